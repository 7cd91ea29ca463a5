"""The sorts of noun groups that frames ask for: people, organization, role, job and so on."""

from __future__ import annotations

from collections.abc import Callable

from talentscan.events.goingsorts import is_emeritus, is_outgoing, is_term_of_one
from talentscan.events.heads import HEADS
from talentscan.events.houses import is_house
from talentscan.events.newsorts import (
    is_new_body,
    is_new_hire,
    is_new_job,
    is_new_people,
    is_newcomer,
    is_newcomers,
)
from talentscan.events.postsorts import (
    is_holder,
    is_job,
    is_newrole,
    is_our_post,
    is_owned_post,
    is_portfolio,
    is_post,
    is_role,
    is_sole_post,
    is_title,
)
from talentscan.events.syntax.noungroups import CHILD, DISMISSING, PARTING
from talentscan.lexicon.load import noun_classes
from talentscan.model.groups import NounGroup, Sort
from talentscan.model.syntax import EntityType

PERSON_PRONOUNS = frozenset(
    ["he", "she", "him", "her", "his", "they", "them", "their", "i", "me", "my", "who", "himself", "herself"]
)
_POSTS = frozenset(
    ["jobs", "positions", "roles", "posts", "workers", "employees", "people", "staff", "workforce", "staffers"]
)
_PREMISES = frozenset("office offices building buildings headquarters hq campus room rooms".split())
"""Where an organisation is, which people leave in the evening."""
_RIVALS = frozenset(["rival", "competitor"])
_CUT = frozenset(["jobs", "positions", "roles", "posts"])
_IN_OFFICE = frozenset("office government politics service cabinet power administration industry show".split())
_CALLED = frozenset(
    """company club bank firm university college school hospital museum orchestra department agency ministry institute
    institution charity foundation trust newspaper magazine network station broadcaster council""".split()
)
"""What an organisation is called that was named before: "will lead the university"."""
_STAFF = frozenset(["staff", "faculty", "workforce", "ranks", "team", "management", "roster", "crew"])
_BODIES = frozenset(["board", "council", "committee", "commission", "court", "cabinet", "bench", "panel"])
_VENUES = HEADS["venue"]
COMPANY = frozenset(
    """company firm start-up startup lab studio fund business venture agency nonprofit non-profit charity foundation
    school bank newsletter magazine""".split()
)


def _people(n: NounGroup) -> bool:
    if n.sort is Sort.PRONOUN:
        return n.head in PERSON_PRONOUNS
    if n.sort is Sort.ROLE:
        return (
            n.definite or bool(n.posts and (n.posts[0].owner or n.posts[0].state)) or n.count == 1 or n.head != "leader"
        )
    if n.sort is Sort.NAME and n.entity is not None:
        return n.entity.type is EntityType.OTHER and len(n.entity.name.split()) > 1
    return n.sort in (Sort.PERSON, Sort.GROUP)


def _person(n: NounGroup) -> bool:
    return n.sort is Sort.PERSON or (n.sort is Sort.PRONOUN and n.head in PERSON_PRONOUNS)


def _in_full(n: NounGroup) -> bool:
    """Somebody called by more than a surname, as where a text first tells of people."""
    return n.sort is Sort.PERSON and n.entity is not None and len(n.head.split()) > 1


def _duties(n: NounGroup) -> bool:
    """What somebody has to do, which another takes over: "his duties", "most of Lind's responsibilities"."""
    whose = n.possessor
    return n.head in HEADS["duties"] and whose is not None and (_person(whose) or whose.sort is Sort.ROLE)


def _alumnus(n: NounGroup) -> bool:
    """Somebody told of by a former post."""
    return n.sort is Sort.PERSON and any(post.state == "former" for post in n.posts)


def _named(n: NounGroup) -> bool:
    """An organisation called by its name."""
    return n.entity is not None and n.sort in (Sort.ORGANIZATION, Sort.NAME) and n.entity.type is not EntityType.PLACE


def _role_or_workplace(n: NounGroup) -> bool:
    """A post, or an organisation that is no place to visit."""
    return is_role(n) or (_named(n) and n.head.rsplit(maxsplit=1)[-1] not in _VENUES)


def _employment(n: NounGroup) -> bool:
    return n.head in HEADS["employment"] and not n.definite


def _employer_or_post(n: NounGroup) -> bool:
    """An organisation, or a post that says whose it is."""
    one = n.sort is Sort.ROLE or (n.sort is Sort.GROUP and n.count == 1)  # "a clerk at Acme", "a copy boy at Acme"
    return _organization(n) or (one and any(post.owner is not None for post in n.posts))


