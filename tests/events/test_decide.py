"""What the candidates of one document come to: one event per move, its employer settled, its sides told apart."""

import pytest

import talentscan


def told(text, published="2025-06-15"):
    return [(event.kind.value, event.person, event.organization) for event in talentscan.scan(text, published)]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Dana Lind has left Orbix Labs. Lind, who ran research there, left Orbix on Monday.",
            [("departure", "Dana Lind", "Orbix Labs")],
        ),
        (
            "Dana Lind is joining Vexa Systems. Vexa Systems hired Lind as head of design.",
            [("hire", "Dana Lind", "Vexa Systems")],
        ),
        (
            "Dana Lind has left Orbix Labs to join Vexa Systems.",
            [("departure", "Dana Lind", "Orbix Labs"), ("hire", "Dana Lind", "Vexa Systems")],
        ),
    ],
)
def test_a_move_told_twice_is_one_event(text, events):
    assert sorted(told(text)) == sorted(events)


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Orbix Labs said on Monday that Dana Lind is stepping down as chief executive.", "Orbix Labs"),
        ("Dana Lind, the chief executive of Orbix Labs, is stepping down.", "Orbix Labs"),
        ("Orbix Labs is losing its chief executive. Dana Lind will step down in July.", "Orbix Labs"),
        ("Orbix Labs chief executive Dana Lind has resigned.", "Orbix Labs"),
        ("Dana Lind, 63 and a former chairman of Vexa Mills, has left Orbix Labs.", "Orbix Labs"),
        ("Dana Lind, age 63, a former chairman of Vexa Mills, has left Orbix Labs.", "Orbix Labs"),
        ("Dana Lind of Orbix Labs quit to form his own consulting company.", "Orbix Labs"),
    ],
)
def test_the_employer_is_found_elsewhere(text, employer):
    assert told(text) == [("departure", "Dana Lind", employer)]


def test_who_is_told_as_a_former_employee_does_not_leave_now():
    text = "Vexa Systems hired ex-Orbix engineer Dana Lind. Orbix makes lenses."
    assert told(text) == [("hire", "Dana Lind", "Vexa Systems")]


def test_a_promotion_is_internal():
    text = "Orbix Labs promoted Dana Lind to chief executive. She had been its head of research."
    assert told(text) == [("internal", "Dana Lind", "Orbix Labs")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orbix Labs said its board appointed CEO Dana Lind as chair.", "internal"),
        ("Orbix Labs's board has appointed Dana Lind, CFO, as interim CEO.", "internal"),
        ("Orbix Labs appointed lawyer Dana Lind as chair.", "hire"),
        ("Orbix Labs appointed Vexa Systems CEO Dana Lind as chair.", "hire"),
        ("Orbix Labs appointed former CEO Dana Lind as chair.", "hire"),
    ],
)
def test_an_officer_without_a_firm_is_one_of_who_appoints(text, kind):
    assert [event[0] for event in told(text) if event[0] != "departure"] == [kind]


def test_who_is_succeeded_was_where_the_news_is_not_where_the_successor_was_before():
    text = (
        "Dana Lind was elected president of Orbix Labs. She had been president of Vexa Mills since 1983. "
        "She succeeds Otto Reyes, who is retiring."
    )
    assert ("departure", "Otto Reyes", "Orbix Labs") in told(text, published="1987-03-04")


def test_who_takes_over_does_so_where_he_later_leaves_from():
    text = (
        "Dana Lind served as principal of Velden School for years. On her retirement she was replaced by Otto Reyes. "
        "Reyes left in 2010 to run Orbix Labs."
    )
    assert ("hire", "Otto Reyes", "Velden School") in told(text)


