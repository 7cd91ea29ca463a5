"""The database: one SQLite file, one transaction an article."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from talentscan.errors import StoreError
from talentscan.model import Article, Event, Evidence, Telling
from talentscan.model.identity import article_id, text_id
from talentscan.store.migrations import APPLICATION_ID, MIGRATIONS
from talentscan.store.rows import (
    INSERT_EVENT,
    INSERT_EVIDENCE,
    day_of,
    event_of,
    event_values,
    evidence_of,
    evidence_values,
)

BUSY_SECONDS = 30.0
CACHE_KB = 128_000
"""Memory for pages of the file, as far as they are used: with SQLite's own 2 MB each key of an index is read anew."""
MANY_VALUES = 500
"""Values of one query at the most; SQLite may have been built for 999."""


class Outcome(StrEnum):
    """What storing an article came to."""

    NEW = "new"
    KNOWN = "known"
    COPY = "copy"
    CHANGED = "changed"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article of the database, with all the places it was found in; its texts as in `Article`."""

    id: str
    paths: tuple[str, ...]
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    source: str
    text: str
    text_id: str


class Store:
    """An open database; use it in a `with` block.

    Raises:
        StoreError: the file cannot be opened, is no talentscan database, or was made by a later version.
    """

    def __init__(self, path: str, *, create: bool = False) -> None:
        self.path = path
        if not create and not Path(path).exists():
            raise StoreError(f"{path}: no such database; run `talentscan ingest FOLDER` first, or name one with --db")
        with self._told():
            self.connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            self.connection.row_factory = sqlite3.Row
            try:
                self._prepare()
            except BaseException:
                self.connection.close()
                raise

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    def put(self, article: Article, file: str, events: Sequence[Event], rules: str) -> Outcome:
        """Store an article found in a file, with its events; all of it or, if interrupted, nothing."""
        identity = article_id(article)
        with self.transaction() as run:
            before = run.execute("SELECT article FROM places WHERE path = ?", (article.path,)).fetchone()
            stored = run.execute("SELECT rules FROM articles WHERE id = ?", (identity,)).fetchone()
            if stored is None or stored["rules"] != rules:
                run.execute("INSERT OR IGNORE INTO story_queue VALUES (?)", (identity,))
            if stored is None:
                self._insert(identity, article, events, rules)
            elif stored["rules"] != rules:
                self._remove_events(identity)
                self._insert_events(identity, events)
                run.execute("UPDATE articles SET rules = ? WHERE id = ?", (rules, identity))
            run.execute(
                "INSERT INTO places VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE"
                " SET file = excluded.file, article = excluded.article",
                (article.path, file, identity),
            )
            run.execute("DELETE FROM files WHERE path = ?", (file,))
            if before is not None and before["article"] != identity:
                self._forget_unplaced(before["article"])
                return Outcome.CHANGED
            if stored is None:
                return Outcome.NEW
            if stored["rules"] != rules:
                return Outcome.UPDATED
            return Outcome.COPY if before is None else Outcome.KNOWN

    def finish_file(self, file: str, digest: str | None, paths: Sequence[str], rules: str) -> None:
        """Note that a file holds these articles and no others; without a digest it will be read again next time."""
        with self.transaction() as run:
            present = set(paths)
            held = run.execute("SELECT path, article FROM places WHERE file = ?", (file,)).fetchall()
            for gone in held:
                if gone["path"] not in present:
                    run.execute("DELETE FROM places WHERE path = ?", (gone["path"],))
                    self._forget_unplaced(gone["article"])
            if digest is not None:
                run.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", (file, digest, rules, len(paths)))

    def articles_in(self, file: str, digest: str, rules: str) -> int | None:
        """How many articles a file holds, where it was read to its end, with these bytes and by these rules."""
        row = self._row("SELECT articles FROM files WHERE path = ? AND digest = ? AND rules = ?", (file, digest, rules))
        return None if row is None else int(row["articles"])

    def has(self, identity: str, rules: str) -> bool:
        """Whether an article's events by these rules are stored, wherever it was found."""
        row = self._row("SELECT 1 FROM articles WHERE id = ? AND rules = ?", (identity, rules))
        return row is not None

    def tellings(self) -> Iterator[Telling]:
        """Every event with what merging needs of its article."""
        for _, telling in self.tellings_of(None):
            yield telling

    def tellings_of(self, articles: Collection[str] | None) -> Iterator[tuple[str, Telling]]:
        """The same for the events of some articles, or of all, each with the id of its article."""
        if articles is None:
            yield from self._tellings("", ())
            return
        wanted = sorted(articles)
        for begin in range(0, len(wanted), MANY_VALUES):
            some = wanted[begin : begin + MANY_VALUES]
            yield from self._tellings(f"IN ({', '.join('?' * len(some))})", some)

    def _tellings(self, among: str, articles: Sequence[str]) -> Iterator[tuple[str, Telling]]:
        where = f"WHERE article {among}" if among else ""
        paths: dict[str, str] = {}
        for row in self.rows(f"SELECT article, min(path) AS path FROM places {where} GROUP BY article", articles):
            paths[row["article"]] = row["path"]
        evidence: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
        for row in self.rows(f"SELECT * FROM evidence {where} ORDER BY article, event, position", articles):
            evidence[row["article"], row["event"]].append(evidence_of(row))
        for row in self.rows(
            "SELECT events.*, articles.published, articles.outlet, articles.text_id,"
            " stories.story, stories.source FROM events JOIN articles ON articles.id = events.article"
            f" LEFT JOIN stories ON stories.article = events.article {where and f'WHERE events.article {among}'}"
            " ORDER BY events.article, events.position",
            articles,
        ):
            article = row["article"]
            event = event_of(row, paths[article], tuple(evidence[article, row["id"]]))
            source = None if row["story"] is None else f"{row['story']}/{row['source']}"
            telling = Telling(event, row["text_id"], day_of(row["published"]), row["outlet"], row["story"], source)
            yield article, telling

    def events_of(self, identity: str) -> list[Event]:
        """The events that an article tells, in reading order; their article is its id."""
        evidence: dict[str, list[Evidence]] = defaultdict(list)
        for row in self.rows("SELECT * FROM evidence WHERE article = ? ORDER BY event, position", (identity,)):
            evidence[row["event"]].append(evidence_of(row))
        rows = self.rows("SELECT * FROM events WHERE article = ? ORDER BY position", (identity,))
        return [event_of(row, identity, tuple(evidence[row["id"]])) for row in rows]

    def events_beginning(self, prefix: str) -> dict[str, Event]:
        """The events whose ids begin so, by id."""
        rows = self.rows("SELECT article FROM events WHERE id >= ? AND id < ?", (prefix, prefix + "g"))
        found = self.tellings_of({row["article"] for row in rows})
        return {one.event.id: one.event for _, one in found if one.event.id.startswith(prefix)}

    def article(self, identity: str) -> StoredArticle | None:
        """The article of an id."""
        row = self._row("SELECT * FROM articles WHERE id = ?", (identity,))
        if row is None:
            return None
        places = self.rows("SELECT path FROM places WHERE article = ? ORDER BY path", (identity,))
        return StoredArticle(
            identity,
            tuple(place["path"] for place in places),
            row["title"],
            row["published"],
            row["outlet"],
            row["url"],
            row["source"],
            row["source"] if row["text"] is None else row["text"],
            row["text_id"],
        )

    def article_at(self, path: str) -> StoredArticle | None:
        """The article found at a path."""
        row = self._row("SELECT article FROM places WHERE path = ?", (path,))
        return None if row is None else self.article(row["article"])

    def article_ids(self, prefix: str) -> list[str]:
        """The ids of articles that begin so."""
        rows = self.rows("SELECT id FROM articles WHERE id >= ? AND id < ? ORDER BY id", (prefix, prefix + "g"))
        return [row["id"] for row in rows]

    def counts(self) -> dict[str, int]:
        """How many articles, places, events and quotes there are."""
        return {table: self.count(table) for table in ("articles", "places", "events", "evidence")}

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return sum(row[0] for row in self.rows(f"SELECT count(*) FROM {table}"))

    def _insert(self, identity: str, article: Article, events: Sequence[Event], rules: str) -> None:
        self.connection.execute(
            "INSERT INTO articles (id, title, published, outlet, url, authors, source, text, text_id, rules)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                identity,
                article.title,
                None if article.published is None else article.published.isoformat(),
                article.outlet,
                article.url,
                json.dumps(article.authors, ensure_ascii=False),
                article.source,
                None if article.text == article.source else article.text,
                text_id(article),
                rules,
            ),
        )
        self._insert_events(identity, events)

    def _insert_events(self, identity: str, events: Sequence[Event]) -> None:
        for position, event in enumerate(events):
            self.connection.execute(INSERT_EVENT, event_values(identity, position, event))
            self.connection.executemany(INSERT_EVIDENCE, evidence_values(identity, event))

    def _remove_events(self, identity: str) -> None:
        self.connection.execute("DELETE FROM evidence WHERE article = ?", (identity,))
        self.connection.execute("DELETE FROM events WHERE article = ?", (identity,))

    def _forget_unplaced(self, identity: str) -> None:
        """Remove an article that no file holds any more."""
        if self.connection.execute("SELECT 1 FROM places WHERE article = ?", (identity,)).fetchone() is None:
            self._remove_events(identity)
            self.connection.execute("INSERT OR IGNORE INTO story_queue VALUES (?)", (identity,))
            self.connection.execute("DELETE FROM articles WHERE id = ?", (identity,))

    def _prepare(self) -> None:
        """Bring the tables to this version's state."""
        run = self.connection
        version = int(run.execute("PRAGMA user_version").fetchone()[0])
        mark = int(run.execute("PRAGMA application_id").fetchone()[0])
        tables = int(run.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        if mark != APPLICATION_ID and (mark or tables):
            raise StoreError(f"{self.path}: a database of another program; name another file with --db")
        if version > len(MIGRATIONS):
            raise StoreError(
                f"{self.path}: made by a later talentscan (tables of version {version}, this one knows"
                f" {len(MIGRATIONS)}); upgrade with `pip install -U talentscan`, or name another file with --db"
            )
        run.execute("PRAGMA foreign_keys = ON")
        run.execute("PRAGMA synchronous = NORMAL")
        run.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        if version == len(MIGRATIONS):
            return
        run.execute("PRAGMA journal_mode = WAL")
        with self.transaction():
            version = int(run.execute("PRAGMA user_version").fetchone()[0])  # another process may have been faster
            for statements in MIGRATIONS[version:]:
                for statement in statements:
                    run.execute(statement)
            run.execute("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", (f"talentscan.store/{len(MIGRATIONS)}",))
            run.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            run.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def rows(self, query: str, values: Sequence[str | float] = ()) -> Iterator[sqlite3.Row]:
        """The rows of a query.

        Raises:
            StoreError: the file is damaged.
        """
        with self._told():
            yield from self.connection.execute(query, values)

    def _row(self, query: str, values: Sequence[str] = ()) -> sqlite3.Row | None:
        return next(self.rows(query, values), None)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All that is written inside, or, if interrupted, nothing."""
        with self._told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say what SQLite ran into in terms of the file and the next step."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            reason = str(error)
            if "not a database" in reason:
                reason = "not a SQLite database; name another file with --db"
            elif "unable to open" in reason:
                reason = "cannot be opened; check that its folder exists and may be written to"
            elif "locked" in reason:
                reason = f"in use by another process for {BUSY_SECONDS:.0f} seconds; try again when that has ended"
            elif "malformed" in reason:
                reason = "damaged; move it away and run `talentscan ingest` again"
            raise StoreError(f"{self.path}: {reason}") from error
