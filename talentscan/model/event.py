"""Events: what one article tells of one end of one person's position."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """Which way a position changes."""

    DEPARTURE = "departure"
    HIRE = "hire"
    INTERNAL = "internal"


class Status(StrEnum):
    """How certain an event is, as its article tells it."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    EXPECTED = "expected"
    RUMORED = "rumored"
    DENIED = "denied"


class DateBasis(StrEnum):
    """Where an event's date comes from; `published` says that only the article's own date is known."""

    STATED = "stated"
    RELATIVE = "relative"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date whose unknown parts stay unknown: 2025, 2025-07 or 2025-07-16."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date of a whole day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

        Raises:
            ValueError: the text is none of these, or no date of the calendar.
        """
        parts = [int(part) for part in text.split("-")]
        if not 1 <= len(parts) <= 3 or len(text.partition("-")[0]) != 4:
            raise ValueError(f"not a date: {text!r} (use YYYY, YYYY-MM or YYYY-MM-DD)")
        date(parts[0], *[*parts[1:], 1, 1][:2])
        return cls(*parts)

    def to_month(self) -> PartialDate | None:
        """The month, where it is known."""
        return None if self.month is None else PartialDate(self.year, self.month)

    def to_day(self) -> PartialDate | None:
        """The day, where it is known."""
        return None if self.day is None else self

    def covers(self, other: PartialDate) -> bool:
        """Whether `other` can be the same time, told as exactly or more exactly."""
        mine = (self.year, self.month, self.day)
        return all(a is None or a == b for a, b in zip(mine, (other.year, other.month, other.day), strict=True))


@dataclass(frozen=True, slots=True)
class Group:
    """People who are not named: how many, where told, and in which words."""

    count: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that tells an event: `source[start:end] == quote`; `text` is the same without markup."""

    quote: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """One departure, hire or internal change told by one article: `talentscan.event/1`.

    `confidence` is the share of events of this sort that are right, 0 to 1. Either `person` or `group` is set.
    """

    id: str
    article: str
    kind: Kind
    person: str | None
    group: Group | None
    organization: str
    unit: str | None
    role: str | None
    counterpart: str | None
    date: PartialDate | None
    date_basis: DateBasis | None
    manner: str
    status: Status
    status_cue: str | None
    attribution: tuple[str, ...]
    confidence: float
    rule: str
    evidence: tuple[Evidence, ...]
