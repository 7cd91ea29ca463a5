"""Tells the posts and bodies that stand behind the name of their town: Arden Police Chief, the Arden city council."""

from __future__ import annotations

_CIVIC = {
    "police": frozenset(["chief", "commissioner"]),
    "fire": frozenset(["chief", "commissioner"]),
    "city": frozenset(["manager", "council", "administrator", "attorney", "clerk", "councilman", "councilwoman"]),
    "town": frozenset(["manager", "council", "clerk"]),
}


def is_civic(lower: list[str], at: int) -> bool:
    """Whether such a post or body stands at token `at`."""
    offices = _CIVIC.get(lower[at]) if at + 1 < len(lower) else None
    return offices is not None and lower[at + 1] in offices
