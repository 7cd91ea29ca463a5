"""Moves: a departure and a hire of one person that belong together, each in at most one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from talentscan.model import DateBasis, Kind, Move, PartialDate, Record, RecordEvidence, Status
from talentscan.model.identity import digest
from talentscan.records.keys import Key, joining, move_keys, who_keys
from talentscan.records.names import name_parts, same_person
from talentscan.records.organizations import one_organization, same_organization

SAID, ONE_SENTENCE, ONE_ARTICLE, ONE_STORY = range(4)
"""Why two records are one move, the best reason first."""

LONGEST_MONTHS = {SAID: 36, ONE_SENTENCE: 24, ONE_ARTICLE: 12, ONE_STORY: 6}
"""How long after the departure the hire may come, for each reason."""
EARLY_MONTHS = 3
"""A hire may be announced, or begin, a little before the departure."""
OTHER_ARTICLE = 10**9

Rank = tuple[int, int, int]
Ranks = dict[tuple[str, str], Rank]
"""How well departures and hires, by their ids, make moves."""


def with_moves(records: Iterable[Record]) -> list[Record]:
    """The records, those that belong together with the id of their move."""
    records = list(records)
    by_name: dict[Key, list[Record]] = defaultdict(list)
    for record in records:
        for who in who_keys(record):
            by_name[who].append(record)
    ranks: Ranks = {}
    for those in by_name.values():
        for departure, arrival in _joined(those):
            rank = _rank(departure, arrival)
            if rank is not None:
                ranks[departure.id, arrival.id] = rank
    moves = _best(ranks)
    return [replace(record, move=moves[record.id]) if record.id in moves else record for record in records]


def moves_around(
    records: Iterable[Record], sharing: Callable[[Iterable[Key]], Iterable[Record]]
) -> dict[str, str | None]:
    """The id of the move, where there is one, of each record and of all that may be moves with it or its candidates.

    `sharing` gives the records that have one of some `move_keys`.
    """
    ranks: Ranks = {}
    known: dict[Key, list[Record]] = {}
    waiting = {record.id: record for record in records}
    found: set[str] = set()
    while waiting:
        found |= waiting.keys()
        asked = {key for record in waiting.values() for key in move_keys(record)} - known.keys()
        known.update({key: [] for key in asked})
        for other in {one.id: one for one in sharing(asked)}.values():
            for key in move_keys(other) & asked:
                known[key].append(other)
        near: dict[str, Record] = {}
        for record in waiting.values():
            for other in {one.id: one for key in move_keys(record) for one in known[key]}.values():
                pair = _ends(record, other)
                if pair is None or (pair[0].id, pair[1].id) in ranks:
                    continue
                rank = _rank(*pair)
                if rank is not None:
                    ranks[pair[0].id, pair[1].id] = rank
                    near[other.id] = other
        waiting = {identity: other for identity, other in near.items() if identity not in found}
    return {**dict.fromkeys(found), **_best(ranks)}


def join_moves(records: Iterable[Record]) -> list[Move]:
    """A move for each two records that belong together and for each other record alone."""
    ends: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        ends[record.move or record.id].append(record)
    return [
        Move(
            identity,
            next((one for one in those if one.kind is Kind.DEPARTURE), None),
            next((one for one in those if one.kind is not Kind.DEPARTURE), None),
        )
        for identity, those in ends.items()
    ]


def _joined(records: list[Record]) -> Iterator[tuple[Record, Record]]:
    """Each departure of some records with each hire that something joins it with."""
    if len(records) < 2:
        return
    departures: dict[Key, list[Record]] = defaultdict(list)
    for record in records:
        if record.kind is Kind.DEPARTURE:
            for key in joining(record):
                departures[key].append(record)
    for record in records:
        if departures and record.kind is Kind.HIRE:
            near = {one.id: one for key in joining(record) for one in departures.get(key, ())}
            yield from ((departure, record) for departure in near.values())


def _best(ranks: Ranks) -> dict[str, str]:
    """The id of the move of each record that is of one: those that fit best take each other first."""
    moves: dict[str, str] = {}
    for departure, arrival in sorted(ranks, key=lambda pair: (ranks[pair], pair)):
        if departure not in moves and arrival not in moves:
            moves[departure] = moves[arrival] = digest("move", departure, arrival)
    return moves


def _ends(one: Record, other: Record) -> tuple[Record, Record] | None:
    """The departure and the hire of two records."""
    if one.kind is Kind.DEPARTURE and other.kind is Kind.HIRE:
        return one, other
    return (other, one) if one.kind is Kind.HIRE and other.kind is Kind.DEPARTURE else None


def _rank(departure: Record, arrival: Record) -> Rank | None:
    """How well two records make a move: by reason, then by nearness in time and in the text; None if they do not."""
    if (departure.status is Status.DENIED) != (arrival.status is Status.DENIED):
        return None
    reason, distance = _reason(departure, arrival)
    if reason is None:
        return None
    months = _months_after(departure, arrival, guess=reason in (ONE_ARTICLE, ONE_STORY))
    if months is not None and not -EARLY_MONTHS <= months <= LONGEST_MONTHS[reason]:
        return None
    if departure.person is not None and arrival.person is not None:
        if not same_person(departure.person, arrival.person):
            return None
    elif departure.person != arrival.person:
        return None
    if one_organization(departure.organization, arrival.organization):
        return None
    return reason, abs(months or 0), distance


def _reason(departure: Record, arrival: Record) -> tuple[int | None, int]:
    there: dict[str, list[RecordEvidence]] = defaultdict(list)
    for told in departure.evidence:
        there[told.article].append(told)
    shared = [
        (abs(one.evidence.start - other.evidence.start), one, other)
        for other in arrival.evidence
        for one in there.get(other.article, ())
    ]
    distance = min((apart for apart, _, _ in shared), default=OTHER_ARTICLE)
    full_name = departure.person is not None and len(name_parts(departure.person)) > 1
    if (shared or full_name) and _says_so(departure, arrival):
        return SAID, distance
    if any(_overlap(one, other) for _, one, other in shared):
        return ONE_SENTENCE, distance
    # Of people who are not named, one article may tell more than one thing.
    if departure.person is None:
        return None, distance
    if shared:
        return ONE_ARTICLE, distance
    one_story = full_name and not set(departure.stories).isdisjoint(arrival.stories)
    return (ONE_STORY if one_story else None), distance


def _says_so(departure: Record, arrival: Record) -> bool:
    said = [
        same_organization(one, other)
        for one, other in ((departure.counterpart, arrival.organization), (arrival.counterpart, departure.organization))
        if one is not None
    ]
    return any(said)


def _overlap(one: RecordEvidence, other: RecordEvidence) -> bool:
    return one.evidence.start < other.evidence.end and other.evidence.start < one.evidence.end


def _months_after(departure: Record, arrival: Record, *, guess: bool) -> int | None:
    """Months from the departure to the hire, as kindly as the dates allow; None where nothing is known.

    `guess`: an end without a date is taken to be as old as the article that tells it.
    """
    left, came = _when(departure, guess=guess), _when(arrival, guess=guess)
    if left is None or came is None:
        return None
    if left.month is None or came.month is None:
        return 12 * (came.year - left.year) - (11 if came.year > left.year else 0)
    return 12 * (came.year - left.year) + came.month - left.month


def _when(record: Record, *, guess: bool) -> PartialDate | None:
    if record.date is not None and record.date_basis is not DateBasis.PUBLISHED:
        return record.date
    published = min((one.published for one in record.evidence if one.published is not None), default=None)
    return PartialDate.of(published) if guess and published is not None else None
