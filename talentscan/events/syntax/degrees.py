"""Reads the letters behind a person's name that say what he or she has earned."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Node, Sort
from talentscan.model.syntax import Sentence


def degree_length(s: Sentence, i: int, before: Node) -> int:
    """Length of letters behind a person's name that say what he or she has earned: "Ana Lind, PhD, joins"; else 0."""
    if before.noun is None or before.noun.sort is not Sort.PERSON or i >= len(s.tags) or s.words[i] == s.lower[i]:
        return 0
    if not word_tags().get(s.lower[i].rstrip("."), 0) & t.SUFFIX:
        return 0
    end = i + 1 + (s.lower[i + 1 : i + 2] == ["."] and i + 2 < len(s.tags))  # "Ph.D."
    closed = end == len(s.tags) or s.lower[end] in (",", ")") or s.tags[end] & (t.AUX | t.FINITE)
    return end - i if closed else 0
