"""Tells how far a noun group goes on over a mark or "and" inside it: quotes, states, fields, posts, adjectives."""

from __future__ import annotations

from collections.abc import Mapping

from talentscan.events.syntax.noungroups import STOP, Collected
from talentscan.events.syntax.wordclasses import NOUNLIKE
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes
from talentscan.model.groups import NounGroup, Sort
from talentscan.model.syntax import EntityType, Name, Sentence

ADJECTIVE = ("ful", "ous", "ive", "ed", "al", "ic", "less", "able", "ible", "y", "ish", "ary", "ant", "ent")
"""How adjectives end: a title behind one goes on the noun group."""
_NO_ADJECTIVE = t.ROLE | t.PEOPLE | t.ORG_NOUN | t.ORG_HEAD | t.UNIT | t.TIME

UNIT_HEADS = frozenset("team group practice unit division desk business department arm franchise region branch".split())
"""What a part of a firm is called behind the fields that it works in."""

_LEFT = frozenset("join joined joining joins leave leaves leaving left quit".split())
_TAKEN_ON = frozenset(("hires", "recruits"))


def fields_length(s: Sentence, i: int, b: Collected) -> int:
    """Length of what goes on at a comma or "and" to the head behind several fields; 0 where nothing does.

    "Orbix's media and telecoms team", "chief affairs, communications and sustainability officer".
    """
    chief = s.lower[b.start] == "chief"
    owned = b.possessor is not None or bool(b.names)
    if i == b.start or s.words[i - 1] != s.lower[i - 1] or not (chief or owned):
        return 0
    joined = False
    for j in range(i, min(i + 8, len(s.lower))):
        low, bits = s.lower[j], s.tags[j]
        if joined and (low == "officer" if chief else low in UNIT_HEADS):
            return j + 1 - i
        if low in ("and", "&"):
            joined = True
        elif low != "," and (bits & (STOP | t.DET | t.POSS | t.PRON | t.ROLE | t.PEOPLE) or s.words[j] != low):
            return 0
    return 0


def joined_posts(s: Sentence, i: int) -> int:
    """1 where "and" at `i` joins two posts of one group: president and chief executive."""
    before = s.tags[i - 1]
    if i + 1 >= len(s.lower) or not before & t.POST:
        return 0
    bits = s.tags[i + 1]
    if (bits & t.ROLE and not bits & t.VBZ) or (bits & t.ROLE_MOD and _post_ahead(s, i + 1)):
        return 1
    return 0


def _post_ahead(s: Sentence, i: int) -> bool:
    for j in range(i, min(i + 6, len(s.lower))):
        bits = s.tags[j]
        if bits & t.ROLE:
            return True
        if not bits & t.ROLE_MOD and bits & (STOP | t.DET | t.VERB):
            return False
    return False


def quoted_length(s: Sentence, i: int) -> int:
    """Length of a short quoted stretch inside a noun group: an “advisory role”."""
    if s.tags[i + 1 : i + 2] and s.tags[i + 1] & t.PREP:
        return 0  # would stay at Orbix "for good"
    if s.tags[i + 1 : i + 2] and s.tags[i + 1] & t.VBD and not s.tags[i + 1] & t.NOUNISH:
        return 0  # Orbix "parted ways" with Lind
    for j in range(i + 1, min(i + 6, len(s.lower))):
        if s.lower[j] in ("”", '"', "’", "]") and j > i + 1:
            return j + 1 - i
        if not s.lower[j][0].isalnum() or s.tags[j] & (t.AUX | t.PRON):
            return 0
    return 0


def state_length(s: Sentence, comma: int, b: Collected, names: Mapping[int, Name]) -> int:
    """Length of what says where a town lies: "a Stamford, Conn., maker of pumps", "the Portland, Ore.-based firm"."""
    town = b.names[-1] if b.names else None
    if town is None or town.last != comma or town.entity.type is not EntityType.PLACE or comma + 1 >= len(s.lower):
        return 0
    if s.lower[comma + 1].endswith("-based"):
        return 1
    state = names.get(comma + 1)
    if state is None or not b.determined or state.entity.type is not EntityType.PLACE:
        return 0
    end = state.last + (s.lower[state.last : state.last + 1] == ["."])
    closed = s.lower[end : end + 1] == [","] and end + 1 < len(s.lower) and end + 1 not in names
    follows = closed and s.lower[end + 1][0].isalnum() and not s.tags[end + 1] & (STOP | t.DET | t.PRON | t.TIME)
    return end + 1 - comma if follows else 0


def legal_length(s: Sentence, i: int, before: NounGroup | None) -> int:
    """Length of a legal form behind an organisation's name and a comma: "Orbix Labs, Inc. named"; 0 where none is."""
    if before is None or before.sort is not Sort.ORGANIZATION or before.entity is None or i >= len(s.tags):
        return 0
    if not s.tags[i] & t.LEGAL or s.words[i] == s.lower[i]:
        return 0
    end = i + 1 + (s.lower[i + 1 : i + 2] == ["."] and i + 2 < len(s.tags))
    return end + (s.lower[end : end + 1] == [","]) - i