def _organization(n: NounGroup) -> bool:
    if n.sort is Sort.PRONOUN:
        return n.head in ("us", "there")
    if n.sort is Sort.NAME and n.entity is not None:
        return n.entity.type in (EntityType.OTHER, EntityType.PRODUCT)
    if n.sort is Sort.ORGANIZATION:
        if n.entity is None and n.head in _PREMISES:
            return n.head == "office" and n.possessor is not None and bool(n.inner)  # "joined the bank's Oslo office"
        bare = n.head in ("government", "cabinet")  # "resigned from government"
        return n.entity is not None or n.possessor is not None or n.definite or bool(n.inner) or bare
    return is_house(n)


def _employer(n: NounGroup) -> bool:
    if n.sort is Sort.ORGANIZATION:
        return n.entity is not None or bool(n.inner) or n.possessor is not None or (n.head in _CALLED and n.definite)
    if n.sort is Sort.JOB:
        return any(post.owner is not None and post.owner.entity is not None for post in n.posts)
    return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER


def _service(n: NounGroup) -> bool:
    """Work for the public: "retired from service", not from a church's."""
    return n.head in HEADS["service"] and n.entity is None and n.possessor is None and n.last - n.first == 1


def _public_office(n: NounGroup) -> bool:
    """The office of who governs, in no words but its own: "left office", not "left the office"."""
    return n.head in HEADS["public-office"] and n.entity is None and n.last - n.first == 1


def _unit(n: NounGroup) -> bool:
    """A part of a firm, or a body that nobody buys: "took over the lending desk", "took over the Arden Orchestra"."""
    return n.head.rsplit(maxsplit=1)[-1] in HEADS["unit"]


def _sack(n: NounGroup) -> bool:
    """What who is dismissed gets: the sack, the boot."""
    return n.head in HEADS["sack"] and n.definite and n.possessor is None and n.last - n.first == 2


def _governing(n: NounGroup) -> bool:
    """A cabinet or a government, as one is dropped from it."""
    return n.head in HEADS["governing"]


def _headed(sort: str) -> Callable[[NounGroup], bool]:
    """A sort of which the head alone decides."""
    return lambda n: n.head in HEADS[sort]


def _offer_made(n: NounGroup) -> bool:
    return n.head in HEADS["offer-made"] and PARTING.isdisjoint(n.modifiers)


def _staff(n: NounGroup) -> bool:
    if n.sort is Sort.PERSON:
        return True
    if n.sort is Sort.PRONOUN:
        return n.head in ("him", "her", "them", "me")
    if n.sort is Sort.GROUP:
        shared = n.head in HEADS["share"]  # "a tenth of its staff" are no count
        return not shared and (n.count is not None or any(p.owner is not None for p in n.posts) or bool(n.members))
    return n.sort is Sort.ROLE and _people(n)


def _staff_of(n: NounGroup) -> bool:
    """The staff of one employer, as a body that people join."""
    return n.head in _STAFF and (n.definite or any(post.owner is not None for post in n.posts))


def _rival(n: NounGroup) -> bool:
    """Another house that is not named: "a rival firm", "a competitor"."""
    return n.entity is None and not n.inner and (n.head in _RIVALS or "rival" in n.modifiers)


def _posts(n: NounGroup) -> bool:
    counted = n.head in _POSTS or n.sort is Sort.GROUP or n.head in ("layoffs", "redundancies")
    return counted and n.count is not None and n.head not in HEADS["newcomers"] and n.head not in HEADS["share"]


def _heads(n: NounGroup) -> bool:
    """People counted, be it by a bare number: "cut its staff by 2,000"."""
    return _posts(n) or (n.count is not None and n.head[0].isdigit() and n.head[-1].isdigit())


def _jobs(n: NounGroup) -> bool:
    return _posts(n) and n.head in _CUT


def _company(n: NounGroup) -> bool:
    if n.sort is Sort.ORGANIZATION:
        return (
            n.entity is not None
            or (n.definite and n.head in COMPANY and not _owned(n))
            or (any(e.type is EntityType.ORGANIZATION for e in n.inner) and not _owned(n))
        )
    return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER and n.first + 4 > n.last


def _owned(n: NounGroup) -> bool:
    """Whether what could be an organisation is a part of one: "built Acme's cloud business"."""
    return n.possessor is not None and n.possessor.sort is Sort.ORGANIZATION and n.possessor.entity is not None


