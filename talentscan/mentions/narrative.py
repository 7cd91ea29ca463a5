"""The days that a narrative tells in full, by which later ones without their year are reckoned.

"On 12 April 2021 the board met. … On 19 April it named Lind."
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta

from talentscan.mentions import reckoning
from talentscan.mentions.expressions import MONTHS
from talentscan.model.event import PartialDate

_MONTH = "|".join(sorted((name.title() for name in MONTHS), key=len, reverse=True))
_TOLD = re.compile(
    rf"(?:\b(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?\b(?P<month>{_MONTH})\b\.?,? "
    r"(?:(?P<behind>\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?\d{1,2}(?:st|nd|rd|th)?)?,? )?(?P<year>(?:1[89]|20)\d\d)\b"
)
_NEAR = 31
"""Days around a day told in full within which one without its year is of the same story, however long ago it was."""
_BACK, _ON = 62, 184
"""Days that a narrative may go back from a day told before, and go on from it, to a month without its year."""

_WEEKDAY_REACH = 2_500
"""Characters behind a day within which a weekday is reckoned from it."""
_STORY_REACH = 1_000
"""Characters within which a dated article goes on with an old story."""
_AHEAD = 3
"""So many days after the last one a weekday may lie; another is one just gone."""


class Narrative:
    """The days and months with their year that a text tells, and those worked out from them, in reading order."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._dates: list[PartialDate] = []
        for match in _TOLD.finditer(text):
            day = match["first"] or match["behind"]
            try:
                told = reckoning.valid(int(match["year"]), MONTHS[match["month"].lower()], int(day) if day else None)
            except ValueError:
                continue
            self._starts.append(match.start())
            self._dates.append(told)
        self._last: tuple[int, PartialDate] | None = None

    def reckon(self, month: int, day: int | None, at: int, published: date | None) -> PartialDate | None:
        """What a month or a day without its year means at offset `at`; None where the story does not tell.

        In an article that says when it was `published`, only a day close to one of an earlier year told shortly before.
        """
        told = self._before(at)
        if told is None and published is None:
            return self._of_latest(month, day)
        if told is None or told.month is None or (published is not None and told.year >= published.year):
            return None
        base = date(told.year, told.month, told.day or 15)
        found = reckoning.nearest(base, month, day)
        away = (date(found.year, month, min(day or 15, 28)) - base).days
        if published is not None:
            close = told.day is not None and abs(away) <= _NEAR and at - self._where(at) <= _STORY_REACH
            return self._noted(at, found) if close and day is not None else None
        return self._noted(at, found) if day is not None or -_BACK <= away <= _ON else None

    def weekday(self, number: int, at: int) -> PartialDate | None:
        """The day that a weekday (Monday is 0) means shortly behind a day told: the next such, or one just gone."""
        told = self._before(at)
        if told is None or told.day is None or told.month is None or at - self._where(at) > _WEEKDAY_REACH:
            return None
        base = date(told.year, told.month, told.day)
        ahead = (number - base.weekday()) % 7
        when = PartialDate.of(base + timedelta(days=ahead if ahead <= _AHEAD else ahead - 7))
        return self._noted(at, when) if ahead <= _AHEAD else when

    def day_of_month(self, day: int, weekday: int, at: int) -> PartialDate | None:
        """The day that "Friday the 17th" means shortly behind a time told: the nearest to it."""
        told = self._before(at)
        if told is None or told.month is None or at - self._where(at) > _WEEKDAY_REACH:
            return None
        found = reckoning.nearest_day(date(told.year, told.month, told.day or 15), day, weekday)
        return self._noted(at, found) if found is not None else None

    def _of_latest(self, month: int, day: int | None) -> PartialDate | None:
        """The time by the latest that is told at all and lies close to it: a text may open with its climax."""
        latest = max((d for d in self._dates if d.month is not None), key=str, default=None)
        if latest is None:
            return None
        base = date(latest.year, latest.month or 1, latest.day or 15)
        found = reckoning.nearest(base, month, day)
        return found if abs((date(found.year, month, min(day or 15, 28)) - base).days) <= _NEAR else None

    def _where(self, at: int) -> int:
        """Where the last time before offset `at` is told."""
        i = bisect_left(self._starts, at) - 1
        where = self._starts[i] if i >= 0 else -1
        return max(where, self._last[0]) if self._last is not None and self._last[0] < at else where

    def _before(self, at: int) -> PartialDate | None:
        i, where = bisect_left(self._starts, at) - 1, self._where(at)
        if self._last is not None and where == self._last[0]:
            return self._last[1]
        return self._dates[i] if i >= 0 else None

    def note(self, at: int, when: PartialDate) -> None:
        """Go on from a day that was told at offset `at`, its year by a heading."""
        if when.day is not None:
            self._last = (at, when)

    def _noted(self, at: int, found: PartialDate) -> PartialDate:
        self.note(at, found)
        return found
