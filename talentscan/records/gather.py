"""Which tellings are of one event: each joins the nearest cluster in which nothing speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from talentscan.model import Kind, Naming, PartialDate, Telling
from talentscan.records.cluster import GROUP_MONTHS, NO_WAY_BACK, Back, Cluster
from talentscan.records.decided import Decided
from talentscan.records.eras import RETURNED
from talentscan.records.names import fullness
from talentscan.records.naming import Key, naming_of, neighbours, turn_key, way_back, way_of
from talentscan.records.times import Tie, day_order, near_date, stated_date

Turns = dict[tuple[str, Key], set[PartialDate]]
"""The dates on which somebody (how the name sounds) came to (`in`) or left (`out`) an organisation.

With `returned`, and the article before the key, that this article tells of a return.
"""


def clusters_of(decided: Decided, turns: Turns) -> Iterator[Cluster]:
    """The events that tellings are of; the order in which they come does not matter.

    A telling is compared only with clusters that share a key with it, so the cost grows with their number. `turns` are
    those of all tellings that there are. `decided` may hold some of these only, if with each it holds all whose
    namings are neighbours of its naming, or neighbours of neighbours, and so on: no cluster has others. Such are
    clustered one such company after the other.
    """
    told: dict[Naming, list[Telling]] = defaultdict(list)
    for telling in decided.tellings:
        told[naming_of(telling)].append(telling)
    near = neighbours(told)
    groups: dict[Naming, list[list[Telling]]] = defaultdict(list)
    bound: dict[Naming, list[Naming]] = defaultdict(list)
    for group in decided.together():
        namings = list(dict.fromkeys(map(naming_of, group)))
        groups[namings[0]].append(group)
        for one, other in pairwise(namings):
            bound[one].append(other)
            bound[other].append(one)
    for company in _companies(near, bound):
        found = _clustered({naming: told[naming] for naming in company}, near, decided, turns)
        yield from _united(found, [group for naming in company for group in groups.get(naming, ())])


def _companies(
    near: Mapping[Naming, Sequence[Naming]], bound: Mapping[Naming, Sequence[Naming]]
) -> Iterator[list[Naming]]:
    """Namings that are neighbours or bound by a decision, with the neighbours of these, and so on."""
    seen: set[Naming] = set()
    for start in near:
        if start not in seen:
            seen.add(start)
            found = [start]
            for one in found:  # which grows meanwhile
                fresh = {other for other in (*near[one], *bound.get(one, ())) if other not in seen}
                seen |= fresh
                found += fresh
            yield found


def _clustered(
    told: Mapping[Naming, Sequence[Telling]], near: Mapping[Naming, Sequence[Naming]], decided: Decided, turns: Turns
) -> list[Cluster]:
    """The clusters of the tellings of some namings, with which come all their neighbours."""
    found: list[Cluster] = []
    homes: dict[Naming, _Homes] = {naming: _Homes() for naming in told}
    every = [(telling, naming) for naming, those in told.items() for telling in those]
    for telling, naming in _once(sorted(every, key=lambda one: telling_order(one[0]))):
        back = way_back_of(telling, naming, turns) if naming.person else NO_WAY_BACK
        fitting = [
            number
            for number in sorted({number for other in near[naming] for number in homes[other].near(telling)})
            if found[number].admits(telling, back) and not decided.keeps_out(telling, found[number].tellings)
        ]
        if fitting:
            nearest = min(fitting, key=lambda number: found[number].distance(telling))
        else:
            nearest = len(found)
            found.append(Cluster())
        found[nearest].add(telling, back)
        homes[naming].add(nearest, telling)
    return found


def way_back_of(telling: Telling, naming: Naming, turns: Turns) -> Back:
    """What is told of the way back of the one whom a telling tells of."""
    key = turn_key(naming)
    dates = turns.get((way_back(naming.way), key), ())
    if naming.way == "in" or telling.published is None or stated_date(telling.event) is not None:
        return Back(dates)
    beside = (RETURNED, (telling.event.article, *key)) in turns
    return Back(dates, PartialDate(telling.published.year, telling.published.month) if beside else None)


def _once(tellings: Iterable[tuple[Telling, Naming]]) -> Iterator[tuple[Telling, Naming]]:
    """Tellings in their order, those that are equal once."""
    last: Telling | None = None
    for telling, naming in tellings:
        if telling != last:
            yield telling, naming
        last = telling


@dataclass(slots=True)
class _Homes:
    """The clusters, by their numbers, that have tellings of one naming; of people who are not named also by season."""

    every: dict[int, None] = field(default_factory=dict)
    by_month: dict[tuple[int, int | None] | None, dict[int, None]] = field(default_factory=dict)

    def add(self, number: int, telling: Telling) -> None:
        """Note that a cluster has a telling."""
        self.every[number] = None
        if telling.event.person is None:
            when = near_date(telling)
            month = None if when is None else (when.year, when.month)
            self.by_month.setdefault(month, {})[number] = None

    def near(self, telling: Telling) -> Iterable[int]:
        """Those that may admit a telling: `three researchers` of a large firm are of as many events as it has years."""
        when = near_date(telling)
        if telling.event.person is not None or when is None:
            return self.every
        if when.month is None:
            months = [(when.year, month) for month in range(1, 13)]
        else:
            nth = 12 * when.year + when.month - 1
            months = [(one // 12, one % 12 + 1) for one in range(nth - GROUP_MONTHS, nth + GROUP_MONTHS + 1)]
        return [number for month in (None, (when.year, None), *months) for number in self.by_month.get(month, ())]


def turns_of(tellings: Iterable[Telling]) -> Turns:
    """When people came to organisations and left them."""
    turns: Turns = defaultdict(set)
    for one in tellings:
        event, when = one.event, stated_date(one.event)
        if event.person is None or event.kind is Kind.INTERNAL:
            continue
        if when is not None:
            turns[way_of(event.kind), turn_key(naming_of(one))].add(when)
        if event.manner == RETURNED:
            turns[RETURNED, (event.article, *turn_key(naming_of(one)))] = set()
    return turns


def _united(found: list[Cluster], together: list[list[Telling]]) -> list[Cluster]:
    """The clusters, with those made one that the user wants to be one."""
    if not together:
        return found
    home = {(one.event.id, one.text): number for number, each in enumerate(found) for one in each.tellings}
    first = list(range(len(found)))
    for group in together:
        numbers = {home[one.event.id, one.text] for one in group}
        roots = {first[number] for number in numbers}
        first = [min(roots) if root in roots else root for root in first]
    united: dict[int, Cluster] = {}
    for number, each in enumerate(found):
        into = united.setdefault(first[number], Cluster())
        for telling in each.tellings:
            into.add(telling)
    return list(united.values())


def telling_order(telling: Telling) -> tuple[object, ...]:
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
