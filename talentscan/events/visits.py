"""Tells comings and goings that are none of work: visits, studies, contests, honours, seats won, platforms."""

from __future__ import annotations

from talentscan.events.candidates import Candidate
from talentscan.events.founding import is_no_founding
from talentscan.events.openposts import is_no_offer
from talentscan.events.othersense import is_other_sense
from talentscan.events.places import infinitive_of
from talentscan.events.roles import singular
from talentscan.lexicon.load import given_names, noun_classes
from talentscan.lexicon.organizations import organizations
from talentscan.model.event import Kind, Status
from talentscan.model.groups import NounGroup, VerbGroup
from talentscan.model.syntax import Entity, EntityType

_COMING = frozenset(("joined", "returned"))
_ACTED = frozenset(
    """address answer apologise apologize argue ask attend beg bid boost break bring buy celebrate chat collect complain
    debate defend deliver deny discuss draw explain face film get give hear honor honour interview learn listen
    look mark meet negotiate observe opine pay perform play praise preview promote protest reach receive record recount
    reflect represent respond save score see sell share sign speak star study talk teach tell testify thank train urge
    vie visit voice vote watch weigh win withdraw""".split()
)
"""Verbs of what somebody comes for without staying: "joins us to discuss", "returned to collect a prize"."""
_TAUGHT = ("teach", "train", "sell")
"""Acts that are work for who is hired to do them."""
_SCHOOLS = frozenset(["university", "college", "school", "academy", "institute", "seminary", "polytechnic"])
_STUDYING = frozenset(
    """study studied studying studies degree graduate graduated graduating graduation student students undergraduate
    scholarship phd doctorate enrolled enroll classmate classmates majoring majored major bachelor's master's read
    attend attended attending freshman pupil alma""".split()
)


_CONTESTS = frozenset(
    "championship championships cup bowl olympics paralympics marathon tournament playoffs prix marketplace".split()
)
"""Last words of contests and markets, which people enter and leave, but do not work for."""
_SEATS = frozenset("mp mep mla msp congressman congresswoman lawmaker legislator parliamentarian".split())
"""Who wins a seat."""
_PAPERS = frozenset(
    """accord act agreement amendment bill contract convention deal decree law legislation letter memorandum order pact
    petition treaty""".split()
)
_SPACES = frozenset("social messaging dating".split())
_GAMES = frozenset("olympic paralympic commonwealth asian invictus youth winter summer world".split())
_CONTESTING = frozenset(["contest", "fight", "stand", "run for", "stand for"])
_ATTEMPTS = frozenset("effort efforts attempt attempts bid bids plot push campaign race contest".split())
_POLLS = frozenset("vote votes election elections constituency ward poll polls ballot".split())
_BOARDS = frozenset(["board", "directors", "director"])
_TRACES = frozenset("impression legacy mark void trail question questions taste".split())
_RECEIVED = frozenset("received welcomed greeted on upon".split())
"""What is told before an arrival by plane or on foot."""
_FIRM = 5.0
"""Votes with which a name is surely that of an organisation."""
_NEAR = 5
"""Tokens before "leaves" among which stands what somebody leaves behind."""
_BACKERS = frozenset("investor investors backer backers customers users clients".split())
_DISMISSING = frozenset("firing dismissal removal sacking ouster termination".split())
"""What one does to others: "the firing by Lind" is not of Lind."""
_REVIEWED = frozenset(
    "film movie music art arts theatre theater food restaurant book literary television tv dance".split()
)
"""What critics who have that as their work write about."""
_STANCES = frozenset("critic supporter advocate fan ally rival opponent hero symbol target champion".split())
"""What somebody is to others, beside any work."""
_ENGAGED = frozenset("auditor auditors banker bankers broker brokers bookrunner underwriter depositary".split())
"""What firms are appointed as, more often than people."""


_POWERS = frozenset(
    """right power authority option chance opportunity duty mandate plan plans effort efforts attempt bid drive push
    campaign programme program strategy deal agreement scheme initiative""".split()
)
"""What somebody has to act, or does, whatever the post: "without the right to sign", "as part of a plan to save"."""


def is_no_move(c: Candidate) -> bool:
    """Whether what a candidate tells is no change of work."""
    if c.rule == "move.org" and c.employer.entity.type is EntityType.PLACE:
        return True  # "moved from Oslo to Orbix"
    if _is_elsewhere(c) or is_other_sense(c) or is_no_founding(c) or (c.rule == "offer.declined" and is_no_offer(c)):
        return True
    if c.role is not None:
        low = c.role.lower()
        if c.kind is Kind.HIRE and not _SEATS.isdisjoint(low.split()):
            return True
        # "named one of ten top chiefs", not "as one of the directors that Acme may name"
        ranked = low.startswith(("one of ", "among ", "regular ", "frequent ")) and _BOARDS.isdisjoint(low.split())
        return ranked or _is_athlete(low.split()[-1])
    if c.kind is not Kind.HIRE or c.clause is None:
        return False
    if c.manner in _COMING and any(
        post.last > post.first and _is_athlete(c.parse.sentence.lower[post.last - 1]) for post in c.person.posts
    ):
        return True
    return c.manner in _COMING and _is_study(c)


