"""Whether two articles tell the same, and why: decided by the two alone, so that no third one changes it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection
from functools import lru_cache
from math import fsum, inf, sqrt

from rapidfuzz import fuzz

from talentscan.model import Fingerprint, Likeness, Link, Mover
from talentscan.stories.fingerprint import hashes, same_person
from talentscan.stories.thresholds import thresholds

OTHER_PLACE = 0.6
"""Agreement on a person who goes the same way at another organisation: it may have been misread."""
OTHER_END = 0.8
"""Agreement where one article tells the departure and the other the hire elsewhere: two ends of one move."""
OPPOSED = 0.3
"""Agreement where one tells that a person leaves the place that the other says he or she comes to."""
AT_HAND = 64
"""Articles of which is kept what was made of them: that which is compared with many comes again at once or never."""
PREFIX = 4
"""Letters that two organisations' names must begin or end with to be perhaps one."""


def copied(a: Fingerprint, b: Fingerprint) -> Link | None:
    """How two articles are copies of one text, if they are."""
    if a.text == b.text:
        return Link(Likeness.COPY, 1.0, days_apart(a, b))
    if a.movers and b.movers and not _share_person(a.movers, b.movers):
        return None  # a form letter about somebody else, as most are that share what a site puts around every text
    known = thresholds()
    if min(a.size, b.size) < known.shortest or not _same_title(a, b):
        return None
    resemblance, containment = overlap(a, b)
    if resemblance < known.update_resemblance:
        return None
    days = days_apart(a, b)
    link = Link(Likeness.NEAR_COPY, max(resemblance, containment), days)
    if resemblance >= known.copy_resemblance:
        return link
    if resemblance < known.lead_resemblance and containment < known.update_containment:
        return None
    if days is not None and days > known.follow_up_days:
        return None
    return link if _same_opening(a, b) else None


def retold(a: Fingerprint, b: Fingerprint) -> Link | None:
    """How two articles tell the same news in other words, if they do."""
    known = thresholds()
    days = days_apart(a, b)
    if days is not None and days > known.follow_up_days:
        return None
    if not a.movers or not b.movers:
        return _same_words(a, b, names_alike(a, b) or 0.0, days)
    later = days is not None and days > known.window
    events, strictly = events_agree(a.movers, b.movers)
    if strictly < (known.follow_up if later else known.events):
        return None  # as most do not, of those that share a surname or words of their titles: it is asked first
    names = names_alike(a, b) or 0.0
    if later:
        return Link(Likeness.FOLLOW_UP, strictly, days) if names >= known.follow_up_names else None
    both = known.undated_both if days is None else known.events_and_names
    return Link(Likeness.SAME_EVENTS, (events + names) / 2, days) if events + names >= both else None


def overlap(a: Fingerprint, b: Fingerprint) -> tuple[float, float]:
    """The resemblance and the containment of two texts, estimated from their sketches.

    Below the lesser of the two sketches' ends both hold every hash of their text: a fair sample of both. The first is
    best the one that is compared with many: what is made of it is kept.
    """
    (mine, one), yours = _sample(a.sketch), hashes(b.sketch)
    if not mine or not yours:
        return 0.0, 0.0
    end = min(_end(a, mine[-1]), _end(b, yours[-1]))
    shared = len(one.intersection(yours))  # what both hold lies below both ends
    held, there = bisect_right(mine, end), bisect_right(yours, end)
    _, shorter = min((a.size, held), (b.size, there))  # of two of one size, the same whichever comes first
    return shared / (held + there - shared), shared / shorter


def events_agree(a: tuple[Mover, ...], b: tuple[Mover, ...]) -> tuple[float, float]:
    """The cosine of who moves in two articles, none where one of them tells of nobody; and the same, taken strictly.

    What is left of an article that is about nobody's move much is about something else, which agrees with nothing.
    Strictly, a person agrees only where he or she goes the same way at the same organisation.
    """
    loosely: list[float] = []
    strictly: list[float] = []
    for one in a:
        for other in b:
            if one.surname == other.surname and same_person(one, other):
                weight = one.weight * other.weight
                agreed = max(_act_agree(act, told) for act in one.acts for told in other.acts)
                loosely.append(weight * agreed)
                strictly.append(weight if agreed == 1.0 else 0.0)
    if not loosely:
        return 0.0, 0.0
    length = _length(a) * _length(b)
    # fsum is exact: the same, to the last bit, whichever of the two comes first
    return min(1.0, fsum(loosely) / length), min(1.0, fsum(strictly) / length)


