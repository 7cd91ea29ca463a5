"""Tells towns by what stands beside their names: Arden Police Chief, the Arden city council, born in Arden."""

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


CLUB_POSTS = frozenset(["manager", "boss", "coach", "chairman", "owner"])
"""What somebody is in a club that is called like its town."""
_LIVING = frozenset(["born", "raised", "buried", "up"])
"""What befalls people in a place: "born in Arden", "grew up in Arden"."""


def is_birthplace(lower: list[str], at: int) -> bool:
    """Whether what the name at token `at` names is where somebody was born or grew up."""
    if at < 2:
        return False
    before, word = lower[at - 2], lower[at - 1]
    if word == "of":
        return before == "native"
    return word == "in" and before in _LIVING and (before != "up" or lower[at - 3] in ("grew", "grow", "growing"))
