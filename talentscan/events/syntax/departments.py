"""Takes what a post is in charge of from behind a mark: "Vice President, Global Sales and Marketing, of Acme"."""

from __future__ import annotations

from talentscan.model.article import SegmentKind
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_RANKS = frozenset("president director head manager counsel vp svp evp avp officer".split())
_FIELDS = (Sort.THING, Sort.ORGANIZATION, Sort.ACT, Sort.JOB, Sort.GROUP)
_AT = ("at", "of", "for", "with")
_ENDS = frozenset("stop end comma close semicolon dash date".split())
_LONGEST = 4
"""Tokens that a field of work has at most."""
_SURELY = 2.0
"""Votes from which a name behind a comma is an organisation's, no department's: "vice president, Global Sales"."""


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


def name_owners(s: Sentence, nodes: list[Node]) -> None:
    """Give posts in notes the organisation behind a comma, where nothing follows: "Ana Lind: named chief, Acme."."""
    if s.kind is not SegmentKind.ITEM and sort_at(nodes, 1) != "colon":
        return
    for i in range(1, len(nodes) - 2):
        role, owner = nodes[i].noun, nodes[i + 2].noun
        if role is None or owner is None or role.sort is not Sort.ROLE or owner.sort is not Sort.ORGANIZATION:
            continue
        taken_up = nodes[i - 1].verb is not None or nodes[i - 1].word in ("as", "to")
        last = sort_at(nodes, i + 3) in ("stop", "semicolon", "end")
        surely = owner.entity is not None and owner.entity.weight >= _SURELY
        if taken_up and last and surely and nodes[i + 1].sort == "comma" and role.posts:
            role.posts[-1].owner = role.posts[-1].owner or owner


def _is_department(noun: NounGroup | None) -> bool:
    if noun is None or noun.sort not in _FIELDS or noun.definite or noun.possessor is not None:
        return False
    return noun.entity is None and noun.count is None and not noun.posts and noun.last - noun.first <= _LONGEST
