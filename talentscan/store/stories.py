"""Stories in the database: which article is in which, and the index that grouping them works on.

The index has the methods of `talentscan.stories.index`, where each is described.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from bisect import insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from sys import byteorder

from talentscan.model import Fingerprint, Likeness, Link, Membership, Mover, Printed
from talentscan.store.recent import Recent
from talentscan.store.rows import day_of
from talentscan.store.sqlite import Store

CACHED = 16_000
"""Fingerprints, and links of articles, kept in memory at least (see `Recent`), some 3 kB each."""
FOUND = 50_000
"""Keys of which it is kept in memory which articles stand first, half a kB each at the most."""
STATES = 200_000
"""Articles of which it is kept in memory where they stand."""

TABLES = ("fingerprints", "story_keys", "story_links", "stories")


@dataclass(frozen=True, slots=True)
class StoryTables:
    """The stories of a database."""

    store: Store

    def waiting(self, version: str) -> bool:
        """Whether articles came or went since the stories were found, or the way to find them is a new one."""
        run = self.store.connection
        found = run.execute("SELECT value FROM meta WHERE key = 'stories'").fetchone()
        if found is None or found["value"] != version:
            return True
        return run.execute("SELECT 1 FROM story_queue LIMIT 1").fetchone() is not None

    def prepare(self, version: str) -> None:
        """Forget what was found another way."""
        with self.store.transaction() as run:
            found = run.execute("SELECT value FROM meta WHERE key = 'stories'").fetchone()
            if found is not None and found["value"] == version:
                return
            for table in TABLES:
                run.execute(f"DELETE FROM {table}")
            run.execute("INSERT OR IGNORE INTO story_queue SELECT id FROM articles")
            run.execute("INSERT OR REPLACE INTO meta VALUES ('stories', ?)", (version,))

    def take(self, count: int) -> list[str]:
        """Take some articles that came, changed or went off the queue, with their rows; in a transaction."""
        run = self.store.connection
        taken = [row[0] for row in run.execute("SELECT article FROM story_queue ORDER BY article LIMIT ?", (count,))]
        for table in ("story_queue", "stories"):
            run.executemany(f"DELETE FROM {table} WHERE article = ?", [(identity,) for identity in taken])
        return taken

    def write(self, memberships: Iterable[Membership]) -> None:
        """Say which stories articles are in; in a transaction. Articles that are gone wait to be taken out."""
        rows = ((self._article(one.number, "id"), one) for one in memberships)
        self.store.connection.executemany(
            "INSERT INTO stories VALUES (?, ?, ?, ?) ON CONFLICT (article) DO UPDATE"
            " SET story = excluded.story, source = excluded.source, centre = excluded.centre",
            ((row["id"], one.story, one.source, one.centre) for row, one in rows if row is not None),
        )

    def outlet(self, number: int) -> str | None:
        """Who printed the article that a number stands for; None as well where it is gone."""
        row = self._article(number, "outlet")
        return None if row is None else row["outlet"]

    def places(self, number: int) -> list[Printed]:
        """The places where the article that a number stands for was found, by path."""
        row = self._article(number, "id, title, outlet, published")
        assert row is not None
        paths = self.store.connection.execute("SELECT path FROM places WHERE article = ? ORDER BY path", (row["id"],))
        said = (row["title"], row["outlet"], day_of(row["published"]))
        return [Printed(row["id"], place["path"], *said) for place in paths]

    def centres(self, least: int) -> list[int]:
        """The centres of the stories that are told in that many places or more."""
        told = "SELECT centre FROM stories JOIN places USING (article) GROUP BY centre HAVING count(*) >= ?"
        rows = self.store.connection.execute(told, (least,))
        return [row["centre"] for row in rows]

    def _article(self, number: int, columns: str) -> sqlite3.Row | None:
        begin, end = f"{number << 1:016x}", f"{(number << 1) + 1:016x}g"
        query = f"SELECT {columns} FROM articles WHERE id >= ? AND id < ?"
        row: sqlite3.Row | None = self.store.connection.execute(query, (begin, end)).fetchone()
        return row


@dataclass(slots=True)
class StoredGraph:
    """The links of some likenesses; the keys of both graphs lie in one table and never meet.

    Links and first articles that were asked for are kept in memory and in step with the tables, for they are asked for
    again and again.
    """

    connection: sqlite3.Connection
    likenesses: Mapping[str, Likeness]
    known: Recent[int, dict[int, Link]] = field(default_factory=lambda: Recent(CACHED))
    firsts: Recent[int, tuple[int, list[int]]] = field(default_factory=lambda: Recent(FOUND))

    def first(self, key: int, count: int) -> Sequence[int]:
        """The articles with the least numbers that have a key."""
        asked, found = self.firsts.get(key) or (0, [])
        if asked < count:
            query = "SELECT number FROM story_keys WHERE key = ? ORDER BY number LIMIT ?"
            found = [row[0] for row in self.connection.execute(query, (key, count))]
            self.firsts.put(key, (count, found))
        return found[:count]

    def members(self, key: int) -> Sequence[int]:
        """All articles that have a key."""
        return [row[0] for row in self.connection.execute("SELECT number FROM story_keys WHERE key = ?", (key,))]

    def post(self, key: int, article: int) -> None:
        """Note that an article has a key."""
        self.connection.execute("INSERT INTO story_keys VALUES (?, ?)", (key, article))
        if (kept := self.firsts.get(key)) is not None:
            asked, found = kept
            insort(found, article)
            del found[asked:]

    def unpost(self, key: int, article: int) -> None:
        """Forget that an article has a key."""
        self.connection.execute("DELETE FROM story_keys WHERE key = ? AND number = ?", (key, article))
        self.firsts.drop(key)

    def links(self, article: int) -> Mapping[int, Link]:
        """The articles that one is linked with."""
        found = self.known.get(article)
        if found is None:
            query = "SELECT other, likeness, degree, days FROM story_links WHERE number = ?"
            found = {
                other: Link(self.likenesses[likeness], degree, days)
                for other, likeness, degree, days in self.connection.execute(query, (article,))
                if likeness in self.likenesses
            }
            self.known.put(article, found)
        return found

    def link(self, a: int, b: int, link: Link) -> None:
        """Link two articles, both ways."""
        said = (link.likeness.value, link.degree, link.days)
        self.connection.executemany(
            "INSERT OR REPLACE INTO story_links VALUES (?, ?, ?, ?, ?)", ((a, b, *said), (b, a, *said))
        )
        for one, other in ((a, b), (b, a)):
            if (links := self.known.get(one)) is not None:
                links[other] = link

    def unlink(self, a: int, b: int) -> None:
        """Take a link away, both ways."""
        self.connection.executemany("DELETE FROM story_links WHERE number = ? AND other = ?", ((a, b), (b, a)))
        for one, other in ((a, b), (b, a)):
            if (links := self.known.get(one)) is not None:
                links.pop(other, None)


@dataclass(slots=True)
class _State:
    """Where an article stands: its day, its original, and an original's centre and degree."""

    day: int | None
    original: int | None = None
    centre: int | None = None
    degree: int = 0


