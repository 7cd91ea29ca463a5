"""Whether two names can be one person's, and how surely."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from talentscan.lexicon.load import given_names, surnames
from talentscan.lexicon.spellings import nicknames, particles
from talentscan.records.spelling import (
    ALIKE,
    AT_HAND,
    CONTRADICTED,
    SAME,
    Alignment,
    align,
    fold,
    is_syllabic,
    sound,
    word_likeness,
)

JOINED = 0.97
"""Likeness of names that differ in where a word ends: Jean-Luc, Jean Luc, Jeanluc."""
SHORTENED = 0.9
"""Likeness of a given name and its initial or nickname."""
TURNED = 0.78
"""What is left of a likeness where the words stand in another order: Ji-won Park, Park Ji-won."""
ONE_WORD = 0.6
"""What is left where all that agrees is one word: Doe, Jane Doe."""
EXTRA_WORD = 0.05
"""What each word takes away that only one name has."""
DOUBTFUL = 0.89
"""The most that a likeness can be where a word is misspelt or the first or last word of one name is left out."""

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady"))
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe", "mba"))
_ASIDE = re.compile(r"[(\"“‘][^()\"“”‘’]*[)\"”’]")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=AT_HAND)
def name_parts(name: str) -> tuple[str, ...]:
    """The folded words of a name without titles, suffixes and asides: `Doe, Dr. Jane "JD"` gives jane, doe."""
    if _ASIDE.search(name):
        name = _ASIDE.sub(" ", name)
    last, comma, first = name.partition(",")
    if comma and "," not in first and any(word not in _SUFFIXES for word in _WORD.findall(fold(first))):
        name = f"{first} {last}"
    words = _WORD.findall(re.sub("['’`]", "", fold(name)))
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    while len(words) > 2 and words[-1] in _SUFFIXES:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=AT_HAND)
def name_forms(name: str) -> tuple[tuple[str, ...], ...]:
    """The `name_parts` of a name and, where it tells another given name, of that: `Yuhao "Tony" Doe`, Tony Doe."""
    parts = name_parts(name)
    asides = [_WORD.findall(fold(found[0])) for found in _ASIDE.finditer(name)]
    return parts, *((aside[0], *parts[1:]) for aside in asides if len(aside) == 1 and len(parts) > 1)


def person_likeness(a: str, b: str) -> float:
    """How likely two names are one person's, 0 to 1: `SAME` and `ALIKE` say what that allows.

    Words are paired by letters, sound, initials and nicknames; a word that each name has and the other contradicts
    halves the likeness. One word alone ("Doe") is only ever itself.
    """
    return _person_likeness(*sorted((a, b)))  # which words are paired may depend on which name is first


@lru_cache(maxsize=1 << 17)
def _person_likeness(a: str, b: str) -> float:
    if is_syllabic(a) and is_syllabic(b):
        return float("".join(_WORD.findall(a)) == "".join(_WORD.findall(b)))
    return max(_parts_likeness(one, other) for one in name_forms(a) for other in name_forms(b))


@lru_cache(maxsize=1 << 17)
def _parts_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if a == b:
        return 1.0
    if "".join(a) == "".join(b):
        return JOINED
    aligned = align(a, b, _likeness)
    if not any(min(len(a[i]), len(b[j])) > 1 and particles().isdisjoint((a[i], b[j])) for i, j, _ in aligned.pairs):
        return 0.0
    likeness = aligned.mean(a, b, _weight)
    lost_a, lost_b = (sum(_weight(name[i]) for i in only) for name, only in ((a, aligned.only_a), (b, aligned.only_b)))
    if min(lost_a, lost_b) >= _weight("x"):
        likeness *= CONTRADICTED
    else:
        likeness *= 1 - EXTRA_WORD * (lost_a + lost_b)
    if min(len(a), len(b)) == 1 < max(len(a), len(b)):
        likeness *= ONE_WORD
    if not aligned.in_order:
        likeness *= TURNED
    return min(likeness, DOUBTFUL) if _doubtful(aligned, a, b) else likeness


def same_person(a: str, b: str) -> bool:
    """Whether two names are one person's as they are spelt."""
    if a == b:
        return True
    # Nearly all names that are compared are another's: the first and the last word tell most of them in no time.
    if any(_one_frame(one, other) for one in name_forms(a) for other in name_forms(b)):
        return person_likeness(a, b) >= SAME
    return False


