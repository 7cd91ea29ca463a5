"""What the tellings of one event agree on, and the two ends of one post share: the date, the status, the words."""

from __future__ import annotations

from datetime import date

from talentscan.events.candidates import Candidate, Effect
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.posts import BEGINNERS, names_post
from talentscan.events.roles import canonical_role, is_task
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind, PartialDate, Status

IMPLIED = "implied.present-post"
_HEADLINES = (SegmentKind.TITLE, SegmentKind.HEADING)
_NEAR = 3
_HEARD = (Status.REPORTED, Status.RUMORED)
_OPEN = (Status.CONFIRMED, Status.REPORTED, Status.EXPECTED)

Group = list[Candidate]
"""The tellings of one event, the best first; what they agree on is kept with the best."""


def agree(groups: list[Group], effects: list[Effect], published: date | None) -> None:
    """Give the best telling of each event the date and the status that its tellings agree on."""
    today = PartialDate.of(published) if published is not None else None
    passed_on = {id(group): {c.date for c in group if c.rule in SUCCESSIONS} for group in groups}
    for group in groups:
        _settle_status(group)
        _settle_date(group)
    for effect in effects:
        _apply(effect, groups, today)
    _share_successions(groups, today, passed_on)
    _share_posts(groups, today)
    for group in groups:
        best = group[0]
        if _is_ahead(best, today) and best.status in _OPEN:
            best.status, best.cue = Status.EXPECTED, "a future date"
        elif best.status is Status.EXPECTED and today is not None and _is_done(best, today):
            best.status, best.cue = Status.CONFIRMED, None  # "as of today, Lind will no longer be chief"
    for group in groups:
        if group[0].kind is Kind.DEPARTURE and group[0].person.entity is not None:
            _settle_move(group, groups)
    for group in groups:
        if group[0].status is Status.DENIED:  # the day is that of the denial
            group[0].date = group[0].date_basis = None


def _settle_status(group: Group) -> None:
    """The best supported status, but for tellings that say less than others.

    What is only heard of gives way to its denial.
    A headline says for sure what its text reports; of a successor's news one only hears that the other is gone; and
    a telling that knows a time still to come knows more than one in the present.
    """
    best = group[0]
    if best.status in _HEARD:
        denied = next((c for c in group if c.status is Status.DENIED), None)
        if denied is not None:
            best.status, best.cue, best.attribution = denied.status, denied.cue, denied.attribution
    if best.status is not Status.CONFIRMED:
        return
    sure = [c for c in group if c.status is Status.CONFIRMED]
    less = next((c for c in group if c.status is Status.EXPECTED and c.timed), None)
    if less is not None and less.date is None and any(c.date is not None for c in sure):
        less = None  # "announced in May that she would leave", "left last year"
    if less is None and all(c.parse.sentence.kind in _HEADLINES for c in sure):
        less = next((c for c in group if c.status is Status.REPORTED), None)
    if less is None and best.kind is Kind.DEPARTURE and all(c.rule in SUCCESSIONS for c in sure):
        less = next((c for c in group if c.status is Status.EXPECTED and c.rule not in SUCCESSIONS), None)
    if less is not None:
        best.status, best.cue, best.attribution = less.status, less.cue, less.attribution


def _settle_date(group: Group) -> None:
    """The date told of the event itself before that of the other end, a day that is meant before one of speaking."""
    dated = [c for c in group if c.date is not None]
    if not dated:
        return
    direct = [c for c in dated if c.rule not in SUCCESSIONS] or dated
    firm = [c for c in direct if not c.vague] or direct
    chosen = max(firm, key=_exactness)
    assert chosen.date is not None
    finer = (c for c in dated if c.date is not None and chosen.date.covers(c.date))
    chosen = max(finer, key=_exactness)
    best = group[0]
    best.date, best.date_basis, best.vague = chosen.date, chosen.date_basis, chosen.vague


def _apply(effect: Effect, groups: list[Group], today: PartialDate | None) -> None:
    """Give a change that is told without a day the one on which another sentence says that it takes effect."""
    day = effect.date.date
    if day is None or (today is not None and not _is_current(day, today)):
        return
    fits = [
        group
        for group in groups
        if (group[0].date is None or group[0].vague or group[0].date.covers(day))
        and group[0].recent
        and (effect.kind is None or (group[0].kind is Kind.DEPARTURE) is (effect.kind is Kind.DEPARTURE))
        and (effect.person is None or group[0].person.entity is effect.person)
        and group[0].status is not Status.DENIED
    ]
    near = [group for group in fits if any(0 <= effect.sentence - c.sentence <= _NEAR for c in group)]
    chosen = near if effect.person is None else (near or fits)[:1]
    for group in chosen:
        group[0].date, group[0].date_basis, group[0].vague = day, effect.date.basis, False


