"""Tellings of one event, and whether another may join them: nothing that is said speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

from talentscan.model import DateBasis, Kind, PartialDate, Telling
from talentscan.records.eras import Era, one_era
from talentscan.records.names import is_misspelling, perhaps_same_person, same_person
from talentscan.records.organizations import is_other, one_organization, organization_words, same_organization
from talentscan.records.roles import same_post_left, same_role
from talentscan.records.times import (
    YEARS_APART,
    agree,
    before,
    between,
    least_months_from,
    months_apart,
    near_date,
    stated_date,
)

GROUP_MONTHS = 4
"""People who are not named are the same only in the same season: every year some `three researchers` leave."""
MANY_PEOPLE = 20
"""So many who go at once are known by their number; `a lawyer` and `three researchers` are many different people."""
NEAR_MONTHS = 3
"""In which time one article calls a hire what another calls a promotion, where no role says that they are one; and in
which one tells when a post was given and when it is taken."""
LEAVING_MONTHS = 1
"""In which time one article tells two ends of a departure: the post is given up, then the seat on the board."""
PAST_MONTHS = 12
"""How long before an article an event was that is none of its news."""


@dataclass(frozen=True, slots=True)
class Back:
    """What is told of the way back of who went some way.

    `dates` are those on which he or she went it; `returned` is the month of an article that tells a departure, without
    a date, beside the return.
    """

    dates: Collection[PartialDate] = ()
    returned: PartialDate | None = None


NO_WAY_BACK = Back()


@dataclass(slots=True)
class Cluster:
    """Tellings of one event, with the different things they say of it.

    `too_early`: an article from before a renaming uses the new name, so it means another organisation. `until` are the
    months in which articles tell of it beside the return from it: it was before.
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
    until: set[PartialDate] = field(default_factory=set)
    by_text: dict[str, dict[object, Telling]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, telling: Telling, back: Back = NO_WAY_BACK) -> None:
        """Take a telling in; `back` as in `admits`."""
        event, when = telling.event, stated_date(telling.event)
        self.tellings.append(telling)
        self.eras.add(Era.of(telling))
        if telling.story is not None:
            self.stories.add(telling.story)
        self.by_text[telling.text].setdefault(_told_as(telling), telling)
        self.organizations.add(event.organization)
        self.too_early |= is_other(event.organization, telling.published)
        self.kinds.add(event.kind)
        if event.person is not None:
            self.people.add(event.person)
        if event.role is not None:
            self.roles.add(event.role)
        if back.returned is not None:
            self.until.add(back.returned)
        if when is None and telling.published is not None:
            self.guessed.add(PartialDate(telling.published.year, telling.published.month))
        if when is not None:
            self.dates.add(when)

    def admits(self, telling: Telling, back: Back) -> bool:
        """Whether nothing that the cluster says speaks against the telling."""
        event = telling.event
        if not all(same_organization(event.organization, other) for other in self.organizations):
            return False
        if self.too_early or is_other(event.organization, telling.published):
            words = organization_words(event.organization)
            if any(organization_words(other) != words for other in self.organizations):
                return False
        if event.person is None:
            if not self._same_group(telling):
                return False
        elif not self._same_person(event.person, telling):
            return False
        return self._same_time(telling, back) and self._one_era(telling)

    def distance(self, telling: Telling) -> tuple[int, bool]:
        """How far a telling is from the cluster: months to its nearest date, then whether the roles are others.

        Unknown dates are near to all.
        """
        when = near_date(telling)
        months = 0
        if when is not None:
            months = min((months_apart(when, other) for other in self.dates or self.guessed), default=0)
        return months, not all(same_role(telling.event.role, role) for role in self.roles)

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
        return one_role or self._one_story(telling) or self._one_month(telling) or self._one_season(telling)

    def _one_story(self, telling: Telling) -> bool:
        return telling.story is not None and telling.story in self.stories

    def _one_season(self, telling: Telling) -> bool:
        day = telling.published
        printed = None if day is None else PartialDate(day.year, day.month)
        return printed is not None and any(months_apart(printed, other) <= 1 for other in self.guessed)

    def _one_month(self, telling: Telling) -> bool:
        when = stated_date(telling.event)
        return when is not None and when.month is not None and any(agree(when, other) for other in self.dates)

    def _same_time(self, telling: Telling, back: Back) -> bool:
        event, when = telling.event, stated_date(telling.event)
        same = self.by_text.get(telling.text)
        if same is not None and any(self._told_apart(telling, other) for other in same.values()):
            return False
        if when is not None and any(between(when, turn, other) for turn in back.dates for other in self.dates):
            return False
        if when is not None and any(before(month, when) for month in self.until):
            return False
        if back.returned is not None and any(before(back.returned, other) for other in self.dates):
            return False
        apart = 0 if when is None else max((abs(when.year - other.year) for other in self.dates), default=0)
        if apart > YEARS_APART:
            return False
        if self.kinds != {event.kind}:  # what one article calls a hire and another a promotion
            if self._one_month(telling) or (self._one_story(telling) and self._near(telling)):
                return not apart
            reason = (event.role is not None and self.roles) or self._near(telling)
            return bool(reason) and not apart and all(same_role(event.role, role) for role in self.roles)
        one_post = same_post_left if event.kind is Kind.DEPARTURE else same_role
        one_turn = not apart and (event.kind is not Kind.INTERNAL or self._one_month(telling))
        return one_turn or all(one_post(event.role, role) for role in self.roles)

    @staticmethod
    def _told_apart(one: Telling, other: Telling) -> bool:
        """Whether one article tells two events; a hire that it also calls a promotion is one by role and year.

        A post that is told with two days is one given on the first and taken on the second; who gives up two posts at
        once leaves once. What was long ago is not the news.
        """
        a, b = one.event, other.event
        when, then = stated_date(a), stated_date(b)
        if _is_past(one, other) or _is_past(other, one):
            return True
        if a.kind is b.kind:
            if when is None or then is None or agree(when, then):
                return False
            apart = months_apart(when, then)
            one_end = a.kind is Kind.DEPARTURE and apart <= LEAVING_MONTHS
            return a.person is None or apart > NEAR_MONTHS or not (one_end or same_role(a.role, b.role))
        if a.role is None or b.role is None or not same_role(a.role, b.role):
            return True
        return when is not None and then is not None and when.year != then.year

    def _one_era(self, telling: Telling) -> bool:
        if telling.event.person is None:
            return True
        own = Era.of(telling)
        if own in self.eras:  # those in it agree with each other
            return True
        one_story = self._one_story(telling)
        undated = own.near is None
        return all(one_era(own, other) or (one_story and (undated or other.near is None)) for other in self.eras)

    def _near(self, telling: Telling) -> bool:
        """Whether a telling is of the time of the cluster, or nothing is known of either."""
        when, known = near_date(telling), self.dates or self.guessed
        if when is None or not known:
            return when is None and not known
        return any(months_apart(when, other) <= NEAR_MONTHS for other in known)

    def _same_group(self, telling: Telling) -> bool:
        """Whether people who are not named are the same: in one season, and known by their number, story or role."""
        event, when, known = telling.event, near_date(telling), self.dates | self.guessed
        if when is not None and any(months_apart(when, other) > GROUP_MONTHS for other in known):
            return False
        count = None if event.group is None else event.group.count
        if count is not None and count >= MANY_PEOPLE:
            return True
        if not all(same_role(event.role, role) for role in self.roles):
            return False
        if telling.text in self.by_text or self._one_story(telling):
            return True
        told_when = when is not None and bool(known)
        return told_when and (count != 1 or (event.role is not None and bool(self.roles)))


def _told_as(telling: Telling) -> object:
    """All by which two events of one text are told apart: of hundreds of copies one is asked."""
    event = telling.event
    return event.kind, event.role, event.date, event.date_basis, telling.published


def _is_past(telling: Telling, news: Telling) -> bool:
    """Whether an article dates one event to a year or more before it was printed, and tells the other as news."""
    when, day = stated_date(telling.event), telling.published
    if when is None or day is None or news.event.date_basis is not DateBasis.PUBLISHED:
        return False
    return least_months_from(when, PartialDate.of(day)) >= PAST_MONTHS
