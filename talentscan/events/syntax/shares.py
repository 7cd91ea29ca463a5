"""Joins what is told of people twice, by their number and as a share of all: "5% of its workforce, or 3,600 people"."""

from __future__ import annotations

from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_MARKS = frozenset(["comma", "dash", "open"])
_SHARES = frozenset("percent workforce staff quarter third tenth half".split())
_LINKS = frozenset(["conj", "adverb", "prep"])


def may_tell_share(s: Sentence) -> bool:
    """Whether a sentence has a word that tells a share; cheap."""
    return not _SHARES.isdisjoint(s.lower) or "%" in " ".join(s.lower)


def restate_counts(nodes: list[Node]) -> list[Node]:
    """Let a share of the staff be the people that it comes to, and people counted first not be one."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node, told = nodes[i], nodes[i].noun
        if told is not None and told.sort is not Sort.PERSON and told.count is None and _is_share(told):
            j = _behind_mark(nodes, i)
            people = noun_at(nodes, j) if j else None
            if (within := _within(told)) is not None:
                people, j = within, i
            if people is not None and people.count is not None and people.sort in (Sort.GROUP, Sort.JOB):
                node, i = Node("noun", node.first, people.last, noun=people), j
        elif told is not None and told.count is not None and told.sort in (Sort.GROUP, Sort.JOB):
            i = _share_end(nodes, i)
        out.append(node)
        i += 1
    return out


def _within(share: NounGroup) -> NounGroup | None:
    """The people that a share was taken in one with: "15% of its staff, or about 90 people"."""
    parts = share.pps[-1][1].members if share.pps else []
    return parts[1] if len(parts) == 2 else None


def _behind_mark(nodes: list[Node], i: int) -> int:
    """Where the words behind node `i` and a mark lead to a noun group: ", or about"; 0 where no mark follows."""
    if sort_at(nodes, i + 1) not in _MARKS:
        return 0
    j = i + 2
    while sort_at(nodes, j) in _LINKS and j < i + 4:
        j += 1
    return j


def _share_end(nodes: list[Node], i: int) -> int:
    """The last node of what share people are: "36 engineers, or about 40% of its staff, were"; else `i`."""
    j = _behind_mark(nodes, i)
    share = noun_at(nodes, j) if j else None
    if share is None or not _is_share(share):
        return i
    while sort_at(nodes, j + 1) == "prep" and noun_at(nodes, j + 2) is not None:
        j += 2
    closes = sort_at(nodes, j + 1) in ("comma", "dash", "close")
    return j + 1 if closes and sort_at(nodes, j + 2) in ("verb", "adverb", "prep", "date", "sub") else i


def _is_share(noun: NounGroup) -> bool:
    return noun.head.endswith("%") or noun.head in _SHARES
