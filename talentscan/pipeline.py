"""Composes the stages; the only module that knows their order."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from talentscan.engines.local import ordered_map, processes_for
from talentscan.errors import TalentscanError, UnreadableArticleError
from talentscan.model import Article, Decision, Event, Fingerprint, Move, Printed, Record, Telling
from talentscan.model.identity import article_id, digest, event_id, text_id

if TYPE_CHECKING:
    from collections import Counter

    from talentscan.model.explanation import Explanation
    from talentscan.store import Outcome, Store
    from talentscan.storybook import Storybook

BATCH = 16
"""Articles of one large file that go to a process together."""
LARGE_FILE = 1_000_000
"""Bytes from which a file is read here and its articles are shared out."""
RULE_STAGES = ("read", "segment", "mentions", "events", "lexicon")
"""The packages that decide which events an article tells."""
STORY_STAGES = ("stories",)
"""The packages that decide which articles are one story."""
RECORD_STAGES = ("records", "recordbook", "lexicon")
"""The packages that decide which events are one record, and by which keys records find each other."""


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """What became of one article of a file: its events, or the reason why it was skipped.

    `id` is the hash of its content and `text` of its words alone. `article` is None where it was skipped, or not
    asked to be kept; `fingerprint` where it is not to be compared with others.
    """

    path: str
    file: str
    id: str = ""
    text: str = ""
    published: date | None = None
    outlet: str | None = None
    events: tuple[Event, ...] = ()
    article: Article | None = None
    reason: str | None = None
    title: str | None = None
    fingerprint: Fingerprint | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """One step of an ingestion: an article and what storing it came to, or a file whose articles are all known."""

    file: str
    known: int = 0
    result: ArticleResult | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """How to scan: `published` dates articles without a date.

    `keep` gives the articles back with their events, `compare` their fingerprints.
    """

    published: date | None = None
    keep: bool = False
    compare: bool = False


def extract(article: Article) -> list[Event]:
    """The events that one article tells, in reading order."""
    # only here: the lexicon is not needed by the commands that ask what is stored
    from talentscan.events import extract_events
    from talentscan.mentions import DateFinder, find_mentions
    from talentscan.segment import segment

    mentions = find_mentions(article, segment(article))
    return extract_events(article, mentions, DateFinder.of(article).find)


def explain(article: Article) -> Explanation:
    """What the stages make of each sentence of an article, step by step; its events are those of `scan_article`."""
    # only here: nothing else asks why
    from talentscan.events.explain import explain_events
    from talentscan.mentions import DateFinder, explain_mentions
    from talentscan.segment import segment

    mentions, reasons = explain_mentions(article, segment(article))
    told = explain_events(article, mentions, reasons, DateFinder.of(article).find)
    content = article_id(article)
    return replace(told, events=tuple(replace(event, id=event_id(content, event)) for event in told.events))


def scan_article(article: Article, file: str = "-", options: ScanOptions | None = None) -> ArticleResult:
    """Extract from one article."""
    options = options or ScanOptions()
    article = dated(article, options.published)
    content, words = article_id(article), text_id(article)
    events: dict[str, Event] = {}
    for event in extract(article):
        identity = event_id(content, event)
        events.setdefault(identity, replace(event, id=identity))
    return ArticleResult(
        path=article.path,
        file=file,
        id=content,
        text=words,
        published=article.published,
        outlet=article.outlet,
        events=tuple(events.values()),
        article=article if options.keep else None,
        title=article.title,
        fingerprint=_fingerprint(content, words, article, tuple(events.values())) if options.compare else None,
    )


def dated(article: Article, published: date | None) -> Article:
    """The article with the day it appeared, where it carries none itself."""
    return replace(article, published=published) if article.published is None and published is not None else article


def read_file(file: str) -> Iterator[Article | UnreadableArticleError]:
    """The articles of a file, or of stdin for `-`."""
    from talentscan.read import read_bytes, read_path  # only here: `timeline` and `show` never read files

    return read_bytes(sys.stdin.buffer.read(), file) if file == "-" else read_path(file)


def find_files(paths: Sequence[str], others: Counter[str] | None = None) -> list[str]:
    """The files to read for some paths, in a stable order; `others` counts those below folders that are left out.

    Raises:
        UsageError: a path is not there.
    """
    from talentscan.read import discover  # only here: as above

    return list(discover(paths, others))


def scan_paths(
    paths: Sequence[str], published: date | None = None, jobs: int | None = None, *, keep: bool = False
) -> Iterator[ArticleResult]:
    """Every article of the files and folders given, in a stable order."""
    return scan_files(find_files(paths), ScanOptions(published, keep), jobs)


def scan_files(
    files: Sequence[str],
    options: ScanOptions | None = None,
    jobs: int | None = None,
    known: Callable[[str], bool] | None = None,
) -> Iterator[ArticleResult]:
    """The articles of each file, in the order of the files, over as many processes as pay off.

    An article whose id is `known` may come back without events: they need not be found again.
    """
    options = options or ScanOptions()
    processes = processes_for(len(files), _total_size(files), jobs)
    if processes == 1:
        return chain.from_iterable(_scan_items(file, read_file(file), options, known) for file in files)
    work = partial(_scan_task, options=options)
    return chain.from_iterable(ordered_map(work, _tasks(files), processes))


def ingest(
    store: Store, files: Sequence[str], published: date | None = None, jobs: int | None = None
) -> Iterator[Stored]:
    """Store what some files hold; a step for each article and for each file that is known already."""
    rules = rules_version()
    digests = {file: _file_digest(file, published) for file in files}
    fresh: list[str] = []
    for file, found in digests.items():
        known = None if found is None else store.articles_in(file, found, rules)
        if known is None:
            fresh.append(file)
        else:
            yield Stored(file, known=known)
    at: str | None = None
    paths: list[str] = []
    skipped = False
    for result in scan_files(fresh, ScanOptions(published, keep=True), jobs, lambda one: store.has(one, rules)):
        if at is not None and at != result.file:
            store.finish_file(at, None if skipped else digests[at], paths, rules)
            paths, skipped = [], False
        at = result.file
        if result.article is None:
            skipped = True
            yield Stored(at, result=result)
        else:
            paths.append(result.path)
            yield Stored(at, result=result, outcome=store.put(result.article, at, result.events, rules))
    if at is not None:
        store.finish_file(at, None if skipped else digests[at], paths, rules)


def records_of(tellings: Iterable[Telling], decisions: Iterable[Decision] = ()) -> list[Record]:
    """The records that some events merge into, as a user's decisions leave them."""
    from talentscan.records import merge  # only here: rapidfuzz is not needed to print events

    return merge(tellings, decisions)


