"""Reads an article as `extract_events` does and keeps what each step made of it, for people who ask why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from talentscan.events.attempts import Attempts, Refusals
from talentscan.events.candidates import Candidate
from talentscan.events.confidence import signs
from talentscan.events.extract import find_candidates, settle
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit, Frame
from talentscan.events.gate import trigger_words
from talentscan.events.places import Places
from talentscan.events.reading import DateReader, Reading
from talentscan.lexicon.tags import names_of
from talentscan.model.article import Article
from talentscan.model.event import Event
from talentscan.model.explanation import (
    CandidateRead,
    ClauseRead,
    Explanation,
    GroupRead,
    NameRead,
    PlaceRead,
    SentenceRead,
    TokenRead,
)
from talentscan.model.groups import Clause, Node, NounGroup, Parse, VerbGroup
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Sentence

_TOLD_BY_NAME = "the text names these people"
_PLACES = ("subject", "object", "complement")
Settled = list[tuple[Event, list[Candidate]]]


def explain_events(
    article: Article, mentions: Mentions, reasons: Sequence[Sequence[str]], dates: DateReader
) -> Explanation:
    """What the cascade sees in each sentence of an article; `reasons` say beside each name why it is one."""
    reading = Reading(mentions, dates)
    focus = Focus(article, mentions)
    refusals: Refusals = defaultdict(list)

    def refused(frame: Frame, emit: Emit, places: Places, reason: str) -> None:
        refusals[id(places.parse), frame.id, places.anchor, emit].append(reason)

    found = find_candidates(article, mentions, reading, focus, refused)
    before = [replace(c) for c in found]
    settled = settle(article, found, focus)
    candidates: defaultdict[int, list[CandidateRead]] = defaultdict(list)
    for c, told in zip(found, before, strict=True):
        candidates[c.sentence].append(_candidate(c, told, settled))
    for _, group in settled:
        for c in group:
            if c not in found:  # implied by another
                candidates[c.sentence].append(_candidate(c, c, settled))
    sentences = []
    for index, (s, names) in enumerate(zip(mentions.sentences, mentions.names, strict=True)):
        named = tuple(
            NameRead(name.text, name.entity.name, str(name.entity.type), why)
            for name, why in zip(names, reasons[index], strict=True)
        )
        posts = _posts(focus, index)
        sentences.append(_sentence(article, s, index, reading, named, posts, refusals, tuple(candidates[index])))
    topic = focus.topic.name if focus.topic is not None else None
    return Explanation(
        article.path, topic, tuple(sentences), tuple(event for event, _ in settled),
        tuple(signs(group, focus) for _, group in settled),
    )  # fmt: skip


def _sentence(
    article: Article,
    s: Sentence,
    index: int,
    reading: Reading,
    names: tuple[NameRead, ...],
    posts: tuple[str, ...],
    refusals: Refusals,
    candidates: tuple[CandidateRead, ...],
) -> SentenceRead:
    text = article.text
    strong, weak = trigger_words()
    triggers = tuple(dict.fromkeys(low for low in s.lower if low in strong or low in weak))
    tokens = tuple(TokenRead(word, names_of(bits)) for word, bits in zip(s.words, s.tags, strict=True))
    opening = (text[s.start : s.end], *article.offsets.to_source(s.start, s.end), s.kind.value)
    if not reading.worth[index]:
        gate = "not parsed: a question" if s.lower[-1] == "?" else "not parsed: no trigger beside people"
        return SentenceRead(*opening, gate, triggers, tokens, names, candidates=candidates)
    parse = reading.parse(index)
    attempts = Attempts(parse, text, refusals)
    gate = "parsed" if index in reading.telling else "parsed for posts only: what every frame needs is not all there"
    return SentenceRead(
        *opening, gate, triggers, tokens, names,
        tuple(_group(node, s, text) for node in parse.nodes), tuple(_clause(c, parse, text) for c in parse.clauses),
        posts, tuple(attempts.all()), candidates,
    )  # fmt: skip


def _words(first: int, last: int, s: Sentence, text: str) -> str:
    return " ".join(s.span_text(first, last, text).split()) if last > first else ""


def _group(node: Node, s: Sentence, text: str) -> GroupRead:
    words = _words(node.first, node.last, s, text)
    if node.noun is not None:
        return GroupRead(words, f"{node.noun.sort}", tuple(_noun_facts(node.noun, s, text)))
    if node.verb is not None:
        return GroupRead(words, "verb", tuple(_verb_facts(node.verb)))
    if node.date is not None:
        return GroupRead(words, "date", (str(node.date.date),) if node.date.date is not None else ())
    return GroupRead(words, node.sort)


def _noun_facts(noun: NounGroup, s: Sentence, text: str) -> Iterator[str]:
    if noun.members:
        yield "members: " + " / ".join(_words(m.first, m.last, s, text) for m in noun.members)
    elif noun.entity is not None:
        yield f"names {noun.entity.name}"
    else:
        yield f"head {noun.head}"
    if noun.count is not None:
        yield f"count {noun.count}"
    if noun.possessor is not None:
        yield f"of {_words(noun.possessor.first, noun.possessor.last, s, text)}"
    for post in noun.posts:
        owner = _words(post.owner.first, post.owner.last, s, text) if post.owner is not None else ""
        role = post.text or _words(post.first, post.last, s, text)
        told = " at ".join(part for part in (role, owner) if part)
        yield f"post: {told}" + (f" ({post.state})" if post.state else "")


def _verb_facts(verb: VerbGroup) -> Iterator[str]:
    yield " or ".join(verb.lemmas)
    yield verb.form
    for name in ("passive", "negated", "future", "possible", "past"):
        if getattr(verb, name):
            yield name
    if verb.perhaps_passive and not verb.passive:
        yield "perhaps passive"


def _clause(clause: Clause, parse: Parse, text: str) -> ClauseRead:
    s = parse.sentence
    slots = [(place, clause.slot(place)) for place in _PLACES] + [(p, noun) for p, noun in clause.pps]
    places = tuple(
        PlaceRead(place, _words(noun.first, noun.last, s, text), str(noun.sort))
        for place, noun in slots
        if noun is not None
    )
    governor = clause.parent.verb.lemmas[0] if clause.parent is not None else None
    return ClauseRead(clause.verb.lemmas[0], clause.relation, governor, tuple(_verb_facts(clause.verb))[1:], places)


def _posts(focus: Focus, index: int) -> tuple[str, ...]:
    """The posts that sentence `index` gives people."""
    told = []
    for person, posts in focus.held.items():
        for held in posts:
            if held.sentence == index:
                where = " at ".join(part for part in (held.role, held.owner.name if held.owner else None) if part)
                told.append(f"{person.name}: {where or 'a post'}" + (f" ({held.state})" if held.state else ""))
    return tuple(dict.fromkeys(told))


def _candidate(c: Candidate, before: Candidate, settled: Settled) -> CandidateRead:
    """A candidate as its sentence tells it (`before`), and what the document made of it."""
    event = next((number for number, (_, group) in enumerate(settled) if c in group), None)
    if event is None:
        outcome = c.dropped or _TOLD_BY_NAME
    else:
        told = "tells the event" if settled[event][1][0] is c else "tells the event again"
        outcome = "; ".join([told, *_changes(c, before)])
    group = c.person.group.text if c.person.group is not None else ""
    return CandidateRead(
        before.rule, before.kind.value, c.person.entity.name if c.person.entity is not None else group, c.person.basis,
        before.employer.entity.name, before.employer.basis, before.role,
        str(before.date) if before.date is not None else None, before.status.value, outcome, event,
    )  # fmt: skip


def _changes(c: Candidate, before: Candidate) -> Iterator[str]:
    """What the rest of the document changed in a candidate."""
    if c.employer is not before.employer:
        yield f"with {c.employer.entity.name} ({c.employer.basis})"
    for name in ("kind", "role", "date", "status"):
        told = getattr(c, name)
        if told != getattr(before, name):
            yield f"{name} {told}"
