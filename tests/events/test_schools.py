"""Schools that list what they teach, boards behind their owner's name, and who goes along with a second verb."""

import pytest

import talentscan


def told(text):
    return {(e.kind.value, e.person, e.organization, e.role) for e in talentscan.scan(text)}


@pytest.mark.parametrize(
    "school",
    [
        "College of Law",
        "School of Arts, Media and Design",
        "College of Food, Agricultural and Natural Resource Sciences",
        "College of Engineering, Computer Science, and Nursing",
    ],
)
def test_a_dean_is_of_a_school(school):
    assert told(f"Ana Lind was named dean of the {school}.") == {("hire", "Ana Lind", school, "dean")}


def test_no_school_teaches_firms_or_people():
    found = told("Ana Lind left the College of Law, Orbix Labs and Nimbo Systems said.")
    assert {house for _, _, house, _ in found} == {"College of Law"}


def test_each_dean_has_the_own_school():
    text = "Ana Lind will be dean of the School of Law; Tom Reyes will be dean of the College of Nursing."
    assert {(person, house) for _, person, house, _ in told(text)} == {
        ("Ana Lind", "School of Law"),
        ("Tom Reyes", "College of Nursing"),
    }


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Ana Lind joins the Orbix Labs Board of Directors.", "Orbix Labs"),
        ("The Orbix Foundation Board of Trustees has appointed Ana Lind as its chair.", "Orbix Foundation"),
    ],
)
def test_a_board_is_of_whose_name_it_bears(text, house):
    assert {(person, of) for _, person, of, _ in told(text)} == {("Ana Lind", house)}


def test_who_goes_along_with_the_second_verb_is_not_named():
    text = "Ana Lind has been named chair of Orbix Labs and, along with counsel Tom Reyes, will run the search."
    assert {person for _, person, _, _ in told(text)} == {"Ana Lind"}
