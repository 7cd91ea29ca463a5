"""`talentscan ingest`: read articles into the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from talentscan.cli.options import (
    ColorWhen,
    Database,
    Fields,
    Jobs,
    Json,
    MinConfidence,
    Output,
    OutputFormat,
    Paths,
    Published,
    Quiet,
    Strict,
    Verbose,
)

if TYPE_CHECKING:
    from talentscan.store import Outcome

EXAMPLES = """\b
Examples:
  talentscan ingest articles/
  talentscan ingest articles/ more/dump.jsonl --db people.db
  talentscan ingest articles/ --format jsonl -o records.jsonl
Again on the same folder, it reads only what is new or was changed.
"""


def ingest(
    paths: Paths,
    db: Database = None,
    published: Published = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    min_confidence: MinConfidence = None,
    jobs: Jobs = None,
    strict: Strict = False,
    color: ColorWhen = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Read articles, store them with their events, and print the timeline of what they tell.

    Everything is stored; --min-confidence is about what is printed.
    """
    # only here: the rest of the command line starts without these
    from talentscan.cli.dates import whole_day
    from talentscan.cli.options import Color
    from talentscan.cli.report import Report, counted
    from talentscan.cli.results import print_records, record_fields
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.errors import UsageError
    from talentscan.pipeline import find_files, moves_of, update_records
    from talentscan.pipeline import ingest as store_files
    from talentscan.recordbook.ask import told_in
    from talentscan.store import Outcome as Result
    from talentscan.store import Store

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    names = record_fields(fields)
    floor = min_confidence if min_confidence is not None else settings.min_confidence or 0.0
    if "-" in paths:
        raise UsageError("-: stdin has no name to store it under; save it to a file, or use `talentscan scan -`")
    others: Counter[str] = Counter()
    files = find_files(paths, others)
    day = whole_day(published, "--published")
    outcomes = dict.fromkeys(Result, 0)
    with Store(db or settings.db or DATABASE, create=True) as store:
        with Report(len(files), others, quiet=quiet, verbose=verbose) as report:
            for step in store_files(store, files, day, jobs or settings.jobs):
                if step.result is None:
                    report.known(step.file, step.known)
                    outcomes[Result.KNOWN] += step.known
                    continue
                report.read(step.result, step.outcome)
                if step.outcome is not None:
                    outcomes[step.outcome] += 1
        update_records(store)
        records = [one for one in told_in(store, files) if one.confidence >= floor]
        with screen(output, color or settings.color or Color.AUTO) as place:
            print_records(moves_of(records), form, names, place)
        report.finish(*_told(outcomes), counted(store.count("events"), "event") + " stored")
    if strict and report.skipped:
        raise typer.Exit(1)


def _told(outcomes: Mapping[Outcome, int]) -> list[str]:
    """What became of the articles: new and known ones always, the others where there are any."""
    counts = {outcome.value: number for outcome, number in outcomes.items()}
    told = [f"{counts['new']} new", f"{counts['known']} known"]
    for outcome, word in (("copy", "duplicate"), ("changed", "changed"), ("updated", "read by newer rules")):
        number = counts[outcome]
        if number:
            told.append(f"{number} {word}s" if outcome == "copy" and number > 1 else f"{number} {word}")
    return told
