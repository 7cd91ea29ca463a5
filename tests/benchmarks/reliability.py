"""Whether `confidence` means what it says: the share of events that are right among those of about one confidence.

Of `check` only the whole is printed. Events that the labels leave open (optional, or denied where nothing is asked
for) count neither way, as in the scorer.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from corpus import SHARED, compared, outcomes, rows, scorer

BINS = 10
Judged = tuple[float, bool]


def judged(gold: Path, score: ModuleType) -> list[Judged]:
    """The confidence of every event found in a labelled set, with whether it is right."""
    found = (row for outcome in outcomes([str(gold / "articles")]) for row in outcome.rows())
    told, _ = compared(rows(gold / "gold.jsonl"), found, score)
    return [(one.row["confidence"], one.right) for one in told]


def line(name: str, some: Sequence[Judged]) -> str:
    """How many events, how confident on average, how many of them right."""
    told = sum(confidence for confidence, _ in some) / len(some)
    right = sum(right for _, right in some) / len(some)
    return f"{name:<12}{len(some):>7}{told:>12.3f}{right:>12.3f}{right - told:>+12.3f}"


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description="Whether confidence is the share of events that are right.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    options = parser.parse_args()
    if not (options.gold / "dev" / "gold.jsonl").exists():
        print(f"{options.gold}: no labelled sets here; name their folder with --gold", file=sys.stderr)
        return 2
    score = scorer(options.gold)
    dev = list(judged(options.gold / "dev", score))
    print(f"{'confidence':<12}{'events':>7}{'told':>12}{'right':>12}{'off by':>12}")
    for number in range(BINS):
        inside = [one for one in dev if min(int(one[0] * BINS), BINS - 1) == number]
        if inside:
            print(line(f"{number / BINS:.1f} - {(number + 1) / BINS:.1f}", inside))
    print(line("all of dev", dev))
    print(line("check", list(judged(options.gold / "check", score))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
