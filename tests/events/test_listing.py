# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""People told by a list, a table or an arrow."""

import pytest

import talentscan


def told(text):
    return {(e.kind.value, e.person, e.organization, e.role) for e in talentscan.scan(text, "2025-06-15")}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "# Orbix Labs\n\n## Departures\n\n* Peter Zell, head of sales\n* Ida Krogh, general counsel\n",
            {
                ("departure", "Peter Zell", "Orbix Labs", "head of sales"),
                ("departure", "Ida Krogh", "Orbix Labs", "general counsel"),
            },
        ),
        (
            "# Orbix Labs\n\nThe board of Orbix Labs elected two new directors:\n\n* Bea Holm\n* Ravi Menon\n",
            {("hire", "Bea Holm", "Orbix Labs", "director"), ("hire", "Ravi Menon", "Orbix Labs", "director")},
        ),
        (
            "# Orbix Labs\n\nThe following engineers have left Orbix Labs:\n\n- Ana Lind\n- Tom Reyes\n",
            {("departure", "Ana Lind", "Orbix Labs", None), ("departure", "Tom Reyes", "Orbix Labs", None)},
        ),
        (
            "# Musical chairs\n\nRecently appointed:\n\n- Jo Lind to acting chief of the Kestrel Opera\n- Tom Reyes to the Brackley Opera\n",
            {("hire", "Jo Lind", "Kestrel Opera", "acting chief"), ("hire", "Tom Reyes", "Brackley Opera", None)},
        ),
        ("- Jo Lind → Nimbo Systems\n", {("hire", "Jo Lind", "Nimbo Systems", None)}),
        (
            "- Jo Lind: Orbix Labs → Nimbo Systems\n",
            {("hire", "Jo Lind", "Nimbo Systems", None), ("departure", "Jo Lind", "Orbix Labs", None)},
        ),
        (
            "- Orbix Labs → Nimbo Systems: Jo Lind\n",
            {("hire", "Jo Lind", "Nimbo Systems", None), ("departure", "Jo Lind", "Orbix Labs", None)},
        ),
        (
            "# Moves\n\n- **Sam Ode** – from Kestrel Bank to Nimbo Systems, as chief risk officer\n"
            "- **Ana Lind** – new\n",
            {
                ("hire", "Sam Ode", "Nimbo Systems", "chief risk officer"),
                ("departure", "Sam Ode", "Kestrel Bank", None),
            },
        ),
        ("- Ida Krogh: promoted to partner at Hale & Dorn\n", {("internal", "Ida Krogh", "Hale & Dorn", "partner")}),
        (
            "# Who went where\n\n| Name | From | To | Role |\n| --- | --- | --- | --- |\n"
            "| Ana Lind | Kestrel Bank | Orbix Labs | Treasurer |\n",
            {("hire", "Ana Lind", "Orbix Labs", "Treasurer"), ("departure", "Ana Lind", "Kestrel Bank", None)},
        ),
        (
            "# Kestrel Foundation\n\nThe following candidates were elected to the board of the Kestrel Foundation:\n\n"
            "1. Bea Holm (212 votes)\n2. Ravi Menon (198 votes)\n",
            {("hire", "Bea Holm", "Kestrel Foundation", None), ("hire", "Ravi Menon", "Kestrel Foundation", None)},
        ),
        (
            "# Orbix Labs\n\nThe following people were elected to the council of Orbix Labs:\n\n"
            "- **Dr. Bea Holm-Sand** – President\n- **R. J. van den Berg** – Treasurer\n",
            {
                ("hire", "Bea Holm-Sand", "Orbix Labs", "President"),
                ("hire", "R. J. van den Berg", "Orbix Labs", "Treasurer"),
            },
        ),
        (
            "# Orbix Labs\n\n## New board members\n\n* Bea Holm (Oslo)\n* Ravi Menon\n",
            {("hire", "Bea Holm", "Orbix Labs", "board member"), ("hire", "Ravi Menon", "Orbix Labs", "board member")},
        ),
        (
            "# Orbix Labs\n\nOrbix Labs is a firm.\n\n## Former staff\n\n- Jo Lind (left 4 March 2018, now at Nimbo)\n",
            {("departure", "Jo Lind", "Orbix Labs", None), ("hire", "Jo Lind", "Nimbo", None)},
        ),
    ],
)
def test_lists(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "# Orbix Labs\n\n## Speakers\n\n* Peter Zell, head of sales\n* Ida Krogh, general counsel\n",
        "# Orbix Labs\n\n## Departures and arrivals\n\n* Peter Zell\n",
        "# Scores\n\n| Name | Team | Score |\n| --- | --- | --- |\n| Ana Lind | Orbix Labs | 12 |\n",
        "- Click Settings → Nimbo Systems\n",
        "* Peter Zell, head of sales at Orbix Labs\n",
    ],
)
def test_lists_that_tell_no_move(text):
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("# Moves\n\n| Name | Date | New company |\n| --- | --- | --- |\n| Ana Lind | 2024-05-14 | Orbix Labs |", "2024-05-14"),
        ("# Moves\n\n| Name | When | New company |\n| --- | --- | --- |\n| Ana Lind | May 2024 | Orbix Labs |", "2024-05"),
        ("Ana Lind: Nimbo Systems → Orbix Labs (May 2024)", "2024-05"),
        ("# Orbix Labs\n\n## Departures\n\n- Ana Lind, chief designer (May 2024)\n- Tom Roy, engineer", "2024-05"),
        ("# Orbix Labs\n\n## Departures\n\n- Ana Lind, chief designer – 2024\n- Tom Roy, engineer", "2024"),
        ("# Orbix Labs\n\n## Departures\n\n- Ana Lind, chief designer (2014–2019), back in 2024\n- Tom Roy, engineer", None),
    ],
)  # fmt: skip
def test_the_time_that_an_item_or_a_row_tells(text: str, when: str | None) -> None:
    dates = {str(e.date) if e.date else None for e in talentscan.scan(text) if e.person == "Ana Lind"}
    assert dates == {when}


