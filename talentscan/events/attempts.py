"""Holds the frames of each trigger of a sentence against it once more, and says what each asks for in vain."""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.events.frames import Emit, Frame, Need, frames_by_noun, frames_by_verb
from talentscan.events.places import Places
from talentscan.events.roles import acts_of, singular
from talentscan.events.voices import voices
from talentscan.model.explanation import EmitTried, FrameTried
from talentscan.model.groups import Parse

Refusals = dict[tuple[int, str, int, Emit], list[str]]
"""Why events of frames that fire are none: by the parse, the frame, the token of the trigger, the event."""

# What a need asks for that is no noun group in a place.
_ASKED = {
    "role": "a role behind the verb", "role-or-to": "a role or “to” an organization behind the verb",
    "place": "an employer or a role behind the verb",
}  # fmt: skip

_MOODS = {"future": "asks for a future", "after-exit": "asks to follow somebody's exit"}


class Attempts:
    """The frames that the triggers of one sentence were held against, in order, up to the first that fires."""

    def __init__(self, parse: Parse, text: str, refusals: Refusals) -> None:
        self._parse = parse
        self._text = text
        self._refusals = refusals

    def all(self) -> Iterator[FrameTried]:
        """Every attempt: clauses first, then act nouns."""
        by_verb, by_noun = frames_by_verb(), frames_by_noun()
        for clause in self._parse.clauses:
            places = Places(self._parse, clause)
            fit = voices(self._parse, clause)
            frames = list(dict.fromkeys(f for lemma in clause.verb.lemmas for f in by_verb.get(lemma, ())))
            yield from self._wrong_voice([frame for frame in frames if frame.passive not in fit], places)
            yield from self._tried([frame for passive in fit for frame in frames if frame.passive is passive], places)
        for around, act in acts_of(self._parse):
            yield from self._tried(by_noun.get(singular(act.head), ()), Places(self._parse, around, act))

    def _wrong_voice(self, frames: list[Frame], places: Places) -> Iterator[FrameTried]:
        for frame in frames:
            yield FrameTried(frame.id, self._trigger(places), (f"asks for the {_voice(frame)}",))

    def _tried(self, frames: tuple[Frame, ...] | list[Frame], places: Places) -> Iterator[FrameTried]:
        for frame in frames:
            unmet = tuple(self._unmet(need, places) for need in frame.needs if not places.holds(need))
            if unmet and not frame.emits:
                continue  # it only keeps others away
            if unmet:
                yield FrameTried(frame.id, self._trigger(places), unmet)
                continue
            emits = tuple(
                EmitTried(e.kind.value, " or ".join(e.person), self._refused(frame, e, places)) for e in frame.emits
            )
            yield FrameTried(frame.id, self._trigger(places), (), emits)
            return

    def _refused(self, frame: Frame, emit: Emit, places: Places) -> tuple[str, ...]:
        unmet = tuple(self._unmet(need, places) for need in emit.needs if not places.holds(need))
        return unmet or tuple(dict.fromkeys(self._refusals.get((id(self._parse), frame.id, places.anchor, emit), ())))

    def _trigger(self, places: Places) -> str:
        if places.act is not None:
            return self._parse.sentence.words[places.anchor]
        assert places.clause is not None
        return self._words(places.clause.verb.first, places.clause.verb.last)

    def _unmet(self, need: Need, places: Places) -> str:
        """What a need asks for, and what is there instead."""
        place = need.places[0]
        if place in _ASKED:
            return f"asks for {_ASKED[place]}"
        if place == "date":
            return "asks for a date behind it" if need.sort == "any" else f"asks for “{need.sort}” and a date"
        if place == "mood":
            return _MOODS.get(need.sort, "asks to be told, with a verb of its own or a date")
        if place == "adverb":
            return f"asks for “{need.sort.replace('-', ' ')}”"
        if place == "modifier":
            return f"asks for “{need.sort.replace('|', '” or “')}” before it"
        if place in ("leader", "governor"):
            return f"asks to hang on a verb of {'leaving' if need.sort in ('leave', 'leaving') else need.sort}"
        named = " or ".join(need.places)
        there = [
            f"“{self._words(noun.first, noun.last)}” ({noun.sort})" for name in need.places for noun in places.all(name)
        ]
        if need.sort == "none":
            return f"asks for no {named}, but there is {', '.join(there)}"
        return f"asks for {need.sort} as {named}: " + (f"there is {', '.join(there)}" if there else "nothing is there")

    def _words(self, first: int, last: int) -> str:
        return " ".join(self._parse.sentence.span_text(first, last, self._text).split())


def _voice(frame: Frame) -> str:
    return "passive" if frame.passive else "active"
