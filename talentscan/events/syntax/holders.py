"""Finds who holds a post that stands before the name."""

from __future__ import annotations

from talentscan.events.syntax.asides import closes_before_verb
from talentscan.lexicon import tags as t
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

RAISING = frozenset(["promote", "elevate", "advance", "rise", "upgrade"])
_COPULAS = frozenset(["become", "be", "remain", "name", "appoint", "elect", "make", "stay"])


def name_after(s: Sentence, nodes: list[Node], i: int, out: list[Node]) -> NounGroup | None:
    """The person named behind a definite post: "its finance chief, Ana Lind,"."""
    role = nodes[i].noun
    assert role is not None
    name = noun_at(nodes, i + 2)
    if sort_at(nodes, i + 1) not in ("comma", "dash", "colon") or name is None or name.sort is not Sort.PERSON:
        return None
    owned = role.definite or sort_at(nodes, i - 1) == "whose"
    owned = owned or any(post.owner is not None or post.state == "current" for post in role.posts)
    owned = owned or (sort_at(nodes, i + 1) == "colon" and any(post.state == "new" for post in role.posts))
    if not owned and not (nodes[i].first == 0 and sort_at(nodes, i + 1) == "comma") and not _is_paired(out):
        return None
    named_as = _as_behind(nodes, i + 3) or any(post.state == "former" for post in role.posts)
    if out and (
        (out[-1].word == "as" and (out[-1].sort == "prep" or (len(out) > 1 and out[-2].verb is not None)))
        or (out[-1].verb is not None and out[-1].verb.lemmas[0] in _COPULAS and not named_as)
    ):
        return None
    if sort_at(nodes, i + 1) == "colon" and sort_at(nodes, i + 3) == "verb":
        return None
    taken = _is_raised_to(out) or (len(out) > 1 and out[-1].word == "as")
    if taken and sort_at(nodes, i + 3) == "verb":
        return None  # "Ana Lind was promoted to partner at Acme, Tom Reyes left it"
    before = out[-1].noun if out else None
    if before is not None and before.sort is Sort.PERSON and before.last == role.first:
        return None  # "named Ana Lind chief of Acme, Tom Reyes chief of Orbix and"
    if sort_at(nodes, i + 1) == "comma" and _begins(nodes, i + 3) and _is_first_clause(out):
        return None  # "after the exit of the chief, Lind took over", "after it fired its chief, Lind took over"
    held = (post for post in name.posts if post.last > post.first and post.state != "former")
    if any(not s.tags[post.last - 1] & t.HONORIFIC for post in held):
        return None  # but "its chief, Captain Lind", and "its new chief, former Acme counsel Lind", are one person
    return name


def _begins(nodes: list[Node], i: int) -> bool:
    """Whether the name before node `i` has a verb of its own there, past what is told beside it or at once."""
    told = sort_at(nodes, i) == "comma" and sort_at(nodes, i + 1) in ("relative", "whose")
    return sort_at(nodes, i) == "verb" or (told and closes_before_verb(nodes, i + 1))


def _is_raised_to(out: list[Node]) -> bool:
    """Whether what comes next is the post that somebody is promoted to."""
    verb = out[-2].verb if len(out) > 1 and out[-1].word == "to" else None
    verb = out[-3].verb if verb is None and len(out) > 2 and out[-1].word == "to" else verb
    return verb is not None and verb.lemmas[0] in RAISING


def _is_first_clause(out: list[Node]) -> bool:
    """Whether a sentence so far is but a phrase or a clause before its own: "after the firm fired its chief"."""
    if not out or any(node.sort in ("comma", "dash") for node in out):
        return False
    if out[0].sort in ("prep", "sub") and all(node.verb is None for node in out):
        return True
    first = next((at for at, node in enumerate(out) if node.verb is not None), len(out))
    return any(node.sort == "sub" and node.word != "as" for node in out[:first])


def _is_paired(out: list[Node]) -> bool:
    """Whether a post goes on a list of posts each with its holder: "its chief, Ana Lind, and counsel, Tom Reyes"."""
    at = next(
        (at for at in range(len(out) - 1, max(-1, len(out) - 4), -1) if out[at].sort not in ("conj", "comma")), -1
    )
    before = out[at].noun if 0 <= at < len(out) - 1 else None
    told = before is not None and before.sort is Sort.PERSON and bool(before.posts)
    return told and before.posts[0].first < before.posts[0].last < before.last  # type: ignore[union-attr]  # told says so


def _as_behind(nodes: list[Node], i: int) -> bool:
    """Whether "as" stands behind a name whose comma is node `i`, or behind one more post with its holder."""
    i += sort_at(nodes, i) == "comma"
    if sort_at(nodes, i) == "conj" and sort_at(nodes, i + 2) == "comma" and noun_at(nodes, i + 1) is not None:
        i += 4 + (sort_at(nodes, i + 4) == "comma")
    return i < len(nodes) and nodes[i].word == "as"


def is_named_behind(role: NounGroup, preposition: str, nodes: list[Node], i: int) -> bool:
    """Whether a post is followed at once by who holds it: "the chief of Orbix Ana Lind"."""
    person = noun_at(nodes, i)
    return (
        role.sort is Sort.ROLE
        and preposition in ("of", "at")
        and bool(role.posts)
        and role.posts[0].owner is not None
        and person is not None
        and person.sort is Sort.PERSON
        and person.first == role.last
        and not person.posts
    )
