"""What a user decides about the records of a database."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model import Anchor, Verb
from talentscan.records import name_parts, organization_words
from talentscan.store import Store, put_decision


def decide(
    store: Store, verb: Verb, names: Sequence[str], first: Sequence[Anchor], second: Sequence[Anchor], *, made: str
) -> int:
    """Store a decision; the number that it got. What it is about is merged again with the next update."""
    renamed = _said(store, names[0]) if verb is Verb.ALIAS else set()
    return put_decision(store, verb, names, first, second, made=made, renamed=renamed)


def _said(store: Store, name: str) -> set[str]:
    """The wordings of a name of a person or an organisation, and the name itself."""
    words, parts = organization_words(name), name_parts(name)
    found = {name}
    for column in ("organization", "counterpart"):
        rows = store.rows(f"SELECT DISTINCT {column} FROM events WHERE {column} IS NOT NULL")
        found |= {row[0] for row in rows if organization_words(row[0]) == words}
    rows = store.rows("SELECT DISTINCT person FROM events WHERE person IS NOT NULL")
    return found | {row[0] for row in rows if name_parts(row[0]) == parts}
