"""`talentscan stories`: which articles tell the same news."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from talentscan.cli.options import (
    ColorWhen,
    Database,
    Fields,
    Jobs,
    Json,
    Output,
    OutputFormat,
    Published,
    Quiet,
    Strict,
    Verbose,
)

if TYPE_CHECKING:
    from datetime import date

    from talentscan.cli.report import Report
    from talentscan.cli.screen import Screen
    from talentscan.storybook import Storybook

EXAMPLES = """\b
Examples:
  talentscan stories
  talentscan stories articles/ --format jsonl
  talentscan stories --explain articles/wire.txt articles/paper.html
"""

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH...]", help="Read these instead of the database.", show_default=False),
]
Explain = Annotated[
    tuple[str, str] | None,
    typer.Option("--explain", metavar="A B", help="Say why two articles (paths or ids) are or are not one story."),
]
Every = Annotated[bool, typer.Option("--all", help="Also stories that one article alone tells.")]


def stories(
    paths: Paths = None,
    explain: Explain = None,
    every: Every = False,
    db: Database = None,
    published: Published = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    fields: Fields = None,
    output: Output = None,
    jobs: Jobs = None,
    strict: Strict = False,
    color: ColorWhen = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Print the stories of the database, or of the articles given: copies, rewrites and follow-ups of one report.

    A story says why each article is in it, which stands for it and how many independent sources it has.
    """
    # only here: `--help` starts without these
    from talentscan.cli.dates import whole_day
    from talentscan.cli.options import Color
    from talentscan.cli.report import Report
    from talentscan.cli.results import print_comparison, print_stories, story_fields
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.pipeline import find_files, stored_stories
    from talentscan.store import Store

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    names = story_fields(fields)
    day = whole_day(published, "--published")
    path = db or settings.db or DATABASE
    if explain is not None and not paths and not os.path.exists(path) and all(map(os.path.isfile, explain)):
        paths = list(explain)
    others: Counter[str] = Counter()
    files = find_files(paths or [], others)

    def show(book: Storybook, place: Screen) -> None:
        if explain is not None:
            print_comparison(book.explain(*explain), form, place)
        else:
            print_stories(book.stories(1 if every else 2), form, names, place)

    if not paths:
        with Store(path) as store, screen(output, color or settings.color or Color.AUTO) as place:
            show(stored_stories(store), place)
        return
    with screen(output, color or settings.color or Color.AUTO) as place:
        with Report(len(files), others, quiet=quiet, verbose=verbose) as report:
            book = _read(files, day, jobs or settings.jobs, report)
        show(book, place)
    report.finish()
    if strict and report.skipped:
        raise typer.Exit(1)


def _read(files: list[str], published: date | None, jobs: int | None, report: Report) -> Storybook:
    """The stories of some files."""
    from talentscan.pipeline import ArticleResult, ScanOptions, scan_files, stories_of  # only here: as above

    results: list[ArticleResult] = []
    for result in scan_files(files, ScanOptions(published, compare=True), jobs):
        report.read(result)
        results.append(result)
    return stories_of(results)
