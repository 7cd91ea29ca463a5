"""Joins people whom semicolons part, as each is told with marks of his own: "A, its chief; B, a partner; and C"."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at

_ENDS = frozenset(["stop", "end", "comma", "verb", "adverb", "prep", "sub", "date", "close"])


def join_parted(nodes: list[Node]) -> list[Node]:
    """The nodes with each list of people that semicolons part as one noun group."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        last, people = _parted(nodes, i)
        if len(people) > 1:
            first = people[0]
            listed = NounGroup(first.first, people[-1].last, Sort.PERSON, first.head, members=people, plural=True)
            out.append(Node("noun", listed.first, listed.last, noun=listed))
        else:
            out.append(nodes[i])
        i = last + 1
    return out


def _parted(nodes: list[Node], i: int) -> tuple[int, list[NounGroup]]:
    """The people of a list that begins at node `i`, and its last node; only the first where none does."""
    first = nodes[i].noun
    if first is None or not _is_named(first):
        return i, []
    people, at = [first], i
    while sort_at(nodes, at + 1) == "semicolon":
        ends = sort_at(nodes, at + 2) == "conj"
        person = noun_at(nodes, at + 2 + ends)
        if person is None or not _is_named(person):
            return i, [first]
        people.append(person)
        at += 2 + ends
        if ends:
            return (at, people) if _closes(nodes, i, at) else (i, [first])
    return i, [first]


def _is_named(noun: NounGroup) -> bool:
    return noun.sort is Sort.PERSON and noun.entity is not None and not noun.members


def _closes(nodes: list[Node], first: int, last: int) -> bool:
    """Whether a list ends at a node: its last member has no verb of its own behind that of the sentence."""
    behind = last + 1 + (sort_at(nodes, last + 1) in ("comma", "adverb"))
    told = _is_finite(nodes[behind : behind + 1])
    return sort_at(nodes, last + 1) in _ENDS and not (told and _is_finite(nodes[:first]))


def _is_finite(nodes: Sequence[Node]) -> bool:
    return any(node.verb is not None and node.verb.form == "finite" for node in nodes)


def list_goes_on(nodes: list[Node], i: int) -> bool:
    """Whether a list of people, each told with a clause of his own, goes on behind the semicolon at node `i`."""
    while True:
        ends = sort_at(nodes, i + 1) == "conj"
        person = noun_at(nodes, i + 1 + ends)
        if person is None or person.sort is not Sort.PERSON or ends or person.members:
            return person is not None and person.sort is Sort.PERSON
        parts = (j for j in range(i + 1, len(nodes)) if nodes[j].sort == "semicolon")
        found = next(parts, None)
        if found is None:
            return False
        i = found


def whole_list(clause: Clause | None, last: NounGroup) -> NounGroup:
    """The list in a place of a clause of which somebody is the last so far; he or she alone where none is."""
    places = [] if clause is None else [clause.subject, clause.object, *(noun for _, noun in clause.pps)]
    return next((n for n in places if n is not None and n.members and n.members[-1] is last), last)
