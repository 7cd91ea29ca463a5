"""`talentscan merge`, `split`, `reject` and `alias`: what the user knows better."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from talentscan.cli.options import ColorWhen, Database, Fields, Json, Output, OutputFormat, Quiet

if TYPE_CHECKING:
    from talentscan.model import Anchor, Verb
    from talentscan.store import Store

MERGE_EXAMPLES = """\b
Examples:
  talentscan merge 3fa9c2 b81d07
The two records are one from now on, however often their articles are read again.
"""
SPLIT_EXAMPLES = """\b
Examples:
  talentscan split 3fa9c2 articles/other-jane.html
  talentscan split 3fa9c2 91be07 7d20aa
The events named, by id or by article, leave the record and make up one of their own.
"""
REJECT_EXAMPLES = """\b
Examples:
  talentscan reject 3fa9c2
What its articles say of it is left out, wherever the same sentence stands; told in other words, it comes back.
"""
ALIAS_EXAMPLES = """\b
Examples:
  talentscan alias "Facebook" "Meta"
  talentscan alias "J. D. Lind" "Jonas Lind"
Wherever an event says the first name, records say the second.
"""

Found = tuple[tuple[str, ...], "tuple[Anchor, ...]", "tuple[Anchor, ...]"]
"""What a decision is about: the names it is noted under, and the events of both sides."""
RecordId = Annotated[str, typer.Argument(metavar="ID", help="The id of a record or an event, or how it begins.")]


def merge(
    first: Annotated[str, typer.Argument(metavar="A", help="The id of a record or an event, or how it begins.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The id of another one.")],
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
    quiet: Quiet = False,
) -> None:
    """Make two records one."""
    from talentscan.errors import UsageError  # only here and below: `--help` starts without these
    from talentscan.model import Kind, Verb
    from talentscan.recordbook.ask import record_named, tellings_of
    from talentscan.records import anchors

    def found(store: Store) -> Found:
        one, other = record_named(store, first), record_named(store, second)
        if one.id == other.id:
            raise UsageError(f"{first} and {second} are one record already, {one.id}")
        if (one.kind is Kind.DEPARTURE) != (other.kind is Kind.DEPARTURE):
            raise UsageError(
                f"{one.id} is a {one.kind} and {other.id} a {other.kind}: two ends of a move stay two records;"
                " merge records of one kind"
            )
        return (one.id, other.id), anchors(tellings_of(store, one)), anchors(tellings_of(store, other))

    _decide(Verb.MERGE, found, db, output_format, as_json, fields, output, color, quiet=quiet)


def split(
    record: RecordId,
    events: Annotated[list[str], typer.Argument(metavar="EVENT...", help="Its events that leave, by id or article.")],
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
    quiet: Quiet = False,
) -> None:
    """Take events out of a record, into one of their own."""
    from talentscan.cli.lookup import events_named
    from talentscan.errors import UsageError
    from talentscan.model import Verb
    from talentscan.recordbook.ask import record_named, tellings_of
    from talentscan.records import anchors

    def found(store: Store) -> Found:
        whole = record_named(store, record)
        leaving = events_named(whole, events)
        tellings = tellings_of(store, whole)
        taken = anchors(one for one in tellings if (one.event.id, one.event.article) in leaving)
        left = tuple(one for one in anchors(tellings) if one not in taken)
        if not left:
            raise UsageError(f"{record}: nothing would be left of the record; name fewer of its events")
        return (whole.id, *sorted({one.event for one in taken})), taken, left

    _decide(Verb.SPLIT, found, db, output_format, as_json, fields, output, color, quiet=quiet)


def reject(
    identity: RecordId,
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
    quiet: Quiet = False,
) -> None:
    """Leave a record or one event out of everything that is shown."""
    from talentscan.model import Verb
    from talentscan.recordbook.ask import record_named, tellings_of
    from talentscan.records import anchors

    def found(store: Store) -> Found:
        meant = record_named(store, identity)
        tellings = tellings_of(store, meant)
        events = [one for one in tellings if one.event.id.startswith(identity)]
        if meant.id.startswith(identity) or not events:
            return (meant.id,), anchors(tellings), ()
        return tuple(sorted({one.event.id for one in events})), anchors(events), ()

    _decide(Verb.REJECT, found, db, output_format, as_json, fields, output, color, quiet=quiet)


def alias(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name of an organisation or a person.")],
    shown: Annotated[str, typer.Argument(metavar="SHOWN", help="The name to put for it.")],
    db: Database = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    color: ColorWhen = None,
    quiet: Quiet = False,
) -> None:
    """Put one name for another, of an organisation or a person."""
    from talentscan.errors import UsageError
    from talentscan.model import Verb

    def found(_: Store) -> Found:
        names = " ".join(name.split()), " ".join(shown.split())
        if not all(any(c.isalnum() for c in one) for one in names) or names[0] == names[1]:
            raise UsageError(f"{name!r}, {shown!r}: an alias needs two different names")
        return names, (), ()

    _decide(Verb.ALIAS, found, db, output_format, as_json, fields, output, color, quiet=quiet)


def _decide(
    verb: Verb,
    found: Callable[[Store], Found],
    db: str | None,
    output_format: OutputFormat,
    as_json: bool,
    fields: str | None,
    output: str | None,
    color: ColorWhen,
    *,
    quiet: bool,
) -> None:
    """Store a decision and print the records that it shaped."""
    from datetime import UTC, datetime

    from talentscan.cli.options import Color
    from talentscan.cli.results import print_records, record_fields
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.output.safe import visible
    from talentscan.output.shape import told_of
    from talentscan.pipeline import moves_of, update_records
    from talentscan.recordbook.ask import shaped_by
    from talentscan.recordbook.decide import decide
    from talentscan.store import Store

    settings = load_settings()
    path = db or settings.db or DATABASE
    form = chosen_format(output_format, as_json, settings.format, output)
    chosen = record_fields(fields)
    with Store(path) as store:
        update_records(store)
        names, first, second = found(store)
        number = decide(store, verb, names, first, second, made=datetime.now(UTC).isoformat(timespec="seconds"))
        update_records(store)
        records, shaped = shaped_by(store, number)
    with screen(output, color or settings.color or Color.AUTO) as place:
        print_records(moves_of(records), form, chosen, place, lambda record: record.id in shaped)
    if not quiet:
        about = "; ".join(told_of((*first, *second)))
        told = visible(f"{verb} {shlex.join(names)}" + (f" ({about})" if about else ""))
        print(f"{path}: decision {number}: {told}; `talentscan undo {number}` takes it back", file=sys.stderr)
        if verb == "alias" and not shaped:
            print(f"{path}: no event says {visible(names[0])!r} so far", file=sys.stderr)
