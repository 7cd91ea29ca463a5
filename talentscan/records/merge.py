"""Records from tellings: what a cluster says as a whole, nothing silently lost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
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
    Telling,
)
from talentscan.model.identity import digest
from talentscan.records.cluster import Cluster
from talentscan.records.conflicts import conflicts_of, counterpart_of
from talentscan.records.decided import Decided
from talentscan.records.gather import Turns, clusters_of, turns_of
from talentscan.records.keys import Key, family
from talentscan.records.moves import with_moves
from talentscan.records.names import fullness
from talentscan.records.namesakes import with_namesakes
from talentscan.records.organizations import organization_words
from talentscan.records.related import with_relations, with_successions
from talentscan.records.spelling import fold
from talentscan.records.status import best_status, history
from talentscan.records.times import Tie, day_order, stated_date

_ROLE_LENGTH = 90
_PLAIN_MANNERS = frozenset(("joined", "left"))


def merge(tellings: Iterable[Telling], decisions: Iterable[Decision] = ()) -> list[Record]:
    """One record for each event told, however many tell it; departures and hires of one person know their move.

    The result does not depend on the order of the tellings. A user's decisions win over what is found.
    """
    decided = Decided(tellings, decisions)
    return link(with_ids(drafts(decided, turns_of(decided.tellings))))


def link(records: Iterable[Record]) -> list[Record]:
    """Records in the order of their ids, with their moves, relations and namesakes.

    What joins two records of one person or of namesakes is found family by family: no other has a name of theirs.
    """
    families: dict[Key, list[Record]] = defaultdict(list)
    for record in records:
        families[family(record)].append(record)
    found = [one for those in families.values() for one in with_namesakes(with_relations(with_moves(those)))]
    return sorted(with_successions(found), key=lambda record: record.id)


def drafts(decided: Decided, turns: Turns) -> list[Record]:
    """The records that tellings are of, without an id and without what needs other records.

    See `clusters_of` for what must be among the tellings, and for `turns`.
    """
    return [_record(found, decided.numbers(found.tellings)) for found in clusters_of(decided, turns)]


def identity_of(record: Record) -> str:
    """The hash of who, what, where and which year: the id of a record that no other shares it with."""
    who = fold(record.person) if record.person is not None else None
    if who is None and record.group is not None:
        who = f"{record.group.count} {fold(record.group.text) if record.group.count is None else ''}"
    where = " ".join(organization_words(record.organization))
    return digest(record.kind, who, where, None if record.date is None else str(record.date.year))


def with_ids(records: Sequence[Record]) -> list[Record]:
    """Records in their order, each with its id; with them must come all of the same identity.

    It is the identity where no other has it; else their first events are in it as well.
    """
    identities = [identity_of(record) for record in records]
    count = Counter(identities)
    return [
        replace(record, id=identity if count[identity] == 1 else digest(identity, *_first_event(record)))
        for record, identity in zip(records, identities, strict=True)
    ]


def _record(found: Cluster, decisions: tuple[int, ...]) -> Record:
    tellings = sorted(found.tellings, key=_by_time)
    events = [one.event for one in tellings]
    dated = _best_date(tellings)
    status = best_status(tellings)
    lead = next(one.event for one in tellings if one.event.status is status)
    organization = _most_told(tellings, lambda event: event.organization) or lead.organization
    return Record(
        id="",
        kind=_kind(events),
        person=_fullest_name(tellings),
        group=_group(events),
        organization=organization,
        unit=_most_told(tellings, lambda event: event.unit),
        role=_fullest_role(events),
        counterpart=_most_told(tellings, counterpart_of),
        date=None if dated is None else dated[0],
        date_basis=_basis(events) if dated is None else dated[1],
        manner=_most_told(tellings, lambda event: None if event.manner in _PLAIN_MANNERS else event.manner)
        or lead.manner,
        status=lead.status,
        status_cue=lead.status_cue,
        history=history(tellings),
        sources=len({one.voice for one in tellings}),
        stories=tuple(sorted({one.story for one in tellings if one.story is not None})),
        conflicts=conflicts_of(tellings),
        move=None,
        confidence=max(event.confidence for event in events),
        evidence=_evidence(tellings),
        roles=_roles(tellings),
        date_articles=() if dated is None else dated[2],
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
    from_elsewhere = any(event.kind is Kind.HIRE and counterpart_of(event) is not None for event in events)
    return Kind.HIRE if from_elsewhere else Kind.INTERNAL


def _most_told(tellings: list[Telling], value: Callable[[Event], str | None]) -> str | None:
    """The wording of most sources (copies count once); among equals the longest."""
    texts: dict[str, set[str]] = defaultdict(set)
    for one in tellings:
        if (told := value(one.event)) is not None:
            texts[told].add(one.voice)
    return max(texts, key=lambda told: (len(texts[told]), len(told), told), default=None)


def _fullest_name(tellings: list[Telling]) -> str | None:
    """The fullest wording of the name; among those that are as full, that of most sources."""
    told: dict[str, set[str]] = defaultdict(set)
    for one in tellings:
        if one.event.person is not None:
            told[one.event.person].add(one.voice)
    return max(told, key=lambda name: (fullness(name), len(told[name]), len(name), name), default=None)


def _group(events: list[Event]) -> Group | None:
    groups = [event.group for event in events if event.group is not None]
    return max(groups, key=lambda group: (group.count is not None, len(group.text), group.text), default=None)


def _fullest_role(events: list[Event]) -> str | None:
    roles = {event.role for event in events if event.role is not None}
    sensible = {role for role in roles if len(role) <= _ROLE_LENGTH} or roles
    return max(sensible, key=lambda role: (len(fold(role)), role), default=None)


def _best_date(tellings: list[Telling]) -> tuple[PartialDate, DateBasis | None, tuple[str, ...]] | None:
    """The most exact date that sources agree on, in the year that most of them tell, and which articles tell it.

    Where as many tell one day as another of a month, it is the month; what is stated beats what was worked out from
    `last week`.
    """
    dated = [(when, one) for one in tellings if (when := stated_date(one.event)) is not None]
    if not dated:
        shown = [(one.event.date, one.event.date_basis) for one in tellings if one.event.date is not None]
        return None if not shown else (*min(shown), ())
    years = Counter(year for year, _ in {(when.year, one.voice) for when, one in dated})
    year = max(years, key=lambda one: (years[one], -one))
    best = PartialDate(year)
    for exact in (PartialDate.to_month, PartialDate.to_day):
        told: dict[PartialDate, set[str]] = defaultdict(set)
        stated: set[PartialDate] = set()
        for when, one in dated:
            if best.covers(when) and (finer := exact(when)) is not None:
                told[finer].add(one.voice)
                stated |= {finer} if one.event.date_basis is DateBasis.STATED else set()
        ranks = {when: (len(reports), when in stated) for when, reports in told.items()}
        first = [when for when, rank in ranks.items() if rank == max(ranks.values())]
        if len(first) != 1:
            break
        best = first[0]
    telling = [one for when, one in dated if best.covers(when)]
    bases = {one.event.date_basis for one in telling}
    basis = DateBasis.STATED if DateBasis.STATED in bases else DateBasis.RELATIVE
    return best, basis, tuple(sorted({one.event.article for one in telling}))


def _basis(events: list[Event]) -> DateBasis | None:
    return DateBasis.PUBLISHED if any(event.date_basis is DateBasis.PUBLISHED for event in events) else None


def _roles(tellings: list[Telling]) -> tuple[str, ...]:
    """Every wording of the role, the most told first; of wordings that differ in capitals only, the fullest."""
    told: dict[str, set[str]] = defaultdict(set)
    words: dict[str, str] = {}
    for one in tellings:
        if one.event.role is not None:
            role = fold(one.event.role)
            told[role].add(one.voice)
            words[role] = max(words.get(role, ""), one.event.role)
    return tuple(words[role] for role in sorted(told, key=lambda role: (-len(told[role]), -len(role), role)))


def _evidence(tellings: list[Telling]) -> tuple[RecordEvidence, ...]:
    """The sentences, story by story; the story that was first told comes first."""
    stories: dict[str | None, int] = {}
    for place, one in enumerate(tellings):
        stories.setdefault(one.story or one.event.article, place)
    found: list[RecordEvidence] = []
    for one in sorted(tellings, key=lambda telling: stories[telling.story or telling.event.article]):
        event = one.event
        found.extend(
            RecordEvidence(
                event.id, event.article, one.published, one.outlet, event.rule, event.status, evidence, one.story
            )
            for evidence in event.evidence
        )
    return tuple(found)


def _first_event(record: Record) -> tuple[str, str]:
    return min(((one.event, one.article) for one in record.evidence), default=("", ""))
