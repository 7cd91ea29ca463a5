"""Measures the posts that stand in runs of capitalised words: Chief Product Officer, General Counsel."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence


def post_length(s: Sentence, i: int, end: int) -> int:
    """Tokens of a post that begins at `i`: modifiers, then heads; 0 where no head follows."""
    last = 0
    j = i
    while j < end:
        low = s.lower[j]
        bits = s.tags[j]
        if bits & t.ROLE:
            last = j + 1
        elif not bits & t.ROLE_MOD and not (low in ("and", "&", "of") and last == j):
            break
        j += 1
    return last - i if last > i else 0


def heads_after(s: Sentence, at: int, end: int) -> bool:
    """Whether the capitalised run goes on to an organisation's head: General Counsel Group, Founders Fund."""
    return at < end and at == end - 1 and bool(s.tags[at] & t.FIRM_END) and not s.tags[at] & t.UNIT
