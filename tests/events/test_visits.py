"""Comings and goings that are none of work, and those near them that are."""

import pytest

import talentscan


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lind has been forced out of the Brackley Indoor Championships by an injury.",
        "Ana Lind of Orbix Labs was made a Commander of the Order of Arden.",
        "She rents a room with the newly elected MP for Arden, Tom Reyes.",
        "Ana Lind left the messaging app Nimbo after a quarrel.",
        "Orbix Labs was young when Ana Lind became a lawyer.",
        "Ana Lind of Orbix Labs had no part in the effort to replace Tom Reyes.",
        "Ana Lind rejoiced in the treaty signed with Orbix Labs.",
        "The next speaker was Orbix Labs director Ana Lind.",
        "Tom Reyes, who aims to build Orbix Labs into a giant, is betting on Europe.",
        "Orbix Labs cheered. Two years ago Tom Reyes secured the seat by 40 votes.",
        "The big story at Orbix Labs was the lengths to which Tom Reyes went to secure capacity.",
        "A fund seeks the ouster of Orbix Labs chief Tom Reyes in a lawsuit.",
        "At Orbix Labs I felt like firing a dozen heads of committees.",
        "Orbix Labs has appointed BDQ as its auditor.",
        "The impression that Tom Reyes leaves is that Orbix Labs is well run.",
        "Once at Orbix Labs, Tom Reyes has become its loudest critic.",
        "The Senate met along party lines on Monday to confirm Ana Lind as head of intelligence.",
        "The Green Party is old. Ana Lind was selected to fight Norrland for the Green Party.",
        "Orbix Labs chief Ana Lind was named one of 40 Best Bosses by Brio Media.",
        "When did Ana Lind join Orbix Labs",
        "The Nimbo Agency is under fire. Special counsel Ana Lind was fired on Friday.",
    ],
)
def test_what_is_no_move(text):
    assert talentscan.scan(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orbix Labs CEO Tom Reyes and Nimbo Systems CEO Ana Lind took on their roles in May.",
            "hire Tom Reyes @ Orbix Labs",
        ),
        ("The Scot Ana Lind was Orbix Labs chief Tom Reyes's choice to replace Jo Ito.", "hire Ana Lind @ Orbix Labs"),
        ("Ana Lind was forced out of Brackley Games by its owners.", "departure Ana Lind @ Brackley Games"),
        ("Orbix Labs grew. In May Ana Lind became a partner.", "hire Ana Lind @ Orbix Labs"),
        ("Ana Lind left Orbix Labs to replace Tom Reyes at Nimbo Systems.", "hire Ana Lind @ Nimbo Systems"),
        (
            "The Brello Agency waits. The president named Arden Agency commissioner Ana Lind as acting chair.",
            "internal Ana Lind @ Arden Agency",
        ),
        (
            "Nimbo Systems supports the Kenyan vote. Kenya is calm after Ana Lind assumed the presidency.",
            "hire Ana Lind @ Kenya",
        ),
    ],
)
def test_what_is_one(text, told):
    assert told in {f"{event.kind} {event.person} @ {event.organization}" for event in talentscan.scan(text)}
