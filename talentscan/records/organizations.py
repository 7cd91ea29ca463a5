"""Whether two names can be one organisation's, and how surely."""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from talentscan.lexicon.load import places
from talentscan.lexicon.organizations import organizations
from talentscan.lexicon.spellings import former_names, legal_forms, renamings, word_variants
from talentscan.model import PartialDate
from talentscan.records.spelling import ALIKE, AT_HAND, CONTRADICTED, SAME, align, fold, is_syllabic, word_likeness
from talentscan.records.times import before

JOINED = 0.97
"""Likeness of names that differ in where a word ends: Open AI, OpenAI."""
PART = 0.92
"""Likeness of a name and its beginning, end or initials: Thinking Machines Lab, Google DeepMind, BoE."""
BRANCH = 0.65
"""Likeness of a name and that of a branch or a unit: Acme, Acme India; one employer, but not one organisation."""
EXTRA_WORD = 0.35
"""What each word takes away that stands inside one name only."""
FUZZY_LENGTH = 8
"""Letters a name needs before a slip of the pen is forgiven: in a short name one letter is another company."""
FUZZY = 0.87
"""Likeness of whole names that differ by a slip: Antropic 0.89; Alphabet and Alphabeta differ in who is hired."""
FUZZY_END = 3
"""Letters at the beginning or at the end that a slip leaves as they are: one slip never reaches both."""
GENERIC_WEIGHT = 0.6
"""What a word like `Bank` says of which organisation it is, beside a name's own word."""
OTHER_NUMBER = 0.6
"""Likeness of names of which one has a number that the other has not: Fund II, Fund III."""

_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})")
_UNIT_WORDS = frozenset(("ai", "lab", "laboratory", "laboratories", "labs", "research", "studio", "studios", "team"))
_TENS = frozenset("20 30 40 50 60 70 80 90".split())
_ONES = frozenset("123456789")
_SMALL = frozenset(("of", "and", "the", "for", "de", "et", "und"))
_GENERIC = frozenset((
    "ai", "bank", "board", "bureau", "capital", "center", "centre", "city", "college", "commission", "committee",
    "corporation", "council", "department", "federal", "foundation", "fund", "global", "group", "industries",
    "institute", "international", "lab", "laboratory", "laboratories", "labs", "management", "media", "ministry",
    "national", "new", "news", "office", "partners", "research", "royal", "school", "services", "solutions", "state",
    "studios", "superintelligence", "systems", "team", "technologies", "technology", "trust", "uk", "united",
    "university", "us", "ventures",
))  # fmt: skip


@lru_cache(maxsize=AT_HAND)
def organization_words(name: str) -> tuple[str, ...]:
    """The folded words of an organisation's name, each in its usual spelling, without article and legal forms."""
    text = _INITIALS.sub(lambda found: found[0].replace(".", "") + " ", fold(name).replace("&", " and "))
    text = " ".join(_WORD.findall(re.sub(r"['’]s\b|['’]", "", text)))
    variants = word_variants()
    words = _phrases().sub(lambda found: variants.get(found[0]) or legal_forms()[found[0]][0], text).split()
    words = _counted([variants.get(word, word) for word in words])
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    forms = legal_forms()
    while len(words) > 1 and (words[-1] in forms or words[-1] == "com" or words[-2:] == ["sp", "zoo"]):
        words.pop()
    while len(words) > 1 and forms.get(words[0], ("", False))[1]:
        words.pop(0)
    return tuple(words)


@lru_cache(maxsize=1 << 17)
def organization_likeness(a: str, b: str) -> float:
    """How likely two names are one organisation's, 0 to 1: `SAME` and `ALIKE` say what that allows.

    The lexicon knows aliases, units and parents, and which well-known names are two organisations; other names are
    compared word by word.
    """
    if is_syllabic(a) and is_syllabic(b):
        return float(organization_words(a) == organization_words(b))
    one, other = organization_words(a), organization_words(b)
    if one == other:
        return 1.0
    known, known_other = lineage(a), lineage(b)
    if known and known_other:
        if known[0] == known_other[0]:
            return 1.0
        return 0.0 if set(known).isdisjoint(known_other) else BRANCH
    if not one or not other:
        return 0.0
    if _core(one) == _core(other):
        return 1.0
    if "".join(one) == "".join(other):
        return JOINED
    part = _part(a, b, one, other)
    if part:
        return part
    by_words = _by_words(_core(one), _core(other))
    contradicted = by_words < ALIKE and len(one) == len(other)
    return by_words if contradicted or by_words == OTHER_NUMBER else max(by_words, _slip("".join(one), "".join(other)))


