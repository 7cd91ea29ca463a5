"""Whether articles printed at different times can tell one event, where not all of them date it."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.model import Kind, PartialDate, Status, Telling
from talentscan.records.roles import is_interim, same_post_left, same_role
from talentscan.records.times import agree, least_months_from, stated_date

OTHER_ROLE_MONTHS = {Kind.HIRE: 3, Kind.INTERNAL: 3, Kind.DEPARTURE: 12}
"""How long one event is told with roles that differ: a new post has one name, an old one is remembered by many."""
NO_ROLE_MONTHS = {Kind.INTERNAL: 12}
"""How long one event is told without a role: people are hired and leave once, but rise again and again."""
AHEAD_MONTHS = 12
"""How long before its date an event is told as settled: a successor is named up to a year ahead."""
GONE_MONTHS = 12
"""How long before an article that tells of an event to come its date may lie."""
STILL_OPEN_MONTHS = 6
"""How long after it was told as settled an event is still told as one to come or in doubt."""
NEWS_MONTHS = 3
"""How far from its date an event is told as news; who remembers it at that time does not place it in another year."""
DENIAL_MONTHS = 6
"""How long before an event is told as settled a denial is one of the same: after that something new has happened."""
INTERIM_MONTHS = 3
"""How far apart an event is told of a post that is held for the time being and of the post itself."""
RETURN_MONTHS = 3
"""How far from a return an event is told that is not called one: any longer, and it is the first coming."""

RETURNED = "returned"
_SETTLED = (Status.CONFIRMED, Status.REPORTED)
_OPEN = (Status.EXPECTED, Status.RUMORED)


@dataclass(frozen=True, slots=True)
class Era:
    """What an article says of an event and of its time: the stated date, the month in which it was printed."""

    kind: Kind
    status: Status
    manner: str
    role: str | None
    when: PartialDate | None
    printed: PartialDate | None

    @classmethod
    def of(cls, telling: Telling) -> Era:
        """The era of a telling."""
        event, day = telling.event, telling.published
        printed = None if day is None else PartialDate(day.year, day.month)
        return cls(event.kind, event.status, event.manner, event.role, stated_date(event), printed)

    @property
    def interim(self) -> bool:
        """Whether somebody takes a post for the time being."""
        return self.kind is not Kind.DEPARTURE and self.role is not None and is_interim(self.role)

    @property
    def near(self) -> PartialDate | None:
        """When it happened as far as can be told."""
        return self.when or self.printed


def one_era(a: Era, b: Era) -> bool:
    """Whether nothing in the times at which two articles were printed, or of which they tell, speaks against it."""
    if a.when is not None and b.when is not None and agree(a.when, b.when):
        return a.when.month == b.when.month or not _once_interim(a, b)
    near, near_too = a.near, b.near
    if near is None or near_too is None:
        return near is near_too or (a.manner == RETURNED) == (b.manner == RETURNED)
    apart = abs(least_months_from(near, near_too))
    if apart > RETURN_MONTHS and (a.manner == RETURNED) != (b.manner == RETURNED):
        return False
    if a.when is not None and b.when is not None:
        return not _was_news(a, b) and not _was_news(b, a)
    if (
        _gone(a, b.when)
        or _gone(b, a.when)
        or _too_early(a, b.when)
        or _too_early(b, a.when)
        or _still_open(a, b)
        or _still_open(b, a)
        or _long_denied(a, b)
        or _long_denied(b, a)
        or _once_interim(a, b)
    ):
        return False
    if a.role is None or b.role is None:
        return apart <= max(NO_ROLE_MONTHS.get(kind, apart) for kind in (a.kind, b.kind))
    one_post = same_post_left if a.kind is b.kind is Kind.DEPARTURE else same_role
    return one_post(a.role, b.role) or apart <= max(OTHER_ROLE_MONTHS[kind] for kind in (a.kind, b.kind))


def _was_news(news: Era, past: Era) -> bool:
    """Whether an article tells as news what another, of that time, tells to have been a year or more before."""
    assert news.when is not None
    assert past.when is not None
    if news.printed is None or past.printed is None or past.when.year >= news.when.year:
        return False
    if abs(least_months_from(news.when, news.printed)) > NEWS_MONTHS:
        return False
    return (
        least_months_from(past.when, past.printed) > NEWS_MONTHS
        and least_months_from(news.when, past.printed) <= NEWS_MONTHS
    )


def _too_early(era: Era, when: PartialDate | None) -> bool:
    """Whether an event was told as settled, without a date, long before the date that another article tells."""
    if when is None or era.printed is None or era.status not in _SETTLED:
        return False
    return least_months_from(era.printed, when) > AHEAD_MONTHS


def _gone(era: Era, when: PartialDate | None) -> bool:
    """Whether an event was told as one to come, without a date, after the date that another article tells."""
    if when is None or era.printed is None or era.status is not Status.EXPECTED:
        return False
    return least_months_from(when, era.printed) > GONE_MONTHS


def _still_open(era: Era, settled: Era) -> bool:
    """Whether an event is told as one to come long after another article told it as settled."""
    if era.status not in _OPEN or settled.status not in _SETTLED or era.printed is None or settled.printed is None:
        return False
    return least_months_from(settled.printed, era.printed) > STILL_OPEN_MONTHS


def _once_interim(a: Era, b: Era) -> bool:
    """Whether one is of a post held for the time being and the other, told long before or after, of the post itself."""
    if a.interim == b.interim or a.role is None or b.role is None or a.printed is None or b.printed is None:
        return False
    return abs(least_months_from(a.printed, b.printed)) > INTERIM_MONTHS


def _long_denied(era: Era, settled: Era) -> bool:
    """Whether an event was denied long before another article told it as settled."""
    if era.status is not Status.DENIED or settled.status not in _SETTLED or era.printed is None:
        return False
    return settled.near is not None and least_months_from(era.printed, settled.near) > DENIAL_MONTHS
