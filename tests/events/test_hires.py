"""The ways in which English tells that somebody takes a post, with what it leaves open."""

from __future__ import annotations

from datetime import date

import pytest

import talentscan

ORBIX = "hire Ana Lind @ Orbix Labs"
FROM_NIMBO = "departure Ana Lind @ Nimbo Systems"
TOLD = [
    # told beside the name to be new somewhere
    ("Orbix Labs' newest hire, Ana Lind, will run the lab.", [ORBIX]),
    ("Orbix Labs makes chips. Its latest hire, Ana Lind, runs the lab.", [ORBIX]),
    ("Orbix Labs makes chips. The company's newest recruit, Ana Lind, runs the lab.", [ORBIX]),
    ("Orbix Labs' latest recruit is Ana Lind, a former Nimbo Systems engineer.", [ORBIX]),
    ("Orbix Labs' latest recruit: Ana Lind, a former Nimbo Systems engineer.", [ORBIX]),
    ("Ana Lind, a recent Orbix Labs hire, called the plan sound.", [ORBIX]),
    ("Ana Lind, a new hire at Orbix Labs, called the plan sound.", [ORBIX]),
    ("Ana Lind, a recent addition to the Orbix Labs team, called the plan sound.", [ORBIX]),
    # a new post whose holder is told by a former one
    ("The incoming chief executive of Orbix Labs, former Nimbo Systems engineer Ana Lind, called it sound.", [ORBIX]),
    ("Orbix Labs' new finance chief, ex-Nimbo Systems engineer Ana Lind, called it sound.", [ORBIX]),
    ("New CEO at Orbix Labs: former Nimbo Systems engineer Ana Lind", [ORBIX]),
    # a new post behind what the person is told to be
    ("Tom Reyes named Ana Lind, his envoy for special tasks, the interim director of Orbix Labs.", [ORBIX]),
    ("Tom Reyes appointed Ana Lind, a former banker, the new director of Orbix Labs.", [ORBIX]),
    # posts told with their beginning
    ("Ana Lind, chief executive of Orbix Labs since 2019, called it sound.", [f"{ORBIX} 2019"]),
    ("Ana Lind has been in charge of Orbix Labs since 2019.", [f"{ORBIX} 2019"]),
    ("Ana Lind, with Orbix Labs since 2019, called it sound.", [f"{ORBIX} 2019"]),
    ("Ana Lind, on the board of Orbix Labs since 2019, called it sound.", [f"{ORBIX} 2019"]),
    (
        "Ana Lind (at Orbix Labs since 2019) is leaving.",
        [f"{ORBIX} 2019", "departure Ana Lind @ Orbix Labs None"],
    ),
    ("Ana Lind has been on Orbix Labs' board since 2019.", [f"{ORBIX} 2019"]),
    ("Ana Lind is serving as interim chief executive of Orbix Labs.", [ORBIX]),
    ("Orbix Labs is now run by Ana Lind, a former Nimbo Systems banker.", [ORBIX]),
    ("Ana Lind left Nimbo Systems in 2019. She now works at Orbix Labs.", [ORBIX, f"{FROM_NIMBO} 2019"]),
    # before whom, and when, somebody came
    ("Prior to joining Orbix Labs in 2019, Ana Lind was a banker.", [f"{ORBIX} 2019"]),
    ("Ana Lind worked at Nimbo Systems prior to joining Orbix Labs in 2019.", [f"{ORBIX} 2019"]),
    ("By the time Ana Lind joined Orbix Labs in 2019, it had ten clerks.", [f"{ORBIX} 2019"]),
    ("By the time she joined Orbix Labs in 2019, Ana Lind had seen it all.", [f"{ORBIX} 2019"]),
    # where somebody began who is there now
    (
        "Ana Lind is head of sales at Orbix Labs. Nimbo Systems is a rival. She started in 2019 as a clerk.",
        [f"{ORBIX} 2019"],
    ),
    ("Ana Lind is head of sales at Orbix Labs. She worked at Nimbo Systems. She joined in 2019.", [f"{ORBIX} 2019"]),
    (
        "Ana Lind is head of sales at Orbix Labs. She left Nimbo Systems in 2018. She started in May 2019 as a clerk.",
        [f"{ORBIX} 2019-05", f"{FROM_NIMBO} 2018"],
    ),
    # whose "us" it is
    (
        "Kestrel Bank makes loans. Nimbo Systems borrows. “Ana Lind joined us in March,” said Tom Reyes, chief "
        "executive of Orbix Labs.",
        [f"{ORBIX} 2025-03"],
    ),
    (
        "Orbix Labs is growing. And Ana Lind, who used to run sales at Nimbo Systems, starts on Monday as counsel.",
        [f"{ORBIX} 2025-06-16"],
    ),
    # what a relative clause acts on
    (
        "Halden Freight is growing. Ana Lind was hired from Orbix Labs, which she had joined as a clerk in 2006.",
        ["hire Ana Lind @ Halden Freight", f"{ORBIX} 2006", "departure Ana Lind @ Orbix Labs"],
    ),
    ("Nimbo Systems was bought by Orbix Labs, which Ana Lind joined in 2006.", [f"{ORBIX} 2006"]),
    ("Ana Lind is head of sales at Orbix Labs, a company she joined in 2006 from Nimbo Systems.", [ORBIX, FROM_NIMBO]),
    ("Ana Lind is head of sales at Orbix Labs, a position she took up in 2006.", [f"{ORBIX} 2006"]),
    ("Ana Lind is head of sales at Orbix Labs, a post she assumed in 2006.", [f"{ORBIX} 2006"]),
    # whom a relative clause gives a former post goes elsewhere
    ("Orbix Labs is changing its top team. Ana Lind, who ran sales at Nimbo Systems, joins the board.", [ORBIX]),
    ("Orbix Labs is changing its top team. Ana Lind, who ran sales at Nimbo Systems, is its new counsel.", [ORBIX]),
    (
        "Orbix Labs said on Monday that Ana Lind, who founded Nimbo Systems, joins as finance chief.",
        [ORBIX, "hire Ana Lind @ Nimbo Systems"],
    ),
    ("Orbix Labs is growing. Then came Ana Lind, lured from Nimbo Systems with a bonus.", [ORBIX, FROM_NIMBO]),
    (
        "Ana Lind, brought in to run Orbix Labs in 2019, has left.",
        [ORBIX, "departure Ana Lind @ Orbix Labs"],
    ),
    ("Orbix Labs is run by Ana Lind, recruited to turn it around.", [ORBIX]),
    (
        "Brought in by Orbix Labs in 2013 to cut costs, Ana Lind left after a year.",
        [f"{ORBIX} 2013", "departure Ana Lind @ Orbix Labs None"],
    ),
    ("Orbix Labs named Ana Lind CFO designate.", [ORBIX]),
    ("Ana Lind is moving to be chief counsel of Orbix Labs.", [ORBIX]),
    # under a heading of one word
    ("## Board\n\nAna Lind became chair of Orbix Labs in 2019.", [f"{ORBIX} 2019"]),
    # rivals that people come from
    ("Orbix Labs has poached Ana Lind from rival Jensen Hughes.", [ORBIX, "departure Ana Lind @ Jensen Hughes"]),
    # what was before is another event
    (
        "Orbix Labs makes chips. Ana Lind came on board in 2014. Prior to Orbix she founded the start-up Tallypay.",
        [f"{ORBIX} 2014", "hire Ana Lind @ Tallypay None"],
    ),
    # posts that are held or given
    ("The role of chief counsel at Orbix Labs is now held by Ana Lind.", [ORBIX]),
    ("The post of president of Orbix Labs was given to Ana Lind in 2019.", [f"{ORBIX} 2019"]),
    # further verbs
    ("The government has appointed Ana Lind to head Orbix Labs.", [ORBIX]),
    ("Ana Lind came in from Nimbo Systems to run Orbix Labs.", [ORBIX, FROM_NIMBO]),
    ("Ana Lind, who took over Orbix Labs in 2019, said so.", [f"{ORBIX} 2019"]),
    ("Ana Lind inherited the presidency of Orbix Labs in 2019.", [f"{ORBIX} 2019"]),
    ("Staff at Orbix Labs elected Ana Lind to its board.", [ORBIX]),
    ("Tom Reyes chose Orbix Labs' first president, Ana Lind.", [ORBIX]),
    ("Orbix Labs brought in a new finance chief, former Nimbo Systems banker Ana Lind.", [ORBIX]),
    ("The new board of Orbix Labs will consist of Ana Lind and her aunt.", [ORBIX]),
    ("Orbix Labs' new management team includes Ana Lind.", [ORBIX]),
    ("Ana Lind won the top job at Orbix Labs.", [ORBIX]),
    ("Ana Lind was voted in as president of Orbix Labs.", [ORBIX]),
    ("Orbix Labs has added Ana Lind to its leadership team.", [ORBIX]),
    ("Orbix Labs wooed Ana Lind away from Nimbo Systems.", [ORBIX, FROM_NIMBO]),
    ("Orbix Labs has signed Ana Lind as finance chief.", [ORBIX]),
    ("Tom Reyes ran Orbix Labs. He was joined in 1994 by an executive director, Ana Lind.", [f"{ORBIX} 1994"]),
    (
        "Tom Reyes left Orbix Labs in 1978. The board then turned to a young unknown, Ana Lind.",
        [ORBIX, "departure Tom Reyes @ Orbix Labs 1978"],
    ),
]
NOT_TOLD = [
    "Orbix Labs announced the hire, Ana Lind said.",
    "The latest arrival, Ana Lind's flight from Orbix Labs, was late.",
    "Ana Lind, a former chief of Orbix Labs since 2019, called it sound.",
    "Ana Lind of Orbix Labs won a seat in the Arden assembly.",
    "The board of Orbix Labs turned to Ana Lind for advice.",
    "Tom Reyes of Orbix Labs was joined on stage by Ana Lind.",
    "Orbix Labs has added Ana Lind to the list of its guests.",
    "Ana Lind, in talks with Orbix Labs since 2019, called it sound.",
    "Ana Lind now works at Orbix Labs.",
    "The board of Orbix Labs includes Ana Lind.",
    "Ana Lind took over Orbix Labs in 2019 for $2m.",
]


def _told(text: str) -> list[str]:
    events = talentscan.scan(text, published=date(2025, 6, 15))
    return [f"{e.kind.value} {e.person} @ {e.organization} {e.date}" for e in events]


@pytest.mark.parametrize(("text", "events"), TOLD, ids=[text for text, _ in TOLD])
def test_a_hire_is_told(text, events):
    told = _told(text)
    missing = [event for event in events if not any(found.startswith(event) for found in told)]
    assert not missing, told
    assert len(told) == len(events), told


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_hire(text):
    assert not [event for event in _told(text) if not event.startswith("departure")]
