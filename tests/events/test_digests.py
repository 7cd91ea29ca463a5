"""Digests of people's moves as newsletters and trade pages print them: labels, items, lead-ins, headings."""

# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

from datetime import date

import pytest

import talentscan

DAY = date(2025, 6, 15)


def told(text: str, title: str = "Moves of the week", site: str = "") -> set[str]:
    head = f'---\ntitle: "{title}"\nsite: "{site}"\ndate: 2025-06-15\n---\n\n'
    return {
        f"{'departure' if event.kind.value == 'departure' else 'hire'} {event.person} @ {event.organization}"
        for event in talentscan.scan(head + text, published=DAY)
    }


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("- **Orbix Labs**: Hires Ana Lind as head of treasury.\n- **Kestrel Bank**: Appoints Tom Reyes as treasurer.", {"hire Ana Lind @ Orbix Labs", "hire Tom Reyes @ Kestrel Bank"}),
        ("**Orbix Labs** – Lures Ana Lind from Nimbo Systems as executive producer.\n\n**Kestrel Bank** – Names Tom Reyes as treasurer. He was at Arden Capital.", {"hire Ana Lind @ Orbix Labs", "departure Ana Lind @ Nimbo Systems", "hire Tom Reyes @ Kestrel Bank"}),
        ("**Orbix Labs** – Marketing boss Ana Lind moves to Nimbo Systems.\n\n**Kestrel Bank** – Tom Reyes has left.", {"departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Nimbo Systems", "departure Tom Reyes @ Kestrel Bank"}),
        ("**BBC** – Appoints Ana Lind as head of marketing.\n\n**Kestrel Bank** – Tom Reyes quits.", {"hire Ana Lind @ BBC", "departure Tom Reyes @ Kestrel Bank"}),
    ],
)  # fmt: skip
def test_a_label_says_whose_people_move(text: str, events: set[str]) -> None:
    assert told(text) == events


def test_a_newsletter_is_nobodys_employer() -> None:
    text = "1. **Orbix Labs loses its counsel.** Ana Lind told staff on Tuesday that she will step down.\n\n2. **Kestrel Bank's treasurer is out.** After seven years Tom Reyes has quit to start a fund.\n\nThat is all."
    found = told(text, title="The Ledger Line #88: A carousel of chiefs", site="The Ledger Line")
    assert {"departure Ana Lind @ Orbix Labs", "departure Tom Reyes @ Kestrel Bank"} <= found
    assert not any("Ledger" in event for event in found)


LEFT, CAME = "departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Kestrel Bank"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("After six years at Orbix Labs, Ana Lind is joining Kestrel Bank as treasurer.", {LEFT, CAME}),
        ("Ana Lind joins Kestrel Bank after six years at Orbix Labs.", {LEFT, CAME}),
        ("Ana Lind was named treasurer of Kestrel Bank after a decade at Orbix Labs.", {LEFT, CAME}),
        ("After six years at Kestrel Bank, Ana Lind was named its treasurer.", {CAME}),
        ("After six years at Brackley University, Ana Lind joined Kestrel Bank.", {CAME}),
        ("Ana Lind, 63, leaves Orbix Labs after 37 years to teach at Brackley University.", {LEFT, "hire Ana Lind @ Brackley University"}),
        ("Orbix Labs's Ana Lind is leaving after a decade to take over Kestrel Bank.", {LEFT, CAME}),
        ("Ana Lind is the new film critic for the Kestrel Courier.", {"hire Ana Lind @ Kestrel Courier"}),
        ("Ana Lind, once of Orbix Labs, has become a vocal critic of Kestrel Bank.", set()),
    ],
)  # fmt: skip
def test_what_a_line_tells_of_both_ends(text: str, events: set[str]) -> None:
    assert told(text) == events


