"""Events are judged as the scorer pairs them, and classed by the words that tell them."""

from types import SimpleNamespace

import pytest
from classes import construction, explanations, lost, told_by, trigger
from corpus import compared

ARTICLE = {
    "file": "articles/a.txt",
    "events": [{"optional": False, "who": "Jo"}, {"optional": True, "who": "Bo"}, {"optional": False, "who": "Di"}],
}


def pair(golds, rows):
    """A stand-in for the scorer: who is who."""
    same = [(i, j) for i, gold in enumerate(golds) for j, row in enumerate(rows) if gold["who"] == row["who"]]
    return dict(same), {j: i for i, j in same}


def test_what_is_left_open_counts_neither_way():
    rows = [
        {"article": "x/a.txt", "who": who, "status": status}
        for who, status in [("Jo", "confirmed"), ("Bo", "confirmed"), ("Al", "denied"), ("Al", "confirmed")]
    ]
    told, asked = compared([ARTICLE], rows, SimpleNamespace(pair=pair))
    assert [(one.row["who"], one.right) for one in told] == [("Jo", True), ("Al", False)]
    assert [(one.number, one.found) for one in asked] == [(0, True), (2, False)]


TRIGGERS = [
    ("She has stepped down as chief.", "step"),
    ("The departure of its chief was sudden.", "departure (noun)"),
    ("It has been sunny.", "none of the lexicon"),
]


@pytest.mark.parametrize(("quote", "lemma"), TRIGGERS)
def test_the_trigger_of_a_quote(quote, lemma):
    assert trigger(quote) == lemma


CONSTRUCTIONS = [
    ("Ana Lind has left Orbix Labs.", "active clause"),
    ("Ana Lind was appointed chief of Orbix Labs.", "passive clause"),
    ("The departure of Ana Lind from Orbix Labs was sudden.", "noun"),
    ("# Ana Lind leaves Orbix Labs\n\nNothing else is known of it.", "headline"),
    ("The news of the week:\n\n- Ana Lind has left Orbix Labs.\n- The rest has not.", "list or table"),
    ("Ana Lind, chief designer since 2019, runs a team of ten at Orbix Labs.", "without a verb"),
]


@pytest.mark.parametrize(("text", "sort"), CONSTRUCTIONS)
def test_the_construction_of_an_event(text, sort, tmp_path):
    (tmp_path / "a.md").write_text(text)
    found = dict(told_by(explanations([str(tmp_path)]).values()))
    assert sort in {construction(*way) for way in found.values()}


LOST = [
    ("Ana Lind has left the lights on at Orbix Labs.", "no frame fires"),
    ("Ana Lind has eaten at Orbix Labs since May.", "no frame has one of its verbs or nouns"),
    ("The train has left Orbix.", "its sentence is not parsed"),
    ("Tom Reyes has left Orbix Labs.", "found of other people only"),
    ("Orbix Labs promoted Ana Lind to chief designer.", "a frame of the other side fires"),
    ("Ana Lind has left Kestrel Bank.", "found with another organisation, or as part of another event"),
    ("Ana Lind should leave Orbix Labs.", "dropped: left open by"),
    ("Ana Lind has left.", "a frame fires, but no organisation is told or in focus"),
]


@pytest.mark.parametrize(("text", "step"), LOST)
def test_the_step_that_loses_an_event(text, step, tmp_path):
    (tmp_path / "a.txt").write_text(text)
    (read,) = explanations([str(tmp_path)]).values()
    event = {"kind": "departure", "person": "Ana Lind", "person_alts": [], "org": "Orbix Labs", "quote": text}
    same = SimpleNamespace(same_person=lambda one, other: one == other)
    assert lost(read, event, same) == step
    assert lost(read, event | {"quote": "Words of no sentence."}, same) == "its words are told by no sentence"
