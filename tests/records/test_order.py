"""The order in which articles come changes nothing."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import Status
from talentscan.records import merge
from talentscan.records.merge import link
from talentscan.records.moves import with_moves
from talentscan.records.namesakes import with_namesakes
from talentscan.records.related import with_relations, with_successions
from tests.records.build import IN, OUT, WITHIN, told

ARTICLES = st.sampled_from("abcdef")
TELLINGS = st.builds(
    told,
    ARTICLES,
    st.sampled_from(["Jane Doe", "Jane Q. Doe", "J. Doe", "Jane R. Doe", "Doe", "John Doe", "José Roe", "Jose Roe"]),
    st.sampled_from(["Acme", "Acme Inc.", "Acme Labs", "Beta", "Beta Bank", "Betta"]),
    st.sampled_from([IN, OUT, WITHIN]),
    st.sampled_from([None, "2017", "2018", "2019-03", "2019", "2024-11", "2025-01-15"]),
    role=st.sampled_from([None, "CEO", "chief executive", "engineer", "vice president"]),
    other=st.sampled_from([None, "Acme", "Beta", "Gamma"]),
    status=st.sampled_from(Status),
    start=st.integers(0, 300),
)
PUBLISHED = {"a": "2019-05-01", "b": "2025-01-20", "c": "2025-01-20"}


def _of_one_article(telling):
    """An article has one date, one text and no event twice."""
    article = telling.event.article
    day = PUBLISHED.get(article)
    return replace(
        telling,
        published=None if day is None else date.fromisoformat(day),
        text="copy" if article in "bc" else article,
    )


CORPUS = st.lists(TELLINGS.map(_of_one_article), max_size=14, unique_by=lambda one: (one.event.article, one.event.id))


@settings(max_examples=150, deadline=None)
@given(CORPUS, st.randoms(use_true_random=False))
def test_order_does_not_matter(tellings, random):
    expected = merge(tellings)
    shuffled = list(tellings)
    random.shuffle(shuffled)
    assert merge(shuffled) == expected
    assert merge(tellings + shuffled[:3]) == expected


@settings(max_examples=100, deadline=None)
@given(CORPUS)
def test_nothing_is_lost_and_nothing_twice(tellings):
    records = merge(tellings)
    told_events = {(one.event.article, one.event.id) for one in tellings}
    kept = [(one.article, one.event) for record in records for one in record.evidence]
    assert set(kept) == told_events
    assert len({record.id for record in records}) == len(records)
    moves = [record.move for record in records if record.move is not None]
    assert all(moves.count(one) == 2 for one in moves)


OTHERS = ["Bill Doe", "William Doe", "Wei Wang", "Wang Wei", 'Yuhao "Tony" Doe', "Tony Doe", "?", "Joe Stone"]


@settings(max_examples=100, deadline=None)
@given(CORPUS, st.lists(st.sampled_from(OTHERS), max_size=14), st.randoms(use_true_random=False))
def test_families_are_linked_as_all_are(tellings, names, random):
    named = dict(zip((one.event.id for one in tellings), names, strict=False))
    records = merge(
        replace(one, event=replace(one.event, person=named.get(one.event.id, one.event.person))) for one in tellings
    )
    bare = [replace(one, move=None, related=(), namesakes=()) for one in records]
    random.shuffle(bare)
    at_once = with_successions(with_namesakes(with_relations(with_moves(bare))))
    assert link(bare) == sorted(at_once, key=lambda one: one.id) == records
