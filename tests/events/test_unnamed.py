"""Somebody told by a post alone, whom the text names later."""

import pytest

import talentscan


def told(text):
    return {(event.kind.value, event.person, event.organization) for event in talentscan.scan(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs' counsel has stepped down after two years.\n\nAna Lind, 52, said that it was time to go.",
        "The counsel of Orbix Labs has resigned. It was a surprise. Ana Lind, the counsel of Orbix Labs, is ill.",
    ],
)
def test_the_name_comes_later(text):
    assert told(text) == {("departure", "Ana Lind", "Orbix Labs")}


def test_the_next_sentence_names_those_who_were_counted():
    text = "Three directors of Orbix Labs are to stand down. They are Ana Lind, Tom Reyes and Jo Wells."
    assert told(text) == {("departure", name, "Orbix Labs") for name in ("Ana Lind", "Tom Reyes", "Jo Wells")}


def test_the_same_sentence_tells_where_to():
    text = "Orbix Labs' counsel is leaving the firm to take the helm of Nimbo Systems.\n\nAna Lind, 52, starts in May."
    assert told(text) == {("departure", "Ana Lind", "Orbix Labs"), ("hire", "Ana Lind", "Nimbo Systems")}


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs' buyer was dismissed on Friday. Chairman Tom Reyes said that he was sorry.",
        "The counsel of Orbix Labs has resigned. Tom Reyes will succeed her as counsel of Orbix Labs.",
    ],
)
def test_somebody_else_is_named(text):
    assert ("departure", None, "Orbix Labs") in told(text)
    assert not any(kind == "departure" and person for kind, person, _ in told(text))
