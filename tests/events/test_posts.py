# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Which post an event is about: the words of its tellings, else what the text says of the person elsewhere."""

import pytest

import talentscan
from talentscan.events.posts import names_post, tidy
from talentscan.events.roles import is_general

ROLES = [
    # a post before a body, a task or a general word
    ("Orbix Labs named Ana Lind chief executive. Lind will also join the board of Orbix Labs.", "hire", "chief executive"),
    ("Orbix Labs boss Ana Lind is leaving. Lind became chief financial officer of Orbix Labs in 2019.", "departure", "chief financial officer"),
    ("Ana Lind joins Orbix Labs to lead research. Orbix Labs hired Lind as chief scientist.", "hire", "chief scientist"),
    ("Orbix Labs hired Ana Lind to lead its research.", "hire", "lead its research"),
    # told elsewhere
    ("Ana Lind has left Orbix Labs. Lind, who served as its head of design, joined in 2019.", "departure", "head of design"),
    ("Ana Lind, the chief scientist of Orbix Labs, spoke on Monday. Lind has left Orbix Labs.", "departure", "chief scientist"),
    ("Ana Lind, chief executive of Orbix Labs, will step down in June. She has led Orbix Labs since 2014.", "internal", "chief executive"),
    ("Orbix Labs named Ana Lind chief executive. Jo Roy, its chief executive, retired. Lind succeeds Roy.", "departure", "chief executive"),
    # where somebody served
    ("Ana Lind joins Orbix Labs from Nimbo, where she served as head of design.", "departure", "head of design"),
    ("Ana Lind joins Orbix Labs from Nimbo, where she is in charge of design.", "departure", "in charge of design"),
    # behind the verb
    ("Ana Lind joined Orbix Labs in 2017, initially serving as a director of design.", "hire", "director of design"),
    ("Ana Lind, an engineer at Orbix Labs, will move to a new role focused on chips.", "internal", "focused on chips"),
    ("Ana Lind became chief of staff at Orbix Labs in 2020.", "hire", "chief of staff"),
    ("Communications executives Dave Hein and Jo Roy have left Orbix Labs.", "departure", "Communications executive"),
    # fields of work in several words
    ("Ana Lind, head of product development at Orbix Labs, has resigned.", "departure", "head of product development"),
    ("Orbix Labs named Ana Lind Head of Product Marketing.", "hire", "Head of Product Marketing"),
    ("Orbix Labs named Ana Lind Head of Customer Success.", "hire", "Head of Customer Success"),
    ("Head of policy research Ana Lind is leaving Orbix Labs.", "departure", "Head of policy research"),
    ("Orbix Labs hired Ana Lind as Vice President of North American Sales.", "hire", "Vice President of North American Sales"),
    ("The head of product said that Ana Lind, a designer at Orbix Labs, has resigned.", "departure", "designer"),
    # and behind a comma
    ("Orbix Labs hired Ana Lind as Vice President, North American Sales.", "hire", "Vice President, North American Sales"),
    ("Orbix Labs named Ana Lind Director, Sales and Marketing, on Monday.", "hire", "Director, Sales and Marketing"),
    ("Ana Lind joined Orbix Labs as Director, Product Design, from Nimbo.", "hire", "Director, Product Design"),
    ("Ana Lind, Vice President, Investor Relations at Orbix Labs, has left.", "departure", "Vice President, Investor Relations"),
    ("Orbix Labs named Ana Lind Executive Vice President, Chief Legal Officer.", "hire", "Executive Vice President, Chief Legal Officer"),
    ("Orbix Labs hired Ana Lind as director, the chairman said.", "hire", "director"),
    # bodies
    ("Ana Lind joins Orbix Labs's Advisory Committee.", "hire", "Advisory Committee"),
    ("Ana Lind was elected to the board of directors of Orbix Labs.", "hire", "board of directors of Orbix Labs"),
    # whose post it is, behind the field or the land that it is for
    ("Ana Lind has been named Vice President of Business Development of Orbix Labs.", "hire", "Vice President of Business Development"),
    ("Ana Lind has been named global head of credit for Asia of Orbix Labs.", "hire", "global head of credit for Asia"),
    ("Ana Lind has resigned as head of investor relations of Orbix Labs.", "departure", "head of investor relations"),
    ("Ana Lind has been named head of the robotics unit of Orbix Labs.", "hire", "head of the robotics unit"),
    ("Ana Lind has been named dean of the school of nursing of Orbix University.", "hire", "dean of the school of nursing"),
    # a field that a comma sets off
    ("Ana Lind has been named executive vice president, operations, of Orbix Labs.", "hire", "executive vice president, operations"),
    ("Ana Lind has joined Orbix Labs as vice president, sales", "hire", "vice president, sales"),  # and nothing behind
    ("Ana Lind has joined Orbix Labs as vice president, sales and marketing.", "hire", "vice president, sales and marketing"),
    ("Ana Lind has joined Orbix Labs as vice president, sales", "hire", "vice president, sales"),
    ("Ana Lind has joined Orbix Labs as vice president, sales,", "hire", "vice president, sales"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "role"), ROLES, ids=[row[0] for row in ROLES])
def test_the_post_of_an_event(text: str, kind: str, role: str) -> None:
    roles = [event.role for event in talentscan.scan(text) if event.kind.value == kind]
    assert role in roles


NO_ROLES = [
    ("Nimbo alumna Ana Lind has left Orbix Labs.", "departure"),
    ("Ana Lind joined Orbix Labs in 2001. Lind, its chief financial officer since 2019, is leaving in June.", "hire"),
]


@pytest.mark.parametrize(("text", "kind"), NO_ROLES)
def test_what_is_no_post_of_an_event(text: str, kind: str) -> None:
    first = talentscan.scan(text)[0]
    assert (first.kind.value, first.role) == (kind, None)


@pytest.mark.parametrize(
    ("told", "single", "role"),
    [
        ("the board", True, "board"),
        ("its next chief executive", True, "chief executive"),
        ("CEO for nearly two decades", True, "CEO"),
        ("head of design since last year", True, "head of design"),
        ("seasoned researchers", True, "seasoned researcher"),
        ("researchers", False, "researchers"),
        ("first lady", True, "lady"),
        ("new", True, "new"),
    ],
)
def test_what_stands_around_a_post_goes(told: str, single: bool, role: str) -> None:
    assert tidy(told, single=single) == role


@pytest.mark.parametrize("role", ["chief executive", "head of design", "director", "co-founder", "head coach"])
def test_words_that_name_one_post(role: str) -> None:
    assert names_post(role)


@pytest.mark.parametrize(
    "role", ["boss", "executive", "lead research", "board of directors", "audit committee", "head research", "new role"]
)
def test_words_that_leave_the_post_open(role: str) -> None:
    assert not names_post(role)


@pytest.mark.parametrize(
    ("role", "general"), [("boss", True), ("the top job", True), ("new position", True), ("marketing role", False)]
)
def test_general_words(role: str, general: bool) -> None:
    assert is_general(role) is general


def test_who_has_risen_leaves_no_post_given_up_before() -> None:
    text = "Ana Lind, until then finance chief of Orbix Labs, became its president in 2014. Lind retired in June 2019."
    events = talentscan.scan(text)
    assert [e.role for e in events if e.kind == "departure"] == ["president"]


def test_its_then_holder_is_read() -> None:
    events = talentscan.scan("Ana Lind was succeeded as chief of Orbix Labs by its then finance head, Tom Roy.")
    assert {e.person for e in events} == {"Ana Lind", "Tom Roy"}
