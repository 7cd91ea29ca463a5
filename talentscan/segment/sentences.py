"""Splits an article's segments into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Words whose period does not end a sentence, whatever follows.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sir st gen col capt lt sgt maj adm rev hon sen rep gov pres messrs mt ft no vs etc al fig vol
    dept univ assn bros co corp inc ltd llc plc jr sr ph.d m.d b.a m.a e.g i.e approx est art nos jan feb mar apr jun jul
    aug sep sept oct nov dec calif conn mass md fla mich minn penn wash ill ariz colo tenn va wis ind ore ont que
    a.m p.m u.s u.k e.u u.n""".split()
)
# Of these, the ones that often do end a sentence: they split when the next word starts one beyond doubt.
MAY_END = frozenset("co corp inc ltd llc plc jr sr etc al u.s u.k e.u u.n a.m p.m ph.d m.d".split())
STARTERS = frozenset(
    """the a an he she it they we i in on at his her its their this that these those but and however meanwhile after
    before when while as for from with mr mrs ms dr there last another both also since under according earlier""".split()
)

_BOUNDARY = re.compile(r"(?:[.!?…]+[\"”’')\]*_]*|[\"”])\s+|(?<=[a-z0-9)][.!?])(?=[A-Z][a-z])|\n")
_LAST_WORD = re.compile(r"[^\s(\[“\"]+$")
_OPENING = frozenset("\"“‘'([—–-•*")


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, without the white space around them."""
    begin = start
    for match in _BOUNDARY.finditer(text, start, end):
        stop = match.end()
        if stop >= end:
            break
        if stop > begin and _ends_sentence(text, begin, match.start(), stop, match.group()):
            yield from _stripped(text, begin, stop)
            begin = stop
    yield from _stripped(text, begin, end)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends_sentence(text: str, begin: int, mark: int, following: int, boundary: str) -> bool:
    """Whether the mark at `text[mark]` ends the sentence begun at `begin`."""
    if boundary == "\n":
        return True
    after = text[following]
    if not boundary:
        boundary, mark = ".", mark - 1
    if boundary[0] in "\"”":
        return mark > begin and text[mark - 1] in ".!?…" and not after.islower()
    if after.islower() or after in ",;)":
        return False
    if boundary[0] != ".":
        return True
    last = _LAST_WORD.search(text, max(begin, mark - 24), mark)
    word = last.group().lower() if last else ""
    if len(word) == 1 and word.isalpha() and word != "i":
        return False
    if word in MAY_END or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        next_word = re.match(r"[A-Za-z]+", text[following : following + 20])
        return bool(next_word) and next_word.group().lower() in STARTERS and next_word.group()[0].isupper()
    return word not in ABBREVIATIONS
