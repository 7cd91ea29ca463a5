"""What a user decided about records, kept apart from what was read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from talentscan.errors import UsageError
from talentscan.model import Anchor, Decision, Kind, Verb
from talentscan.store.sqlite import Store


def put_decision(
    store: Store,
    verb: Verb,
    names: Sequence[str],
    first: Sequence[Anchor] = (),
    second: Sequence[Anchor] = (),
    *,
    made: str,
) -> int:
    """Store a decision; the number that it got, which no other will ever get in this database."""
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
    return found
