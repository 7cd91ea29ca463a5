"""The sorts of noun groups that frames ask for: people, organization, role, job and so on."""

from __future__ import annotations

from collections.abc import Callable

from talentscan.lexicon.load import noun_classes
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.syntax import EntityType

_CAREER = frozenset(["career", "journey", "start", "tenure", "professional", "work"])
_RANKED = frozenset(["latest", "first", "second", "third", "fourth", "fifth", "last", "only", "youngest"])
_HELM = frozenset(["helm", "reins", "charge", "control", "hotseat", "throne", "mantle"])
_PERSON_PRONOUNS = frozenset(
    ["he", "she", "him", "her", "his", "they", "them", "their", "i", "me", "my", "who", "himself", "herself"]
)
_POSTS = frozenset(
    ["jobs", "positions", "roles", "posts", "workers", "employees", "people", "staff", "workforce", "staffers"]
)
_COMPANY = frozenset(
    [
        "company",
        "firm",
        "start-up",
        "startup",
        "lab",
        "studio",
        "fund",
        "business",
        "venture",
        "agency",
        "nonprofit",
        "non-profit",
        "charity",
        "foundation",
        "school",
        "bank",
        "newsletter",
        "magazine",
    ]
)


def is_people(n: NounGroup, parse: Parse) -> bool:
    if n.sort is Sort.PRONOUN:
        return n.head in _PERSON_PRONOUNS
    if n.sort is Sort.ROLE:
        return (
            n.definite or bool(n.posts and (n.posts[0].owner or n.posts[0].state)) or n.count == 1 or n.head != "leader"
        )
    if n.sort is Sort.NAME and n.entity is not None:
        return n.entity.type is EntityType.OTHER and len(n.entity.name.split()) > 1
    return n.sort in (Sort.PERSON, Sort.GROUP)


def is_person(n: NounGroup, parse: Parse) -> bool:
    return n.sort is Sort.PERSON or (n.sort is Sort.PRONOUN and n.head in _PERSON_PRONOUNS)


def is_organization(n: NounGroup, parse: Parse) -> bool:
    if n.sort is Sort.PRONOUN:
        return n.head == "us"
    if n.sort is Sort.NAME and n.entity is not None:
        return n.entity.type in (EntityType.OTHER, EntityType.PRODUCT)
    if n.sort is Sort.ORGANIZATION:
        return n.entity is not None or n.possessor is not None or n.definite or bool(n.inner)
    return False


def is_employer(n: NounGroup, parse: Parse) -> bool:
    if n.sort is Sort.ORGANIZATION:
        return (
            n.entity is not None
            or bool(n.inner)
            or n.possessor is not None
            or (n.head in ("company", "club", "bank", "firm") and n.definite)
        )
    if n.sort is Sort.JOB:
        return any(post.owner is not None and post.owner.entity is not None for post in n.posts)
    return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER


def is_role(n: NounGroup, parse: Parse) -> bool:
    if noun_classes().get(n.head, ("",))[0] == "no-post":
        return False
    if not _RANKED.isdisjoint(parse.sentence.lower[n.first : n.last]) and _infinitive_behind(n, parse):
        return False
    if n.sort in (Sort.ROLE, Sort.JOB):
        return True
    return (n.sort is Sort.GROUP and bool(n.posts) and n.plural) or (
        n.sort is Sort.ACT and n.head in ("successor", "replacement")
    )


def _infinitive_behind(n: NounGroup, parse: Parse) -> bool:
    """Whether "to" and a verb stand right behind: "the latest executive to leave" is nobody's post."""
    return any(
        node.first == n.last and node.verb is not None and node.verb.form == "infinitive" for node in parse.nodes
    )


def is_job(n: NounGroup, parse: Parse) -> bool:
    return n.sort is Sort.JOB or (n.sort is Sort.ROLE and n.head in ("presidency",))


def is_helm(n: NounGroup, parse: Parse) -> bool:
    return n.head in _HELM


def is_career(n: NounGroup, parse: Parse) -> bool:
    return n.head in _CAREER


def is_newrole(n: NounGroup, parse: Parse) -> bool:
    return (
        n.sort is Sort.ROLE
        and n.definite
        and bool(n.posts)
        and n.posts[0].state == "new"
        and "first" not in n.modifiers
    )


def is_staff(n: NounGroup, parse: Parse) -> bool:
    if n.sort is Sort.PERSON:
        return True
    if n.sort is Sort.PRONOUN:
        return n.head in ("him", "her", "them", "me")
    if n.sort is Sort.GROUP:
        return n.count is not None or any(p.owner is not None for p in n.posts) or bool(n.members)
    return n.sort is Sort.ROLE and is_people(n, parse)


def is_posts(n: NounGroup, parse: Parse) -> bool:
    return (n.head in _POSTS and n.count is not None) or (n.sort is Sort.GROUP and n.count is not None)


def is_company(n: NounGroup, parse: Parse) -> bool:
    if n.sort is Sort.ORGANIZATION:
        return (
            n.entity is not None
            or (n.definite and n.head in _COMPANY)
            or any(e.type is EntityType.ORGANIZATION for e in n.inner)
        )
    return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER and n.first + 4 > n.last


def is_board(n: NounGroup, parse: Parse) -> bool:
    return noun_classes().get(n.head, ("",))[0] == "board" or n.head == "directors"


def is_employer_or_role(n: NounGroup, parse: Parse) -> bool:
    return (
        is_employer(n, parse)
        or n.sort is Sort.ORGANIZATION
        or (n.sort is Sort.ROLE and (n.definite or bool(n.posts and n.posts[0].owner)))
        or n.sort is Sort.JOB
    )


def is_tenure(n: NounGroup, parse: Parse) -> bool:
    if n.head == "job" and n.possessor is not None and n.possessor.sort is Sort.PERSON:
        return True
    return (
        n.head in ("tenure", "stint", "spell", "reign", "career", "term", "contract", "employment")
        and n.possessor is not None
    )


def is_stead(n: NounGroup, parse: Parse) -> bool:
    return n.head in ("place", "shoes", "spot") and n.possessor is not None


def is_layoffs(n: NounGroup, parse: Parse) -> bool:
    return n.head in ("layoffs", "layoff", "cuts", "redundancies", "job cuts")


def is_successor(n: NounGroup, parse: Parse) -> bool:
    return n.sort is Sort.ACT and n.head in ("successor", "replacement")


def is_notice(n: NounGroup, parse: Parse) -> bool:
    return n.head == "notice" and n.possessor is not None


def is_leadership(n: NounGroup, parse: Parse) -> bool:
    return n.head in _HELM or n.head in (
        "leadership",
        "ceo",
        "role",
        "job",
        "baton",
        "torch",
        "position",
        "duties",
        "responsibilities",
    )


def is_departures(n: NounGroup, parse: Parse) -> bool:
    return n.sort is Sort.ACT and n.head.rstrip("s") in ("departure", "exit", "resignation")


CHECKS: dict[str, Callable[[NounGroup, Parse], bool]] = {
    "people": is_people, "person": is_person, "organization": is_organization, "employer": is_employer,
    "role": is_role, "job": is_job, "helm": is_helm, "career": is_career, "newrole": is_newrole,
    "staff": is_staff, "posts": is_posts, "company": is_company, "board": is_board,
    "tenure": is_tenure, "stead": is_stead, "leadership": is_leadership, "notice": is_notice, "successor": is_successor, "layoffs": is_layoffs,
    "employer-or-role": is_employer_or_role, "departures": is_departures,
}  # fmt: skip
