"""Finds the subject of a verb that a comma parts from it."""

from __future__ import annotations

from talentscan.events.syntax.resuming import SAYING
from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence


def said_of(s: Sentence, governor: Clause | None) -> NounGroup | None:
    """Of whom something is said, past what is told beside the name: "said Lind, a mother of three, would leave"."""
    if governor is None or governor.verb.lemmas[0] not in SAYING or governor.object is None:
        return None
    told = governor.object
    if told.sort is not Sort.PERSON or s.lower[told.last : told.last + 1] != [","]:
        return None
    governor.object = None
    return told


def joined_subject(nodes: list[Node], i: int) -> NounGroup | None:
    """Who is named behind "and", with a time beside the name: "and Lind, a director since 2015, will succeed him"."""
    j = i - 1
    while sort_at(nodes, j) in ("adverb", "comma"):
        j -= 1
    if sort_at(nodes, j) != "date" or sort_at(nodes, j - 1) not in ("prep", "sub"):
        return None
    told = noun_at(nodes, j - 2)
    if told is None or told.sort is not Sort.PERSON or told.entity is None or sort_at(nodes, j - 3) != "conj":
        return None
    return told


_PARTING = ("part ways", "part company", "split")


def part_pairs(nodes: list[Node], clauses: list[Clause]) -> None:
    """Let somebody who parts ways together with an organisation part with it: "Lind and Acme have parted ways"."""
    for clause in clauses:
        house = clause.subject
        if clause.verb.lemmas[0] not in _PARTING or house is None or house.sort is not Sort.ORGANIZATION:
            continue
        at = next((i for i, node in enumerate(nodes) if node.noun is house), 0)
        person = noun_at(nodes, at - 2)
        if at > 1 and sort_at(nodes, at - 1) == "conj" and person is not None and person.sort is Sort.PERSON:
            clause.subject = person
            clause.pps.append(("with", house))


def is_told_of(nodes: list[Node], i: int) -> bool:
    """Whether somebody says something of who stands at node `i`: "Acme said its chief, Lind, and Reyes had left"."""
    j = i - 1 - (sort_at(nodes, i - 1) == "that")
    verb = nodes[j].verb if j > 0 else None
    return verb is not None and verb.lemmas[0] in SAYING and noun_at(nodes, j - 1) is not None


_NAMING = ("appoint", "elect", "name")


def is_named_to(clause: Clause, post: NounGroup) -> bool:
    """Whether "her" before a post is who gets it: "the board elected her chief executive"."""
    owner, by = post.possessor, clause.subject
    named = clause.verb.lemmas[0] in _NAMING and not clause.verb.passive and by is not None
    return (
        named
        and by is not None
        and by.sort is Sort.ORGANIZATION
        and post.sort is Sort.ROLE
        and bool(post.posts)
        and owner is not None
        and owner.head == "her"
    )
