"""Events are judged as the scorer pairs them, and classed by the words that tell them."""

from types import SimpleNamespace

import pytest
from classes import construction, told_by, trigger
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
    found = dict(told_by([str(tmp_path)]))
    assert sort in {construction(*way) for way in found.values()}
