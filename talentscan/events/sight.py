"""What the sentences before named: the people and organisations that later ones can take up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from talentscan.lexicon.organizations import organizations
from talentscan.lexicon.tags import AUX, FINITE
from talentscan.model.article import SegmentKind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Sentence

REACH = 4
"""Sentences that a pronoun may go back."""
_PUBLIC = frozenset("council committee commission parliament congress senate court party government police".split())
_AHEAD = frozenset(["while", "although", "though", "before", "since", "until", "as"])
"""What a sentence opens with whose pronoun speaks of whom it names behind."""
# How many tokens into a sentence a pronoun still opens it: "In March 2020, he …".
_PRONOUN_WITHIN = 8
GENDERS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}


@dataclass(slots=True)
class Seen:
    """The people and organisations of one sentence, subjects first; `aside` are those that it only compares with."""

    people: list[Entity] = field(default_factory=list)
    organizations: list[Entity] = field(default_factory=list)
    subject: Entity | None = None
    aside: set[Entity] = field(default_factory=set)


class Sight:
    """Looks back over the sentences of a document that were read."""

    def __init__(self, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._seen: list[Seen] = []

    def sentence(self, index: int) -> Sentence:
        """Sentence `index`."""
        return self._sentences[index]

    def spoken_of(self, index: int, pronoun: str) -> Entity | None:
        """Whom the sentence before sentence `index` speaks of first, if surely "he" or "she"."""
        first = next((seen.people[0] for seen in self._back(index, 1) if seen.people), None)
        return first if first is not None and first.gender == GENDERS.get(pronoun) else None

    def only_person(self, index: int) -> Entity | None:
        """The only person whom the nearest of the two sentences before sentence `index` names that names any."""
        people = next((seen.people for seen in self._back(index, 2) if seen.people), [])
        return people[0] if len(people) == 1 else None

    def sentences_since(self, entity: Entity, index: int, reach: int) -> int | None:
        """How many sentences before sentence `index` an organisation was last named; None for more than `reach`."""
        home = entity.employer()
        for back in range(min(index, reach) + 1):
            if any(name.entity.employer() is home for name in self._names[index - back]):
                return back
        return None

    def named_in(self, index: int) -> int:
        """How many organisations sentence `index` names."""
        named = (name.entity for name in self._names[index])
        return len({entity for entity in named if entity.type is EntityType.ORGANIZATION})

    def resume(self, index: int, people: Sequence[Entity]) -> None:
        """Let the people whom pronouns and the like take up count as mentioned in sentence `index`."""
        if index < len(self._seen):
            seen = self._seen[index].people
            seen[:0] = [person for person in dict.fromkeys(people) if person not in seen]

    def _back(self, index: int, reach: int) -> list[Seen]:
        section = self._sentences[index].section
        return [
            self._seen[j]
            for j in range(min(index, len(self._seen)) - 1, max(-1, index - 1 - reach), -1)
            if self._sentences[j].section == section
            or self._sentences[j].kind in (SegmentKind.HEADING, SegmentKind.TITLE)
        ]

    def _in_item(self, index: int, reach: int) -> list[Seen]:
        """Like `_back`, within the item of a list that sentence `index` stands in."""
        here = self._sentences[index]
        if here.kind is not SegmentKind.ITEM:
            return self._back(index, reach)
        first = index
        while first > 0 and self._sentences[first - 1].segment == here.segment:
            first -= 1
        return self._back(index, min(reach, index - first)) if index > first else []

    def opener(self, index: int, topic: Entity | None) -> Entity | None:
        """The organisation that the paragraph of sentence `index` begins with, where it names `topic` nowhere."""
        first = index
        while first > 0 and self._sentences[first - 1].segment == self._sentences[index].segment:
            first -= 1
        if first == index or topic is None:
            return None
        s, named = self._sentences[first], self._seen[first].organizations
        acting = (n.entity for n in self._names[first] if n.last < len(s.tags) and s.tags[n.last] & (FINITE | AUX))
        opened = self._seen[first].subject or next((e for e in acting if [e] == named), None)
        known = organizations().get(opened.name.lower()) if opened is not None else None
        if opened is None or (known is not None and known.kind == "government") or _is_public(opened):
            return None
        home = topic.employer()
        near = (name.entity.employer() for names in self._names[first : index + 1] for name in names)
        return opened if all(entity is not home for entity in near) else None

    def _agrees(self, entity: Entity, gender: str | None) -> bool:
        return gender is None or entity.gender is None or entity.gender == gender

    def _take_up(self, index: int, seen: Seen) -> None:
        """Let who "he" or "she" is at the start of a sentence stay whom the text speaks of."""
        lower = self._sentences[index].lower
        opening = lower[:_PRONOUN_WITHIN]
        if "he" not in opening and "she" not in opening:
            return
        at = next(i for i, low in enumerate(opening) if low in ("he", "she"))
        if any(n.first < at and n.entity.type is EntityType.PERSON for n in self._names[index]):
            return
        gender = GENDERS[lower[at]]
        if lower[0] in _AHEAD and any(self._agrees(person, gender) for person in seen.people):
            return  # "while he was at Acme, Lind also taught"
        for before in self._back(index, REACH):
            for person in before.people:
                if self._agrees(person, gender):
                    seen.people = [person, *(other for other in seen.people if other is not person)]
                    return


def _is_public(entity: Entity) -> bool:
    """Whether an organisation is called like one of the state or of politics, whose people are told of elsewhere."""
    return not _PUBLIC.isdisjoint(entity.name.lower().split())
