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
            {("hire", "Bea Holm", "Orbix Labs", None), ("hire", "Ravi Menon", "Orbix Labs", None)},
        ),
        (
            "# Orbix Labs\n\nThe following engineers have left Orbix Labs:\n\n- Ana Lind\n- Tom Reyes\n",
            {("departure", "Ana Lind", "Orbix Labs", None), ("departure", "Tom Reyes", "Orbix Labs", None)},
        ),
        ("- Jo Lind → Nimbo Systems\n", {("hire", "Jo Lind", "Nimbo Systems", None)}),
        (
            "- Jo Lind: Orbix Labs → Nimbo Systems\n",
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
