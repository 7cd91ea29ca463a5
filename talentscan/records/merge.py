"""Records from tellings: what a cluster says as a whole, nothing silently lost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from talentscan.model import (
    DateBasis,
    Decision,
    Event,
    Group,
    Kind,
    PartialDate,
    Record,
    RecordEvidence,
    Status,
    StatusStep,
    Telling,
)
from talentscan.model.identity import digest
from talentscan.records.cluster import Cluster, clusters_of
from talentscan.records.conflicts import conflicts_of
from talentscan.records.decided import Decided
from talentscan.records.moves import with_moves
from talentscan.records.names import fullness
from talentscan.records.organizations import organization_words
from talentscan.records.spelling import fold
from talentscan.records.times import Tie, day_order, stated_date

BEST_FIRST = (Status.CONFIRMED, Status.REPORTED, Status.EXPECTED, Status.RUMORED, Status.DENIED)
_ROLE_LENGTH = 90
_PLAIN_MANNERS = frozenset(("joined", "left"))


def merge(tellings: Iterable[Telling], decisions: Iterable[Decision] = ()) -> list[Record]:
    """One record for each event told, however many tell it; departures and hires of one person know their move.

    The result does not depend on the order of the tellings. A user's decisions win over what is found.
    """
    decided = Decided(tellings, decisions)
    records = _with_ids([_record(found, decided.numbers(found.tellings)) for found in clusters_of(decided)])
    return sorted(with_moves(records), key=lambda record: record.id)


def _record(found: Cluster, decisions: tuple[int, ...]) -> Record:
    tellings = sorted(found.tellings, key=_by_time)
    events = [one.event for one in tellings]
    dated = _best_date(tellings)
    lead = next(
        one.event for one in tellings if one.event.status is min((e.status for e in events), key=BEST_FIRST.index)
    )
    organization = _most_told(tellings, lambda event: event.organization) or lead.organization
    return Record(
        id="",
        kind=_kind(events),
        person=max(
            (e.person for e in events if e.person is not None), key=lambda name: (fullness(name), name), default=None
        ),
        group=_group(events),
        organization=organization,
        unit=_most_told(tellings, lambda event: event.unit),
        role=_fullest_role(events),
        counterpart=_most_told(tellings, lambda event: event.counterpart),
        date=None if dated is None else dated[0],
        date_basis=_basis(events) if dated is None else dated[1],
        manner=_most_told(tellings, lambda event: None if event.manner in _PLAIN_MANNERS else event.manner)
        or lead.manner,
        status=lead.status,
        status_cue=lead.status_cue,
        history=_history(tellings),
        sources=len({one.voice for one in tellings}),
        stories=tuple(sorted({one.story for one in tellings if one.story is not None})),
        conflicts=conflicts_of(tellings),
        move=None,
        confidence=max(event.confidence for event in events),
        evidence=_evidence(tellings),
        decisions=decisions,
    )


def _by_time(telling: Telling) -> tuple[object, ...]:
    event = telling.event
    start = event.evidence[0].start if event.evidence else -1
    return (day_order(telling.published), event.article, start, event.id, Tie(telling))


def _kind(events: list[Event]) -> Kind:
    """Whoever knows that the person was there already knows more than who says `hired`, unless from elsewhere."""
    kinds = {event.kind for event in events}
    if len(kinds) == 1:
        return kinds.pop()
    from_elsewhere = any(event.kind is Kind.HIRE and event.counterpart is not None for event in events)
    return Kind.HIRE if from_elsewhere else Kind.INTERNAL


def _most_told(tellings: list[Telling], value: Callable[[Event], str | None]) -> str | None:
    """The wording of most sources (copies count once); among equals the longest."""
    texts: dict[str, set[str]] = defaultdict(set)
    for one in tellings:
        if (told := value(one.event)) is not None:
            texts[told].add(one.voice)
    return max(texts, key=lambda told: (len(texts[told]), len(told), told), default=None)


def _group(events: list[Event]) -> Group | None:
    groups = [event.group for event in events if event.group is not None]
    return max(groups, key=lambda group: (group.count is not None, len(group.text), group.text), default=None)


def _fullest_role(events: list[Event]) -> str | None:
    roles = {event.role for event in events if event.role is not None}
    sensible = {role for role in roles if len(role) <= _ROLE_LENGTH} or roles
    return max(sensible, key=lambda role: (len(fold(role)), role), default=None)


def _best_date(tellings: list[Telling]) -> tuple[PartialDate, DateBasis | None] | None:
    """The most exact date of the year that most sources tell."""
    dated = [(when, one) for one in tellings if (when := stated_date(one.event)) is not None]
    if not dated:
        shown = [one.event for one in tellings if one.event.date is not None]
        return None if not shown else min((event.date, event.date_basis) for event in shown if event.date is not None)
    years = Counter(year for year, _ in {(when.year, one.voice) for when, one in dated})
    year = max(years, key=lambda one: (years[one], -one))
    inside = [(when, one) for when, one in dated if when.year == year]
    exact = max((when.month is not None) + (when.day is not None) for when, _ in inside)
    finest = [(when, one) for when, one in inside if (when.month is not None) + (when.day is not None) == exact]
    told = Counter(when for when, _ in {(when, one.voice) for when, one in finest})
    best = max(told, key=lambda when: (told[when], [-part for part in (when.year, when.month or 0, when.day or 0)]))
    bases = {one.event.date_basis for when, one in finest if when == best}
    return best, DateBasis.STATED if DateBasis.STATED in bases else min(bases, key=str)


def _basis(events: list[Event]) -> DateBasis | None:
    return DateBasis.PUBLISHED if any(event.date_basis is DateBasis.PUBLISHED for event in events) else None


def _history(tellings: list[Telling]) -> tuple[StatusStep, ...]:
    """A step for each change of what is told, in the order of time."""
    steps: list[StatusStep] = []
    for one in tellings:
        if not steps or steps[-1].status is not one.event.status:
            steps.append(StatusStep(one.event.status, one.published, one.event.article))
    return tuple(steps)


def _evidence(tellings: list[Telling]) -> tuple[RecordEvidence, ...]:
    found: list[RecordEvidence] = []
    for one in tellings:
        event = one.event
        found.extend(
            RecordEvidence(event.id, event.article, one.published, one.outlet, event.rule, event.status, evidence)
            for evidence in event.evidence
        )
    return tuple(found)


def _with_ids(records: list[Record]) -> list[Record]:
    """Give each record the hash of who, what, where and which year; namesakes take their first event in as well."""
    same: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        same[_identity(record)].append(record)
    named: list[Record] = []
    for identity, those in same.items():
        if len(those) == 1:
            named.append(replace(those[0], id=identity))
            continue
        named.extend(replace(one, id=digest(identity, *_first_event(one))) for one in those)
    return named


def _first_event(record: Record) -> tuple[str, str]:
    return min(((one.event, one.article) for one in record.evidence), default=("", ""))


def _identity(record: Record) -> str:
    who = fold(record.person) if record.person is not None else None
    if who is None and record.group is not None:
        who = f"{record.group.count} {fold(record.group.text) if record.group.count is None else ''}"
    where = " ".join(organization_words(record.organization))
    return digest(record.kind, who, where, None if record.date is None else str(record.date.year))
