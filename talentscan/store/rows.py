"""Events, evidence and records to rows of the database, and back."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date

from talentscan.model import (
    Conflict,
    DateBasis,
    Event,
    Evidence,
    Group,
    Kind,
    PartialDate,
    Record,
    RecordEvidence,
    Related,
    Status,
    StatusStep,
)

EVENT_COLUMNS = (
    "id", "article", "position", "kind", "person", "group_count", "group_text", "organization", "unit", "role",
    "counterpart", "date", "date_basis", "manner", "status", "status_cue", "attribution", "confidence", "rule",
)  # fmt: skip

INSERT_EVENT = f"INSERT INTO events ({', '.join(EVENT_COLUMNS)}) VALUES ({', '.join('?' * len(EVENT_COLUMNS))})"
INSERT_EVIDENCE = (
    'INSERT INTO evidence (article, event, position, quote, start, "end", text) VALUES (?, ?, ?, ?, ?, ?, ?)'
)
RECORD_COLUMNS = (
    "id", "identity", "kind", "person", "group_count", "group_text", "organization", "unit", "role", "counterpart",
    "date", "date_basis", "manner", "status", "status_cue", "history", "sources", "stories", "conflicts", "move",
    "confidence", "roles", "date_articles", "namesakes", "decisions", "who", "earliest", "latest",
)  # fmt: skip
INSERT_RECORD = f"INSERT INTO records ({', '.join(RECORD_COLUMNS)}) VALUES ({', '.join('?' * len(RECORD_COLUMNS))})"


@dataclass(frozen=True, slots=True)
class Filed:
    """A record with what it is found by.

    `who` are the folded words of the name, a space before each; `earliest` and `latest`, YYYY-MM-DD, the days between
    which it was; `keys` have a sort each.
    """

    record: Record
    identity: str
    who: str
    earliest: str | None
    latest: str | None
    keys: frozenset[tuple[int, int]]


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


def record_values(filed: Filed) -> tuple[object, ...]:
    """A record as the values of `RECORD_COLUMNS`."""
    one = filed.record
    history = [[step.status.value, _text(step.published), step.article] for step in one.history]
    conflicts = [[conflict.field, conflict.values] for conflict in one.conflicts]
    return (
        one.id,
        filed.identity,
        one.kind.value,
        one.person,
        None if one.group is None else one.group.count,
        None if one.group is None else one.group.text,
        one.organization,
        one.unit,
        one.role,
        one.counterpart,
        None if one.date is None else str(one.date),
        None if one.date_basis is None else one.date_basis.value,
        one.manner,
        one.status.value,
        one.status_cue,
        as_json(history),
        one.sources,
        as_json(one.stories),
        as_json(conflicts),
        one.move,
        one.confidence,
        as_json(one.roles),
        as_json(one.date_articles),
        as_json(one.namesakes),
        as_json(one.decisions),
        filed.who,
        filed.earliest,
        filed.latest,
    )


def record_of(row: sqlite3.Row, evidence: tuple[RecordEvidence, ...], related: tuple[Related, ...]) -> Record:
    """The record of a row, its evidence in order."""
    return Record(
        id=row["id"],
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
        history=tuple(
            StatusStep(Status(status), day_of(day), article) for status, day, article in json.loads(row["history"])
        ),
        sources=row["sources"],
        stories=tuple(json.loads(row["stories"])),
        conflicts=tuple(
            Conflict(field, tuple((value, tuple(articles)) for value, articles in values))
            for field, values in json.loads(row["conflicts"])
        ),
        move=row["move"],
        confidence=row["confidence"],
        evidence=evidence,
        roles=tuple(json.loads(row["roles"])),
        date_articles=tuple(json.loads(row["date_articles"])),
        related=related,
        namesakes=tuple(json.loads(row["namesakes"])),
        decisions=tuple(json.loads(row["decisions"])),
    )


def as_json(value: object) -> str:
    """A value of a column that holds a list."""
    return json.dumps(value, ensure_ascii=False)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
