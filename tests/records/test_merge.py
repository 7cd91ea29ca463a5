from datetime import date

import pytest

from talentscan.model import Kind, PartialDate, Status
from talentscan.records import merge
from tests.records.build import IN, OUT, WITHIN, told


def test_a_record_says_the_best_that_is_known():
    (record,) = merge(
        [
            told("c", "Jane Doe", "Acme", IN, "2025", role="chief scientist", published="2025-07-20"),
            told("a", "J. Doe", "Acme", IN, status=Status.RUMORED, role="CTO", published="2025-07-01"),
            told("b", "Jane Q. Doe", "Acme Inc.", IN, "2025-07", status=Status.REPORTED, published="2025-07-10"),
        ]
    )
    assert record.person == "Jane Q. Doe"
    assert record.organization == "Acme"
    assert record.role == "chief scientist"
    assert record.date == PartialDate(2025, 7)
    assert record.status is Status.CONFIRMED
    assert [(step.status.value, step.article) for step in record.history] == [
        ("rumored", "a"),
        ("reported", "b"),
        ("confirmed", "c"),
    ]
    assert record.sources == 3
    assert [one.article for one in record.evidence] == ["a", "b", "c"]
    assert record.conflicts == ()


def test_copies_are_one_source():
    (record,) = merge([told("a", "Jane Doe", "Acme", text="x"), told("b", "Jane Doe", "Acme", text="x")])
    assert record.sources == 1
    assert len(record.evidence) == 2


@pytest.mark.parametrize(
    ("told_first", "told_later", "status"),
    [
        (Status.RUMORED, Status.DENIED, Status.DENIED),
        (Status.EXPECTED, Status.DENIED, Status.DENIED),
        (Status.DENIED, Status.RUMORED, Status.RUMORED),
        (Status.REPORTED, Status.DENIED, Status.REPORTED),
        (Status.CONFIRMED, Status.DENIED, Status.CONFIRMED),
        (Status.DENIED, Status.CONFIRMED, Status.CONFIRMED),
    ],
)
def test_a_denial_ends_what_is_open_and_contradicts_what_is_told_as_a_fact(told_first, told_later, status):
    one = told("a", "Jane Doe", "Acme", status=told_first, published="2025-01-01")
    other = told("b", "Jane Doe", "Acme", status=told_later, published="2025-01-05")
    (record,) = merge([one, other])
    assert record.status is status
    assert [step.status for step in record.history] == [told_first, told_later]
    assert [(one.field, {value for value, _ in one.values}) for one in record.conflicts] == [
        ("status", {told_first.value, told_later.value})
    ]


def test_a_denial_without_a_date_ends_nothing():
    rumor = told("a", "Jane Doe", "Acme", status=Status.RUMORED)
    denial = told("b", "Jane Doe", "Acme", status=Status.DENIED, published="2025-01-05")
    assert merge([rumor, denial])[0].status is Status.RUMORED
    assert merge([denial])[0].status is Status.DENIED


DATES = {
    "the most exact": (["2025", "2025-07", "2025-07-16"], "2025-07-16", "c"),
    "the year of most": (["2024", "2024-03", "2025-07-16"], "2024-03", "b"),
    "the day of most": (["2025-07-16", "2025-07-16", "2025-07-17"], "2025-07-16", "ab"),
    "the month, where days are told as often": (["2025-07-16", "2025-07-17"], "2025-07", "ab"),
    "the year, where months are told as often": (["2025-06", "2025-07-17"], "2025", "ab"),
}


@pytest.mark.parametrize(("dates", "best", "articles"), DATES.values(), ids=DATES)
def test_the_date_that_sources_agree_on(dates, best, articles):
    (record,) = merge([told("abc"[i], "Jane Doe", "Acme", IN, date) for i, date in enumerate(dates)])
    assert str(record.date) == best
    assert "".join(record.date_articles) == articles


def test_tellings_of_one_report_are_one_source():
    tellings = [told(article, "Jane Doe", "Acme", source="wire") for article in "abc"]
    assert merge(tellings)[0].sources == 1
    assert merge([*tellings, told("d", "Jane Doe", "Acme")])[0].sources == 2


def test_roles_are_kept_the_most_told_first():
    roles = ["CTO", "chief technology officer", "Chief Technology Officer", None]
    (record,) = merge([told("abcd"[i], "Jane Doe", "Acme", role=role) for i, role in enumerate(roles)])
    assert record.roles == ("chief technology officer", "CTO")


def test_evidence_stands_story_by_story():
    tellings = [
        told("a", "Jane Doe", "Acme", story="s", published="2025-01-01"),
        told("b", "Jane Doe", "Acme", story="t", published="2025-01-02"),
        told("c", "Jane Doe", "Acme", story="s", published="2025-01-03"),
    ]
    (record,) = merge(tellings)
    assert [(one.article, one.story) for one in record.evidence] == [("a", "s"), ("c", "s"), ("b", "t")]
    assert record.stories == ("s", "t")


