"""What parsing costs is counted, and what is above its ceiling is named."""

from pathlib import Path

import pytest
from corpus import ROOT
from speed import STAGES, corpus_of, stage_costs, too_dear


def test_each_stage_and_each_parse_is_counted():
    costs = stage_costs([str(ROOT / "examples" / "1987-first-cormorant-chairman.txt")])
    assert costs["articles"] == 1
    assert costs["words"] >= costs["parses"] > 0
    assert all(costs[stage] >= 0 for stage in STAGES)


def test_what_is_too_dear_is_named():
    assert too_dear({"articles": 2, "parses": 10, "words": 200}, "examples") == []
    [told] = too_dear({"articles": 2, "parses": 50, "words": 200}, "examples")
    assert told.startswith("examples: 25.00 parses an article, above its ceiling of ")
    assert too_dear({"articles": 2, "parses": 50, "words": 200}, "somewhere") == []


@pytest.mark.parametrize(("place", "corpus"), [("/a/wild/articles", "wild"), ("/b/examples", "examples")])
def test_a_corpus_is_known_wherever_it_stands(place, corpus):
    assert corpus_of(Path(place)) == corpus