def _partnership(n: NounGroup) -> bool:
    bare = bool(n.posts) and n.posts[0].first == n.first
    return n.sort is Sort.ROLE and n.head in HEADS["partnership"] and bare


def _board(n: NounGroup) -> bool:
    if n.entity is not None and not _BODIES.isdisjoint(n.entity.name.lower().split()):
        return True
    return noun_classes().get(n.head, ("",))[0] == "board" or n.head == "directors"


def _employer_or_role(n: NounGroup) -> bool:
    return (
        _employer(n)
        or n.sort is Sort.ORGANIZATION
        or (n.sort is Sort.ROLE and (n.definite or bool(n.posts and n.posts[0].owner)))
        or n.sort is Sort.JOB
    )


def _tenure(n: NounGroup) -> bool:
    if n.head == "job":
        return n.possessor is not None and n.possessor.sort is Sort.PERSON
    if n.possessor is None or (n.plural and n.possessor.sort is Sort.GROUP):
        return False  # "ended the members' terms"
    return n.head in HEADS["tenure"] and "playing" not in n.modifiers


def _spell(n: NounGroup) -> bool:
    """A time that somebody spent somewhere: "a 15-year stint", not "a three-game run"."""
    lasted = any(word.endswith("-year") for word in n.modifiers)
    return n.head in HEADS["spell"] and "playing" not in n.modifiers and (lasted or n.head in ("tenure", "stint"))


def _stead(n: NounGroup) -> bool:
    return n.head in HEADS["stead"] and n.possessor is not None


def _successor(n: NounGroup) -> bool:
    return n.sort is Sort.ACT and n.head in HEADS["successor"]


def _matter(n: NounGroup) -> bool:
    """Whatever is nobody."""
    return not _people(n)


def _abstract(n: NounGroup) -> bool:
    """What nobody works for or in: principles, plans, tradition."""
    return n.sort is Sort.THING and n.entity is None and n.head not in _IN_OFFICE


def _absence(n: NounGroup) -> bool:
    """A leave without a stated return, not one for a child."""
    return n.head in HEADS["absence"] and CHILD.isdisjoint(n.modifiers)


def _crowd(n: NounGroup) -> bool:
    """People who are only counted."""
    return n.sort is Sort.GROUP and n.plural


def _buyout(n: NounGroup) -> bool:
    """A payment for leaving: a buyout, a severance package, a resignation offer."""
    head = n.head.removesuffix("s")
    return head in ("buyout", "redundancy") or (not PARTING.isdisjoint(n.modifiers) and n.head in HEADS["buyout"])


def _dismissal_letter(n: NounGroup) -> bool:
    """A letter that ends somebody's employment: a termination letter, a layoff notice, a pink slip."""
    return n.head in HEADS["dismissal-letter"] and not DISMISSING.isdisjoint(n.modifiers)


def _own_post(n: NounGroup) -> bool:
    """The post of somebody: his, her, Lind's."""
    owner = n.possessor
    return (
        n.head in HEADS["own-post"]
        and owner is not None
        and (owner.sort is Sort.PERSON or owner.head in PERSON_PRONOUNS)
    )


def _notice(n: NounGroup) -> bool:
    return n.head in HEADS["notice"] and n.possessor is not None


def _departures(n: NounGroup) -> bool:
    return n.sort is Sort.ACT and n.head in HEADS["departures"]


def _exits(n: NounGroup) -> bool:
    """Those who go, told together: the list of senior exits, the exodus."""
    return n.head == "exodus" or any(word == "of" and _departures(noun) for word, noun in n.pps)


def _offer(n: NounGroup) -> bool:
    bought = "buyout" in n.modifiers  # of a firm
    return n.head in HEADS["offer"] and n.sort in (Sort.JOB, Sort.THING, Sort.ACT) and not bought


def _opinion(n: NounGroup) -> bool:
    """What people think rather than hold: "took a hard position on taxes"."""
    return n.head == "position" and not n.definite and any(word in ("on", "against", "towards") for word, _ in n.pps)


def _own_seat(n: NounGroup) -> bool:
    """What people sit on: "took her seat"."""
    return n.head in HEADS["own-seat"] and n.possessor is not None and n.possessor.head in PERSON_PRONOUNS


def _retirement(n: NounGroup) -> bool:
    """A retirement of one's own: of nobody else, and not the one just spoken of."""
    return n.head in HEADS["retirement"] and not n.definite and all(word in ("from", "as") for word, _ in n.pps)


