"""What the line over a list, or the first row of a table, says of what stands below, and the cells of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from talentscan.events.roles import of_one
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import rows
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.syntax import DateMention, Sentence

_KINDS = {"departure": Kind.DEPARTURE, "hire": Kind.HIRE, "internal": Kind.INTERNAL}
_LABELS = {"label hire": Kind.HIRE}
_NEW = frozenset(("new", "newest", "newly-elected", "incoming"))
_COMERS = frozenset(
    """additions board committee colleagues cohort council faculty faces fellows hires joiners maintainers members
    officers partners people recruits staff team trustees""".split()
)
"""Of whom a line says that they are new."""
_BODIES = ("board", "committee", "council")
_MOVES = ("moves", "movers")
_SHORT_HEADING = 6
"""A heading of more words tells a story of its own."""
_HOLDERS = {
    "new": "incoming", "incoming": "incoming", "next": "incoming", "old": "outgoing", "former": "outgoing",
    "previous": "outgoing", "outgoing": "outgoing", "departing": "outgoing",
}  # fmt: skip
_POSTS = frozenset("job post position role title hire employer".split())
_SHORTEST = 3
"""A heading of so few words that speaks of hires tells no story of one: "Recent appointments"."""
_HOLDING = frozenset(["name", "incoming", "outgoing"])
"""What columns say that name people."""
_LONGEST_POST = 4
"""Tokens of the longest post that heads a column of names."""
_HEADS = (SegmentKind.TITLE, SegmentKind.HEADING)


@cache
def _listings() -> tuple[dict[str, Kind], dict[str, Kind], dict[str, str]]:
    """What words say: over a list, of its people; alone before a colon, as well; over a column, of its cells."""
    listings = rows("listings.txt")
    kinds = {word: _KINDS[name] for word, name in listings if name in _KINDS}
    labels = {word: _LABELS[name] for word, name in listings if name in _LABELS}
    columns = {word: name for word, name in listings if name not in _KINDS and name not in _LABELS}
    return kinds, labels | kinds, columns


@cache
def _first_words() -> frozenset[str]:
    """The first words of all that is said over lists and columns."""
    return frozenset(word.partition(" ")[0] for words in _listings() for word in words)


def _phrases(lower: Sequence[str]) -> list[str]:
    """Up to three words of a line each, from those on with which something that is said over lists begins."""
    begun = [i for i, low in enumerate(lower) if low in _first_words()]
    return [" ".join(lower[i : i + n]) for n in (1, 2, 3) for i in begun]


def kind_told(s: Sentence) -> Kind | None:
    """What a heading, or a line that ends in a colon, says of the people under it."""
    if s.kind in _HEADS and len(s.words) > _SHORT_HEADING:
        return None
    known = _listings()[0]
    kinds = {known[phrase] for phrase in _phrases(s.lower) if phrase in known}
    if not kinds and len(s.lower) <= _SHORT_HEADING and are_new(s):
        return Kind.HIRE
    return kinds.pop() if len(kinds) == 1 else None


def tells_moves(s: Sentence) -> bool:
    """Whether a heading says that people who change places are told below: "People on the move"."""
    if len(s.words) > _SHORT_HEADING + 1:
        return False
    columns = _listings()[2]
    if s.lower[-1] in _MOVES and not any(bits & t.FINITE and not bits & t.NOUNISH for bits in s.tags[:-1]):
        return True  # "The week in legal moves"
    listed = len(s.words) <= _SHORTEST and kind_told(s) is Kind.HIRE
    return listed or any(columns.get(phrase) == "moves" for phrase in _phrases(s.lower))


def are_new(s: Sentence) -> bool:
    """Whether a line says of several people, or of a board, that they are new: "our newest colleagues"."""
    new = next((i for i, low in enumerate(s.lower) if low in _NEW), None)
    if new is None:
        return False
    behind = zip(s.lower[new + 1 : new + 4], s.tags[new + 1 : new + 4], strict=True)
    return any(low in _COMERS or (bits & t.PLURAL and bits & t.HOLDER) for low, bits in behind)


def post_of_new(s: Sentence) -> str | None:
    """The post that a line gives those whom it calls new: "Meet our new core developers" is of a core developer."""
    new = next((i for i, low in enumerate(s.lower) if low in _NEW), len(s.lower))
    for i in range(new + 1, min(new + 5, len(s.lower))):
        if s.tags[i] & t.PLURAL and s.tags[i] & t.ROLE:
            seated = s.lower[i] != "members" or s.lower[i - 1] in _BODIES
            first = max((at + 1 for at in range(new + 1, i) if s.words[at][0].isupper()), default=new + 1)
            return of_one(" ".join(s.words[first : i + 1])) if seated else None
    return None


def kind_of(words: Sequence[str], *, label: bool) -> Kind | None:
    """What these very words say of somebody, in a cell or as the label of those behind them."""
    kinds, labels, _ = _listings()
    return (labels if label else kinds).get(" ".join(words))


def cells_of(s: Sentence) -> list[tuple[int, int]]:
    """The tokens of each cell of a row."""
    bars = [i for i, word in enumerate(s.words) if word == "|"]
    return list(zip([0, *(bar + 1 for bar in bars)], [*bars, len(s.words)], strict=True))


def is_post_alone(s: Sentence) -> bool:
    """Whether a line is nothing but a post: "Chief Financial Officer"."""
    if len(s.words) > _SHORT_HEADING or any(bits & t.PLURAL and bits & t.ROLE for bits in s.tags):
        return False
    head = s.lower.index("of") if "of" in s.lower else len(s.words)
    return head > 0 and bool(s.tags[head - 1] & t.ROLE)


def column_named(words: Sequence[str]) -> str:
    """What the words over a column, or before the colon of a line, say of what stands there; nothing if unknown."""
    known = _listings()[2]
    return known.get(" ".join(words), "")


def columns_of(s: Sentence) -> list[str]:
    """What each cell of a table's first row says of its column."""
    cells = cells_of(s)
    columns = [column_named(s.lower[first:last]) or _holder_column(s, first, last) for first, last in cells]
    post = next((i for i, cell in enumerate(cells) if not columns[i] and is_post_column(s, cell)), None)
    if post is not None and _HOLDING.isdisjoint(columns):
        columns[post] = "name"  # "Chief executive | From | Until"
    return columns


