"""What a word is by the way it is written: written as names are, a number that names begin with, a time."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import AS_WRITTEN, given_names, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.lexicon.organizations import coined_words, organization_phrases
from talentscan.lexicon.tokens import fold

# A shape: a word is written as names are, or is a number that known names begin with (3M, 343 Industries). What is
# written as names are may beside that be a month or a weekday, or one of the usual words that open a sentence.
NAME, NUMBER, TIME, USUAL = 1, 2, 4, 8
TO_BE_ASKED = NUMBER | TIME | USUAL
"""Shapes of which the words around must say whether a name begins there."""
LINKS = frozenset(("of", "for", "and"))

# Words longer than this, with three capitals and more inside, are no name.
_LONGEST = 24
# How firms are called that go by their place in the net: orbix.ai.
DOMAIN = re.compile(r"[a-z][a-z0-9-]*\.(?:ai|app|co|com|dev|fm|gg|io|ly|net|one|org|so|tv|xyz)")
_NUMBERED = re.compile(r"\d{1,3}[a-z]*[A-Z]+[a-z]\w*")
_HUMP = re.compile("[a-z][A-Z]")

# Second syllables of Korean and Chinese given names that are English words too: Ji-won, Hyun-woo, Min-seo.
_SYLLABLES = frozenset(
    """a ah an bin bong bum do gun ha han hang ho hung hun i in jin joo jun jung ki kun li mi min na nam oh peng ra ran
    sang se seo so song soon sun sung uk won woo yong young""".split()
)


Form = tuple[str, int, int]
"""A word as written: folded, with its classes as bits of `tags` and its shape."""


def word_forms(words: Sequence[str]) -> tuple[list[str], list[int], list[int]]:
    """The words folded, their classes and their shapes.

    One look-up a word for all three: it is the only one by a word as written, which must be hashed and compared.
    """
    flat: list[Any] = list(chain.from_iterable(map(_forms().__getitem__, words)))
    return flat[::3], flat[1::3], flat[2::3]


@cache
def _forms() -> Memo[Form]:
    classes = word_tags()

    def form_of(word: str) -> Form:
        # the same object each time, so that whatever asks a dictionary for it finds it at once
        low = sys.intern(word if word in AS_WRITTEN else fold(word))
        bits = classes.get(low, 0)
        return low, bits, _shape(word, low, bits)

    return Memo(form_of)


def _shape(word: str, low: str, bits: int) -> int:
    written_small = word.islower() or not is_capital(word)
    if written_small and word not in coined_words() and not ("." in word and DOMAIN.fullmatch(word)):
        return NUMBER if word[0].isdigit() and word.lower() in organization_phrases() else 0
    timely = bits & t.TIME or low == "may"  # the lexicon knows the verb only
    usual = bits & t.COMMON or (bits & t.FUNCTION and not bits & t.PARTICLE and low not in LINKS)
    return NAME | (TIME if timely else 0) | (USUAL if usual else 0)


_PREFIXES = ("non-", "anti-", "pro-", "pan-", "mid-", "post-", "pre-")


def is_capital(word: str) -> bool:
    """Whether a word is written as names are: Lind, McAvoy, iPhone, eBay, but not Oslo-based."""
    if word.isalpha() and len(word) <= _LONGEST:  # most words: none of what is asked below is in them
        return _has_capital(word)
    if word[-1] == "-" or word.startswith(_PREFIXES):  # MOVES-, the label of a wire; non-Japanese
        return False
    if word[1:2] == "-" and word[0] in "DRI" and len(word) > 3:  # D-Calif., the party and state of a senator
        return False
    if len(word) > _LONGEST and len(_HUMP.findall(word)) > 2:  # words run together: HomeNewsSportBusiness
        return False
    head, hyphen, tail = word.rpartition("-")
    compound = hyphen and tail.islower() and head[:1].isupper() and word.lower() not in given_names()
    korean = tail in _SYLLABLES and not word_tags().get(head.lower(), 0)
    if compound and not korean and (word_tags().get(tail, 0) or tail.endswith("ed") or tail == "origin"):
        return False
    if word[0].isdigit():  # 23andMe, 1Password, but not 10K
        return _NUMBERED.fullmatch(word) is not None
    return _has_capital(word)


def _has_capital(word: str) -> bool:
    return word[0].isupper() or (word[0].islower() and not word.islower() and any(c.isupper() for c in word[1:]))
