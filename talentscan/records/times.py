"""What the dates of two tellings allow: one event, one event told wrongly by somebody, or two events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from talentscan.model import DateBasis, Event, PartialDate, Telling

YEARS_APART = 2
"""Articles that remember one event a year or two apart are common; further apart it is another event."""


@dataclass(frozen=True, slots=True)
class Tie:
    """The end of a sort key: decides between tellings that are equal in all that matters, by all they say."""

    telling: Telling

    def __lt__(self, other: Tie) -> bool:
        return repr(self.telling) < repr(other.telling)


def stated_date(event: Event) -> PartialDate | None:
    """When the text says that it happened; never just the article's own date."""
    return None if event.date_basis is DateBasis.PUBLISHED else event.date


def near_date(telling: Telling) -> PartialDate | None:
    """When it happened as far as can be told: the stated date, else the article's."""
    return stated_date(telling.event) or (None if telling.published is None else PartialDate.of(telling.published))


def agree(a: PartialDate, b: PartialDate) -> bool:
    """Whether two dates can be one day, each told as exactly as its source could."""
    return a.covers(b) or b.covers(a)


def months_from(a: PartialDate, b: PartialDate) -> int:
    """Months from one date to another, negative where that is earlier; none where one of them covers the other."""
    if agree(a, b):
        return 0
    if a.month is None or b.month is None:
        return 12 * (b.year - a.year)
    return 12 * (b.year - a.year) + b.month - a.month


def least_months_from(a: PartialDate, b: PartialDate) -> int:
    """The fewest months that may lie from one date to another, negative where that is earlier."""
    first, last = (12 * a.year + (a.month or month) for month in (1, 12))
    then_first, then_last = (12 * b.year + (b.month or month) for month in (1, 12))
    return max(then_first - last, 0) + min(then_last - first, 0)


def months_apart(a: PartialDate, b: PartialDate) -> int:
    """Months between two dates; none where one of them covers the other."""
    return abs(months_from(a, b))


def before(a: PartialDate, b: PartialDate) -> bool:
    """Whether one date is surely earlier than another, as exactly as both are known."""
    for one, other in ((a.year, b.year), (a.month, b.month), (a.day, b.day)):
        if one is None or other is None:
            return False
        if one != other:
            return one < other
    return False


def between(a: PartialDate, middle: PartialDate, b: PartialDate) -> bool:
    """Whether a date lies surely between two others, whichever of those is earlier."""
    return (before(a, middle) and before(middle, b)) or (before(b, middle) and before(middle, a))


def day_order(day: date | None) -> tuple[bool, str]:
    """A sort key for days: earliest first, unknown last."""
    return (day is None, "" if day is None else day.isoformat())
