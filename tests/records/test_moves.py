import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import Status
from talentscan.records import in_order, join_moves, merge, moves
from tests.records.build import IN, OUT, WITHIN, misspelt, told

JOINED = {
    "the departure says where to": [
        told("a", "Jane Doe", "Acme", OUT, other="Beta"),
        told("b", "Jane Doe", "Beta Inc.", IN),
    ],
    "the hire says where from": [
        told("a", "Jane Doe", "Acme", OUT),
        told("b", "Jane Q. Doe", "Beta", IN, other="Acme"),
    ],
    "one sentence": [told("a", "Jane Doe", "Acme", OUT), told("a", "Jane Doe", "Beta", IN)],
    "one article": [told("a", "Jane Doe", "Acme", OUT), told("a", "Jane Doe", "Beta", IN, start=500)],
    "one sentence of a group": [told("a", None, "Acme", OUT, count=3), told("a", None, "Beta", IN, count=3)],
    "announced before the leaving": [
        told("a", "Jane Doe", "Acme", OUT, "2025-03"),
        told("a", "Jane Doe", "Beta", IN, "2025-01"),
    ],
    "two articles of one story": [
        told("a", "Jane Doe", "Acme", OUT, story="s", published="2025-03-01"),
        told("b", "Jane Doe", "Beta", IN, story="s", published="2025-03-02"),
    ],
    "after a year off": [
        told("a", "Jane Doe", "Acme", OUT, "2023", other="Beta"),
        told("a", "Jane Doe", "Beta", IN, "2025", other="Acme"),
    ],
}
APART = {
    "two articles, nothing said": [told("a", "Jane Doe", "Acme", OUT), told("b", "Jane Doe", "Beta", IN)],
    "two articles of one story, long apart": [
        told("a", "Jane Doe", "Acme", OUT, "2024-01", story="s"),
        told("b", "Jane Doe", "Beta", IN, "2025-01", story="s"),
    ],
    "one word in one story": [told("a", "Doe", "Acme", OUT, story="s"), told("b", "Doe", "Beta", IN, story="s")],
    "two people": [told("a", "Jane Doe", "Acme", OUT, other="Beta"), told("a", "John Roe", "Beta", IN, other="Acme")],
    "came long before": [
        told("a", "Jane Doe", "Acme", OUT, "2024"),
        told("a", "Jane Doe", "Beta", IN, "2019", start=500),
    ],
    "came long after": [
        told("a", "Jane Doe", "Acme", OUT, "2014"),
        told("a", "Jane Doe", "Beta", IN, "2019", start=500),
    ],
    "came back": [told("a", "Jane Doe", "Acme", OUT), told("a", "Jane Doe", "Acme", IN)],
    "promoted": [told("a", "Jane Doe", "Acme", OUT), told("a", "Jane Doe", "Beta", WITHIN)],
    "left, but denies to join": [
        told("a", "Jane Doe", "Acme", OUT),
        told("a", "Jane Doe", "Beta", IN, status=Status.DENIED),
    ],
    "groups in one article": [told("a", None, "Acme", OUT, count=3), told("a", None, "Beta", IN, count=3, start=500)],
}


@pytest.mark.parametrize("tellings", JOINED.values(), ids=JOINED)
def test_joined(tellings):
    (move,) = join_moves(merge(tellings))
    assert move.departure is not None
    assert move.arrival is not None
    assert (move.departure.organization[:4], move.arrival.organization[:4]) == ("Acme", "Beta")
    assert move.departure.move == move.arrival.move == move.id


@pytest.mark.parametrize("tellings", APART.values(), ids=APART)
def test_apart(tellings):
    moves = join_moves(merge(tellings))
    assert len(moves) == 2
    assert all((move.departure is None) != (move.arrival is None) for move in moves)


def test_a_career_gives_one_move_for_each_step():
    career = [
        told("a", "Jane Doe", "Acme", OUT, "2015", start=0),
        told("a", "Jane Doe", "Beta", IN, "2015", start=40),
        told("a", "Jane Doe", "Beta", OUT, "2020", start=80),
        told("a", "Jane Doe", "Gamma", IN, "2020", start=120),
    ]
    moves = in_order(join_moves(merge(career)))
    ways = [
        (move.departure.organization, move.arrival.organization) for move in moves if move.departure and move.arrival
    ]
    assert ways == [("Acme", "Beta"), ("Beta", "Gamma")]


def test_what_is_said_beats_what_stands_nearby():
    tellings = [
        told("a", "Jane Doe", "Acme", OUT),
        told("a", "Jane Doe", "Gamma", IN, start=10),
        told("a", "Jane Doe", "Beta", IN, start=900, other="Acme"),
    ]
    (joined,) = [move for move in join_moves(merge(tellings)) if move.departure and move.arrival]
    assert joined.arrival is not None
    assert joined.arrival.organization == "Beta"


def test_timeline_order():
    tellings = [
        told("a", "Zoe Doe", "Acme", IN),
        told("b", "Bea Doe", "Acme", IN, "2025-07"),
        told("c", "Ann Doe", "Acme", IN, "2025-07"),
        told("d", "Cat Doe", "Acme", IN, published="2024-01-05"),
        told("e", "Dot Doe", "Acme", IN, "2025"),
    ]
    people = [move.arrival.person[:3] for move in in_order(join_moves(merge(tellings))) if move.arrival]
    assert people == ["Cat", "Dot", "Ann", "Bea", "Zoe"]


PLACES = misspelt(
    ["Acme", "Acme Labs", "Brixham Tide Institute", "Bank of Corvale", "Google", "Google DeepMind", "BTI"]
)
CAREERS = st.lists(
    st.builds(
        told,
        st.sampled_from("abcdef"),
        st.sampled_from(["Jane Doe", "J. Doe", "Jane Q. Doe", "Doe", "Joan Doe", "John Roe", None]),
        PLACES,
        st.sampled_from([IN, OUT, OUT, WITHIN]),
        st.sampled_from([None, "2019", "2019-05", "2021-02"]),
        other=st.none() | PLACES,
        story=st.sampled_from([None, "s", "t"]),
        count=st.sampled_from([None, 2, 3]),
        start=st.sampled_from([0, 20, 300]),
    ),
    max_size=12,
)


@settings(max_examples=300, deadline=None)
@given(CAREERS)
def test_what_joins_records_finds_all_that_pairing_all_namesakes_finds(tellings):
    found = merge(tellings)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moves, "joining", lambda _: [("namesake",)])
        assert merge(tellings) == found


def test_the_cost_of_a_common_name_is_that_of_what_joins_its_records(monkeypatch):
    asked = []
    rank = moves._rank
    monkeypatch.setattr(moves, "_rank", lambda *pair: asked.append(pair) or rank(*pair))
    many = [
        told(f"{kind}{number}", "Jane Doe", f"{letter}{number}", kind)
        for number in range(12)
        for kind, letter in ((IN, "B"), (OUT, "Q"))
    ]
    merge([*many, told("c", "Jane Doe", "Q3", OUT, other="B2"), told("d", "Jane Doe", "B2", IN, other="Q3")])
    assert 1 <= len(asked) <= 4
