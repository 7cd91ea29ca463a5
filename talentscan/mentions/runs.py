"""Finds the runs of capitalised words in a sentence, with the small words that names hold inside them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import compress, count

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, places, stable_posts, usual_words, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.lexicon.organizations import (
    marked_names,
    organization_phrases,
    phrases_by_words,
    small_names,
)
from talentscan.lexicon.shapes import LINKS, NAME, NUMBER, TIME, TO_BE_ASKED, USUAL
from talentscan.mentions.degrees import class_length
from talentscan.mentions.forms import NUMBERED
from talentscan.mentions.linkwords import ends_ministry, fields_length, goes_on, is_listed, is_seat, is_work
from talentscan.model.syntax import Sentence

_DOTTED = frozenset("inc corp co ltd jr sr st mr mrs ms dr prof".split())
_CLOSING = {"(": ")", "“": "”", '"': '"', "‘": "’", "'": "'"}
# Small words and marks behind which a run may go on; particles may, too.
_INNER = frozenset((*LINKS, *_CLOSING, ".", "&", "+", "'s", "’"))
# What a firm's name ends with behind "and": Keele Greaves and Co, Harlow and Sons.
_KIN = frozenset(("Co", "Company", "Daughters", "Sons"))
# Whose institutions bear their names: Children's Hospital.
_OWNERS = frozenset(
    """attorney bishop boys children coroner drivers farmers firefighters general girls governor journalists king ladies
    lawyers mayor men minister mothers nurses people pilots players prince prosecutor queen sheriff students teachers
    veterans women workers writers""".split()
)
# Legal forms that are written small, too: Nimbo plc.
_SMALL_FORMS = frozenset("gmbh inc llc ltd plc".split())
_COMPOUNDS = ("-area", "-based", "-born", "-headquartered", "-listed")
_BEFORE_TIMES = frozenset("in since until by last next this early late mid during through".split())
# How far back from a link a name is looked for: no name is longer, and hostile text stays linear.
_REACH = 24


_OPENERS = frozenset((*'"“‘(*—–-:•|', "--"))


_FINITE_OR_LED = t.VERB | t.AUX
_NAMES_TOO = t.COMMON | t.VB | t.VBZ | t.VBD | t.VBN | t.NOUNISH
"""Classes of words that are family names as well."""


class RunFinder:
    """Finds runs; `written` are all the words of the article."""

    def __init__(self, written: set[str]) -> None:
        self._goes_on = _run_goes_on()
        self.phrases = organization_phrases()
        self._phrases = phrases_by_words()
        self._marked = marked_names()
        self._given = given_names()
        self._places = places()
        self.small = {
            first: names
            for first, names in small_names().items()
            if first in written and any(map(written.issuperset, names))
        }

    def find(self, s: Sentence) -> Iterator[tuple[int, int]]:
        """Where each run begins and ends; lone words that are capitals only by their place stay out."""
        lower, shapes, marked, end = s.lower, s.shapes, self._marked, 0
        big = [shape & NAME for shape in shapes] if NUMBER in shapes else shapes
        for at in compress(count(), shapes):
            if at < end:
                continue
            shape = shapes[at]
            if shape & TO_BE_ASKED and (
                (shape & TIME and self._is_time(s, at))
                or (shape & USUAL and self._is_lone(s, at, big))
                or (shape & NUMBER and self._counts(s, at))
            ):
                continue
            # most runs end at the next small word: only where it may go on are they followed farther
            end = at + 1
            if end < len(shapes) and (big[end] or self._goes_on[lower[end]]):
                end = self._end(s, at, big)
            if end < len(shapes) and s.words[end][0].isupper() and s.words[end].endswith(_COMPOUNDS):
                continue  # Los Angeles-based
            plain = lower[at] not in marked if end == at + 1 else marked.isdisjoint(lower[at:end])
            yield at, end if plain else self._known_end(s, at, end)

    def in_small(self, s: Sentence) -> Iterator[tuple[int, int, str]]:
        """Where each name that stands in small letters begins and ends, and the name: "the central bank"."""
        for at, word in enumerate(s.words):
            for name in self.small.get(word, ()):
                if tuple(s.words[at : at + len(name)]) == name:
                    yield at, at + len(name), " ".join(name)

    def _known_end(self, s: Sentence, at: int, end: int) -> int:
        """Where the run `at:end` ends with the known organisations that begin in it, their last period left out."""
        starts = [i for i in range(at, end) if s.lower[i] in self._marked]
        known = max(i + self.phrase_length(s, i, len(s.words)) for i in starts)
        last = s.words[known - 1]
        if known > end and last.isalpha() and last.islower() and not s.words[at].isupper():
            return end  # "The independent agency" is not the paper; "the US senate" is one
        return max(end, known - (s.lower[known - 1] == "."))

    def phrase_length(self, s: Sentence, at: int, end: int) -> int:
        """The number of tokens of the longest known organisation that begins at `at` and fits before `end`."""
        lower = s.lower
        behind = self._phrases.get(lower[at])
        if behind is None:
            return 0
        for phrase in behind.get(lower[at + 1], ()) if at + 1 < end else ():
            size = len(phrase)
            if at + size <= end and tuple(lower[at : at + size]) == phrase:
                return size
        return int("" in behind)

    def _counts(self, s: Sentence, at: int) -> bool:
        """Whether a number begins no known name here: "404 errors", "3M users"."""
        end = at + self.phrase_length(s, at, len(s.words))
        if end == at or s.words[end - 1] == s.lower[end - 1]:
            return True
        behind = s.lower[end] if end < len(s.words) else ""
        return end == at + 1 and behind[-1:] == "s" and behind != "'s" and not s.tags[end] & _FINITE_OR_LED

    def _is_lone(self, s: Sentence, at: int, big: Sequence[int]) -> bool:
        """Whether a usual word ("The", "Meanwhile") is all of its run."""
        low = s.lower[at]
        if at + 1 < len(big) and (big[at + 1] or s.lower[at + 1] in _INNER or s.tags[at + 1] & t.PARTICLE):
            return False
        return low not in self.phrases

    def _end(self, s: Sentence, at: int, big: Sequence[int]) -> int:
        """Where the run that begins at `at` ends."""
        size = len(big)
        end = at + 1
        headed = False
        while end < size:
            headed = headed or bool(s.tags[end - 1] & t.ORG_HEAD)
            if big[end]:
                if big[end] & TIME and self._is_time(s, end):
                    break
                end += 1
                continue
            if not self._goes_on[s.lower[end]]:
                break
            step = self._step(s, at, end, big, headed)
            if not step:
                break
            end += step
        return end

    def _step(self, s: Sentence, at: int, end: int, big: Sequence[int], headed: bool) -> int:
        """How many tokens a run that reached the small token at `end` goes on; 0 where it ends there."""
        low, bits, size = s.lower[end], s.tags[end], len(big)
        if low == "," and end == at + 1:
            return self._partners_length(s, at, big)
        if low == ",":
            return fields_length(s, at, end, big)
        if low.isdigit():
            return int(len(low) < 3 and (s.lower[end - 1] in NUMBERED or self._is_sequel(s, end)))  # Channel 9
        if low == "'s":
            return self._owned_length(s, end, big)
        if low in ("'", "’", "‘") and end > at + 1 and (years := class_length(s, end)):
            return years  # Ana Lind '98
        if low in ("'", "’") and s.starts[end] == s.ends[end - 1] and s.lower[end - 1][-1] == "s":
            return self._owned_length(s, end, big)  # the Arden Teachers' Union
        if low in _SMALL_FORMS:
            return 1
        if (low not in _INNER and not bits & t.PARTICLE) or end + 1 >= size:
            return 0
        if low == "." and s.lower[end - 1] in _DOTTED and big[end + 1]:
            return 1
        if low in ("&", "+") and big[end + 1]:
            return 2  # Wieden + Kennedy
        if low == "and" and s.words[end + 1] in _KIN:
            return 2
        if bits & t.PARTICLE and not bits & t.DET:
            after = end + 1
            while after < size and s.tags[after] & t.PARTICLE and not big[after]:
                after += 1
            return after + 1 - end if after < size and big[after] and low != "of" else 0
        if low in LINKS and (step := self._link_length(s, at, end, big, headed)):
            return step
        if low == "(" and (step := self._state_length(s, end, big)):
            return step
        nick = _nickname_end(s, end)
        return nick - end if nick else 0

    def _is_sequel(self, s: Sentence, at: int) -> bool:
        """Whether a number ends what a post is named after: "Zen Run 5 creative director", not "Acme 5 directors"."""
        end = at + 1
        while end < len(s.words) and s.tags[end] & t.ROLE_MOD and not s.tags[end] & t.ROLE and s.words[end].islower():
            end += 1
        return (
            end < len(s.words) and bool(s.tags[end] & t.ROLE) and not s.tags[end] & t.PLURAL and s.words[end].islower()
        )

    def _owned_length(self, s: Sentence, end: int, big: Sequence[int]) -> int:
        """1 where "'s" stands inside a name: St. Brendan's Medical Center, Velden Children's Hospital."""
        legal = end + 1 + (s.lower[end + 1 : end + 2] == [","])
        if legal < len(big) and big[legal] and s.tags[legal] & t.LEGAL:
            return legal - end  # Hadley's Inc., Hadley's, Inc.
        before = s.lower[max(0, end - 3) : end]
        saint = before[-2:-1] in (["st"], ["saint"]) or before[:-1] == ["st", "."]
        if not saint and before[-1] not in _OWNERS:
            return 0
        for i in range(end + 1, min(end + 4, len(big))):
            if not big[i]:
                return 0
            if s.tags[i] & t.ORG_HEAD:
                return 1
        return 0

    def _partners_length(self, s: Sentence, at: int, big: Sequence[int]) -> int:
        """How far a firm of partners goes on behind its first name: Pryor, Haskell & Co; Holt, Pruitt & Lane."""
        i, size = at + 1, min(len(big), at + _REACH)
        while i + 3 < size and s.lower[i] == "," and big[i + 1]:
            i += 2
            if s.lower[i] not in ("&", "and"):
                continue
            if s.tags[i + 1] & t.LEGAL:
                return i + 1 - at if all(self._may_be_partner(s, j) for j in range(at, i, 2)) else 0
            if s.lower[i] == "and" or not big[i + 1]:
                return 0
            if i + 2 < size and s.tags[i + 2] & t.LEGAL:
                return i + 1 - at  # Fenwick, Stone & Hale LLP
            partners = range(at, i + 2, 2)
            named = any(self._given.get(s.lower[j]) is not False for j in partners)
            named = named and any(s.lower[j] not in self._places for j in partners)
            return i + 1 - at if named and all(self._may_be_partner(s, j) for j in partners) else 0
        return 0

    def _may_be_partner(self, s: Sentence, i: int) -> bool:
        """Whether a word can be the family name that a firm is called by."""
        low = s.lower[i]
        usual = s.tags[i] & ~_NAMES_TOO
        return not usual and low not in self.phrases

    def _link_length(self, s: Sentence, at: int, link: int, big: Sequence[int], headed: bool) -> int:
        """How far a name goes on with "of", "for", "and" at `link`: Bank of Norvia, Ministry of Health and Sport."""
        after = link + 1
        at = max(at, link - _REACH)
        division = s.lower[link - 1] in ("division", "district") and bool(big[link - 1])
        seated = headed or division or is_seat(s, at, link)
        head = seated and s.lower[link] != "and" and goes_on(s, at, link, big)
        if s.lower[after] == "the" and after + 1 < len(s.words):
            goes_on_named = head and bool(big[after + 1]) and not self._is_time(s, after + 1)
            return 3 if goes_on_named and (s.lower[link] == "of" or is_work(s, after + 1, big)) else 0
        if not big[after] or self._is_time(s, after):
            inside = self._phrase_at(s, at, after)
        elif s.lower[link] in ("of", "for"):
            inside = head or self._phrase_at(s, at, after)
        else:
            named = self._given.get(s.lower[after]) is False and after + 1 < len(big) and big[after + 1]
            listed = headed and not named and is_listed(s, at, link, big)
            inside = listed or ends_ministry(s, link, big) or self._phrase_at(s, at, after)
        return 2 if inside else 0

    def _state_length(self, s: Sentence, at: int, big: Sequence[int]) -> int:
        """The tokens of a state in parentheses at `at`, behind which a name goes on: Arden (Kan.) County Hospital."""
        close = next((i for i in range(at + 2, min(at + 4, len(s.words) - 1)) if s.words[i] == ")"), 0)
        inside = "".join(s.lower[at + 1 : close]).rstrip(".")
        return close + 1 - at if close and big[close + 1] and inside in self._places else 0

    def _phrase_at(self, s: Sentence, at: int, beyond: int) -> bool:
        """Whether a known organisation's name begins between `at` and `beyond` and reaches past it."""
        return any(start + self.phrase_length(s, start, len(s.words)) > beyond for start in range(at, beyond))

    def _is_time(self, s: Sentence, at: int) -> bool:
        """Whether a month or a weekday is no given name: "in May" and "April 3", but not "April Lind"."""
        low = s.lower[at]
        if low == "may":  # the lexicon knows the verb only
            return at > 0 and s.lower[at - 1] in _BEFORE_TIMES
        if not s.tags[at] & t.TIME:
            return False
        if low not in self._given or at + 1 >= len(s.words) or (at and s.lower[at - 1] in _BEFORE_TIMES):
            return True
        if s.words[at + 1].islower() and s.tags[at + 1] & t.PARTICLE and s.shapes[at + 2 : at + 3]:
            return not s.shapes[at + 2] & NAME  # Mar del Plata
        return not s.shapes[at + 1] & NAME or bool(s.tags[at + 1] & t.TIME)


