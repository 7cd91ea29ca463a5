"""Reads the words of the post that an event is about off the places of its frame."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate, Person
from talentscan.events.frames import Emit
from talentscan.events.places import Places, infinitive_of
from talentscan.events.roles import focus_of_job, infinitive_text, is_plain, of_one, role_beside, role_text, told_role
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, NounGroup, Parse, Sort


class PostReader:
    """Reads the posts of one sentence's events."""

    def __init__(self, parse: Parse, text: str) -> None:
        self._parse = parse
        self._text = text

    def role(
        self, emit: Emit, places: Places, person: Person, noun: NounGroup, found: Sequence[Candidate]
    ) -> str | None:
        """The words of the post taken or given up; `found` are the candidates of the sentence so far."""
        for place in emit.role:
            if place.startswith("="):
                return place[1:]
            if place == "verb" and places.clause is not None:  # "will lead the retail business"
                return self._duty(places.clause)
            if place == "infinitive":
                new = (role_text(post, self._parse, self._text) for post in person.posts if post.state == "new")
                if (told := next(new, None)) is not None:
                    return told  # "hired its first sales chief, Ana Lind, to forge a plan"
                if places.clause is not None:
                    infinitive = infinitive_of(self._parse, places.clause)
                    works = infinitive is not None and infinitive.verb.lemmas[0] == "work"
                    if infinitive is not None and not (works and infinitive.slot("at") is not None):
                        return infinitive_text(self._parse, self._text, infinitive)
                continue
            if place == "own-post":  # "Trade Minister Ana Lind was sworn in"
                posts = (post for post in person.posts if post.state != "former" and post.last > post.first)
                return next((role_text(post, self._parse, self._text) for post in posts), None)
            for owner in places.all(place):
                if owner is noun and emit.kind is Kind.HIRE and person.group is None:
                    continue
                if place == "subject" and owner.sort is Sort.PERSON and not any(p.state == "new" for p in owner.posts):
                    continue
                if place == "from" and owner.sort is Sort.ROLE and (owner.definite or owner.plural):
                    continue
                told = told_role(self._parse, self._text, owner) or focus_of_job(self._parse, owner, self._text)
                if told is not None:
                    return told
        if emit.kind is not Kind.DEPARTURE:
            return role_beside(self._parse, places.clause, self._text) or _passed_on(emit, places, found)
        for post in person.posts:
            told = role_text(post, self._parse, self._text)
            if told is not None and post.state != "new" and not is_plain(told):
                return told if person.entity is None else of_one(told)
        return None

    def _duty(self, clause: Clause) -> str | None:
        """What somebody is to run: "lead the retail business"."""
        if clause.object is None:
            return None
        return " ".join(self._parse.sentence.span_text(clause.verb.first + 1, clause.object.last, self._text).split())


def _passed_on(emit: Emit, places: Places, found: Sequence[Candidate]) -> str | None:
    """The post that somebody gives up to who is told to take it: "chief Voss is succeeded by Lind"."""
    if emit.manner != "appointed":
        return None
    given_up = (c for c in found if c.anchor == places.anchor and c.manner in ("replaced", "stepped-down"))
    return next((c.role for c in given_up), None)
