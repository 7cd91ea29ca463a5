from __future__ import annotations

from datetime import date

import pytest

from talentscan.model import Article
from talentscan.read import read_bytes
from talentscan.read.dates import date_in_path, parse_date
from talentscan.read.stamps import (
    byline_date,
    copyright_year,
    date_line,
    dateline,
    day_without_year,
    field_date,
    labelled_date,
    title_date,
)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2025-06-07", date(2025, 6, 7)),
        ("2025-06-07T23:59:00-08:00", date(2025, 6, 7)),
        ("2025-07-16 03:55:41 ", date(2025, 7, 16)),
        ("2025/06/07", date(2025, 6, 7)),
        ("20250607", date(2025, 6, 7)),
        ("20250607T101500Z", date(2025, 6, 7)),
        ("June 7, 2025", date(2025, 6, 7)),
        ("Jun. 7th 2025", date(2025, 6, 7)),
        ("7 June 2025", date(2025, 6, 7)),
        ("07-Jun-2025", date(2025, 6, 7)),
        ("Sat, 07 Jun 2025 10:00:00 GMT", date(2025, 6, 7)),
        ("Sat Jun  7 10:00:00 UTC 2025", date(2025, 6, 7)),
        ("06/07/2025", date(2025, 6, 7)),
        ("17/06/2025", date(2025, 6, 17)),
        ("06/07/2025 10:15 GMT", date(2025, 7, 6)),
        ("6.7.2025", date(2025, 7, 6)),
        ("06.07.25", date(2025, 7, 6)),
        ("17-06-2025", date(2025, 6, 17)),
        ("06-07-2025", None),
        ("2.0.2025", None),
        ("TeamJun 7, 2025", date(2025, 6, 7)),
        (1749254400, date(2025, 6, 7)),
        (1749254400000, date(2025, 6, 7)),
        ("1749254400", date(2025, 6, 7)),
        ("2025-02-30", None),
        ("soon", None),
        ("", None),
        (None, None),
        (True, None),
        (float("nan"), None),
        (10**300, None),
        (["2025-06-07"], None),
    ],
)
def test_dates_in_fields(value: object, day: date | None) -> None:
    assert parse_date(value) == day


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025-07-03-quill-leaves.md", date(2025, 7, 3)),
        ("https://dawn.example/2025/07/16/quill", date(2025, 7, 16)),
        ("20250703_quill.txt", date(2025, 7, 3)),
        ("https://wire.example/news/home/20250703416393/en/", date(2025, 7, 3)),
        ("quill-2025.md", None),
        ("item-120250703.md", None),
    ],
)
def test_dates_in_paths(path: str, day: date | None) -> None:
    assert date_in_path(path) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("March 24, 2025", date(2025, 3, 24)),
        ("Monday, March 24, 2025 10:15 AM EST", date(2025, 3, 24)),
        ("(2025-03-24)", date(2025, 3, 24)),
        ("24-MAR-1987 06:17:22.36", date(1987, 3, 24)),
        ("03/24/87", date(1987, 3, 24)),
        ("24 Mar 25", date(2025, 3, 24)),
        ("2025-03-24T06:17:22+00:00", date(2025, 3, 24)),
        ("March 24, 2025 08:00 AM Eastern Daylight Time", date(2025, 3, 24)),
        ("Mon, Mar 24 20253:01 PM EDT", date(2025, 3, 24)),
        ("2025年3月24日", date(2025, 3, 24)),
        ("870324-0091.", date(1987, 3, 24)),
        ("20250324", date(2025, 3, 24)),
        ("2025.03.24", date(2025, 3, 24)),
        ("the 24th of March, 2025", date(2025, 3, 24)),
        ("March 24, 20253:01 PM UTC Updated 2 years ago", date(2025, 3, 24)),
        ("March 24, 2025 / 3:01 PM / a month ago", date(2025, 3, 24)),
        ("March 24, 2025 Updated: March 26, 2025 8:03 a.m.", date(2025, 3, 24)),
        ("Due March 24, 2025", None),
        ("March 24, 2025 and beyond", None),
        ("She left on March 24, 2025", None),
        ("2025", None),
        ("24 people 87", None),
        ("0324-87", None),
    ],
)
def test_lines_that_are_only_a_date(text: str, day: date | None) -> None:
    assert date_line(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("BURLTON, TEXAS, Feb 13, 2025 - Hale has", date(2025, 2, 13)),
        ("LONDON, March 2 — Hale has", None),
        ("SEATTLE, May 2, 2025 /NEWSLINE/ -- Hale has", date(2025, 5, 2)),
        ("SEATTLE, WA / NewsWire / May 2, 2025 / Hale has", date(2025, 5, 2)),
        ("Burlton, 2 May 2025: Hale has", date(2025, 5, 2)),
        ("(Burlton, 2 May 2025) Hale has", date(2025, 5, 2)),
        ("[May 2, 2025] Burlton, Texas: Hale has", date(2025, 5, 2)),
        ("May 2, 2025, Burlton, Texas -- Hale has", date(2025, 5, 2)),
        ("MAY 2, 2025 (Burlton, TX) Hale has", date(2025, 5, 2)),
        ("BURLTON (Wire) _ May 2, 2025", date(2025, 5, 2)),
        ("May 2, 2025, was the day when Hale -- at last -- hired", None),
        ("May 2, 2025 (a Friday) Hale has", None),
        ("She joined Hale on May 2, 2025 - a Friday", None),
        ("On May 2, 2025: Hale has", None),
    ],
)
def test_datelines(text: str, day: date | None) -> None:
    assert dateline(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("By Ada Moor | March 24, 2025", date(2025, 3, 24)),
        ("By Ada Moor and Ben Ito on March 24, 2025", date(2025, 3, 24)),
        ("The Burlton Dawn - March 24, 2025", date(2025, 3, 24)),
        ("[Dawn, 24 March 2025]", date(2025, 3, 24)),
        ("March 24, 2025 · 5 min read", date(2025, 3, 24)),
        ("March 24, 2025, Monday, City Edition", date(2025, 3, 24)),
        ("March 24, 2025 by Ada Moor", date(2025, 3, 24)),
        ("By Ada Moor March 24, 2025", date(2025, 3, 24)),
        ("BY ADA MOOR MARCH 24, 2025", date(2025, 3, 24)),
        ("Ada Moor Mar 24, 2025, 3:04pm EST", date(2025, 3, 24)),
        ("@adamoor 3:04 PM EST • March 24, 2025", date(2025, 3, 24)),
        ("Mar 24, 2025 09:00 ET | Source: Hale Labs", date(2025, 3, 24)),
        ("Ada Moor · Mar 24, 2025 · 5 min read", date(2025, 3, 24)),
        ("Ada Moor (2025-03-24 10:00)", date(2025, 3, 24)),
        ("Dawn/Burlton – 24 March, 2025", date(2025, 3, 24)),
        ("(c) 2025 Dawn Media, March 24, 2025", date(2025, 3, 24)),
        ("March 24, 2025, Burlton", date(2025, 3, 24)),
        ("24 Mar 2025 in News", date(2025, 3, 24)),
        ("Hale names a chief to start on March 24, 2025", None),
        ("Hale Labs Opens Its Second Office in Burlton on March 24, 2025", None),
        ("Annual Meeting, March 24, 2025", None),
        ("Webinar | March 24, 2025 | Register", None),
        ("Effective March 24, 2025", None),
        ("Born 24 March 1975, Burlton", None),
        ("Was that on March 24, 2025 | Hale?", None),
        ("Moor left on March 24, 2025.", None),
        ("By Ada Moor | 5 min read", None),
    ],
)
def test_lines_about_an_article_with_its_day(text: str, day: date | None) -> None:
    assert byline_date(text) == day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Published: 24 March 2025, 10:15", (date(2025, 3, 24), False)),
        ("Posted in News on March 24, 2025 by Ada", (date(2025, 3, 24), False)),
        ("This entry was posted in News on March 24, 2025 by Ada.", (date(2025, 3, 24), False)),
        ("FOR IMMEDIATE RELEASE: March 24, 2025", (date(2025, 3, 24), False)),
        ("Embargoed until 24 March 2025, 09:00 GMT", (date(2025, 3, 24), False)),
        ("Last modified on Mon 24 Mar 2025 15.04 GMT", (date(2025, 3, 24), True)),
        ("This page was last edited on 24 March 2025, at 15:04 (UTC).", (date(2025, 3, 24), True)),
        ("A version of this article appears in print on March 24, 2025, on Page B1.", (date(2025, 3, 24), True)),
        ("Created by her in 2019, the unit was closed on March 24, 2025, when Hale left it", None),
        ("Public Release: 24-Mar-2025", (date(2025, 3, 24), False)),
        ("This article was originally published by Dawn on March 24, 2025.", (date(2025, 3, 24), False)),
        ("Event date: March 24, 2025", None),
    ],
)
def test_lines_with_a_label(text: str, told: tuple[date, bool] | None) -> None:
    assert labelled_date(text) == told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Source: Dawn Created: 2025-03-24 Status: done", date(2025, 3, 24)),
        ("Ada Moor • Date: March 24, 2025", date(2025, 3, 24)),
        ("Date: March 24, 2025 Time: 10 am Location: Burlton", None),
        ("Event date: March 24, 2025", None),
        ("The date: whenever Hale says, or on March 24, 2025", None),
    ],
)
def test_labels_among_others(text: str, day: date | None) -> None:
    assert field_date(text) == day


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Hale hires Moor | Dawn | March 24, 2025", date(2025, 3, 24)),
        ("The weekly #12 - 24 March 2025", date(2025, 3, 24)),
        ("Dawn weekly: March 24, 2025", date(2025, 3, 24)),
        ("News (2025-03-24)", date(2025, 3, 24)),
        ("2025-03-24 Hale hires Moor", date(2025, 3, 24)),
        ("This week at Hale, week of March 24, 2025", date(2025, 3, 24)),
        ("March 24, 2025: a day to remember", None),
        ("Hale to close on March 24, 2025", None),
        ("Annual meeting: March 24, 2025", None),
        ("Hale hires Moor, 24 March 2025", date(2025, 3, 24)),
        ("[2025-03-24] Hale hires Moor", date(2025, 3, 24)),
        ("03/24/2025 - Hale hires Moor", date(2025, 3, 24)),
        ("March 24, 2025 | Hale hires Moor", date(2025, 3, 24)),
        ("Hale in 2025", None),
    ],
)
def test_titles_with_the_day_of_an_issue(title: str, day: date | None) -> None:
    assert title_date(title) == day


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("BURLTON, March 24 (Wire) - Hale has", (3, 24, None)),
        ("Burlton, Monday, March 24 – Hale has", (3, 24, 0)),
        ("24 March", (3, 24, None)),
        ("Monday, March 24", (3, 24, 0)),
        ("On March 24 Hale left", None),
        ("March 24 was the day", None),
        ("BURLTON, March 24, 2025 - Hale has", None),
    ],
)
def test_days_without_a_year(text: str, parts: tuple[int, int, int | None] | None) -> None:
    assert day_without_year(text) == parts


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("© 2025 Dawn", 2025),
        ("(c) Copyright Harbour News 2025.", 2025),
        ("Copyright 2025 by Dawn", 2025),
        ("© 2019-2025 Dawn", None),
        ("© Dawn 2019 – 2025", None),
        ("Copyright is a matter of 2025", None),
    ],
)
def test_years_of_copyright(text: str, year: int | None) -> None:
    assert copyright_year(text) == year


