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
        (
            "# Kestrel Foundation\n\nAt the annual meeting of the Kestrel Foundation these officers were elected:\n\n- President: Ana Lind\n- Treasurer: Bo Reyes\n",
            {
                ("hire", "Ana Lind", "Kestrel Foundation", "President"),
                ("hire", "Bo Reyes", "Kestrel Foundation", "Treasurer"),
            },
        ),
        (
            "# Kestrel Foundation\n\nThe Kestrel Foundation met on Monday.\n\nIn: Ana Lind, Bo Reyes\n\nOut: Ida Krogh\n\nNew treasurer: Tom Moor.\n\nNew to the board: Jo Ode.\n",
            {
                ("hire", "Ana Lind", "Kestrel Foundation", None),
                ("hire", "Bo Reyes", "Kestrel Foundation", None),
                ("departure", "Ida Krogh", "Kestrel Foundation", None),
                ("hire", "Tom Moor", "Kestrel Foundation", "treasurer"),
                ("hire", "Jo Ode", "Kestrel Foundation", None),
            },
        ),
        (
            "# Kestrel Foundation\n\nThe Kestrel Foundation met on Monday.\n\n## Newly elected\n\nAna Lind\nBo Reyes\n",
            {("hire", "Ana Lind", "Kestrel Foundation", None), ("hire", "Bo Reyes", "Kestrel Foundation", None)},
        ),
        (
            "# Kestrel Foundation\n\n| Post | Outgoing | Incoming |\n|---|---|---|\n| Treasurer | Ana Lind | Bo Reyes |\n",
            {
                ("departure", "Ana Lind", "Kestrel Foundation", "Treasurer"),
                ("hire", "Bo Reyes", "Kestrel Foundation", "Treasurer"),
            },
        ),
        (
            "# Kestrel Foundation\n\n| Name | Post | Replaces |\n|---|---|---|\n| Bo Reyes | Treasurer | Ana Lind |\n",
            {
                ("departure", "Ana Lind", "Kestrel Foundation", "Treasurer"),
                ("hire", "Bo Reyes", "Kestrel Foundation", "Treasurer"),
            },
        ),
        (
            "# Kestrel Foundation\n\n| Change | Name | Post |\n|---|---|---|\n| Joined | Ana Lind | Counsel |\n| Left | Bo Reyes | Treasurer |\n| Sick | Ida Krogh | Clerk |\n",
            {
                ("hire", "Ana Lind", "Kestrel Foundation", "Counsel"),
                ("departure", "Bo Reyes", "Kestrel Foundation", "Treasurer"),
            },
        ),
        (
            "# Kestrel Foundation\n\n## Farewells\n\n**Ana Lind** kept the archive for eleven years.\n\n**Bo Reyes** will be missed.\n\n## Promotions\n\n**Ida Krogh** now looks after grants.\n\n**Tom Moor** looks after the house.\n",
            {
                ("departure", "Ana Lind", "Kestrel Foundation", None),
                ("departure", "Bo Reyes", "Kestrel Foundation", None),
                ("internal", "Ida Krogh", "Kestrel Foundation", None),
                ("internal", "Tom Moor", "Kestrel Foundation", None),
            },
        ),
        (
            "# Introducing the new Kestrel Foundation fellows\n\n- Ana Lind studies glass at Orvik University.\n- Bo Reyes writes about bread.\n",
            {
                ("hire", "Ana Lind", "Kestrel Foundation", "fellow"),
                ("hire", "Bo Reyes", "Kestrel Foundation", "fellow"),
            },
        ),
        (
            "# Chiefs of the year\n\nSome left in disgrace.\n\n## Departures\n\n* **Ana Lind, Orbix Labs**: lies\n* **Bo Reyes, Nimbo Systems**: theft\n",
            {("departure", "Ana Lind", "Orbix Labs", None), ("departure", "Bo Reyes", "Nimbo Systems", None)},
        ),
        (
            "# Meet our new executive director\n\nThe Kestrel Foundation gives grants. The Kestrel Foundation is in Orvik.\n\n**Ana Lind** spent ten years in public health.\n\nTom Moor has two dogs.\n",
            {("hire", "Ana Lind", "Kestrel Foundation", None)},
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
