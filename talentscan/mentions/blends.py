"""Tells short names that are made of the beginnings of a longer one's words: MinRes, Air NZ."""

from __future__ import annotations

import re

_PART = re.compile(r"[A-Z][a-z]+")


def blend_parts(name: str) -> list[str]:
    """The parts of a name of one word with capitals inside, folded; none for any other: min, res of MinRes."""
    parts = _PART.findall(name)
    return [part.lower() for part in parts] if len(parts) > 1 and "".join(parts) == name else []


def is_blend(short: str, long: str) -> bool:
    """Whether a short name stands for a long one: its parts begin the words, or it shortens the last ones."""
    words = long.lower().split()
    parts = blend_parts(short)
    if parts:
        return len(parts) == len(words) and all(map(str.startswith, words, parts)) and parts != words
    *same, last = short.split()
    rest = words[len(same) :]
    shortened = same and last.isupper() and 1 < len(last) == len(rest)
    return (
        bool(shortened)
        and words[: len(same)] == [word.lower() for word in same]
        and last.lower() == "".join(word[0] for word in rest)
    )
