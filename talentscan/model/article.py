"""What a reader makes of a file: clean text in segments, each character led back to the source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class SegmentKind(StrEnum):
    """What a block of text is in its article."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Segment:
    """A block of an article: `text[start:end]`, with a heading's level (1 to 6) or an item's depth (from 1)."""

    kind: SegmentKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Leads offsets of the clean text back to the source.

    Piece i covers the clean text from `text_starts[i]` up to the next piece and stands for
    `source[source_starts[i]:source_ends[i]]`. A piece of equal length on both sides is a copy; any other
    (an entity, a folded line end) is atomic: an offset inside it leads to its whole span.
    """

    text_starts: tuple[int, ...]
    source_starts: tuple[int, ...]
    source_ends: tuple[int, ...]
    text_length: int

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """The map of a text that is its own source."""
        return cls((0,), (0,), (length,), length)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that `text[start:end]` came from.

        Raises:
            ValueError: the span is empty or outside the text.
        """
        if not 0 <= start < end <= self.text_length:
            raise ValueError(f"no text at {start}:{end} of {self.text_length}")
        return self._edge(start)[0], self._edge(end - 1)[1]

    def _edge(self, at: int) -> tuple[int, int]:
        """The source span of the one character at `at`."""
        i = bisect_right(self.text_starts, at) - 1
        first, last = self.source_starts[i], self.source_ends[i]
        following = self.text_starts[i + 1] if i + 1 < len(self.text_starts) else self.text_length
        if following - self.text_starts[i] != last - first:
            return first, last
        inside = first + at - self.text_starts[i]
        return inside, inside + 1


class Around(NamedTuple):
    """About when an article was written; whether it cannot have appeared more than a day or so behind `day`."""

    day: date
    close: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One document, as read.

    `path` is as given (`dump.jsonl#3` for the third record of a file). `source` is the decoded text that
    all public offsets count in; `text` is what the stages read, in `segments` that do not overlap and stand
    in reading order; `offsets` leads from one to the other. `around` is about when an article was written that does
    not say so, as far as what it links to and tells of shows.
    """

    path: str
    source: str
    text: str
    offsets: OffsetMap
    segments: tuple[Segment, ...]
    title: str | None = None
    published: date | None = None
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    around: Around | None = None
    extra: dict[str, str] = field(default_factory=dict, compare=False, hash=False)