def _is_current(day: PartialDate, today: PartialDate) -> bool:
    """Whether a day is about that of the article: of its month or the one before, or to come."""
    months = (day.year - today.year) * 12 + ((day.month or today.month or 1) - (today.month or 1))
    return months >= -1


def _exactness(c: Candidate) -> int:
    """How many parts of its date a candidate knows."""
    return 0 if c.date is None else 1 + (c.date.month is not None) + (c.date.day is not None)


def _is_ahead(c: Candidate, today: PartialDate | None) -> bool:
    """Whether an event lies after the article's own day."""
    if c.date is None or today is None:
        return False
    told = str(c.date)
    return told > str(today)[: len(told)]


def _is_done(c: Candidate, today: PartialDate) -> bool:
    """Whether an event is of the article's own day, or of years before it: "has led it since 2014 and will leave"."""
    return c.date is not None and (c.date == today or c.date.year < today.year - 1)


def _share_successions(
    groups: list[Group], today: PartialDate | None, passed_on: dict[int, set[PartialDate | None]]
) -> None:
    """Let the two ends of one post share its words and the day it changes hands, where only one is told with them."""
    by_anchor: dict[tuple[int, int], list[Group]] = {}
    for group in groups:
        for c in group:
            if c.rule in SUCCESSIONS:
                by_anchor.setdefault((c.sentence, c.anchor), []).append(group)
    for ends in by_anchor.values():
        arrivals = [g for g in ends if g[0].kind is not Kind.DEPARTURE]
        departures = [g for g in ends if g[0].kind is Kind.DEPARTURE]
        if len(arrivals) == 1 and len(departures) == 1:
            for giver, taker in ((arrivals[0], departures[0]), (departures[0], arrivals[0])):
                _share_role(giver[0], taker[0])
                came = giver[0].kind is not Kind.DEPARTURE and giver[0].recent
                if came or giver[0].date in passed_on[id(giver)] or _is_ahead(giver[0], today):
                    _share_date(giver[0], taker[0])  # who was removed last month is not succeeded last month


def _share_role(giver: Candidate, taker: Candidate) -> None:
    if giver.role is None or not names_post(giver.role) or canonical_role(giver.role) in BEGINNERS:
        return
    if taker.role is None or not names_post(taker.role) or canonical_role(taker.role) in BEGINNERS:
        taker.role = giver.role  # who "succeeds co-founder Reyes as chief" has the post of a chief


def _share_date(giver: Candidate, taker: Candidate) -> None:
    if giver.date is None or (taker.date is not None and not (taker.vague and giver.date > taker.date)):
        return
    taker.date, taker.date_basis, taker.vague = giver.date, giver.date_basis, giver.vague
    if giver.status is Status.EXPECTED and taker.status is Status.CONFIRMED:
        taker.status, taker.cue = Status.EXPECTED, giver.cue


def _share_posts(groups: list[Group], today: PartialDate | None) -> None:
    """Let who leaves and who takes one post share a day to come, where no sentence joins the two."""
    by_post: dict[tuple[object, str], list[Group]] = {}
    for group in groups:
        best = group[0]
        role = best.role
        if role is not None and not is_task(role) and best.person.entity is not None and best.recent:
            by_post.setdefault((best.employer.entity.employer(), canonical_role(role)), []).append(group)
    for ends in by_post.values():
        arrivals = [g[0] for g in ends if g[0].kind is not Kind.DEPARTURE]
        departures = [g[0] for g in ends if g[0].kind is Kind.DEPARTURE]
        if len(arrivals) == 1 and len(departures) == 1 and arrivals[0].person.entity is not departures[0].person.entity:
            for giver, taker in ((arrivals[0], departures[0]), (departures[0], arrivals[0])):
                if _is_ahead(giver, today):
                    _share_date(giver, taker)


def _settle_move(group: Group, groups: list[Group]) -> None:
    """A post left for another ("joins Orbix from Acme") is left as surely, and where it is to come nobody says when."""
    best = group[0]
    told = {(c.sentence, c.anchor) for c in group}
    implied = all(c.rule == IMPLIED for c in group)
    taken = next(
        (
            g[0]
            for g in groups
            if g[0].kind is Kind.HIRE
            and g[0].person.entity is best.person.entity
            and _is_one_move(told, {(c.sentence, c.anchor) for c in g}, implied=implied)
        ),
        None,
    )
    if taken is None:
        return
    best.status, best.cue = taken.status, taken.cue
    if best.status is not Status.CONFIRMED:
        best.date = best.date_basis = None


def _is_one_move(left: set[tuple[int, int]], taken: set[tuple[int, int]], *, implied: bool) -> bool:
    """Whether every word that tells of leaving a post tells of taking the other."""
    return not left.isdisjoint(taken) if implied else left <= taken
