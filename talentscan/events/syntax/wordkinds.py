"""What a word can be outside noun groups, and which words go on any noun group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from talentscan.events.syntax.noungroups import STOP
from talentscan.events.syntax.numbers import number
from talentscan.events.syntax.verbplaces import stands_behind
from talentscan.events.syntax.wordclasses import BORDER
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import stable_posts, word_tags
from talentscan.model.groups import Node
from talentscan.model.syntax import DateMention, Sentence

_MARKS = {
    ",": "comma", ";": "semicolon", ":": "colon", "(": "open", ")": "close", "–": "dash", "—": "dash", "-": "dash",
    "--": "dash", "“": "quote", "”": "quote", '"': "quote", "‘": "quote", "’": "quote", "'": "quote", "|": "bar",
    "/": "slash", ".": "stop", "!": "stop", "?": "question", "…": "stop", "...": "stop", "*": "quote", "_": "quote",
    "[": "quote", "]": "quote", "<": "stop", ">": "stop",
}  # fmt: skip
_BLURRING = (
    "about|around|over|nearly|some|approximately|roughly|almost|more than|at least|as many as|up to|fewer than"
    "|less than|another|only|just|just over|just under|well over|a little more than|a little over|a bit more than"
    "|little more than|slightly more than|slightly over|no fewer than|no less than|close to|upwards of|as few as"
)
APPROXIMATIONS: dict[str, list[tuple[str, ...]]] = {}
"""The words before a number that only blur it, by their first word, longest first."""
for _words in sorted(map(tuple, map(str.split, _BLURRING.split("|"))), key=len, reverse=True):
    APPROXIMATIONS.setdefault(_words[0], []).append(_words)
_BLURRING_NOUNS = frozenset("more fewer less at roughly an a just well little slightly no close upwards".split())
_UNITS = frozenset("year month week decade quarter day century dozen hundred thousand third half".split())
"""What is one, or a part of one, behind an article: "more than a year"."""
_MAY_GO_ON = t.NUM | t.HONORIFIC
_INSIDE = frozenset(["and", "or", "more", "of", "outside", "following", "us"])
_NO_PLAIN_NOUN = STOP | t.HONORIFIC | t.DET | t.NUM | t.POSS | t.PRON | t.NEG | t.ADV | t.VERB
"""Classes of which no word is that goes on any noun group."""


UNITS_OF_TIME = frozenset(["minutes", "hours", "days", "weeks", "months", "years", "decades", "moments"])
"""What begins anew behind a noun where "later" follows: "named head of Orbix months later"."""


class Word(NamedTuple):
    """What a word can be outside noun groups: a mark, a function word, the first of a verb group, or of "about 40".

    `only_noun`: it is none of these, nor a title.
    """

    mark: str | None
    function: str | None
    may_be_verb: bool
    blurs: bool
    only_noun: bool


class WordReader:
    """Reads folded words by their classes and endings alone."""

    def __init__(self) -> None:
        self._tags = word_tags()
        self._posts = stable_posts()

    def read(self, low: str) -> Word:
        """What a folded word can be outside noun groups."""
        bits = self._tags.get(low, 0)
        mark, function = _MARKS.get(low), self._function(bits, low)
        may_be_verb = (
            bool(bits & (t.AUX | t.TO | t.NEG | t.ADV | t.VERB))
            or low in ("no", "'s")
            or (not bits & ~t.COMMON and low.endswith(("ly", "ed")))
        )
        blurs = low in APPROXIMATIONS and (function is not None or low in _BLURRING_NOUNS)
        only_noun = mark is None and function is None and not may_be_verb and not blurs and not bits & t.HONORIFIC
        return Word(mark, function, may_be_verb, blurs, only_noun)

    def _function(self, bits: int, low: str) -> str | None:
        if bits & t.REL and not bits & (t.POSS | t.DET):
            return "relative"
        if low == "that":
            return "that"
        if low == "whose":
            return "whose"
        if bits & t.SUB:
            return "sub"
        if bits & t.PREP:
            return "prep"
        if bits & t.CONJ:
            return "conj"
        if bits & t.ADV or (low.endswith("ly") and not bits & ~t.COMMON and len(low) > 4):
            return "adverb"
        return None

    def ends(self, low: str) -> bool:
        """Whether a folded word ends any noun group that it does not begin, as most small words do."""
        bits = self._tags.get(low, 0)
        return bool(bits & BORDER and not bits & _MAY_GO_ON and low not in _INSIDE and low.isalpha())

    def goes_on(self, low: str) -> bool:
        """Whether a folded word goes on any noun group, but behind a job, as most words do."""
        bits = self._tags.get(low, 0)
        return (
            not bits & _NO_PLAIN_NOUN
            and low[0].isalnum()
            and not low[0].isdigit()
            and low != "more"
            and low not in self._posts
            and low not in UNITS_OF_TIME
            and not stands_behind(low, bits)
            and not low.endswith("ly")
            and (bits != 0 or not low.endswith("ed"))
        )


def approximation_length(s: Sentence, i: int) -> int:
    """Length of the words before a number that only blur it: about, more than, as many as."""
    lower = s.lower
    for phrase in APPROXIMATIONS[lower[i]]:
        end = i + len(phrase)
        if tuple(lower[i:end]) != phrase or end >= len(lower):
            continue
        one = lower[end] in ("a", "an") and end + 1 < len(lower)
        share = lower[end][0].isdigit() and lower[end][-1] == "%"
        if share or number(lower[end + one]) is not None or (one and len(phrase) > 1 and lower[end + 1] in _UNITS):
            return len(phrase)
    return 0


_COMPOUNDS = {
    "prior": (("prior", "to"), "prep", "before"),
    "subsequent": (("subsequent", "to"), "prep", "after"),
    "by": (("by", "the", "time"), "sub", "when"),
}
"""Words that together open a phrase or a clause, by their first, and the one word that says the same."""


def fixed_nodes(s: Sentence, dates: Sequence[DateMention]) -> dict[int, Node]:
    """The nodes known before a sentence is cut, by the token each begins at: dates, words that open together."""
    fixed = {date.first: Node("date", date.first, date.last, date=date) for date in dates}
    for low in _COMPOUNDS.keys() & set(s.lower):
        words, sort, word = _COMPOUNDS[low]
        for i in range(len(s.lower) - len(words)):
            if tuple(s.lower[i : i + len(words)]) == words:
                fixed[i] = Node(sort, i, i + len(words), word)
    return fixed
