"""Finds the frames that match the clauses and act nouns of a sentence, by its words alone."""

from __future__ import annotations

from collections.abc import Iterator

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
    verbs = frames_by_verb()
    if verbs.keys().isdisjoint(clause.verb.lemmas):
        return None
    holding = _Holding(places)
    for passive in voices(places.parse, clause):
        for lemma in clause.verb.lemmas:
            for frame in verbs.get(lemma, ()):
                if frame.passive is passive and all(map(holding.__getitem__, frame.needs)):
                    return frame
    return None


class _Holding(dict[Need, bool]):
    """Whether each need holds in some places: the frames of a verb ask for much the same."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places

    def __missing__(self, need: Need) -> bool:
        holds = self[need] = self._places.holds(need)
        return holds