def is_visit(c: Candidate) -> bool:
    """Whether somebody comes for an act, or is named for one, rather than for a post: "joins Acme to discuss"."""
    if c.kind is not Kind.HIRE or c.clause is None:
        return False
    if c.rule == "join.active" and c.role is None and _is_on_air(c.clause.verb) and _is_outlet(c.employer.entity):
        stays = c.clause.slot("following") or c.clause.slot("from")
        return stays is None  # "Lind joins CNBC at 4:30pm", not "following the exit of Reyes"
    infinitive = infinitive_of(c.parse, c.clause)
    if infinitive is None or infinitive.verb.lemmas[0] not in _ACTED or infinitive.first < c.anchor:
        return False
    if c.manner in ("hired", "poached") and infinitive.verb.lemmas[0] in _TAUGHT:
        return False
    return c.parse.sentence.lower[infinitive.first - 1] not in _POWERS


def _is_on_air(verb: VerbGroup) -> bool:
    """Whether somebody joins now, or may: no past, and nothing of what is to come."""
    return verb.form == "finite" and not verb.past and not verb.perhaps_passive and not verb.future


def _is_outlet(entity: Entity) -> bool:
    known = organizations().get(entity.name.lower()) or organizations().get(entity.name.split()[0].lower())
    return known is not None and known.kind == "media"


def _is_athlete(low: str) -> bool:
    return noun_classes().get(low, ("",))[0] == "athlete"


def _is_study(c: Candidate) -> bool:
    """Whether somebody comes to a school to learn there."""
    kinds = set(c.employer.entity.name.lower().split())
    went = c.rule == "go.to" and c.clause is not None and c.clause.verb.lemmas[0] == "go"
    return not kinds.isdisjoint(_SCHOOLS) and (went or not _STUDYING.isdisjoint(c.parse.sentence.lower))


def _is_elsewhere(c: Candidate) -> bool:
    """Whether the place of a change is none of work, or the change itself one of things: an order of merit, a deal."""
    named = c.employer.entity.name.lower().split()
    games = named[-1] == "games" and not _GAMES.isdisjoint(named)
    if named[0] == "order" or games or (named[-1] in _CONTESTS and c.role is None):
        return True
    what = c.role.lower().split()[-1] if c.role is not None else ""
    if what in _STANCES and _REVIEWED.isdisjoint((c.role or "").lower().split()):  # not "its film critic"
        return True
    if (
        what in _ENGAGED
        and c.person.entity is not None
        and all(c.parse.sentence.lower[post.last - 1] != what for post in c.person.posts)  # "banker Wang Jing"
        and c.person.entity.name.split()[0].lower() not in given_names()
    ):
        return True
    if c.act is not None and singular(c.act.head) in _DISMISSING:
        return any(word == "by" and n.entity is c.person.entity is not None for word, n in c.act.pps)
    if c.act is not None and c.act.head == "arrival" and _RECEIVED.intersection(c.parse.sentence.lower[: c.act.last]):
        return True
    if c.clause is None:
        return False
    lower, verb, noun = c.parse.sentence.lower, c.clause.verb, c.clause.object
    if "depose" in verb.lemmas and c.status is Status.EXPECTED:
        return True  # "is to be deposed in May", before a court
    if "make" in verb.lemmas and c.rule.startswith("appoint.") and infinitive_of(c.parse, c.clause) is not None:
        return True  # "was made to go to court"
    task = infinitive_of(c.parse, c.clause) if c.rule.startswith("appoint.") else None
    if task is not None and _CONTESTING.intersection(task.verb.lemmas):
        return True  # "was selected to fight the seat"
    if c.rule == "move.org" and any(word == "to" and _is_of_place(noun) for word, noun in c.clause.pps):
        return True  # "moved to Oslo's Northside"
    if "attract" in verb.lemmas and not _BACKERS.isdisjoint(lower[verb.last :]):
        return True  # "has attracted investors like Lind"
    traces = c.parse.sentence.words[max(0, verb.first - _NEAR) : verb.first] if "leave" in verb.lemmas else ()
    if c.rule == "leave.plain" and c.employer.basis != "explicit" and not _TRACES.isdisjoint(traces):
        return True  # "the impression that Lind leaves", not "Mark Lind leaves"
    if c.rule == "leave.job" and noun is not None and noun.head == "seat" and "lose" in verb.lemmas:
        return "board" not in lower[noun.first : noun.last]  # at the polls
    if c.rule == "vacate.passive" and "seat" in lower[max(0, verb.first - _NEAR) : verb.first]:
        return _BOARDS.isdisjoint(lower)  # in a parliament, more often than not
    if c.rule == "take.job" and noun is not None:
        won = noun.head == "seat" and not _POLLS.isdisjoint(lower)
        return won or noun.head in ("capacity", "spot")
    before = lower[verb.first - 1] if verb.first else ""
    if verb.form == "infinitive" and before in _ATTEMPTS and c.rule == "succeed.active":
        return True  # "an effort to replace her"
    if lower[verb.first] == "signed" and before in _PAPERS:
        return True
    if noun is None or noun.entity is not c.employer.entity or c.role is not None:
        return False
    told = set(lower[noun.first : noun.last]).difference(named)
    return not _SPACES.isdisjoint(told)  # "left the social network Nimbo", not "the Society for Social Care"


def _is_of_place(noun: NounGroup) -> bool:
    """Whether a place has what is named: "Oslo's Northside", not "Norway's Orbix Labs"."""
    whose = noun.possessor.entity if noun.possessor is not None else None
    firm = noun.entity is not None and (noun.entity.known or noun.entity.weight >= _FIRM)
    return whose is not None and whose.type is EntityType.PLACE and not firm
