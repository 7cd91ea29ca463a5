"""`talentscan scan`: a quick look at articles, nothing stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import typer

from talentscan.cli.options import (
    ColorWhen,
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

EXAMPLES = """\b
Examples:
  talentscan scan article.html
  talentscan scan folder/ --format jsonl | jq .person
  cat article.md | talentscan scan - --published 2025-07-16
  talentscan scan folder/ --format csv -o events.csv
"""


def scan(
    paths: Paths,
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
    """Read articles (- for stdin) and print the events they tell; nothing is stored.

    A table shows them merged into a timeline; every other format gives each event of each article.
    """
    # only here: the rest of the command line starts without these
    from talentscan.cli.dates import whole_day
    from talentscan.cli.options import Color, Format
    from talentscan.cli.report import Report, counted
    from talentscan.cli.results import FOR_PEOPLE, event_fields, print_events, print_records
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.model import Event
    from talentscan.pipeline import (
        ArticleResult,
        ScanOptions,
        find_files,
        moves_of,
        records_of,
        scan_files,
        tellings_of,
    )

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    names = event_fields(fields)
    floor = min_confidence if min_confidence is not None else settings.min_confidence or 0.0
    others: Counter[str] = Counter()
    files = find_files(paths, others)
    merged = form in FOR_PEOPLE and names is None
    options = ScanOptions(whole_day(published, "--published"), compare=merged)
    results: list[ArticleResult] = []

    with screen(output, color or settings.color or Color.AUTO) as place:
        bar = merged or form is not Format.JSONL or not place.terminal
        with Report(len(files), others, quiet=quiet, verbose=verbose, bar=bar) as report:

            def events() -> Iterator[Event]:
                for result in scan_files(files, options, jobs or settings.jobs):
                    report.read(result)
                    if merged:
                        results.append(result)
                    yield from (event for event in result.events if event.confidence >= floor)

            if merged:
                for _ in events():
                    pass
                records = records_of(one for one in tellings_of(results) if one.event.confidence >= floor)
            else:
                print_events(events(), form, names, place)
        if merged:
            print_records(moves_of(records), form, None, place)
    copies = [counted(report.duplicates, "duplicate")] if report.duplicates else []
    report.finish(*copies, counted(report.events, "event"))
    if strict and report.skipped:
        raise typer.Exit(1)
