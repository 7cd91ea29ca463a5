"""Html inside other formats: blocks of markdown files, bodies of JSON records."""

from __future__ import annotations

from talentscan.read.builder import Draft


def fragment_drafts(source: str, start: int, end: int) -> list[Draft]:
    """The blocks of the html `source[start:end]`."""
    return []
