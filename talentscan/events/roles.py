"""Words of posts, and the act nouns of a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

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


_BETWEEN = re.compile(r"\s*(?:,|/|&|\band\b)\s*")
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
    """Whether a role is told by what is to be done ("lead research") rather than by a post ("head of research")."""
    words = role.lower().split()
    if words[0] in ("head", "lead") and (words[1:2] == ["of"] or word_tags().get(words[-1], 0) & t.ROLE):
        return False
    return words[0] in _TASKS


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
    ]
)
_EMPTY = frozenset(
    ["new", "present", "current", "top", "senior", "leadership", "executive", "other", "different", "previous", "old",
     "higher", "expanded", "bigger", "high", "ranking"]
)  # fmt: skip
_ANY = frozenset(["role", "post", "job", "position", "seat", "spot"])


def is_general(role: str) -> bool:
    """Whether the words of a post leave open which it is: "boss", "executive"."""
    short = canonical_role(role)
    *before, last = short.split()
    return short in _GENERAL or (last in _ANY and _EMPTY.issuperset(before))


@lru_cache(maxsize=1 << 12)
def canonical_role(role: str) -> str:
    """A post in its shortest usual form, to compare by."""
    low = " ".join(role.lower().replace("-", " ").split())
    for state in ("former ", "new ", "interim ", "acting ", "the ", "its "):
        low = low.removeprefix(state)
    short = _SHORT.get(low)
    if short is None and low.startswith("chief ") and low.endswith(" officer"):
        short = "".join(word[0] if word != "ai" else word for word in low.split() if word not in ("and", "&"))
    return short or low


def clause_of(parse: Parse, act: NounGroup) -> Clause | None:
    """The clause in which an act noun stands."""
    best: Clause | None = None
    for clause in parse.clauses:
        for noun in (clause.subject, clause.object, clause.complement, *(pp[1] for pp in clause.pps)):
            if noun is not None and noun.first <= act.first and act.last <= noun.last:
                best = clause
    return best


_LOSSES = frozenset(["cuts", "loss", "losses", "elimination", "reduction"])
"""Nouns of what is done to jobs, and to much else."""


def acts_of(parse: Parse) -> list[tuple[Clause | None, NounGroup]]:
    """Every act noun of a sentence with the clause that it stands in."""
    classes = noun_classes()
    return [
        (clause_of(parse, noun), noun)
        for noun in parse.nouns
        if noun.sort is Sort.ACT
        or (noun.head in ("day", "week") and noun.possessor is not None)
        or classes.get(noun.head, ("",))[0] == "act"
        or noun.head in _LOSSES
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
        "hires",
    ]
)


_WORKING = ("employees", "workers", "members", "staffers")
"""Of whom a text tells which they are: "probationary employees"."""


def is_plain(role: str) -> bool:
    """Whether words only count heads: "300 employees"; a chief of staff is a post, and which workers left is told."""
    last = role.rsplit(maxsplit=1)[-1].lower()
    return last in PLAIN_PEOPLE and " of " not in role and (" " not in role or last not in _WORKING)


def told_role(parse: Parse, text: str, noun: NounGroup) -> str | None:
    """The words of the post that a noun group tells; of a board its own words."""
    if noun.head == "charge" and noun.pps:  # "in charge of the chip division"
        return " ".join(parse.sentence.span_text(noun.first, noun.last, text).split())
    if noun.sort in (Sort.ROLE, Sort.JOB, Sort.GROUP, Sort.PERSON):
        told = [role_text(post, parse, text) for post in noun.posts]
        return next((role for role in told if role and not is_plain(role)), None)
    return _body_text(parse, text, noun) if noun.sort is Sort.ORGANIZATION else None


_BODY_HEADS = frozenset(["board", "committee", "council", "cabinet"])
BODY_KINDS = frozenset(
    """executive advisory supervisory management senior audit operating governing group corporate nominating steering
    compensation remuneration risk finance leadership nomination governance safety security ethics technology science
    sustainability policy responsibility social investment credit strategy independent special search review
    editorial people culture conduct disclosure and &""".split()
)
_OWNERS = frozenset(["'s", "'", "the", "a", "its", "his", "her", "their", "our", "your"])


def _body_text(parse: Parse, text: str, noun: NounGroup) -> str | None:
    """The words of a board or a committee of an organisation, on which to sit is a post."""
    lower = parse.sentence.lower
    at = next((i for i in range(noun.last - 1, noun.first - 1, -1) if lower[i] in _BODY_HEADS), -1)
    if at < 0 or (at < noun.last - 1 and lower[at + 1] != "of"):
        return None
    first = at
    while first > noun.first and (lower[first - 1] in BODY_KINDS or (lower[first - 1] in _BODY_HEADS and noun.members)):
        first -= 1
    owned = next((i for i in range(first - 1, noun.first - 1, -1) if lower[i] in _OWNERS), -1)
    if lower[max(0, owned)] in ("'s", "'"):
        first = owned + 1
    elif noun.entity is not None and first == noun.first:
        return None  # the body is itself the organisation
    last = noun.last if at + 2 >= noun.last or lower[at + 2] in ("directors", "trustees", "governors") else at + 1
    return " ".join(parse.sentence.span_text(first, last, text).split())


def role_beside(parse: Parse, clause: Clause | None, text: str) -> str | None:
    """The post that a participle behind the verb tells: "joined Orbix, initially serving as its designer"."""
    for other in parse.clauses if clause is not None else ():
        if other.parent is clause and other.relation == "participle" and other.verb.lemmas[0] in _SERVING:
            noun = other.slot("as")
            if noun is not None and noun.sort is Sort.ROLE:
                return told_role(parse, text, noun)
    return None


_SERVING = frozenset(["serve", "work", "act", "start"])
_FOCUSED = frozenset(["focus", "lead", "oversee", "run", "head", "manage", "work"])


def focus_of_job(parse: Parse, job: NounGroup, text: str) -> str | None:
    """What a job is about that has no name of its own: "a new role focused on chips"."""
    clause = next((c for c in parse.clauses if c.verb.first == job.last), None)
    if job.sort is not Sort.JOB or clause is None or clause.verb.form == "infinitive":
        return None
    if clause.verb.lemmas[0] not in _FOCUSED:
        return None
    return " ".join(parse.sentence.span_text(clause.verb.first, clause.last, text).split())


def singular(head: str) -> str:
    """A folded noun without its plural s."""
    if head.endswith("ies") and len(head) > 4:
        return f"{head[:-3]}y"
    return head[:-1] if head.endswith("s") and not head.endswith("ss") else head


def of_one(role: str) -> str:
    """The words of a post that a list of people shares, for one of them: "seasoned researchers" is a researcher's."""
    head, of, rest = role.partition(" of ")
    if of and head.split()[-1:] != ["Board"]:
        return f"{of_one(head)} of {rest}"
    words = role.split()
    last = words[-1]
    if words[-2:-1] == ["of"]:  # Board of Directors
        return role
    plural = word_tags().get(last.lower(), 0)
    return " ".join([*words[:-1], singular(last)]) if plural & t.PLURAL and plural & t.HOLDER else role


