"""The articles of examples/ and their labels fit together: what gold.jsonl says can be found in the files."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
KINDS = {"departure", "hire", "internal"}
STATUSES = {"confirmed", "reported", "expected", "rumored", "denied"}
EVENT_FIELDS = {
    "kind", "person", "person_alts", "group", "org", "org_alts", "role", "date", "status", "optional", "quote",
}  # fmt: skip
SUFFIXES = {".txt", ".md", ".markdown", ".html", ".htm", ".json", ".jsonl"}
LABEL_FILES = {"gold.jsonl", "stories.jsonl"}


def rows(name):
    return [json.loads(line) for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines()]


GOLD = rows("gold.jsonl")
STORIES = rows("stories.jsonl")
EVENTS = [(article, event) for article in GOLD for event in article["events"]]


def source(file):
    """The text of an article as its reader sees it: the file, or the decoded strings of one record."""
    name, _, number = file.partition("#")
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    if name.endswith(".jsonl"):
        records = [json.loads(line) for line in text.splitlines()]
    elif name.endswith(".json"):
        records = json.loads(text)
    else:
        return text
    record = records[int(number) - 1] if isinstance(records, list) else records
    return "\n".join(value for value in record.values() if isinstance(value, str))


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article["id"])
def test_labels_fit_their_article(article):
    text = source(article["file"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", article["published"])
    for event in article["events"]:
        assert set(event) == EVENT_FIELDS
        assert event["kind"] in KINDS
        assert event["status"] in STATUSES
        assert isinstance(event["optional"], bool)
        assert event["org"]
        assert bool(event["person"]) != bool(event["group"]), "a named person or a group, never both"
        assert event["date"] is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", event["date"])
        assert event["quote"] in text
        assert len(event["quote"]) < 300
        if event["group"]:
            assert event["group"]["text"] in text


def test_every_file_is_labelled_and_every_label_has_its_file():
    on_disk = {path.name for path in EXAMPLES.iterdir()} - LABEL_FILES
    assert {article["file"].partition("#")[0] for article in GOLD} == on_disk
    for key in ("id", "file"):
        assert len({article[key] for article in GOLD}) == len(GOLD)


def test_files_with_several_articles_are_labelled_record_by_record():
    numbered = Counter(article["file"].partition("#")[0] for article in GOLD if "#" in article["file"])
    assert numbered == {"midi-wire-desk.jsonl": 3, "island-and-county-papers.json": 2}
    assert len(rows("midi-wire-desk.jsonl")) == 3
    assert len(json.loads((EXAMPLES / "island-and-county-papers.json").read_text(encoding="utf-8"))) == 2


def test_every_format_is_there():
    names = {article["file"].partition("#")[0] for article in GOLD}
    assert {Path(name).suffix for name in names} == SUFFIXES
    openings = {(EXAMPLES / name).read_text(encoding="utf-8")[:3] for name in names if name.endswith(".md")}
    assert {opening[:1] for opening in openings} == {"-", "+", "{", "#"}, "YAML, TOML, JSON and no front matter"
    pages = [(EXAMPLES / name).read_text(encoding="utf-8") for name in names if name.endswith(".html")]
    assert any("application/ld+json" in page and "og:title" in page and "<nav" in page for page in pages)


def test_there_are_enough_articles_some_of_them_without_a_move():
    assert len(GOLD) >= 30
    assert sum(not article["events"] for article in GOLD) >= 5


def test_every_kind_and_status_is_asked_for():
    required = [event for _, event in EVENTS if not event["optional"]]
    assert {event["kind"] for event in required} == KINDS
    assert {event["status"] for event in required} == STATUSES
    assert any(event["group"] for event in required)


def test_eight_stories_are_told_in_different_files_and_one_of_them_is_copied():
    assert [row["file"] for row in STORIES] == [article["file"] for article in GOLD]
    files = {}
    for row in STORIES:
        files.setdefault(row["story"], set()).add(row["file"].partition("#")[0])
    assert sum(len(told) >= 2 for told in files.values()) >= 8
    copies = Counter(row["copy"] for row in STORIES if row["copy"])
    assert copies
    assert set(copies.values()) == {2}


def status_of(file, kind, person, org):
    return {
        event["status"]
        for article, event in EVENTS
        if (article["file"], event["kind"], event["person"], event["org"]) == (file, kind, person, org)
    }


def test_a_rumour_is_confirmed_later():
    told = "hire", "Kiyoshi Tanabe", "deepGrove"
    assert status_of("rumour-deepgrove-courts-tanabe.md", *told) == {"rumored"}
    assert status_of("tanabe-confirmed-at-deepgrove.md", *told) == {"confirmed"}


def test_a_report_is_denied():
    assert status_of("aeolis-chief-denies-exit.md", "departure", "Delphine Pell", "Aeolis") == {"denied"}


def test_two_sources_disagree_on_a_year():
    years = {
        event["date"]
        for _, event in EVENTS
        if (event["kind"], event["person"], event["org"]) == ("hire", "Anneke van der Velde", "Orbix")
    }
    assert years == {"2017", "2019"}
