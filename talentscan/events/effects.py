"""Sentences that only say when a change told elsewhere takes effect: "She starts on 3 May"."""

from __future__ import annotations

from dataclasses import replace

from talentscan.events.candidates import Effect
from talentscan.events.people import PeopleResolver
from talentscan.events.times import date_of
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.syntax import DateMention, Sentence

_WORDS = frozenset(
    """effective effect start starts started starting begin begins began beginning assume assumes assumed commence
    commences take takes took day term step steps stepping retire retires retiring leave leaves leaving depart departs
    departing stay stays staying remain remains remaining continue continues continuing serve serves serving lead
    ratified elected approval approved resolution resolutions""".split()
)
_STARTING = frozenset(
    ["start", "begin", "commence", "assume", "take up", "take on", "take over", "start work", "start as", "begin work"]
)
_LEAVING = frozenset(
    ["retire", "retire from", "leave", "depart", "step down", "step down from", "step aside", "stand down"]
)
_DUTIES = frozenset("duties office work job role post position responsibilities reins helm serving working".split())
_ARRIVALS = frozenset(["appointment", "appointments", "promotion", "promotions", "hiring", "election", "elections"])
_DEPARTURES = frozenset(["departure", "departures", "resignation", "resignations", "retirement", "exit"])
_CHANGES = frozenset(["change", "changes", "move", "moves", "transition", "transitions", "handover", "succession"])
_DAYS = frozenset(["day", "days"])
_EDGES = frozenset(["first", "last", "final"])
_RATIFYING = frozenset("ratified elected approval approved resolution resolutions vote".split())
_PROPOSED = _ARRIVALS | frozenset(
    "proposal nomination nominations nominee nominees candidates nominated proposed".split()
)
_STAYING = frozenset(["stay", "stay on", "remain", "continue", "serve", "lead", "stay at", "stay with", "remain with"])
_AIDES = frozenset(
    "adviser advisor advisers advisors consultant ambassador employee member director board trustee".split()
)
_TILL = ("until", "till", "through")
_ENDING = frozenset(["expire", "end", "conclude", "lapse", "run out"])


def may_tell_effect(s: Sentence) -> bool:
    """Whether a sentence has a word of beginning or ending; cheap."""
    return len(s.words) < 60 and not _WORDS.isdisjoint(s.lower)


def effects(parse: Parse, dates: list[DateMention], resolver: PeopleResolver, index: int) -> list[Effect]:
    """The days of effect that a sentence tells."""
    found = []
    ratified = _ratified(parse, dates)
    if ratified is not None:
        return [Effect(None, None, ratified, index)]
    for clause in parse.clauses:
        stays = _stays(parse, clause, dates)
        if stays is not None and clause.subject is not None:
            leaving = [person.entity for person in resolver.people(clause.subject) if person.entity is not None]
            found += [Effect(Kind.DEPARTURE, person, stays, index) for person in leaving]
            continue
        told = _told(parse, clause)
        if told is None:
            continue
        kind, who = told
        date = date_of(parse, dates, clause, None)
        if date is None or date.date is None or date.date.month is None:
            continue
        if clause.relation == "that" and date.first < clause.verb.first:
            continue  # "said on Monday that she is leaving"
        if not clause.verb.past and date.ahead is not None:
            date = replace(date, date=date.ahead)
        if who is None:
            found.append(Effect(kind, None, date, index))
            continue
        people = [person.entity for person in resolver.people(who) if person.entity is not None]
        found += [Effect(kind, person, date, index) for person in people]
    return found


def _stays(parse: Parse, clause: Clause, dates: list[DateMention]) -> DateMention | None:
    """The time until which somebody stays who is leaving: "She will continue as chief until the end of June"."""
    verb, lower = clause.verb, parse.sentence.lower
    if verb.past or verb.negated or verb.possible or verb.lemmas[0] not in _STAYING:
        return None
    if any(n.head in _AIDES for p, n in clause.pps if p in ("as", "on")):
        return None  # "will continue as an adviser until May": the post given up is another
    when = next(
        (d for d in dates if d.first > verb.first and not set(lower[d.first - 1 : d.first + 1]).isdisjoint(_TILL)), None
    )
    if when is None or when.date is None or when.date.month is None:
        return None
    return replace(when, date=when.ahead) if when.ahead is not None else when


def _ratified(parse: Parse, dates: list[DateMention]) -> DateMention | None:
    """The day of the meeting that is to approve what is proposed: "to be ratified at the meeting held on 3 May"."""
    lower = parse.sentence.lower
    if "meeting" not in lower or _RATIFYING.isdisjoint(lower) or _PROPOSED.isdisjoint(lower):
        return None
    return next((d for d in dates if d.future and "held" in lower[max(0, d.first - 2) : d.first]), None)


def _told(parse: Parse, clause: Clause) -> tuple[Kind | None, NounGroup | None] | None:
    """Which side takes effect, and whose; None where the clause tells no such thing."""
    subject, verb = clause.subject, clause.verb
    if subject is None or verb.negated or verb.possible:
        return None
    lemma = verb.lemmas[0]
    words = parse.sentence.lower[subject.first : subject.last]
    if subject.head in _DAYS and not _EDGES.isdisjoint(words):
        side = Kind.HIRE if "first" in words else Kind.DEPARTURE
        return (side, subject.possessor) if lemma == "be" and subject.possessor is not None else None
    if subject.head == "term" and lemma in _ENDING:
        owner = subject.possessor or (clause.parent.object if clause.link == "whose" and clause.parent else None)
        return (Kind.DEPARTURE, owner) if owner is not None else None
    if subject.sort in (Sort.PERSON, Sort.PRONOUN, Sort.NAME, Sort.GROUP):
        if lemma in _LEAVING:
            return Kind.DEPARTURE, subject
        obj = clause.object
        duties = obj is not None and (obj.sort is Sort.JOB or obj.head in _DUTIES)
        return (Kind.HIRE, subject) if lemma in _STARTING and (duties or obj is None) else None
    if not _takes_effect(parse, clause):
        return None
    head = subject.head
    if head in _CHANGES:
        return None, None
    if head in _ARRIVALS or head in _DEPARTURES:
        return (Kind.HIRE if head in _ARRIVALS else Kind.DEPARTURE), subject.possessor
    return None


def _takes_effect(parse: Parse, clause: Clause) -> bool:
    """ "Is effective", "takes effect", "begins"."""
    lower, verb = parse.sentence.lower, clause.verb
    behind = lower[verb.last : verb.last + 2]
    if verb.lemmas[0] in ("be", "become"):
        return "effective" in behind or "effective" in lower[verb.first : verb.last]
    if verb.lemmas[0] in ("take", "come"):
        return "effect" in behind or "force" in behind
    return verb.lemmas[0] in ("begin", "start", "commence")
