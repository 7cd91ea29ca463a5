"""How the time and memory of grouping grow with the number of articles, all of them synthetic.

    python tests/benchmarks/story_growth.py [10000 100000 …]      in memory, each number in a process of its own
    python tests/benchmarks/story_growth.py --store 100000        in a database; then some hundred more articles
    python tests/benchmarks/story_growth.py --store 100000 --keep growth.db    and the database is kept

Seconds are of the process's own work, whatever else the machine does. Beside them it prints milliseconds per article,
the growth against n log n, and how right the stories are: growth that is bought by finding less would show. With
--check, exit code 1 where the time of an article, against log n, more than doubles.

A database is grouped and merged; then a hundred articles come to it, twice, and a hundred more by `talentscan ingest`
in a process of its own. That one reads them first, which is what `talentscan scan` does as well: the rest is storing.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from synthetic import Newsroom, Synthetic

from talentscan.engines.local import collect_seldom
from talentscan.model import Article, OffsetMap
from talentscan.model.identity import article_id, event_id
from talentscan.pipeline import update_records, update_stories
from talentscan.store import Store
from talentscan.stories import MemoryIndex, update

SIZES = (10_000, 30_000, 100_000)
MORE = 100
WORST = 2.0
RULES = "synthetic"


def in_memory(count: int) -> dict[str, float]:
    """Group so many articles in memory; seconds, bytes and how right it is."""
    collect_seldom()  # as the command does
    truth: dict[int, int] = {}
    prints = []
    seconds = 0.0
    for article in Newsroom().articles(count):
        begun = time.process_time()
        one = article.fingerprint()
        seconds += time.process_time() - begun
        if one.number not in truth:  # an outlet that prints the same twice has one article
            truth[one.number] = article.story
            prints.append(one)
    index = MemoryIndex()
    begun = time.process_time()
    update(index, prints)
    grouping = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    found = {
        copy: centre for centre in index.centres() for one in index.around(centre) for copy in index.copies_of(one)
    }
    precision, recall = b_cubed(truth, found)
    return {
        "articles": count,
        "fingerprints": seconds,
        "grouping": grouping,
        "bytes": peak,
        "precision": precision,
        "recall": recall,
    }


def b_cubed(truth: Mapping[int, int], found: Mapping[int, int]) -> tuple[float, float]:
    """B-cubed precision and recall of a grouping."""
    together = Counter((truth[one], found[one]) for one in truth)
    stories, groups = Counter(truth.values()), Counter(found.values())
    precision = sum(n * n / groups[group] for (_, group), n in together.items()) / len(truth)
    recall = sum(n * n / stories[story] for (story, _), n in together.items()) / len(truth)
    return precision, recall


def in_store(count: int, path: Path) -> None:
    """Group and merge so many articles in a database, then some more: the time for these is what the user waits."""
    collect_seldom()  # as the command does
    articles = Newsroom().articles(count + 3 * MORE)
    with Store(str(path), create=True) as store:
        for size in (count, MORE, MORE):
            for number in range(size):
                put(store, next(articles), f"{size}/{number}/{time.process_time_ns()}")
            for update, done in ((update_stories, "grouped"), (update_records, "merged")):
                begun = time.process_time()
                update(store)
                seconds = time.process_time() - begun
                print(f"{size:>9} articles {done} in {seconds:8.2f} s, {seconds / size * 1000:.2f} ms each", flush=True)
        pages, page = (store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"{pages * page / (count + 2 * MORE):.0f} bytes an article in the database, its text included")
    print(f"{peak / count / 1000:.1f} kB an article in memory at the most")
    file = path.with_suffix(".jsonl")
    file.write_text("".join(line(one) + "\n" for one in articles), "utf-8")
    ingested = command_seconds("ingest", str(file), "--db", str(path))
    print(f"{MORE:>9} articles ingested in {ingested:.2f} s, scanned in {command_seconds('scan', str(file)):.2f} s")
    file.unlink()


def line(one: Synthetic) -> str:
    """An article as a line of a file."""
    day = None if one.published is None else one.published.isoformat()
    return json.dumps({"title": one.title, "text": one.text, "outlet": one.outlet, "published": day})


def command_seconds(*arguments: str) -> float:
    """The seconds of work that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "talentscan", *arguments, "--jobs", "1", "-q", "-o", os.devnull]
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def put(store: Store, one: Synthetic, path: str) -> None:
    """Store an article as `ingest` does."""
    article = Article(
        path, one.text, one.text, OffsetMap.identity(len(one.text)), (), one.title, one.published, one.outlet
    )
    identity = article_id(article)
    store.put(article, path, [replace(event, id=event_id(identity, event)) for event in one.events], RULES)


def measured(count: int) -> dict[str, float]:
    """The figures of one number of articles, in a process of its own: memory is counted anew."""
    done = subprocess.run([sys.executable, __file__, "--one", str(count)], check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def table(sizes: Sequence[int]) -> list[float]:
    """Print a line for each number of articles; gives the time of an article for each, against n log n."""
    print(f"{'articles':>9}{'fingerprints':>14}{'grouping':>10}{'ms each':>9}", end="")
    print(f"{'/ n log n':>11}{'kB each':>9}{'B3 P':>7}{'B3 R':>7}")
    empty = measured(1)["bytes"]
    growth: list[float] = []
    first = 0.0
    for count in sizes:
        told = measured(count)
        share = told["grouping"] / (count * math.log(count))
        first = first or share
        growth.append(share / first)
        each = told["grouping"] / count * 1000
        print(f"{count:>9}{told['fingerprints']:>12.1f} s{told['grouping']:>8.1f} s{each:>9.2f}", end="")
        print(f"{growth[-1]:>11.2f}{(told['bytes'] - empty) / count / 1000:>9.1f}", end="")
        print(f"{told['precision']:>7.3f}{told['recall']:>7.3f}", flush=True)
    return growth


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description="How grouping grows with the number of articles.")
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--store", action="store_true", help="measure a database, the first number of articles large")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="where to leave the database, a new one")
    parser.add_argument("--check", action="store_true", help="exit code 1 where time grows much faster than n log n")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(in_memory(options.sizes[0])))
        return 0
    if options.store:
        with tempfile.TemporaryDirectory() as folder:
            in_store(options.sizes[0], options.keep or Path(folder) / "growth.db")
        return 0
    return 1 if max(table(options.sizes)) > WORST and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
