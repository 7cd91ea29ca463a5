"""Moves as columns, wikis, farewells and rumours tell them: families of sentences, with what only looks like them."""

from __future__ import annotations

import pytest

import talentscan

D, H = "departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Nimbo Systems"
CAME, REYES = "hire Ana Lind @ Orbix Labs", "hire Tom Reyes @ Orbix Labs"
FAMILIES = {
    "who goes takes others along": [
        ("Orbix Labs lost Ana Lind in May. She took four engineers with her.", {D, "departure 4 @ Orbix Labs"}),
        (
            "Ana Lind left Orbix Labs for Nimbo Systems and took four engineers with her.",
            {D, H, "departure 4 @ Orbix Labs", "hire 4 @ Nimbo Systems"},
        ),
        (
            "When Ana Lind quit Orbix Labs for Nimbo Systems, she brought Tom Reyes with her.",
            {D, H, "departure Tom Reyes @ Orbix Labs", "hire Tom Reyes @ Nimbo Systems"},
        ),
        ("Ana Lind took four suitcases with her when she left Orbix Labs.", {D}),
        ("Ana Lind left Orbix Labs, taking six clients with her.", {D}),
        ("Ana Lind of Orbix Labs took four engineers with her to Paris.", set()),
    ],
    "who goes is followed": [
        ("Ana Lind left Orbix Labs. Tom Reyes followed her out of the door.", {D, "departure Tom Reyes @ Orbix Labs"}),
        ("Ana Lind quit Orbix Labs; her deputy, Tom Reyes, followed in June.", {D, "departure Tom Reyes @ Orbix Labs"}),
        (
            "Ana Lind left Orbix Labs for Nimbo Systems. Tom Reyes followed her there.",
            {D, H, "departure Tom Reyes @ Orbix Labs", "hire Tom Reyes @ Nimbo Systems"},
        ),
        ("Ana Lind left Orbix Labs in May. Questions followed.", {D}),
        ("Ana Lind left Orbix Labs in May. Tom Reyes followed the talks.", {D}),
        ("Ana Lind left Orbix Labs in May. Tom Reyes followed with a speech.", {D}),
    ],
    "somebody moves on": [
        ("Ana Lind joined Orbix Labs in 2018. In 2020, she moved on to Nimbo Systems.", {CAME, D, H}),
        ("Ana Lind ran sales at Orbix Labs and then moved on to Nimbo Systems in 2020.", {D, H}),
        ("Ana Lind joined Orbix Labs in 2018. In 2019 she was gone again, to a firm called Nimbo Systems.",
         {CAME, D, H}),
        ("Ana Lind of Orbix Labs moved on to the next question.", set()),
    ],
    "who moves leaves where he or she last was": [
        ("Ana Lind joined Orbix Labs in 1998. In 2004 she moved to Nimbo Systems.", {CAME, D, H}),
        ("Ana Lind, a chemist, moved to Nimbo Systems in 2004.", {H}),
    ],
    "what was before stands before": [
        ("Ana Lind is a chemist. Before joining Nimbo Systems in 2021 she was a clerk.", {H}),
        ("Ana Lind is a chemist. After leaving Orbix Labs in 2021 she wrote a novel.", {D}),
    ],
    "people behind a colon": [
        ("Orbix Labs met. Two directors were elected: Tom Reyes; and Ana Lind, head of Arden College.", {CAME, REYES}),
        ("Orbix Labs welcomes two new developers: Ana Lind and Tom Reyes.", {CAME, REYES}),
    ],
    "each paragraph of a roundup has its firm": [
        (
            "Orbix Labs – Laid off 34 of its 90 people, and the board is looking for money.\n\n"
            "Nimbo – Ana Lind has been named chief technology officer, which she was in all but name.",
            {"departure 34 @ Orbix Labs", "hire Ana Lind @ Nimbo"},
        ),
        (
            "ORBIX LABS INC. (Oslo) -- Ana Lind, 47, was named controller.\n\n"
            "NIMBO GROUP (Arden) -- Directors accepted the resignation of Tom Reyes as president.",
            {"hire Ana Lind @ ORBIX LABS INC", "departure Tom Reyes @ NIMBO GROUP"},
        ),
    ],
    "a letter is signed at its end": [
        (
            "Hello everyone,\n\nI have decided to leave Orbix Labs in May.\n\nWith gratitude,\nAna Lind",
            {D},
        ),
        ("I have decided to leave Orbix Labs in May.\n\nTom Reyes asked me why, and I told him.", set()),
    ],
    "a firm writes of its own people": [
        (
            "---\ntitle: Our new colleagues\nsite: Orbix Labs Blog\n---\n\nSpring was busy at Orbix Labs! "
            "Here are some of the people you may meet.\n\nTom Reyes started with us in May. He was a cook.\n\n"
            "We say goodbye as well: Ana Lind is off to Oslo to join Nimbo Systems.",
            {REYES, D, H},
        ),
    ],
    "somebody comes from elsewhere": [
        ("Ana Lind came over from Orbix Labs in 2013 to head Nimbo Systems.", {D, H}),
        ("Tom Reyes heads Nimbo Systems. He brought with him from Orbix Labs his finance chief, Ana Lind.", {D, H}),
        ("Ana Lind was plucked by Nimbo Systems from Orbix Labs in 1995.", {D, H}),
    ],
    "a board is not stood for again": [
        ("Ana Lind, president of Orbix Labs, will not stand again.", {D}),
        ("Ana Lind is not standing again as treasurer of Orbix Labs.", {D}),
        ("Ana Lind of Orbix Labs could not stand the noise again.", set()),
    ],
    "somebody leads for now": [
        ("Ana Lind has left Orbix Labs. In the meantime Tom Reyes is running the company.", {D, REYES}),
        ("Ana Lind has left Orbix Labs. Her deputy, Tom Reyes, holds the fort.", {D, REYES}),
        ("Tom Reyes of Orbix Labs holds the fort.", set()),
    ],
    "an offer is turned down": [
        ("Orbix Labs offered Ana Lind the post of chief scientist, but she declined.", {CAME}),
        ("Orbix Labs offered the post of chief to Ana Lind, who turned it down.", {CAME}),
        ("Ana Lind was courted by Nimbo Systems but chose to stay at Orbix Labs.", {H, D}),
        ("Orbix Labs offered Ana Lind the post of chief scientist.", set()),
        ("Ana Lind of Orbix Labs chose to stay in Paris.", set()),
    ],
    "somebody is sounded out": [
        ("Nimbo Systems has sounded out Ana Lind about the job of chief executive.", {H}),
        ("Ana Lind has been approached to run Nimbo Systems.", {H}),
        ("Nimbo Systems has approached Ana Lind about a loan.", set()),
    ],
    "a particle stands behind whom the verb acts on": [
        ("Nimbo Systems brought Ana Lind in as chief executive in May.", {H}),
        ("Ana Lind is a chemist. Nimbo Systems took her on as its director.", {H}),
        ("The board of Orbix Labs pushed its director, Ana Lind, out in 2019.", {D}),
        ("Ana Lind led Orbix Labs until the board forced her out in 2019.", {D}),
        ("Orbix Labs let Ana Lind go on 3 May 2021.", {D}),
        ("Ana Lind met Tom Reyes of Orbix Labs and brought him in a car.", set()),
        ("Ana Lind of Orbix Labs took him on a tour.", set()),
    ],
}  # fmt: skip
ROWS = [(family, text, events) for family, rows in FAMILIES.items() for text, events in rows]


@pytest.mark.parametrize(("family", "text", "events"), ROWS, ids=[row[1][:70] for row in ROWS])
def test_a_family_is_read(family, text, events):
    found = set()
    for event in talentscan.scan(text, "2025-06-15"):
        kind = "departure" if event.kind == "departure" else "hire"
        found.add(f"{kind} {event.person or event.group.count} @ {event.organization}")
    assert found == events, family
