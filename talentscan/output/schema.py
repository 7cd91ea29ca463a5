"""JSON Schema of what is printed: events, records, stories, explanations."""

from __future__ import annotations

from talentscan.model import DateBasis, Kind, Likeness, Relation, Status
from talentscan.output.shape import (
    EVENT_FIELDS,
    EVENT_SCHEMA,
    EXPLANATION_SCHEMA,
    RECORD_FIELDS,
    RECORD_SCHEMA,
    STORY_FIELDS,
    STORY_SCHEMA,
)

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
        "story": _or_null(_text("id of its story; what one story tells stands together")),
        "published": _or_null(_DAY),
        "outlet": _or_null(_text("who printed it")),
        "rule": _text("the rule that found it"),
        "status": _STATUS,
    }
    step: Schema = {"status": _STATUS, "published": _or_null(_DAY), "article": _text("who says so")}
    value: Schema = {"value": _text("what they say"), "articles": {"type": "array", "items": {"type": "string"}}}
    conflict: Schema = {
        "field": _text("date, counterpart, manner or status"),
        "values": {"type": "array", "items": _object(value)},
    }
    related: Schema = {
        "relation": {"enum": [relation.value for relation in Relation]},
        "record": _text("id of the other record"),
    }
    own: Schema = {
        "schema": {"const": RECORD_SCHEMA},
        "history": {"type": "array", "items": _object(step), "description": "each change of status, earliest first"},
        "sources": {"type": "integer", "minimum": 1, "description": "independent articles; copies count once"},
        "stories": {"type": "array", "items": {"type": "string"}},
        "conflicts": {"type": "array", "items": _object(conflict)},
        "move": _or_null(_text("shared by the departure and the hire of one move")),
        "roles": {"type": "array", "items": {"type": "string"}, "description": "every wording, the most told first"},
        "date_articles": {"type": "array", "items": {"type": "string"}, "description": "who tells the date"},
        "related": {"type": "array", "items": _object(related)},
        "namesakes": {"type": "array", "items": {"type": "string"}, "description": "records of others of this name"},
        "decisions": {"type": "array", "items": {"type": "integer"}, "description": "the user's that shaped it"},
        "evidence": {"type": "array", "items": _object({**told, **_EVIDENCE}, optional=("text",)), "minItems": 1},
    }
    return _document(
        "record",
        "one event of the real world, merged from all articles that tell it",
        {**_SHARED, **own},
        RECORD_FIELDS,
    )


def story_schema() -> Schema:
    """The schema of a story, as `stories` prints it."""
    article: Schema = {
        "article": _text("path of the article as given"),
        "title": _or_null(_text("its title")),
        "outlet": _or_null(_text("who printed it")),
        "published": _or_null(_DAY),
        "likeness": {"enum": [likeness.value for likeness in Likeness], "description": "why it is in the story"},
        "of": _or_null(_text("path of the article that it is like; null for the core of the story")),
        "degree": {"type": "number", "minimum": 0, "maximum": 1, "description": "how much it is like that"},
        "days": _or_null({"type": "integer", "minimum": 0, "description": "days between the two"}),
        "copy": _or_null(_text("shared by copies of one text; null for a text without copies")),
        "source": {"type": "integer", "minimum": 1, "description": "which independent source of the story it is"},
        "why": _text("likeness, of, degree and days in words"),
    }
    properties: Schema = {
        "schema": {"const": STORY_SCHEMA},
        "story": _text("id of the story; it stays while the earliest article does"),
        "title": _or_null(_text("title of the article that stands for it")),
        "best": _text("path of the article that stands for it"),
        "first": _or_null(_DAY),
        "last": _or_null(_DAY),
        "sources": {"type": "integer", "minimum": 1, "description": "independent ones: copies, and an outlet, once"},
        "articles": {"type": "array", "items": _object(article), "minItems": 1},
    }
    return _document("story", "the articles that tell one piece of news", properties, STORY_FIELDS)


def explanation_schema() -> Schema:
    """The schema of an explanation, as `explain` prints it."""
    name: Schema = {"text": _text("as written"), "entity": _text("the fullest form"), "type": _text("what it names"),
            "why": _text("the votes for it")}  # fmt: skip
    sort = _text("person, role, group, organization, pronoun, job, act, name, thing, verb, date, or a word's class")
    place: Schema = {"place": _text("subject, object, complement or a preposition"), **_strings("text"), "sort": sort}
    clause: Schema = {
        **_strings("verb", "relation"),
        "governor": _or_null(_text("the verb that it hangs on")),
        "facts": _STRINGS,
        "places": _list(place),
    }
    emit: Schema = {"kind": _KIND, "person": _text("the place of the person"), "reasons": _STRINGS}
    frame: Schema = {
        "frame": _text("its id"),
        "trigger": _text("the words it was held against"),
        "reasons": {**_STRINGS, "description": "why it does not fire; none where it does"},
        "emits": {**_list(emit), "description": "the events that it tells, with why one is no candidate"},
    }
    candidate: Schema = {
        **_strings("rule"), "kind": _KIND, **_strings("who", "who_basis", "organization", "organization_basis"),
        "role": _or_null(_text("the position")), "date": _or_null(_text("as exact as it is known")), "status": _STATUS,
        "outcome": _text("what became of it"), "event": _or_null(_text("id of its event")),
    }  # fmt: skip
    sentence: Schema = {
        "text": _text("without markup"), "start": _EVIDENCE["start"], "end": _EVIDENCE["end"],
        "kind": _text("title, heading, paragraph, item, quote or cell"), "gate": _text("whether it was parsed"),
        "triggers": _STRINGS, "tokens": _list({**_strings("text"), "classes": _STRINGS}), "names": _list(name),
        "groups": _list({**_strings("text"), "sort": sort, "facts": _STRINGS}), "clauses": _list(clause),
        "posts": _STRINGS, "frames": _list(frame), "candidates": _list(candidate),
    }  # fmt: skip
    events: Schema = {
        "type": "array",
        "items": {key: event_schema()[key] for key in ("type", "properties", "required")},
    }
    properties: Schema = {
        "schema": {"const": EXPLANATION_SCHEMA},
        "article": _text("path of the article as given; - for a text"),
        "topic": _or_null(_text("the organization that it is about")),
        "sentences": _list(sentence),
        "events": events,
        "signs": {"type": "array", "items": _STRINGS, "description": "for each event, what its confidence rests on"},
    }
    return _document("explanation", "what each step made of each sentence", properties, tuple(properties))


def _list(properties: Schema) -> Schema:
    return {"type": "array", "items": _object(properties)}


def _strings(*names: str) -> Schema:
    return {name: {"type": "string"} for name in names}


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
_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}
_KIND: Schema = {"enum": [kind.value for kind in Kind]}
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
    "kind": _KIND,
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
