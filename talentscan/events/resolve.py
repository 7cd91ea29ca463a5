"""Leads the noun groups of a candidate back to people and organisations."""

from __future__ import annotations

from talentscan.events.candidates import Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.roles import canonical_role, role_text
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.lexicon.organizations import descriptions
from talentscan.model.event import Group
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.syntax import Entity, EntityType

_TAKE_UP = frozenset(
    [
        "executive",
        "exec",
        "official",
        "researcher",
        "engineer",
        "scientist",
        "founder",
        "co-founder",
        "cofounder",
        "veteran",
        "chief",
        "boss",
        "leader",
        "manager",
        "coach",
        "professor",
        "banker",
        "lawyer",
        "entrepreneur",
        "man",
        "woman",
        "director",
    ]
)
_BOTH = frozenset(["pair", "duo", "trio", "quartet", "both", "group", "two", "three", "four"])
_ANNOUNCING = frozenset(
    [
        "say",
        "announce",
        "confirm",
        "appoint",
        "name",
        "hire",
        "report",
        "disclose",
        "reveal",
        "elect",
        "promote",
        "tap",
        "recruit",
        "state",
    ]
)
_COMPANY_WORDS = frozenset(
    (
        "company",
        "firm",
        "bank",
        "club",
        "studio",
        "lab",
        "startup",
        "start-up",
        "group",
        "giant",
        "maker",
        "team",
        "organization",
        "organisation",
    )
)


_TELLING_KIND = frozenset(
    """university college school bank museum hospital foundation institute ministry department orchestra theatre theater
    opera airline council authority commission academy church association union federation trust agency institution
    library festival symphony""".split()
)
"""Heads that an organisation called "the …" has in its name."""


