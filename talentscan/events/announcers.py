"""Finds the organisation that a sentence labels, or lets announce what it tells."""

from __future__ import annotations

from talentscan.events.candidates import Employer
from talentscan.events.kinds import COMPANY_WORDS, TRADED, traded_by
from talentscan.events.people import PeopleResolver
from talentscan.events.topic import is_label
from talentscan.model.groups import Clause, NounGroup, Sort
from talentscan.model.syntax import Entity, EntityType

_ANNOUNCING = frozenset(
    "say announce confirm appoint name hire report disclose reveal elect promote tap recruit state".split()
)
_THE_FIRM = ("the", "company")
_SAYING = frozenset(["say", "announce", "confirm"])
_GOVERNING = ("board", "council", "directors", "trustees")
"""What decides for a whole organisation."""
_DECIDING = frozenset(["accept", "approve", "decide", "ratify", "vote"])
_BEHIND_SPEECH = (",", "”", '"', "'", "’")
_STAFF = frozenset("staff employees colleagues workers staffers team".split())
_OWN = frozenset(("his", "her", "their"))
_SURVEYING = frozenset("outplacement analytics polling pollster headhunter headhunting".split())
"""What the trade of somebody is who tells of the moves of others."""
_TRADE = 3
"""How many tokens before a name its trade is told."""


class AnnouncerResolver(PeopleResolver):
    """Resolves who announces what one sentence tells."""

    def _announcer(self, before: int) -> Entity | None:
        """The organisation that labels the sentence, or is the subject of saying, naming or hiring in it."""
        label = self._label(before)
        if label:
            return label[0]
        for clause in self._parse.clauses:
            subject = clause.subject
            if subject is not None and subject.head in TRADED and subject.first < before:
                return traded_by(subject)  # "shares of Acme fell after its chief left"
            if subject is not None and subject.entity is None and self._says_so(subject, clause, before):
                return self._focus.taken_up(self._index)  # "It also said Lind resigned"
            deciding = subject is not None and subject.entity is None and subject.head in _GOVERNING
            if subject is not None and deciding:
                subject = subject.possessor  # "the board of Acme approved the hiring of Lind"
            if (
                subject is None
                or subject.first >= before
                or subject.sort is not Sort.ORGANIZATION
                or subject.entity is None
                or (subject.possessor is not None and subject.possessor.head in _OWN)  # "her LinkedIn says"
            ):
                continue
            if _counts_others(subject, self._parse.sentence.lower):
                continue
            tells = clause.verb.lemmas[0] in _ANNOUNCING or (deciding and clause.verb.lemmas[0] in _DECIDING)
            if tells and clause.verb.first <= before:
                return subject.entity.employer() if is_part(subject.entity) else subject.entity
        return None

    def _says_so(self, subject: NounGroup, clause: Clause, before: int) -> bool:
        """Whether "it" or "the company" says what stands before token `before`."""
        if clause.verb.lemmas[0] not in _SAYING or not subject.first < clause.verb.first <= before:
            return False
        firm = subject.sort is Sort.ORGANIZATION and subject.definite and subject.possessor is None
        bare = firm and subject.last - subject.first == len(_THE_FIRM)
        return subject.head == "it" or (bare and subject.head in COMPANY_WORDS)

    def said_by(self, told: Clause | None) -> Entity | None:
        """The organisation that says what a clause tells: "Acme named her hours after Orbix said she had quit"."""
        saying = told.parent if told is not None and told.relation == "that" else None
        if saying is None or saying.verb.lemmas[0] not in _SAYING or saying.subject is None:
            return None
        said = saying.subject.entity if saying.subject.sort is Sort.ORGANIZATION else None
        return said if said is not None and not self._focus.is_media(said) else None

    def _speakers_house(self) -> Employer | None:
        """Where who speaks of "us" works: "Lind joined us in May," says Ana Poe, chief of Acme."""
        speaker = self._speaker() or self._focus.speaker(self._index)
        held = self._focus.employer_of(speaker, self._index) if speaker is not None else None
        return Employer(held.owner, basis="held post") if held is not None and held.owner is not None else None

    def _announced_behind(self, before: int) -> Entity | None:
        """The organisation that ends the sentence as the one that says so: "Lind is leaving to teach, Acme said"."""
        for clause in reversed(self._parse.clauses):
            subject = clause.subject
            if subject is None or subject.first <= before or clause.verb.lemmas[0] not in _SAYING:
                continue
            if clause.relation != "main" or self._parse.sentence.lower[subject.first - 1] not in _BEHIND_SPEECH:
                return None
            if subject.sort is Sort.ORGANIZATION:
                return subject.entity
            owners = (post.owner for post in subject.posts if subject.sort is not Sort.PERSON)
            told = next((owner.entity for owner in owners if owner is not None), None)
            return told if told is not None and told.type is EntityType.ORGANIZATION else None
        return None

    def announcing(self, before: int) -> Employer | None:
        """The organisation that announces what the sentence tells of its own people; no outlet."""
        found = self._announcer(before) or self._told_staff(before)
        usable = found is not None and not self._focus.is_media(found) and self._focus.is_salient(found)
        return Employer(found, basis="announcer") if found is not None and usable else None

    def _told_staff(self, before: int) -> Entity | None:
        """The organisation to whose staff somebody says what the sentence tells: "told staff at Acme of her exit"."""
        for clause in self._parse.clauses:
            heard = clause.object
            if heard is None or heard.sort is not Sort.GROUP or heard.last > before or "tell" not in clause.verb.lemmas:
                continue
            owners = [post.owner for post in heard.posts] if heard.head in _STAFF else []
            owner = next((o for o in owners if o is not None and o.sort is Sort.ORGANIZATION), None)
            if owner is not None and owner.entity is not None:
                return owner.entity
        return None

    def label(self) -> Entity | None:
        """The organisation before a colon at the head of the sentence."""
        return next(iter(self._label()), None)

    def _label(self, before: int = 0) -> list[Entity]:
        """The organisation that stands before a colon at the head of the sentence: "Nimbo: cut 300 jobs".

        In a list of such notes it is the one before token `before`: "Nimbo: cut 300 jobs; Orbix: Lind joins".
        """
        nodes = self._parse.nodes
        marks = [i for i, node in enumerate(nodes) if node.sort == "semicolon" and node.first < before]
        at = marks[-1] + 1 if marks else 0
        if len(nodes) > at + 2 and nodes[at + 1].sort == "colon" and (noun := nodes[at].noun) is not None:
            entity = noun.entity
            if (
                entity is not None
                and entity.type in (EntityType.ORGANIZATION, EntityType.OTHER)
                and not is_label(entity)
                and not self._credits(entity, nodes[at + 2].noun)
            ):
                entity.weight = max(entity.weight, 5.0)
                self._focus.labels.add(entity)
                return [entity]
        return []

    def _credits(self, entity: Entity, told: NounGroup | None) -> bool:
        """Whether an outlet before a colon only says whose news of another follows: "Oslo Times: Acme fired Lind"."""
        other = told is not None and told.sort is Sort.ORGANIZATION and told.entity is not None
        return other and self._focus.is_media(entity)


def _counts_others(noun: NounGroup, lower: list[str]) -> bool:
    """Whether an organisation is one that reports on others by its trade: "the outplacement firm Orbix"."""
    return not _SURVEYING.isdisjoint(lower[max(0, noun.first - _TRADE) : noun.last])


def is_part(entity: Entity) -> bool:
    """Whether a name is a unit that the lexicon gives to its employer, rather than a company of its own."""
    return entity.parent is not None and entity.known_part
