"""Leads the noun groups of a candidate back to people."""

from __future__ import annotations

from talentscan.events.candidates import Person
from talentscan.events.focus import Focus
from talentscan.events.pronouns import followed, is_of_another, is_said_of, own_act, who_acts
from talentscan.events.roles import canonical_role, role_text
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.event import Group
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.syntax import Entity

_TAKE_UP = frozenset(
    """academic analyst anchor architect author banker billionaire broadcaster businessman businesswoman chemist chief
    co-founder coach cofounder columnist composer conductor consultant correspondent designer developer diplomat
    director doctor economist editor engineer entrepreneur exec executive financier founder historian host investor
    journalist judge lawmaker lawyer leader lecturer man manager mathematician musician newcomer official pastor
    physician physicist playwright policeman politician presenter producer professor programmer reporter researcher
    scientist scholar strategist surgeon teacher technocrat trader tycoon veteran woman writer boss""".split()
)
"""Posts and callings that take up somebody told before: "the researcher", "the Oslo-born journalist"."""
_GONE = "previous"
_SOON = 3
"""In how many sentences behind a step somebody is called by the post that is new to him or her."""
_SOMEBODY = (Sort.PERSON, Sort.ROLE, Sort.GROUP)
_PLURAL = frozenset(["they", "them", "their", "they're", "they've", "they'll"])
_BOTH = frozenset(["pair", "duo", "trio", "quartet", "both", "group", "two", "three", "four"])

_SPEAKING_FOR = frozenset(
    "spokesman spokeswoman spokesperson representative lawyer attorney publicist official agent".split()
)
"""Who speaks of others: "a spokesman said she has left"."""


