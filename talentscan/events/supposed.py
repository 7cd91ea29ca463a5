"""Tells what is only supposed, wished or asked for by the form of its words: "insisted that she be fired"."""

from __future__ import annotations

from talentscan.events.syntax.verbgroups import is_bare
from talentscan.model.groups import Clause, Parse, Sort

_WISHING = frozenset(("hope", "wish", "pray", "fear", "want", "beg"))
_WEIGHING = frozenset(("consider", "weigh", "mull", "contemplate", "debate", "ponder"))
_ASSUMING = frozenset(("say", "assume", "suppose", "imagine"))
_OPENING = frozenset(("suppose", "supposing", "imagine", "assuming", "assume"))


def supposition(parse: Parse, chain: list[Clause]) -> str | None:
    """The word that makes of a clause, the first of `chain`, one of which nothing is told to be so; else None."""
    lower = parse.sentence.lower
    if lower[0] in _OPENING:
        return lower[0]  # "Suppose Lind leaves"
    if lower[0] in ("let's", "lets") and lower[1] in _ASSUMING:
        return lower[1]
    if lower[:2] == ["let", "'s"] and lower[2] in _ASSUMING:
        return lower[2]
    if not chain:
        return None
    if chain[0].verb.negated and len(chain) > 1 and chain[1].verb.lemmas[0] in _WISHING:
        return chain[1].verb.lemmas[0]  # "hopes that she doesn't leave"
    verb = chain[0].verb
    if verb.form == "infinitive" and lower[verb.first - 1] == "whether" and _WEIGHING.isdisjoint(chain[-1].verb.lemmas):
        return "whether"  # "will decide whether to leave"
    return "that" if any(_is_wanted(parse, clause) for clause in chain) else None


def _is_wanted(parse: Parse, clause: Clause) -> bool:
    """Whether a verb stands in the form of what is asked for: "that Lind be named", "that she replace Reyes"."""
    verb, subject, lower = clause.verb, clause.subject, parse.sentence.lower
    if verb.form != "finite" or verb.future or subject is None or subject.last > verb.first:
        return False
    if lower[verb.first] == "be":
        return lower[verb.last - 1] != "be"
    if clause.relation != "that" or len(verb.lemmas[0].split()) != verb.last - verb.first:
        return False
    one = subject.sort is Sort.PERSON or subject.head in ("he", "she")
    return one and not subject.members and not subject.plural and is_bare(parse.sentence, verb)
