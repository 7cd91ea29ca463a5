"""Those who go where somebody else was told to go: who follow, or whom somebody who leaves takes along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from talentscan.events.candidates import Candidate, Person
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit, Frame
from talentscan.events.places import Places
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text
from talentscan.events.times import date_of
from talentscan.model.event import Kind, Status
from talentscan.model.groups import Parse
from talentscan.model.syntax import DateMention, Entity

_SOON = 3
"""Within how many sentences behind somebody's move others are told to make it too."""
_ENDING = ("retired", "stepped-down")
"""How a post ends whose holder is followed by a successor: "retired in 1986 and was followed by Lind"."""
_STAYED = ("lead.until", "direct.until", "role.until")
"""Frames that tell a departure by how long a post was held, whose holder is followed by a successor."""


class Followers:
    """Gives those of one sentence who go along with somebody that one's move."""

    def __init__(
        self, focus: Focus, parse: Parse, index: int, text: str, dates: list[DateMention], resolver: Resolver
    ) -> None:
        self._focus = focus
        self._parse = parse
        self._index = index
        self._text = text
        self._dates = dates
        self._resolver = resolver

    def candidates(
        self, frame: Frame, emit: Emit, places: Places, person: Person, found: Sequence[Candidate]
    ) -> Iterator[Candidate]:
        """That end of a move which `person` makes after somebody; `found` are the candidates of the sentence so far."""
        leaders = {
            leader.entity
            for noun in places.all(emit.after)
            for leader in self._resolver.people(noun)
            if leader.entity is not None and leader.entity is not person.entity
        }
        when = date_of(self._parse, self._dates, places.clause, None)
        role = next((role_text(post, self._parse, self._text) for post in person.posts if post.last > post.first), None)
        taken_as = places.first(("as",), "role") if emit.role else None
        taken = next((role_text(post, self._parse, self._text) for post in taken_as.posts), None) if taken_as else None
        if person.group is not None:
            role = role or person.group.text.split()[-1]
        follows = places.clause is not None and places.clause.verb.form == "finite"
        stayed = [
            c
            for c in (*found, *self._near())
            if c.person.entity in leaders
            and (c.rule in _STAYED or (follows and c.kind is Kind.DEPARTURE and c.manner in _ENDING))
        ]
        if frame.id == "follow.by" and stayed:  # "led Acme until 1995 and was followed by Lind"
            yield replace(
                stayed[-1], kind=Kind.HIRE, manner="appointed", person=person, rule=frame.id, sentence=self._index,
                parse=self._parse, clause=places.clause, anchor=places.anchor, date=when.date if when else None,
                date_basis=when.basis if when and when.date else None, timed=when is not None,
            )  # fmt: skip
            return
        left = any(c.kind is Kind.DEPARTURE and c.person.entity in leaders for c in found)
        beside = left and not frame.id.startswith("follow")  # "took Lind along when he left Acme"
        for c in self._moves(leaders, len(self._parse.sentence.words) if beside else places.anchor, found, person):
            if c.kind is not emit.kind:
                continue
            by = places.clause is not None and places.clause.verb.passive
            if by and emit.kind is Kind.HIRE and c.manner != "founded" and not (when or taken):
                continue  # "Lind, who joined Acme in May, was joined by Reyes": for an act, as often as not
            yield replace(
                c, person=person, role=role if c.kind is Kind.DEPARTURE else taken, rule=frame.id, manner=emit.manner,
                sentence=self._index, parse=self._parse, clause=places.clause, act=None, anchor=places.anchor,
                date=when.date if when else None, date_basis=when.basis if when and when.date else None,
                timed=when is not None, vague=False,
            )  # fmt: skip

    def _near(self) -> list[Candidate]:
        """The moves that the sentences shortly before told last."""
        return self._focus.last_moves if self._index - self._focus.last_move_at <= _SOON else []

    def _moves(self, leaders: set[Entity], before: int, found: Sequence[Candidate], person: Person) -> list[Candidate]:
        """The one move, last told, of somebody who may be followed."""
        here, near = [c for c in found if c.anchor < before], self._near()
        for told in (here, near):
            fits = [
                c
                for c in told
                if c.person.entity is not None
                and c.person.entity is not person.entity
                and (not leaders or c.person.entity in leaders)
                and c.rule not in _STAYED
                and not c.rule.endswith(".since")
                and c.kind is not Kind.INTERNAL
                and c.status is not Status.DENIED
            ]
            if fits:
                who = fits[-1].person.entity
                return [c for c in fits if c.person.entity is who]
        return []
