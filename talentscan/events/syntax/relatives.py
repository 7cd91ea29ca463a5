"""Finds relative clauses that no word opens: "the start-up he founded"."""

from __future__ import annotations

from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_SUBJECTS = frozenset(["he", "i", "she", "they", "we"])
"""Pronouns that are only ever subjects."""
_TIMES = frozenset("day days hour minute moment month morning night reason time way week year".split())
"""Nouns behind which a clause says when or how something else was: "the day she joined"."""


def bare_relative(nodes: list[Node], i: int, waiting: NounGroup | None, clause: Clause | None) -> NounGroup | None:
    """What a clause that begins with the pronoun at node `i` tells of, where no word opens it; None elsewhere.

    `waiting` is the subject that waits for its verb at this level, `clause` the level's clause where the verb came.
    """
    noun, told = nodes[i].noun, noun_at(nodes, i - 1)
    if noun is None or noun.sort is not Sort.PRONOUN or noun.head not in _SUBJECTS or told is None:
        return None
    if told.sort is Sort.PRONOUN or told.head in _TIMES:
        return None
    if clause is None and told is not waiting:
        return None  # "at Orbix he led sales"
    apposed = noun_at(nodes, i - 3) if clause is not None and sort_at(nodes, i - 2) == "comma" else None
    if apposed is not None and apposed.sort is Sort.ROLE and apposed.posts:
        apposed = apposed.posts[-1].owner if told.sort is Sort.ORGANIZATION else apposed
    if apposed is not None and apposed.entity is not None and told.sort is apposed.sort is Sort.ORGANIZATION:
        told = apposed  # "left Orbix, the company she joined in 2009"
    elif clause is not None and told.sort is Sort.JOB and (role := _post_before(nodes, i - 2)) is not None:
        for post in told.posts[:1]:  # "became head of Orbix in 2009, a position she held until 2016"
            post.owner = post.owner or role.posts[0].owner
    elif clause is not None and told not in (clause.object, clause.complement, *(n for _, n in clause.pps[-1:])):
        return None
    j = i + 1
    while sort_at(nodes, j) == "adverb":
        j += 1
    verb = nodes[j].verb if j < len(nodes) else None
    return told if verb is not None and verb.form == "finite" and sort_at(nodes, j + 1) != "noun" else None


def _post_before(nodes: list[Node], i: int) -> NounGroup | None:
    """The post told last before the comma at node `i`, which "a position" takes up."""
    if sort_at(nodes, i) != "comma":
        return None
    told = (node.noun for node in reversed(nodes[:i]) if node.noun is not None)
    last = next(told, None)
    return last if last is not None and last.sort is Sort.ROLE and last.posts else None


def possess(owner: NounGroup, owned: NounGroup) -> None:
    """Let a noun group behind "whose" be that of whom it speaks: "Lind, whose job ended", "Acme, whose chief left"."""
    if owned.possessor is not None or owned.head == "term":
        return  # when a term ends is told beside who follows: "succeeds Lind, whose term expires in May"
    if owner.sort is Sort.PERSON and owned.sort in (Sort.JOB, Sort.ACT, Sort.THING):
        owned.possessor = owner
    elif owner.sort is Sort.ORGANIZATION and owner.entity is not None and owned.sort in (Sort.ROLE, Sort.PERSON):
        for post in owned.posts[:1]:
            post.owner = post.owner or owner


def last_of_list(s: Sentence, nodes: list[Node], noun: NounGroup, i: int) -> NounGroup:
    """Of a list the member that a relative clause behind it speaks of: all before a plural verb, else the last."""
    if not noun.members:
        return noun
    verb = nodes[i + 1].verb if i + 1 < len(nodes) else None
    first = s.lower[verb.first] if verb is not None else ""
    if _is_told_behind(noun.members[0]):
        return noun.members[-1]  # "Ana Lind, now at Acme, and Tom Reyes, who founded Orbix"
    if first in ("are", "were", "have") or (
        len(noun.members) == 2 and first not in ("is", "was", "has") and not noun.members[1].posts
    ):
        return noun
    return noun.members[-1]


def _is_told_behind(person: NounGroup) -> bool:
    """Whether a post or a place stands behind a name, not before it."""
    return any(person.last in (post.last, post.owner.last if post.owner is not None else 0) for post in person.posts)
