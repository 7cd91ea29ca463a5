"""Of people who share a name, whom a text told of last by more than it: "Karl Lind is here. Lind said so"."""

from __future__ import annotations

from talentscan.lexicon.load import given_names
from talentscan.mentions.entities import EntityTable
from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Entity, EntityType, Sentence

_KIN = frozenset(
    """wife husband brother sister son daughter father mother cousin nephew niece uncle aunt spouse widow widower twin
    parents married grandson granddaughter grandfather grandmother""".split()
)
"""As whom somebody is told who is not who a text is about."""
_BESIDE = 3
"""Within how many words before a name it is told whose kin that is."""


class Namesakes:
    """Reads the names of a text in order; `table` knows all of its people."""

    def __init__(self, table: EntityTable) -> None:
        self._table = table
        self._given = given_names()
        self._last: dict[str, Entity] = {}
        self._first: dict[str, Entity] = {}

    def entity_of(self, s: Sentence, span: NameSpan) -> Entity:
        """Whom or what a name names: of several people of one name the one told of last, of whom no kin is."""
        entity = self._table.entity_of(span)
        if entity.type is not EntityType.PERSON:
            return entity
        if span.last - span.first - (s.lower[span.last - 1] == "'s") == 1:
            low = s.lower[span.first]
            told = self._last.get(low) or self._first.get(low, entity)
            return told if self._table.has_namesakes(low) else entity
        words = entity.name.lower().split()
        first, family = words[0], words[-1]
        kin = not _KIN.isdisjoint(s.lower[max(0, span.first - _BESIDE) : span.first])
        if (first in self._given or "." in first) and not (kin and family in self._last):
            self._last[family] = self._first[first] = entity
        return entity
