"""Moves told over several sentences: whose a post is, who takes it, of which organisation "the lender" speaks."""

from datetime import date

import pytest

import talentscan

TODAY = date(2025, 3, 12)


def told(text):
    found = talentscan.scan(text, published=TODAY)
    return {(e.kind.value, e.person, e.organization, str(e.date) if e.date else None) for e in found}


def roles(text):
    return {(e.person, e.role) for e in talentscan.scan(text, published=TODAY)}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Orbix Labs has a new treasurer. Ana Lind, who ran audit at Nimbo Systems, starts on May 2.", "2025-05-02"),
        ("Orbix Labs has picked an economist as its next treasurer. Ana Lind begins in May.", "2025-05"),
        ("# Orbix Labs hires new treasurer\n\nAna Lind takes charge in May.", "2025-05"),
        ("Orbix Labs moved house on Monday. The new treasurer, Ana Lind, starts in May.", "2025-05"),
    ],
)
def test_a_new_post_is_that_of_whom_the_text_names_next(text, when):
    assert ("hire", "Ana Lind", "Orbix Labs", when) in told(text)
    assert ("Ana Lind", "treasurer") in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs has a new treasurer. Chairman Tom Reyes begins each day at six.",
        "Orbix Labs has a new treasurer. Tom Reyes, an analyst at Kestrel Bank, said that it was good news.",
        "Orbix Labs has a new treasurer. Tom Reyes was the last treasurer.",
        "Orbix Labs needs a new treasurer. Tom Reyes begins each day at six.",
        "Orbix Labs moved house on Monday. The new Norwegian leader, Tom Reyes, was there.",
        "Orbix Labs moved house on Monday. The new coach, Tom Reyes, was there.",
    ],
)
def test_no_other_takes_it(text):
    assert not any(kind == "hire" and person == "Tom Reyes" for kind, person, _, _ in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs has dismissed its treasurer. Ana Lind, 52, held the post for two years.",
        "The board of Orbix Labs has fired its treasurer. Ana Lind, 52, held the post for two years.",
    ],
)
def test_its_own_officer_is_named_next(text):
    assert told(text) == {("departure", "Ana Lind", "Orbix Labs", None)}


def test_a_credit_names_nobody():
    text = "The counsel of Orbix Labs will step down in May\n\nJo Poe | Norj | Kestrel Pictures\n\nThe news came late."
    assert not any(person == "Jo Poe" for _, person, _, _ in told(text))


@pytest.mark.parametrize("does", ["plans to leave in June", "is moving to Nimbo Systems", "will step down in June"])
def test_a_post_alone_takes_up_its_holder(does):
    text = f"Ida Krogh has been chief executive of Orbix Labs since 2016. The chief executive {does}."
    assert ("departure", "Ida Krogh", "Orbix Labs") in {one[:3] for one in told(text)}


@pytest.mark.parametrize(
    "opening",
    [
        "Nimbo said on Monday that its costs rose.",
        "Tom Hale has worked for Nimbo since 2001.",
        "Nimbo opened an office in May.",
        "The Arden Courier said on Monday that its costs rose.",
        "National Rivers Agency said on Monday that its costs rose.",
    ],
)
def test_the_only_organisation_named_is_whose_news_follows(opening):
    house = next(name for name in ("Nimbo", "Arden Courier", "National Rivers Agency") if name in opening)
    assert ("hire", "Ana Lind", house, None) in told(f"# Spring news\n\n{opening} Ana Lind was named treasurer.")


def test_an_outlet_that_only_reports_is_nobodys_employer():
    text = "# Spring news\n\nThe Arden Courier reported a row on Monday. Ana Lind was named treasurer."
    assert told(text) == set()


@pytest.mark.parametrize(
    "move",
    ["We have appointed Ana Lind as our treasurer.", "Ana Lind was named treasurer.", "Ana Lind left us in May."],
)
def test_the_last_section_says_whose_page_it_is(move):
    text = f"# News of the spring\n\n{move}\n\n## About Orbix Labs\n\nOrbix Labs makes lamps. It is old."
    assert {(person, house) for _, person, house, _ in told(text)} == {("Ana Lind", "Orbix Labs")}


@pytest.mark.parametrize(
    ("house", "word"),
    [
        ("Orbix Labs", "developer"),
        ("Kestrel Bank", "lender"),
        ("Arden City Council", "authority"),
        ("Arden Museum", "institution"),
    ],
)
def test_what_the_text_calls_an_organisation(house, word):
    start = f"{house} moved house on Monday."
    assert ("hire", "Ana Lind", house, None) in told(f"{start} Ana Lind joins the {word} as treasurer.")
    assert ("departure", "Ana Lind", house, "2025-01") in told(f"{start} Ana Lind left the {word} in January.")
