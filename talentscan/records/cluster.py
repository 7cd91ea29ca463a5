"""Which tellings are of one event: each joins the nearest cluster in which nothing speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from talentscan.model import Kind, PartialDate, Telling
from talentscan.records.names import fold, fullness, name_parts, person_block, same_person
from talentscan.records.organizations import organization_words, same_organization
from talentscan.records.roles import same_role
from talentscan.records.times import YEARS_APART, Tie, agree, day_order, months_apart, near_date, stated_date

GROUP_MONTHS = 4
"""People who are not named are the same only in the same season: every year some `three researchers` leave."""

Block = tuple[str, ...]


@dataclass(slots=True)
class Cluster:
    """Tellings of one event, with the different things they say of it."""

    tellings: list[Telling] = field(default_factory=list)
    people: set[tuple[str, ...]] = field(default_factory=set)
    organizations: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    kinds: set[Kind] = field(default_factory=set)
    dates: set[PartialDate] = field(default_factory=set)
    guessed: set[PartialDate] = field(default_factory=set)
    by_text: dict[str, set[tuple[PartialDate, Kind]]] = field(default_factory=lambda: defaultdict(set))

    def add(self, telling: Telling) -> None:
        """Take a telling in."""
        event, when = telling.event, stated_date(telling.event)
        self.tellings.append(telling)
        self.organizations.add(event.organization)
        self.kinds.add(event.kind)
        if event.person is not None:
            self.people.add(name_parts(event.person))
        if event.role is not None:
            self.roles.add(event.role)
        if when is None and telling.published is not None:
            self.guessed.add(PartialDate(telling.published.year, telling.published.month))
        if when is not None:
            self.dates.add(when)
            self.by_text[telling.text].add((when, event.kind))

    def admits(self, telling: Telling) -> bool:
        """Whether nothing that the cluster says speaks against the telling."""
        event = telling.event
        if event.person is not None:
            parts = name_parts(event.person)
            if not all(same_person(parts, other) for other in self.people):
                return False
        elif not self._same_season(telling):
            return False
        return all(same_organization(event.organization, other) for other in self.organizations) and self._same_time(
            telling
        )

    def gap(self, telling: Telling) -> int:
        """Months between a telling and the cluster's nearest date; unknown dates are near to all."""
        when = near_date(telling)
        if when is None:
            return 0
        return min((months_apart(when, other) for other in self.dates or self.guessed), default=0)

    def _same_time(self, telling: Telling) -> bool:
        event, when = telling.event, stated_date(telling.event)
        if when is not None and any(
            self._told_apart(when, event.kind, *other) for other in self.by_text.get(telling.text, ())
        ):
            return False
        apart = 0 if when is None else max((abs(when.year - other.year) for other in self.dates), default=0)
        if apart > YEARS_APART:
            return False
        if apart or self.kinds != {event.kind}:
            mixed = self.kinds != {event.kind}
            return not (apart and mixed) and all(same_role(event.role, role) for role in self.roles)
        return True

    @staticmethod
    def _told_apart(when: PartialDate, kind: Kind, other: PartialDate, other_kind: Kind) -> bool:
        """Whether one article tells two events; of a hire that it also calls a promotion, only the years count."""
        return when.year != other.year if kind is not other_kind else not agree(when, other)

    def _same_season(self, telling: Telling) -> bool:
        when = near_date(telling)
        known = self.dates | self.guessed
        return when is None or all(months_apart(when, other) <= GROUP_MONTHS for other in known)


def blocks(tellings: Iterable[Telling]) -> dict[Block, list[Telling]]:
    """Tellings that could be of one event together: only these are compared."""
    found: dict[Block, list[Telling]] = defaultdict(list)
    for telling in tellings:
        found[_block(telling)].append(telling)
    return found


def cluster(tellings: list[Telling]) -> list[Cluster]:
    """The events that the tellings of one block tell; the order in which they come does not matter."""
    clusters: list[Cluster] = []
    for telling in sorted(tellings, key=_telling_order):
        fitting = [one for one in clusters if one.admits(telling)]
        if fitting:
            nearest = min(fitting, key=lambda one: one.gap(telling))
        else:
            nearest = Cluster()
            clusters.append(nearest)
        nearest.add(telling)
    return clusters


def _block(telling: Telling) -> Block:
    event = telling.event
    direction = "out" if event.kind is Kind.DEPARTURE else "in"
    if event.person is not None:
        block = person_block(event.person)
        if block is not None:
            return ("person", direction, *block)
        # One word is a name only where it is read: it meets nothing but itself and copies of its text.
        return ("word", direction, " ".join(name_parts(event.person)), telling.text)
    group = event.group
    if group is None or group.count is None:
        words = "" if group is None else " ".join(fold(group.text).split())
        return ("group", event.kind, *organization_words(event.organization)[:1], words)
    return ("group", event.kind, str(group.count))


def _telling_order(telling: Telling) -> tuple[object, ...]:
    """The richest first, so that clusters form around what says most; then an order without ties."""
    event, when = telling.event, stated_date(telling.event)
    exact = 0 if when is None else 1 + (when.month is not None) + (when.day is not None)
    full = fullness(event.person) if event.person is not None else (0, 0, 0)
    return (
        *(-part for part in full),
        -exact,
        day_order(telling.published),
        event.article,
        event.evidence[0].start if event.evidence else -1,
        event.id,
        Tie(telling),
    )
