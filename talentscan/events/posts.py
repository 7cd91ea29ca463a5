"""Which post an event is about: the words of its tellings, else what the text says of the person elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.focus import Focus, Held
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.roles import canonical_role, is_general, is_task, of_one
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.event import Kind
from talentscan.model.syntax import Entity

Group = list[Candidate]

_BODIES = re.compile(r"(?:\b(?:board|committee|council|trust|team)s?\b(?: of \w+)?|\bdirectors)$", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:(?:the|a|an|its|his|her|their|our|my|this|that|each|one|next|new|first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|following|outside|\d+(?:st|nd|rd|th)|latest|current|incoming|outgoing|then|now|also|youngest-ever|youngest|first-ever|influential|prominent|respected|top-ranking"
    r"|longtime|long-time|best-known|highly successful|was|is)(?:\s+|-(?=[a-z])))+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\s+(?:for|over|since|until|from|after|in)\s+(?:[\w-]+\s+){0,3}[\w-]+\s+(?:years?|months?|decades?)\b.*$"
)
_JOINING = frozenset(("joined", "hired", "poached", "founded"))
BEGINNERS = frozenset(("founder", "co founder", "cofounder", "founding member", "founding partner"))


def settle_roles(groups: list[Group], focus: Focus) -> None:
    """Give the best telling of each event the post that the event is about."""
    for group in groups:
        group[0].role = _role_of(group, groups, focus)


def complete_roles(groups: list[Group]) -> None:
    """Give who has led an organisation since a day the post that the text tells the person to leave there."""
    for group in groups:
        best = group[0]
        if best.role is None and best.kind is not Kind.DEPARTURE and best.manner not in _JOINING and _leads(best):
            best.role = _given_up(best, groups)


def _leads(c: Candidate) -> bool:
    """Whether a telling says that somebody leads a place, not only that he or she is there."""
    return c.clause is None or c.clause.verb.lemmas[0] not in ("be", "work")


def _given_up(arrival: Candidate, groups: list[Group]) -> str | None:
    for group in groups:
        best = group[0]
        if (
            best.kind is Kind.DEPARTURE
            and best.person.entity is arrival.person.entity is not None
            and best.employer.entity.employer() is arrival.employer.entity.employer()
            and _is_before(arrival, best)
            and best.role is not None
            and _rank(best.role) == 0
        ):
            return best.role
    return None


def tidy(role: str, *, single: bool) -> str:
    """The words of a post without what stands before and behind it; of one person in the singular."""
    text = _TRAILING.sub("", _LEADING.sub("", role)).strip(" ,") or role
    return of_one(text) if single else text


def _rank(role: str) -> int:
    """How well words name a post: a post, who began it all, a body to sit on, what is to be done, any post at all."""
    if is_general(role):
        return 4
    if is_task(role):
        return 3
    if _BODIES.search(role):
        return 2
    return 1 if canonical_role(role) in BEGINNERS else 0


def names_post(role: str) -> bool:
    """Whether words name one post: "chief of design", not "the board", "to lead design" or "boss"."""
    return _rank(role) <= 1


def _is_post(role: str) -> bool:
    """Whether words name a post at all: an alumnus, a daughter, a star hold none by that."""
    head = re.split(r" (?:of|for|at|in|to|on)\b|,", role, maxsplit=1)[0].split()[-1:]
    tags = word_tags().get(head[0].lower(), 0) if head else 0
    return not tags & t.PEOPLE or bool(tags & t.ROLE)


_TAKEN_UP = ("description", "post")
"""How people are told who are not named, whose post need not be in the words of the text's other tellings."""


