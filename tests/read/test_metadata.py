from __future__ import annotations

from datetime import date

import pytest

from talentscan.model import Article
from talentscan.read import read_bytes
from talentscan.read.dates import byline_date, date_in_path, date_line, dateline, parse_date


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
        ("Hale names a chief to start on March 24, 2025", None),
        ("Moor left on March 24, 2025.", None),
        ("By Ada Moor | 5 min read", None),
    ],
)
def test_lines_about_an_article_with_its_day(text: str, day: date | None) -> None:
    assert byline_date(text) == day


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


def test_a_summary_is_read_only_where_there_is_no_body() -> None:
    block = "---\ntitle: Quill leaves\nsummary: Nora Quill left Hale.\n---\n"
    assert read(block).text == "Quill leaves\nNora Quill left Hale."
    assert read(f"{block}She has gone.").text == "Quill leaves\nShe has gone."


def test_a_writer_named_as_source_is_no_outlet() -> None:
    article = read('---\ntitle: A b\nsource: "Ada Moor"\nurl: https://www.dawn.example/a\n---\nText here.')
    assert (article.outlet, article.authors) == ("dawn.example", ("Ada Moor",))


def test_deep_front_matter_is_refused_calmly() -> None:
    assert read("---\ntitle: A b\nx: " + "[" * 50_000 + "\n---\nText here.").title == "A b"
