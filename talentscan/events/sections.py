"""The time that a heading or a label gives what stands below it: "## Cuts in 2024", "**3 May:**" over a list."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.reading import Reading
from talentscan.model.article import SegmentKind
from talentscan.model.event import DateBasis
from talentscan.model.syntax import DateMention, Sentence

_REACH = 60
_DATE_ALONE = 7
"""Tokens of a line that is only a date: "Friday, 17 November 2023."."""
_SHORT = 14
"""Tokens within which a label ends: "Friday night, 17 November 2023:"."""


def date_from_sections(candidates: list[Candidate], sentences: Sequence[Sentence], reading: Reading) -> None:
    """Give candidates whose own sentence tells no time that of the heading or label that they stand under."""
    known: dict[int, DateMention | None] = {}
    for c in candidates:
        if c.timed or c.date is not None or sentences[c.sentence].kind in (SegmentKind.TITLE, SegmentKind.HEADING):
            continue
        if c.sentence not in known:
            known[c.sentence] = _above(c.sentence, sentences, reading)
        found = known[c.sentence]
        if found is not None:
            c.date, c.date_basis = found.date, found.basis


def _above(index: int, sentences: Sequence[Sentence], reading: Reading) -> DateMention | None:
    here = sentences[index]
    for at in range(index - 1, max(-1, index - _REACH), -1):
        s = sentences[at]
        if s.kind is SegmentKind.TITLE or (s.section != here.section and s.kind is not SegmentKind.HEADING):
            return None
        if s.kind is SegmentKind.HEADING:
            return _of_heading(at, s, reading)
        if s.kind is SegmentKind.PARAGRAPH and len(s.lower) <= _DATE_ALONE and (alone := _alone(at, s, reading)):
            return alone
        if (here.kind is SegmentKind.ITEM and s.kind is not SegmentKind.ITEM) or s.segment == here.segment:
            label = _label(at, s, reading)
            if label is not None:
                return label
    return None


def _of_heading(index: int, s: Sentence, reading: Reading) -> DateMention | None:
    """The time of a heading: one with its year that opens it, or that says when what is below it was."""
    if len(s.lower) > _SHORT or s.lower[-1] == "?" or not any(w[:4].isdigit() or w[-4:].isdigit() for w in s.lower):
        return None
    for d in reading.times(index):
        opens = d.first == 0 or s.lower[d.first - 1] in ("in", "-", "–", "—", ":")
        if opens and d.date is not None and d.basis is DateBasis.STATED and not d.future:
            return d
    return None


def _alone(index: int, s: Sentence, reading: Reading) -> DateMention | None:
    """The date that is a whole line of its own."""
    for d in reading.times(index):
        if d.first == 0 and d.last >= len(s.lower) - 1 and d.date is not None and d.basis is DateBasis.STATED:
            return d
    return None


def _label(index: int, s: Sentence, reading: Reading) -> DateMention | None:
    """The date before the colon that ends a label at the head of a sentence."""
    try:
        colon = s.lower.index(":", 1, _SHORT)
    except ValueError:
        return None
    dates = [d for d in reading.times(index) if d.last <= colon and d.date is not None and d.date.month is not None]
    return dates[-1] if dates and dates[0].first <= 2 else None
