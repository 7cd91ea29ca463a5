"""Whom a pronoun, a surname, "the company" or nothing at all speaks of."""

import pytest

import talentscan


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Dana Lind runs research at Orbix Labs. She will leave Orbix Labs in July.", "Dana Lind", "Orbix Labs"),
        ("Dana Lind runs research at Orbix Labs. Lind will leave the company in July.", "Dana Lind", "Orbix Labs"),
        (
            "Maria Stone and Omar Voss spoke for Orbix Labs. He has left the company.",
            "Omar Voss",
            "Orbix Labs",
        ),
        ("Vexa Systems grows.\n\nDana Lind: I joined Orbix Labs in 2015.", "Dana Lind", "Orbix Labs"),
        # an outlet that confirms what is its own
        ("The Kestrel Herald confirmed that Dana Lind was no longer with the company.", "Dana Lind", "Kestrel Herald"),
        (
            "Orbix Labs is short of money. Design chief Dana Lind confirmed her exit in a LinkedIn post.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "# Vexa Systems\n\nDana Lind has been named chief financial officer.",
            "Dana Lind",
            "Vexa Systems",
        ),
        (
            "# Orbix Labs grows\n\nOrbix Labs rose on Friday. Vexa Systems fell, and its board appointed Dana Lind.",
            "Dana Lind",
            "Vexa Systems",
        ),
        (
            "# Orbix Labs grows\n\nShares of Orbix Labs rose. Vexa Systems, the second of the trade, has a new plan. "
            "Finance chief Dana Lind is leaving the company.",
            "Dana Lind",
            "Vexa Systems",
        ),
        (
            "# A week at Orbix Labs\n\n- Vexa Systems has a new plan.\n- Finance chief Dana Lind has left the company.",
            "Dana Lind",
            "Orbix Labs",
        ),
        ("Orbix Labs said Dana Lind was appointed Norway's chief risk officer in 2018.", "Dana Lind", "Orbix Labs"),
        (
            "Vexa Systems grew. Vexa Systems is old.\n\n"
            "Dana Lind, 45, executive vice president of Orbix Labs, became president.",
            "Dana Lind",
            "Orbix Labs",
        ),
        ("Orbix Labs said sales fell. Dana Lind was named managing director of Norway.", "Dana Lind", "Orbix Labs"),
        # posts tell of which kind their organisation is
        (
            "# Orbix Labs and the judges\n\nThe Velden Supreme Court sat on Friday. Orbix Labs was there. "
            "Justice Dana Lind has retired.",
            "Dana Lind",
            "Velden Supreme Court",
        ),
        ("Dana Lind is 40. The Velden-born journalist then joined Orbix Labs.", "Dana Lind", "Orbix Labs"),
        ("Velden University is old. Provost Dana Lind will lead the university.", "Dana Lind", "Velden University"),
        # who is named behind where somebody studied is no school
        (
            "After graduating, Dana Lind taught. She was appointed head of Orbix Labs in 1990.",
            "Dana Lind",
            "Orbix Labs",
        ),
        # an outlet that a text is about is an employer like others
        (
            "# Velden TV grows\n\nVelden TV grew. Velden TV has a tower. Dana Lind took voluntary redundancy.",
            "Dana Lind",
            "Velden TV",
        ),
        # a name in a phrase yields to whom the text speaks of
        (
            "Tom Lind was born in Velden. He was trained there. After the merger of Arden Works with Quill Armstrong, "
            "he joined Orbix Labs.",
            "Tom Lind",
            "Orbix Labs",
        ),
        ("Tom Lind runs Orbix Labs. Ana Reyes said of his departure that it was time.", "Tom Lind", "Orbix Labs"),
        ("Tom Lind won the cup. At Orbix Labs the departure of Dana Lind was no surprise.", "Dana Lind", "Orbix Labs"),
        (
            "# Vexa Systems in May\n\nOrbix Labs said its chief executive Dana Lind will become chairman of the board.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "Oslo, Jan. 29 (Vexa Press)--Orbix Labs sales fell.\n\nPresident Dana Lind will step down.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "Vexa Systems is old. Suspended Orbix Labs director Dana Lind has been reinstated.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "Vexa Systems is old. Dana Lind was elected president of Orbix Labs, succeeding an editor of Nimbo News.",
            "Dana Lind",
            "Orbix Labs",
        ),
        ("Vexa Systems is old. Orbix Labs named Dana Lind head of Digital Assets.", "Dana Lind", "Orbix Labs"),
        (
            "Vexa Systems is old. Its shares rose. Dana Lind, president of Orbix Labs' ARDEN division, resigned.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "Orbix Mutual Insurance is the lead firm of Orbix National Bank. Orbix said so. "
            "Dana Lind has left Orbix Mutual Insurance.",
            "Dana Lind",
            "Orbix Mutual Insurance",
        ),
        (
            "Vexa Systems is old. Dana Lind spent ten years with Orbix Labs, then quit in 1950 to write.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "Orbix Labs is old. After graduating from Arden College, Dana Lind started as a trainee in 1990.",
            "Dana Lind",
            "Orbix Labs",
        ),
        (
            "The Arden Museum stands in Leeds. Dana Lind, who had been the head of the Brello Museum for ten years, "
            "was appointed the museum's first director in 1983.",
            "Dana Lind",
            "Arden Museum",
        ),
        (
            "# Orbix Labs grows\n\nOrbix Labs rose. Dana Lind was at Vexa Systems until May, when she left the firm.",
            "Dana Lind",
            "Vexa Systems",
        ),
        # what stands only beside it
        (
            "Vexa Systems is losing money. It competes with Orbix Labs.\n\nDana Lind, its finance chief, has quit.",
            "Dana Lind",
            "Vexa Systems",
        ),
        (
            "Vexa Energy has been losing money. Its rival Orbix Labs has not. The energy firm named Dana Lind chief.",
            "Dana Lind",
            "Vexa Energy",
        ),
        (
            "Vexa Systems told its staff of a wide overhaul. Dana Lind was sacked last week, two people said.",
            "Dana Lind",
            "Vexa Systems",
        ),
    ],
)
def test_what_is_spoken_of(text, person, organization):
    (event,) = talentscan.scan(text, "2025-06-15")
    assert (event.person, event.organization) == (person, organization)


