"""Events and records in the format that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from talentscan.cli.options import Format
from talentscan.cli.screen import Screen
from talentscan.model import Decision, Event, Move, Record, Story, StoryExplanation
from talentscan.output.entry import Entry, entry_of
from talentscan.output.lines import json_array, json_lines, separated
from talentscan.output.shape import (
    DECISION_FIELDS,
    EVENT_FIELDS,
    RECORD_FIELDS,
    STORY_FIELDS,
    Row,
    chosen_fields,
    comparison_row,
    decision_row,
    event_row,
    pick,
    record_row,
    story_row,
)

FOR_PEOPLE = (Format.TABLE, Format.MD)


def event_fields(fields: str | None) -> tuple[str, ...] | None:
    """The fields of events that were asked for."""
    return chosen_fields(fields, EVENT_FIELDS)


def record_fields(fields: str | None) -> tuple[str, ...] | None:
    """The fields of records that were asked for."""
    return chosen_fields(fields, RECORD_FIELDS)


def decision_fields(fields: str | None) -> tuple[str, ...] | None:
    """The fields of decisions that were asked for."""
    return chosen_fields(fields, DECISION_FIELDS)


def print_decisions(decisions: Iterable[Decision], form: Format, fields: tuple[str, ...] | None, place: Screen) -> None:
    """Print decisions; for people without the events that they are about."""
    if form in FOR_PEOPLE and fields is None:
        fields = ("number", "verb", "names", "about", "made")
    _print_rows(map(decision_row, decisions), form, fields, DECISION_FIELDS, place)


def story_fields(fields: str | None) -> tuple[str, ...] | None:
    """The fields of stories that were asked for."""
    return chosen_fields(fields, STORY_FIELDS)


def print_events(events: Iterable[Event], form: Format, fields: tuple[str, ...] | None, place: Screen) -> None:
    """Print events, each as soon as it is there where the format allows."""
    _print_rows((event_row(event) for event in events), form, fields, EVENT_FIELDS, place)


def print_records(
    moves: Iterable[Move],
    form: Format,
    fields: tuple[str, ...] | None,
    place: Screen,
    asked: Callable[[Record], bool] = lambda _: True,
) -> None:
    """Print moves that are in order: for people a line for each, for programs the records asked for, one by one."""
    if form in FOR_PEOPLE and fields is None:
        _print_timeline(moves, form, place)
        return
    ends = (end for move in moves for end in (move.departure, move.arrival) if end is not None and asked(end))
    _print_rows(map(record_row, ends), form, fields, RECORD_FIELDS, place)


def print_stories(stories: Sequence[Story], form: Format, fields: tuple[str, ...] | None, place: Screen) -> None:
    """Print stories: for people each with its articles below it, for programs one by one."""
    if form in FOR_PEOPLE and fields is None:
        from talentscan.output.stories import (  # only here: rich is not needed in a pipe
            COLUMNS,
            story_rows,
            story_table,
        )

        if form is Format.MD:
            from talentscan.output.markdown import rows_markdown  # only here: the other formats do without

            place.write(rows_markdown(COLUMNS, story_rows(stories, place.marks)))
        else:
            place.write([story_table(stories, width=place.width, color=place.color, marks=place.marks)])
        return
    _print_rows(map(story_row, stories), form, fields, STORY_FIELDS, place)


def print_comparison(told: StoryExplanation, form: Format, place: Screen) -> None:
    """Print why two articles are or are not one story; every format but JSON is for people."""
    if form in (Format.JSON, Format.JSONL):
        place.write(json_lines([comparison_row(told)]))
        return
    from talentscan.output.stories import comparison_text  # only here: as above

    place.write([comparison_text(told, width=place.width, color=place.color, marks=place.marks)])


def _print_timeline(moves: Iterable[Move], form: Format, place: Screen) -> None:
    entries = list(_entries(moves, place))
    if form is Format.MD:
        from talentscan.output.markdown import timeline_markdown  # only here: the other formats do without

        place.write(timeline_markdown(entries))
        return
    from talentscan.output.table import timeline_table  # only here: rich is not needed in a pipe

    place.write([timeline_table(entries, width=place.width, color=place.color, marks=place.marks)])


def _entries(moves: Iterable[Move], place: Screen) -> Iterator[Entry]:
    from talentscan.records import shown_date  # only here: rapidfuzz is not needed to print events

    for move in moves:
        when, certain = shown_date(move)
        yield entry_of(move, when, certain=certain, marks=place.marks)


def _print_rows(
    rows: Iterable[Row], form: Format, fields: tuple[str, ...] | None, every: tuple[str, ...], place: Screen
) -> None:
    names = fields or every
    if form is Format.JSONL:
        for line in json_lines(pick(rows, fields)):
            place.write((line,), at_once=True)
    elif form is Format.JSON:
        place.write(json_array(pick(rows, fields)))
    elif form is Format.MD:
        from talentscan.output.markdown import fields_markdown  # only here: as above

        place.write(fields_markdown(rows, names))
    elif form is Format.TABLE:
        from talentscan.output.table import fields_table  # only here: as above

        place.write([fields_table(rows, names, width=place.width, color=place.color, marks=place.marks)])
    else:
        place.write(separated(rows, names, tabs=form is Format.TSV))
