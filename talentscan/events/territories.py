"""Tells the parts of the world that a post covers from those who give it: "head of sales for Norway", of a firm."""

from __future__ import annotations

from talentscan.events.offices import is_local, is_of_firm, is_political
from talentscan.events.topic import is_label
from talentscan.model.syntax import Entity, EntityType

_LARGE = frozenset(
    (
        "africa", "americas", "apac", "asia", "asia pacific", "asia-pacific", "australasia", "benelux", "central asia",
        "central europe", "dach", "eastern europe", "emea", "emerging markets", "europe", "far east", "latam",
        "latin america", "mena", "middle east", "nordics", "north africa", "north america", "northern europe",
        "oceania", "south america", "south asia", "southeast asia", "southern europe", "western europe",
    )
)  # fmt: skip
"""Parts of the world that no body governs."""
_UNIONS = frozenset(("eu", "european union"))
"""Unions of states, which employ people and are markets of firms too."""
_DIVIDED = frozenset(("region", "territory", "zone"))
"""Last words of what organisations divide the world into."""


def is_territory(entity: Entity) -> bool:
    """Whether a name is one of a part of the world that employs nobody: "Asia Pacific", "the East Region"."""
    low = entity.name.lower()
    return not entity.known and (low in _LARGE or low.split()[-1] in _DIVIDED)


def is_market(entity: Entity, role: str | None, firm: Entity | None, *, named: bool) -> bool:
    """Whether a place is only what a post covers at `firm`, `named` as who gives it or only what a text is about."""
    if is_territory(entity):
        return True
    if named and firm is not None and firm is not entity and entity.mentions == 1 and is_label(entity):
        return True  # "Acme hired Lind as head of Strategic Growth"
    of_firm = role is not None and is_of_firm(role)
    if entity.name.lower() in _UNIONS:
        return of_firm
    given = named and role is not None and not is_political(role) and not is_local(role.lower())
    if entity.type is not EntityType.PLACE or firm is None or firm.type is not EntityType.ORGANIZATION:
        return False
    return of_firm or given
