"""How somebody came or went, by the verb or noun that tells it."""

from __future__ import annotations

from talentscan.events.roles import singular
from talentscan.model.groups import Clause, NounGroup

_REMOVALS = {
    "lay off": "laid-off", "let go": "laid-off", "make redundant": "laid-off", "oust": "ousted",
    "force out": "ousted", "push out": "ousted", "remove": "removed",
}  # fmt: skip
_LEAVINGS = {
    "resign": "resigned", "retire": "retired", "step down": "stepped-down", "step aside": "stepped-down",
    "stand down": "stepped-down", "step back": "stepped-down", "quit": "resigned",
}  # fmt: skip
_NOUN_MANNERS = {
    "resignation": "resigned", "retirement": "retired", "ouster": "ousted", "ousting": "ousted", "firing": "fired",
    "sacking": "fired", "dismissal": "fired", "removal": "removed", "termination": "fired",
}  # fmt: skip
_RETURNS = frozenset(("rejoin", "re-join", "rehire", "re-hire", "hire back", "bring back", "reinstate"))


def manner_of(told: str, act: NounGroup | None, clause: Clause | None) -> str:
    """The manner of an event: as its frame says, or by the noun ("@noun") or verb that tells it."""
    lemma = clause.verb.lemmas[0] if clause is not None else ""
    if told in ("joined", "hired", "appointed") and lemma in _RETURNS:
        return "returned"
    if not told.startswith("@"):
        return told
    if told == "@noun" and act is not None:
        return _NOUN_MANNERS.get(singular(act.head), "left")
    if told == "@removed":
        return _REMOVALS.get(lemma, "fired")
    if told == "@poached":
        return "poached" if lemma in ("poach", "lure", "lure away", "hire away") else "left"
    return _LEAVINGS.get(lemma.removesuffix(" from"), "left")
