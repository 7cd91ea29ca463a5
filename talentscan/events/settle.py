"""Settles over a whole document which organisation a candidate belongs to, or that this stays a guess."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date

from talentscan.events.candidates import Candidate, Employer
from talentscan.events.focus import Focus
from talentscan.events.guesses import SUCCESSIONS, is_guess
from talentscan.events.offices import (
    is_misplaced,
    is_party,
    is_political,
    is_political_body,
    is_president,
    is_public,
    is_sent_to,
    is_state,
    names_others,
)
from talentscan.events.postkinds import has_post
from talentscan.events.roles import are_alike
from talentscan.model.event import Kind, PartialDate, Status
from talentscan.model.groups import Sort
from talentscan.model.syntax import Entity

_COMING = frozenset(("joined", "hired", "poached", "founded"))
_ONE_CHANGE = 3
"""Days within which two days are told of one change."""
_BANKS = frozenset(("bank", "reserve", "fed"))
_RESIGNING = ("leave.plain", "leave.job", "departure.", "succeed.", "be.out")
_CUTS = ("laid-off", "fired")
_HEADS_OF_STATE = frozenset(("President", "Acting President", "Interim President", "Executive President"))
_GUESSED = ("topic", "sentence before", "sentences before")
_EARLIER = frozenset(("before", "prior", "previously", "earlier", "formerly"))
"""What opens a sentence that tells what was before the one that it follows."""
_STRONG = frozenset(("explicit", "possessor", "post", "held post", "announcer", "state"))


def settle_employers(candidates: list[Candidate], focus: Focus) -> None:
    """Give candidates whose organisation was only in focus the one that the document names for the same event."""
    theirs: dict[Entity, list[Candidate]] = {}
    for c in candidates:
        _correct_office(c, focus)
        if c.person.entity is not None:
            theirs.setdefault(c.person.entity, []).append(c)
    strong = {person: [c for c in told if c.employer.basis in _STRONG] for person, told in theirs.items()}
    losing = {(c.employer.entity, c.sentence) for c in candidates if c.manner in _CUTS and c.employer.basis in _STRONG}
    for c in candidates:
        if c.person.entity is None:
            near = c.employer.basis in _STRONG or c.employer.basis in ("sentence", "heading", "antecedent")
            if c.kind is Kind.DEPARTURE and c.employer.basis not in _STRONG and _goes_there(c, candidates):
                c.dropped = "the only organisation is where the people go"
            elif not near and (
                not (focus.sure_topic and c.employer.entity is focus.topic) or names_others(focus.topic)
            ):
                c.dropped = "unnamed people, and no organisation near them"
        elif c.kind is Kind.HIRE and c.employer.basis in _GUESSED and (home := _led(c, candidates)) is not None:
            c.employer, c.kind = Employer(home.entity, home.unit, "same event"), Kind.INTERNAL
        elif c.employer.basis not in _STRONG:
            _settle_one(c, strong[c.person.entity], theirs[c.person.entity], focus, losing)
    _follow_successor(candidates)


def _goes_there(c: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether the words of a departure say that the people come to the very organisation."""
    return any(
        o.kind is Kind.HIRE
        and (o.sentence, o.anchor) == (c.sentence, c.anchor)
        and o.employer.entity is c.employer.entity
        for o in candidates
    )


def _leaves_it(told: Candidate, c: Candidate, theirs: Sequence[Candidate]) -> bool:
    """Whether the words of a hire say that the person leaves the organisation told of: "arrives from Acme"."""
    return any(
        o.kind is Kind.DEPARTURE
        and (o.sentence, o.anchor) == (c.sentence, c.anchor)
        and o.employer.entity is told.employer.entity
        for o in theirs
    )


def _led(c: Candidate, candidates: Sequence[Candidate]) -> Employer | None:
    """What the one whose deputy steps up leaves in the same sentence: "confirmed his exit; his deputy takes charge"."""
    deputy = any(
        post.owner is not None and post.owner.sort is Sort.PRONOUN and c.parse.sentence.lower[post.last - 1] == "deputy"
        for post in c.person.posts
    )
    left = {
        o.employer.entity: o.employer
        for o in candidates
        if deputy and o.kind is Kind.DEPARTURE and o.sentence == c.sentence and o.person.entity is not c.person.entity
    }
    return next(iter(left.values())) if len(left) == 1 else None


