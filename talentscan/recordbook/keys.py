"""The keys by which namings and records find each other in a database: numbers, for their words have any length."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from talentscan.model import Naming, Record
from talentscan.model.identity import number
from talentscan.records import move_keys, namesake_key, naming_keys, place_keys, turn_key
from talentscan.store import JOINING, NAMESAKES, PART, TURN, WHOLE


@lru_cache(maxsize=1 << 15)
def naming_number(naming: Naming) -> int:
    """The number that stands for a naming."""
    return number(naming.way, naming.person, naming.group, naming.organization, naming.text)


@lru_cache(maxsize=1 << 14)
def whole_and_parts(naming: Naming) -> tuple[frozenset[int], frozenset[int]]:
    """The keys of a naming, those of the organisation's whole name and those of its parts."""
    whole, parts = naming_keys(naming)
    return frozenset(number(*key) for key in whole), frozenset(number(*key) for key in parts)


def turn(naming: Naming, way: str) -> int:
    """The key of those who went a way, as far as they may be whom a naming names, and where it says."""
    return number("turn", way, *turn_key(naming))


def posted(naming: Naming) -> set[tuple[int, int]]:
    """All keys by which a naming is found, each with its sort."""
    whole, parts = whole_and_parts(naming)
    turns = {(turn(naming, naming.way), TURN)} if naming.person else set()
    return {(key, WHOLE) for key in whole} | {(key, PART) for key in parts} | turns


def joining_numbers(keys: Iterable[tuple[str, ...]]) -> set[int]:
    """`move_keys` and `place_keys` as numbers."""
    return {number("joining", *key) for key in keys}


def record_keys(record: Record) -> frozenset[tuple[int, int]]:
    """The keys by which a record is found by those that it may be related to, each with its sort."""
    found = {(key, JOINING) for key in joining_numbers(move_keys(record) | place_keys(record))}
    namesakes = namesake_key(record)
    return frozenset(found if namesakes is None else found | {(number("namesakes", *namesakes), NAMESAKES)})
