"""What records are to each other: a denial, a return, a successor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product

from talentscan.model import Kind, Record, Related, Relation, Status
from talentscan.records.names import person_keys, same_person
from talentscan.records.organizations import organization_keys, organization_part_keys, same_organization
from talentscan.records.roles import same_role
from talentscan.records.select import is_dated, time_of
from talentscan.records.times import before, months_apart

RETURNED = "returned"
SUCCESSION = ("succeed.", "replace.", "successor.")
"""How the rules are called that tell of a successor and of whom he or she follows in one sentence."""
SUCCESSION_MONTHS = 18
"""How far apart a post is given up and taken, where one article tells both: a search may take a year."""

BACK = {
    Relation.DENIES: Relation.DENIED_BY,
    Relation.UNDOES: Relation.UNDONE_BY,
    Relation.SUCCEEDS: Relation.SUCCEEDED_BY,
}


def with_relations(records: Iterable[Record]) -> list[Record]:
    """The records, each with what it is to others and others to it."""
    records = list(records)
    found: dict[str, set[Related]] = defaultdict(set)
    for one, relation, other in (*_of_one_person(records), *_successions(records)):
        found[one.id].add(Related(relation, other.id))
        found[other.id].add(Related(BACK[relation], one.id))
    return [replace(one, related=tuple(sorted(found[one.id]))) if one.id in found else one for one in records]


def _of_one_person(records: list[Record]) -> Iterator[tuple[Record, Relation, Record]]:
    """Denials with what they deny, and returns with the departure that they undo."""
    known: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in records:
        for key in _keys(record):
            known[key].append(record)
    for record in records:
        denial, hire = record.status is Status.DENIED, record.kind is Kind.HIRE
        if record.person is None or not (denial or hire):
            continue
        others = {one.id: one for key in _keys(record) for one in known[key] if one.status is not Status.DENIED}
        denied = [one for one in others.values() if denial and _same_change(record, one)]
        if denied:
            yield record, Relation.DENIES, min(denied, key=lambda one: (_apart(record, one), one.id))
        departures = (one for one in others.values() if one.kind is Kind.DEPARTURE)
        left = [one for one in departures if hire and _comes_back(record, one) and _one_place(record, one)]
        if left:
            yield record, Relation.UNDOES, min(left, key=lambda one: (_apart(record, one), one.id))


def _keys(record: Record) -> set[tuple[str, ...]]:
    """What two records of one person at one organisation have in common."""
    if record.person is None:
        return set()
    places = organization_keys(record.organization) | organization_part_keys(record.organization)
    return {(*who, place) for who in person_keys(record.person) for place in places}


def _same_change(one: Record, other: Record) -> bool:
    return (one.kind is Kind.DEPARTURE) == (other.kind is Kind.DEPARTURE) and _one_place(one, other)


def _one_place(one: Record, other: Record) -> bool:
    assert one.person is not None
    assert other.person is not None
    return same_organization(one.organization, other.organization) and same_person(one.person, other.person)


def _comes_back(arrival: Record, departure: Record) -> bool:
    if arrival.date is None or departure.date is None or not (is_dated(arrival) and is_dated(departure)):
        return arrival.manner == RETURNED
    return before(departure.date, arrival.date) or (
        arrival.manner == RETURNED and not before(arrival.date, departure.date)
    )


def _apart(one: Record, other: Record) -> int:
    when, then = time_of(one), time_of(other)
    return 0 if when is None or then is None else months_apart(when, then)


def _successions(records: list[Record]) -> Iterator[tuple[Record, Relation, Record]]:
    """Who took a post that somebody else gave up, where one article tells both; each follows one only."""
    articles: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record.status is not Status.DENIED and record.person is not None:
            for article in {told.article for told in record.evidence}:
                articles[article].append(record)
    ranks: dict[tuple[str, str], tuple[int, int]] = {}
    by_id = {record.id: record for record in records}
    for those in articles.values():
        arrivals = [one for one in those if one.kind is not Kind.DEPARTURE]
        departures = [one for one in those if one.kind is Kind.DEPARTURE]
        for arrival, departure in product(arrivals, departures):
            pair = arrival.id, departure.id
            if pair not in ranks and (rank := _follows(arrival, departure)) is not None:
                ranks[pair] = rank
    taken: set[tuple[str, str]] = set()
    for (arrived, departed), _ in sorted(ranks.items(), key=lambda item: (item[1], item[0])):
        if ("in", arrived) not in taken and ("out", departed) not in taken:
            taken |= {("in", arrived), ("out", departed)}
            yield by_id[arrived], Relation.SUCCEEDS, by_id[departed]


def _follows(arrival: Record, departure: Record) -> tuple[int, int] | None:
    """How surely one took the other's post, less is surer: said in one sentence, or one role in one article."""
    if arrival.person is None or departure.person is None or same_person(arrival.person, departure.person):
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