class PeopleResolver:
    """Resolves the people of one sentence against the document's focus."""

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
            self._share_post(noun.members)
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

    def _share_post(self, members: list[NounGroup]) -> None:
        """Give all of a list the post in the plural before its first: "engineers Dana Lind and Tom Ito"."""
        posts = members[0].posts[:1]
        last = self._parse.sentence.lower[posts[0].last - 1] if posts and posts[0].last > posts[0].first else ""
        if members[0].sort is Sort.PERSON and self._tags.get(last, 0) & t.PLURAL and posts[0].last <= members[0].last:
            for member in members[1:]:
                if member.sort not in (Sort.PERSON, Sort.NAME) or member.posts:
                    return
                member.posts.extend(posts)

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
            speaker = self._speaker() or self._focus.speaker(self._index) or (None if quoted else self._author)
            return [Person(speaker, basis="speaker")] if speaker is not None else []
        acting = who_acts(self._parse.clauses, noun)
        if acting is not None and (acting.entity is None or self._focus.may_be(acting.entity, low)):
            return self.people(acting)
        here = self._here(noun.first)
        if low in _PLURAL:
            if (counted := self._counted_above(noun)) is not None:
                return self._group(counted)
            several = self._several_above(noun)
            if several:
                return [Person(entity, basis="pronoun") for entity in several]
            if any(n.plural and n.sort is not Sort.PERSON and n.last <= noun.first for n in self._parse.nouns):
                return []
            found = self._focus.people(self._index, None, here)
            if found and (low != "their" or found == here[: len(found)]):
                return [Person(entity, basis="pronoun") for entity in found]
        if low in ("he", "him", "his", "she", "her", "he'll", "she'll"):
            clause = self._clause_of(noun)
            own = own_act(clause, noun)
            if own is not None:
                told = own.definite or any(post.owner is not None for post in own.posts)
                return self.people(own) if told else []
            other = self._somebody_else(clause, noun) if not here else None
            if other is not None:  # "another former employee said he left Acme"
                return [Person(None, Group(1, self._words(other)), other.posts, basis="unnamed")]
            near = [*self._governing(clause, noun), *here] if here else self._announced_later(noun)
            near = self._without_several(near, clause, noun, low)
            ahead = followed(clause, noun, self._parse.clauses)
            if ahead is not None:
                near = [ahead, *near]
            near = self._carried_on(near, noun, low)
            speaker = None  # who speaks is not "he" in what he says
            if clause is not None and clause.subject is not None and is_said_of(clause, noun):
                speaker = clause.subject.entity
                near = [entity for entity in near if entity is not speaker]
            if self._focus.quoted(self._index)[noun.first]:
                speaker = self._focus.speaker(self._index)
                near = [entity for entity in near if entity is not speaker]
            if clause is not None and clause.subject is noun and clause.object is not None:
                whose = clause.object.possessor  # "she quit Lind's cabinet" is not of Lind
                owner = whose.entity if whose is not None and whose.sort is Sort.PERSON else None
                near, speaker = [entity for entity in near if entity is not owner], speaker or owner
            if clause is not None and clause.subject is not None and is_of_another(clause, noun):
                speaker = clause.subject.entity
                near = [entity for entity in near if entity is not speaker]
            others = (n.sort in _SOMEBODY and n.first < noun.first for n in self._parse.nouns)
            entity = self._focus.person(self._index, low.partition("'")[0], near, speaker, far=not any(others))
            return [Person(entity, basis="pronoun")] if entity is not None else []
        return []

    def _counted_above(self, noun: NounGroup) -> NounGroup | None:
        """The group that says what "they" do: "two of its engineers told us that they had left"."""
        clause = self._clause_of(noun)
        above = clause.parent if clause is not None and clause.subject is noun and clause.relation == "that" else None
        told = above.subject if above is not None else None
        return told if told is not None and told.sort is Sort.GROUP and (told.count or 0) > 1 else None

    def _several_above(self, noun: NounGroup) -> list[Entity]:
        """The people of whom a clause over that of "they" tells: "Lind and Reyes told Voss that they are leaving"."""
        clause = self._clause_of(noun)
        above = clause.parent if clause is not None and clause.subject is noun else None
        while above is not None:
            subject = above.subject
            if subject is not None and len(subject.members) > 1 and subject.last <= noun.first:
                named = [m.entity for m in subject.members if m.sort is Sort.PERSON and m.entity is not None]
                return named if len(named) == len(subject.members) else []
            if subject is not None and subject.head == "both" and subject.last <= noun.first:
                return [person.entity for person in self._group(subject) if person.entity is not None]
            above = above.parent
        return []

    def _carried_on(self, near: list[Entity], noun: NounGroup, pronoun: str) -> list[Entity]:
        """The people near, unless the first is a name in a phrase and the sentence before spoke surely of "him".

        "In May, after its merger with Armstrong, he left" goes on about whom the text speaks of.
        """
        first = next((entity for entity in near if self._focus.may_be(entity, pronoun)), None)
        if first is None or first.gender is not None:
            return near
        strong = {
            member.entity
            for clause in self._parse.clauses
            for place in (clause.subject, clause.object, clause.complement)
            if place is not None and place.first < noun.first
            for member in (*place.each(), *([place.possessor] if place.possessor is not None else []))
        }
        told = self._focus.spoken_of(self._index, pronoun) if first not in strong else None
        return near if told is None or told in near else [told]

    def _without_several(
        self, near: list[Entity], clause: Clause | None, noun: NounGroup, pronoun: str
    ) -> list[Entity]:
        """The people near without those told of together, of whom one alone cannot be meant.

        "Lind and Ito welcomed his return" speaks of somebody else, "Lind and Ito say he will go" of who he can be.
        """
        barred: set[Entity] = set()
        above = clause
        while above is not None:
            subject = above.subject
            if subject is not None and subject is not noun and len(subject.members) > 1:
                several = [m.entity for m in subject.members if m.sort is Sort.PERSON and m.entity is not None]
                fitting = sum(self._focus.may_be(entity, pronoun) for entity in several)
                if fitting > 1 or (above is clause and len(several) > 1):
                    barred.update(several)
            above = above.parent
        return [entity for entity in near if entity not in barred]

    def _clause_of(self, noun: NounGroup) -> Clause | None:
        """The clause in which a pronoun stands: the last that begins before it, or that it is the subject of."""
        best: Clause | None = None
        for clause in self._parse.clauses:
            if clause.subject is noun or clause.object is noun:
                return clause
            if clause.first <= noun.first:
                best = clause
        return best

    def _governing(self, clause: Clause | None, noun: NounGroup) -> list[Entity]:
        """The people that the clauses over a pronoun's speak of, nearest first: "Lind left, where she taught"."""
        found: list[Entity] = []
        while clause is not None:
            subject = clause.subject
            if (
                subject is not None
                and subject is not noun
                and subject.sort is Sort.PERSON
                and subject.entity is not None
            ):
                found.append(subject.entity)
            clause = clause.parent
        return found

    def _somebody_else(self, clause: Clause | None, noun: NounGroup) -> NounGroup | None:
        """One person without a name of whom the clause over a pronoun's speaks, and who it then is."""
        above = clause.parent if clause is not None else None
        subject = above.subject if above is not None else None
        if subject is None or subject.first >= noun.first or subject.definite or subject.head in _SPEAKING_FOR:
            return None
        return subject if (subject.sort is Sort.GROUP and subject.count == 1) or subject.sort is Sort.ROLE else None

    def _announced_later(self, noun: NounGroup) -> list[Entity]:
        """Whom a pronoun in the opening of a sentence speaks of: "upon her appointment, Lind said"."""
        main = next((c for c in self._parse.clauses if c.relation == "main" and c.subject is not None), None)
        if main is None or main.subject is None or main.subject.first <= noun.first or main.subject.entity is None:
            return []
        if main.subject.possessor is not None and main.subject.possessor.sort is Sort.PRONOUN:
            return []  # "when he retired, his son Lind took over"
        opening = all(c.first > noun.first for c in self._parse.clauses)
        return [main.subject.entity] if opening and main.subject.sort is Sort.PERSON else []

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
                told = clause.object
                behind = told is not None and told.first == clause.verb.last and clause.verb.lemmas[0] != "tell"
                for subject in (told, clause.subject) if behind else (clause.subject, told):
                    if subject is not None and subject.sort is Sort.PERSON and subject.entity is not None:
                        return subject.entity
                    if subject is not None and subject.sort is Sort.PRONOUN and subject.head in ("he", "she"):
                        return self._focus.speaking(self._index, subject.head, self._unquoted(subject.first))
        return None

    def _unquoted(self, before: int) -> list[Entity]:
        """People named in the sentence before token `before`, but not by who speaks there."""
        quoted = self._focus.quoted(self._index)
        told = {noun.entity for noun in self._parse.nouns if not quoted[noun.first]}
        return [entity for entity in self._here(before) if entity in told]

    def _unnamed_role(self, noun: NounGroup) -> list[Person]:
        """A post without a name: its known holder, the person in focus, or one person who stays unnamed."""
        labelled = self._labelled_by(noun)
        if labelled is not None:
            return [Person(labelled, posts=noun.posts, basis="description")]
        holder = self._holder(noun)
        if holder is not None:
            return [Person(holder, posts=noun.posts, basis="post")]
        new = self._newcomer(noun)
        if new is not None:
            return [Person(new, posts=noun.posts, basis="description")]
        opening = self._parse.sentence.lower[noun.first : noun.first + 2] if not self._here(noun.first) else []
        told_age = any(low.endswith("-year-old") for low in opening)
        taken_up = noun.definite and noun.possessor is None
        taken_up = taken_up and (told_age or not any(p.owner is not None for p in noun.posts))
        if taken_up and _GONE in self._parse.sentence.lower[noun.first : noun.last]:
            return []  # "forced out the previous chief": not who holds the post now
        if taken_up and (
            told_age or noun.head in _TAKE_UP or noun.head.endswith("-year-old") or "former" in noun.modifiers
        ):
            if "former" in noun.modifiers and self._is_beside(noun):
                return []
            here, step = self._here(noun.first), self._focus.last_step
            just = step[1] if step is not None and step[0] == self._index - 1 and not here else None
            aged = just if noun.head.endswith("-year-old") else None  # "Reyes named Lind chief. The 50-year-old"
            entity = aged or self._focus.person(self._index, "they", here)
            if entity is not None:
                return [Person(entity, posts=noun.posts, basis="description")]
            return []
        if noun.definite and noun.possessor is None and not noun.posts:
            return []
        told = self._told_of(noun)
        if told is not None:
            return [Person(told, posts=noun.posts, basis="description")]
        return [Person(None, Group(1, self._words(noun)), noun.posts, basis="unnamed")]

    def _is_beside(self, noun: NounGroup) -> bool:
        """Whether a clause beside that of somebody else tells of a holder: "he was chief after the former one left"."""
        clause = self._clause_of(noun)
        above = clause.parent if clause is not None and clause.relation == "sub" else None
        subject = above.subject if above is not None and above.first < noun.first else None
        return subject is not None and subject.sort in (Sort.PERSON, Sort.PRONOUN)

    def _labelled_by(self, noun: NounGroup) -> Entity | None:
        """Whose name and a colon open an item that goes on with a post: "Ana Lind: The head of customs has quit"."""
        nodes = self._parse.nodes
        if len(nodes) < 3 or nodes[2].noun is not noun or not noun.definite or nodes[1].sort not in ("colon", "dash"):
            return None
        label = nodes[0].noun
        return label.entity if label is not None and label.sort is Sort.PERSON and not label.members else None

    def _newcomer(self, noun: NounGroup) -> Entity | None:
        """Who was just told to come to a post, and is called by it: "Orbix's new chief joined it in 2018"."""
        step = self._focus.last_step
        if step is None or not 0 < self._index - step[0] <= _SOON or not noun.posts or noun.posts[0].state != "new":
            return None
        return step[1] if noun.posts[0].owner is not None or noun.definite else None

    def _told_of(self, noun: NounGroup) -> Entity | None:
        """Whom a sentence that opens with a former post takes up: "the former Acme chief", told of before."""
        if self._here(noun.first) or not noun.definite or noun.possessor is not None or not noun.posts:
            return None
        if noun.first > 0 and not any(c.subject is noun and c.relation == "main" for c in self._parse.clauses):
            return None
        former = noun.posts[0].state == "former" or "former" in noun.modifiers
        return self._focus.only_person(self._index) if former else None

    def _holder(self, noun: NounGroup) -> Entity | None:
        """A person whom the article gives the very post that the noun group names."""
        if not noun.definite and not any(p.owner is not None for p in noun.posts):
            return None
        if not noun.posts:
            return None
        role = role_text(noun.posts[0], self._parse, self._text)
        if noun.posts[0].owner is not None and noun.posts[0].owner.sort in (Sort.THING, Sort.NAME):
            return None  # "qyz's chief executive", of a house that the text names nowhere else
        if role is None or any(map(_is_further, self._parse.sentence.lower[noun.first : noun.last])):
            return None
        want, owner = canonical_role(role), noun.posts[0].owner
        home = owner.entity.employer() if owner is not None and owner.entity is not None else None
        for person, posts in self._focus.held.items():
            for held in posts:
                elsewhere = home is not None and held.owner is not None and held.owner.employer() is not home
                told = held.role is not None and held.state not in ("former", "new") and not elsewhere
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
            if noun.head == "both":
                counted = (c.person.group for c in self._focus.last_moves if self._index - c.sentence == 1)
                two = any(group is not None and group.count == 2 for group in counted)
                return [Person(None, Group(2, self._words(noun)), basis="group")] if two else []
        if (
            noun.definite
            and noun.possessor is None
            and noun.count in (2, 3, 4)
            and not any(p.owner for p in noun.posts)
        ):
            found = self._focus.people(self._index, noun.count, self._here(noun.first))
            if found:
                return [Person(entity, basis="group") for entity in found]
        if noun.count is None and ":" not in self._parse.sentence.words:
            return []
        return [Person(None, Group(noun.count, self._words(noun)), noun.posts, basis="group")]


def _is_further(low: str) -> bool:
    """Whether a word says that somebody is one more of many: "its 13th partner", "another director"."""
    return low == "another" or (low[0].isdigit() and low.endswith("th"))
