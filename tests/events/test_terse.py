# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Moves noted without a verb."""

import pytest

import talentscan

HEAD = "# People on the move\n\nA look at the week.\n\n"
HIRE, LEFT = ("hire", "Ana Lind", "Orbix Labs"), ("departure", "Ana Lind", "Nimbo Systems")


def told(text):
    events = talentscan.scan(text, "2025-06-15")
    return {(e.kind.value, e.person, e.organization, e.role if e.kind.value == "hire" else None) for e in events}


@pytest.mark.parametrize(
    ("note", "events"),
    [
        ("Ana Lind to Orbix Labs as chief financial officer.", {(*HIRE, "chief financial officer")}),
        ("Ana Lind (ex-Nimbo Systems) to Orbix Labs as treasurer.", {(*HIRE, "treasurer"), (*LEFT, None)}),
        ("Ana Lind, formerly of Nimbo Systems, to Orbix Labs.", {(*HIRE, None), (*LEFT, None)}),
        ("Ana Lind from Nimbo Systems to Orbix Labs as head of sales.", {(*HIRE, "head of sales"), (*LEFT, None)}),
        ("Orbix Labs: Ana Lind, treasurer.", {(*HIRE, "treasurer")}),
        ("Orbix Labs: Ana Lind, treasurer (from Nimbo Systems).", {(*HIRE, "treasurer"), (*LEFT, None)}),
        ("Ana Lind (Orbix Labs), treasurer, from Nimbo Systems.", {(*HIRE, "treasurer"), (*LEFT, None)}),
        ("Ana Lind, treasurer, Orbix Labs (was Nimbo Systems).", {(*HIRE, "treasurer"), (*LEFT, None)}),
        ("Ana Lind, promoted to head of sales, Orbix Labs.", {(*HIRE, "head of sales")}),
        (
            "Orbix Labs: Ana Lind, treasurer; Kestrel Bank: Bo Reyes, counsel.",
            {(*HIRE, "treasurer"), ("hire", "Bo Reyes", "Kestrel Bank", "counsel")},
        ),
        # no note of a move
        ("Orbix Labs: Ana Lind", set()),
        ("Ana Lind, of Nimbo Systems, likes lamps.", set()),
        ("Ana Lind was treasurer of Nimbo Systems, and likes it.", set()),
        ("To Orbix Labs: lamps.", set()),
    ],
)
def test_notes_under_a_heading_of_moves(note, events):
    assert told(f"{HEAD}- {note}\n") == events


def test_the_same_notes_elsewhere_tell_nothing():
    assert (
        told(
            "# Lamps\n\nA look at the week.\n\n- Orbix Labs: Ana Lind, treasurer.\n- Ana Lind (Orbix Labs), treasurer.\n"
        )
        == set()
    )


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind: appointed treasurer, Orbix Labs.", {(*HIRE, "treasurer")}),
        (
            "Orbix Labs: Ana Lind joins as treasurer from Nimbo Systems; Kestrel Bank: Bo Reyes joins as counsel.",
            {(*HIRE, "treasurer"), (*LEFT, None), ("hire", "Bo Reyes", "Kestrel Bank", "counsel")},
        ),
        ("Orbix Labs said Ana Lind was named treasurer, Nimbo Systems reported.", {(*HIRE, "treasurer")}),
    ],
)
def test_whose_a_post_is_in_a_note(text, events):
    assert told(text) == events
