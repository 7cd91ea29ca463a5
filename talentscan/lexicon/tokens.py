"""Splits a sentence into tokens: words, numbers, clitics, marks."""

from __future__ import annotations

import re

# First the plain small word, which most tokens are; then initials and dotted abbreviations (U.S., J.), numbers
# (1,750 · $10.3bn · 20%), possessive clitics, words (hyphens, ampersands, inner dots and apostrophes stay inside, a
# closing 's does not), dashes, single marks.
_TOKEN = re.compile(
    r"[a-z]+(?![\w.&@+’'-])"
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s?[A-Z(\"“'])"
    r"|[$£€¥]?\d+(?:[.,]\d+)*(?:[-–]?[a-z]+)?%?"
    r"|['’]s\b"
    r"|[^\W_](?:[^\W_]|[-.&@+](?=[^\W_])|['’](?=[^\W_])(?!s\b))*\+?"
    r"|--+|\.{2,}|[^\w\s]"
)
_FOLD = str.maketrans({"’": "'", "‘": "'", "‑": "-"})


def fold(text: str) -> str:
    """The text in small letters with straight apostrophes, of the same length, character for character."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    return low.translate(_FOLD)


def tokenize(text: str, folded: str, start: int, end: int) -> tuple[list[str], list[str], list[int], list[int]]:
    """Words as written, the same from the `folded` text, and where each starts and ends in `text`."""
    spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
    words = [text[first:last] for first, last in spans]
    lower = [folded[first:last] for first, last in spans]
    return words, lower, [first for first, _ in spans], [last for _, last in spans]
