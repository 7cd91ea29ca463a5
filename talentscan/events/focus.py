"""What a text speaks of at each point: the people and organisations in focus, and each person's known posts."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from talentscan.events.candidates import Candidate, Effect
from talentscan.events.headlines import is_byline, is_credit
from talentscan.events.kinds import KINDRED
from talentscan.events.media import is_beside
from talentscan.events.officeholders import Served
from talentscan.events.offices import is_local
from talentscan.events.postkinds import has_post
from talentscan.events.powers import Powers
from talentscan.events.sight import GENDERS, REACH, Seen, Sight
from talentscan.events.speakers import Speakers
from talentscan.events.topic import OPENING, Topic, is_seldom_one
from talentscan.lexicon.tags import PREP
from talentscan.model.article import Article, SegmentKind
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType

# How an organisation gains focus, in ranks of trust: what the document or its section is about outweighs what was named
# last (measured: 7 points of precision on texts of any sort).
_IN_SENTENCE, _IN_HEADING, _BEFORE, _BEHIND, _TITLED, _TOPIC = 4.0, 7.0, 2.0, 1.0, 7.0, 4.0
_ANNOUNCER = 8.0
_STEP = 0.5
_BESIDE = 1.5
"""What an organisation loses that a sentence about another only compares with."""
_RIVALS = frozenset("rival competitor supplier customer owner partner investor shareholder creditor".split())
_OF_KIND = 10.0
"""What an organisation gains that is of the kind which the post told asks for."""
SUBJECT, SPOKEN_OF, ONLY_NAMED = 8.0, 8.0, 5.0
"""Of what "it" takes up: the subject of the same sentence, that of the one before, the only organisation named."""
_LEFT, _NEXT = 6.0, 2
"""What an organisation gains that somebody was just told to leave, and within how many sentences."""
_LIKELY, _FIRMLY = 2.0, 3.0
"""Votes for an entity's being an organisation with which "the company" can take it up, and a paragraph be about it."""
_PARAGRAPH = 5.0
"""What an organisation gains whose paragraph it is."""
_REACH_BACK = 3
_NAMED_REACH = 40
"""How many sentences back an organisation is looked for that is called by words of its name."""
_SEAT_REACH = 12
"""In how many sentences behind a place's mayor another mayor is that place's."""
_LATER = 2
"""Sentences by which a post told only later counts as farther away."""


@dataclass(slots=True)
class Held:
    """A post that the text gives a person: where, as what, told as former, current or new, in which sentence."""

    owner: Entity | None
    role: str | None
    state: str
    sentence: int
    unit: str | None = None


