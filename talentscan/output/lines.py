"""Rows as text for other programs: JSON, JSON lines, CSV and TSV; each yields its pieces as they come."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO

from talentscan.output.safe import defused, json_safe
from talentscan.output.shape import Row


def json_lines(rows: Iterable[Row]) -> Iterator[str]:
    """One JSON object a line."""
    for row in rows:
        yield json_safe(json.dumps(row, ensure_ascii=False)) + "\n"


def json_array(rows: Iterable[Row]) -> Iterator[str]:
    """One JSON array, an object a line in it."""
    before = "[\n"
    for row in rows:
        yield before + json_safe(json.dumps(row, ensure_ascii=False))
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def separated(rows: Iterable[Row], fields: tuple[str, ...], *, tabs: bool = False) -> Iterator[str]:
    """CSV with a header line (or TSV, which has no quoting: tabs and line ends in a cell become spaces)."""
    if tabs:
        yield "\t".join(fields) + "\n"
        for row in rows:
            yield "\t".join(" ".join(_cell(row[name]).split()) for name in fields) + "\n"
        return
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(fields)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in fields])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def flat(value: object) -> str:
    """A field's value on one line: lists joined by `; `, evidence and groups by their words."""
    if value is None:
        return ""
    if isinstance(value, dict):
        for name in ("quote", "text", "status", "article"):
            if name in value:
                return flat(value[name])
        if "field" in value:
            told = " / ".join(f"{one['value']} ({', '.join(one['articles'])})" for one in value["values"])
            return f"{value['field']}: {told}"
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "; ".join(flat(one) for one in value)
    return str(value)


def _cell(value: object) -> str:
    text = flat(value)
    return defused(text) if not isinstance(value, int | float) else text
