"""How many articles a second one process reads and scans, what each stage takes of it, and which took longest.

    python tests/benchmarks/speed.py [PATH…] [--check]

Without a path it reads ../shared/wild/articles where that is, else examples/. Times are those of the processor, so that
what else runs on the machine counts little. Sentences and words parsed are counted: parsing is most of the work, and
its amount is the same on any machine, so a rule that lets more sentences through the gate shows here. With --check an
article that fails or takes over two seconds, or more parsing than `ceilings.toml` allows, gives exit code 1.
"""

from __future__ import annotations

import argparse
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from corpus import ROOT, SHARED, SLOWEST, Outcome, outcomes

from talentscan.events import extract_events, reading
from talentscan.mentions import DateFinder, find_mentions
from talentscan.model import Article
from talentscan.pipeline import find_files, read_file
from talentscan.segment import segment

CEILINGS = Path(__file__).with_name("ceilings.toml")
STAGES = ("read", "segment", "mentions", "events")


def stage_costs(paths: Sequence[str]) -> defaultdict[str, float]:
    """Seconds of each stage, and the numbers of articles, of sentences parsed and of words in them."""
    costs: defaultdict[str, float] = defaultdict(float)
    parse = reading.parse

    def counted(s: reading.Sentence, *given: object) -> object:
        costs["parses"] += 1
        costs["words"] += len(s.words)
        return parse(s, *given)  # type: ignore[arg-type]  # handed on as they come

    reading.parse = counted  # type: ignore[assignment]
    try:
        for file in find_files(paths):
            begun = time.process_time()
            articles = [one for one in read_file(file) if isinstance(one, Article)]
            costs["read"] += time.process_time() - begun
            costs["articles"] += len(articles)
            for article in articles:
                _time_article(article, costs)
    finally:
        reading.parse = parse
    return costs


def _time_article(article: Article, costs: defaultdict[str, float]) -> None:
    clock = [time.process_time()]
    sentences = segment(article)
    clock.append(time.process_time())
    mentions = find_mentions(article, sentences)
    clock.append(time.process_time())
    extract_events(article, mentions, DateFinder(article.text, article.published).find)
    clock.append(time.process_time())
    for stage, begun, ended in zip(STAGES[1:], clock, clock[1:], strict=False):
        costs[stage] += ended - begun


def too_dear(costs: Mapping[str, float], corpus: str) -> list[str]:
    """What is above the ceiling of a corpus, in words."""
    ceilings = tomllib.loads(CEILINGS.read_text("utf-8")).get(corpus, {})
    return [
        f"{corpus}: {costs[name] / costs['articles']:.2f} {name} an article, above its ceiling of {most:g}"
        for name, most in ceilings.items()
        if costs[name] / costs["articles"] > most
    ]


def corpus_of(place: Path) -> str:
    """The corpus whose articles a folder holds, wherever it stands: wild, of ../shared/wild/articles."""
    return place.parent.name if place.name == "articles" else place.name


def report(every: Sequence[Outcome], costs: Mapping[str, float]) -> None:
    """Print the figures."""
    seconds = sum(one.seconds for one in every)
    size = sum(len(one.source) for one in every) / 1e6
    events = sum(len(one.events) for one in every)
    skipped = sum(one.skipped is not None for one in every)
    failed = sum(one.failed is not None for one in every)
    print(
        f"{len(every) / seconds:.0f} articles/s: {len(every)} articles, {size:.1f} million characters, {seconds:.1f} s"
    )
    print(f"{events} events; {skipped} articles skipped, {failed} failed")
    number = max(1, costs["articles"])
    for stage in STAGES:
        each = costs[stage] / number
        print(f"  {stage:9} {each * 1000:6.2f} ms an article, {1 / each if each else 0:6.0f} articles/s")
    print(f"parsed: {costs['parses'] / number:.2f} sentences an article, {costs['words'] / number:.0f} words")
    print("slowest:")
    for one in sorted(every, key=lambda one: -one.seconds)[:5]:
        print(f"  {one.seconds * 1000:7.0f} ms  {len(one.source):9} characters  {one.path}")


def main() -> int:
    """Measure and print; the exit code."""
    wild = SHARED / "wild" / "articles"
    parser = argparse.ArgumentParser(description="How fast articles are read and scanned, on one process.")
    parser.add_argument("paths", nargs="*", default=[str(wild if wild.is_dir() else ROOT / "examples")])
    parser.add_argument(
        "--check", action="store_true", help="exit code 1 where an article fails or is too slow or dear"
    )
    options = parser.parse_args()
    every = list(outcomes(options.paths))
    costs = stage_costs(options.paths)
    report(every, costs)
    wrong = [f"failed: {one.path}: {one.failed}" for one in every if one.failed is not None]
    wrong += [f"over {SLOWEST:g} s: {one.path}" for one in every if one.seconds > SLOWEST]
    if len(options.paths) == 1:
        wrong += too_dear(costs, corpus_of(Path(options.paths[0]).resolve()))
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if options.check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
