"""Histories of houses, papers and people: who followed whom, year by year."""

from __future__ import annotations

import pytest

import talentscan

CASES = [
    (
        "Ida Krogh directed the Velden Museum until 1951. Her successor, Lars Ekdal, was dismissed in 1953.",
        ["departure Ida Krogh @ Velden Museum 1951", "departure Lars Ekdal @ Velden Museum 1953"],
    ),
    (
        "Ida Krogh left the Velden Museum in 1951. She was succeeded by Lars Ekdal, who resigned in 1953.",
        [
            "departure Ida Krogh @ Velden Museum 1951",
            "hire Lars Ekdal @ Velden Museum None",
            "departure Lars Ekdal @ Velden Museum 1953",
        ],
    ),
    (
        "Ida Krogh led Orbix Labs until 1951. She was succeeded by Lars Ekdal (1951-53), Jo Lind (1953-60) and Bo Rey.",
        [
            "departure Ida Krogh @ Orbix Labs 1951",
            "hire Lars Ekdal @ Orbix Labs 1951",
            "hire Jo Lind @ Orbix Labs 1953",
            "hire Bo Rey @ Orbix Labs None",
        ],
    ),
    (
        "Tom Reeve edited the Evening Star from 1895 to 1901, when he was succeeded by Ana Lind.",
        ["departure Tom Reeve @ Evening Star 1901", "hire Ana Lind @ Evening Star 1901"],
    ),
    (
        "From 1978 Ivan Petrov conducted the Velden Symphony, becoming principal conductor in 1992.",
        ["hire Ivan Petrov @ Velden Symphony 1992"],
    ),
    ("Since 2000 Ivan Petrov has directed the Velden Symphony.", ["hire Ivan Petrov @ Velden Symphony 2000"]),
    (
        "Orbix Labs had lost its chief Ana Lind to Nimbo Systems before the year began, and appointed Bo Rey as head.",
        [
            "departure Ana Lind @ Orbix Labs None",
            "hire Ana Lind @ Nimbo Systems None",
            "hire Bo Rey @ Orbix Labs None",
        ],
    ),
    (
        "Ana Lind joined the Velden Theatre in 1970, of which she became director in 1975.",
        ["hire Ana Lind @ Velden Theatre 1970", "internal Ana Lind @ Velden Theatre 1975"],
    ),
    (
        "Tom Hale died in May. Born in Wood Arden, London, he read history. In 1959 he joined the Kestrel Trust.",
        ["hire Tom Hale @ Kestrel Trust 1959"],
    ),
    (
        "Chelsea manager Tom Hale stood down in May 2001.",
        ["departure Tom Hale @ Chelsea 2001-05"],
    ),
    (
        "Ana Lind inked a contract in May 2001 as chief designer at Orbix Group, LLC, which makes hats.",
        ["hire Ana Lind @ Orbix Group 2001-05"],
    ),
    (
        "In 2004 Ana Lind joined the Arden Trust, first as an adviser and later as its secretary.",
        ["hire Ana Lind @ Arden Trust 2004", "internal Ana Lind @ Arden Trust None"],
    ),
    (
        "Ana Lind led Kestrel Press until 1985, after which she set up her own house, Arden Books.",
        ["departure Ana Lind @ Kestrel Press 1985", "hire Ana Lind @ Arden Books None"],
    ),
    (
        "Ana Lind was with Kestrel Bank from 1971 until her retirement in 1990.",
        ["departure Ana Lind @ Kestrel Bank 1990"],
    ),
    ("Ana Lind's time at Kestrel Bank came to an end in 1990.", ["departure Ana Lind @ Kestrel Bank 1990"]),
    (
        "The Velden Trust was set up in 1990 with Ana Lind as its first director.",
        ["hire Ana Lind @ Velden Trust 1990"],
    ),
    (
        "Ana Lind served as director of the Velden Trust from 1990 to 1995, when Tom Reyes took over.",
        ["hire Tom Reyes @ Velden Trust 1995"],
    ),
    (
        "Ana Lind served as director of the Velden Trust until 1995 and was followed by Tom Reyes.",
        ["departure Ana Lind @ Velden Trust 1995", "hire Tom Reyes @ Velden Trust None"],
    ),
    ("In 1888 Tom Reeve joined Brackley University.", ["hire Tom Reeve @ Brackley University 1888"]),
]
NONE = [
    "Ida Krogh praised the Velden Museum. Her successor, Lars Ekdal, resigned himself to it.",
    "Ivan Petrov has directed films about Orbix Labs since 2000.",
    "Ana Lind was to bring change to Orbix Labs, as it had lately forced out the previous chief in that post.",
    "Ana Lind joined the talks at Orbix Labs, first as a guest and later as a witness.",
    "Ana Lind worked for the Velden Trust until noon and was followed by Tom Reyes down the road.",
    "Ida Krogh will be succeeded at dinner by Lars Ekdal, who resigned in 1953.",
]


def told(text: str) -> list[str]:
    return [f"{e.kind.value} {e.person} @ {e.organization} {e.date}" for e in talentscan.scan(text)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_followed_whom(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_told(text: str) -> None:
    assert told(text) == []


def test_the_term_in_a_list_of_terms_dates_its_text() -> None:
    text = (
        "# History of Orbix Foods\n\nOrbix Foods makes soup.\n\n- 1921\n- Ana Lind joins Orbix Foods as a cook.\n"
        "- 1984\n- Tom Reyes steps down as chairman of Orbix Foods.\n"
    )
    assert told(text) == ["hire Ana Lind @ Orbix Foods 1921", "departure Tom Reyes @ Orbix Foods 1984"]
