"""What the benchmarks share: articles read one by one, each with its time, and the labelled sets."""

from __future__ import annotations

import importlib.util
import json
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

import talentscan
from talentscan.engines.local import collect_seldom
from talentscan.errors import UnreadableArticleError
from talentscan.model import Event
from talentscan.output.shape import event_row
from talentscan.pipeline import ScanOptions, find_files, read_file, scan_article
from talentscan.read import read_bytes

Row = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SLOWEST = 2.0
"""Seconds that no article may take."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article, and in how many seconds of the processor.

    Its source and events, or why it was `skipped` or `failed`.
    """

    path: str
    seconds: float
    source: str = ""
    events: tuple[Event, ...] = ()
    skipped: str | None = None
    failed: str | None = None

    def misquoted(self) -> int:
        """How many pieces of evidence are not, letter by letter, what stands at their place in the source."""
        quotes = (quote for event in self.events for quote in event.evidence)
        return sum(self.source[quote.start : quote.end] != quote.quote for quote in quotes)

    def rows(self) -> list[Row]:
        """The events as `scan --format jsonl` prints them."""
        return [event_row(event) for event in self.events]


def outcomes(paths: Sequence[str]) -> Iterator[Outcome]:
    """Every article of some files and folders, read and scanned in this process as the command line does it."""
    collect_seldom()
    # so that no article is charged with loading the lexicon or what reads pages
    talentscan.scan("Jane Doe has left Acme.")
    list(read_bytes(b"<html><body><p>Jane Doe has left Acme.</p></body></html>", "page.html"))
    for file in find_files(paths):
        articles = read_file(file)
        while True:
            begun = time.process_time()
            path = file
            try:
                article = next(articles, None)
                if article is None:
                    break
                path = article.path
                if isinstance(article, UnreadableArticleError):
                    yield Outcome(path, time.process_time() - begun, skipped=article.reason)
                    continue
                result = scan_article(article, file, ScanOptions(keep=True))
            except Exception as error:
                yield Outcome(path, time.process_time() - begun, failed=f"{type(error).__name__}: {error}")
                continue
            yield Outcome(path, time.process_time() - begun, article.source, result.events)


@dataclass(frozen=True, slots=True)
class Found:
    """An event found in `article` (a line of the labels), and whether it is right."""

    article: Row
    row: Row
    right: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Event `number` of `article` (a line of the labels), and whether it was found."""

    article: Row
    number: int
    found: bool


def compared(gold: Sequence[Row], found: Iterable[Row], score: ModuleType) -> tuple[list[Found], list[Asked]]:
    """What was found and what was asked for, each judged as the scorer does.

    What the labels leave open counts neither way: optional events, and denied ones where nothing is asked for.
    """
    by_article: defaultdict[str, list[Row]] = defaultdict(list)
    for row in found:
        by_article[PurePath(row["article"]).name].append(row)
    told: list[Found] = []
    asked: list[Asked] = []
    for article in gold:
        events, predictions = article["events"], by_article[PurePath(article["file"]).name]
        by_gold, by_prediction = score.pair(events, predictions)
        for number, row in enumerate(predictions):
            if number not in by_prediction:
                if row["status"] != "denied":
                    told.append(Found(article, row, False))
            elif not events[by_prediction[number]]["optional"]:
                told.append(Found(article, row, True))
        asked += [
            Asked(article, number, number in by_gold) for number, event in enumerate(events) if not event["optional"]
        ]
    return told, asked


def scorer(gold: Path, name: str = "score.py") -> ModuleType:
    """A scorer that lies beside the labelled sets."""
    spec = importlib.util.spec_from_file_location("gold_" + Path(name).stem, gold / name)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(gold / name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(path: Path) -> list[Row]:
    """The objects of a file with one a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