def _settle_one(
    c: Candidate,
    told: Sequence[Candidate],
    theirs: Sequence[Candidate],
    focus: Focus,
    losing: Container[tuple[Entity, int]],
) -> None:
    """Find the organisation of a candidate that has none in its own words.

    `told` is what the text surely tells of the person, `theirs` all that it may tell; `losing` are the organisations
    that are surely told to lose people, and in which sentence.
    """
    assert c.person.entity is not None
    side = c.kind is Kind.DEPARTURE
    fits = [
        s
        for s in told
        if (s.kind is Kind.DEPARTURE) is side
        and dates_fit(s.date, c.date)
        and (not s.role or not c.role or are_alike(s.role, c.role))
        and not (side and _came_from(s, c, theirs))
        and not (not side and _leaves_it(s, c, theirs))
        and not (not side and s.sentence > c.sentence and c.rule in SUCCESSIONS and _moves_on(s, theirs))
        and s.rule != "start.career"
        and not (not side and _is_before_that(s) and c.employer.entity is focus.topic)
        and not (not side and s.sentence > c.sentence and s.parse.sentence.lower[0] in _EARLIER)
        and not (c.rule in SUCCESSIONS and c.employer.basis == "career" and s.date is not None and c.date is None)
        and not (c.rule in SUCCESSIONS and not side and c.recent and not s.recent)
        and not (not side and c.date is not None and not c.recent and s.date is None and s.sentence < c.sentence)
    ]
    if side and not fits and c.rule.startswith(("leave.", "departure.")) and _is_coming(c, told):
        _leave_elsewhere(c, focus)
        return
    renewed = c.employer.basis == "career" and any(
        s.employer.entity is c.employer.entity and 0 <= c.sentence - s.sentence <= 1 for s in told
    )
    if renewed and not (c.act is not None and any(s.sentence <= c.sentence for s in fits)):
        return
    career = None if side or fits else _left_post(c, told) or _career(c, theirs)
    if career is not None:
        c.employer = career
        return
    unsure = c.act is not None and not focus.sure_topic and c.employer.basis not in ("heading", "sentence")
    near = c.employer.basis == "sentence" and is_public(c.employer.entity) and not is_state(c.employer.entity)
    at_home = any(s.employer.entity is c.employer.entity for s in told)
    if not fits and not at_home and _is_calling(c):
        c.dropped = "a calling, and no organisation is told for it"
        return
    if not fits and _is_of_kind(c, focus):
        return
    office = _office(c, focus) if not fits and not near and c.employer.basis != "state" else None
    if office is not None and (state := focus.serves(office, c.sentence, c.person.entity)) is not None:
        c.employer = Employer(state, basis="state")
    elif not fits and not at_home and is_party(c.employer.entity) and _is_of_no_party(c):
        c.dropped = "nobody resigns from a party, or is named to a post there, unless the words say so"
    elif not fits and (unsure or office is not None or is_guess(c, theirs, focus, losing)):
        c.dropped = "the organisation is only a guess, and the text names none for this person elsewhere"
    elif fits:
        nearest = min(fits, key=lambda s: (s.recent is not c.recent, abs(s.sentence - c.sentence)))
        c.employer = Employer(nearest.employer.entity, nearest.employer.unit, "same event")
    else:
        _settle_by_others(c, told, focus)


def _is_of_no_party(c: Candidate) -> bool:
    """Whether a change is one of jobs and seats, which parties do not give."""
    return c.rule.startswith(_RESIGNING) if c.kind is Kind.DEPARTURE else c.role is None and c.rule.startswith("take.")


def _is_before_that(s: Candidate) -> bool:
    """Whether a coming is only told to say what was before: "before joining Acme, she was a clerk at Orbix"."""
    return s.role is None and s.clause is not None and s.clause.link in ("before", "prior to")


def _settle_by_others(c: Candidate, told: Sequence[Candidate], focus: Focus) -> None:
    """Find the organisation by what the text tells of other steps of the person, or drop what only repeats them."""
    assert c.person.entity is not None
    side = c.kind is Kind.DEPARTURE
    if c.act is not None and any((s.kind is Kind.DEPARTURE) is side for s in told):
        c.dropped = "the noun speaks of what the text tells of this person elsewhere"
    elif not side and c.date is not None and not c.recent and (left := _leaves(told, c)) is not None:
        c.employer = Employer(left.employer.entity, left.employer.unit, "career")
    elif (
        side
        and c.rule not in SUCCESSIONS
        and any(
            s.kind is Kind.HIRE
            and s.sentence == c.sentence
            and s.anchor >= c.anchor
            and s.employer.entity is c.employer.entity
            for s in told
        )
    ):
        c.dropped = "the only organisation is where the person goes"  # "Lind left for Orbix"
    elif side and c.employer.basis not in ("career", "sentence", "antecedent") and not _came_to(c, told):
        held = focus.employer_of(c.person.entity, c.sentence)
        goals = {s.employer.entity for s in told if s.kind is Kind.HIRE and s.sentence == c.sentence}
        if held is not None and held.owner is not None and held.owner not in goals:
            c.employer = Employer(held.owner, held.unit, "held post")


