"""Decides over a whole document: which candidates are one event, which are internal, which departures are implied."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from talentscan.events.background import DUTIES, drop_retold, is_history, root_of
from talentscan.events.candidates import Candidate, Employer
from talentscan.events.focus import Focus, Held
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.insiders import is_of_house, was_there
from talentscan.events.offices import is_political
from talentscan.events.posts import BEGINNERS, tidy
from talentscan.events.roles import are_alike, canonical_role, is_task, may_be_one
from talentscan.events.settle import dates_fit, settle_employers, within_days
from talentscan.events.status import FAVOURED
from talentscan.events.syntax.phrases import ends_former
from talentscan.events.unnamed import name_people
from talentscan.lexicon.load import noun_classes
from talentscan.model.event import Kind, PartialDate, Status
from talentscan.model.groups import Sort
from talentscan.model.syntax import EntityType

_COMING = frozenset(("joined", "hired", "poached", "returned", "founded"))
_STATUS_RANK = {Status.CONFIRMED: 0, Status.REPORTED: 1, Status.EXPECTED: 2, Status.RUMORED: 3, Status.DENIED: 4}
_BASIS_RANK = {
    "same event": 2, "explicit": 0, "possessor": 1, "post": 1, "held post": 2, "career": 3, "sentence": 2,
    "announcer": 1, "antecedent": 3,
    "event before": 3, "sentence before": 4, "sentences before": 5, "heading": 3, "topic": 5,
}  # fmt: skip
_BESIDE = ("be.future", "serve.future", "become.role")
_SIDE_JOBS = (
    "found",
    "member",
    "fellow",
    "chartered",
    "certified",
    "investor",
    "trustee",
    "board",
    "advis",
    "alum",
    "veteran",
    "ambassador",
    "non-executive",
    "partner in",
    "leader",
    "creator",
    "honorary",
    "expert",
    "professor of",
    "author",
    "owner",
    "shareholder",
    "appointee",
    "nominee",
    "mentor",
)
_SEATS = ("director", "member")
_BODIES = frozenset("federation association chamber society confederation alliance".split())  # chaired beside a job
_CHAIRED = frozenset("council foundation institute league museum gallery trust theatre theater".split())
"""Bodies whose chair is no job either; who is their head may have no other."""
_CHAIRS = frozenset("chairs chairmen members directors".split())
_SIDE_POSTS = (
    "board",
    "advis",
    "committee",
    "council",
    "trustee",
    "non-executive",
    "independent director",
    "successor director",
    "member of",
    "ambassador",
    "external director",
    "outside director",
    "interim",
    "acting ",
)

_SPORTS = frozenset("basketball cricket cup football hockey national olympic rugby soccer tennis".split())
"""Words before a team of athletes."""
_SUBSTITUTING = (*SUCCESSIONS, "take-over.then", "join.active", "leave.org", "leave.plain")
_ON_THE_PITCH = frozenset(
    """ankle calf concussion goalless groin half-time halftime hamstring injured injury innings knee knock line-up
    lineup minutes offside pitch scorer scoring squad substitute touchline unfit wicket wing wingers""".split()
)
"""Words of sentences that tell who plays for whom."""
_PLAYING = frozenset(("", "captain", "colleague", "international", "starter", "teenager", "veteran"))
"""Last words of what players are called, if anything."""
_SURE = 5.0
"""Votes from which an organisation is one whose people need no post: "hired Orbix's Lind"."""
_AGAIN = ("rehire", "re-hire", "reinstate", "rejoin", "re-join")
_SAID = frozenset(("explicit", "possessor", "post", "state"))


def decide(candidates: list[Candidate], focus: Focus, published_year: int | None) -> list[list[Candidate]]:
    """Groups of candidates that tell one event each, best telling first, in the order of their first telling."""
    name_people([c for c in candidates if not c.dropped], focus)
    kept = [c for c in candidates if not c.dropped]
    _complete_successions(kept)
    _drop_athletes(kept, focus)
    kept = [c for c in kept if not c.dropped]
    beside = {(c.person.entity, root_of(c.employer.entity)) for c in kept if c.kind is Kind.HIRE and _is_beside(c)}
    gone = {
        (c.person.entity, root_of(c.employer.entity))
        for c in kept
        if c.kind is Kind.DEPARTURE and c.date is not None and c.date.year < (published_year or 0) - 1
    }
    kept += [
        implied
        for c in kept
        if (c.person.entity, root_of(c.employer.entity)) not in beside | gone
        and not is_history(c, kept, published_year)
        and (implied := _implied_departure(c, focus, published_year)) is not None
    ]
    kept.sort(key=lambda c: (c.sentence, c.anchor))
    latest = published_year or max((c.date.year for c in kept if c.date is not None), default=0)
    for c in kept:
        held = published_year is None and c.rule.endswith(".since")  # what lasts began before the article
        c.recent = c.date is None or (not held and c.date.year >= latest - 1)
    settle_employers(kept, focus)
    drop_retold(kept)
    groups = _grouped(c for c in kept if not c.dropped)
    _settle_internal(groups, focus)
    groups = _without_named(groups)
    for group in groups:
        group.sort(key=lambda c: (_STATUS_RANK[c.status], _BASIS_RANK.get(c.employer.basis, 3), c.sentence))
    return groups


def _complete_successions(candidates: Sequence[Candidate]) -> None:
    """Give a succession the day and the post of the step that it hangs on: "named chief in May to replace Reyes"."""
    steps = {id(c.clause): c for c in candidates if c.clause is not None and c.kind is not Kind.DEPARTURE}
    for c in candidates:
        if c.rule in SUCCESSIONS and c.role is not None and canonical_role(c.role) in BEGINNERS:
            c.role = None  # "succeeds co-founder Reyes": not as that
        step = steps.get(id(c.clause.parent)) if c.clause is not None and c.clause.parent is not None else None
        if step is None or c.rule not in SUCCESSIONS or step.rule in SUCCESSIONS:
            continue
        c.role = c.role or step.role
        if c.employer.basis not in _SAID:
            c.employer = step.employer
        if c.date is None:
            c.date, c.date_basis, c.vague = step.date, step.date_basis, step.vague


def _drop_athletes(candidates: Sequence[Candidate], focus: Focus) -> None:
    """Drop the moves of those whom the text tells as athletes elsewhere: a winger, and then "to replace him"."""
    for c in candidates:
        unit = (c.employer.unit or "").lower().split()
        if c.role is None and unit[-1:] == ["team"] and not _SPORTS.isdisjoint(unit):
            c.dropped = "athletes, whose transfers are no moves"
        told = c.role.lower().split()[-1] if c.role else ""
        if told in _PLAYING and c.rule in _SUBSTITUTING and not _ON_THE_PITCH.isdisjoint(c.parse.sentence.lower):
            c.dropped = "athletes, whose transfers are no moves"  # "replaced Lind at half-time"
        held = focus.held.get(c.person.entity, ()) if c.person.entity is not None and c.role is None else ()
        roles = [h.role.lower().split()[-1] for h in held if h.role]
        if roles and all(noun_classes().get(role, ("",))[0] == "athlete" for role in roles):
            c.dropped = "athletes, whose transfers are no moves"


def _without_named(groups: list[list[Candidate]]) -> list[list[Candidate]]:
    """The groups less those of unnamed people who are told by name as well."""
    kept = []
    for group in groups:
        if _told_by_name(group, groups):
            for c in group:
                c.dropped = "the text names these people"
        else:
            kept.append(group)
    return kept


def _told_by_name(group: list[Candidate], groups: list[list[Candidate]]) -> bool:
    """Whether the unnamed people of a group are told by name as well: "three engineers" who are then listed."""
    unnamed = group[0].person.group
    if unnamed is None or group[0].person.entity is not None:
        return False
    root = root_of(group[0].employer.entity)
    named = {
        other[0].person.entity
        for other in groups
        if other[0].person.entity is not None
        and (other[0].kind is Kind.DEPARTURE) is (group[0].kind is Kind.DEPARTURE)
        and (root_of(other[0].employer.entity) is root or group[0].person.basis == "unnamed")
    }
    return len(named) >= (unnamed.count or 1)


def _grouped(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """The candidates that tell one event each; a text may tell it any number of times, but in few ways."""
    groups: list[list[Candidate]] = []
    ways: dict[Hashable, list[tuple[list[Candidate], dict[Hashable, Candidate]]]] = {}
    for c in candidates:
        known = ways.setdefault((c.kind is Kind.DEPARTURE, _who(c), root_of(c.employer.entity)), [])
        home = next(((group, told) for group, told in known if _same_event(list(told.values()), c)), None)
        if home is None:
            groups.append([])
            home = (groups[-1], {})
            known.append(home)
        home[0].append(c)
        home[1].setdefault((c.kind, c.role, c.date, c.recent, c.status, c.manner), c)
    return groups


def _who(c: Candidate) -> Hashable:
    """What tells the people of candidates apart: their name, or how many they are."""
    if c.person.entity is not None:
        return c.person.entity
    return ("group", c.person.group.count) if c.person.group is not None else ("nobody", id(c))


def _same_event(told: Sequence[Candidate], c: Candidate) -> bool:
    """Whether a candidate is of the same event as others of one person and one organisation."""
    if c.kind is Kind.DEPARTURE:
        near = all(_near(o.date, c.date) and not _is_old(o, c) and not _is_old(c, o) for o in told)
        return near and (_roles_fit(told, c) or any(within_days(o.date, c.date) for o in told))
    return all(_one_arrival(o, c) for o in told)


def _one_arrival(a: Candidate, b: Candidate) -> bool:
    """Whether two tellings of one person's coming to one organisation, or to a post there, are of one step."""
    if _is_old(a, b) or _is_old(b, a):
        return False
    years = abs(a.date.year - b.date.year) if a.date is not None and b.date is not None else 0
    old = a if a.rule.endswith(".since") else b if b.rule.endswith(".since") else None
    fresh = b if old is a else a
    alike = a.role is not None and b.role is not None and are_alike(a.role, b.role)
    if old is not None and old.role is not None and not old.recent and fresh.date is None and not alike:
        return False  # "has been with Acme since 1968" beside "was named president"
    if a.role and b.role and not is_task(a.role) and not is_task(b.role):
        rose = "promoted" in (a.manner, b.manner) and not _COMING.isdisjoint((a.manner, b.manner))
        if rose and not are_alike(a.role, b.role):
            return False  # "joined as an analyst and rose to partner"
        if _is_hoped(a, b) and canonical_role(a.role) != canonical_role(b.role):
            return False  # "was promoted to assistant manager" beside "would like to be manager"
        if may_be_one(a.role, b.role):
            return years <= 1
        if _is_next_step(a, b) or _is_next_step(b, a):
            return False
        if a.date is None and b.date is None:
            return a.manner == b.manner or "promoted" not in (a.manner, b.manner)
        return a.date is not None and a.date == b.date
    if not dates_fit(a.date, b.date):
        return within_days(a.date, b.date) or (
            years == 0 and (a.status is Status.EXPECTED or b.status is Status.EXPECTED)
        )
    if (a.date is None) is (b.date is None) or (a.manner in _COMING) is (b.manner in _COMING):
        return True
    dated, other = (a, b) if a.date is not None else (b, a)
    return dated.recent or (other.rule == "appoint.plain" and other.role is None)


