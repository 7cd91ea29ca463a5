"""Finds moves told in notes without a verb: "Ana Lind (ex-Acme) to Orbix as counsel", "Orbix: Ana Lind, counsel"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talentscan.events.columns import tells_moves
from talentscan.events.ends import Move
from talentscan.lexicon import tags as t
from talentscan.model.article import SegmentKind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_FORMER = frozenset("ex formerly previously late was from".split())
_COLONS = frozenset(":–—-")
_ENDS = frozenset((",", "(", ")", "from", ".", "–", "—", "-", ";"))
"""What stands behind the words of a post."""
_OWNING = frozenset((",", "at", "of", "with", "-", "–", "—"))
"""What stands between a post and whose it is."""
_APPOINTED = frozenset("appointed named elected hired promoted new".split())
_SMALL = frozenset(["the", "its", "a", "to", "as"])


class Terse:
    """Reads the notes of one article under headings that say that they tell of moves: "People on the move"."""

    def __init__(self, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._under = _under_moves(mentions.sentences)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._under)

    def moves(self, index: int) -> Iterator[tuple[Move, int]]:
        """The moves that sentence `index` notes, each with the token of the name of who moves."""
        if index not in self._under:
            return
        s, names = self._sentences[index], self._names[index]
        first = 0
        for last in [*(i for i, word in enumerate(s.words) if word == ";"), len(s.words)]:
            inside = [name for name in names if first <= name.first and name.last <= last]
            note = _Note(s, inside, first, last)
            move = note.move() if inside else None
            if move is not None:
                yield move, inside[0].first
            first = last + 1


@dataclass(slots=True)
class _Note:
    """A sentence or a part of it up to a semicolon: tokens `first` up to and without `last`."""

    s: Sentence
    names: Sequence[Name]
    first: int
    last: int

    def move(self) -> Move | None:
        """The move that it notes."""
        name = self.names[0]
        opens = name.first == self.first or (name.first == self.first + 1 and self.s.tags[self.first] & t.HONORIFIC)
        if not opens or any(self._is_verb(i) for i in range(name.last, self.last)):
            return None
        if name.entity.type is EntityType.PERSON:
            return self._of_person(name)
        return self._of_firm(name) if name.entity.type is EntityType.ORGANIZATION else None

    def _is_verb(self, i: int) -> bool:
        bits = self.s.tags[i]
        inside = any(name.first <= i < name.last for name in self.names)
        finite = bool(bits & (t.VBZ | t.VBD | t.AUX)) and not bits & (t.NOUNISH | t.VBN)
        aside = self.s.lower[i] in _FORMER and self.s.lower[i - 1] in ("(", ",")
        return finite and not inside and not aside and self.s.lower[i] not in _APPOINTED

    def _of_firm(self, firm: Name) -> Move | None:
        """ "Orbix: Ana Lind, counsel (from Acme)"."""
        at = firm.last
        person = self._named(at + 1, EntityType.PERSON) if self._word(at) in _COLONS else None
        if person is None:
            return None
        role, behind = self._role(person.last + (self._word(person.last) == ","))
        return Move(person.entity, self._origin(behind), firm.entity, role, "note.firm") if role else None

    def _of_person(self, person: Name) -> Move | None:
        """ "Ana Lind (ex-Acme) to Orbix as counsel", "Ana Lind, counsel, Orbix", "Ana Lind (Orbix), counsel"."""
        at, origin, goal = person.last, None, None
        if self._word(at) == "(":
            close = next((i for i in range(at, self.last) if self.s.words[i] == ")"), at)
            inner = next((n for n in self.names if at < n.first and n.last <= close), None)
            if inner is not None and inner.entity.type is EntityType.ORGANIZATION:
                before = inner.first > at + 1 and self._is_former(at + 1)
                former = before or self._word(inner.first).startswith("ex-")
                origin, goal = (inner.entity, None) if former else (None, inner.entity)
            at = close + 1
        elif self._word(at) == "," and self._is_former(at + 1):
            origin = self._origin(at)
            at = next((i + 1 for i in range(at + 1, self.last) if self.s.words[i] == ","), self.last)
        elif self._word(at) == "from" and (named := self._named(at + 1, EntityType.ORGANIZATION)) is not None:
            origin, at = named.entity, named.last
        to = self._named(at + 1, EntityType.ORGANIZATION) if self._word(at) == "to" else None
        if to is not None:
            role, behind = self._role(to.last + (self._word(to.last) in ("as", ",")))
            return Move(person.entity, origin or self._origin(behind), to.entity, role, "note.to")
        role, behind = self._role(at + (self._word(at) in _COLONS or self._word(at) == ","))
        if role is None:
            return None
        owner = self._named(behind + 1, EntityType.ORGANIZATION) if self._word(behind) in _OWNING else None
        if owner is not None and goal is None and not self._is_former(behind + 1):
            goal, behind = owner.entity, owner.last
        origin = origin or self._origin(behind)
        return Move(person.entity, origin, goal, role, "note.post") if goal is not None else None

    def _word(self, at: int) -> str:
        return self.s.lower[at] if at < self.last else ""

    def _is_former(self, at: int) -> bool:
        return self._word(at) in _FORMER

    def _named(self, at: int, kind: EntityType) -> Name | None:
        """What is named at a token, or behind an article there."""
        at += self._word(at) == "the"
        return next((name for name in self.names if name.first == at and name.entity.type is kind), None)

    def _role(self, at: int) -> tuple[str | None, int]:
        """The words of the post that begin at a token, and where they end; None where no post stands there."""
        while self._word(at) in _SMALL or self._word(at) in _APPOINTED:
            at += 1
        end = at
        while end < self.last and self.s.lower[end] not in _ENDS and not self._begins_firm(end):
            end += 1
        while end > at and self.s.lower[end - 1] in ("of", "at", "with", "the"):
            end -= 1
        told = any(bits & t.ROLE for bits in self.s.tags[at:end])
        return (" ".join(self.s.words[at:end]), end) if told else (None, at)

    def _begins_firm(self, at: int) -> bool:
        return any(name.first == at and name.entity.type is EntityType.ORGANIZATION for name in self.names)

    def _origin(self, at: int) -> Entity | None:
        """The organisation told behind a token as one before: "(from Acme)", ", formerly of Acme"."""
        for name in self.names:
            if name.first > at and name.entity.type is EntityType.ORGANIZATION:
                near = self.s.lower[max(at, name.first - 3) : name.first]
                return name.entity if not _FORMER.isdisjoint(near) or self._word(name.first)[:3] == "ex-" else None
        return None


def _under_moves(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The sentences under a title or heading that says that moves are told."""
    titled = headed = False
    found: set[int] = set()
    for index, s in enumerate(sentences):
        if s.kind is SegmentKind.TITLE:
            titled = titled or tells_moves(s)
        elif s.kind is SegmentKind.HEADING and not s.is_lead_in:
            headed = tells_moves(s)
        elif titled or headed:
            found.add(index)
    return frozenset(found)
