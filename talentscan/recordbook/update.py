"""Keeps the records of a database up to date, in time that grows with what has changed.

Namings (who goes which way where, as worded) that may be of one record are neighbours. What an event merges with
depends on the events of its naming, of the neighbours of that and of theirs, and so on, on when the person went the
other way, and on what the user decided: so these alone are merged again. Then moves, relations and namesakes are found
for the records that changed and for all that these may concern. The result is that of merging everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from talentscan.model import Decision, Naming, Record, Relation, Telling
from talentscan.recordbook.keys import naming_number, posted, record_keys, turn, whole_and_parts
from talentscan.recordbook.links import OF_ONE_PERSON, Links
from talentscan.records import (
    Decided,
    days_of,
    drafts,
    identity_of,
    link,
    may_be_one,
    naming_of,
    turns_of,
    way_back,
    who_words,
    with_ids,
)
from talentscan.store import PART, TURN, WHOLE, Filed, RecordTables, Store, decisions_in

MANY = 1000
"""Articles that wait, from which on merging all events anew may be less work than merging what these concern."""
SHARE = 0.3
"""Of all articles: if more than this wait, and as many, it is."""

Event = tuple[str, str]
"""The id of an article and that of an event that it tells."""


def update_stored(store: Store, version: str) -> None:
    """Merge the events that came to a database, changed in it or left it since they were merged last.

    All of them where the `version` of the way to merge them is a new one.
    """
    tables = RecordTables(store)
    while tables.waiting(version):
        with store.transaction():
            update = _Update(tables, decisions_in(store))
            if tables.stale(version, MANY, SHARE):
                update.all(tables.empty(version))
            else:  # all that waits: events that came or went change what others merge with
                update.some(tables.take())


@dataclass(slots=True)
class _Update:
    """One transaction's work; `articles` has the id of each event's article, by the event's id and the path."""

    tables: RecordTables
    decisions: list[Decision]
    articles: dict[tuple[str, str], str] = field(default_factory=dict)

    def all(self, homes: Mapping[Event, str]) -> None:
        """Merge all events of a database without records; `homes` are the records that they were in before."""
        decided = self._take_in(None)
        records = link(with_ids(drafts(decided, turns_of(decided.tellings))))
        self._write(records)
        forward = (*OF_ONE_PERSON, Relation.SUCCEEDS)
        for record in records:
            found = [(record.id, one.relation, one.record) for one in record.related if one.relation in forward]
            self.tables.set_relations((), forward, found)
        self._lead(homes, records)

    def some(self, articles: Collection[str]) -> None:
        """Merge the events of some articles, with all that this concerns."""
        gone, homes = self.tables.forget(articles)
        came = {naming_number(naming_of(one)) for one in self._take_in(articles).tellings}
        near = self._around(gone | came | self.tables.namings_of(set(homes.values())))
        events = self.tables.told(near)
        homes.update({event: record for event, record in events.items() if record})
        decided = self._decided(events)
        self._replace(drafts(decided, turns_of([*decided.tellings, *self._back(near)])), homes, articles)
        for number in gone - {naming_number(naming_of(one)) for one in decided.tellings}:
            self.tables.unname(number, posted(near[number]))

    def _take_in(self, articles: Collection[str] | None) -> Decided:
        """Note the events of some articles, or of all, with their namings."""
        store = self.tables.store
        told = list(store.tellings_of(articles))
        self.articles.update({(one.event.id, one.event.article): article for article, one in told})
        decided = Decided((one for _, one in told), self.decisions)
        for naming in {naming_of(one) for one in decided.tellings}:
            self.tables.name(naming_number(naming), naming, posted(naming))
        self.tables.add(
            ((self._event(one), naming_number(naming_of(one))) for one in decided.tellings),
            ((number, (article, one.event.id)) for article, one in told for number in decided.sides(one)),
        )
        return decided

    def _decided(self, events: Collection[Event]) -> Decided:
        """Some events as the user's decisions leave them."""
        told = self.tables.store.tellings_of({article for article, _ in events})
        tellings: list[Telling] = []
        for article, one in told:
            if (article, one.event.id) in events:
                self.articles[one.event.id, one.event.article] = article
                tellings.append(one)
        return Decided(tellings, self.decisions)

    def _around(self, start: set[int]) -> dict[int, Naming]:
        """All namings that are merged with some: neighbours, what is decided to be one, and who went the other way."""
        turned = {turn(one, way_back(one.way)) for one in self.tables.namings(start).values() if one.person}
        waiting = start | self.tables.having(turned, (TURN,))
        found: dict[int, Naming] = {}
        while waiting:
            fresh = self.tables.namings(waiting)
            found.update(fresh)
            waiting = self._decided_with(waiting)
            for naming in fresh.values():
                whole, parts = whole_and_parts(naming)
                near = self.tables.having(whole | parts, (WHOLE,)) | self.tables.having(whole, (PART,))
                others = self.tables.namings(near - found.keys() - waiting)
                waiting |= {number for number, other in others.items() if may_be_one(naming, other)}
            waiting -= found.keys()
        return found

    def _decided_with(self, namings: Collection[int]) -> set[int]:
        """The namings of events that the user decided to be one with, or apart from, events of some namings."""
        if not self.decisions:
            return set()
        return self.tables.decided(Decided((), self.decisions).joins(self.tables.decisions(namings)))

    def _back(self, namings: Mapping[int, Naming]) -> list[Telling]:
        """The events that tell when the people of some namings went the other way, of other namings than these."""
        turned = {turn(one, way_back(one.way)) for one in namings.values() if one.person}
        others = self.tables.having(turned, (TURN,)) - namings.keys()
        return self._decided(self.tables.told(others)).tellings

    def _replace(self, fresh: Sequence[Record], homes: dict[Event, str], articles: Collection[str]) -> None:
        """Put records in the place of those that had their events before; each keeps what it has if it is the same."""
        tables = self.tables
        old = set(homes.values())
        identities = tables.identities(old) | {identity_of(record) for record in fresh}
        others = list(tables.records(tables.of_identities(identities) - old))
        named = with_ids([*fresh, *others])
        records = named[: len(fresh)]
        for before, now in zip(others, named[len(fresh) :], strict=True):
            if before.id != now.id:
                events = tables.events_of(before.id)
                homes.update(dict.fromkeys(events, before.id))
                self.articles.update(
                    {
                        (one.event, one.article): article
                        for one in now.evidence
                        for article, event in events
                        if event == one.event
                    }
                )
                old.add(before.id)
                records.append(now)
        known = {record.id: record for record in tables.records(old)}
        kept = {
            record.id for record in records if record.id in known and _unlinked(known[record.id]) == _unlinked(record)
        }
        gone = old - kept
        keys, told = tables.keys(gone), tables.articles_of(gone) | set(articles)
        tables.drop(gone)
        changed = [record for record in records if record.id not in kept]
        self._write(records, kept)
        self._lead(homes, records)
        told |= {self.articles[one.event, one.article] for record in changed for one in record.evidence}
        Links(tables).update(changed, keys, told)

    def _write(self, records: Iterable[Record], kept: Collection[str] = ()) -> None:
        """Store records with their events; of those that are kept only the latter."""
        for record in records:
            if record.id not in kept:
                self.tables.write(
                    [Filed(record, identity_of(record), who_words(record), *days_of(record), record_keys(record))]
                )
            self.tables.place(record.id, self._events(record))

    def _lead(self, homes: Mapping[Event, str], records: Iterable[Record]) -> None:
        """Lead from the ids of records that are no more to the records that most of their events are in now."""
        now = {event: record.id for record in records for event in self._events(record)}
        live = set(now.values())
        heirs: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for event, before in homes.items():
            if before not in live and event in now:
                heirs[before][now[event]] += 1
        self.tables.lead(live, {one: min(count, key=lambda heir: (-count[heir], heir)) for one, count in heirs.items()})

    def _events(self, record: Record) -> list[Event]:
        """The events of a record, in the order of its evidence."""
        return list(dict.fromkeys((self.articles[one.event, one.article], one.event) for one in record.evidence))

    def _event(self, telling: Telling) -> Event:
        return self.articles[telling.event.id, telling.event.article], telling.event.id


def _unlinked(record: Record) -> Record:
    """A record without what needs other records."""
    return replace(record, move=None, related=(), namesakes=())
