"""Who comes beside somebody, who takes on others where he or she went, and who does what a gerund says."""

from __future__ import annotations

import pytest

import talentscan

FOUNDED = "Li Qiao founded Nimbo Systems in 2019. "
FOUNDER = "hire Li Qiao @ Nimbo Systems"
CASES = [
    # beside somebody, at a place that is told
    ("Li Qiao joined Tom Reyes at Nimbo Systems in 2019.", ["hire Li Qiao @ Nimbo Systems"]),
    ("Li Qiao joined her former boss, Tom Reyes, at Nimbo Systems.", ["hire Li Qiao @ Nimbo Systems"]),
    ("Joining Tom Reyes at Nimbo Systems is Li Qiao, who ran the lab.", ["hire Li Qiao @ Nimbo Systems"]),
    ("Tom Reyes is joined at Nimbo Systems by Li Qiao.", ["hire Li Qiao @ Nimbo Systems"]),
    # where the one was told to go
    (FOUNDED + "Tom Reyes joined her as head of sales.", [FOUNDER, "hire Tom Reyes @ Nimbo Systems"]),
    (FOUNDED + "She was soon joined by Tom Reyes.", [FOUNDER, "hire Tom Reyes @ Nimbo Systems"]),
    (
        "Li Qiao joined Nimbo Systems in May. Also joining her from Orbix Labs is Tom Reyes.",
        ["hire Li Qiao @ Nimbo Systems", "hire Tom Reyes @ Nimbo Systems", "departure Tom Reyes @ Orbix Labs"],
    ),
    (
        "Li Qiao took Tom Reyes with her when she left Orbix Labs for Nimbo Systems.",
        [f"{kind} @ {org}" for who in ("Li Qiao", "Tom Reyes") for kind, org in
         ((f"departure {who}", "Orbix Labs"), (f"hire {who}", "Nimbo Systems"))],
    ),
    (
        "In 2009, along with Tom Reyes, Li Qiao started Nimbo Systems.",
        [FOUNDER, "hire Tom Reyes @ Nimbo Systems"],
    ),
    (
        "Li Qiao started Nimbo Systems in 2009 with two classmates, Tom Reyes and Ida Krogh.",
        [FOUNDER, "hire Tom Reyes @ Nimbo Systems", "hire Ida Krogh @ Nimbo Systems"],
    ),
    # a verb told once for several people, each with a time
    (
        "Tom Reyes left Orbix Labs in 2016 and Li Qiao in 2018.",
        ["departure Tom Reyes @ Orbix Labs", "departure Li Qiao @ Orbix Labs"],
    ),
    # where the one ran things who is followed
    (
        "Tom Reyes succeeded Li Qiao, who had run Orbix Labs, in May 2016.",
        ["hire Tom Reyes @ Orbix Labs", "departure Li Qiao @ Orbix Labs"],
    ),
    (
        "Orbix Labs' outgoing chief, Li Qiao, will take over at Nimbo Systems.",
        ["departure Li Qiao @ Orbix Labs", "hire Li Qiao @ Nimbo Systems"],
    ),
    (
        "Orbix Labs announced that Li Qiao will be the company's new chief executive starting in June.",
        ["hire Li Qiao @ Orbix Labs"],
    ),
    # where the one who takes them on went
    (
        "Li Qiao left Orbix Labs in 2019 to start Nimbo Systems and recruited Tom Reyes as its chief chemist.",
        ["departure Li Qiao @ Orbix Labs", "hire Li Qiao @ Nimbo Systems", "hire Tom Reyes @ Nimbo Systems"],
    ),
    (
        "Li Qiao left Orbix Labs for Nimbo Systems in 2019. A year later she hired Tom Reyes as finance chief.",
        ["departure Li Qiao @ Orbix Labs", "hire Li Qiao @ Nimbo Systems", "hire Tom Reyes @ Nimbo Systems"],
    ),
    # who does what a gerund says
    ("Li Qiao talked Tom Reyes into joining Nimbo Systems.", ["hire Tom Reyes @ Nimbo Systems"]),
    ("Li Qiao pressured Tom Reyes into resigning as head of Orbix Labs.", ["departure Tom Reyes @ Orbix Labs"]),
    ("Li Qiao thanked Tom Reyes for joining Nimbo Systems.", ["hire Tom Reyes @ Nimbo Systems"]),
    (
        "Li Qiao talked Tom Reyes into leaving Orbix Labs and joining Nimbo Systems.",
        ["departure Tom Reyes @ Orbix Labs", "hire Tom Reyes @ Nimbo Systems"],
    ),
    (
        "Tom Reyes is head of Orbix Labs. The state wanted to press its head into voting for it or resigning.",
        [],
    ),
    # whom an opening speaks of that names somebody behind its pronoun
    (
        "Tom Reyes argued that Li Qiao was wrong. While she was at Orbix Labs, Li Qiao also wrote. She founded "
        "Nimbo Systems in 2019.",
        ["hire Li Qiao @ Nimbo Systems"],
    ),
    # nobody comes
    ("Li Qiao kept Tom Reyes from leaving Orbix Labs.", []),
    ("Li Qiao dissuaded Tom Reyes from joining Nimbo Systems.", []),
    ("Li Qiao tried to press Tom Reyes into resigning as head of Orbix Labs.", []),
    ("Li Qiao of Orbix Labs was joined on Monday by Tom Reyes from Nimbo Systems.", []),
    ("Li Qiao of Orbix Labs joined Tom Reyes at the Nimbo Bowl.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), CASES, ids=[text[:60] for text, _ in CASES])
def test_companions(text: str, events: list[str]) -> None:
    told = [f"{e.kind.value} {e.person} @ {e.organization}" for e in talentscan.scan(text, published="2025-06-15")]
    assert sorted(told) == sorted(events)


OPENING = "A week of comings and goings\n\nNimbo Systems fell on Monday. Nimbo Systems makes lamps.\n\n"
PARAGRAPHS = [
    # a paragraph is about the firm that it begins with, where it does not name the one that the text is about
    (
        OPENING
        + "Co-working firm Quillon is revamping its ranks. In May Li Qiao was appointed chief executive. Former "
        "Orbix Labs manager Tom Reyes has joined as finance chief.",
        ["hire Li Qiao @ Quillon", "hire Tom Reyes @ Quillon"],
    ),
    (
        OPENING + "The Arden Council met on Tuesday. In May Li Qiao was appointed chief executive.",
        ["hire Li Qiao @ Nimbo Systems"],
    ),
]


@pytest.mark.parametrize(("text", "events"), PARAGRAPHS)
def test_paragraphs(text: str, events: list[str]) -> None:
    told = [f"{e.kind.value} {e.person} @ {e.organization}" for e in talentscan.scan(text, published="2025-06-15")]
    assert sorted(told) == sorted(events)