def test_a_topic_named_long_ago_is_not_taken_up():
    text = "# The week in parks\n\nOrbix Labs rose. Vexa Systems fell.\n\n" + "It rained. " * 15 + "Dana Lind resigned."
    assert talentscan.scan(text, "2025-06-15") == []


def test_nobody_leaves_where_an_offer_was_turned_down():
    text = (
        "Dana Lind is head of Orbix Labs. Vexa Systems did not hire Dana Lind. "
        "Worries about Orbix Labs led to her sacking in 2023."
    )
    left = [e.organization for e in talentscan.scan(text, "2025-06-15") if e.kind.value == "departure"]
    assert left == ["Orbix Labs"]


def test_who_is_hired_and_who_is_replaced_are_at_one_place():
    text = "# Vexa Systems loses\n\nVexa Systems lost. Orbix Labs appointed Ana Lind. She replaces Tom Reyes."
    assert {e.organization for e in talentscan.scan(text, "2025-06-15")} == {"Orbix Labs"}
    text = "# Vexa Systems loses\n\nVexa Systems lost. Ana Lind was named chief of Orbix Labs following Tom Ito's exit."
    assert {e.organization for e in talentscan.scan(text, "2025-06-15")} == {"Orbix Labs"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # of two who act together one alone is not meant by what they do
        ("Tom Reyes is back at Orbix Labs. Ana Lind and Joe Ito welcomed his return to Orbix Labs.", {"Tom Reyes"}),
        ("Ana Lind of Orbix Labs said she and Tom Reyes would leave Orbix Labs.", {"Ana Lind", "Tom Reyes"}),
        ("Ana Lind and Tom Reyes met. Both joined Orbix Labs.", {"Ana Lind", "Tom Reyes"}),
        ("Ana Lind and Tom Reyes met. The pair left in May. Both joined Orbix Labs.", {"Ana Lind", "Tom Reyes"}),
        ("Both left Orbix Labs.", set()),
        ("Ana Lind spoke in May. The 44-year-old joined Orbix Labs.", {"Ana Lind"}),
        # who says "I"
        ('"It was an honor," said Ana Lind. "I will leave Orbix Labs in May."', {"Ana Lind"}),
        ('Ana Lind met the press. "I will leave Orbix Labs in May," she said.', {"Ana Lind"}),
        ("“I have left Orbix Labs. I am glad,” said Ana Lind.", {"Ana Lind"}),
        ("Ana Lind, a partner, said: “My focus is care. I am excited to join Orbix Labs.”", {"Ana Lind"}),
        ('"I met Tom Reyes," said Joe Ito. He added: "I have left Orbix Labs."', {"Joe Ito"}),
        ('Tom Reyes said he was glad. "I have left Orbix Labs," said Ana Lind.', {"Ana Lind"}),
        ('"I have left Orbix Labs," he said.', set()),
        # who "he" is stays so until somebody else is the subject
        ("Tom Reyes spoke. He met Joe Ito at lunch. He has left Orbix Labs.", {"Tom Reyes"}),
    ],
)
def test_who_is_spoken_of(text, people):
    assert {event.person for event in talentscan.scan(text, "2025-06-15")} == people


@pytest.mark.parametrize(("text", "count"), [("Orbix Labs cut 10K jobs.", 10_000), ("Orbix Labs cut 1.2K jobs.", 1200)])
def test_people_counted_in_thousands(text, count):
    (event,) = talentscan.scan(text, "2025-06-15")
    assert event.group is not None
    assert event.group.count == count


def test_the_other_end_of_a_move_is_named():
    events = talentscan.scan("Dana Lind has left Orbix Labs to join Vexa Systems.")
    assert {event.organization: event.counterpart for event in events} == {
        "Orbix Labs": "Vexa Systems",
        "Vexa Systems": "Orbix Labs",
    }


def test_a_post_told_before_is_the_role_of_a_departure():
    text = "Dana Lind, the chief financial officer of Orbix Labs, spoke on Monday. Lind will leave Orbix Labs in July."
    (event,) = talentscan.scan(text, "2025-06-15")
    assert event.role == "chief financial officer"


@pytest.mark.parametrize(
    "text",
    [
        "Dana Lind left as Arden coach after a defeat at Murrayside.",
        "Dana Lind was fired during a meeting at Vexa Systems.",
    ],
)
def test_a_circumstance_names_no_employer(text):
    assert talentscan.scan(text, "2025-06-15") == []


def test_a_stretch_of_time_keeps_its_employer():
    (event,) = talentscan.scan("Dana Lind left after five years at Vexa Systems.", "2025-06-15")
    assert event.organization == "Vexa Systems"
