"""The record that a user means by an id, the beginning of one, or an event of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from talentscan.errors import UsageError
from talentscan.model import Record


def record_named(records: Iterable[Record], identity: str, path: str) -> Record:
    """The record whose id, or one of whose events' ids, begins so; an id that is whole needs no more.

    Raises:
        UsageError: there is none, or more than one.
    """
    found = {one.id: one for one in records if one.id.startswith(identity)}
    if not found:
        found = {one.id: one for one in records if any(told.event.startswith(identity) for told in one.evidence)}
    if identity in found:
        return found[identity]
    if len(found) > 1:
        raise ambiguous(identity, [f"record {one}" for one in found])
    if not identity or not found:
        raise UsageError(f"{identity}: no such record or event in {path}; `talentscan timeline --json` has the ids")
    return next(iter(found.values()))


def events_named(record: Record, names: Sequence[str]) -> set[tuple[str, str]]:
    """The events of a record that are meant by the beginnings of their ids, or by the paths of their articles.

    Gives pairs of event id and article path.

    Raises:
        UsageError: a name stands for no event of the record.
    """
    found: set[tuple[str, str]] = set()
    for name in names:
        meant = {
            (told.event, told.article)
            for told in record.evidence
            if name and (told.event.startswith(name) or told.article == name)
        }
        if not meant:
            raise UsageError(
                f"{name}: no event or article of record {record.id}; `talentscan show {record.id}` lists them"
            )
        found |= meant
    return found


def ambiguous(identity: str, meant: Sequence[str]) -> UsageError:
    """The error for the beginning of more ids than one."""
    return UsageError(f"{identity}: stands for {', '.join(meant[:6])}; give more of the id")
