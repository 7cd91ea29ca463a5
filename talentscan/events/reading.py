"""Reads the sentences of an article as far as they are asked for: parsing is most of the work."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from talentscan.events.gate import LONGEST, gate
from talentscan.events.parse import parse
from talentscan.events.triggers import matches
from talentscan.model.event import PartialDate
from talentscan.model.groups import Parse
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import DateMention, Sentence

_BACK = 3
"""Sentences that a time like "that year" may go back."""
_BACKWARDS = frozenset(["later", "same", "that", "following", "previous", "next"])
DateReader = Callable[[Sentence, PartialDate | None], list[DateMention]]


class Reading:
    """The sentences of one article: which are `worth` parsing, and which of these may be `telling` an event.

    `dates` are the times told in the sentences worth parsing, each worked out from those before.
    """

    def __init__(self, mentions: Mentions, find_dates: DateReader) -> None:
        self._mentions = mentions
        self._find_dates = find_dates
        self._parses: dict[int, Parse] = {}
        self._timed: set[int] = set()
        self.worth: list[bool] = []
        self.telling: list[int] = []
        self.dates: list[list[DateMention]] = []
        look = gate().look
        anchor: PartialDate | None = None
        unread: list[int] = []
        since = 0
        for index, (s, names) in enumerate(zip(mentions.sentences, mentions.names, strict=True)):
            worth, telling = (False, False) if _asks(s) else look(s, names)
            if worth and unread and not _BACKWARDS.isdisjoint(s.lower):
                anchor = self._told_in(unread, anchor)
            found = self._times_of(index, anchor) if worth else []
            unread = [] if worth else [*unread[1 - _BACK :], index]
            last = next((d.date for d in reversed(found) if d.date is not None), None) if found else None
            since = 0 if last is not None else since + 1
            anchor = last or (anchor if since <= _BACK else None)
            self.worth.append(worth)
            self.dates.append(found)
            if telling:
                self.telling.append(index)

    def _times_of(self, index: int, anchor: PartialDate | None) -> list[DateMention]:
        """The times of sentence `index`; no name's word tells one: the Sunday Standard."""
        found = self._find_dates(self._mentions.sentences[index], anchor)
        names = [name for name in self._mentions.names[index] if name.last > name.first + 1] if found else ()
        return [d for d in found if not any(n.first <= d.first < n.last for n in names)] if names else found

    @cached_property
    def matching(self) -> frozenset[int]:
        """The sentences that a frame matches, or that may tell of people without one."""
        return frozenset(index for index in self.telling if matches(self.parse(index)))

    def _told_in(self, unread: list[int], anchor: PartialDate | None) -> PartialDate | None:
        """The last time that sentences not worth parsing tell, to which a time like "that year" may go back."""
        for index in unread:
            told = self._times_of(index, anchor)
            anchor = next((d.date for d in reversed(told) if d.date is not None), anchor)
        return anchor

    def timed(self, index: int) -> Parse:
        """The tree of sentence `index` with its times, whether or not it is worth parsing for events."""
        self.times(index)
        return self.parse(index)

    def times(self, index: int) -> list[DateMention]:
        """The times of sentence `index`, whether or not it is worth parsing for events."""
        if not self.worth[index] and index not in self._timed:
            self._timed.add(index)
            self.dates[index] = self._times_of(index, None)
        return self.dates[index]

    def parse(self, index: int) -> Parse:
        """The tree of sentence `index`."""
        known = self._parses.get(index)
        if known is None:
            s, names, dates = self._mentions.sentences[index], self._mentions.names[index], self.dates[index]
            if len(s.words) > LONGEST:
                s = _opening(s)
                names = [name for name in names if name.last <= LONGEST]
                dates = [date for date in dates if date.last <= LONGEST]
            known = self._parses[index] = parse(s, names, dates)
        return known


def _opening(s: Sentence) -> Sentence:
    """The first tokens of an endless sentence."""
    n = LONGEST
    lists = (s.words[:n], s.lower[:n], s.starts[:n], s.ends[:n], s.tags[:n], s.shapes[:n])
    return Sentence(s.start, s.ends[n - 1], s.kind, s.segment, s.section, *lists)


def _asks(s: Sentence) -> bool:
    """Whether a sentence is a question, which tells nothing."""
    return s.lower[-1] == "?" or (s.lower[-1] in '"”’' and s.lower[-2:-1] == ["?"])
