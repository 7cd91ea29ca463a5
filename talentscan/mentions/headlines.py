"""Tells lines that capitalise as headlines do, where capitals say nothing."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, surnames
from talentscan.model.article import SegmentKind
from talentscan.model.syntax import Sentence

_PARTING = frozenset(("part", "parted", "parting", "parts"))
_KEPT = frozenset(
    """academy association choir chorus church club college conservatory federation foundation gallery guild hospital
    institute league library museum orchestra school society theatre trust union university""".split()
)
"""Heads of names that say in usual words what is done there: Velden Rowing Club, Arden High School."""
_LEVELS = frozenset(("high", "lower", "upper"))
_HEADLINES = (SegmentKind.TITLE, SegmentKind.HEADING)


def is_title_case(s: Sentence) -> bool:
    """Whether a line capitalises every word of weight, as headlines do."""
    running = s.kind not in _HEADLINES
    if running and len(s.words) > 25:
        return False
    big = small = 0
    for word, bits in zip(s.words, s.tags, strict=True):
        if not word[0].isalpha() or bits & t.FUNCTION:
            continue
        if word[0].isupper():
            big += 1
        elif len(word) > 3 or (running and bits & t.VERB):  # "has let Ana Lind go"
            small += 1
            if running:
                return False
    return big >= 5 and not small if running else big >= 3 and small * 5 <= big


def is_verb_behind(s: Sentence, i: int) -> bool:
    """Whether a word in -s in a headline stands behind a person's whole name: Ana Lind Dissolves Parliament."""
    return i > 1 and given_names().get(s.lower[i - 2]) is False and surnames().get(s.lower[i - 1]) is False


def says_what_for(s: Sentence, i: int, end: int) -> bool:
    """Whether a usual word at `i` says what the institution is for whose name ends behind it: Velden Rowing Club."""
    for at in range(i, min(i + 2, end - 1)):
        bits = s.tags[at]
        if not (bits & t.ROLE_MOD or (bits & t.VBG and not bits & t.COMMON) or s.lower[at] in _LEVELS):
            return False
        if s.lower[at + 1] in _KEPT:
            return True
    return False


def is_parting(s: Sentence, i: int) -> bool:
    """Whether a word in a headline is the second of "part ways": Orbix Parts Ways With Ana Lind."""
    return s.lower[i] == "ways" and i > 0 and s.lower[i - 1] in _PARTING


def is_shouted(s: Sentence, first: int, last: int) -> bool:
    """Whether a run is a clause in capitals, as columns begin with them: "THE RANKS ARE THINNING at Orbix"."""
    inside = s.tags[first + 1 : last]
    return any(bits & t.AUX for bits in inside) and all(word.isupper() for word in s.words[first:last])