BODY = "Hale Labs has hired Ada Moor, and she starts soon.\n\nHale is a firm of ten people and makes lamps for ships."


@pytest.mark.parametrize(
    ("source", "day"),
    [
        (f"Hale hires Moor\n\nBURLTON, March 24 (Wire) - {BODY}\n\n© 2025 Dawn", date(2025, 3, 24)),
        (f"Hale hires Moor\n\nBURLTON, Friday, March 24 (Wire) - {BODY}\n\n© 2025 Dawn", None),
        (f"Hale hires Moor\n\nBURLTON, March 24 (Wire) - {BODY}", None),
        (f"Hale hires Moor\n\nUpdated: 26 March 2025\n\nPublished: 24 March 2025\n\n{BODY}", date(2025, 3, 24)),
        (f"Hale hires Moor\n\n{BODY}\n\nThis page was last edited on 24 March 2025, at 10:15.", date(2025, 3, 24)),
        (f"Hale hires Moor\n\n{BODY}\n\nSource: Dawn, 24 March 2025", date(2025, 3, 24)),
        (f"-- Hale hires Moor\n-- B y   A d a\n-- 2025-03-24T07:12:34Z\n\n{BODY}", date(2025, 3, 24)),
        (
            f"Hale hires Moor\n\n{BODY}\n\nView source version on dawn.example: https://dawn.example/2025/03/24/a",
            date(2025, 3, 24),
        ),
        (f"https://dawn.example/2025/03/24/hale\nHale hires Moor\n\n{BODY}", date(2025, 3, 24)),
        (f"24-MAR-2025 07:12:34.12 HALE HIRES MOOR BURLTON, March 24 - {BODY}", date(2025, 3, 24)),
        (f"Hale hires Moor\n\nBy . Ada Moor . PUBLISHED: . 10:15 EST, 24 March 2025 . {BODY * 4}", date(2025, 3, 24)),
        (f"Hale hires Moor\n\n- March 24, 2025 | founded\n- March 25, 2025 | closed\n\n{BODY}", None),
    ],
)
def test_the_day_of_an_article(source: str, day: date | None) -> None:
    (article,) = read_bytes(source.encode(), "a.txt", ".txt")
    assert isinstance(article, Article)
    assert article.published == day
    assert "20" not in (article.title or "")


