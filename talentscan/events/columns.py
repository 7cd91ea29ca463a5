"""The cells of a table's rows, and what its first row says of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from talentscan.lexicon.load import rows
from talentscan.model.article import SegmentKind
from talentscan.model.syntax import DateMention, Sentence

_OVER_LISTS = frozenset(["departure", "hire", "internal"])


@cache
def _columns() -> dict[str, str]:
    return {word: name for word, name in rows("listings.txt") if name not in _OVER_LISTS}


def cells_of(s: Sentence) -> list[tuple[int, int]]:
    """The tokens of each cell of a row."""
    bars = [i for i, word in enumerate(s.words) if word == "|"]
    return list(zip([0, *(bar + 1 for bar in bars)], [*bars, len(s.words)], strict=True))


def columns_of(s: Sentence) -> list[str]:
    """What each cell of a table's first row says of its column."""
    known = _columns()
    return [known.get(" ".join(s.lower[first:last]), "") for first, last in cells_of(s)]


def first_row(sentences: Sequence[Sentence], index: int) -> Sentence:
    """What opens the table of sentence `index`: its first row, or as much of it as is one sentence."""
    while index and sentences[index - 1].kind is SegmentKind.CELL:
        index -= 1
    return sentences[index]


def time_in_row(header: Sequence[str], row: Sequence[tuple[Sentence, Sequence[DateMention]]]) -> DateMention | None:
    """The time that a row tells: that of the column for it, else the only one that fills a cell.

    `row` holds the sentences of the row, each with its times.
    """
    bars, told = [-1], []
    length = 0
    for s, times in row:
        bars += [length + i for i, word in enumerate(s.words) if word == "|"]
        told += [(length + d.first, length + d.last, d) for d in times if d.date is not None and not d.vague]
        length += len(s.words)
    cells = list(pairwise([*bars, length]))
    dated = [cell for cell, name in zip(cells, header, strict=False) if name == "date"]
    for first, last in dated:
        here = [d for start, end, d in told if start < last and end > first + 1]  # "2016 | 3 May" fills two
        if here:
            return here[0]
    alone = [d for start, end, d in told if (start - 1, end) in cells]
    return alone[0] if len(alone) == 1 and not dated else None
