"""Columns of appointments and trade news: many people told at once, each with little."""

from __future__ import annotations

import pytest

import talentscan

CASES = {
    "a verb told once, with posts behind 'as'": (
        "Orbix Labs has announced three appointments: Ana Lind joins as designer, Karl Voss as editor and Ida Poe as "
        "writer.",
        ["hire Ana Lind @ Orbix Labs", "hire Karl Voss @ Orbix Labs", "hire Ida Poe @ Orbix Labs"],
    ),
    "a promotion to what could be a verb": (
        "Orbix Labs has promoted Ana Lind to manager and Karl Voss to project specialist.",
        ["internal Ana Lind @ Orbix Labs", "internal Karl Voss @ Orbix Labs"],
    ),
    "where each of a list is from, between commas": (
        "Elected to the Orbix Labs board were Ana Lind, of Kestrel Bank, Ben Ito, of Brackley University, and Mia Roy.",
        ["hire Ana Lind @ Orbix Labs", "hire Ben Ito @ Orbix Labs", "hire Mia Roy @ Orbix Labs"],
    ),
    "partners who are told each with a word": (
        "Two Orbix Labs partners, specialist Ana Lind and veteran Karl Voss, joined Nimbo Systems in March.",
        [
            "departure Ana Lind @ Orbix Labs",
            "departure Karl Voss @ Orbix Labs",
            "hire Ana Lind @ Nimbo Systems",
            "hire Karl Voss @ Nimbo Systems",
        ],
    ),
    "those who are named behind": (
        "Nine traders have left Orbix Labs to join Nimbo Systems. Among the departures are chiefs Ana Lind and "
        "Karl Voss.\n\nAlso making the switch was clerk Mia Roy.",
        [f"departure {name} @ Orbix Labs" for name in ("Ana Lind", "Karl Voss", "Mia Roy", "Nine traders")]
        + [f"hire {name} @ Nimbo Systems" for name in ("Ana Lind", "Karl Voss", "Mia Roy", "Nine traders")],
    ),
    "those whom a list includes": (
        "Four engineers have joined Orbix Labs. They include Ana Lind and Karl Voss.",
        ["hire Ana Lind @ Orbix Labs", "hire Four engineers @ Orbix Labs", "hire Karl Voss @ Orbix Labs"],
    ),
    "those who did something else": (
        "Three engineers joined Orbix Labs. They were hosted by Ana Lind and Karl Voss.",
        ["hire Three engineers @ Orbix Labs"],
    ),
    "those who went where the text told only of arrivals": (
        "Three engineers joined Orbix Labs. Among the departures are Ana Lind and Karl Voss.",
        ["hire Three engineers @ Orbix Labs"],
    ),
    "rubrics": (
        "Orbix Labs\n\nARCHITECTURE & ENGINEERING\n\nAna Lind has been named head of design.\n\nFINANCIAL SERVICES\n\n"
        "Karl Voss has been named adviser.",
        ["hire Ana Lind @ Orbix Labs", "hire Karl Voss @ Orbix Labs"],
    ),
    "a firm that sounds like a trade": (
        "Ana Lind has been named head of planning at Urban Builders.",
        ["hire Ana Lind @ Urban Builders"],
    ),
    "a town that is served": (
        "Ana Lind has been named store manager for Norbury, N.J., at Kestrel Bank.",
        ["hire Ana Lind @ Kestrel Bank"],
    ),
    "for whom somebody left": (
        "Orbix Labs saw the departure of Ana Lind for Nimbo Systems.",
        ["departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Nimbo Systems"],
    ),
    "what somebody ran before": (
        "Orbix Labs meanwhile hired Ana Lind, who had managed Nimbo Systems' Oslo business.",
        ["hire Ana Lind @ Orbix Labs"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_is_told(case: str) -> None:
    text, expected = CASES[case]
    found = [
        f"{event.kind} {event.person or (event.group and event.group.text)} @ {event.organization}"
        for event in talentscan.scan(text)
    ]
    assert sorted(found) == sorted(expected)
