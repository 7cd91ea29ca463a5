"""Parses one sentence: chunks, tree, clauses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from talentscan.events.frames import phrasal_verbs
from talentscan.events.syntax.chunks import Chunker
from talentscan.events.syntax.clauses import build_clauses
from talentscan.events.syntax.companions import accompany
from talentscan.events.syntax.inversion import identify_people, lead_in, pass_over_speakers
from talentscan.events.syntax.lists import include_people, lead_people
from talentscan.events.syntax.particles import join_particles
from talentscan.events.syntax.tree import build_tree
from talentscan.events.syntax.verbgroups import VerbGrouper
from talentscan.model.groups import NounGroup, Parse
from talentscan.model.syntax import DateMention, Name, Sentence


@cache
def chunker() -> Chunker:
    """The chunker with the phrasal verbs of the frames."""
    return Chunker(VerbGrouper(phrasal_verbs()))


def parse(s: Sentence, names: Sequence[Name], dates: Sequence[DateMention]) -> Parse:
    """The tree of a sentence."""
    nodes = join_particles(s, build_tree(s, chunker().chunk(s, names, dates)), phrasal_verbs())
    nouns: list[NounGroup] = []
    for node in nodes:
        if node.noun is not None:
            _collect(node.noun, nouns)
    clauses = build_clauses(s, nodes)
    include_people(clauses)
    lead_people(clauses)
    accompany(s, clauses)
    lead_in(clauses, s.lower)
    pass_over_speakers(clauses)
    identify_people(clauses, s.lower)
    return Parse(s, nodes, clauses, nouns)


def _collect(noun: NounGroup, found: list[NounGroup]) -> None:
    """A noun group and all that stand inside it."""
    found.append(noun)
    if noun.possessor is not None:
        _collect(noun.possessor, found)
    for member in noun.members:
        if member is not noun:
            _collect(member, found)
    if not noun.members:
        for _, inner in noun.pps:
            _collect(inner, found)
        for post in noun.posts:
            if (
                post.owner is not None
                and post.owner is not noun.possessor
                and all(post.owner is not pp[1] for pp in noun.pps)
            ):
                found.append(post.owner)
