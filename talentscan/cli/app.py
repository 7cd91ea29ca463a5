"""The commands, put together."""

from __future__ import annotations

import typer

from talentscan.cli.scan import scan

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def talentscan() -> None:
    """Who left what for where, from a folder of articles."""


app.command()(scan)
