"""The events that a user means by the beginnings of their ids, or by their articles."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.errors import UsageError
from talentscan.model import Record


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
