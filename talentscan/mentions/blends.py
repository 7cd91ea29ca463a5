"""Tells short names that are made of the beginnings of a longer one's words: MinRes, Air NZ."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PART = re.compile(r"[A-Z][a-z]+")

Blend = tuple[list[str], list[str]]
"""What a short name says of the longer one, folded: its first words, and how each of the others begins."""


def blend_of(name: str) -> Blend | None:
    """What a name tells as a blend, None where it is none: min, res of MinRes; air and n, z of Air NZ."""
    if name.isalpha():
        parts = _PART.findall(name) if not name.istitle() else ()
        return ([], [part.lower() for part in parts]) if len(parts) > 1 and "".join(parts) == name else None
    if not name[-2:].isupper():
        return None
    *same, last = name.split()
    shortened = same and last.isupper() and len(last) > 1
    return ([word.lower() for word in same], list(last.lower())) if shortened else None


def is_blend(blend: Blend, words: Sequence[str]) -> bool:
    """Whether a blend stands for the name of some folded words."""
    same, begun = blend
    if len(words) != len(same) + len(begun) or words[: len(same)] != same:
        return False
    rest = words[len(same) :]
    return all(map(str.startswith, rest, begun)) and rest != begun
