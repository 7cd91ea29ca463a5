"""Tells trades that stand for an organisation told before: "joined the lender"."""

from __future__ import annotations

from talentscan.model.groups import NounGroup, Sort

HOUSES = frozenset("brewer broadcaster developer lender operator producer regulator supplier".split())
"""Trades of people and of organisations, of which people join the latter; a publisher is too often somebody."""


def is_house(noun: NounGroup) -> bool:
    """Whether a trade stands for the organisation told before: "joined the lender as counsel"."""
    if noun.head not in HOUSES or not noun.definite or noun.entity is not None or noun.possessor is not None:
        return False
    if noun.pps or noun.last - noun.first != len(("the", noun.head)):
        return False  # "became the lead developer", "the lender of last resort"
    return (
        noun.sort in (Sort.ROLE, Sort.GROUP, Sort.THING)
        and not noun.members
        and not any(post.owner for post in noun.posts)
    )
