"""How certain an event is as its sentence tells it, by which words, and on whose word it rests."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.lexicon.hedges import cues, status_verbs
from talentscan.model.event import Status
from talentscan.model.groups import Clause, NounGroup, Parse, Sort, VerbGroup

_ADVICE = frozenset(("should", "must", "shouldn't"))
_MODALS = frozenset(("may", "might", "could", "can", "would"))
_UNSURE = frozenset(("likely", "possibly", "perhaps"))
_HYPOTHETICAL = frozenset(("if", "unless", "whether"))


@dataclass(frozen=True, slots=True)
class Certainty:
    """A status with the words that gave it; `void` says that no event is told at all."""

    status: Status
    cue: str | None = None
    void: bool = False


def certainty(parse: Parse, clause: Clause | None, act: NounGroup | None, text: str, future_date: bool) -> Certainty:
    """The status of the event that `clause` or `act` tells in a sentence."""
    chain = _chain(clause)
    raw = text[parse.sentence.start : parse.sentence.end]
    negated = _negation(chain, act)
    if negated is not None:
        return negated
    doubted = _doubt(parse, chain, raw)
    if doubted is not None:
        return doubted
    expected = _expectation(chain, act, raw, future_date)
    if expected is not None:
        return expected
    match = cues()["reported"].pattern.search(raw)
    if match:
        return Certainty(Status.REPORTED, match.group())
    reporter = next((c for c in parse.clauses if c.verb.lemmas[0] in status_verbs("reporting") and _is_outlet(c)), None)
    if reporter is not None:
        return Certainty(
            Status.REPORTED,
            text[parse.sentence.starts[reporter.verb.first] : parse.sentence.ends[reporter.verb.last - 1]],
        )
    return Certainty(Status.CONFIRMED)


def _is_outlet(clause: Clause) -> bool:
    """Whether the subject of a verb of reporting is an organisation or somebody named, not "the company"."""
    return (
        clause.subject is not None
        and clause.subject.sort in (Sort.ORGANIZATION, Sort.PERSON, Sort.NAME)
        and clause.subject.entity is not None
    )


def _chain(clause: Clause | None) -> list[Clause]:
    """A clause and those that govern it in meaning, nearest first."""
    chain: list[Clause] = []
    while clause is not None and len(chain) < 5:
        chain.append(clause)
        clause = (
            clause.parent
            if clause.relation in ("infinitive", "that")
            or (clause.relation == "gerund" and clause.link in ("", "to", "about", "of", "from", "on"))
            or _completes(clause)
            else None
        )
    return chain


def _completes(clause: Clause) -> bool:
    """Whether a gerund is what its governor's verb asks for: "considers leaving", not "said, leaving the room"."""
    parent = clause.parent
    return clause.verb.form == "gerund" and parent is not None and parent.verb.last == clause.verb.first


def _negation(chain: list[Clause], act: NounGroup | None) -> Certainty | None:
    for i, clause in enumerate(chain):
        verb = clause.verb
        lemma = verb.lemmas[0].split()[0]
        if clause.link in _HYPOTHETICAL:
            return Certainty(Status.RUMORED, clause.link, void=True)
        governed = i > 0 or act is not None
        if (
            verb.negated
            and "no longer" not in verb.adverbs
            and not (governed and lemma in ("say", "tell", "disclose", "know", "comment", "announce", "be"))
        ):
            if governed and lemma in ("decide", "rule", "confirm", "clear"):
                return Certainty(Status.RUMORED, "not " + lemma, void=True)
            return Certainty(Status.DENIED, "not")
        if governed and lemma in status_verbs("denying") and not verb.negated:
            return Certainty(Status.DENIED, lemma)
    return None