class Focus(Sight, Topic, Powers):
    """Follows a document sentence by sentence."""

    def __init__(self, article: Article, mentions: Mentions) -> None:
        Topic.__init__(self, article, mentions)
        Sight.__init__(self, mentions)
        Powers.__init__(self, mentions)
        self._mentions = mentions
        self._served = Served(mentions)
        self._central: dict[int, set[Entity]] = {}
        self._speakers = Speakers(mentions)
        self.held: dict[Entity, list[Held]] = {}
        self.last_employer: dict[Entity, Entity] = {}
        self.left: dict[Entity, Entity] = {}
        self.last_event: tuple[int, Entity] | None = None
        self.last_step: tuple[int, Entity] | None = None
        self.is_new_step = False
        self.last_departure: Candidate | None = None
        self.counted_out: Candidate | None = None
        self.last_moves: list[Candidate] = []
        self.last_move_at = 0
        self.effects: list[Effect] = []

    def described(self, index: int, head: str, here: Sequence[Entity]) -> Entity | None:
        """The organisation that "the university" takes up in sentence `index`: the last one named a university."""
        kinds = KINDRED.get(head, frozenset((head,)))
        for entity in here:
            if not kinds.isdisjoint(entity.name.lower().split()):
                return entity
        if (self.titled or self.opens) and self.topic is not None and head in self.topic.name.lower().split():
            return self.topic
        for seen in reversed(self._seen[:index]):
            for entity in seen.organizations:
                if not kinds.isdisjoint(entity.name.lower().split()):
                    return entity
        return None

    def medium(self, index: int, person: Entity | None, before: int) -> Entity | None:
        """The outlet that "the network" before token `before` of sentence `index` takes up: a person's, or the last."""
        for held in reversed(self.held.get(person, ()) if person is not None else ()):
            if held.owner is not None and self.is_media(held.owner):
                return held.owner
        here = [name.entity for name in self._names[index] if name.first < before]
        for named in (here, *(seen.organizations for seen in self._back(index, _REACH_BACK))):
            media = [entity for entity in named if entity.type is EntityType.ORGANIZATION and self.is_media(entity)]
            if media:
                return media[-1] if named is here else media[0]
        return None

    def named_with(self, index: int, words: frozenset[str]) -> Entity | None:
        """The last organisation before sentence `index` whose name has some words: "the snack company", Arden Snack."""
        for seen in reversed(self._seen[max(0, index - _NAMED_REACH) : index]):
            for entity in seen.organizations:
                if words.issubset(entity.name.lower().split()):
                    return entity.employer()
        return None

    def enter(self, index: int, parse: Parse | None) -> None:
        """Take note of sentence `index` once its own candidates are found."""
        seen = Seen(subject=self._subject(index, parse))
        if parse is not None:
            for clause in parse.clauses:
                if clause.relation in ("main", "that") and clause.subject is not None:
                    self._note(clause.subject, seen)
        for name in self._names[index]:
            entity = name.entity
            if entity.type is EntityType.PERSON:  # "after graduating, Lind taught"
                if entity not in seen.people:
                    seen.people.append(entity)
            elif (
                entity.type is EntityType.ORGANIZATION
                and entity not in seen.organizations
                and entity not in self.section_labels
                and not is_beside(self._sentences[index], name.first, name.last)
            ):
                seen.organizations.append(entity)
        self._set_aside(index, seen)
        self._take_up(index, seen)
        while len(self._seen) < index:
            self._seen.append(Seen())
        self._seen.append(seen)

    def _set_aside(self, index: int, seen: Seen) -> None:
        """Note the organisations that a text which is about another names only beside it: "its rival Acme"."""
        s = self._sentences[index]
        section = self._central.setdefault(s.section, set())
        for name in self._names[index]:
            entity = name.entity.employer()
            if name.entity.type is not EntityType.ORGANIZATION or entity in section:
                continue
            before = s.lower[name.first - 1] if name.first else ""
            beside = name.first > OPENING or bool(name.first and s.tags[name.first - 1] & PREP) or before in _RIVALS
            if beside and section and s.kind not in (SegmentKind.HEADING, SegmentKind.TITLE):
                seen.aside.add(name.entity)
            else:
                section.add(entity)

    def _subject(self, index: int, parse: Parse | None) -> Entity | None:
        """The organisation that a sentence speaks of: subject of its first clause, or the name that it opens with."""
        if parse is not None and parse.clauses:
            for clause in parse.clauses:
                noun = clause.subject if clause.relation == "main" else None
                if noun is not None and noun.possessor is not None:
                    noun = noun.possessor
                if noun is not None and noun.sort is Sort.ORGANIZATION and noun.entity is not None:
                    return noun.entity if noun.entity not in self.section_labels else None
            return None
        opening = next((n for n in self._names[index] if n.first <= OPENING), None)
        found = opening.entity if opening is not None and opening.entity not in self.section_labels else None
        return found if found is not None and found.type is EntityType.ORGANIZATION else None

    def antecedent(self, index: int) -> tuple[Entity, float] | None:
        """The organisation that "it" or "the company" in sentence `index` takes up from those before, and its weight.

        The one that the nearest sentence naming any speaks of, or the only one named there.
        """
        for seen in self._in_item(index, _REACH_BACK):
            if seen.subject is not None and seen.subject not in seen.aside:
                return seen.subject, SPOKEN_OF
            if self.last_event is not None and self.last_event[1] in seen.organizations and len(seen.organizations) > 1:
                return self.last_event[1].employer(), ONLY_NAMED
            named = [e for e in seen.organizations if self.is_salient(e)]
            central = {e.employer() for e in named if e not in seen.aside}
            if central and self._begins(index) and self._goes_back(seen, central):
                return None  # "She began her career at Acme.¶The company …": the one that the text is about
            if central or len({e.employer() for e in named}) > 1:
                return (next(iter(central)), ONLY_NAMED) if len(central) == 1 else None
        return None

    def taken_up(self, index: int) -> Entity | None:
        """Who "it said" or "the company said" speaks of in sentence `index`: whom those before do, or the text does."""
        found = self.antecedent(index)
        if found is not None and found[1] == SPOKEN_OF:
            return found[0]
        return self.topic if self.sure_topic else None

    def _goes_back(self, seen: Seen, central: AbstractSet[Entity]) -> bool:
        """Whether a text returns from others to what it is surely about, and hardly about them."""
        topic = self.topic if self.sure_topic else None
        if topic is None or topic in seen.organizations:
            return False
        return all(other.mentions * 2 <= topic.mentions for other in central)

    def _begins(self, index: int) -> bool:
        """Whether sentence `index` opens a paragraph."""
        return index > 0 and self._sentences[index].segment != self._sentences[index - 1].segment

    def place_meant(self, index: int, here: Sequence[Entity]) -> Entity | None:
        """The organisation that "there" takes up in sentence `index`: the only one that it or the last one names."""
        for named in (here, *(seen.organizations for seen in self._in_item(index, _REACH_BACK))):
            found = {entity.employer() for entity in named if self.is_salient(entity)}
            if found:
                return next(iter(found)) if len(found) == 1 else None
        return None

    def _note(self, noun: NounGroup, seen: Seen) -> None:
        for member in noun.each():
            if member.entity is None:
                continue
            if member.sort is Sort.PERSON and member.entity not in seen.people:
                seen.people.append(member.entity)
            elif member.sort is Sort.ORGANIZATION and member.entity not in seen.organizations:
                seen.organizations.append(member.entity)

    def person(
        self, index: int, pronoun: str, here: list[Entity], barred: Entity | None = None, *, far: bool = False
    ) -> Entity | None:
        """Who "he" or "she" is in sentence `index`, not `barred`; `here` are people named before in the sentence.

        `far`: it can be somebody told of long before, where the text has told of nobody else.
        """
        gender = GENDERS.get(pronoun)
        for entity in here:
            if self._agrees(entity, gender):
                return self._settle(entity, gender)
        for seen in self._back(index, REACH):
            for entity in seen.people:
                if entity is not barred and self._agrees(entity, gender):
                    return self._settle(entity, gender)
        if gender is None or not far:
            return None
        people = (e for seen in self._seen[:index] for e in seen.people if e.mentions > 1 and " " in e.name)
        told = {e: None for e in people if self._agrees(e, gender)}
        only = next(iter(told)) if len(told) == 1 else None  # nobody else has been told of
        return self._settle(only, gender) if only is not None and only is not barred else None

    def speaker(self, index: int) -> Entity | None:
        """Who says "I" in what sentence `index` quotes."""
        told = self._speakers.speaker(index)
        return self.speaking(index, told, []) if isinstance(told, str) else told

    def speaking(self, index: int, pronoun: str, here: list[Entity]) -> Entity | None:
        """Who "he added" speaks of in sentence `index`: who spoke before, not whom that one named."""
        before = self._speakers.before(index)
        return self.person(index, pronoun, here if before is None else [*here, before])

    def quoted(self, index: int) -> list[bool]:
        """Of each token of sentence `index` whether it stands in a quotation."""
        return self._speakers.quoted(index)

    def may_be(self, entity: Entity, pronoun: str) -> bool:
        """Whether a pronoun can speak of a person."""
        return self._agrees(entity, GENDERS.get(pronoun))

    def _settle(self, entity: Entity, gender: str | None) -> Entity:
        if gender is not None and entity.gender is None:
            entity.gender = gender
        return entity

    def people(self, index: int, count: int | None, here: list[Entity]) -> list[Entity]:
        """Whom "they", "both" or "the trio" takes up: the people of the nearest sentence that names as many."""
        for people in [here, *(seen.people for seen in self._back(index, REACH))]:
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
        antecedent: tuple[Entity, float] | None = None,
        role: str | None = None,
    ) -> tuple[Entity, str] | None:
        """The organisation in focus in sentence `index`, none of `barred`, and where it was found.

        `here` are organisations that the sentence names before the place in question, `behind` those after it,
        `announcer` the one that says or does what the sentence tells, `antecedent` the one that "it" takes up, `role`
        the post told, which only organisations of one kind may have.

        Each organisation in reach is weighed by how near it was named and whether the heading or the title names it.
        """
        weights: dict[Entity, tuple[float, str]] = {}

        def weigh(entity: Entity | None, weight: float, basis: str, *, surely: bool = False) -> None:
            if (
                entity is None
                or entity in barred
                or self.is_media(entity)
                or is_seldom_one(entity)
                or (not surely and not self.is_salient(entity))
            ):
                return
            before = weights.get(entity)
            weights[entity] = (weight + before[0], before[1]) if before else (weight, basis)

        weigh(announcer, _ANNOUNCER, "sentence", surely=True)
        if antecedent is not None:
            weigh(*antecedent, "antecedent", surely=antecedent[0].weight >= _LIKELY)
        for rank, entity in enumerate(here):
            weigh(entity, _IN_SENTENCE - _STEP * rank, "sentence", surely=entity.weight >= 1 and not rank)
        weigh(self._headings[index], _IN_HEADING, "heading")
        near = self._in_item(index, _REACH_BACK)
        for distance, seen in enumerate(near):
            for rank, entity in enumerate(seen.organizations[:3]):
                weight = _BEFORE - _STEP * (distance + rank) - _BESIDE * (entity in seen.aside)
                alone = not distance and len(seen.organizations) == 1 and entity.weight >= _FIRMLY
                weigh(entity, weight, "sentences before" if distance else "sentence before", surely=alone)
        if self.titled or self._sentences[index].kind is not SegmentKind.ITEM or not any(n.organizations for n in near):
            weigh(self.topic, _TITLED if self.titled else _TOPIC, "topic")
        opener = self.opener(index, self.topic)
        weigh(opener, _PARAGRAPH, "sentences before", surely=opener is not None and opener.weight >= _FIRMLY)
        left = self.last_departure
        if left is not None and opener in (None, left.employer.entity) and self._goes_on(left, index):
            weigh(left.employer.entity, _LEFT, "event before", surely=True)
        for rank, entity in enumerate(behind):
            weigh(entity, _BEHIND - _STEP * rank, "sentence", surely=entity.weight >= 0.5)
        if not weights:
            return None
        best = max(weights, key=lambda e: weights[e][0] + _OF_KIND * has_post(e, role))
        return best, weights[best][1]

    def _goes_on(self, left: Candidate, index: int) -> bool:
        """Whether a text may still speak of the organisation that somebody was just told to leave for no other."""
        main = left.clause is not None and left.clause.relation == "main"
        near = 0 < index - left.sentence <= _NEXT and left.employer.basis == "explicit"
        at, last = self.last_event or (-1, None)
        return main and near and (at < left.sentence or last is left.employer.entity)

    def serves(self, role: str | None, index: int, person: Entity | None = None) -> Entity | None:
        """What the holder of a political office, told in sentence `index`, serves: a body, or a state."""
        return self._served.by(role, index, person)

    def seat(self, person: Entity) -> Entity | None:
        """The house of a parliament in which somebody sits by the title before his or her name."""
        return self._served.seat(person)

    def introduced(self, index: int) -> Entity | None:
        """The person whom one of the two sentences behind sentence `index` opens with, not named before."""
        behind = range(index + 1, min(index + 5, len(self._sentences)))
        for later in [i for i in behind if not is_byline(self._sentences[i])][:2]:
            first = self._names[later][0] if self._names[later] and not is_credit(self._sentences[later]) else None
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

    def was_at(self, person: Entity | None, entity: Entity, index: int | None = None) -> bool:
        """Whether a text, or its sentence `index`, gives a person a former post at an organisation."""
        posts = self.held.get(person, ()) if person is not None else ()
        return any(h.owner is entity and h.state == "former" and index in (None, h.sentence) for h in posts)

    def employer_of(self, person: Entity, index: int) -> Held | None:
        """The present post of a person nearest to sentence `index`, with a known organisation."""
        posts = [
            h
            for h in self.held.get(person, ())
            if h.owner is not None and h.state in ("", "current", "outgoing", "new")
        ]
        return min(
            posts, key=lambda h: (abs(h.sentence - index) + _LATER * (h.sentence > index), h.sentence), default=None
        )

    def local_seat(self, index: int) -> Entity | None:
        """The only place of which a text gave somebody a local office in the sentences before: "the mayor of Oslo"."""
        told = {
            h.owner
            for posts in self.held.values()
            for h in posts
            if h.owner is not None and h.owner.type is EntityType.PLACE and is_local((h.role or "").lower())
            if 0 <= index - h.sentence <= _SEAT_REACH
        }
        return next(iter(told)) if len(told) == 1 else None
