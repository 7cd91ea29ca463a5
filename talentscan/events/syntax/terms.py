"""Tells the nouns for how long somebody held a post, which take up the post behind "as" and the holders behind "of"."""

from __future__ import annotations

from talentscan.model.groups import NounGroup

_TERMS = frozenset(["term", "terms"])
_TENURES = _TERMS | frozenset("tenure stint spell reign".split())
_DAYS = frozenset("day days week weeks".split())


def is_time_held(noun: NounGroup) -> bool:
    """Whether a noun group is somebody's time in a post: "Lind's tenure (as chief)"."""
    return noun.head in _TENURES and noun.possessor is not None


def takes_holder(noun: NounGroup, preposition: str) -> bool:
    """Whether what stands behind a preposition is a time's post, holder or work: "the terms of Lind and Reyes"."""
    if noun.head in _DAYS:
        return preposition in ("of", "at")
    return (preposition == "of" and noun.head in _TERMS) or (preposition == "as" and is_time_held(noun))
