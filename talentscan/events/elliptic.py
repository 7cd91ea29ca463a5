"""Finds people told without a verb: gapped verbs, lists after an announcement, posts with their beginning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talentscan.events.candidates import Candidate, Person
from talentscan.events.gaps import Gaps
from talentscan.events.newcomers import may_tell_newcomer, new_posts
from talentscan.events.recruits import beside_names, recruits
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text, singular, told_role
from talentscan.events.serial import Serial
from talentscan.events.tenures import tells_tenure, tenures
from talentscan.model.event import Kind
from talentscan.model.groups import Node, NounGroup, Parse, Sort, noun_at
from talentscan.model.syntax import DateMention

_LISTING = ("with", "including", "alongside", "along with", "plus")
"""Prepositions behind which a list of people begins or goes on."""
_NAMING = ("appoint.active", "appoint.passive")
"""Rules of the frames that name people and their posts side by side."""
DOING = frozenset("did does do has have had is are was were will would".split())
"""What stands for the verb told before: "as did Lind", "so has Lind"."""
_TOLD = (Sort.ACT, Sort.GROUP)
LISTED = ("appointment", "hire", "addition", "promotion", "recruit", "arrival")


class Elliptic:
    """Finds the candidates of one sentence that no frame can, as they have no trigger of their own."""

    def __init__(self, parse: Parse, resolver: Resolver, index: int, text: str) -> None:
        self._parse = parse
        self._resolver = resolver
        self._index = index
        self._text = text

    def candidates(self, found: list[Candidate]) -> Iterator[Candidate]:
        """The candidates; `found` are those that frames found in the sentence."""
        yield from self._likewise(found)
        yield from self._gapped(found)
        yield from self._gapped_times(found)
        yield from self._paired(found)
        yield from Gaps(self._parse, self._resolver, self._text).candidates(found)
        yield from self._steps(found)
        yield from Serial(self._parse, self._resolver, self._text).candidates(found)
        yield from self._spelled_out(found)
        yield from self._told_one_by_one(found)
        yield from tenures(self._parse, self._resolver, self._index, self._text)
        yield from new_posts(self._parse, self._resolver, self._index, self._text, found)
        yield from self._new_boards(found)
        yield from recruits(self._parse, self._resolver, self._index, found)

    def _new_boards(self, found: list[Candidate]) -> Iterator[Candidate]:
        for board, people in _boards(self._parse):
            employer = self._resolver.employer(board, board.first, None)
            for member in people.each() if employer is not None else ():
                if member.entity is None or any(c.person.entity is member.entity for c in found):
                    continue
                told = (role_text(post, self._parse, self._text) for post in member.posts)
                assert employer is not None
                yield Candidate(
                    Kind.HIRE, "board", Person(member.entity, posts=member.posts), employer,
                    next((role for role in told if role), "board"), "board.of", self._index, self._parse, None, None,
                    board.first,
                )  # fmt: skip

    def _spelled_out(self, found: list[Candidate]) -> Iterator[Candidate]:
        """People of a group that a colon names: "Three engineers left Orbix: Ana Poe, a director; and Ben Ito"."""
        nodes = self._parse.nodes
        colon = next((i for i, node in enumerate(nodes) if node.sort == "colon"), 0)
        if not colon or not found or any(_is_told(nodes, i) for i in range(colon, len(nodes))):
            return
        links = ("colon", "comma", "semicolon", "conj", "dash")
        pairs = zip(nodes[colon:-1], nodes[colon + 1 :], strict=True)
        listed = [node.noun for mark, node in pairs if mark.sort in links and node.noun is not None]
        people = [p for noun in listed for p in noun.each() if p.sort is Sort.PERSON and p.entity is not None]
        for c in list(found):
            group = c.person.group
            if group is None or c.anchor > nodes[colon].first or not people or group.count not in (None, len(people)):
                continue
            c.dropped = "its people are named behind the colon"
            for noun in people:
                post = next((p for p in noun.posts if p.last > p.first), None)
                role = role_text(post, self._parse, self._text) if post is not None else c.role
                person = Person(noun.entity, posts=noun.posts)
                own = next((p.owner for p in noun.posts if p.first == p.last and not p.state), None)
                employer = self._resolver.employer(own, noun.first, person) if own is not None else None
                yield replace(
                    c, person=person, employer=employer or c.employer, role=role, anchor=noun.first, dropped=""
                )

    def _told_one_by_one(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Those counted out of whom a clause each tells behind a colon: "lost two chiefs: Ana Poe went to Orbix, …"."""
        nodes = self._parse.nodes
        colon = next((node.first for node in nodes if node.sort == "colon"), 0)
        behind = [c for c in found if c.anchor > colon and c.person.entity is not None] if colon else []
        people = {c.person.entity: c for c in reversed(behind)}
        for c in list(found) if len(people) > 1 else ():
            group = c.person.group
            if c.kind is not Kind.DEPARTURE or group is None or c.anchor > colon or group.count != len(people):
                continue
            c.dropped = "its people are named behind the colon"
            gone = {o.person.entity for o in behind if o.kind is Kind.DEPARTURE}
            for entity, told in people.items():
                if entity not in gone and told.employer.entity is not c.employer.entity:
                    yield replace(c, person=told.person, role=None, anchor=told.anchor, dropped="")

    def _likewise(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Those who do what was told of others: "Ana Poe left in May, as did Ben Ito", "and so will Jo Lind"."""
        lower = self._parse.sentence.lower
        for people in [node.noun for node in self._parse.nodes if node.noun is not None]:
            so = lower[max(0, people.first - 2) : people.first]
            if people.sort is not Sort.PERSON or len(so) < 2 or so[0] not in ("as", "so") or so[1] not in DOING:
                continue
            before = [c for c in found if c.anchor < people.first - 2 and c.person.entity is not None]
            told = [c for c in before if c.person.entity is before[-1].person.entity]
            for noun in people.each():
                for c in told if noun.entity is not None else ():
                    role = next((role_text(p, self._parse, self._text) for p in noun.posts if p.last > p.first), None)
                    person = Person(noun.entity, posts=noun.posts)
                    yield replace(c, person=person, role=role, rule="likewise", anchor=noun.first)

    def _steps(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Further steps of a career: "became director in 1999, vice president in 2004 and president in 2009"."""
        nodes = self._parse.nodes
        for i in range(2, len(nodes) - 1):
            post, when = nodes[i].noun, _when(nodes, i + 1)
            if post is None or post.sort is not Sort.ROLE or when is None or not _goes_on(nodes, i):
                continue
            leader = next((c for c in reversed(found) if c.role and c.anchor < post.first), None)
            if leader is None or leader.kind is Kind.DEPARTURE:
                continue
            found.append(
                replace(
                    leader, role=told_role(self._parse, self._text, post), rule="gapped.step", anchor=post.first,
                    date=when.date, date_basis=when.basis,
                )
            )  # fmt: skip
            yield found[-1]

    def _gapped(self, found: list[Candidate]) -> Iterator[Candidate]:
        """People whose verb is left out: "Ana Poe joins as counsel, Ben Ito as treasurer"."""
        nodes = self._parse.nodes
        for i in range(2, len(nodes) - 2):
            at = i + 1 + (nodes[i + 1].sort == "comma")
            person, post = nodes[i].noun, noun_at(nodes, at + 1)
            if (
                person is None
                or person.sort is not Sort.PERSON
                or person.entity is None
                or person.members
                or nodes[at].word not in ("as", "to")
            ):
                continue
            if (
                post is None
                or not (post.sort in (Sort.ROLE, Sort.JOB) or _is_one_holder(post))
                or nodes[i - 1].sort not in ("comma", "conj", "semicolon", "colon", "prep", "adverb")
                or (nodes[i - 1].sort == "prep" and nodes[i - 1].word not in _LISTING)
            ):
                continue
            before = (c for c in reversed(found) if c.kind is not Kind.DEPARTURE and c.anchor < person.first)
            leader = next(before, None) or self._announced(person.first)
            to = nodes[at].word == "to"  # "promoted Ana Poe to counsel and Ben Ito to treasurer"
            if leader is None or (to and not leader.rule.startswith(("promote.", "gapped"))):
                continue
            if any(c.person.entity is person.entity and c.kind is not Kind.DEPARTURE for c in found):
                continue
            role, whom = told_role(self._parse, self._text, post), Person(person.entity, posts=person.posts)
            owned = any(told.owner is not None for told in post.posts)
            own = self._resolver.employer(post, post.first, whom) if owned else None
            employer = own or leader.employer
            yield replace(leader, person=whom, employer=employer, role=role, rule="gapped", anchor=person.first)

    def _gapped_times(self, found: list[Candidate]) -> Iterator[Candidate]:
        """People told by time alone: "Ana Poe left in March; Ben Ito, the treasurer, in May; and Jo Lind last week"."""
        nodes = self._parse.nodes
        for i in range(3, len(nodes) - 1):
            person, at = nodes[i].noun, i + 1 + (nodes[i + 1].sort == "comma")
            when = _when(nodes, at) if at < len(nodes) else None
            before = i - 1 - (nodes[i - 1].sort == "conj")
            if person is None or person.entity is None or person.sort is not Sort.PERSON or when is None:
                continue
            end = at + 1 + (nodes[at].date is None)
            ends = end >= len(nodes) or nodes[end].sort in ("semicolon", "stop")
            leader = next((c for c in reversed(found) if c.anchor < person.first and c.timed), None)
            linked = nodes[before].sort == "semicolon" or _behind_time(nodes, i)
            if leader is None or not linked or not ends or leader.person.entity is person.entity:
                continue
            found.append(
                replace(
                    leader, person=Person(person.entity, posts=person.posts), role=None, rule="gapped.time",
                    anchor=person.first, date=when.date, date_basis=when.basis,
                )
            )  # fmt: skip
            yield found[-1]

    def _paired(self, found: list[Candidate]) -> Iterator[Candidate]:
        """People named to posts behind others: "named Ana Poe president, Ben Ito treasurer and Jo Lind counsel"."""
        nodes = self._parse.nodes
        for i in range(4, len(nodes) - 1):
            at = i + 1 + _is_to_be(nodes[i + 1])  # "nominated Ana Poe to be president and Ben Ito to be treasurer"
            people, post = nodes[i].noun, noun_at(nodes, at)
            if people is None or people.sort is not Sort.PERSON or post is None:
                continue
            if post.sort is not (Sort.GROUP if people.members else Sort.ROLE) and post.sort is not Sort.ROLE:
                continue
            bare = bool(post.posts) and post.posts[0].first == post.first == nodes[at - 1].last
            if not bare or nodes[i - 1].sort not in ("comma", "conj", "semicolon"):
                continue
            leader = next((c for c in reversed(found) if c.rule in _NAMING and c.anchor < people.first), None)
            verb = leader.clause.verb if leader is not None and leader.clause is not None else None
            if (
                leader is None
                or verb is None
                or any(n.verb and not _is_to_be(n) for n in nodes[:i] if n.first > verb.first)
            ):
                continue
            told = told_role(self._parse, self._text, post)
            for member in people.each():
                if member.entity is None or any(c.person.entity is member.entity for c in found):
                    continue
                person = Person(member.entity, posts=member.posts)
                owned = post.posts[0].owner is not None
                employer = self._resolver.employer(post, post.first, person) if owned else None
                yield replace(
                    leader, person=person, employer=employer or leader.employer, role=told, rule="gapped",
                    anchor=member.first,
                )  # fmt: skip

    def _announced(self, before: int) -> Candidate | None:
        """What people of a list have in common: "three appointments: Ana Poe as counsel, …"."""
        act = next(
            (n for n in self._parse.nouns if n.sort in _TOLD and n.last <= before and singular(n.head) in LISTED),
            None,
        )
        employer = self._resolver.focus(before) if act is not None else None
        if act is None or employer is None:
            return None
        kind = Kind.INTERNAL if singular(act.head) == "promotion" else Kind.HIRE
        return Candidate(
            kind, "appointed", Person(None), employer, None, "listed", self._index, self._parse, None, act, act.last - 1
        )


def _is_one_holder(noun: NounGroup) -> bool:
    """Whether a word for one person without a post tells a post in its place: "and Ana Poe to press specialist"."""
    return noun.sort is Sort.GROUP and noun.count == 1 and bool(noun.posts) and not noun.members


def _is_to_be(node: Node) -> bool:
    return node.verb is not None and node.verb.form == "infinitive" and node.verb.lemmas[0] == "be"


def _is_told(nodes: list[Node], i: int) -> bool:
    """Whether a verb stands at node `i` that is none of a relative clause: not "Lind, who ran sales"."""
    if nodes[i].verb is None:
        return False
    before = i - 1
    while before > 0 and nodes[before].sort in ("adverb", "date"):
        before -= 1
    return nodes[before].sort not in ("relative", "whose")


def _behind_time(nodes: list[Node], i: int) -> bool:
    """Whether node `i` stands behind a time: "left in 2016 and Reyes", "left in 2016, Reyes"."""
    linked = nodes[i - 1].sort in ("comma", "conj")
    return linked and nodes[i - 2 - (nodes[i - 2].sort == "comma")].date is not None


def _when(nodes: list[Node], i: int) -> DateMention | None:
    """The date that node `i` is, or opens: "in 2004", "two years later"."""
    return nodes[i].date or (nodes[i + 1].date if nodes[i].word == "in" and i + 1 < len(nodes) else None)


def _goes_on(nodes: list[Node], i: int) -> bool:
    """Whether a post at node `i` is one more step behind a dated one: "… in 1999, (and) (then) (to) president"."""
    i -= 1 + (nodes[i - 1].word in ("to", "as"))
    while i > 0 and nodes[i].sort == "adverb":
        i -= 1
    joined = i
    while i > 0 and nodes[i].sort in ("comma", "conj"):
        i -= 1
    return i < joined and nodes[i].date is not None


def may_be_elliptic(parse: Parse) -> bool:
    """Whether a sentence in which no frame matches may still tell of people."""
    nodes = parse.nodes
    linked = {
        nodes[i + 1].word
        for i in range(len(nodes) - 2)
        if nodes[i].noun is not None and nodes[i].noun.sort is Sort.PERSON  # type: ignore[union-attr]  # one term before
    }
    people = [person for noun in parse.nouns if noun.sort is Sort.PERSON for person in noun.each()]
    return (
        tells_tenure(parse)
        or ("as" in linked and any(n.sort in _TOLD and singular(n.head) in LISTED for n in parse.nouns))
        or may_tell_newcomer(parse, people)
        or any(_boards(parse))
        or any(beside_names(parse))
    )


def _boards(parse: Parse) -> Iterator[tuple[NounGroup, NounGroup]]:
    """A new board and the people told to sit on it: "with a new board of Ana Poe, Ben Ito and Jo Lind"."""
    nodes, lower = parse.nodes, parse.sentence.lower
    for i in range(len(nodes) - 2):
        board, people = nodes[i].noun, nodes[i + 2].noun
        if board is None or people is None or nodes[i + 1].word != "of" or people.sort is not Sort.PERSON:
            continue
        if board.head == "board" and board.entity is None and "new" in lower[board.first : board.last]:
            yield board, people
