"""How somebody came or went, in the words that tell it."""

import pytest

import talentscan


@pytest.mark.parametrize(
    ("text", "manners"),
    [
        ("Dana Lind joined Orbix Labs.", ["joined"]),
        ("Dana Lind rejoined Orbix Labs.", ["returned"]),
        ("Dana Lind returned to Orbix Labs as its chief designer.", ["returned"]),
        ("Orbix Labs has rehired Dana Lind.", ["returned"]),
        ("Orbix Labs reinstated Dana Lind as chief executive.", ["returned"]),
        ("Orbix Labs has hired Dana Lind.", ["hired"]),
        ("Dana Lind has resigned from Orbix Labs.", ["resigned"]),
        ("Dana Lind has quit Orbix Labs.", ["resigned"]),
        ("Dana Lind retired from Orbix Labs in May.", ["retired"]),
        ("Dana Lind has left Orbix Labs.", ["left"]),
        ("Orbix Labs has laid off Dana Lind.", ["laid-off"]),
        ("Dana Lind was ousted as chief executive of Orbix Labs.", ["ousted"]),
        ("The resignation of Dana Lind from Orbix Labs was announced on Monday.", ["resigned"]),
    ],
)
def test_the_manner(text, manners):
    assert [event.manner for event in talentscan.scan(text)] == manners
