"""The two ends of a move that a list or a table tells without a verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.model.event import Kind
from talentscan.model.groups import Parse
from talentscan.model.syntax import Entity

MANNERS = {Kind.DEPARTURE: "left", Kind.HIRE: "joined", Kind.INTERNAL: "promoted"}
"""How somebody comes or goes where only a list says that he or she does."""


@dataclass(frozen=True, slots=True)
class Move:
    """Who goes from where to where, as far as told; `role` is the post taken up, or where only an end is, given up."""

    person: Entity
    origin: Entity | None
    goal: Entity | None
    role: str | None
    rule: str

    def candidates(self, index: int, parse: Parse, anchor: int = 0) -> Iterator[Candidate]:
        """The events of the move, told by sentence `index` at token `anchor`."""
        who, goal, origin = Person(self.person), self.goal, self.origin
        shared = (self.rule, index, parse, None, None, anchor)
        if goal is not None:
            yield Candidate(Kind.HIRE, "joined", who, Employer(goal), self.role, *shared, counterpart=origin)
        if origin is not None and origin is not goal:
            given_up = self.role if goal is None else None
            yield Candidate(Kind.DEPARTURE, "left", who, Employer(origin), given_up, *shared, counterpart=goal)
