"""Whether `confidence` means what it says: the share of events that are right among those of about one confidence.

    python tests/benchmarks/reliability.py          print the table
    python tests/benchmarks/reliability.py --fit    and write lexicon/confidence.toml anew, from dev and dev2

What is too unsure to be told is judged like the rest. `--also` names more labelled sets to fit on, `--judged` files of
single events that somebody has judged, a JSON object a line: `path` of the article, `kind`, `person` (or null and
`count`), `organization`, `right`. With `--fit` a second table shows what articles held out of the fit make of it. Of
`check` only shares are ever printed, and nothing is fitted on it. What the labels leave open counts neither way.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from corpus import ROOT, SHARED, Row, compared, rows, scorer
from logistic import Judged, fitted, held_out

import talentscan.events.extract as extract_stage
from talentscan.model import Article
from talentscan.output.shape import event_row
from talentscan.pipeline import explain, find_files, read_file

SETS = ("dev", "dev2", "check")
FITTED = ("dev", "dev2")
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
WEIGHTS = ROOT / "talentscan" / "lexicon" / "confidence.toml"
HEADER = """\
# What each sign of a telling adds to the log-odds that the event is right; `start` is those of an event without any.
# Compiled for this project (MIT) by `python tests/benchmarks/reliability.py --fit`: a logistic regression, shrunk to
# nothing, over {events} events found in labelled articles, {right:.0%} of them right. It holds no words of any article.
# organization, person: on what they rest; evidence: for its being an organisation; topic: whether it is the one that
# the article is about; organizations: how many the sentence names; sentences, ways: how many, and how many sorts of
# constructions, tell the event; attribution: whether somebody is said to say it; role: the sort of post; business: how
# much of the article is about companies. Behind each sign: right of found.
"""


def judged(gold: Path, labelled: Path) -> list[Judged]:
    """Every event found in a labelled set, compared as `gold` compares."""
    signs, found = _found([str(labelled / "articles")])
    told_of, _ = compared(rows(labelled / "gold.jsonl"), found.values(), scorer(gold))
    return [
        Judged(signs[one.row["article"], one.row["id"]], one.row["confidence"], one.right, one.row["article"])
        for one in told_of
    ]


def judged_singly(path: Path) -> list[Judged]:
    """The events of a file of judgements that the program still finds."""
    judgements = rows(path)
    signs, found = _found(sorted({str(path.parent / row["path"]) for row in judgements}))
    told = {(row["article"], row["kind"] == "departure", _who(row), row["organization"]): row for row in found.values()}
    out = []
    for one in judgements:
        who = one["person"] or str(one["count"])
        row = told.get((str(path.parent / one["path"]), one["kind"] == "departure", who, one["organization"]))
        if row is not None:
            out.append(Judged(signs[row["article"], row["id"]], row["confidence"], one["right"], row["article"]))
    return out


def _who(row: Row) -> str:
    return str(row["person"] or row["group"]["count"])


def _found(paths: Sequence[str]) -> tuple[dict[tuple[str, str], tuple[str, ...]], dict[tuple[str, str], Row]]:
    """The signs and the rows of all events in some files and folders, by their article and id."""
    signs: dict[tuple[str, str], tuple[str, ...]] = {}
    found: dict[tuple[str, str], Row] = {}
    for file in find_files(paths):
        for article in read_file(file):
            if isinstance(article, Article):
                told = explain(article)
                for event, its in zip(told.events, told.signs, strict=True):
                    signs.setdefault((event.article, event.id), its)
                    found.setdefault((event.article, event.id), event_row(event))
    return signs, found


def order(events: Sequence[Judged]) -> float:
    """How often of a right and a wrong event the right one is surer; ties count half. 0.5 where nothing is compared."""
    right = [one.confidence for one in events if one.right]
    wrong = [one.confidence for one in events if not one.right]
    pairs = [(good > bad) + (good == bad) / 2 for good in right for bad in wrong]
    return sum(pairs) / len(pairs) if pairs else 0.5


def surprise(events: Sequence[Judged]) -> float:
    """The mean of minus the logarithm of the share given to what came true."""
    return -sum(math.log(one.confidence if one.right else 1 - one.confidence) for one in events) / len(events)


def print_table(sets: Mapping[str, Sequence[Judged]]) -> None:
    """For each range of confidence: how many events, how sure on average, how many of them right; a column a set."""
    print(f"{'confidence':<14}" + "".join(f"{name + ': events':>15}{'told':>7}{'right':>7}" for name in sets))
    for low, high in pairwise(EDGES):
        print(f"{low:.2f} - {high:.2f}   " + "".join(_cells(_between(some, low, high)) for some in sets.values()))
    print(f"{'all':<14}" + "".join(map(_cells, sets.values())))
    for title, measure in (("right is surer", order), ("surprise", surprise)):
        print(f"{title:<14}" + "".join(f"{measure(some):>29.3f}" for some in sets.values()))


def _between(events: Sequence[Judged], low: float, high: float) -> list[Judged]:
    return [one for one in events if low <= one.confidence < high]


def _cells(some: Sequence[Judged]) -> str:
    if not some:
        return f"{'-':>15}{'-':>7}{'-':>7}"
    told = sum(one.confidence for one in some) / len(some)
    return f"{len(some):>15}{told:>7.3f}{sum(one.right for one in some) / len(some):>7.3f}"


def write_weights(events: Sequence[Judged], path: Path = WEIGHTS) -> None:
    """Fit the weights and write them, with how often each sign was seen."""
    start, weights = fitted(events)
    seen = Counter(sign for one in events for sign in one.signs)
    good = Counter(sign for one in events if one.right for sign in one.signs)
    lines = [HEADER.format(events=len(events), right=sum(one.right for one in events) / len(events))]
    lines.append(f"\nstart = {start:.2f}\n")
    table = ""
    for sign in sorted(weights, key=lambda sign: (sign.partition(".")[0], -weights[sign], sign)):
        above, _, name = sign.partition(".")
        if above != table:
            lines.append(f"\n[{above}]\n")
            table = above
        lines.append(f'"{name}" = {weights[sign]:.2f} # {good[sign]} of {seen[sign]}\n')
    path.write_text("".join(lines), "utf-8")


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description="Whether confidence is the share of events that are right.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    parser.add_argument("--fit", action="store_true", help="write the weights anew; run again to see what they give")
    parser.add_argument("--judged", type=Path, nargs="*", default=[], help="files of single events that are judged")
    parser.add_argument("--also", type=Path, nargs="*", default=[], help="folders of more labelled sets to fit on")
    options = parser.parse_args()
    present = [name for name in SETS if (options.gold / name / "gold.jsonl").exists()]
    if not present:
        print(f"{options.gold}: no labelled sets here; name their folder with --gold", file=sys.stderr)
        return 2
    extract_stage.LEAST_TOLD = 0.0
    sets = {name: judged(options.gold, options.gold / name) for name in present}
    sets |= {folder.name: judged(options.gold, folder) for folder in options.also}
    sets |= {file.stem: judged_singly(file) for file in options.judged}
    print_table(sets)
    if options.fit:
        fitted_on = {name: some for name, some in sets.items() if name not in SETS or name in FITTED}
        told = held_out(
            [one._replace(article=f"{name}/{one.article}") for name, some in fitted_on.items() for one in some]
        )
        print("\nheld out of the fit")
        print_table({name: [one for one in told if one.article.startswith(f"{name}/")] for name in fitted_on})
        write_weights([one for some in fitted_on.values() for one in some])
    return 0


if __name__ == "__main__":
    sys.exit(main())
