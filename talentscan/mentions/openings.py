"""Settles name spans by the rest of the article: names that open a sentence, usual words that are family names."""

from __future__ import annotations

from itertools import compress

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, usual_words
from talentscan.mentions.spans import NameSpan
from talentscan.mentions.towns import employing_seat
from talentscan.model.article import SegmentKind
from talentscan.model.syntax import Sentence

_BEFORE_FIRM = (
    t.HOLDER | t.PEOPLE | t.ADV | t.ADJ | t.DET | t.PREP | t.SUB | t.CONJ | t.PRON | t.POSS | t.NUM | t.DEMONYM
)
"""Classes of words that stand before a firm's name and are no part of it: "Former Acme Corp.", "Rival Acme Corp."."""
_HEADS = (SegmentKind.TITLE, SegmentKind.HEADING)
_WORDS = 2
"""Words that such a name has at least, its legal form among them."""


def without_doubtful(sentences: list[Sentence], spans: list[list[NameSpan]]) -> list[list[NameSpan]]:
    """Leave out usual words in capitals ("Board", "Mills") that are no family name of somebody named whole."""
    if not any(span.doubtful for found in spans for span in found):
        return spans
    families = {
        s.lower[span.last - 1]
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.last - span.first > 1
    }
    return [
        [span for span in found if not span.doubtful or s.lower[span.first] in families]
        for s, found in zip(sentences, spans, strict=True)
    ]


def without_labels(sentences: list[Sentence], spans: list[list[NameSpan]]) -> list[list[NameSpan]]:
    """Leave out usual words that are all of a heading, or open it before "of": "Dismissal", "Removal of Ana Lind".

    What the text names in its paragraphs as well is a name there, too.
    """
    labels = [
        index
        for index, (s, found) in enumerate(zip(sentences, spans, strict=True))
        if found and s.kind in _HEADS and found[0].last == 1 and s.lower[0] in usual_words()
        if s.lower[1:2] in ([], ["of"])
    ]
    if not labels:
        return spans
    named = {
        s.lower[span.first]
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if s.kind not in _HEADS and span.last - span.first == 1
    }
    out = list(spans)
    for index in labels:
        if sentences[index].lower[0] not in named:
            out[index] = spans[index][1:]
    return out


def take_up_openings(sentences: list[Sentence], spans: list[list[NameSpan]]) -> None:
    """Give a name at a sentence's start its first word back where it is surely a part of it, a town what it is.

    So it is where the article has the whole name elsewhere, and before a firm's name with its legal form.
    """
    inner = {
        tuple(s.lower[span.first : span.last])
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.first > 0 and span.last - span.first > 1
    }
    for s, found in zip(sentences, spans, strict=True):
        for span in found:
            if span.first > _WORDS and s.lower[span.first - 1] == "of" and span.known is None:
                span.first = employing_seat(s, span.first, span.last)
        if found and found[0].first == 1 and s.words[0][0].isupper():
            whole = tuple(s.lower[0 : found[0].last]) in inner
            if whole or (found[0].last > _WORDS and _ends_firm(s, found[0]) and not s.tags[0] & _BEFORE_FIRM):
                found[0].first = 0


def _ends_firm(s: Sentence, span: NameSpan) -> bool:
    """Whether a name ends with a legal form, a period after it apart: "Clear Water Corp.", "Clear Water Inc"."""
    last = span.last - 1 - (s.lower[span.last - 1] == ".")
    return bool(s.tags[last] & t.LEGAL)


def with_families(sentences: list[Sentence], spans: list[list[NameSpan]], titled: list[bool]) -> list[list[NameSpan]]:
    """Add usual words in capitals that are the family name of somebody named whole: "Cook joined Apple in 1998".

    Lines in title case (`titled`) are left as they are: there capitals say nothing.
    """
    given = given_names()
    families = {
        s.lower[span.last - 1]
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.last - span.first in (2, 3) and s.lower[_given_at(s, span)] in given
    }
    if not families:
        return spans
    out = list(spans)
    for index, (s, found) in enumerate(zip(sentences, spans, strict=True)):
        if titled[index] or families.isdisjoint(compress(s.lower, s.shapes)):
            continue
        covered = {at for span in found for at in range(span.first, span.last)}
        new = [at for at, low in enumerate(s.lower) if low in families and at not in covered and _is_family(s, at)]
        if new:
            out[index] = sorted([*found, *(NameSpan(at, at + 1) for at in new)], key=lambda span: span.first)
    return out


def with_lone(sentences: list[Sentence], spans: list[list[NameSpan]], titled: list[bool]) -> list[list[NameSpan]]:
    """Add usual words that open a sentence where the article has them alone as a name inside one: "Harbor has hired".

    Lines in title case (`titled`) are left as they are: there capitals say nothing.
    """
    inner = {
        s.lower[span.first]
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.last - span.first == 1 and not span.honorific and _is_written_inside(s, span.first)
    }
    if not inner:
        return spans
    out = list(spans)
    for index, (s, found) in enumerate(zip(sentences, spans, strict=True)):
        if titled[index] or not s.shapes[0] or s.lower[0] not in inner or (found and found[0].first == 0):
            continue
        if _is_subject(s) or _is_owner(s):
            out[index] = [NameSpan(0, 1), *found]
    return out


def _is_written_inside(s: Sentence, at: int) -> bool:
    """Whether the word at `at` has its capital for itself alone: behind a small word that is no article."""
    return at > 0 and s.words[at - 1].islower() and not s.tags[at - 1] & t.DET


def _is_owner(s: Sentence) -> bool:
    """Whether the first word of a sentence stands as a firm's name before what belongs to it, or a verb and a name."""
    if len(s.lower) < 3 or s.tags[0] & (t.FUNCTION | t.COMMON):
        return False
    if s.lower[1] == "'s" or s.tags[1] & t.ROLE:
        return not s.words[1][0].isupper() or bool(s.tags[1] & t.ACRONYM)
    return bool(s.tags[1] & t.VBZ) and s.words[2][0].isupper()


def _given_at(s: Sentence, span: NameSpan) -> int:
    """Where the given name of a name of two or three words stands: first, or behind an initial, "J. Harlan Lind"."""
    return span.first + (span.last - span.first == 3 and s.lower[span.first].endswith("."))


def _is_family(s: Sentence, at: int) -> bool:
    """Whether the word at `at` is written as a name, and not only for its place; no months inside a sentence."""
    if not s.words[at].istitle():
        return False
    if at == 0:
        return _is_subject(s)
    behind = s.words[at - 1].islower() or (at == 1 and s.tags[0] & (t.ADV | t.SUB | t.CONJ | t.PREP))
    return bool(behind) and not s.tags[at] & (t.TIME | t.MODAL)


def _is_subject(s: Sentence) -> bool:
    """Whether the first word of a sentence stands before a finite verb, adverbs and one, or what is told beside it."""
    if s.lower[1:2] == [","] and len(s.lower) > 3:  # "Cook, who runs it, left", "Cook, 52, left"
        return bool(s.tags[2] & (t.REL | t.DET)) or (s.lower[2].isdigit() and s.lower[3] == ",")
    at = 1
    while at < min(4, len(s.lower)) and (s.tags[at] & t.ADV or s.lower[at].endswith("ly")):
        at += 1
    bits = s.tags[at] if at < len(s.tags) else 0
    return bool(bits & (t.VBD | t.VBZ | t.AUX)) and not bits & t.NOUNISH and s.words[at] == s.lower[at]
