"""What grouping articles keeps of them: two graphs, of copies and of news, and who belongs to whom.

Articles go by their numbers (see `Fingerprint`). A database keeps the same in tables.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from talentscan.model import Fingerprint, Link


class Graph(Protocol):
    """Links between articles, and the keys by which articles that may be linked find each other."""

    def first(self, key: int, count: int) -> Sequence[int]:
        """The articles with the least numbers that have a key, ascending."""

    def members(self, key: int) -> Sequence[int]:
        """All articles that have a key."""

    def post(self, key: int, article: int) -> None:
        """Note that an article has a key."""

    def unpost(self, key: int, article: int) -> None:
        """Forget that an article has a key."""

    def links(self, article: int) -> Mapping[int, Link]:
        """The articles that one is linked with."""

    def link(self, a: int, b: int, link: Link) -> None:
        """Link two articles, both ways."""

    def unlink(self, a: int, b: int) -> None:
        """Take a link away, both ways."""


class Index(Protocol):
    """Everything that is known of the articles grouped so far.

    An article's `original` is the earliest of its copies, perhaps itself; only originals are in the graph of news. An
    original's `centre` is that of its story, perhaps itself, and `degree` how many it was linked with when last ranked.
    """

    @property
    def copies(self) -> Graph:
        """Links of articles that are copies."""

    @property
    def news(self) -> Graph:
        """Links of originals that tell the same."""

    def fingerprint(self, article: int) -> Fingerprint:
        """The fingerprint of an article."""

    def day(self, article: int) -> int | None:
        """The day of an article."""

    def save(self, fingerprint: Fingerprint) -> None:
        """Take an article in."""

    def forget(self, article: int) -> None:
        """Drop an article that has no links any more."""

    def has(self, article: int) -> bool:
        """Whether an article is known."""

    def original(self, article: int) -> int | None:
        """The earliest copy of an article; None before it was grouped."""

    def set_original(self, article: int, original: int) -> None:
        """Say which is the earliest copy."""

    def copies_of(self, original: int) -> Collection[int]:
        """All articles with this original."""

    def centre(self, article: int) -> int | None:
        """The centre of an original's story; None outside the graph of news."""

    def set_centre(self, article: int, centre: int | None) -> None:
        """Say which is the centre."""

    def around(self, centre: int) -> Collection[int]:
        """All originals with this centre."""

    def centres(self) -> Iterable[int]:
        """The centres of all stories."""

    def degree(self, article: int) -> int:
        """The degree by which an original was last ranked."""

    def set_degree(self, article: int, degree: int) -> None:
        """Say with how many an original is linked."""


@dataclass(slots=True)
class MemoryGraph:
    """A graph in memory; a key that only one article has, as most do, costs no list."""

    keys: dict[int, int | list[int]] = field(default_factory=dict)
    linked: dict[int, dict[int, Link]] = field(default_factory=dict)

    def first(self, key: int, count: int) -> Sequence[int]:
        """See `Graph`."""
        return self.members(key)[:count]

    def members(self, key: int) -> Sequence[int]:
        """See `Graph`."""
        held = self.keys.get(key)
        if held is None:
            return ()
        return held if isinstance(held, list) else (held,)

    def post(self, key: int, article: int) -> None:
        """See `Graph`."""
        held = self.keys.get(key)
        if held is None:
            self.keys[key] = article
        elif isinstance(held, list):
            insort(held, article)
        else:
            self.keys[key] = sorted((held, article))

    def unpost(self, key: int, article: int) -> None:
        """See `Graph`."""
        held = self.keys.pop(key)
        if isinstance(held, list):
            del held[bisect_left(held, article)]
            self.keys[key] = held if len(held) > 1 else held[0]

    def posted(self) -> Iterator[tuple[int, int]]:
        """All keys, ascending, with the articles that have them, ascending."""
        return ((key, article) for key in sorted(self.keys) for article in self.members(key))

    def links(self, article: int) -> Mapping[int, Link]:
        """See `Graph`."""
        return self.linked.get(article, _NONE)

    def link(self, a: int, b: int, link: Link) -> None:
        """See `Graph`."""
        self.linked.setdefault(a, {})[b] = link
        self.linked.setdefault(b, {})[a] = link

    def unlink(self, a: int, b: int) -> None:
        """See `Graph`."""
        for one, other in ((a, b), (b, a)):
            del self.linked[one][other]
            if not self.linked[one]:
                del self.linked[one]


_NONE: Mapping[int, Link] = {}


@dataclass(slots=True)
class MemoryIndex:
    """An index in memory."""

    copies: MemoryGraph = field(default_factory=MemoryGraph)
    news: MemoryGraph = field(default_factory=MemoryGraph)
    fingerprints: dict[int, Fingerprint] = field(default_factory=dict)
    originals: dict[int, int] = field(default_factory=dict)
    centre_of: dict[int, int] = field(default_factory=dict)
    degrees: dict[int, int] = field(default_factory=dict)
    of_original: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    of_centre: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))

    def fingerprint(self, article: int) -> Fingerprint:
        """See `Index`."""
        return self.fingerprints[article]

    def day(self, article: int) -> int | None:
        """See `Index`."""
        return self.fingerprints[article].day

    def save(self, fingerprint: Fingerprint) -> None:
        """See `Index`."""
        self.fingerprints[fingerprint.number] = fingerprint

    def forget(self, article: int) -> None:
        """See `Index`."""
        del self.fingerprints[article]
        _move(self.originals, self.of_original, article, None)

    def has(self, article: int) -> bool:
        """See `Index`."""
        return article in self.fingerprints

    def original(self, article: int) -> int | None:
        """See `Index`."""
        return self.originals.get(article)

    def set_original(self, article: int, original: int) -> None:
        """See `Index`."""
        _move(self.originals, self.of_original, article, original)

    def copies_of(self, original: int) -> Collection[int]:
        """See `Index`."""
        return self.of_original.get(original, ())

    def centre(self, article: int) -> int | None:
        """See `Index`."""
        return self.centre_of.get(article)

    def set_centre(self, article: int, centre: int | None) -> None:
        """See `Index`."""
        _move(self.centre_of, self.of_centre, article, centre)

    def around(self, centre: int) -> Collection[int]:
        """See `Index`."""
        return self.of_centre.get(centre, ())

    def centres(self) -> Iterable[int]:
        """See `Index`."""
        return list(self.of_centre)

    def degree(self, article: int) -> int:
        """See `Index`."""
        return self.degrees.get(article, 0)

    def set_degree(self, article: int, degree: int) -> None:
        """See `Index`."""
        if degree:
            self.degrees[article] = degree
        else:
            self.degrees.pop(article, None)


def _move(held: dict[int, int], groups: defaultdict[int, set[int]], article: int, group: int | None) -> None:
    """Take an article out of its group and put it into another."""
    before = held.pop(article, None)
    if before is not None:
        groups[before].discard(article)
        if not groups[before]:
            del groups[before]
    if group is not None:
        held[article] = group
        groups[group].add(article)
