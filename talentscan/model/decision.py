"""Decisions: what a user knows better than the articles say, kept apart from what was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from talentscan.model.event import Kind


class Verb(StrEnum):
    """What a user can decide."""

    MERGE = "merge"
    SPLIT = "split"
    REJECT = "reject"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True)
class Anchor:
    """An event that a decision is about, so that it is found again however often its article is read.

    It is found by its id or, where the article or the rules have changed, by its sentence and by what it says;
    `sentence` is the hash of the words of its first evidence.
    """

    event: str
    sentence: str
    kind: Kind
    person: str | None
    organization: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `names` are the two names of an alias, else the ids that were given.

    merge: the events of `first` and of `second` are one record. split: those of `first` leave those of `second`.
    reject: those of `first` tell nothing. `made` is a moment, ISO 8601 in UTC.
    """

    number: int
    verb: Verb
    made: str
    names: tuple[str, ...]
    first: tuple[Anchor, ...] = ()
    second: tuple[Anchor, ...] = ()
