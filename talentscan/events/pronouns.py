"""What the words around a pronoun say of whom it can mean: somebody else than who acts, or nobody but who acts."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.governors import LEAVING
from talentscan.events.heads import HEADS
from talentscan.model.groups import Clause, NounGroup, Sort
from talentscan.model.syntax import Entity

_FOLLOWING = frozenset(["succeed", "replace", "take over", "take over from", "take over for"])
_ONCE = frozenset(["when", "after", "once", "if", "as"])
"""What leads to the leaving of who is followed."""
_OF_OTHERS = frozenset(
    """applaud approve back block condemn criticise criticize demand endorse hail oppose order praise reject support
    urge welcome""".split()
)
"""What people do about the moves of others: "backed his nomination"."""
_HANDING_IN = frozenset(["tender", "submit", "hand in", "file", "turn in"])
_TELLING = _HANDING_IN | {"announce", "confirm", "reveal", "share", "plan"}
"""What people do about what is "theirs", which is then their own."""


def followed(clause: Clause | None, pronoun: NounGroup, clauses: Sequence[Clause]) -> Entity | None:
    """Who is followed, whom a pronoun behind speaks of: "will succeed Lind upon her exit", "when she leaves"."""
    if clause is None:
        return None
    over = clause
    if pronoun.head in ("he", "she"):
        if clause.subject is not pronoun or clause.link not in _ONCE:
            return None
        if clause.verb.lemmas[0].split()[0] not in LEAVING and clause.verb.lemmas[0] != "stand down":
            return None
        over = max((c for c in clauses if c.verb.last <= pronoun.first), key=lambda c: c.verb.first, default=clause)
    elif pronoun.head not in ("his", "her"):
        return None
    if _FOLLOWING.isdisjoint(over.verb.lemmas):
        return None
    told = over.slot("from") if over.verb.lemmas[0] == "take over" else over.object
    return told.entity if told is not None and told.last <= pronoun.first and told.sort is Sort.PERSON else None


def is_of_another(clause: Clause, pronoun: NounGroup) -> bool:
    """Whether a pronoun cannot be who does it: "fired her", "backed his nomination"."""
    if pronoun.head in ("him", "her") and clause.object is pronoun:
        return True
    if clause.object is not None and clause.object.head in HEADS["stead"] and clause.object.possessor is pronoun:
        return True  # "with Lind taking her place"
    done = clause.object is not None and clause.object.sort is Sort.ACT and clause.object.possessor is pronoun
    return done and not _OF_OTHERS.isdisjoint(clause.verb.lemmas)


def own_act(clause: Clause | None, pronoun: NounGroup) -> NounGroup | None:
    """Who without a name does what people do of their own acts alone: "one of the clerks tendered his resignation"."""
    obj, subject = (clause.object, clause.subject) if clause is not None else (None, None)
    if clause is None or obj is None or subject is None or obj.possessor is not pronoun:
        return None
    alone = subject.sort is Sort.ROLE or (subject.sort is Sort.GROUP and not subject.members)
    return subject if alone and not _HANDING_IN.isdisjoint(clause.verb.lemmas) else None


def who_acts(clauses: Sequence[Clause], pronoun: NounGroup) -> NounGroup | None:
    """Whoever does, by name, what people do of their own acts alone: "A, B and C announced their departures"."""
    several = pronoun.head == "their"
    for clause in clauses:
        subject = clause.subject if clause.object is not None and clause.object.possessor is pronoun else None
        if subject is not None and not _TELLING.isdisjoint(clause.verb.lemmas) and subject.last <= pronoun.first:
            return subject if subject.sort is Sort.PERSON and bool(subject.members) is several else None
    return None


def is_said_of(clause: Clause, pronoun: NounGroup) -> bool:
    """Whether a clause lets somebody say something of another's: "Lind said of his departure"."""
    told = (noun for word, noun in clause.pps if word == "of")
    return "say" in clause.verb.lemmas and any(noun.possessor is pronoun for noun in told)
