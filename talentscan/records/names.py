"""Whether two names can be one person's."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady"))
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe", "mba"))
_ASIDE = re.compile(r"[(\"“‘][^()\"“”‘’]*[)\"”’]")
_WORD = re.compile(r"[^\W_]+")
_SAME_SOUND = (
    (re.compile("x"), "ks"),
    (re.compile("ph"), "f"),
    (re.compile("[ck]h"), "h"),
    (re.compile("ck|c(?![eiy])|q"), "k"),
    (re.compile("[yj]"), "i"),
    (re.compile("w"), "v"),
    (re.compile("(?<=[aeiou])h$"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


def fold(text: str) -> str:
    """The text without case and diacritics."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold().translate(_LETTERS)


@lru_cache(maxsize=1 << 16)
def name_parts(name: str) -> tuple[str, ...]:
    """The folded words of a name without titles, suffixes and asides: `Dr. Jane "JD" Doe, Jr.` gives jane, doe."""
    bare = _ASIDE.sub(" ", fold(name)) if _ASIDE.search(name) else fold(name)
    words = _WORD.findall(re.sub("['’`]", "", bare))
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    while len(words) > 2 and words[-1] in _SUFFIXES:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """A spelling that transliterations of one name share: Aleksander and Alexander, Sarah and Sara."""
    for pattern, letters in _SAME_SOUND:
        word = pattern.sub(letters, word)
    return word


def person_block(name: str) -> tuple[str, str] | None:
    """What all spellings of a full name have in common, or None where the name is one word only."""
    parts = name_parts(name)
    if len(parts) < 2:
        return None
    return sound(parts[-1]), sound(parts[0])[0]


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names (as `name_parts`) can be one person's: initials and left-out middle names agree.

    One word alone ("Doe") says too little: it is only ever itself.
    """
    if a == b:
        return True
    if len(a) < 2 or len(b) < 2 or sound(a[-1]) != sound(b[-1]) or not _same_given(a[0], b[0]):
        return False
    short, long = sorted((a[1:-1], b[1:-1]), key=len)
    rest = iter(long)
    return all(any(_same_given(middle, other) for other in rest) for middle in short)


def fullness(name: str) -> tuple[int, int, int]:
    """How much a name says: words spelt out, words, and letters with diacritics; more is fuller."""
    parts = name_parts(name)
    return sum(len(part) > 1 for part in parts), len(parts), sum(not c.isascii() for c in name)


def _same_given(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return sound(a) == sound(b)
