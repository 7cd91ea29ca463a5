"""The time that a heading or a label gives what stands below it."""

from __future__ import annotations

import pytest

import talentscan

BELOW = [
    ("## Cuts in 2023\n\n- Orbix Labs laid off 300 employees.\n- Nimbo laid off 20 people.\n", ["2023", "2023"]),
    ("## May 2023\n\nOrbix Labs laid off 300 employees.\n", ["2023-05"]),
    ("**Friday, 3 May 2023: a bad day.** Orbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    ("**3 May 2023: the news**\n\n- Orbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    # its own time counts, and a heading ends what the one above it says
    ("## Cuts in 2023\n\n- Orbix Labs laid off 300 employees in 2022.\n", ["2022"]),
    ("## Cuts in 2023\n\nThere were some.\n\n## Later\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
    ("## A chief since 1989?\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
    ("## Orbix Labs and its 2023 plan\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
]


@pytest.mark.parametrize(("text", "dates"), BELOW)
def test_the_time_of_a_heading_or_a_label(text: str, dates: list[str]) -> None:
    assert [str(event.date) for event in talentscan.scan(f"# Who goes\n\nA list.\n\n{text}")] == dates
