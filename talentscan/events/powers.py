"""The bodies that a text names after people or by what they are: the Reyes campaign, its administration, the army."""

from __future__ import annotations

from talentscan.events.boards import board_acting
from talentscan.events.offices import rulers_of
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType

_LIKELY = 2.0
"""Votes for such a body's being an organisation."""


class Powers:
    """Gives each body of an article one entity."""

    def __init__(self, mentions: Mentions) -> None:
        self._told_of = mentions
        self._campaigns: dict[Entity, Entity] = {}
        self._administrations: dict[str, Entity] = {}
        self._forces: dict[str, Entity] = {}
        self._rulers: frozenset[str] | None = None
        self.board: Entity | None = None

    def note_board(self, index: int) -> None:
        """Keep whose board acts in sentence `index`, for "the board" behind it."""
        s = self._told_of.sentences[index]
        if "board" in s.lower:
            whose = board_acting(s, self._told_of.names[index])
            self.board = whose.entity.employer() if whose is not None else self.board

    def force(self, name: str) -> Entity:
        """The armed force that a text calls "the army"."""
        return self._forces.setdefault(name, Entity(name, EntityType.ORGANIZATION, {name}, weight=_LIKELY))

    def campaign(self, person: Entity | None) -> Entity | None:
        """The campaign for office of a person; of nobody named, the only one that the text told before."""
        if person is None:
            return next(iter(self._campaigns.values())) if len(self._campaigns) == 1 else None
        name = f"{person.name} campaign"
        return self._campaigns.setdefault(person, Entity(name, EntityType.ORGANIZATION, {name}, weight=_LIKELY))

    def administration(self, ruler: Entity) -> Entity:
        """The administration of who rules: "the Reyes administration"."""
        name = f"{ruler.name.split()[-1]} administration"
        return self._administrations.setdefault(name, Entity(name, EntityType.ORGANIZATION, {name}, weight=_LIKELY))

    def ruler(self, index: int) -> Entity | None:
        """Whose "the administration" in sentence `index` is: of who rules the one last named up to there."""
        for names in reversed(self._told_of.names[: index + 1]):
            for name in names:
                person = name.entity.type is EntityType.PERSON
                if self.rules(name.entity) or (person and self._is_ruler(name.entity.name.split()[-1])):
                    return name.entity
        return None

    def rules(self, entity: Entity | None) -> bool:
        """Whether a name is that of who rules: Reyes, where a text tells of "the Reyes administration"."""
        return entity is not None and self._is_ruler(entity.name)

    def _is_ruler(self, name: str) -> bool:
        self._rulers = rulers_of(self._told_of) if self._rulers is None else self._rulers
        return name.lower() in self._rulers
