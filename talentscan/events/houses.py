"""Tells trades that stand for an organisation told before: "joined the publisher"."""

from __future__ import annotations

from talentscan.model.groups import NounGroup, Sort

HOUSES = frozenset("brewer broadcaster developer lender operator producer publisher regulator supplier".split())
"""Trades of people and of organisations, of which people join and leave the latter: "the publisher"."""


def is_house(noun: NounGroup) -> bool:
    """Whether a trade stands for the organisation told before: "joined the publisher as counsel"."""
    if noun.head not in HOUSES or not noun.definite or noun.entity is not None or noun.possessor is not None:
        return False
    return (
        noun.sort in (Sort.ROLE, Sort.GROUP, Sort.THING)
        and not noun.members
        and not any(post.owner for post in noun.posts)
    )
