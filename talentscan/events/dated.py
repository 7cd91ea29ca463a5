"""Tells whether a clause gives a time: since when, until when, in which year."""

from __future__ import annotations

from itertools import pairwise

from talentscan.lexicon import tags as t
from talentscan.model.groups import Clause, Node, Parse, Sort, sort_at

_SUCCESSION = frozenset("successor replacement permanent appointed found named appointment chosen elected".split())
"""What ends an interim: "until a successor is found"."""
_RIGHT_BEHIND = {"right-since": "since", "right-until": "until"}
"""Prepositions that a date must follow at once: not "since he founded it in 2005"."""
_NEAR = 8
"""Tokens behind the end of a clause within which its date stands."""


def is_dated(parse: Parse, clause: Clause | None, word: str) -> bool:
    """Whether a clause has a date of the kind that `word` asks for: any, a year, one behind "since" or "until"."""
    if clause is None:
        return False
    lower, nodes, verb = parse.sentence.lower, parse.nodes, clause.verb
    if word == "any":
        after = [n for n in nodes if n.first >= verb.last][:5]
        after = after[: next((i for i, n in enumerate(after) if n.sort in ("comma", "conj")), None)]
        return any(n.date is not None and n.date.date is not None for n in after)
    if word == "year":
        when = next((n.date for n in nodes if n.first >= verb.last and n.date is not None), None)
        return when is not None and when.date is not None and when.date.month is None
    if word == "as-of":
        opens = lower[0] == "effective" or lower[:2] == ["as", "of"]
        return opens and any(n.date is not None for n in nodes[:4])
    if word == "until-successor":
        rest = lower[verb.last : clause.last + 12]
        at = rest.index("until") if "until" in rest else len(rest)
        return not _SUCCESSION.isdisjoint(rest[at : at + 10])
    if word in _RIGHT_BEHIND:
        near = [n for n in nodes if n.date is not None and _is_near(parse, clause, n)]
        return any(_RIGHT_BEHIND[word] in lower[n.first - 1 : n.first + 1] for n in near)
    opening = lower[0] == word and len(nodes) > 1 and nodes[1].date is not None  # "Since 2002, Lind has led …"
    return (opening and clause is parse.clauses[0]) or _is_since(parse, clause, word)


def _is_near(parse: Parse, clause: Clause, node: Node) -> bool:
    """Whether a date stands behind a verb, right before it, or opens its sentence: "until May she was chief"."""
    if node.first >= clause.verb.last:
        return node.first <= clause.last + _NEAR
    return node.last == clause.verb.first or (node.first == 1 and clause is parse.clauses[0])


def _is_since(parse: Parse, clause: Clause, word: str) -> bool:
    """Whether `word` stands behind a verb with a time behind it, and no clause."""
    lower, first = parse.sentence.lower, clause.verb.last - 1
    at = next((i for i in range(first, min(clause.last + _NEAR, len(lower))) if lower[i] == word), -1)
    told = word == "since" and any(bits & t.PRON for bits in parse.sentence.tags[at + 1 : at + 2])
    for start, later in pairwise(parse.nodes):  # "since Lind", "since Acme was called so"
        if start.first == at + 1 and start.noun is not None:
            told = told or later.verb is not None or start.noun.sort is Sort.PERSON
    return at >= 0 and not told


def time_length(nodes: list[Node], i: int) -> int:
    """How many nodes at `i` tell a time: "in late July", "last week"; 0 where none."""
    length = 1 if sort_at(nodes, i) == "date" else 2 if sort_at(nodes, i) == "prep" else 0
    return length if length and sort_at(nodes, i + length - 1) == "date" else 0
