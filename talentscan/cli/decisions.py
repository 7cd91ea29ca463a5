"""`talentscan decisions` and `talentscan undo`: what the user decided, and taking it back."""

from __future__ import annotations

import shlex
import sys
from typing import Annotated

import typer

from talentscan.cli.options import ColorWhen, Database, Fields, Json, Output, OutputFormat, Quiet

EXAMPLES = """\b
Examples:
  talentscan decisions
  talentscan decisions --db people.db --json
"""
UNDO_EXAMPLES = """\b
Examples:
  talentscan undo
  talentscan undo 3
"""


def decisions(
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
) -> None:
    """List what was decided with merge, split, reject and alias, in the order in which it was."""
    # only here: `--help` starts without these
    from talentscan.cli.options import Color
    from talentscan.cli.results import decision_fields, print_decisions
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.store import Store, decisions_in

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    names = decision_fields(fields)
    with Store(db or settings.db or DATABASE) as store:
        made = decisions_in(store)
    with screen(output, color or settings.color or Color.AUTO) as place:
        print_decisions(made, form, names, place)


def undo(
    number: Annotated[
        int | None,
        typer.Argument(metavar="NUMBER", help="Which decision; by default the last one.", show_default=False),
    ] = None,
    db: Database = None,
    quiet: Quiet = False,
) -> None:
    """Take back a decision; everything is as if it had not been made."""
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.output.safe import visible
    from talentscan.store import Store, undo_decision

    path = db or load_settings().db or DATABASE
    with Store(path) as store:
        taken = undo_decision(store, number)
    if not quiet:
        told = visible(shlex.join(taken.names))
        print(f"{path}: decision {taken.number} taken back: {taken.verb} {told}", file=sys.stderr)
