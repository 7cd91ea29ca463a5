"""The stories of some articles, whether they were read just now or are stored."""

from __future__ import annotations

import os
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import chain

from talentscan.errors import UsageError
from talentscan.model import Fingerprint, Membership, Printed, Story, StoryExplanation
from talentscan.store import Standing, Store, StoredIndex, StoryLoad, StoryTables
from talentscan.stories import (
    Index,
    MemoryIndex,
    article_number,
    assemble,
    explain,
    fingerprint,
    in_order,
    source_labels,
    story_articles,
    story_id,
    update,
)

BATCH = 2000
"""Stored articles that are grouped in one transaction: their keys lie all over a table, and a page is written once."""
SHARE = 0.3
"""Of the articles that are grouped: if more than this wait, and a batch or more, grouping all anew is less work."""
ARTICLE_BYTES = 16_000
"""What an article takes while all are grouped; if half of the memory does not hold all, they go by batches."""
MEMORY = 4 << 30
"""The machine's memory where the system does not tell it."""


@dataclass(frozen=True, slots=True)
class Storybook:
    """An index of articles, where each was found, and which a path or an id means (more than one: it is unclear).

    `told` gives the centres of the stories that are told in so many places or more.
    """

    index: Index
    places: Callable[[int], Sequence[Printed]]
    find: Callable[[str], Sequence[int]]
    told: Callable[[int], Iterable[int]]

    def stories(self, least: int = 1) -> list[Story]:
        """The stories told in that many places or more, those of most sources first."""
        return in_order(assemble(self.index, centre, self.places) for centre in self.told(least))

    def memberships(self) -> Iterator[Membership]:
        """Every article with its story."""
        for centre in self.index.centres():
            yield from memberships(self.index, centre, lambda article: self.places(article)[0].outlet)

    def explain(self, a: str, b: str) -> StoryExplanation:
        """Why two articles, given by path or id, are or are not of one story.

        Raises:
            UsageError: there is no such article, or more than one.
        """
        return explain(self.index, self.places, self._number(a), self._number(b))

    def _number(self, name: str) -> int:
        found = self.find(name)
        if len(found) > 1:
            raise UsageError(f"{name}: stands for {len(found)} articles; give the path, or more of the id")
        if not found:
            raise UsageError(f"{name}: no such article here; give its path as it was read, or its id")
        return found[0]


def storybook(articles: Iterable[tuple[Fingerprint, Printed]]) -> Storybook:
    """The stories of articles with the places where they were found."""
    fingerprints: dict[int, Fingerprint] = {}
    places: defaultdict[int, list[Printed]] = defaultdict(list)
    for one, place in articles:
        fingerprints[one.number] = one
        insort(places[one.number], place, key=lambda printed: printed.path)
    index = MemoryIndex()
    update(index, fingerprints.values())

    def find(name: str) -> list[int]:
        here = [number for number, those in places.items() if any(one.path == name for one in those)]
        return here or [number for number, those in places.items() if those[0].identity.startswith(name)]

    def told(least: int) -> list[int]:
        def number(centre: int) -> int:
            return sum(len(places[copy]) for one in index.around(centre) for copy in index.copies_of(one))

        return [centre for centre in index.centres() if number(centre) >= least]

    return Storybook(index, places.__getitem__, find, told)


def stored_storybook(store: Store) -> Storybook:
    """The stories of a database, as they were found last."""
    tables = StoryTables(store)

    def find(name: str) -> list[int]:
        named = store.article_at(name)
        return [article_number(one) for one in ([named.id] if named is not None else store.article_ids(name))]

    return Storybook(StoredIndex(store.connection), tables.places, find, tables.centres)


def update_stored(store: Store, version: str) -> None:
    """Find the stories of articles that came to a database, changed in it or left it since they were found last.

    It takes time in proportion to these; all of them where the `version` of the way to find them is a new one.
    """
    tables = StoryTables(store)
    if not tables.waiting(version):
        return
    tables.prepare(version)
    if _all_at_once(StoryLoad(tables)):
        _update_all(store, tables)
    index = StoredIndex(store.connection)
    while _update_some(store, tables, index):
        pass


def _all_at_once(load: StoryLoad) -> bool:
    """Whether to group all articles anew."""
    waiting = load.waiting()
    if waiting < BATCH or waiting <= SHARE * (grouped := load.grouped()):
        return False
    try:
        memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        memory = MEMORY
    return (waiting + grouped) * ARTICLE_BYTES < memory / 2


def _update_all(store: Store, tables: StoryTables) -> None:
    """Group all articles in memory, and write what was found in the order of the tables."""
    with store.transaction():
        load = StoryLoad(tables)
        queue = load.queue()
        waiting = set(map(article_number, queue))
        index = MemoryIndex()
        settled = (one for one in load.fingerprints() if one.number not in waiting)
        fresh = (found for one in queue if (found := _stored_fingerprint(store, one)) is not None)
        update(index, chain(settled, fresh))
        once: dict[str | None, str | None] = {}
        outlets = {article_number(article): once.setdefault(outlet, outlet) for article, outlet in load.outlets()}
        load.clear()
        numbers = sorted(index.fingerprints)
        load.fill(
            (
                Standing(index.fingerprint(one), index.original(one), index.centre(one), index.degree(one))
                for one in numbers
            ),
            merge(index.copies.posted(), index.news.posted()),
            ((one, {**index.copies.links(one), **index.news.links(one)}) for one in numbers),
            sorted(
                (one for centre in index.centres() for one in memberships(index, centre, outlets.__getitem__)),
                key=lambda one: one.number,
            ),
        )


def _update_some(store: Store, tables: StoryTables, index: StoredIndex) -> bool:
    """Group some articles that wait; whether there may be more."""
    with store.transaction():
        index.refresh()
        taken = tables.take(BATCH)
        known = [number for one in taken if index.has(number := article_number(one))]
        fresh = [found for one in taken if (found := _stored_fingerprint(store, one)) is not None]
        centres = update(index, fresh, known)
        tables.write(one for centre in sorted(centres) for one in memberships(index, centre, tables.outlet))
    return len(taken) == BATCH


def memberships(index: Index, centre: int, outlet: Callable[[int], str | None]) -> Iterator[Membership]:
    """The articles of the story around a centre; none where there is no such story any more."""
    if not index.around(centre):
        return
    articles = story_articles(index, centre)
    identity = story_id(articles)
    for article, source in source_labels(index, articles, outlet).items():
        yield Membership(article, identity, source, centre)


def _stored_fingerprint(store: Store, identity: str) -> Fingerprint | None:
    stored = store.article(identity)
    if stored is None:
        return None
    day = None if stored.published is None else date.fromisoformat(stored.published)
    return fingerprint(identity, stored.text_id, stored.text, stored.title, day, store.events_of(identity))
