"""On what verbs clauses hang: of leaving, of beginning, of choosing; and what they tell of the will of somebody."""

from __future__ import annotations

from talentscan.events.syntax.inversion import RANKED
from talentscan.model.groups import Clause, Parse

_MEANING = frozenset(["intend", "plan", "want", "wish", "expect", "choose", "propose"])
DECLINING = frozenset(["decline", "refuse"])
_REFUSING = DECLINING | {"turn down", "reject", "rebuff", "spurn", "pass on", "demur", "balk"}
CHOOSING = frozenset(["choose", "decide", "opt", "elect", "prefer", "agree", "persuade"])
BEGINNING = ("begin", "start", "go", "go on", "come", "head", "leave", "move", "move on", "return")
LEAVING = frozenset(["leave", "quit", "depart", "resign", "retire", "exit", "step", "part"])
AGREEING = frozenset(["agree", "volunteer", "accept"])
GOVERNORS = {
    "begin": frozenset(BEGINNING),
    "choose": CHOOSING,
    "expect": frozenset(["expect", "set", "plan", "slate", "schedule"]),
    "go-on": frozenset(["go on", "move on", "move over"]),
    "move": frozenset(["move", "move on", "transition", "switch"]),
    "place": frozenset("join rejoin appoint name hire elect become choose select install recruit promote".split()),
    "rise-up": frozenset(["rise", "climb", "advance", "progress"]),
    "buy": frozenset(["buy", "acquire", "purchase", "swallow", "take over"]),
}
"""Kinds of verbs that a clause may hang on."""


def is_ahead(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells what is to come: "will serve", "has agreed to serve"."""
    if clause.verb.future:
        return "no longer" not in clause.verb.adverbs
    governor = clause.parent if clause.relation == "infinitive" else None
    if governor is not None:
        return governor.verb.lemmas[0] in AGREEING
    headline = clause.relation == "infinitive" and parse.sentence.lower[-1] != "."
    return headline and all(other.verb.form == "infinitive" for other in parse.clauses)  # "Lind to lead Acme"


def governed(parse: Parse, clause: Clause | None, place: str, sort: str) -> bool:
    """Whether the clause hangs on a verb of a kind: of leaving, of beginning, or "let" right before its subject."""
    if clause is None or clause.parent is None:
        return False
    lemma = clause.parent.verb.lemmas[0]
    if place == "leader":
        return lemma.split()[0] in LEAVING and clause.parent.subject is clause.subject
    if sort == "let":
        return lemma == "let" and clause.subject is not None and clause.parent.verb.last == clause.subject.first
    if sort == "rise":
        return lemma == "rise" and clause.relation == "infinitive"
    if sort == "become":
        first = clause.parent.object
        ranked = first is not None and not RANKED.isdisjoint(parse.sentence.lower[first.first : first.last])
        return lemma == "become" and ranked and clause.relation == "infinitive"
    if sort in GOVERNORS:
        return lemma in GOVERNORS[sort] and clause.relation != "relative"
    if sort == "leave" and any(noun.head == "retirement" for _, noun in clause.parent.pps):
        return clause.relation == "infinitive"  # "came out of retirement to run"
    if sort == "leave" and lemma == "give up":
        return clause.relation == "infinitive"
    return clause.relation == "infinitive" and lemma.split()[0] in LEAVING


def refuses(clause: Clause) -> bool:
    """Whether a clause says that somebody says no: "she declined", "he turned it down", "but chose to stay"."""
    no = clause.object is not None and clause.object.head == "no"
    stays = clause.verb.lemmas[0] in ("stay", "stay put", "remain") and clause.parent is not None
    return clause.verb.lemmas[0] in _REFUSING or (clause.verb.lemmas[0] == "say" and no) or stays


def is_unwilling(clause: Clause) -> bool:
    """Whether somebody means not to: "does not intend to stand again", "declined to run again"."""
    above = clause.parent if clause.relation == "infinitive" else None
    if above is None or above.subject is not clause.subject:
        return False
    return above.verb.lemmas[0] in (_MEANING if above.verb.negated else DECLINING)


def is_task(clause: Clause) -> bool:
    """Whether a clause tells what somebody is named to do: "whom Reyes tapped to head the agency"."""
    above = clause.parent if clause.relation == "infinitive" else None
    return above is not None and above.subject is not clause.subject
