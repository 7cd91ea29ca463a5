# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Firms called by a usual word, where it stands alone: the rest of the article says that it is a name."""

from __future__ import annotations

import pytest

import talentscan

WORDS = "Harbor Square Block Scale Bolt Ramp Chime Hinge Target Zoom Spin Loom Clear".split()
OPENING = [
    ("{o} has appointed Ana Lindqvist as chief executive.", "hire"),
    ("{o} chief executive Ana Lindqvist has resigned.", "departure"),
    ("{o}'s head of sales, Ana Lindqvist, is leaving.", "departure"),
    ("{o} said that Ana Lindqvist was stepping down as president.", "departure"),
]
ELSEWHERE = " Analysts had told {o} to act."


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(str(event.kind), event.person, event.organization) for event in talentscan.scan(text)]


@pytest.mark.parametrize(("move", "side"), OPENING)
def test_a_usual_word_that_opens_a_sentence_is_the_firm_named_inside_one(move: str, side: str) -> None:
    texts = {word: move.format(o=word) + ELSEWHERE.format(o=word) for word in WORDS}
    assert [word for word, text in texts.items() if (side, "Ana Lindqvist", word) not in told(text)] == []


def test_a_usual_word_that_is_no_name_elsewhere_stays_one() -> None:
    assert told("Demand has hired nobody. Ana Lindqvist left Orbix Labs in May.") == [
        ("departure", "Ana Lindqvist", "Orbix Labs")
    ]


@pytest.mark.parametrize("word", ["Anchor", "Pilot", "Scout", "Warden"])
def test_a_trade_that_somebody_joins_or_leaves_is_a_firm(word: str) -> None:
    assert told(f"Ana Lindqvist joined {word} in 2019.") == [("hire", "Ana Lindqvist", word)]
    assert told(f"Ana Lindqvist, who ran marketing at {word}, quit in May.")[0] == ("departure", "Ana Lindqvist", word)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lindqvist joined Captain Tom Reyes on the bridge.",
        "Ana Lindqvist left Professor Reyes in charge.",
        "Ana Lindqvist was promoted at Partner level.",
    ],
)
def test_a_title_is_no_firm(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Orbix has lost Ana Lindqvist to its bigger rival Nimbo.", "Nimbo"),
        ("Ana Lindqvist moved from Orbix to its rival Nimbo.", "Nimbo"),
        ("Ana Lindqvist has been poached by its rival Nimbo.", "Nimbo"),
    ],
)
def test_the_rival_of_a_firm_is_a_firm(text: str, firm: str) -> None:
    assert ("hire", "Ana Lindqvist", firm) in told(text)


@pytest.mark.parametrize("word", ["Dismissal", "Ouster", "Removal", "Aftermath", "Legacy"])
def test_a_heading_of_a_usual_word_names_no_firm(word: str) -> None:
    text = f"# {word} of Ana Lindqvist\n\nThe board of Nimbo Systems met.\n\n## {word}\n\nTom Reyes resigned as chairman.\n"
    assert told(text) == [("departure", "Tom Reyes", "Nimbo Systems")]


@pytest.mark.parametrize("name", ["H. J. van den Bergh", "H.J. van den Bergh", "J. R. de la Cruz", "A. von Trapp"])
def test_initials_before_particles_are_one_name(name: str) -> None:
    assert told(f"Nimbo hired {name} in May.") == [("hire", name, "Nimbo")]
