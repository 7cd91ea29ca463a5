"""Groups from links: copies by reachability, stories by stars.

Copies of copies are copies. News is not so: a chain of articles, each like the next, leads from one piece of news to
another. A story is therefore a star: an original with many links is a centre, all that are linked with it belong to
its story, and what is left over forms stars of its own (Aslam, Pelekhov and Rus, The star clustering algorithm for
static and dynamic information organization, 2004). Which article is a centre depends on its neighbours of higher rank
alone, so that an article that comes or goes is felt near it only, and the order of coming changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from talentscan.model import Fingerprint
from talentscan.stories.candidates import Linker, copy_keys, news_keys
from talentscan.stories.index import Index
from talentscan.stories.likeness import copied, retold
from talentscan.stories.thresholds import thresholds

MANY = 64
"""Links from which more do not make an article a better centre: the earlier comes first then."""

Rank = tuple[int, bool, int, int]


def update(index: Index, added: Iterable[Fingerprint] = (), removed: Iterable[int] = ()) -> set[int]:
    """Take articles out of an index and others in; gives the centres whose stories changed (some may be none now).

    The result depends on which articles the index holds then, not on how they came in.
    """
    copies = Linker(index, index.copies, copy_keys, copied)
    news = Linker(index, index.news, news_keys, retold, thresholds().follow_up_days)
    touched: set[int] = set()
    moved: set[int] = set()
    centres: set[int] = set()
    for article in removed:
        original = index.original(article)
        if original is not None:
            centres.add(index.centre(original) or original)
            touched.update(index.copies_of(original))
        touched |= copies.remove(article)
        if original == article:
            moved |= _leave(index, news, article)
        index.forget(article)
    for one in sorted(added, key=lambda one: one.number):  # so that none takes an anchor's place from another
        index.save(one)
        touched |= copies.add(one.number)
    came, gone, kept = _regroup(index, (article for article in touched if index.has(article)))
    for article in gone:
        centres.add(index.centre(article) or article)
        moved |= _leave(index, news, article)
    for article in sorted(came):
        moved |= news.add(article)
    centres |= _restar(index, {one for one in moved if index.has(one) and index.original(one) == one})
    return centres | {centre for one in kept if (centre := index.centre(one)) is not None}


def order(index: Index, article: int) -> tuple[bool, int, int]:
    """A sort key: the earliest first, those without a date last, then without ties."""
    day = index.day(article)
    return day is None, day or 0, article


def _leave(index: Index, news: Linker, article: int) -> set[int]:
    """Take an original out of the graph of news; gives the articles whose links changed."""
    changed = news.remove(article)
    for other in list(index.around(article)):
        index.set_centre(other, None)
        changed.add(other)
    index.set_centre(article, None)
    index.set_degree(article, 0)
    return changed - {article}


def _regroup(index: Index, touched: Iterable[int]) -> tuple[set[int], set[int], set[int]]:
    """Find the copies of each article anew; gives the originals that came, those that went and those that stayed."""
    came, gone, kept = set(), set(), set()
    seen: set[int] = set()
    for start in touched:
        if start in seen:
            continue
        group = _reachable(index, start)
        seen |= group
        earliest = min(group, key=lambda article: order(index, article))
        for article in group:
            before = index.original(article)
            if before == article != earliest:
                gone.add(article)
            if before != earliest:
                if article == earliest:
                    came.add(article)
                index.set_original(article, earliest)
        kept.add(earliest)
    return came, gone, kept


def _reachable(index: Index, start: int) -> set[int]:
    found, waiting = {start}, [start]
    while waiting:
        for other in index.copies.links(waiting.pop()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _rank(index: Index, article: int) -> Rank:
    return -index.degree(article), *order(index, article)


def _restar(index: Index, changed: set[int]) -> set[int]:
    """Choose centres anew where links changed; gives the centres whose stories changed."""
    asked = set(changed)
    for article in changed:
        links = index.news.links(article)
        degree = min(len(links), MANY)
        if degree != index.degree(article) or index.day(article) is None:
            index.set_degree(article, degree)
            asked.update(links)
    stars = _Stars(index)
    stars.choose(asked)
    return stars.assign()


@dataclass(slots=True)
class _Stars:
    """One round of choosing: which articles were asked, and which of them are centres now."""

    index: Index
    asked: dict[int, bool] = field(default_factory=dict)

    def choose(self, articles: Iterable[int]) -> None:
        """Ask articles whether they are centres, by rank; one that changes its mind has those below it asked."""
        waiting = [(_rank(self.index, article), article) for article in articles]
        heapify(waiting)
        while waiting:
            rank, article = heappop(waiting)
            if article in self.asked:
                continue
            before = self.is_centre(article)
            links = self.index.news.links(article)
            self.asked[article] = not any(
                self.is_centre(other) and _rank(self.index, other) < rank and self._takes(other, article)
                for other in links
            )
            if self.asked[article] != before:
                for other in links:
                    if other not in self.asked:
                        heappush(waiting, (_rank(self.index, other), other))

    def assign(self) -> set[int]:
        """Give each article the first centre that takes it; gives all centres that won or lost one."""
        chosen: dict[int, int] = {}
        for article, stands in self.asked.items():
            links = () if stands else self.index.news.links(article)
            near = [one for one in links if self.is_centre(one) and self._takes(one, article)]
            chosen[article] = min(near, key=lambda one: _rank(self.index, one), default=article)
        centres: set[int] = set()
        for article, centre in chosen.items():
            before = self.index.centre(article)
            if before != centre:
                self.index.set_centre(article, centre)
                centres |= {centre} if before is None else {before, centre}
        return centres

    def is_centre(self, article: int) -> bool:
        """Whether an article is a centre, as far as it is known by now."""
        known = self.asked.get(article)
        return self.index.centre(article) == article if known is None else known

    def _takes(self, centre: int, article: int) -> bool:
        """A centre without a date takes in nothing long after the earliest that it is linked with."""
        day = self.index.day(article)
        if day is None or self.index.day(centre) is not None:
            return True
        days = [other for one in self.index.news.links(centre) if (other := self.index.day(one)) is not None]
        return day - min(days) <= thresholds().follow_up_days
