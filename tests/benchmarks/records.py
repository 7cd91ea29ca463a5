"""How right the merged records of a labelled set are, beside the events that they are merged from.

    python tests/benchmarks/records.py [--gold FOLDER] [--set dev] [--check] [--list N]

Every labelled event of the set is one of the world's: those of one person (by any name that the labels give), one
organisation, one direction (left, or came and rose) and one year are the same; an event without a date is of the year
of its article or of the one before. Found events are paired with labelled ones
article by article, by the scorer that lies beside the labels; a record is right if one of its events was paired with a
labelled event of the world that no other record has taken. So an event told by nine articles counts once, a record too
many counts against precision, and one that swallowed two events counts against recall.

"true merging" is what these same events would reach if they were merged by their labels, second finds of one event
included. With --check, exit code 1 where the F1 of records is more than 0.02 below that of true merging or of the
events. --list prints N merged records, evenly chosen, to be checked by hand.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from corpus import SHARED, rows, scorer

from talentscan.model import Record, Telling
from talentscan.output.shape import event_row
from talentscan.pipeline import ScanOptions, find_files, records_of, scan_files, tellings_of

SLACK = 0.02

Row = dict[str, Any]
Place = tuple[str, int]
"""A labelled event: the file name of its article, and its place there."""
Told = tuple[str, str]
"""A found event: the file name of its article, and its id."""


def world(gold: Sequence[Row], score: ModuleType) -> dict[Place, int]:
    """Which event of the world each labelled event is."""
    events = [
        ((PurePath(article["file"]).name, number), event, _years(event, article["published"]))
        for article in gold
        for number, event in enumerate(article["events"])
    ]
    numbers: dict[Place, int] = {}
    known: list[tuple[list[Row], set[int]]] = []
    for place, event, years in sorted(events, key=lambda one: (len(one[2]), one[0])):
        same = next(
            (
                i
                for i, (those, theirs) in enumerate(known)
                if (years & theirs or not years or not theirs) and all(_one(event, each, score) for each in those)
            ),
            len(known),
        )
        if same == len(known):
            known.append(([], set(years)))
        known[same][0].append(event)
        known[same][1].intersection_update(years or known[same][1])
        numbers[place] = same
    return numbers


def _years(event: Row, published: str | None) -> set[int]:
    """The years in which an event may have been: its own, else its article's or the one before; empty for any."""
    if event.get("date"):
        return {int(event["date"][:4])}
    return {int(published[:4]), int(published[:4]) - 1} if published else set()


def _one(a: Row, b: Row, score: ModuleType) -> bool:
    if (a["kind"] == "departure") != (b["kind"] == "departure") or bool(a.get("person")) != bool(b.get("person")):
        return False
    if not any(score.same_org(x, y) for x in score.names(a, "org") for y in score.names(b, "org")):
        return False
    if not a.get("person"):
        return bool(a.get("group") == b.get("group"))
    pairs = [
        (score.person_parts(x), score.person_parts(y))
        for x in score.names(a, "person")
        for y in score.names(b, "person")
    ]
    return any(x == y or (x[-1:] == y[-1:] and min(len(x), len(y)) > 1 and x[0] == y[0]) for x, y in pairs)


def paired(gold: Sequence[Row], found: Iterable[Row], score: ModuleType) -> tuple[dict[Told, Place], set[Told]]:
    """The labelled event of each found one, and the found ones that count neither way: denied ones without a label."""
    by_article: defaultdict[str, list[Row]] = defaultdict(list)
    for row in found:
        by_article[PurePath(row["article"]).name].append(row)
    places: dict[Told, Place] = {}
    neutral: set[Told] = set()
    for article in gold:
        name = PurePath(article["file"]).name
        _, by_found = score.pair(article["events"], by_article[name])
        for j, row in enumerate(by_article[name]):
            # An event that its article tells twice is found twice: both are the one that is labelled.
            fits = [(score.matches(event, row), -i) for i, event in enumerate(article["events"])]
            if j in by_found:
                places[name, row["id"]] = (name, by_found[j])
            elif fits and max(fits)[0]:
                places[name, row["id"]] = (name, -max(fits)[1])
        neutral |= {(name, row["id"]) for row in by_article[name] if row["status"] == "denied"}
    return places, neutral - places.keys()


