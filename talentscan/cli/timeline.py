"""`talentscan timeline` and `talentscan moves`: what the database knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from talentscan.cli.options import (
    ColorWhen,
    Database,
    Fields,
    Json,
    MinConfidence,
    Output,
    OutputFormat,
)
from talentscan.model.event import Kind, Status

if TYPE_CHECKING:
    from talentscan.records import Selection

DATABASE = "talentscan.db"

TIMELINE_EXAMPLES = """\b
Examples:
  talentscan timeline
  talentscan timeline --org OpenAI --since 2025
  talentscan timeline --person "Jane Doe" --json
  talentscan timeline --person "Jane Doe" --fields id,date,kind,organization
  talentscan timeline --kind departure --status confirmed --status reported --format csv
"""
MOVES_EXAMPLES = """\b
Examples:
  talentscan moves
  talentscan moves --org Meta --format md
"""

Person = Annotated[str | None, typer.Option("--person", metavar="NAME", help="Only people with these names.")]
Organization = Annotated[str | None, typer.Option("--org", metavar="NAME", help="Only this organisation.")]
Kinds = Annotated[list[Kind] | None, typer.Option("--kind", help="Only this kind; may be given twice.")]
Statuses = Annotated[list[Status] | None, typer.Option("--status", help="Only this status; may be given twice.")]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="From this year, month or day on.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Up to this year, month or day.")]


def timeline(
    person: Person = None,
    org: Organization = None,
    kind: Kinds = None,
    status: Statuses = None,
    since: Since = None,
    until: Until = None,
    min_confidence: MinConfidence = None,
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
) -> None:
    """Print the stored records in the order of time, each event of the world once."""
    chosen = _selection(person, org, kind, status, since, until, min_confidence)
    _print(chosen, db, output_format, as_json, fields, output, color, joined=False)


def moves(
    person: Person = None,
    org: Organization = None,
    since: Since = None,
    until: Until = None,
    min_confidence: MinConfidence = None,
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
) -> None:
    """Print who went from one organisation to another: departures and hires that belong together."""
    chosen = _selection(person, org, None, None, since, until, min_confidence)
    _print(chosen, db, output_format, as_json, fields, output, color, joined=True)


def _selection(
    person: str | None,
    org: str | None,
    kinds: list[Kind] | None,
    statuses: list[Status] | None,
    since: str | None,
    until: str | None,
    min_confidence: float | None,
) -> Selection:
    # only here: `--help` starts without these
    from talentscan.cli.dates import partial_date
    from talentscan.cli.settings import load_settings
    from talentscan.records import Selection

    return Selection(
        person=person,
        organization=org,
        kinds=tuple(kinds or ()),
        statuses=tuple(statuses or ()),
        since=partial_date(since, "--since"),
        until=partial_date(until, "--until"),
        min_confidence=min_confidence if min_confidence is not None else load_settings().min_confidence or 0.0,
    )


def _print(
    chosen: Selection,
    db: str | None,
    output_format: OutputFormat,
    as_json: bool,
    fields: str | None,
    output: str | None,
    color: ColorWhen,
    *,
    joined: bool,
) -> None:
    # only here: `--help` starts without these
    from talentscan.cli.options import Color
    from talentscan.cli.results import print_records, record_fields
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.pipeline import moves_of, update_records
    from talentscan.recordbook.ask import selected
    from talentscan.store import Store

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    names = record_fields(fields)
    with Store(db or settings.db or DATABASE) as store:
        update_records(store)
        records, asked = selected(store, chosen)
    # A move is shown whole where one of its ends is asked for; programs get the records that are asked for.
    shown = [move for move in moves_of(records) if not joined or None not in (move.departure, move.arrival)]
    with screen(output, color or settings.color or Color.AUTO) as place:
        print_records(shown, form, names, place, lambda record: joined or record.id in asked)
