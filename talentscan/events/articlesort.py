"""What sort of text an article is: how much of it is about companies, as its words show."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from talentscan.lexicon.load import lines
from talentscan.model.syntax import Sentence

# The shares of a text's tokens that are words of business from which it is called so; "none" is below the last.
_STEPS = ((0.045, "much"), (0.018, "some"), (0.008, "little"))


@cache
def _business_words() -> frozenset[str]:
    return frozenset(lines("business_words.txt"))


def business(sentences: Iterable[Sentence]) -> str:
    """How much of a text is about companies: much, some, little or none of it."""
    words = _business_words()
    size = found = 0
    for s in sentences:
        size += len(s.lower)
        found += sum(map(words.__contains__, s.lower))
    return next((name for share, name in _STEPS if found > share * size), "none")
