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
_NAMING = frozenset("are were is was include includes included".split())
_FAR = 8
"""Within how many tokens a sentence that goes on comes to its verb."""
_REACH = 4
_MANY = 1000
_ACTS = {
    Kind.DEPARTURE: frozenset("departures defections exits resignations retirements departed defectors".split()),
    Kind.HIRE: frozenset("additions appointees appointments arrivals hires newcomers recruits".split()),
}
_SAME = frozenset("them move switch jump leap change".split()).union(*_ACTS.values())
"""What takes up those who were told before: "among them", "also making the switch", "among the departures"."""


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
    return (s.lower[0] == "they" and s.lower[1:2] in (["are"], ["were"])) or _goes_for(s) or _goes_on(s)


def _goes_on(s: Sentence) -> bool:
    """Whether a sentence opens with those told before and goes on to name some: "Also making the switch were"."""
    near = s.lower[:_FAR]
    if _NAMING.isdisjoint(near[1:]):
        return False
    if near[0] in ("among", "also"):
        return not _SAME.isdisjoint(near)
    if near[0] in ("this", "these"):
        return near[1] in ("include", "includes", "included")
    return near[0] in ("they", "those") and (near[1] in _NAMING or not _SAME.isdisjoint(near))


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
    if _goes_on(parse.sentence):
        return _named_on(index, parse, candidates)
    posed = [c for c in candidates if c.sentence == index - 1 and c.person.group is not None]
    return [
        replace(c, person=Person(n.entity, posts=n.posts), sentence=index, parse=parse, clause=None, anchor=n.first)
        for c in posed
        if c.person.group is not None and c.person.group.count == len(named) > 1
        for n in named
    ]


def _named_on(index: int, parse: Parse, candidates: Sequence[Candidate]) -> list[Candidate]:
    """What befell the last group that was only counted, told of those whom a sentence goes on to name."""
    naming = next((n for n in parse.nodes if n.verb is not None and n.verb.lemmas[0] in ("be", "include")), None)
    if naming is None or any(c.sentence == index for c in candidates):
        return []  # "They were moved by Lind"
    counted = [c for c in candidates if c.person.group is not None and c.sentence >= index - _REACH and not c.dropped]
    told = {(c.kind, c.employer.entity): c for c in counted if c.sentence == counted[-1].sentence}
    lower, verb = parse.sentence.lower, naming.first
    for kind, words in _ACTS.items():
        if not words.isdisjoint(lower[:verb]) and all(c.kind is not kind for c in told.values()):
            return []
    listed = [node.noun for node in parse.nodes if node.noun is not None and node.first > verb]
    named = [n for noun in listed for n in noun.each() if n.sort is Sort.PERSON and n.entity is not None]
    most = sum(c.person.group.count or _MANY for c in counted if c.person.group and c.kind is counted[-1].kind)
    if len(named) > most:
        return []
    return [
        replace(
            c, person=Person(n.entity, posts=n.posts), sentence=index, parse=parse, clause=None, anchor=n.first,
            role=None if n.posts else c.role,
        )
        for c in told.values()
        for n in named
    ]  # fmt: skip


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
