"""Tables in markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from talentscan.output.entry import COLUMNS, Entry
from talentscan.output.lines import flat
from talentscan.output.safe import visible
from talentscan.output.shape import Row

_SPECIAL = re.compile(r"([\\`*_\[\]|~])")


def timeline_markdown(entries: Iterable[Entry]) -> Iterator[str]:
    """The entries, a line each."""
    yield from _lines(COLUMNS, (entry.cells() for entry in entries))


def rows_markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Rows of plain text below their heads."""
    yield from _lines(heads, rows)


def fields_markdown(rows: Iterable[Row], fields: Sequence[str]) -> Iterator[str]:
    """Chosen fields of events or records."""
    yield from _lines(fields, ([flat(row[name]) for name in fields] for row in rows))


def _lines(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |\n"
    yield f"| {' | '.join('---' for _ in heads)} |\n"
    for row in rows:
        yield f"| {' | '.join(_escaped(cell) for cell in row)} |\n"


def _escaped(cell: str) -> str:
    text = visible(cell).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SPECIAL.sub(r"\\\1", text)