def f1(right: int, wrong: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / max(2 * right + wrong + missed, 1)


def merged_figures(
    groups: Iterable[Sequence[Told]],
    places: Mapping[Told, Place],
    neutral: set[Told],
    numbers: Mapping[Place, int],
    asked: set[int],
) -> Counter[str]:
    """Right, wrong and missed records of events that were merged in some way, each named by its events."""
    taken: set[int] = set()
    counts: Counter[str] = Counter()
    for group in sorted(groups, key=lambda each: (-len(each), each)):
        told = Counter(numbers[places[one]] for one in group if one in places)
        free = [number for number, _ in told.most_common() if number not in taken]
        if free:
            best = max(free, key=lambda number: (number in asked, told[number]))
            taken.add(best)
            counts["right"] += best in asked
        elif told or not all(one in neutral for one in group):
            counts["wrong"] += 1
            counts["twice"] += bool(told)
    counts["missed"] = len(asked - taken)
    return counts


def read_tellings(folder: Path) -> list[Telling]:
    """Every event of the articles of a folder, with its story."""
    return list(tellings_of(list(scan_files(find_files([str(folder)]), ScanOptions(compare=True)))))


def told_by(record: Record) -> list[Told]:
    """The events of a record."""
    return sorted({(PurePath(one.article).name, one.event) for one in record.evidence})


def describe(record: Record) -> str:
    """A merged record with what each of its events says, to be read by a person."""
    lines = [f"{record.kind} {record.person or record.group} @ {record.organization} {record.role} {record.date}"]
    seen = set()
    for one in record.evidence:
        if (one.article, one.event) not in seen:
            seen.add((one.article, one.event))
            lines.append(
                f"    {PurePath(one.article).name} {one.published}: {' '.join(one.evidence.text.split())[:200]}"
            )
    return "\n".join(lines)


def apart(records: Iterable[Record], places: Mapping[Told, Place], numbers: Mapping[Place, int]) -> Iterator[str]:
    """The labelled events that more than one record tells, a line each."""
    telling: defaultdict[int, dict[str, Record]] = defaultdict(dict)
    for record in records:
        for one in told_by(record):
            if one in places:
                telling[numbers[places[one]]][record.id] = record
    for those in telling.values():
        if len(those) > 1:
            yield " | ".join(describe(one).partition("\n")[0] for one in those.values())


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description="How right merged records are.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    parser.add_argument("--set", default="dev", choices=("seeds", "dev", "dev2"))
    parser.add_argument("--check", action="store_true", help="exit code 1 where more is lost by merging")
    parser.add_argument("--list", type=int, default=0, metavar="N", help="print N merged records")
    options = parser.parse_args()
    folder = options.gold / options.set
    score = scorer(options.gold)
    gold = rows(folder / "gold.jsonl")
    tellings: list[Telling] = read_tellings(folder / "articles")
    records = records_of(tellings)
    numbers = world(gold, score)
    asked = {numbers[PurePath(a["file"]).name, i] for a in gold for i, e in enumerate(a["events"]) if not e["optional"]}
    found = [event_row(one.event) for one in tellings]
    places, neutral = paired(gold, found, score)
    total, *_ = score.score(gold, found)
    by_label: defaultdict[object, list[Told]] = defaultdict(list)
    labels = {}
    for record in records:
        for one in told_by(record):
            labels[one] = numbers[places[one]] if one in places else record.id
            by_label[labels[one]].append(one)
    mine = merged_figures([told_by(record) for record in records], places, neutral, numbers, asked)
    true = merged_figures(by_label.values(), places, neutral, numbers, asked)
    mixed = [one for one in records if len({labels[told] for told in told_by(one) if told in places}) > 1]
    print(f"events            {len(tellings):>5}   F1 {score.prf(total)[2]:.4f}")
    for name, counts in (("records", mine), ("true merging", true)):
        figures = "  ".join(f"{key} {counts[key]}" for key in ("right", "wrong", "missed", "twice"))
        value = f1(counts["right"], counts["wrong"], counts["missed"])
        print(f"{name:<18}{len(records) if name == 'records' else len(by_label):>5}   F1 {value:.4f}   {figures}")
    several = [one for one in records if len(told_by(one)) > 1]
    print(f"{len(several)} records of several events, {len(mixed)} of events with different labels")
    if options.list:
        step = max(len(several) // options.list, 1)
        print("\n".join(describe(one) for one in several[::step][: options.list]))
        print("\nrecords that are of one labelled event, but were not merged:")
        print("\n".join(apart(records, places, numbers)))
    merged, ideal = (f1(counts["right"], counts["wrong"], counts["missed"]) for counts in (mine, true))
    gap = max(score.prf(total)[2], ideal) - merged
    print(f"{ideal - merged:.4f} below true merging, {score.prf(total)[2] - merged:.4f} below the events")
    return 1 if options.check and gap > SLACK else 0


if __name__ == "__main__":
    sys.exit(main())
