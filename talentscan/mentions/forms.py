"""What the words of a name say of what it names, before any context is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import demonyms, given_names, places, surnames, things, usual_words, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.lexicon.organizations import acronyms, organizations, press_words
from talentscan.lexicon.shapes import DOMAIN

NUMBERED = frozenset(("channel", "radio", "studio"))
"""Behind these a number belongs to a name that is no product's: Channel 9."""


@dataclass(slots=True)
class Form:
    """One written form of a name and the votes that its words give."""

    words: tuple[str, ...]
    lower: tuple[str, ...]
    person: float = 0.0
    organization: float = 0.0
    place: float = 0.0
    product: float = 0.0


# Function words that no person's name holds inside.
_NEVER_INSIDE = t.PREP | t.AUX | t.SUB | t.PRON | t.POSS
# Initials written together, as a person's first word; countries and states are places.
_INITIALS = re.compile(r"(?:[a-z]\.){2,3}")
# Words of the longest name of a person: William “Bill” de Lind Reyes Jr. has one more.
_LONGEST_PERSON = 5
# First words of places that look like people: Fort Lind, Mount Reyes.
_LANDS = frozenset(("fort", "mount", "lake", "cape"))
# First words of parts of a land.
_DIRECTIONS = frozenset(
    "central east eastern north northeast northern northwest south southeast southern southwest west western".split()
)
# First words of houses and of firms abroad: Chez Lind, Banco Arden.
_HOUSES = frozenset(
    """banca banco banque bistro bistrot brasserie cafe caffe café casino chez clube grupo groupe gruppo osteria
    ristorante trattoria universidad universidade universität université""".split()
)


@lru_cache(maxsize=1 << 14)
def judge_form(words: tuple[str, ...], lower: tuple[str, ...]) -> Form:
    """The votes of a form; names come again from article to article."""
    form = Form(words, lower)
    form_judge().judge(form)
    return form


def written(lower: tuple[str, ...]) -> str:
    """The folded tokens of a name as one text, a possessive at its end not set off: Lowe's."""
    return " ".join(lower[:-1]) + lower[-1] if lower[-1] == "'s" else " ".join(lower)


