"""Moves as wire agencies, business columns and releases of four decades tell them, with what only looks like them."""

from __future__ import annotations

import pytest

import talentscan

D, CAME = "departure Ana Lind @ Orbix Corp", "hire Ana Lind @ Orbix Corp"
GONE, REYES = "departure Tom Reyes @ Orbix Corp", "hire Tom Reyes @ Orbix Corp"
FAMILIES = {
    "others are counted": [
        ("Ana Lind and three others resigned from Orbix Corp.", {D, "departure 3 @ Orbix Corp"}),
        ("Orbix Corp. said Ana Lind, its treasurer, and two others have quit.", {D, "departure 2 @ Orbix Corp"}),
        ("Two others left Orbix Corp. in May.", {"departure 2 @ Orbix Corp"}),
        ("Ana Lind told two others about Orbix Corp.", set()),
    ],
    "a firm says what several do": [
        ("Orbix Corp. said Ana Lind, its treasurer, and Tom Reyes, counsel, had resigned.", {D, GONE}),
        ("Orbix Corp. said that Ana Lind, 52, and Tom Reyes, 61, had resigned.", {D, GONE}),
        ("Orbix Corp. said Ana Lind, its treasurer, and Tom Reyes, counsel, had spoken.", set()),
    ],
    "one will go and be followed": [
        ("Orbix Corp. said Tom Reyes will step down in May and be succeeded by Ana Lind.", {GONE, CAME}),
        ("Tom Reyes will retire from Orbix Corp. in May and be replaced by Ana Lind.", {GONE, CAME}),
    ],
    "agencies put names and signs of stocks in brackets": [
        ("<Orbix Corp> said Ana Lind resigned.", {D}),
        ("Ana Lind accepted the post of treasurer of <Orbix Corp> in Paris.", {CAME}),
        ("Orbix Corp <OBX> said it named Ana Lind, 52, president.", {CAME}),
        ("Orbix Corp <OBX> said it elected Ana Lind, president of <Nimbo Ltd>, to its board.", {CAME}),
        ("Orbix Corp <OBX> rose as Nimbo <NMB> fell, said Ana Lind.", set()),
    ],
    "the label of a paragraph": [
        (
            "WHO WENT WHERE\n\nNIMBO LTD. (Oslo) -- Jo Brandt was named counsel of this maker of pumps.\n\n"
            "ARDEN CO. (Paris) -- Ida Krogh, 52, resigned as treasurer.\n\n"
            "ORBIX CORP. (Dallas, Texas) -- Ana Lind, president of this bank holding company, was elected to the "
            "additional post of chief executive, succeeding Tom Reyes, 65, who is retiring.",
            {CAME, GONE, "hire Jo Brandt @ NIMBO LTD", "departure Ida Krogh @ ARDEN CO"},
        ),
        ("Orbix Corp. elected Ana Lind, a partner in the law firm of Burke, Haynes & Muir, to its board.", {CAME}),
    ],
    "a post or a seat is given up": [
        ("Tom Reyes relinquished the title of chief executive of Orbix Corp. to Ana Lind.", {GONE, CAME}),
        ("Tom Reyes gave up the presidency of Orbix Corp. to Ana Lind.", {GONE, CAME}),
        ("Orbix Corp. elected Ana Lind to its board, filling a seat vacated by Tom Reyes.", {CAME, GONE}),
        ("Ana Lind won the Orbix seat vacated by Tom Reyes.", set()),
    ],
    "with whom somebody only had a dispute": [
        ("Ana Lind left Orbix Corp. after a dispute with its chairman, Tom Reyes.", {D}),
        ("Ana Lind left Orbix Corp. because of differences with Tom Reyes.", {D}),
        ("Ana Lind left Orbix Corp. with Tom Reyes.", {D, GONE}),
    ],
    "what was before": [
        ("Prior to joining Orbix Corp. in 1993, Ana Lind was a clerk at Nimbo Systems.", {CAME}),
        ("Prior to the sale, Ana Lind praised Orbix Corp.", set()),
    ],
    "a staff or a board is joined": [
        ("Ana Lind met Tom Reyes of Nimbo Ltd. She joined the Orbix Corp staff in 1975.", {CAME}),
        ("Five Nimbo designees joined the board of Orbix Corp.", {"hire 5 @ Orbix Corp"}),
    ],
    "several are elected": [
        ("Orbix Corp. elected two directors, Ana Lind and Tom Reyes.", {CAME, REYES}),
        ("Orbix Corp. named two vice presidents: Ana Lind and Tom Reyes.", {CAME, REYES}),
        ("Orbix Corp. met two directors, Ana Lind and Tom Reyes.", set()),
        ("The board of Orbix Corp. named outside director Ana Lind as interim chairman.", {CAME}),
    ],
    "whence each comes, in brackets": [
        (
            "Orbix Corp. added three account directors: Ana Lind (from Nimbo Ltd), Tom Reyes (from Arden Tools) and "
            "Jo Brandt.",
            {
                CAME,
                REYES,
                "hire Jo Brandt @ Orbix Corp",
                "departure Ana Lind @ Nimbo Ltd",
                "departure Tom Reyes @ Arden Tools",
            },
        ),
    ],
    "what a headline calls otherwise": [
        (
            "BANKER LIND TO HEAD ARDEN EXCHANGE\n\nANA LIND of Oslo has been elected president of the Arden Stock "
            "Exchange, the exchange said.",
            {"hire Ana Lind @ Arden Stock Exchange"},
        ),
    ],
    "it said, the company said": [
        (
            "Orbix Corp. makes pumps. It sells them. Jo Brandt once ran Nimbo Ltd. The company said Ana Lind, its "
            "treasurer, has resigned.",
            {D},
        ),
        ("Orbix Corp. is in trouble. It also said president Tom Reyes tendered his resignation.", {GONE}),
    ],
    "who makes room": [
        (
            "Orbix Corp. named Ana Lind and Jo Brandt to its board. It said directors Tom Reyes and Ida Krogh resigned "
            "to make room for the two.",
            {CAME, GONE, "hire Jo Brandt @ Orbix Corp", "departure Ida Krogh @ Orbix Corp"},
        ),
    ],
    "the board of a firm is the firm's": [
        (
            "Orbix Pumps, Inc. is old. Tom Reyes sat on the Orbix Board. Ana Lind resigned from Orbix.",
            {"departure Ana Lind @ Orbix Pumps"},
        ),
    ],
    "headlines in capitals": [
        (
            "DISSIDENTS WIN CONTROL OF ORBIX <OBX> BOARD\n\nOrbix Corp said dissidents led by Jo Brandt won all seven "
            "seats on its board.\n\nThe new directors elected Ana Lind chairman. They replaced Tom Reyes.",
            {CAME, GONE},
        ),
        (
            "ORBIX'S CHIEF RESIGNS, BANKER NAMED\n\nOrbix Corp said Tom Reyes resigned as president and it named "
            "Ana Lind to the post.",
            {CAME, GONE},
        ),
        (
            "NORVIAN PUMP GROUP CHIEF TO QUIT\n\nTom Reyes, chairman of Orbix Corp, will leave the company in June. "
            "He will be succeeded by Ana Lind.",
            {CAME, GONE},
        ),
    ],
    "in favor of whom one goes": [
        ("Tom Reyes stepped aside as chief executive of Orbix Corp. in favor of Ana Lind.", {GONE, CAME}),
        ("Tom Reyes resigned from Orbix Corp. in favor of a quieter life.", {GONE}),
    ],
    "elections and agreements": [
        ("Orbix Corp. said shareholders approved the election of Ana Lind as a director.", {CAME}),
        ("Orbix Corp. said as part of the agreement Ana Lind and Tom Reyes will leave its board.", {D, GONE}),
    ],
    "those who follow": [
        ("Shareholders of Orbix Corp. elected the following directors: Ana Lind and Tom Reyes.", {CAME, REYES}),
        ("The following directors were elected to the board of Orbix Corp.: Ana Lind and Tom Reyes.", {CAME, REYES}),
        ("Ana Lind and Tom Reyes of Orbix Corp. met following the storm.", set()),
    ],
    "a board that bears its firm's name": [
        ("Orbix Corp. makes pumps. Ana Lind rejoins the Orbix Board of Directors.", {CAME}),
    ],
    "a part of the firm that others are called by": [
        (
            "Orbix Corp. said Tom Reyes resigned and will be succeeded by Ana Lind, president of the company's Valve "
            "group.",
            {GONE, CAME},
        ),
    ],
}  # fmt: skip
ROWS = [(family, text, events) for family, rows in FAMILIES.items() for text, events in rows]


@pytest.mark.parametrize(("family", "text", "events"), ROWS, ids=[row[1][:70] for row in ROWS])
def test_a_family_is_read(family, text, events):
    found = set()
    for event in talentscan.scan(text, "1998-06-15"):
        kind = "departure" if event.kind == "departure" else "hire"
        organization = event.organization.removesuffix(".")
        found.add(f"{kind} {event.person or event.group.count} @ {organization}")
    assert {told.casefold() for told in found} == {told.casefold() for told in events}, family


ROLES = [
    ("Orbix Corp. named Ana Lind president. She succeeds co-founder Tom Reyes.", "Tom Reyes", "president"),
    ("Ana Lind joins Orbix Corp. from Nimbo, where she most recently served as head of sales.", "Ana Lind", "sales"),
    ("Ana Lind has left Orbix Corp., where she was publisher of the Zen imprint.", "Ana Lind", "publisher"),
]


@pytest.mark.parametrize(("text", "person", "role"), ROLES)
def test_the_post_that_somebody_leaves(text, person, role):
    left = [event for event in talentscan.scan(text, "1998-06-15") if event.kind == "departure"]
    assert [(event.person, role in (event.role or "")) for event in left] == [(person, True)]
