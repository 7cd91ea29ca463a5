"""What records are to each other: a denial, a return, a successor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from talentscan.model import Kind, Record, Related, Relation, Status
from talentscan.records.eras import DENIAL_MONTHS, RETURNED
from talentscan.records.keys import Key, place_keys
from talentscan.records.names import same_person
from talentscan.records.organizations import same_organization
from talentscan.records.roles import same_role
from talentscan.records.select import is_dated, time_of
from talentscan.records.times import before, least_months_from, months_apart

Triple = tuple[str, Relation, str]
"""The id of a record, what it is to another, and the id of that."""

SUCCESSION = ("succeed.", "replace.", "successor.")
"""How the rules are called that tell of a successor and of whom he or she follows in one sentence."""
SUCCESSION_MONTHS = 18
"""How far apart a post is given up and taken, where one article tells both: a search may take a year."""


def with_relations(records: Iterable[Record]) -> list[Record]:
    """The records, each with what it denies and undoes and what denies and undoes it."""
    records = list(records)
    asking = [record for record in records if _may_answer(record)]
    by_key: dict[Key, list[Record]] = {key: [] for record in asking for key in place_keys(record)}
    for record in records if by_key else ():
        for key in place_keys(record) & by_key.keys():
            by_key[key].append(record)
    relations: list[Triple] = []
    for record in asking:
        relations += relations_of(record, (one for key in place_keys(record) for one in by_key[key]))
    return _related(records, relations)


def with_successions(records: Iterable[Record]) -> list[Record]:
    """The records, each with whom it succeeds and who succeeds it as well."""
    records = list(records)
    seen: set[str] = set()
    several: set[str] = set()
    for record in records:
        articles = {told.article for told in record.evidence}
        several |= seen & articles
        seen |= articles
    by_article: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        for article in {told.article for told in record.evidence if told.article in several}:
            by_article[article].append(record)
    concerned = {record.id: record for those in by_article.values() for record in those}
    found = successions_around(
        concerned.values(), lambda articles: (one for each in articles for one in by_article.get(each, ()))
    )
    return _related(records, found[1])


def _related(records: list[Record], relations: Iterable[Triple]) -> list[Record]:
    """The records, with some relations among them more."""
    found: dict[str, set[Related]] = defaultdict(set)
    for one, relation, other in relations:
        found[one].add(Related(relation, other))
        found[other].add(Related(relation.back, one))
    return [
        replace(one, related=tuple(sorted(found[one.id].union(one.related)))) if one.id in found else one
        for one in records
    ]


def relations_of(record: Record, others: Iterable[Record]) -> Iterator[Triple]:
    """What a record denies, and the departure that it undoes, of those that share one of its `place_keys`."""
    if not _may_answer(record):
        return
    denial, hire = record.status is Status.DENIED, record.kind is Kind.HIRE
    near = {one.id: one for one in others if one.status is not Status.DENIED}
    denied = [one for one in near.values() if denial and _in_time(record, one) and _same_change(record, one)]
    if denied:
        yield record.id, Relation.DENIES, min(denied, key=lambda one: (_apart(record, one), one.id)).id
    departures = (one for one in near.values() if one.kind is Kind.DEPARTURE)
    left = [one for one in departures if hire and _comes_back(record, one) and _one_place(record, one)]
    if left:
        yield record.id, Relation.UNDOES, min(left, key=lambda one: (_apart(record, one), one.id)).id


def successions_around(
    records: Iterable[Record], telling: Callable[[Iterable[str]], Iterable[Record]]
) -> tuple[set[str], list[Triple]]:
    """Who took a post that somebody else gave up, where one article tells both; each follows one only.

    Gives the ids of the records and of all that may succeed or be succeeded by one of them or of each other, and the
    successions among these. `telling` gives the records that some articles tell.
    """
    ranks: dict[tuple[str, str], tuple[int, int]] = {}
    told: dict[str, list[Record]] = {}
    waiting = {record.id: record for record in records}
    found: set[str] = set()
    while waiting:
        found |= waiting.keys()
        asked = {one.article for record in waiting.values() for one in record.evidence} - told.keys()
        told.update({article: [] for article in asked})
        for other in {one.id: one for one in telling(asked)}.values():
            for article in {one.article for one in other.evidence} & asked:
                told[article].append(other)
        near: dict[str, Record] = {}
        for record in waiting.values():
            articles = {one.article for one in record.evidence}
            for other in {one.id: one for article in articles for one in told[article]}.values():
                if (record.kind is Kind.DEPARTURE) == (other.kind is Kind.DEPARTURE):
                    continue
                arrival, departure = (other, record) if record.kind is Kind.DEPARTURE else (record, other)
                if (arrival.id, departure.id) in ranks:
                    continue
                rank = _follows(arrival, departure)
                if rank is not None:
                    ranks[arrival.id, departure.id] = rank
                    near[other.id] = other
        waiting = {identity: other for identity, other in near.items() if identity not in found}
    taken: set[tuple[str, str]] = set()
    successions: list[Triple] = []
    for arrived, departed in sorted(ranks, key=lambda pair: (ranks[pair], pair)):
        if ("in", arrived) not in taken and ("out", departed) not in taken:
            taken |= {("in", arrived), ("out", departed)}
            successions.append((arrived, Relation.SUCCEEDS, departed))
    return found, successions


def _may_answer(record: Record) -> bool:
    """Whether a record can deny another or undo it: a denial or a hire, of somebody by name; see `_comes_back`."""
    comes_back = record.kind is Kind.HIRE and (record.manner == RETURNED or is_dated(record))
    return record.person is not None and (record.status is Status.DENIED or comes_back)


def _in_time(denial: Record, denied: Record) -> bool:
    """Whether a denial can be of an event: not if that came to be long after."""
    when, then = time_of(denial), time_of(denied)
    return when is None or then is None or least_months_from(when, then) <= DENIAL_MONTHS


def _same_change(one: Record, other: Record) -> bool:
    return (one.kind is Kind.DEPARTURE) == (other.kind is Kind.DEPARTURE) and _one_place(one, other)


def _one_place(one: Record, other: Record) -> bool:
    assert one.person is not None
    assert other.person is not None
    return same_organization(one.organization, other.organization) and same_person(one.person, other.person)


def _comes_back(arrival: Record, departure: Record) -> bool:
    if arrival.date is None or departure.date is None or not (is_dated(arrival) and is_dated(departure)):
        when, left = time_of(arrival), time_of(departure)
        later = when is not None and left is not None and is_dated(departure) and before(when, left)
        return arrival.manner == RETURNED and not later
    return before(departure.date, arrival.date) or (
        arrival.manner == RETURNED and not before(arrival.date, departure.date)
    )


def _apart(one: Record, other: Record) -> int:
    when, then = time_of(one), time_of(other)
    return 0 if when is None or then is None else months_apart(when, then)


def _follows(arrival: Record, departure: Record) -> tuple[int, int] | None:
    """How surely one took the other's post, less is surer: said in one sentence, or one role in one article."""
    if arrival.person is None or departure.person is None or same_person(arrival.person, departure.person):
        return None
    if Status.DENIED in (arrival.status, departure.status):
        return None
    if not same_organization(arrival.organization, departure.organization):
        return None
    apart = _apart(arrival, departure)
    if apart > SUCCESSION_MONTHS or not same_role(arrival.role, departure.role):
        return None
    mine = {(one.article, one.evidence.start) for one in arrival.evidence if one.rule.startswith(SUCCESSION)}
    if any((one.article, one.evidence.start) in mine for one in departure.evidence):
        return 0, apart
    return None if arrival.role is None or departure.role is None else (1, apart)