def _several_posts(n: NounGroup) -> bool:
    """People told together by their posts: "three directors"."""
    return n.sort is Sort.GROUP and any(post.last > post.first for post in n.posts)


def _purchase(n: NounGroup) -> bool:
    """The deal by which a firm changed hands: "came with the purchase"."""
    return n.head in HEADS["purchase"] and n.definite


_LANDMARKS = frozenset("lawn airport house palace base station stadium hotel embassy courthouse".split())


def _landmark(n: NounGroup) -> bool:
    """A building with a name, which people leave on foot."""
    return n.entity is not None and n.entity.name.split()[-1].lower() in _LANDMARKS


def _place(n: NounGroup) -> bool:
    return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.PLACE


def _judgement(n: NounGroup) -> bool:
    """What somebody is held to be, which is no post."""
    return n.sort is Sort.THING or (not n.definite and not is_role(n))


_BY_HEAD = """any-notice boots career case change contested contract craft daily-duties degree desk door elsewhere
    effort employers errand favor helm layoffs leadership left-open like-departures line-of-work mandate
    match-time matter-at-hand oath office office-term officer opening power predicament premises ranks reelection
    reign relationship running seat services stead-of strengthened strike trip vacant vocation work-post workforce
    years""".split()
"""Sorts of which the head alone decides."""
CHECKS: dict[str, Callable[[NounGroup], bool]] = {sort: _headed(sort) for sort in _BY_HEAD} | {
    "people": _people, "person": _person, "in-full": _in_full,
    "organization": _organization, "employer": _employer, "role": is_role,
    "interim-role": is_role, "officer-holder": is_holder,
    "post": is_post, "sole-post": is_sole_post, "alumnus": _alumnus, "holder": is_holder, "owned-post": is_owned_post,
    "portfolio": is_portfolio, "named": _named, "rival": _rival, "job": is_job,
    "newrole": is_newrole, "staff": _staff, "staff-of": _staff_of, "posts": _posts, "heads": _heads, "jobs": _jobs,
    "company": _company, "company-kind": lambda n: n.head in COMPANY, "duties": _duties,
    "board": _board, "new-body": is_new_body, "the-board": lambda n: n.definite and _board(n),
    "tenure": _tenure, "spell": _spell, "stead": _stead, "notice": _notice, "successor": _successor, "offer": _offer,
    "own-successor": lambda n: n.definite and _successor(n),
    "offer-made": _offer_made, "retirement": _retirement, "matter": _matter, "buyout": _buyout,
    "dismissal-letter": _dismissal_letter, "own-post": _own_post, "crowd": _crowd, "abstract": _abstract,
    "new-home": lambda n: n.head in HEADS["new-home"] and not n.definite,
    "lot": lambda n: n.head == "lot" and n.possessor is not None,
    "newcomer": is_newcomer, "absence": _absence, "own-seat": _own_seat, "opinion": _opinion,
    "landmark": _landmark, "outgoing": is_outgoing, "emeritus": is_emeritus, "term-of-one": is_term_of_one,
    "resignation": lambda n: _departures(n) or _exits(n), "our-role": is_our_post,
    "place": _place, "judgement": _judgement, "something": lambda _: True,
    "partnership": _partnership, "new-job": is_new_job, "newcomers": is_newcomers, "new-hire": is_new_hire,
    "role-or-workplace": _role_or_workplace, "employment": _employment,
    "employer-or-post": _employer_or_post, "role-or-employer": lambda n: is_role(n) or _employer(n),
    "named-people": lambda n: _in_full(n) or (bool(n.members) and all(m.sort is Sort.PERSON for m in n.members)),
    "held-job": lambda n: n.sort is Sort.JOB and _employer(n),
    "origin": lambda n: _organization(n) or _employer(n) or _employer_or_post(n),
    "role-or-job": lambda n: is_role(n) or is_job(n),
    "service": _service, "employ": lambda n: n.definite and n.head in ("service", "employ"),
    "sack": _sack, "public-office": _public_office, "governing": _governing,
    "employer-or-role": _employer_or_role, "title": is_title, "departures": _departures, "exits": _exits,
    "purchase": _purchase, "unit": _unit,
    "bare-departures": lambda n: _departures(n) and n.plural and not n.pps and n.possessor is None,
    "several": lambda n: n.plural, "new-people": is_new_people,
    "several-posts": _several_posts, "pronoun": lambda n: n.sort is Sort.PRONOUN and n.head in PERSON_PRONOUNS,
}  # fmt: skip
