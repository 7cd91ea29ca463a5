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
        "Ana Lind has been named branch manager for Norbury, N.J., at Kestrel Bank.",
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
    "a post that is held no longer": (
        "Orbix Works said that Ana Lind has gone and is no longer president of Orbix Wholesale.",
        ["departure Ana Lind @ Orbix Wholesale"],
    ),
    "who comes from the only firm that is named": (
        "The paper has split a job. Karl Voss, a former director at Orbix Labs, becomes head of sales.",
        [],
    ),
    "posts of before": (
        "Orbix Labs appointed Ana Lind as partner. Lind joins from Nimbo Systems and has previously held senior roles "
        "at Kestrel Bank.",
        ["departure Ana Lind @ Nimbo Systems", "hire Ana Lind @ Orbix Labs"],
    ),
    "whose people are hired away": (
        "Orbix Labs is shrinking. Its rival was busy hiring two Orbix Labs traders, Ana Lind and Karl Voss.",
        [],
    ),
    "an item of a column": (
        "Orbix Labs is growing.\n\nKarl Voss was named chief of Orbix Labs' Ohio unit.\n\nAna Lind, counsel at Kestrel "
        "Bank, Columbia, Tenn., was named president.",
        ["hire Karl Voss @ Orbix Labs", "internal Ana Lind @ Kestrel Bank"],
    ),
    "degrees between a name and a post": (
        "The board of Kestrel Clinic, Dallas, selected Ana Lind, M.D., interim president.",
        ["hire Ana Lind @ Kestrel Clinic"],
    ),
    "a firm called by its founders": (
        "Ana Lind, Lowe Harlan-Stock's finance director, is leaving the firm after nine years.",
        ["departure Ana Lind @ Lowe Harlan-Stock"],
    ),
    "whose deputy somebody is": ("Ana Lind, Karl Voss's deputy, is leaving the firm after nine years.", []),
    "a town behind a firm": (
        "The Kestrel Association, Columbus, named Mike Lind president. He succeeds Tom Reyes, who has retired.",
        ["departure Tom Reyes @ Kestrel Association", "hire Mike Lind @ Kestrel Association"],
    ),
    "the beginning of work": (
        "Karl Voss begins work on March 9 as head of Kestrel Clinic.",
        ["hire Karl Voss @ Kestrel Clinic"],
    ),
    "a round-up": (
        "Comings & Goings Round-Up: Jan. 25 - Feb. 8\n\nKestrel Works interim chief Ana Lind was named the company's "
        "permanent chief. Its counsel Karl Voss will leave the company in July.",
        ["hire Ana Lind @ Kestrel Works", "departure Karl Voss @ Kestrel Works"],
    ),
    "initials that a firm has, too": (
        "Orbix Labs' Ana Lind is exiting, to be replaced by Nimbo Radio's president and GM Mia Roy.",
        [
            "departure Ana Lind @ Orbix Labs",
            "departure Mia Roy @ Nimbo Radio",
            "hire Mia Roy @ Orbix Labs",
        ],
    ),
    "'while' before somebody described at length": (
        "Karl Voss has been named head of Orbix Labs, while Ana Lind, formerly head of art for Nimbo Works and Films, "
        "has been named counsel of Kestrel Partners.",
        ["hire Karl Voss @ Orbix Labs", "hire Ana Lind @ Kestrel Partners"],
    ),
    "who stands in for a time": (
        "Orbix Labs counsel Ana Lind is serving as interim president.",
        ["hire Ana Lind @ Orbix Labs"],
    ),
    "who is upped": (
        "Karl Voss, head of sales at Orbix Media, has been upped to chairman of the network.",
        ["internal Karl Voss @ Orbix Media"],
    ),
    "a company president": (
        "Nimbo Works grew. Orbix Labs counsel Ana Lind has been named company president.",
        ["internal Ana Lind @ Orbix Labs"],
    ),
    "where each of a list is from, down to the district": (
        "Orbix Labs has named Ana Lind of Kestrel Bank, Ben Ito of UPS's Norbury district and Mia Roy to its board.",
        ["hire Ana Lind @ Orbix Labs", "hire Ben Ito @ Orbix Labs", "hire Mia Roy @ Orbix Labs"],
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
