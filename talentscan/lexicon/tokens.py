"""Splits a sentence into tokens: words, numbers, clitics, marks."""

from __future__ import annotations

import re

# In order: initials and dotted abbreviations (U.S., J.), numbers (1,750 · $10.3bn · 20%), possessive clitics,
# words (hyphens, ampersands, inner dots and apostrophes stay inside, a closing 's does not), dashes, single marks.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s?[A-Z(\"“'])"
    r"|[$£€¥]?\d+(?:[.,]\d+)*(?:[-–]?[a-z]+)?%?"
    r"|['’]s\b"
    r"|[^\W_](?:[^\W_]|[-.&@+](?=[^\W_])|['’](?=[^\W_])(?!s\b))*\+?"
    r"|--+|\.{2,}|[^\w\s]"
)
_FOLD = str.maketrans({"’": "'", "‘": "'", "‑": "-"})


def tokenize(text: str, start: int, end: int) -> tuple[list[str], list[str], list[int], list[int]]:
    """Words as written, the same folded to lower case, and where each starts and ends in `text`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text, start, end):
        words.append(match.group())
        first, last = match.span()
        starts.append(first)
        ends.append(last)
    lower = [word.lower().translate(_FOLD) if not word.islower() or not word.isascii() else word for word in words]
    return words, lower, starts, ends
