"""Reads one note of a move that has no verb: "Ana Lind (ex-Acme) to Orbix as counsel", "Orbix: Ana Lind, counsel"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from talentscan.events.ends import Move
from talentscan.lexicon import tags as t
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_FORMER = frozenset("ex formerly previously late was from".split())
_COLONS = frozenset(":–—-")
_ENDS = frozenset((",", "(", ")", "from", ".", "–", "—", "-", ";"))
"""What stands behind the words of a post."""
_OWNING = frozenset((",", "at", "of", "with", "-", "–", "—"))
"""What stands between a post and whose it is."""
_APPOINTED = frozenset("appointed named elected hired promoted new".split())
_SMALL = frozenset(["the", "its", "a", "to", "as"])
_TAKES = frozenset(
    """adds added appoints appointed bags bagged elects elected hires hired names named poaches poached promotes
    promoted recruits recruited signs signed snags taps tapped welcomes welcomed""".split()
)
"""What stands behind a firm's colon of whom it takes on: "Orbix: hires Ana Lind"."""
_NEW = frozenset(("new", "incoming", "next"))
_LONGEST_POST = 7


@dataclass(slots=True)
class Note:
    """A sentence or a part of it up to a semicolon: tokens `first` up to and without `last`."""

    s: Sentence
    names: Sequence[Name]
    first: int
    last: int

    @classmethod
    def of_line(cls, s: Sentence, names: Sequence[Name]) -> Note:
        """A whole line as one note."""
        return cls(s, names, 0, len(s.words))

    def move(self) -> Move | None:
        """The move that it notes."""
        name = self.names[0]
        took = name.last + 1 if self._word(name.last) in _COLONS and self._word(name.last + 1) in _TAKES else -1
        opens = name.first == self.first or (name.first == self.first + 1 and self.s.tags[self.first] & t.HONORIFIC)
        if not opens or any(self._is_verb(i) for i in range(name.last, self.last) if i != took):
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
        """ "Orbix: Ana Lind, counsel (from Acme)", "Orbix: hires Ana Lind", "Orbix counsel Ana Lind to Acme"."""
        at = firm.last
        person = next((name for name in self.names if name.first > at and name.entity.type is EntityType.PERSON), None)
        if person is None:
            return None
        if self._word(at) not in _COLONS:
            return self._of_holder(firm, person)
        at += 1
        takes = self._word(at) in _TAKES
        at += takes
        if person.first == at:
            role, behind = self.role(person.last + (self._word(person.last) in (",", *_COLONS)))
            if role is None and not takes:
                return None
            return Move(person.entity, self._origin(behind), firm.entity, role, "note.firm")
        role = self._post_before(at, person.first)
        led = takes or self._word(at) in _NEW or self._word(person.first - 1) in _COLONS
        if role is None or not led:
            return None
        return Move(person.entity, self._origin(person.last), firm.entity, role, "note.firm")

    def _of_holder(self, firm: Name, person: Name) -> Move | None:
        """ "Orbix counsel Ana Lind to Acme"."""
        goal = self._named(person.last + 1, EntityType.ORGANIZATION) if self._word(person.last) == "to" else None
        if goal is None or self._post_before(firm.last, person.first) is None:
            return None
        role, _ = self.role(goal.last + (self._word(goal.last) in ("as", ",")))
        return Move(person.entity, firm.entity, goal.entity, role, "note.to")

    def _post_before(self, first: int, last: int) -> str | None:
        """The post whose words are all that stands from token `first` up to a name at `last`."""
        while first < last and (self._word(first) in _SMALL or self._word(first) in _NEW or self._word(first) == "'s"):
            first += 1
        last -= self._word(last - 1) in _COLONS
        words = self.s.lower[first:last]
        told = bool(words) and len(words) <= _LONGEST_POST and self.s.tags[last - 1] & t.ROLE
        head = words.index("of") if "of" in words else 0
        told = told or bool(head and self.s.tags[first + head - 1] & t.ROLE)
        return " ".join(self.s.words[first:last]) if told and _ENDS.isdisjoint(words) else None

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
            role, behind = self.role(to.last + (self._word(to.last) in ("as", ",")))
            return Move(person.entity, origin or self._origin(behind), to.entity, role, "note.to")
        role, behind = self.role(at + (self._word(at) in _COLONS or self._word(at) == ","))
        if role is None:
            return None
        owner = self._named(behind + 1, EntityType.ORGANIZATION) if self._word(behind) in _OWNING else None
        if owner is not None and goal is None and not self._is_former(behind + 1):
            goal, behind = owner.entity, owner.last
            to = self._named(behind + 2, EntityType.ORGANIZATION) if self._word(behind + 1) == "to" else None
            if to is not None and self._word(behind) == ",":  # "Ana Lind, counsel of Acme, to Orbix"
                return Move(person.entity, goal, to.entity, None, "note.to")
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

    def role(self, at: int) -> tuple[str | None, int]:
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
