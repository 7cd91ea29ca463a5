"""Which tellings are of one event."""

import pytest

from talentscan.model import DateBasis, Status
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
    "the same post, in one article, a day apart": [
        told("a", "Jane Doe", "Acme", IN, "2023-11-19"),
        told("a", "Jane Doe", "Acme", IN, "2023-11-20", start=90),
    ],
    "who gives up two posts at once": [
        told("a", "Jane Doe", "Acme", OUT, "2025-03-31", role="CFO"),
        told("a", "Jane Doe", "Acme", OUT, "2025-04-01", role="board", start=90),
    ],
    "founders leave as whatever they were": [
        told("a", "Jane Doe", "Acme", OUT, "2024", role="head of the lab"),
        told("b", "Jane Doe", "Acme", OUT, role="another co-founder", published="2026-02-11"),
    ],
    "nobody says when, but the story does": [
        told("a", "Jane Doe", "Acme", IN, role="CEO", manner="returned", published="2023-11-29", story="s"),
        told("b", "Jane Doe", "Acme", IN, role="CEO", story="s"),
    ],
    "as others write the name in Latin letters": [
        told("a", "Aleksandr Petrovskiy", "Acme", role="head of the lab"),
        told("b", "Alexander Petrovsky", "Acme", role="engineer"),
    ],
    "surname first and given names in parts": [
        told("a", "Seo Hye-jin", "Acme", role="chief executive"),
        told("b", "Hye Jin Seo", "Acme", role="CEO"),
        told("c", "Hyejin Seo", "Acme", role="CEO"),
    ],
    "half of a double surname, in one month": [
        told("a", "Jane Roe Moe", "Acme", published="2025-03-01"),
        told("b", "Jane Roe", "Acme", published="2025-03-09"),
    ],
    "finance director and chief financial officer": [
        told("a", "Jane Doe", "Acme", IN, "2024", role="finance director"),
        told("b", "Jane Doe", "Acme", WITHIN, role="CFO"),
    ],
    "denied, then done": [
        told("a", "Jane Doe", "Acme", OUT, status=Status.DENIED, published="2025-03-01"),
        told("b", "Jane Doe", "Acme", OUT, published="2025-05-01"),
    ],
    "to the board of the firm": [told("a", "Jane Doe", "Brixham Associates"), told("b", "Jane Doe", "Brixham Board")],
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
    "posts given up a season apart, in one article": [
        told("a", "Jane Doe", "Acme", OUT, "2025-01-31", role="CFO"),
        told("a", "Jane Doe", "Acme", OUT, "2025-04-01", role="board", start=90),
    ],
    "as many people twice in a month, in one article": [
        told("a", None, "Acme", OUT, "2025-03-01", count=200),
        told("a", None, "Acme", OUT, "2025-03-20", count=200, start=90),
    ],
    "denied, and another year done": [
        told("a", "Jane Doe", "Acme", OUT, status=Status.DENIED, published="2025-03-01"),
        told("b", "Jane Doe", "Acme", OUT, published="2026-03-01"),
    ],
    "for the time being, then for good": [
        told("a", "Jane Doe", "Acme", IN, role="interim chief executive", published="2025-01-08"),
        told("b", "Jane Doe", "Acme", WITHIN, role="chief executive", published="2025-06-10"),
    ],
    "for the time being, and, that year, for good": [
        told("a", "Jane Doe", "Acme", WITHIN, "2025-01", role="interim chief executive", published="2025-02-11"),
        told("b", "Jane Doe", "Acme", IN, "2025", role="chief executive", published="2025-08-11"),
    ],
    "two rises that somebody remembers": [
        told("a", "Jane Doe", "Acme", WITHIN, role="vice president of sales", published="2025-02-11", story="s"),
        told("b", "Jane Doe", "Acme", WITHIN, role="head of the lab", published="2025-02-11", story="s"),
    ],
    "half of a double surname, a year later": [
        told("a", "Jane Roe Moe", "Acme", published="2025-03-01"),
        told("b", "Jane Roe", "Acme", published="2026-03-09"),
    ],
    "founding is a post of its own": [
        told("a", "Jane Doe", "Acme", IN, "2016", role="founder"),
        told("b", "Jane Doe", "Acme", IN, "2017", role="chief scientist"),
    ],
}


@pytest.mark.parametrize("tellings", ONE_RECORD.values(), ids=ONE_RECORD)
def test_one_record(tellings):
    assert len(merge(tellings)) == 1


@pytest.mark.parametrize("tellings", TWO_RECORDS.values(), ids=TWO_RECORDS)
def test_two_records(tellings):
    assert len(merge(tellings)) == 2
