"""What a user decided about records, kept apart from what was read."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from talentscan.errors import UsageError
from talentscan.model import Anchor, Decision, Kind, Verb
from talentscan.store.sqlite import Store

_QUEUE = "INSERT OR IGNORE INTO record_queue"


def put_decision(
    store: Store,
    verb: Verb,
    names: Sequence[str],
    first: Sequence[Anchor] = (),
    second: Sequence[Anchor] = (),
    *,
    made: str,
    renamed: Collection[str] = (),
) -> int:
    """Store a decision; the number that it got, which no other will ever get in this database.

    The articles of its events, and those that say one of the names that it is to change, are to be merged again.
    """
    with store.transaction() as run:
        added = run.execute(
            "INSERT INTO decisions (verb, made, names) VALUES (?, ?, ?)",
            (verb.value, made, json.dumps(names, ensure_ascii=False)),
        )
        number = int(added.lastrowid or 0)
        run.executemany(
            "INSERT INTO decision_events VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (number, side, one.event, one.sentence, one.kind.value, one.person, one.organization)
                for side, anchors in enumerate((first, second))
                for one in anchors
            ],
        )
        _queue(run, (*first, *second), renamed)
    return number


def decisions_in(store: Store) -> list[Decision]:
    """All decisions, in the order in which they were made."""
    sides: dict[tuple[int, int], list[Anchor]] = defaultdict(list)
    for row in store.rows("SELECT * FROM decision_events ORDER BY decision, side, event, sentence"):
        anchor = Anchor(row["event"], row["sentence"], Kind(row["kind"]), row["person"], row["organization"])
        sides[row["decision"], row["side"]].append(anchor)
    return [
        Decision(
            number := row["number"],
            Verb(row["verb"]),
            row["made"],
            tuple(json.loads(row["names"])),
            tuple(sides[number, 0]),
            tuple(sides[number, 1]),
        )
        for row in store.rows("SELECT * FROM decisions ORDER BY number")
    ]


def undo_decision(store: Store, number: int | None = None) -> Decision:
    """Take back a decision, without a number the last one.

    Raises:
        UsageError: there is no such decision.
    """
    made = decisions_in(store)
    if not made:
        raise UsageError(f"{store.path}: no decision to undo")
    found = next((one for one in made if one.number == number), made[-1] if number is None else None)
    if found is None:
        raise UsageError(f"{number}: no such decision in {store.path}; `talentscan decisions` lists them")
    with store.transaction() as run:
        run.execute("DELETE FROM decisions WHERE number = ?", (found.number,))
        query = f"{_QUEUE} SELECT DISTINCT article FROM decided_events WHERE decision = ?"
        run.execute(query, (found.number,))
    return found


def _queue(run: sqlite3.Connection, anchors: Iterable[Anchor], renamed: Collection[str]) -> None:
    """Have all articles merged again that an anchor may mean, or that say a name."""
    for one in anchors:
        run.execute(f"{_QUEUE} SELECT article FROM events WHERE id = ?", (one.event,))
        run.execute(
            f"{_QUEUE} SELECT article FROM events WHERE organization = ? AND person IS ? AND kind = ?",
            (one.organization, one.person, one.kind.value),
        )
    for name in renamed:
        for column in ("person", "organization", "counterpart"):
            run.execute(f"{_QUEUE} SELECT article FROM events WHERE {column} = ?", (name,))
    if renamed:
        aliased = f"SELECT number FROM decisions WHERE verb = '{Verb.ALIAS.value}'"
        run.execute(f"{_QUEUE} SELECT DISTINCT article FROM decided_events WHERE decision IN ({aliased})")
