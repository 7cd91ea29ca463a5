"""How people came to what they leave, told in the clause behind: "two years after he was appointed"."""

from datetime import date

import pytest

import talentscan

CASES = [
    ("Nimbo Systems' design chief Bo Reyes is leaving two years after he was appointed.", "design chief", "2023"),
    ("Bo Reyes has left Nimbo Systems in May 2024, three years after joining.", None, "2021"),
    ("Bo Reyes quit Nimbo Systems less than a year after joining as head of sales.", "head of sales", None),
    ("Bo Reyes resigned as chairman of Nimbo Systems a year after taking over.", "chairman", "2024"),
    ("Bo Reyes was ousted as chairman of Nimbo Systems eight months after he took charge.", "chairman", None),
]
NONE = [
    "Bo Reyes left Nimbo Systems two years after it was founded.",
    "Bo Reyes left Nimbo Systems two years after Ida Krogh took over.",
    "Bo Reyes left Nimbo Systems a year after he was not elected.",
    "Bo Reyes left Nimbo Systems a year after joining the protests in Oslo.",
]


@pytest.mark.parametrize(("text", "role", "when"), CASES)
def test_a_beginning_is_told_with_the_end(text: str, role: str | None, when: str | None) -> None:
    hires = [e for e in talentscan.scan(text, published=date(2025, 3, 12)) if e.kind.value == "hire"]
    assert [(e.person, e.organization, e.role, e.date and str(e.date)) for e in hires] == [
        ("Bo Reyes", "Nimbo Systems", role, when)
    ]


@pytest.mark.parametrize("text", NONE)
def test_what_others_began_is_no_hire_of_who_leaves(text: str) -> None:
    events = talentscan.scan(text, published=date(2025, 3, 12))
    assert not [e for e in events if e.kind.value == "hire" and e.person == "Bo Reyes"]