def adjectives_length(s: Sentence, comma: int, b: Collected) -> int:
    """2 where a comma and one more adjective go on a noun group: "an able, amiable chemist"; else 0."""
    behind = comma + 2
    if not b.determined or comma == b.start or behind >= len(s.lower) or not s.lower[behind][0].isalpha():
        return 0
    if s.tags[behind] & (STOP | t.DET | t.PRON | t.POSS | t.AUX):
        return 0
    return 2 if _is_adjective(s, comma - 1) and _is_adjective(s, comma + 1) else 0


def _is_adjective(s: Sentence, i: int) -> bool:
    low, bits = s.lower[i], s.tags[i]
    usual = s.words[i] == low and not bits & _NO_ADJECTIVE and low not in noun_classes()
    return usual and (bool(bits & t.ADJ) or low.endswith(ADJECTIVE))


def is_where(s: Sentence, b: Collected, i: int) -> bool:
    """Whether a name behind "in" or "at" ends right before a person's: "In Oslo Ana Lind left"."""
    told = b.names[-1] if b.names else None
    where = told is not None and told.last == i and told.first == b.start and s.lower[b.start - 1] in ("in", "at")
    return where and b.start > 0 and told is not None and told.entity.type is not EntityType.PERSON


def is_only_verb(s: Sentence, i: int) -> bool:
    """Whether a form in -s behind an organisation is all that can be the verb of its sentence: "Acme fires chief Lind".

    "Acme engineers Lind and Reyes left" has another; of people only those who are taken on are verbs, too.
    """
    bits = s.tags[i]
    if not bits & t.VBZ or (bits & (t.ROLE | t.PEOPLE) and s.lower[i] not in _TAKEN_ON):
        return False
    rest = s.tags[i + 1 :]
    return bool(rest) and not any(b & (t.VBZ | t.VBD | t.AUX) and not b & t.NOUNISH for b in rest)


def is_verb(s: Sentence, i: int) -> bool:
    """Whether token `i` is a form of a verb and of no noun."""
    return i < len(s.tags) and bool(s.tags[i] & t.FINITE) and not s.tags[i] & t.NOUNISH


POINTING = frozenset(["that", "outside", "following"])
"""Small words that may go on a noun group or only point to it."""


def is_pointing(s: Sentence, i: int) -> bool:
    """Whether "that" at `i` points to what stands behind it: "resigned from that post", "left that company in May"."""
    if not 0 < i < len(s.lower) - 1:
        return False
    if s.lower[i] == "outside":  # "named outside director Ana Lind chairman"
        return s.lower[i + 1] in ("director", "directors", "counsel")
    if s.lower[i] == "following":  # "elected the following directors"
        return s.lower[i - 1] == "the" and bool(s.tags[i + 1] & t.PLURAL)
    if noun_classes().get(s.lower[i + 1], ("",))[0] == "job":
        ended = i + 2 < len(s.lower) and (not s.lower[i + 2].isalpha() or s.tags[i + 2] & (t.PREP | t.CONJ))
        if s.tags[i - 1] & t.PREP or (ended and s.tags[i - 1] & t.VERB):
            return True  # "left that job and went"
    rest = s.tags[i + 1 :]
    return s.lower[i - 1] in _LEFT and not any(b & (t.VBZ | t.VBD | t.AUX) and not b & t.NOUNISH for b in rest)


def is_person(name: Name | None) -> bool:
    """Whether a name is somebody's."""
    return name is not None and name.entity.type is EntityType.PERSON


def begins_anew(s: Sentence, i: int, names: Mapping[int, Name]) -> bool:
    """Whether a title begins a noun group of its own: "despite this success Mr Lind", not "the late Mr Lind"."""
    titled = i + 1 in names or (s.lower[i + 1 : i + 2] == ["."] and i + 2 in names)
    low, bits = s.lower[i - 1], s.tags[i - 1]
    noun = not bits & ~NOUNLIKE and not low.endswith(ADJECTIVE)
    return titled and noun and s.words[i - 1] == low and not s.tags[i] & t.ROLE


def bracket_length(s: Sentence, i: int) -> int:
    """Length of what tells nothing at token `i` where wire agencies wrote a firm's sign, or its name, in brackets.

    All of "<ORB>" behind the name of a firm, only the marks around "<Orbix Inc>", of which no shares are sold.
    """
    if s.words[i] == ">":
        return int("<" in s.words[max(0, i - _BRACKETED) : i])
    if s.words[i] != "<" or ">" not in s.words[i : i + _BRACKETED]:
        return 0
    close = s.words.index(">", i)
    signed = i > 0 and all(word.isupper() or word in "./" for word in s.words[i + 1 : close]) and close - i <= _SIGN
    return close + 1 - i if signed else int(s.words[i + 1][0].isupper())


_BRACKETED = 9
"""Tokens within which a bracket closes."""
_SIGN = 4