@lru_cache(maxsize=1 << 17)
def one_organization(a: str, b: str) -> bool:
    """Whether two names are one organisation's; a move may lead from a unit to its parent."""
    return a == b or organization_likeness(a, b) >= SAME


def same_organization(a: str, b: str) -> bool:
    """Whether two names can be one employer's, for one person and kind of event; units count as their parents."""
    return a == b or organization_words(a) == organization_words(b) or _same_organization(*sorted((a, b)))


@lru_cache(maxsize=1 << 17)
def _same_organization(a: str, b: str) -> bool:
    return one_organization(a, b) or _is_branch(a, b)


def _is_branch(a: str, b: str) -> bool:
    known, other = lineage(a), lineage(b)
    if known and other:
        return not set(known).isdisjoint(other)
    one, another = organization_words(a), organization_words(b)
    if _part(a, b, one, another) == BRANCH or _turned(one, another):
        return True
    if (governed := (_governed(one), _governed(another))) != (None, None):
        return same_organization(governed[0] or a, governed[1] or b)
    whole = known_beginning(a)
    return whole is not None and whole == known_beginning(b)


def _governed(words: tuple[str, ...]) -> str | None:
    """The organisation whose board a name is of: the Orbix board."""
    if len(words) < 2 or words[-1] != "board" or not _is_telling(words[:-1]):
        return None
    return " ".join(words[:-1])


def _turned(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether a university, a bank ... is named after a place in the one way and in the other."""
    return sorted(_core(a)) == sorted(_core(b)) and any(word in _GENERIC for word in a) and ("of" in a) != ("of" in b)


@lru_cache(maxsize=AT_HAND)
def known_beginning(name: str) -> str | None:
    """The organisation of the lexicon that a name begins with, which is that of a unit then: Microsoft Gaming."""
    words = organization_words(name)
    known = organizations()
    for length in range(len(words) - 1, 0, -1):
        at = known.get(" ".join(words[:length]))
        if at is not None:
            return at.name
    return None


@lru_cache(maxsize=AT_HAND)
def lineage(name: str) -> tuple[str, ...]:
    """The lexicon's name for an organisation, then those that it belongs to; empty where it is unknown."""
    known, former, words = organizations(), former_names(), " ".join(organization_words(name))
    at = known.get(name.lower()) or known.get(words)
    renamed = former.get(name.lower()) or former.get(words)
    if at is None and renamed is not None:
        at = known.get(renamed.lower())
        if at is None:
            return (renamed,)
    names: list[str] = []
    while at is not None and at.name not in names:
        names.append(at.name)
        at = known.get(at.parent.lower()) if at.parent else None
    *begun, last = words.split() or [""]
    if not names and last in _UNIT_WORDS and (whole := " ".join(begun)) in known:
        return (name, *lineage(whole))
    if not names and (name.lower() in renamings() or words in renamings()):
        return (name,)
    return tuple(names)


def is_other(name: str, published: date | None) -> bool:
    """Whether an article of that day means somebody else by a name: one that its bearer took only later."""
    since = renamings().get(" ".join(organization_words(name)))
    return since is not None and published is not None and before(PartialDate.of(published), since)


@lru_cache(maxsize=AT_HAND)
def organization_keys(name: str) -> frozenset[str]:
    """What names of one organisation share with its name, or with part of it: see `organization_part_keys`.

    All letters, the lexicon's names, the words in any order where one of them is common, and, for a slip of the pen,
    how the whole begins and ends.
    """
    words = organization_words(name)
    core, whole = _core(words), "".join(words)
    found = {whole, "".join(core)} | {known.lower() for known in lineage(name)}
    if len(core) > 1 and any(word in _GENERIC for word in core):
        found.add(" ".join(sorted(core)))
    if (begun := known_beginning(name)) is not None:
        found.add(begun.lower())
    if (governed := _governed(words)) is not None:
        found.add(governed.replace(" ", ""))
    if len(whole) >= FUZZY_LENGTH - 1:
        found.add(f"{whole[:3]}~{whole[-2:]}")
    return frozenset(found)


@lru_cache(maxsize=AT_HAND)
def organization_places(name: str) -> frozenset[str]:
    """What any two names share that can be one employer's: all keys, and the end that a slip of the pen leaves whole.

    Coarser than the keys: to be asked for together with who was employed.
    """
    whole = "".join(organization_words(name))
    ends = (f"{whole[:FUZZY_END]}~", f"{whole[:1]}~{whole[-FUZZY_END:]}") if len(whole) >= FUZZY_LENGTH else ()
    return organization_keys(name) | organization_part_keys(name) | frozenset(ends)


@lru_cache(maxsize=AT_HAND)
def organization_part_keys(name: str) -> frozenset[str]:
    """The keys of what can stand for a name in short: its beginnings, its ends, its initials."""
    words = organization_words(name)
    if len(words) < 2:
        return frozenset()
    parts = (part for i in range(1, len(words)) for part in (words[:i], words[i:]))
    told = {"".join(part) for part in parts if _is_telling(part)}
    every = tuple(_WORD.findall(fold(name)))
    return frozenset(told | _acronyms(words) | _acronyms(every))


def _counted(words: list[str]) -> list[str]:
    """Tens and ones as one number: forty four."""
    for i in reversed(range(len(words) - 1)):
        tens, ones = words[i : i + 2]
        if tens in _TENS and ones in _ONES:
            words[i : i + 2] = [tens[0] + ones]
    return words


@cache
def _phrases() -> re.Pattern[str]:
    long = [form for form in (*word_variants(), *legal_forms()) if " " in form]
    return re.compile(rf"\b(?:{'|'.join(sorted(long, key=len, reverse=True))})\b")


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _SMALL) or words


