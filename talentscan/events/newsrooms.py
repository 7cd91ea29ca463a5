"""Tells where a text speaks of an outlet's own people, and where the outlet only reports on others."""

from __future__ import annotations

from talentscan.events.media import is_beside
from talentscan.lexicon.tags import PLURAL, PREP, ROLE
from talentscan.model.article import SegmentKind
from talentscan.model.syntax import Name, Sentence

_JOINING = frozenset("join joins joined joining leave leaves left leaving quit quits exits exiting".split())
_HIRING = frozenset(
    """name names named appoint appoints appointed hire hires hired promote promotes promoted tap taps tapped elevate
    elevates elevated board""".split()
)
"""What stands before and behind an outlet that people work for."""
_STAFF = frozenset(["team", "staff", "newsroom", "masthead"])
"""What people join of an outlet, or are promoted on."""
_WHOSE = (["'s"], ["’s"], ["'"], ["’"])
_OFFICERS = frozenset("president ceo publisher chairman chairwoman owner executive executives editor-in-chief".split())
_TURNOVER = frozenset(
    """appointments changes cuts departure departures exit exits hires layoffs purge reshuffle restructuring shake-up
    shakeup shuffle turmoil turnover upheaval""".split()
)
"""Whose officers, and whose changes, are told as news: "CNN president", "shuffle at CNN"."""
_STRIKING = frozenset("at hit hits rock rocks roil roils shake shakes".split())
"""What stands before where they are: "layoffs hit CNN"."""
_ITS_OWN = frozenset("announced confirmed fired sacked dismissed parted employs".split())
"""What no outlet does to the news of others."""
_REPORTING = frozenset("correspondent reporter columnist critic reader contributor".split())
_REPORTS = frozenset("reported reports wrote writes learned learnt understands told according via".split())
"""What an outlet does that tells of others, or what stands before it."""


def staffs(s: Sentence, name: Name) -> int:
    """How much one mention of an outlet says that it is told as an employer; 2 is enough."""
    before, behind = s.lower[name.first - 1 : name.first], s.lower[name.last : name.last + 1]
    titled = s.kind is SegmentKind.TITLE
    if not _JOINING.isdisjoint(before) or not _HIRING.isdisjoint(behind):
        return 2 if titled else 1
    there = any(bits & PREP for bits in s.tags[max(0, name.first - 2) : name.first])
    if not _ITS_OWN.isdisjoint(behind) or (not _STAFF.isdisjoint(behind) and there):
        return 2
    return (2 if titled else 1) if _is_run(s, name) else 0


def reports(s: Sentence, name: Name) -> bool:
    """Whether a name is of who only tells the news: "the Oslo Courier reported", "told the Oslo Courier"."""
    near = {*s.lower[max(0, name.first - 3) : name.first], *s.lower[name.last : name.last + 2]}
    return not _REPORTS.isdisjoint(near) or is_beside(s, name.first, name.last)


def _is_run(s: Sentence, name: Name) -> bool:
    """Whether a sentence tells of those who run what a name names, or of changes there."""
    whose = s.lower[name.last : name.last + 1] in _WHOSE
    officer = not _OFFICERS.isdisjoint(s.lower[name.last + whose : name.last + whose + 2])
    there = not _STRIKING.isdisjoint(s.lower[max(0, name.first - 1) : name.first])
    return officer or (there and not _TURNOVER.isdisjoint(s.lower[: name.first]))


def tells_of_own_people(s: Sentence) -> bool:
    """Whether a sentence speaks of "our editor", or of who "joins us"; reporters of ours only report."""
    for i, low in enumerate(s.lower):
        if low == "us" and not _JOINING.isdisjoint(s.lower[max(0, i - 1) : i]):
            return True
        if low == "our" and any(
            bits & ROLE and not bits & PLURAL and word not in _REPORTING
            for word, bits in zip(s.lower[i + 1 : i + 4], s.tags[i + 1 : i + 4], strict=True)
        ):
            return True
    return False
