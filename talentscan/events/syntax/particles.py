"""Joins a verb with the particle behind its object: "brought Lind in as chief", "the board pushed her out"."""

from __future__ import annotations

from collections.abc import Mapping

from talentscan.lexicon import tags as t
from talentscan.model.groups import Node, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_WHOM = (Sort.PERSON, Sort.PRONOUN, Sort.ROLE, Sort.GROUP)
_BEHIND = t.PREP | t.TO | t.CONJ | t.SUB | t.ADV
"""What may follow a particle, where a noun would make a preposition of it: "saw her in May"."""
REACH = 12
"""How many tokens a particle may stand behind its verb."""


def join_particles(s: Sentence, nodes: list[Node], phrasal: Mapping[str, frozenset[tuple[str, ...]]]) -> list[Node]:
    """The nodes with each parted particle taken into its verb; `phrasal` are the words that make each verb another."""
    out: list[Node] = []
    taken = -1
    for i, node in enumerate(nodes):
        if i == taken:
            continue
        out.append(node)
        if node.verb is None or len(node.verb.lemmas[0].split()) > 1:
            continue
        whom = noun_at(nodes, i + 1)
        at = i + 2 + (sort_at(nodes, i + 2) == "comma")
        if whom is None or whom.sort not in _WHOM or at >= len(nodes) or nodes[at].noun or nodes[at].verb:
            continue
        first = nodes[at].first
        if first - node.last > REACH or not may_be_particle(s, first):
            continue
        tail = (s.lower[first],)
        joined = tuple(f"{lemma} {tail[0]}" for lemma in node.verb.lemmas if tail in phrasal.get(lemma, ()))
        if joined:
            node.verb.lemmas, taken = joined, at
    return out


def may_be_particle(s: Sentence, i: int) -> bool:
    """Whether the word at token `i` may be a particle by what stands behind it: no noun."""
    behind = s.lower[i + 1] if i + 1 < len(s.lower) else "."
    return not behind[0].isalnum() or bool(s.tags[i + 1] & _BEHIND)
