"""Sorts of noun groups that speak of who goes: outgoing members, what somebody's term was, who is an emeritus now."""

from __future__ import annotations

from talentscan.events.heads import HEADS
from talentscan.model.groups import NounGroup, Sort


def is_outgoing(n: NounGroup) -> bool:
    """Somebody told of by a post that he or she gives up: "outgoing chair Ana Lind"."""
    return n.sort is Sort.PERSON and any(post.state == "outgoing" for one in (n, *n.members) for post in one.posts)


def is_emeritus(n: NounGroup) -> bool:
    """What one is called who had a post, if `WORDED` finds it there: "an emeritus maintainer", "president emeritus"."""
    return n.sort is Sort.ROLE and not n.plural


def is_term_of_one(n: NounGroup) -> bool:
    """The time for which people hold an office: "Lind's term", "the terms of Lind and Reyes"."""
    if n.head not in HEADS["office-term"]:
        return False
    whose = [n.possessor] if n.possessor is not None else [noun for word, noun in n.pps if word == "of"]
    return any(noun.sort is Sort.PERSON for noun in whose)
