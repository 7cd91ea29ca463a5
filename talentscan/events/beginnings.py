"""Finds how people came to what they leave: "is leaving Acme two years after he was appointed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from talentscan.events.candidates import Candidate
from talentscan.events.roles import told_role
from talentscan.events.syntax.numbers import number
from talentscan.model.event import DateBasis, Kind, PartialDate, Status
from talentscan.model.groups import Clause, Sort

_COMING = frozenset(["join", "rejoin", "arrive", "come aboard", "take over", "take charge", "start"])
_BROUGHT = frozenset(["appoint", "name", "hire", "recruit", "elect", "take on", "bring in"])
_JOB = frozenset(["job", "role", "post", "position", "reins", "helm"])
_ROUGHLY = frozenset("under than almost nearly barely over".split())
"""Words before a span of time that is not a whole one: "less than a year"."""


def begun_before(found: Sequence[Candidate], text: str, published: date | None) -> list[Candidate]:
    """The hires told in the clauses behind the departures among what was `found` in a sentence of `text`.

    `published` is the article's day, from which years are counted back where a departure has no date of its own.
    """
    return [
        begun
        for c in found
        if c.kind is Kind.DEPARTURE and c.clause is not None and c.person.entity is not None
        for clause in c.parse.clauses
        if clause.parent is c.clause and clause.link == "after" and _is_coming(clause, c)
        if all(other.clause is not clause for other in found)
        for begun in (_begun(c, clause, text, published),)
    ]


def _is_coming(clause: Clause, c: Candidate) -> bool:
    """Whether who leaves is told by a clause to have begun, and nothing else in it is told of where."""
    verb, subject = clause.verb, clause.subject
    if verb.negated or (_BROUGHT if verb.passive else _COMING).isdisjoint(verb.lemmas):
        return False
    held = clause.object
    if (held is not None and held.head not in _JOB) or any(noun.entity is not None for _, noun in clause.pps):
        return False
    if verb.form == "gerund":
        return True
    own = subject is not None and (subject.entity is c.person.entity or subject.sort is Sort.PRONOUN)
    return own and subject is not None and subject.head not in ("it", "they", "who")


def _begun(c: Candidate, clause: Clause, text: str, published: date | None) -> Candidate:
    when = _years_before(c, clause, published)
    post = clause.slot("as")
    role = told_role(c.parse, text, post) if post is not None else None
    if post is None and (clause.verb.passive or "join" not in clause.verb.lemmas):
        role = c.role  # who joined may have risen since
    return replace(
        c, kind=Kind.HIRE, manner="appointed" if clause.verb.passive else "joined", role=role,
        rule="begun-before", clause=clause, act=None, anchor=clause.verb.first, counterpart=None, date=when,
        date_basis=DateBasis.RELATIVE if when is not None else None,
        vague=False, timed=True, status=Status.CONFIRMED, cue=None, attribution=(), takes_effect=False,
    )  # fmt: skip


def _years_before(c: Candidate, clause: Clause, published: date | None) -> PartialDate | None:
    """The year so many whole ones before who leaves does; None where the span is no such number."""
    left = c.date.year if c.date is not None else published.year if published is not None else None
    lower = c.parse.sentence.lower
    at = next((i for i in range(clause.verb.first, 1, -1) if lower[i] == "after"), 0)
    if left is None or lower[at - 1 : at] not in (["years"], ["year"]) or not _ROUGHLY.isdisjoint(lower[at - 4 : at]):
        return None
    years = 1 if lower[at - 2] == "a" else number(lower[at - 2])
    return PartialDate(left - years) if years is not None and years < left else None
