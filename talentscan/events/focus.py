"""What a text speaks of at each point: the people and organisations in focus, and each person's known posts."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from talentscan.events.candidates import Effect
from talentscan.events.offices import body_of, state_of
from talentscan.lexicon.organizations import organizations, press_words
from talentscan.model.article import Article, SegmentKind
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Sentence

_REACH = 4
# How an organisation gains focus, in ranks of trust: what the document or its section is about outweighs what was named
# last (measured: 7 points of precision on texts of any sort).
_IN_SENTENCE, _IN_HEADING, _BEFORE, _BEHIND, _TITLED, _TOPIC = 4.0, 7.0, 2.0, 1.0, 7.0, 4.0
_ANNOUNCER = 8.0
_STEP = 0.5
_NO_EMPLOYER = frozenset(
    [
        "exchange",
        "cup",
        "league",
        "prize",
        "award",
        "awards",
        "championship",
        "index",
        "nasdaq",
        "nyse",
        "open",
        "conference",
        "summit",
        "act",
    ]
)


@dataclass(slots=True)
class Held:
    """A post that the text gives a person: where, as what, told as former, current or new, in which sentence."""

    owner: Entity | None
    role: str | None
    state: str
    sentence: int
    unit: str | None = None


@dataclass(slots=True)
class _Seen:
    """The people and organisations of one sentence, subjects first."""

    people: list[Entity] = field(default_factory=list)
    organizations: list[Entity] = field(default_factory=list)


class Focus:
    """Follows a document sentence by sentence."""

    def __init__(self, article: Article, mentions: Mentions) -> None:
        self._mentions = mentions
        self._state: Entity | None = None
        self._state_known = False
        self._bodies: dict[str, Entity] = {}
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._seen: list[_Seen] = []
        self._known = organizations()
        self._share = 0.0
        self._headings = self._heading_organizations()
        self.topic = self._topic(article)
        self._titled = self._is_titled()
        self.sure_topic = self._titled or self._share > 0.3
        self.held: dict[Entity, list[Held]] = {}
        self.last_employer: dict[Entity, Entity] = {}
        self.last_event: tuple[int, Entity] | None = None
        self.last_step: tuple[int, Entity] | None = None
        self.effects: list[Effect] = []

    def _heading_organizations(self) -> list[Entity | None]:
        """For each sentence the organisation that the heading above it names."""
        current: Entity | None = None
        out: list[Entity | None] = []
        for s, names in zip(self._sentences, self._names, strict=True):
            if s.kind is SegmentKind.HEADING:
                found = [
                    n.entity for n in names if n.entity.type is EntityType.ORGANIZATION and self.is_salient(n.entity)
                ]
                current = found[-1] if found else None
            out.append(current)
        return out

    def _topic(self, article: Article) -> Entity | None:
        """The organisation that the article is about: named in its title and early, and often."""
        weights: dict[Entity, float] = {}
        order: list[Entity] = []
        body = 0
        for s, names in zip(self._sentences, self._names, strict=True):
            titled = s.kind is SegmentKind.TITLE
            body += not titled
            for name in names:
                entity = name.entity
                if entity.type is not EntityType.ORGANIZATION or entity.name.split()[-1].lower() in _NO_EMPLOYER:
                    continue
                if entity not in weights:
                    order.append(entity)
                weight = 4.0 if titled else 2.0 if body <= 3 else 1.0
                weights[entity] = weights.get(entity, 0.0) + weight * (0.3 if self.is_media(entity) else 1.0)
        outlet = (article.outlet or "").lower()
        for entity in order:
            if outlet and entity.name.lower() in outlet and not self.is_media(entity):
                weights[entity] += 6.0
        topic = max(order, key=lambda e: weights[e], default=None)
        self._share = weights[topic] / sum(weights.values()) if topic is not None else 0.0
        return topic

    def _is_titled(self) -> bool:
        """Whether the title names the topic."""
        return any(
            name.entity is self.topic
            for s, names in zip(self._sentences, self._names, strict=True)
            if s.kind is SegmentKind.TITLE
            for name in names
        )

    def is_salient(self, entity: Entity) -> bool:
        """Whether a text can go on about an organisation: known, named twice, or surely an organisation."""
        if self.is_media(entity) or entity.name.split()[-1].lower() in _NO_EMPLOYER:
            return False
        return entity.known or entity.mentions > 1 or entity.weight >= 5

    def is_media(self, entity: Entity) -> bool:
        """Whether an organisation is an outlet, more often a source than an employer."""
        known = self._known.get(entity.name.lower())
        if known is not None:
            return known.kind == "media"
        if entity.name.split()[-1].lower() in press_words():
            return True
        return entity.parent is not None and self.is_media(entity.parent)

    def described(self, index: int, head: str, here: Sequence[Entity]) -> Entity | None:
        """The organisation that "the university" takes up in sentence `index`: the last one named a university."""
        for entity in here:
            if head in entity.name.lower().split():
                return entity
        for seen in reversed(self._seen[:index]):
            for entity in seen.organizations:
                if head in entity.name.lower().split():
                    return entity
        return None

    def enter(self, index: int, parse: Parse | None) -> None:
        """Take note of sentence `index` once its own candidates are found."""
        seen = _Seen()
        if parse is not None:
            for clause in parse.clauses:
                if clause.relation in ("main", "that") and clause.subject is not None:
                    self._note(clause.subject, seen)
        for name in self._names[index]:
            bucket = seen.people if name.entity.type is EntityType.PERSON else seen.organizations
            if name.entity.type in (EntityType.PERSON, EntityType.ORGANIZATION) and name.entity not in bucket:
                bucket.append(name.entity)
        while len(self._seen) < index:
            self._seen.append(_Seen())
        self._seen.append(seen)

    def _note(self, noun: NounGroup, seen: _Seen) -> None:
        for member in noun.each():
            if member.entity is None:
                continue
            if member.sort is Sort.PERSON and member.entity not in seen.people:
                seen.people.append(member.entity)
            elif member.sort is Sort.ORGANIZATION and member.entity not in seen.organizations:
                seen.organizations.append(member.entity)

    def resume(self, index: int, person: Entity) -> None:
        """Let a pronoun's person count as mentioned in sentence `index`."""
        if index < len(self._seen) and person not in self._seen[index].people:
            self._seen[index].people.insert(0, person)

    def _back(self, index: int, reach: int) -> list[_Seen]:
        section = self._sentences[index].section
        return [
            self._seen[j]
            for j in range(min(index, len(self._seen)) - 1, max(-1, index - 1 - reach), -1)
            if self._sentences[j].section == section
            or self._sentences[j].kind in (SegmentKind.HEADING, SegmentKind.TITLE)
        ]

    def person(self, index: int, pronoun: str, here: list[Entity]) -> Entity | None:
        """Who "he" or "she" is in sentence `index`; `here` are people named before in the sentence itself."""
        gender = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}.get(pronoun)
        for entity in here:
            if self._agrees(entity, gender):
                return self._settle(entity, gender)
        for seen in self._back(index, _REACH):
            for entity in seen.people:
                if self._agrees(entity, gender):
                    return self._settle(entity, gender)
        return None

    def _agrees(self, entity: Entity, gender: str | None) -> bool:
        return gender is None or entity.gender is None or entity.gender == gender

    def _settle(self, entity: Entity, gender: str | None) -> Entity:
        if gender is not None and entity.gender is None:
            entity.gender = gender
        return entity

    def people(self, index: int, count: int | None, here: list[Entity]) -> list[Entity]:
        """Whom "they", "both" or "the trio" takes up: the people of the nearest sentence that names as many."""
        for people in [here, *(seen.people for seen in self._back(index, _REACH))]:
            if len(people) > 1 and (count is None or len(people) == count):
                return people[:count]
        return []

    def organization(
        self,
        index: int,
        here: Sequence[Entity],
        barred: AbstractSet[Entity] = frozenset(),
        behind: Sequence[Entity] = (),
        announcer: Entity | None = None,
    ) -> tuple[Entity, str] | None:
        """The organisation in focus in sentence `index`, none of `barred`, and where it was found.

        `here` are organisations that the sentence names before the place in question, `behind` those after it,
        `announcer` the one that says or does what the sentence tells.

        Each organisation in reach is weighed by how near it was named and whether the heading or the title names it.
        """
        weights: dict[Entity, tuple[float, str]] = {}

        def weigh(entity: Entity | None, weight: float, basis: str, *, surely: bool = False) -> None:
            if (
                entity is None
                or entity in barred
                or self.is_media(entity)
                or (not surely and not self.is_salient(entity))
            ):
                return
            before = weights.get(entity)
            weights[entity] = (weight + before[0], before[1]) if before else (weight, basis)

        weigh(announcer, _ANNOUNCER, "sentence", surely=True)
        for rank, entity in enumerate(here):
            weigh(entity, _IN_SENTENCE - _STEP * rank, "sentence", surely=entity.weight >= 1 and not rank)
        weigh(self._headings[index], _IN_HEADING, "heading")
        for distance, seen in enumerate(self._back(index, 3)):
            for rank, entity in enumerate(seen.organizations[:3]):
                weigh(
                    entity, _BEFORE - _STEP * (distance + rank), "sentences before" if distance else "sentence before"
                )
        weigh(self.topic, _TITLED if self._titled else _TOPIC, "topic")
        for rank, entity in enumerate(behind):
            weigh(entity, _BEHIND - _STEP * rank, "sentence", surely=entity.weight >= 0.5)
        if not weights:
            return None
        best = max(weights, key=lambda e: weights[e][0])
        return best, weights[best][1]

    def serves(self, role: str | None) -> Entity | None:
        """What the holder of a political office serves: a body, or the state that the article speaks of most."""
        if not self._state_known:
            self._state, self._state_known = state_of(self._mentions), True
        body = body_of(role or "")
        if self._state is None or body == "":
            return None
        return (
            self._state
            if body is None
            else self._bodies.setdefault(body, Entity(body, EntityType.ORGANIZATION, {body}))
        )

    def introduced(self, index: int) -> Entity | None:
        """The person whom one of the two sentences behind sentence `index` opens with, not named before."""
        for later in range(index + 1, min(index + 3, len(self._sentences))):
            first = self._names[later][0] if self._names[later] else None
            if first is not None and first.first < 3 and first.entity.type is EntityType.PERSON:
                before = (name.entity for names in self._names[:later] for name in names)
                return first.entity if all(entity is not first.entity for entity in before) else None
        return None

    def heading(self, index: int) -> Entity | None:
        """The organisation that the heading over sentence `index` names."""
        return self._headings[index]

    def hold(self, person: Entity, held: Held) -> None:
        """Note a post that the text gives a person."""
        self.held.setdefault(person, []).append(held)

    def employer_of(self, person: Entity, index: int) -> Held | None:
        """The present post of a person nearest to sentence `index`, with a known organisation."""
        posts = [
            h
            for h in self.held.get(person, ())
            if h.owner is not None and h.state in ("", "current", "outgoing", "new")
        ]
        return min(posts, key=lambda h: (abs(h.sentence - index), h.sentence), default=None)

    def sentence(self, index: int) -> Sentence:
        """Sentence `index`."""
        return self._sentences[index]
