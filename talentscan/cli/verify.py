"""`talentscan verify`: whether the database still says what was read."""

from __future__ import annotations

import sys

import typer

from talentscan.cli.options import Database, Quiet

EXAMPLES = """\b
Examples:
  talentscan verify
  talentscan verify --db people.db && echo sound
"""


def verify(db: Database = None, quiet: Quiet = False) -> None:
    """Re-derive every hash and look up every quote in its article; exit code 1 if anything is wrong."""
    # only here: `--help` starts without these
    from talentscan.cli.report import counted
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.output.safe import visible
    from talentscan.store import Store, problems

    path = db or load_settings().db or DATABASE
    wrong = 0
    with Store(path) as store:
        for line in problems(store):
            wrong += 1
            print(visible(f"{path}: {line}"))
        counts = store.counts()
    if wrong:
        print(
            f"talentscan: {path}: {counted(wrong, 'problem')}; ingest the articles into a new database", file=sys.stderr
        )
        raise typer.Exit(1)
    if not quiet:
        told = ", ".join(counted(counts[table], table[:-1]) for table in ("articles", "events"))
        print(f"{path}: {told}, {counted(counts['evidence'], 'quote')}, all as read", file=sys.stderr)
