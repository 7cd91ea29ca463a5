"""Measures the posts that stand in runs of capitalised words: Chief Product Officer, General Counsel."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.mentions.linkwords import is_of_firm
from talentscan.mentions.titles import is_called
from talentscan.model.syntax import Sentence

_SAID = ("said", "says", "announced", "confirmed")


def post_length(s: Sentence, i: int, end: int, *, named: bool = False) -> int:
    """Tokens of a post that begins at `i`: modifiers, then heads; 0 where no head follows.

    Behind a name (`named`) none begins with what ends the name of a firm: "Arden Health System President".
    """
    if named and any(s.tags[j] & t.FIRM_END and is_of_firm(s, j + 1) for j in range(i, end - 1)):
        return 0
    last = 0
    j = i
    while j < end:
        low = s.lower[j]
        bits = s.tags[j]
        if bits & t.ROLE:
            last = j + 1
        elif not bits & t.ROLE_MOD and not (low in ("and", "&", "of") and last == j):
            break
        j += 1
    return last - i if last > i else 0


def is_called_so(s: Sentence, i: int, end: int) -> bool:
    """Whether the post at `i` is what somebody joins or leaves, so a firm's name: "joined Anchor", "is at Pilot".

    Of several words it is one in the plural: "a director at Prime Advisors"; so is a given name before an initial.
    """
    if is_called(s, i, end):
        return True
    several = i + 1 < end and s.tags[end - 1] & t.PLURAL
    alone = i + 1 == end and s.tags[i] & t.ROLE
    if not (several or alone) or not i or s.lower[i - 1] not in _EMPLOYED:
        return False
    if not all(word.istitle() for word in s.words[i:end]):
        return False
    return end == len(s.tags) or not s.words[end][0].isalnum() or bool(s.tags[end] & t.FUNCTION)


_EMPLOYED = frozenset("at join joined joining joins leaves leaving left quit quits rejoined".split())


def is_second_post(s: Sentence, at: int) -> bool:
    """Whether initials at `at` that a firm has too are one more post of somebody's: "president and GM Ana Lind"."""
    joined = at > 1 and s.lower[at - 1] in ("and", "&", "/")
    return joined and bool(s.tags[at] & s.tags[at - 2] & t.ROLE)


def heads_after(s: Sentence, at: int, end: int) -> bool:
    """Whether the capitalised run goes on to an organisation's head: General Counsel Group, Founders Fund."""
    return at < end and at == end - 1 and bool(s.tags[at] & t.FIRM_END) and not s.tags[at] & t.UNIT


def tells_who(s: Sentence, at: int) -> bool:
    """Whether what begins at token `at` says who somebody is, by no post: "an Oslo native,", "a mother of two"."""
    if s.lower[at] not in ("a", "an"):
        return False
    for i in range(at + 1, min(at + 4, len(s.lower) - 1)):
        if s.tags[i] & t.PEOPLE and not s.tags[i] & t.PLURAL:
            return s.lower[i + 1] in (",", "of", "and")
    return False


def officer_follows(s: Sentence, at: int) -> bool:
    """Whether what is said opens with an officer of nobody else's: "said on Monday that Chairman Lind would"."""
    first = next((i for i in range(at, min(at + 6, len(s.tags))) if s.tags[i] & t.POST), 0)
    if not first or not s.words[first][0].isupper() or s.lower[first - 1] not in ("that", *_SAID):
        return False
    last = first
    while last < len(s.tags) and s.tags[last] & t.POST:
        last += 1
    return last < len(s.words) and s.words[last][0].isupper() and not s.tags[last] & t.COMMON


def is_served(s: Sentence, first: int, last: int) -> bool:
    """Whether initials right behind a post in capitals are those of whom it serves: "Vice Chairman PBA"."""
    word, post = s.words[first], s.words[first - 1]
    return last - first == 1 and word.isupper() and 2 < len(word) < 7 and word.isalpha() and post.istitle()
