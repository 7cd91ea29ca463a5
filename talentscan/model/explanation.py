"""What the cascade made of each sentence of an article, for people who ask why: `talentscan.explanation/1`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from talentscan.model.event import Event


@dataclass(frozen=True, slots=True)
class TokenRead:
    """A token with the classes that the lexicon gives its word."""

    text: str
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameRead:
    """A name, what it was taken to name (`entity` is the fullest form, `type` its sort), and why."""

    text: str
    entity: str
    type: str
    why: str


@dataclass(frozen=True, slots=True)
class GroupRead:
    """A noun group, verb group, date or single word of the sentence's tree; `facts` say what it was taken for."""

    text: str
    sort: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRead:
    """A place of a clause (subject, object, a preposition) and the group that stands there."""

    place: str
    text: str
    sort: str


@dataclass(frozen=True, slots=True)
class ClauseRead:
    """A clause: how it hangs on the verb `governor`, and what stands in its places."""

    verb: str
    relation: str
    governor: str | None
    facts: tuple[str, ...]
    places: tuple[PlaceRead, ...]


@dataclass(frozen=True, slots=True)
class EmitTried:
    """One of the events that a frame tells, of whoever stands in `person`: `reasons` say why it is no candidate."""

    kind: str
    person: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrameTried:
    """A frame that was held against a trigger: `reasons` say why it does not fire, none where it does."""

    frame: str
    trigger: str
    reasons: tuple[str, ...]
    emits: tuple[EmitTried, ...] = ()


@dataclass(frozen=True, slots=True)
class CandidateRead:
    """An event as one trigger tells it, on what its person and organisation rest, and what became of it.

    `event` is the place of its event among those of the article, None where it became none: `outcome` says why.
    """

    rule: str
    kind: str
    who: str
    who_basis: str
    organization: str
    organization_basis: str
    role: str | None
    date: str | None
    status: str
    outcome: str
    event: int | None


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """A sentence and all that was seen in it; what a gate kept from being parsed stays empty.

    `start` and `end` are offsets in `Article.source`, `text` is clean. `posts` are positions that it gives people.
    """

    text: str
    start: int
    end: int
    kind: str
    gate: str
    triggers: tuple[str, ...]
    tokens: tuple[TokenRead, ...]
    names: tuple[NameRead, ...]
    groups: tuple[GroupRead, ...] = ()
    clauses: tuple[ClauseRead, ...] = ()
    posts: tuple[str, ...] = ()
    frames: tuple[FrameTried, ...] = ()
    candidates: tuple[CandidateRead, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article as the cascade reads it: the organisation that it is about, its sentences and its events.

    `signs` are, for each event, what its confidence rests on, as lexicon/confidence.toml names them.
    """

    article: str
    topic: str | None
    sentences: tuple[SentenceRead, ...]
    events: tuple[Event, ...]
    signs: tuple[tuple[str, ...], ...]

    def of_event(self, identity: str) -> Explanation:
        """What there is to say of the events whose id begins so: their sentences, with the candidates for them."""
        kept = [number for number, event in enumerate(self.events) if event.id.startswith(identity)]
        sentences = []
        for sentence in self.sentences:
            theirs = [one for one in sentence.candidates if one.event is not None and one.event in kept]
            if theirs:
                numbered = tuple(replace(one, event=kept.index(one.event)) for one in theirs if one.event is not None)
                sentences.append(replace(sentence, candidates=numbered))
        events, signs = tuple(self.events[number] for number in kept), tuple(self.signs[number] for number in kept)
        return Explanation(self.article, self.topic, tuple(sentences), events, signs)
