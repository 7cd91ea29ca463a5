"""What a frame found, before the document decides on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from talentscan.model.event import DateBasis, Group, Kind, PartialDate, Status
from talentscan.model.groups import Clause, NounGroup, Parse, Post
from talentscan.model.syntax import DateMention, Entity


@dataclass(slots=True, eq=False)
class Person:
    """Who an event is about: a named person, or a counted group, with the posts told beside."""

    entity: Entity | None
    group: Group | None = None
    posts: list[Post] = field(default_factory=list)
    basis: str = "name"


@dataclass(slots=True, eq=False)
class Employer:
    """The organisation of an event, the part of it that was named, and where it was found."""

    entity: Entity
    unit: str | None = None
    basis: str = "explicit"


@dataclass(slots=True, eq=False)
class Candidate:
    """An event as one trigger tells it; `dropped` says why it becomes none.

    `timed`: its clause tells a time, whether or not the text lets us work it out; `vague`: it may be that of a report.
    """

    kind: Kind
    manner: str
    person: Person
    employer: Employer
    role: str | None
    rule: str
    sentence: int
    parse: Parse
    clause: Clause | None
    act: NounGroup | None
    anchor: int
    counterpart: Entity | None = None
    date: PartialDate | None = None
    date_basis: DateBasis | None = None
    vague: bool = False
    timed: bool = False
    status: Status = Status.CONFIRMED
    cue: str | None = None
    attribution: tuple[str, ...] = ()
    takes_effect: bool = False
    dropped: str = ""
    recent: bool = True


@dataclass(frozen=True, slots=True)
class Effect:
    """A day on which a change takes effect: `kind` is departure, hire, or None for both; `person` may stay open."""

    kind: Kind | None
    person: Entity | None
    date: DateMention
    sentence: int
