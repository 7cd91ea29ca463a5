"""Whether a database still says what was read: hashes re-derived, every quote looked up in its article."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from talentscan.errors import StoreError
from talentscan.model import Article, OffsetMap
from talentscan.model.identity import article_id, event_id, text_id
from talentscan.store.rows import day_of, event_of, evidence_of
from talentscan.store.sqlite import Store


def problems(store: Store) -> Iterator[str]:
    """A line for everything in the database that is not as it should be."""
    try:
        yield from _damage(store)
        yield from _story_problems(store)
        yield from _record_problems(store)
        for row in store.connection.execute("SELECT * FROM articles ORDER BY id"):
            yield from _article_problems(store, row)
    except (sqlite3.DatabaseError, ValueError) as error:
        raise StoreError(f"{store.path}: {error}; move it away and run `talentscan ingest` again") from error


def _damage(store: Store) -> Iterator[str]:
    for (line,) in store.connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"database: {line}"
    for table, row, parent, _ in store.connection.execute("PRAGMA foreign_key_check"):
        yield f"{table}: row {row} points to nothing in {parent}"


def _story_problems(store: Store) -> Iterator[str]:
    """Each article is in a story or waits for one, and stories hold no others."""
    for query, told in (
        ("SELECT id FROM articles EXCEPT SELECT article FROM stories", "is in no story"),
        ("SELECT article FROM stories EXCEPT SELECT id FROM articles", "is in a story, but not stored"),
    ):
        for (identity,) in store.connection.execute(f"{query} EXCEPT SELECT article FROM story_queue"):
            yield f"article {identity}: {told}"


def _record_problems(store: Store) -> Iterator[str]:
    """Each event is in a record, was decided on or waits to be merged, and records are of events alone."""
    known = "SELECT article, event FROM tellings UNION SELECT article, event FROM decided_events"
    query = f"SELECT article, id FROM events WHERE article NOT IN record_queue EXCEPT SELECT * FROM ({known})"
    for article, event in store.connection.execute(query):
        yield f"event {event} of article {article}: is in no record"
    for query, told in (
        ("SELECT id FROM records EXCEPT SELECT record FROM tellings", "is of no event"),
        ("SELECT record FROM tellings EXCEPT SELECT id FROM records", "has events, but is not stored"),
    ):
        for (identity,) in store.connection.execute(query):
            yield f"record {identity}: {told}"


def _article_problems(store: Store, row: sqlite3.Row) -> Iterator[str]:
    identity, source = row["id"], row["source"]
    text = source if row["text"] is None else row["text"]
    article = Article(
        path="",
        source=source,
        text=text,
        offsets=OffsetMap.identity(len(text)),
        segments=(),
        title=row["title"],
        published=day_of(row["published"]),
        outlet=row["outlet"],
        url=row["url"],
        authors=tuple(json.loads(row["authors"])),
    )
    if article_id(article) != identity:
        yield f"article {identity}: its content does not have this hash"
    if text_id(article) != row["text_id"]:
        yield f"article {identity}: its words do not have the hash {row['text_id']}"
    if store.connection.execute("SELECT 1 FROM places WHERE article = ?", (identity,)).fetchone() is None:
        yield f"article {identity}: found nowhere"
    for told in store.connection.execute("SELECT * FROM events WHERE article = ? ORDER BY position", (identity,)):
        found = store.connection.execute(
            "SELECT * FROM evidence WHERE article = ? AND event = ? ORDER BY position", (identity, told["id"])
        )
        event = event_of(told, "", tuple(evidence_of(one) for one in found))
        if event_id(identity, event) != event.id:
            yield f"event {event.id} of article {identity}: what it says does not have this hash"
        if not event.evidence:
            yield f"event {event.id} of article {identity}: has no evidence"
        for one in event.evidence:
            if source[one.start : one.end] != one.quote:
                yield f"event {event.id} of article {identity}: its quote is not at {one.start}:{one.end}"
