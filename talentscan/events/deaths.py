"""Finds whom a text tells to be dead: nobody's successor makes the dead leave a post."""

from __future__ import annotations

from collections.abc import Iterable

from talentscan.events.candidates import Candidate
from talentscan.model.event import Kind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, Name, Sentence

_DYING = frozenset(("died", "dies", "perished"))
_KILLED = frozenset(("killed", "assassinated", "murdered", "slain"))
_DEATHS = frozenset("death killing assassination murder funeral passing".split())
_MARKS = frozenset((",", "has", "had", "have", "who", "was", "were", "is", "been", "suddenly", "’s", "'s"))
_NEAR = 5
"""Tokens before a name among which a death of somebody stands: "the death of Supreme Leader Lind"."""


def drop_deaths(candidates: Iterable[Candidate], mentions: Mentions) -> None:
    """Drop the departures of those who are only succeeded because they died."""
    replaced = [c for c in candidates if c.kind is Kind.DEPARTURE and c.manner == "replaced"]
    asked = {c.person.entity for c in replaced if c.person.entity is not None}
    dead = _dead(asked, mentions) if asked else set()
    for c in replaced:
        if c.person.entity in dead:
            c.dropped = "who died left no post"


def _dead(asked: set[Entity], mentions: Mentions) -> set[Entity]:
    found: set[Entity] = set()
    for s, names in zip(mentions.sentences, mentions.names, strict=True):
        found.update(name.entity for name in names if name.entity in asked and _is_dead(s, name))
    return found


def _is_dead(s: Sentence, name: Name) -> bool:
    """Whether a sentence tells the death of whom it names: "the late Lind", "Lind, who died", "Lind's death"."""
    lower = s.lower
    if "late" in lower[max(0, name.first - 2) : name.first]:
        return True
    before = lower[max(0, name.first - _NEAR) : name.first]
    if "of" in before and not _DEATHS.isdisjoint(before[: before.index("of")]):
        return True
    at = name.last
    while at < len(lower) and lower[at] in _MARKS:
        at += 1
    behind = lower[at : at + 2]
    if not behind:
        return False
    owned = lower[at - 1] in ("'s", "’s")
    if owned:
        return behind[0] in _DEATHS
    passive = lower[at - 1] in ("was", "were", "been", "is")
    return behind[0] in _DYING or behind == ["passed", "away"] or (passive and behind[0] in _KILLED)
