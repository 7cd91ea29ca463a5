"""What the stages between reading and events hand on: sentences of tokens, names, dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from talentscan.model.article import SegmentKind
from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.labels import Label


@dataclass(slots=True)
class Sentence:
    """A sentence `text[start:end]` of an article, its tokens in parallel lists.

    `words` are as written, `lower` the same folded (curly apostrophes straightened), `starts` and `ends` are
    offsets in the article's clean text, `tags` the classes of each word as bits, `shapes` what it is by the way it is
    written. `section` numbers the stretch of text below one heading.
    """

    start: int
    end: int
    kind: SegmentKind
    segment: int
    section: int
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[int]
    shapes: list[int]

    @property
    def is_lead_in(self) -> bool:
        """Whether it is the label that opens a paragraph of a roundup: "Acme –"."""
        return self.kind is SegmentKind.HEADING and self.words[-1] in ("—", "–", "--", "-")

    def span_text(self, first: int, last: int, text: str) -> str:
        """The clean text of tokens `first` up to and without `last`."""
        return text[self.starts[first] : self.ends[last - 1]]


class EntityType(Label):
    """What a name names."""

    PERSON: ClassVar[EntityType]
    ORGANIZATION: ClassVar[EntityType]
    PLACE: ClassVar[EntityType]
    PRODUCT: ClassVar[EntityType]
    WORK: ClassVar[EntityType]
    OTHER: ClassVar[EntityType]


@dataclass(slots=True, eq=False)
class Entity:
    """All mentions of one name in one article: `name` is the fullest form, `forms` every form used.

    `parent` is the entity that this one is a unit of, as the lexicon or the text says.
    """

    name: str
    type: EntityType
    forms: set[str] = field(default_factory=set)
    mentions: int = 0
    parent: Entity | None = None
    gender: str | None = None
    known: bool = False
    known_part: bool = False
    weight: float = 0.0

    def employer(self) -> Entity:
        """The organisation that this entity is or belongs to."""
        return self.parent.employer() if self.parent is not None else self


@dataclass(slots=True)
class Name:
    """A mention of an entity: tokens `first` up to and without `last` of a sentence."""

    first: int
    last: int
    text: str
    entity: Entity


@dataclass(slots=True)
class DateMention:
    """A mention of a time: tokens `first` up to and without `last`, resolved where the text allows it.

    `future`: it lies after the article's day; `vague`: a weekday or "today", often that of what is said, not of what
    happened; `after`: so long after an event that the sentence goes on to tell ("two days after Lind left"); `ahead`:
    the next such weekday, month or day, the article's own day among them, where the words leave open which is meant.
    """

    first: int
    last: int
    date: PartialDate | None
    basis: DateBasis
    future: bool = False
    vague: bool = False
    after: bool = False
    ahead: PartialDate | None = None
