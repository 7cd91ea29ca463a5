"""Votes for a firm by what only firms do, have and are: "Orbix raised $4 million", "a stake in Orbix"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence

_RAISING = frozenset("raised raises raising secured secures securing closed closes landed nabbed banked".split())
_MONEY = frozenset("$ € £ million billion series seed funding round".split())
_NEAR = 6
"""Tokens behind a verb among which stands what it is about."""
_STAFF = frozenset("employees staff staffers workers offices engineers shareholders subsidiaries".split())
_HAVING = frozenset(["has", "had", "employs", "employed"])
_HELD = frozenset(
    """valuation investors customers shareholders employees revenue revenues earnings workforce ipo costs losses profit
    profits sales turnover""".split()
)
"""What a firm has, which nobody else does: "Orbix's valuation"."""
_AIDES = frozenset("agent aide assistant boss chief deputy lawyer manager partner predecessor successor".split())
"""Whom people have, too: "Tom Reyes, Ana Lind's deputy"."""
_POSSESSIVES = frozenset(("'s", "'", "’"))
_IN = frozenset(
    "stake stakes investment investments investor investors round shares invested invests investing".split()
)
_OF = frozenset("shares acquisition takeover purchase headquarters subsidiary valuation shareholders".split())
_FILED = frozenset("bankruptcy chapter ipo".split())
_WORKING = frozenset("work works worked working".split())
_TOPS = frozenset("top helm".split())
"""Where in an organisation its chiefs are."""
_PLACES = frozenset("office offices plant plants factory branch branches campus headquarters showroom".split())
_OPENING = frozenset("opened opens opening closed closes closing".split())
_ENDED = t.PREP | t.REL | t.TO | t.CONJ | t.VBN | t.VBG | t.VBD
"""Classes of words behind which a noun is the last of its group."""


_BEFORE_ITS = t.PREP | t.SUB | t.ADV | t.TIME | t.DAY | t.NUM


def firm_votes(s: Sentence, first: int, last: int) -> float:
    """Votes for the name at tokens `first` up to and without `last`."""
    return _by_verb(s, last) + _by_owner(s, first, last)


def _by_owner(s: Sentence, first: int, last: int) -> float:
    """Votes by who has a part of it, or what it has."""
    lower, size = s.lower, len(s.lower)
    before = lower[first - 1] if first else ""
    after = lower[last] if last < size else ""
    if first > 1 and ((before == "in" and lower[first - 2] in _IN) or (before == "of" and lower[first - 2] in _OF)):
        return 2.5
    if before == "for" and first > 1 and lower[first - 2] in _WORKING:
        return 2
    if before == "of" and first > 1 and lower[first - 2] in _TOPS:
        return 2  # "changes at the top of Orbix"
    if after == "," and last + 1 < size and s.tags[last + 1] & t.LEGAL:
        return 6
    if after in _POSSESSIVES and last + 1 < size:
        if before == "," and last - first > 1 and s.words[first - 2].istitle() and _has_officer(s, last + 1):
            return 4.5  # "Ana Lind, Reyes Holt-Ito's finance director, is leaving"
        if lower[last + 1] in _HELD:
            return 1.5
    if before == "," == after and first > 2 and s.tags[first - 2] & t.ORG_NOUN and lower[first - 3] == "the":
        return 3  # "the company, Orbix, sells lamps"
    return 0


def _has_officer(s: Sentence, at: int) -> bool:
    """Whether a post of a field begins at `at`, which firms have rather than people: "finance director"."""
    field, post = s.tags[at], s.tags[at + 1] if at + 1 < len(s.tags) else 0
    return bool(field & t.ROLE_MOD and post & t.POST) and s.lower[at + 1] not in _AIDES


def _by_verb(s: Sentence, last: int) -> float:
    """Votes by what it did, or is."""
    lower, size = s.lower, len(s.lower)
    at = last
    while at < size and at < last + 3 and (s.tags[at] & t.ADV or lower[at] in ("has", "had", "have")):
        at += 1
    if at >= size:
        return 0
    low, ahead = lower[at], lower[at + 1 : at + _NEAR]
    if low in _RAISING:
        return 2 if not _MONEY.isdisjoint(ahead) else 0
    if low == "went":
        return 3 if ahead[:1] == ["public"] else 0
    if low in ("filed", "files"):
        return 2 if not _FILED.isdisjoint(ahead) else 0
    if low == "employs" or (lower[at - 1] in _HAVING and _numbers(lower[at : at + 2])):
        return 2.5 if not _STAFF.isdisjoint(lower[at : at + _NEAR]) or "people" in ahead[:3] else 0
    if low in _OPENING and not _PLACES.isdisjoint(ahead):
        return 1.5
    if s.tags[at] & t.BE:
        return 2.5 if _is_company(s, at + 1) else 0
    return 2.0 if s.tags[at] & (t.VBD | t.VBZ) and _speaks_of_itself(s, at + 1) else 0


def _speaks_of_itself(s: Sentence, at: int) -> bool:
    """Whether "its" stands behind a verb before any other noun: "Orbix said on Monday that its costs"."""
    for i in range(at, min(at + _NEAR, len(s.lower))):
        if s.lower[i] == "its":
            return True
        if not s.tags[i] & _BEFORE_ITS and s.lower[i] != "that":
            return False
    return False


def _numbers(words: list[str]) -> bool:
    return any(word[0].isdigit() or word in ("hundreds", "thousands", "dozens", "about", "some") for word in words)


def _is_company(s: Sentence, at: int) -> bool:
    """Whether "a software company based in Oslo" begins at `at`, not "a company founder"."""
    if s.lower[at : at + 1] not in (["a"], ["an"], ["another"]):
        return False
    for i in range(at + 1, min(at + 7, len(s.lower))):
        bits = s.tags[i]
        if bits & t.ORG_NOUN and not bits & t.ROLE:
            behind = s.lower[i + 1] if i + 1 < len(s.lower) else "."
            return not behind[0].isalpha() or bool(s.tags[i + 1] & _ENDED)
        if not s.lower[i][0].isalnum() or bits & (t.AUX | t.PREP | t.REL | t.CONJ):
            return False
    return False
