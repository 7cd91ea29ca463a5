"""What of an article is compared: a sketch of its shingles, who moves in it, how it begins.

A sketch holds the least hashes of all shingles (runs of words): of two sketches one can tell how much of two texts is
the same without the texts (bottom-k sampling: Broder 1997; Thorup, Bottom-k and priority sampling, 2013).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from sys import byteorder
from zlib import crc32

from talentscan.lexicon.load import rows
from talentscan.lexicon.spellings import name_variants
from talentscan.model import DateBasis, Event, Fingerprint, Kind, Mover
from talentscan.model.identity import number
from talentscan.stories.thresholds import thresholds

_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?<=[^\W\d_] )[A-Z][^\W_]+|(?<=, )[A-Z][^\W_]+|^[A-Z][^\W_]+ (?=[A-Z])")
_ASIDE = re.compile(r"[(\"“‘][^()\"“”‘’]*[)\"”’]")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe", "mba"))
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady"))
_LEGAL = frozenset(("inc", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "ag", "gmbh", "the"))
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xE7037ED1A0B428DB)
_LAST = 0xA0761D6478BD642F
"""Large odd numbers: one for each place of a shingle of up to five words, one that mixes their sum."""
_MASK = (1 << 64) - 1
LEAD_WORDS = 60
SENTENCE = 50
"""Characters from which a line that ends like a sentence counts as one of the text, not as furniture."""
PROSE = 150
"""Characters from which any line does: a text may be cut in the middle of a sentence."""
NAMES_FROM = 1500
"""Characters of the text in which the names are looked for."""


def fold(text: str) -> str:
    """The text in small letters without diacritics."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold().translate(_LETTERS)


def article_number(identity: str) -> int:
    """The number that stands for an article: the first 63 bits of its id."""
    return int(identity[:16], 16) >> 1


def fingerprint(
    identity: str, text_hash: str, text: str, title: str | None, published: date | None, events: Sequence[Event]
) -> Fingerprint:
    """The fingerprint of an article: its clean text, lines apart, and the events that it tells."""
    folded_title = fold(title or "")
    begin = len(title) + 1 if title and text.startswith(title) else 0
    sentences = [line for line in text[begin:].split("\n") if _is_prose(line)]
    opening = " ".join(sentences)[:NAMES_FROM]
    found = shingles(_WORD.findall(fold(text)))
    return Fingerprint(
        number=article_number(identity),
        text=text_hash,
        day=None if published is None else published.toordinal(),
        size=len(found),
        sketch=_packed(found),
        title=" ".join(_content(folded_title)),
        lead=" ".join(_content(fold(opening[: thresholds().lead_characters]))[:LEAD_WORDS]),
        movers=movers(events, text, begin, title or "", published),
        names=frozenset(crc32(name.encode()) for name in names(title or "", opening)),
    )


