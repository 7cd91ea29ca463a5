"""Finds out who somebody is whom a text tells by a post alone: "Orbix's counsel is leaving. Ana Lind, 52, said …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from talentscan.events.candidates import Candidate, Person
from talentscan.events.elliptic import DOING
from talentscan.events.focus import Focus
from talentscan.events.roles import canonical_role
from talentscan.model.event import Kind
from talentscan.model.groups import Parse, Sort
from talentscan.model.syntax import Entity, Sentence

_STANDING_IN = ("interim", "acting")


def name_people(candidates: Sequence[Candidate], focus: Focus) -> None:
    """Give departures of one unnamed person, and what else their sentence tells of him or her, the name told later.

    A hire of somebody who stays unnamed is dropped.
    """
    known: dict[tuple[int, str], Entity] = {}
    for c in candidates:
        if _is_unnamed(c) and c.kind is Kind.DEPARTURE:
            found = _holder(c, candidates, focus) or _introduced(c, candidates, focus)
            if found is not None:
                known[_words(c)] = found
    for c in candidates:
        if _is_unnamed(c):
            named = known.get(_words(c))
            if named is not None:
                c.person = Person(named, posts=c.person.posts, basis="description")
            elif c.kind is Kind.HIRE:
                c.dropped = "one person who stays unnamed"


def may_name(s: Sentence) -> bool:
    """Whether a sentence may name people whom the one before only counts, or who did the same."""
    return (s.lower[0] == "they" and s.lower[1:2] in (["are"], ["were"])) or _goes_for(s)


def _goes_for(s: Sentence) -> bool:
    """Whether a sentence says that what was told before is so of others, too: "So has Lind"."""
    return s.lower[0] == "so" and not DOING.isdisjoint(s.lower[1:2])


def named_behind(index: int, parse: Parse, candidates: Sequence[Candidate]) -> list[Candidate]:
    """What the sentence before tells of people only counted, told of those whom this one names: "They are A and B"."""
    named = [n for n in parse.nouns if n.sort is Sort.PERSON and n.entity is not None and not n.members]
    if _goes_for(parse.sentence):
        told = [c for c in candidates if c.sentence == index - 1 and c.person.entity is not None]
        return [
            replace(c, person=Person(n.entity, posts=n.posts), sentence=index, parse=parse, clause=None, role=None)
            for c in told
            if c.person.entity is told[-1].person.entity
            for n in named
        ]
    posed = [c for c in candidates if c.sentence == index - 1 and c.person.group is not None]
    return [
        replace(c, person=Person(n.entity, posts=n.posts), sentence=index, parse=parse, clause=None, anchor=n.first)
        for c in posed
        if c.person.group is not None and c.person.group.count == len(named) > 1
        for n in named
    ]


def _is_unnamed(c: Candidate) -> bool:
    return c.person.entity is None and c.person.basis == "unnamed"


def _words(c: Candidate) -> tuple[int, str]:
    assert c.person.group is not None
    return c.sentence, c.person.group.text


def _holder(c: Candidate, candidates: Sequence[Candidate], focus: Focus) -> Entity | None:
    """The only person whom the text says to have held the very post, successors aside."""
    if c.role is None:
        return None
    role, root = canonical_role(c.role), c.employer.entity.employer()
    holders = {
        person
        for person, posts in focus.held.items()
        for held in posts
        if held.role is not None
        and held.state != "new"
        and not held.role.lower().startswith(_STANDING_IN)
        and canonical_role(held.role) == role
        and held.owner is not None
        and held.owner.employer() is root
    }
    holders = {person for person in holders if not _comes(person, c, candidates)}
    return holders.pop() if len(holders) == 1 else None


def _introduced(c: Candidate, candidates: Sequence[Candidate], focus: Focus) -> Entity | None:
    """Whom the text first names at the beginning of one of the two sentences behind."""
    person = focus.introduced(c.sentence)
    if person is None or focus.held.get(person) or _comes(person, c, candidates):
        return None  # "The buyer was dismissed. Chairman Tom Reyes said …"
    return person


def _comes(person: Entity, c: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether somebody is told to take a post where the unnamed person leaves one."""
    root = c.employer.entity.employer()
    return any(
        o.person.entity is person
        and o.kind is not Kind.DEPARTURE
        and o.date is None
        and o.employer.entity.employer() is root
        for o in candidates
    )
