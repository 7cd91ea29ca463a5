"""Finds the frames that match the clauses and act nouns of a sentence, by its words alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from talentscan.events.elliptic import may_be_elliptic
from talentscan.events.frames import Frame, Need, frames_by_noun, frames_by_verb
from talentscan.events.places import Places
from talentscan.events.roles import acts_of, singular
from talentscan.events.voices import lead_participle, voices
from talentscan.model.groups import Clause, Parse


def matches(parse: Parse) -> bool:
    """Whether a frame matches the sentence, or people may be told without one."""
    return any(matched_clauses(parse)) or any(matched_acts(parse)) or may_be_elliptic(parse)


def matched_clauses(parse: Parse) -> Iterator[tuple[Frame, Places]]:
    """The frames that match clauses, in reading order."""
    for clause in parse.clauses:
        lead_participle(clause)
        places = Places(parse, clause)
        frame = _frame_of(places, clause)
        if frame is not None:
            yield frame, places


def matched_acts(parse: Parse) -> Iterator[tuple[Frame, Places]]:
    """The frames that match act nouns."""
    for around, act in acts_of(parse):
        places = Places(parse, around, act)
        for frame in frames_by_noun().get(singular(act.head), ()):
            if all(places.holds(need) for need in frame.needs):
                yield frame, places
                break


def _frame_of(places: Places, clause: Clause) -> Frame | None:
    """The first frame of the clause's verb whose needs hold, in a voice that the verb can have."""
    verbs, needs = _numbered()
    if verbs.keys().isdisjoint(clause.verb.lemmas):
        return None
    holds = _Holding(places, needs).__getitem__
    for passive in voices(places.parse, clause):
        for lemma in clause.verb.lemmas:
            for frame, asked in verbs[lemma][passive] if lemma in verbs else ():
                if all(map(holds, asked)):
                    return frame
    return None


Asked = tuple[tuple[Frame, tuple[int, ...]], ...]
"""Frames with the numbers of their needs: a number is found faster than what it stands for."""


@cache
def _numbered() -> tuple[dict[str, tuple[Asked, Asked]], tuple[Need, ...]]:
    """The frames of each verb in the active and in the passive, and the needs by their numbers."""
    numbers: dict[Need, int] = {}
    verbs = {}
    for verb, frames in frames_by_verb().items():
        asked = [(frame, tuple(numbers.setdefault(need, len(numbers)) for need in frame.needs)) for frame in frames]
        active, passive = (tuple(one for one in asked if one[0].passive is voice) for voice in (False, True))
        verbs[verb] = active, passive
    return verbs, tuple(numbers)


class _Holding(dict[int, bool]):
    """Whether each need holds in some places: the frames of a verb ask for much the same."""

    def __init__(self, places: Places, needs: tuple[Need, ...]) -> None:
        super().__init__()
        self._places = places
        self._needs = needs

    def __missing__(self, number: int) -> bool:
        holds = self[number] = self._places.holds(self._needs[number])
        return holds
