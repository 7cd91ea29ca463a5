"""Finds names in lines written in capitals throughout, by what the running text calls so."""

from __future__ import annotations

from dataclasses import replace

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import places
from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Sentence

_FEWEST = 4
"""Words of which a line consists that is written in capitals throughout, not only a name."""
_INSIDE = frozenset(["of", "and", "&", "the", "for", ".", "-", "'s", "s"])


def is_in_capitals(s: Sentence) -> bool:
    """Whether a line is written in capitals throughout, as agencies write headlines."""
    words = [word for word in s.words if word[0].isalpha()]
    return len(words) >= _FEWEST and all(word.isupper() for word in words)


def told_below(s: Sentence, span: NameSpan, established: frozenset[str]) -> NameSpan | None:
    """What of a name in a line in capitals is one by the running text, whose names consist of `established` words."""
    if span.known or " ".join(s.lower[span.first : span.last]) in places():
        return span
    best = start = span.first
    longest = 0
    for i in range(span.first, span.last + 1):
        goes_on = i < span.last and (s.lower[i] in established or s.tags[i] & t.LEGAL or s.lower[i] in _INSIDE)
        if not goes_on:
            if i - start > longest and any(low in established for low in s.lower[start:i]):
                best, longest = start, i - start
            start = i + 1
    while longest and s.lower[best] in _INSIDE:
        best, longest = best + 1, longest - 1
    if longest == span.last - span.first:
        return span
    return replace(span, first=best, last=best + longest) if longest else None