def _is_coming(c: Candidate, told: Sequence[Candidate]) -> bool:
    """Whether the text told before that a person is about to come to where a departure is taken to be from."""
    return any(
        s.kind is Kind.HIRE
        and s.manner != "returned"
        and s.sentence < c.sentence
        and s.employer.entity is c.employer.entity
        and (s.status is Status.EXPECTED or (s.clause is not None and not s.clause.verb.past and s.date is None))
        for s in told
    )


def _leave_elsewhere(c: Candidate, focus: Focus) -> None:
    """Let a departure be from where the person works, else from what the document is about, if from anywhere."""
    assert c.person.entity is not None
    held = focus.employer_of(c.person.entity, c.sentence)
    going = c.employer.entity
    if held is not None and held.owner is not None and held.owner is not going:
        c.employer = Employer(held.owner, held.unit, "held post")
    elif focus.topic is not None and focus.topic is not going and focus.is_salient(focus.topic):
        c.employer = Employer(focus.topic, basis="topic")
    else:
        c.dropped = "the only organisation is where the person goes"


_OF_STATES = ("acting president", "executive president", "interim president")
"""Presidents that states have, not parties."""


def _correct_office(c: Candidate, focus: Focus) -> None:
    """Give who holds a political office the state that it serves, where the organisation found cannot be that."""
    if c.role is None:
        return
    sent = is_sent_to(c.role, c.employer.entity)
    left = c.kind is Kind.DEPARTURE and c.employer.basis == "explicit"  # "Minister Lind left the party"
    heads = is_party(c.employer.entity) and c.employer.basis != "explicit"
    heads = heads and (c.role.lower() in _OF_STATES or is_president(c.role, c.parse.sentence.words))
    if not sent and (left or not (heads or is_misplaced(c.role, c.employer.entity))):
        return
    state = focus.serves(c.role, c.sentence, c.person.entity)
    if state is not None:
        c.employer = Employer(state, basis="state")
    elif sent:
        c.dropped = "the text does not say whose envoy it is"


def _moves_on(s: Candidate, theirs: Sequence[Candidate]) -> bool:
    """Whether a hire is told as where somebody goes from elsewhere: "left in 2010 to run Acme"."""
    return any(o.kind is Kind.DEPARTURE and o.sentence == s.sentence for o in theirs)


def _came_from(s: Candidate, c: Candidate, theirs: Sequence[Candidate]) -> bool:
    """Whether a departure is another than the one that `c` tells of.

    It only says whence somebody came to where `c` tells of leaving: "joined Acme from Orbix"; or it is from where the
    words of `c` let somebody go: "leaving the start-up to join Acme", of Orbix, and later "left Acme".
    """
    home = c.employer.entity
    return any(
        o.kind is Kind.HIRE
        and (
            ((o.sentence, o.anchor) == (s.sentence, s.anchor) and o.employer.entity is home)
            or (o.sentence == c.sentence != s.sentence and o.employer.entity is s.employer.entity is not home)
        )
        for o in theirs
    )


_IN_FIRMS = frozenset(["adviser", "advisor", "partner", "member", "trustee", "fellow"])
"""Posts of one word that are of an organisation, where other such words are callings: lawyer, investor, writer."""


def _is_calling(c: Candidate) -> bool:
    """Whether somebody only takes up a calling: "she became a lawyer", of no organisation."""
    noun = c.clause.object if c.clause is not None and c.rule == "become.role" else None
    if noun is None or c.role is None or c.employer.basis == "career" or (noun.posts and noun.posts[0].owner):
        return False
    return " " not in c.role and c.role.lower() not in _IN_FIRMS and c.parse.sentence.lower[noun.first] in ("a", "an")


def _came_to(c: Candidate, told: Sequence[Candidate]) -> bool:
    """Whether the text tells before how a person came to where a departure is taken to be from."""
    return any(
        s.kind is not Kind.DEPARTURE and s.sentence < c.sentence and s.employer.entity is c.employer.entity
        for s in told
    )


def _left_post(c: Candidate, told: Sequence[Candidate]) -> Employer | None:
    """Where a dated post was taken that the text tells the person to leave: "became dean in 2017"."""
    if c.date is None or c.recent or c.role is None or c.manner in _COMING or c.employer.basis == "sentence":
        return None
    for s in told:
        left = s.kind is Kind.DEPARTURE and s.role is not None and are_alike(s.role, c.role)
        if left and (s.date is None or s.date.year >= c.date.year):
            return Employer(s.employer.entity, s.employer.unit, "career")
    return None


