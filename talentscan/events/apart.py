"""Gives each of several people his or her own: "Ana Poe and Ben Ito were named chief and chairman, respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.resolve import Resolver
from talentscan.model.groups import Clause, NounGroup, Sort

_APART = re.compile(r",\s*(?:and\s+)?|\s+and\s+")


def tell_apart(found: Sequence[Candidate], resolver: Resolver) -> None:
    """Share the organisations and posts of a sentence out among its people, where it says "respectively"."""
    if not found or "respectively" not in found[0].parse.sentence.lower:
        return
    steps: dict[tuple[int, str, str], list[Candidate]] = {}
    for c in found:
        if c.clause is not None and c.person.entity is not None:
            steps.setdefault((id(c.clause), c.kind.value, c.rule), []).append(c)
    for several in steps.values():
        if len(several) > 1 and several[0].clause is not None:
            _share_out(several, several[0].clause, resolver)


def _share_out(several: Sequence[Candidate], clause: Clause, resolver: Resolver) -> None:
    for firms in _firms(clause):
        if len(firms) != len(several) or several[0].employer.entity not in {firm.entity for firm in firms}:
            continue
        for c, firm in zip(several, firms, strict=True):
            c.employer = resolver.employer(firm, firm.first, c.person) or c.employer
    roles = {c.role for c in several}
    told = roles.pop() if len(roles) == 1 else None
    posts = _APART.split(told) if told else []
    if len(posts) == len(several):
        for c, post in zip(several, posts, strict=True):
            c.role = post


def _firms(clause: Clause) -> list[list[NounGroup]]:
    """The organisations that each place of a clause lists."""
    nouns = [clause.object, clause.complement, *(noun for _, noun in clause.pps)]
    return [n.members for n in nouns if n is not None and n.members and n.sort is Sort.ORGANIZATION]
