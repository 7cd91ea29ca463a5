import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.records.names import (
    fullness,
    is_misspelling,
    perhaps_same_person,
    person_likeness,
    same_person,
)
from talentscan.records.spelling import ALIKE, SAME, fold

SAME_NAMES = [
    ("Jane Doe", "Jane Doe"),
    ("Jane Doe", "JANE DOE"),
    ("Jane Q. Doe", "Jane Doe"),
    ("Jane Q. Doe", "Jane Quincy Doe"),
    ("J. Doe", "Jane Doe"),
    ("J.Q. Doe", "Jane Quincy Doe"),
    ("José Núñez", "Jose Nunez"),
    ("Søren Ødegård", "Soren Odegard"),
    ("Dr. Jane Doe", "Jane Doe"),
    ("Sir Tom Roe", "Tom Roe"),
    ("Tom Roe, Jr.", "Tom Roe"),
    ("Roe, Tom", "Tom Roe"),
    ('Robert "Bob" Roe', "Robert Roe"),
    ("Robert (Bob) Roe", "Robert Roe"),
    ("Yuhao (Tony) Roe", "Tony Roe"),
    ("Yuhao (Tony) Roe", "Yuhao Roe"),
    ("Bob Roe", "Robert Roe"),
    ("Bob Roe", "Rob Roe"),
    ("Sasha Roe", "Aleksandr Roe"),
    ("Jean-Luc Roe", "Jean Luc Roe"),
    ("Jeanluc Roe", "Jean-Luc Roe"),
    ("Aleksander Roe", "Alexander Roe"),
    ("Sara Poe", "Sarah Poe"),
    ("Mikhail Roe", "Michail Roe"),
    ("Muhammad Roe", "Mohamed Roe"),
    ("Yusuf Roe", "Youssef Roe"),
    ("Volodymyr Roe", "Vladimir Roe"),
    ("Stephen Roe", "Steven Roe"),
    ("Jürgen Kröger", "Juergen Kroeger"),
    ("Jurgen Kroger", "Juergen Kroeger"),
    ("Åsa Moström", "Aasa Mostroem"),
    ("Đorđe Roe", "Djordje Roe"),
    ("Pat O’Moe", "Pat O'Moe"),
    ("Wouter van der Moe", "Wouter Van Der Moe"),
    ("Лев Доу", "Lev Dou"),
    ("Ελένη Ροή", "Eleni Roi"),
]
PERHAPS = [
    ("Jane Lindqvist", "Jane Linqvist"),
    ("Jonahtan Roe", "Jonathan Roe"),
    ("Park Ji-won", "Ji-won Park"),
    ("Lucas Moretti", "Lucas Moreddi"),
]
OTHER = [
    ("Jane Doe", "John Doe"),
    ("Jane Doe", "Doe"),
    ("Jane Doe", "Jane"),
    ("Jane Q. Doe", "Jane R. Doe"),
    ("Jane Doe", "Jane Poehler"),
    ("J. Doe", "Mary J. Doe"),
    ("Robert Roe", "William Roe"),
    ("Michael Roe", "Michal Roe"),
    ("Joel Roe", "Jol Roe"),
    ("J. D.", "Jane Doe"),
    ("Jane Doe Smith", "Jane Doe Weston"),
    ("金智媛", "金智英"),
    ("", "Jane Doe"),
]


@pytest.mark.parametrize(("one", "other"), SAME_NAMES)
def test_one_person(one, other):
    assert same_person(one, other)
    assert person_likeness(one, other) == person_likeness(other, one) >= SAME


@pytest.mark.parametrize(("one", "other"), PERHAPS)
def test_perhaps_one_person(one, other):
    assert perhaps_same_person(one, other)
    assert ALIKE <= person_likeness(one, other) == person_likeness(other, one) < SAME


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_persons(one, other):
    assert not same_person(one, other)
    assert not same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Marcel Roe", "Marcela Roe", False),
        ("Christian Roe", "Christina Roe", False),
        ("Jonahtan Roe", "Jonathan Roe", True),
        ("Jane Lindqvist", "Jane Linqvistt", True),
    ],
)
def test_a_slip_makes_no_other_name(one, other, slip):
    assert is_misspelling(one, other) is slip


def test_spelt_out_is_fuller_than_initials():
    assert max(["J. Q. Doe", "Jane Doe", "Jane Q. Doe"], key=fullness) == "Jane Q. Doe"


def test_fold_keeps_what_has_no_other_letter():
    assert fold("Łukasz STRASSE straße") == "lukasz strasse strasse"


NAMES = st.text(
    st.sampled_from("abeiknoršü .'-,") | st.characters(categories=("Lu", "Ll", "Lo", "Pd", "Zs")), max_size=16
) | st.lists(st.sampled_from(["Marie", "M", "Li", "Lii", "van", "Vann", "de", "Dee", "Mariede"]), max_size=4).map(
    " ".join
)


@settings(max_examples=200, deadline=None)
@given(NAMES, NAMES)
def test_likeness_is_a_share_and_the_same_both_ways(one, other):
    assert 0 <= person_likeness(one, other) <= 1
    assert person_likeness(one, other) == person_likeness(other, one)
    assert same_person(one, other) == same_person(other, one)
    assert is_misspelling(one, other) == is_misspelling(other, one)


TWO_WORDS = st.lists(st.sampled_from(["Jane", "Jan", "Jena", "Doe", "Deo", "Janedoe", "D"]), min_size=2, max_size=2)


@settings(max_examples=300, deadline=None)
@given(NAMES | TWO_WORDS.map(" ".join), NAMES | TWO_WORDS.map(" ".join))
def test_the_quick_answer_is_that_of_the_likeness(one, other):
    assert perhaps_same_person(one, other) == (one == other or person_likeness(one, other) >= ALIKE)
    assert same_person(one, other) == (one == other or person_likeness(one, other) >= SAME)
    assert person_likeness(one, one) == 1
