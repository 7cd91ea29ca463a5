"""Finds who says "I" in a quotation, also where the sentence itself does not name the speaker."""

from __future__ import annotations

from itertools import pairwise

from talentscan.lexicon.load import verb_forms
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Sentence

_SAYING = frozenset("say add write post tweet tell note explain announce share comment continue".split())
_OPEN, _CLOSED, _STRAIGHT = "“", "”", '"'
_NEAR = 12
"""How many tokens a speaker's name may stand from the verb of saying."""
_BACK, _AHEAD, _BEFORE = 2, 3, 6
"""How many sentences before and behind a quoted one are looked at for its speaker; before "he said" for who that is."""
_INTERVIEW = 3
"""Questions of a segment each by which a text is an interview."""
_LEAD = 3
"""In how many of its sentences it tells who is asked."""


class Speakers:
    """Who is said to speak in the sentences of one article; read when it is asked for."""

    def __init__(self, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._verbs = verb_forms()
        self._quoted: dict[int, list[bool]] = {}
        self._interview: list[Entity] | None = None

    def speaker(self, index: int) -> Entity | str | None:
        """Who speaks in the quotation or the answer in sentence `index`: a person, "he" or "she", or None."""
        answering = self._answering(index)
        if answering is not None:
            return answering
        quoted = self.quoted(index)
        if not any(quoted):
            return self._interviewed()
        here = self._told(index)
        if here is not None:
            return here
        size = len(self._sentences)
        if quoted[-1]:  # the quotation goes on
            for at in range(index + 1, min(size, index + 1 + _AHEAD)):
                if self._sentences[at].segment != self._sentences[index].segment:
                    break
                told = self._told(at)
                if told is not None or not self.quoted(at)[-1]:
                    if told is not None:
                        return told
                    break
        for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
            if self._sentences[at].section != self._sentences[index].section:
                return None
            told = self._told(at)
            if told is not None:
                return told
            if not any(self.quoted(at)):
                return None
        return None

    def _answering(self, index: int) -> Entity | None:
        """The person whose name and a colon open the paragraph of a sentence: "Ana Lind: I left in May"."""
        first = index
        while first > 0 and self._sentences[first - 1].segment == self._sentences[index].segment:
            first -= 1
        name = self._names[first][0] if self._names[first] else None
        if name is None or name.first > 1 or name.entity.type is not EntityType.PERSON:
            return None
        return name.entity if self._sentences[first].lower[name.last : name.last + 1] == [":"] else None

    def _interviewed(self) -> Entity | None:
        """Who answers an interviewer's questions, each a segment of its own: whom the title or the lead names."""
        if self._interview is None:
            ends = {s.segment: (s.lower[-1], s.segment != before.segment) for before, s in pairwise(self._sentences)}
            asked = sum(mark == "?" and alone for mark, alone in ends.values())
            lead = {s.segment for s in self._sentences[:_LEAD]}
            opening = [names for s, names in zip(self._sentences, self._names, strict=True) if s.segment in lead]
            people = [n.entity for names in opening for n in names if n.entity.type is EntityType.PERSON]
            full = [person for person in people if " " in person.name]
            self._interview = full[:1] if asked >= _INTERVIEW and full else []
        return self._interview[0] if self._interview else None

    def before(self, index: int) -> Entity | None:
        """The person who last spoke in the section before sentence `index`."""
        for at in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
            if self._sentences[at].section != self._sentences[index].section:
                break
            told = self._told(at)
            if told is not None and not isinstance(told, str):
                return told
        return None

    def quoted(self, index: int) -> list[bool]:
        """For each token of sentence `index` whether it stands in a quotation that is open there."""
        known = self._quoted.get(index)
        if known is None:
            s = self._sentences[index]
            before = self._sentences[index - 1] if index else None
            inside = before is not None and before.segment == s.segment and self._mask_before(index)
            known = self._quoted[index] = _mask(s, inside=inside)
        return known

    def _mask_before(self, index: int) -> bool:
        """Whether a quotation is open at the end of the sentence before."""
        first = index
        while first > 0 and first - 1 not in self._quoted and self._same_segment(first, first - 1):
            first -= 1
        for at in range(first, index):
            self.quoted(at)
        return self._quoted[index - 1][-1] if index - 1 in self._quoted else False

    def _same_segment(self, a: int, b: int) -> bool:
        return self._sentences[a].segment == self._sentences[b].segment

    def _told(self, index: int) -> Entity | str | None:
        """Whom the sentence names as the one who says something, outside what is quoted."""
        s, quoted = self._sentences[index], self.quoted(index)
        for at, low in enumerate(s.lower):
            if quoted[at] or not any(lemma in _SAYING for lemma, _ in self._verbs.get(low, ())):
                continue
            for beside in (at - 1, at + 1):
                if 0 <= beside < len(s.lower) and s.lower[beside] in ("he", "she") and not quoted[beside]:
                    return s.lower[beside]
            people = [
                name
                for name in self._names[index]
                if name.entity.type is EntityType.PERSON
                and not quoted[name.first]
                and _gap(name.first, name.last, at) < _NEAR
            ]
            if people:
                return min(people, key=lambda name: _gap(name.first, name.last, at)).entity
        return None


def _gap(first: int, last: int, at: int) -> int:
    return first - at if first > at else at - last + 1


def _mask(s: Sentence, *, inside: bool) -> list[bool]:
    mask = []
    for word in s.words:
        if word == _OPEN:
            inside = True
        elif word == _CLOSED:
            inside = False
        elif word == _STRAIGHT:
            inside = not inside
        mask.append(inside)
    return mask
