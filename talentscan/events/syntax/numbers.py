"""Reads the numbers that count people."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.lexicon.load import verb_forms
from talentscan.model.groups import NounGroup, Sort
from talentscan.model.syntax import Sentence

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty""".split()
NUMBERS = {word: n for n, word in enumerate(_SMALL)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "thousand": 1000, "dozen": 12, "half-dozen": 6, "both": 2, "couple": 2,
}  # fmt: skip


TIMES = {"hundred": 100, "thousand": 1000, "dozen": 12}
_THOUSANDS = {"k": 1_000, "m": 1_000_000}


def number(low: str) -> int | None:
    """The number that a token writes: `1,750`, `four`; None where it is none, or not a count of people."""
    if low in NUMBERS:
        return NUMBERS[low]
    tens, hyphen, ones = low.partition("-")
    if hyphen and NUMBERS.get(tens, 0) in range(20, 100, 10) and NUMBERS.get(ones, 0) in range(1, 10):
        return NUMBERS[tens] + NUMBERS[ones]
    digits = low.replace(",", "")
    if digits[-1:] in _THOUSANDS and digits[:-1].replace(".", "", 1).isdecimal():
        return round(float(digits[:-1]) * _THOUSANDS[digits[-1]])
    if digits.isdecimal() and len(digits) <= 7 and not (len(low) == 4 and low[:2] in ("19", "20")):
        return int(digits)
    return None


FEW = frozenset("two three four five six seven eight nine".split())
"""Numbers that alone can take up people told before."""
_TAKING_UP = frozenset(["all", "the", "these", "those"])


def takes_up_counted(words: Sequence[str]) -> bool:
    """Whether the words of a noun group are only a number that takes up those told before: "all three"."""
    return len(words) == 2 and words[1] in FEW and words[0] in _TAKING_UP


_MOVING = frozenset("leave join rejoin return depart head resign quit defect move go retire".split())


def is_of_counted(s: Sentence, i: int) -> bool:
    """Whether the word at `i` tells where those go of whom a bare number right before it speaks: "two returning to"."""
    if not 0 < i < len(s.lower) or s.lower[i - 1] not in NUMBERS or s.words[i] != s.lower[i]:
        return False
    return any(lemma in _MOVING for lemma, _ in verb_forms().get(s.lower[i], ()))


def others_at(s: Sentence, i: int) -> NounGroup | None:
    """Those told of at token `i` as others, with their number: "others", "three others", "several others"."""
    low = s.lower[i]
    if low == "others":
        return NounGroup(i, i + 1, Sort.GROUP, low, plural=True)
    count = number(low)
    if count is None and low not in _SOME:
        return None
    return NounGroup(i, i + 2, Sort.GROUP, "others", plural=True, count=count)


_SOME = frozenset(["several", "many", "some"])
