"""JSON Schema of what is printed: `talentscan.event/1` and `talentscan.record/1`."""

from __future__ import annotations

from talentscan.model import DateBasis, Kind, Status
from talentscan.output.shape import EVENT_FIELDS, EVENT_SCHEMA, RECORD_FIELDS, RECORD_SCHEMA

Schema = dict[str, object]


def event_schema() -> Schema:
    """The schema of an event, as `scan` prints it."""
    own: Schema = {
        "schema": {"const": EVENT_SCHEMA},
        "article": _text("path of the article as given; `dump.jsonl#3` for the third record of a file"),
        "attribution": {"type": "array", "items": {"type": "string"}, "description": "who says so, as worded"},
        "rule": _text("the rule that found the event"),
        "evidence": {"type": "array", "items": _object(_EVIDENCE, optional=("text",)), "minItems": 1},
    }
    return _document(
        "event", "one departure, hire or internal change told by one article", {**_SHARED, **own}, EVENT_FIELDS
    )


def record_schema() -> Schema:
    """The schema of a record, as `ingest`, `timeline` and `moves` print it."""
    told: Schema = {
        "event": _text("id of the event"),
        "article": _text("path of its article"),
        "published": _or_null(_DAY),
        "outlet": _or_null(_text("who printed it")),
        "rule": _text("the rule that found it"),
        "status": _STATUS,
    }
    step: Schema = {"status": _STATUS, "published": _or_null(_DAY), "article": _text("who says so")}
    value: Schema = {"value": _text("what they say"), "articles": {"type": "array", "items": {"type": "string"}}}
    conflict: Schema = {
        "field": _text("date, counterpart or manner"),
        "values": {"type": "array", "items": _object(value)},
    }
    own: Schema = {
        "schema": {"const": RECORD_SCHEMA},
        "history": {"type": "array", "items": _object(step), "description": "each change of status, earliest first"},
        "sources": {"type": "integer", "minimum": 1, "description": "independent articles; copies count once"},
        "stories": {"type": "array", "items": {"type": "string"}},
        "conflicts": {"type": "array", "items": _object(conflict)},
        "move": _or_null(_text("shared by the departure and the hire of one move")),
        "evidence": {"type": "array", "items": _object({**told, **_EVIDENCE}, optional=("text",)), "minItems": 1},
    }
    return _document(
        "record",
        "one event of the real world, merged from all articles that tell it",
        {**_SHARED, **own},
        RECORD_FIELDS,
    )


def _document(name: str, description: str, properties: Schema, fields: tuple[str, ...]) -> Schema:
    shape = _object({field: properties[field] for field in fields})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"talentscan {name}",
        "description": description,
        **shape,
    }


def _object(properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


_DAY: Schema = {"type": "string", "format": "date"}
_STATUS: Schema = {"enum": [status.value for status in Status]}
_EVIDENCE: Schema = {
    "quote": _text("the sentence, verbatim: source[start:end]"),
    "start": {"type": "integer", "minimum": 0, "description": "in characters of the article's decoded source"},
    "end": {"type": "integer", "minimum": 1},
    "text": _text("the quote without markup, where that differs"),
}
_GROUP: Schema = _object({"count": _or_null({"type": "integer"}), "text": _text("as worded: three top executives")})
_SHARED: Schema = {
    "id": _text("hash of what it says"),
    "kind": {"enum": [kind.value for kind in Kind]},
    "person": _or_null(_text("the fullest form of the name; null for people who are not named")),
    "group": _or_null(_GROUP),
    "organization": _text("the employer left, joined or stayed with"),
    "unit": _or_null(_text("the lab or division")),
    "role": _or_null(_text("the position left or taken")),
    "counterpart": _or_null(_text("the other end: where the person came from or goes to")),
    "date": _or_null(
        {"type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$", "description": "unknown parts left out"}
    ),
    "date_basis": _or_null({"enum": [basis.value for basis in DateBasis]}),
    "manner": _text("joined, appointed, promoted, founded, resigned, fired, ..."),
    "status": _STATUS,
    "status_cue": _or_null(_text("the words that gave the status")),
    "confidence": {"type": "number", "minimum": 0, "maximum": 1},
}
