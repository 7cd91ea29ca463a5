"""Finds people told behind others without their verb: "Ana Poe went to Acme, Ben Ito to Orbix and Jo Lind to Nimbo"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from talentscan.events.candidates import Candidate, Person
from talentscan.events.resolve import Resolver
from talentscan.events.roles import told_role
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, Node, NounGroup, Parse, Sort, sort_at
from talentscan.model.syntax import DateMention, Entity

_LINKS = ("comma", "conj", "semicolon")
_ENDS = (*_LINKS, "stop", "end", "close")
_WAYS = frozenset(["at", "for", "from", "to", "with"])
"""Words before the organisations that the steps of several people differ in."""
_IN = frozenset(["in", "on"])


@dataclass(slots=True)
class _Step:
    """What stands behind a name without a verb: organisations by the words before them, a post, a time."""

    person: NounGroup
    places: dict[str, NounGroup]
    post: NounGroup | None
    when: DateMention | None


class Gaps:
    """Finds the candidates of one sentence whose verb is told of somebody else before."""

    def __init__(self, parse: Parse, resolver: Resolver, text: str) -> None:
        self._parse = parse
        self._resolver = resolver
        self._text = text

    def candidates(self, found: list[Candidate]) -> Iterator[Candidate]:
        """The candidates; `found` are those that frames found in the sentence."""
        for step in self._steps() if found else ():
            ends = self._leading(found, step.person)
            if ends and not any(c.person.entity is step.person.entity for c in found):
                yield from self._taken_over(ends, step)

    def _steps(self) -> Iterator[_Step]:
        nodes = self._parse.nodes
        for i in range(4, len(nodes)):
            person = nodes[i].noun
            if person is None or person.sort is not Sort.PERSON or person.entity is None or person.members:
                continue
            step = _step_at(nodes, i, person) if nodes[i - 1].sort in _LINKS else None
            if step is not None:
                yield step

    def _leading(self, found: list[Candidate], person: NounGroup) -> list[Candidate]:
        """The ends of the move told last before somebody; none where another verb stands between."""
        before = [c for c in found if c.clause is not None and c.anchor < person.first and c.person.entity is not None]
        if not before or before[-1].clause is None:
            return []
        clause = before[-1].clause
        ends = [c for c in before if c.clause is clause and c.person.entity is before[-1].person.entity]
        nodes = self._parse.nodes
        verbs = [(node.verb, nodes[i - 1].sort) for i, node in enumerate(nodes) if person.first > node.first]
        later = [(verb, mark) for verb, mark in verbs if verb is not None and verb.first >= clause.verb.last]
        beside = (verb.form == "infinitive" or mark in ("relative", "whose") for verb, mark in later)
        return ends if all(beside) else []

    def _taken_over(self, ends: list[Candidate], step: _Step) -> Iterator[Candidate]:
        whom = Person(step.person.entity, posts=step.person.posts)
        clause = ends[0].clause
        assert clause is not None
        if not step.places:
            yield from (_behind(c, whom, step.person.first) for c in ends if _lists_people(c, clause, step.person))
            return
        ways = [_way(clause, c.employer.entity, step.person.first) for c in ends]
        post = any(word == "as" and noun.first < step.person.first for word, noun in clause.pps)
        if not any(way in step.places for way in ways) and not (step.post is not None and post and step.places):
            return
        role = told_role(self._parse, self._text, step.post) if step.post is not None else None
        told: list[Candidate] = []
        for c, way in zip(ends, ways, strict=True):
            place = step.places.get(way)
            if way and place is None:
                continue  # "went from Acme to Orbix, Ben Ito to Nimbo"
            employer = self._resolver.employer(place, place.first, whom) if place is not None else c.employer
            if employer is not None:
                taken = None if c.kind is Kind.DEPARTURE else role
                one = replace(c, person=whom, employer=employer, role=taken, rule="gapped", anchor=step.person.first)
                told.append(_timed(one, clause, step))
        origin = step.places.get("from")
        if origin is not None and "from" not in ways and told and all(c.kind is Kind.HIRE for c in told):
            left = self._resolver.employer(origin, origin.first, whom)
            if left is not None and left.entity is not told[0].employer.entity:
                told.append(replace(told[0], kind=Kind.DEPARTURE, manner="left", employer=left, role=None))
        yield from told


def _step_at(nodes: list[Node], i: int, person: NounGroup) -> _Step | None:
    """The step that the name at node `i` opens; None where something else stands behind it."""
    step = _Step(person, {}, None, None)
    at = i + 1
    while at + 1 < len(nodes):
        word, noun = nodes[at].word, nodes[at + 1].noun
        if nodes[at].date is not None:
            step.when, at = nodes[at].date, at + 1
        elif word in _IN and nodes[at + 1].date is not None:
            step.when, at = nodes[at + 1].date, at + 2
        elif word == "as" and noun is not None and noun.sort is Sort.ROLE:
            step.post, at = noun, at + 2
        elif word in _WAYS and noun is not None and noun.sort in (Sort.ORGANIZATION, Sort.NAME):
            step.places[word], at = noun, at + 2
        else:
            break
    if not step.places:
        alone = at == i + 1 and sort_at(nodes, at) in (*_ENDS, "relative") and not _goes_on(nodes, at, "verb")
        return step if alone else None
    return step if sort_at(nodes, at) in _ENDS and not _goes_on(nodes, at, "verb", "relative", "whose") else None


def _goes_on(nodes: list[Node], at: int, *sorts: str) -> bool:
    """Whether a verb of the person's own stands behind a step: "Ben Ito from Orbix, who is 52, said"."""
    behind = at + 1 + (sort_at(nodes, at + 1) == "adverb")
    return sort_at(nodes, at) == "comma" and sort_at(nodes, behind) in sorts


def _lists_people(c: Candidate, clause: Clause, person: NounGroup) -> bool:
    """Whether a coming is that of the first of a list, each perhaps told with whence: "hired Ana Poe from Acme"."""
    first = clause.object
    begun = first is not None and (first.entity is c.person.entity or c.rule == "gapped")
    return (
        c.kind is Kind.HIRE and begun and any(word == "from" and noun.first < person.first for word, noun in clause.pps)
    )


def _behind(c: Candidate, whom: Person, at: int) -> Candidate:
    """The same coming of one more of a list, named at token `at`."""
    return replace(c, person=whom, role=None, rule="gapped", anchor=at)


def _way(clause: Clause, entity: Entity, before: int) -> str:
    """The word behind which a clause names an organisation; "" where it stands in no phrase of it."""
    for word, noun in clause.pps:
        named = noun.entity
        if named is not None and noun.first < before and entity in (named, named.employer()):
            return word
    return ""


def _timed(c: Candidate, clause: Clause, step: _Step) -> Candidate:
    """A step with its time: its own, or that told before the verb for all."""
    if step.when is not None:
        return replace(c, date=step.when.date, date_basis=step.when.basis, timed=True)
    fronted = any(n.date is not None for n in c.parse.nodes if n.last <= clause.verb.first)
    return c if fronted else replace(c, date=None, date_basis=None, timed=False)