@dataclass(slots=True)
class StoredIndex:
    """The index of a database, within a transaction of the caller's."""

    connection: sqlite3.Connection
    copies: StoredGraph = field(init=False)
    news: StoredGraph = field(init=False)
    known: Recent[int, Fingerprint] = field(default_factory=lambda: Recent(CACHED))
    states: Recent[int, _State] = field(default_factory=lambda: Recent(STATES))
    seen: int = -1

    def __post_init__(self) -> None:
        copies = (Likeness.COPY, Likeness.NEAR_COPY)
        self.copies = StoredGraph(self.connection, {one.value: one for one in copies})
        self.news = StoredGraph(self.connection, {one.value: one for one in Likeness if one not in copies})

    def refresh(self) -> None:
        """Forget what is kept in memory if another process has changed the database; in a transaction."""
        version = int(self.connection.execute("PRAGMA data_version").fetchone()[0])
        if version != self.seen:
            for graph in (self.copies, self.news):
                graph.known.clear()
                graph.firsts.clear()
            self.known.clear()
            self.states.clear()
        self.seen = version

    def fingerprint(self, article: int) -> Fingerprint:
        """The fingerprint of an article."""
        found = self.known.get(article)
        if found is None:
            row = self.connection.execute("SELECT * FROM fingerprints WHERE number = ?", (article,)).fetchone()
            found = fingerprint_of(row)
            self.known.put(article, found)
        return found

    def day(self, article: int) -> int | None:
        """The day of an article."""
        state = self._state(article)
        return None if state is None else state.day

    def save(self, fingerprint: Fingerprint) -> None:
        """Take an article in."""
        self.known.put(fingerprint.number, fingerprint)
        self.connection.execute(
            "INSERT INTO fingerprints (number, text_id, day, size, sketch, title, lead, movers, names, degree)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            values_of(fingerprint),
        )
        self.states.put(fingerprint.number, _State(fingerprint.day))

    def forget(self, article: int) -> None:
        """Drop an article that has no links any more."""
        self.known.drop(article)
        self.states.drop(article)
        self.connection.execute("DELETE FROM fingerprints WHERE number = ?", (article,))

    def has(self, article: int) -> bool:
        """Whether an article is known."""
        return self._state(article) is not None

    def original(self, article: int) -> int | None:
        """The earliest copy of an article."""
        state = self._state(article)
        return None if state is None else state.original

    def set_original(self, article: int, original: int) -> None:
        """Say which is the earliest copy."""
        self.connection.execute("UPDATE fingerprints SET original = ? WHERE number = ?", (original, article))
        if (state := self.states.get(article)) is not None:
            state.original = original

    def copies_of(self, original: int) -> Collection[int]:
        """All articles with this original."""
        return self._numbers("original", original)

    def centre(self, article: int) -> int | None:
        """The centre of an original's story."""
        state = self._state(article)
        return None if state is None else state.centre

    def set_centre(self, article: int, centre: int | None) -> None:
        """Say which is the centre."""
        self.connection.execute("UPDATE fingerprints SET centre = ? WHERE number = ?", (centre, article))
        if (state := self.states.get(article)) is not None:
            state.centre = centre

    def around(self, centre: int) -> Collection[int]:
        """All originals with this centre."""
        return self._numbers("centre", centre)

    def centres(self) -> Iterable[int]:
        """The centres of all stories."""
        rows = self.connection.execute("SELECT number FROM fingerprints WHERE centre = number ORDER BY number")
        return [row[0] for row in rows]

    def degree(self, article: int) -> int:
        """The degree by which an original was last ranked."""
        state = self._state(article)
        return 0 if state is None else state.degree

    def set_degree(self, article: int, degree: int) -> None:
        """Say with how many an original is linked."""
        self.connection.execute("UPDATE fingerprints SET degree = ? WHERE number = ?", (degree, article))
        if (state := self.states.get(article)) is not None:
            state.degree = degree

    def _state(self, article: int) -> _State | None:
        found = self.states.get(article)
        if found is None:
            query = "SELECT day, original, centre, degree FROM fingerprints WHERE number = ?"
            row = self.connection.execute(query, (article,)).fetchone()
            if row is not None:
                found = _State(*row)
                self.states.put(article, found)
        return found

    def _numbers(self, column: str, group: int) -> list[int]:
        rows = self.connection.execute(f"SELECT number FROM fingerprints WHERE {column} = ?", (group,))
        return [row[0] for row in rows]


