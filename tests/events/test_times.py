# ruff: noqa: E501 (a row of a table of cases stands on one line)
"""Which time of a text is an event's: by clause, by tense, by what it shares with the other end of a post."""

from datetime import date

import pytest

import talentscan

PUBLISHED = date(2025, 3, 12)  # a Wednesday

DATES = [
    # by tense
    ("Ana Lind left Orbix Labs on Friday.", "departure Ana Lind", "2025-03-07"),
    ("Ana Lind is leaving Orbix Labs on Friday.", "departure Ana Lind", "2025-03-14"),
    ("Ana Lind will join Orbix Labs on Monday, Jo Roy said on Tuesday.", "hire Ana Lind", "2025-03-17"),
    ("Ana Lind will step down as chief of Orbix Labs in January.", "departure Ana Lind", "2026-01"),
    ("Ana Lind left Orbix Labs in September.", "departure Ana Lind", "2024-09"),
    ("Orbix Labs named Ana Lind chief executive, effective May 8.", "hire Ana Lind", "2025-05-08"),
    ("Orbix Labs dismissed Ana Lind on Tuesday, effective immediately.", "departure Ana Lind", "2025-03-11"),
    ("Orbix Labs has appointed Ana Lind as chief, effective immediately.", "hire Ana Lind", "2025-03-12"),
    ("As of today, Ana Lind will no longer be chief executive of Orbix Labs.", "departure Ana Lind", "2025-03-12"),
    # by clause
    ("Ana Lind joined Orbix Labs in 2012, became its chief in 2016 and left Orbix Labs in 2019.", "departure Ana Lind", "2019"),
    ("Ana Lind, who joined Orbix Labs in 2012, left Orbix Labs last month.", "departure Ana Lind", "2025-02"),
    ("Orbix Labs hired Ana Lind, who had left Nimbo in 2011, in May 2021.", "hire Ana Lind", "2021-05"),
    ("Ana Lind left Orbix Labs in May 2021 to join Nimbo.", "hire Ana Lind", "2021-05"),
    ("Ana Lind joined Orbix Labs in November 2003 after being recruited from Nimbo.", "hire Ana Lind", "2003-11"),
    ("Ana Lind resigned in September to become chief executive of Orbix Labs.", "hire Ana Lind", "2024-09"),
    ("Last month, reports emerged that Orbix Labs had ousted Ana Lind.", "departure Ana Lind", "2025-02"),
    ("Jo Roy's exit follows the departure of Ana Lind from Orbix Labs in 2024.", "departure Ana Lind", "2024"),
    ("The results came two days after Orbix Labs fired Ana Lind.", "departure Ana Lind", "2025-03-10"),
    ("In July last year, Orbix Labs cut jobs, shortly after it named Ana Lind as chief executive.", "hire Ana Lind", "2024"),
    ("4 February: Ana Lind left Orbix Labs today.", "departure Ana Lind", "2025-02-04"),
    ("Despite its pledge to be open, Orbix Labs on Tuesday fired Ana Lind.", "departure Ana Lind", "2025-03-11"),
    ("Ana Lind founded Orbix Labs in 2017, which later made lamps.", "hire Ana Lind", "2017"),
    ("Ana Lind resigned on Thursday (local time) from Orbix Labs.", "departure Ana Lind", "2025-03-06"),
    ("Ana Lind left Orbix Labs late last year.", "departure Ana Lind", "2024"),
    ("Orbix Labs' Ana Lind is leaving her job running its design unit on Friday.", "departure Ana Lind", "2025-03-14"),
    ("In May 2006, Ana Lind was named chief of Orbix Labs, and assumed the post immediately.", "hire Ana Lind", "2006-05"),
    ("In 2019, Orbix Labs was sold. That year Ana Lind left Orbix Labs.", "departure Ana Lind", "2019"),
    ("Ana Lind, who left Orbix Labs in February last year, will replace Tom Roy as chief of Nimbo as of April 1.", "departure Ana Lind", "2024-02"),
    ("The president chose Ana Lind to head Orbix Labs last month.", "hire Ana Lind", "2025-02"),
    ("Ana Lind resigned from Orbix Labs and joined Nimbo Systems in November 2024.", "departure Ana Lind", "2024-11"),
    ("Tom Roy announced his retirement from Nimbo in February, along with Ana Lind resigning from Nimbo.", "departure Ana Lind", "2025-02"),
    ("Tom Roy's departure comes just one day after Ana Lind announced her own exit from Orbix Labs, which merged with Nimbo earlier this year.", "departure Ana Lind", "2025-03-11"),
    ("Orbix Labs, a maker of mission-tailored lamps, deep expertise and services, on Monday announced the promotion of Ana Lind to chief.", "internal Ana Lind", "2025-03-10"),
    ("In August, Ana Lind, chief of Orbix Labs, announced plans to leave. When Lind left last year, nobody came.", "departure Ana Lind", "2024"),
    ("The October departure of Ana Lind from Orbix Labs was a surprise.", "departure Ana Lind", "2024-10"),
    ("Ana Lind's February resignation from Orbix Labs was a surprise.", "departure Ana Lind", "2025-02"),
    ("Following Tom Roy's exit from Orbix Labs last week, Ana Lind was named chief on Monday.", "hire Ana Lind", "2025-03-10"),
    ("Following Ana Lind's exit from Orbix Labs last month, Tom Roy was named chief on Monday.", "departure Ana Lind", "2025-02"),
    ("Ana Lind ran Orbix Labs until 2001, when she joined Nimbo Systems.", "hire Ana Lind", "2001"),
    ("When Tom Roy retired in 2009, Ana Lind became chief executive of Orbix Labs.", "hire Ana Lind", "2009"),
    # a day of effect that another sentence tells
    ("Ana Lind is leaving Orbix Labs. She will stay until the end of June.", "departure Ana Lind", "2025-06"),
    ("Ana Lind is leaving Orbix Labs. She will remain in the role through September.", "departure Ana Lind", "2025-09"),
    ("Orbix Labs has named Ana Lind chief executive. Her first day is April 7.", "hire Ana Lind", "2025-04-07"),
    ("Orbix Labs has named Ana Lind chief executive. She will begin serving in that post on April 7.", "hire Ana Lind", "2025-04-07"),
    ("Ana Lind will join the board of Orbix Labs. Her election is subject to approval at the meeting to be held on 26 May 2025.", "hire Ana Lind", "2025-05-26"),
    # shared
    ("Orbix Labs named Ana Lind chief executive, effective May 8, succeeding Jo Roy.", "departure Jo Roy", "2025-05-08"),
    ("Orbix Labs said on Monday that Ana Lind has been appointed as its president, succeeding Jo Roy, who will retire on 1 May.", "departure Jo Roy", "2025-05-01"),
    ("Jo Roy will step down as chief executive of Orbix Labs. Orbix Labs named Ana Lind as chief executive, effective May 8.", "departure Jo Roy", "2025-05-08"),
]  # fmt: skip


