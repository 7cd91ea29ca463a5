"""Names those whom an act only counts: "the promotion of three leaders to vice president: A, its counsel; B; and C"."""

from __future__ import annotations

from talentscan.model.groups import Node, NounGroup, Sort

_BETWEEN = frozenset(["semicolon", "comma", "conj"])
_ENDS = frozenset(["stop", "end"])


def list_behind(nodes: list[Node]) -> list[Node]:
    """Let as many people as an act counts, listed behind the colon that it ends with, be those whom it tells of."""
    for i in range(1, len(nodes) - 1):
        act = nodes[i - 1].noun
        if nodes[i].sort != "colon" or act is None or act.sort is not Sort.ACT:
            continue
        at = next((k for k, (word, noun) in enumerate(act.pps) if word == "of" and (noun.count or 0) > 1), None)
        listed = _people_to_end(nodes, i + 1)
        if at is None or act.pps[at][1].count != len(listed):
            continue
        joined = NounGroup(listed[0].first, listed[-1].last, Sort.PERSON, listed[0].head, members=listed, plural=True)
        act.pps[at] = ("of", joined)
        return nodes[:i] + [node for node in nodes[i:] if node.sort in _ENDS]
    return nodes


def _people_to_end(nodes: list[Node], i: int) -> list[NounGroup]:
    """The people whom nodes from `i` to the end list; none where more stands there."""
    people: list[NounGroup] = []
    for node in nodes[i:]:
        if node.sort in _BETWEEN or node.sort in _ENDS:
            continue
        if node.noun is None or any(one.sort is not Sort.PERSON for one in node.noun.each()):
            return []
        people += node.noun.each()
    return people
