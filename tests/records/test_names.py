import pytest

from talentscan.records.names import fold, fullness, name_parts, person_block, same_person

SAME = [
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
    ('Robert "Bob" Roe', "Robert Roe"),
    ("Robert (Bob) Roe", "Robert Roe"),
    ("Jean-Luc Roe", "Jean Luc Roe"),
    ("Aleksander Roe", "Alexander Roe"),
    ("Sara Poe", "Sarah Poe"),
    ("Mikhail Roe", "Michail Roe"),
    ("Pat O’Moe", "Pat O'Moe"),
]
OTHER = [
    ("Jane Doe", "John Doe"),
    ("Jane Doe", "Doe"),
    ("Jane Doe", "Jane"),
    ("Jane Q. Doe", "Jane R. Doe"),
    ("Jane Doe", "Jane Roe"),
    ("Marcel Roe", "Marcela Roe"),
    ("Christian Roe", "Christina Roe"),
    ("J. Doe", "Mary J. Doe"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person(one, other):
    assert same_person(name_parts(one), name_parts(other))
    assert person_block(one) == person_block(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_persons(one, other):
    assert not same_person(name_parts(one), name_parts(other))
    assert not same_person(name_parts(other), name_parts(one))


def test_one_word_has_no_block():
    assert person_block("Doe") is None


def test_spelt_out_is_fuller_than_initials():
    assert max(["J. Q. Doe", "Jane Doe", "Jane Q. Doe"], key=fullness) == "Jane Q. Doe"


def test_fold_keeps_what_has_no_other_letter():
    assert fold("Łukasz STRASSE straße") == "lukasz strasse strasse"
