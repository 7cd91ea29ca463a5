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
        ("Ana Lind has stepped in as the new CTO of Orbix Labs, a key player in clean ferries.", {"hire Ana Lind @ Orbix Labs"}),
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