def are_alike(a: str, b: str) -> bool:
    """Whether two wordings can name one post."""
    if is_general(a) or is_general(b):
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415 (to start faster: few articles need it)

    short_a, short_b = canonical_role(a), canonical_role(b)
    return short_a == short_b or fuzz.token_set_ratio(short_a, short_b) >= 75


def may_be_one(a: str, b: str) -> bool:
    """Whether two wordings of the post that somebody gives up can be of one departure: "DG", one of several posts."""
    if are_alike(a, b) or (_is_board(a) and _is_seat(b)) or (_is_board(b) and _is_seat(a)):
        return True
    short_a, short_b = canonical_role(a), canonical_role(b)
    return not _posts_in(a).isdisjoint(_posts_in(b)) or short_a in _initials(short_b) or short_b in _initials(short_a)


def _is_board(role: str) -> bool:
    """Whether a post is told by the body alone: "Board of Directors"."""
    return role.lower() in ("board", "board of directors", "board of trustees", "supervisory board")


def _is_seat(role: str) -> bool:
    """Whether a post is a seat on a board: "independent director", "Class II member"."""
    low = role.lower()
    return low.endswith(("director", "member", "trustee", "board of directors")) and "managing" not in low


def _posts_in(role: str) -> set[str]:
    """Each of several posts that are held together, in its shortest form: "chairman, president and chief executive"."""
    found = {canonical_role(part) for part in _BETWEEN.split(role)}
    return {post for post in found if word_tags().get(post.rsplit(maxsplit=1)[-1], 0) & t.ROLE}


def _initials(role: str) -> tuple[str, ...]:
    """What a post of several words is called for short: "director general" is a "dg"."""
    words = [word for word in role.split() if word not in ("of", "and", "the", "&")]
    return ("".join(word[0] for word in words),) if len(words) > 1 else ()


def infinitive_text(parse: Parse, text: str, clause: Clause) -> str | None:
    """What somebody is hired to do: "lead research"; a post that the infinitive itself names goes first."""
    s = parse.sentence
    for owner in (clause.slot("as"), clause.object):
        if owner is not None and owner.sort in (Sort.ROLE, Sort.JOB):
            return told_role(parse, text, owner)
        if owner is not None and owner.sort is Sort.GROUP and (told := told_role(parse, text, owner)) is not None:
            return of_one(told)  # "elected to serve as directors"
    if clause.verb.lemmas[0] in ("replace", "succeed", "be", "become", "serve", "join"):
        return None
    return " ".join(s.span_text(clause.verb.first + 1, max(clause.last, clause.verb.last), text).split())
