"""Ways of telling a move that trade news and newsletters like: lists, bare numbers, asides, posts in -ing, IT."""

from __future__ import annotations

from datetime import date

import pytest

import talentscan

BOTH = ["departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Orbix Labs"]
TOLD = [
    # those who leave, told as a list
    ("Some people have left Orbix Labs. Those leaving include chemist Ana Lind and painter Tom Reyes.", BOTH),
    ("The list of those who left Orbix Labs includes Ana Lind and Tom Reyes.", BOTH),
    ("Orbix Labs is in turmoil. Also out are Ana Lind and Tom Reyes.", BOTH),
    ("Out is Orbix Labs chief chemist Ana Lind.", BOTH[:1]),
    (
        "A trio of senior chemists is leaving Orbix Labs, including Ana Lind, the person who ran its kiln.",
        [*BOTH[:1], "departure group:3 @ Orbix Labs"],
    ),
    ("Ana Lind and Tom Reyes no longer hold posts at Orbix Labs.", BOTH),
    # firms that one verb tells, each with its date
    (
        "Ana Lind founded Orbix Labs in 1986, Nimbo Systems in 1990 and Kestrel Bank in 1999.",
        ["hire Ana Lind @ Orbix Labs 1986", "hire Ana Lind @ Nimbo Systems 1990", "hire Ana Lind @ Kestrel Bank 1999"],
    ),
    ("Ana Lind joined Orbix Labs in 1986 and Nimbo Systems in 1990 won a prize.", ["hire Ana Lind @ Orbix Labs 1986"]),
    # people who are only counted
    (
        "Several chemists left Orbix Labs, with two returning to Nimbo Systems and one departing for Kestrel Bank.",
        ["hire group:2 @ Nimbo Systems", "hire group:1 @ Kestrel Bank"],
    ),
    # the same end told once more: of the one told before, by one of several posts, by its initials
    (
        "Ana Lind left Orbix Labs and has rejoined Nimbo Systems. A third chemist, Tom Reyes, also resigned.",
        [*BOTH, "hire Ana Lind @ Nimbo Systems"],
    ),
    ("Ana Lind resigns as DG of Orbix Labs.\n\nAna Lind has resigned as Director General of Orbix Labs.", BOTH[:1]),
    (
        "Ana Lind Steps Down As Orbix Labs CEO\n\nAna Lind resigned as chairman, chief executive and president of "
        "Orbix Labs.",
        BOTH[:1],
    ),
    # what stands before a name and is no verb, no pronoun, no clause
    ("Orbix Labs named Ana Lind acting president and CEO.", ["hire Ana Lind @ Orbix Labs"]),
    ("Orbix Labs made a move in that direction by hiring Ana Lind as its chief.", ["hire Ana Lind @ Orbix Labs"]),
    ("Ana Lind has left the IT services company Orbix Labs.", BOTH[:1]),
    ("Ana Lind left Thinking Kilns Inc.", ["departure Ana Lind @ Thinking Kilns Inc"]),
    ("Ana Lind joined Orbix, after working as a clerk at a bank.", ["hire Ana Lind @ Orbix"]),
    # where somebody was before
    ("After working as sales director at Nimbo Systems, Ana Lind joined Orbix Labs.", ["hire Ana Lind @ Orbix Labs"]),
    (
        "Ana Lind led Nimbo Systems. She then served as head of Orbix Labs' kiln group before leaving in 2015.",
        ["departure Ana Lind @ Orbix Labs 2015"],
    ),
    # whose post it is, or who is spoken of
    ("Ana Lind, the editor of Orbix magazine, is leaving.", ["departure Ana Lind @ Orbix"]),
    (
        "Ana Lind is leaving Nimbo Systems. Sales head of Orbix Labs Tom Reyes will move up to the chief position.",
        ["departure Ana Lind @ Nimbo Systems", "internal Tom Reyes @ Orbix Labs"],
    ),
    (
        "Nimbo Systems has grown. Orbix Labs has created a post. Ana Lind will assume the new position.",
        ["hire Ana Lind @ Orbix Labs"],
    ),
    (
        "I am pleased to announce promotions on the Brackley Herald team. Tom Reyes is our new film editor.",
        ["hire Tom Reyes @ Brackley Herald"],
    ),
    (
        "Ana Lind, another former Krogh shadow who started at Orbix Labs in 1999, has sons.",
        ["hire Ana Lind @ Orbix Labs 1999"],
    ),
    ("When Ana Lind and I left Orbix Labs, it was small, Tom Reyes said.", BOTH),
    ("Ana Lind built Orbix Labs' kiln business.", []),
    (
        'Orbix Labs named Alexander Lind its chief. "We welcome Alex to Orbix Labs," said Jo Voss.',
        ["hire Alexander Lind @ Orbix Labs"],
    ),
    (
        "The game led to the founding of Red Storm Entertainment. In 2002 Ana Lind left Red Storm to join Orbix Labs.",
        ["departure Ana Lind @ Red Storm Entertainment 2002", "hire Ana Lind @ Orbix Labs 2002"],
    ),
    ("Ana Lind, who'd run the kiln, has left Orbix Labs.", ["departure Ana Lind @ Orbix Labs"]),
    # whence somebody is taken, and where he or she is to be
    (
        "Orbix Labs has hired chip veteran Ana Lind away from her post as Nimbo Systems' sales head to lead a team.",
        ["hire Ana Lind @ Orbix Labs", "departure Ana Lind @ Nimbo Systems"],
    ),
    (
        "Orbix Labs surprised many by hiring Nimbo Systems' co-founders Ana Lind and Jo Voss.",
        [
            "hire Ana Lind @ Orbix Labs",
            "departure Ana Lind @ Nimbo Systems",
            "hire Jo Voss @ Orbix Labs",
            "departure Jo Voss @ Nimbo Systems",
        ],
    ),
    ("Orbix Labs hired Nimbo Systems co-founder Ana Lind.", ["hire Ana Lind @ Orbix Labs"]),
    ("Orbix Labs hired most of the kiln trade's staff, including Ana Lind.", ["hire Ana Lind @ Orbix Labs"]),
    (
        "Orbix Labs hired Ana Lind to run its lab. Nimbo Systems stays alone. Lind will join as chief chemist.",
        ["hire Ana Lind @ Orbix Labs"],
    ),
    ("Orbix Labs hired Ana Lind to form a new unit called Nimbo Systems.", ["hire Ana Lind @ Orbix Labs"]),
    ("Orbix Labs chief Ana Lind will lead a newly created Kiln Research Group.", ["internal Ana Lind @ Orbix Labs"]),
    ("Orbix Labs is in turmoil. Sales chief Ana Lind was also out, the Herald said.", BOTH[:1]),
    ("Orbix Labs is in turmoil. Ana Lind was also out of town.", []),
    ("Orbix Labs is in turmoil. Ana Lind has left the company citing “a call”.", BOTH[:1]),
    # who is not meant: an outlet, firms of a kind, a game, the firm that is left
    ("Arden Times: Orbix Labs terminated its chief Ana Lind this week.", ["departure Ana Lind @ Orbix Labs"]),
    ("Orbix Labs has grown. Two chiefs at prominent chip companies are leaving.", []),
    ("Orbix Games' departures include former Zen Run 5 art director Jo Voss.", ["departure Jo Voss @ Orbix Games"]),
    (
        "Kiln Lab is new. Ana Lind, who left Orbix Labs to establish the lab with Jo Voss, is well.",
        BOTH[:1],
    ),
    (
        "Ana Lind, an Orbix Labs board member with experience at Nimbo Systems, will step in as interim chief.",
        ["hire Ana Lind @ Orbix Labs"],
    ),
    (
        "Ana Lind co-founded Orbix Labs and Nimbo Systems.",
        ["hire Ana Lind @ Orbix Labs", "hire Ana Lind @ Nimbo Systems"],
    ),
    # when
    ("Ana Lind left Orbix Labs when it was sold in 2012.", ["departure Ana Lind @ Orbix Labs 2012"]),
    ("Ana Lind joined Orbix Labs on 1. February 2010.", ["hire Ana Lind @ Orbix Labs 2010-02-01"]),
    ("Orbix Labs said on Monday that Ana Lind is stepping down.", ["departure Ana Lind @ Orbix Labs 2025-06-09"]),
]


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_what_is_told(text: str, events: list[str]) -> None:
    dated = any(event[-1].isdigit() and "group" not in event for event in events)
    found = [
        f"{e.kind.value} {e.person or f'group:{e.group.count}'} @ {e.organization}{f' {e.date}' if dated else ''}"  # type: ignore[union-attr]  # one of both is there
        for e in talentscan.scan(text, published=date(2025, 6, 15))
    ]
    assert sorted(found) == sorted(events)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Orbix Labs named Ana Lind vice president of IT.", "vice president of IT"),
        ("Orbix Labs named Ana Lind acting president and CEO.", "acting president and CEO"),
        ("Ana Lind joined Orbix Labs after serving as director at Nimbo Systems.", None),
        ("Orbix Labs hired Ana Lind as a reporter covering crime.", "reporter"),
        ("The board elected Ana Lind to serve as one of the directors of Orbix Labs.", "director"),
    ],
)
def test_the_words_of_a_post(text: str, role: str | None) -> None:
    assert [e.role for e in talentscan.scan(text)] == [role]