def _role_of(group: Group, groups: list[Group], focus: Focus) -> str | None:
    best = group[0]
    single = best.person.entity is not None
    named = [c for c in group if c.role and c.person.basis not in _TAKEN_UP]
    told = [tidy(c.role, single=single) for c in named or group if c.role and (not single or _is_post(c.role))]
    exact = [role for role in told if _rank(role) <= (best.kind is not Kind.DEPARTURE)]
    if exact:
        return _fullest(exact)
    held = [tidy(role, single=single) for role in _held(group, groups, focus)] if single else []
    known = next((role for role in held if _rank(role) == 0), None)
    if known is not None:
        return known
    return min(told, key=_rank, default=None) or next(iter(held), None)


def _fullest(roles: Sequence[str]) -> str:
    """Of the post that most tellings name, the first where equal, the longest words."""
    times = Counter(roles)
    alike = [[other for other in times if _are_one(role, other)] for role in times]
    most = max(alike, key=lambda others: sum(times[other] for other in others))
    return max(most, key=len)


def _are_one(a: str, b: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 (to start faster: few articles need it)

    return fuzz.token_set_ratio(canonical_role(a), canonical_role(b)) >= 80


def _held(group: Group, groups: list[Group], focus: Focus) -> Iterable[str]:
    """What the text says elsewhere that the person is or was at the organisation, the likeliest first."""
    best = group[0]
    assert best.person.entity is not None
    root = best.employer.entity.employer()
    leaving = best.kind is Kind.DEPARTURE
    seated = not leaving and any(c.role is not None and _BODIES.search(c.role) for c in group)
    posts = [
        h
        for h in focus.held.get(best.person.entity, ())
        if h.role and _is_post(h.role) and _can_be_at(h, root, sure=seated) and _fits(h, best)
    ]
    posts.sort(key=lambda h: (h.owner is None, abs(h.sentence - best.sentence)))
    others = [
        g
        for g in groups
        if g is not group
        and g[0].kind is not Kind.DEPARTURE
        and g[0].person.entity is best.person.entity
        and g[0].employer.entity.employer() is root
    ]
    if leaving:
        rises = [o[0] for o in others if o[0].role or o[0].rule in SUCCESSIONS]
        risen = max((c.sentence for c in rises if c.sentence < best.sentence), default=-1)
        posts = [h for h in posts if h.state != "former" or h.sentence > risen]  # "until then its finance chief"
        yield from (h.role for h in posts if h.role and h.owner is not None and names_post(h.role))
        for other in reversed(others):
            if _is_before(other[0], best):
                yield from (c.role for c in other if c.role)
        yield from (h.role for h in posts if h.role)
        return
    taken = [c.role for other in others for c in other if c.role]
    posts = [h for h in posts if h.sentence != best.sentence or h.owner is not None or not _is_calling(h)]
    yield from (h.role for h in posts if h.role and not any(_are_one(h.role, role) for role in taken))


def _is_calling(held: Held) -> bool:
    """Whether words say what somebody does, not as what he or she is taken on: "hired the banker Ana Lind"."""
    low = (held.role or "").lower()
    bits = word_tags().get(low, 0)
    return held.state == "" and bool(bits & t.ROLE and bits & t.PEOPLE) and low != "partner"


def _can_be_at(held: Held, root: Entity, *, sure: bool) -> bool:
    """Whether a post can be one at an organisation; `sure`: it is not where the text does not say whose it is."""
    return held.owner.employer() is root if held.owner is not None else not sure or held.state == "new"


def _fits(held: Held, c: Candidate) -> bool:
    """Whether a post can be the one that an event begins or ends."""
    if c.kind is Kind.DEPARTURE:
        return held.state == "former" if not c.recent else held.state != "new"
    if c.kind is Kind.INTERNAL:
        return held.state == "new"
    if c.rule in SUCCESSIONS and held.sentence == c.sentence:  # "is succeeded by her deputy, Tom Reyes"
        return held.state == "new"
    return held.state != "former" and (c.recent or held.state == "new")


def _is_before(arrival: Candidate, departure: Candidate) -> bool:
    """Whether somebody came to a post before leaving it, and the text dates the coming."""
    if arrival.date is None:
        return False
    return departure.date is None or arrival.date.year <= departure.date.year
