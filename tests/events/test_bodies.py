"""Moves as the papers of one body tell them: minutes, newsletters of clubs and schools, filings of companies."""

import pytest

import talentscan

CLUB = "# News from the Velden Rowing Club\n\nIt was a busy spring for the club.\n\n## People\n\n"
ANA, TOM = "Ana Lind", "Tom Reyes"


def told(text):
    return {(e.kind.value, e.person, e.organization) for e in talentscan.scan(text, "2025-06-15")}


def at_club(*events):
    return {(kind, person, "Velden Rowing Club") for kind, person in events}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind joins us as a coach in May.", [("hire", ANA)]),
        ("The terms of Ana Lind and Tom Reyes have ended.", [("departure", ANA), ("departure", TOM)]),
        ("Ana Lind's term as a trustee expired in May.", [("departure", ANA)]),
        ("The chair thanked outgoing trustees Ana Lind and Tom Reyes.", [("departure", ANA), ("departure", TOM)]),
        ("Ana Lind was co-opted onto the committee.", [("hire", ANA)]),
        ("Members voted Ana Lind in as secretary.", [("hire", ANA)]),
        ("Ana Lind becomes an emeritus coach.", [("departure", ANA)]),
        ("As of May 1, Ana Lind is our treasurer.", [("hire", ANA)]),
        ("The new faces on the board are Ana Lind and Tom Reyes.", [("hire", ANA), ("hire", TOM)]),
        ("A letter of resignation was received from Ana Lind.", [("departure", ANA)]),
        ("Ana Lind told the board that she will not stand for re-election.", [("departure", ANA)]),
        # no move
        ("Ana Lind was made a life member.", []),
        ("The terms of the lease, which Ana Lind wrote, have ended.", []),
        ("The chair thanked trustees Ana Lind and Tom Reyes.", []),
        ("Ana Lind is our treasurer.", []),
    ],
)
def test_what_a_newsletter_tells_of_its_own_club(text, events):
    assert told(CLUB + text) == at_club(*events)


@pytest.mark.parametrize("name", ["Arden High School", "Velden Choral Society", "Orvik Public Library"])
def test_a_title_names_an_institution_by_what_is_done_there(name):
    text = f"# News from {name}\n\nIt was a busy spring.\n\nAna Lind joined us in May as secretary.\n"
    assert told(text) == {("hire", ANA, name)}


COVER = "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nORBIX LAMPS, INC.\n"
REGISTRANT = "(Exact name of registrant as specified in its charter)\n\nItem 5.02 Departure of Directors.\n\n"
ORBIX = "ORBIX LAMPS"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind will retire from the Board in May.", {("departure", ANA, ORBIX)}),
        ("On May 1, 2025, the Board appointed Ana Lind to serve as treasurer.", {("hire", ANA, ORBIX)}),
        ("The Company announced the departure of Ana Lind, its treasurer.", {("departure", ANA, ORBIX)}),
        ("The Company terminated the employment of Ana Lind, its treasurer.", {("departure", ANA, ORBIX)}),
        ("On May 1, 2025, Ana Lind ceased to serve as treasurer.", {("departure", ANA, ORBIX)}),
        ("Ana Lind serves as treasurer.", set()),
    ],
)
def test_a_filing_is_of_the_company_on_its_cover(text, events):
    assert told(COVER + REGISTRANT + text) == events


def test_teachers_are_called_by_title_and_surname():
    items = "- Ms Vickery – English teacher\n- Mr Ladd – PE teacher\n"
    text = f"# Letter from Arden High School\n\nThe year begins.\n\nThis term, we are welcoming:\n\n{items}"
    assert told(text) == {("hire", "Vickery", "Arden High School"), ("hire", "Ladd", "Arden High School")}
