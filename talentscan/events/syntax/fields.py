"""Lists of what somebody is in charge of: "head of marketing, sales and design"."""

from __future__ import annotations

from talentscan.events.syntax.charges import is_field
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_BEHIND = ("comma", "stop", "end", "prep", "close", "semicolon")
_LONGEST = 3
"""How many words a field of such a list has at most."""


def join_fields(s: Sentence, nodes: list[Node]) -> list[Node]:
    """The nodes with the fields behind a post that holds the first of them made part of it."""
    out: list[Node] = []
    for i, node in enumerate(nodes):
        if out and node.last <= out[-1].last:
            continue
        post = node.noun
        if post is not None and post.sort is Sort.ROLE and post.posts and sort_at(nodes, i + 1) == "comma":
            own = post.posts[-1]
            if "of" in s.lower[post.first : post.last] and own.owner is None and own.last == post.last:
                own.last = post.last = node.last = fields_end(nodes, i)
        out.append(node)
    return out


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
