"""Whom the holder of an office serves where the sentence names no organisation: a place, a state, a body of it."""

from __future__ import annotations

from talentscan.events.candidates import Employer
from talentscan.events.focus import Focus
from talentscan.events.offices import is_local, is_political, is_president
from talentscan.events.openposts import leader_served
from talentscan.events.places import Places
from talentscan.model.event import Kind
from talentscan.model.groups import Parse
from talentscan.model.syntax import Entity


def seat_of(role: str | None, focus: Focus, index: int) -> Employer | None:
    """The place of the local office told before, which somebody gets or gives up: "the mayor left. Lind is it"."""
    seat = focus.local_seat(index) if role is not None and is_local(role.lower()) else None
    return Employer(seat, basis="state") if seat is not None else None


def served_by(
    role: str | None, kind: Kind, person: Entity | None, focus: Focus, parse: Parse, index: int
) -> Employer | None:
    """The state or body that somebody in political office serves, where no organisation is told or in focus.

    `role` is the post told with the event in sentence `index`; who leaves with none leaves the one told last.
    """
    if role is None and kind is Kind.DEPARTURE:
        role = _office_of(person, focus)
    if role is None or not (is_political(role) or is_president(role, parse.sentence.words)):
        return None
    served = focus.serves(role, index, person)
    return Employer(served, basis="state") if served is not None else None


def served_beside(places: Places, focus: Focus, index: int) -> Employer | None:
    """The state that an aide serves with a leader: "chief of staff to Norway's premier"."""
    office, holder = leader_served(places) or ("", None)
    if not (is_political(office) or is_president(office, places.parse.sentence.words)):
        return None
    served = focus.serves(office, index, holder)
    return Employer(served, basis="state") if served is not None else None


def _office_of(person: Entity | None, focus: Focus) -> str | None:
    """The post that the text gave somebody last, less where it says whose: "Minister Lind … her resignation"."""
    posts = focus.held.get(person, ()) if person is not None else ()
    last = next((h for h in reversed(posts) if h.state in ("", "current", "outgoing")), None)
    return last.role if last is not None and last.owner is None else None
