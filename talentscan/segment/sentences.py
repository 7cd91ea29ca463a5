"""Splits an article's segments into sentences."""

from __future__ import annotations

import re
from itertools import pairwise

from talentscan.lexicon.load import given_names, places, surnames, word_tags

# Words whose period does not end a sentence, whatever follows.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sir st gen col capt lt sgt maj adm rev hon sen rep gov pres messrs mt ft no vs etc al fig
    vol dept univ assn bros rs co corp inc ltd llc plc jr sr ph.d m.d b.a m.a e.g i.e approx est art nos jan feb mar apr
    jun jul aug sep sept oct nov dec calif conn mass md fla mich minn penn wash ill ariz colo tenn va wis ind ore ont
    que a.m p.m u.s u.k e.u u.n wm geo chas thos jas robt""".split()
)
# Of these, the ones that often do end a sentence: they split when the next word starts one beyond doubt.
MAY_END = frozenset("co corp inc ltd llc plc jr sr etc al u.s u.k e.u u.n a.m p.m ph.d m.d".split())
_FORMS = frozenset("co corp inc ltd llc plc".split())
"""Of these, firms' legal forms: behind them a full name, or a usual word with a capital and a small one next, begins
a sentence."""
STARTERS = frozenset(
    """the a an he she it they we i in on at his her its their this that these those but and however meanwhile
    after before when while as for from with mr mrs ms dr there last another both also since under according
    earlier""".split()
)

# A line's end; a closing quote before a space; marks before a space; a mark before a capital glued to it ("down.Adam").
# The class in front lets the search skip from mark to mark, and what follows never reads a run of marks twice.
_BOUNDARY = re.compile(
    r"""[.!?…"”\n](?:
        (?<=\n)\s*+
      | (?<=["”])\s++
      | (?<=[.!?…])(?:(?<![.!?…][.!?…])[.!?…]*+["”’')\]*_]*+\s++ | (?<=[a-z0-9)][.!?])(?=[A-Z][a-z]))
    )""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s(\[“\"]+$")
_LETTER = re.compile(r"[^\W_]")
_DOTTED = re.compile(r"(?:[a-z]\.)+[a-z]")
_WORD = re.compile(r"[A-Za-z]+")
_FULL_NAME = re.compile(r"([A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][\w’'-]+(?=,| [a-z])")
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday".split())
_DID = re.compile(r" [a-z]+(?:ed|id|ose) ")
"""What a firm did, told behind the day as news agencies do."""
_BEFORE_NAMES = frozenset("by from named of president succeeding succeeds to with".split())
_TWO_NAMES = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_GOES_ON_SMALL = re.compile(r" [a-z]")
_MONTH = re.compile(r"(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d\b")
"""What goes on a date whose day has a period: "1. May 2010"."""


_TEASER = "Read next"
"""What a teaser for another story ends with that a page's text holds glued between two sentences."""
_TEASER_EDGE = re.compile(r"(?<=\bRelated Story)(?=[A-Z0-9“‘])|(?<=\S)(?=Read next\b)|(?<=\SRead next)\s")


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, without the white space around them."""
    if text.find(_TEASER, start, end) < 0:
        return _split(text, start, end)
    edges = [start, *(edge.end() for edge in _TEASER_EDGE.finditer(text, start, end)), end]
    return [span for first, last in pairwise(edges) for span in _split(text, first, last)]


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    begin = start
    worded = _first_letter(text, begin, end)
    for match in _BOUNDARY.finditer(text, start, end):
        stop = match.end()
        if stop >= end:
            break
        mark = match.start()
        if text[mark] == "\n" or (mark > worded and _ends_sentence(text, begin, mark, stop)):
            _add_stripped(text, begin, stop, spans)
            begin = stop
            worded = worded if worded >= begin else _first_letter(text, begin, end)
    _add_stripped(text, begin, end, spans)
    return spans


def _first_letter(text: str, start: int, end: int) -> int:
    """Where the first letter or digit stands: marks alone are no sentence."""
    found = _LETTER.search(text, start, end)
    return found.start() if found else end


def _add_stripped(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    piece = text[start:end].rstrip()
    if piece:
        end = start + len(piece)
        spans.append((end - len(piece.lstrip()), end))


def _ends_sentence(text: str, begin: int, mark: int, following: int) -> bool:
    """Whether the marks at `text[mark]`, before the word at `following`, end the sentence begun at `begin`."""
    sign, after = text[mark], text[following]
    if sign in '"”':
        return mark > begin and text[mark - 1] in ".!?…" and not after.islower()
    if after.islower() or after in ",;)":
        return False
    glued = following == mark + 1
    return (not glued and sign != ".") or _is_full_stop(text, begin, mark, following)


def _is_full_stop(text: str, begin: int, mark: int, following: int) -> bool:
    """Whether the period at `text[mark]` is more than that of an abbreviation."""
    # the search goes forward, so it begins behind the last blank
    last = _LAST_WORD.search(text, max(begin, mark - 24, text.rfind(" ", begin, mark) + 1), mark)
    word = last.group().lower() if last else ""
    if text[mark + 1 : mark + 2] == ")" and last is not None and text[last.start() - 1] == "(":
        return False  # "Arden (Ky.) Hospital"
    if len(word) == 1 and word.isalpha() and (word != "i" or _is_initial(text, begin, mark, following)):
        return False
    if word.isdecimal() and len(word) < 3 and _MONTH.match(text, following):
        return False
    located = last is not None and text[last.start() - 2 : last.start()] == ", " and f"{word}." in places()
    if located or word in MAY_END or _DOTTED.fullmatch(word):
        after = _WORD.match(text, following, following + 20)
        if after is None or not after.group()[0].isupper():
            return False
        low = after.group().lower()
        if word in _FORMS and low in _WEEKDAYS and _DID.match(text, after.end()):
            return False  # "Orbix Inc. Thursday named Lind"
        if low in STARTERS or (word not in _FORMS and not located):
            return low in STARTERS
        if located:
            return _names_somebody(text, following)  # "at a clinic in Arden, N.C. Ana Lind, her deputy, will"
        usual = low in word_tags() and low not in given_names() and low not in surnames()
        if given_names().get(low) is False and _GOES_ON_SMALL.match(text, after.end()):
            return word in _FORMS  # "of Orbix Corp. Ana joined in 1999"
        goes_on = usual and _GOES_ON_SMALL.match(text, after.end()) is not None
        return goes_on or _names_somebody(text, following)
    return word not in ABBREVIATIONS


def _is_initial(text: str, begin: int, mark: int, following: int) -> bool:
    """Whether "I." is the middle of a name, not the writer: "Karl I. Voss", "said I. Then she left"."""
    before = _LAST_WORD.search(text, max(begin, mark - 24), mark - 2)
    if before is not None and before.group() in _BEFORE_NAMES and _TWO_NAMES.match(text, following):
        return True  # "took over from I. Reed Voss"
    given = before is not None and before.group()[0].isupper() and before.group().lower() in given_names()
    after = _WORD.match(text, following, following + 20)
    return given and after is not None and after.group()[0].isupper() and after.group().lower() not in STARTERS


def _names_somebody(text: str, at: int) -> bool:
    """Whether a full name begins here that can be a subject: "at Orbix Inc. Ana Lind, her deputy, will"."""
    name = _FULL_NAME.match(text, at, at + 60)
    return name is not None and given_names().get(name[1].lower()) is False
