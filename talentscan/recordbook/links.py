"""Moves, relations and namesakes of the records that changed, and of all that these may concern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from talentscan.model import Record, Relation
from talentscan.recordbook.keys import joining_numbers, record_keys
from talentscan.records import moves_around, namesakes_among, place_keys, relations_of, successions_around
from talentscan.store import JOINING, NAMESAKES, RecordTables, as_json

OF_ONE_PERSON = (Relation.DENIES, Relation.UNDOES)


@dataclass(slots=True)
class Links:
    """One transaction's work; `known` are the records looked at, as they are now."""

    tables: RecordTables
    known: dict[str, Record] = field(default_factory=dict)

    def update(self, changed: Iterable[Record], keys: Iterable[tuple[int, int]], articles: Collection[str]) -> None:
        """Find them again after some records have changed.

        `keys`, each with its sort, are those of records that are no more or were others, `articles` those that told
        these or tell now.
        """
        asked = {*keys, *(key for record in changed for key in record_keys(record))}
        seeds = self._read(self.tables.sharing({key for key, sort in asked if sort == JOINING}))
        moved = self._set_moves(seeds)
        self._set_relations(seeds)
        self._set_successions(self._read(self.tables.telling(articles)))
        asked |= {key for record in self._read(moved) for key in record_keys(record)}
        self._set_namesakes({key for key, sort in asked if sort == NAMESAKES})

    def _set_moves(self, seeds: list[Record]) -> set[str]:
        """Find the moves; gives the records that are of another one than before."""
        moves = moves_around(seeds, lambda keys: self._read(self._sharing(keys)))
        moved = self.tables.set_moves(moves.items())
        for record in moved:
            self.known[record] = replace(self.known[record], move=moves[record])
        return set(moved)

    def _set_relations(self, seeds: list[Record]) -> None:
        by_key: defaultdict[tuple[str, ...], list[Record]] = defaultdict(list)
        keys = {key for record in seeds for key in place_keys(record)}
        for other in self._read(self._sharing(keys)):
            for key in place_keys(other):
                by_key[key].append(other)
        found = [
            triple
            for record in seeds
            for triple in relations_of(record, (one for key in place_keys(record) for one in by_key[key]))
        ]
        self.tables.set_relations([record.id for record in seeds], OF_ONE_PERSON, found)

    def _set_successions(self, seeds: list[Record]) -> None:
        near, found = successions_around(seeds, lambda paths: self._read(self.tables.telling_at(set(paths))))
        self.tables.set_relations(near, (Relation.SUCCEEDS,), found)

    def _set_namesakes(self, blocks: Iterable[int]) -> None:
        for number in blocks:
            ids = self.tables.sharing({number})
            found = namesakes_among(self._read(ids))
            self.tables.set_namesakes((one, as_json(found.get(one, ()))) for one in ids)

    def _sharing(self, keys: Iterable[tuple[str, ...]]) -> set[str]:
        return self.tables.sharing(joining_numbers(keys))

    def _read(self, ids: Collection[str]) -> list[Record]:
        """Some records, in the order of their ids."""
        missing = {one for one in ids if one not in self.known}
        self.known.update((record.id, record) for record in self.tables.records(missing))
        return [self.known[one] for one in sorted(ids)]
