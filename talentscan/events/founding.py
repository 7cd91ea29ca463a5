"""Tells what is founded without becoming anybody's employer: a product, a campaign, a feast, a body made by decree."""

from __future__ import annotations

from talentscan.events.candidates import Candidate
from talentscan.events.governors import LEAVING
from talentscan.events.kinds import COMPANY_WORDS
from talentscan.model.event import Status
from talentscan.model.groups import Clause, NounGroup, Parse

_DECREEING = frozenset(("sign", "order", "pass", "approve", "decree", "direct", "propose"))
_HIRING = frozenset(("hire", "recruit", "poach", "appoint", "name", "tap", "bring in", "bring on", "pick", "choose"))
_MERGING = ("merge", "combine", "unite", "vote")
_DECREES = frozenset("order orders bill law act decree legislation resolution proposal motion memorandum".split())
_SURE = 5.0
"""Votes for a name's being an organisation's."""
_MAKING = frozenset(("build", "create", "launch"))
"""What one does to products as well."""
_EVENTS = frozenset("festival fest campaign prize award awards day tour parade cup pageant fair show".split())
"""Last words of what comes and goes, and employs nobody by its name."""
_MADE = frozenset("algorithm app browser framework language library protocol website".split())
"""Last words of what people make at work."""
_RULING = frozenset(("administration", "cabinet", "coalition", "government", "govt", "ministry"))
"""What is formed by who is elected."""
_OFFICES = frozenset("office department agency bureau ministry commission directorate".split())
_DRIVES = frozenset(("campaign", "movement", "drive", "petition", "appeal"))


def is_no_founding(c: Candidate) -> bool:
    """Whether what somebody founds is no employer, or not founded but on paper."""
    if c.manner != "founded" or c.clause is None:
        return False
    verb, noun, entity = c.clause.verb, c.clause.object, c.employer.entity
    named = entity.name.lower().split()
    if (
        _is_decreed(c.parse, c.clause)
        or named[-1] in (_EVENTS | _RULING)
        or (noun is not None and noun.head in _DRIVES)
    ):
        return True
    if c.employer.basis != "explicit" and _is_new(c, noun):
        return True
    if c.clause.relation == "infinitive" and c.clause.parent is not None and _HIRING & set(c.clause.parent.verb.lemmas):
        return True  # "hired Lind to form a new organisation": it is a part of who hired her
    if noun is not None and noun.entity is not None and noun.entity is not entity and entity.known:
        return True  # what the lexicon gives to an employer is a part of it, or one of its products
    if verb.lemmas[0] not in _MAKING:
        return False
    if named[-1] in _MADE or (noun is not None and _is_dated(c.parse.sentence.lower[noun.last - 1 : noun.last + 1])):
        return True  # "created a query language", "launched Breathe 2025"
    unsure = c.clause.slot("into") is not None or not (entity.known or entity.weight >= _SURE)
    if verb.lemmas[0] != "launch" and unsure:
        return True  # "to build the firm into a giant", "is building an Economic Fortress"
    if not _OFFICES.isdisjoint(named):
        return True  # of a government
    words = c.parse.sentence.lower[noun.first : noun.last] if noun is not None else [""]
    article = words[0] in ("the", "a", "an", "my", "your") and COMPANY_WORDS.isdisjoint(words)
    return len(named) == 1 and noun is not None and noun.entity is entity and article


def _is_new(c: Candidate, noun: NounGroup | None) -> bool:
    """Whether what is founded is not there yet, or is another than the one spoken of: "in co-founding the new lab"."""
    above = c.clause.parent if c.clause is not None and c.clause.relation == "infinitive" else None
    if above is not None and above.object is not None and above.object.entity is c.employer.entity:
        return True  # "left Acme to establish the lab"
    leaves = above is not None and not LEAVING.isdisjoint(above.verb.lemmas)
    if leaves and any(noun.entity is c.employer.entity for noun in c.parse.nouns):
        return True  # "worked at Acme before leaving to launch the start-up"
    if c.clause is not None and c.clause.link == "bare" and any(n.entity is c.employer.entity for n in c.parse.nouns):
        return True  # "left the company she founded to join Orbix"
    return c.status in (Status.EXPECTED, Status.RUMORED) or (noun is not None and "new" in noun.modifiers)


def _is_decreed(parse: Parse, clause: Clause) -> bool:
    """Whether something is founded on paper: "signed an order to establish the fund", "the law creating the bank"."""
    if clause.parent is not None and clause.parent.verb.lemmas[0] in (*_DECREEING, *_MERGING):
        return True
    return any(noun.last == clause.verb.first and noun.head in _DECREES for noun in parse.nouns)


def _is_dated(words: list[str]) -> bool:
    """Whether the last word of a name, or the next, is a year: that of an event held again and again."""
    return any(len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") for word in words)