@cache
def _run_goes_on() -> Memo[bool]:
    """Of each folded word that is small whether a run may go on at it."""
    tags = word_tags()
    return Memo(
        lambda low: (
            low in _INNER or low in _SMALL_FORMS or low == "," or low.isdigit() or bool(tags.get(low, 0) & t.PARTICLE)
        )
    )


def opens(s: Sentence, i: int) -> bool:
    """Whether a capital at `i` may be due to its place: at the start, or after an opening mark."""
    return i == 0 or s.words[i - 1] in _OPENERS or s.words[i - 1] in ".!?"


@cache
def plain_words() -> Memo[bool]:
    """Of each folded word whether it has no class and begins nothing that is no name, as most words of names do."""
    tags, posts, usual = word_tags(), stable_posts(), usual_words()
    return Memo(
        lambda low: (
            not tags.get(low) and low not in posts and low not in usual and low[2:3] != "-" and not low.endswith("ly")
        )
    )


@cache
def nameable_words() -> Memo[bool]:
    """Of each folded word whether nothing is to be asked of it inside a name: it is plain, and no firm's beginning."""
    plain, phrases = plain_words(), phrases_by_words()
    return Memo(lambda low: plain[low] and low not in phrases and len(low) > 1 and "." not in low and low[0].isalnum())


def _nickname_end(s: Sentence, at: int) -> int:
    """The token after `“Nick” Last` or `(Nick) Last` at `at`; 0 where that does not stand there."""
    closing = _CLOSING.get(s.words[at])
    if not closing or at + 3 >= len(s.words) or s.words[at + 2] != closing or s.starts[at + 3] == s.ends[at + 2]:
        return 0
    nick, behind = s.words[at + 1], s.words[at + 3]
    written = nick != nick.upper() and len(nick) >= 3 if closing == ")" else len(nick) > 1
    fits = written and nick[0].isupper() and behind[0].isupper()
    return at + 4 if fits else 0


def is_will(s: Sentence, at: int, known: Container[str]) -> bool:
    """Whether "Will" at `at` and the name behind it are somebody: "Will Lind has left", not "Will Lind leave?"."""
    behind = s.tags[at + 2] if at + 2 < len(s.tags) else 0
    if s.lower[at] != "will" or s.words[-1] == "?" or (s.lower[at + 1] in known and behind & (t.VB | t.PREP | t.TO)):
        return False
    return bool(behind & (t.AUX | t.VBD | t.VBZ | t.PREP | t.TO)) or s.lower[at + 2 : at + 3] == [","]
