"""Which articles are compared: those that share a key with an anchor of it.

All articles that share a rare key are compared with each other. Of a key that many share (boilerplate, a name in all
the news) the few with the least numbers are its anchors, and the others are compared with these alone. Numbers come
from hashes, so the anchors are a random sample, an article costs no more than so many comparisons a key, and which
articles are linked depends on which there are, never on the order in which they came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from zlib import crc32

from talentscan.model import Fingerprint, Link
from talentscan.stories.fingerprint import hashes, key
from talentscan.stories.index import Graph, Index
from talentscan.stories.thresholds import thresholds

MOST_MOVERS = 12
"""People of an article who get a key, the most important first; a digest of forty is like no other article."""
TITLE_WORDS = 5
"""Words of a title that are paired into keys, those of the least hashes: alike titles share two of them."""

KEPT = 20_000
"""Articles whose keys are kept in memory."""


def copy_keys(one: Fingerprint) -> list[int]:
    """The keys that copies share: the text as a whole, and its least shingles."""
    return [key("text", one.text), *hashes(one.sketch)[: thresholds().sketch_keys]]


def news_keys(one: Fingerprint) -> list[int]:
    """The keys that articles of one piece of news share: who moves, at any time and about that day; words of the title.

    The days are cut into overlapping spans, so that two within the window share one.
    """
    window = thresholds().window
    spans = () if one.day is None else (one.day // window, one.day // window + 1)
    found = set()
    for mover in sorted(one.movers, key=lambda mover: (-mover.weight, mover.surname, mover.given))[:MOST_MOVERS]:
        found.add(key("mover", mover.surname))
        found.update(key("mover", mover.surname, span) for span in spans)
    words = sorted(set(one.title.split()), key=lambda word: crc32(word.encode()))[:TITLE_WORDS]
    found.update(key("title", *sorted(pair)) for pair in combinations(words, 2))
    return sorted(found)


@dataclass(slots=True)
class Linker:
    """Keeps the links of a graph as they must be while articles come and go."""

    index: Index
    graph: Graph
    keys: Callable[[Fingerprint], Sequence[int]]
    judge: Callable[[Fingerprint, Fingerprint], Link | None]
    days: int | None = None
    """Days beyond which no two articles with a date are alike: the fingerprints of such need not be looked at."""
    known: dict[int, Sequence[int]] = field(default_factory=dict)

    def add(self, article: int) -> set[int]:
        """Take an article in; gives the articles whose links changed, itself among them."""
        index, graph, count = self.index, self.graph, thresholds().anchors
        own = index.fingerprint(article)
        candidates: set[int] = set()
        displaced: set[int] = set()
        for one in self._keys(article):
            anchors = graph.first(one, count)
            if len(anchors) < count:
                candidates.update(anchors)
            elif article < anchors[-1]:
                displaced.add(anchors[-1])
                candidates.update(graph.members(one))
            else:
                candidates.update(anchors)
            graph.post(one, article)
        changed = {article}
        candidates.discard(article)
        for other in self._perhaps_alike(own, candidates):
            link = self.judge(own, other)
            if link is not None:
                graph.link(article, other.number, link)
                changed.add(other.number)
        for anchor in displaced:
            changed |= self._prune(anchor)
        return changed

    def remove(self, article: int) -> set[int]:
        """Take an article out; gives the articles whose links changed, without itself."""
        graph, count = self.graph, thresholds().anchors
        changed = set(graph.links(article))
        for other in changed:
            graph.unlink(article, other)
        for one in self._keys(article):
            anchors = graph.first(one, count + 1)
            graph.unpost(one, article)
            if len(anchors) > count and article <= anchors[count - 1]:
                changed |= self._link_all(anchors[count], graph.members(one))
        del self.known[article]
        return changed

    def _link_all(self, anchor: int, others: Iterable[int]) -> set[int]:
        """Compare a new anchor with all articles of its key."""
        changed = set()
        own = self.index.fingerprint(anchor)
        known = self.graph.links(anchor)
        unknown = [one for one in others if one != anchor and one not in known]
        for other in self._perhaps_alike(own, unknown):
            link = self.judge(own, other)
            if link is not None:
                self.graph.link(anchor, other.number, link)
                changed |= {anchor, other.number}
        return changed

    def _perhaps_alike(self, own: Fingerprint, others: Iterable[int]) -> Iterator[Fingerprint]:
        """Those of some articles that can be alike: most that share boilerplate or words of a title tell of others.

        Of two articles that both tell of somebody who moves, with no surname in common, neither is a copy of the other
        unless it is the same text, nor do they tell the same news.
        """
        who = {mover.surname for mover in own.movers}
        fingerprint = self.index.fingerprint
        for one in self._near(own.day, others):
            other = fingerprint(one)
            for mover in other.movers:
                if mover.surname in who:
                    yield other
                    break
            else:
                if not who or not other.movers or other.text == own.text:
                    yield other

    def _near(self, day: int | None, others: Iterable[int]) -> Iterable[int]:
        """Those of some articles that are not too many days from one of that day to be alike."""
        if self.days is None or day is None:
            return others
        first, last = day - self.days, day + self.days
        return [one for one in others if (there := self.index.day(one)) is None or first <= there <= last]

    def _prune(self, anchor: int) -> set[int]:
        """Take away the links of an article that is an anchor no more, where no key warrants them."""
        changed = set()
        own = set(self._keys(anchor))
        for other in list(self.graph.links(anchor)):
            shared = own.intersection(self._keys(other))
            if not any(self._is_anchor(one, anchor) or self._is_anchor(one, other) for one in shared):
                self.graph.unlink(anchor, other)
                changed |= {anchor, other}
        return changed

    def _keys(self, article: int) -> Sequence[int]:
        """The keys of an article, kept for when they are asked for again."""
        found = self.known.get(article)
        if found is None:
            if len(self.known) >= KEPT:
                self.known.clear()
            found = self.known[article] = self.keys(self.index.fingerprint(article))
        return found

    def _is_anchor(self, one: int, article: int) -> bool:
        anchors = self.graph.first(one, thresholds().anchors)
        return len(anchors) < thresholds().anchors or article <= anchors[-1]