def _is_next_step(first: Candidate, then: Candidate) -> bool:
    """Whether a sentence tells of a post and then of another: "joined Acme as a clerk and later became its editor"."""
    if first.sentence != then.sentence or first.anchor >= then.anchor or first.manner not in _COMING:
        return False
    rose = then.clause is not None and then.clause is not first.clause and then.clause.verb.form == "finite"
    return rose and then.manner == "appointed"


def _was_taken_on(c: Candidate, groups: list[list[Candidate]]) -> bool:
    """Whether the sentence of a candidate lets its person join the organisation before: "joined it as a clerk"."""
    return any(
        o.person.entity is c.person.entity
        and root_of(o.employer.entity) is root_of(c.employer.entity)
        and _is_next_step(o, c)
        and not (o.role and c.role and may_be_one(o.role, c.role))
        for group in groups
        for o in group[:1]
    )


def _is_hoped(a: Candidate, b: Candidate) -> bool:
    """Whether one telling is a rumour and the other is none."""
    return (a.status is Status.RUMORED) is not (b.status is Status.RUMORED)


def _is_old(a: Candidate, b: Candidate) -> bool:
    """Whether one telling is of years ago and the other of what is to come: "has led it since 2012", "will stay on"."""
    return a.date is not None and not a.recent and b.status is Status.EXPECTED


