"""The expressions of time, as patterns over classes of words.

A sentence is spelled as one letter a token, by the token's class, and the patterns run over these letters: that is
many times faster than patterns over the text, and a pattern reads as what it matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import product, repeat
from typing import NamedTuple


def _numbered(names: str, first: int) -> dict[str, int]:
    """The words of each line with the number of the line."""
    return {name: n for n, line in enumerate(names.splitlines(), first) for name in line.split()}


MONTHS = _numbered(
    """january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec""",
    1,
)
WEEKDAYS = _numbered(
    """monday mon
    tuesday tue tues
    wednesday wed
    thursday thu thurs
    friday fri
    saturday sat
    sunday sun""",
    0,
)
_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
COUNTS = {word: n for n, word in enumerate((*_ONES, *_TEENS), 1)}
COUNTS |= {f"{ten}-{one}": 10 * n + m for n, ten in enumerate(_TENS, 2) for m, one in enumerate(_ONES, 1)}
COUNTS |= {ten: 10 * n for n, ten in enumerate(_TENS, 2)}
UNITS = {form: unit for unit in ("day", "week", "month", "quarter", "year", "decade") for form in (unit, unit + "s")}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_FIRST_YEAR = 1801
"""The first year that histories of schools, papers and firms are read from; below it numbers are rather counts."""
_YEARS = [str(year) for year in range(_FIRST_YEAR, 2100)]


class Expression(NamedTuple):
    """A way to tell a time: its kind, its pattern, and texts that the pattern matches.

    In a pattern a word in capitals is a class of `_CLASSES`, one in small letters stands for itself.
    """

    kind: str
    pattern: str
    examples: tuple[str, ...]


def _joined(*parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map("".join, product(*parts)))


_CLASSES: dict[str, tuple[str, ...]] = {
    "MONTH": tuple(MONTHS) + _joined(MONTHS, "-", MONTHS),
    "WEEKDAY": tuple(day for day in WEEKDAYS if day.endswith("day")),
    "SHORTDAY": tuple(day for day in WEEKDAYS if not day.endswith("day")),
    "SEASON": SEASONS + _joined(("early-", "late-", "mid-"), SEASONS),
    "COUNT": tuple(COUNTS),
    "MONTHYEAR": _joined(MONTHS, "-", _YEARS),
    "MONTHDAY": _joined(MONTHS, "-", ("", "0"), map(str, range(1, 32))),
    "DATE": _joined(("", "0"), map(str, range(1, 32)), ("", "st", "nd", "rd", "th")),
    "NUMBER": tuple(map(str, range(32, _FIRST_YEAR))),
    "YEAR": tuple(_YEARS),
    "PARTYEAR": _joined(("early-", "late-", "mid-"), _YEARS),
    "PARTMONTH": _joined(("early-", "late-", "mid-", "end-"), MONTHS),
    "OPENYEAR": _joined(_YEARS, "-–", ("present", "now")),
    "DOT": (".",),
    "COMMA": (",",),
    "HYPHEN": ("-",),
    "DASH": ("–", "—", "--"),
    "OPEN": ("(", "["),
    "CLITIC": ("'s", "'", "’s", "’"),
    "SLASH": ("/",),
    "COLON": (":",),
    "BAR": ("|",),
    "CLOSE": (")", "]"),
    "SEMICOLON": (";",),
    "QUARTER": ("q1", "q2", "q3", "q4", "h1", "h2"),
    "DAYPART": ("morning", "afternoon", "evening", "night"),
    "YEAREND": ("year-end", "yearend"),
    "ACT": tuple(
        """appointment appointments departure departures resignation resignations exit exits ouster dismissal firing
        hiring retirement promotion election arrival takeover layoffs reshuffle shake-up""".split()
    ),
}

# Where several match from one place, the first of them wins.
EXPRESSIONS = (
    Expression("iso", "YEAR (HYPHEN DATE HYPHEN|SLASH DATE SLASH) DATE", ("2025-03-10", "2025/03/10")),
    Expression("dots", "DATE DOT DATE DOT YEAR", ("10.3.2025", "10.03.2025")),
    Expression(
        "num",
        "((?<!SLASH) DATE SLASH DATE SLASH (YEAR|DATE|NUMBER) (?!SLASH)"
        "|(?<!HYPHEN) DATE HYPHEN DATE HYPHEN YEAR (?!HYPHEN))",
        ("3/10/2025", "3/10/25", "3-10-2025"),
    ),
    Expression(
        "ym", "((?<!HYPHEN) YEAR HYPHEN DATE (?!HYPHEN)|(?<!SLASH) DATE SLASH YEAR (?!SLASH))", ("2025-03", "03/2025")
    ),
    Expression("wlw", "(WEEKDAY|SHORTDAY) of? last week", ("Tuesday last week", "Friday of last week")),
    Expression(
        "mly",
        "(MONTH|PARTMONTH|SEASON) DOT? DATE? COMMA? of? (last|this|next) year",
        ("July last year", "March 10 of last year", "October next year"),
    ),
    Expression(
        "mdy",
        "(((WEEKDAY|SHORTDAY DOT?) COMMA?)? MONTH DOT? the? DATE (COMMA? of? YEAR)?"
        "|YEAR (COMMA|BAR|COLON)? MONTH DOT? DATE|YEAR HYPHEN MONTHDAY)",
        (
            "March 10",
            "Feb. 7, 2025",
            "June 3rd 2024",
            "Friday, March 7",
            "March the 3rd",
            "2025 March 10",
            "2025-Mar-10",
        ),
    ),
    Expression(
        "dmy",
        "(((WEEKDAY|SHORTDAY DOT?) COMMA?)? DATE (of|DOT)? MONTH DOT? (COMMA? YEAR)?|DATE HYPHEN (MONTHYEAR|MONTHDAY)"
        "|YEAR (COMMA|BAR|COLON)? DATE MONTH)",
        ("10 March 2025", "7th of June", "Fri, 7 March", "1. May 2010", "10-Mar-2025", "10-Mar-25", "2025 | 10 March"),
    ),
    Expression(
        "my",
        "((MONTH|PARTMONTH) DOT? COMMA? of? YEAR|MONTHYEAR|YEAR BAR MONTH)",
        ("March 2025", "Sept. of 2024", "mid-June 2021", "Mar-2025"),
    ),
    Expression("season", "(early|late|mid|the|last|this|next)? SEASON of? YEAR", ("summer 2024", "the fall of 2019")),
    Expression(
        "ago",
        "(about|around|almost|nearly|some|over|just|more than|only|a little over|less than)?"
        "((a|an|COUNT|DATE|NUMBER|a couple of|a few|several) UNIT (and a half)?|(COUNT|DATE) and a half UNIT)"
        "(ago|earlier|before|later)",
        ("two years ago", "about a month earlier", "a couple of weeks ago", "a year and a half ago"),
    ),
    Expression("after", "(COUNT|DATE|a|just)? UNIT after", ("two days after", "weeks after", "a day after")),
    Expression(
        "that",
        "((the same|that same|that|the following|the previous) (UNIT|date)|the next day)",
        ("the same day", "that year"),
    ),
    Expression(
        "rel",
        "(late|early|earlier|later|sometime)? (last|next|this past|this coming|this)"
        "((WEEKDAY|SHORTDAY) DAYPART?|UNIT|MONTH DOT?|SEASON|weekend)",
        ("last month", "this past spring", "later this year", "next Tuesday", "late last year", "last Friday night"),
    ),
    Expression(
        "end",
        "(the? (end|beginning|start|close|middle) of((the|this|next) (year|month|quarter|week)"
        "|MONTH DOT? (YEAR|of? (this|next|last) year)?|YEAR)"
        "|YEAREND|(the|this)? year CLITIC? end)",
        ("the end of June", "the beginning of next year", "end of 2024", "year-end", "the year's end", "year end"),
    ),
    Expression("wdd", "(WEEKDAY|SHORTDAY) COMMA? the? DATE (?!of|DOT? MONTH)", ("Friday the 17th", "Fri, 17th")),
    Expression(
        "wd",
        "((early|late|earlier|later)? WEEKDAY DAYPART?|SHORTDAY(?=DOT|COMMA? (MONTH|DATE)))",
        ("Tuesday", "Wed.", "Fri, Mar", "Friday night", "early Friday"),
    ),
    Expression(
        "day",
        "(the day before yesterday|(earlier|later|late|early)? (today|yesterday|tomorrow|tonight) DAYPART?"
        "|(this|last) DAYPART)",
        ("today", "yesterday evening", "last night", "this morning", "the day before yesterday"),
    ),
    Expression("wknd", "(over|at|on) the weekend", ("over the weekend",)),
    Expression(
        "now",
        "(effective immediately|with immediate effect|effective as of today|effective today|immediately)",
        ("effective immediately", "with immediate effect"),
    ),
    Expression(
        "mon",
        "((early|late|mid|in|since|from|until|by|effective|through|during|last|this|next|of) HYPHEN? MONTH|PARTMONTH)"
        "DOT? (?!CLITIC|HYPHEN|DOT? COMMA? of? (DATE|NUMBER|YEAR|(last|this|next) year))",
        ("in March", "mid-June", "effective Oct."),
    ),
    Expression(
        "yr",
        "((in|since|from|until|till|by|of|during|through|early|late|mid|around|before|after|to|year|full-year|founded"
        "|effective|joined|left|hired|departed|resigned|retired|elected|appointed|promoted)"
        "(early|late|mid|the year|calendar|fiscal)? YEAR|PARTYEAR|QUARTER of? YEAR) (?!HYPHEN)",
        ("in 2014", "since early 2020", "mid-2023", "Q3 2023"),
    ),
    Expression(
        "pre",
        "((MONTH YEAR?|YEAR) (?=ACT)|^ MONTH (?=COLON|DASH|BAR))",
        ("March departure", "2019 resignation", "March:"),
    ),
    Expression(
        "par",
        "(OPEN YEAR (?!HYPHEN (DATE|MONTHDAY)|SLASH DATE SLASH|(COMMA|BAR|COLON)? MONTH)"
        "|YEAR (HYPHEN|DASH) (present|now|YEAR)|OPENYEAR)",
        ("(2014", "2014–2020", "2014-present"),
    ),
    Expression(
        "head",
        "((^|(?<=BAR)) YEAR (?=COLON|DASH|BAR|$)|(?<=COMMA|DASH) YEAR (?=DOT|COMMA|CLOSE|SEMICOLON|$))",
        ("2019",),
    ),
)

# Without a word of these classes, or of these words, a sentence tells no time.
_ANCHORS = "DAYPART MONTH MONTHYEAR MONTHDAY WEEKDAY SHORTDAY SEASON YEAR PARTYEAR PARTMONTH OPENYEAR".split()
_ANCHOR_WORDS = (
    *("today", "yesterday", "tomorrow", "tonight", "immediately", "immediate", "weekend", "year-end", "yearend", "/"),
    *UNITS,
)

NOTHING = " "
"""The letter of a word that no expression of time holds."""
_LETTERS = "".join(map(chr, (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x180))))
_NAME = re.compile(r"[A-Za-z-]+")


class Grammar:
    """The expressions, compiled: `letters` of words, `classes` of letters, and what finds an expression.

    A sentence without a word of `anchors` tells no time.
    """

    def __init__(self) -> None:
        self._letter_of: dict[str, str] = {}
        found = "|".join(f"{self._spelled(pattern)}(?P<{kind}>)" for kind, pattern, _ in EXPRESSIONS)
        self.expression = re.compile(f"(?!{NOTHING})(?:{found})")  # most words are passed over at once
        self.anchors = frozenset(word for name in (*_ANCHORS, *_ANCHOR_WORDS) for word in _CLASSES.get(name, (name,)))
        self.letters: dict[str, str] = {}
        self.classes = {letter: name for name, letter in self._letter_of.items()}
        for name, letter in self._letter_of.items():
            for word in _CLASSES.get(name, (name,)):
                self.letters[word] = letter

    def spell(self, folded: list[str]) -> str:
        """Some words as letters."""
        return "".join(map(self.letters.get, folded, repeat(NOTHING)))

    def _spelled(self, pattern: str) -> str:
        pattern = pattern.replace("UNIT", f"({'|'.join(UNITS)})")
        spelled = _NAME.sub(lambda name: self._letter(name.group()), pattern).replace(" ", "")
        return spelled.replace("(", "(?:").replace("(?:?", "(?")

    def _letter(self, name: str) -> str:
        return self._letter_of.setdefault(name, _LETTERS[len(self._letter_of)])


@cache
def grammar() -> Grammar:
    """The grammar of times, compiled once a process."""
    return Grammar()
