"""Tells whose part an organisation is that was made for who works there: "leads a newly created Chip Group"."""

from __future__ import annotations

from talentscan.events.candidates import Employer, Person
from talentscan.events.focus import Focus
from talentscan.model.groups import NounGroup, Parse

_UNITS = ("group", "division", "team", "unit", "department", "organization", "organisation", "office")


def new_part(noun: NounGroup, person: Person | None, parse: Parse, focus: Focus, index: int) -> Employer | None:
    """Whose part a name is that an organisation has made for who works there: "a newly created Chip Group"."""
    named, who = noun.entity, person.entity if person is not None else None
    lower = parse.sentence.lower
    if named is None or named.known or who is None or lower[noun.last - 1] not in _UNITS:
        return None
    if not {"new", "newly", "new-look"} & set(lower[max(0, noun.first - 3) : noun.last]):
        return None
    held = focus.employer_of(who, index)
    if held is None or held.owner is None or held.owner is named:
        return None
    return Employer(held.owner, named.name, "held post")
