"""Tells posts that are only open, and posts beside a person rather than at an organisation."""

from __future__ import annotations

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.frames import Emit
from talentscan.events.places import Places
from talentscan.events.roles import is_plain, singular
from talentscan.lexicon.load import noun_classes
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, NounGroup, Sort
from talentscan.model.syntax import Entity

# Verbs whose bare past seldom is a short passive: "she unveiled a plan" against "Lind named chief".
_FILLING = frozenset(("appoint", "hire", "recruit", "elect", "name", "add", "employ", "bring in", "bring on"))
_ANYONE = frozenset(("man", "woman", "boy", "girl", "person", "resident", "customer", "candidate", "individual"))

_FILLED_BY = frozenset("appointment hiring selection election nomination recruitment".split())
"""Acts by which a post is filled."""
_PARTS = frozenset("teams units divisions labs branches offices".split())
_BESIDE = frozenset(
    ("friend", "ally", "rival", "foe", "critic", "neighbour", "neighbor", "relative", "fan", "supporter")
)
"""What somebody is to others, not to a firm."""
_AIDES = ("adviser", "advisor", "aide", "confidant", "confidante")
_OWN = frozenset(("his", "her", "their"))
_PRESENT = frozenset(("current", "present"))
_CHOOSING = frozenset(("choose", "decide", "opt", "prefer", "elect", "say"))
_SEATED = frozenset(("director", "board", "chair", "chairman", "chairwoman", "trustee"))
_NAMED_BEFORE = ("sentence before", "sentences before")
_SUBJECT = 2
"""So often a text names what it is about."""
_NEAR_MOVE = 3
"""In how many sentences behind one that tells a change another of the same change follows."""
_FAR = ("topic", "sentences before")


def is_open_post(person: Person, places: Places) -> bool:
    """Whether people are athletes, whose transfers are none, or posts only open ("is hiring ten people")."""
    for post in person.posts:
        if (
            post.last > post.first
            and post.state != "former"
            and noun_classes().get(places.parse.sentence.lower[post.last - 1], ("",))[0] == "athlete"
        ):
            return True
    if places.act is not None and person.basis == "post" and singular(places.act.head) in _FILLED_BY:
        return True  # "a voice in the appointment of the chief justice", whoever it is now
    if person.group is None or places.clause is None:
        return False
    if any(post.owner is not None and _are_any(post.owner) for post in person.posts):
        return True  # "two chiefs at large chip makers"
    words = person.group.text.lower().split()
    if words[0] in ("any", "every") or (words[:2] == ["one", "of"] and words[-1] in _PARTS):
        return True  # "any employee of the firm", "one of its teams"
    if person.group.count == 1 and words[-1] in _BESIDE:
        return True
    if person.group.count == 1 and not any(post.owner is not None for post in person.posts) and _is_anyone(person):
        return True
    verb, lower = places.clause.verb, places.parse.sentence.lower
    if person.basis == "unnamed" and verb.form == "infinitive" and places.clause.parent is None:
        return True  # "how to remove a judge"
    opens = verb.lemmas[0] in _FILLING and not verb.passive and (verb.future or verb.form == "infinitive")
    seeks = lower[verb.last - 1] in ("hiring", "recruiting", "seeking") and "been" not in lower[verb.first : verb.last]
    return opens or (seeks and not _are_taken(person, places.clause))


def rises_at_home(places: Places, person: Person, focus: Focus) -> bool:
    """Whether an officer told beside the name becomes more, in a text that its title gives no firm of its own."""
    clause = places.clause
    post = places.first(("object", "complement", "as"), "role") if clause is not None else None
    if post is not None and places.parse.sentence.lower[post.first] == "company":
        return True  # "Orbix's finance chief Lind has been named company president"
    if focus.titled or clause is None or clause.verb.lemmas[0] != "become" or clause.relation != "main":
        return False
    words = (places.parse.sentence.lower[post.last - 1] for post in person.posts if post.last > post.first)
    return any(low in ("president", "vice-president", "director", "officer", "executive") for low in words)


def rises_beside(emit: Emit, person: Person, home: Employer | None, found: Employer, focus: Focus, index: int) -> bool:
    """Whether an officer rises at home, about which a text is as much as about the last organisation that it named.

    Who is only told behind the name to be somewhere, "head of sales at Orbix", does so where the text is about that.
    """
    if home is None or emit.kind is not Kind.HIRE or emit.manner != "appointed" or found.basis not in _NAMED_BEFORE:
        return False
    left = focus.last_departure
    root = found.entity.employer()
    wants = left is not None and left.employer.entity.employer() is root and index - left.sentence <= _NEAR_MOVE
    filled = any(c.kind is not Kind.DEPARTURE and c.employer.entity.employer() is root for c in focus.last_moves)
    if wants and not filled:
        return False
    titled = any(post.owner is not None and post.owner.first < post.first for post in person.posts)
    if not titled and _is_item(focus, index):
        return True
    mentions = found.entity.mentions
    return home.entity.mentions * 2 > mentions if titled else home.entity.mentions >= max(_SUBJECT, mentions)


def _is_item(focus: Focus, index: int) -> bool:
    """Whether a paragraph opens with sentence `index` in a column that told other moves in the ones before."""
    segment = focus.sentence(index).segment
    opens = index > 0 and focus.sentence(index - 1).segment != segment
    return opens and bool(focus.last_moves) and not focus.titled