def dated(text: str) -> list[str]:
    return [
        f"{e.kind.value} {e.person} @ {e.organization} {e.date or '-'} {e.role or '-'}" for e in talentscan.scan(text)
    ]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # since when and until when, and where next
        (
            "# People of Orbix Labs\n\n| Name | Role | Joined | Left | Went to |\n|---|---|---|---|---|\n"
            "| Ana Lind | engineer | 2016-01-12 | 2018-03-04 | Nimbo |\n| Tom Roy | analyst | May 2019 | | |\n",
            [
                "hire Ana Lind @ Orbix Labs 2016-01-12 engineer", "departure Ana Lind @ Orbix Labs 2018-03-04 engineer",
                "hire Ana Lind @ Nimbo - -", "hire Tom Roy @ Orbix Labs 2019-05 analyst",
            ],
        ),
        (
            "# Orbix Labs\n\n## Chief executives\n\n| Name | Term start | Term end |\n|---|---|---|\n"
            "| Ana Lind | 12 January 2010 | 4 March 2014 |\n| Tom Roy | 4 March 2014 | Incumbent |\n",
            [
                "hire Ana Lind @ Orbix Labs 2010-01-12 -", "departure Ana Lind @ Orbix Labs 2014-03-04 -",
                "hire Tom Roy @ Orbix Labs 2014-03-04 -",
            ],
        ),
        # who left, as the title says; who names nobody in a cell
        (
            "# Who left Orbix Labs\n\n| Name | Former role | Departure date | Destination |\n|---|---|---|---|\n"
            "| Ana Lind | treasurer | May 2024 | Nimbo |\n| Tom Roy | analyst | June 2024 | Unknown |\n",
            [
                "departure Ana Lind @ Orbix Labs 2024-05 treasurer", "hire Ana Lind @ Nimbo - -",
                "departure Tom Roy @ Orbix Labs 2024-06 analyst",
            ],
        ),
        # a table alone, without a title
        ("| who | from | to |\n| --- | --- | --- |\n| Ana Lind | Orbix Labs | Nimbo Systems |", [
            "departure Ana Lind @ Orbix Labs - -", "hire Ana Lind @ Nimbo Systems - -",
        ]),
        # one year and one day are the columns of one date
        (
            "# Orbix Labs\n\n| Year | Day | Event |\n|---|---|---|\n| 2016 | January 12 | Ana Lind joins Orbix Labs. |\n",
            ["hire Ana Lind @ Orbix Labs 2016-01-12 -"],
        ),
        ("# Orbix Labs\n\n- Ana Lind: joined in 2014, left in 2018\n", [
            "hire Ana Lind @ Orbix Labs 2014 -", "departure Ana Lind @ Orbix Labs 2018 -",
        ]),
        ("# Orbix Labs\n\n- Ana Lind (hired 2014, left 2018)\n", [
            "hire Ana Lind @ Orbix Labs 2014 -", "departure Ana Lind @ Orbix Labs 2018 -",
        ]),
        # a table of something else
        ("# Orbix Labs\n\n| Name | Start | End |\n|---|---|---|\n| Spring sale | 1 May 2024 | 3 May 2024 |\n", []),
        ("# Routes\n\n| From | To | Date |\n|---|---|---|\n| Oslo | Bergen | 1 May 2024 |\n", []),
    ],
)  # fmt: skip
def test_tables_and_lists_with_their_days(text: str, events: list[str]) -> None:
    assert sorted(dated(text)) == sorted(events)
