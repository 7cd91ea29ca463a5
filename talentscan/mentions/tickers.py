"""Tells the sign of a stock, or of its exchange, from initials: "Orbix Systems (NYSE: ORB)", "Orbix Inc <ORB>"."""

from __future__ import annotations

from talentscan.model.syntax import Sentence

EXCHANGES = frozenset(
    "amex asx bse cse euronext hkex lse nasdaq nse nyse otc otcqb otcqx sehk six tse tsx tsxv".split()
)
"""Where shares are traded: "Orbix (NYSE: ORB)"."""


def is_ticker(s: Sentence, span: tuple[int, int], before: tuple[int, int]) -> bool:
    """Whether the tokens of `span` are a sign in brackets, not the initials of the name at the tokens `before`."""
    first, last = span
    word = s.words[first]
    if last - first > 1 or not word.isupper() or len(word) > 6:
        return False
    if s.words[first - 1 : first] == ["<"]:
        return True  # as wire agencies wrote them
    opened = "(" in s.words[max(0, first - 4) : first] and ")" in s.words[last : last + 4]
    initials = "".join(w[0] for w in s.words[slice(*before)] if w[0].isupper())
    return opened and word[:2] != initials[:2]


def behind_brackets(s: Sentence, at: int) -> int:
    """The token behind the bracket that opens at `at`, or `at` where it is far: "Orbix (NYSE: ORB) named"."""
    return next((i + 1 for i in range(at + 1, min(at + 8, len(s.lower))) if s.lower[i] == ")"), at)
