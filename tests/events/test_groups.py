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
        ("Two hundred workers have left Orbix Labs.", 200),
        ("Two dozen engineers left Orbix Labs.", 24),
        ("Twenty-five engineers left Orbix Labs.", 25),
        ("Orbix Labs will lay off 5% of its workforce - as many as 360 people.", 360),
        ("Layoffs at Orbix Labs hit 900 employees worldwide.", 900),
        ("A team of 32 engineers left Orbix Labs.", 32),
        ("A six-strong team left Orbix Labs.", 6),
        ("A five-lawyer group has left Orbix Labs.", 5),
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


@pytest.mark.parametrize(
    "text",
    [
        "Three engineers have left Orbix Labs: Ana Lind, a director; Tom Reyes; and Jo Wirth.",
        "Orbix Labs has seen a wave of departures, including Ana Lind (counsel), Tom Reyes and Jo Wirth.",
        "Those leaving Orbix Labs include Ana Lind, Tom Reyes and Jo Wirth.",
    ],
)
def test_people_of_a_group_are_named_behind_it(text):
    events = talentscan.scan(text)
    assert [event.person for event in events] == ["Ana Lind", "Tom Reyes", "Jo Wirth"]
    assert {(event.kind.value, event.organization) for event in events} == {("departure", "Orbix Labs")}


@pytest.mark.parametrize(
    "text",
    ["Ana Lind is among five directors who left Orbix Labs.", "Ana Lind is the third chief to leave Orbix Labs."],
)
def test_one_of_a_group_is_who_it_is(text):
    (event,) = talentscan.scan(text)
    assert (event.person, event.status.value) == ("Ana Lind", "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "Orbix Labs is hiring ten engineers.",
        "Orbix Labs cut 300 prices.",
        "All but two of Orbix Labs' founders have left.",
        "Dozens of engineers have left Orbix Labs.",
        "Orbix Labs made 200 people laugh.",
    ],
)
def test_no_one_moves(text):
    assert talentscan.scan(text) == []
