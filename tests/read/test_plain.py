# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

from datetime import date

import pytest

from talentscan.read import read_text


def blocks(source: str) -> list[tuple[str, str]]:
    article = read_text(source)
    return [(s.kind.value, article.text[s.start : s.end]) for s in article.segments]


WRAPPED = """Hale Labs said on Monday that its chief scientist, Nora
Quill, would leave the company at the end of the month after
nine years there.

    Ode Inc. said that it had hired her. She starts in May
and will report to the chief executive.
"""
LONG = "Nora Quill has left Hale Labs, where she had worked for nine years, to join its rival Ode as chief scientist, it said."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One here.\n\nTwo here.", [("paragraph", "One here."), ("paragraph", "Two here.")]),
        (f"{LONG}\n{LONG}", [("paragraph", LONG), ("paragraph", LONG)]),
        (
            WRAPPED,
            [
                ("paragraph", "Hale Labs said on Monday that its chief scientist, Nora Quill, would leave the company at "
                 "the end of the month after nine years there."),
                ("paragraph", "Ode Inc. said that it had hired her. She starts in May and will report to the chief executive."),
            ],
        ),
        (f"Quill leaves Hale\n\n{LONG}", [("title", "Quill leaves Hale"), ("paragraph", LONG)]),
        (f"Quill leaves Hale\n{LONG}", [("title", "Quill leaves Hale"), ("paragraph", LONG)]),
        (f"{LONG}\n\nWhat comes next\n\n{LONG}", [("paragraph", LONG), ("heading", "What comes next"), ("paragraph", LONG)]),
        (f"{LONG}\n- one\n* two\n• three\n1. four", [("paragraph", LONG), ("item", "one"), ("item", "two"), ("item", "three"), ("item", "four")]),
        ("One here.\r\n\r\nTwo here.\r\n", [("paragraph", "One here."), ("paragraph", "Two here.")]),
        ("One here.\r\rTwo here.", [("paragraph", "One here."), ("paragraph", "Two here.")]),
        (f"Quill leaves Hale\n-----\n{LONG}", [("title", "Quill leaves Hale"), ("paragraph", LONG)]),
        (f"Quill leaves Hale\n\nQuill Leaves Hale\n\n{LONG}", [("title", "Quill leaves Hale"), ("paragraph", LONG)]),
        ("R&amp;D chief\u00a0left.", [("paragraph", "R&D chief left.")]),
    ],
)  # fmt: skip
def test_blocks_of_plain_text(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "published", "outlet", "url", "authors"),
    [
        (f"Quill leaves\n\nPublished: 2025-06-07\n\n{LONG}", date(2025, 6, 7), None, None, ()),
        (f"# Quill leaves\n\n**Published:** June 07, 2025\n**Source:** [Dawn](https://dawn.example/q)\n\n{LONG}", date(2025, 6, 7), "Dawn", "https://dawn.example/q", ()),
        (f"Quill leaves\n\nBy Ada Moor and Ben Ito\n\n{LONG}", None, None, None, ("Ada Moor", "Ben Ito")),
        (f"870324-0091.\n\nQuill leaves\n\n{LONG}", date(1987, 3, 24), None, None, ()),
        (f"24-MAR-1987 06:17:22.36\n\nQuill leaves\n\n{LONG}", date(1987, 3, 24), None, None, ()),
        (f"Quill leaves\n\nIssued: 24 March 2025\n\n{LONG}", date(2025, 3, 24), None, None, ()),
        (f"Quill leaves\n\nSource: Dawn, 24 March 2025\n\n{LONG}", date(2025, 3, 24), "Dawn", None, ()),
        (f"Quill leaves\n\nMarch 24, 2025\n\n{LONG}", date(2025, 3, 24), None, None, ()),
        (f"Quill leaves\n\n1:35 PM PDT · April 3, 2026\n\n{LONG}", date(2026, 4, 3), None, None, ()),
        (f"Quill leaves\n\n{LONG}\n\nSource: [Dawn](https://dawn.example/q)", None, "Dawn", "https://dawn.example/q", ()),
        (f"# Quill leaves\n\n- Score: 12 | [HN](https://hn.example/1) | Link: https://dawn.example/2025/03/02/q\n\n{LONG}", date(2025, 3, 2), "dawn.example", "https://dawn.example/2025/03/02/q", ()),
    ],
)  # fmt: skip
def test_lines_of_metadata_are_read_and_go(
    source: str, published: date | None, outlet: str | None, url: str | None, authors: tuple[str, ...]
) -> None:
    article = read_text(source)
    assert [article.text[s.start : s.end] for s in article.segments] == ["Quill leaves", LONG]
    assert (article.published, article.outlet, article.url, article.authors) == (published, outlet, url, authors)


def test_a_dateline_with_a_year_tells_the_day_and_stays() -> None:
    article = read_text(
        "SPRINGFIELD, Ill., May 2, 2025 – Hale Labs has named Nora Quill as its chief.\n\nShe starts in June."
    )
    assert article.published == date(2025, 5, 2)
    assert article.text.startswith("SPRINGFIELD")


def test_the_day_a_caller_knows_counts() -> None:
    assert read_text("Published: 2024-01-01\n\nNora left.", date(2025, 2, 3)).published == date(2025, 2, 3)


@pytest.mark.parametrize(
    "line", ["By 2030 Hale will lead", "Source code is open.", "By then, it was over.", "Date night is back."]
)
def test_sentences_are_no_metadata(line: str) -> None:
    assert line in read_text(f"{LONG}\n\n{line}\n\n{LONG}").text
