"""How certain an event is as its sentence tells it, by which words, and on whose word it rests."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.lexicon.hedges import cues, status_verbs
from talentscan.lexicon.organizations import organizations
from talentscan.model.event import Status
from talentscan.model.groups import Clause, NounGroup, Parse, Sort, VerbGroup

_ADVICE = frozenset(("should", "must", "shouldn't"))
_MODALS = frozenset(("may", "might", "could", "can", "would"))
_UNSURE = frozenset(("likely", "possibly", "perhaps"))
_ONCE = frozenset(("after", "once", "when", "until", "before"))
_INTENTIONS = frozenset(("plan", "plans", "intention", "intent", "intentions"))
_RANKED = frozenset("latest newest first second third fourth fifth sixth seventh eighth ninth tenth last".split())
_SUPPOSED = frozenset(("would", "could", "might", "should", "'d"))
_ATTEMPTS = frozenset(
    """attempt attempts bid bids campaign campaigns effort efforts plot plots push threat threats proposal proposals
    motion petition call calls demand demands drive pressure""".split()
)
_FAILED = frozenset("failed unsuccessful abortive abandoned botched".split())
_FAILING = frozenset("fail survive resist abandon fend defeat reject thwart withstand".split())
_NOMINATIONS = frozenset(("nomination", "nominations"))
_SUPPOSING = frozenset(("if", "unless", "suppose", "supposing"))
_INVERTED = frozenset(("had", "were", "should"))
_DEMANDS = frozenset(
    """call calls called calling demand demands demanding pressure pressing pressed plea pleas petition campaign
    campaigned campaigning pushed pushing appeal appeals appealed wait waited waiting ask asked asking""".split()
)
_HYPOTHETICAL = frozenset(("if", "unless", "whether"))


@dataclass(frozen=True, slots=True)
class Certainty:
    """A status with the words that gave it; `void` says that no event is told at all."""

    status: Status
    cue: str | None = None
    void: bool = False


def certainty(
    parse: Parse, clause: Clause | None, act: NounGroup | None, text: str, future_date: bool, *, negated: bool = False
) -> Certainty:
    """The status of the event that `clause` or `act` tells in a sentence.

    `negated`: the clause tells its event by a "not" of its own: "did not stand again".
    """
    chain = _chain(clause)
    raw = text[parse.sentence.start : parse.sentence.end]
    denied = _negation(parse, chain, act, own=negated)
    if denied is not None:
        return denied
    tried = _tried(parse, chain)
    if tried is not None:
        return tried
    unreal = _unreal(parse, chain, act)
    if unreal is not None:
        return unreal
    doubted = _doubt(parse, chain, raw)
    if doubted is not None:
        return doubted
    expected = _expectation(parse, chain, act, raw, future_date)
    hearsay = _hearsay(parse, raw, text)
    plain = expected is None or (expected.cue == "will" and cues()["later"].pattern.search(raw) is None)
    if hearsay is not None and plain and not future_date:
        return Certainty(Status.REPORTED, hearsay)
    return expected or Certainty(Status.CONFIRMED)


def _hearsay(parse: Parse, raw: str, text: str) -> str | None:
    """The words by which a sentence rests on unnamed sources or on another outlet."""
    match = cues()["reported"].pattern.search(raw)
    if match:
        return match.group()
    s = parse.sentence
    reporter = next((c for c in parse.clauses if _reports(parse, c)), None)
    if reporter is not None:
        return text[s.starts[reporter.verb.first] : s.ends[reporter.verb.last - 1]]
    for noun in parse.nouns:
        if s.lower[max(0, noun.first - 2) : noun.first] == ["according", "to"] and _is_outlet(noun):
            return " ".join(s.span_text(noun.first - 2, noun.last, text).split())
    return None


def _is_outlet(noun: NounGroup) -> bool:
    """Whether a noun group names a newspaper or another outlet."""
    known = organizations().get(noun.entity.name.lower()) if noun.entity is not None else None
    return known is not None and known.kind == "media"


def _reports(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is the report of an organisation or somebody named, not of "the company", nor "reports to"."""
    lower = parse.sentence.lower
    return (
        clause.verb.lemmas[0] in status_verbs("reporting")
        and not (clause.verb.last < len(lower) and lower[clause.verb.last] in ("to", "directly", "into"))
        and clause.subject is not None
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


def _negation(parse: Parse, chain: list[Clause], act: NounGroup | None, *, own: bool) -> Certainty | None:
    for i, clause in enumerate(chain):
        verb, obj = clause.verb, clause.object
        if i > 0 and obj is not None and obj.head in _INTENTIONS and parse.sentence.lower[obj.first] == "no":
            return Certainty(Status.DENIED, "no " + obj.head)  # "has no plans to leave"
        lemma = verb.lemmas[0].split()[0]
        if clause.link in _HYPOTHETICAL:
            return Certainty(Status.RUMORED, clause.link, void=True)
        governed = i > 0 or act is not None
        if (
            verb.negated
            and not (own and i == 0)
            and "no longer" not in verb.adverbs
            and not (governed and lemma in ("say", "tell", "disclose", "know", "comment", "announce", "be"))
        ):
            if governed and lemma in ("decide", "rule", "confirm", "clear"):
                return Certainty(Status.RUMORED, "not " + lemma, void=True)
            return Certainty(Status.DENIED, "not")
        if governed and lemma in status_verbs("denying") and not verb.negated:
            return Certainty(Status.DENIED, lemma)
    return None


def _tried(parse: Parse, chain: list[Clause]) -> Certainty | None:
    """What somebody only tries: "led a bid to oust Lind", "a failed attempt to oust Lind"."""
    for i, clause in enumerate(chain):
        if clause.verb.form != "infinitive":
            continue
        attempt = next((n for n in parse.nouns if n.last == clause.verb.first and n.head in _ATTEMPTS), None)
        if attempt is None:
            continue
        governor = chain[i + 1].verb.lemmas[0] if i + 1 < len(chain) else ""
        words = set(parse.sentence.lower[attempt.first : attempt.last])
        failed = governor in _FAILING or not words.isdisjoint(_FAILED)
        return Certainty(Status.DENIED if failed else Status.RUMORED, attempt.head)
    return None


def _unreal(parse: Parse, chain: list[Clause], act: NounGroup | None) -> Certainty | None:
    """What is only asked for, or depends on what may not be: "urged her to resign", "if it fails, they will leave"."""
    lower = parse.sentence.lower
    first = chain[0].verb if chain else None
    if first is not None and (first.future or first.possible or first.form == "infinitive" or act is not None):
        for i, low in enumerate(lower[: first.first]):
            if low in _SUPPOSING and (i == 0 or lower[i - 1] not in ("as", "even")):
                return Certainty(Status.RUMORED, low, void=True)
    if act is None and first is not None and lower[first.first - 2 : first.first] == ["instead", "of"]:
        return Certainty(Status.DENIED, "instead of", void=True)
    if lower[0] in _INVERTED and first is not None and parse.clauses[0].verb.first == 0 and lower[-1] != "?":
        return Certainty(Status.RUMORED, lower[0], void=True)  # "Had Lind left, it would …"
    asked = next((c.subject.first for c in chain if c.link == "for" and c.subject is not None), 0)
    if asked > 1 and lower[asked - 2] in _DEMANDS:  # "called for Lind to resign"
        return Certainty(Status.RUMORED, lower[asked - 2], void=True)
    if act is None and len(chain) > 1 and _is_advised(parse, chain):
        return Certainty(Status.RUMORED, "would", void=True)
    for clause in chain if act is not None else chain[1:]:
        lemma = clause.verb.lemmas[0].split()[0]
        if lemma in status_verbs("demanding") and not clause.verb.passive:
            return Certainty(Status.RUMORED, lemma, void=True)
    return None


def _is_advised(parse: Parse, chain: list[Clause]) -> bool:
    """Whether an infinitive is only held to be good or bad: "would be wise to name her chief"."""
    governor = chain[1].verb
    words = parse.sentence.lower[governor.first : governor.last]
    return chain[0].verb.form == "infinitive" and words[-1] == "be" and not _SUPPOSED.isdisjoint(words)


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
        if verb.possible and not (i > 0 and verb.lemmas[0] in ("say", "report", "confirm", "announce", "reveal")):
            return Certainty(Status.RUMORED, _modal(parse, verb))
        if (
            i > 0
            and verb.lemmas[0].split()[0] in status_verbs("doubting")
            and chain[0].verb.lemmas[0] not in status_verbs("polite")
        ):
            return Certainty(Status.RUMORED, verb.lemmas[0])
        if i == 0 and ("nearly" in verb.adverbs or "almost" in verb.adverbs):
            return Certainty(Status.DENIED, "nearly", void=True)
        unsure = next((adverb for adverb in verb.adverbs if adverb in _UNSURE), None)
        if unsure is not None:
            return Certainty(Status.RUMORED, unsure)
    if (
        chain
        and chain[0].verb.future
        and any(c.link in ("if", "unless") and c.parent is chain[0] for c in parse.clauses)
    ):
        return Certainty(Status.RUMORED, "if")
    match = cues()["rumored"].pattern.search(raw)
    return Certainty(Status.RUMORED, match.group()) if match else None


def _modal(parse: Parse, verb: VerbGroup) -> str:
    """The word by which a verb group is only possible."""
    words = parse.sentence.lower[verb.first : verb.last]
    return next((word for word in words if word in _MODALS), "may")


def _expectation(
    parse: Parse, chain: list[Clause], act: NounGroup | None, raw: str, future_date: bool
) -> Certainty | None:
    if cues()["immediate"].pattern.search(raw):
        return None
    if future_date:
        return Certainty(Status.EXPECTED, "a future date")
    if not chain:
        return None
    first = chain[0].verb
    if act is None:
        told = _to_come(parse, chain, raw)
        if told is not None or first.form == "infinitive":
            return told
    elif act.head in _NOMINATIONS:
        return Certainty(Status.EXPECTED, act.head)
    for clause in chain[1:] if act is None else chain:
        lemma = clause.verb.lemmas[0].split()[0]
        if lemma in status_verbs("expecting") and clause.relation != "that":
            return Certainty(Status.EXPECTED, lemma)
        if clause.verb.future and lemma not in ("say", "see", "allow", "mark", "come", "like"):
            return Certainty(Status.EXPECTED, "will")
    return None


def _to_come(parse: Parse, chain: list[Clause], raw: str) -> Certainty | None:
    """What a verb of moving itself, or what stands beside it, says is still to come."""
    clause, first = chain[0], chain[0].verb
    if first.future:
        return None if "now" in first.adverbs else Certainty(Status.EXPECTED, "will")
    if first.lemmas[0] in status_verbs("polite") and len(chain) > 1 and chain[1].verb.lemmas[0] == "like":
        return None  # "would like to welcome Lind"
    planned = _planned(parse, chain) if first.form == "infinitive" else None
    if planned is not None:
        return planned
    if first.lemmas[0] == "nominate":
        return Certainty(Status.EXPECTED, first.lemmas[0])
    parent = clause.parent
    if clause.relation == "participle" and parent is not None and parent.verb.future and first.first > parent.verb.last:
        return Certainty(Status.EXPECTED, "will")  # "will step down, handing the post to Lind"
    if clause.link in _ONCE and first.form == "finite" and not first.past and not _has_been(parse, first):
        return Certainty(Status.EXPECTED, clause.link)  # "after Lind takes charge"
    match = cues()["later"].pattern.search(raw)
    if match and not (first.form == "finite" and first.past):
        return Certainty(Status.EXPECTED, match.group())
    return None


def _has_been(parse: Parse, verb: VerbGroup) -> bool:
    """Whether a verb group is in a perfect tense."""
    return not {"has", "have", "had"}.isdisjoint(parse.sentence.lower[verb.first : verb.last])


def _planned(parse: Parse, chain: list[Clause]) -> Certainty | None:
    """An infinitive: settled where its governor is done ("decided to leave", "left to join"), else expected."""
    if len(chain) == 1:
        return Certainty(Status.EXPECTED, "to")
    governor = chain[1].verb
    lemma = governor.lemmas[0].split()[0]
    told = chain[1].object or chain[1].complement
    if lemma == "be" and told is not None and not _RANKED.isdisjoint(parse.sentence.lower[told.first : told.last]):
        return None  # "Lind is the third to leave"
    if lemma in status_verbs("expecting") or governor.future or lemma == "be":
        return Certainty(Status.EXPECTED, lemma)
    obj = chain[1].object
    if obj is not None and (obj.head in _INTENTIONS or (lemma == "accept" and obj.head in ("invitation", "offer"))):
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
