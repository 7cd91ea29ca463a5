"""`talentscan scan`: a quick look at articles, nothing stored."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def scan(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files and folders, or - for stdin.")],
    _output_format: Annotated[str, typer.Option("--format", help="How to print.")] = "jsonl",
) -> None:
    """Read articles and print their events; nothing is stored."""
    from talentscan.output.lines import json_lines  # here and below: only when the command runs
    from talentscan.output.shape import event_row
    from talentscan.pipeline import scan_paths

    for result in scan_paths(paths):
        if result.reason is not None:
            print(f"skipped {result.path}: {result.reason}", file=sys.stderr)
        for line in json_lines(event_row(event) for event in result.events):
            sys.stdout.write(line)
