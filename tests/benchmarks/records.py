"""How right the merged records of a labelled set are, beside the events that they are merged from.

    python tests/benchmarks/records.py [--gold FOLDER] [--set dev] [--check] [--list N]

Every labelled event of the set is one of the world's: those of one person (by any name that the labels give), one
organisation, one direction (left, or came and rose) and one year are the same; an event without a date is of the year
of its article or of the one before, or of any where its article has no date either: those that are of fewer years come
first, so that what may be of any is of one of theirs and makes no two of them one. Found events are paired with
labelled ones article by article, by the scorer that lies beside the labels; a record is right if one of its events was
paired with a labelled event of the world that no other record has taken. So an event told by nine articles counts once,
a record too many counts against precision, and one that swallowed two events counts against recall.

"true merging" is what these same events would reach if they were merged by their labels, second finds of one event
included. `kept` is 1 less what the F1 of records is below that, or below that of the events; `unmixed` the share of the
records whose events have one label. With --check, exit code 1 where a figure of dev is below its floor in
story_floors.toml. --list prints N merged records, evenly chosen, to be checked by hand.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from accuracy import below, read_floors
from corpus import SHARED, rows, scorer
from stories import FLOORS

from talentscan.model import Record, Telling
from talentscan.output.shape import event_row
from talentscan.pipeline import ScanOptions, find_files, records_of, scan_files, tellings_of

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
    for place, event, years in sorted(events, key=lambda one: (not one[2], len(one[2]), one[0])):
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
        if years:
            known[same][1].intersection_update(years)
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


def f1(counts: Mapping[str, int]) -> float:
    """The harmonic mean of precision and recall, of what is right, wrong and missed."""
    return 2 * counts["right"] / max(2 * counts["right"] + counts["wrong"] + counts["missed"], 1)


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


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging the events of a labelled set came to; `events` is the F1 of these, `labels` what each is.

    An event that was paired with no labelled one has its record for a label.
    """

    tellings: Sequence[Telling]
    records: Sequence[Record]
    events: float
    places: Mapping[Told, Place]
    numbers: Mapping[Place, int]
    labels: Mapping[Told, object]
    merged: Counter[str]
    ideal: Counter[str]

    @classmethod
    def of(cls, folder: Path, score: ModuleType) -> Merging:
        """Read, merge and compare with the labels."""
        gold = rows(folder / "gold.jsonl")
        tellings = read_tellings(folder / "articles")
        records = records_of(tellings)
        numbers = world(gold, score)
        asked = {
            numbers[PurePath(article["file"]).name, place]
            for article in gold
            for place, event in enumerate(article["events"])
            if not event["optional"]
        }
        found = [event_row(one.event) for one in tellings]
        places, neutral = paired(gold, found, score)
        total, *_ = score.score(gold, found)
        labels: dict[Told, object] = {}
        by_label: defaultdict[object, list[Told]] = defaultdict(list)
        for record in records:
            for one in told_by(record):
                labels[one] = numbers[places[one]] if one in places else record.id
                by_label[labels[one]].append(one)
        merged = merged_figures(map(told_by, records), places, neutral, numbers, asked)
        ideal = merged_figures(by_label.values(), places, neutral, numbers, asked)
        return cls(tellings, records, score.prf(total)[2], places, numbers, labels, merged, ideal)

    def mixed(self) -> int:
        """How many records have events of different labels."""
        return sum(len({self.labels[told] for told in told_by(one) if told in self.places}) > 1 for one in self.records)

    def figures(self) -> dict[str, float]:
        """The figures that have floors, each between 0 and 1."""
        return {
            "f1": f1(self.merged),
            "kept": 1 - max(f1(self.ideal), self.events) + f1(self.merged),
            "unmixed": 1 - self.mixed() / max(len(self.records), 1),
        }

    def several(self) -> list[Record]:
        """The records of more than one event."""
        return [one for one in self.records if len(told_by(one)) > 1]

    def print(self) -> None:
        """Print them, with what they are made of."""
        print(f"events            {len(self.tellings):>5}   F1 {self.events:.4f}")
        labels = len(set(self.labels.values()))
        for name, number, counts in (
            ("records", len(self.records), self.merged),
            ("true merging", labels, self.ideal),
        ):
            told = "  ".join(f"{key} {counts[key]}" for key in ("right", "wrong", "missed", "twice"))
            print(f"{name:<18}{number:>5}   F1 {f1(counts):.4f}   {told}")
        print(f"{len(self.several())} records of several events, {self.mixed()} of events with different labels")
        print("  ".join(f"{name} {value:.4f}" for name, value in self.figures().items()))


def main() -> int:
    """Measure, print, compare; the exit code."""
    parser = argparse.ArgumentParser(description="How right merged records are.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    parser.add_argument("--set", default="dev", choices=("seeds", "dev", "dev2"))
    parser.add_argument("--check", action="store_true", help="exit code 1 where a figure of dev is below its floor")
    parser.add_argument("--list", type=int, default=0, metavar="N", help="print N merged records")
    options = parser.parse_args()
    merging = Merging.of(options.gold / options.set, scorer(options.gold))
    merging.print()
    if options.list:
        several = merging.several()
        print("\n".join(describe(one) for one in several[:: max(len(several) // options.list, 1)][: options.list]))
        print("\nrecords that are of one labelled event, but were not merged:")
        print("\n".join(apart(merging.records, merging.places, merging.numbers)))
    low = below(read_floors(FLOORS), {"records": merging.figures()}) if options.check else []
    if low:
        print("\n" + "\n".join(low), file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
