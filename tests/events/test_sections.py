"""The time that a heading or a label gives what stands below it."""

from __future__ import annotations

import pytest

import talentscan

BELOW = [
    ("## Cuts in 2023\n\n- Orbix Labs laid off 300 employees.\n- Nimbo laid off 20 people.\n", ["2023", "2023"]),
    ("## May 2023\n\nOrbix Labs laid off 300 employees.\n", ["2023-05"]),
    ("**Friday, 3 May 2023: a bad day.** Orbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    ("**3 May 2023: the news**\n\n- Orbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    # days of all forms, in a heading, above a heading, over a list, in a row
    ("## 3 May 2023\n\nOrbix Labs laid off 300 employees.\n\n## 4 May 2023\n\nIt went on.\n", ["2023-05-03"]),
    ("## Cuts (3 May 2023)\n\nOrbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    ("## Cuts, 3 May 2023\n\nOrbix Labs laid off 300 employees.\n", ["2023-05-03"]),
    ("## 3 May 2023\n\n### Staff\n\nOrbix Labs laid off 300 employees.\n\n## 4 May 2023\n\nNo.\n", ["2023-05-03"]),
    ("- 3 May 2023\n  - Orbix Labs laid off 300 employees.\n- 4 May 2023\n  - No.\n", ["2023-05-03"]),
    ("| What | When |\n|---|---|\n| Orbix Labs laid off 300 employees. | 3 May 2023 |\n", ["2023-05-03"]),
    ("| Year | Day | What |\n|---|---|---|\n| 2023 | May 3 | Orbix Labs laid off 300 people. |\n", ["2023-05-03"]),
    ("- 2023-05-03: Orbix Labs laid off 300 people.\n- 2023-05-04: No.\n", ["2023-05-03"]),
    ("- (2023-05-03) Orbix Labs laid off 300 people.\n- (2023-05-04) No.\n", ["2023-05-03"]),
    ("- Orbix Labs laid off 300 people [3.5.2023]\n- None\n", ["2023-05-03"]),
    ("- 2023 Orbix Labs laid off 300 people.\n- 2024 None.\n", ["2023"]),
    ("2 May 2023 – None.\n\n3 May 2023 – Orbix Labs laid off 300 people.\n", ["2023-05-03"]),
    # the source's day is no column, and a heading beside is none above
    ("| What | Source |\n|---|---|\n| Orbix Labs laid off 300 people. | Dawn, 9 May 2023 |\n", ["None"]),
    ("### Cuts in 2023\n\nThere were some.\n\n### Later\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
    # its own time counts, and a heading ends what the one above it says
    ("## Cuts in 2023\n\n- Orbix Labs laid off 300 employees in 2022.\n", ["2022"]),
    ("## Cuts in 2023\n\nThere were some.\n\n## Later\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
    ("## A chief since 1989?\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
    ("## Orbix Labs and its 2023 plan\n\nOrbix Labs laid off 300 employees.\n", ["None"]),
]


@pytest.mark.parametrize(("text", "dates"), BELOW)
def test_the_time_of_a_heading_or_a_label(text: str, dates: list[str]) -> None:
    assert [str(event.date) for event in talentscan.scan(f"# Who goes\n\nA list.\n\n{text}")] == dates
