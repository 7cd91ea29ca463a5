"""`talentscan show`: one event, record or article in full."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from talentscan.cli.options import ColorWhen, Database, Json, Output

if TYPE_CHECKING:
    from talentscan.cli.screen import Screen
    from talentscan.model import Event, Record
    from talentscan.output.detail import Told
    from talentscan.output.entry import Marks
    from talentscan.store import Store, StoredArticle

EXAMPLES = """\b
Examples:
  talentscan show 3fa9c2
  talentscan show articles/story.html
  talentscan show 3fa9c2 --json
"""


def show(
    identity: Annotated[str, typer.Argument(metavar="ID", help="The id, or how it begins; or the path of an article.")],
    db: Database = None,
    as_json: Json = False,
    output: Output = None,
    color: ColorWhen = None,
) -> None:
    """Show an event, a record or an article with its evidence highlighted and the rule that found it."""
    # only here: `--help` starts without these
    from talentscan.cli.options import Color
    from talentscan.cli.screen import screen
    from talentscan.cli.settings import load_settings
    from talentscan.cli.timeline import DATABASE
    from talentscan.errors import UsageError
    from talentscan.pipeline import update_records
    from talentscan.recordbook.ask import ambiguous, records_with_id
    from talentscan.store import Store

    settings = load_settings()
    path = db or settings.db or DATABASE
    with Store(path) as store, screen(output, color or settings.color or Color.AUTO) as place:
        update_records(store)
        named = store.article_at(identity)
        events = {} if named else store.events_beginning(identity)
        records = [] if named else records_with_id(store, identity)
        articles = [named.id] if named else store.article_ids(identity)
        found = len(events) + len(records) + len(articles)
        if found > 1:
            every = [*(f"event {one}" for one in events), *(f"record {one.id}" for one in records)]
            every += [f"article {one}" for one in articles]
            raise ambiguous(identity, every)
        if not found:
            raise UsageError(
                f"{identity}: no such event, record or article in {path};"
                " `talentscan timeline --fields id,person,organization` has the ids"
            )
        for event in events.values():
            _show_event(event, store, place, as_json=as_json)
        for record in records:
            _show_record(record, store, place, as_json=as_json)
        for article in articles:
            stored = store.article(article)
            if stored is not None:
                inside = [one.event for _, one in store.tellings_of([article])]
                _show_article(stored, inside, place, as_json=as_json)


def _show_event(event: Event, store: Store, place: Screen, *, as_json: bool) -> None:
    from talentscan.output.detail import event_detail, rendered  # only here and below: rich is not needed for --json
    from talentscan.output.lines import json_lines
    from talentscan.output.shape import event_row

    article = store.article_at(event.article)
    if as_json or article is None:
        place.write(json_lines([event_row(event)]))
        return
    lines = event_detail(event, _told(article), _marks(place))
    place.write([rendered(lines, width=place.width, color=place.color)])


def _show_record(record: Record, store: Store, place: Screen, *, as_json: bool) -> None:
    from talentscan.output.detail import in_words, record_detail, rendered
    from talentscan.output.lines import json_lines
    from talentscan.output.shape import record_row
    from talentscan.recordbook.ask import ends_of_move, records_told_of

    if as_json:
        place.write(json_lines([record_row(record)]))
        return
    stored = {path: store.article_at(path) for path in sorted({one.article for one in record.evidence})}
    told = {path: _told(article) for path, article in stored.items() if article is not None}
    others = {one.id: in_words(one) for one in records_told_of(store, record)}
    if record.move is not None:
        others.update((record.move, in_words(one)) for one in ends_of_move(store, record.move) if one.id != record.id)
    place.write([rendered(record_detail(record, told, _marks(place), others), width=place.width, color=place.color)])


def _show_article(article: StoredArticle, events: list[Event], place: Screen, *, as_json: bool) -> None:
    from talentscan.output.detail import article_detail, rendered
    from talentscan.output.lines import json_lines
    from talentscan.output.shape import event_row

    if as_json:
        place.write(json_lines(event_row(event) for event in events))
        return
    lines = article_detail(article.id, _told(article), events, _marks(place))
    place.write([rendered(lines, width=place.width, color=place.color)])


def _told(article: StoredArticle) -> Told:
    from talentscan.output.detail import Told

    return Told(
        article.paths, article.title, article.published, article.outlet, article.url, article.source, article.text
    )


def _marks(place: Screen) -> Marks:
    """The signs around evidence: none where colour shows it."""
    return replace(place.marks, opening="", closing="") if place.color else place.marks
