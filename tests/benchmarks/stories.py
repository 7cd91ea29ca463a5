"""How right stories are: labelled articles grouped, and compared with the labels.

    python tests/benchmarks/stories.py [--gold FOLDER] [--errors]      print the figures
    python tests/benchmarks/stories.py --check                         and end with exit code 1 below story_floors.toml

The labelled articles (dev and its stories.jsonl) and their scorer lie outside the project, in ../shared/gold or where
--gold says. B-cubed is the mean over articles of how much of the own story is right (precision) and found (recall); a
pair is two articles of one story. A copy group is mixed if it holds articles of different stories.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from types import ModuleType

from accuracy import below, read_floors
from corpus import SHARED, Row, rows, scorer

from talentscan.model import Story
from talentscan.pipeline import ScanOptions, find_files, scan_files, stories_of

FLOORS = Path(__file__).with_name("story_floors.toml")

Figures = dict[str, float]
Pairs = set[tuple[str, str]]
Labels = dict[str, object]


def labels(gold: Sequence[Row], field: str) -> Labels:
    """The label of each article, by file name."""
    return {PurePath(row["file"]).name: row[field] for row in gold}


def found(stories: Sequence[Story], names: Mapping[str, object]) -> tuple[Labels, Labels]:
    """The story and the copy group that each labelled article was put in."""
    story: Labels = dict.fromkeys(names)
    copy: Labels = dict.fromkeys(names)
    for one in stories:
        for article in one.articles:
            name = PurePath(article.article).name
            if name in story:
                story[name] = one.id
                copy[name] = article.copy
    return story, copy


def compared(want: Labels, got: Labels, score: ModuleType) -> tuple[Figures, Pairs, Pairs]:
    """B-cubed and pair figures of one grouping; the wrong pairs and the missed ones."""
    wanted, have = score.groups(want), score.groups(got)
    precision, recall, f1 = score.b_cubed(wanted, have)
    asked, told = score.pairs(wanted), score.pairs(have)
    right = len(asked & told)
    figures = {
        "b3_precision": precision,
        "b3_recall": recall,
        "b3_f1": f1,
        "pair_precision": right / len(told) if told else 1.0,
        "pair_recall": right / len(asked) if asked else 1.0,
    }
    return figures, told - asked, asked - told


def unmixed(story: Labels, copy: Labels) -> float:
    """The share of the copy groups found whose articles are all of one story."""
    groups: defaultdict[object, set[object]] = defaultdict(set)
    for name, label in copy.items():
        if label is not None:
            groups[label].add(story[name])
    return sum(len(stories) == 1 for stories in groups.values()) / max(len(groups), 1)


def main() -> int:
    """Measure, print, compare; the exit code."""
    parser = argparse.ArgumentParser(description="How right the stories of labelled articles are.")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold", help="the folder of the labelled sets")
    parser.add_argument("--check", action="store_true", help="exit code 1 where a figure is below its floor")
    parser.add_argument("--errors", action="store_true", help="print the pairs that are wrong or missed")
    options = parser.parse_args()
    folder = options.gold / "dev"
    if not (folder / "stories.jsonl").exists():
        print(f"{folder}: no labelled stories here; name the folder above with --gold", file=sys.stderr)
        return 2
    gold, score = rows(folder / "stories.jsonl"), scorer(options.gold, "score_stories.py")
    book = stories_of(scan_files(find_files([str(folder / "articles")]), ScanOptions(compare=True)))
    story, copy = found(book.stories(), labels(gold, "story"))
    measured: dict[str, Figures] = {}
    for name, got in (("stories", story), ("copies", copy)):
        measured[name], wrong, missed = compared(labels(gold, "story" if name == "stories" else "copy"), got, score)
        if name == "copies":
            measured[name]["unmixed"] = unmixed(labels(gold, "story"), copy)
        print(f"{name:<8}" + "".join(f"  {figure} {value:.3f}" for figure, value in measured[name].items()))
        if options.errors:
            for what, pairs in (("wrong", wrong), ("missed", missed)):
                print("".join(f"  {what} {one} {other}\n" for one, other in sorted(pairs)), end="")
    low = below(read_floors(FLOORS), measured) if options.check else []
    if low:
        print("\n" + "\n".join(low), file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
