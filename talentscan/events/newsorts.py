"""Sorts of noun groups that speak of what is new: newcomers, hires, boards, jobs."""

from __future__ import annotations

from talentscan.events.heads import HEADS
from talentscan.model.groups import NounGroup, Sort


def is_newcomers(n: NounGroup) -> bool:
    """People told as a body by their coming: "new hires", "its latest additions"."""
    if n.sort is Sort.GROUP and n.head in HEADS["board-members"]:
        return any(post.state == "new" for post in n.posts)
    if n.head == "faces":  # those on a board, not the new faces of a brand
        return "new" in n.modifiers and all(word != "of" for word, _ in n.pps)
    return n.sort in (Sort.ACT, Sort.GROUP, Sort.ROLE) and n.head in HEADS["newcomers"]


def is_new_job(n: NounGroup) -> bool:
    """Somebody's next job, or employer."""
    told = n.possessor is not None and n.possessor.sort in (Sort.PERSON, Sort.PRONOUN)
    return n.head in HEADS["new-job"] and told and ("new" in n.modifiers or "next" in n.modifiers)


def is_new_hire(n: NounGroup) -> bool:
    """Somebody told as whom an organisation took on: "Acme's first hire"."""
    return n.sort is Sort.ACT and n.head in HEADS["new-hire"] and n.possessor is not None


def is_new_people(n: NounGroup) -> bool:
    """Several people told by a post that is new to them: "three new core developers"."""
    return n.sort is Sort.GROUP and n.plural and any(post.state == "new" for post in n.posts)


def is_newcomer(n: NounGroup) -> bool:
    """Somebody told of by a post that is new to him or her."""
    return n.sort is Sort.PERSON and any(post.state == "new" for one in (n, *n.members) for post in one.posts)


def is_new_body(n: NounGroup) -> bool:
    """A board or a team that has just been made: "the new board of Acme", "its initial leadership team"."""
    new = n.head in HEADS["new-body"] and not {"new", "initial", "interim"}.isdisjoint(n.modifiers)
    return new and (n.head == "board" or n.possessor is not None or bool(n.inner))
