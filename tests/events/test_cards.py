# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Moves told line by line: cards of a name, a post and a house, houses over their people, headings that are notes."""

import pytest

import talentscan

HEAD = "# Executive moves\n\nThese are the moves of the month.\n\n"
HIRE, LEFT = ("hire", "Ana Lind", "Orbix Labs", "Treasurer"), ("departure", "Ana Lind", "Nimbo Systems", None)
REYES = ("hire", "Bo Reyes", "Kestrel Bank", "General Counsel")


def told(text):
    events = talentscan.scan(text, "2025-06-15")
    return {(e.kind.value, e.person, e.organization, e.role if e.kind.value == "hire" else None) for e in events}


@pytest.mark.parametrize(
    ("card", "events"),
    [
        ("Ana Lind  \nTreasurer  \nOrbix Labs\n\nBo Reyes  \nGeneral Counsel  \nKestrel Bank", {HIRE, REYES}),
        ("**Ana Lind**\n\nTreasurer, Orbix Labs\n\n**Bo Reyes**\n\nGeneral Counsel, Kestrel Bank", {HIRE, REYES}),
        ("### Orbix Labs\n\nAna Lind, Treasurer (from Nimbo Systems)", {HIRE, LEFT}),
        ("- Orbix Labs\n  - Ana Lind, Treasurer\n- Kestrel Bank\n  - Bo Reyes, General Counsel", {HIRE, REYES}),
        ("- Orbix Labs\n  - Treasurer: Ana Lind\n- Kestrel Bank\n  - General Counsel: Bo Reyes", {HIRE, REYES}),
        ("Orbix Labs\n\nAna Lind\n\nTreasurer\n\nKestrel Bank\n\nBo Reyes\n\nGeneral Counsel", {HIRE, REYES}),
        ("### Ana Lind\n\nFrom: Nimbo Systems\n\nTo: Orbix Labs\n\nRole: Treasurer", {HIRE, LEFT}),
        (
            "Name: Ana Lind  \nNew role: Treasurer  \nCompany: Orbix Labs  \nPrevious company: Nimbo Systems",
            {HIRE, LEFT},
        ),
        ("### Ana Lind to Orbix Labs as Treasurer\n\nShe likes lamps.", {HIRE}),
        # nothing told of a move
        ("Ana Lind\n\nShe likes lamps.", set()),
        ("### Orbix Labs\n\nAna Lind\n\nShe likes lamps.", set()),
        ("Ana Lind  \nTreasurer", set()),
    ],
)
def test_cards_under_a_heading_of_moves(card, events):
    assert told(f"{HEAD}{card}\n") == events


def test_the_same_cards_elsewhere_tell_nothing():
    card = "Ana Lind  \nTreasurer  \nOrbix Labs\n\nBo Reyes  \nGeneral Counsel  \nKestrel Bank\n"
    assert told(f"# Our speakers\n\nThe fair is in May.\n\n{card}") == set()


@pytest.mark.parametrize(
    ("note", "events"),
    [
        ("Orbix Labs: hires Ana Lind as Treasurer", {HIRE}),
        ("Orbix Labs: new Treasurer Ana Lind", {HIRE}),
        ("Orbix Labs – Treasurer: Ana Lind", {HIRE}),
        ("Nimbo Systems counsel Ana Lind to Orbix Labs as Treasurer", {HIRE, LEFT}),
        ("Ana Lind, counsel of Nimbo Systems, to Orbix Labs", {(*HIRE[:3], None), LEFT}),
        ("Orbix Labs: lamps by Ana Lind", set()),
        ("Orbix Labs treasurer Ana Lind at home", set()),
    ],
)
def test_notes_of_firms(note, events):
    assert told(f"# The week in legal moves\n\nA look back.\n\n- {note}\n") == events


ROW = "| Ana Lind | {} | {} |\n"


@pytest.mark.parametrize(
    ("table", "events"),
    [
        (
            "| Name | Previous position | New position |\n|---|---|---|\n| Ana Lind | counsel, Nimbo Systems | Treasurer, Orbix Labs |\n",
            {HIRE, LEFT},
        ),
        (
            "| Company | New Treasurer | Predecessor |\n|---|---|---|\n| Orbix Labs | Ana Lind | Bo Reyes |\n",
            {HIRE, ("departure", "Bo Reyes", "Orbix Labs", None)},
        ),
        (
            "| Hire | Company | Previous company |\n|---|---|---|\n| Ana Lind | Orbix Labs | Nimbo Systems |\n",
            {(*HIRE[:3], None), LEFT},
        ),
        (
            "| Company | Name | Replaced by |\n|---|---|---|\n| Orbix Labs | Bo Reyes | Ana Lind |\n",
            {(*HIRE[:3], None), ("departure", "Bo Reyes", "Orbix Labs", None)},
        ),
        ("| Name | From | Talk |\n|---|---|---|\n| Ana Lind | Orbix Labs | Lamps |\n", set()),
        ("| Name | Position | Company |\n|---|---|---|\n| Ana Lind | Treasurer | Orbix Labs |\n", set()),
    ],
)
def test_columns_of_posts_and_their_holders(table, events):
    assert told(f"# The month\n\nThese are the changes that we noted.\n\n{table}") == events


@pytest.mark.parametrize(
    ("line", "events"),
    [
        ("Ana Lind, treasurer (new)", {("hire", "Ana Lind", "Orbix Labs", "treasurer")}),
        ("Ana Lind (left)", {("departure", "Ana Lind", "Orbix Labs", None)}),
        ("Ana Lind, treasurer (newly elected)", {("hire", "Ana Lind", "Orbix Labs", "treasurer")}),
        ("Ana Lind, treasurer (acting)", set()),
        ("Ana Lind spoke (left)", set()),
    ],
)
def test_brackets_behind_a_name_say_what_befell_it(line, events):
    assert told(f"# The board of Orbix Labs\n\nOrbix Labs makes lamps.\n\n- {line}\n") == events
