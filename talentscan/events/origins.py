"""Where people come from and go to when they are told to go elsewhere, and who takes them on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit
from talentscan.events.governors import LEAVING
from talentscan.events.places import Places, infinitive_of
from talentscan.events.predecessors import where_spent
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text
from talentscan.model.event import Kind
from talentscan.model.groups import Parse, Sort
from talentscan.model.syntax import Entity

_GOING = ("go", "move", "return")
_COMING = ("joined", "hired", "poached", "founded")
_TOLD = ("explicit", "possessor")
_SCHOOLS = frozenset(["university", "college", "school", "harvard", "stanford", "oxford", "cambridge", "yale", "mit"])
"""Where years may have been spent learning."""
_STILL = 4
"""In how many sentences behind one that tells where somebody works it is told how that began."""
_SOON = 2
"""In how many sentences behind a step somebody takes on others where it led."""


def origin_of(places: Places, person: Person, resolver: Resolver) -> Entity | None:
    """The organisation that somebody comes from, who does not join it."""
    found = places.all("from") if places.clause is not None or places.act is not None else []
    of = places.all("of") if places.act else []
    people = next((noun for noun in of if noun.count is not None or noun.sort is Sort.PERSON), None)
    found += [noun for word, noun in people.pps if word == "from"] if people is not None else []
    told = next((n for n in found if n.sort is Sort.ORGANIZATION and n.entity is not None), None)
    origin = resolver.employer(told, places.anchor, person) if told is not None else None
    return origin.entity if origin is not None else None


def acting(places: Places) -> Entity | None:
    """The organisation that takes somebody on in a clause, by its name; who only nominates does so for another."""
    if places.clause is None or places.clause.verb.lemmas[0] in ("nominate", "confirm", "elect"):
        return None
    told = (noun for noun in places.all("subject") if noun.sort is Sort.ORGANIZATION and noun.entity is not None)
    found = next((noun.entity for noun in told), None)
    return found.employer() if found is not None else None


def of_hirer(
    emit: Emit, places: Places, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """Where somebody who takes others on went shortly before: "left Acme to start Orbix and hired Lind"."""
    clause = places.clause
    if emit.kind is not Kind.HIRE or emit.manner != "hired" or clause is None or clause.verb.passive:
        return None
    if clause.subject is None or clause.subject.sort not in (Sort.PERSON, Sort.PRONOUN):
        return None
    hirers = {person.entity for person in resolver.people(clause.subject)}
    for other in reversed(found):
        if other.person.entity in hirers and other.kind is not Kind.DEPARTURE and other.anchor < places.anchor:
            return Employer(other.employer.entity, other.employer.unit, "sentence")
    step = focus.last_step
    if step is None or step[1] not in hirers or index - step[0] > _SOON:
        return None
    return Employer(focus.last_employer[step[1]], basis="career")


def goal_of(places: Places) -> Entity | None:
    """The organisation for whose sake somebody goes, which is not the one left: "left in May to start Orbix"."""
    if places.act is not None or places.clause is None:
        return None
    goals = places.all("infinitive-object")
    if places.clause.verb.lemmas[0].split()[0] in LEAVING:
        goals += places.all("next-for") + places.all("next-to")
    below = infinitive_of(places.parse, places.clause)
    if below is not None and below.verb.lemmas[0] in _GOING:
        goals += [noun for word, noun in below.pps if word == "to"]
    return next((n.entity for n in goals if n.sort in (Sort.ORGANIZATION, Sort.NAME) and n.entity is not None), None)


def drop_goals(found: Sequence[Candidate]) -> None:
    """Drop the departures from where the sentence lets the same people go: "left in May to join Acme, where she is"."""
    for c in found:
        if c.kind is not Kind.DEPARTURE or c.person.entity is None or c.employer.basis in _TOLD:
            continue
        for other in found:
            same = other.person.entity is c.person.entity and other.employer.entity is c.employer.entity
            if same and other.kind is Kind.HIRE and other.manner in _COMING and other.anchor >= c.anchor:
                c.dropped = "goes there, not from there"


def drop_self(found: Sequence[Candidate]) -> None:
    """Drop whoever is said to make room for himself: "two directors resigned to make room for the two men"."""
    left = {(c.anchor, c.rule, c.person.entity, c.employer.entity) for c in found if c.kind is Kind.DEPARTURE}
    for c in found:
        himself = (c.anchor, c.rule, c.person.entity, c.employer.entity) in left
        if c.rule == "make.way" and c.kind is not Kind.DEPARTURE and himself:
            c.dropped = "makes room, and is not who takes it"


def told_beside(c: Candidate, places: Places, resolver: Resolver, parse: Parse, text: str) -> Iterator[Candidate]:
    """The departures that somebody's going elsewhere implies: from where a group is, from where years were spent."""
    if c.kind is not Kind.HIRE:
        return
    if c.person.group is not None:
        if "board" not in (c.role or ""):
            yield from group_origin(c, places, resolver, parse, text)
        return
    clause = places.clause
    told = c.manner in (*_COMING, "returned") or (c.manner == "appointed" and c.employer.basis in _TOLD)
    if not told or clause is None or clause.relation != "main" or c.person.entity is None:
        return
    if clause.verb.past and c.date is not None:
        return  # "joined Acme in 2019 after two years at Orbix": a step of a career, whose times tell the rest
    spent = where_spent(places, resolver)
    if spent is None or not _SCHOOLS.isdisjoint(spent.entity.name.lower().split()):
        return
    if spent.entity.employer() is not c.employer.entity.employer():
        yield replace(
            c, kind=Kind.DEPARTURE, manner="left", employer=spent, role=None, rule="implied.spent",
            counterpart=c.employer.entity,
        )  # fmt: skip


def group_origin(c: Candidate, places: Places, resolver: Resolver, parse: Parse, text: str) -> Iterator[Candidate]:
    """The departure of unnamed people who are told by where they are: "two Acme engineers joined Orbix"."""
    for post in c.person.posts:
        if post.owner is None or post.state in ("former", "new") or post.owner.sort is Sort.PRONOUN:
            continue
        employer = resolver.employer(post.owner, places.anchor, c.person)
        if (
            employer is not None
            and employer.basis in ("explicit", "possessor")
            and employer.entity is not c.employer.entity
        ):
            role = role_text(post, parse, text)
            yield replace(
                c,
                kind=Kind.DEPARTURE,
                manner="left",
                employer=employer,
                role=role,
                rule="implied.group-origin",
                counterpart=c.employer.entity,
            )
            return


def began_at(emit: Emit, places: Places, person: Person, focus: Focus, index: int) -> Employer | None:
    """Where somebody began who is there now: "Lind is head of sales at Acme. She joined in 2019 as a clerk"."""
    who, clause = person.entity, places.clause
    if emit.manner != "joined" or who is None or clause is None or not clause.verb.past or clause.verb.passive:
        return None
    held = focus.employer_of(who, index)
    if held is None or held.owner is None or held.state == "new" or not 0 < index - held.sentence <= _STILL:
        return None
    left = focus.left.get(who)
    moved = focus.last_employer.get(who, held.owner) not in (held.owner, left)
    return None if moved or left is held.owner else Employer(held.owner, held.unit, "held post")
