"""Relative clauses whose subject is not what they describe: the verb behind them is that of what they describe."""

from __future__ import annotations

import pytest

import talentscan


def told(text: str) -> list[tuple[str, str | None, str | None, str]]:
    return [(str(e.kind), e.person, e.organization, str(e.date or "")) for e in talentscan.scan(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs makes chips. The firm she started has hired Tom Reyes.",
        "Orbix Labs makes chips. The firm that she started in a garage has hired Tom Reyes.",
        "Orbix Labs makes chips. The firm which she had sold hired Tom Reyes.",
        "Orbix Labs makes chips. The firm they own has hired Tom Reyes.",
    ],
)
def test_the_firm_described_is_who_hires(text: str) -> None:
    assert ("hire", "Tom Reyes", "Orbix Labs", "") in told(text)


def test_what_is_described_beside_a_firm_is_the_firm() -> None:
    assert told("Ana Lind has quit Orbix Labs, the company she joined in 2009.") == [
        ("departure", "Ana Lind", "Orbix Labs", ""),
        ("hire", "Ana Lind", "Orbix Labs", "2009"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lind, who left the company she founded in 2010, has joined Nimbo Systems.",
        "Ana Lind left the company she founded in 2010 to join Nimbo Systems.",
    ],
)
def test_another_company_lends_neither_founder_nor_date(text: str) -> None:
    assert told(text) == [("hire", "Ana Lind", "Nimbo Systems", "")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Ana Lind told staff she was leaving Orbix Labs.", ("departure", "Ana Lind", "Orbix Labs", "")),
        ("Tom Reyes was in Oslo. At Orbix Labs he hired Ana Lind.", ("hire", "Ana Lind", "Orbix Labs", "")),
        ("Orbix Labs sacked Ana Lind the day she joined.", ("departure", "Ana Lind", "Orbix Labs", "")),
    ],
)
def test_what_is_no_relative_clause_stays(text: str, event: tuple[str, str, str, str]) -> None:
    assert event in told(text)
