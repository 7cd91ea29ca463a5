"""From bytes to text: utf-8, utf-16 by its mark, else the Western single-byte code pages; binary data is refused."""

from __future__ import annotations

import codecs

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\v\x1b\x08\x1a")
_SAMPLE = 65_536
_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"SQLite format 3",
)


def decode(data: bytes) -> str | None:
    """The text in `data`, its byte order mark left out and its line ends as they are; None if it is not text."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)) and len(data) % 4 == 0:
        return _decoded(data, "utf-32")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16")
    if data.startswith(_SIGNATURES) or is_binary(data):
        return None
    text = _decoded(data.removeprefix(codecs.BOM_UTF8), "utf-8")
    if text is None:
        text = _decoded(data, "cp1252")
    return data.decode("latin-1") if text is None else text


def is_binary(data: bytes) -> bool:
    """Whether `data` holds what no text holds: nul bytes, or many control characters."""
    sample = data[:_SAMPLE]
    if b"\0" in data:
        return True
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 50 > len(sample)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
