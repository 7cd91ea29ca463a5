"""Tells titles before people's names from those inside the names of organisations: General Purpose Committee."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, places, surnames
from talentscan.model.syntax import Sentence

ADDRESSES = frozenset(["mr", "mrs", "ms", "mx", "messrs"])
"""Before these stands no organisation's name, whatever follows."""
_CALLED = frozenset("bishop chancellor dean duke earl judge marshal prince rector".split())
"""Titles that people are called by, too."""
_ROYALS = frozenset("king lady lord prince princess queen sir".split())
_NAMED_AFTER = frozenset("academy college foundation gymnasium high hospital institute library school theatre".split())
"""Institutions that are called after people with their titles: King Olav School, Sir Karl Voss Foundation."""


def is_title(s: Sentence, i: int, end: int) -> bool:
    """Whether a title at `i` stands before a name, not inside one: "General Ito", not "Annual General Meeting"."""
    if i + 1 >= end:
        return True
    if is_called(s, i, end):
        return False
    after = s.lower[i + 1]
    named = after in given_names() or after in surnames()
    if s.lower[i] in _ROYALS and i + 2 < end and s.lower[end - 1] in _NAMED_AFTER:
        return False
    if s.tags[end - 1] & t.ORG_HEAD and end - i > 2 and not named:
        return after == "." or s.lower[i] in ADDRESSES
    return (
        after == "."
        or (s.lower[i] in ADDRESSES and s.words[i] != "MS")
        or not s.tags[i + 1] & (t.BODY | t.VERB | t.LEGAL)
        or named
    )


def is_of_town(s: Sentence, i: int, end: int) -> bool:
    """Whether an office at `i` is held in a town that people are called by, too: "Richmond Mayor Ana Lind"."""
    return i + 3 == end and s.lower[i - 1] in places() and s.lower[i + 1][-1:] != "."


def is_called(s: Sentence, i: int, end: int) -> bool:
    """Whether a title at `i` is a given name, before an initial: "Dean O. Lind"."""
    return i + 2 < end and s.lower[i] in _CALLED and len(s.words[i + 1]) == 2 and s.words[i + 1][1] == "."
