"""Which records of a database are asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from talentscan.store.sqlite import MANY_VALUES, Store


@dataclass(frozen=True, slots=True)
class Asked:
    """What records must be; an empty condition holds for all.

    `since` and `until` are days, YYYY-MM-DD. Of a person's name each of `words` must begin a word, and people who are
    not named must be called by the `phrase`; these are folded. `organizations` are names, None for any.
    """

    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    confidence: float = 0.0
    words: tuple[str, ...] | None = None
    phrase: str = ""
    organizations: Collection[str] | None = None


def asked_records(store: Store, asked: Asked) -> set[str] | None:
    """The ids of the records that are asked for; None where that is all of them."""
    conditions: list[str] = []
    values: list[str | float] = []

    def must(condition: str, *given: str | float) -> None:
        conditions.append(condition)
        values.extend(given)

    for column, those in (("kind", asked.kinds), ("status", asked.statuses)):
        if those:
            must(f"{column} IN ({', '.join('?' * len(those))})", *those)
    if asked.since is not None:
        must("latest >= ?", asked.since)
    if asked.until is not None:
        must("earliest <= ?", asked.until)
    if asked.confidence > 0:
        must("confidence >= ?", asked.confidence)
    if asked.words is not None:
        named = " AND ".join(("person IS NOT NULL", *("instr(who, ?) > 0" for _ in asked.words)))
        group = "person IS NULL AND group_text IS NOT NULL AND instr(who, ?) > 0"
        must(f"({named} OR {group})", *(f" {word}" for word in asked.words), asked.phrase)
    if asked.organizations is None and not conditions:
        return None
    if asked.organizations is None:
        return {row["id"] for row in store.rows(f"SELECT id FROM records WHERE {' AND '.join(conditions)}", values)}
    found: set[str] = set()
    names = sorted(asked.organizations)
    for begin in range(0, len(names), MANY_VALUES // 2):
        some = names[begin : begin + MANY_VALUES // 2]
        among = ", ".join("?" * len(some))
        where = " AND ".join((f"(organization IN ({among}) OR unit IN ({among}))", *conditions))
        found |= {row["id"] for row in store.rows(f"SELECT id FROM records WHERE {where}", [*some, *some, *values])}
    return found


def organization_names(store: Store) -> Iterator[str]:
    """Every name of an organisation or a unit that records have."""
    query = "SELECT organization AS name FROM records UNION SELECT unit FROM records WHERE unit IS NOT NULL"
    return (row["name"] for row in store.rows(query))
