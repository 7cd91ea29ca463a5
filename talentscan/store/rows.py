"""Events and evidence to rows of the database, and back."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from talentscan.model import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status

EVENT_COLUMNS = (
    "id", "article", "position", "kind", "person", "group_count", "group_text", "organization", "unit", "role",
    "counterpart", "date", "date_basis", "manner", "status", "status_cue", "attribution", "confidence", "rule",
)  # fmt: skip

INSERT_EVENT = f"INSERT INTO events ({', '.join(EVENT_COLUMNS)}) VALUES ({', '.join('?' * len(EVENT_COLUMNS))})"
INSERT_EVIDENCE = (
    'INSERT INTO evidence (article, event, position, quote, start, "end", text) VALUES (?, ?, ?, ?, ?, ?, ?)'
)


def event_values(article: str, position: int, event: Event) -> tuple[object, ...]:
    """An event as the values of `EVENT_COLUMNS`."""
    return (
        event.id,
        article,
        position,
        event.kind.value,
        event.person,
        None if event.group is None else event.group.count,
        None if event.group is None else event.group.text,
        event.organization,
        event.unit,
        event.role,
        event.counterpart,
        None if event.date is None else str(event.date),
        None if event.date_basis is None else event.date_basis.value,
        event.manner,
        event.status.value,
        event.status_cue,
        json.dumps(event.attribution, ensure_ascii=False),
        event.confidence,
        event.rule,
    )


def evidence_values(article: str, event: Event) -> list[tuple[object, ...]]:
    """An event's evidence as the values of `INSERT_EVIDENCE`."""
    return [
        (article, event.id, position, one.quote, one.start, one.end, None if one.text == one.quote else one.text)
        for position, one in enumerate(event.evidence)
    ]


def event_of(row: sqlite3.Row, path: str, evidence: tuple[Evidence, ...]) -> Event:
    """The event of a row; `path` is where its article was found."""
    return Event(
        id=row["id"],
        article=path,
        kind=Kind(row["kind"]),
        person=row["person"],
        group=None if row["group_text"] is None else Group(row["group_count"], row["group_text"]),
        organization=row["organization"],
        unit=row["unit"],
        role=row["role"],
        counterpart=row["counterpart"],
        date=None if row["date"] is None else PartialDate.parse(row["date"]),
        date_basis=None if row["date_basis"] is None else DateBasis(row["date_basis"]),
        manner=row["manner"],
        status=Status(row["status"]),
        status_cue=row["status_cue"],
        attribution=tuple(json.loads(row["attribution"])),
        confidence=row["confidence"],
        rule=row["rule"],
        evidence=evidence,
    )


def evidence_of(row: sqlite3.Row) -> Evidence:
    """The evidence of a row."""
    return Evidence(row["quote"], row["start"], row["end"], row["quote"] if row["text"] is None else row["text"])


def day_of(text: str | None) -> date | None:
    """The day of a column."""
    return None if text is None else date.fromisoformat(text)
