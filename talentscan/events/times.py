"""Gives each event the date that its clause tells."""

from __future__ import annotations

from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.groups import Clause, Node, NounGroup, Parse
from talentscan.model.syntax import DateMention

_EFFECT = frozenset(("effective", "starting", "beginning", "from", "by"))


def date_of(
    parse: Parse, dates: list[DateMention], clause: Clause | None, act: NounGroup | None, *, word: str = ""
) -> DateMention | None:
    """The date of the event that `clause` or `act` tells; None where the sentence gives none to it.

    `word` is the preposition that the date must stand behind: "since" or "until".
    """
    if not dates:
        return None
    found = _told(parse, dates, clause, act, word)
    if found is not None and clause is not None and act is None:
        return _in_tense(found, clause)
    return found


def _in_tense(d: DateMention, clause: Clause) -> DateMention:
    """A month or day without a year that a past tense tells lies before the article, not after it."""
    verb = clause.verb
    past = verb.past and not verb.future and not verb.possible and verb.form == "finite"
    if not past or not d.future or d.date is None or d.date.month is None or d.basis is not DateBasis.RELATIVE:
        return d
    return DateMention(
        d.first, d.last, PartialDate(d.date.year - 1, d.date.month, d.date.day), d.basis, future=False, vague=d.vague
    )


def _told(
    parse: Parse, dates: list[DateMention], clause: Clause | None, act: NounGroup | None, word: str
) -> DateMention | None:
    lower = parse.sentence.lower
    begun = {nodes.first for nodes in _post_dates(parse)}
    own = (
        [d for d in dates if d.first not in begun and _clause_at(parse, d.first) is clause]
        if clause is not None
        else []
    )
    if act is not None:
        behind = [d for d in own if d.first >= act.first]
        own = behind or own
    if word:
        return next((d for d in dates if word in lower[max(0, d.first - 2) : d.first + 1]), None)
    effective = [d for d in dates if _takes_effect(lower, d)]
    if effective and not any(_takes_effect(lower, d) for d in own):
        single = effective[0]
        if not own or own[0].vague or own[0].date is None or single.future:
            return single
    best = next((d for d in own if _takes_effect(lower, d)), None) or next(
        (d for d in own if not _ends(lower, d)), None
    )
    if best is not None:
        return best
    return _announced(parse, dates, clause) or _inherited(parse, dates, clause) or _labelled(parse)


def _post_dates(parse: Parse) -> list[Node]:
    """Dates that say since when somebody holds a post: "Lind, its chief since 2014, is leaving"."""
    nodes = parse.nodes
    return [
        nodes[i + 2]
        for i in range(len(nodes) - 2)
        if nodes[i + 2].date is not None
        and nodes[i + 1].word == "since"
        and nodes[i].noun is not None
        and nodes[i].noun.posts  # type: ignore[union-attr]  # checked one term before
    ]


def _inherited(parse: Parse, dates: list[DateMention], clause: Clause | None) -> DateMention | None:
    """The date of the verb before: of "left in May to become", "will retire in June and become"."""
    leader = clause.parent if clause is not None else None
    if clause is None or leader is None or leader.subject is not clause.subject:
        return None
    if clause.relation != "infinitive" and clause.link != "and":
        return None
    return next(
        (
            d
            for d in dates
            if _clause_at(parse, d.first) is leader and not d.vague and not _ends(parse.sentence.lower, d)
        ),
        None,
    )


def _labelled(parse: Parse) -> DateMention | None:
    """The date that stands before a colon at the head of the sentence: "4 March: Oduya wrote"."""
    nodes = parse.nodes
    return nodes[0].date if len(nodes) > 2 and nodes[0].date is not None and nodes[1].sort == "colon" else None


def _takes_effect(lower: list[str], d: DateMention) -> bool:
    words = lower[max(0, d.first - 3) : d.first + 1]
    return (
        "effective" in words
        or "starting" in words
        or "immediate" in lower[d.first : d.last]
        or "immediately" in lower[d.first : d.last]
    )


def _ends(lower: list[str], d: DateMention) -> bool:
    """Whether a date only ends a stretch of time: "until 2022", "from 2014 to 2020"."""
    return d.first > 0 and lower[d.first - 1] in ("until", "till")


def _announced(parse: Parse, dates: list[DateMention], clause: Clause | None) -> DateMention | None:
    """The day of an announcement, where what is announced is done with it."""
    if clause is None or clause.parent is None or clause.verb.future or clause.verb.form == "infinitive":
        return None
    if clause.relation not in ("that", "gerund", "participle"):
        return None
    return next((d for d in dates if _clause_at(parse, d.first) is clause.parent and d.vague), None)


def _clause_at(parse: Parse, token: int) -> Clause | None:
    """The clause that a date at `token` belongs to: that of the last verb before it, or the first main one."""
    before = [c for c in parse.clauses if c.verb.first < token]
    if before:
        last = max(before, key=lambda c: c.verb.first)
        if _closed(parse, token):
            following = [c for c in parse.clauses if c.verb.first > token]
            if following:
                return min(following, key=lambda c: c.verb.first)
        return last
    return next((c for c in parse.clauses if c.relation in ("main", "that", "relative")), None) or next(
        iter(parse.clauses), None
    )


def _closed(parse: Parse, token: int) -> bool:
    """Whether "and in 2019" or "; in 2019" before a verb opens the next clause."""
    lower = parse.sentence.lower
    lead = lower[max(0, token - 3) : token]
    return any(mark in lead for mark in ("and", ";", "but", "then")) and any(
        c.verb.first > token and c.verb.first - token <= 4 for c in parse.clauses
    )