def title_alike(a: Fingerprint, b: Fingerprint) -> float | None:
    """How alike two titles are."""
    return fuzz.token_sort_ratio(a.title, b.title) / 100 if a.title and b.title else None


def lead_alike(a: Fingerprint, b: Fingerprint) -> float | None:
    """How alike two leads are."""
    return fuzz.token_set_ratio(a.lead, b.lead) / 100 if a.lead and b.lead else None


def names_alike(a: Fingerprint, b: Fingerprint) -> float | None:
    """The cosine of the names that two articles begin with."""
    if not a.names or not b.names:
        return None
    return len(a.names & b.names) / sqrt(len(a.names) * len(b.names))


def days_apart(a: Fingerprint, b: Fingerprint) -> int | None:
    """Days between two articles, where both have a date."""
    return None if a.day is None or b.day is None else abs(a.day - b.day)


@lru_cache(maxsize=AT_HAND)
def _sample(sketch: bytes) -> tuple[array[int], frozenset[int]]:
    """The hashes of a sketch in order, and as a set."""
    found = hashes(sketch)
    return found, frozenset(found)


@lru_cache(maxsize=AT_HAND)
def _told(title: str, lead: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a title, and these with those of the lead."""
    words = frozenset(title.split())
    return words, words.union(lead.split())


def _end(one: Fingerprint, last: int) -> float:
    """Up to where a sketch holds all hashes of its text."""
    return inf if one.size <= thresholds().sketch else last


def _same_opening(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether two texts begin alike, and as the same text: with its names, or under its title."""
    known = thresholds()
    return (lead_alike(a, b) or 0.0) >= known.lead_alike and (
        (names_alike(a, b) or 0.0) >= known.copy_names or (title_alike(a, b) or 0.0) >= known.copy_title
    )


def _share_person(a: tuple[Mover, ...], b: tuple[Mover, ...]) -> bool:
    """Whether somebody moves in both of two articles."""
    for one in a:
        for other in b:
            if one.surname == other.surname and same_person(one, other):
                return True
    return False


def _same_title(a: Fingerprint, b: Fingerprint) -> bool:
    """Whether two texts can be one by their titles: what a site puts around every text does not make them one."""
    words, told = _told(a.title, a.lead)
    title = b.title.split()
    return _found(frozenset(title), told) and _found(words, title + b.lead.split())


def _found(title: frozenset[str], told: Collection[str]) -> bool:
    """Whether enough of the words of a title are among those of another article's title and lead, where it has any."""
    return not title or not told or len(title.intersection(told)) / len(title) >= thresholds().title_words


def _length(movers: tuple[Mover, ...]) -> float:
    """The length of an article's vector, whatever else it is about included."""
    rest = max(0.0, 1.0 - max(mover.weight for mover in movers))
    return sqrt(sum(mover.weight**2 for mover in movers) + rest**2)


def _same_words(a: Fingerprint, b: Fingerprint, names: float, days: int | None) -> Link | None:
    """Whether titles and leads are alike; both, for columns and tables have one title every day."""
    known = thresholds()
    if (days is not None and days > known.window) or names < known.words_names:
        return None
    title, lead = title_alike(a, b), lead_alike(a, b)
    if title is None or lead is None or title < known.title_alike or lead < known.title_lead:
        return None
    return Link(Likeness.SAME_WORDS, (title + lead) / 2, days)


def _act_agree(a: tuple[str, str], b: tuple[str, str]) -> float:
    same_place = _same_place(a[1], b[1])
    if a[0] == b[0]:
        return 1.0 if same_place else OTHER_PLACE
    return OPPOSED if same_place else OTHER_END


def _same_place(a: str, b: str) -> bool:
    """Whether two folded names may be one organisation's: one is unknown, or begins or ends the other, or half does."""
    if a == b or not a or not b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) < PREFIX:
        return False
    begin = max(PREFIX, (len(short) + 1) // 2)
    return long.endswith(short) or long[:begin] == short[:begin]
