"""Records of people with one name of whom nothing says that they are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import groupby, islice

from talentscan.lexicon.spellings import nicknames
from talentscan.model import Record
from talentscan.records.names import fullness, name_parts, person_keys, same_person
from talentscan.records.organizations import lineage, organization_words
from talentscan.records.spelling import sound

Person = tuple[tuple[str, ...], str]
"""The ids of one person's records, in order, and the fullest name."""
ANY = "*"
SHOWN = 8
"""How many namesakes a record names at most; of a very common name there may be hundreds."""


def with_namesakes(records: Iterable[Record]) -> list[Record]:
    """The records, each with one of every other person's who may have the same name.

    Two records are one person's if an article or a move joins them, or if an organisation occurs in both.
    """
    records = list(records)
    blocks: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in records:
        if (key := namesake_key(record)) is not None:
            blocks[key].append(record)
    found: dict[str, tuple[str, ...]] = {}
    for those in blocks.values():
        found |= namesakes_among(those)
    return [replace(one, namesakes=found[one.id]) if one.id in found else one for one in records]


def namesake_key(record: Record) -> tuple[str, ...] | None:
    """What the records of namesakes have in common; None where there is no full name."""
    if record.person is None or len(name_parts(record.person)) < 2:
        return None
    return min(person_keys(record.person))


def namesakes_among(records: list[Record]) -> dict[str, tuple[str, ...]]:
    """The namesakes of records, of all that have one key; for those that have any."""
    people = sorted(_people(records)) if len(records) > 1 else []
    by_given: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for given in _given(person[1]):
            by_given[given].append(person)
    found: dict[str, tuple[str, ...]] = {}
    for ids, name in people:
        asked = _given(name)
        near = people if ANY in asked else _in_order(by_given.get(each, ()) for each in (*asked, ANY))
        others = (other[0] for other, other_name in near if other != ids and same_person(name, other_name))
        if some := tuple(islice(others, SHOWN)):
            found.update(dict.fromkeys(ids, some))
    return found


def _in_order(lists: Iterable[Sequence[Person]]) -> Iterator[Person]:
    """The people of some ordered lists in order, each once, as far as they are asked for."""
    return (person for person, _ in groupby(merge(*lists)))


def _given(name: str) -> set[str]:
    """How the given name sounds, and those that it is a nickname of; `ANY` for an initial."""
    first = name_parts(name)[0]
    return {ANY} if len(first) == 1 else {sound(one) for one in (first, *nicknames().get(first, ()))}


def _people(records: list[Record]) -> Iterator[Person]:
    """The records of each person of a name: their ids, in order, and the fullest name."""
    first: dict[str, str] = {record.id: record.id for record in records}

    def root(identity: str) -> str:
        while first[identity] != identity:
            first[identity] = identity = first[first[identity]]
        return identity

    seen: dict[tuple[Hashable, ...], dict[str, str]] = defaultdict(dict)
    for record in records:
        assert record.person is not None
        for sign in _signs(record):
            for name, identity in seen[sign].items():
                if same_person(record.person, name):
                    first[root(record.id)] = root(identity)
            seen[sign].setdefault(record.person, record.id)
    people: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        people[root(record.id)].append(record)
    for those in people.values():
        name = max((one.person for one in those if one.person is not None), key=lambda told: (fullness(told), told))
        yield tuple(sorted(one.id for one in those)), name


def _signs(record: Record) -> set[tuple[Hashable, ...]]:
    """What two records of one person have in common."""
    signs: set[tuple[Hashable, ...]] = {("article", told.article) for told in record.evidence}
    signs |= {("story", story) for story in record.stories}
    signs |= {("move", record.move)} if record.move is not None else set()
    for name in (record.organization, record.counterpart):
        if name is not None:
            known = lineage(name)
            signs.add(("organization", *(known[-1:] or organization_words(name)[:1])))
    return signs
