"""Finds the organisation that a sentence opens with, and the employer that a name stands for."""

from __future__ import annotations

from talentscan.events.announcers import AnnouncerResolver, is_part
from talentscan.events.candidates import Employer
from talentscan.events.dated import time_length
from talentscan.events.roles import BODY_KINDS
from talentscan.model.groups import NounGroup, Sort, sort_at
from talentscan.model.syntax import Entity

_CHANGES = frozenset(
    "change changes cuts overhaul purge reorganisation reorganization reshuffle restructuring shake-up shakeup".split()
)
"""What befalls an organisation whose people are then told of."""
_RANKS = frozenset("boardroom echelons hierarchy ranks".split())
"""Where in an organisation somebody comes or goes."""


class OpeningResolver(AnnouncerResolver):
    """Resolves names, and what a sentence opens with."""

    def _named(self, entity: Entity) -> Employer:
        *kinds, last = entity.name.lower().split()
        topic = self._focus.topic
        if (
            last in ("committee", "board")
            and BODY_KINDS.issuperset(kinds)
            and not entity.known
            and topic is not None
            and topic is not entity
        ):
            return Employer(topic, entity.name)
        if topic is not None and topic is not entity and entity.name.lower().endswith(" of the board"):
            return Employer(topic, entity.name)  # "a member of the Audit Committee of the Board"
        seated = entity.name.lower().removesuffix(" board of directors")
        if len(seated) < len(entity.name):
            whole = self._focus.named_with(self._index, frozenset(seated.split()))
            return Employer(whole or entity, entity.name if whole is not None else None)
        unit = entity.name if is_part(entity) else None
        return Employer(entity.employer() if unit else entity, unit)

    def opening(self) -> Employer | None:
        """The organisation that a sentence opens with as what it speaks of: "At Nimbo, …", "For Nimbo, …"."""
        nodes = self._parse.nodes
        for i, node in enumerate(nodes[:-2]):
            opens = i == 0 or (i == 1 and nodes[0].sort == "adverb")  # "Also at Nimbo, …"
            opens = opens or (node.word == "at" and nodes[i - 1].sort in ("comma", "that") and self._is_ahead(i))
            behind = i + 2 + time_length(nodes, i + 2)  # "At Nimbo in late July, …"
            if opens and node.word in ("in", "at", "among") and (house := self._among(nodes[i + 1].noun)) is not None:
                return house  # "in the upper echelons of Nimbo, …"
            opens = opens or (node.word == "at" and sort_at(nodes, behind) == "comma" and self._befell(i))
            if opens and node.word in ("at", "for") and sort_at(nodes, behind) in ("comma", "noun"):
                told = nodes[i + 1].noun
                if told is not None and told.sort is Sort.ORGANIZATION and told.entity is not None:
                    return self._named(told.entity)
        return None

    def _befell(self, i: int) -> bool:
        """Whether a sentence opens with what befell where "at" at node `i` says: "As part of a shake-up at Acme, "."""
        before = self._parse.nodes[:i]
        changed = i > 0 and self._parse.sentence.lower[before[-1].last - 1] in _CHANGES
        return changed and all(n.sort in ("prep", "sub", "noun") for n in before)

    def _among(self, told: NounGroup | None) -> Employer | None:
        """The organisation whose echelons or ranks a noun group speaks of."""
        if told is None or told.head not in _RANKS:
            return None
        owners = [told.possessor, *(noun for word, noun in told.pps if word == "of")]
        named = (n.entity for n in owners if n is not None and n.sort is Sort.ORGANIZATION)
        entity = next((e for e in named if e is not None), None)
        return self._named(entity) if entity is not None else None

    def _is_ahead(self, i: int) -> bool:
        """Whether node `i` stands before the clause of a sentence that only a circumstance opens: "Elsewhere, at"."""
        clauses = [clause for clause in self._parse.clauses if clause.first < self._parse.nodes[i].first]
        return all(clause.relation in ("sub", "participle") or clause.object is None for clause in clauses)