def test_who_left_came_back_and_left_again_has_three_records():
    records = merge(
        [
            told("a", "Jane Doe", "Acme", OUT, "2023-11-17"),
            told("b", "Jane Doe", "Acme", IN, "2023-11-22"),
            told("c", "Jane Doe", "Acme", OUT, "2024-05"),
            told("d", "Jane Q. Doe", "Acme Inc.", OUT, "2024-05-14"),
        ]
    )
    assert sorted((one.kind.value, str(one.date)) for one in records) == [
        ("departure", "2023-11-17"),
        ("departure", "2024-05-14"),
        ("hire", "2023-11-22"),
    ]


def test_a_name_taken_later_is_another_organisation_before():
    old = told("a", "Jane Doe", "Facebook", IN, "2016", published="2016-05-01")
    namesake = told("b", "Jane Doe", "Meta", IN, "2016", published="2016-05-01")
    renamed = told("c", "Jane Doe", "Meta", IN, "2016", published="2023-05-01")
    assert len(merge([old, namesake])) == 2
    assert len(merge([old, renamed])) == 1


SLIPS = {
    "one role": ({"role": "CTO"}, 1),
    "one month": ({"when": "2025-07"}, 1),
    "one story": ({"story": "s"}, 1),
    "nothing": ({}, 2),
    "one year": ({"when": "2025"}, 2),
}


@pytest.mark.parametrize(("more", "count"), SLIPS.values(), ids=SLIPS)
def test_a_misspelt_name_needs_all_else_to_agree(more, count):
    tellings = [told("a", "Jane Lindqvist", "Acme", **more), told("b", "Jane Linqvist", "Acme", **more)]
    assert len(merge(tellings)) == count
    two = [told("a", "Marcel Roe", "Acme", **more), told("b", "Marcela Roe", "Acme", **more)]
    assert len(merge(two)) == 2, "two names that people have are no slip"


def test_sources_that_disagree_on_the_year():
    (record,) = merge(
        [
            told("a", "Jane Doe", "Acme", IN, "2017"),
            told("b", "Jane Doe", "Acme", IN, "2019-03"),
            told("c", "Jane Doe", "Acme", IN, "2017"),
        ]
    )
    assert record.date == PartialDate(2017)
    (conflict,) = record.conflicts
    assert conflict.field == "date"
    assert conflict.values == (("2017", ("a", "c")), ("2019-03", ("b",)))


def test_sources_that_disagree_on_how_and_where_to():
    (record,) = merge(
        [
            told("a", "Jane Doe", "Acme", OUT, manner="resigned", other="Beta"),
            told("b", "Jane Doe", "Acme", OUT, manner="fired", other="Gamma"),
        ]
    )
    assert [one.field for one in record.conflicts] == ["counterpart", "manner"]


def test_the_other_end_is_another_organisation():
    """As where somebody returns to Acme after leaving it."""
    (record,) = merge([told("a", "Jane Doe", "Acme", other="ACME Inc."), told("b", "Jane Doe", "Acme", other="Beta")])
    assert (record.counterpart, record.conflicts) == ("Beta", ())


def test_hired_from_elsewhere_is_no_promotion():
    tellings = [told("a", "Jane Doe", "Acme", WITHIN), told("b", "Jane Doe", "Acme", IN)]
    assert merge(tellings)[0].kind is Kind.INTERNAL
    tellings.append(told("c", "Jane Doe", "Acme", IN, other="Beta"))
    assert merge(tellings)[0].kind is Kind.HIRE


def test_an_undated_telling_joins_the_nearest_of_two():
    old = told("a", "Jane Doe", "Acme", IN, "2012")
    new = told("b", "Jane Doe", "Acme", IN, "2024")
    later = told("c", "Jane Doe", "Acme", IN, published="2025-01-10")
    by_year = {record.date.year: record for record in merge([old, new, later]) if record.date}
    assert by_year[2012].sources == 1
    assert by_year[2024].sources == 2


def test_ids_say_who_where_and_which_year():
    alone = merge([told("a", "Jane Doe", "Acme", IN, "2024-05")])[0]
    again = merge([told("b", "JANE DOE", "ACME Inc", IN, "2024")])[0]
    assert alone.id == again.id
    assert len(alone.id) == 12


def test_every_record_has_an_id_of_its_own():
    tellings = [told(f"a{year}", None, "Acme", OUT, count=3, published=f"20{year}-01-01") for year in range(10, 20)]
    ids = [record.id for record in merge(tellings)]
    assert len(set(ids)) == len(ids) == 10


def test_published_is_kept_with_the_evidence():
    (record,) = merge([told("a", "Jane Doe", "Acme", published="2025-01-10")])
    assert record.evidence[0].published == date(2025, 1, 10)


def test_an_initial_is_of_whom_the_post_is_of():
    records = merge(
        [
            told("a", "Adam Doe", "Acme", OUT, role="head of sales"),
            told("b", "Alma Doe", "Acme", OUT, role="head of design"),
            told("c", "A. Doe", "Acme", OUT, role="head of design"),
        ]
    )
    assert {(one.person, len(one.evidence)) for one in records} == {("Adam Doe", 1), ("Alma Doe", 2)}
