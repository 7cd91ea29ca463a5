"""The records of a database that are asked for: by what they must be, by an id, by the files that tell them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from talentscan.errors import UsageError
from talentscan.model import Record, Telling
from talentscan.records import Selection, first_day, fold, is_asked, last_day, name_parts
from talentscan.store import Asked, RecordTables, Store, asked_records, organization_names


def selected(store: Store, chosen: Selection) -> tuple[list[Record], Collection[str]]:
    """The records that are chosen, with the other ends of their moves; and the ids of those that are chosen."""
    asked = Asked(
        kinds=tuple(kind.value for kind in chosen.kinds),
        statuses=tuple(status.value for status in chosen.statuses),
        since=None if chosen.since is None else first_day(chosen.since),
        until=None if chosen.until is None else last_day(chosen.until),
        confidence=chosen.min_confidence,
        words=None if chosen.person is None else name_parts(chosen.person),
        phrase=fold(chosen.person or ""),
        organizations=None
        if chosen.organization is None
        else [name for name in organization_names(store) if is_asked(chosen.organization, name)],
    )
    tables = RecordTables(store)
    ids = asked_records(store, asked)
    if ids is None:
        every = list(tables.records())
        return every, {record.id for record in every}
    return with_ends_of_move(store, ids, chosen.min_confidence), ids


def with_ends_of_move(store: Store, ids: Collection[str], confidence: float = 0.0) -> list[Record]:
    """Some records with the other ends of their moves, where these are likely enough."""
    tables = RecordTables(store)
    records = list(tables.records(ids))
    others = tables.of_moves({record.move for record in records if record.move is not None}) - set(ids)
    return records + [record for record in tables.records(others) if record.confidence >= confidence]


def told_in(store: Store, files: Collection[str]) -> list[Record]:
    """The records that the articles of some files tell."""
    tables = RecordTables(store)
    return list(tables.records(tables.in_files(files)))


def shaped_by(store: Store, decision: int) -> tuple[list[Record], Collection[str]]:
    """The records that a decision shaped, with the other ends of their moves; and the ids of those that it shaped."""
    ids = RecordTables(store).shaped_by(decision)
    return with_ends_of_move(store, ids), ids


def record_named(store: Store, identity: str) -> Record:
    """The record whose id, or one of whose events' ids, begins so; an id that is whole needs no more.

    An id that a record had once leads to the one that has its events now.

    Raises:
        UsageError: there is none, or more than one.
    """
    found = records_named(store, identity)
    if identity in found:
        found = {identity}
    if len(found) > 1:
        raise ambiguous(identity, [f"record {one}" for one in sorted(found)])
    if not identity or not found:
        raise UsageError(
            f"{identity}: no such record or event in {store.path};"
            " `talentscan timeline --fields id,person,organization` has the ids"
        )
    return next(RecordTables(store).records(found))


def records_named(store: Store, identity: str) -> set[str]:
    """The records whose id begins so; if there is none, those that had such an id, else those with such an event."""
    tables = RecordTables(store)
    return tables.beginning(identity) or tables.formerly(identity) or tables.with_event(identity)


def records_with_id(store: Store, identity: str) -> list[Record]:
    """The records whose id begins so or, if there is none, those that have the events of one whose id once did."""
    tables = RecordTables(store)
    return list(tables.records(tables.beginning(identity) or tables.formerly(identity)))


def records_told_of(store: Store, record: Record) -> list[Record]:
    """The records that a record names: related ones and those of namesakes."""
    return list(RecordTables(store).records({*(one.record for one in record.related), *record.namesakes}))


def ends_of_move(store: Store, move: str) -> list[Record]:
    """The records of a move."""
    tables = RecordTables(store)
    return list(tables.records(tables.of_moves({move})))


def ambiguous(identity: str, meant: Iterable[str]) -> UsageError:
    """The error for the beginning of more ids than one."""
    return UsageError(f"{identity}: stands for {', '.join(list(meant)[:6])}; give more of the id")


def tellings_of(store: Store, record: Record) -> list[Telling]:
    """The events of a record as they were read."""
    events = {one.event for one in record.evidence}
    articles = {article for article, _ in RecordTables(store).events_of(record.id)}
    return [one for _, one in store.tellings_of(articles) if one.event.id in events]
