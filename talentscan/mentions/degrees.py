"""Tells what somebody has earned, and when, from the words of a name: "Ana Lind, RN, has left", "Ana Lind '98"."""

from __future__ import annotations

import re

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence

_CLASS = re.compile(r"[A-Za-z]{0,4}['’‘]\d\d")
"""A school and the year in which somebody left it: T'33, MBA’02."""
_MARKS = frozenset("'’‘")


def is_degree(s: Sentence, at: int) -> bool:
    """Whether the token at `at` is a degree or the like that stands behind a comma."""
    written = "." in s.lower[at] or s.words[at].isupper()
    return bool(s.tags[at] & t.SUFFIX) and written and s.words[at - 1] == ","


def class_length(s: Sentence, at: int) -> int:
    """The tokens at `at` that say when somebody left school: 2 for "'98", 1 for "T'33"; 0 where none do."""
    if at >= len(s.words):
        return 0
    word = s.words[at]
    if word in _MARKS:
        year = s.words[at + 1] if at + 1 < len(s.words) else ""
        apart = at > 0 and s.ends[at - 1] < s.starts[at] and s.starts[at + 1 : at + 2] == [s.ends[at]]
        return 2 if apart and len(year) == 2 and year.isdecimal() else 0
    return int(word[-2:].isdecimal() and _CLASS.fullmatch(word) is not None)


def name_end(s: Sentence, first: int, last: int) -> int:
    """Where a name of the tokens `first` up to `last` ends, the year of somebody's class left out."""
    if not s.words[last - 1][-2:].isdecimal():
        return last
    size = class_length(s, last - 1) or class_length(s, last - 2)
    return last - size if last - size - first > 1 else last
