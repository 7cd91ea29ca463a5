"""Whether two names can be one organisation's."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from talentscan.records.names import fold

_WORD = re.compile(r"[^\W_]+")
_LEGAL = frozenset((
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "sa", "ag", "gmbh",
    "nv", "bv", "lp", "llp", "se", "ab", "oy", "oyj", "asa", "spa", "srl", "pte", "pty", "kk", "com", "group",
    "holding", "holdings",
))  # fmt: skip
_SMALL = frozenset(("of", "and", "the", "for", "de", "et", "und"))
_GENERIC = frozenset((
    "ai", "bank", "board", "bureau", "capital", "center", "centre", "city", "college", "commission", "committee",
    "council", "department", "federal", "foundation", "global", "institute", "international", "lab", "labs", "media",
    "ministry", "national", "new", "news", "office", "partners", "research", "royal", "school", "state", "studios",
    "superintelligence", "systems", "team", "technologies", "technology", "united", "university", "ventures",
))  # fmt: skip
FUZZY_LENGTH = 8
"""Letters a name needs before a slip of the pen may be forgiven: in a short name one letter is another company."""
FUZZY_RATIO = 92.0
"""Similarity of names that differ by a slip (Antropic 94); Alphabet and Alphabeta are told apart by who is hired."""


@lru_cache(maxsize=1 << 16)
def organization_words(name: str) -> tuple[str, ...]:
    """The folded words of an organisation's name, without a leading article and trailing legal forms."""
    words = _WORD.findall(re.sub(r"['’]s\b|['’.]", "", fold(name).replace("&", " and ")))
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=1 << 16)
def same_organization(a: str, b: str) -> bool:
    """Whether two names can be one organisation's, for one and the same person and kind of event."""
    one, other = organization_words(a), organization_words(b)
    if one == other:
        return True
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if "".join(one) == "".join(other) or _within(short, long):
        return True
    if len(short) == 1 and (short[0] in _acronyms(long) or short[0] in _acronyms(_all_words(a if long == one else b))):
        return True
    return _slip("".join(one), "".join(other))


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the short name begins or ends the long one and says more than `Bank` or `University`."""
    if len(short) == len(long) or all(word in _GENERIC or word in _SMALL for word in short):
        return False
    return long[: len(short)] == short or (long[-len(short) :] == short and len("".join(short)) > 3)


def _acronyms(words: tuple[str, ...]) -> set[str]:
    every = "".join(word[0] for word in words)
    large = "".join(word[0] for word in words if word not in _SMALL)
    return {letters for letters in (every, large) if len(letters) > 1}


def _all_words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(name)))


def _slip(a: str, b: str) -> bool:
    if min(len(a), len(b)) < FUZZY_LENGTH or a[0] != b[0] or re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return False
    return fuzz.ratio(a, b, score_cutoff=FUZZY_RATIO) > 0
