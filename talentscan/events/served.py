"""Whom the holder of an office serves where the sentence names no organisation: a place, a state, a body of it."""

from __future__ import annotations

from talentscan.events.candidates import Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.offices import body_of, is_local, is_political, is_president, is_public, is_state
from talentscan.events.openposts import leader_served
from talentscan.events.places import Places
from talentscan.events.roles import role_text
from talentscan.model.event import Kind
from talentscan.model.groups import Parse
from talentscan.model.syntax import Entity, EntityType

_HELD = ("", "current", "outgoing")
"""How a post is told that somebody has."""


def seat_of(role: str | None, kind: Kind, person: Person, focus: Focus, index: int) -> Employer | None:
    """The place of the local office told before, which somebody gets or gives up: "the mayor left. Lind is it".

    Who leaves without a post being told leaves the house that the title names: "Sen. Ana Lind is retiring".
    """
    if role is None:
        house = focus.seat(person.entity) if kind is Kind.DEPARTURE and person.entity is not None else None
        return Employer(house, basis="state") if house is not None else None
    seat = focus.local_seat(index) if is_local(role.lower()) else None
    return Employer(seat, basis="state") if seat is not None else None


def served_by(
    role: str | None, kind: Kind, person: Person, focus: Focus, parse: Parse, index: int, text: str
) -> Employer | None:
    """The state or body that somebody in political office serves, where no organisation is told or in focus.

    `role` is the post told with the event in sentence `index`; who leaves with none leaves one told beside the name or
    the one told last.
    """
    told = [role] if role is not None else []
    if kind is Kind.DEPARTURE:
        beside = [role_text(p, parse, text) for p in person.posts if p.owner is None and p.state in _HELD]
        if role is None or role in beside:
            told += [*(post for post in beside if post), *_office_of(person.entity, focus)]
    for post in told:
        if is_political(post) or is_president(post, parse.sentence.words):
            served = focus.serves(post, index, person.entity)
            if served is not None:
                return Employer(served, basis="state")
    return None


def served_beside(places: Places, focus: Focus, index: int) -> Employer | None:
    """The state that an aide serves with a leader: "chief of staff to Norway's premier"."""
    office, holder = leader_served(places) or ("", None)
    if not (is_political(office) or is_president(office, places.parse.sentence.words)):
        return None
    served = focus.serves(office, index, holder)
    return Employer(served, basis="state") if served is not None else None


def is_of_state(role: str | None, employer: Employer | None) -> bool:
    """Whether an office is the state's or of a body of its own, whatever else the text is about.

    `employer` is what the text is about where the office is told: the army's chief of staff leaves no newspaper, and a
    minister no province.
    """
    if role is None or body_of(role):
        return role is not None
    if employer is not None and employer.entity.type is EntityType.ORGANIZATION and not is_public(employer.entity):
        return is_political(role)
    place = employer is not None and employer.entity.type is EntityType.PLACE and not is_state(employer.entity)
    return place and "minister" in role.lower() and not is_local(role.lower())


def _office_of(person: Entity | None, focus: Focus) -> list[str]:
    """The post that the text gave somebody last, less where it says whose: "Minister Lind … her resignation"."""
    posts = focus.held.get(person, ()) if person is not None else ()
    last = next((h for h in reversed(posts) if h.state in _HELD), None)
    return [last.role] if last is not None and last.owner is None and last.role is not None else []
