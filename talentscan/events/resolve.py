"""Leads the noun groups of a candidate back to people and organisations."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.announcers import is_part
from talentscan.events.candidates import Employer, Person
from talentscan.events.circumstances import of_circumstance
from talentscan.events.civic import civic_body, government_of
from talentscan.events.focus import ONLY_NAMED, SPOKEN_OF, SUBJECT, Held
from talentscan.events.heads import HEADS
from talentscan.events.houses import is_house
from talentscan.events.kinds import (
    COMPANY_WORDS,
    FORCES,
    MEDIA,
    PARTNERS,
    PARTS,
    STATES_OF_LIFE,
    TELLING_KIND,
    is_other_kind,
)
from talentscan.events.media import is_beside, only_hears
from talentscan.events.newparts import new_part
from talentscan.events.offices import is_legislature, is_parliament, is_political
from talentscan.events.openings import OpeningResolver
from talentscan.events.places import is_unit_word
from talentscan.events.syntax.groupmarks import UNIT_HEADS
from talentscan.events.syntax.noungroups import SPANS, SPENT_AT
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import ORG_NOUNS
from talentscan.lexicon.organizations import descriptions
from talentscan.model.groups import NounGroup, Sort
from talentscan.model.syntax import Entity, EntityType

_OFTEN = 3
_NAMED_WITHIN = 4
"""Within how many sentences behind people told by their number they are named."""
_KINDS = ("company", "firm", "chain", "bank", "airline", "carmaker", "automaker", "retailer", "lender", "insurer")
"""Heads of what takes up a whole organisation; the first two take up that of the document."""
_STAFF = ("staff", "faculty", "newsroom", "workforce", "ranks")
_WE = ("us", "we", "our")
_OWN = frozenset(("his", "her", "their"))
"""Whose "own firm" is none that the text names."""
_SIDES = ("team", "side", "squad")


class Resolver(OpeningResolver):
    """Resolves places of one sentence against the document's focus."""

    def employer(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """The organisation that a noun group names or takes up; None where it names none."""
        if is_house(noun):
            return self._in_focus(before, self._antecedent(before, person))
        if noun.sort in (Sort.ROLE, Sort.JOB, Sort.GROUP, Sort.PERSON) or noun.sort is Sort.ACT:
            return self._owner(noun, before, person)
        if noun.sort is Sort.PRONOUN:
            return self._of_pronoun(noun, before, person)
        if noun.entity is not None and noun.entity.type is EntityType.WORK:
            return None  # a film employs nobody
        if noun.entity is not None and noun.entity.type is not EntityType.PERSON:
            if (
                noun.possessor is not None
                and noun.possessor.sort is Sort.ORGANIZATION
                and noun.possessor.entity is not None
                and not noun.entity.known
                and PARTNERS.isdisjoint(self._parse.sentence.lower[noun.possessor.last : noun.last])
            ):
                return Employer(self._named(noun.possessor.entity).entity, noun.entity.name)
            part = self._part_of_focus(noun, before, person) or new_part(
                noun, person, self._parse, self._focus, self._index
            )
            return part or self._named(noun.entity)
        if noun.sort is not Sort.ORGANIZATION:
            inside = noun.inner if noun.head in HEADS["tenure"] else ()  # "her Orbix Labs reign"
            return next((Employer(e) for e in inside if e.type is not EntityType.PERSON), None)
        if noun.head == "campaign" and (campaign := self._campaign(noun)) is not None:
            return campaign
        if noun.head == "administration" and (ruler := next(filter(self._governs, noun.inner), None)) is not None:
            return Employer(self._focus.administration(ruler))
        unit = self._unit(noun)
        inner = next((e for e in reversed(noun.inner) if e.type is EntityType.ORGANIZATION), None)
        whose = noun.possessor if noun.head in UNIT_HEADS else None
        owned = whose is not None and whose.sort is Sort.ORGANIZATION
        owned = owned and whose is not None and (whose.entity is not None or (whose.definite and whose.head in _KINDS))
        if inner is not None and not owned and noun.head in PARTS and not inner.known and inner.mentions < _OFTEN:
            whole = self._in_focus(before)  # "chief of the Asset Management business"
            if whole is not None and whole.entity is not inner and self._focus.is_salient(whole.entity):
                return Employer(whole.entity, unit, whole.basis)
        if inner is not None and not owned:
            return Employer(inner.employer() if is_part(inner) else inner, unit)
        civic = civic_body(noun, self._parse, self._text, self._focus, self._index) if inner is None else None
        if civic is not None:
            return Employer(civic)
        state = government_of(noun, self._focus, self._index, person.entity if person is not None else None)
        if state is not None:
            return Employer(state, unit or noun.head, "state")
        if noun.possessor is not None:
            if noun.possessor.head in _OWN and self._parse.sentence.lower[noun.possessor.last] == "own":
                return None  # left to start her own firm
            owner = self.employer(noun.possessor, before, person)
            if owner is None and noun.possessor.sort is Sort.PERSON:  # "Lind's venture"
                owner = self._in_focus(before)
            return Employer(owner.entity, unit, owner.basis) if owner is not None else None
        nation = next((e for e in noun.inner if e.type is EntityType.PLACE), None) if noun.head in _SIDES else None
        if nation is not None:
            return Employer(nation)  # "lost its coach to the Norvia team"
        if noun.definite and (called := self._called(noun, before, person)) is not None:
            return called
        if noun.first + 1 == noun.last and noun.head in STATES_OF_LIFE:
            return None
        described = descriptions().get(" ".join(self._parse.sentence.lower[noun.first + 1 : noun.last]))
        found = self._in_focus(before, self._antecedent(before, person))
        if described is not None and found is not None and found.entity.name.lower() != described.lower():
            return None
        if found is None or is_other_kind(noun, found.entity):
            return None
        return Employer(found.entity, None if noun.head in COMPANY_WORDS else unit, found.basis)

    def _of_pronoun(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """The organisation that "it" or "there" takes up, or whose a person is: "his"."""
        if noun.head in _WE and len(self._focus.own) == 1:
            return Employer(next(iter(self._focus.own)), basis="topic")
        house = self._speakers_house() if noun.head in _WE else None
        said = self._announced_behind(noun.last) if noun.head in _WE and house is None else None
        if said is not None:
            return Employer(said, basis="announcer")  # "“We welcome Lind,” Acme said"
        if house is not None:
            return house
        if noun.head in ("us", "we", "our", "it", "its", "they", "their", "them"):
            own = self._acting(noun) if noun.head == "its" else None
            if own is not None:
                return Employer(own, basis="sentence")
            whose = self._antecedent(max(before, noun.first), person) if noun.head in ("it", "its") else None
            return self._in_focus(before, whose)
        if noun.head == "there":
            place = self._focus.place_meant(self._index, self.organizations_here(before))
            return Employer(place, basis="antecedent") if place is not None else None
        if noun.head in ("his", "her") and person is not None and person.entity is not None:
            held = self._focus.employer_of(person.entity, self._index)
            return Employer(held.owner, basis="possessor") if held is not None and held.owner is not None else None
        return None

    def _acting(self, noun: NounGroup) -> Entity | None:
        """Whose "its" is in a clause behind another: "Acme hired Lind, and Orbix appointed Reyes to its board"."""
        clauses = [c for c in self._parse.clauses if c.relation == "main" and c.verb.first < noun.first]
        acts = clauses[-1].subject if len(clauses) > 1 else None
        if acts is None or acts.sort is not Sort.ORGANIZATION or acts.entity is None or clauses[-1].object is noun:
            return None
        return acts.entity.employer() if is_part(acts.entity) else acts.entity

    def _part_of_focus(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """Whose part a name is that stands right behind "its" or "the company's": "its Central Laboratory"."""
        whose, named = noun.possessor, noun.entity
        if whose is None or named is None or named.known or whose.entity is not None:
            return None
        if named.name.lower().endswith(("committee", "board")):
            return None
        lower = self._parse.sentence.lower
        if whose.head != "its" and not (whose.definite and whose.head in _KINDS):
            return None
        first = whose.last + (lower[whose.last] in ("'s", "'"))
        if lower[first] != named.name.split()[0].lower() or not is_unit_word(lower[noun.last - 1]):
            return None
        whole = self.employer(whose, before, person)
        return Employer(whole.entity, named.name, whole.basis) if whole is not None else None

    def _called(self, noun: NounGroup, before: int, person: Person | None) -> Employer | None:
        """The state, the force, or the organisation with such a name that "the government" or "the bank" speaks of."""
        if noun.head == "parliament" and (body := self._focus.serves("mp", self._index)) is not None:
            return Employer(body)
        if noun.head == "administration" and noun.first + 2 == noun.last:
            ruler = self._focus.ruler(self._index) if not noun.pps else None
            return Employer(self._focus.administration(ruler)) if ruler is not None else None
        force = FORCES.get(" ".join(self._parse.sentence.lower[noun.first + 1 : noun.last]))
        if force is not None and noun.possessor is None:
            named = self._focus.described(self._index, noun.head, self.organizations_here(before))
            return Employer(named or self._focus.force(force))
        if noun.head == "board" and noun.first + 2 == noun.last and not noun.pps and self._focus.board is not None:
            return Employer(self._focus.board, basis="antecedent")
        if noun.head in MEDIA and noun.possessor is None:
            medium = self._focus.medium(self._index, person.entity if person is not None else None, before)
            if medium is not None:
                return Employer(medium, basis="description")
        if noun.head in TELLING_KIND:
            who = person.entity if person is not None else None
            here = [e for e in self.organizations_here(before) if not self._focus.was_at(who, e)]
            named = self._focus.described(self._index, noun.head, here)
            if named is not None:
                return Employer(named.employer() if is_part(named) else named, unit=None, basis="sentence before")
        last = (
            self._focus.last_employer.get(person.entity) if person is not None and person.entity is not None else None
        )
        if last is not None and last.name.lower().split()[-1] == noun.head:
            return Employer(last, basis="career")  # "joined the Arden police force. She left the force"
        return self._described(noun)

    def _described(self, noun: NounGroup) -> Employer | None:
        """The organisation in whose name the words before a noun stand: "the energy company", of Arden Energy."""
        lower, tags = self._parse.sentence.lower, self._parse.sentence.tags
        inside = range(noun.first + 1, noun.last - 1)
        told = frozenset(lower[i] for i in inside if not tags[i] & ~(t.NOUNISH | t.COMMON))
        if noun.head not in ORG_NOUNS or not told or len(told) < len(inside):
            return None
        named = self._focus.named_with(self._index, told)
        return Employer(named, basis="antecedent") if named is not None else None

    def _governs(self, entity: Entity) -> bool:
        """Whether an administration is that of who is named in it: "the Reyes administration"."""
        return self._focus.rules(entity) or entity.type is EntityType.PERSON

    def _was_there(self, held: Sequence[Held]) -> bool:
        """Whether a text names what it seems to be about only to say that a newcomer is a former officer there."""
        topic = self._focus.topic
        if self._focus.titled or topic is None or topic.mentions > 1:
            return False
        return any(h.owner is topic and h.state == "former" and h.sentence == self._index for h in held)

    def left_post(self, person: Person, before: int) -> Employer | None:
        """Whose former officer somebody who only leaves is told to be: "its former president, Ana Lind, left".

        What a government tells of such a person is not of its own: "the White House said ex-Orbix engineer Lind quit".
        """
        lower = self._parse.sentence.lower
        told_of_others = is_legislature(self._announcer(before))
        for post in person.posts:
            owner = post.owner
            if post.state != "former" or owner is None:
                continue
            if told_of_others or owner.head == "its" or lower[owner.last] == "'s":
                found = self.employer(owner, before, person)
                return Employer(found.entity, found.unit, "post") if found is not None else None
        return None

    def _campaign(self, noun: NounGroup) -> Employer | None:
        """The campaign for office of the person whom a noun group names, or the only one told so far."""
        owner = next((e for e in noun.inner if e.type is EntityType.PERSON), None)
        if noun.possessor is not None:
            owner = next((person.entity for person in self.people(noun.possessor)), None)
        found = self._focus.campaign(owner)
        return Employer(found) if found is not None else None

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
                whose = post.owner.entity if post.owner.sort is Sort.PERSON else None
                held = self._focus.employer_of(whose, self._index) if whose is not None else None
                if held is not None and held.owner is not None:
                    return Employer(held.owner, held.unit, "possessor")  # "will assume Lind's title of president"
        if noun.sort is Sort.GROUP and noun.head in _STAFF:  # "joined the Acme staff"
            return next((self._named(e) for e in noun.inner if e.type is EntityType.ORGANIZATION), None)
        return None

    def _antecedent(self, before: int, person: Person | None) -> tuple[Entity, float] | None:
        """Whom "it" or "the company" takes up, and its weight: the subject before, the only one here, or one before."""
        label = self._label(before)
        if label:
            return label[0], SUBJECT
        for clause in reversed(self._parse.clauses):
            subject = clause.subject
            if subject is not None and subject.possessor is not None:
                subject = subject.possessor
            if subject is None or clause.verb.first >= before or subject.sort is not Sort.ORGANIZATION:
                continue
            if subject.entity is None and subject.definite and subject.head in _KINDS[2:]:
                return self._focus.antecedent(self._index)  # "the chain said its chief had left"
            if subject.entity is None:
                inner = next((e for e in reversed(subject.inner) if e.type is EntityType.ORGANIZATION), None)
                named = inner is not None and subject.head not in PARTS  # "the Acme board chose its chief"
                # "the unit lost its chief": whose unit, the document says
                return (inner.employer(), SUBJECT) if named and inner is not None else None
            return subject.entity.employer() if is_part(subject.entity) else subject.entity, SUBJECT
        own = {post.owner.entity for post in person.posts if post.owner is not None} if person is not None else set()
        here = [e for e in self.organizations_here(before) if e not in own]
        if here:
            return (here[0], ONLY_NAMED) if len(here) == 1 else None
        return self._focus.antecedent(self._index)

    def _in_focus(self, before: int, antecedent: tuple[Entity, float] | None = None) -> Employer | None:
        found = self._focus.organization(
            self._index,
            self.organizations_here(before),
            announcer=self._announcer(before),
            antecedent=antecedent,
        )
        return Employer(found[0], basis=found[1]) if found is not None else None

    def focus(
        self,
        before: int,
        newcomer: Person | None = None,
        origin: Entity | None = None,
        *,
        inside: bool = False,
        role: str | None = None,
    ) -> Employer | None:
        """The organisation in focus before token `before`; none where a newcomer holds or held a post, nor `origin`.

        `inside`: what is told can also take place within the organisation that the document is about; `role`: the post.
        """
        here = self.organizations_here(before)
        announcer = self._announcer(before) or self._announced_behind(before)
        barred = {n.entity for n in self._parse.nouns if n.entity is not None and only_hears(n, self._parse.clauses)}
        if origin is not None:
            barred.add(origin)
        if newcomer is not None and newcomer.entity is not None:
            barred |= {
                h.owner.employer()
                for h in self._focus.held.get(newcomer.entity, ())
                if h.owner is not None and h.state != "new"
            }
            spoken = self._focus.antecedent(self._index)
            held = self._focus.held.get(newcomer.entity, ())
            if spoken is not None and spoken[1] == SPOKEN_OF and all(h.sentence != self._index for h in held):
                barred.discard(spoken[0].employer())  # "Acme called. She joined as counsel", who is its chief now
            if inside and self._focus.topic is not None and not self._was_there(held):
                barred.discard(self._focus.topic.employer())
            if inside and announcer is not None:
                barred.discard(announcer.employer())  # "Acme said its counsel will become chairman"
            if (label := self._focus.label(self._index)) is not None:
                barred.discard(label.employer())  # "ACME -- Lind, president of this maker of pumps, was named chairman"
        if newcomer is not None:
            # who rules, confirms or elects brings people to posts elsewhere
            barred |= {e for e in here if is_legislature(e) or self._focus.rules(e)}
        if role is not None and not is_political(role):  # officers and directors whom a parliament confirms
            barred |= {e for e in (*here, self._focus.topic) if e is not None and is_parliament(e)}
        spent = {id(noun) for n in self._parse.nouns if n.head in SPANS for word, noun in n.pps if word in SPENT_AT}
        behind = [
            n.entity
            for n in self._parse.nouns
            if n.first > before
            and id(n) not in spent
            and not is_beside(self._parse.sentence, n.first, n.last)
            and n.sort is Sort.ORGANIZATION
            and n.entity is not None
            and n.entity.employer() not in barred
            and not any(of_circumstance(n, clause) for clause in self._parse.clauses)
        ]
        found = self._focus.organization(
            self._index, [e for e in here if e.employer() not in barred], barred, behind, announcer, role=role
        )
        left = self._focus.counted_out if newcomer is None and (found is None or found[1] != "sentence") else None
        if left is not None and 0 < self._index - left.sentence <= _NAMED_WITHIN:
            return Employer(left.employer.entity, basis="event before")  # "Acme lost two. Lind is gone"
        return Employer(found[0], basis=found[1]) if found is not None else None

    def organizations_here(self, before: int) -> list[Entity]:
        """Organisations of the sentence that can be in focus before token `before`: subjects, then the nearest."""
        subjects: list[Entity] = []
        asides: list[Entity] = []
        others: list[Entity] = []
        for clause in self._parse.clauses:
            subject = clause.subject
            if (
                subject is not None
                and subject.first < before
                and subject.sort is Sort.ORGANIZATION
                and subject.entity is not None
            ):
                (asides if clause.relation == "sub" else subjects).append(subject.entity)
        for noun in self._parse.nouns:
            if noun.first >= before:
                continue
            medium = is_beside(self._parse.sentence, noun.first, noun.last) or only_hears(noun, self._parse.clauses)
            medium = medium or self._parse.sentence.lower[max(0, noun.first - 2)] == "formerly"  # "formerly with Acme"
            if noun.sort is Sort.ORGANIZATION and noun.entity is not None and not medium:
                others.append(noun.entity)
        found = [
            e.employer() if is_part(e) else e for e in [*self._label(before), *subjects, *asides, *reversed(others)]
        ]
        return list(dict.fromkeys(found))
