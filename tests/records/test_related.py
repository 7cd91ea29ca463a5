"""Denials, returns, successors and namesakes: what records are to each other."""

import pytest

from talentscan.model import Relation, Status
from talentscan.records import merge
from tests.records.build import IN, OUT, WITHIN, told


def relations(tellings):
    records = {one.id: one for one in merge(tellings)}
    return {
        (f"{one.person} {one.kind} {one.date}", related.relation.value, f"{other.person} {other.kind} {other.date}")
        for one in records.values()
        for related in one.related
        for other in [records[related.record]]
    }


CASES = {
    "a return undoes the last departure": (
        [
            told("a", "Jane Doe", "Acme", OUT, "2015"),
            told("b", "Jane Doe", "Acme", OUT, "2020"),
            told("c", "Jane Doe", "Acme", IN, "2022"),
        ],
        {
            ("Jane Doe hire 2022", "undoes", "Jane Doe departure 2020"),
            ("Jane Doe departure 2020", "undone-by", "Jane Doe hire 2022"),
        },
    ),
    "a return without dates says that it is one": (
        [told("a", "Jane Doe", "Acme", OUT), told("b", "Jane Doe", "Acme", IN, manner="returned")],
        {
            ("Jane Doe hire None", "undoes", "Jane Doe departure None"),
            ("Jane Doe departure None", "undone-by", "Jane Doe hire None"),
        },
    ),
    "a first hire undoes nothing": (
        [told("a", "Jane Doe", "Acme", IN, "2015"), told("b", "Jane Doe", "Acme", OUT, "2020")],
        set(),
    ),
    "somebody else's departure is not undone": (
        [told("a", "Joan Poe", "Acme", OUT, "2015"), told("b", "Jane Doe", "Acme", IN, "2020")],
        set(),
    ),
    "a denial of long after": (
        [
            told("a", "Jane Doe", "Acme", OUT, "2015", status=Status.RUMORED),
            told("b", "Jane Doe", "Acme", OUT, "2019", status=Status.DENIED),
        ],
        {
            ("Jane Doe departure 2019", "denies", "Jane Doe departure 2015"),
            ("Jane Doe departure 2015", "denied-by", "Jane Doe departure 2019"),
        },
    ),
    "a denial of long before": (
        [
            told("a", "Jane Doe", "Acme", OUT, status=Status.DENIED, published="2025-03-01"),
            told("b", "Jane Doe", "Acme", OUT, published="2026-03-01"),
        ],
        set(),
    ),
    "a successor, by role": (
        [
            told("a", "Jane Doe", "Acme", OUT, "2025-03", role="CEO"),
            told("a", "Al Roe", "Acme", WITHIN, "2025-04", role="chief executive", start=90),
        ],
        {
            ("Al Roe internal 2025-04", "succeeds", "Jane Doe departure 2025-03"),
            ("Jane Doe departure 2025-03", "succeeded-by", "Al Roe internal 2025-04"),
        },
    ),
    "a successor, in one sentence": (
        [
            told("a", "Jane Doe", "Acme", OUT, rule="succeed.active"),
            told("a", "Al Roe", "Acme", IN, role="CEO", rule="succeed.active"),
        ],
        {
            ("Al Roe hire None", "succeeds", "Jane Doe departure None"),
            ("Jane Doe departure None", "succeeded-by", "Al Roe hire None"),
        },
    ),
    "another role": (
        [told("a", "Jane Doe", "Acme", OUT, role="CEO"), told("a", "Al Roe", "Acme", IN, role="CFO", start=90)],
        set(),
    ),
    "no role": (
        [told("a", "Jane Doe", "Acme", OUT), told("a", "Al Roe", "Acme", IN, role="CFO", start=90)],
        set(),
    ),
    "another article": (
        [told("a", "Jane Doe", "Acme", OUT, role="CEO"), told("b", "Al Roe", "Acme", IN, role="CEO")],
        set(),
    ),
    "years apart": (
        [
            told("a", "Jane Doe", "Acme", OUT, "2015", role="CEO"),
            told("a", "Al Roe", "Acme", IN, "2024", role="CEO", start=90),
        ],
        set(),
    ),
}


@pytest.mark.parametrize(("tellings", "expected"), CASES.values(), ids=CASES)
def test_relations(tellings, expected):
    assert relations(tellings) == expected


def namesakes(tellings):
    records = {one.id: one for one in merge(tellings)}
    return {one.organization: {records[other].organization for other in one.namesakes} for one in records.values()}


NAMESAKES = {
    "nothing joins them": ([told("a", "Jane Doe", "Acme"), told("b", "Jane Doe", "Beta")], {"Beta"}),
    "one with a middle name": ([told("a", "Jane Doe", "Acme"), told("b", "Jane Q. Doe", "Beta")], {"Beta"}),
    "one article": ([told("a", "Jane Doe", "Acme"), told("a", "Jane Doe", "Beta", start=90)], set()),
    "one story": ([told("a", "Jane Doe", "Acme", story="s"), told("b", "Jane Doe", "Beta", story="s")], set()),
    "the one says where from": ([told("a", "Jane Doe", "Acme"), told("b", "Jane Doe", "Beta", other="Acme")], set()),
    "an article in between": (
        [
            told("a", "Jane Doe", "Acme"),
            told("b", "Jane Doe", "Beta"),
            told("c", "Jane Doe", "Acme", OUT),
            told("c", "Jane Doe", "Beta", OUT, start=90),
        ],
        set(),
    ),
    "two names": ([told("a", "Jane Doe", "Acme"), told("b", "John Doe", "Beta")], set()),
    "two middle names": ([told("a", "Jane Q. Doe", "Acme"), told("b", "Jane R. Doe", "Beta")], set()),
}


@pytest.mark.parametrize(("tellings", "others"), NAMESAKES.values(), ids=NAMESAKES)
def test_namesakes(tellings, others):
    assert namesakes(tellings)["Acme"] == others


def test_many_of_one_name_name_a_few():
    tellings = [
        told(f"a{i}", "Jane Doe", f"{word} Works")
        for i, word in enumerate("Kelp Moor Tide Fen Loam Marl Silt Clay Peat Sand Chalk".split())
    ]
    assert {len(one.namesakes) for one in merge(tellings)} == {8}


def test_a_return_undoes_the_departure_before_it_not_the_one_after():
    """And a departure that is told beside the return, without a date, is the first one."""
    records = merge([
        told("a", "Jane Doe", "Acme", OUT, "2021-03-01"),
        told("b", "Jane Doe", "Acme", manner="returned", published="2023-09-01"),
        told("b", "Jane Doe", "Acme", OUT, published="2023-09-01", start=90),
        told("c", "Jane Doe", "Acme", OUT, "2024-06-10", published="2024-06-11"),
        told("d", "J. Doe", "Acme", OUT, "2024-06", published="2024-07-01"),
    ])  # fmt: skip
    came = next(one for one in records if one.manner == "returned")
    left = {one.id: one for one in records if one.kind is OUT}
    assert sorted(str(one.date) for one in left.values()) == ["2021-03-01", "2024-06-10"]
    ((relation, undone),) = [(one.relation, left[one.record]) for one in came.related]
    assert (relation, str(undone.date), len(undone.evidence)) == (Relation.UNDOES, "2021-03-01", 2)
