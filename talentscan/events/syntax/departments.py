"""Takes what a post is in charge of from behind a mark: "Vice President, Global Sales and Marketing, of Acme"."""

from __future__ import annotations

from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_RANKS = frozenset("president director head manager counsel vp svp evp avp officer".split())
_FIELDS = (Sort.THING, Sort.ORGANIZATION, Sort.ACT, Sort.JOB, Sort.GROUP)
_AT = ("at", "of", "for", "with")
_ENDS = frozenset("stop end comma close semicolon dash date".split())
_LONGEST = 4
"""Tokens that a field of work has at most."""


def department_length(s: Sentence, nodes: list[Node], i: int, post: NounGroup) -> int:
    """How many nodes at `i`, behind a post, tell what it is in charge of, the mark before it included; 0 for none."""
    dashed = sort_at(nodes, i) == "dash"
    if not (dashed or sort_at(nodes, i) == "comma") or s.lower[post.last - 1] not in _RANKS:
        return 0
    length = 2
    if not _is_department(noun_at(nodes, i + 1)):
        return 0
    if sort_at(nodes, i + 2) == "conj" and nodes[i + 2].word in ("and", "&") and _is_department(noun_at(nodes, i + 3)):
        length = 4
    after = i + length
    if sort_at(nodes, after) in ("stop", "end"):
        return length
    if dashed:  # "vice president - finance and a director"
        return length if sort_at(nodes, after) in ("prep", "conj", "date", *_ENDS) else 0
    if not s.words[post.last - 1][0].isupper() or not s.words[nodes[i + 1].first][0].isupper():
        return 0
    placed = sort_at(nodes, after) == "prep" and (nodes[after].word in _AT or nodes[after].word == "from")
    return length if placed or sort_at(nodes, after) in _ENDS else 0


def owner_behind(nodes: list[Node], i: int) -> NounGroup | None:
    """The organisation that a phrase at node `i` gives a post: "…, Investor Relations at Acme"."""
    owner = noun_at(nodes, i + 1)
    at = sort_at(nodes, i) == "prep" and nodes[i].word in _AT
    return owner if at and owner is not None and owner.sort in (Sort.ORGANIZATION, Sort.NAME) else None


def _is_department(noun: NounGroup | None) -> bool:
    if noun is None or noun.sort not in _FIELDS or noun.definite or noun.possessor is not None:
        return False
    return noun.entity is None and noun.count is None and not noun.posts and noun.last - noun.first <= _LONGEST
