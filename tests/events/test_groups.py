"""People who are not named: how many they are and where they go."""

import pytest

import talentscan


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Orbix Labs fired more than a dozen engineers.", 12),
        ("Orbix Labs laid off about 300 people, or a tenth of its staff.", 300),
        ("Orbix Labs is laying off 300 of its 2,000 employees.", 300),
        ("At Orbix Labs, some 1,750 jobs will be cut.", 1750),
        ("Three engineers left Orbix Labs.", 3),
    ],
)
def test_how_many(text, count):
    (event,) = talentscan.scan(text)
    assert event.person is None
    assert event.group.count == count
    assert event.organization == "Orbix Labs"


def test_people_told_by_where_they_are_leave_it():
    events = talentscan.scan("Two Orbix Labs engineers joined Vexa Systems.")
    assert {(event.kind.value, event.organization) for event in events} == {
        ("departure", "Orbix Labs"),
        ("hire", "Vexa Systems"),
    }


@pytest.mark.parametrize("text", ["Orbix Labs is hiring ten engineers.", "Orbix Labs cut 300 prices."])
def test_no_one_moves(text):
    assert talentscan.scan(text) == []
