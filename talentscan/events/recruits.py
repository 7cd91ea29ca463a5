"""Finds people told beside their name to be new somewhere: "Acme's newest hire, Ana Poe", "Poe, a new Acme hire"."""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.events.candidates import Candidate, Person
from talentscan.events.resolve import Resolver
from talentscan.events.roles import singular
from talentscan.model.event import Kind
from talentscan.model.groups import NounGroup, Parse, Sort, noun_at, sort_at
from talentscan.model.syntax import EntityType

RECRUITS = ("hire", "recruit", "addition", "signing", "arrival")
RECENT = frozenset("new newest latest recent newly fresh".split())
_WHERE = ("at", "of", "to")
_MARKS = ("comma", "colon", "dash")


def beside_names(parse: Parse) -> Iterator[tuple[NounGroup, list[NounGroup]]]:
    """The people told beside their name to be new, and what may say where."""
    nodes, lower = parse.nodes, parse.sentence.lower
    for noun in parse.nouns:
        for post in noun.posts if noun.sort is Sort.PERSON and noun.entity is not None else ():
            called = post.owner is not None and post.last > post.first and lower[post.last - 1] in RECRUITS
            if called and not RECENT.isdisjoint(lower[max(0, post.first - 2) : post.last]):
                yield noun, [post.owner] if post.owner is not None else []
    for i in range(len(nodes) - 2):
        one, other = nodes[i].noun, noun_at(nodes, i + 2)
        if one is None or other is None or sort_at(nodes, i + 1) not in _MARKS:
            continue
        person, told = (one, other) if one.sort is Sort.PERSON else (other, one)
        if person.sort is not Sort.PERSON or person.entity is None or singular(told.head) not in RECRUITS:
            continue
        if told.sort is not Sort.PERSON and not RECENT.isdisjoint(lower[told.first : told.last]):
            yield person, _told_where(told)


def recruits(parse: Parse, resolver: Resolver, index: int, found: list[Candidate]) -> Iterator[Candidate]:
    """The candidates; `found` are those that frames found in the sentence."""
    for person, places in beside_names(parse):
        if any(c.person.entity is person.entity and c.kind is not Kind.DEPARTURE for c in found):
            continue
        who = Person(person.entity, posts=person.posts)
        employer = next(filter(None, (resolver.employer(noun, person.first, who) for noun in places)), None)
        if employer is not None and employer.entity is not person.entity:
            yield Candidate(
                Kind.HIRE, "hired", who, employer, None, "recruit.beside", index, parse, None, None, person.last - 1,
            )  # fmt: skip


def _told_where(told: NounGroup) -> list[NounGroup]:
    """What says where somebody is new: "Acme's newest hire", "a recent Acme hire", "a new hire at Acme"."""
    places = [told.possessor] if told.possessor is not None else []
    places += [noun for word, noun in told.pps if word in _WHERE]
    named = (entity for entity in told.inner if entity.type is EntityType.ORGANIZATION)
    return places + [
        NounGroup(told.first, told.last, Sort.ORGANIZATION, entity.name.lower(), entity=entity) for entity in named
    ]
