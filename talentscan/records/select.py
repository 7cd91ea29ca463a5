"""Which records a question asks for, and in which order a timeline shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from talentscan.model import DateBasis, Kind, Move, PartialDate, Record, Status
from talentscan.records.names import name_parts
from talentscan.records.organizations import organization_words, same_organization
from talentscan.records.spelling import fold

END = (9999, 12, 31)
DAY = "{:04d}-{:02d}-{:02d}".format


@dataclass(frozen=True, slots=True)
class Selection:
    """What records must be to be shown; an empty condition holds for all.

    `since` and `until` include every date that may lie inside: `until` 2025 takes December 2025.
    """

    person: str | None = None
    organization: str | None = None
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    min_confidence: float = 0.0

    def admits(self, record: Record) -> bool:
        """Whether a record is asked for."""
        return (
            (not self.kinds or record.kind in self.kinds)
            and (not self.statuses or record.status in self.statuses)
            and record.confidence >= self.min_confidence
            and (self.person is None or _names_person(self.person, record))
            and (self.organization is None or _names_organization(self.organization, record))
            and self._in_time(record)
        )

    def _in_time(self, record: Record) -> bool:
        earliest, latest = days_of(record)
        after = self.since is None or (latest is not None and latest >= first_day(self.since))
        return after and (self.until is None or (earliest is not None and earliest <= last_day(self.until)))


def is_dated(record: Record) -> bool:
    """Whether a record's own date is known, and not just that of its articles."""
    return record.date is not None and record.date_basis is not DateBasis.PUBLISHED


def time_of(record: Record) -> PartialDate | None:
    """When it happened, else the earliest day on which an article tells it."""
    if record.date is not None:
        return record.date
    published = min((told.published for told in record.evidence if told.published is not None), default=None)
    return None if published is None else PartialDate.of(published)


def days_of(record: Record) -> tuple[str | None, str | None]:
    """The first and the last day that a record may be of, to be compared as text."""
    when = time_of(record)
    return (None, None) if when is None else (first_day(when), last_day(when))


def first_day(when: PartialDate) -> str:
    """The earliest day of a date as YYYY-MM-DD; a part that is not known is 00."""
    return DAY(*_parts(when))


def last_day(when: PartialDate) -> str:
    """The latest day of a date as YYYY-MM-DD; any month may have 31."""
    return DAY(when.year, when.month or 12, when.day or 31)


def who_words(record: Record) -> str:
    """What a question for people is held against: the words of the name, a space before each; or all of a group's."""
    if record.person is not None:
        return "".join(f" {part}" for part in name_parts(record.person))
    return "" if record.group is None else fold(record.group.text)


def in_order(moves: Iterable[Move]) -> list[Move]:
    """A timeline: by date, then by name; without any date at the end."""
    return sorted(moves, key=_move_order)


def shown_date(move: Move) -> tuple[PartialDate | None, bool]:
    """The date of a move and whether it is its own: the most exact one of its ends."""
    ends = [end for end in (move.departure, move.arrival) if end is not None]
    dated = [end.date for end in ends if end.date is not None and is_dated(end)]
    if dated:
        return max(dated, key=lambda when: (when.month is not None) + (when.day is not None)), True
    return min((when for end in ends if (when := time_of(end)) is not None), key=_parts, default=None), False


def _move_order(move: Move) -> tuple[object, ...]:
    when, _ = shown_date(move)
    first = move.arrival or move.departure
    who = "" if first is None else fold(first.person or (first.group.text if first.group else ""))
    return (END if when is None else _parts(when), who, move.id)


def _parts(when: PartialDate) -> tuple[int, int, int]:
    return when.year, when.month or 0, when.day or 0


def _names_person(query: str, record: Record) -> bool:
    if record.person is None:
        return record.group is not None and fold(query) in fold(record.group.text)
    name = name_parts(record.person)
    return all(any(part.startswith(word) for part in name) for word in name_parts(query))


def _names_organization(query: str, record: Record) -> bool:
    return any(name is not None and is_asked(query, name) for name in (record.organization, record.unit))


def is_asked(query: str, organization: str) -> bool:
    """Whether a question for an organisation asks for one of some name: the same, or one with its words."""
    return same_organization(query, organization) or _contains(organization, query)


def _contains(name: str, query: str) -> bool:
    words, wanted = organization_words(name), organization_words(query)
    return any(words[i : i + len(wanted)] == wanted for i in range(len(words) - len(wanted) + 1))
