"""How much of what labelled articles tell is found, and how much of what is found is right.

    python tests/benchmarks/accuracy.py            print the figures, and each class of events of dev and dev2
    python tests/benchmarks/accuracy.py --lost 5   and some of the events that each step of the cascade loses there
    python tests/benchmarks/accuracy.py --check    and end with exit code 1 where one is below its floor
    python tests/benchmarks/accuracy.py --raise    and lift the floors of floors.toml to today's figures

The labelled articles and their scorer lie outside the project, in ../shared/gold or where --gold says. Of `check` only
the figures of the whole are ever printed: who has read its articles or its errors can no longer measure with it.
"""

from __future__ import annotations

import argparse
import math
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from classes import print_classes
from corpus import SHARED, SLOWEST, Outcome, Row, outcomes, rows, scorer

SETS = ("seeds", "dev", "dev2", "check")
READ = ("dev", "dev2")
"""The sets whose events may be looked at one by one."""
FIGURES = ("precision", "recall", "f1", "kind", "full_name", "date", "status", "role", "clean_negatives")
FLOORS = Path(__file__).with_name("floors.toml")
STEP = 0.005
FIRM = ("precision", "f1")
SLACK = 0.02
"""How far below today's figure the floor of one that is not firm lies. Recall and precision pay for each other within
F1, and the shares of what was found move a little when more is found."""
HEADER = (
    "# The least that the gate accepts. Written by `python tests/benchmarks/accuracy.py --raise`; floors only rise.\n"
)

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Run:
    """One labelled set and what was found in it."""

    name: str
    gold: list[Row]
    outcomes: list[Outcome]

    def found(self) -> list[Row]:
        """Every event found, as it is printed."""
        return [row for outcome in self.outcomes for row in outcome.rows()]

    def broken(self) -> list[str]:
        """What no extraction may do, whatever its figures: crash, dawdle, misquote."""
        named = self.name != "check"
        wrong = []
        for sort, bad in (
            ("failed", [one for one in self.outcomes if one.failed is not None]),
            ("skipped", [one for one in self.outcomes if one.skipped is not None]),
            (f"over {SLOWEST:g} s", [one for one in self.outcomes if one.seconds > SLOWEST]),
            ("with a quote that is not in its source", [one for one in self.outcomes if one.misquoted()]),
        ):
            if bad:
                first = f", first {bad[0].path} ({bad[0].failed or bad[0].skipped or ''})" if named else ""
                wrong.append(f"{self.name}: {len(bad)} of {len(self.outcomes)} articles {sort}{first}")
        return wrong


def measure(run: Run, score: ModuleType) -> Figures:
    """The figures of a set, each between 0 and 1; those that nothing was asked for are left out."""
    total, attributes, _, _, _ = score.score(run.gold, run.found())
    figures = dict(zip(("precision", "recall", "f1"), score.prf(total), strict=True))
    for name in ("kind", "full_name", "date", "status", "role"):
        if attributes[f"{name}_n"]:
            figures[name] = attributes[name] / attributes[f"{name}_n"]
    if total["negatives"]:
        figures["clean_negatives"] = total["negatives_clean"] / total["negatives"]
    return figures


def read_floors(path: Path = FLOORS) -> dict[str, Figures]:
    """The floors of each set."""
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def raised(floors: Mapping[str, Figures], measured: Mapping[str, Figures]) -> dict[str, Figures]:
    """Floors lifted to what was measured, less the slack, rounded down; none is lowered."""
    lifted = {name: dict(figures) for name, figures in floors.items()}
    for name, figures in measured.items():
        kept = lifted.setdefault(name, {})
        for figure, value in figures.items():
            least = value if figure in FIRM else max(value - SLACK, 0.0)
            kept[figure] = max(kept.get(figure, 0.0), round(math.floor(least / STEP + 1e-9) * STEP, 3))
    return lifted


def below(floors: Mapping[str, Figures], measured: Mapping[str, Figures]) -> list[str]:
    """The figures that are lower than their floor."""
    return [
        f"{name}: {figure} is {measured[name].get(figure, 0.0):.4f}, below its floor of {floor:.3f}"
        for name, figures in floors.items()
        if name in measured
        for figure, floor in figures.items()
        if measured[name].get(figure, 0.0) < floor
    ]


def write_floors(floors: Mapping[str, Figures], path: Path = FLOORS) -> None:
    """Write the floors of each set."""
    tables = []
    for name in SETS:
        lines = [f"{figure} = {floors[name][figure]}\n" for figure in FIGURES if figure in floors.get(name, {})]
        tables += [f"\n[{name}]\n", *lines] if lines else []
    path.write_text(HEADER + "".join(tables), "utf-8")


def print_figures(measured: Mapping[str, Figures], floors: Mapping[str, Figures], runs: Sequence[Run]) -> None:
    """A line for each figure: what it is in each set, and how far that is above or below the floor stored."""
    print(f"{'':<17}" + "".join(f"{run.name + f' ({len(run.gold)})':>18}" for run in runs))
    for figure in FIGURES:
        cells = (_cell(measured[run.name].get(figure), floors.get(run.name, {}).get(figure)) for run in runs)
        print(f"{figure.replace('_', ' '):<17}" + "".join(f"{cell:>18}" for cell in cells))
    print("in brackets: the distance from the floor; in the head: how many articles")


def _cell(value: float | None, floor: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.3f}" + (f" ({value - floor:+.3f})" if floor is not None else " " * 9)


def main() -> int:
    """Measure, print, compare; the exit code."""
    parser = argparse.ArgumentParser(description="How right the events of labelled articles are.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    parser.add_argument("--check", action="store_true", help="exit code 1 where a figure is below its floor")
    parser.add_argument("--raise", dest="lift", action="store_true", help="write today's figures as the new floors")
    parser.add_argument(
        "--lost", type=int, default=0, metavar="N", help="show N events of dev and dev2 lost at each step"
    )
    options = parser.parse_args()
    present = [name for name in SETS if (options.gold / name / "gold.jsonl").exists()]
    if not present:
        print(f"{options.gold}: no labelled sets here; name their folder with --gold", file=sys.stderr)
        return 2
    score = scorer(options.gold)
    runs = [
        Run(name, rows(options.gold / name / "gold.jsonl"), list(outcomes([str(options.gold / name / "articles")])))
        for name in present
    ]
    floors = read_floors()
    measured = {run.name: measure(run, score) for run in runs}
    wrong = [line for run in runs for line in run.broken()]
    if options.check:
        wrong += below(floors, measured)
    if options.lift and not wrong:
        write_floors(raised(floors, measured))
    print_figures(measured, floors, runs)
    for run in runs:
        if run.name in READ:
            print_classes(run.name, options.gold / run.name, run.gold, run.found(), score, options.lost)
    if wrong:
        print("\n" + "\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
