"""What CHANGELOG.md lists as known not to work does not work: a line that begins to work has to go."""

import re
from pathlib import Path

import pytest

import talentscan

CHANGELOG = (Path(__file__).parents[1] / "CHANGELOG.md").read_text("utf-8")
_, _, PAGE = CHANGELOG.partition("### Known not to work\n")
ROW = re.compile(r"^\| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
ROWS = [tuple(cell.replace("\\|", "|") for cell in row) for row in ROW.findall(PAGE.partition("\n## ")[0])][2:]
FORM = re.compile(r"(departure|hire|internal) (group:\d+|\S.*\S) @ [^,;]+(, \d{4}(-\d\d){0,2})?")


def told(text, *, dated):
    """The events of a text as the page writes them, less what it only denies."""
    found = set()
    for event in talentscan.scan(text.replace("<br>", "\n"), published="2025-06-15"):
        who = event.person or f"group:{event.group.count}"
        when = f", {event.date}" if dated and event.date is not None else ""
        if event.status != "denied":
            found.add(f"{event.kind} {who} @ {event.organization}{when}")
    return found


@pytest.mark.xfail(raises=AssertionError, strict=True, reason="works now: take its line out of CHANGELOG.md")
@pytest.mark.parametrize(("construction", "text", "should"), ROWS, ids=[row[0] for row in ROWS])
def test_known_not_to_work(construction, text, should):
    wanted = set() if should == "nothing" else set(should.split("; "))
    assert told(text, dated=any(", " in event for event in wanted)) == wanted, construction


def test_the_page_says_what_should_be_told():
    assert len(ROWS) > 10
    for _, _, should in ROWS:
        assert should == "nothing" or all(FORM.fullmatch(event) for event in should.split("; ")), should