def _career(c: Candidate, theirs: Sequence[Candidate]) -> Employer | None:
    """Where a dated step of a career took place: where the person, as told before, then was."""
    if c.date is None or c.recent or c.manner in _COMING:
        return None
    steps = [
        o
        for o in theirs
        if o is not c
        and (o.sentence, o.anchor) < (c.sentence, c.anchor)
        and c.sentence - o.sentence <= 3
        and (o.date is None or o.date.year <= c.date.year)
    ]
    last = max(steps, key=lambda o: (o.sentence, o.anchor), default=None)
    if last is None or last.kind is Kind.DEPARTURE:
        return None
    return Employer(last.employer.entity, last.employer.unit, "career")


def _follow_successor(candidates: list[Candidate]) -> None:
    """Let a post passed on stay where its new holder goes: "she succeeds Lind", where another sentence tells it."""
    arrivals = {
        (c.sentence, c.anchor): c.employer
        for c in candidates
        if c.rule in SUCCESSIONS and c.kind is not Kind.DEPARTURE and c.employer.basis == "same event"
    }
    left: dict[tuple[int, Entity], Employer] = {}
    for c in candidates:
        if c.rule in SUCCESSIONS and c.kind is Kind.DEPARTURE and c.person.entity is not None:
            home = arrivals.get((c.sentence, c.anchor))
            if home is not None:
                left[c.sentence, c.person.entity] = home
    for c in candidates:
        if c.person.entity is None or c.kind is not Kind.DEPARTURE or c.employer.basis in _STRONG:
            continue
        home = left.get((c.sentence, c.person.entity))
        if home is not None:
            c.employer = Employer(home.entity, home.unit, "sentence")


def _is_of_kind(c: Candidate, focus: Focus) -> bool:
    """Whether an organisation near a candidate is of the very kind that the post asks for: a justice's court."""
    near = c.employer.basis in ("sentence", "sentence before", "sentences before", "heading")
    if c.employer.basis == "topic" and has_post(c.employer.entity, c.role):
        return True
    held = focus.held.get(c.person.entity, ()) if c.person.entity is not None else ()
    return near and any(has_post(c.employer.entity, role) for role in (c.role, *(h.role for h in held)))


def _office(c: Candidate, focus: Focus) -> str | None:
    """The political office of a change of no told organisation, which serves a state, not the topic; None if none."""
    assert c.person.entity is not None
    if _BANKS.intersection(c.employer.entity.name.lower().split()) and "governor" in (c.role or "").lower():
        return None  # of a central bank
    taken = c.clause.object if c.clause is not None and c.role is None and c.kind is Kind.HIRE else None
    if taken is not None and taken.head in ("presidency", "premiership"):
        return taken.head
    held = focus.held.get(c.person.entity, ())
    here = [h.role for h in held if h.role and (c.kind is Kind.DEPARTURE or h.state != "former")]
    roles = [c.role] if c.role else here
    # "protests forced the president from office"
    driven = c.rule.startswith("force.") or (c.rule.startswith("remove.") and "office" in c.parse.sentence.lower)
    political = [
        role
        for role in roles
        if is_political(role)
        or (role in _HEADS_OF_STATE and (not focus.sure_topic or is_political_body(focus.topic)))
        or (driven and role.lower().endswith("president") and "vice" not in role.lower())
    ]
    return political[0] if political and len(political) * 2 >= len(roles) else None


def _leaves(strong: Sequence[Candidate], coming: Candidate) -> Candidate | None:
    """The one organisation that a person is surely told to leave, but not by the words that tell of a coming."""
    whence = (coming.sentence, coming.anchor)
    leaving = [s for s in strong if s.kind is Kind.DEPARTURE and (s.sentence, s.anchor) != whence]
    leaving = [s for s in leaving if s.clause is None or s.clause.link != "after"]  # "rejoined after leaving Acme"
    return leaving[0] if len({s.employer.entity.employer() for s in leaving}) == 1 else None


def dates_fit(a: PartialDate | None, b: PartialDate | None) -> bool:
    """Whether two dates can be one: one holds the other, or one is not told."""
    return a is None or b is None or a.covers(b) or b.covers(a)


def within_days(a: PartialDate | None, b: PartialDate | None) -> bool:
    """Whether two full days are those of one change, told by its announcement and by its effect."""
    if a is None or b is None or a.month is None or b.month is None or a.day is None or b.day is None:
        return False
    return abs((date(a.year, a.month, a.day) - date(b.year, b.month, b.day)).days) <= _ONE_CHANGE