def moves_of(records: Iterable[Record]) -> list[Move]:
    """The records as a timeline, in the order of time: departures and hires that belong together are one."""
    from talentscan.records import in_order, join_moves  # only here: as above

    return in_order(join_moves(records))


def stories_of(results: Iterable[ArticleResult]) -> Storybook:
    """The stories of articles that were scanned to be compared."""
    from talentscan.storybook import storybook  # only here: as above

    return storybook(
        (one.fingerprint, Printed(one.id, one.path, one.title, one.outlet, one.published))
        for one in results
        if one.fingerprint is not None
    )


def tellings_of(results: Sequence[ArticleResult]) -> Iterator[Telling]:
    """The events of articles that were scanned to be compared, with what merging needs of each article."""
    known = {one.number: one for one in stories_of(results).memberships()}
    for result in results:
        if result.fingerprint is not None:
            own = known[result.fingerprint.number]
            for event in result.events:
                source = f"{own.story}/{own.source}"
                yield Telling(event, result.text, result.published, result.outlet, own.story, source)


def stored_stories(store: Store) -> Storybook:
    """The stories of a database."""
    from talentscan.storybook import stored_storybook  # only here: as above

    update_stories(store)
    return stored_storybook(store)


def update_stories(store: Store) -> None:
    """Bring the stories of a database up to date with its articles; one that may not be written stays as it is."""
    from talentscan.storybook import update_stored  # only here: as above

    if os.access(store.path, os.W_OK):
        update_stored(store, _version(STORY_STAGES))


