"""How certain an event is as its sentence tells it, and by which words."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.events.supposed import supposition
from talentscan.events.syntax.gerunds import PREVENTING
from talentscan.events.wording import Wording
from talentscan.lexicon.hedges import status_verbs
from talentscan.model.event import Status
from talentscan.model.groups import Clause, NounGroup, Parse, VerbGroup

_ADVICE = frozenset(("should", "must", "shouldn't"))
_MODALS = frozenset(("may", "might", "could", "can", "would"))
_UNSURE = frozenset(("likely", "possibly", "perhaps"))
_ONCE = frozenset(("after", "once", "when", "until", "before"))
_INTENTIONS = frozenset(("plan", "plans", "intention", "intent", "intentions"))
_RANKED = frozenset("latest newest first second third fourth fifth sixth seventh eighth ninth tenth last".split())
FAVOURED = frozenset("candidate contender favorite favourite finalist front-runner frontrunner hopeful likely".split())
"""Who may get a post: "the finalist to become its chief", "the man most likely to succeed Lind"."""
_NEAR = 6
"""Tokens before an infinitive among which stands which of several somebody is."""
_OPEN = frozenset("will would could may might expected set likely due plans wants hopes should must if".split())
"""With these nothing is done yet: "will be the second founder to quit"."""
_SUPPOSED = frozenset(("would", "could", "might", "should", "'d"))
_ATTEMPTS = frozenset(
    """attempt attempts bid bids campaign campaigns effort efforts plot plots push threat threats proposal proposals
    motion petition call calls demand demands drive pressure race contest battle fight hopes chance chances""".split()
)
_PATHS = frozenset("path track course cusp verge brink".split())
_WHEN = frozenset(("after", "amid", "before", "despite", "during", "following", "since"))
_SEEKING = frozenset("ask asked asking seek seeking seeks sought tried try trying want wanted wants".split())
_FAILED = frozenset("failed unsuccessful abortive abandoned botched".split())
_FAILING = frozenset("fail survive resist abandon fend defeat reject thwart withstand".split())
_NOMINATIONS = frozenset(("nomination", "nominations"))
_SUPPOSING = frozenset(("if", "unless", "suppose", "supposing"))
_ASKING = frozenset(("when", "where", "why", "how"))
_ASKED = frozenset(("did", "was", "were", "does", "do", "will", "is", "are", "has", "have"))
_INVERTED = frozenset(("had", "were", "should"))
_DEMANDS = frozenset(
    """call calls called calling demand demands demanding pressure pressing pressed plea pleas petition campaign
    campaigned campaigning pushed pushing appeal appeals appealed wait waited waiting ask asked asking""".split()
)
_UNTIL = 8
"""How many tokens behind a verb stands until when it does not happen."""
_QUOTES = ('"', "“", "'")
_HYPOTHETICAL = frozenset(("if", "unless", "whether"))


@dataclass(frozen=True, slots=True)
class Certainty:
    """A status with the words that gave it; `void` says that no event is told at all."""

    status: Status
    cue: str | None = None
    void: bool = False


def certainty(
    parse: Parse,
    clause: Clause | None,
    act: NounGroup | None,
    wording: Wording,
    future_date: bool,
    *,
    negated: bool = False,
) -> Certainty:
    """The status of the event that `clause` or `act` tells in a sentence.

    `wording` is what the sentence as a whole says of this.
    `negated`: the clause tells its event by a "not" of its own: "did not stand again".
    """
    chain = _chain(clause)
    supposed = supposition(parse, chain)
    if supposed is not None:
        return Certainty(Status.RUMORED, supposed, void=True)
    denied = _negation(parse, chain, act, own=negated)
    if denied is not None:
        return denied
    tried = _tried(parse, chain)
    if tried is not None:
        return tried
    unreal = _unreal(parse, chain, act)
    if unreal is not None:
        return unreal
    doubted = _doubt(parse, chain, wording)
    if doubted is not None:
        return doubted
    expected = _expectation(parse, chain, act, wording, future_date)
    if negated and expected is None and chain and _will_not_stand(parse, chain[0]):
        expected = Certainty(Status.EXPECTED, chain[0].verb.lemmas[0])
    plain = expected is None or (expected.cue == "will" and wording.cue("later") is None)
    if plain and not future_date and wording.hearsay is not None:
        return Certainty(Status.REPORTED, wording.hearsay)
    return expected or Certainty(Status.CONFIRMED)


def _will_not_stand(parse: Parse, clause: Clause) -> bool:
    """Whether somebody stays until a vote that is to come: "is not seeking re-election", not "did not stand again"."""
    said = parse.sentence.lower[clause.verb.last - 1]
    return said in ("seeking", "standing", "running") and not clause.verb.past


def _chain(clause: Clause | None) -> list[Clause]:
    """A clause and those that govern it in meaning, nearest first."""
    chain: list[Clause] = []
    while clause is not None and len(chain) < 5:
        chain.append(clause)
        clause = (
            clause.parent
            if clause.relation in ("infinitive", "that")
            or (clause.relation == "gerund" and clause.link in ("", "to", "about", "of", "from", "on", "into"))
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
        if clause.link == "from" and clause.parent is not None and clause.parent.verb.lemmas[0] in PREVENTING:
            return Certainty(Status.DENIED, clause.parent.verb.lemmas[0], void=True)
        if clause.link == "without" and (act is None or act.first > verb.first):
            return Certainty(Status.DENIED, clause.link, void=True)
        if clause.verb.form == "infinitive" and "too" in parse.sentence.lower[max(0, verb.first - 2) : verb.first]:
            return Certainty(Status.RUMORED, "too", void=True)  # "too early to name her"
        governed = i > 0 or (act is not None and not _is_circumstance(parse, act))
        if (
            verb.negated
            and not (own and (i == 0 or not chain[0].verb.negated))
            and "no longer" not in verb.adverbs
            and "until" not in parse.sentence.lower[verb.last : verb.last + _UNTIL]  # "will not come until May"
            and not (governed and lemma in ("say", "tell", "disclose", "know", "comment", "announce", "be"))
        ):
            if governed and lemma in ("decide", "rule", "confirm", "clear"):
                return Certainty(Status.RUMORED, "not " + lemma, void=True)
            return Certainty(Status.DENIED, "not")
        if verb.negated and i > 0 and lemma == "say" and _is_unsaid(parse, chain[i - 1]):
            return Certainty(Status.RUMORED, "not say", void=True)
        if governed and not own and lemma in status_verbs("denying") and not verb.negated:
            return Certainty(Status.DENIED, lemma)
    return None


def _is_unsaid(parse: Parse, told: Clause) -> bool:
    """Whether a clause is what somebody did not say: "did not say he had resigned", not "did not say why"."""
    opening = parse.sentence.lower[told.subject.first - 1] if told.subject is not None else "why"
    return told.relation == "that" and opening in ("say", "that")


def _is_circumstance(parse: Parse, act: NounGroup) -> bool:
    """Whether an act only says when something else befell: "its form declined after her departure"."""
    return act.first > 0 and parse.sentence.lower[act.first - 1] in _WHEN


def _tried(parse: Parse, chain: list[Clause]) -> Certainty | None:
    """What somebody only tries: "led a bid to oust Lind", "a failed attempt to oust Lind"."""
    for i, clause in enumerate(chain):
        if clause.verb.form != "infinitive":
            continue
        path = next((n for n in parse.nouns if n.last == clause.verb.first and n.head in _PATHS), None)
        if path is not None and i + 1 < len(chain):
            return Certainty(Status.RUMORED, path.head, void=chain[i + 1].verb.past)  # "was on a path to lead"
        attempt = next(
            (n for n in parse.nouns if n.last == clause.verb.first and n.head in _ATTEMPTS and not n.inner), None
        )
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
    if first is not None and _is_sought(lower, first):
        return Certainty(Status.RUMORED, "seek", void=True)
    if first is not None and _depends(lower, first):
        return Certainty(Status.RUMORED, "if", void=True)
    if act is None and first is not None and lower[first.first - 2 : first.first] == ["instead", "of"]:
        return Certainty(Status.DENIED, "instead of", void=True)
    if act is None and first is not None and lower[0] in _ASKING and lower[1:2] and lower[1] in _ASKED:
        return Certainty(Status.RUMORED, lower[0], void=True)  # a question, be it without its mark
    if lower[0] in _INVERTED and first is not None and parse.clauses[0].verb.first == 0 and lower[-1] != "?":
        return Certainty(Status.RUMORED, lower[0], void=True)  # "Had Lind left, it would …"
    if act is not None and act.first > 1 and lower[act.first - 1] in ("for", "of") and lower[act.first - 2] in _DEMANDS:
        return Certainty(Status.RUMORED, lower[act.first - 2], void=True)  # "calls for her removal"
    if act is not None and "against" in lower[max(0, act.first - 2) : act.first]:
        return Certainty(Status.RUMORED, "against", void=True)  # "voted against her appointment"
    if act is not None and chain and _is_demanded(chain[0], act):
        return Certainty(Status.RUMORED, "demand", void=True)  # "their demand was her resignation"
    above = chain[0].parent if chain and act is None else None
    pressed = above is not None and chain[0].link == "into" and above.verb.form == "finite"  # "pressed into resigning"
    if (
        above is not None
        and not pressed
        and chain[0].subject is not None
        and above.verb.last == chain[0].subject.first
        and above.verb.lemmas[0] in status_verbs("demanding")
        and not above.verb.passive
    ):
        return Certainty(Status.RUMORED, above.verb.lemmas[0], void=True)  # "demanded she quit"
    asked = next((c.subject.first for c in chain if c.link == "for" and c.subject is not None), 0)
    if asked > 1 and lower[asked - 2] in _DEMANDS:  # "called for Lind to resign"
        return Certainty(Status.RUMORED, lower[asked - 2], void=True)
    if act is None and len(chain) > 1 and _is_advised(parse, chain):
        return Certainty(Status.RUMORED, "would", void=True)
    for clause in chain if act is not None else chain[1:]:
        lemma = clause.verb.lemmas[0].split()[0]
        sought = lemma == "seek" and clause.object is act is not None  # "seeks her ouster"
        told = lemma == "tell" and act is None and clause is chain[0].parent and chain[0].relation == "infinitive"
        sought = sought or (told and chain[0].subject is not clause.subject)  # "told her to go"
        if (sought or lemma in status_verbs("demanding")) and not clause.verb.passive and not pressed:
            return Certainty(Status.RUMORED, lemma, void=True)
        dared = act is None and chain[0].relation == "infinitive" and clause is chain[1]
        if dared and lemma in status_verbs("daring"):
            return Certainty(Status.RUMORED, lemma, void=True)  # "challenged her to resign"
    return None


def _is_sought(lower: list[str], verb: VerbGroup) -> bool:
    """Whether somebody only wants it done to people: "is seeking to have Lind removed"."""
    at = next((i for i in range(verb.first - 1, 1, -1) if lower[i] == "have"), 0)
    return at > 1 and lower[at - 1] == "to" and lower[at - 2] in _SEEKING


def _depends(lower: list[str], verb: VerbGroup) -> bool:
    """Whether something would only be: "would take over if it failed", but not "even if", "asked if"."""
    if "would" not in lower[verb.first : verb.last] or "if" not in lower[verb.last :]:
        return False
    return lower[lower.index("if", verb.last) - 1] not in ("as", "even", "asked", "and")


def _is_demanded(clause: Clause, act: NounGroup) -> bool:
    """Whether an act is only what a demand is said to be, or to include."""
    asked = clause.subject
    told = clause.verb.lemmas[0] in ("be", "include") and act in (clause.object, clause.complement)
    return told and asked is not None and asked.head in _DEMANDS


def _is_advised(parse: Parse, chain: list[Clause]) -> bool:
    """Whether an infinitive is only held to be good or bad: "would be wise to name her chief"."""
    governor = chain[1].verb
    words = parse.sentence.lower[governor.first : governor.last]
    return chain[0].verb.form == "infinitive" and words[-1] == "be" and not _SUPPOSED.isdisjoint(words)


def _doubt(parse: Parse, chain: list[Clause], wording: Wording) -> Certainty | None:
    for i, clause in enumerate(chain):
        verb = clause.verb
        before = [low for low in parse.sentence.lower[max(0, verb.first - 3) : verb.first] if low not in _QUOTES]
        if i == 0 and before[-2:] in (
            ["close", "to"],
            ["thinking", "about"],
            ["thinking", "of"],
            ["feel", "like"],
            ["felt", "like"],
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
            and not (
                i > 1 and chain[i - 1].verb.lemmas[0].split()[0] in status_verbs("telling")
            )  # "I want to tell you"
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
    rumor = wording.cue("rumored")
    return Certainty(Status.RUMORED, rumor) if rumor is not None else None


def _modal(parse: Parse, verb: VerbGroup) -> str:
    """The word by which a verb group is only possible."""
    words = parse.sentence.lower[verb.first : verb.last]
    return next((word for word in words if word in _MODALS), "may")


def _expectation(
    parse: Parse, chain: list[Clause], act: NounGroup | None, wording: Wording, future_date: bool
) -> Certainty | None:
    if wording.cue("immediate") is not None:
        return None
    if future_date:
        return Certainty(Status.EXPECTED, "a future date")
    if not chain:
        return None
    first = chain[0].verb
    if act is None:
        told = _to_come(parse, chain, wording)
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


def _to_come(parse: Parse, chain: list[Clause], wording: Wording) -> Certainty | None:
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
    carried = clause.relation == "participle" and parent is not None and parent.subject is clause.subject
    if carried and parent is not None and parent.verb.future and first.first > parent.verb.last:
        return Certainty(Status.EXPECTED, "will")  # "will step down, handing the post to Lind"
    if clause.link in _ONCE and first.form == "finite" and not first.past and not _has_been(parse, first):
        return Certainty(Status.EXPECTED, clause.link)  # "after Lind takes charge"
    later = wording.cue("later") if not (first.form == "finite" and first.past) else None
    if later is not None:
        return Certainty(Status.EXPECTED, later)
    return None


def _has_been(parse: Parse, verb: VerbGroup) -> bool:
    """Whether a verb group is in a perfect tense."""
    return not {"has", "have", "had"}.isdisjoint(parse.sentence.lower[verb.first : verb.last])


def _planned(parse: Parse, chain: list[Clause]) -> Certainty | None:
    """An infinitive: settled where its governor is done ("decided to leave", "left to join"), else expected."""
    if _is_counted(parse, chain[0].verb.first):
        return None
    if len(chain) == 1:
        return Certainty(Status.EXPECTED, "to")
    governor = chain[1].verb
    lemma = governor.lemmas[0].split()[0]
    told = chain[1].object or chain[1].complement
    if lemma == "be" and told is not None and not _RANKED.isdisjoint(parse.sentence.lower[told.first : told.last]):
        return None  # "Lind is the third to leave"
    words = [told.head, *parse.sentence.lower[told.last : chain[0].verb.first]] if lemma == "be" and told else []
    if (unsure := next((low for low in words if low in FAVOURED), None)) is not None:
        return Certainty(Status.RUMORED, unsure)
    if lemma in status_verbs("expecting") or governor.future or lemma == "be":
        return Certainty(Status.EXPECTED, lemma)
    obj = chain[1].object
    if obj is not None and (obj.head in _INTENTIONS or (lemma == "accept" and obj.head in ("invitation", "offer"))):
        return Certainty(Status.EXPECTED, obj.head)
    return None


def _is_counted(parse: Parse, infinitive: int) -> bool:
    """Whether an infinitive says of somebody which of several he or she is: "the second founder to quit"."""
    lower = parse.sentence.lower
    before = lower[max(0, infinitive - _NEAR) : infinitive]
    ranked = not _RANKED.isdisjoint(before) or "among" in before or "one of" in " ".join(before)
    return ranked and _OPEN.isdisjoint(lower)
