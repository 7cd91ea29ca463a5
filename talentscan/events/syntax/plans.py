"""Whose plan, decision or move an infinitive tells: "Acme's decision to hire Lind", "the decision by Acme to"."""

from __future__ import annotations

from talentscan.events.syntax.walk import PEOPLE
from talentscan.lexicon.load import noun_classes
from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

CHOICES = frozenset("choice pick candidate target favourite favorite option".split())
"""What who is to do something can be: "she was their choice to lead it"."""
_OBJECT_CONTROL = frozenset(
    """appoint name hire tap recruit choose select promote pick elect poach lure ask invite persuade force order allow
    lead nominate install bring enlist draft engage want call urge press""".split()
)
"""Verbs whose object does what an infinitive behind them says."""
_ORDERING = frozenset(
    ["allow", "ask", "force", "order", "press", "urge", "want", "tell", "direct", "instruct", "require"]
)
"""Verbs by which somebody makes an organisation act."""


# What people do themselves whoever makes them do it: "they push workers to resign".
THEIR_OWN = frozenset(
    ["resign", "leave", "quit", "retire", "depart", "join", "rejoin", "move", "return", "step down", "step aside"]
)
_NEAR = 2
"""Nodes from a comma behind a name to the infinitive of what is due."""
_PLANNING = (*PEOPLE, Sort.ORGANIZATION)


def planner_of(nodes: list[Node], i: int) -> NounGroup | None:
    """Who plans what the infinitive at node `i` says; None where no plan stands before it."""
    plan = noun_at(nodes, i - 1)
    by = plan if sort_at(nodes, i - 2) == "prep" and nodes[i - 2].word == "by" else None
    if by is not None:
        plan = noun_at(nodes, i - 3)
    whose = by or (plan.possessor if plan is not None else None)
    if plan is None or whose is None or whose.sort not in _PLANNING or plan.head in CHOICES:
        return None
    return whose if noun_classes().get(plan.head, ("",))[0] in ("plan", "act") else None


def awaited(s: Sentence, nodes: list[Node], i: int) -> NounGroup | None:
    """Who is "due to leave" behind a name and a comma, by the infinitive at node `i`; None where nobody is."""
    at = nodes[i].first
    if not at or s.lower[at - 1] != "due":
        return None
    j = i - 1
    while j > 0 and nodes[j].sort != "comma":
        j -= 1
    who = noun_at(nodes, j - 1)
    return who if i - j <= _NEAR and who is not None and who.sort is Sort.PERSON else None


def controller(governor: Clause, node: Node) -> NounGroup | None:
    """Who does what an infinitive says: the object of "tapped her to lead", else the subject."""
    obj = governor.object
    if governor.verb.lemmas[0] == "recommend":
        return None  # who recommends to appoint somebody leaves it to others
    named = governor.slot("as") if obj is None and governor.verb.lemmas[0] in _OBJECT_CONTROL else None
    if named is not None and named.sort is Sort.PERSON:
        return named  # "named as president Ana Lind, to replace Tom Reyes"
    if governor.verb.lemmas[0] == "be" and obj is not None and (obj.sort is Sort.ROLE or obj.head in CHOICES):
        return governor.subject
    if obj is not None and obj.sort is Sort.ORGANIZATION and governor.verb.lemmas[0] in _ORDERING:
        return governor.subject if governor.verb.passive else obj  # "ordered Acme to reinstate Lind"
    if (
        obj is not None
        and obj.sort in PEOPLE
        and (
            governor.verb.lemmas[0] in _OBJECT_CONTROL
            or obj.sort is not Sort.GROUP
            or (node.verb is not None and node.verb.lemmas[0] in THEIR_OWN)
        )
    ) and not governor.verb.passive:
        return obj
    if (
        obj is not None
        and obj.possessor is not None
        and obj.sort in (Sort.THING, Sort.ACT)
        and obj.possessor.sort in PEOPLE
    ):
        return obj.possessor
    return governor.subject
