# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Moves in running prose behind a sentence about another firm: each is of the organisation that its own sentence names."""

from __future__ import annotations

import pytest

import talentscan

BEFORE = "# A change in the sector\n\nShares in Tolby Media rose 2 percent on Monday after a strong quarter.\n\n"
LIND, HALE = "Ana Lind @ Orbix Labs", "Max Hale @ Orbix Labs"
TELLINGS = [
    # what stands before or around the move
    ("As its new counsel, Orbix Labs has chosen Ana Lind.", {f"hire {LIND}"}),
    ("As part of a shake-up at Orbix Labs, Ana Lind becomes counsel.", {f"hire {LIND}"}),
    ("News that Ana Lind is leaving Orbix Labs came on Monday.", {f"departure {LIND}"}),
    ("Two weeks after Ana Lind left Orbix Labs, the shares rose.", {f"departure {LIND}"}),
    ("After nine years as counsel of Orbix Labs, Ana Lind is leaving.", {f"departure {LIND}"}),
    ("Ana Lind, whom Orbix Labs hired as counsel last week, studied law.", {f"hire {LIND}"}),
    # who decides, who speaks
    ("The board of Orbix Labs approved the hiring of Ana Lind as counsel.", {f"hire {LIND}"}),
    ("The board of Orbix Labs accepted with regret the resignation of Ana Lind.", {f"departure {LIND}"}),
    ("“We welcome Ana Lind as counsel,” Orbix Labs said in a statement.", {f"hire {LIND}"}),
    ("Orbix Labs ended its search for a counsel with the hiring of Ana Lind.", {f"hire {LIND}"}),
    ("Orbix Labs has secured Ana Lind as counsel.", {f"hire {LIND}"}),
    # both ends of one parting
    ("Ana Lind and Orbix Labs have parted company.", {f"departure {LIND}"}),
    ("Ana Lind and Orbix Labs agreed to part ways.", {f"departure {LIND}"}),
    # one comes as another goes
    ("Following the departure of Max Hale, Orbix Labs has appointed Ana Lind as counsel.", {f"departure {HALE}", f"hire {LIND}"}),
    ("Ana Lind becomes counsel of Orbix Labs, while Max Hale retires.", {f"departure {HALE}", f"hire {LIND}"}),
    ("Max Hale is leaving Orbix Labs, with Ana Lind taking over as counsel.", {f"departure {HALE}", f"hire {LIND}"}),
    ("Ana Lind fills the position left vacant by Max Hale at Orbix Labs.", {f"departure {HALE}", f"hire {LIND}"}),
    ("Ana Lind fills the vacancy at Orbix Labs created by the resignation of Max Hale.", {f"departure {HALE}", f"hire {LIND}"}),
    # a local office, told with its town
    ("Ana Lind left Orbix Labs to be city manager in Campbell.", {f"departure {LIND}", "hire Ana Lind @ Campbell"}),
    # posts of several fields behind "her job as"
    ("Ana Lind has lost her job as vice president of sales and marketing of Orbix Labs.", {f"departure {LIND}"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TELLINGS, ids=[text for text, _ in TELLINGS])
def test_whose_move_a_sentence_tells(text: str, events: set[str]) -> None:
    assert {f"{e.kind} {e.person} @ {e.organization}" for e in talentscan.scan(BEFORE + text)} == events


@pytest.mark.parametrize(
    "text",
    [
        "Two weeks after Orbix Labs opened, the shares rose, Ana Lind said.",
        "The board of Orbix Labs approved the budget, Ana Lind said.",
        "Ana Lind and Orbix Labs agreed to share the costs.",
        "Orbix Labs has secured a loan, said Ana Lind, its counsel.",
        "As part of a shake-up at Orbix Labs, Ana Lind will lead talks.",
    ],
)
def test_what_is_no_move(text: str) -> None:
    assert talentscan.scan(BEFORE + text) == []
