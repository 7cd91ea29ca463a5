"""The stories of examples/ are found, from files and from a database alike."""

import json
from pathlib import Path, PurePath

import pytest

from talentscan.pipeline import ScanOptions, ingest, scan_files, stored_stories, stories_of
from talentscan.store import Store

EXAMPLES = Path(__file__).parents[2] / "examples"
LABELS = [json.loads(line) for line in (EXAMPLES / "stories.jsonl").read_text("utf-8").splitlines()]
FILES = sorted(str(path) for path in EXAMPLES.iterdir() if path.name not in ("stories.jsonl", "gold.jsonl"))


def groups(field):
    shared = {}
    for row in LABELS:
        if row[field] is not None:
            shared.setdefault(row[field], set()).add(row["file"])
    return {frozenset(names) for names in shared.values()}


@pytest.fixture(scope="module")
def found():
    return stories_of(list(scan_files(FILES, ScanOptions(compare=True), 1))).stories()


def names(articles):
    return frozenset(PurePath(one.article).name for one in articles)


def test_every_story_is_found(found):
    assert {names(story.articles) for story in found} == groups("story")
    assert sum(len(story.articles) > 1 for story in found) >= 8


def test_every_copy_is_found(found):
    copies = {}
    for story in found:
        for one in story.articles:
            if one.copy is not None:
                copies.setdefault(one.copy, []).append(one)
    assert {names(those) for those in copies.values()} == groups("copy")


def test_a_wire_text_and_its_copy_are_one_source(found):
    (halvorsen,) = [story for story in found if "nordwire-halvorsen-chief.txt" in names(story.articles)]
    assert (len(halvorsen.articles), halvorsen.sources) == (3, 2)


def test_a_database_has_the_same_stories_in_any_order(found, tmp_path):
    with Store(str(tmp_path / "one.db"), create=True) as store:
        for file in reversed(FILES):
            for _ in ingest(store, [file], jobs=1):
                pass
            stored_stories(store)  # an update for each file
        book = stored_stories(store)
        assert book.stories() == found
        assert book.stories(2) == [story for story in found if len(story.articles) > 1]
        assert {one.story for one in store.tellings()} <= {story.id for story in found}