class Resolver:
    """Resolves places of one sentence against the document's focus."""

    def __init__(self, focus: Focus, parse: Parse, index: int, text: str, author: Entity | None) -> None:
        self._focus = focus
        self._parse = parse
        self._index = index
        self._text = text
        self._author = author
        self._tags = word_tags()

    def people(self, noun: NounGroup) -> list[Person]:
        """The people that a noun group speaks of; none where that stays open."""
        if noun.members:
            return [person for member in noun.members for person in self.people(member)]
        if (noun.sort is Sort.PERSON and noun.entity is not None) or (
            noun.sort is Sort.NAME and noun.entity is not None
        ):
            return [Person(noun.entity, posts=noun.posts)]
        if noun.sort is Sort.PRONOUN:
            return self._pronoun(noun)
        if noun.sort is Sort.ROLE:
            return self._unnamed_role(noun)
        if noun.sort is Sort.GROUP:
            return self._group(noun)
        if noun.count is not None:
            return [Person(None, Group(noun.count, self._words(noun)), noun.posts)]
        return []

    def _words(self, noun: NounGroup) -> str:
        return " ".join(self._parse.sentence.span_text(noun.first, noun.last, self._text).split())

    def _here(self, before: int) -> list[Entity]:
        """People named in the sentence before token `before`, subjects first."""
        subjects: list[Entity] = []
        others: list[Entity] = []
        for clause in self._parse.clauses:
            if clause.subject is not None and clause.subject.first < before:
                subjects += [m.entity for m in clause.subject.each() if m.sort is Sort.PERSON and m.entity is not None]
        for noun in self._parse.nouns:
            if noun.first < before and noun.sort is Sort.PERSON and noun.entity is not None and not noun.members:
                others.append(noun.entity)
        return list(dict.fromkeys(subjects + others))

    def _pronoun(self, noun: NounGroup) -> list[Person]:
        low = noun.head
        if low in ("i", "me", "my", "i'm", "i've", "i'd", "i'll"):
            quoted = any(low in self._parse.sentence.lower for low in ("“", "”", '"'))
            speaker = self._speaker() or (None if quoted else self._author)
            return [Person(speaker, basis="speaker")] if speaker is not None else []
        here = self._here(noun.first)
        if low in ("they", "them", "their", "they're", "they've", "they'll"):
            if any(n.plural and n.sort is not Sort.PERSON and n.last <= noun.first for n in self._parse.nouns):
                return []
            found = self._focus.people(self._index, None, here)
            if found and (low != "their" or found == here[: len(found)]):
                return [Person(entity, basis="pronoun") for entity in found]
        if low in ("he", "him", "his", "she", "her", "they", "their", "he'll", "she'll"):
            entity = self._focus.person(self._index, low.partition("'")[0], here)
            return [Person(entity, basis="pronoun")] if entity is not None else []
        return []

    def _speaker(self) -> Entity | None:
        """Who says "I": the subject of a verb of saying in the sentence."""
        for clause in self._parse.clauses:
            if clause.verb.lemmas[0] in (
                "write",
                "say",
                "post",
                "tweet",
                "add",
                "announce",
                "tell",
                "share",
                "explain",
                "note",
            ):
                for subject in (clause.subject, clause.object):
                    if subject is not None and subject.sort is Sort.PERSON and subject.entity is not None:
                        return subject.entity
        return None

    def _unnamed_role(self, noun: NounGroup) -> list[Person]:
        """A post without a name: its known holder, the person in focus, or one person who stays unnamed."""
        holder = self._holder(noun)
        if holder is not None:
            return [Person(holder, posts=noun.posts, basis="post")]
        taken_up = noun.definite and noun.possessor is None and not any(p.owner is not None for p in noun.posts)
        if taken_up and (noun.head in _TAKE_UP or "former" in noun.modifiers):
            entity = self._focus.person(self._index, "they", self._here(noun.first))
            if entity is not None:
                return [Person(entity, posts=noun.posts, basis="description")]
            return []
        if noun.definite and noun.possessor is None and not noun.posts:
            return []
        return [Person(None, Group(1, self._words(noun)), noun.posts, basis="unnamed")]

    def _holder(self, noun: NounGroup) -> Entity | None:
        """A person whom the article gives the very post that the noun group names."""
        if not noun.definite and not any(p.owner is not None for p in noun.posts):
            return None
        if not noun.posts:
            return None
        role = role_text(noun.posts[0], self._parse, self._text)
        if role is None:
            return None
        want = canonical_role(role)
        for person, posts in self._focus.held.items():
            for held in posts:
                told = held.role is not None and held.state not in ("former", "new")
                if told and self._index - held.sentence <= 6 and canonical_role(held.role or "") == want:
                    return person
        return None

    def _group(self, noun: NounGroup) -> list[Person]:
        if (noun.definite and noun.head in _BOTH and not noun.pps) or noun.head == "both":
            count = {"pair": 2, "duo": 2, "both": 2, "two": 2, "trio": 3, "three": 3, "quartet": 4, "four": 4}.get(
                noun.head
            )
            found = self._focus.people(self._index, count, self._here(noun.first))
            if found:
                return [Person(entity, basis="group") for entity in found]
        if (
            noun.definite
            and noun.possessor is None
            and noun.count in (2, 3, 4)
            and not any(p.owner for p in noun.posts)
        ):
            found = self._focus.people(self._index, noun.count, self._here(noun.first))
            if found:
                return [Person(entity, basis="group") for entity in found]
        if noun.count is None:
            return []
        return [Person(None, Group(noun.count, self._words(noun)), noun.posts, basis="group")]

    def employer(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """The organisation that a noun group names or takes up; None where it names none."""
        if noun.sort in (Sort.ROLE, Sort.JOB, Sort.GROUP, Sort.PERSON) or noun.sort is Sort.ACT:
            return self._owner(noun, before, person)
        if noun.sort is Sort.PRONOUN:
            if noun.head in ("us", "we", "our", "it", "its", "they", "their", "them"):
                return self._in_focus(before)
            if noun.head in ("his", "her") and person is not None and person.entity is not None:
                held = self._focus.employer_of(person.entity, self._index)
                return Employer(held.owner, basis="possessor") if held is not None and held.owner is not None else None
            return None
        if noun.entity is not None and noun.entity.type is not EntityType.PERSON:
            if (
                noun.possessor is not None
                and noun.possessor.sort is Sort.ORGANIZATION
                and noun.possessor.entity is not None
                and not noun.entity.known
            ):
                return Employer(self._named(noun.possessor.entity).entity, noun.entity.name)
            return self._named(noun.entity)
        if noun.sort is not Sort.ORGANIZATION:
            return None
        unit = self._unit(noun)
        inner = next((e for e in reversed(noun.inner) if e.type is EntityType.ORGANIZATION), None)
        if inner is not None:
            return Employer(inner.employer() if _is_part(inner) else inner, unit)
        if noun.possessor is not None:
            owner = self.employer(noun.possessor, before, person)
            if owner is None and noun.possessor.sort is Sort.PERSON:  # "Lind's venture"
                owner = self._in_focus(before)
            return Employer(owner.entity, unit, owner.basis) if owner is not None else None
        if noun.head in _TELLING_KIND and noun.definite:
            named = self._focus.described(self._index, noun.head, self.organizations_here(before))
            if named is not None:
                return Employer(named.employer() if _is_part(named) else named, unit=None, basis="sentence before")
        described = descriptions().get(" ".join(self._parse.sentence.lower[noun.first + 1 : noun.last]))
        found = self._in_focus(before)
        if described is not None and found is not None and found.entity.name.lower() != described.lower():
            return None
        if found is None:
            return None
        return Employer(found.entity, None if noun.head in _COMPANY_WORDS else unit, found.basis)

    def _named(self, entity: Entity) -> Employer:
        last = entity.name.split()[-1].lower()
        topic = self._focus.topic
        if last in ("committee", "board") and not entity.known and topic is not None and topic is not entity:
            return Employer(topic, entity.name)
        unit = entity.name if _is_part(entity) else None
        return Employer(entity.employer() if unit else entity, unit)

    def _unit(self, noun: NounGroup) -> str | None:
        words = self._parse.sentence.lower[noun.first : noun.last]
        if len(words) < 2:
            return None
        first = noun.possessor.last if noun.possessor is not None and noun.possessor.last < noun.last else noun.first
        while first < noun.last - 1 and (
            self._tags.get(self._parse.sentence.lower[first], 0) & (t.DET | t.POSS)
            or self._parse.sentence.lower[first] in ("'s", "'", "’", "new")
        ):
            first += 1
        return " ".join(self._parse.sentence.span_text(first, noun.last, self._text).split()) or None

    def _owner(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """The organisation of a post, a job or an act."""
        if noun.sort is Sort.ACT:
            if noun.possessor is not None and noun.possessor.sort is Sort.ORGANIZATION:
                return self.employer(noun.possessor, before, person)
            at = next((n for word, n in noun.pps if word == "at" and n.sort is Sort.ORGANIZATION), None)
            if at is not None:
                return self.employer(at, before, person)
            if noun.possessor is not None:
                return None
            inner = next((e for e in noun.inner if e.type is EntityType.ORGANIZATION), None)
            return Employer(inner) if inner is not None else None
        for post in noun.posts:
            if post.owner is not None:
                found = self.employer(post.owner, before, person)
                if found is not None:
                    if post.unit is not None and found.unit is None:
                        found.unit = self._unit(post.unit)
                    return found
        return None

    def _in_focus(self, before: int) -> Employer | None:
        found = self._focus.organization(
            self._index, self.organizations_here(before), announcer=self._announcer(before)
        )
        return Employer(found[0], basis=found[1]) if found is not None else None

    def _announcer(self, before: int) -> Entity | None:
        """The organisation that is the subject of saying, naming or hiring in the sentence."""
        for clause in self._parse.clauses:
            subject = clause.subject
            if (
                subject is None
                or subject.first >= before
                or subject.sort is not Sort.ORGANIZATION
                or subject.entity is None
            ):
                continue
            if clause.verb.lemmas[0] in _ANNOUNCING and clause.verb.first <= before:
                return subject.entity.employer() if _is_part(subject.entity) else subject.entity
        return None

    def focus(
        self, before: int, newcomer: Person | None = None, origin: Entity | None = None, *, inside: bool = False
    ) -> Employer | None:
        """The organisation in focus before token `before`; none where a newcomer holds or held a post, nor `origin`.

        `inside`: what is told can also take place within the organisation that the document is about.
        """
        here = self.organizations_here(before)
        barred: set[Entity] = set() if origin is None else {origin}
        if newcomer is not None and newcomer.entity is not None:
            barred |= {
                h.owner.employer()
                for h in self._focus.held.get(newcomer.entity, ())
                if h.owner is not None and h.state != "new"
            }
            if inside and self._focus.topic is not None:
                barred.discard(self._focus.topic.employer())
        behind = [
            n.entity
            for n in self._parse.nouns
            if n.first > before
            and n.sort is Sort.ORGANIZATION
            and n.entity is not None
            and n.entity.employer() not in barred
        ]
        found = self._focus.organization(
            self._index, [e for e in here if e.employer() not in barred], barred, behind, self._announcer(before)
        )
        return Employer(found[0], basis=found[1]) if found is not None else None

    def organizations_here(self, before: int) -> list[Entity]:
        """Organisations of the sentence that can be in focus before token `before`: subjects, then the nearest."""
        subjects: list[Entity] = []
        others: list[Entity] = []
        for clause in self._parse.clauses:
            subject = clause.subject
            if (
                subject is not None
                and subject.first < before
                and subject.sort is Sort.ORGANIZATION
                and subject.entity is not None
            ):
                subjects.append(subject.entity)
        for noun in self._parse.nouns:
            if noun.first >= before:
                continue
            if noun.sort is Sort.ORGANIZATION and noun.entity is not None:
                others.append(noun.entity)
        found = [e.employer() if _is_part(e) else e for e in [*self._label(), *subjects, *reversed(others)]]
        return list(dict.fromkeys(found))

    def _label(self) -> list[Entity]:
        """The organisation that stands before a colon at the head of the sentence: "Nimbo: cut 300 jobs"."""
        nodes = self._parse.nodes
        if len(nodes) > 2 and nodes[1].sort == "colon" and nodes[0].noun is not None:
            entity = nodes[0].noun.entity
            if entity is not None and entity.type in (EntityType.ORGANIZATION, EntityType.OTHER):
                entity.weight = max(entity.weight, 5.0)
                return [entity]
        return []


def _is_part(entity: Entity) -> bool:
    """Whether a name is a unit that the lexicon gives to its employer, rather than a company of its own."""
    return entity.parent is not None and entity.known_part
