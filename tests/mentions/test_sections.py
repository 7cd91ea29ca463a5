# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

from datetime import date

import pytest

import talentscan
from talentscan.mentions.sections import section_times
from talentscan.read import read_text


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("# Hale\n\n## 2019\n\nLind left.\n\n### March\n\nRoy left.\n\n## About\n\nHale.", ["2019", "2019-03", None]),
        ("# Hale\n\n## May 2019\n\nLind left.", ["2019-05"]),
        ("# Hale\n\n## Timeline of 2019\n\nLind left.\n\n### People\n\nRoy left.", ["2019", "2019"]),
        ("# The year 2019 at Hale\n\nLind left.", ["2019"]),
        ("# Hale\n\n2019\n\nLind left.\n\n2020\n\nRoy left.", ["2019", "2020"]),
        ("# Hale\n\n## Plans until 2030\n\nLind left.", [None]),
        ("# Hale\n\n## From 2019 to 2021\n\nLind left.", [None]),
        ("# Hale\n\n## March\n\nLind left.", [None]),
        ("# Hale\n\n## 2019-2020\n\nLind left.", [None]),
    ],
)
def test_the_year_that_a_heading_tells(text: str, times: list[str | None]) -> None:
    article = read_text(text)
    told = section_times(article) or [None] * len(article.segments)
    here = [
        str(t) if t else None
        for t, s in zip(told, article.segments, strict=True)
        if s.level == 0 and s.end - s.start > 4
    ]
    assert [t for t in here if True][-len(times) :] == times


EVENTS = [
    ("# Hale Labs\n\n## 2019\n\nIn March, Ana Lind joined Hale Labs.", "2019-03"),
    ("# Hale Labs\n\n## 2019\n\n- 5 March: Ana Lind joined Hale Labs.", "2019-03-05"),
    ("# Hale Labs\n\n## 2019\n\n- March 5 – Ana Lind joined Hale Labs.", "2019-03-05"),
    ("# Hale Labs\n\n## 2019\n\n- January 3: Tom Roy left Hale Labs.\n- **March**: Ana Lind joined Hale Labs.", "2019-03"),
    ("# Hale Labs\n\nHale Labs makes lamps.\n\n2019 – Ana Lind joins Hale Labs.", "2019"),
    ("# Hale Labs\n\n| Year | News |\n| --- | --- |\n| 2019 | Ana Lind joined Hale Labs |", "2019"),
    ("Hale Labs\n\nMarch 2019\n\nAna Lind joined Hale Labs as its chief designer and moved to Oslo.", "2019-03"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "when"), EVENTS)
def test_chronicles_tell_when(text: str, when: str) -> None:
    hires = [e for e in talentscan.scan(text) if e.kind == "hire" and e.person == "Ana Lind"]
    assert [str(e.date) for e in hires] == [when]


def test_a_heading_of_years_ago_outweighs_the_article_s_own_day() -> None:
    text = "# Hale Labs\n\n## 2019\n\nIn March, Ana Lind joined Hale Labs."
    (event,) = talentscan.scan(text, published=date(2025, 3, 12))
    assert str(event.date) == "2019-03"
