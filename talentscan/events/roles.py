"""Words of posts, and the act nouns of a sentence."""

from __future__ import annotations

from rapidfuzz import fuzz

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, word_tags
from talentscan.model.groups import Clause, NounGroup, Parse, Post, Sort


def role_text(post: Post, parse: Parse, text: str) -> str | None:
    """The words of a post; None where it has none."""
    if post.text:
        return post.text
    if post.last <= post.first:
        return None
    return " ".join(parse.sentence.span_text(post.first, post.last, text).split()).strip(" ,“”\"'")


_SHORT = {
    "chief executive": "ceo", "chief executive officer": "ceo", "chief financial officer": "cfo",
    "finance chief": "cfo", "financial chief": "cfo", "finance director": "cfo", "chief operating officer": "coo",
    "chief technology officer": "cto", "chief marketing officer": "cmo", "chairman": "chair", "chairwoman": "chair",
    "vice president": "vp", "managing director": "md",
}  # fmt: skip


_TASKS = frozenset(
    """lead head run oversee help build work drive manage develop be grow expand make create
    join serve take bring focus""".split()
)


def is_task(role: str) -> bool:
    """Whether a role is told by what is to be done ("lead research") rather than by a post."""
    return role.split(maxsplit=1)[0].lower() in _TASKS


_GENERAL = frozenset(
    [
        "chief",
        "boss",
        "top boss",
        "head",
        "leader",
        "executive",
        "exec",
        "top executive",
        "senior executive",
        "official",
        "staffer",
        "employee",
        "veteran",
        "role",
        "post",
        "job",
        "top job",
        "position",
    ]
)


def is_general(role: str) -> bool:
    """Whether the words of a post leave open which it is: "boss", "executive"."""
    return canonical_role(role) in _GENERAL


def canonical_role(role: str) -> str:
    """A post in its shortest usual form, to compare by."""
    low = " ".join(role.lower().replace("-", " ").split())
    for state in ("former ", "new ", "interim ", "acting ", "the ", "its "):
        low = low.removeprefix(state)
    return _SHORT.get(low, low)


def clause_of(parse: Parse, act: NounGroup) -> Clause | None:
    """The clause in which an act noun stands."""
    best: Clause | None = None
    for clause in parse.clauses:
        for noun in (clause.subject, clause.object, clause.complement, *(pp[1] for pp in clause.pps)):
            if noun is not None and noun.first <= act.first and act.last <= noun.last:
                best = clause
    return best


def acts_of(parse: Parse) -> list[tuple[Clause | None, NounGroup]]:
    """Every act noun of a sentence with the clause that it stands in."""
    classes = noun_classes()
    return [
        (clause_of(parse, noun), noun)
        for noun in parse.nouns
        if noun.sort is Sort.ACT
        or (noun.head in ("day", "week") and noun.possessor is not None)
        or classes.get(noun.head, ("",))[0] == "act"
    ]


PLAIN_PEOPLE = frozenset(
    [
        "employees",
        "workers",
        "people",
        "staff",
        "staffers",
        "jobs",
        "positions",
        "roles",
        "posts",
        "person",
        "employee",
        "worker",
        "members",
    ]
)


def told_role(parse: Parse, text: str, noun: NounGroup) -> str | None:
    """The words of the post that a noun group tells; of a board its own words."""
    if noun.sort in (Sort.ROLE, Sort.JOB, Sort.GROUP, Sort.PERSON):
        told = [role_text(post, parse, text) for post in noun.posts]
        return next((role for role in told if role and role.split()[-1].lower() not in PLAIN_PEOPLE), None)
    if noun.sort is Sort.ORGANIZATION and noun.entity is None and noun.head in ("board", "directors"):
        return " ".join(parse.sentence.span_text(noun.first, noun.last, text).split())
    return None


def singular(head: str) -> str:
    """A folded noun without its plural s."""
    return head[:-1] if head.endswith("s") and not head.endswith("ss") else head


def of_one(role: str) -> str:
    """The words of a post that a list of people shares, for one of them: "seasoned researchers" is a researcher's."""
    words = role.split()
    last = words[-1]
    plural = word_tags().get(last.lower(), 0)
    return " ".join([*words[:-1], singular(last)]) if plural & t.PLURAL and plural & (t.ROLE | t.PEOPLE) else role


def are_alike(a: str, b: str) -> bool:
    """Whether two wordings can name one post."""
    if is_general(a) or is_general(b):
        return True
    short_a, short_b = canonical_role(a), canonical_role(b)
    return short_a == short_b or fuzz.token_set_ratio(short_a, short_b) >= 75
