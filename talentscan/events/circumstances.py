"""Tells what only belongs to the circumstances of a move: "left after a defeat at Acme"."""

from __future__ import annotations

from talentscan.model.groups import Clause, NounGroup, Sort

_CIRCUMSTANCES = frozenset(
    ["after", "following", "amid", "before", "during", "despite", "over", "ahead of", "because of"]
)
_DEALINGS = frozenset("investment business partnership venture fund".split())
"""What can be an organisation, and what one does: "a row over an investment from Acme"."""
_SPANS = frozenset(
    "year years month months week weeks decade decades day days time season seasons career stint tenure spell".split()
)


def of_circumstance(noun: NounGroup, clause: Clause) -> bool:
    """Whether a phrase belongs to the circumstance right before it: "left after a defeat at Acme"."""
    return any(
        preposition in _CIRCUMSTANCES
        and told.last + 1 == noun.first
        and (told.sort is Sort.THING or (told.sort is Sort.ORGANIZATION and told.head in _DEALINGS))
        and told.count is None
        and told.head not in _SPANS
        for preposition, told in clause.pps
    )
