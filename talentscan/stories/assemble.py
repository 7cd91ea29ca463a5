"""Stories as they are shown: who is in each and why, who stands for it, how many independent sources it has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from talentscan.model import Fingerprint, Likeness, Link, Printed, Story, StoryArticle
from talentscan.model.identity import ID_LENGTH, digest
from talentscan.stories.cluster import order
from talentscan.stories.fingerprint import fold, same_person
from talentscan.stories.index import Index

Places = Callable[[int], Sequence[Printed]]
"""The places of the article of a number, the first path first; never none."""
Placed = Mapping[int, Sequence[Printed]]
"""The same of the articles of a story."""


def story_articles(index: Index, centre: int) -> list[int]:
    """All articles of the story around a centre, the earliest first."""
    found = [copy for original in index.around(centre) for copy in index.copies_of(original)]
    return sorted(found, key=lambda article: order(index, article))


def story_id(articles: Sequence[int]) -> str:
    """The id of the story of some articles: by its earliest, so that what comes later does not rename it."""
    return digest("story", str(articles[0]))


def source_labels(index: Index, articles: Sequence[int], outlet: Callable[[int], str | None]) -> dict[int, int]:
    """The independent source that each article of a story is, numbered from 1 in the order of time, as they come.

    Copies of one report are one source, and so is whatever one outlet prints.
    """
    parent: dict[object, object] = {}

    def root(label: object) -> object:
        while parent.setdefault(label, label) != label:
            label = parent[label]
        return label

    for article in articles:
        printed = fold(outlet(article) or "").removeprefix("www.").strip()
        own = root(("copies", index.original(article)))
        if printed:
            parent[root(("outlet", printed))] = own
    numbers: dict[object, int] = {}
    return {
        article: numbers.setdefault(root(("copies", index.original(article))), len(numbers) + 1) for article in articles
    }


def assemble(index: Index, centre: int, places: Places) -> Story:
    """The story around a centre."""
    articles = story_articles(index, centre)
    placed = {article: places(article) for article in articles}
    sources = source_labels(index, articles, lambda article: placed[article][0].outlet)
    rows = [row for article in articles for row in _rows(index, centre, article, sources[article], placed)]
    rows.sort(key=lambda row: (row.published is None, row.published or date.min, row.article))
    best = placed[_best(index, centre, placed)][0]
    days = [row.published for row in rows if row.published is not None]
    return Story(
        id=story_id(articles),
        title=best.title,
        best=best.path,
        first=min(days, default=None),
        last=max(days, default=None),
        sources=len(set(sources.values())),
        articles=tuple(rows),
    )


def in_order(stories: Iterable[Story]) -> list[Story]:
    """The stories that most sources tell first; then the latest, then by id."""
    return sorted(
        stories,
        key=lambda story: (-story.sources, -len(story.articles), -(story.last or date.min).toordinal(), story.id),
    )


def _rows(index: Index, centre: int, article: int, source: int, placed: Placed) -> Iterator[StoryArticle]:
    """A row for each place of an article; where it is found again, it is a copy of itself."""
    first, *others = placed[article]
    original = index.original(article)
    assert original is not None
    alone = len(index.copies_of(original)) == 1 and not others
    of, link = _reason(index, centre, article)
    row = StoryArticle(
        article=first.path,
        title=first.title,
        outlet=first.outlet,
        published=first.published,
        likeness=link.likeness,
        of=None if of is None else placed[of][0].path,
        degree=link.degree,
        days=link.days,
        copy=None if alone else placed[original][0].identity[:ID_LENGTH],
        source=source,
    )
    yield row
    for place in others:
        yield replace(row, article=place.path, likeness=Likeness.COPY, of=first.path, degree=1.0, days=0)


def _reason(index: Index, centre: int, article: int) -> tuple[int | None, Link]:
    """Why an article is in its story, and like which other it is."""
    if article == centre:
        return None, Link(Likeness.CORE, 1.0, None)
    original = index.original(article)
    if article == original:
        return centre, index.news.links(centre)[article]
    links = index.copies.links(article)
    of = min(links, key=lambda other: (other != original, -links[other].degree, order(index, other)))
    return of, links[of]


def _best(index: Index, centre: int, placed: Placed) -> int:
    """The article that stands for a story: it tells most of the core's people, early, under a name, and at length."""
    core = index.fingerprint(centre)

    def rank(article: int) -> tuple[object, ...]:
        own = index.fingerprint(article)
        return (
            -_shared_people(own, core),
            order(index, article)[:2],
            placed[article][0].outlet is None,
            -own.size,
            article,
        )

    return min(index.around(centre), key=rank)


def _shared_people(a: Fingerprint, b: Fingerprint) -> int:
    return sum(any(same_person(one, other) for other in a.movers) for one in b.movers)
