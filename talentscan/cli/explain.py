"""`talentscan explain`: how a text is read, step by step, and why it tells what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from talentscan.cli.options import ColorWhen, Json, Output, OutputFormat, Published

if TYPE_CHECKING:
    from talentscan.model import Article
    from talentscan.model.explanation import Explanation

EXAMPLES = """\b
Examples:
  talentscan explain "Orbix Labs has hired Ana Lind as chief designer."
  talentscan explain articles/story.html --event 81a377
  pbpaste | talentscan explain - --published 2025-07-16
  talentscan explain "Ana Lind left." --json | jq '.[].sentences[].frames[].reasons'
"""


def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or more; a file; - for stdin.")],
    event: Annotated[
        str | None, typer.Option("--event", metavar="ID", help="Only the sentences that tell this event.")
    ] = None,
    published: Published = None,
    output_format: OutputFormat = None,
    as_json: Json = False,
    output: Output = None,
    color: ColorWhen = None,
) -> None:
    """Show what is seen in each sentence: tokens, names, groups, clauses, frames tried, candidates and their events.

    Of each frame that does not fire it says what the frame asks for in vain, of each candidate what became of it.
    """
    # only here: `--help` starts without these
    from talentscan.cli.dates import whole_day
    from talentscan.cli.options import Color, Format
    from talentscan.cli.screen import chosen_format, screen
    from talentscan.cli.settings import load_settings
    from talentscan.errors import UsageError
    from talentscan.output.lines import json_array, json_lines
    from talentscan.output.shape import explanation_row
    from talentscan.pipeline import dated
    from talentscan.pipeline import explain as explained

    settings = load_settings()
    form = chosen_format(output_format, as_json, settings.format, output)
    if form not in (Format.TABLE, Format.JSON, Format.JSONL):
        raise UsageError(f"explain prints table, json or jsonl, not {form}; choose one with --format")
    day = whole_day(published, "--published")
    read: Iterator[Explanation] = (explained(dated(article, day)) for article in _articles(text))
    if event is not None:
        read = _telling(read, event)
    with screen(output, color or settings.color or Color.AUTO) as place:
        if form is Format.TABLE:
            from talentscan.output.explanation import explanation_text  # only here: rich is not needed for JSON

            place.write(explanation_text(one, width=place.width, color=place.color, marks=place.marks) for one in read)
        elif form is Format.JSON:
            place.write(json_array(map(explanation_row, read)))
        else:
            place.write(json_lines(map(explanation_row, read)), at_once=True)


def _articles(text: str) -> Iterator[Article]:
    """The articles of a file or of stdin, or the one that the text is.

    Raises:
        UnreadableArticleError: one of them cannot be read.
        UsageError: the text is the name of a file that is not there.
    """
    import os

    from talentscan.errors import UnreadableArticleError, UsageError
    from talentscan.pipeline import read_file
    from talentscan.read import SUFFIXES, read_text

    if text != "-" and not os.path.isfile(text):
        if os.path.splitext(text)[1] in SUFFIXES and not any(map(str.isspace, text)):
            raise UsageError(f"{text}: no such file")
        yield read_text(text)
        return
    for item in read_file(text):
        if isinstance(item, UnreadableArticleError):
            raise item
        yield item


def _telling(read: Iterator[Explanation], identity: str) -> Iterator[Explanation]:
    """What tells one event.

    Raises:
        UsageError: no article tells it.
    """
    from talentscan.errors import UsageError

    found = False
    for told in read:
        one = told.of_event(identity)
        if one.events:
            found = True
            yield one
    if not found:
        raise UsageError(f"--event {identity}: no such event here; `talentscan scan --fields id` has the ids")
