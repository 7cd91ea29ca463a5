"""Tells the place that a dispatch is sent from: "ARDEN (AP) -", "ARDEN, Vermont, March 3, 2025 /PRNewswire/ --"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence

_DASHES = frozenset(["–", "—", "-", "--"])
_AGENCIES = frozenset("afp ani ap bloomberg dpa ians kyodo pti reuter reuters tass upi xinhua".split())
_LONGEST = 16
"""Tokens of a dateline, its dash included."""


def dateline_votes(s: Sentence, last: int) -> float:
    """Votes for a place where the name that ends at `last`, and begins the sentence, begins a dateline."""
    after = s.lower[last : last + 1]
    if after == ["("]:
        return 3.0 if is_agency(s, last) else 0.0
    if after != [","] or not s.words[last - 1].isupper():
        return 0.0
    at = next((i for i in range(last, min(last + _LONGEST, len(s.lower))) if s.lower[i] in _DASHES), 0)
    before = s.lower[at - 1] if at else ""
    dated = any(bits & t.TIME for bits in s.tags[last:at])
    return 8.0 if before in (")", "/") or (dated and before.isdigit()) else 0.0


def is_agency(s: Sentence, at: int) -> bool:
    """Whether the bracket at token `at` holds the agency of a dateline, with a dash behind: "(AP) -"."""
    if s.lower[at + 2 : at + 3] != [")"]:
        return False
    gap = s.starts[at + 3] - s.ends[at + 2] if at + 3 < len(s.starts) else 0
    ruled = gap > len(" _") and s.lower[at + 1] in _AGENCIES  # "LONDON (AP) _ Ana Lind": an underscore is no token
    return ruled or not _DASHES.isdisjoint(s.lower[at + 3 : at + 4])
