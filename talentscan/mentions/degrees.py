"""Tells letters that say what somebody has earned from the initials of a name: "Ana Lind, RN, has left"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence


def is_degree(s: Sentence, at: int) -> bool:
    """Whether the token at `at` is a degree or the like that stands behind a comma."""
    written = "." in s.lower[at] or s.words[at].isupper()
    return bool(s.tags[at] & t.SUFFIX) and written and s.words[at - 1] == ","
