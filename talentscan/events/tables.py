"""Finds the people of tables whose first row says which column holds whom, from where or since when."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.columns import (
    cells_of,
    columns_of,
    is_post_column,
    kind_of,
    kind_told,
    names_nobody,
    post_over,
    time_in_row,
)
from talentscan.events.ends import MANNERS
from talentscan.events.focus import Focus
from talentscan.events.reading import Reading
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import DateMention, Entity, EntityType, Sentence

_ENDS = frozenset(["from", "to", "joined", "left", "began", "ended"])
_BEGINNINGS, _ENDINGS = ("began", "joined", "from"), ("ended", "left", "to")
_GOALS, _ORIGINS = ("to", "joined"), ("from", "left")
_BEFORE_TIMES = frozenset(["in", "on", "since"])
_LINES_ABOVE = 2
"""Lines over a table among which one says what befell its people: its heading, and a sentence below that."""

Cell = tuple[int, int]
"""The tokens of a cell: the first, and the one behind the last."""


class Tables:
    """Reads the tables of one article, row by row."""

    def __init__(self, mentions: Mentions, reading: Reading, focus: Focus, text: str) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._reading = reading
        self._focus = focus
        self._text = text
        self._header: list[str] = []
        self._kind: Kind | None = None
        self._post: str | None = None

    def may_tell(self, index: int) -> bool:
        """Whether row `index` is the first of a table that may tell of moves."""
        return self._opens(index) and _tells_moves(columns_of(self._sentences[index]), self._kind_over(index))

    def row(self, index: int) -> Iterator[Candidate]:
        """The events that row `index` tells."""
        s = self._sentences[index]
        if self._opens(index):
            self._header, self._kind = columns_of(s), self._kind_over(index)
            post = post_over(s)
            self._post = s.span_text(*post, self._text) if post is not None else self._post_of_column(s)
            return
        if not _tells_moves(self._header, self._kind):
            return
        columns = dict(zip(self._header, cells_of(s), strict=False))
        yield from self._holders(index, columns)
        person = self._entity(index, columns["name"], EntityType.PERSON) if "name" in columns else None
        if person is None:
            return
        if "kind" in columns:
            yield from self._of_kind(index, columns, person)
            return
        times = self._reading.times(index)
        began, ended = _time_in(columns, _BEGINNINGS, times), _time_in(columns, _ENDINGS, times)
        when = time_in_row(self._header, [(s, times)])
        goal, origin = self._ends(index, columns)
        home = self._home(index, columns)
        if origin is not None and goal is None and "employer" in columns:
            goal = home  # "Name | Company | Previously"
        goes = origin is None and (ended is not None or self._kind is Kind.DEPARTURE)
        stays = began is not None or (goal is None and self._kind is Kind.HIRE)
        role = self._words(s, columns.get("post")) or self._post
        former = self._words(s, columns.get("former post"))
        left = home if goes else origin
        if stays and home is not None:
            yield self._one(index, Kind.HIRE, person, home, role, began or (None if ended is not None else when))
        if left is not None and left is not goal:
            given_up = former or (role if goes or goal is None else None)
            yield self._one(index, Kind.DEPARTURE, person, left, given_up, ended or (None if began else when), goal)
        if goal is not None:
            taken_up = None if goes else role
            yield self._one(index, Kind.HIRE, person, goal, taken_up, None if ended or began else when, left)

    def _holders(self, index: int, columns: Mapping[str, Cell]) -> Iterator[Candidate]:
        """Those who held a post before, and who hold it now."""
        s = self._sentences[index]
        home, role = self._home(index, columns), self._words(s, columns.get("post")) or self._post
        when = time_in_row(self._header, [(s, self._reading.times(index))])
        replaces = "name" in columns and "outgoing" in columns
        replaced = "name" in columns and not replaces and "from" not in columns
        leaver = "name" if replaced and "incoming" in columns else "outgoing"
        for column, kind in ((leaver, Kind.DEPARTURE), ("name" if replaces else "incoming", Kind.HIRE)):
            person = self._entity(index, columns[column], EntityType.PERSON) if column in columns else None
            if person is not None and home is not None:
                yield self._one(index, kind, person, home, role, when)

    def _of_kind(self, index: int, columns: Mapping[str, Cell], person: Entity) -> Iterator[Candidate]:
        """What the cell that says what befell somebody tells of him or her."""
        s = self._sentences[index]
        first, last = columns["kind"]
        times = [d for d in self._reading.times(index) if first < d.first and d.last <= last]
        dated = times[0].first - (s.lower[times[0].first - 1] in _BEFORE_TIMES) if times else last
        kind, home = kind_of(s.lower[first:dated], label=False), self._home(index, columns)
        when = times[0] if times else time_in_row(self._header, [(s, self._reading.times(index))])
        if kind is not None and home is not None:
            yield self._one(index, kind, person, home, self._words(s, columns.get("post")) or self._post, when)

    def _one(
        self,
        index: int,
        kind: Kind,
        person: Entity,
        employer: Entity,
        role: str | None,
        when: DateMention | None,
        counterpart: Entity | None = None,
    ) -> Candidate:
        date, basis = (when.date, when.basis) if when is not None else (None, None)
        return Candidate(
            kind, MANNERS[kind], Person(person), Employer(employer), role, "table.row", index,
            self._reading.parse(index), None, None, 0, counterpart=counterpart, date=date, date_basis=basis, timed=True,
        )  # fmt: skip

    def _ends(self, index: int, columns: Mapping[str, Cell]) -> tuple[Entity | None, Entity | None]:
        """Where to and where from the columns let somebody go, those of posts among them: "counsel, Acme"."""
        goal, origin = self._organization(index, columns, _GOALS), self._organization(index, columns, _ORIGINS)
        if "post" in columns and "former post" in columns and "employer" not in columns:
            goal = goal or self._organization(index, columns, ("post",))
            origin = origin or self._organization(index, columns, ("former post",))
        if "incoming" in columns and origin is not None and goal is None:
            goal = self._entity(index, columns["incoming"], EntityType.ORGANIZATION)  # "Name | Previous | New"
        return goal, origin

    def _opens(self, index: int) -> bool:
        return index == 0 or self._sentences[index - 1].kind is not SegmentKind.CELL

    def _kind_over(self, index: int) -> Kind | None:
        """What the lines over the table that sentence `index` opens say of its people."""
        for s in reversed(self._sentences[max(0, index - _LINES_ABOVE) : index]):
            if s.kind in (SegmentKind.TITLE, SegmentKind.HEADING) or s.words[-1] == ":":
                return kind_told(s)
        return None

    def _home(self, index: int, columns: Mapping[str, Cell]) -> Entity | None:
        """Where the people of a table are, or were, where no column says from where or to where."""
        if "employer" in columns:
            return self._entity(index, columns["employer"], EntityType.ORGANIZATION)
        return self._focus.heading(index) or (self._focus.topic if self._focus.titled else None)

    def _organization(self, index: int, columns: Mapping[str, Cell], names: Sequence[str]) -> Entity | None:
        cell = next((columns[name] for name in names if name in columns), None)
        if cell is None or names_nobody(self._sentences[index], cell):
            return None
        return self._entity(index, cell, EntityType.ORGANIZATION)

    def _entity(self, index: int, cell: Cell, kind: EntityType) -> Entity | None:
        """What a cell names; a name that nothing types is what its column says."""
        for name in self._names[index]:
            if cell[0] <= name.first and name.last <= cell[1]:
                return name.entity if name.entity.type in (kind, EntityType.OTHER) else None
        return None

    def _post_of_column(self, s: Sentence) -> str | None:
        """The post that heads the column of names: "Chief executive"."""
        cells = zip(self._header, cells_of(s), strict=False)
        named = next((cell for name, cell in cells if name == "name"), (0, 0))
        headed = named[0] < named[1] and is_post_column(s, named)
        return self._words(s, named) if headed else None

    def _words(self, s: Sentence, cell: Cell | None) -> str | None:
        """The words of a cell up to a comma or the organisation behind them: "counsel" of "counsel at Acme"."""
        if cell is None or cell[0] >= cell[1]:
            return None
        ends = (i for i in range(cell[0] + 1, cell[1]) if s.lower[i] in ("at", "@") or s.lower[i] == ",")
        return s.span_text(cell[0], next(ends, cell[1]), self._text)


def _tells_moves(columns: Collection[str], kind: Kind | None) -> bool:
    """Whether a table says who, and from where or to where, or since or until when, or instead of whom."""
    headed = kind in (Kind.DEPARTURE, Kind.HIRE) and ("date" in columns or "post" in columns)
    told = set(columns)
    holders = ("outgoing" in told or "employer" in told) and ("incoming" in told or {"name", "outgoing"} <= told)
    holders = holders or {"name", "incoming"} <= told or {"name", "post", "former post"} <= told
    holders = holders or (kind is Kind.HIRE and {"name", "employer"} <= told)
    if told & (_ENDS | {"kind"}) == {"from"} and kind is None and not told & {"post", "employer", "incoming", "date"}:
        return False  # whence people come who speak, run or play
    return holders or ("name" in columns and (not _ENDS.isdisjoint(columns) or headed or "kind" in columns))


def _time_in(columns: Mapping[str, Cell], names: Sequence[str], times: Sequence[DateMention]) -> DateMention | None:
    """The time that a cell of one of some columns begins with."""
    for name in names:
        if name in columns:
            first, last = columns[name]
            return next((d for d in times if d.first == first < last and d.date is not None and not d.vague), None)
    return None
