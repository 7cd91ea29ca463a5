"""Names end where a state, a firm or a field that goes with a post begins or ends."""

import pytest

import talentscan

CASES = [
    (
        "President Max Hale has named economist Ana Lind Peru's finance minister.",
        "Ana Lind",
        "Peru",
        "finance minister",
    ),
    (
        "President Max Hale named Ana Lind Norwegian finance minister.",
        "Ana Lind",
        "Norway",
        "Norwegian finance minister",
    ),
    ("The board named Ana Lind Nimbo's chief financial officer.", "Ana Lind", "Nimbo", "chief financial officer"),
    (
        "Norwegian ambassador to France Ana Lind resigned on Tuesday.",
        "Ana Lind",
        "Norway",
        "Norwegian ambassador to France",
    ),
    ("Nimbo's head of sales and marketing Ana Lind resigned.", "Ana Lind", "Nimbo", "head of sales and marketing"),
    ("Nimbo's general manager for Europe Ana Lind has resigned.", "Ana Lind", "Nimbo", "general manager for Europe"),
]


@pytest.mark.parametrize(("text", "person", "organization", "role"), CASES)
def test_the_name_and_the_post_are_told_apart(text: str, person: str, organization: str, role: str) -> None:
    assert [(e.person, e.organization, e.role) for e in talentscan.scan(text)] == [(person, organization, role)]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Nimbo Systems named Ana Maria Lind chief of design.", "Ana Maria Lind"),
        ("Paris France Reyes has left Orbix Labs.", "Paris France Reyes"),
        ("Nimbo has hired ex-Orbix vice president for design Ana Lind.", "Ana Lind"),
    ],
)
def test_a_whole_name_stays_whole(text: str, person: str) -> None:
    assert {e.person for e in talentscan.scan(text)} == {person}


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Ana Lind was removed from the OrbixAI Board of Directors in May.", "OrbixAI"),
        ("Ana Lind has been elected to the University of Arden Board of Trustees.", "University of Arden"),
        ("The Velden Board of Supervisors fired Ana Lind.", "Velden Board of Supervisors"),
    ],
)
def test_whose_board_it_is(text: str, organization: str) -> None:
    assert {e.organization for e in talentscan.scan(text)} == {organization}
