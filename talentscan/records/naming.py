"""Which namings can be of one record, and the keys by which those find each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    """For each naming those that may be one with it, itself among them.

    Those of one name meet where they share a place as well, and each pair once: at the first name that they share.
    Namings of like names are best given one after the other: what is worked out of one is still at hand for the next.
    """
    every = list(dict.fromkeys(namings))
    numbers: dict[Key, int] = {}
    whos = [tuple(sorted({numbers.setdefault(who, len(numbers)) for who in _who(one)})) for one in every]
    by_who: dict[int, list[int]] = defaultdict(list)
    for i, those in enumerate(whos):
        for who in those:
            by_who[who].append(i)
    places = _places({one.organization for one in every})
    near = [[one] for one in every]
    for who, members in by_who.items():
        known: dict[tuple[str, str], bool] = {}
        for i, j in _meeting([(i, *places[every[i].organization]) for i in members]) if len(members) > 1 else ():
            if who == next(one for one in whos[i] if one in whos[j]) and _agree(every[i], every[j], known):
                near[i].append(every[j])
                near[j].append(every[i])
    return dict(zip(every, near, strict=True))


Places = tuple[Sequence[int], Sequence[int]]
"""The numbers of an organisation's keys, and those of its parts that are another's keys."""


def _places(organizations: Iterable[str]) -> dict[str, Places]:
    """The places of some organisations, by name."""
    every = sorted(organizations)
    numbers: dict[str, int] = {}
    whole = {one: tuple(numbers.setdefault(key, len(numbers)) for key in organization_keys(one)) for one in every}
    return {
        one: (whole[one], tuple(numbers[key] for key in organization_part_keys(one) if key in numbers)) for one in every
    }


def _meeting(members: Iterable[tuple[int, Sequence[int], Sequence[int]]]) -> set[tuple[int, int]]:
    """The pairs of some namings, each with its places, that share a key of at least one of the two; the less first."""
    by_place: dict[int, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for i, whole, _ in members:
        for place in whole:
            found.update((j, i) for j in by_place[place])
            by_place[place].append(i)
    for i, _, parts in members:
        for place in parts:
            found.update((min(i, j), max(i, j)) for j in by_place.get(place, ()) if j != i)
    return found


def _agree(a: Naming, b: Naming, known: dict[tuple[str, str], bool]) -> bool:
    """`may_be_one` of two namings that share a name; `known` keeps for each two names whether they are one person's."""
    if not same_organization(a.organization, b.organization):
        return False
    if not a.person or a.person == b.person:
        return True
    if (a.person, b.person) not in known:
        known[a.person, b.person] = may_be_one(a, b)
    return known[a.person, b.person]


def naming_keys(naming: Naming) -> tuple[frozenset[Key], frozenset[Key]]:
    """The keys of a naming: its own, and those of parts of the organisation's name.

    Two namings that may be one share a key, and it is an own one of at least one of them. A key is a surname and an
    organisation; for misspelt surnames the given name and how the surname begins; either name may stand first.
    """
    who = _who(naming)
    whole, parts = organization_keys(naming.organization), organization_part_keys(naming.organization)
    return (
        frozenset((*one, place) for one in who for place in whole),
        frozenset((*one, place) for one in who for place in parts),
    )


def turn_key(naming: Naming) -> Key:
    """What the comings and goings of one person at one organisation have in common."""
    parts = name_parts(naming.person)
    who = (sound(parts[0])[:1], sound(parts[-1])) if parts else ()
    return (*who, *organization_words(naming.organization))


def _who(naming: Naming) -> set[Key]:
    """What namings that may be one share of which way who goes."""
    way = naming.way
    if not naming.person:
        return {("group", way, naming.group)}
    if naming.text:
        return {("word", way, "".join(name_parts(naming.person)), naming.text)}
    who: set[Key] = set()
    for form in name_forms(naming.person):
        first, last = sound(form[0]), sound(form[-1])
        who |= {(way, last), (way, first, last[:1]), (way, "&", *sorted((first, last)))}
        if len(form) > 2:  # as others may put them, the surname first: Kim Min-jae, Min-jae Kim, Minjae Kim
            turned = ((form[0], form[1]), (form[0], "".join(form[1:])), (form[-1], "".join(form[:-1])))
            who |= {(way, "&", *sorted(map(sound, pair))) for pair in turned}
    return who
