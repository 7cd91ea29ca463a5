"""Days without their year in a text that told one before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.mentions.build import dates

GAP = "The firm makes tools. It is in Oslo. Its staff is small. Its owner is old. "
UNDATED = [
    ("On 12 April 2021 the board met. " + GAP + "On April 19 it met again.", ["2021-04-12", "2021-04-19"]),
    ("In December 2021 the board met. " + GAP + "On January 3 it met again.", ["2021-12", "2022-01-03"]),
    ("On 12 April 2021 the board met. " + GAP + "In June it met again.", ["2021-04-12", "2021-06"]),
    # a month too far away may be of any year
    ("On 12 April 2021 the board met. " + GAP + "In December it met again.", ["2021-04-12", None]),
    # 16 April 2021 was a Friday
    (
        "On April 16, 2021, the board met. By Saturday night Moor was out. On Tuesday she was back.",
        ["2021-04-16", "2021-04-17", "2021-04-20"],
    ),
    ("On Sunday, April 18, 2021, Moor left. She was told on Friday.", ["2021-04-18", "2021-04-16"]),
    ("The board met in April 2021. On Friday the 16th it fired Moor.", ["2021-04", "2021-04-16"]),
    ("On April 16 the board met. The crisis of April 2021 was short.", ["2021-04-16", "2021-04"]),
    ("The days of April 16–20, 2021, were hard. On April 18 Moor left.", ["2021-04-18"]),
    ("On April 16 the board met.", [None]),
    ("The board met on Friday.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_a_text_without_a_day_of_its_own_goes_on_from_what_it_told(text: str, expected: list[str | None]) -> None:
    told = [when for _, when, _ in dates(text, None)]
    assert [when for when in told if when or None in expected][-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On 12 April 2021 the board met. " + GAP + "On April 19 Moor left.", "2021-04-19"),
        ("On 12 March 2025 the board met. " + GAP + "On March 3 Moor left.", "2025-03-03"),
    ],
)
def test_a_dated_article_takes_up_an_old_story_only_close_to_a_day_of_it(text: str, when: str) -> None:
    assert dates(text, date(2025, 3, 12))[-1][1] == when
