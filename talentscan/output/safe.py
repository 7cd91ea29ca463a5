"""Text from the open web, made harmless for the place it is shown in."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Controls of a terminal, marks that reverse the direction of text, and halves of characters."""

_NOT_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What JSON may hold as it is, but a terminal, a line reader or an encoder stumbles over."""

_FORMULA = tuple("=+-@\t\r")


def visible(text: str) -> str:
    """The text on one line, with every control character spelt out (`\\x1b`) instead of obeyed."""
    return _CONTROL.sub(_spelt, " ".join(text.split()))


def json_safe(text: str) -> str:
    """A line of JSON in which no character ends the line, moves a cursor or fails to encode."""
    return _NOT_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def defused(cell: str) -> str:
    """A cell of a spreadsheet that is read as text, never as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _spelt(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