class FormJudge:
    """Reads names against the lexicon."""

    def __init__(self) -> None:
        self._tags = word_tags()
        self._given = given_names()
        self._surnames = surnames()
        self._known = organizations()
        self._places = places()
        self._acronyms = acronyms()
        self._things = things()
        self._usual = usual_words()
        self._demonyms = demonyms()
        self._press = press_words()
        self._plain = Memo(lambda word: not self.is_usual(word) and word not in self._usual)

    def judge(self, c: Form) -> None:
        """Votes by the words of the name itself."""
        form, size = written(c.lower), len(c.lower)
        first, last = c.lower[0], c.lower[-1]
        bits = self._tags.get(last, 0)
        if form in self._known:
            common = form in self._places or (size == 1 and (first in self._given or first in self._surnames))
            if form not in self._acronyms or " ".join(c.words).isupper():
                c.organization += 1.5 if common else 5 if size == 1 else 8  # Morgan Stanley looks like a person
        if form in self._places:
            c.place += 4 if size == 1 else 12
        if size > 1 and last == "county":
            c.person -= 8  # Guilford County
            c.place += 1
        if size == 2 and first == "co" and not bits & t.ORG_HEAD:
            c.place += 12  # Co Arden, a county of Ireland
        if size > 2 and ((two := " ".join(c.lower[:2])) in self._places or two in self._demonyms):
            c.person -= 6  # Sri Lanka Post
            c.organization += 2
        if size > 1 and (form in self._demonyms or form.removesuffix("s") in self._demonyms):
            c.person -= 10  # Sri Lankans
        if form in self._things:
            c.product += 6
        if size > 1 and last.isdecimal() and c.lower[-2] not in NUMBERED and form not in self._known:
            c.product += 6  # Halo Reach 5
        if size > 1 and bits & t.LEGAL:
            c.organization += 8
        elif size > 1 and bits & t.ORG_HEAD and last not in self._surnames:
            c.organization += 5
        elif size > 1 and bits & (t.ORG_HEAD | t.UNIT):
            c.organization += 2.5
        elif size > 1 and last not in self._surnames and not self._press.isdisjoint(last.split("-")):
            c.organization += 5  # Orlando Sentinel, Brackley Press-Telegram
        if size > 1 and last in self._places and last not in self._surnames and self._given.get(first) is not False:
            c.person -= 2  # Nimbo Texas
            c.organization += 1
        if (
            size == 2
            and first in _DIRECTIONS
            and (last in self._places or last == "region")
            and form not in self._known
        ):
            c.place += 12  # North Norway, the East Region
        if size == 2 and first in _LANDS:
            c.person -= 4
            c.place += 4
        if size > 1 and first in _HOUSES:
            c.organization += 5
        if size == 1 and first.endswith("ism"):
            c.product += 4  # McCarthyism
        if "&" in c.lower[1:-1] and size == 3:
            c.organization += 4
        if "&" in c.lower or "of" in c.lower[1:-1] or "and" in c.lower[1:-1]:
            c.organization += 4 + 4 * ("," in c.lower)  # Holt, Pruitt & Lane
        if size > 1 and any(self._tags.get(word, 0) & t.ORG_HEAD for word in c.lower[:-1]):
            c.organization += 2
        if size == 1:
            if first in self._given and not self._given[first]:
                c.person += 1.5
            if (c.words[0].isupper() and len(first) > 1) or (
                any(ch.isupper() for ch in c.words[0][1:]) and "-" not in first
            ):
                c.organization += (
                    2 if not c.words[0].startswith(("Mc", "Mac", "De", "O’", "O'", "Di", "La", "Le")) else 0
                )
            if ("." in first[:-1] and form not in self._places) or first.endswith("+"):
                c.organization += 4 if DOMAIN.fullmatch(first) else 2  # Quantic.ai, but a.k.a
        elif size <= _LONGEST_PERSON or sum(word[0].isalnum() for word in c.lower) <= _LONGEST_PERSON:
            self._judge_person_form(c, first, last)

    def _judge_person_form(self, c: Form, first: str, last: str) -> None:
        if len(c.lower) > 2:
            self._judge_inside(c, c.lower[1:-1])
        if first in self._given:
            c.person += 2 if self._given[first] else 4
        if last in self._surnames:
            c.person += 1 if self._surnames[last] else 2
        elif last in self._given:
            c.person += 1
        initials = _INITIALS.fullmatch(first) is not None and first not in self._places  # J.P. Lind
        if initials or any(
            (len(word) == 2 and word[1] == ".") or (len(word) == 1 and word.isalpha()) for word in c.lower[:-1]
        ):
            c.person += 3
        if any("-" in word and word.rpartition("-")[2].islower() for word in c.words):
            c.person += 3  # syllables of a given name: Hyun-woo, Jean-luc
        if all(map(self._plain.__getitem__, c.lower)) and all(
            (w[:1].isupper() and not w.isupper()) or len(w) <= 2 for w in c.words if w.isalpha()
        ):
            c.person += 1
        elif not self._plain[last] and last not in self._surnames:
            c.organization += 1.5
        if any(
            (
                w.isupper()
                and len(w) > 2
                and not (initials and w is c.words[0])
                and w.lower() not in self._given
                and not self._tags.get(w.lower(), 0) & t.SUFFIX
            )
            or w[0].isdigit()
            for w in c.words
        ):
            c.organization += 2
        if len(c.lower) == 2 and first in self._surnames and first not in self._given and last in self._surnames:
            c.organization += 1  # two family names: Lind Okafor, a firm more often than a person

    def _judge_inside(self, c: Form, inner: tuple[str, ...]) -> None:
        """Votes by the words between the first and the last of what may be a person's name."""
        if any(self._tags.get(word, 0) & _NEVER_INSIDE and not self._is_name(word) for word in inner):
            c.person -= 6  # An Evening With Ana Lind
        if "'s" in inner:
            c.person -= 8  # ANA LIND'S NEW ROLE
        if any(self._tags.get(word, 0) & t.PARTICLE for word in inner):
            c.person += 2

    def _is_name(self, word: str) -> bool:
        return word in self._given or word in self._surnames

    def is_usual(self, word: str) -> bool:
        """Whether a word is one of the language rather than only a name."""
        return (
            bool(self._tags.get(word, 0) & ~(t.TIME | t.PARTICLE))
            and word not in self._given
            and word not in self._surnames
        )


@cache
def form_judge() -> FormJudge:
    """The judge, made once a process."""
    return FormJudge()
