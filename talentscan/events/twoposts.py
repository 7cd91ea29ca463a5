"""The posts that one verb gives or ends: the one told, and others elsewhere ("chief of Acme and chair of Orbix")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talentscan.events.candidates import Candidate, Person
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit
from talentscan.events.places import Places
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text, told_role
from talentscan.model.event import Kind
from talentscan.model.groups import Sort


def further_posts(c: Candidate, emit: Emit, places: Places, resolver: Resolver, text: str) -> Iterator[Candidate]:
    """The posts joined to the one that `c` tells, each with an organisation of its own, got or given up with it."""
    for place in emit.role:
        if place.startswith("=") or place == "infinitive" or (c.kind is not Kind.HIRE and place != "as"):
            continue
        for noun in places.all(place):
            if noun.sort is not Sort.ROLE or len(noun.posts) < 2:
                continue
            for post in noun.posts[1:]:
                found = resolver.employer(post.owner, places.anchor, c.person) if post.owner is not None else None
                if found is not None and found.basis == "explicit" and found.entity is not c.employer.entity:
                    yield replace(c, employer=found, role=role_text(post, c.parse, text))
            return


def told_post(emit: Emit, places: Places, person: Person, focus: Focus, text: str) -> str | None:
    """The post that an event, or else what the text says of the person, tells."""
    for place in emit.role:
        for owner in places.all(place) if place[0] != "=" and place != "infinitive" else ():
            if owner.sort is Sort.ROLE and (told := told_role(places.parse, text, owner)) is not None:
                return told
    beside = (role_text(post, places.parse, text) for post in person.posts)
    held = (h.role for h in reversed(focus.held.get(person.entity, ()))) if person.entity else ()
    return next((role for role in (*beside, *held) if role is not None), None)
