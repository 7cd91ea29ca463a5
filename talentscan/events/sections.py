"""The time that a heading, a label, an item above or a column gives: "## Cuts in 2024", "**3 May:**" over a list."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.columns import columns_of, first_row, time_in_row
from talentscan.events.reading import Reading
from talentscan.model.article import Segment, SegmentKind
from talentscan.model.event import DateBasis
from talentscan.model.syntax import DateMention, Sentence

_REACH = 60
_DATE_ALONE = 8
"""Tokens of a line that is only a date: "Friday, 17 November 2023."."""
_TERM = 4
"""Tokens of a term that is only a date: "3 May 1921:"."""
_SHORT = 14
"""Tokens within which a label ends: "Friday night, 17 November 2023:"."""
_DASHES = ("–", "—", "--")
_LABEL_LEVEL, _LOWEST = 8, 9
"""Levels below those of headings: of the label of a paragraph, and of what stands under it."""
_BEFORE_DAY = frozenset("in on of , ( [ - – — : |".split())
_BLOCKS = (SegmentKind.PARAGRAPH, SegmentKind.QUOTE)
_ITEM, _CELL, _HEADING = SegmentKind.ITEM, SegmentKind.CELL, SegmentKind.HEADING


def date_from_sections(
    candidates: list[Candidate], sentences: Sequence[Sentence], segments: Sequence[Segment], reading: Reading
) -> None:
    """Give candidates whose own sentence tells no time that of the heading, label, item or column they stand under."""
    above = _Above(sentences, segments, reading)
    for c in candidates:
        if c.timed or c.date is not None or sentences[c.sentence].kind in (SegmentKind.TITLE, _HEADING):
            continue
        found = above.time(c.sentence)
        if found is not None:
            c.date, c.date_basis = found.date, found.basis


class _Above:
    """Looks up from the sentences of one article, once from each."""

    def __init__(self, sentences: Sequence[Sentence], segments: Sequence[Segment], reading: Reading) -> None:
        self._sentences = sentences
        self._segments = segments
        self._reading = reading
        self._known: dict[int, DateMention | None] = {}

    def time(self, index: int) -> DateMention | None:
        """The time that what stands over sentence `index`, or in its row, gives it."""
        if index not in self._known:
            in_row = self._of_row(index) if self._sentences[index].kind is _CELL else None
            self._known[index] = in_row or self._find(index)
        return self._known[index]

    def _of_row(self, index: int) -> DateMention | None:
        segment = self._sentences[index].segment
        first, last = index, index + 1
        while first and self._sentences[first - 1].segment == segment:
            first -= 1
        while last < len(self._sentences) and self._sentences[last].segment == segment:
            last += 1
        row = [(self._sentences[i], self._reading.times(i)) for i in range(first, last)]
        return time_in_row(columns_of(first_row(self._sentences, index)), row)

    def _find(self, index: int) -> DateMention | None:
        here = self._sentences[index]
        level, depth = _LOWEST, self._level(here) if here.kind is _ITEM else 0
        for at in range(index - 1, max(-1, index - _REACH), -1):
            s = self._sentences[at]
            if s.kind is SegmentKind.TITLE:
                return None
            if s.kind is _HEADING:
                told = self._level(s) or _LABEL_LEVEL
                found = self._of_heading(at) if told < level else None
                if found is not None:
                    return found
                level = min(level, told)
            elif s.section == here.section:
                found = self._of_line(at, here, depth)
                if found is not None:
                    return found
                depth = min(depth, self._level(s)) if s.kind is _ITEM else depth
        return None

    def _of_line(self, at: int, here: Sentence, depth: int) -> DateMention | None:
        """The time of a line above that is only a date, is a label, or is the item that holds this one."""
        s = self._sentences[at]
        if s.kind in _BLOCKS and len(s.lower) <= _DATE_ALONE and (alone := self._alone(at)):
            return alone
        if s.kind is _ITEM and here.kind is _ITEM and self._level(s) < depth:
            return self._alone(at) if len(s.lower) <= _DATE_ALONE else self._label(at)
        if s.kind is _ITEM is here.kind and s.segment != here.segment and len(s.lower) <= _TERM:
            return self._alone(at)  # the term over its text in a list of both
        if (here.kind is _ITEM and s.kind is not _ITEM) or s.segment == here.segment:
            return self._label(at)
        return None

    def _level(self, s: Sentence) -> int:
        return self._segments[s.segment].level

    def _of_heading(self, index: int) -> DateMention | None:
        """The time of a heading: one with its year that opens it, or that says when what is below it was."""
        s = self._sentences[index]
        if len(s.lower) > _SHORT or s.lower[-1] == "?" or not any(w[:4].isdigit() or w[-4:].isdigit() for w in s.lower):
            return None
        for d in self._reading.times(index):
            opens = d.first == 0 or s.lower[d.first - 1] in _BEFORE_DAY
            behind = s.lower[d.last : d.last + 1]
            if d.first and s.lower[d.first - 1] in ("(", "["):
                opens = behind in ([")"], ["]"])
            elif d.first and s.lower[d.first - 1] == ",":
                opens = not behind
            if opens and d.date is not None and d.basis is DateBasis.STATED and not d.future:
                return d
        return None

    def _alone(self, index: int) -> DateMention | None:
        """The date that is a whole line of its own."""
        s = self._sentences[index]
        for d in self._reading.times(index):
            if d.first == 0 and d.last >= len(s.lower) - 1 and d.date is not None and d.basis is DateBasis.STATED:
                return d
        return None

    def _label(self, index: int) -> DateMention | None:
        """The date before the colon that ends a label at the head of a sentence, or the year that a dash ends."""
        s = self._sentences[index]
        first = next(iter(self._reading.times(index)), None) if s.lower[1:2] and s.lower[1] in _DASHES else None
        if first is not None and first.first == 0 and first.last == 1:
            return first  # "1911 – The hall opened. Ana Lind was appointed director."
        try:
            colon = s.lower.index(":", 1, _SHORT)
        except ValueError:
            return None
        times = self._reading.times(index)
        dates = [d for d in times if d.last <= colon and d.date is not None and d.date.month is not None]
        return dates[-1] if dates and dates[0].first <= 2 else None
