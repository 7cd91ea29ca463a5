"""The commands, put together, and how they end."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from talentscan import __version__
from talentscan.cli import decide, decisions, explain, ingest, scan, schema, show, stories, timeline, verify
from talentscan.engines.local import collect_seldom
from talentscan.errors import TalentscanError

INTERRUPTED = 130

EXAMPLES = """\b
Examples:
  talentscan ingest articles/
  talentscan timeline --org OpenAI --since 2025
  cat article.md | talentscan scan -
\b
Settings come from flags, then TALENTSCAN_DB, TALENTSCAN_FORMAT, TALENTSCAN_COLOR,
TALENTSCAN_JOBS and TALENTSCAN_MIN_CONFIDENCE, then talentscan.toml in this folder.
"""


class Commands(TyperGroup):
    """The group of all commands; every way in which one can end is decided here."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take `--debug` wherever it stands."""
        end = args.index("--") if "--" in args else len(args)
        if "--debug" in args[:end]:
            args = ["--debug", *(arg for arg in args[:end] if arg != "--debug"), *args[end:]]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a command; an error becomes one line and an exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            close_quietly()
            sys.exit(0)
        except TalentscanError as error:
            if ctx.params.get("debug"):
                raise
            print(f"talentscan: {printable(str(error))}", file=sys.stderr)
            sys.exit(error.exit_code)
        except OSError as error:
            if ctx.params.get("debug"):
                raise
            named = f"{error.filename}: " if error.filename else ""
            print(
                f"talentscan: {printable(named)}{error.strerror or error}; run again with --debug for details",
                file=sys.stderr,
            )
            sys.exit(1)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # rich help costs 100 ms of start
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(asked: bool) -> None:
    if asked:
        print(f"talentscan {__version__}")
        raise typer.Exit


@app.callback()
def talentscan(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_version)
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
) -> None:
    """Who left what for where: departures and hires from a folder of articles, every line traced to a sentence."""


app.command(epilog=ingest.EXAMPLES, short_help="Store articles and print their timeline.")(ingest.ingest)
app.command(epilog=scan.EXAMPLES, short_help="Print what articles tell; store nothing.")(scan.scan)
app.command(epilog=timeline.TIMELINE_EXAMPLES, short_help="Print what is stored, by date.")(timeline.timeline)
app.command(epilog=timeline.MOVES_EXAMPLES, short_help="Print who went from where to where.")(timeline.moves)
app.command(epilog=stories.EXAMPLES, short_help="Print which articles tell the same news.")(stories.stories)
app.command(epilog=show.EXAMPLES, short_help="Show the evidence of one event in its article.")(show.show)
app.command(epilog=explain.EXAMPLES, short_help="Show how a text is read, and why.")(explain.explain)
app.command(epilog=decide.MERGE_EXAMPLES, short_help="Make two records one.")(decide.merge)
app.command(epilog=decide.SPLIT_EXAMPLES, short_help="Take events out of a record.")(decide.split)
app.command(epilog=decide.REJECT_EXAMPLES, short_help="Leave a record or an event out.")(decide.reject)
app.command(epilog=decide.ALIAS_EXAMPLES, short_help="Put one name for another.")(decide.alias)
app.command(epilog=decisions.EXAMPLES, short_help="List what you decided so.")(decisions.decisions)
app.command(epilog=decisions.UNDO_EXAMPLES, short_help="Take back such a decision.")(decisions.undo)
app.command(epilog=verify.EXAMPLES, short_help="Check every hash and quote in the database.")(verify.verify)
app.command(epilog=schema.EXAMPLES, short_help="Print the JSON Schema of the output.")(schema.schema)


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line; ends the process."""
    collect_seldom()
    try:
        try:
            app(args, prog_name="talentscan")
        except SystemExit as ended:
            if isinstance(ended.__context__, BrokenPipeError):  # typer met it, in the text of --help
                raise ended.__context__ from None
            raise
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        close_quietly()
        sys.exit(0)


def close_quietly() -> None:
    """Let what is still to be written go nowhere, so that the interpreter can end without a word."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def printable(text: str) -> str:
    """A message on one line, with control characters spelt out."""
    from talentscan.output.safe import visible  # only here: errors are rare

    return visible(text)
