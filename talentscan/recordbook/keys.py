"""The keys by which namings and records find each other in a database: numbers, for their words have any length."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from talentscan.model import Naming, Record
from talentscan.model.identity import number
from talentscan.records import move_keys, namesake_key, naming_keys, turn_key
from talentscan.store import PART, TURN, WHOLE


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


def move_numbers(keys: Iterable[tuple[str, ...]]) -> set[int]:
    """`move_keys` as numbers."""
    return {number("move", *key) for key in keys}


def namesakes_number(record: Record) -> int | None:
    """The `namesake_key` of a record as a number, where it has one."""
    key = namesake_key(record)
    return None if key is None else number("namesakes", *key)


def record_keys(record: Record) -> frozenset[int]:
    """The keys by which a record is found by those that it may be related to."""
    namesakes = namesakes_number(record)
    return frozenset(move_numbers(move_keys(record)) | ({namesakes} if namesakes is not None else set()))
