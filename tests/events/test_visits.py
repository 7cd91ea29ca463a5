"""Comings and goings that are none of work, and those near them that are."""

import pytest

import talentscan


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lind has been forced out of the Brackley Indoor Championships by an injury.",
        "Ana Lind of Orbix Labs was made a Commander of the Order of Arden.",
        "She shares an office with the newly elected MP for Arden, Tom Reyes.",
        "Ana Lind left the messaging app Nimbo after a quarrel.",
        "Orbix Labs was young when Ana Lind became a lawyer.",
        "Ana Lind of Orbix Labs had no part in the effort to replace Tom Reyes.",
        "Ana Lind rejoiced in the treaty signed with Orbix Labs.",
        "The next speaker was Orbix Labs director Ana Lind.",
        "The Nimbo Agency is under fire. Special counsel Ana Lind was fired on Friday.",
    ],
)
def test_what_is_no_move(text):
    assert talentscan.scan(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
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
