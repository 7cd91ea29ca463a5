from datetime import date

import pytest

from talentscan.model import DateBasis, Kind, PartialDate, Status
from talentscan.records import merge
from tests.records.build import IN, OUT, WITHIN, told

ONE_RECORD = {
    "hired or promoted, in one week, no role": [
        told("a", "Jane Doe", "Acme", IN, published="2025-03-01"),
        told("b", "Jane Doe", "Acme", WITHIN, published="2025-03-05"),
    ],
    "of two units of one organisation": [
        told("a", "Jane Doe", "Microsoft Gaming", OUT, published="2025-03-01"),
        told("b", "Jane Doe", "Microsoft Kelp", OUT, published="2025-03-05"),
    ],
    "two articles tell the same": [told("a", "Jane Doe", "Acme"), told("b", "Jane Q. Doe", "Acme Inc.")],
    "one knows the date": [told("a", "Jane Doe", "Acme"), told("b", "Jane Doe", "Acme", IN, "2024-05")],
    "one knows it more exactly": [
        told("a", "Jane Doe", "Acme", IN, "2024"),
        told("b", "Jane Doe", "Acme", IN, "2024-05-03"),
    ],
    "years two apart": [
        told("a", "Jane Doe", "Acme", IN, "2017", role="engineer"),
        told("b", "Jane Doe", "Acme", IN, "2019"),
    ],
    "hired or promoted": [
        told("a", "Jane Doe", "Acme", IN, "2024", role="CEO"),
        told("b", "Jane Doe", "Acme", WITHIN, role="chief executive"),
    ],
    "hired and promoted, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2024-05", role="CEO"),
        told("a", "Jane Doe", "Acme", WITHIN, "2024-03-01", role="CEO", start=90),
    ],
    "given and taken, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2025-02-10", role="CEO"),
        told("a", "Jane Doe", "Acme", IN, "2025-04-01", role="chief executive", start=90),
    ],
    "years before, told twice in one article": [
        told("a", "Jane Doe", "Acme", IN, "2019", role="CEO", published="2025-02-10"),
        told("a", "Jane Doe", "Acme", IN, role="CEO", published="2025-02-10", start=90),
    ],
    "misdated by a year, long after": [
        told("a", "Jane Doe", "Acme", IN, "2024-12", role="CEO", published="2024-12-03"),
        told("b", "Jane Doe", "Acme", IN, "2023", role="CEO", published="2026-02-03"),
    ],
    "misdated by a year in the news": [
        told("a", "Jane Doe", "Acme", IN, "2025-01-02", role="CEO", published="2025-01-03"),
        told("b", "Jane Doe", "Acme", IN, "2024-12-30", role="CEO", published="2025-01-03"),
    ],
    "surname alone, the same text": [told("a", "Doe", "Acme", text="x"), told("b", "Doe", "Acme", text="x")],
    "hundreds, nobody says when": [
        told("a", None, "Acme", OUT, count=300),
        told("b", None, "Acme", OUT, count=300, published="2025-03-09"),
    ],
    "one unnamed person, by the post": [
        told("a", None, "Acme", OUT, count=1, role="finance chief", published="2025-03-01"),
        told("b", None, "Acme", OUT, count=1, role="finance chief", published="2025-03-09"),
    ],
    "few people, nobody says when, in one story": [
        told("a", None, "Acme", OUT, count=3, story="s"),
        told("b", None, "Acme", OUT, count=3, story="s"),
    ],
    "groups of one size in one season": [
        told("a", None, "Acme", OUT, count=3, published="2025-03-01"),
        told("b", None, "Acme", OUT, count=3, published="2025-03-09"),
    ],
    "hired or promoted, in one month, as whatever": [
        told("a", "Jane Doe", "Acme", IN, "2024-05", role="CEO"),
        told("b", "Jane Doe", "Acme", WITHIN, "2024-05-02", role="head of the lab"),
    ],
    "hired or promoted, in one story": [
        told("a", "Jane Doe", "Acme", IN, role="CEO", story="s"),
        told("b", "Jane Doe", "Acme", WITHIN, role="head of the lab", story="s"),
    ],
    "announced months ahead": [
        told("a", "Jane Doe", "Acme", IN, role="CEO", published="2024-03-01"),
        told("b", "Jane Doe", "Acme", IN, "2025-01-01", role="CEO"),
    ],
    "remembered without a role": [
        told("a", "Jane Doe", "Acme", IN, role="CEO", published="2020-03-01"),
        told("b", "Jane Doe", "Acme", IN, published="2025-03-01"),
    ],
}
TWO_RECORDS = {
    "settled long before its date": [
        told("a", "Jane Doe", "Acme", IN, role="CEO", published="2024-03-01"),
        told("b", "Jane Doe", "Acme", IN, "2025-05", role="CEO"),
    ],
    "to come long after its date": [
        told("a", "Jane Doe", "Acme", IN, published="2025-03-01", role="CEO", status=Status.EXPECTED),
        told("b", "Jane Doe", "Acme", IN, "2008"),
    ],
    "to come long after it was settled": [
        told("a", "Jane Doe", "Acme", IN, published="2024-03-01"),
        told("b", "Jane Doe", "Acme", IN, published="2025-03-01", status=Status.EXPECTED),
    ],
    "another role, a year later": [
        told("a", "Jane Doe", "Acme", IN, role="CFO", published="2024-03-01"),
        told("b", "Jane Doe", "Acme", IN, role="CEO", published="2025-03-01"),
    ],
    "risen again, years later": [
        told("a", "Jane Doe", "Acme", WITHIN, role="CEO", published="2020-03-01"),
        told("b", "Jane Doe", "Acme", WITHIN, published="2025-03-01"),
    ],
    "hired long ago and promoted, in one story": [
        told("a", "Jane Doe", "Acme", IN, "1999", published="2025-12-05", story="s"),
        told("b", "Jane Doe", "Acme", WITHIN, story="s"),
    ],
    "hired and, years later, risen": [
        told("a", "Jane Doe", "Acme", IN, role="COO", published="2022-05-05"),
        told("b", "Jane Doe", "Acme", WITHIN, published="2026-04-03"),
    ],
    "hired and, nobody says when, back": [
        told("a", "Jane Doe", "Acme", IN, role="CTO", published="2022-05-05"),
        told("b", "Jane Doe", "Acme", IN, manner="returned", status=Status.EXPECTED),
    ],
    "hired, then back": [
        told("a", "Jane Doe", "Acme", IN, role="CTO", published="2022-05-05"),
        told("b", "Jane Doe", "Acme", IN, role="CTO", manner="returned", published="2023-11-29"),
    ],
    "hired and promoted to other roles, in one article of a story": [
        told("a", "Jane Doe", "Acme", IN, role="CFO", story="s"),
        told("a", "Jane Doe", "Acme", WITHIN, role="CEO", story="s", start=90),
    ],
    "hired long ago and promoted, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2010"),
        told("a", "Jane Doe", "Acme", WITHIN, role="CEO", start=90),
    ],
    "departure and hire": [told("a", "Jane Doe", "Acme", OUT), told("b", "Jane Doe", "Acme", IN)],
    "two people": [told("a", "Jane Doe", "Acme"), told("b", "John Doe", "Acme")],
    "two organisations": [told("a", "Jane Doe", "Meta"), told("b", "Jane Doe", "Metta")],
    "surname alone": [told("a", "Doe", "Acme"), told("b", "Jane Doe", "Acme")],
    "surnames alone": [told("a", "Doe", "Acme"), told("b", "Doe", "Acme")],
    "one article, two years": [
        told("a", "Jane Doe", "Acme", OUT, "2023"),
        told("a", "Jane Doe", "Acme", OUT, "2024", start=90),
    ],
    "one article, two months": [
        told("a", "Jane Doe", "Acme", OUT, "2023-01"),
        told("a", "Jane Doe", "Acme", OUT, "2023-11", start=90),
    ],
    "years far apart": [told("a", "Jane Doe", "Acme", IN, "2012"), told("b", "Jane Doe", "Acme", IN, "2019")],
    "posts taken half a year apart, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2025-02-10", role="CEO"),
        told("a", "Jane Doe", "Acme", IN, "2025-09-01", role="CEO", start=90),
    ],
    "other posts, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2025-02-10", role="CEO"),
        told("a", "Jane Doe", "Acme", IN, "2025-04-01", role="CFO", start=90),
    ],
    "news, and the same post years before, in one article": [
        told("a", "Jane Doe", "Acme", IN, "2019", role="CEO", published="2025-02-10"),
        told("a", "Jane Doe", "Acme", IN, basis=DateBasis.PUBLISHED, role="CEO", published="2025-02-10", start=90),
    ],
    "news, and the same post years before, called otherwise": [
        told("a", "Jane Doe", "Acme", IN, "2019", role="CEO", published="2025-02-10"),
        told("a", "Jane Doe", "Acme", WITHIN, basis=DateBasis.PUBLISHED, role="CEO", published="2025-02-10", start=90),
    ],
    "news, and what was two years before it": [
        told("a", "Jane Doe", "Acme", IN, "2026-02-23", role="president", published="2026-02-20"),
        told("b", "Jane Doe", "Acme", IN, "2024", role="president", published="2026-02-20"),
    ],
    "years near, roles not": [
        told("a", "Jane Doe", "Acme", IN, "2017", role="CFO"),
        told("b", "Jane Doe", "Acme", IN, "2019", role="CEO"),
    ],
    "hired, then promoted": [
        told("a", "Jane Doe", "Acme", IN, "2014", role="engineer"),
        told("b", "Jane Doe", "Acme", WITHIN, "2020", role="CEO"),
    ],
    "hired and promoted to other roles": [
        told("a", "Jane Doe", "Acme", IN, role="CFO"),
        told("b", "Jane Doe", "Acme", WITHIN, role="CEO"),
    ],
    "one unnamed person each, of one season": [
        told("a", None, "Acme", OUT, count=1, published="2025-03-01"),
        told("b", None, "Acme", OUT, count=1, published="2025-03-09"),
    ],
    "one unnamed person each, in other posts, in one article": [
        told("a", None, "Acme", OUT, count=1, role="finance chief"),
        told("a", None, "Acme", OUT, count=1, role="general counsel", start=90),
    ],
    "few people, nobody says when": [
        told("a", None, "Acme", OUT, count=3),
        told("b", None, "Acme", OUT, count=3, published="2025-03-09"),
    ],
    "groups of two sizes": [told("a", None, "Acme", OUT, count=3), told("b", None, "Acme", OUT, count=4)],
    "groups of two years": [
        told("a", None, "Acme", OUT, count=3, published="2023-03-01"),
        told("b", None, "Acme", OUT, count=3, published="2025-03-01"),
    ],
}


@pytest.mark.parametrize("tellings", ONE_RECORD.values(), ids=ONE_RECORD)
def test_one_record(tellings):
    assert len(merge(tellings)) == 1


@pytest.mark.parametrize("tellings", TWO_RECORDS.values(), ids=TWO_RECORDS)
def test_two_records(tellings):
    assert len(merge(tellings)) == 2


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