def test_who_is_replaced_held_the_post_that_the_other_takes():
    text = (
        "Dana Lind joined Orbix Labs in 1990 as a trainee. In March 2008 its board elected her chief executive "
        "to replace the retiring Otto Reyes."
    )
    [left] = [event for event in talentscan.scan(text, "2025-06-15") if event.person == "Otto Reyes"]
    assert (left.organization, left.role, str(left.date)) == ("Orbix Labs", "chief executive", "2008-03")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Orbix Mills elected Dana Lind, president of Vexa Corp., a director.", ("hire", "Dana Lind", "Orbix Mills")),
        (
            "Dana Lind, for 11 years head of design at Vexa Systems, has signed on as chief of Orbix Labs.",
            ("departure", "Dana Lind", "Vexa Systems"),
        ),
        (
            "Dana Lind has signed on as chief of Orbix Labs, a young chip company in Cambridge, Mass.",
            ("hire", "Dana Lind", "Orbix Labs"),
        ),
        (
            "Orbix Labs grew. Its chief Dana Lind, who joined in 2021 after a decade at Vexa Capital, was pleased.",
            ("hire", "Dana Lind", "Orbix Labs"),
        ),
        (
            "Dana Lind, the brains behind the sitcom The Flat, has left Vexa Media.",
            ("departure", "Dana Lind", "Vexa Media"),
        ),
        (
            "Vexa Exchange's former president, Dana Lind, left in March to join Orbix Labs.",
            ("departure", "Dana Lind", "Vexa Exchange"),
        ),
    ],
)
def test_what_stands_between_commas_does_not_hide_a_move(text, event):
    assert event in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dana Lind was among those laid off.",
        "Among those laid off is Dana Lind, head of design.",
        "The layoffs included Dana Lind, head of design.",
        "Its head of design, Dana Lind, had resigned in May.",
    ],
)
def test_who_is_among_those_who_lose_their_jobs(text):
    text = "Orbix Labs laid off 45 people. " + text
    assert ("departure", "Dana Lind", "Orbix Labs") in told(text)


def test_what_is_posted_is_no_post():
    text = "Orbix Labs laid off Dana Lind. Tom Reyes confirmed his exit in a LinkedIn post."
    assert ("departure", "Tom Reyes", "LinkedIn") not in told(text)


def test_nobody_leaves_where_he_or_she_is_only_coming():
    text = "Orbix Labs grew. Dana Lind is joining Vexa Systems as chief. She will leave in May."
    assert told(text) == [("hire", "Dana Lind", "Vexa Systems"), ("departure", "Dana Lind", "Orbix Labs")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Dana Lind left the Reyes administration in 2023.", ("departure", "Dana Lind", "Reyes administration")),
        (
            "Dana Lind was fired as chief of Orbix Labs in November and then rehired by the board.",
            ("hire", "Dana Lind", "Orbix Labs"),
        ),
        (
            "Orbix Labs grew. Dana Lind was named Additional Non-Executive Director of Orbix Labs.",
            ("hire", "Dana Lind", "Orbix Labs"),
        ),
    ],
)
def test_administrations_those_rehired_and_additional_directors(text, event):
    assert event in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vexa Systems has hired Orbix Labs engineers Dana Lind and Tom Reyes.",
        "Two engineers from Orbix Labs, Dana Lind and Tom Reyes, have joined Vexa Systems.",
    ],
)
def test_a_post_in_the_plural_is_that_of_each(text):
    both = [(kind, name, where) for kind, where in (("departure", "Orbix Labs"), ("hire", "Vexa Systems"))
            for name in ("Dana Lind", "Tom Reyes")]  # fmt: skip
    assert sorted(told(text)) == both


def test_who_is_hired_is_said_to_be_of_a_firm_by_its_name_alone():
    assert ("departure", "Dana Lind", "Orbix Labs Inc") in told("Vexa Systems hired Orbix Labs Inc.'s Dana Lind.")
    assert told("Vexa Systems tapped Microsoft veteran Dana Lind to lead design.") == [
        ("hire", "Dana Lind", "Vexa Systems")
    ]


