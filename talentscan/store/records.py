"""Records in the database: which events each is merged from, and the keys by which they are found again."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from talentscan.model import Evidence, Naming, Record, RecordEvidence, Related, Relation, Status
from talentscan.store.rows import INSERT_RECORD, Filed, day_of, evidence_of, record_of, record_values
from talentscan.store.sqlite import MANY_VALUES, Store

WHOLE, PART, TURN = 0, 1, 2
"""The sorts of a naming's keys."""
JOINING, NAMESAKES = 0, 1
"""The sorts of a record's keys."""

TABLES = (
    "records", "tellings", "namings", "naming_keys", "record_keys", "record_relations", "decided_events",
    "record_queue",
)  # fmt: skip

Event = tuple[str, str]
"""The id of an article and that of an event that it tells."""
Keys = Iterable[tuple[int, int]]
"""The keys of a naming, each with its sort."""


@dataclass(frozen=True, slots=True)
class RecordTables:
    """The records of a database; what is written is written in a transaction of the caller's."""

    store: Store

    @property
    def _run(self) -> sqlite3.Connection:
        return self.store.connection

    def waiting(self, version: str) -> bool:
        """Whether events came or went since they were merged, or the way to merge them is a new one."""
        return not self._is(version) or self._run.execute("SELECT 1 FROM record_queue LIMIT 1").fetchone() is not None

    def stale(self, version: str, many: int, share: float) -> bool:
        """Whether all must be merged anew: it was done another way, or so much waits that it is less work.

        That is `many` articles, and more than a share of those that tell something.
        """
        if not self._is(version):
            return True
        (queued,) = self._run.execute("SELECT count(*) FROM record_queue").fetchone()
        if queued < many:
            return False
        (known,) = self._run.execute("SELECT count(DISTINCT article) FROM tellings").fetchone()
        return bool(queued > share * known)

    def empty(self, version: str) -> dict[Event, str]:
        """Forget all records and the queue; gives the record that each event was in."""
        rows = self._run.execute("SELECT article, event, record FROM tellings")
        homes = {(row["article"], row["event"]): row["record"] for row in rows}
        for table in TABLES:
            self._run.execute(f"DELETE FROM {table}")
        self._run.execute("INSERT OR REPLACE INTO meta VALUES ('records', ?)", (version,))
        return homes

    def take(self) -> list[str]:
        """Take all articles off the queue."""
        taken = [row[0] for row in self._run.execute("SELECT article FROM record_queue ORDER BY article")]
        self._run.execute("DELETE FROM record_queue")
        return taken

    def forget(self, articles: Collection[str]) -> tuple[set[int], dict[Event, str]]:
        """Take the events of some articles out; gives their namings, and the record that each was in."""
        namings: set[int] = set()
        homes: dict[Event, str] = {}
        for row in self._among("SELECT * FROM tellings WHERE article IN ({})", articles):
            namings.add(row["naming"])
            homes[row["article"], row["event"]] = row["record"]
        for table in ("tellings", "decided_events"):
            self._run.executemany(f"DELETE FROM {table} WHERE article = ?", [(one,) for one in articles])
        return namings, homes

    def add(self, tellings: Iterable[tuple[Event, int]], decided: Iterable[tuple[int, Event]]) -> None:
        """Take events in, with their namings, and what was decided of them."""
        self._run.executemany(
            "INSERT INTO tellings VALUES (?, ?, ?, '', 0)", ((*event, naming) for event, naming in tellings)
        )
        self._run.executemany("INSERT INTO decided_events VALUES (?, ?, ?)", ((one, *event) for one, event in decided))

    def name(self, number: int, naming: Naming, keys: Keys) -> None:
        """Take a naming in, with its keys."""
        known = self._run.execute("SELECT 1 FROM namings WHERE number = ?", (number,)).fetchone()
        if known is None:
            values = (number, naming.way, naming.person, naming.group, naming.organization, naming.text)
            self._run.execute("INSERT INTO namings VALUES (?, ?, ?, ?, ?, ?)", values)
            self._run.executemany("INSERT INTO naming_keys VALUES (?, ?, ?)", ((*key, number) for key in keys))

    def unname(self, number: int, keys: Keys) -> None:
        """Drop a naming."""
        self._run.execute("DELETE FROM namings WHERE number = ?", (number,))
        self._run.executemany(
            "DELETE FROM naming_keys WHERE key = ? AND sort = ? AND naming = ?", ((*key, number) for key in keys)
        )

    def namings(self, numbers: Collection[int]) -> dict[int, Naming]:
        """The namings of some numbers."""
        rows = self._among("SELECT * FROM namings WHERE number IN ({})", numbers)
        return {
            row["number"]: Naming(row["way"], row["person"], row["people"], row["organization"], row["text"])
            for row in rows
        }

    def namings_of(self, records: Collection[str]) -> set[int]:
        """The namings of the events of some records."""
        return {row["naming"] for row in self._among("SELECT naming FROM tellings WHERE record IN ({})", records)}

    def having(self, keys: Collection[int], sorts: Sequence[int]) -> set[int]:
        """The namings that have one of some keys, of these sorts."""
        some = ", ".join(map(str, sorts))
        rows = self._among(f"SELECT naming FROM naming_keys WHERE key IN ({{}}) AND sort IN ({some})", keys)
        return {row["naming"] for row in rows}

    def told(self, namings: Collection[int]) -> dict[Event, str]:
        """The events of some namings, with the record that each is in; empty where it is new."""
        rows = self._among("SELECT article, event, record FROM tellings WHERE naming IN ({})", namings)
        return {(row["article"], row["event"]): row["record"] for row in rows}

    def decisions(self, namings: Collection[int]) -> set[int]:
        """The numbers of the decisions that had to do with the events of some namings."""
        query = "SELECT DISTINCT decision FROM decided_events JOIN tellings USING (article, event) WHERE naming IN ({})"
        return {row["decision"] for row in self._among(query, namings)}

    def decided(self, numbers: Collection[int]) -> set[int]:
        """The namings of the events that some decisions had to do with."""
        query = "SELECT naming FROM decided_events JOIN tellings USING (article, event) WHERE decision IN ({})"
        return {row["naming"] for row in self._among(query, numbers)}

    def articles_of(self, records: Collection[str]) -> set[str]:
        """The articles that tell some records."""
        rows = self._among("SELECT DISTINCT article FROM tellings WHERE record IN ({})", records)
        return {row["article"] for row in rows}

    def identities(self, records: Collection[str]) -> set[str]:
        """The identities of some records."""
        return {row["identity"] for row in self._among("SELECT identity FROM records WHERE id IN ({})", records)}

    def of_identities(self, identities: Collection[str]) -> set[str]:
        """All records of some identities."""
        return {row["id"] for row in self._among("SELECT id FROM records WHERE identity IN ({})", identities)}

    def events_of(self, record: str) -> tuple[Event, ...]:
        """The events of a record, in order."""
        rows = self._run.execute("SELECT article, event FROM tellings WHERE record = ? ORDER BY position", (record,))
        return tuple((row["article"], row["event"]) for row in rows)

    def keys(self, records: Collection[str]) -> set[tuple[int, int]]:
        """The keys of some records, each with its sort."""
        rows = self._among("SELECT key, sort FROM record_keys WHERE record IN ({})", records)
        return {(row["key"], row["sort"]) for row in rows}

    def sharing(self, keys: Collection[int]) -> set[str]:
        """The records that have one of some keys."""
        return {row["record"] for row in self._among("SELECT record FROM record_keys WHERE key IN ({})", keys)}

    def telling(self, articles: Collection[str]) -> set[str]:
        """The records that some articles tell."""
        return {row["record"] for row in self._among("SELECT record FROM tellings WHERE article IN ({})", articles)}

    def telling_at(self, paths: Collection[str]) -> set[str]:
        """The records that the articles found at some paths tell."""
        query = "SELECT record FROM tellings JOIN places USING (article) WHERE places.path IN ({})"
        return {row["record"] for row in self._among(query, paths)}

    def of_moves(self, moves: Collection[str]) -> set[str]:
        """The records of some moves."""
        return {row["id"] for row in self._among("SELECT id FROM records WHERE move IN ({})", moves)}

    def beginning(self, prefix: str) -> set[str]:
        """The records whose ids begin so."""
        return self._from("SELECT id FROM records WHERE id >= ? AND id < ?", prefix)

    def formerly(self, prefix: str) -> set[str]:
        """The records that have the events of those whose ids once began so."""
        return self._from("SELECT record FROM former_records WHERE id >= ? AND id < ?", prefix)

    def with_event(self, prefix: str) -> set[str]:
        """The records of the events whose ids begin so."""
        query = "SELECT record FROM events JOIN tellings ON tellings.article = events.article AND event = events.id"
        return self._from(f"{query} WHERE events.id >= ? AND events.id < ?", prefix)

    def in_files(self, files: Iterable[str]) -> set[str]:
        """The records that the articles of some files tell."""
        query = "SELECT DISTINCT record FROM places JOIN tellings USING (article) WHERE file IN ({})"
        return {row["record"] for row in self._among(query, list(files))}

    def shaped_by(self, decision: int) -> set[str]:
        """The records with events that a decision had to do with."""
        query = "SELECT DISTINCT record FROM decided_events JOIN tellings USING (article, event) WHERE decision IN ({})"
        return {row["record"] for row in self._among(query, [decision])}

    def drop(self, records: Collection[str]) -> None:
        """Take records out; their events stay."""
        ids = [(one,) for one in records]
        self._run.executemany("DELETE FROM records WHERE id = ?", ids)
        self._run.executemany("DELETE FROM record_keys WHERE record = ?", ids)
        self._run.executemany("DELETE FROM record_relations WHERE record = ?", ids)
        self._run.executemany("DELETE FROM record_relations WHERE other = ?", ids)

    def write(self, filed: Iterable[Filed]) -> None:
        """Take records in, with their keys."""
        for one in filed:
            self._run.execute(INSERT_RECORD, record_values(one))
            self._run.executemany(
                "INSERT INTO record_keys (record, key, sort) VALUES (?, ?, ?)",
                ((one.record.id, *key) for key in one.keys),
            )

    def place(self, record: str, events: Iterable[Event]) -> None:
        """Say which events are told by a record, in order."""
        self._run.executemany(
            "UPDATE tellings SET record = ?, position = ? WHERE article = ? AND event = ?",
            ((record, position, *event) for position, event in enumerate(events)),
        )

    def set_moves(self, moves: Iterable[tuple[str, str | None]]) -> list[str]:
        """Say which move records are of; gives those for which it is another one than before."""
        changed = []
        for record, move in moves:
            query = "UPDATE records SET move = ? WHERE id = ? AND move IS NOT ?"
            if self._run.execute(query, (move, record, move)).rowcount:
                changed.append(record)
        return changed

    def set_relations(self, records: Iterable[str], kinds: Sequence[Relation], found: Iterable[Sequence[str]]) -> None:
        """Say what records are to others, of some kinds of relation."""
        some = ", ".join(f"'{kind.value}'" for kind in kinds)
        query = f"DELETE FROM record_relations WHERE record = ? AND relation IN ({some})"
        self._run.executemany(query, [(one,) for one in records])
        self._run.executemany("INSERT INTO record_relations VALUES (?, ?, ?)", found)

    def set_namesakes(self, namesakes: Iterable[tuple[str, str]]) -> None:
        """Say who may be the namesake of a record: its id, and a JSON array of ids."""
        query = "UPDATE records SET namesakes = ? WHERE id = ? AND namesakes <> ?"
        self._run.executemany(query, ((those, record, those) for record, those in namesakes))

    def lead(self, live: Collection[str], heirs: Mapping[str, str]) -> None:
        """Note to which records ids lead that are no record's any more; those that are one's lead nowhere."""
        self._run.executemany("DELETE FROM former_records WHERE id = ?", [(one,) for one in live])
        for before, now in heirs.items():
            self._run.execute("UPDATE former_records SET record = ? WHERE record = ?", (now, before))
            self._run.execute("INSERT OR REPLACE INTO former_records VALUES (?, ?)", (before, now))

    def records(self, ids: Collection[str] | None = None) -> Iterator[Record]:
        """Some records, or all, in the order of their ids."""
        if ids is None:
            yield from self._records("", ())
            return
        wanted = iter(sorted(ids))
        while some := list(islice(wanted, MANY_VALUES)):
            yield from self._records(f"IN ({', '.join('?' * len(some))})", some)

    def _records(self, among: str, ids: Sequence[str]) -> Iterator[Record]:
        evidence = self._evidence(among, ids)
        related: defaultdict[str, list[Related]] = defaultdict(list)
        for column, other in (("record", "other"), ("other", "record")):
            where = f"WHERE {column} {among}" if among else ""
            for row in self.store.rows(f"SELECT * FROM record_relations {where}", ids):
                relation = Relation(row["relation"])
                related[row[column]].append(Related(relation if column == "record" else relation.back, row[other]))
        where = f"WHERE id {among}" if among else ""
        for row in self.store.rows(f"SELECT * FROM records {where} ORDER BY id", ids):
            yield record_of(row, tuple(evidence[row["id"]]), tuple(sorted(related[row["id"]])))

    def _evidence(self, among: str, ids: Sequence[str]) -> dict[str, list[RecordEvidence]]:
        found: defaultdict[str, list[RecordEvidence]] = defaultdict(list)
        paths: dict[str, str] = {}
        where = f"WHERE tellings.record {among}" if among else ""
        query = f"SELECT places.article, min(path) AS path FROM tellings JOIN places USING (article) {where} GROUP BY 1"
        for row in self.store.rows(query, ids):
            paths[row["article"]] = row["path"]
        for row in self.store.rows(_EVIDENCE.format(where), ids):
            told: Evidence = evidence_of(row)
            found[row["record"]].append(
                RecordEvidence(
                    row["event"],
                    paths[row["article"]],
                    day_of(row["published"]),
                    row["outlet"],
                    row["rule"],
                    Status(row["status"]),
                    told,
                    row["story"],
                )
            )
        return found

    def _is(self, version: str) -> bool:
        found = self._run.execute("SELECT value FROM meta WHERE key = 'records'").fetchone()
        return found is not None and found["value"] == version

    def _from(self, query: str, prefix: str) -> set[str]:
        return {row[0] for row in self._run.execute(query, (prefix, prefix + "g"))}

    def _among(self, query: str, values: Collection[str] | Collection[int]) -> Iterator[sqlite3.Row]:
        """The rows of a query for each of some values, so many at a time."""
        wanted = iter(values)
        while some := list(islice(wanted, MANY_VALUES)):
            yield from self._run.execute(query.format(", ".join("?" * len(some))), some)


_EVIDENCE = """
SELECT tellings.record, tellings.article, tellings.event, events.rule, events.status, articles.published,
    articles.outlet, stories.story, evidence.quote, evidence.start, evidence."end", evidence.text
FROM tellings
JOIN events ON events.article = tellings.article AND events.id = tellings.event
JOIN evidence ON evidence.article = tellings.article AND evidence.event = tellings.event
JOIN articles ON articles.id = tellings.article
LEFT JOIN stories ON stories.article = tellings.article
{} ORDER BY tellings.record, tellings.position, evidence.position
"""
