"""Tells words of moves that stand in another sense: in the title of a work, of a stake, of a contract."""

from __future__ import annotations

from itertools import pairwise

from talentscan.events.candidates import Candidate
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.offices import is_political
from talentscan.lexicon.load import given_names, noun_classes
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.groups import Sort

_CONTRACTED = frozenset("partner partners supplier distributor distributors contractor agent carrier vendor".split())
"""What firms are appointed as, and people too."""
_TASKS = frozenset(("work", "ad", "advert", "campaign", "film", "movie", "video", "shoot", "concert", "show"))
_STUDIED = frozenset(
    "adults children men participants patients people persons respondents subjects volunteers women".split()
)
"""Who is recruited for a study."""
_STAGE_NAMES = frozenset(("director", "actor", "actress", "singer", "host", "rapper", "comedian"))
_OPENING = frozenset(""": " “ ‘ ' * - – — • . ) ( | /""".split())
_QUOTES = ("“", "‘", '"', "'")
_LONG = 4
"""Letters from which a word of a title is written large."""
_AT = ("at", "with", "on")

_PARTS_OF_FIRMS = frozenset("board cabinet company group leadership management organisation panel staff team".split())
"""What somebody is no longer part of who leaves."""


def is_other_sense(c: Candidate) -> bool:
    """Whether the words that tell a move mean something else here."""
    role = c.role.lower().split() if c.role is not None else []
    passed_on = c.kind is Kind.HIRE or c.rule in SUCCESSIONS
    if passed_on and role and _is_no_post(role):
        return True
    if c.kind is Kind.HIRE and any(word.startswith("ex-") for word in role):
        return True
    if role and role[-1] in _CONTRACTED and _is_firm(c):
        return True
    if c.clause is None:
        return False
    lower = c.parse.sentence.lower
    if c.rule.startswith(("join.", "move.", "go.")) and any(
        lower[i] == "loan" and lower[i - 1] != "a" for i in range(c.anchor + 1, len(lower))
    ):
        return not role  # "joined the club on loan"
    if c.rule.startswith("leave.") and _leaves_task(c):
        return True
    if c.manner == "hired" and any(word == "for" and noun.head in _TASKS for word, noun in c.clause.pps):
        return not role or role[-1] in _STAGE_NAMES
    noun = c.clause.object or c.clause.complement
    kin = c.rule in SUCCESSIONS and noun is not None and noun.possessor is not None  # "succeeded her father as chair"
    joined = noun is not None and noun.definite and noun.sort is Sort.ORGANIZATION  # "joined the lender"
    if c.kind is Kind.HIRE and noun is not None and not kin and not joined and _is_no_post([noun.head]):
        return True
    if c.manner == "hired" and noun is not None and noun.head in _STUDIED:
        return "recruit" in c.clause.verb.lemmas  # "the team recruited 1,000 people"
    if (
        c.kind is Kind.HIRE
        and noun is not None
        and any(low.startswith("ex-") for low in c.parse.sentence.lower[noun.first : noun.last])
    ):
        return c.rule.startswith("be.")  # "is now the ex-chief"
    if c.rule == "no-longer" and "be" in c.clause.verb.lemmas and not any(word in _AT for word, _ in c.clause.pps):
        # "is no longer eligible", "is no longer herself"
        if noun is not None and noun.head == "part" and lower[noun.last - 1] in _PARTS_OF_FIRMS:
            return False  # "is no longer part of its leadership team"
        return noun is None or noun.sort in (Sort.THING, Sort.PERSON) or noun.head == "person"
    return _is_in_title(c)


def _leaves_task(c: Candidate) -> bool:
    """Whether somebody only leaves others to cope with something: "left for Oslo, leaving Orbix to face the press"."""
    left = c.clause.object if c.clause is not None else None
    if left is None or left.entity is None:
        return False
    tasks = (k for k in c.parse.clauses if k.relation == "infinitive" and k.parent is c.clause)
    return any(k.verb.lemmas[0].split()[0] in _BORNE and k.verb.first == left.last for k in tasks)


_BORNE = frozenset(
    """bear carry clean clear contend cope deal decide explain face fend figure fill foot grapple handle pay pick ponder
    reckon rue scramble sort suffer wonder worry wrestle""".split()
)
"""What those have to do who are left to it."""


def _is_no_post(words: list[str]) -> bool:
    """Whether the words of a post end in, or are of, what the lexicon says is none: a backer, a candidate for mayor."""
    if is_political(" ".join(words)):
        return False  # a parliament's speaker
    told = (words[-1], *(word for word, behind in pairwise(words) if behind in ("for", "of", "in")))
    return any(noun_classes().get(word, ("",))[0] == "no-post" for word in told)


def _is_firm(c: Candidate) -> bool:
    """Whether who is appointed bears the name of a firm."""
    if c.person.entity is None:
        return False
    first, *rest = c.person.entity.name.split()
    return first.lower() not in given_names() and (not rest or first.isupper())


def _is_in_title(c: Candidate) -> bool:
    """Whether a verb is written large amid others that are not: "she wrote Joining the Few"."""
    s, verb = c.parse.sentence, c.clause.verb if c.clause is not None else None
    if verb is None or s.kind is not SegmentKind.PARAGRAPH or not verb.first or verb.form == "finite":
        return False
    if s.lower[verb.first - 1] in _QUOTES and s.words[verb.first][0].isupper():
        return _is_title(s.words[verb.first :])
    if not s.words[verb.first][0].isupper() or s.words[verb.first].isupper() or s.lower[verb.first - 1] in _OPENING:
        return False
    small = sum(word.islower() for word in s.words)
    return small * 2 > len(s.words)


def _is_title(words: list[str]) -> bool:
    """Whether words up to a closing quote are those of a title: “Coming Back to the Desk and Leading Teams”."""
    end = next((i for i, word in enumerate(words) if word in ("”", "’", '"', "'")), len(words))
    long = [word for word in words[:end] if len(word) >= _LONG and word.isalpha()]
    return len(long) > 2 and all(word[0].isupper() for word in long)
