"""Which two articles are copies, which tell the same news, and which only look as if."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import DateBasis, Event, Evidence, Kind, Likeness, PartialDate, Status
from talentscan.stories.fingerprint import fingerprint
from talentscan.stories.likeness import copied, overlap, retold

BODY = (
    "{who} has been named {role} of {where}, the company said on Tuesday. The board took its decision last week, after"
    " a search of five months in which it spoke to eleven people, two of them from inside the house. {who} comes from"
    " Kestrel Bank, where the work was much the same but the building was warmer. Nobody who was asked could remember"
    " an appointment that surprised them less. The chair praised a steady hand, a long memory and a short temper, in"
    " this order, and asked for patience until the end of the quarter. Shares in {where} rose a little and fell again"
    " before the close of trading, and the canteen served fish, as on every Tuesday since the move to the new harbour."
)
FOOT = (
    "Sign up for the morning letter of this paper, which tells you before breakfast what others tell you after lunch."
    " You may take back your consent at any time below. We never sell what you tell us, except where the law lets us,"
    " and our partners never ask. All rights are reserved by the publisher and by nobody else in this world or another."
)


def told(title, text, *movers, day="2025-03-04"):
    """The fingerprint of a text that tells in its first sentence who (`name / way / place`) changes post."""
    first = text.split(". ")[0]
    events = []
    for mover in movers:
        name, way, place, *when = mover.split(" / ")
        kind = Kind.DEPARTURE if way == "out" else Kind.HIRE
        stated = PartialDate.parse(when[0]) if when else None
        basis = None if stated is None else DateBasis.STATED
        evidence = (Evidence(first, 0, len(first), first),)
        blank = {"group": None, "unit": None, "role": None, "counterpart": None, "status_cue": None}
        events.append(
            Event("", "", kind, name, organization=place, date=stated, date_basis=basis, manner="",
                  status=Status.CONFIRMED, attribution=(), confidence=1.0, rule="", evidence=evidence, **blank)
        )  # fmt: skip
    content = f"{title}\n{text}"
    identity = f"{abs(hash((title, text, day))):024x}"
    return fingerprint(identity, content, content, title, None if day is None else date.fromisoformat(day), events)


def wire(who="Ana Lind", where="Orbix Labs", role="chief executive", title=None, foot="", day="2025-03-04", cut=None):
    text = BODY.format(who=who, where=where, role=role)[:cut] + "\n" + foot
    return told(title or f"{where} names {who} {role}", text, f"{who} / in / {where}", day=day)


COPIES = {
    "letter by letter": (wire(), wire(), Likeness.COPY),
    "with the foot of another outlet": (wire(), wire(foot=FOOT), Likeness.NEAR_COPY),
    "cut at the end": (wire(), wire(cut=420), Likeness.NEAR_COPY),
    "another headline": (wire(), wire(title="Ana Lind to lead Orbix Labs"), Likeness.NEAR_COPY),
    "printed again after months": (wire(), wire(day="2025-09-01", foot="Reprinted."), Likeness.NEAR_COPY),
    "a form letter about somebody else": (wire(), wire(who="Tom Reyes", where="Nimbo Systems"), None),
    "the same foot below other news": (
        told(
            "Harbour closed", "The harbour was closed at noon because of the storm that nobody saw coming.\n" + FOOT * 2
        ),
        told(
            "Bakery opens", "A bakery opened in the old station on Friday and sold all its bread by ten.\n" + FOOT * 2
        ),
        None,
    ),
    "two notices of a line": (told("Closed today", "Please log in."), told("Closed now", "Please log in."), None),
}


@pytest.mark.parametrize(("a", "b", "likeness"), COPIES.values(), ids=COPIES)
def test_copies(a, b, likeness):
    link = copied(a, b)
    assert (link and link.likeness) == likeness
    assert copied(b, a) == link


LIND = "Orbix Labs has hired Ana Lind away from Kestrel Bank to be its chief executive."
AGAIN = "It is Ana Lind of Kestrel Bank who will run Orbix Labs, whose chief executive left in the spring."
STORIES = {
    "a rewrite of the next day": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs", "Ana Lind / out / Kestrel Bank"),
        told("New chief at Orbix", AGAIN, "A. Lind / in / Orbix", day="2025-03-05"),
        Likeness.SAME_EVENTS,
    ),
    "its date is missing": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs"),
        told("Orbix and Ana Lind", AGAIN, "Ana Lind / in / Orbix Labs", day=None),
        Likeness.SAME_EVENTS,
    ),
    "her name in other Latin letters": (
        told("Orbix picks a Lind", LIND, "Yevgeniya Lind / in / Orbix Labs"),
        told("New chief at Orbix", AGAIN, "Evgenia Lind / in / Orbix Labs", day="2025-03-05"),
        Likeness.SAME_EVENTS,
    ),
    "rumour and confirmation": (
        told("Orbix courts Ana Lind of Kestrel Bank", LIND, "Ana Lind / in / Orbix Labs"),
        told("Orbix has Ana Lind of Kestrel Bank", AGAIN, "Ana Lind / in / Orbix Labs", day="2025-03-26"),
        Likeness.FOLLOW_UP,
    ),
    "the same a year later": (
        told("Orbix picks Ana Lind of Kestrel Bank", LIND, "Ana Lind / in / Orbix Labs"),
        told("Orbix has Ana Lind of Kestrel Bank", AGAIN, "Ana Lind / in / Orbix Labs", day="2026-03-26"),
        None,
    ),
    "she leaves again": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs"),
        told("Ana Lind out", "On Friday Ana Lind left Orbix Labs for good.", "Ana Lind / out / Orbix Labs", day=None),
        None,
    ),
    "her sister, elsewhere": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs"),
        told("Nimbo picks Berta Lind", LIND.replace("Ana", "Berta"), "Berta Lind / in / Nimbo Systems"),
        None,
    ),
    "a digest in which she is one of many": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs"),
        told(
            "Who goes where this week",
            "Tom Reyes, Jo Voss, Ray Oduya, Kim Sato, Bo Quist, Lea Brandt and Ana Lind all change desks.",
            "Tom Reyes / in / Nimbo", "Jo Voss / in / Aeolis", "Ray Oduya / out / Brio", "Kim Sato / out / Delta",
            "Bo Quist / in / Quibble", "Lea Brandt / out / Tally", "Ana Lind / in / Orbix Labs",
        ),
        None,
    ),
    "she is background": (
        told("Orbix picks Ana Lind", LIND, "Ana Lind / in / Orbix Labs"),
        told("Orbix opens a factory", "A factory of Orbix Labs opened.", "Ana Lind / in / Orbix Labs / 2019-05"),
        None,
    ),
    "no events, but the words": (
        told("Orbix Labs loses its Ana Lind to Nimbo", LIND + " The news of Ana Lind came from Orbix Labs."),
        told("Orbix Labs loses Ana Lind to Nimbo", "So Orbix Labs is to be run by Ana Lind. " + LIND),
        Likeness.SAME_WORDS,
    ),
    "a column has the same title every day": (
        told("Letters to the Orbix Post", "Reader Ana Lind writes about the harbour and its hours in the winter."),
        told("Letters to the Orbix Post", "Why does nobody mend the clock of the town hall, asks Tom Reyes."),
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("a", "b", "likeness"), STORIES.values(), ids=STORIES)
def test_news(a, b, likeness):
    link = copied(a, b) or retold(a, b)
    assert (link and link.likeness) == likeness
    assert retold(b, a) == retold(a, b)


@settings(max_examples=30, deadline=None)
@given(st.sets(st.integers(0, 399), min_size=1, max_size=40))
def test_texts_of_one_length_are_as_alike_the_one_way_as_the_other(places):
    """What a text holds is counted up to the end of both sketches: more of the one than of the other."""
    words = [f"w{number}" for number in range(400)]
    other = [f"x{number}" if number in places else word for number, word in enumerate(words)]
    a, b = told("Ana Lind", " ".join(words)), told("Ana Lind", " ".join(other))
    assert a.size == b.size
    assert overlap(a, b) == overlap(b, a)
