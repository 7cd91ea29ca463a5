"""Splits a text into tokens: words, numbers, clitics, marks."""

from __future__ import annotations

import re
from itertools import accumulate

# First the plain word, which most tokens are; then initials and dotted abbreviations (U.S., J.), firms called by a
# number and a name (23andMe), the parts of days with dots (4.3.2019), numbers (1,750 · $10.3bn · 20% · 10K),
# possessive clitics and those of "who'd", words (hyphens, ampersands, inner dots and apostrophes stay inside, a
# closing 's does not; "then-" and the labels of wires go off before a capital), dashes, single marks. The text is
# split at them: tokens and gaps come out as one list. Every branch begins with a character or a class, not with a
# group or what may be left out, so that blanks are passed over at the speed of a character set (a third of the time).
_TOKEN = re.compile(
    r"([a-z]++(?![\w.&@+’'–-])|[A-Z][a-z]++(?![\w.&@+’'–-])|,"
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+(?:-[a-z]+)?|[A-Z][a-z]{1,6}\.-[a-z]+"
    r"|[A-Z]\.(?=[^\S\n]?(?:[A-Z(\"“']|(?:v[ao]n|de[nrl]?|d[aiu]|dos|la|le|bin|ibn|te[nr]|af|zu) [A-Zdlv]))"
    r"|\d{1,3}[a-z]*[A-Z]+[a-z]\w*"
    r"|\d\d?(?=\.\d\d?\.(?:19|20)\d\d(?!\.?\d))|\d\d?(?=\.(?:19|20)\d\d(?!\.?\d))(?:(?<=\d\.\d)|(?<=\d\.\d\d))"
    r"|[$£€¥\d](?:(?<=\d)|(?=\d))\d*(?:\.\d+|,\d{2,3}(?!\d))*(?:[A-Z]{1,2}(?![A-Za-z0-9])|[-–]?[a-z]+(?:-old)?)?%?"
    r"|['’][sS]\b|‘(?<=\w‘)s\b|[Ww]ho(?=['’](?:d|ll|ve)\b)|['’](?:d|ll|ve)\b"
    r"|[BCEMRW](?:RIEF|ORRECTED|XCLUSIVE|OVES|EFILE|RAPUP)-(?=[A-Z])"
    r"|[Tt]hen-(?=[A-Z])|[Nn]ow-(?=[A-Z])|[Ee]x-(?=C[A-Z]O\b)"
    r"|[^\W_][^\W_]*(?:(?:[-.&@+]|–(?=(?:based|born|listed|owned|area|backed)\b)|['’](?![sS]\b))[^\W_]+)*\+?"
    r"|--+|\.\.+|[^\w\s])"
)

Tokens = tuple[list[str], list[int], list[int]]
"""Words as written (a dash inside one as a hyphen), where each starts and where it ends."""


def fold(text: str) -> str:
    """The text in small letters with straight apostrophes, of the same length, character for character."""
    if text.isascii():
        return text.lower()
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    return low.replace("’", "'").replace("‘", "'").replace("‑", "-")


def tokenize(text: str, offset: int = 0) -> Tokens:
    """The tokens of a text that begins at `offset` of another."""
    pieces = _TOKEN.split(text)  # a gap, a token, a gap, … a gap
    words = pieces[1::2]
    if not words:
        return [], [], []
    if "–" in text:
        words = [word.replace("–", "-") if len(word) > 1 else word for word in words]  # Oslo–based
    edges = list(accumulate(map(len, pieces), initial=offset))
    return words, edges[1:-1:2], edges[2::2]
