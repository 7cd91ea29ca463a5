"""Stories: the articles that tell the same news, and why each is one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mover:
    """A person whose post changes in an article.

    `surname` and `given` are folded; `given` holds every given name and nickname told, and may be empty. `weight`, 0
    to 1, says how much the article is about this. `acts` are the ways (`out`, `in`) with the folded organisation.
    """

    surname: str
    given: tuple[str, ...]
    weight: float
    acts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What comparing an article with others needs of it.

    `number` stands for the article: the first 63 bits of its id. `text` is the hash of its words, `day` the ordinal of
    its date, `size` how many distinct shingles it has and `sketch` the least of their hashes, ascending, 4 bytes each,
    the first byte the highest. `title` and `lead` are folded content words, `names` hashes of the names that it begins
    with.
    """

    number: int
    text: str
    day: int | None
    size: int
    sketch: bytes
    title: str
    lead: str
    movers: tuple[Mover, ...]
    names: frozenset[int]


class Likeness(StrEnum):
    """Why an article is in its story."""

    CORE = "core"
    COPY = "copy"
    NEAR_COPY = "near-copy"
    SAME_EVENTS = "same-events"
    FOLLOW_UP = "follow-up"
    SAME_WORDS = "same-words"


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that tell the same: how they are alike, and how much, 0 to 1; days apart where both have a date."""

    likeness: Likeness
    degree: float
    days: int | None


@dataclass(frozen=True, slots=True)
class Printed:
    """A place where an article was found: the article's id, its path, and what it says of itself."""

    identity: str
    path: str
    title: str | None
    outlet: str | None
    published: date | None


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """An article of a story and why it is there: like `of`, in this way and to this degree.

    `copy` is a label that it shares with its copies, None where it has none. `source` numbers the independent sources
    of the story from 1: copies of one report, and articles of one outlet, are one.
    """

    article: str
    title: str | None
    outlet: str | None
    published: date | None
    likeness: Likeness
    of: str | None
    degree: float
    days: int | None
    copy: str | None
    source: int


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell one piece of news: `talentscan.story/1`.

    `best` is the article that stands for it; `first` and `last` are the days on which it was printed first and last.
    `articles` come in the order of time.
    """

    id: str
    title: str | None
    best: str
    first: date | None
    last: date | None
    sources: int
    articles: tuple[StoryArticle, ...]


@dataclass(frozen=True, slots=True)
class Membership:
    """Which story the article of a number is in, around which centre.

    `source` is the independent source of the story that it is, from 1.
    """

    number: int
    story: str
    source: int
    centre: int


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing compared: how much two articles have in common, and from where on (or up to where) it counts.

    `value` is None where one of them has nothing to compare.
    """

    name: str
    value: float | None
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class StoryExplanation:
    """Why two articles are or are not of one story: `talentscan.comparison/1`.

    `link` says how the two are alike, None where they are not; `via` is the article that both are linked with where
    they are of one story without being alike themselves.
    """

    articles: tuple[StoryArticle, StoryArticle]
    stories: tuple[str, str]
    link: Link | None
    via: str | None
    measures: tuple[Measure, ...]