def told(text: str) -> dict[str, str | None]:
    events = talentscan.scan(text, published=PUBLISHED)
    return {f"{e.kind.value} {e.person}": str(e.date) if e.date is not None else None for e in events}


@pytest.mark.parametrize(("text", "event", "when"), DATES, ids=[row[0] for row in DATES])
def test_the_date_of_an_event(text: str, event: str, when: str) -> None:
    assert told(text)[event] == when


NO_DATES = [
    ("Orbix Labs said on Monday that Ana Lind will step down.", "departure Ana Lind"),
    ("Orbix Labs announced in March its plans for Ana Lind to leave Orbix Labs.", "departure Ana Lind"),
    ("OSLO, 3 March 2025 (Harbour News) – Ana Lind has left Orbix Labs.", "departure Ana Lind"),
    ("Movers: March 2025 | Orbix Labs hires Ana Lind", "hire Ana Lind"),
    ("Ana Lind, its chief since 2014, is leaving Orbix Labs.", "departure Ana Lind"),
    ("Orbix Labs has grown over the last year, and Ana Lind has left Orbix Labs.", "departure Ana Lind"),
    ("Nimbo's Ana Lind will join Orbix Labs on 3 May. Lind is Nimbo's head of design.", "departure Ana Lind"),
    ("Ana Lind was named chief of Orbix Labs in May 2015 and left in six months.", "departure Ana Lind"),
    (
        "Ana Lind will step down as chief of Orbix Labs. She will continue as an adviser until May.",
        "departure Ana Lind",
    ),
    ("Jo Roy read this morning that Ana Lind had left Orbix Labs.", "departure Ana Lind"),
    ("Ana Lind is leaving Orbix Labs. She will stay until a successor is found.", "departure Ana Lind"),
    ("Ana Lind has left Orbix Labs. Tom Roy will stay until June.", "departure Ana Lind"),
    ("Ana Lind leads Orbix Labs. Lind succeeds Jo Roy, who was fired last month.", "hire Ana Lind"),
]


@pytest.mark.parametrize(("text", "event"), NO_DATES)
def test_what_is_no_date_of_an_event(text: str, event: str) -> None:
    assert told(text).get(event) is None
