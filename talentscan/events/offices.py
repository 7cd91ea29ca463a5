"""Political offices: their holders serve a state, not the organisation that a text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from talentscan.lexicon.load import noun_classes, rows
from talentscan.lexicon.states import capitals, states
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType

_PHRASES = (
    "secretary of state",
    "party leader",
    "attorney general",
    "member of parliament",
    *(
        f"{portfolio} secretary"
        for portfolio in """agriculture business cabinet commerce culture defence defense education energy environment
        foreign health home housing interior justice labor labour security trade transport transportation treasury
        welfare""".split()
    ),
)
_LEGISLATURES = frozenset(["senate", "congress", "parliament", "commons", "lords", "assembly", "bundestag", "knesset"])
_GOVERNMENTS = frozenset(["white house", "the white house", "downing street", "the kremlin", "kremlin"])
_PUBLIC = frozenset(
    """administration agency alliance army assembly bank board cabinet city coalition commission committee commons
    congress council county court department front government house kremlin labour league lords ministry movement
    nations office parliament party senate state treasury union""".split()
)
_COMPANY_POSTS = ("president and", "vice president", "company")


def is_political(role: str) -> bool:
    """Whether the words of a post are those of a political office."""
    low = role.lower()
    if any(words in low for words in _COMPANY_POSTS):
        return False
    if low.endswith(" president") and states_in(role.split()):
        return True  # "Norwegian President"
    classes = noun_classes()
    return any(classes.get(word, ("",))[0] == "office" for word in low.replace(",", " ").split()) or any(
        phrase in low for phrase in _PHRASES
    )


@cache
def _bodies() -> dict[str, str]:
    """Offices with the body that each belongs to, "" where only the text can say."""
    return {row[0]: row[1] if len(row) > 1 else "" for row in rows("offices.txt")}


def body_of(role: str) -> str | None:
    """The body that an office belongs to, "" where it is one that the text must name, None for the state itself."""
    low = f" {role.lower()} "
    return next((body for office, body in _bodies().items() if f" {office} " in low), None)


def is_public(entity: Entity) -> bool:
    """Whether the holder of a political office can serve an organisation: a state, a part of one, a party."""
    low = entity.name.lower()
    return entity.type is EntityType.PLACE or low in states() or not _PUBLIC.isdisjoint(low.split())


def is_legislature(entity: Entity | None) -> bool:
    """Whether an organisation is one that puts people into posts elsewhere, or confirms them there."""
    return entity is not None and (
        entity.name.split()[-1].lower() in _LEGISLATURES or entity.name.lower() in _GOVERNMENTS
    )


def rulers_of(mentions: Mentions) -> frozenset[str]:
    """The names, folded, of those after whom the text calls an administration, or whom it calls president."""
    found: set[str] = set()
    for s in mentions.sentences:
        for before, low in pairwise(s.lower):
            if low in ("administration", "presidency"):
                found.add(before)
            elif before == "president":
                found.add(low)
    return frozenset(found)


def states_in(words: Iterable[str]) -> set[str]:
    """The states that words name, as written: by their names of one word, their adjectives and other names."""
    known = states()
    return {known[word.lower()] for word in words if not word.islower() and word.lower() in known}


def states_of(mentions: Mentions) -> tuple[str | None, dict[str, Entity]]:
    """The state that an article speaks of most, and at least every second time of one; entities of states it names.

    Where it names none, the state whose capital it names: that of a dateline.
    """
    known = states()
    found: Counter[str] = Counter()
    for s in mentions.sentences:
        for word, low in zip(s.words, s.lower, strict=True):
            if low in known and not word.islower():
                found[known[low]] += 1
    own: dict[str, Entity] = {}
    for names in mentions.names:
        for name in names:
            state = known.get(name.entity.name.lower())
            if state is not None and name.last - name.first > 1:
                found[state] += 1
            if state == name.entity.name and name.entity.type is EntityType.PLACE:
                own[state] = name.entity
    if not found:
        seats = (capitals().get(name.entity.name.lower()) for names in mentions.names for name in names)
        found.update(state for state in seats if state is not None)
    best = max(found, key=lambda name: found[name], default=None)
    return (best if best is not None and found[best] * 2 >= found.total() else None), own
