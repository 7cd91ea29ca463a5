"""Posts that tell of which kind their organisation is: justices sit in courts, professors teach at universities."""

from __future__ import annotations

from functools import cache

from talentscan.lexicon.load import rows
from talentscan.model.syntax import Entity

_LONGEST = 3
"""Words of the longest post with a kind."""


@cache
def _kinds() -> dict[str, frozenset[str]]:
    return {row[0]: frozenset(row[1].split()) for row in rows("post_kinds.txt")}


def kind_of(role: str | None) -> frozenset[str]:
    """Words of which one stands in the name of an organisation with such a post; empty where any can have it."""
    words = role.lower().replace(",", " ").split() if role else []
    for size in range(_LONGEST, 0, -1):
        for i in range(len(words) - size + 1):
            found = _kinds().get(" ".join(words[i : i + size]))
            if found is not None:
                return found
    return frozenset()


def has_post(entity: Entity, role: str | None) -> bool:
    """Whether an organisation is of the very kind that a post tells."""
    return not kind_of(role).isdisjoint(entity.name.lower().split())