def update_records(store: Store) -> None:
    """Bring the records of a database up to date with its articles, as above; their stories come first."""
    from talentscan.recordbook.update import update_stored  # only here: as above

    update_stories(store)
    if os.access(store.path, os.W_OK):
        update_stored(store, _version(RECORD_STAGES))


def rules_version() -> str:
    """A hash of everything that decides which events an article tells: the stages' code and the lexicon's data."""
    return _version(RULE_STAGES)


def _version(stages: Iterable[str]) -> str:
    package = os.path.dirname(__file__)
    parts: list[str] = []
    for stage in stages:
        for folder, folders, names in os.walk(os.path.join(package, stage)):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(names):
                with open(os.path.join(folder, name), "rb") as file:
                    parts += [stage, name, file.read().decode("utf-8", "surrogateescape")]
    return digest(*parts)


def _fingerprint(content: str, words: str, article: Article, events: Sequence[Event]) -> Fingerprint:
    from talentscan.stories import fingerprint  # only here: most commands compare no articles

    return fingerprint(content, words, article.text, article.title, article.published, events)


Task = str | tuple[str, tuple[Article | ArticleResult, ...]]
"""A file to read, or some articles of a large one (with what could not be read among them)."""


def _tasks(files: Iterable[str]) -> Iterator[Task]:
    for file in files:
        if file != "-" and _size(file) < LARGE_FILE:
            yield file
            continue
        items = map(partial(_readable, file), read_file(file))
        while batch := tuple(islice(items, BATCH)):
            yield file, batch


def _scan_task(task: Task, options: ScanOptions) -> list[ArticleResult]:
    if isinstance(task, str):
        return list(_scan_items(task, read_file(task), options))
    file, items = task
    return list(_scan_items(file, items, options))


def _scan_items(
    file: str,
    items: Iterable[Article | ArticleResult | UnreadableArticleError],
    options: ScanOptions,
    known: Callable[[str], bool] | None = None,
) -> Iterator[ArticleResult]:
    for given in items:
        item = _readable(file, given) if isinstance(given, UnreadableArticleError) else given
        if isinstance(item, ArticleResult):
            yield item
            continue
        try:
            article = dated(item, options.published)
            if known is not None and known(content := article_id(article)):
                kept = article if options.keep else None
                yield ArticleResult(item.path, file, content, text_id(article), article=kept)
            else:
                yield scan_article(item, file, options)
        except TalentscanError:
            raise
        except Exception as error:  # one article must never end the run over all the others
            yield ArticleResult(item.path, file, reason=f"internal error, please report it: {_named(error)}")


def _named(error: Exception) -> str:
    """An error of our own with the line of code that met it."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    where = "" if at is None else f" ({os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno})"
    return f"{type(error).__name__}: {error}{where}"


def _readable(file: str, item: Article | UnreadableArticleError) -> Article | ArticleResult:
    if isinstance(item, UnreadableArticleError):
        return ArticleResult(item.path, file, reason=item.reason)
    return item


def _file_digest(file: str, published: date | None) -> str | None:
    """A hash of a file's bytes, and of the date that its undated articles are given; None if it cannot be read."""
    from hashlib import blake2b, file_digest  # only here: `scan` hashes no files

    try:
        with open(file, "rb") as data:
            content = file_digest(data, lambda: blake2b(digest_size=16)).hexdigest()
    except OSError:
        return None
    return digest(content, None if published is None else published.isoformat(), length=24)


def _total_size(files: Iterable[str]) -> int:
    return sum(_size(file) for file in files if file != "-")


def _size(file: str) -> int:
    try:
        return os.path.getsize(file)
    except OSError:
        return 0
