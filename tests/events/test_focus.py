"""Whom a pronoun, a surname, "the company" or nothing at all speaks of."""

import pytest

import talentscan


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Dana Lind runs research at Orbix Labs. She will leave Orbix Labs in July.", "Dana Lind", "Orbix Labs"),
        ("Dana Lind runs research at Orbix Labs. Lind will leave the company in July.", "Dana Lind", "Orbix Labs"),
        (
            "Maria Stone and Omar Voss spoke for Orbix Labs. He has left the company.",
            "Omar Voss",
            "Orbix Labs",
        ),
        (
            "# Vexa Systems\n\nDana Lind has been named chief financial officer.",
            "Dana Lind",
            "Vexa Systems",
        ),
    ],
)
def test_what_is_spoken_of(text, person, organization):
    (event,) = talentscan.scan(text, "2025-06-15")
    assert (event.person, event.organization) == (person, organization)


def test_the_other_end_of_a_move_is_named():
    events = talentscan.scan("Dana Lind has left Orbix Labs to join Vexa Systems.")
    assert {event.organization: event.counterpart for event in events} == {
        "Orbix Labs": "Vexa Systems",
        "Vexa Systems": "Orbix Labs",
    }


def test_a_post_told_before_is_the_role_of_a_departure():
    text = "Dana Lind, the chief financial officer of Orbix Labs, spoke on Monday. Lind will leave Orbix Labs in July."
    (event,) = talentscan.scan(text, "2025-06-15")
    assert event.role == "chief financial officer"
