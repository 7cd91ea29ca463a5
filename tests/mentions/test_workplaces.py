"""Where people work that is called like a person or a place: it is read as where somebody goes, and nothing else is."""

from __future__ import annotations

import pytest

import talentscan
from tests.mentions.build import names

PERSON, ORGANIZATION, PLACE = "person", "organization", "place"


@pytest.mark.parametrize("seat", ["City", "Town", "Village", "Borough", "County", "Township", "Municipality"])
def test_a_place_in_charge_of_itself(seat: str) -> None:
    assert names(f"The {seat} of Velden hired her.") == {f"{seat} of Velden": ORGANIZATION}
    assert names(f"She is a clerk at the {seat} of East Velden.") == {f"{seat} of East Velden": ORGANIZATION}


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("The city of Velden has hired Nora Quill as its clerk.", "city of Velden"),
        ("Nora Quill was fired by the town of Velden.", "town of Velden"),
        ("Guilford County has hired Nora Quill as its clerk.", "Guilford County"),
        ("Nora Quill has been hired as city manager in Velden.", "Velden"),
        ("Nora Quill has been named town clerk of Velden.", "Velden"),
        ("Nora Quill has resigned as manager of Harper County.", "Harper County"),
        ("Nora Quill resigned as finance director for the city of Velden.", "city of Velden"),
        ("Nora Quill has been named finance director of the village of Velden.", "village of Velden"),
    ],
)
def test_a_town_in_small_letters_where_it_employs(text: str, organization: str) -> None:
    assert [event.organization for event in talentscan.scan(text)] == [organization]


@pytest.mark.parametrize(
    "text",
    [
        "She was born in the town of Velden.",
        "She left the city of Velden.",
        "They drove to the city of Velden.",
        "She moved to Guilford County.",
    ],
)
def test_a_town_where_nobody_works(text: str) -> None:
    assert all(not name.startswith(("city", "town")) for name in names(text))
    assert talentscan.scan(text.replace("She", "Nora Quill")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nora Quill has joined {} as finance director.",
        "Nora Quill has left {} for Hale Labs.",
        "Nora Quill has been named finance director at {}.",
        "Nora Quill has become finance director of {}.",
    ],
)
@pytest.mark.parametrize("firm", ["Thornton", "Mason Reed", "Harper Lane"])
def test_a_firm_called_by_family_names(text: str, firm: str) -> None:
    assert firm in [event.organization for event in talentscan.scan(text.format(firm))]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Quill has resigned from Thornton.",
        "Nora Quill was fired by Thornton on Monday.",
        "Hale Labs has poached Nora Quill from Thornton.",
        "Thornton's chief executive, Nora Quill, has resigned.",
    ],
)
def test_a_firm_called_by_one_family_name(text: str) -> None:
    assert names(text)["Thornton"] == ORGANIZATION
    assert names(f"Ana Thornton spoke. {text}".replace("Ana Thornton", "Tom Thornton"))["Thornton"] == PERSON


def test_who_is_told_by_a_family_name_alone_and_appoints_is_a_firm() -> None:
    assert names("Thornton has appointed Nora Quill as finance director.")["Thornton"] == ORGANIZATION
    assert names("Nora Thornton left. Thornton has appointed Ana Lind as finance director.")["Thornton"] == PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Mason Reed has appointed Nora Quill as finance director. Reed runs the firm.",
        "The chief executive, Mason Reed, has appointed Nora Quill as finance director.",
        "Mason Reed, the chief executive, has appointed Nora Quill as finance director.",
        "Nora Quill has joined Mason Reed as co-host of the show.",
        "Mason Reed has appointed Nora Quill.",
    ],
)
def test_a_person_who_appoints_is_no_firm(text: str) -> None:
    assert names(text)["Mason Reed"] == PERSON


@pytest.mark.parametrize("name", ["Park Min-seo", "Lee Ye-jun", "Kim Mi-na", "J.P. Harrow", "R.V. Mellgrave"])
def test_given_names_of_syllables_and_initials(name: str) -> None:
    assert names(f"The departure of {name} from Hale Labs was sudden.")[name] == PERSON
