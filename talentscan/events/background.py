"""Tellings that are only background to another of the same person: since when, what a new post is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from talentscan.events.candidates import Candidate
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.syntax import Entity

DUTIES = ("lead.unit",)
"""Rules that find somebody's duties, which are news only where nothing else tells of a new post."""
_CARRIED = ("career", "topic")
"""Where the organisation of an old step is found that names none: where somebody was told to be last."""
_HEADLINES = (SegmentKind.TITLE, SegmentKind.HEADING)
_SENTENCE = attrgetter("sentence")


def root_of(entity: Entity) -> Entity:
    """The organisation that a unit belongs to, or the organisation itself."""
    return entity.employer()


def drop_retold(candidates: list[Candidate]) -> None:
    """Drop the tellings that are background to another."""
    _drop_tenures(candidates)
    _drop_duties(candidates)
    _drop_headlined(candidates)
    _drop_before_coming(candidates)


def _drop_before_coming(candidates: Sequence[Candidate]) -> None:
    """Drop old departures from where somebody only comes now: "has named Lind. In 2011 she moved to Orbix"."""
    coming: dict[tuple[Entity | None, Entity], int] = {}
    for c in candidates:
        news = c.kind is Kind.HIRE and c.date is None and c.clause is not None and not c.clause.verb.past
        if news and c.person.entity is not None and not c.dropped:
            coming.setdefault((c.person.entity, root_of(c.employer.entity)), c.sentence)
    for c in candidates if coming else ():
        old = c.rule == "move.org" and c.kind is Kind.DEPARTURE and c.employer.basis in _CARRIED and c.date is not None
        if old and coming.get((c.person.entity, root_of(c.employer.entity)), c.sentence) < c.sentence:
            c.dropped = "nobody leaves before coming"


def _drop_headlined(candidates: Sequence[Candidate]) -> None:
    """Drop what a headline tells of an organisation that only it names where the text tells it of another."""
    headed = [c for c in candidates if c.parse.sentence.kind in _HEADLINES and _is_only_headed(c.employer.entity)]
    for c in headed:
        if c.person.entity is None:
            continue
        told = any(
            other.person.entity is c.person.entity
            and (other.kind is Kind.DEPARTURE) is (c.kind is Kind.DEPARTURE)
            and other.parse.sentence.kind not in _HEADLINES
            for other in candidates
        )
        if told:
            c.dropped = "told below of another organisation"


def _is_only_headed(entity: Entity) -> bool:
    """Whether a name stands once in a text, and nothing else tells that it is an organisation's."""
    return entity.mentions == 1 and not entity.known


def _drop_duties(candidates: Sequence[Candidate]) -> None:
    """Drop the duties of those whose new post is told: "was named chief. She will oversee sales"."""
    placed = {c.person.entity for c in candidates if c.kind is not Kind.DEPARTURE and c.rule not in DUTIES}
    for c in candidates:
        if c.rule in DUTIES and c.person.entity in placed:
            c.dropped = "the duties of a new post told elsewhere"
        elif c.rule in DUTIES:
            placed.add(c.person.entity)


def _drop_tenures(candidates: list[Candidate]) -> None:
    """Drop since when somebody has been with an organisation where a new post there is the news."""
    posts = {
        (c.person.entity, root_of(c.employer.entity))
        for c in candidates
        if c.kind is not Kind.DEPARTURE and c.date is None and c.role is not None and not c.rule.endswith(".since")
    }
    for c in candidates:
        old = c.rule.endswith(".since") and not c.recent and c.role is None
        if old and (c.person.entity, root_of(c.employer.entity)) in posts:
            c.dropped = "since when, beside a new post"


def is_history(c: Candidate, candidates: list[Candidate], published_year: int | None) -> bool:
    """Whether a step without a date stands among old ones of the same person's career; `candidates` in text order."""
    if c.date is not None:
        return False
    first = bisect_left(candidates, c.sentence - 2, key=_SENTENCE)
    last = bisect_right(candidates, c.sentence, lo=first, key=_SENTENCE)
    near = (
        o.date.year
        for o in candidates[first:last]
        if o.date is not None and o.person.entity is c.person.entity and not o.rule.endswith(".since")
    )
    return any(published_year is None or year < published_year - 1 for year in near)
