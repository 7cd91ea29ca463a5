"""The timeline on a terminal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from talentscan.model import Status
from talentscan.output.entry import COLUMNS, Entry, Marks
from talentscan.output.lines import flat
from talentscan.output.safe import visible
from talentscan.output.shape import Row

STYLES = {
    Status.CONFIRMED: "green",
    Status.REPORTED: "cyan",
    Status.EXPECTED: "blue",
    Status.RUMORED: "yellow",
    Status.DENIED: "red strike",
}
NARROW = 66
"""Columns below which a line of a timeline has no room for six cells side by side."""

UNLIMITED = 100_000
"""The width of a table that goes into a file or a pipe: its lines are never folded."""


def timeline_table(entries: Sequence[Entry], *, width: int | None, color: bool, marks: Marks) -> str:
    """The entries as a table of at most `width` columns, long texts folded."""
    if width is not None and width < NARROW:
        table = _stacked(entries)
    else:
        table = table_of(tuple(head.replace("→", marks.arrow) for head in COLUMNS), firm=("date", "status", "sources"))
        for entry in entries:
            date, who, way, role, status = _texts(entry)
            table.add_row(date, who, way, role, status, Text(str(entry.sources), justify="right"))
    return rendered(table, width, color=color, unicode=marks == Marks())


def fields_table(rows: Iterable[Row], fields: Sequence[str], *, width: int | None, color: bool, marks: Marks) -> str:
    """Chosen fields of events or records as a table."""
    table = table_of(fields, firm=())
    for row in rows:
        table.add_row(*(Text(visible(flat(row[name]))) for name in fields))
    return rendered(table, width, color=color, unicode=marks == Marks())


def _stacked(entries: Sequence[Entry]) -> Table:
    """A narrow screen has who, from where to where and as what below each other."""
    table = table_of(("date", "who", "status"), firm=("date", "status"))
    for entry in entries:
        date, who, way, role, status = _texts(entry)
        told = Text("\n").join(part for part in (who, way, role) if part.plain)
        table.add_row(date, told, status)
    return table


def _texts(entry: Entry) -> tuple[Text, Text, Text, Text, Text]:
    date, who, way, role, status, _ = (visible(cell) for cell in entry.cells())
    return (
        Text(date, "" if entry.certain else "dim"),
        Text(who, "bold"),
        Text(way),
        Text(role),
        Text(status, STYLES[entry.level]),
    )


def table_of(heads: Sequence[str], firm: Collection[str]) -> Table:
    """An empty table with these heads; the cells below the firm ones are not folded."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    for head in heads:
        table.add_column(head, no_wrap=head in firm, overflow="fold")
    return table


def rendered(table: Table, width: int | None, *, color: bool, unicode: bool) -> str:
    """The table as lines of text; nothing where it has no row."""
    if not table.row_count:
        return ""
    out = StringIO()
    console = Console(
        file=out,
        width=width or UNLIMITED,
        color_system="standard" if color else None,
        force_terminal=color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        safe_box=not unicode,
        no_color=not color,
    )
    if not unicode:
        from rich.box import ASCII2  # only here: few terminals need it

        table.box = ASCII2
    console.print(table)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"
