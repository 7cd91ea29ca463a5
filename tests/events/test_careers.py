"""The steps of a career told over several verbs and sentences: each with its date, each where the person then was."""

from __future__ import annotations

from datetime import date

import pytest

import talentscan

NIMBO = "Li Qiao @ Nimbo Systems"
CAREERS = [
    (
        "Li Qiao joined Nimbo Systems in 2014 as a concept artist, becoming art director in 2018 and then game "
        "director in 2021.",
        [f"hire {NIMBO} 2014", f"internal {NIMBO} 2018", f"internal {NIMBO} 2021"],
    ),
    (
        "Li Qiao became finance chief of Nimbo Systems in 2011 and finally chief executive in 2014.",
        [f"hire {NIMBO} 2011", f"internal {NIMBO} 2014"],
    ),
    (
        "Li Qiao joined Nimbo Systems as a clerk and later became its treasurer.",
        [f"hire {NIMBO} None", f"internal {NIMBO} None"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2017, when it had eleven clerks and no product, and left in 2020.",
        [f"hire {NIMBO} 2017", f"departure {NIMBO} 2020"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2017, when it had no product, and was made chief chemist in 2020.",
        [f"hire {NIMBO} 2017", f"internal {NIMBO} 2020"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2012 to design the pump that the trade knows as Zen and departed in 2015.",
        [f"hire {NIMBO} 2012", f"departure {NIMBO} 2015"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2011 as a clerk. She became head of sales there in 2017.",
        [f"hire {NIMBO} 2011", f"internal {NIMBO} 2017"],
    ),
    # a verb told once for several employers, one after the other
    (
        "Li Qiao joined Nimbo Systems in 2001, then Brio Foods in 2004.",
        [f"hire {NIMBO} 2001", "hire Li Qiao @ Brio Foods 2004"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2001 as a clerk and Brio Foods in 2004 as head of sales.",
        [f"hire {NIMBO} 2001", "hire Li Qiao @ Brio Foods 2004"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2001. From there she went to Brio Foods in 2004 and then Orbix Labs in 2009.",
        [f"hire {NIMBO} 2001", "hire Li Qiao @ Brio Foods 2004", "hire Li Qiao @ Orbix Labs 2009"],
    ),
    (
        "Li Qiao left Nimbo Systems in 2001, then led a team at Brio Foods in 2004.",
        [f"departure {NIMBO} 2001"],
    ),
    # where somebody worked until then
    (
        "Li Qiao began her career at Nimbo Systems, where she worked for 21 years, until 1988.",
        [f"hire {NIMBO} None", f"departure {NIMBO} 1988"],
    ),
    (
        "Li Qiao joined Nimbo Systems in 2001. She left that job in 2004 and went to work at Brio Foods as a clerk.",
        [f"hire {NIMBO} 2001", f"departure {NIMBO} 2004", "hire Li Qiao @ Brio Foods None"],
    ),
    ("Li Qiao stayed on as head of Nimbo Systems until 2016.", [f"departure {NIMBO} 2016"]),
    # a paragraph set in a past year by its first words, or by a month told with its year
    (
        "In 2019, Nimbo Systems lost its chief. Li Qiao resigned in May.",
        [f"departure {NIMBO} 2019-05"],
    ),
    (
        "Li Qiao joined Nimbo Systems in January 2019 and left in October.",
        [f"hire {NIMBO} 2019-01", f"departure {NIMBO} 2019-10"],
    ),
    (
        "Li Qiao, who joined Nimbo Systems in 2019, left in October.",
        [f"hire {NIMBO} 2019", f"departure {NIMBO} 2024-10"],
    ),
    # who hires is still where she is; whom she hires leaves where he was
    (
        "Li Qiao leads Nimbo Systems. In March 2019 she hired Jo Lind from Arden Capital.",
        ["hire Jo Lind @ Nimbo Systems 2019-03", "departure Jo Lind @ Arden Capital 2019-03"],
    ),
    # bodies told together
    (
        "Li Qiao will leave the audit committee and board of directors of Nimbo Systems.",
        [f"departure {NIMBO} None"],
    ),
    # the only person that a text is about, sections apart
    (
        "Li Qiao learned her craft at Nimbo Systems. Qiao drew its pumps.\n\n## The pump\n\nIt was blue.\n\n"
        "## The move\n\nIn 2004 she joined Arden Capital.",
        ["hire Li Qiao @ Arden Capital 2004"],
    ),
    # who follows now does not go where he or she once was
    (
        "# Nimbo Systems chief Jo Lind retires, replaced by Li Qiao\n\nBefore arriving at Arden Capital in 2011 as "
        "chief, Qiao taught. She joined Nimbo Systems in 2024.",
        [f"hire {NIMBO} 2024"],
    ),
    (
        "Among the departures from Nimbo Systems are Li Qiao and Jo Lind.",
        [f"departure {NIMBO} None", "departure Jo Lind @ Nimbo Systems None"],
    ),
    ("Nimbo Systems said Li Qiao, a mother of three, would leave in May.", [f"departure {NIMBO} 2026-05"]),
    # who answers in an interview is whom its lead names
    (
        "# Li Qiao on pumps\n\nWe met Li Qiao in Oslo.\n\n**How did you begin?**\n\nI joined Nimbo Systems in 1995.\n\n"
        "**And then?**\n\nI drew pumps.\n\n**Why did you stop?**\n\nI left Nimbo Systems in 2008.",
        [f"hire {NIMBO} 1995", f"departure {NIMBO} 2008"],
    ),
    # who joins, leaves or founds before or beside what is told first
    (
        "Li Qiao sold pumps for Arden Capital before co-founding Brackley-based drill maker Nimbo in 2017.",
        ["hire Li Qiao @ Nimbo 2017"],
    ),
    (
        "Li Qiao left Nimbo Systems in 2019 to team up with an old friend, Jo Lind, and launch Arden Labs.",
        [f"departure {NIMBO} 2019", "hire Li Qiao @ Arden Labs 2019"],
    ),
    ("Li Qiao is a chemist. Qiao launched a pump company, Nimbo, in 2024.", ["hire Li Qiao @ Nimbo 2024"]),
    (
        "Arden Capital is big.\n\nJo Lind ran Nimbo Systems for a week when Li Qiao was briefly ousted in 2023.",
        [f"departure {NIMBO} 2023"],
    ),
    ("Since May 2021, the dean of Nimbo Systems is Li Qiao, a chemist.", [f"hire {NIMBO} 2021-05"]),
    # how long somebody stayed
    (
        "In 2008 Li Qiao became head of Nimbo Systems, a position she held until 2016.",
        [f"hire {NIMBO} 2008", f"departure {NIMBO} 2016"],
    ),
    ("Li Qiao joined Nimbo Systems in 2008, staying until 2016.", [f"hire {NIMBO} 2008", f"departure {NIMBO} 2016"]),
    # what else somebody will do, told without the verb's "will"
    (
        "Li Qiao will step down as Nimbo Systems chief in May and move to the role of chair.",
        [f"departure {NIMBO} 2026-05", f"internal {NIMBO} 2026-05"],
    ),
    # who leaves for where he or she later leaves too
    (
        "Li Qiao was a founding member of Nimbo Systems, leaving the startup to join Arden Capital in 2017. "
        "Qiao left Arden Capital in 2024.",
        [f"departure {NIMBO} None", "hire Li Qiao @ Arden Capital 2017", "departure Li Qiao @ Arden Capital 2024"],
    ),
]


@pytest.mark.parametrize(("text", "events"), CAREERS)
def test_careers(text: str, events: list[str]) -> None:
    found = talentscan.scan(text, published=date(2025, 6, 15))
    told = [f"{event.kind} {event.person} @ {event.organization} {event.date}" for event in found]
    assert [one for one in events if one not in told] == []


NONE = [
    # two people fit, and neither is told last
    "Li Qiao runs Nimbo Systems. Ana Lind runs Arden Capital. Qiao and Lind know pumps.\n\n## The pump\n\nIt was blue."
    "\n\n## The move\n\nIn 2004 she joined the Brackley Trust.",
    # questions without an answer in the first person
    "# Li Qiao on pumps\n\n**What is a pump?**\n\nA thing.\n\n**Who sells it?**\n\nShops.\n\n**Why?**\n\nIt sells.",
    "There were no departures at Nimbo Systems.",
    # who backs "his" nomination is somebody else
    "Nimbo Systems will face Li Qiao, who backed his nomination.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_career(text: str) -> None:
    assert talentscan.scan(text, published=date(2025, 6, 15)) == []
