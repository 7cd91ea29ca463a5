"""Lists of what somebody is in charge of: "head of marketing, sales and design"."""

from __future__ import annotations

from talentscan.events.syntax.charges import is_field
from talentscan.lexicon import tags as t
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_BEHIND = ("comma", "stop", "end", "prep", "close", "semicolon")
_RANKS = frozenset("director evp manager president svp vice-president vp".split())
"""Posts that a comma may set the field off from: "vice president, sales"."""
_OWNED_BY = frozenset(("at", "for", "of", "with"))
_INSIDE = ("&", "and", ",")
_LONGEST = 3
"""How many words a field of such a list has at most."""


def join_fields(s: Sentence, nodes: list[Node]) -> list[Node]:
    """The nodes with the fields behind a post that holds the first of them, or has one set off, made part of it."""
    out: list[Node] = []
    for i, node in enumerate(nodes):
        if out and node.last <= out[-1].last:
            continue
        post = node.noun
        holder = _holder(s, nodes, i)
        if holder is not None:
            out.append(Node("noun", holder.first, holder.last, noun=holder))
            continue
        if post is not None and post.sort is Sort.ROLE and post.posts and sort_at(nodes, i + 1) == "comma":
            own = post.posts[-1]
            if own.owner is None and own.last == post.last:
                if "of" in s.lower[post.first : post.last]:
                    own.last = post.last = node.last = fields_end(nodes, i)
                elif end := _set_off(s, nodes, i):
                    own.last = post.last = end
                    behind = s.lower[end : end + 2]
                    node.last = end + (behind[:1] == [","] and not _OWNED_BY.isdisjoint(behind[1:]))
        out.append(node)
    return out


def _set_off(s: Sentence, nodes: list[Node], i: int) -> int:
    """The token behind the field that a comma sets off from the post at node `i`: "vice president, sales"; 0 for none.

    What follows the field ends it: a mark, or whose post it is.
    """
    post, field = nodes[i].noun, noun_at(nodes, i + 2)
    if post is None or field is None or s.lower[post.last - 1] not in _RANKS or field.definite or field.posts:
        return 0
    first, last = field.first, fields_end(nodes, i + 2)
    words = zip(s.lower[first:last], s.tags[first:last], strict=True)
    if not all(low in _INSIDE or (bits & t.ROLE_MOD and not bits & t.ROLE) for low, bits in words):
        return 0
    behind = s.lower[last : last + 1]
    ends = not behind or not behind[0][0].isalnum() or behind[0] in _OWNED_BY
    return last if ends else 0


def _holder(s: Sentence, nodes: list[Node], i: int) -> NounGroup | None:
    """Who holds the post at node `i` whose last field stands right before the name: "VP of Ads and Growth Lind"."""
    post, person = nodes[i].noun, noun_at(nodes, i + 2)
    if (
        post is None
        or post.sort is not Sort.ROLE
        or not post.posts
        or sort_at(nodes, i + 1) != "conj"
        or person is None
    ):
        return None
    own, entity = post.posts[-1], person.entity
    if person.sort is not Sort.PERSON or entity is None or person.posts or own.owner is not None:
        return None
    if own.last != post.last or "of" not in s.lower[post.first : post.last]:
        return None
    named = frozenset(entity.name.lower().split())
    first = next((at for at in range(person.first, person.last) if s.lower[at] in named), person.first)
    if not 0 < first - person.first <= _LONGEST:
        return None
    own.last, person.first = first, post.first
    person.posts = post.posts
    return person


def fields_end(nodes: list[Node], i: int) -> int:
    """The token behind the list of fields that begins with the one at node `i`; behind that field where none does."""
    first = nodes[i].noun
    assert first is not None
    end = first.last
    while i + 1 < len(nodes) and nodes[i + 1].last <= end:
        i += 1
    commas, last = 0, 0
    while sort_at(nodes, i + 1) in ("comma", "conj"):
        marked = sort_at(nodes, i + 1) == "comma"
        joined = sort_at(nodes, i + 1 + marked) == "conj"
        behind = i + 1 + marked + joined
        field = noun_at(nodes, behind)
        if field is None or not _is_listed(field):
            break
        i, commas = behind, commas + marked
        if joined and commas and sort_at(nodes, i + 1) in _BEHIND:
            last = i
    return nodes[last].last if last else end


def _is_listed(noun: NounGroup) -> bool:
    """Whether a noun group is a field without an owner: sales, apparel and not the staff."""
    bare = not noun.definite and noun.possessor is None and not noun.members
    return is_field(noun) and noun.sort is not Sort.GROUP and bare and noun.last - noun.first <= _LONGEST