def test_a_dateline_tells_the_day_of_a_release_that_is_reprinted_a_little_later() -> None:
    body = "SEATTLE, May 2, 2025 /NEWSLINE/ -- Hale has a new chief. She starts today."
    assert read(f"---\ntitle: A\ndate: 2025-05-03\n---\n{body}").published == date(2025, 5, 2)
    assert read(f"---\ntitle: A\ndate: 2025-06-03\n---\n{body}").published == date(2025, 6, 3)


def read(source: str, path: str = "a.md") -> Article:
    (article,) = read_bytes(source.encode(), path, ".md")
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("block", "title", "day"),
    [
        ("---\ntitle: A\ndate: 2025-06-07\n---\n", "A", date(2025, 6, 7)),
        ("---\ntitle: A: B\ndate: 2025-06-07\n---\n", "A: B", date(2025, 6, 7)),
        ("---\ntitle: A  -   B\n---\n", "A - B", None),
        ("---\ntitle:\tA\npublished: @soon\n---\n", "A", None),
        ("---\ntitle: NO\ndate: 2025-99-99\n---\n", "NO", None),
        ('---\ntitle: "A \\"B\\""\npubDate: Sat, 07 Jun 2025 10:00:00 GMT\n---\n', 'A "B"', date(2025, 6, 7)),
        ("---\ntitle: >\n  A\n  B\ndate: '2025-06-07'\n---\n", "A B", date(2025, 6, 7)),
        ('+++\ntitle = "A"\ndate = 2025-06-07T10:00:00Z\n+++\n', "A", date(2025, 6, 7)),
        ('+++\ntitle = "A\ndate = 2025-06-07\n+++\n', '"A', date(2025, 6, 7)),
        ('{"title": "A", "date": "2025-06-07"}\n\n', "A", date(2025, 6, 7)),
        ("\ufeff---\r\ntitle: A\r\ndate: 2025-06-07\r\n---\r\n", "A", date(2025, 6, 7)),
        ("---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: A\n---\n", "A", None),
        ("---\ntitle: A\nslug: 2025/06/07/a\n---\n", "A", date(2025, 6, 7)),
        ("---\ntitle: A\nupdated: 2025-06-08\ncreated: 2025-06-07\n---\n", "A", date(2025, 6, 7)),
    ],
)
def test_front_matter(block: str, title: str, day: date | None) -> None:
    article = read(f"{block}Nora Quill left Hale Labs.\n")
    first = article.segments[0]
    assert (article.title, article.published) == (title, day)
    assert article.text == f"{title}\nNora Quill left Hale Labs."
    assert first.kind == "title"
    assert article.source[article.offsets.to_source(0, 1)[0]] == title[0]


