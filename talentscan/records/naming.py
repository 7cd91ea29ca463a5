"""Which namings can be of one record, and the keys by which those find each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from talentscan.model import Kind, Naming, Telling
from talentscan.records.names import is_misspelling, name_forms, name_parts, perhaps_same_person, same_person
from talentscan.records.organizations import (
    organization_keys,
    organization_part_keys,
    organization_words,
    same_organization,
)
from talentscan.records.spelling import fold, sound

Key = tuple[str, ...]


def way_back(way: str) -> str:
    """The other way."""
    return "in" if way == "out" else "out"


def naming_of(telling: Telling) -> Naming:
    """Who goes which way where, as a telling words it."""
    event = telling.event
    way = way_of(event.kind)
    if event.person is not None:
        text = telling.text if len(name_parts(event.person)) < 2 else ""
        return Naming(way, event.person, "", event.organization, text)
    group = event.group
    if group is None or group.count is None:
        return Naming(way, "", "" if group is None else " ".join(fold(group.text).split()), event.organization)
    return Naming(way, "", str(group.count), event.organization)


def way_of(kind: Kind) -> str:
    """Which way somebody goes: who gets another post somewhere comes to it."""
    return "out" if kind is Kind.DEPARTURE else "in"


@lru_cache(maxsize=1 << 16)
def may_be_one(a: Naming, b: Naming) -> bool:
    """Whether two namings can be of one record: without it no cluster has both."""
    if a.way != b.way or a.text != b.text or a.group != b.group or bool(a.person) != bool(b.person):
        return False
    if not same_organization(a.organization, b.organization):
        return False
    if not a.person:
        return True
    if a.text:
        return name_parts(a.person) == name_parts(b.person)
    return same_person(a.person, b.person) or (
        perhaps_same_person(a.person, b.person) and is_misspelling(a.person, b.person)
    )


def neighbours(namings: Iterable[Naming]) -> dict[Naming, list[Naming]]:
    """For each naming those that may be one with it, itself among them."""
    every = list(dict.fromkeys(namings))
    keys = [naming_keys(one) for one in every]
    by_whole: dict[Key, list[int]] = defaultdict(list)
    for place, (whole, _) in enumerate(keys):
        for key in whole:
            by_whole[key].append(place)
    near = [{place} for place in range(len(every))]
    for place, (whole, parts) in enumerate(keys):
        shared = {other for key in whole for other in by_whole[key] if other > place}
        # those that share an own key as well are compared there, once
        in_part = {other for key in parts for other in by_whole.get(key, ()) if whole.isdisjoint(keys[other][0])}
        for other in shared | in_part:
            if may_be_one(every[place], every[other]):
                near[place].add(other)
                near[other].add(place)
    return {one: [every[other] for other in those] for one, those in zip(every, near, strict=True)}


@lru_cache(maxsize=1 << 16)
def naming_keys(naming: Naming) -> tuple[frozenset[Key], frozenset[Key]]:
    """The keys of a naming: its own, and those of parts of the organisation's name.

    Two namings that may be one share a key, and it is an own one of at least one of them. A key is a surname and an
    organisation; for misspelt surnames the given name and how the surname begins; either name may stand first.
    """
    whole, parts = organization_keys(naming.organization), organization_part_keys(naming.organization)
    return _keys(naming, whole), _keys(naming, parts)


def turn_key(naming: Naming) -> Key:
    """What the comings and goings of one person at one organisation have in common."""
    parts = name_parts(naming.person)
    who = (sound(parts[0])[:1], sound(parts[-1])) if parts else ()
    return (*who, *organization_words(naming.organization))


def _keys(naming: Naming, places: Iterable[str]) -> frozenset[Key]:
    way = naming.way
    if not naming.person:
        return frozenset(("group", way, naming.group, place) for place in places)
    if naming.text:
        return frozenset(("word", way, "".join(name_parts(naming.person)), naming.text, place) for place in places)
    who: set[Key] = set()
    for form in name_forms(naming.person):
        first, last = sound(form[0]), sound(form[-1])
        who |= {(way, last), (way, first, last[:1]), (way, "&", *sorted((first, last)))}
    return frozenset((*one, place) for one in who for place in places)