def values_of(one: Fingerprint) -> tuple[object, ...]:
    """The columns of a fingerprint, in the order of its table."""
    movers = [[mover.surname, mover.given, mover.weight, mover.acts] for mover in one.movers]
    return (
        one.number,
        one.text,
        one.day,
        one.size,
        one.sketch,
        one.title,
        one.lead,
        json.dumps(movers, ensure_ascii=False),
        _packed(sorted(one.names)),
    )


def fingerprint_of(row: sqlite3.Row) -> Fingerprint:
    """The fingerprint of a row."""
    movers = tuple(
        Mover(surname, tuple(given), weight, tuple((way, place) for way, place in acts))
        for surname, given, weight, acts in json.loads(row["movers"])
    )
    return Fingerprint(
        number=row["number"],
        text=row["text_id"],
        day=row["day"],
        size=row["size"],
        sketch=row["sketch"],
        title=row["title"],
        lead=row["lead"],
        movers=movers,
        names=frozenset(_unpacked(row["names"])),
    )


def _packed(numbers: list[int]) -> bytes:
    """Numbers of 32 bits, the first byte the highest."""
    found = array("I", numbers)
    if byteorder == "little":
        found.byteswap()
    return found.tobytes()


def _unpacked(data: bytes) -> array[int]:
    found = array("I")
    found.frombytes(data)
    if byteorder == "little":
        found.byteswap()
    return found
