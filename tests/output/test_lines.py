import csv
import io
import json

import pytest

from talentscan.errors import UsageError
from talentscan.model import Likeness, Story, StoryArticle
from talentscan.output.lines import flat, json_array, json_lines, separated
from talentscan.output.safe import defused, json_safe, visible
from talentscan.output.schema import event_schema, explanation_schema, record_schema, story_schema
from talentscan.output.shape import (
    EVENT_FIELDS,
    RECORD_FIELDS,
    chosen_fields,
    event_row,
    explanation_row,
    pick,
    record_row,
    story_row,
)
from talentscan.pipeline import explain
from talentscan.read import read_text
from talentscan.records import merge
from tests.records.build import IN, told

VISIBLE = [
    ("plain", "plain"),
    ("two\nlines\tand  more", "two lines and more"),
    ("\x1b[31mred", "\\x1b[31mred"),
    ("\x9b31m", "\\x9b31m"),
    ("a\u202eb", "a\\u202eb"),
    ("half \ud83d", "half \\ud83d"),
    ("[bold]x[/bold]", "[bold]x[/bold]"),
    ("naïve 株式", "naïve 株式"),
]
CORE = StoryArticle("a", "Doe leaves", None, None, Likeness.CORE, None, 1.0, None, "0123", 1)
COPY = StoryArticle("b", None, "The Post", None, Likeness.NEAR_COPY, "a", 0.93, 0, "0123", 1)
STORY = Story("0123456789ab", "Doe leaves", "a", None, None, 1, (CORE, COPY))
DEFUSED = [("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("a=1", "a=1"), ("", "")]


@pytest.mark.parametrize(("text", "shown"), VISIBLE)
def test_visible(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(("cell", "safe"), DEFUSED)
def test_defused(cell, safe):
    assert defused(cell) == safe


def test_json_lines_hold_anything():
    hostile = {"text": "a\x9b31m \x7f\u2028 half \ud83d “quoted” \x1b \n"}
    (line,) = json_lines([hostile])
    assert line.count("\n") == 1
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    assert "“quoted”" in line
    assert json.loads(line) == hostile


def test_json_safe_leaves_the_rest():
    assert json_safe('{"a": "naïve 株式"}') == '{"a": "naïve 株式"}'


@pytest.mark.parametrize("number", [0, 1, 3])
def test_json_array(number):
    rows = [{"n": n} for n in range(number)]
    assert json.loads("".join(json_array(rows))) == rows


def test_csv_round_trip():
    rows = [{"a": 'say "x", y', "b": None}, {"a": "=cmd", "b": 0.5}]
    read = list(csv.reader(io.StringIO("".join(separated(rows, ("a", "b"))))))
    assert read == [["a", "b"], ['say "x", y', ""], ["'=cmd", "0.5"]]


def test_tsv_has_one_line_a_row():
    text = "".join(separated([{"a": "x\ty\nz", "b": 1}], ("a", "b"), tabs=True))
    assert text == "a\tb\nx y z\t1\n"


FLAT = [
    (None, ""),
    (["a", "b"], "a; b"),
    ({"count": 3, "text": "three people"}, "three people"),
    ([{"quote": "one", "start": 0}, {"quote": "two", "start": 9}], "one; two"),
    ([{"field": "date", "values": [{"value": "2017", "articles": ["a", "b"]}]}], "date: 2017 (a, b)"),
    (0.5, "0.5"),
]


@pytest.mark.parametrize(("value", "text"), FLAT)
def test_flat(value, text):
    assert flat(value) == text


def test_fields():
    assert chosen_fields(None, EVENT_FIELDS) is None
    assert chosen_fields("person, kind", EVENT_FIELDS) == ("person", "kind")
    assert list(pick([{"a": 1, "b": 2, "c": 3}], ("c", "a"))) == [{"c": 3, "a": 1}]
    with pytest.raises(UsageError, match="unknown field: persn; the fields are schema, id, article"):
        chosen_fields("persn", EVENT_FIELDS)
    with pytest.raises(UsageError):
        chosen_fields("", EVENT_FIELDS)


def test_the_event_record_is_the_published_one():
    row = event_row(told("a", "Jane Doe", "Acme", IN, "2025-07").event)
    assert tuple(row) == EVENT_FIELDS
    assert row["schema"] == "talentscan.event/1"
    assert row["evidence"] == [{"quote": "Jane Doe hire Acme", "start": 0, "end": 18}]


def test_the_record_is_the_published_one():
    (record,) = merge([told("a", "Jane Doe", "Acme", IN, "2025-07", published="2025-07-16")])
    row = record_row(record)
    assert tuple(row) == RECORD_FIELDS
    assert row["schema"] == "talentscan.record/1"
    assert row["history"] == [{"status": "confirmed", "published": "2025-07-16", "article": "a"}]


MOVES = (
    "Ana Lind has left Orbix Labs, where she was chief designer. Ana Lind left the door open. She joins Nimbo in 2019."
)


def test_the_explanation_names_events_by_id():
    row = explanation_row(explain(read_text(MOVES)))
    told = {one["event"] for sentence in row["sentences"] for one in sentence["candidates"]} - {None}
    assert told == {event["id"] for event in row["events"]}
    assert len(told) == 2


def test_the_schemas_describe_what_is_printed():
    (record,) = merge([told("a", "Jane Doe", "Acme", IN, "2017"), told("b", "Jane Doe", "Acme", IN, "2019")])
    for schema, row in (
        (event_schema(), event_row(told("a", "Jane Doe", "Acme").event)),
        (record_schema(), record_row(record)),
        (story_schema(), story_row(STORY)),
        (explanation_schema(), explanation_row(explain(read_text(MOVES)))),
    ):
        assert_fits(schema, json.loads(json.dumps(row)))


def assert_fits(schema, value, where="$"):
    """A small JSON Schema check, for the words that these schemas use."""
    if "anyOf" in schema:
        schema = next(one for one in schema["anyOf"] if (value is None) == (one.get("type") == "null"))
    if "const" in schema:
        assert value == schema["const"], where
    if "enum" in schema:
        assert value in schema["enum"], where
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "null": type(None)}
    if "type" in schema:
        assert isinstance(value, kinds[schema["type"]]), where
    if schema.get("type") == "object":
        assert set(schema["required"]) <= set(value) <= set(schema["properties"]), where
        for name, inner in value.items():
            assert_fits(schema["properties"][name], inner, f"{where}.{name}")
    if schema.get("type") == "array":
        for inner in value:
            assert_fits(schema["items"], inner, f"{where}[]")
