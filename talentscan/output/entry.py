"""A line of a timeline in words: when, who, from where to where, as what, how certain, from how many sources."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.model import Kind, Move, PartialDate, Record, Status

COLUMNS = ("date", "who", "from → to", "role", "status", "sources")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one line of a timeline shows, as plain text; `certain` is false for a date that is only the article's."""

    date: str
    certain: bool
    who: str
    way: str
    role: str
    status: str
    level: Status
    sources: int

    def cells(self) -> tuple[str, ...]:
        """The texts of `COLUMNS`."""
        return (self.date, self.who, self.way, self.role, self.status, str(self.sources))


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a timeline, for screens that have them and for those that do not."""

    arrow: str = "→"
    within: str = "↻"
    unknown: str = "–"
    dash: str = "—"
    opening: str = "»"
    closing: str = "«"
    between: str = "·"

    @classmethod
    def ascii(cls) -> Marks:
        """The signs in ASCII."""
        return cls("->", "(internal)", "-", "-", ">>", "<<", "|")


def entry_of(move: Move, when: PartialDate | None, *, certain: bool, marks: Marks) -> Entry:
    """The line for a move, for a departure alone or for an arrival alone."""
    ends = [end for end in (move.departure, move.arrival) if end is not None]
    return Entry(
        date=_date(ends, when, certain=certain, marks=marks),
        certain=certain,
        who=_who(ends),
        way=_way(move, marks),
        role=_both([end.role for end in ends], marks) if move.arrival is None or move.arrival.role else _was(move),
        status=_both([end.status.value for end in ends], marks),
        level=ends[-1].status,
        sources=max(end.sources for end in ends),
    )


def _date(ends: list[Record], when: PartialDate | None, *, certain: bool, marks: Marks) -> str:
    if when is None:
        return marks.unknown
    if not certain:
        return f"({when.year:04d}-{when.month:02d})" if when.month is not None else f"({when})"
    years = {value[:4] for end in ends for one in end.conflicts if one.field == "date" for value, _ in one.values}
    return "/".join(sorted(years)) if len(years) > 1 else str(when)


def _who(ends: list[Record]) -> str:
    for end in reversed(ends):
        if end.person is not None:
            return max((one.person for one in ends if one.person is not None), key=len)
        if end.group is not None:
            return end.group.text
    return ""


def _way(move: Move, marks: Marks) -> str:
    if move.departure is not None and move.arrival is not None:
        return f"{move.departure.organization} {marks.arrow} {move.arrival.organization}"
    if move.departure is not None:
        return f"{move.departure.organization} {marks.arrow}"
    assert move.arrival is not None
    if move.arrival.kind is Kind.INTERNAL:
        return f"{move.arrival.organization} {marks.within}"
    return f"{marks.arrow} {move.arrival.organization}"


def _both(values: list[str | None], marks: Marks) -> str:
    told = [value for value in values if value]
    return f" {marks.arrow} ".join(dict.fromkeys(told))


def _was(move: Move) -> str:
    """The role of a move of which only the one given up is known."""
    return f"was {move.departure.role}" if move.departure is not None and move.departure.role else ""
