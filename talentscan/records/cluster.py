"""Which tellings are of one event: each joins the nearest cluster in which nothing speaks against it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from talentscan.model import Kind, PartialDate, Telling
from talentscan.records.decided import Decided
from talentscan.records.eras import Era, one_era
from talentscan.records.names import fullness, is_misspelling, name_forms, name_parts, perhaps_same_person, same_person
from talentscan.records.organizations import (
    is_other,
    loose_organization_keys,
    one_organization,
    organization_keys,
    organization_words,
    same_organization,
)
from talentscan.records.roles import same_role
from talentscan.records.spelling import fold, sound
from talentscan.records.times import (
    YEARS_APART,
    Tie,
    agree,
    between,
    day_order,
    months_apart,
    near_date,
    stated_date,
)

GROUP_MONTHS = 4
"""People who are not named are the same only in the same season: every year some `three researchers` leave."""
COMMON_NAMES = 64
"""In how many organisations' names a word may occur and still be what two of them are found by."""

Key = tuple[str, ...]
Turns = dict[Key, set[PartialDate]]
"""The dates on which somebody (how the name sounds) came to or left an organisation."""


@dataclass(slots=True)
class Cluster:
    """Tellings of one event, with the different things they say of it.

    `too_early`: an article from before a renaming uses the new name, so it means another organisation.
    """

    tellings: list[Telling] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    organizations: set[str] = field(default_factory=set)
    stories: set[str] = field(default_factory=set)
    eras: set[Era] = field(default_factory=set)
    too_early: bool = False
    roles: set[str] = field(default_factory=set)
    kinds: set[Kind] = field(default_factory=set)
    dates: set[PartialDate] = field(default_factory=set)
    guessed: set[PartialDate] = field(default_factory=set)
    by_text: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))

    def add(self, telling: Telling) -> None:
        """Take a telling in."""
        event, when = telling.event, stated_date(telling.event)
        self.tellings.append(telling)
        self.eras.add(Era.of(telling))
        if telling.story is not None:
            self.stories.add(telling.story)
        self.by_text[telling.text].append(telling)
        self.organizations.add(event.organization)
        self.too_early |= is_other(event.organization, telling.published)
        self.kinds.add(event.kind)
        if event.person is not None:
            self.people.add(event.person)
        if event.role is not None:
            self.roles.add(event.role)
        if when is None and telling.published is not None:
            self.guessed.add(PartialDate(telling.published.year, telling.published.month))
        if when is not None:
            self.dates.add(when)

    def admits(self, telling: Telling, turns: Turns) -> bool:
        """Whether nothing that the cluster says speaks against the telling."""
        event = telling.event
        if not all(same_organization(event.organization, other) for other in self.organizations):
            return False
        if self.too_early or is_other(event.organization, telling.published):
            words = organization_words(event.organization)
            if any(organization_words(other) != words for other in self.organizations):
                return False
        if event.person is None:
            if not self._same_season(telling):
                return False
        elif not self._same_person(event.person, telling):
            return False
        return self._same_time(telling, turns) and self._one_era(telling)

    def gap(self, telling: Telling) -> int:
        """Months between a telling and the cluster's nearest date; unknown dates are near to all."""
        when = near_date(telling)
        if when is None:
            return 0
        return min((months_apart(when, other) for other in self.dates or self.guessed), default=0)

    def _same_person(self, name: str, telling: Telling) -> bool:
        if all(same_person(name, other) for other in self.people):
            return True
        return self._bears_out(telling) and all(
            same_person(name, other) or (perhaps_same_person(name, other) and is_misspelling(name, other))
            for other in self.people
        )

    def _bears_out(self, telling: Telling) -> bool:
        """Whether all else agrees so well that a name is the same one misspelt."""
        event = telling.event
        if self.kinds != {event.kind} or telling.text in self.by_text:
            return False
        if not all(one_organization(event.organization, other) for other in self.organizations):
            return False
        one_role = event.role is not None and any(same_role(event.role, role) for role in self.roles)
        return one_role or self._one_story(telling) or self._one_month(telling)

    def _one_story(self, telling: Telling) -> bool:
        return telling.story is not None and telling.story in self.stories

    def _one_month(self, telling: Telling) -> bool:
        when = stated_date(telling.event)
        return when is not None and when.month is not None and any(agree(when, other) for other in self.dates)

    def _same_time(self, telling: Telling, turns: Turns) -> bool:
        event, when = telling.event, stated_date(telling.event)
        if any(self._told_apart(telling, other) for other in self.by_text.get(telling.text, ())):
            return False
        if when is not None:
            back = turns.get(_turn_key(telling, event.kind is not Kind.DEPARTURE), ())
            if any(between(when, turn, other) for turn in back for other in self.dates):
                return False
        apart = 0 if when is None else max((abs(when.year - other.year) for other in self.dates), default=0)
        if apart > YEARS_APART:
            return False
        mixed = self.kinds != {event.kind}
        if mixed and (self._one_month(telling) or self._one_story(telling)):
            return not apart  # what one article calls a hire and another a promotion
        if apart or mixed:
            return not (apart and mixed) and all(same_role(event.role, role) for role in self.roles)
        return True

    @staticmethod
    def _told_apart(one: Telling, other: Telling) -> bool:
        """Whether one article tells two events; a hire that it also calls a promotion is one by role and year."""
        a, b = one.event, other.event
        when, then = stated_date(a), stated_date(b)
        if a.kind is b.kind:
            return when is not None and then is not None and not agree(when, then)
        if a.role is None or b.role is None or not same_role(a.role, b.role):
            return True
        return when is not None and then is not None and when.year != then.year

    def _one_era(self, telling: Telling) -> bool:
        return telling.event.person is None or all(one_era(Era.of(telling), other) for other in self.eras)

    def _same_season(self, telling: Telling) -> bool:
        when = near_date(telling)
        known = self.dates | self.guessed
        return when is None or all(months_apart(when, other) <= GROUP_MONTHS for other in known)


