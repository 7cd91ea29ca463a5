"""Whose news a heading or a title tells, where it also names whence people come and where they go."""

# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

from datetime import date

import pytest

import talentscan

DAY = date(2025, 6, 15)


def told(text: str) -> set[str]:
    return {
        f"{event.kind.value} {event.person or event.group.count} @ {event.organization}"  # type: ignore[union-attr]  # one of both
        for event in talentscan.scan(text, published=DAY)
    }


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("# People\n\n### Orbix Labs takes on clerks from Nimbo Systems, Vexa Corp and others\n\nRecent hires include: counsel Ana Lind and treasurer Tom Reyes.\n\n### Kestrel Bank and Nimbo Systems grow\n\nNimbo Systems and Vexa Corp sell chips.", {"hire Ana Lind @ Orbix Labs", "hire Tom Reyes @ Orbix Labs"}),
        ("# Orbix Labs loses founders to Nimbo Systems\n\nOrbix Labs, which makes chips, is losing people to Nimbo Systems.\n\n## Founders depart for Nimbo Systems\n\nThe trend has lasted for a year. Other exits include Ana Lind, a chemist.", {"departure Ana Lind @ Orbix Labs"}),
        ("# People\n\n### Nimbo Systems leaves Oslo\n\nNimbo Systems has a new roof. Its counsel, Ana Lind, resigned.", {"departure Ana Lind @ Nimbo Systems"}),
    ],
)  # fmt: skip
def test_whence_and_whither_are_not_whose_news_it_is(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Three engineers left Nimbo Systems. All three were snapped up by Orbix Labs.", {"departure 3 @ Nimbo Systems", "hire 3 @ Orbix Labs"}),
        ("Ana Lind and Tom Reyes left Nimbo Systems. The two have joined Orbix Labs.", {"departure Ana Lind @ Nimbo Systems", "departure Tom Reyes @ Nimbo Systems", "hire Ana Lind @ Orbix Labs", "hire Tom Reyes @ Orbix Labs"}),
        ("Ana Lind sold Nimbo Systems two lathes. All three have left the yard of Orbix Labs.", set()),
        ("Nimbo Systems is new. Ana Lind worked at Orbix Labs before leaving in May to launch the start-up.", {"departure Ana Lind @ Orbix Labs"}),
    ],
)  # fmt: skip
def test_a_bare_number_takes_up_people(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind has stepped in as new CTO of Orbix Labs, a key player in clean ferries.", {"hire Ana Lind @ Orbix Labs"}),
        ("Ana Lind joined as treasurer of Orbix Labs, a pioneer in chips.", {"hire Ana Lind @ Orbix Labs"}),
        ("Orbix Labs hired, from Nimbo Systems, a veteran clerk.", set()),
        ("Orbix Labs added Ana Lind as head of Strategic Futures.", {"hire Ana Lind @ Orbix Labs"}),
        ("Orbix Labs named Ana Lind director of Cloud Futures.", {"hire Ana Lind @ Orbix Labs"}),
        ("Orbix Labs named Ana Lind chief executive of Kestrel Foods.", {"hire Ana Lind @ Kestrel Foods"}),
        ("Orbix Labs named Ana Lind head of Velden Port.", {"hire Ana Lind @ Velden Port"}),
    ],
)  # fmt: skip
def test_what_stands_behind_a_post_is_no_second_employer(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Orbix Labs is smaller now. On Monday a trio of leaders, including counsel Ana Lind, treasurer Tom Reyes, and editor Ida Krogh, all announced their departures.", {"departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Orbix Labs", "departure Ida Krogh @ Orbix Labs"}),
        ("Orbix Labs has shrunk. At least 11 clerks announced departures this week.", {"departure 11 @ Orbix Labs"}),
        ("Orbix Labs is smaller now. The latest to leave is counsel Ana Lind.", {"departure Ana Lind @ Orbix Labs"}),
        ("Orbix Labs is smaller now. The third person on the roof to leave is Ana Lind, its counsel.", {"departure Ana Lind @ Orbix Labs"}),
        ("Orbix Labs is smaller now. The latest book to sell is that of Ana Lind, its counsel.", set()),
        ("Orbix Labs saw a first blow in June, when counsel Ana Lind resigned alongside treasurer Tom Reyes.", {"departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Orbix Labs"}),
        ("Orbix Labs counsel Ana Lind resigned. She had worked alongside treasurer Tom Reyes.", {"departure Ana Lind @ Orbix Labs"}),
        ("Orbix Labs employs 900 tutors. About 500 of them will lose their jobs.", {"departure 500 @ Orbix Labs"}),
        ("# Two go back to Kestrel Bank\n\nNimbo Systems lost two founders this week. Both are going back to Kestrel Bank.\n\nAna Lind, the treasurer, is gone. So is counsel Tom Reyes.", {"departure Ana Lind @ Nimbo Systems", "departure Tom Reyes @ Nimbo Systems"}),
    ],
)  # fmt: skip
def test_who_they_are_that_leave(text: str, events: set[str]) -> None:
    assert events <= told(text)
    assert bool(events) is bool(told(text))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind left Orbix Labs to start Dreamhold, a developer with two studios.", {"departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Dreamhold"}),
        ("Ana Lind left Orbix Labs to join Dreamhold, a publisher of games.", {"departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Dreamhold"}),
        ("Orbix Labs was joined by Dreamhold, a developer.", set()),
        ("Ana Lind, vice president of Human Interface Design for two decades, has left Orbix Labs.", {"departure Ana Lind @ Orbix Labs"}),
        ("Orbix Labs promoted Ana Lind to Head of Developer Community.", {"internal Ana Lind @ Orbix Labs"}),
        ("Orbix Labs counsel Tom Reyes, who left for a role at Kestrel Bank within 102 days that he found hard, is ill.", {"departure Tom Reyes @ Orbix Labs", "hire Tom Reyes @ Kestrel Bank"}),
    ],
)  # fmt: skip
def test_names_beside_what_they_make(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Several clerks left Orbix Labs in May, among them Ana Lind and Tom Reyes.", {"departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Orbix Labs"}),
        ("Orbix Labs saw the resignation of three clerks. This includes Ana Lind, Tom Reyes and Ida Krogh.", {"departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Orbix Labs", "departure Ida Krogh @ Orbix Labs"}),
        ("Orbix Labs hired three clerks. This is the yard of Ana Lind, Tom Reyes and Ida Krogh.", {"hire 3 @ Orbix Labs"}),
        ("Orbix Labs treasurer Ana Lind left the company less than a year after her appointment.", {"departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Orbix Labs"}),
        ("Nimbo Systems shrank. Orbix Labs said its treasurer, Ana Lind, is leaving her post two years after joining.", {"departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Orbix Labs"}),
        ("# Moves\n\n## Clerk leaves Orbix Labs\n\nJo Vesely, 12 March 2020, 13:32\n\nAna Lind has left Orbix Labs after ten years as a clerk.", {"departure Ana Lind @ Orbix Labs"}),
    ],
)  # fmt: skip
def test_those_named_behind_a_number_or_a_heading(text: str, events: set[str]) -> None:
    assert told(text) == events
