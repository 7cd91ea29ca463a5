"""Reads the letters behind a person's name that say what he or she has earned, or stands for."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Node, Sort
from talentscan.model.syntax import Sentence

_PARTIES = ("R", "D", "I")
"""Of American members of parliament."""


def degree_length(s: Sentence, i: int, before: Node) -> int:
    """Length of letters behind a person's name that say what he or she has earned: "Ana Lind, PhD, joins"; else 0."""
    if before.noun is None or before.noun.sort is not Sort.PERSON or i >= len(s.tags) or s.words[i] == s.lower[i]:
        return 0
    if not word_tags().get(s.lower[i].rstrip("."), 0) & t.SUFFIX and not _is_affiliation(s, i):
        return 0
    end = i + 1 + (s.lower[i + 1 : i + 2] == ["."] and i + 2 < len(s.tags))  # "Ph.D."
    end += end < len(s.tags) and s.lower[end] == "." and s.lower[end + 1 : end + 2] == [","]  # "D-N.Y.,"
    closed = end == len(s.tags) or s.lower[end] in (",", ")") or s.tags[end] & (t.AUX | t.FINITE)
    return end - i if closed else 0


def _is_affiliation(s: Sentence, i: int) -> bool:
    """Whether letters say for which party and state somebody sits: "R-Texas", "D-Md."."""
    party, hyphen, state = s.words[i].partition("-")
    return party in _PARTIES and bool(hyphen) and state[:1].isupper()
