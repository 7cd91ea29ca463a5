"""Finds further employers of a list whose verb is told once: "founded Acme in 1986 and Orbix in 1990"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talentscan.events.candidates import Candidate
from talentscan.events.resolve import Resolver
from talentscan.events.roles import told_role
from talentscan.model.event import Kind
from talentscan.model.groups import Node, NounGroup, Parse, Sort
from talentscan.model.syntax import DateMention, EntityType

_LINKS = ("comma", "conj", "semicolon")
_DATED = ("in", "since", "from")
_NEXT = ("then", "later", "subsequently", "eventually", "finally", "next", "afterwards", "thereafter")


class Serial:
    """Finds the candidates of one sentence that only a list's further employers tell."""

    def __init__(self, parse: Parse, resolver: Resolver, text: str) -> None:
        self._parse = parse
        self._text = text
        self._resolver = resolver

    def candidates(self, found: list[Candidate]) -> Iterator[Candidate]:
        """The candidates; `found` are those that frames found in the sentence, to which these are added."""
        yield from self._founded(found)
        yield from self._risen(found)
        nodes = self._parse.nodes
        for i in range(2, len(nodes) - 1):
            noun, when = nodes[i].noun, _time_behind(nodes, i)
            if noun is None or not _is_firm(noun):
                continue
            then = _is_next(nodes, i)
            if not _goes_on(nodes, i) or (when is None and not (then and _ends(nodes, i + 1))):
                continue
            leader = self._leader(found, noun, then)
            if leader is None:
                continue
            employer = self._resolver.employer(noun, noun.first, leader.person)
            if employer is None or employer.entity is leader.employer.entity:
                continue
            found.append(
                replace(
                    leader, employer=employer, role=leader.role if leader.manner == "founded" else None,
                    anchor=noun.first, rule="gapped.employer",
                    date=when.date if when else None, date_basis=when.basis if when else None, timed=when is not None,
                )
            )  # fmt: skip
            yield found[-1]

    def _leader(self, found: list[Candidate], noun: NounGroup, then: bool) -> Candidate | None:
        """The step told with a verb that goes on with a further employer; `then`: it is said to be the next one."""
        before = [c for c in found if c.anchor < noun.first and c.clause is not None]
        leader = before[-1] if before else None
        if leader is None or leader.clause is None:
            return None
        ends = [c for c in found if c.clause is leader.clause]
        if any(c.kind is not leader.kind for c in ends):
            leader = next((c for c in reversed(ends) if c.kind is Kind.HIRE), leader) if then else None
        if leader is None or leader.clause is None or leader.kind is Kind.INTERNAL or leader.person.entity is None:
            return None
        clause = leader.clause
        first = clause.object is not None and clause.verb.last == clause.object.first
        first = first or (then and any(word == "to" and n.first == clause.verb.last + 1 for word, n in clause.pps))
        verbs = [n for n in self._parse.nodes if n.verb is not None and clause.verb.first < n.first < noun.first]
        return leader if first and not verbs and (then or leader.date is not None) else None

    def _founded(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Further firms that somebody founded: "co-founded Acme, Orbix and Nimbo"."""
        for c in [c for c in found if c.manner == "founded" and c.clause is not None]:
            firms = c.clause.object.each() if c.clause is not None and c.clause.object is not None else []
            for noun in firms[1:] if all(map(_is_firm, firms)) else ():
                employer = self._resolver.employer(noun, noun.first, c.person)
                if employer is not None and employer.entity is not c.employer.entity:
                    found.append(replace(c, employer=employer, anchor=noun.first, rule="gapped.employer"))
                    yield found[-1]

    def _risen(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Further posts where somebody came: "joined Acme, first as counsel and later as its secretary"."""
        nodes = self._parse.nodes
        for i in range(4, len(nodes)):
            post = nodes[i].noun
            if (
                post is None
                or post.sort is not Sort.ROLE
                or nodes[i - 1].word != "as"
                or nodes[i - 2].word not in _NEXT
            ):
                continue
            told = next((c for c in reversed(found) if c.anchor < post.first), None)
            if told is None or told.kind is not Kind.HIRE or told.role is None or nodes[i - 3].sort not in _LINKS:
                continue
            found.append(
                replace(
                    told, kind=Kind.INTERNAL, manner="promoted", role=told_role(self._parse, self._text, post),
                    rule="gapped.step", anchor=post.first, date=None, date_basis=None, timed=True,
                )
            )  # fmt: skip
            yield found[-1]


def _is_firm(noun: NounGroup) -> bool:
    """Whether a noun group names what may be an organisation."""
    if noun.entity is None or noun.sort not in (Sort.ORGANIZATION, Sort.NAME):
        return False
    return noun.entity.type in (EntityType.ORGANIZATION, EntityType.OTHER)


def _time_behind(nodes: list[Node], i: int) -> DateMention | None:
    """The date behind node `i`: "in 1990", "(1990)"; none that goes with a verb behind it."""
    at = i + 1
    if nodes[at].word in _DATED or nodes[at].sort == "open":
        at += 1
    when = nodes[at].date if at < len(nodes) else None
    behind = nodes[at + 1 : at + 2]
    if when is None or when.date is None or any(node.verb is not None for node in behind):
        return None
    return when


def _is_next(nodes: list[Node], i: int) -> bool:
    """Whether node `i` is told as what came next: "then Orbix", "and later to Orbix"."""
    return any(node.word in _NEXT for node in nodes[max(0, i - 2) : i])


def _ends(nodes: list[Node], i: int) -> bool:
    """Whether a noun group before node `i` ends its clause, or goes on with a post."""
    return i >= len(nodes) or nodes[i].sort in ("comma", "stop", "end", "semicolon") or nodes[i].word in ("as", "and")


def _goes_on(nodes: list[Node], i: int) -> bool:
    """Whether node `i` stands behind a dated step: "… in 1986, (and then) Orbix", "… (1986) and Orbix"."""
    joined, then = i, False
    while i > 0 and (nodes[i - 1].sort in _LINKS or nodes[i - 1].word in (*_NEXT, "to")):
        then = then or nodes[i - 1].word in _NEXT
        i -= 1
    if i == joined or (nodes[joined - 1].word == "to" and not then) or i == 0:
        return False
    before = nodes[i - 1]
    if before.noun is not None and i > 1:
        posted = before.noun.sort is Sort.ROLE and nodes[i - 2].word == "as"
        return posted or (then and _is_firm(before.noun))
    return before.date is not None or (before.sort == "close" and nodes[i - 2].date is not None)
