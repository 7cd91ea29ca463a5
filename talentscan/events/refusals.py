"""Tells why an event of a frame that matches, with its person and organisation, is none."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit
from talentscan.events.openposts import is_open_post
from talentscan.events.places import Places
from talentscan.model.event import Kind
from talentscan.model.groups import Sort

_BESIDE = ("explicit", "possessor", "post")
_TAKEN_UP = ("antecedent", "sentence", "sentence before", "sentences before", "topic")


def refusal(
    emit: Emit, places: Places, person: Person, employer: Employer, focus: Focus, found: Sequence[Candidate], index: int
) -> str:
    """Why it is none, in words; "" where it is one. `found` are the candidates of sentence `index` so far."""
    if emit.denied and emit.kind is Kind.HIRE and _works_there(person, employer, focus, index):
        return "nobody declines to join his or her own employer"
    if emit.kind is Kind.HIRE and employer.basis in _TAKEN_UP and _is_at_unnamed(places):
        return "the firm is told, but not named"
    if emit.gone and not _has_left(person, employer, focus):
        return "nobody is told to have left elsewhere for what is held now"
    if is_open_post(person, places):
        return "athletes, or posts that are only open"
    if emit.manner == "hired" and employer.basis not in _BESIDE and _is_counted_there(person, employer):
        return "who is told among its people is not hired there"
    if person.basis == "unnamed":
        beside = employer.basis in _BESIDE or _is_its_own(places, person, employer)
        if not beside or (emit.kind is Kind.HIRE and not _leaves(person, found)):
            return "one unnamed person, whose organisation is not told beside"
    return ""


def _is_at_unnamed(places: Places) -> bool:
    """Whether somebody joins people at a firm of which a text says no more: "joined the team at a rival start-up"."""
    joined = places.clause.object if places.clause is not None else None
    if joined is None or joined.entity is not None or joined.sort is not Sort.ORGANIZATION:
        return False
    return any(
        noun.sort is Sort.ORGANIZATION and noun.entity is None and not noun.definite and not noun.inner
        for place in ("at", "with")
        for noun in places.all(place)
    )


def _is_its_own(places: Places, person: Person, employer: Employer) -> bool:
    """Whether who acts lets go of somebody of its own: "Orbix has dismissed its counsel"."""
    if places.act is not None or not any(post.owner is not None and post.owner.head == "its" for post in person.posts):
        return False
    before = (noun.entity for noun in places.parse.nouns if noun.first < places.anchor and noun.entity is not None)
    return any(entity.employer() is employer.entity for entity in before)


def _is_counted_there(person: Person, employer: Employer) -> bool:
    """Whether a person is one of those who are told to be at an organisation: "hired two Acme traders, A and B"."""
    return any(
        not post.state and post.owner is not None and post.owner.entity is employer.entity for post in person.posts
    )


def _leaves(person: Person, found: Sequence[Candidate]) -> bool:
    """Whether the sentence told an unnamed person to leave elsewhere, who may be named later."""
    return any(
        c.kind is Kind.DEPARTURE and c.person.basis == "unnamed" and c.person.group == person.group for c in found
    )


def _works_there(person: Person, employer: Employer, focus: Focus, index: int) -> bool:
    """Whether a person is told to be with an employer now."""
    held = focus.employer_of(person.entity, index) if person.entity is not None else None
    return held is not None and held.owner is employer.entity


def _has_left(person: Person, employer: Employer, focus: Focus) -> bool:
    """Whether a text has told a person to leave another organisation, last of all."""
    left = focus.left.get(person.entity) if person.entity is not None else None
    return left is not None and left is not employer.entity