def test_since_is_never_ahead():
    [event] = talentscan.scan("Dana Lind has been chief executive of Orbix Labs since March.", "2025-02-11")
    assert (str(event.date), event.status.value) == ("2024-03", "confirmed")


def test_a_name_is_no_word_of_what_one_leaves_behind():
    text = "Orbix Labs Inc said five of its officers, including president Mark Ruder, resigned."
    assert ("departure", "Mark Ruder", "Orbix Labs Inc") in told(text)


def test_a_seat_on_a_board_is_at_the_firm_whose_board_it_is():
    text = "Dana Lind is a professor at Brackley University. She joined the board of directors of Orbix Group in 2017."
    assert told(text) == [("hire", "Dana Lind", "Orbix Group")]


def test_a_departure_is_from_where_the_person_was_by_then():
    text = (
        "Dana Lind joined Orbix Labs in 1990. In October 2016 Lind was ousted by the board. "
        "She has since been an operating partner at Vexa Capital."
    )
    assert ("departure", "Dana Lind", "Orbix Labs") in told(text)


@pytest.mark.parametrize("town", ["Portland, Ore.-based", "Portland, Oregon-based", "Stamford, Conn.,"])
def test_a_town_and_its_state_stand_inside_a_description(town):
    text = f"Orbix Labs Inc., a {town} maker of pumps, named Dana Lind as chief financial officer."
    assert told(text) == [("hire", "Dana Lind", "Orbix Labs Inc")]


def test_a_succession_has_two_sides():
    text = "Orbix Labs named Dana Lind chief executive, replacing Omar Voss."
    events = talentscan.scan(text, "2025-06-15")
    assert sorted((event.kind.value, event.person) for event in events) == [
        ("departure", "Omar Voss"),
        ("hire", "Dana Lind"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dana Lind left the room. Orbix Labs makes chips.",
        "Dana Lind joined Omar Voss for dinner at Orbix Labs.",
        "Orbix Labs hired a law firm.",
        "Dana Lind is chief executive of Orbix Labs.",
    ],
)
def test_no_move_no_event(text):
    assert told(text) == []


def test_who_leaves_to_lead_an_organisation_does_not_leave_that_one():
    text = "Vexa Systems is losing its chief. Dana Lind resigned to lead Orbix Labs."
    assert told(text) == [("departure", "Dana Lind", "Vexa Systems"), ("hire", "Dana Lind", "Orbix Labs")]


def test_who_is_ordered_to_reinstate_somebody_does_so():
    text = "A judge of the Arden Court ordered Vexa Systems to reinstate Dana Lind as its chief."
    assert told(text) == [("hire", "Dana Lind", "Vexa Systems")]


def test_an_author_told_by_the_given_name_is_told_whole():
    text = "---\ntitle: About\nauthor: Dana Lind\n---\nDana joined Orbix Labs in 2011. Dana makes lamps."
    assert told(text) == [("hire", "Dana Lind", "Orbix Labs")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # told by its day and by the day before: one change
        ("Ana Lind joined Orbix on May 3, 2024. Orbix said that Ana Lind may have joined on May 4, 2024.", 1),
        ("Ana Lind left Orbix as treasurer on May 3, 2024. Ana Lind left the board of Orbix on May 4, 2024.", 1),
        ("Ana Lind left Orbix on May 3, 2022. Ana Lind left Orbix as treasurer on May 4, 2024.", 2),
    ],
)
def test_two_days_of_one_change(text: str, events: int) -> None:
    assert len(talentscan.scan(text)) == events


def test_who_rejoins_comes_anew_to_what_he_or_she_began():
    text = "In 2015 Ana Lind founded Orbix Labs. She was ousted in 2023. Lind rejoined the board of Orbix Labs in 2024."
    assert "hire 2024" in [f"{e.kind} {e.date}" for e in talentscan.scan(text, "2025-06-15")]