def _doubt(parse: Parse, chain: list[Clause], raw: str) -> Certainty | None:
    for i, clause in enumerate(chain):
        verb = clause.verb
        if i == 0 and parse.sentence.lower[max(0, verb.first - 2) : verb.first] in (
            ["close", "to"],
            ["thinking", "about"],
            ["thinking", "of"],
        ):
            return Certainty(Status.RUMORED, "close to", void=True)
        first = (
            {parse.sentence.lower[k] for k in range(verb.first, verb.last)} if verb.possible or verb.future else set()
        )
        if i == 0 and (first & _ADVICE or (first & {"would", "could", "might"} and "have" in first)):
            return Certainty(Status.RUMORED, "should", void=True)
        if verb.possible and not (i > 0 and verb.lemmas[0] in ("say", "report")):
            return Certainty(Status.RUMORED, _modal(parse, verb))
        if i > 0 and verb.lemmas[0].split()[0] in status_verbs("doubting"):
            return Certainty(Status.RUMORED, verb.lemmas[0])
        if i == 0 and ("nearly" in verb.adverbs or "almost" in verb.adverbs):
            return Certainty(Status.DENIED, "nearly", void=True)
        unsure = next((adverb for adverb in verb.adverbs if adverb in _UNSURE), None)
        if unsure is not None:
            return Certainty(Status.RUMORED, unsure)
    match = cues()["rumored"].pattern.search(raw)
    return Certainty(Status.RUMORED, match.group()) if match else None


def _modal(parse: Parse, verb: VerbGroup) -> str:
    """The word by which a verb group is only possible."""
    words = parse.sentence.lower[verb.first : verb.last]
    return next((word for word in words if word in _MODALS), "may")


def _expectation(chain: list[Clause], act: NounGroup | None, raw: str, future_date: bool) -> Certainty | None:
    if cues()["immediate"].pattern.search(raw):
        return None
    if future_date:
        return Certainty(Status.EXPECTED, "a future date")
    if not chain:
        return None
    first = chain[0].verb
    if act is None:
        if first.future:
            return Certainty(Status.EXPECTED, "will")
        if first.form == "infinitive":
            return _planned(chain)
    for clause in chain[1:] if act is None else chain:
        lemma = clause.verb.lemmas[0].split()[0]
        if lemma in status_verbs("expecting") and clause.relation != "that":
            return Certainty(Status.EXPECTED, lemma)
        if clause.verb.future and lemma not in ("say", "see", "allow", "mark", "come"):
            return Certainty(Status.EXPECTED, "will")
    return None


def _planned(chain: list[Clause]) -> Certainty | None:
    """An infinitive: settled where its governor is done ("decided to leave", "left to join"), else expected."""
    if len(chain) == 1:
        return Certainty(Status.EXPECTED, "to")
    governor = chain[1].verb
    lemma = governor.lemmas[0].split()[0]
    if lemma in status_verbs("expecting") or governor.future or lemma == "be":
        return Certainty(Status.EXPECTED, lemma)
    obj = chain[1].object
    if obj is not None and obj.head in ("plan", "plans", "intention", "intent", "intentions"):
        return Certainty(Status.EXPECTED, obj.head)
    return None


def attribution(parse: Parse, text: str) -> tuple[str, ...]:
    """Who says so: subjects of verbs of saying, and "according to …"."""
    found: list[str] = []
    for clause in parse.clauses:
        if (
            clause.verb.lemmas[0] in ("say", "report", "announce", "confirm", "tell", "write")
            and clause.subject is not None
        ) and clause.subject.sort is not Sort.PRONOUN:
            found.append(" ".join(parse.sentence.span_text(clause.subject.first, clause.subject.last, text).split()))
    lower = parse.sentence.lower
    for i in range(len(lower) - 2):
        if lower[i] == "according" and lower[i + 1] == "to":
            noun = next((n for n in parse.nouns if n.first == i + 2), None)
            if noun is not None:
                found.append(" ".join(parse.sentence.span_text(noun.first, noun.last, text).split()))
    return tuple(dict.fromkeys(found))
