"""Tells towns by what stands beside their names: Arden Police Chief, the Arden city council, born in Arden."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence

CIVIC = {
    "police": frozenset(["chief", "commissioner"]),
    "fire": frozenset(["chief", "commissioner"]),
    "city": frozenset(["manager", "council", "administrator", "attorney", "clerk", "councilman", "councilwoman"]),
    "town": frozenset(["manager", "council", "clerk"]),
}
"""Of a town's offices and bodies, told right behind its name: the second words by the first."""
POSTAL = frozenset(
    """AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR
    PA RI SC SD TN TX UT VA VT WA WI WV WY AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS""".split()
)
"""States as letters are addressed there."""


def is_civic(lower: list[str], at: int) -> bool:
    """Whether such a post or body stands at token `at`."""
    offices = CIVIC.get(lower[at]) if at + 1 < len(lower) else None
    return offices is not None and lower[at + 1] in offices


CLUB_POSTS = frozenset(["manager", "boss", "coach", "chairman", "owner"])
"""What somebody is in a club that is called like its town."""
_MOVING = frozenset("move moved moves moving relocate relocated relocates relocating".split())
_LIVING = frozenset(["born", "raised", "buried", "up"])
"""What befalls people in a place: "born in Arden", "grew up in Arden"."""


SEATS = frozenset("borough city county municipality town township village".split())
"""What a place that governs itself is called by, in capitals where its council is meant: the City of Arden."""
_SERVED = frozenset("by for joined joining joins with".split())
_JOINED = frozenset(["of", "for"])


def employing_seat(s: Sentence, first: int, last: int) -> int:
    """Where the name of a place at `first:last` begins with what it is as an employer; `first` where it is none.

    So it is where it acts, "the city of Arden has hired", and where people work for it: "a clerk of the town of Arden".
    """
    lower, at = s.lower, first - 3
    if at < 0 or lower[first - 1] != "of" or lower[first - 2] not in SEATS or lower[at] != "the":
        return first
    if not at:
        acts = last < len(s.tags) and s.tags[last] & (t.VERB | t.AUX) and not s.tags[last] & t.BE
        return first - 2 if acts else first
    served = lower[at - 1] in _SERVED or (at > 1 and lower[at - 1] in _JOINED and s.tags[at - 2] & t.ROLE)
    return first - 2 if served else first


def is_home(lower: list[str], at: int, last: int) -> bool:
    """Whether what is named at tokens `at:last` is where somebody was born or grew up, or a county to move to."""
    if at < 2:
        return False
    before, word = lower[at - 2], lower[at - 1]
    if lower[last - 1] == "county" and word == "to":
        return before in _MOVING
    if word == "of":
        return before == "native"
    return word == "in" and before in _LIVING and (before != "up" or lower[at - 3] in ("grew", "grow", "growing"))
