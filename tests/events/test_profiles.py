# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""People introduced in paragraphs of their own, and behind labels."""

import pytest

import talentscan


def told(text):
    return {(e.kind.value, e.person, e.organization, e.role) for e in talentscan.scan(text, "2025-06-15")}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "# Kestrel Labs\n\nWe are glad to say that Kestrel Labs has three new team members!\n\n**Ana Lind** wrote the first parser.\n\n**Bo Reyes** looks after the manual. He lives in Orvik.\n\n**Ida Krogh** takes on the packages, since Tom Moor has no time.\n",
            {("hire", name, "Kestrel Labs", None) for name in ("Ana Lind", "Bo Reyes", "Ida Krogh")},
        ),
        (
            "# Welcome to our new faculty\n\nArdmere University greets them this autumn.\n\n## Chemistry\n\n**Ana Lind**, associate professor. Lind works on glass.\n\n## History\n\n**Bo Reyes**, lecturer. He spent a year at the Hale Archive.\n",
            {
                ("hire", "Ana Lind", "Ardmere University", "associate professor"),
                ("hire", "Bo Reyes", "Ardmere University", "lecturer"),
            },
        ),
        (
            "# Kestrel Bank\n\n## New arrivals\n\n### Ana Lind\n\nShe works on loans.\n\n### Bo Reyes\n\nHe works on bonds.\n",
            {("hire", "Ana Lind", "Kestrel Bank", None), ("hire", "Bo Reyes", "Kestrel Bank", None)},
        ),
        (
            "# Kestrel Foundation\n\nThe Kestrel Foundation met on Monday.\n\n* New members: Ana Lind (Orbix), Bo Reyes (Nimbo)\n* Stepping down: Ida Krogh (after six years), Tom Moor\n",
            {
                ("hire", "Ana Lind", "Kestrel Foundation", None),
                ("hire", "Bo Reyes", "Kestrel Foundation", None),
                ("departure", "Ida Krogh", "Kestrel Foundation", None),
                ("departure", "Tom Moor", "Kestrel Foundation", None),
            },
        ),
        (
            "# Kestrel Bank\n\nKestrel Bank has had a busy month.\n\nJoining: Ana Lind (head of loans) and Bo Reyes.\n\nPromoted: Ida Krogh to treasurer.\n",
            {
                ("hire", "Ana Lind", "Kestrel Bank", "head of loans"),
                ("hire", "Bo Reyes", "Kestrel Bank", None),
                ("internal", "Ida Krogh", "Kestrel Bank", "treasurer"),
            },
        ),
    ],
)
def test_people_are_told_by_a_paragraph_or_a_label(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        # one alone is no list
        "# Kestrel Labs\n\nKestrel Labs has a new team of members.\n\n**Ana Lind** wrote the first parser.\n",
        # they speak
        "# Meet our new customers\n\nKestrel Labs sells lamps.\n\nAna Lind said they shine.\n\nBo Reyes said they last.\n",
        "# New faces of Kestrel Labs\n\nKestrel Labs sells lamps.\n\nAna Lind, a nurse, commented: “They shine.”\n\nBo Reyes, a cook, added: “They last.”\n",
        # whom to ask
        "# Welcome\n\nKestrel Labs sells lamps.\n\nAna Lind, 555-0143\n\nBo Reyes, bo@kestrel.example\n",
        # a title that tells a story of its own
        "# Kestrel Labs has hired a new counsel\n\nKestrel Labs sells lamps.\n\nAna Lind likes lamps.\n\nBo Reyes likes shades.\n",
        "Kestrel Bank has had a busy month.\n\nCovering: Ana Lind and Bo Reyes.\n",
    ],
)
def test_nobody_comes_who_is_only_named(text):
    assert told(text) == set()