def _part(a: str, b: str, one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """`PART` where the short name begins, ends or abbreviates the long one and says more than `Bank`."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long) and _is_telling(short):
        letters = "".join(short)
        for i in range(1, len(long)):
            if "".join(long[:i]) == letters and _is_telling(long[:i]):
                rest = long[i:]
                return OTHER_NUMBER if any(map(_is_number, rest)) else BRANCH if _is_place(rest) else PART
            if "".join(long[i:]) == letters and len(letters) > 3 and _is_telling(long[i:]):
                return PART
    if len(short) == 1 and len(long) > 1:
        every = tuple(_WORD.findall(fold(a if long == one else b)))
        return PART if short[0] in _acronyms(long) | _acronyms(every) else 0.0
    return 0.0


def _is_telling(words: tuple[str, ...]) -> bool:
    """Whether a part of a name says more than `Bank of the` does."""
    return not all(word in _GENERIC or word in _SMALL for word in words)


def _acronyms(words: tuple[str, ...]) -> set[str]:
    every = "".join(word[0] for word in words)
    large = "".join(word[0] for word in words if word not in _SMALL)
    return {letters for letters in (every, large) if len(letters) > 1}


def _slip(a: str, b: str) -> float:
    length = max(len(a), len(b))
    if min(len(a), len(b)) < FUZZY_LENGTH or a[0] != b[0] or re.findall(r"\d+", a) != re.findall(r"\d+", b):
        return 0.0
    if a[:FUZZY_END] != b[:FUZZY_END] and a[-FUZZY_END:] != b[-FUZZY_END:]:
        return 0.0
    return SAME if 1 - OSA.distance(a, b) / length >= FUZZY else 0.0


def _by_words(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    aligned = align(a, b, _likeness)
    likeness = aligned.mean(a, b, _weight)
    only = [a[i] for i in aligned.only_a], [b[j] for j in aligned.only_b]
    if all(only):
        likeness *= CONTRADICTED
    else:
        likeness *= 1 - EXTRA_WORD * sum(map(_weight, only[0] + only[1]))
        if all(a[i] in _GENERIC for i, _, _ in aligned.pairs) and (only[0] or only[1]):
            likeness *= CONTRADICTED
    if any(map(_is_number, only[0] + only[1])):
        return OTHER_NUMBER
    return min(likeness, SAME - 0.01)


def _likeness(a: str, b: str) -> float:
    if a != b and (_is_number(a) or _is_number(b) or (a in places() and b in places())):
        return 0.0
    return word_likeness(a, b)


def _is_place(words: tuple[str, ...]) -> bool:
    rest = " ".join(word for word in words if word not in _SMALL)
    return rest in places() or all(word in places() for word in rest.split())


def _is_number(word: str) -> bool:
    return word.isdigit() or _ROMAN.fullmatch(word) is not None


def _weight(word: str) -> float:
    return GENERIC_WEIGHT if word in _GENERIC else 1.0
