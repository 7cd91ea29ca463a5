"""Matches the frames on the clauses and act nouns of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from talentscan.events.apart import tell_apart
from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.elliptic import Elliptic
from talentscan.events.exits import follows_exit
from talentscan.events.focus import Focus
from talentscan.events.followers import Followers
from talentscan.events.frames import Emit, Frame
from talentscan.events.kinds import acts_from_outside, is_of_other_kind
from talentscan.events.manners import manner_of
from talentscan.events.offices import is_court, names_others
from talentscan.events.openposts import (
    is_own_ahead,
    is_own_new,
    rises_at_home,
    rises_beside,
    seat_given_up,
    serves_person,
    stands_in,
    takes_own,
)
from talentscan.events.origins import acting, began_at, drop_goals, drop_self, goal_of, of_hirer, origin_of, told_beside
from talentscan.events.places import Places
from talentscan.events.postsorts import names_employer, tells_where
from talentscan.events.postwords import PostReader
from talentscan.events.predecessors import (
    comes_from,
    goes_along,
    gone_from,
    gone_here,
    hangs_on_leaving,
    is_told,
    joined_before,
    joined_here,
    last_known,
    left_later,
    of_departed,
    of_job_told,
    of_post_above,
    of_post_before,
    of_predecessor,
    of_step,
    passes_on,
    still_holds,
    where_spent,
    worked_at,
    worked_meanwhile,
)
from talentscan.events.refusals import refusal
from talentscan.events.resolve import Resolver
from talentscan.events.served import is_of_state, seat_of, served_beside, served_by
from talentscan.events.status import Certainty, certainty
from talentscan.events.syntax.phrases import is_pluperfect
from talentscan.events.territories import is_market
from talentscan.events.times import date_of
from talentscan.events.triggers import matched_acts, matched_clauses
from talentscan.events.twoposts import further_posts, told_post
from talentscan.events.visits import is_no_move, is_visit
from talentscan.events.wording import Wording
from talentscan.model.event import Kind, Status
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.syntax import DateMention, Entity, EntityType

_COUNTED = ("posts", "heads", "jobs")  # where posts are cut, rather than people named
_AGAIN = frozenset(("reinstate", "re-elect", "reelect", "reappoint"))
COMING = frozenset(("joined", "hired", "poached", "returned", "founded"))
Refused = Callable[[Frame, Emit, Places, str], None]
"""Hears why an event of a frame that matches is none."""


def unheard(frame: Frame, emit: Emit, places: Places, reason: str) -> None:
    """Nobody asks."""


class Matcher:
    """Finds the candidates of one sentence; `refused` hears of those that are none."""

    def __init__(
        self,
        focus: Focus,
        parse: Parse,
        index: int,
        text: str,
        dates: list[DateMention],
        author: Entity | None,
        refused: Refused = unheard,
    ) -> None:
        self._focus = focus
        self._parse = parse
        self._index = index
        self._text = text
        self._dates = dates
        self._resolver = Resolver(focus, parse, index, text, author)
        self._refused = refused
        self._found: list[Candidate] = []
        self._wording = Wording(parse, text)
        self._posts = PostReader(parse, text)
        self._elliptic = Elliptic(parse, self._resolver, index, text)
        self._followers = Followers(focus, parse, index, text, dates, self._resolver)

    def candidates(self) -> Iterator[Candidate]:
        """The events that the sentence's triggers tell, in reading order."""
        told = []
        for candidate in self._all():
            self._found.append(candidate)
            told.append(candidate)
        drop_goals(told)
        drop_self(told)
        tell_apart(told, self._resolver)
        yield from told

    def _all(self) -> Iterator[Candidate]:
        matched = matched_clauses(self._parse)
        for frame, places in sorted(matched, key=lambda told: bool(told[0].emits) and bool(told[0].emits[0].after)):
            yield from self._emitted(frame, places)
        yield from (c for c in self._elliptic.candidates(self._found) if not is_no_move(c))
        for frame, places in matched_acts(self._parse):
            yield from self._emitted(frame, places)

    def _emitted(self, frame: Frame, places: Places) -> Iterator[Candidate]:
        for emit in frame.emits:
            if all(places.holds(need) for need in emit.needs):
                yield from self._emit(frame, emit, places)

    def _emit(self, frame: Frame, emit: Emit, places: Places) -> Iterator[Candidate]:
        noun = self._people_noun(frame, emit, places)
        if noun is None:
            self._refused(frame, emit, places, "nobody stands there")
            return
        people = self._resolver.people(noun)
        if not people:
            self._refused(frame, emit, places, "who is meant stays open")
        for person in people:
            if emit.after:
                yield from self._followers.candidates(frame, emit, places, person, self._found)
                continue
            follows = emit.then and not follows_exit(places.clause)
            step = of_step(frame, places, self._resolver, self._focus, self._found, self._index)
            if step is not None:
                employer: Employer | None = step
            elif follows:
                employer = of_departed(places, person.entity, self._resolver, self._focus, self._found, self._index)
            else:
                employer = self._employer(emit, places, person, noun)
            if step is None and not follows and not is_told(employer):
                role = self._posts.role(emit, places, person, noun, self._found)
                home = of_predecessor(frame, emit, places, self._resolver, self._focus, self._found, self._index)
                served = served_by(role, emit.kind, person, self._focus, self._parse, self._index, self._text)
                own = served if is_of_state(role, employer) else None
                seat = seat_of(role, emit.kind, person, self._focus, self._index)
                employer = home or seat or own or employer or served or served_beside(places, self._focus, self._index)
            if employer is None or person.entity is employer.entity:
                self._refused(frame, emit, places, "no organisation is told or in focus")
                continue
            why = refusal(emit, places, person, employer, self._focus, self._found, self._index)
            if why:
                self._refused(frame, emit, places, why)
                continue
            candidate = self._candidate(frame, emit, places, person, employer, noun)
            if is_no_move(candidate) or is_visit(candidate):
                self._refused(frame, emit, places, "a visit, studies, or a part that is played")
                continue
            yield candidate
            yield from further_posts(candidate, emit, places, self._resolver, self._text)
            yield from told_beside(candidate, places, self._resolver, self._parse, self._text)

    def _people_noun(self, frame: Frame, emit: Emit, places: Places) -> NounGroup | None:
        sort = next((need.sort for need in frame.needs if need.sort in _COUNTED), "people")
        return places.first(emit.person, sort)

    def _employer(self, emit: Emit, places: Places, person: Person, noun: NounGroup) -> Employer | None:
        """The organisation of an event: the first place that names one, then the person's post, then the focus."""
        origin = goal_of(places) if emit.kind is Kind.DEPARTURE else None
        if emit.kind is Kind.HIRE and "from" not in emit.org:
            origin = origin_of(places, person, self._resolver)
        market = False
        for place in emit.org:
            if place == "focus":
                return self._fallback(emit, places, person, origin)
            if place == "career":
                known = joined_here(self._found, person, places)
                return known or last_known(places, person, self._resolver, self._focus, self._found, self._index)
            if place == "own-post":
                return self._of_post(person, places)
            if place in ("gone", "object-owner"):
                gone = gone_here(place, places, self._found)
                if gone is not None:
                    return gone
                continue
            owners = places.all(place)
            if place == "as" and "subject" in emit.org:
                owners = owners[:1]  # "named her as a director and as a member of the Arden Committee"
            for owner in owners:
                if place == "subject" and self._acts_for_others(emit, owner.entity):
                    continue
                if acts_from_outside(owner, place, emit.kind, places):
                    continue
                if emit.kind is Kind.HIRE and is_own_new(owner, person, self._focus):
                    continue  # "takes up her new position"
                if (owner is noun and not owner.posts) or (place == "complement" and owner.sort is Sort.PERSON):
                    continue
                if owner is noun and not tells_where(emit.kind, person.posts):
                    continue
                if places.act is None and place in ("at", "of", "with") and not names_employer(owner):
                    continue
                found = self._resolver.employer(owner, places.anchor, person)
                if found is None and is_of_other_kind(owner):
                    return None  # "became leader of the union", in a text about Acme
                if (
                    found is None
                    or found.entity is origin
                    or (emit.manner == "founded" and is_own_ahead(owner, places))
                ):
                    continue
                came = comes_from(found, person, self._focus, self._index)
                if came and emit.kind is Kind.HIRE and emit.manner != "returned":
                    return self._fallback(emit, places, person, origin)  # "who ran sales at Acme, joins the board"
                if emit.manner in COMING and found.entity.type is EntityType.PLACE:  # "returned to Paris"
                    continue
                if self._is_market(found, emit, places, person, noun):
                    market = True  # "becomes vice chairman of Africa"
                    continue
                if found.basis != "explicit" and self._acts_for_others(emit, found.entity):
                    continue
                if found.basis in ("explicit", "possessor"):
                    return found
                acts = acting(places) if found.basis == "sentence before" and "subject" in emit.org else None
                if acts is not None and not self._acts_for_others(emit, acts):
                    return Employer(acts)  # "Acme has welcomed Lind as head of the hotel's kitchen"
                at_home = emit.kind is Kind.DEPARTURE or takes_own(places)
                held = self._of_post(person, places, Sort.ORGANIZATION) if at_home else None
                held = held or (worked_at(places, person, self._resolver) if at_home else None)
                held = held or (seat_given_up(owner, person, self._focus) if at_home else None)
                if held is not None:
                    return held
                before = (
                    None
                    if self._resolver.organizations_here(places.anchor)
                    else joined_before(person, self._focus, self._index)
                )
                return joined_here(self._found, person, places) or before or found
        return self._fallback(emit, places, person, origin) if market else None

    def _is_market(self, found: Employer, emit: Emit, places: Places, person: Person, noun: NounGroup) -> bool:
        """Whether a place is only what a post at the organisation of the text covers: "head of sales for Norway"."""
        role = self._posts.role(emit, places, person, noun, self._found)
        return is_market(found.entity, role, acting(places) or self._focus.topic, named=acting(places) is not None)

    def _acts_for_others(self, emit: Emit, entity: Entity | None) -> bool:
        """Whether who appoints or dismisses does so elsewhere: a legislature, a president."""
        return self._focus.rules(entity) or is_court(entity) or (emit.kind is Kind.HIRE and names_others(entity))

    def _fallback(self, emit: Emit, places: Places, person: Person, origin: Entity | None) -> Employer | None:
        """The organisation of an event whose words name none: told around them, the person's own, the one in focus."""
        if serves_person(places) or (emit.kind is Kind.HIRE and hangs_on_leaving(places)):
            return None
        found = self._told_around(emit, places, person, origin) or self._told_beside(emit, places, person)
        if found is not None:
            return found
        if emit.kind is not Kind.HIRE:
            granted = places.granting()
            if granted is not None and not any(post.owner for post in person.posts):
                return self._resolver.employer(granted, places.anchor, person)
            found = self._held(emit, places, person, origin)
        return found or self._in_focus(emit, places, person, origin)

    def _told_around(self, emit: Emit, places: Places, person: Person, origin: Entity | None) -> Employer | None:
        """Where the clause, the sentence or who hires lets somebody go or come."""
        if emit.kind is Kind.DEPARTURE:
            spent = where_spent(places, self._resolver) or left_later(self._found, person, places)
            if spent is not None:
                return spent
        gone = gone_from(emit, places, person.entity, self._focus, self._index)
        if gone is not None:
            return gone
        if emit.kind is Kind.DEPARTURE and places.clause is not None and places.clause.relation in ("main", "that"):
            joined = joined_here(self._found, person, places)  # "who joined Acme from Orbix in May, has left"
            if joined is not None:
                said = self._resolver.said_by(places.clause)
                return Employer(said, basis="announcer") if said else Employer(joined.entity, joined.unit, "career")
            left = self._resolver.left_post(person, places.anchor) if places.clause.verb.past else None
            if left is not None:
                return left
        opening = self._resolver.opening() or began_at(emit, places, person, self._focus, self._index)
        if opening is not None and opening.entity is not origin:
            return opening
        hirers = of_hirer(emit, places, self._resolver, self._focus, self._found, self._index)
        if hirers is not None and hirers.entity is not origin:
            return hirers
        if emit.manner == "joined" and places.clause is not None and places.clause.relation == "relative":
            here = self._of_post(person, places)
            if here is not None and places.clause.verb.past:
                return here  # "Orbix chief Lind, who joined in 2021"
        return None

    def _told_beside(self, emit: Emit, places: Places, person: Person) -> Employer | None:
        """Where the post told beside somebody is who stays at home, or where other words of the sentence tell it."""
        again = places.clause is not None and not _AGAIN.isdisjoint(places.clause.verb.lemmas)
        stays = again or emit.kind is Kind.INTERNAL  # who rises does so at home
        stays = stays or (emit.manner in ("appointed", "joined") and stands_in(places))
        stays = stays or (emit.manner == "appointed" and rises_at_home(places, person, self._focus))
        held_here = self._of_post(person, places) if stays else None
        if held_here is not None:
            return held_here  # "named Orbix director Lind acting chair"
        told = of_post_before(places, self._resolver) if emit.kind is Kind.DEPARTURE else None
        told = told or (worked_meanwhile(places, person, self._resolver) if emit.manner not in COMING else None)
        told = told or self._told_before(emit, places, person)
        told = told or of_job_told(emit, places, person.entity, self._focus, self._index)
        if told is None and emit.kind is Kind.DEPARTURE:
            told = worked_at(places, person, self._resolver) or of_post_above(places, self._resolver)
        return told

    def _held(self, emit: Emit, places: Places, person: Person, origin: Entity | None) -> Employer | None:
        """Where somebody who leaves or rises is told to hold a post."""
        whose = next((p.owner for p in person.posts if p.owner is not None), None)
        named = whose is not None and whose.sort is Sort.ORGANIZATION and bool(whose.entity or whose.possessor)
        if named and emit.kind is Kind.DEPARTURE and (own := self._of_post(person, places)) is not None:
            return own  # "Orbix said Acme chief Lind would leave"
        announced = self._resolver.announcing(places.anchor)
        if announced is not None:
            return announced
        held_here = self._of_post(person, places)
        if held_here is not None and held_here.entity is not origin:
            return held_here
        if person.entity is not None:
            held = self._focus.employer_of(person.entity, self._index)
            owner = held.owner if held is not None and held.owner is not origin else None
            if held is not None and owner is not None and still_holds(held, person, self._focus, self._index):
                return Employer(owner, held.unit, "held post")
        return None

    def _in_focus(self, emit: Emit, places: Places, person: Person, origin: Entity | None) -> Employer | None:
        """Where the person's last step was, or the organisation that the text goes on about."""
        last = self._focus.last_employer.get(person.entity) if person.entity is not None else None
        if last is not None and last is not origin and emit.kind is not Kind.HIRE:
            return Employer(last, basis="career")
        inside = emit.manner not in COMING
        goes_on = self._focus.is_new_step and self._focus.last_step == (self._index - 1, person.entity)
        if inside and emit.kind is Kind.HIRE and goes_on and person.entity is not None:
            return Employer(self._focus.last_employer[person.entity], basis="career")  # "hired Lind. He succeeds Reyes"
        newcomer = person if emit.kind is Kind.HIRE and not is_pluperfect(self._parse, places.clause) else None
        role = told_post(emit, places, person, self._focus, self._text)
        found = self._resolver.focus(places.anchor, newcomer, origin, inside=inside, role=role)
        if found is None and inside and last is not None and last is not origin:
            return Employer(last, basis="career")
        home = self._of_post(person, places)
        if found is not None and rises_beside(emit, person, home, found, self._focus, self._index):
            return home  # "Acme's finance chief will take over as its head"
        return found

    def _of_post(self, person: Person, places: Places, sort: Sort | None = None) -> Employer | None:
        """The organisation of a post told beside somebody: "Orbix's Lind is leaving the company"."""
        for post in person.posts:
            past = post.state == "new" or (post.state == "former" and (sort is None or person.basis != "description"))
            if post.owner is not None and sort in (None, post.owner.sort) and not past:
                found = self._resolver.employer(post.owner, places.anchor, person)
                if found is not None:
                    found.basis = "post"
                    return found
        return None

    def _told_before(self, emit: Emit, places: Places, person: Person) -> Employer | None:
        """The organisation of an event that the sentence told before: of a succession the post that is passed on."""
        for other in reversed(self._found):
            along = emit.kind is Kind.DEPARTURE and goes_along(other, person, places, self._focus, self._index)
            if other.employer.basis != "topic" and (along or passes_on(other, emit, places, person)):
                same = other.person.entity is person.entity is not None
                if not same and emit.kind is Kind.DEPARTURE is other.kind and other.employer.basis == "post":
                    own = self._of_post(person, places)
                    if own is not None:
                        return own  # "many left, including Acme's Lind and Orbix's Reyes"
                return Employer(other.employer.entity, other.employer.unit, "sentence")
        return None

    def _candidate(
        self, frame: Frame, emit: Emit, places: Places, person: Person, employer: Employer, noun: NounGroup
    ) -> Candidate:
        word = "since" if emit.since else "until" if emit.until else ""
        when = date_of(self._parse, self._dates, places.clause, places.act, word=word)
        future = when is not None and when.future
        sure = certainty(self._parse, places.clause, places.act, self._wording, future, negated=emit.negated)
        if emit.denied and places.clause is not None and not sure.void:
            sure = Certainty(Status.DENIED, places.clause.verb.lemmas[0])
        if emit.rumored and places.clause is not None and sure.status is not Status.DENIED:
            sure = Certainty(Status.RUMORED, places.clause.verb.lemmas[0])
        return Candidate(
            emit.kind, manner_of(emit.manner, places.act, places.clause), person, employer,
            self._posts.role(emit, places, person, noun, self._found), frame.id,
            self._index, self._parse, places.clause, places.act, places.anchor,
            date=when.date if when else None, date_basis=when.basis if when and when.date else None,
            vague=when is not None and when.vague,
            timed=when is not None,
            status=sure.status, cue=sure.cue, attribution=self._wording.attribution,
            takes_effect=emit.takes_effect, dropped=f"left open by “{sure.cue}”" if sure.void else "",
        )  # fmt: skip