def _near(a: PartialDate | None, b: PartialDate | None) -> bool:
    """Whether two departures can be one: nobody leaves one place twice within a year."""
    return a is None or b is None or abs(a.year - b.year) <= 1


def _roles_fit(group: Sequence[Candidate], c: Candidate) -> bool:
    """Whether an undated telling can be of the same post."""
    if all(o.date is None for o in group) and c.date is None:
        return True
    roles = [o.role for o in group if o.role]
    if not roles or not c.role:
        return True
    return any(may_be_one(role, c.role) for role in roles)


def _settle_internal(groups: list[list[Candidate]], focus: Focus) -> None:
    """Turn hires of people who are already there into internal changes."""
    for group in groups:
        for c in group:
            if (
                c.kind is Kind.HIRE
                and (c.manner in ("appointed", "promoted", "returned") or c.rule == "move.org")
                and c.person.entity is not None
                and not (c.clause is not None and c.clause.verb.lemmas[0] in _AGAIN)
            ) and (was_there(c, groups, focus) or _was_taken_on(c, groups)):
                c.kind = Kind.INTERNAL
        kinds = {c.kind for c in group}
        if kinds == {Kind.HIRE, Kind.INTERNAL}:
            internal = any(c.kind is Kind.INTERNAL and c.manner == "promoted" for c in group) or not any(
                c.kind is Kind.HIRE and c.manner in ("joined", "hired", "poached", "founded") for c in group
            )
            for c in group:
                c.kind = Kind.INTERNAL if internal else Kind.HIRE


