"""The stories of a database written all at once, each table in its own order: a page is then written once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from talentscan.model import Fingerprint, Link, Membership
from talentscan.store.stories import TABLES, StoryTables, fingerprint_of, values_of


@dataclass(frozen=True, slots=True)
class Standing:
    """An article with its original, the centre of its story where it is an original, and its degree."""

    fingerprint: Fingerprint
    original: int | None
    centre: int | None
    degree: int


@dataclass(frozen=True, slots=True)
class StoryLoad:
    """Takes the stories of all articles out of a database and puts them in; in a transaction of the caller's."""

    tables: StoryTables

    def waiting(self) -> int:
        """How many articles wait to be grouped."""
        return self.tables.store.count("story_queue")

    def grouped(self) -> int:
        """How many articles are grouped."""
        return self.tables.store.count("stories")

    def queue(self) -> list[str]:
        """The articles that wait."""
        return [row[0] for row in self.tables.store.connection.execute("SELECT article FROM story_queue")]

    def fingerprints(self) -> Iterator[Fingerprint]:
        """Those that are stored, of articles that wait as well."""
        return map(fingerprint_of, self.tables.store.connection.execute("SELECT * FROM fingerprints"))

    def outlets(self) -> Iterator[tuple[str, str | None]]:
        """The ids of all articles with who printed each."""
        return ((row[0], row[1]) for row in self.tables.store.connection.execute("SELECT id, outlet FROM articles"))

    def clear(self) -> None:
        """Forget all stories and the queue."""
        for table in (*TABLES, "story_queue"):
            self.tables.store.connection.execute(f"DELETE FROM {table}")

    def fill(
        self,
        articles: Iterable[Standing],
        keys: Iterable[tuple[int, int]],
        links: Iterable[tuple[int, Mapping[int, Link]]],
        memberships: Iterable[Membership],
    ) -> None:
        """Put all in, where there is nothing: the articles, their keys and their links by number, the stories."""
        run = self.tables.store.connection
        run.executemany(
            "INSERT INTO fingerprints VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((*values_of(one.fingerprint), one.original, one.centre, one.degree) for one in articles),
        )
        run.executemany("INSERT INTO story_keys VALUES (?, ?)", keys)
        run.executemany(
            "INSERT INTO story_links VALUES (?, ?, ?, ?, ?)",
            (
                (number, other, link.likeness.value, link.degree, link.days)
                for number, linked in links
                for other, link in sorted(linked.items())
            ),
        )
        self.tables.write(memberships)
