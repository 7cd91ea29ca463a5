"""What a terminal shows, letter by letter: `TALENTSCAN_GOLDEN=write pytest tests/output` writes the files anew."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from talentscan.model import Evidence, Status
from talentscan.model.explanation import (
    CandidateRead,
    ClauseRead,
    EmitTried,
    Explanation,
    FrameTried,
    GroupRead,
    NameRead,
    PlaceRead,
    SentenceRead,
    TokenRead,
)
from talentscan.output.detail import Told, article_detail, event_detail, record_detail, rendered
from talentscan.output.entry import Marks, entry_of
from talentscan.output.explanation import explanation_text
from talentscan.output.markdown import timeline_markdown
from talentscan.output.table import timeline_table
from talentscan.records import in_order, join_moves, merge, shown_date
from tests.records.build import IN, OUT, WITHIN, told

GOLDEN = Path(__file__).parents[1] / "golden"

TELLINGS = [
    told(
        "a",
        "Jane Q. Doe",
        "Acme Research Laboratories",
        OUT,
        "2025-07",
        role="research scientist",
        published="2025-07-16",
    ),
    told(
        "a",
        "Jane Q. Doe",
        "Beta",
        IN,
        "2025-07",
        role="chief scientist, artificial intelligence",
        published="2025-07-16",
    ),
    told("b", "Jane Doe", "Beta", IN, published="2025-07-20", status=Status.REPORTED),
    told("b", "Bob Roe", "Gamma", OUT, "2024-11-02", status=Status.EXPECTED, role="CFO", published="2025-07-20"),
    told("c", "Ann Poe", "Acme", WITHIN, role="chief technology officer", published="2025-03-01"),
    told("c", None, "Acme", OUT, count=3, status=Status.RUMORED, published="2025-03-01"),
    told("d", "Zed Moe", "Delta", IN, status=Status.DENIED),
    told("e", "Kim Coe", "Delta", IN, "2017"),
    told("f", "Kim Coe", "Delta", IN, "2019"),
    told(
        "g",
        "Eve \x1b[31mRed\x1b[0m",
        "[bold]Markup[/bold] & Co",
        IN,
        "2025-08",
        role="=cmd|' /C calc'!A0 \u202egnp.exe",
    ),
]


def entries(marks):
    for move in in_order(join_moves(merge(TELLINGS))):
        when, certain = shown_date(move)
        yield entry_of(move, when, certain=certain, marks=marks)


def timeline(width, color=False, marks=None):
    marks = marks or Marks()
    return timeline_table(list(entries(marks)), width=width, color=color, marks=marks)


def details():
    text = "An old headline\n\nSome words before. Jane Doe hire Acme Some words after.\n\nThe next paragraph says more."
    one = told("a", "Jane Doe", "Acme", IN, "2025", role="CTO", published="2025-07-16", status=Status.REPORTED)
    start = text.index("Jane Doe")
    evidence = replace(one.event.evidence[0], start=start, end=start + len("Jane Doe hire Acme"))
    one = replace(
        one, event=replace(one.event, evidence=(evidence,), status_cue="sources say", attribution=("sources",))
    )
    article = Told(
        ("a", "copy/of/a"), "An old headline", "2025-07-16", "The \x1b[2JHerald", "https://example.org/a", text, text
    )
    (record,) = merge([one, told("b", "Jane Doe", "Acme", IN, "2024", start=40)])
    return one.event, record, article


def detail(color):
    event, record, article = details()
    marks = replace(Marks(), opening="", closing="") if color else Marks()
    parts = (
        event_detail(event, article, marks),
        record_detail(record, {"a": article}, marks),
        article_detail("b18c221c65e4315e00fb84a4", article, [event], marks),
    )
    return "\n".join(rendered(part, width=90, color=color) for part in parts)


def explanation(width, color=False, marks=None):
    event = told("a", "Jane Doe", "Acme", OUT, "2025", role="CTO").event
    tokens = [("Jane", ()), ("Doe", ()), ("left", ("vbd", "vbn")), ("Acme\u202e", ()), (".", ())]
    left = SentenceRead(
        "Jane Doe left Acme.",
        0,
        19,
        "paragraph",
        "parsed",
        ("left",),
        tuple(TokenRead(word, classes) for word, classes in tokens),
        (
            NameRead("Jane Doe", "Jane Q. Doe", "person", "votes: person 8.0; short for Jane Q. Doe"),
            NameRead("Acme", "Acme", "organization", "votes: organization 2.0"),
        ),
        (
            GroupRead("Jane Doe", "person", ("names Jane Q. Doe", "post: CTO at Acme")),
            GroupRead("left", "verb", ("leave", "finite", "past")),
            GroupRead("Acme", "organization", ("names Acme",)),
            GroupRead(".", "stop"),
        ),
        (
            ClauseRead(
                "leave",
                "main",
                None,
                ("finite", "past"),
                (PlaceRead("subject", "Jane Doe", "person"), PlaceRead("object", "Acme", "organization")),
            ),
            ClauseRead("join", "infinitive", "leave", ("infinitive",), ()),
        ),
        ("Jane Q. Doe: CTO at Acme",),
        (
            FrameTried("leave.passive", "left", ("asks for the passive",)),
            FrameTried(
                "leave.org",
                "left",
                (),
                (
                    EmitTried("departure", "subject", ()),
                    EmitTried("hire", "subject", ("asks for employer as next-for: nothing is there",)),
                ),
            ),
            FrameTried("join.away", "to join", (), ()),
        ),
        (
            CandidateRead(
                "leave.org", "departure", "Jane Q. Doe", "name", "Acme", "explicit", "CTO", "2025", "confirmed",
                "tells the event", 0,
            ),
            CandidateRead(
                "leave.org", "hire", "Jane Q. Doe", "name", "Beta", "topic", None, None, "rumored",
                "left open by “should”", None,
            ),
        ),
    )  # fmt: skip
    red = SentenceRead("\x1b[31mRed\x1b[0m [bold]", 20, 30, "paragraph", "not parsed: a question", (), (), ())
    whole = Explanation("a", "Acme", (left, red), (event,), (("organization.explicit", "person.name"),))
    nothing = Explanation("b", None, (), (), ())
    marks = marks or Marks()
    return "".join(explanation_text(one, width=width, color=color, marks=marks) for one in (whole, nothing))


CASES = {
    "timeline-100": lambda: timeline(100),
    "timeline-80": lambda: timeline(80),
    "timeline-50": lambda: timeline(50),
    "timeline-pipe": lambda: timeline(None),
    "timeline-color": lambda: timeline(100, color=True),
    "timeline-ascii": lambda: timeline(100, marks=Marks.ascii()),
    "timeline-markdown": lambda: "".join(timeline_markdown(entries(Marks()))),
    "explanation-80": lambda: explanation(80),
    "explanation-color": lambda: explanation(100, color=True),
    "explanation-ascii": lambda: explanation(None, marks=Marks.ascii()),
    "detail": lambda: detail(False),
    "detail-color": lambda: detail(True),
}


@pytest.mark.parametrize("name", CASES)
def test_golden(name, monkeypatch):
    for variable in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(variable, raising=False)
    shown = CASES[name]()
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("TALENTSCAN_GOLDEN") == "write":
        file.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == file.read_text(encoding="utf-8")


def test_no_line_is_wider_than_the_screen():
    for width in (40, 60, 80, 120):
        assert max(len(line) for line in timeline(width).splitlines()) <= width
        assert max(len(line) for line in explanation(width).splitlines()) <= width


def test_ascii_is_ascii_where_the_names_are():
    kept = [line for line in timeline(100, marks=Marks.ascii()).splitlines() if "Eve" not in line]
    assert "\n".join(kept).isascii()


def test_no_escape_of_an_article_reaches_the_terminal():
    assert "\x1b" not in timeline(100) + detail(False) + explanation(100)
    assert "\x1b[31m" not in timeline(100, color=True).replace("\x1b[31m–", "")
    assert "\u202e" not in timeline(100) + explanation(100)


def test_pieces_of_evidence_that_stand_near_each_other_are_shown_together():
    event, _, article = details()
    words = article.text.index("Some words before.")
    two = (Evidence("Some words before.", words, words + 18, "Some words before."), *event.evidence)
    shown = rendered(event_detail(replace(event, evidence=two), article, Marks()), width=90, color=False)
    assert shown.endswith("\n\n»Some words before.« »Jane Doe hire Acme« Some words after.\n")


def test_facts_that_need_more_lines_stand_below_each_other():
    _, record, _ = details()
    record = replace(record, date_articles=("a" * 20, "b" * 20), namesakes=("c",))
    shown = rendered(record_detail(record, {}, Marks(), {"c": "Jane Doe joins Delta"}), width=40, color=False)
    assert f"  date told by {'a' * 20},\n{' ' * 15}{'b' * 20}\n" in shown
    assert "  namesake     c Jane Doe joins Delta\n" in shown


def test_an_empty_timeline_is_no_text():
    assert timeline_table([], width=80, color=False, marks=Marks()) == ""