def _is_beside(c: Candidate) -> bool:
    """Whether a post is one that people hold beside their work: a seat on a board."""
    told = f"{c.role or ''} {c.employer.unit or ''}".strip().lower()
    if c.rule == "appoint.passive" and c.person.group is None and _is_of_several(c):
        return True  # "three directors were elected: A, B and C"
    if c.rule in ("new.is", "newcomers.are") and c.clause is not None and c.clause.subject is not None:
        several = c.clause.subject  # "the new vice chairs are Acme CEO Lind and …"
        told = " ".join((told, *c.parse.sentence.lower[several.first : several.last]))
        if several.plural and not _CHAIRS.isdisjoint(told.split()):
            return True
    body = c.employer.entity.name.lower().split()
    if not _CHAIRED.isdisjoint(body) and told.endswith(("chairman", "chair", "chairwoman", "chairperson")):
        return "executive" not in told  # "elected chairman of the Minerals Council"
    if not _BODIES.isdisjoint(body) and not any(word in told for word in ("chief", "executive", "general", "managing")):
        return True  # "elected chairman of the Norvia Federation"
    return any(word in told for word in _SIDE_POSTS) or (told != "" and tidy(told, single=True) in _SEATS)


def _is_of_several(c: Candidate) -> bool:
    """Whether somebody is one of several who are told to take a seat."""
    several = c.clause.subject if c.clause is not None else None
    words = c.parse.sentence.lower[several.first : several.last] if several is not None and several.plural else ()
    return several is not None and several.sort is Sort.GROUP and not _CHAIRS.isdisjoint(words)


def _is_beside_work(held: Held) -> bool:
    """Whether a post is one that people keep beside another: a seat on a board, one founder's, not that of two."""
    role = (held.role or "").lower().replace("managing board member", "manager")
    beside = [word for word in _SIDE_JOBS if word in role]
    return bool(beside) and not (beside == ["found"] and "founders" in role)


def _implied_departure(c: Candidate, focus: Focus, published_year: int | None) -> Candidate | None:
    """The departure from a present job told beside a hire elsewhere: "Acme's Lind is joining Orbix"."""
    if (
        c.kind is not Kind.HIRE
        or c.manner not in ("joined", "hired", "appointed", "poached")
        or c.rule.endswith(".holder")  # told beside the name is the post taken
        or c.person.entity is None
    ):
        return None
    if c.date is not None and (published_year is None or c.date.year < published_year - 1):
        return None
    if c.clause is not None and c.clause.link == "before":
        return None  # "before joining Acme she was chief of Orbix": what she now is elsewhere came later
    if c.rule in DUTIES:
        return None  # "Acme's chief will oversee sales of Orbix": beside the old job
    if c.rule in _BESIDE and c.clause is not None and {"also", "additionally"} & set(c.clause.verb.adverbs):
        return None
    if c.status is Status.RUMORED and c.cue in FAVOURED:
        return None  # "its chief is a finalist to lead Orbix"
    if c.status is Status.DENIED or _is_beside(c) or (c.date is None and ends_former(c.parse, c.clause)):
        return None
    for held in focus.held.get(c.person.entity, ()):
        if (
            held.owner is None
            or held.state not in ("", "current", "outgoing")
            or root_of(held.owner) is root_of(c.employer.entity)
        ):
            continue
        if held.state == "" and held.sentence != c.sentence:
            continue
        if held.role is None and not (held.owner.known or held.owner.weight >= _SURE):
            continue  # "hired Orbix's Lind"
        if held.owner.type is EntityType.PLACE and not is_political(held.role or ""):
            continue  # "its Norway chief" is of the firm
        if is_of_house(held.owner, c.employer.entity):
            continue
        if (not held.owner.known and held.owner.mentions < 2 and held.owner.weight < 1.5) or _is_beside_work(held):
            continue
        return replace(
            c, kind=Kind.DEPARTURE, manner="left", employer=Employer(held.owner, held.unit, "post"), role=held.role,
            rule="implied.present-post", counterpart=c.employer.entity,
        )  # fmt: skip
    return None
