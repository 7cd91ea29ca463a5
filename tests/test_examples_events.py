"""What the program finds in examples/ against what a reader finds there: recall and precision that only rise."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from talentscan.pipeline import ScanOptions, scan_files

EXAMPLES = Path(__file__).parents[1] / "examples"
GOLD = [json.loads(line) for line in (EXAMPLES / "gold.jsonl").read_text("utf-8").splitlines()]
FILES = sorted({str(EXAMPLES / article["file"].partition("#")[0]) for article in GOLD})
RECALL = 0.58
PRECISION = 0.92


def words(name):
    plain = unicodedata.normalize("NFKD", name).casefold().replace("ø", "o").replace("ı", "i")
    return re.findall(r"[^\W_]+", "".join(mark for mark in plain if not unicodedata.combining(mark)))


def same_person(one, other):
    """The same words, or a surname alone beside the full name."""
    short, long = sorted((words(one), words(other)), key=len)
    return short == long or short == long[-len(short) :]


def same_organization(one, other):
    """The same words, or the first or last of them."""
    short, long = sorted((words(one), words(other)), key=len)
    return bool(short) and short in (long[: len(short)], long[-len(short) :])


def fits(label, event):
    """Whether a found event is the labelled one: the side of the change, who, where."""
    if (label["kind"] == "departure") != (event.kind == "departure"):
        return False
    if not any(same_organization(name, event.organization) for name in (label["org"], *label["org_alts"])):
        return False
    if label["person"] is None:
        return event.group is not None and label["group"]["count"] in (None, event.group.count)
    return event.person is not None and any(
        same_person(name, event.person) for name in (label["person"], *label["person_alts"])
    )


def compared(labels, events):
    """Labels that nothing was found for, and found events that no label, required or optional, is for."""
    left = list(events)
    missed = []
    for label in sorted(labels, key=lambda label: label["optional"]):
        event = next((event for event in left if fits(label, event)), None)
        if event is not None:
            left.remove(event)
        elif not label["optional"]:
            missed.append(label)
    return missed, [event for event in left if not any(fits(label, event) for label in labels)]


@pytest.fixture(scope="module")
def results():
    return {Path(result.path).name: result for result in scan_files(FILES, ScanOptions(keep=True), jobs=1)}


def test_every_article_is_read_under_its_name(results):
    assert {article["file"] for article in GOLD} == {name for name, result in results.items() if not result.reason}


def test_evidence_stands_where_it_says(results):
    quotes = [(result.article.source, quote) for result in results.values() for event in result.events
              for quote in event.evidence]  # fmt: skip
    assert quotes
    assert [quote for source, quote in quotes if source[quote.start : quote.end] != quote.quote] == []


def test_recall_and_precision(results):
    asked = missed = found = false = 0
    told = []
    for article in GOLD:
        events = results[article["file"]].events
        less, more = compared(article["events"], events)
        asked += sum(not label["optional"] for label in article["events"])
        missed += len(less)
        found += len(events)
        false += len(more)
        told += [f"missed {article['file']}: {label['kind']} {label['person']} @ {label['org']}" for label in less]
        told += [f"false {article['file']}: {event.kind} {event.person} @ {event.organization}" for event in more]
    recall, precision = 1 - missed / asked, 1 - false / found
    figures = f"recall {recall:.3f} (floor {RECALL}), precision {precision:.3f} (floor {PRECISION})"
    print(figures)  # `pytest -s` shows them
    report = "\n".join([figures, *told])
    assert recall >= RECALL, report
    assert precision >= PRECISION, report