def shingles(words: Sequence[str]) -> set[int]:
    """The hashes (32 bits, the same on every machine) of all runs of words; the text itself where it is shorter."""
    length = thresholds().shingle
    codes = [crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    if len(codes) < length:
        codes += [0] * (length - len(codes))
    weighted = ([code * _FACTORS[place] for code in codes[place:]] for place in range(length))
    mixed = map(sum, zip(*weighted, strict=False))
    return {((code ^ (code >> 29)) * _LAST & _MASK) >> 32 for code in mixed}


def hashes(sketch: bytes) -> array[int]:
    """The hashes of a sketch, ascending."""
    found = array("I")
    found.frombytes(sketch)
    if byteorder == "little":
        found.byteswap()
    return found


def movers(events: Iterable[Event], text: str, begin: int, title: str, published: date | None) -> tuple[Mover, ...]:
    """Who changes post in an article, each person once, with how much the article is about that.

    The text, behind its title, begins at `begin`. An organisation's name that was read off a headline all in capitals
    is left out: it may be half of it.
    """
    titled = set(_WORD.findall(fold(title)))
    known: list[tuple[Mover, float]] = []
    for event in events:
        parts = name_parts(event.person) if event.person is not None else _group(event)
        if parts is None:
            continue
        place = _place_weight(event, text, begin, published)
        place *= 1.0 if event.person is not None else thresholds().unnamed_share
        weight = _titled(place) if parts[0] in titled else place
        where = "" if title.isupper() and event.organization in title else organization(event.organization)
        one = Mover(*parts, weight, ((_way(event), where),))
        same = next((i for i, (other, _) in enumerate(known) if same_person(one, other)), None)
        if same is None:
            known.append((one, place))
        else:
            known[same] = _joined(known[same], (one, place))
    return tuple(sorted((mover for mover, _ in known), key=lambda mover: (mover.surname, mover.given)))


def same_person(a: Mover, b: Mover) -> bool:
    """Whether two names may be one person's: the surname, and a given name, an initial or none."""
    if a.surname != b.surname:
        return False
    if not a.given or not b.given:
        return True
    return any(
        one == other or (one[0] == other[0] and 1 in (len(one), len(other))) for one in a.given for other in b.given
    )


def name_parts(name: str) -> tuple[str, tuple[str, ...]] | None:
    """The folded surname and the given names, nicknames and initials before it; None where there is no word.

    Of a given name that is written in more ways than one there is one: yevgeny for Evgeniy.
    """
    aside = [word for found in _ASIDE.findall(name) for word in _WORD.findall(fold(found))]
    words = _WORD.findall(_ASIDE.sub(" ", fold(name)).replace("'", "").replace("’", ""))
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    variants = name_variants()
    given = {variants.get(word, word) for word in (*words[:-1], *aside)}
    return (words[-1], tuple(sorted(given))) if words else None


def organization(name: str) -> str:
    """The letters of an organisation's name, without an article, legal forms and spaces: `Open AI` is `OpenAI`."""
    words = _WORD.findall(fold(name))
    return "".join(word for word in words if word not in _LEGAL) or "".join(words)


def names(title: str, opening: str) -> set[str]:
    """The folded words that are written as names: in the title, and inside the sentences of the opening."""
    found = {fold(name).strip() for name in _NAME.findall(opening)}
    written = _WORD.findall(title)
    small = sum(word[0].islower() for word in written)
    if small > len(written) // 3:  # not a title in which each word has a capital
        found |= {fold(word) for word in written if word[0].isupper()}
    return {name for name in found if len(name) > 2} - _function_words()


def key(*parts: object) -> int:
    """A hash of the parts, 63 bits, the same on every machine."""
    return number(*map(str, parts))


def _is_prose(line: str) -> bool:
    """Whether a line is of the text, not of what a site puts around it."""
    return len(line) >= PROSE or (len(line) >= SENTENCE and line.rstrip("\"”’' )")[-1:] in ".!?…")


def _packed(found: set[int]) -> bytes:
    least = array("I", sorted(found)[: thresholds().sketch])
    if byteorder == "little":
        least.byteswap()
    return least.tobytes()


def _content(folded: str) -> list[str]:
    return [word for word in _WORD.findall(folded) if word not in _function_words()]


@cache
def _function_words() -> frozenset[str]:
    return frozenset(row[0] for row in rows("function_words.txt"))


def _way(event: Event) -> str:
    return "out" if event.kind is Kind.DEPARTURE else "in"


def _group(event: Event) -> tuple[str, tuple[str, ...]] | None:
    """People who are not named go by their number and where: `1100 tramontane`; of one alone this tells nothing."""
    if event.group is None or event.group.count is None or event.group.count < 2:
        return None
    return f"{event.group.count} {organization(event.organization)}", ()


def _place_weight(event: Event, text: str, begin: int, published: date | None) -> float:
    known = thresholds()
    if published is not None and _is_past(event, published):
        return known.past_weight
    place = text.find(event.evidence[0].text) if event.evidence else -1
    return known.lead_weight if 0 <= place < begin + known.lead_characters else known.rest_weight


def _titled(place: float) -> float:
    """The weight of a change whose person the title names, by where the change itself is told."""
    known = thresholds()
    if place == known.lead_weight:
        return known.title_weight
    return known.title_rest_weight if place == known.rest_weight else place


def _is_past(event: Event, published: date) -> bool:
    """Whether the text says that it happened long before; a date told in part counts as its last day."""
    if event.date is None or event.date_basis is DateBasis.PUBLISHED:
        return False
    last = date(event.date.year, event.date.month or 12, event.date.day or 28)
    return (published - last).days > thresholds().past_days


def _joined(a: tuple[Mover, float], b: tuple[Mover, float]) -> tuple[Mover, float]:
    """One person told of twice: what is said of him or her where it matters most."""
    (one, place), (other, other_place) = a, b
    acts = {*(one.acts if place >= other_place else ()), *(other.acts if other_place >= place else ())}
    given = tuple(sorted({*one.given, *other.given}))
    return Mover(one.surname, given, max(one.weight, other.weight), tuple(sorted(acts))), max(place, other_place)
