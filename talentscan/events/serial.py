"""Finds further employers of a list whose verb is told once: "founded Acme in 1986 and Orbix in 1990"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talentscan.events.candidates import Candidate
from talentscan.events.resolve import Resolver
from talentscan.model.event import Kind
from talentscan.model.groups import Node, NounGroup, Parse, Sort
from talentscan.model.syntax import DateMention, EntityType

_LINKS = ("comma", "conj", "semicolon")
_DATED = ("in", "since", "from")


class Serial:
    """Finds the candidates of one sentence that only a list's further employers tell."""

    def __init__(self, parse: Parse, resolver: Resolver) -> None:
        self._parse = parse
        self._resolver = resolver

    def candidates(self, found: list[Candidate]) -> Iterator[Candidate]:
        """The candidates; `found` are those that frames found in the sentence, to which these are added."""
        yield from self._founded(found)
        nodes = self._parse.nodes
        for i in range(2, len(nodes) - 1):
            noun, when = nodes[i].noun, _time_behind(nodes, i)
            if noun is None or when is None or not _is_firm(noun) or not _goes_on(nodes, i):
                continue
            leader = next((c for c in reversed(found) if c.anchor < noun.first), None)
            if leader is None or leader.clause is None or leader.date is None or leader.person.entity is None:
                continue
            one_end = all(c.kind is leader.kind for c in found if c.clause is leader.clause)
            first = leader.clause.object is not None and leader.clause.verb.last == leader.clause.object.first
            verbs = [n for n in nodes[:i] if n.verb is not None and n.first > leader.clause.verb.first]
            if not one_end or not first or verbs or leader.kind is Kind.INTERNAL:
                continue
            employer = self._resolver.employer(noun, noun.first, leader.person)
            if employer is None or employer.entity is leader.employer.entity:
                continue
            found.append(
                replace(
                    leader, employer=employer, role=leader.role if leader.manner == "founded" else None,
                    anchor=noun.first, rule="gapped.employer",
                    date=when.date, date_basis=when.basis,
                )
            )  # fmt: skip
            yield found[-1]

    def _founded(self, found: list[Candidate]) -> Iterator[Candidate]:
        """Further firms that somebody founded: "co-founded Acme, Orbix and Nimbo"."""
        for c in [c for c in found if c.manner == "founded" and c.clause is not None]:
            firms = c.clause.object.each() if c.clause is not None and c.clause.object is not None else []
            for noun in firms[1:] if all(map(_is_firm, firms)) else ():
                employer = self._resolver.employer(noun, noun.first, c.person)
                if employer is not None and employer.entity is not c.employer.entity:
                    found.append(replace(c, employer=employer, anchor=noun.first, rule="gapped.employer"))
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


def _goes_on(nodes: list[Node], i: int) -> bool:
    """Whether node `i` stands behind a dated step: "… in 1986, (and) Orbix", "… (1986) and Orbix"."""
    joined = i
    while i > 0 and nodes[i - 1].sort in _LINKS:
        i -= 1
    if i == joined:
        return False
    return i > 0 and (nodes[i - 1].date is not None or (nodes[i - 1].sort == "close" and nodes[i - 2].date is not None))
