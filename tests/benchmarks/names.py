"""How often two names are rightly called one, on labelled pairs of people and of organisations.

    python tests/benchmarks/names.py [CASES] [--check]

CASES is the table of pairs published by OpenSanctions (nomenklatura, MIT licence), ../shared/data/name-pairs/cases.csv
where nothing else is said. What is scored are the functions by which records are merged, at one threshold for all:
`ALIKE`, from which a name may be another one misspelt. Each figure is given for two halves of the pairs as well, split
by a hash of the names: only of the first half were errors ever listed while the rules were written. "threshold from
elsewhere" is what is left where none of the pairs that are scored had a say in the threshold: they are dealt into ten
parts by a hash, and each part is scored at the threshold that is best for the other nine. With --check, exit code 1
where an F1, that one included, is not above the published one.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path

from corpus import SHARED

from talentscan.records.names import person_likeness
from talentscan.records.organizations import organization_likeness
from talentscan.records.spelling import ALIKE

Pair = tuple[str, str, bool]
Likeness = Callable[[str, str], float]

PARTS = 10
LEVELS = [level / 100 for level in range(50, 100)]

SORTS: dict[str, tuple[tuple[str, ...], Likeness, float]] = {
    "people": (("Person",), person_likeness, 0.742),
    "organisations": (("Company", "Organization", "LegalEntity"), organization_likeness, 0.865),
}
"""Which pairs of the table, what compares them, and the F1 of nomenklatura's own matcher at 0.7, as published."""


def read_pairs(path: Path, schemas: Sequence[str]) -> list[Pair]:
    """The pairs of some schemas, and whether each is one name."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(row["name1"], row["name2"], row["is_match"] == "true") for row in rows if row["schema"] in schemas]


def in_first_half(pair: Pair) -> bool:
    """Whether the constants may have been chosen by this pair."""
    return blake2b("|".join(sorted(pair[:2])).encode()).digest()[0] % 2 == 0


def part_of(pair: Pair) -> int:
    """The part that a pair is dealt to."""
    return blake2b("|".join(sorted(pair[:2])).encode()).digest()[1] % PARTS


def best_threshold(pairs: Sequence[Pair], likeness: Likeness) -> float:
    """The threshold that gives some pairs the best F1; of equal ones the middle."""
    scores = {level: figures([(pair, likeness(*pair[:2]) >= level) for pair in pairs])[2] for level in LEVELS}
    best = [level for level, score in scores.items() if score == max(scores.values())]
    return best[len(best) // 2]


def thresholds_from_elsewhere(pairs: Sequence[Pair], likeness: Likeness) -> list[tuple[Pair, bool]]:
    """What is said of each pair at the threshold that is best for all parts but its own."""
    said: list[tuple[Pair, bool]] = []
    for part in range(PARTS):
        level = best_threshold([pair for pair in pairs if part_of(pair) != part], likeness)
        said += [(pair, likeness(*pair[:2]) >= level) for pair in pairs if part_of(pair) == part]
    return said


def figures(answers: Sequence[tuple[Pair, bool]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of what is said of some pairs."""
    said, pairs = [mine for _, mine in answers], [pair for pair, _ in answers]
    right = sum(mine and true for mine, (_, _, true) in zip(said, pairs, strict=True))
    precision = right / max(sum(said), 1)
    recall = right / max(sum(true for _, _, true in pairs), 1)
    return precision, recall, 2 * right / max(sum(said) + sum(true for _, _, true in pairs), 1)


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description="How often two names are rightly called one.")
    parser.add_argument("cases", nargs="?", type=Path, default=SHARED / "data" / "name-pairs" / "cases.csv")
    parser.add_argument("--check", action="store_true", help="exit code 1 where an F1 is not above the published one")
    options = parser.parse_args()
    if not options.cases.is_file():
        print(f"{options.cases}: no such table of pairs; name one", file=sys.stderr)
        return 2
    missed = False
    print(f"{'threshold ' + str(ALIKE):<28}{'pairs':>6}{'precision':>11}{'recall':>8}{'F1':>7}")
    for name, (schemas, likeness, published) in SORTS.items():
        pairs = read_pairs(options.cases, schemas)
        said = [(pair, likeness(*pair[:2]) >= ALIKE) for pair in pairs]
        elsewhere = "  threshold from elsewhere"
        parts = {
            name: said,
            "  half with errors listed": [answer for answer in said if in_first_half(answer[0])],
            "  the other half": [answer for answer in said if not in_first_half(answer[0])],
            elsewhere: thresholds_from_elsewhere(pairs, likeness),
        }
        for label, those in parts.items():
            precision, recall, f1 = figures(those)
            print(f"{label:<28}{len(those):>6}{precision:>11.3f}{recall:>8.3f}{f1:>7.3f}")
            missed |= label in (name, elsewhere) and f1 <= published
        print(f"{'  published':<28}{len(pairs):>6}{'':>19}{published:>7.3f}")
    return 1 if options.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