def clusters_of(decided: Decided) -> list[Cluster]:
    """The events that tellings are of; the order in which they come does not matter.

    A telling is compared only with clusters that share a key with it, so the cost grows with their number.
    """
    found: list[Cluster] = []
    by_key: dict[Key, set[int]] = defaultdict(set)
    turns, common = _turns(decided.tellings), _common_words(decided.tellings)
    for telling in sorted(set(decided.tellings), key=_telling_order):
        own, asked = _keys(telling, common)
        near = sorted({number for key in asked for number in by_key.get(key, ())})
        fitting = [
            number
            for number in near
            if found[number].admits(telling, turns)
            and not any(decided.apart(telling, other) for other in found[number].tellings)
        ]
        if fitting:
            nearest = min(fitting, key=lambda number: found[number].gap(telling))
        else:
            nearest = len(found)
            found.append(Cluster())
        found[nearest].add(telling)
        for key in own:
            by_key[key].add(nearest)
    return _united(found, decided.together())


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


def _common_words(tellings: Iterable[Telling]) -> frozenset[str]:
    """Words that tell no organisation from another here: Energy, Motors."""
    names = {one.event.organization for one in tellings}
    told = Counter(key for name in names for key in organization_keys(name))
    return frozenset(key for key, count in told.items() if count > COMMON_NAMES)


def _keys(telling: Telling, common: frozenset[str]) -> tuple[set[Key], set[Key]]:
    """The keys that a telling's cluster is found by, and those by which it looks for one.

    A surname and an organisation; for misspelt surnames the given name and how the surname begins; for abbreviated or
    misspelt organisations the surname and an initial. Either name may stand first.
    """
    event = telling.event
    way = "out" if event.kind is Kind.DEPARTURE else "in"
    where, loosely = organization_keys(event.organization), loose_organization_keys(event.organization)
    where = where - common or where
    own: set[Key]
    asked: set[Key]
    if event.person is None:
        group = event.group
        if group is None or group.count is None:
            words = "" if group is None else " ".join(fold(group.text).split())
            own = {("group", way, *organization_words(event.organization)[:1], words)}
        else:
            own = {("group", way, str(group.count), place) for place in where | loosely}
        return own, own
    parts = name_parts(event.person)
    if len(parts) < 2:
        # One word is a name only where it is read: it meets nothing but itself and copies of its text.
        own = {("word", way, "".join(parts), telling.text)}
        return own, own
    own, asked = set(), set()
    for form in name_forms(event.person):
        first, last = sound(form[0]), sound(form[-1])
        own |= {key for place in where for key in ((way, last, place), (way, first, last[:1], place))}
        own |= {(way, last, first[:1], "~", place) for place in loosely}
        asked |= {(way, first, place) for place in where}
    return own, own | asked


def _turns(tellings: Iterable[Telling]) -> Turns:
    turns: Turns = defaultdict(set)
    for one in tellings:
        when = stated_date(one.event)
        if when is not None and one.event.person is not None and one.event.kind is not Kind.INTERNAL:
            turns[_turn_key(one, one.event.kind is Kind.DEPARTURE)].add(when)
    return turns


def _turn_key(telling: Telling, left: bool) -> Key:
    parts = name_parts(telling.event.person or "")
    who = (sound(parts[0])[:1], sound(parts[-1])) if parts else ()
    return ("left" if left else "came", *who, *organization_words(telling.event.organization))


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
