"""The years in parentheses behind a name, in which somebody held the post that was passed on: "Ana Lind (1951–60)"."""

from __future__ import annotations

from collections.abc import Iterable

from talentscan.events.candidates import Candidate
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.reading import Reading
from talentscan.model.event import DateBasis, Kind
from talentscan.model.mentions import Mentions

_LONGEST = 40
"""Years that somebody may hold a post; what is longer was a life."""
_FOLLOWING = "follow."


def date_from_tenures(candidates: Iterable[Candidate], mentions: Mentions, reading: Reading) -> None:
    """Let those who follow each other come in the first year behind their names, whatever the sentence tells else."""
    for c in candidates:
        if c.rule not in SUCCESSIONS and not c.rule.startswith(_FOLLOWING):
            continue
        if c.kind is Kind.DEPARTURE or c.person.entity is None or "(" not in c.parse.sentence.lower:
            continue
        opening = _opening(c, mentions)
        years = [d.date.year for d in reading.times(c.sentence) if opening <= d.first <= opening + 3 and d.date]
        if opening and years and max(years) - years[0] <= _LONGEST:
            told = next(d for d in reading.times(c.sentence) if opening <= d.first <= opening + 3 and d.date)
            c.date, c.date_basis, c.timed = told.date, DateBasis.STATED, True
        elif c.date is not None and _has_tenures(c, reading):
            c.date, c.date_basis = None, None  # that of another's years


def _opening(c: Candidate, mentions: Mentions) -> int:
    """The token of the parenthesis right behind the name of a candidate's person; 0 where none is."""
    lower = c.parse.sentence.lower
    found = (n.last for n in mentions.names[c.sentence] if n.entity is c.person.entity)
    return next((last for last in found if lower[last : last + 1] == ["("]), 0)


def _has_tenures(c: Candidate, reading: Reading) -> bool:
    """Whether the candidate's date stands in parentheses."""
    lower = c.parse.sentence.lower
    told = [d for d in reading.times(c.sentence) if d.date == c.date]
    return bool(told) and all("(" in lower[max(0, d.first - 1) : d.first + 1] for d in told)
