"""Tells when the organisation of a candidate, which was only in focus, is no more than a guess."""

from __future__ import annotations

from collections.abc import Container, Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.focus import Focus
from talentscan.events.offices import is_authority, is_of_firm
from talentscan.model.event import Kind
from talentscan.model.syntax import Entity

SUCCESSIONS = (
    "succeed.active",
    "succeed.passive",
    "take-over.from",
    "take-over.role",
    "take.stead",
    "hand.over",
    "leave.hand-over",
    "make.way",
    "successor.is",
    "replace.with",
)
# Of the events told of an article's topic 22 in 26 are right where it was named within three sentences, 17 in 26 where
# within twelve, if the title or five mentions make it one, 2 in 27 elsewhere (counted on labelled articles).
_NEAR, _FAR, _LOOSE, _OFTEN = 3, 12, 0.15, 5
_ISSUER = frozenset(("Company", "Board", "Group", "Directors"))
"""What only the organisation that issues a text calls itself: "the Company announces"."""
_GOES_ON = 2
"""Within how many sentences a text that told of somebody at an organisation goes on about both."""
_NEAR_CUT = 3
"""In how many sentences from the one that tells of lost jobs people are told to be among them."""
_TELLING = frozenset("advise agree announce decide inform notify say tell".split())
_OF_FIRMS = frozenset(("president", "founder", "co-founder", "cofounder", "owner", "shareholder", "executive"))
"""Last words of posts that no authority has."""


def is_guess(c: Candidate, theirs: Sequence[Candidate], focus: Focus, losing: Container[tuple[Entity, int]]) -> bool:
    """Whether neither the person nor the organisation of a candidate is told near its words.

    `theirs` are the candidates of the same person; `losing` the organisations that are surely told to lose people, and
    in which sentence.
    """
    if c.employer.basis == "topic" and _is_loose(c, focus):
        return True
    far = c.employer.basis in ("topic", "sentences before")
    alone = c.kind is Kind.DEPARTURE and c.rule not in SUCCESSIONS
    if far and alone and is_authority(c.employer.entity) and not _serves(c, focus):
        return True
    if far and c.person.basis in ("pronoun", "description", "group", "speaker") and not _is_named_here(c, focus):
        return not any(
            o.kind is not c.kind and o.employer.entity is c.employer.entity and 0 < c.sentence - o.sentence <= _GOES_ON
            for o in theirs
        )
    if c.employer.basis in ("topic", "sentence before", "sentences before") and c.rule.startswith(
        ("remove.", "force.", "tenure.", "position.", "contract.", "letters.", "succeed.passive")
    ):
        assert c.person.entity is not None
        cut = any((c.employer.entity, c.sentence - back) in losing for back in range(_NEAR_CUT))
        about = c.rule.startswith(("remove.", "succeed.passive")) and _is_about(c, focus)
        return c.role is None and not cut and not about and not focus.held.get(c.person.entity)
    return False


def _is_named_here(c: Candidate, focus: Focus) -> bool:
    """Whether a text on one organisation lets somebody tell of own steps: "Lind told us that she will go"."""
    above = c.clause.parent if c.clause is not None and c.clause.relation == "that" else None
    if (
        above is None
        or c.clause is None
        or c.clause.verb.passive
        or above.subject is None
        or above.subject.entity is not c.person.entity
    ):
        return False
    told = not _TELLING.isdisjoint(above.verb.lemmas) and c.person.basis == "pronoun"
    return told and focus.titled and c.employer.entity is focus.topic


def _serves(c: Candidate, focus: Focus) -> bool:
    """Whether a text gives somebody a post that can be one at an authority which it is about."""
    held = focus.held.get(c.person.entity, ()) if c.person.entity is not None else ()
    if any(h.owner is not None and h.owner.employer() is c.employer.entity.employer() for h in held):
        return True
    posts = [role for role in (c.role, *(h.role for h in held if h.owner is None)) if role]
    return any(not is_of_firm(role) and role.lower().split()[-1] not in _OF_FIRMS for role in posts)


def _is_about(c: Candidate, focus: Focus) -> bool:
    """Whether the organisation of a candidate is what the text is about and just named, and no other dismisses."""
    if not focus.sure_topic or c.employer.entity is not focus.topic:
        return False
    others = c.clause is not None and any(
        word in ("by", "from") and not (word == "by" and c.rule in SUCCESSIONS) for word, _ in c.clause.pps
    )
    return not others and (focus.sentences_since(c.employer.entity, c.sentence, _NEAR) or 0) > 0


def _is_loose(c: Candidate, focus: Focus) -> bool:
    """Whether the article's topic was not named near a candidate and is but loosely, or not at all, its subject."""
    topic = c.employer.entity
    if topic in focus.own:
        return False  # of colleagues, where somebody writes of the own work
    since = focus.sentences_since(topic, c.sentence, _FAR)
    if since is not None and (since <= _NEAR or not _ISSUER.isdisjoint(c.parse.sentence.words)):
        return False
    return since is None or focus.share <= _LOOSE or not (focus.titled or focus.opens or topic.mentions >= _OFTEN)
