"""Finds people told without a sentence: items under a line that says what befell them, rows of a table, arrows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.columns import kind_told, post_of_new
from talentscan.events.ends import MANNERS, Move
from talentscan.events.focus import Focus
from talentscan.events.labels import Label, label_behind, label_told, labelled, only_names, people_behind, post_before
from talentscan.events.profiles import Profiles
from talentscan.events.reading import Reading
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text, told_role
from talentscan.events.tables import Tables
from talentscan.events.terse import Terse
from talentscan.lexicon.tags import HONORIFIC
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.groups import Node, NounGroup, Parse, Sort, noun_at, sort_at
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import DateMention, Entity, EntityType, Name, Sentence

# Votes from which a name is surely an organisation's; arrows stand in texts of any sort.
_SURE = 2.0
_ARROWS = frozenset("→➜➔⟶")
_BESIDE = frozenset("(,–—-;")
"""Marks behind which an item tells where somebody comes from."""
_FEW_NODES = 3
"""Nodes among which the person stands who opens an item: "2. Dr. Ana Lind", "alind (Ana Lind)"."""
_BEHIND_HANDLE = 2
_SAYING = frozenset("add ask believe comment explain note say tell think".split())
_ITEMS = (SegmentKind.ITEM, SegmentKind.CELL)


def may_list(mentions: Mentions, text: str) -> bool:
    """Whether an article has lists, tables, arrows or labels, or introduces people in paragraphs of their own."""
    return (
        any(arrow in text for arrow in _ARROWS)
        or _has_lists(mentions)
        or Profiles(mentions).may_tell()
        or bool(Terse(mentions))
    )


def _has_lists(mentions: Mentions) -> bool:
    return any(s.kind in _ITEMS or s.words[-1] == ")" or label_told(s) is not None for s in mentions.sentences)


class Listing:
    """Reads the lists and tables of one article."""

    def __init__(self, mentions: Mentions, reading: Reading, focus: Focus, text: str) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._reading = reading
        self._focus = focus
        self._text = text
        self._arrows = "->" in text or any(arrow in text for arrow in _ARROWS)
        self._tables = Tables(mentions, reading, focus, text)
        self._profiles = Profiles(mentions)
        self._terse = Terse(mentions)
        self.may_find = bool(self._profiles or self._terse or self._arrows) or _has_lists(mentions)
        """Whether an article has anything that could be such a list."""

    def candidates(self, index: int, found: Sequence[Candidate], known: int) -> list[Candidate]:
        """The events that sentence `index` tells by its place or its arrow.

        `found` are the candidates so far, those from `known` on of this sentence.
        """
        listed = self._labelled(index, found, known) or self._noted(index, found, known)
        if not listed and all(c.clause is not None and c.clause.relation == "relative" for c in found[known:]):
            listed += self._listed(index, found)
        for candidate in listed:
            if not candidate.timed and (when := self._when(index)) is not None:
                candidate.date, candidate.date_basis, candidate.timed = when.date, when.basis, True
        if not listed and (lead := self._profiles.lead(index, found)) is not None:
            listed += self._introduced(index, lead, found, known)
        return listed

    def _labelled(self, index: int, found: Sequence[Candidate], known: int) -> list[Candidate]:
        """Those of whom the label that opens sentence `index` says what befell them."""
        s = self._sentences[index]
        label = label_told(s) or self._label_over(index)
        ended = label_behind(s, self._names[index]) if label is None and s.words[-1] == ")" else None
        label = label or ended
        if label is None:
            return []
        told = {c.person.entity for c in found[known:] if c.kind is label.kind}
        behind = people_behind(s, self._names[index], label.colon) if label.colon else self._names[index]
        people = [name for name in behind[: 1 if ended else None] if name.entity not in told]
        if not people:
            return []
        return list(labelled(index, self._reading.parse(index), people, label, self._focus, self._text))

    def _noted(self, index: int, found: Sequence[Candidate], known: int) -> list[Candidate]:
        """The moves that a note tells without a verb."""
        told = {c.person.entity for c in found[known:]}
        return [
            c
            for move, at in self._terse.moves(index)
            if move.person not in told
            for c in move.candidates(index, self._reading.parse(index), at)
        ]

    def _label_over(self, index: int) -> Label | None:
        """What the heading right over a sentence that is nothing but names says of those named."""
        above = self._sentences[index - 1] if index else None
        if above is None or above.kind is not SegmentKind.HEADING:
            return None
        kind = kind_told(above)
        return Label(kind, 0) if kind is not None and only_names(self._sentences[index], self._names[index]) else None

    def _when(self, index: int) -> DateMention | None:
        """The one time that an item tells."""
        told = [d for d in self._reading.times(index) if d.date is not None and not d.vague]
        return told[0] if len(told) == 1 else None

    def _listed(self, index: int, found: Sequence[Candidate]) -> Iterator[Candidate]:
        s = self._sentences[index]
        if s.kind is SegmentKind.CELL:
            yield from self._tables.row(index)
        elif self._has_arrow(s):
            yield from self._arrow(index)
        elif s.kind is SegmentKind.ITEM and self._opens_item(index):
            yield from self._item(index, found)

    def may_tell(self) -> bool:
        """Whether a list, a table or an arrow may tell an event where no sentence tells one."""
        for index, s in enumerate(self._sentences):
            if s.kind is SegmentKind.CELL:
                told = self._tables.may_tell(index)
            elif s.kind is SegmentKind.ITEM and self._opens_item(index):
                told = self._has_arrow(s) or self._may_tell_of_one(index, self._lead(index), ())
            else:
                told = self._has_arrow(s)
            told = (
                told
                or bool(self._terse)
                or label_told(s) is not None
                or label_behind(s, self._names[index]) is not None
                or self._profiles.lead(index, ()) is not None
            )
            if told:
                return True
        return False

    def _has_arrow(self, s: Sentence) -> bool:
        return self._arrows and (not _ARROWS.isdisjoint(s.words) or "->" in self._text[s.start : s.end])

    def _opens_item(self, index: int) -> bool:
        before = self._sentences[index - 1] if index else None
        return before is None or before.is_lead_in or before.segment != self._sentences[index].segment

    def _item(self, index: int, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """Somebody who opens an item in which no frame matches."""
        lead = self._lead(index)
        if not self._may_tell_of_one(index, lead, found):
            return
        parse = self._reading.parse(index)
        if any(
            c.relation == "main" and c.verb.form == "finite" and not _is_label(parse, c.first) for c in parse.clauses
        ):
            return
        person = _first_named(parse)
        if person is None or person.sort not in (Sort.PERSON, Sort.NAME):
            return
        yield from self._both_ends(index, parse, person)
        if lead is None:
            return
        resolver = self._resolver(index, parse)
        yield from self._leaders(lead, found, resolver, person, index, parse)

    def _introduced(self, index: int, lead: int, found: Sequence[Candidate], known: int) -> Iterator[Candidate]:
        """Somebody whom a paragraph of his or her own introduces."""
        parse = self._reading.parse(index)
        person = _first_named(parse)
        leaves = kind_told(self._sentences[lead]) is Kind.DEPARTURE
        told = {c.person.entity for c in found[known:] if not leaves or c.kind is Kind.DEPARTURE}
        speaks = any(c.relation == "main" and c.verb.lemmas[0] in _SAYING for c in parse.clauses)
        if person is not None and person.sort is Sort.PERSON and person.entity not in told and not speaks:
            yield from self._leaders(lead, found, self._resolver(index, parse), person, index, parse, self._host(lead))

    def _host(self, lead: int) -> Employer | None:
        """Where those come to whom a line introduces."""
        found = self._focus.organization(lead, self._profiles.host(lead))
        return Employer(found[0].employer(), basis=found[1]) if found is not None else None

    def _may_tell_of_one(self, index: int, lead: int | None, found: Sequence[Candidate]) -> bool:
        """Whether an item begins with a name, and says where from and to or stands under a line that says what."""
        names = self._names[index]
        if not names or names[0].entity.type not in (EntityType.PERSON, EntityType.OTHER):
            return False
        s = self._sentences[index]
        if not _opens_with(s, names[0].first) and post_before(s, names[0].first) is None:
            return False
        lower = s.lower
        return ("from" in lower and "to" in lower) or (lead is not None and self._says_what(lead, found))

    def _lead(self, index: int) -> int | None:
        """The sentence that says what the items of the list in which `index` stands have in common."""
        at = index - 1
        while at >= 0 and (self._sentences[at].kind is SegmentKind.ITEM or self._sentences[at].is_lead_in):
            at -= 1
        if at < 0:
            return None
        s = self._sentences[at]
        return at if s.kind is SegmentKind.HEADING or s.words[-1] == ":" else None

    def _says_what(self, lead: int, found: Sequence[Candidate]) -> bool:
        """Whether the line over a list may say what befell its people."""
        return any(c.sentence == lead for c in found) or kind_told(self._sentences[lead]) is not None

    def _leaders(
        self, lead: int, found: Sequence[Candidate], resolver: Resolver, noun: NounGroup, index: int, parse: Parse,
        host: Employer | None = None,
    ) -> Iterator[Candidate]:  # fmt: skip
        """The events of the line over a list, told of the person of an item."""
        entity = noun.entity
        assert entity is not None
        person = Person(entity, posts=noun.posts)
        told = [c for c in found if c.sentence == lead and c.person.entity is None and not c.dropped]
        shared = post_of_new(self._sentences[lead])
        for c in told:
            yield replace(
                c, person=person, role=self._role(noun, parse, resolver, c.employer) or shared, rule="item.of-group",
                sentence=index, parse=parse, clause=None, act=None, anchor=noun.first,
            )  # fmt: skip
        kind = kind_told(self._sentences[lead]) if not told else None
        if kind is None and not told and host is not None:
            kind = Kind.HIRE
        if kind is None:
            return
        employer = self._own_employer(noun, resolver, person) if kind is Kind.DEPARTURE else None
        if kind is Kind.DEPARTURE and employer is None and (beside := self._beside(index, noun)) is not None:
            employer = Employer(beside.employer())
        goal = _goal_behind(parse, noun) if kind is Kind.HIRE else None
        named = resolver.employer(goal, noun.last, person) if goal is not None else None
        if goal is not None and named is not None:
            post = told_role(parse, self._text, goal) if goal.sort is Sort.ROLE else None
            yield Candidate(kind, MANNERS[kind], person, named, post, "item.to", index, parse, None, None, noun.first)
            return
        left = self._origin(index) if kind is Kind.HIRE else None
        employer = (
            employer or host or resolver.focus(noun.first, person if kind is Kind.HIRE else None, left, inside=True)
        )
        if employer is not None and left is not None and left is not employer.entity:
            yield Candidate(
                Kind.DEPARTURE, "left", person, Employer(left), None, "item.from", index, parse, None, None, noun.first,
                counterpart=employer.entity,
            )  # fmt: skip
        if employer is not None:
            yield Candidate(
                kind, MANNERS[kind], person, employer, self._role(noun, parse, resolver, employer) or shared,
                "item.of-heading", index, parse, None, None, noun.first,
            )  # fmt: skip

    def _beside(self, index: int, noun: NounGroup) -> Entity | None:
        """The organisation right behind a name: "Ana Lind, Orbix"."""
        s = self._sentences[index]
        return next(
            (
                name.entity
                for name in self._names[index]
                if name.entity.type is EntityType.ORGANIZATION
                and s.lower[name.first - 1] in _BESIDE
                and any(name.first - 1 == n.last for n in self._names[index] if n.entity is noun.entity)
            ),
            None,
        )

    def _origin(self, index: int) -> Entity | None:
        """Where from an item lets somebody come: "Ana Lind, counsel (from Acme)", "Ana Lind, counsel, from Acme"."""
        s = self._sentences[index]
        for name in self._names[index]:
            at = name.first - 1 - (s.lower[name.first - 1] == "the")
            beside = at > 0 and s.lower[at] in ("from", "ex", "formerly") and s.words[at - 1] in _BESIDE
            if beside and name.entity.type is EntityType.ORGANIZATION:
                return name.entity
        return None

    def _own_employer(self, noun: NounGroup, resolver: Resolver, person: Person) -> Employer | None:
        for post in noun.posts:
            if post.owner is not None and post.state != "former":
                found = resolver.employer(post.owner, noun.first, person)
                if found is not None:
                    return Employer(found.entity, found.unit, "post")
        return None

    def _role(self, noun: NounGroup, parse: Parse, resolver: Resolver, employer: Employer) -> str | None:
        """The post told beside a name in a list, where it is one at the employer."""
        label = post_before(parse.sentence, noun.first)
        if label is not None:
            return parse.sentence.span_text(*label, self._text)
        for post in noun.posts:
            if post.state == "former" or post.last <= post.first:
                continue
            owner = resolver.employer(post.owner, noun.first, None) if post.owner is not None else None
            if owner is None or owner.entity.employer() is employer.entity.employer():
                return " ".join(parse.sentence.span_text(post.first, post.last, self._text).split())
        return None

    def _both_ends(self, index: int, parse: Parse, noun: NounGroup) -> Iterator[Candidate]:
        """A move without a verb: "Ana Lind – from Acme to Orbix, as treasurer"."""
        nodes = parse.nodes
        at = next((i for i, node in enumerate(nodes) if node.sort == "prep" and node.word == "from"), 0)
        origin, goal = noun_at(nodes, at + 1), noun_at(nodes, at + 3)
        if not at or any(node.sort == "verb" for node in nodes[:at]) or nodes[at].first - noun.last > 1:
            return
        if origin is None or goal is None or sort_at(nodes, at + 2) != "prep" or nodes[at + 2].word != "to":
            return
        if origin.sort is Sort.ORGANIZATION and goal.sort is Sort.ORGANIZATION and origin.entity and goal.entity:
            post = noun_at(nodes, _behind(nodes, at + 4))
            role = told_role(parse, self._text, post) if post is not None and post.sort is Sort.ROLE else None
            assert noun.entity is not None
            move = Move(noun.entity, origin.entity, goal.entity, role, "item.from-to")
            yield from move.candidates(index, parse)

    def _arrow(self, index: int) -> Iterator[Candidate]:
        """A move told by an arrow: "Ana Lind: Acme → Orbix (treasurer)"."""
        s, names = self._sentences[index], self._names[index]
        arrow = next(
            (i for i, word in enumerate(s.words) if word in _ARROWS or (word == ">" and s.words[i - 1] == "-")), 0
        )
        person = next((n for n in names if n.last <= arrow and n.entity.type is EntityType.PERSON), None)
        goal = next((n for n in names if n.first > arrow), None)
        if person is None and goal is not None and s.words[goal.last : goal.last + 1] == [":"]:
            yield from self._arrow_over(index, arrow, goal)
        if person is None or goal is None or goal.first > arrow + 2 or goal.entity.type is not EntityType.ORGANIZATION:
            return
        if not (goal.entity.known or goal.entity.weight >= _SURE):
            return
        origin = next((n for n in reversed(names) if person.last <= n.first < arrow), None)
        parse = self._reading.parse(index)
        post = next((n for n in parse.nouns if n.sort is Sort.ROLE and n.first >= goal.last), None)
        role = told_role(parse, self._text, post) if post is not None else None
        left = origin.entity if origin is not None and origin.entity.type is not EntityType.PERSON else None
        yield from Move(person.entity, left, goal.entity, role, "arrow").candidates(index, parse)

    def _arrow_over(self, index: int, arrow: int, goal: Name) -> Iterator[Candidate]:
        """A move told by its two ends first: "Acme → Orbix: Ana Lind, treasurer"."""
        names = self._names[index]
        person = next((n for n in names if n.first == goal.last + 1 and n.entity.type is EntityType.PERSON), None)
        origin = next((n for n in names if n.last == arrow), None)
        if person is None or origin is None or EntityType.PERSON in (origin.entity.type, goal.entity.type):
            return
        parse = self._reading.parse(index)
        post = next((n for n in parse.nouns if n.posts and n.first <= person.first < n.last), None)
        role = role_text(post.posts[0], parse, self._text) if post is not None else None
        yield from Move(person.entity, origin.entity, goal.entity, role, "arrow").candidates(index, parse)

    def _resolver(self, index: int, parse: Parse) -> Resolver:
        return Resolver(self._focus, parse, index, self._text, None)


def _first_named(parse: Parse) -> NounGroup | None:
    """What the first nodes of a sentence name."""
    near = (noun_at(parse.nodes, i) for i in range(_FEW_NODES))
    return next((n for n in near if n is not None and n.entity is not None), None)


def _opens_with(s: Sentence, first: int) -> bool:
    """Whether a name is the first thing of an item, but for a title before it, or what somebody is called on line."""
    if first <= 1:
        return True
    titled = all(bits & HONORIFIC or word == "." for word, bits in zip(s.words[:first], s.tags[:first], strict=True))
    called = first == _BEHIND_HANDLE and s.words[1] == "(" and s.words[0].islower()
    return titled or called


def _goal_behind(parse: Parse, person: NounGroup) -> NounGroup | None:
    """Where to, or to which post, an item lets somebody go: "Ana Lind to Orbix", "Ana Lind to treasurer of Orbix"."""
    for i, node in enumerate(parse.nodes[:-2]):
        if node.noun is person:
            goal = noun_at(parse.nodes, i + 2)
            named = goal is not None and goal.sort in (Sort.ROLE, Sort.ORGANIZATION)
            return goal if named and parse.nodes[i + 1].word in ("to", "as") else None
    return None


def _behind(nodes: list[Node], i: int) -> int:
    """The node behind a comma and "as" at node `i`."""
    while sort_at(nodes, i) in ("comma", "sub", "dash", "open"):
        i += 1
    return i


def _is_label(parse: Parse, first: int) -> bool:
    """Whether a clause only follows the label of an item, with a subject of its own."""
    return any(node.sort in ("colon", "dash") and node.first < first for node in parse.nodes[:3])
