"""The options that commands share, each worded once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Format(StrEnum):
    """How results are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MD = "md"


class Color(StrEnum):
    """When to print in colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files and folders of articles.", show_default=False)
]
OutputFormat = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        help="How to print; by default a table on a terminal and jsonl in a pipe.",
        envvar="TALENTSCAN_FORMAT",
        show_envvar=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
]
Fields = Annotated[str | None, typer.Option("--fields", metavar="A,B", help="Print these fields only, in this order.")]
ColorWhen = Annotated[
    Color | None, typer.Option("--color", help="When to use colour.", envvar="TALENTSCAN_COLOR", show_envvar=False)
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name every article on stderr.")]
Strict = Annotated[bool, typer.Option("--strict", help="End with exit code 1 if an article was skipped.")]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="The day (YYYY-MM-DD) of articles that carry no date."),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        help="Processes to use; by default one for little work, else one a core.",
        envvar="TALENTSCAN_JOBS",
        show_envvar=False,
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="FILE",
        help="The database; by default talentscan.db in this folder.",
        envvar="TALENTSCAN_DB",
        show_envvar=False,
    ),
]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        min=0.0,
        max=1.0,
        help="Leave out what is less likely to be right.",
        envvar="TALENTSCAN_MIN_CONFIDENCE",
        show_envvar=False,
    ),
]