def perhaps_same_person(a: str, b: str) -> bool:
    """Whether two names may be one person's, one of them misspelt or in another order."""
    if a == b:
        return True
    if all(_contradicted(one, other) for one in name_forms(a) for other in name_forms(b)) and not is_syllabic(a):
        return False  # as of most that share a given name
    return person_likeness(a, b) >= ALIKE


def is_misspelling(a: str, b: str) -> bool:
    """Whether names that are alike differ by words that are no names: Marcel and Marcela are two, Marcell is a slip."""
    one, other = sorted((name_parts(a), name_parts(b)))
    known = (given_names(), surnames())
    return not any(
        likeness < SHORTENED and any(one[i] in names for names in known) and any(other[j] in names for names in known)
        for i, j, likeness in align(one, other, _likeness).pairs
    )


@lru_cache(maxsize=AT_HAND)
def person_keys(name: str) -> frozenset[tuple[str, ...]]:
    """What the spellings of one person's full name have in common: how the surname sounds, and an initial.

    One word alone has only itself.
    """
    keys: set[tuple[str, ...]] = set()
    for parts in name_forms(name):
        if len(parts) < 2:
            return frozenset({parts})
        given = {parts[0], *nicknames().get(parts[0], ())}
        keys |= {(sound(parts[-1]), sound(fold(one))[:1]) for one in given}
    return frozenset(keys)


def fullness(name: str) -> tuple[int, int, int]:
    """How much a name says: words spelt out, words, and letters with diacritics; more is fuller."""
    parts = name_parts(name)
    return sum(len(part) > 1 for part in parts), len(parts), sum(not c.isascii() for c in name)


def _likeness(a: str, b: str) -> float:
    if len(a) == 1 or len(b) == 1:
        return 0.0 if a[0] != b[0] else 1.0 if a == b else SHORTENED
    if a == b:
        return 1.0
    known = nicknames()
    if b in known.get(a, ()) or a in known.get(b, ()) or known.get(a, frozenset()) & known.get(b, frozenset()):
        return SHORTENED
    return word_likeness(a, b)


def _one_frame(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the first and the last words of two names agree, or all their letters do: without it none is `SAME`."""
    if not a or not b or len(a) == 1 or len(b) == 1:
        return "".join(a) == "".join(b)
    ends = sound(a[-1]) == sound(b[-1]) or min(len(a[-1]), len(b[-1])) == 1
    return (ends and _likeness(a[0], b[0]) >= SHORTENED) or "".join(a) == "".join(b)


def _contradicted(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of two whole words each have a word that the other has not: without it they may be `ALIKE`."""
    if len(a) != 2 or len(b) != 2 or any(len(word) == 1 or word in particles() for word in (*a, *b)):
        return False
    paired = any(_likeness(a[0], b[i]) and _likeness(a[1], b[1 - i]) for i in (0, 1))
    one, other = "".join(a), "".join(b)
    joined = one == other or any(map(partial(word_likeness, one), b)) or any(map(partial(word_likeness, other), a))
    return not (paired or joined)


def _weight(word: str) -> float:
    """What a word says of who it is: an initial half as much as a word, `van` and `al` a third."""
    if len(word) == 1:
        return 0.5
    return 0.3 if word in particles() else 1.0


def _doubtful(aligned: Alignment, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    ends = {(i == 0, i == len(a) - 1, j == 0, j == len(b) - 1) for i, j, _ in aligned.pairs}
    first = any(a_first and b_first for a_first, _, b_first, _ in ends)
    last = any(a_last and b_last for _, a_last, _, b_last in ends)
    return aligned.weakest < SHORTENED or not (first and last)
