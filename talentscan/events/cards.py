"""Finds moves told line by line under a heading of moves: a name, a post and a house, each on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from talentscan.events.columns import column_named, is_post_alone
from talentscan.events.ends import Move
from talentscan.events.notes import Note
from talentscan.lexicon import tags as t
from talentscan.model.article import SegmentKind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_MOST_LINES, _LONGEST = 4, 14
"""Lines of a card under its name, and tokens of one."""
_ORIGINS, _GOALS = ("from",), ("to", "employer")
Line = tuple[Sentence, Sequence[Name]]


class Cards:
    """The moves of one article's cards, by the sentence that completes each."""

    def __init__(self, mentions: Mentions, under: AbstractSet[int]) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._under = under
        self._moves: dict[int, Move] = {}
        index = 0
        while under and index < len(self._sentences):
            index = self._read(index) if index in under else index + 1

    def move(self, index: int) -> Move | None:
        """The move that sentence `index` completes."""
        return self._moves.get(index)

    def _read(self, index: int) -> int:
        """Read the card that sentence `index` may open; where to go on."""
        head = self._alone(index)
        if head is None:
            return index + 1
        lines = list(self._lines(index + 1))
        if head.type is EntityType.PERSON:
            end = next((i for i in lines if self._is_of(i, EntityType.PERSON)), index + 1 + len(lines))
            self._of_person(index, head, [i for i in lines if i < end])
            return end
        return self._of_house(index, lines)

    def _alone(self, index: int) -> Entity | None:
        """The person or house that is a whole line: "Ana Lind", "Name: Ana Lind", "Orbix Labs:"."""
        s, names = self._sentences[index], self._names[index]
        if len(names) != 1 or names[0].entity.type not in (EntityType.PERSON, EntityType.ORGANIZATION):
            return None
        labelled = names[0].first and _label(s) == ("name", names[0].first)
        last = len(s.words) - (s.words[-1] in (":", "–", "—"))
        return names[0].entity if (names[0].first == 0 or labelled) and names[0].last == last else None

    def _is_of(self, index: int, kind: EntityType) -> bool:
        head = self._alone(index)
        return head is not None and head.type is kind

    def _lines(self, first: int) -> Iterator[int]:
        """The short lines from sentence `first` on that no heading ends."""
        for i in range(first, len(self._sentences)):
            s = self._sentences[i]
            if i not in self._under or len(s.words) > _LONGEST:
                return
            if s.kind is SegmentKind.HEADING and not (
                is_post_alone(s) or _label(s) or self._alone(i) or self._names[i]
            ):
                return
            if any(bits & t.FINITE and not bits & t.NOUNISH for bits in s.tags) and _label(s) is None:
                return
            yield i

    def _of_person(self, index: int, person: Entity, lines: Sequence[int]) -> None:
        lines = lines[:_MOST_LINES]
        fields = {label[0]: (i, label[1]) for i in lines if (label := _label(self._sentences[i])) is not None}
        if fields:
            move = self._of_fields(person, fields)
        else:
            joined = _joined([(self._sentences[i], self._names[i]) for i in (index, *lines)], ",")
            move = Note.of_line(*joined).move() if lines else None
        if move is not None:
            self._moves[lines[-1]] = move

    def _of_fields(self, person: Entity, fields: dict[str, tuple[int, int]]) -> Move | None:
        """A move told by labelled lines: "From: Acme", "To: Orbix", "Role: counsel"."""
        origin, goal = (self._house(fields, names) for names in (_ORIGINS, _GOALS))
        goal = goal or self._house(fields, ("post",))
        origin = origin or self._house(fields, ("former post",))
        if goal is None or (origin is None and "post" not in fields and "to" not in fields):
            return None
        role = None
        if "post" in fields:
            s, names = self._line(fields["post"])
            role, _ = Note.of_line(s, names).role(0)
        return Move(person, origin, goal, role, "card.fields")

    def _line(self, told: tuple[int, int]) -> Line:
        """A labelled line without its label."""
        index, first = told
        s = self._sentences[index]
        cut = replace(s, words=s.words[first:], lower=s.lower[first:], tags=s.tags[first:])
        return cut, [_moved(name, -first) for name in self._names[index] if name.first >= first]

    def _house(self, fields: dict[str, tuple[int, int]], columns: Sequence[str]) -> Entity | None:
        told = [self._line(fields[column]) for column in columns if column in fields]
        named = (name.entity for _, names in told for name in names)
        return next((e for e in named if e.type in (EntityType.ORGANIZATION, EntityType.OTHER)), None)

    def _of_house(self, index: int, lines: Sequence[int]) -> int:
        """Read what stands under a house's name: notes of its people; where to go on."""
        head = (self._sentences[index], self._names[index])
        at = index + 1
        while at - index - 1 < len(lines) and not self._is_of(at, EntityType.ORGANIZATION):
            here, last = [(self._sentences[at], self._names[at])], at
            if self._is_of(at, EntityType.PERSON) and at + 1 in lines and self._alone(at + 1) is None:
                last = at + 1
                here.append((self._sentences[last], self._names[last]))
            move = Note.of_line(*_joined([head, _joined(here, ",")], ":")).move()
            if move is not None:
                self._moves[last] = move
            at = last + 1
        return at


def _label(s: Sentence) -> tuple[str, int] | None:
    """What the words before a colon say of the rest of a line, as over a column, and where that begins."""
    colon = s.words.index(":") if ":" in s.words[1:4] else 0
    named = column_named(s.lower[:colon]) if colon and colon + 1 < len(s.words) else ""
    return (named, colon + 1) if named else None


def _moved(name: Name, by: int) -> Name:
    return Name(name.first + by, name.last + by, name.text, name.entity)


def _joined(lines: Sequence[Line], mark: str) -> Line:
    """Lines as one, with a mark between them."""
    s, names = lines[0]
    words, lower, tags, found = list(s.words), list(s.lower), list(s.tags), list(names)
    for s2, more in lines[1:]:
        if words[-1] in (":", "–", "—", ","):
            del words[-1], lower[-1], tags[-1]
        found += [_moved(name, len(words) + 1) for name in more]
        words += [mark, *s2.words]
        lower += [mark, *s2.lower]
        tags += [0, *s2.tags]
    return replace(s, words=words, lower=lower, tags=tags), found
