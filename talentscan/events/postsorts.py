"""The sorts of noun groups that are posts, or people told with theirs."""

from __future__ import annotations

from talentscan.events.heads import HEADS
from talentscan.events.offices import is_political
from talentscan.lexicon.load import noun_classes
from talentscan.model.event import Kind
from talentscan.model.groups import NounGroup, Post, Sort

_ANYBODY = frozenset("people employees workers members recruits hires customers owners faces".split())
_ON_STAGE = frozenset(["speaker", "guest", "witness", "winner"])
"""Whose turn it is."""
_HOUSES = frozenset("assembly commons congress house knesset parliament representatives senate".split())
"""What has a speaker who holds a post."""
FOR_A_TIME = frozenset("interim acting caretaker temporary".split())
"""What says of a post that somebody has it until another is found."""
WORDED = {
    "emeritus": frozenset(["emeritus", "emerita"]),
    "interim-role": FOR_A_TIME,
    "officer-holder": frozenset(
        """ceo cfo chair chairman chairwoman chief coach commissioner coo director editor executive governor head
        manager minister ministers president secretary""".split()
    ),
}
"""Sorts of posts that a word tells, and these words."""


def is_role(n: NounGroup) -> bool:
    """A post, or people told by theirs."""
    if n.head == "speaker" and any(
        p.last - p.first > 2 or (p.owner and p.owner.head.split()[-1].lower() in _HOUSES) for p in n.posts
    ):
        return True  # "speaker of parliament"
    if noun_classes().get(n.head, ("",))[0] == "no-post":
        return False
    if n.sort in (Sort.ROLE, Sort.JOB):
        return True
    return (n.sort is Sort.GROUP and bool(n.posts) and n.plural) or (
        n.sort is Sort.ACT and n.head in HEADS["successor"]
    )


def is_holder(n: NounGroup) -> bool:
    """Somebody told with a post."""
    return n.sort in (Sort.PERSON, Sort.GROUP) and any(
        post.last > post.first and post.state != "former" for member in n.each() for post in member.posts
    )


def is_portfolio(n: NounGroup) -> bool:
    """What ministers are given: a portfolio, a ministry."""
    return n.head == "portfolio" or n.head.split()[-1].lower() in ("ministry", "department") or "Ministry of" in n.head


def is_title(n: NounGroup) -> bool:
    """The name of a post without an article, which one person has: "has been chief executive since"."""
    return n.sort is Sort.ROLE and bool(n.posts) and n.posts[0].first == n.first and not is_political(n.head)


def is_post(n: NounGroup) -> bool:
    """A post of one person: people return "to the shareholders" of nothing."""
    return is_role(n) and not n.plural


def is_sole_post(n: NounGroup) -> bool:
    """A post that only one person holds: chief executive, its chair, not "a partner"."""
    bare = bool(n.posts) and n.posts[0].first == n.first
    return n.sort is Sort.ROLE and (n.definite or bare) and not n.plural and is_role(n)


def is_job(n: NounGroup) -> bool:
    """A job, a position, a presidency."""
    if n.head in ("title", "titles"):  # "the title of president", not that of the season
        return any(word == "of" and inner.sort is Sort.ROLE for word, inner in n.pps)
    return n.sort is Sort.JOB or (n.sort is Sort.ROLE and n.head in ("presidency",))


def is_newrole(n: NounGroup) -> bool:
    """A post told as new to who has it: "the new chief of Acme"."""
    return (
        (n.sort is Sort.ROLE or (n.sort is Sort.GROUP and n.plural and n.head not in _ANYBODY))
        and bool(n.posts)
        and (n.definite or n.posts[0].owner is not None)
        and n.posts[0].state == "new"
        and "first" not in n.modifiers
        and n.head not in _ON_STAGE
    )


def is_our_post(n: NounGroup) -> bool:
    """A post where the writer is: "our counsel"."""
    return n.sort is Sort.ROLE and any(p.owner is not None and p.owner.head == "our" for p in n.posts)


def is_owned_post(n: NounGroup) -> bool:
    """The post of one person that says whose it is: "the head of the school"."""
    owned = any(p.owner is not None and p.owner.sort is not Sort.PRONOUN for p in n.posts)
    return is_sole_post(n) and n.definite and n.head not in _ON_STAGE and owned


def names_employer(n: NounGroup) -> bool:
    """A name, an organisation, "us", "there", or a job that says where it is: "her post as counsel of Acme"."""
    at = n.sort is Sort.JOB and any(post.owner is not None and post.owner.entity is not None for post in n.posts)
    return at or n.sort in (Sort.ORGANIZATION, Sort.NAME) or n.head in ("us", "there")


def tells_where(kind: Kind, posts: list[Post]) -> bool:
    """Whether a post told beside somebody says where an event takes place: of who is hired only one that is new."""
    if kind is Kind.HIRE:
        return any(post.state == "new" for post in posts)
    return any(post.state != "former" for post in posts)
