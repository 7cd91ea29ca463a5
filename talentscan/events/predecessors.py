"""Where the one who is succeeded was: a successor goes there, whatever else is in focus."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.focus import Focus, Held
from talentscan.events.frames import Emit, Frame
from talentscan.events.governors import LEAVING, is_task
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.places import Places, infinitive_of
from talentscan.events.resolve import Resolver
from talentscan.events.syntax.noungroups import SPANS, SPENT_AT
from talentscan.events.syntax.phrases import is_pluperfect
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, NounGroup, Sort
from talentscan.model.syntax import Entity, EntityType

_WORKING = frozenset("work serve spend run lead head oversee manage chair edit direct conduct".split())
_BECOMING = frozenset(("be", "become", "join", "take over"))
_UPON = frozenset(("when", "after", "once"))
_EMPLOYERS = (EntityType.ORGANIZATION, EntityType.OTHER)
_TAKING = frozenset(["assume", "take", "take on", "take up", "fill", "accept"])
_RECENTLY = _NEAR = 3
"""In how many sentences behind one that gives somebody a post he or she is told to leave it."""
_SOON = 2
"""In how many sentences behind a departure a successor needs no other word."""
_AFTER = frozenset(("after", "following", "upon", "amid", "on"))
_LED = frozenset("run lead head found co-found cofound chair helm manage start build direct oversee".split())
"""What who is followed did there: "succeeds Lind, who had run Acme since 2012"."""
_TOLD = frozenset(("explicit", "possessor", "post", "announcer", "state"))


def of_predecessor(
    frame: Frame, emit: Emit, places: Places, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """The employer of whom a frame lets somebody replace; None where it tells of nobody, or of nobody's employer.

    `found` are the candidates of sentence `index` so far.
    """
    if emit.kind is not Kind.HIRE:
        return None
    for other in frame.emits:
        noun = places.first(other.person, "people") if other.manner == "replaced" else None
        for person in resolver.people(noun) if noun is not None else ():
            if person.entity is None:
                continue
            home = _left_ahead(person.entity, places, resolver) or home_of(person.entity, focus, found, index)
            if home is not None:
                return home
    return None


def _left_ahead(person: Entity, places: Places, resolver: Resolver) -> Employer | None:
    """The organisation that the sentence goes on to let somebody leave: "will replace Poe when he leaves Acme"."""
    for clause in places.parse.clauses:
        left, who = clause.object, clause.subject
        if left is None or who is None or left.entity is None or left.sort not in (Sort.ORGANIZATION, Sort.NAME):
            continue
        behind = clause.verb.first > places.anchor and clause.relation in ("sub", "relative")
        leaves = behind and bool(LEAVING.intersection(clause.verb.lemmas))
        leaves = leaves or (behind and clause.relation == "relative" and not _LED.isdisjoint(clause.verb.lemmas))
        if leaves and any(other.entity is person for other in resolver.people(who)):
            return resolver.employer(left, clause.verb.last, None)
    return None


def of_departed(
    places: Places, person: Entity | None, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """Whence somebody else was just told to go: "Lind is retiring. Reyes will take over"."""
    for c in reversed(found):
        if c.kind is Kind.DEPARTURE and c.anchor < places.anchor and c.person.entity is not person:
            return Employer(c.employer.entity, c.employer.unit, "sentence")
    here = places.clause
    subject = here.subject if here is not None and here.link == "when" else None
    if subject is not None and places.parse.sentence.lower[max(0, subject.first - 2)] == ",":
        return of_post_above(places, resolver)  # "ran Acme from 1990 to 1995, when Lind took over"
    last = focus.last_departure
    if last is None or last.person.entity is person or not 0 < index - last.sentence <= _SOON:
        return None
    return Employer(last.employer.entity, last.employer.unit, "event before")


def gone_here(place: str, places: Places, found: Sequence[Candidate]) -> Employer | None:
    """Whence the same verb lets somebody go, whom another follows: "he was succeeded by Reyes"."""
    left = (c for c in found if place == "gone" and c.anchor == places.anchor and c.kind is Kind.DEPARTURE)
    return next((Employer(c.employer.entity, c.employer.unit, "post") for c in left), None)


def joined_before(person: Person, focus: Focus, index: int) -> Employer | None:
    """Where the sentence before let somebody go: "joined Acme's board. She left the board in May"."""
    step = focus.last_step
    if step is None or step[0] != index - 1 or person.entity is None or step[1] is not person.entity:
        return None
    return Employer(focus.last_employer[person.entity], basis="career")


def still_holds(held: Held, person: Person, focus: Focus, index: int) -> bool:
    """Whether a post told shortly before is what somebody leaves, no step elsewhere having been told since."""
    step = focus.last_step
    since = step is not None and step[1] is person.entity and held.sentence < step[0] < index
    return index - held.sentence <= _NEAR and not since


def gone_from(emit: Emit, places: Places, person: Entity | None, focus: Focus, index: int) -> Employer | None:
    """Whence somebody goes of whom only that is told, by the departures told before."""
    clause = places.clause
    if emit.manner == "replaced" and (gone := _just_left(person, focus, index)) is not None:
        return gone  # "Lind has left Acme for Orbix. She will be replaced by Reyes"
    if emit.kind is not Kind.DEPARTURE or clause is None or person is None:
        return None
    left = focus.left.get(person)
    if clause.relation == "that" and left is not None and focus.last_employer.get(person, left) is left:
        return Employer(left, basis="career")  # "Orbix said that Lind had left", who is told to have left Acme
    last = focus.last_departure
    if last is None or last.person.entity is person or not 0 < index - last.sentence <= _SOON:
        return None
    if "also" in clause.verb.adverbs and focus.employer_of(person, index) is None and person not in focus.left:
        return Employer(last.employer.entity, last.employer.unit, "event before")  # "Reyes has also resigned"
    return None


def _just_left(person: Entity | None, focus: Focus, index: int) -> Employer | None:
    """Where somebody was just told to go from to another organisation, whose post is then filled."""
    last = focus.last_departure
    if last is None or person is None or last.person.entity is not person or not 0 < index - last.sentence <= _SOON:
        return None
    if focus.last_employer.get(person, last.employer.entity) is last.employer.entity:
        return None
    return Employer(last.employer.entity, last.employer.unit, "event before")


def last_known(
    places: Places, person: Person, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """Where somebody was last told to be and not to have left, other than where sentence `index` lets him or her go."""
    who = person.entity
    if who is None or any(n.entity is not None and n.entity.type is EntityType.PLACE for n in places.all("to")):
        return None  # "after moving to Oslo"
    worked = worked_at(places, person, resolver)
    if worked is not None:
        return worked
    held = focus.employer_of(who, index)
    near = held.owner if held is not None and 0 <= index - held.sentence <= _RECENTLY else None
    goals = {c.employer.entity for c in found if c.person.entity is who and c.kind is not Kind.DEPARTURE}
    last = focus.last_employer.get(who) or near
    if last is None or last in goals or focus.left.get(who) is last:
        return None
    return Employer(last, basis="career")


def hangs_on_leaving(places: Places) -> bool:
    """Whether what somebody goes on to do is elsewhere: "is leaving to become a consultant"."""
    here = places.clause
    if here is None or here.relation != "infinitive" or here.verb.lemmas[0] not in ("be", "become", "serve", "work"):
        return False
    above = here.parent
    return above is not None and above.verb.lemmas[0] in ("leave", "quit", "depart") and above.object is None


def of_step(
    frame: Frame, places: Places, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """Where the clause before lets a successor come: "elected head of Acme, succeeding Reyes, editor of the Ledger"."""
    here = places.clause
    if here is not None and frame.id in _FOLLOWING and here.slot("at") is None:
        before = _of_step_before(here, resolver, focus, index)
        if before is not None:
            return before
    if here is not None and frame.id in ("appoint.active", "appoint.passive", "choose.for-job"):
        return _of_dismissed(places, resolver, focus, found, index)
    if here is None or here.parent is None or frame.id != "succeed.active" or here.slot("at") is not None:
        return None
    for other in found:
        step = other.clause is here.parent and other.kind is not Kind.DEPARTURE and other.person.entity is not None
        near = is_told(other.employer) or other.employer.basis == "sentence"
        if step and near and here.subject is not None and here.subject is here.parent.subject:
            return Employer(other.employer.entity, other.employer.unit, "sentence")
    return None


_FOLLOWING = ("succeed.active", "take.place", "take.stead")


def _of_step_before(here: Clause, resolver: Resolver, focus: Focus, index: int) -> Employer | None:
    """Where the sentence before let come who follows: "named Lind head of Acme. She took the place of Reyes"."""
    step, who = focus.last_step, here.subject
    if step is None or step[0] != index - 1 or not focus.is_new_step or who is None:
        return None
    if who.head not in ("he", "she") or who.first > 0 or here.relation != "main":
        return None
    people = resolver.people(who)
    same = len(people) == 1 and people[0].entity is step[1]
    return Employer(focus.last_employer[step[1]], basis="career") if same else None


def _of_dismissed(
    places: Places, resolver: Resolver, focus: Focus, found: Sequence[Candidate], index: int
) -> Employer | None:
    """Where the sentence let the one go who is to be replaced: "fired Poe and named Lind to replace him"."""
    followed = _followed(places)
    gone = {person.entity for person in resolver.people(followed)} if followed is not None else set()
    for other in reversed(found):
        if other.kind is Kind.DEPARTURE and other.person.entity is not None and other.person.entity in gone:
            return Employer(other.employer.entity, other.employer.unit, "sentence")
    homes = (home_of(person, focus, found, index) for person in gone if person is not None)
    return next((home for home in homes if home is not None), None)


def _followed(places: Places) -> NounGroup | None:
    """Whom somebody is named to follow: "named Lind to replace him", "named Lind his successor"."""
    below = infinitive_of(places.parse, places.clause) if places.clause is not None else None
    if below is not None and below.verb.lemmas[0] in ("replace", "succeed"):
        return below.object
    told = (noun for place in ("complement", "as") for noun in places.all(place))
    return next((noun.possessor for noun in told if noun.head in ("successor", "replacement")), None)


def is_told(employer: Employer | None) -> bool:
    """Whether an employer stands in the words of the event itself."""
    return employer is not None and employer.basis in _TOLD


def home_of(person: Entity, focus: Focus, found: Sequence[Candidate], index: int) -> Employer | None:
    """Where a person is told to go from or to be: in the sentence, before it, by the posts that the text gives."""
    for c in reversed(found):
        if c.person.entity is person and c.kind is Kind.DEPARTURE and is_told(c.employer):
            return Employer(c.employer.entity, c.employer.unit, "sentence")
    if person in focus.left:
        return Employer(focus.left[person], basis="career")
    held = focus.employer_of(person, index)
    return Employer(held.owner, held.unit, "held post") if held is not None and held.owner is not None else None


def of_post_before(places: Places, resolver: Resolver) -> Employer | None:
    """Where "the post" is that a sentence told before: "the new chief of Acme is Lind, now that Poe left it"."""
    job = places.clause.object if places.clause is not None else None
    if job is None or job.sort is not Sort.JOB or not job.definite or job.possessor is not None or job.pps:
        return None
    for noun in places.parse.nouns:
        told = noun.posts[0].owner if noun.sort is Sort.ROLE and noun.posts and noun.last <= places.anchor else None
        if told is not None and told.sort is Sort.ORGANIZATION and told.entity is not None:
            return resolver.employer(told, places.anchor, None)
    return None


def of_job_told(emit: Emit, places: Places, person: Entity | None, focus: Focus, index: int) -> Employer | None:
    """Whose job somebody takes of which the text told before: "the new post", or where he or she is to join."""
    clause = places.clause
    joins = emit.manner == "joined" and emit.kind is Kind.HIRE and clause is not None and clause.verb.future
    last = focus.last_employer.get(person) if joins and person is not None else None
    if last is not None and person is not None and focus.left.get(person) is not last:
        return Employer(last, basis="career")  # "Orbix hired Lind. Lind will join as chief chemist"
    job = clause.object if clause is not None and emit.kind is Kind.HIRE and clause.verb.lemmas[0] in _TAKING else None
    words = places.parse.sentence.lower[job.first : job.last] if job is not None else []
    if job is None or job.sort is not Sort.JOB or job.possessor is not None or job.pps or words[:2] != ["the", "new"]:
        return None
    spoken_of = focus.antecedent(index)
    near = spoken_of is not None and focus.sentences_since(spoken_of[0], index, 1) == 1
    return Employer(spoken_of[0], basis="antecedent") if spoken_of is not None and near else None


def where_spent(places: Places, resolver: Resolver) -> Employer | None:
    """Where somebody who goes spent the time that ends: "is out after seven years with Acme"."""
    if (clause := places.clause) is None:
        return None
    if clause.relation == "relative" and (home := _left_behind(clause)) is not None:
        return resolver.employer(home, places.anchor, None)
    told = [noun for word, noun in clause.pps if word in ("after", "following")]
    nodes = places.parse.nodes
    if nodes[0].word in ("after", "following") and nodes[1].noun is not None:
        told.append(nodes[1].noun)
    held = nodes[3].noun if len(nodes) > 4 and nodes[1].noun in told and nodes[2].word == "as" else None
    if held is not None and held.posts and told[-1].head in SPANS:
        return resolver.employer(held, places.anchor, None)  # "after nine years as head of Acme, she is leaving"
    for span in told:
        at = next((noun for word, noun in span.pps if word in SPENT_AT), None) if span.head in SPANS else None
        if at is not None and at.entity is not None and at.entity.type in _EMPLOYERS:
            return resolver.employer(at, places.anchor, None)
    return None


_FORMERLY = frozenset(["previously", "formerly", "earlier", "once"])
"""With what is told where somebody worked before the post that he or she has."""


def joined_here(found: Sequence[Candidate], person: Person, places: Places) -> Employer | None:
    """Where the sentence let somebody go before it speaks of "the firm": "joined Acme and left the firm in May"."""
    for other in reversed(found):
        joined = other.person.entity is person.entity is not None and other.kind is not Kind.DEPARTURE
        if joined and other.anchor < places.anchor:
            return Employer(other.employer.entity, other.employer.unit, "sentence")
    return None


def left_later(found: Sequence[Candidate], person: Person, places: Places) -> Employer | None:
    """Where a successor came who is told to have gone too: "was succeeded by Lind, who resigned in 1953"."""
    here = places.clause
    if here is None or here.relation != "relative" or not here.verb.past or here.parent is None:
        return None
    for other in found:
        follows = other.clause is here.parent and other.rule in SUCCESSIONS and here.parent.verb.passive
        if follows and other.person.entity is person.entity is not None and other.kind is not Kind.DEPARTURE:
            told = here.parent.verb.past and not is_pluperfect(places.parse, here)
            return Employer(other.employer.entity, other.employer.unit, "sentence") if told else None
    return None


def worked_at(places: Places, person: Person, resolver: Resolver) -> Employer | None:
    """Where a sentence told somebody to work before "the company": "ran sales for Acme before she left the company"."""
    for clause in places.parse.clauses:
        works = clause.verb.lemmas[0] in _WORKING or clause.link == "where"  # "where she rose before being made head"
        works = works or (clause.verb.lemmas[0] == "be" and clause.slot("with") is not None)
        if not works or clause.verb.last > places.anchor or clause.subject is None or is_task(clause):
            continue
        if all(other.entity is not person.entity for other in resolver.people(clause.subject)):
            continue
        present = any(post.owner is not None and post.state != "former" for post in clause.subject.posts)
        if present and not _FORMERLY.isdisjoint(clause.verb.adverbs):
            continue  # "Acme's counsel Lind, who previously worked at Orbix, has left"
        told = [noun for word, noun in clause.pps if word in ("at", "for", "with", "as")]
        for noun in (*told, clause.object):
            owner = noun.posts[0].owner if noun is not None and noun.sort is Sort.ROLE and noun.posts else noun
            if owner is None or owner.sort is not Sort.ORGANIZATION:
                continue
            whole = owner.possessor if owner.entity is None else owner  # "chief of Acme's devices group"
            if whole is not None and whole.entity is not None:
                return resolver.employer(owner, places.anchor, person)
    return None


def worked_meanwhile(places: Places, person: Person, resolver: Resolver) -> Employer | None:
    """Where somebody worked who rose there: "served at Acme before becoming its chief", "led it, becoming chief"."""
    here = places.clause
    above = here.parent if here is not None and here.verb.form == "gerund" and not here.link else None
    rises = above is not None and above.verb.past and above.verb.lemmas[0] in _WORKING
    before = here is not None and here.link == "before"
    return worked_at(places, person, resolver) if rises or before else None


def of_post_above(places: Places, resolver: Resolver) -> Employer | None:
    """Where the clause above lets somebody else work or come: "became chief of Acme when Lind was ousted"."""
    here = places.clause
    above = here.parent if here is not None and here.relation == "sub" and here.link in _UPON else None
    if here is None or above is None or above.subject is None or here.subject is above.subject:
        return None
    if above.verb.lemmas[0] not in _WORKING and above.verb.lemmas[0] not in _BECOMING:
        return None
    for noun in (above.slot("as"), above.object, above.complement):
        post = noun.sort is Sort.ROLE and bool(noun.posts) if noun is not None else False
        owner = noun.posts[0].owner if noun is not None and post else noun
        if owner is not None and owner.sort is Sort.ORGANIZATION:
            return resolver.employer(owner, above.verb.last, None)
    return None


def passes_on(told: Candidate, emit: Emit, places: Places, person: Person) -> bool:
    """Whether an event told before in the sentence takes place where that of an emit does."""
    same = told.person.entity is person.entity is not None
    leaving = emit.kind is Kind.DEPARTURE
    here = told.anchor == places.anchor
    if told.kind is Kind.DEPARTURE and not leaving and told.person.entity is person.entity:
        return False
    if same and told.kind is not Kind.DEPARTURE and leaving and not here:
        return False
    above = told.clause is not None and told.clause.relation == "relative" and told.clause is not places.clause
    if same and above and emit.manner in ("joined", "hired"):
        return False  # "Lind, who founded Acme, joins as finance chief"
    passed_on = emit.manner in ("replaced", "appointed") and not here and told.kind is not Kind.DEPARTURE
    return same or here or passed_on or (leaving and _follows_act(told, places))


def _follows_act(hired: Candidate, places: Places) -> bool:
    """Whether somebody is told to come because of the going at hand: "Acme hired Lind following Poe's departure"."""
    if hired.kind is Kind.DEPARTURE or hired.clause is None or places.act is None:
        return False
    return any(word in _AFTER and noun is places.act for word, noun in hired.clause.pps)


def goes_along(other: Candidate, person: Person, places: Places, focus: Focus, index: int) -> bool:
    """Whether somebody goes in the clause behind another's going: "Lind is leaving, and Reyes, its counsel, will"."""
    beside = places.clause is not None and places.clause.parent is other.clause is not None
    if not beside or other.kind is not Kind.DEPARTURE or person.entity is None:
        return False
    return all(post.owner is None for post in person.posts) and focus.employer_of(person.entity, index) is None


def _left_behind(clause: Clause) -> NounGroup | None:
    """Whose former officer somebody is of whom a clause behind the name tells: "ex-Acme chief Lind, who left"."""
    posts = clause.subject.posts if clause.subject is not None and clause.subject.sort is Sort.PERSON else []
    owners = (post.owner for post in posts if post.state == "former" and post.last > post.first)
    return next((o for o in owners if o is not None and o.entity is not None and o.sort is Sort.ORGANIZATION), None)


def comes_from(found: Employer, person: Person, focus: Focus, index: int) -> bool:
    """Whether what words take up in sentence `index` is only where it tells somebody to have been."""
    taken_up = found.basis == "antecedent" or (found.basis == "sentence" and found.unit and not focus.titled)
    return bool(taken_up) and focus.was_at(person.entity, found.entity, index)