def is_post_column(s: Sentence, cell: tuple[int, int]) -> bool:
    """Whether what heads a column is the post of those in it: "Co-founder", "Chief executive"."""
    first, last = cell
    return 0 < last - first <= _LONGEST_POST and bool(s.tags[last - 1] & t.ROLE) and not s.tags[last - 1] & t.PLURAL


def _holder_column(s: Sentence, first: int, last: int) -> str:
    """What a cell says that names a post and its old or new holder: "New CEO", "Outgoing chair"."""
    named = last - first > 1 and bool(s.tags[last - 1] & t.ROLE) and not _POSTS.intersection(s.lower[first:last])
    return _HOLDERS.get(s.lower[first], "") if named else ""


def post_over(s: Sentence) -> tuple[int, int] | None:
    """The tokens of the post that the first row of a table names beside its new holder: "New CEO"."""
    cells = (cell for cell in cells_of(s) if _holder_column(s, *cell) == "incoming")
    return next(((first + 1, last) for first, last in cells), None)


def first_row(sentences: Sequence[Sentence], index: int) -> Sentence:
    """What opens the table of sentence `index`: its first row, or as much of it as is one sentence."""
    while index and sentences[index - 1].kind is SegmentKind.CELL:
        index -= 1
    return sentences[index]


def names_nobody(s: Sentence, cell: tuple[int, int]) -> bool:
    """Whether a cell says that there is nothing to name: "unknown", "n/a", "stealth"."""
    return _listings()[2].get(s.lower[cell[0]] if cell[0] < cell[1] else "n/a") == "none"


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