def seat_given_up(board: NounGroup, person: Person, focus: Focus) -> Employer | None:
    """The only organisation on whose board a text tells somebody to be or to have been, who leaves "the board"."""
    if board.head != "board" or board.entity is not None or board.possessor is not None or board.inner:
        return None
    posts = focus.held.get(person.entity, ()) if person.entity is not None else ()
    owners = {h.owner for h in posts if h.owner is not None and not _SEATED.isdisjoint((h.role or "").lower().split())}
    return Employer(next(iter(owners)), basis="held post") if len(owners) == 1 else None


def _are_taken(person: Person, clause: Clause) -> bool:
    """Whether people told to be hired are counted and come from somewhere: "hiring four partners from Acme"."""
    told = clause.slot("from")
    whence = told is not None and told.sort is Sort.ORGANIZATION and told.entity is not None
    whence = whence or any(post.owner is not None and post.owner.entity is not None for post in person.posts)
    counted = person.group is not None and person.group.count is not None
    return clause.relation == "participle" and counted and whence


def _is_anyone(person: Person) -> bool:
    """Whether words mean nobody in particular: an employee, any worker; or a part of a firm: one of its teams."""
    assert person.group is not None
    first, *rest = person.group.text.lower().split()
    if not rest:
        return first in _ANYONE
    return first in ("a", "an", "any", "each", "every") and len(rest) == 1 and (is_plain(rest[0]) or rest[0] in _ANYONE)


def serves_person(places: Places) -> bool:
    """Whether a post is one beside somebody named, whose organisation it is: "chief of staff to Governor Lind"."""
    if places.clause is None:
        return False
    aides = [noun for place in ("object", "complement") for noun in places.all(place) if noun.head in _AIDES]
    if any(word == "to" and noun.sort is Sort.PERSON for aide in aides for word, noun in aide.pps):
        return True  # "became an aide to President Lind"
    return any(
        word == "to" and noun.sort is Sort.PERSON and 0 <= noun.first - role.last <= 1
        for role in places.all("as")
        for word, noun in (*role.pps, *places.clause.pps)
    )


def leader_served(places: Places) -> tuple[str, Entity | None] | None:
    """The office of the leader beside whom a post is, and who holds it: "chief of staff to Norway's premier, Reyes"."""
    for role in (noun for place in ("as", "complement", "object") for noun in places.all(place)):
        if role.sort is not Sort.ROLE:
            continue
        beside = places.clause.pps if places.clause is not None else []
        behind = [noun for word, noun in (*role.pps, *beside) if word == "to" and 0 <= noun.first - role.last <= 1]
        for leader in (*behind, *([role.possessor] if role.possessor is not None else [])):
            words = places.parse.sentence.words
            for post in leader.posts[:1] if leader.sort in (Sort.PERSON, Sort.ROLE) else ():
                return " ".join(words[post.first : post.last]), leader.entity
    return None


def _are_any(owner: NounGroup) -> bool:
    """Whether organisations are of a kind only: "large chip makers"."""
    named = owner.entity is not None or bool(owner.inner) or owner.possessor is not None
    return owner.plural and not owner.definite and not named


def stands_in(places: Places) -> bool:
    """Whether somebody takes a post for a time, as those do who are there: "named acting chair"."""
    lower = places.parse.sentence.lower
    posts = [noun for place in ("complement", "as", "object") for noun in places.all(place)]
    return any(low in ("acting", "interim") for noun in posts for low in lower[noun.first : noun.last])


def is_own_ahead(owner: NounGroup, places: Places) -> bool:
    """Whether an organisation without a name is one's own that is yet to come: "will launch his start-up"."""
    ahead = places.clause is not None and places.clause.verb.future
    whose = owner.possessor if ahead and owner.entity is None else None
    return whose is not None and whose.head in ("his", "her", "their")


def takes_own(places: Places) -> bool:
    """Whether people take what is told as theirs: "took on their roles"."""
    noun = places.clause.object if places.clause is not None else None
    return noun is not None and noun.sort is Sort.JOB and places.parse.sentence.lower[noun.first] in _OWN


def is_no_offer(c: Candidate) -> bool:
    """Whether what somebody declines is no job: a bid, a part in a film, or something only asked of them."""
    clause = c.clause
    if clause is None or c.employer.basis in _FAR:
        return True
    governor = clause.parent if clause.relation == "infinitive" else None
    if governor is not None and governor.verb.lemmas[0] not in _CHOOSING:
        return True  # "pleads with her to reject"
    noun = clause.object
    return noun is not None and noun.head == "role" and c.role is None and c.employer.basis == "explicit"


def is_own_new(job: NounGroup, person: Person, focus: Focus) -> bool:
    """Whether a job is somebody's next, not the present one: "her new position", or that of a step told before."""
    whose = job.possessor
    own = whose is not None and whose.sort is Sort.PRONOUN and whose.head in ("his", "her", "their")
    return (
        own
        and job.sort is Sort.JOB
        and not _PRESENT.intersection(job.modifiers)
        and ("new" in job.modifiers or "next" in job.modifiers or person.entity in focus.last_employer)
    )
