"""People told behind others without their verb, in lists that go on, and with what each of them has of their own."""

from __future__ import annotations

import pytest

import talentscan

FOUND = {
    "goals alone": (
        "Ana Lind went to Orbix Labs, Bo Reyes to Nimbo Systems and Ida Krogh to Kestrel Bank.",
        ["hire Ana Lind @ Orbix Labs", "hire Bo Reyes @ Nimbo Systems", "hire Ida Krogh @ Kestrel Bank"],
    ),
    "from one house to others": (
        "Ana Lind left Orbix Labs for Nimbo Systems, Bo Reyes for Kestrel Bank in June.",
        [
            "departure Ana Lind @ Orbix Labs",
            "hire Ana Lind @ Nimbo Systems",
            "departure Bo Reyes @ Orbix Labs",
            "hire Bo Reyes @ Kestrel Bank",
        ],
    ),
    "both ends": (
        "Ana Lind moved from Orbix Labs to Nimbo Systems, Bo Reyes from Nimbo Systems to Orbix Labs.",
        [
            "departure Ana Lind @ Orbix Labs",
            "hire Ana Lind @ Nimbo Systems",
            "departure Bo Reyes @ Nimbo Systems",
            "hire Bo Reyes @ Orbix Labs",
        ],
    ),
    "posts and origins": (
        "Orbix Labs hired Ana Lind as counsel and Bo Reyes as treasurer from Kestrel Bank.",
        ["hire Ana Lind @ Orbix Labs", "hire Bo Reyes @ Orbix Labs"],
    ),
    "one of a list told by what she did": (
        "Recent hires at Orbix Labs include Ana Lind from Nimbo Systems, Bo Reyes, who ran sales at Kestrel Bank, and "
        "Ida Krogh, a former Velden lawyer.",
        [
            "hire Ana Lind @ Orbix Labs",
            "departure Ana Lind @ Nimbo Systems",
            "hire Bo Reyes @ Orbix Labs",
            "hire Ida Krogh @ Orbix Labs",
        ],
    ),
    "people parted by semicolons act": (
        "Ana Lind, chief of staff; Bo Reyes, a director; and Ida Krogh, the treasurer, have left Orbix Labs.",
        ["departure Ana Lind @ Orbix Labs", "departure Bo Reyes @ Orbix Labs", "departure Ida Krogh @ Orbix Labs"],
    ),
    "people parted by semicolons are acted on": (
        "Orbix Labs has hired Ana Lind, who was counsel at Nimbo; Bo Reyes, a lawyer; and Ida Krogh, who led sales.",
        ["hire Ana Lind @ Orbix Labs", "hire Bo Reyes @ Orbix Labs", "hire Ida Krogh @ Orbix Labs"],
    ),
    "people parted by semicolons, each with what became of them": (
        "Those leaving Orbix Labs include Ana Lind, who went to Nimbo Systems; Bo Reyes, who founded Quessa; and Ida "
        "Krogh, who retired.",
        [
            "departure Ana Lind @ Orbix Labs",
            "hire Ana Lind @ Nimbo Systems",
            "departure Bo Reyes @ Orbix Labs",
            "hire Bo Reyes @ Quessa",
            "departure Ida Krogh @ Orbix Labs",
        ],
    ),
    "a post of two fields before each name": (
        "VP of Product and Growth Ana Lind and head of trust and safety Bo Reyes also left Orbix Labs.",
        ["departure Ana Lind @ Orbix Labs", "departure Bo Reyes @ Orbix Labs"],
    ),
    "posts that are verbs elsewhere": (
        "Orbix Labs has promoted Ana Lind to partner, Bo Reyes to counsel and Ida Krogh to associate.",
        ["internal Ana Lind @ Orbix Labs", "internal Bo Reyes @ Orbix Labs", "internal Ida Krogh @ Orbix Labs"],
    ),
    "each to a firm of her own": (
        "Ana Lind and Bo Reyes have joined Orbix Labs and Nimbo Systems respectively.",
        ["hire Ana Lind @ Orbix Labs", "hire Bo Reyes @ Nimbo Systems"],
    ),
    "those counted, a clause each": (
        "Orbix Labs has lost three chiefs: Ana Lind went to Nimbo Systems, Bo Reyes to Kestrel Bank, and Ida Krogh "
        "retired.",
        [
            "departure Ana Lind @ Orbix Labs",
            "hire Ana Lind @ Nimbo Systems",
            "departure Bo Reyes @ Orbix Labs",
            "hire Bo Reyes @ Kestrel Bank",
            "departure Ida Krogh @ Orbix Labs",
        ],
    ),
    "who follows somebody who retired": (
        "Orbix Labs is old. The first president, Bo Reyes, retired in 1986 and was followed by Ana Lind.",
        ["departure Bo Reyes @ Orbix Labs", "hire Ana Lind @ Orbix Labs"],
    ),
    "what became of a firm in parentheses": (
        "Ana Lind moved from Orbix Labs (acquired by Harlow in 2011) to Nimbo Systems (now part of Quessa) in 2014.",
        ["departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Nimbo Systems"],
    ),
    "what a firm does beside": (
        "Ana Lind joined Orbix Labs, which makes lenses, after leaving Nimbo Systems.",
        ["hire Ana Lind @ Orbix Labs", "departure Ana Lind @ Nimbo Systems"],
    ),
    "both ends of one step": (
        "Ana Lind likes silence. She was born in Orvik. Lind left Tolby and joined Ardmere. Friends like her.",
        ["departure Ana Lind @ Tolby", "hire Ana Lind @ Ardmere"],
    ),
    "whose board it is": (
        "Orbix Labs hired Ana Lind as counsel, and Kestrel Bank appointed Bo Reyes to its board.",
        ["hire Ana Lind @ Orbix Labs", "hire Bo Reyes @ Kestrel Bank"],
    ),
    "a post and who is told next": (
        "Ana Lind was promoted to partner at Orbix Labs, Bo Reyes left Nimbo Systems, and Ida Krogh joined it.",
        ["internal Ana Lind @ Orbix Labs", "departure Bo Reyes @ Nimbo Systems"],
    ),
    "what only the last of two did": (
        "Among those who have left Orbix Labs are Ana Lind, now at Nimbo Systems, and Bo Reyes, who founded Quessa.",
        ["departure Ana Lind @ Orbix Labs", "departure Bo Reyes @ Orbix Labs", "hire Bo Reyes @ Quessa"],
    ),
    "colleagues by their number": (
        "Ana Lind left Orbix Labs for Nimbo Systems with ten of her colleagues.",
        ["departure Ana Lind @ Orbix Labs", "departure 10 @ Orbix Labs", "hire 10 @ Nimbo Systems"],
    ),
    "half a dozen": ("Half a dozen researchers have left Orbix Labs.", ["departure 6 @ Orbix Labs"]),
    "a share and its number": (
        "Orbix Labs cut 15% of its staff, or about 90 people, in March.",
        ["departure 90 @ Orbix Labs"],
    ),
    "people made redundant": ("Orbix Labs made 60 people redundant in 2023.", ["departure 60 @ Orbix Labs"]),
    "without warning": (
        "The layoffs of 75 people at Orbix Labs in March came without warning.",
        ["departure 75 @ Orbix Labs"],
    ),
    "succeeded in a text about the firm": (
        "# A history of Orbix Labs\n\nOrbix Labs makes lenses.\n\nBo Reyes was succeeded by Ana Lind in 2016.",
        ["departure Bo Reyes @ Orbix Labs", "hire Ana Lind @ Orbix Labs"],
    ),
    "a label that goes on": (
        "Ana Lind is out as chief of Orbix Labs. Also out: Bo Reyes and Ida Krogh.",
        ["departure Ana Lind @ Orbix Labs", "departure Bo Reyes @ Orbix Labs", "departure Ida Krogh @ Orbix Labs"],
    ),
}
NOT_FOUND = [
    ("Orbix Labs has hired Ana Lind from Nimbo Systems, Bo Reyes said.", "Bo Reyes"),
    ("Orbix Labs hired Ana Lind from Nimbo Systems, Bo Reyes, its chief, told staff.", "Bo Reyes"),
    ("Ana Lind went to Orbix Labs, Bo Reyes to the pub.", "Bo Reyes"),
    ("Orbix Labs hired Ana Lind, who ran sales; and Bo Reyes, who ran research, left.", "hire Bo Reyes"),
    (
        "The Pellworth Trust has appointed Ana Lind as chair. In 2011 she moved to Nimbo Systems.",
        "departure Ana Lind @ Pellworth",
    ),
    ("Ana Lind left Orbix Labs for Nimbo Systems in May with Bo Reyes from Kestrel Bank in the room.", "Kestrel"),
]
TABLE = """# Orbix Labs

Orbix Labs is a company in Brackley.

| Co-founder | Status |
|---|---|
| Ana Lind | Left in 2019 |
| Bo Reyes | Still there |
"""


def told(text: str) -> set[str]:
    """Kind, who and where of each event."""
    events = talentscan.scan(text)
    return {f"{e.kind.value} {e.person or e.group.count} @ {e.organization}" for e in events}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    text, events = FOUND[name]
    missing = set(events) - told(text)
    assert not missing, told(text)


@pytest.mark.parametrize(("text", "word"), NOT_FOUND)
def test_not_found(text: str, word: str) -> None:
    assert not any(word in event for event in told(text))


def test_one_of_two_keeps_what_the_other_did() -> None:
    text = FOUND["what only the last of two did"][0]
    assert "hire Ana Lind @ Quessa" not in told(text)


def test_a_table_of_holders_with_their_state() -> None:
    assert told(TABLE) == {"departure Ana Lind @ Orbix Labs"}


def test_respectively_parts_posts() -> None:
    text = "Ana Lind and Bo Reyes were named chief executive and general counsel of Orbix Labs, respectively."
    assert [e.role for e in talentscan.scan(text)] == ["chief executive", "general counsel"]
