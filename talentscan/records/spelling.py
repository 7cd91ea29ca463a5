"""How near two spellings of a word are, whatever the script, the diacritics and the way of transliteration."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from talentscan.lexicon.spellings import name_variants

SAME = 0.9
"""Likeness from which two names are one without further reason: spelt alike, shortened or transliterated."""
ALIKE = 0.7
"""Likeness from which two names may be one, misspelt: only where everything else that is told agrees."""
SOUNDS = 0.95
"""Likeness of two words that differ as transliterations do: Aleksander, Alexander."""
SLIP = 0.75
"""Likeness below which two words are two: one letter in four may be wrong, two in eight; one in three is too many."""
AT_HAND = 1 << 18
"""How many names what is worked out of one is kept for: those of a million events, who are asked for in several turns;
with fewer the cost of each grows with their number."""
CONTRADICTED = 0.5
"""What is left of a likeness where each name has a word that the other one contradicts: Jane Doe, Jane Roe."""

Likeness = Callable[[str, str], float]
Weight = Callable[[str], float]

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_SYLLABIC = re.compile("[\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_SAME_SOUND = (
    (re.compile("(?<=[^aeiou])([aou])e(?=[^aeiouy])(?!l$)"), r"\1"),
    (re.compile("dj"), "d"),
    (re.compile("x"), "ks"),
    (re.compile("ph"), "f"),
    (re.compile("[ck]h"), "h"),
    (re.compile("ck|c(?![eiy])|q"), "k"),
    (re.compile("[yj]"), "i"),
    (re.compile("w"), "v"),
    (re.compile("(?<=[aeiou])h$"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=AT_HAND)
def fold(text: str) -> str:
    """The text in small letters without diacritics, other scripts in Latin letters."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in apart if not unicodedata.combining(c)).casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    from anyascii import anyascii  # only here: 25 ms that names in Latin letters do not need

    return anyascii(plain).lower()


@lru_cache(maxsize=AT_HAND)
def sound(word: str) -> str:
    """A spelling that transliterations of one name share: Yevgeny and Evgeniy, Mueller and Müller, Sarah and Sara."""
    word = name_variants().get(word, word)
    for pattern, letters in _SAME_SOUND:
        word = pattern.sub(letters, word)
    return word


def is_syllabic(text: str) -> bool:
    """Whether a name has Chinese characters or Hangul, where another character is another word."""
    return _SYLLABIC.search(text) is not None


@lru_cache(maxsize=1 << 16)
def word_likeness(a: str, b: str) -> float:
    """How likely two folded words are one, 0 to 1, by letters (optimal string alignment) and by sound."""
    if a == b:
        return 1.0
    one, other = sound(a), sound(b)
    if one == other:
        return SOUNDS
    length = max(len(a), len(b))
    if min(len(a), len(b)) < 2 or length < 3 or abs(len(a) - len(b)) > length * (1 - SLIP):
        return 0.0
    likeness = 1 - min(OSA.distance(a, b), OSA.distance(one, other) + 0.25) / length
    return likeness if likeness >= SLIP else 0.0


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two names word by word: pairs (position, position, likeness), and the words that have no counterpart."""

    pairs: tuple[tuple[int, int, float], ...]
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]

    @property
    def in_order(self) -> bool:
        """Whether the words that have a counterpart stand in the same order."""
        there = [j for _, j, _ in self.pairs]
        return there == sorted(there)

    @property
    def weakest(self) -> float:
        """The likeness of the least alike pair; 0 where there is none."""
        return min((likeness for _, _, likeness in self.pairs), default=0.0)

    def mean(self, a: Sequence[str], b: Sequence[str], weight: Weight) -> float:
        """The likeness of the pairs, weighed; 0 where there is none."""
        weights = [weight(a[i]) + weight(b[j]) for i, j, _ in self.pairs]
        if not any(weights):
            return 0.0
        return sum(w * likeness for w, (_, _, likeness) in zip(weights, self.pairs, strict=True)) / sum(weights)


def align(a: Sequence[str], b: Sequence[str], likeness: Likeness) -> Alignment:
    """Pair the words of two names, the most alike first, each once; words written as one are split."""
    fits = sorted(
        (-fit, abs(i - j), i, j)
        for i, one in enumerate(a)
        for j, other in enumerate(b)
        if (fit := likeness(one, other)) > 0
    )
    mine: dict[int, tuple[int, float]] = {}
    theirs: set[int] = set()
    for fit, _, i, j in fits:
        if i not in mine and j not in theirs:
            mine[i] = (j, -fit)
            theirs.add(j)
    only_a = {i for i in range(len(a)) if i not in mine}
    only_b = {j for j in range(len(b)) if j not in theirs}
    _join(a, b, only_a, only_b)
    _join(b, a, only_b, only_a)
    pairs = tuple((i, *mine[i]) for i in sorted(mine))
    return Alignment(pairs, tuple(sorted(only_a)), tuple(sorted(only_b)))


def _join(a: Sequence[str], b: Sequence[str], only_a: set[int], only_b: set[int]) -> None:
    """Take out words that the other name writes as one: `patr ushev` beside `patrushev`."""
    for i in range(len(a) - 1):
        parts = {i, i + 1} & only_a
        whole = next((j for j in only_b if len(b[j]) > 3 and word_likeness(a[i] + a[i + 1], b[j]) > 0), None)
        if parts and whole is not None:
            only_a -= parts
            only_b.discard(whole)
