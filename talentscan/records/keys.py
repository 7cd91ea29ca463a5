"""The keys by which records that may have to do with each other find each other.

Never the name alone: a common name has thousands of records in a large database, of which an article, a story or an
organisation joins few.
"""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.model import Kind, Record
from talentscan.records.names import name_parts, person_keys
from talentscan.records.organizations import organization_places
from talentscan.records.spelling import sound

Key = tuple[str, ...]


def move_keys(record: Record) -> frozenset[Key]:
    """What the two records of a move have in common: who, and what joins them."""
    joined = tuple(joining(record))
    return frozenset((*who, *by) for who in who_keys(record) for by in joined)


def place_keys(record: Record) -> frozenset[Key]:
    """What two records of one person at one organisation have in common; none of people who are not named."""
    if record.person is None:
        return frozenset()
    return frozenset((*who, *at) for who in who_keys(record) for at in _at(record.organization))


def who_keys(record: Record) -> frozenset[Key]:
    """What all records of one person have in common, or of as many people who are not named."""
    if record.person is not None:
        return person_keys(record.person)
    return frozenset({("group", str(None if record.group is None else record.group.count))})


def family(record: Record) -> Key:
    """What all `who_keys` of a record, and of all that share one with it, begin with: how the surname sounds."""
    if record.person is None:
        return ("group",)
    *given, last = name_parts(record.person) or ("",)
    return (sound(last),) if given else (last,)


def joining(record: Record) -> Iterator[Key]:
    """What joins a departure or a hire with the other end of its move: an article, a story, either organisation.

    One word is a name only where it is read, and people who are not named are told of in one article.
    """
    if record.kind is Kind.INTERNAL:
        return
    yield from {("article", told.article) for told in record.evidence}
    if record.person is None or len(name_parts(record.person)) < 2:
        return
    yield from (("story", story) for story in record.stories)
    yield from _at(record.organization)
    if record.counterpart is not None:
        yield from _at(record.counterpart)


def _at(organization: str) -> Iterator[Key]:
    return (("at", place) for place in organization_places(organization))