@pytest.mark.parametrize(
    "fields",
    [
        "day: 2025-06-07",
        "sent: 2025-06-07T10:00:00Z",
        "date: [2025-06-07]",
        "date:\n  published: 2025-06-07\n  modified: 2025-06-08",
        "meta:\n  date: 2025-06-07",
    ],
)
def test_days_in_front_matter(fields: str) -> None:
    assert read(f"---\ntitle: A\n{fields}\n---\nNora Quill left Hale Labs.\n").published == date(2025, 6, 7)


def test_the_menu_before_the_only_main_heading_is_no_text() -> None:
    menu = "\n".join(f"- [{word}](https://dawn.example)" for word in "Home News Sport Jobs Shop Food Life".split())
    article = read(f"{menu}\n\n# Quill leaves Hale\n\nBy Ada Moor\n\nJune 7, 2025\n\nNora Quill left Hale Labs.\n")
    assert (article.title, article.published) == ("Quill leaves Hale", date(2025, 6, 7))
    assert article.text == "Quill leaves Hale\nNora Quill left Hale Labs."


def test_a_summary_is_read_only_where_there_is_no_body() -> None:
    block = "---\ntitle: Quill leaves\nsummary: Nora Quill left Hale.\n---\n"
    assert read(block).text == "Quill leaves\nNora Quill left Hale."
    assert read(f"{block}She has gone.").text == "Quill leaves\nShe has gone."


def test_a_writer_named_as_source_is_no_outlet() -> None:
    article = read('---\ntitle: A b\nsource: "Ada Moor"\nurl: https://www.dawn.example/a\n---\nText here.')
    assert (article.outlet, article.authors) == ("dawn.example", ("Ada Moor",))


def test_deep_front_matter_is_refused_calmly() -> None:
    assert read("---\ntitle: A b\nx: " + "[" * 50_000 + "\n---\nText here.").title == "A b"
