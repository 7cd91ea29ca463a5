# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Sentences that only say when a change told elsewhere takes effect."""

from datetime import date

import pytest

import talentscan

PUBLISHED = date(2025, 3, 12)  # a Wednesday

EFFECTS = [
    ("Orbix Labs named Ana Lind chief executive. She will take up the post on 1 August 2025.", "hire Ana Lind", "2025-08-01"),
    ("Orbix Labs named Ana Lind chief executive. She starts on Monday.", "hire Ana Lind", "2025-03-17"),
    ("Orbix Labs named Ana Lind chief executive. Lind began work last week.", "hire Ana Lind", "2025-03"),
    ("Ana Lind is leaving Orbix Labs. Her last day is 31 March.", "departure Ana Lind", "2025-03-31"),
    ("Orbix Labs named Ana Lind chief executive. She succeeds Jo Roy, whose term expires on 31 October.", "departure Jo Roy", "2025-10-31"),
    ("Orbix Labs named Ana Lind chief executive. The appointment is effective April 2025.", "hire Ana Lind", "2025-04"),
    ("Orbix Labs named Ana Lind chief executive. The changes take effect on Monday.", "hire Ana Lind", "2025-03-17"),
    ("Jo Roy is out at Orbix Labs. Orbix Labs named Ana Lind chief, succeeding Roy who is retiring from the position on Friday.", "departure Jo Roy", "2025-03-14"),
    ("Ana Lind has resigned from Orbix Labs. Her resignation takes effect on 2 May.", "departure Ana Lind", "2025-05-02"),
]  # fmt: skip

NO_EFFECTS = [
    ("Orbix Labs named Ana Lind chief executive. Jo Roy started work on 3 March.", "hire Ana Lind"),
    ("Orbix Labs named Ana Lind chief executive. She began her career in March 1999.", "hire Ana Lind"),
    ("Orbix Labs named Ana Lind chief executive. Trading begins on Monday.", "hire Ana Lind"),
    ("Orbix Labs named Ana Lind chief executive. She may start on Monday.", "hire Ana Lind"),
    ("Ana Lind is leaving Orbix Labs. The last day of the fair is Friday.", "departure Ana Lind"),
]  # fmt: skip


def told(text: str) -> dict[str, str | None]:
    events = talentscan.scan(text, published=PUBLISHED)
    return {f"{e.kind.value} {e.person}": str(e.date) if e.date is not None else None for e in events}


@pytest.mark.parametrize(("text", "event", "when"), EFFECTS, ids=[row[0] for row in EFFECTS])
def test_the_day_of_effect_is_the_event_s(text: str, event: str, when: str) -> None:
    assert told(text)[event] == when


@pytest.mark.parametrize(("text", "event"), NO_EFFECTS)
def test_what_is_no_day_of_effect(text: str, event: str) -> None:
    assert told(text)[event] is None
