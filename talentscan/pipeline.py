"""Composes the stages; the only module that knows their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from talentscan.engines.local import ordered_map, processes_for
from talentscan.errors import TalentscanError, UnreadableArticleError
from talentscan.model import Article, Event
from talentscan.model.identity import article_id, event_id


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """What became of one article: its events, or the reason why it could not be read.

    `id` is the article's content hash. `reason` is set, and `article` is not, where it was skipped.
    """

    path: str
    id: str
    article: Article | None
    events: tuple[Event, ...] = ()
    reason: str | None = None


def extract(article: Article) -> list[Event]:
    """The events that one article tells, in reading order."""
    return []


def scan_article(article: Article, published: date | None = None) -> ArticleResult:
    """Extract from one article; `published` stands in where it has no date of its own."""
    if article.published is None and published is not None:
        article = replace(article, published=published)
    content = article_id(article)
    events: dict[str, Event] = {}
    for event in extract(article):
        identity = event_id(content, event)
        events.setdefault(identity, replace(event, id=identity))
    return ArticleResult(article.path, content, article, tuple(events.values()))


def scan_read(
    read: Iterable[Article | UnreadableArticleError], published: date | None = None
) -> Iterator[ArticleResult]:
    """Extract from everything a reader gives."""
    for item in read:
        if isinstance(item, UnreadableArticleError):
            yield ArticleResult(item.path, "", None, reason=item.reason)
            continue
        try:
            yield scan_article(item, published)
        except TalentscanError:
            raise
        except Exception as error:  # one article must never end the run over all the others
            yield ArticleResult(item.path, "", None, reason=f"internal error: {type(error).__name__}: {error}")


def scan_file(path: str, published: date | None = None) -> list[ArticleResult]:
    """All articles of one file."""
    from talentscan.read import read_path  # only here: the reader's packages are not needed to compose the rest

    return list(scan_read(read_path(path), published))


def scan_files(
    files: list[str], published: date | None = None, jobs: int | None = None
) -> Iterator[list[ArticleResult]]:
    """The articles of each file, in the order of the files, over as many processes as pay off."""
    return ordered_map(partial(scan_file, published=published), files, processes_for(len(files), jobs))


def scan_paths(paths: Iterable[str], published: date | None = None, jobs: int | None = None) -> Iterator[ArticleResult]:
    """Every article of the files and folders given, in a stable order."""
    from talentscan.read import discover  # only here: as above

    for results in scan_files(list(discover(paths)), published, jobs):
        yield from results
