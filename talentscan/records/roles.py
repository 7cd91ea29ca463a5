"""Whether two wordings can be one position."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from talentscan.records.spelling import fold

_WORD = re.compile(r"[^\W_]+")
_SHORT = {
    "ceo": "chief executive", "cfo": "chief financial", "coo": "chief operating", "cto": "chief technology",
    "cio": "chief information", "cmo": "chief marketing", "ciso": "chief information security",
    "svp": "vp", "evp": "vp", "md": "managing director", "gm": "general manager",
    "technical": "technology", "finance": "financial", "operations": "operating", "lead": "head", "leader": "head",
    "leading": "head", "leads": "head", "run": "head", "oversee": "head", "manage": "head",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "cofounder": "founder", "cofounders": "founder",
}  # fmt: skip
_PHRASES = (
    ("vice president", "vp"),
    ("vice-president", "vp"),
    ("finance director", "cfo"),
    ("financial director", "cfo"),
)
_DROPPED = frozenset((
    "the", "a", "an", "of", "for", "at", "in", "on", "and", "to", "its", "their", "his", "her", "as", "officer", "s",
    "co", "senior", "new", "former", "interim", "acting", "other", "another", "fellow",
))  # fmt: skip
_VAGUE = frozenset((
    "executive", "employee", "staffer", "boss", "official", "worker", "member", "head", "chief", "veteran", "leader",
))  # fmt: skip
_FOUNDER = frozenset(("found",))
_INTERIM = frozenset(("interim", "acting", "caretaker", "temporary"))
_LESSER = frozenset(("vice", "deputy", "assistant", "associate", "junior"))
ALIKE = 80.0
"""Similarity of two wordings of one role: `research scientist` and `scientist in research`; two chiefs reach 65."""


@lru_cache(maxsize=1 << 16)
def same_role(a: str | None, b: str | None) -> bool:
    """Whether two wordings can be one position; an unknown one can be any."""
    if a is None or b is None:
        return True
    one, other = _words(a), _words(b)
    if one == other or _vague(one) or _vague(other) or _abbreviates(a, b) or _abbreviates(b, a):
        return True
    if one & _LESSER != other & _LESSER:
        return False
    if one <= other or other <= one:
        return True
    return fuzz.token_set_ratio(" ".join(sorted(one)), " ".join(sorted(other)), score_cutoff=ALIKE) > 0


def same_post_left(a: str | None, b: str | None) -> bool:
    """The same of who left: a founder goes by that name whatever the post was."""
    return same_role(a, b) or any(role is not None and _words(role) == _FOUNDER for role in (a, b))


def is_interim(role: str) -> bool:
    """Whether a post is held for the time being."""
    return not _INTERIM.isdisjoint(_WORD.findall(fold(role)))


def _abbreviates(short: str, long: str) -> bool:
    """Whether one wording is the initials of the other: CRO, chief revenue officer."""
    letters, words = fold(short), _WORD.findall(fold(long))
    return len(letters) > 2 and letters == "".join(word[0] for word in words if word not in ("of", "and", "the"))


def _vague(words: frozenset[str]) -> bool:
    return not words or (len(words) == 1 and words <= _VAGUE)


def _words(role: str) -> frozenset[str]:
    words: list[str] = []
    folded = fold(role)
    for long, short in _PHRASES:
        folded = folded.replace(long, short)
    for word in _WORD.findall(folded):
        words.extend(_SHORT.get(word, word).split())
    return frozenset(_stem(word) for word in words if word not in _DROPPED)


def _stem(word: str) -> str:
    for ending in ("ers", "er", "ing", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word[: -len(ending)]
    return word