def test_outlets_are_employers_in_a_text_on_their_people() -> None:
    text = (
        "Ana Lind, editor of the Brackley Gazette, has retired.\n\nShe is replaced by Velden Star editor Tom Reyes.\n\n"
        "Oslo Courier reporter Ida Krogh has been sacked by the paper.\n\nThe Arden Herald's editor is Bo Vik, who was a "
        "reporter at the Norvia Times. Mara Stone moved from the Norvia Times to edit the Arden Herald."
    )
    found = told(text)
    assert {"departure Ana Lind @ Brackley Gazette", "departure Ida Krogh @ Oslo Courier"} <= found


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Alan Pryor has resigned from Orbix Labs.\n\nThe head of risk, Ana Lind, goes with him.", {"departure Alan Pryor @ Orbix Labs", LEFT}),
        ("## News from Orbix Labs\n\n### Leavers\n\n- Ana Lind, programme manager, who moves to Kestrel Bank\n- Tom Reyes (retired)", {LEFT, CAME, "departure Tom Reyes @ Orbix Labs"}),
        ("## News from Kestrel Bank\n\n### New arrivals\n\n- Ana Lind – communications officer (from Orbix Labs)\n- Tom Reyes – counsel", {LEFT, CAME, "hire Tom Reyes @ Kestrel Bank"}),
        ("Ana Lind is the treasurer of Kestrel Bank. In 2018 Kestrel Bank called. She joined as a clerk.", {CAME}),
    ],
)  # fmt: skip
def test_items_and_answers_tell_whence_and_whither(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('Ana Lind wrote: "I want to tell you that I am leaving Orbix Labs today."', "confirmed"),
        ('Ana Lind wrote: "I\'d like to announce that I have left Orbix Labs."', "confirmed"),
        ('Ana Lind wrote: "I want to leave Orbix Labs."', "rumored"),
        ("Ana Lind hopes to tell the board that she wants to leave Orbix Labs.", "rumored"),
    ],
)
def test_who_wants_to_tell_does_so(text: str, status: str) -> None:
    (event,) = talentscan.scan(text, published=DAY)
    assert event.status.value == status


@pytest.mark.parametrize(
    ("text", "title", "site", "events"),
    [
        ("Elkton Mills has hired Tracey Austin to be its director.\n\nAustin, a mother of two, has left Orbix Labs.", "", "", {"departure Tracey Austin @ Orbix Labs", "hire Tracey Austin @ Elkton Mills"}),
        ("Elkton Mills has hired Tracey Lund to be its director.\n\nLund, an Elkton native, has left Orbix Labs.", "", "", {"departure Tracey Lund @ Orbix Labs", "hire Tracey Lund @ Elkton Mills"}),
        ("The finance chief of Orbix Labs, Ana Lind, said that about 1.7% of the workforce would be laid off.", "", "", set()),
        ("There is news at the Wexford Bulletin. Our sports editor, Ana Lind, has moved to Kestrel Bank. Our new counsel is Tom Reyes, who joins us from Orbix Labs.", "Our people", "Wexford Bulletin", {"departure Ana Lind @ Wexford Bulletin", CAME, "hire Tom Reyes @ Wexford Bulletin", "departure Tom Reyes @ Orbix Labs"}),
        ("## Departures\n\n- Orbix Labs — Ana Lind, counsel; no successor yet.\n- Kestrel Bank — Treasurer Tom Reyes, after 18 months.", "People", "", {LEFT, "departure Tom Reyes @ Kestrel Bank"}),
    ],
)  # fmt: skip
def test_who_is_meant_and_whose(text: str, title: str, site: str, events: set[str]) -> None:
    assert told(text, title or "Moves of the week", site) == events


@pytest.mark.parametrize(
    ("text", "title", "events"),
    [
        ("## Ana Lind, chief technology officer\n\nLeft for Kestrel Bank in May.\n\n## Tom Reyes\n\nResigned in June after nine years.", "Who is leaving Orbix Labs?", {LEFT, CAME, "departure Tom Reyes @ Orbix Labs"}),
        ("## Tom Reyes, counsel\n\nHas departed, the Courier reported.\n\n## Ana Lind\n\nAlso resigned in May.\n\n## Bo Vik\n\nWill he join Kestrel Bank?", "Who is leaving Orbix Labs?", {LEFT, "departure Tom Reyes @ Orbix Labs"}),
        ("## Career\n\n- Elected to the board of Kestrel Bank in 2010; stepped down in 2016.\n- Joined Orbix Labs in 2003 and left in 2005.", "Ana Lind", {CAME, "departure Ana Lind @ Kestrel Bank", "hire Ana Lind @ Orbix Labs", LEFT}),
        ("## Ana Lind, chemist\n\nLeft: the prize. Joined-up writing is no gift of Orbix Labs.", "A fair at Orbix Labs", set()),
        ("## Orbix Labs\n\nLeft for dead by its rivals in May.", "Makers of pumps", set()),
    ],
)  # fmt: skip
def test_a_heading_is_the_subject_of_what_has_none(text: str, title: str, events: set[str]) -> None:
    assert told(text, title) == events


def test_what_a_heading_lends_stays_out_of_the_quote() -> None:
    text = "## Ana Lind, counsel of Orbix Labs\n\nLeft for Kestrel Bank in May.\n"
    for event in talentscan.scan(text, published=DAY):
        (evidence,) = event.evidence
        assert evidence.quote == "Left for Kestrel Bank in May." == text[evidence.start : evidence.end]
