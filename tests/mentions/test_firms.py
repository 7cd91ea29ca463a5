"""What only firms do, have and are makes a name one of a firm, which "the company" then takes up."""

from __future__ import annotations

import pytest

import talentscan

TOLD = [
    "Quillon Living, an online marketplace for boats, is based in Oslo.",
    "Quillon Living raised $4 million in May.",
    "Quillon Living, Inc., is growing.",
    "Quillon Living went public in 2019.",
    "Quillon Living employs 400 people.",
    "Quillon Living is a venture-backed software company based in Oslo.",
    "Investors in Quillon Living met in May.",
    "The company, Quillon Living, sells lamps.",
]
OPEN = [
    "Quillon Living is a company founder.",
    "Quillon Living raised three children.",
    "Quillon Living went home.",
]


@pytest.mark.parametrize(("text", "firm"), [(t, True) for t in TOLD] + [(t, False) for t in OPEN])
def test_firms(text: str, firm: bool) -> None:
    events = talentscan.scan(text + " The company hired Karen Walker as finance chief.", published="2025-06-15")
    named = [e for e in events if e.person == "Karen Walker" and e.organization == "Quillon Living"]
    assert bool(named) is firm
