"""Moves as columns of notices, city halls, palaces and alumni papers tell them, with what only looks like them."""

from __future__ import annotations

import pytest

import talentscan

D, CAME, ROSE = "departure Ana Lind @ Orbix Corp", "hire Ana Lind @ Orbix Corp", "internal Ana Lind @ Orbix Corp"
GONE, REYES = "departure Tom Reyes @ Orbix Corp", "hire Tom Reyes @ Orbix Corp"
FROM_I = "departure I. Tom Reyes @ Orbix Corp"
FAMILIES = {
    "a post comes before its holder": [
        ("Orbix Corp. Thursday named as president Ana Lind, to replace Tom Reyes.", {CAME, GONE}),
        ("Orbix Corp. elected as directors Ana Lind and Tom Reyes.", {CAME, REYES}),
        ("Orbix Corp. chose as a venue Ana Lind's hotel.", set()),
    ],
    "as many people as an act counts": [
        (
            "Orbix Corp. said its board approved the promotion of two leaders to the post of vice president: Ana Lind, "
            "head of its pump business; and Tom Reyes, its treasurer.",
            {ROSE, "internal Tom Reyes @ Orbix Corp"},
        ),
        ("Orbix Corp. praised the work of two leaders: Ana Lind and Tom Reyes.", set()),
    ],
    "the year in which somebody left school": [
        ("Ana Lind '98 has been named president of Orbix Corp.", {CAME}),
        ("Ana Lind T’33 joined Orbix Corp. as counsel.", {CAME}),
        ("In '98 Ana Lind spoke at Orbix Corp.", set()),
    ],
    "people called by their given names": [
        (
            "Ana Lind is chief of Orbix Corp. Ana joined Orbix Corp. in 1999. Ana Berg owns a bar in Oslo.",
            {CAME},
        ),
    ],
    "a firm that is called like an owner": [
        ("Ana Lind was named president of Hadley's Inc.", {"hire Ana Lind @ Hadley's Inc"}),
        ("Ana Lind was named president of Hadley-Pond's, Inc.", {"hire Ana Lind @ Hadley-Pond's, Inc"}),
    ],
    "a field behind a dash": [
        ("Ana Lind was named vice president - finance and a director of Orbix Corp.", {CAME}),
        ("Orbix Corp. named Ana Lind Senior Vice President – Operations.", {CAME}),
    ],
    "where a firm is": [
        (
            "Ana Lind became the chief of the Charlotte, N.C., Kestrel Bank in May.",
            {"hire Ana Lind @ Kestrel Bank"},
        ),
    ],
    "who is of a town that people are called by": [
        ("Orbix Corp. is growing. Richmond Mayor Karl Voss says Ana Lind was named chief of Orbix Corp.", {CAME}),
        ("Orbix Corp. said Dean O. Voss will retire.", {"departure Dean O. Voss @ Orbix Corp"}),
    ],
    "who names is not who is named": [
        ("Karl Voss picked a new chief for Orbix Corp.", set()),
        (
            "Karl Voss of Orbix Corp. named Ana Lind chief of Orbix Corp. The 52-year-old joined it in 1995.",
            {CAME},
        ),
    ],
    "whose post somebody else held": [
        ("Ana Lind is here. Tom Reyes was a clerk at Orbix Corp. after the former clerk was fired.", set()),
    ],
    "a question that is left open": [
        ("Ana Lind will decide whether to leave Orbix Corp.", set()),
        ("Ana Lind is considering whether to leave Orbix Corp.", {D}),
    ],
    "who is to be replaced is no firm": [
        ("Orbix Corp. said Tom Akers would be replaced as its president.", {"departure Tom Akers @ Orbix Corp"}),
    ],
    "a group's own firm": [
        (
            "Orbix Corp. named a clerk, and three executives of Nimbo Corp.'s fund unit resigned.",
            {"departure 3 @ Nimbo Corp"},
        ),
    ],
    "ministers are let go": [
        (
            "Norway's premier dropped 2 ministers including Health Minister Ana Lind and Law Minister Tom Reyes.",
            {"departure Ana Lind @ Norway", "departure Tom Reyes @ Norway"},
        ),
        ("Norway dropped captain Ana Lind.", set()),
    ],
    "a post whose field could end a firm's name": [
        ("Norway's premier, Ida Krogh, named Ana Lind health minister.", {"hire Ana Lind @ Norway"}),
        ("Norway's premier re-appointed Ana Lind as trade minister.", {"hire Ana Lind @ Norway"}),
        ("Norway's premier ditched finance minister Ana Lind.", {"departure Ana Lind @ Norway"}),
    ],
    "how long before a day somebody left": [
        ("Orbix Corp. President Ana Lind resigned just one week shy of its birthday.", {D}),
    ],
    "a firm that is called like a person": [
        ("Ana Lind resigned from Morgan Grenfell in 1986.", {"departure Ana Lind @ Morgan Grenfell"}),
    ],
    "a clause in capitals at the head of a column": [
        ("THE RANKS ARE THINNING at Orbix Corp. In May, Ana Lind became the third director to leave the company.", {D}),
    ],
    "whom an institution is for": [
        ("Veterans Memorial Hospital named Ana Lind chief.", {"hire Ana Lind @ Veterans Memorial Hospital"}),
        ("Ana Lind was named First Secretary of State of Norway.", {"hire Ana Lind @ Norway"}),
    ],
    "in whose ranks it is": [
        ("Meanwhile, in the upper echelons of Orbix Corp., Ana Lind is appointed treasurer.", {CAME}),
    ],
    "one of several who left": [
        ("Ana Lind became the third director to leave Orbix Corp.", {D}),
        ("Ana Lind became the first guest to praise Orbix Corp.", set()),
    ],
    "chosen for a post that another held": [
        (
            "Orbix Corp. has a plan. Its board chose Ana Lind to serve as its president, replacing Tom Reyes.",
            {CAME, GONE},
        ),
    ],
    "an initial at the head of a name": [
        ("I. Tom Reyes has left. Ana Lind took over as chief of Orbix Corp. from I. Tom Reyes.", {CAME, FROM_I}),
    ],
    "a body called by its kind": [
        (
            "Ana Lind joined the Arden Building Society in 1990. She left the Society in 1999.",
            {"hire Ana Lind @ Arden Building Society", "departure Ana Lind @ Arden Building Society"},
        ),
    ],
    "who is somebody's ally": [
        ("Orbix Corp. named Berg ally Ana Lind as treasurer.", {CAME}),
    ],
    "who is taken up by age": [
        ("Ana Lind likes jokes. The 49-year-old director at Nimbo Ltd. is moving to Orbix Corp.", {CAME}),
    ],
    "who comes to lead": [
        ("Ana Lind arrives later this month to head up Orbix Corp.", {CAME}),
        ("Ana Lind arrived in May to lead a tour of Orbix Corp.", set()),
    ],
    "who played once": [
        ("Former player Ana Lind was appointed caretaker manager of Orbix Corp.", {CAME}),
    ],
    "the place that a dispatch comes from": [
        (
            "BRACKLEY, N.C. (AP) — Ana Lind has left Orbix Corp.",
            {D},
        ),
        ("LONDON (AP) _ Ana Lind, who led Orbix Corp. for years, will step down as its chief.", {D}),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [case for cases in FAMILIES.values() for case in cases])
def test_notices_are_read(text: str, told: set[str]) -> None:
    found = {
        f"{e.kind.value} {e.person or (e.group and e.group.count)} @ {e.organization}" for e in talentscan.scan(text)
    }
    assert found == told
