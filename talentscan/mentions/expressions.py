"""The expressions of time, as patterns over classes of words.

A sentence is written down as one letter a token, by the token's class, and the patterns run over these letters: that
is a hundred times shorter than patterns over the text, and a pattern reads as what it matches.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, product, repeat
from typing import NamedTuple

MONTHS = {name: n for n, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sep sept", "october oct", "november nov", "december dec"), 1) for name in names.split()}  # fmt: skip
WEEKDAYS = {name: n for n, names in enumerate(
    ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun"))
    for name in names.split()}  # fmt: skip
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
          "nine": 9, "ten": 10, "couple": 2}  # fmt: skip
UNITS = {form: unit for unit in ("day", "week", "month", "quarter", "year", "decade") for form in (unit, unit + "s")}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_PARTS = ("early", "late", "mid")
_YEARS = [str(year) for year in range(1900, 2100)]


class Expression(NamedTuple):
    """A way to tell a time: its kind, the pattern of word classes, and texts that it matches.

    In a pattern every word is a class (below) or that word itself; `dot` and the like are marks.
    """

    kind: str
    pattern: str
    examples: tuple[str, ...]


# Classes of more than one word; a word that stands in a pattern and not here is a class of its own.
_CLASSES: dict[str, tuple[str, ...]] = {
    "month": tuple(MONTHS),
    "weekday": tuple(day for day in WEEKDAYS if day.endswith("day")),
    "shortday": tuple(day for day in WEEKDAYS if not day.endswith("day")),
    "season": tuple(chain(SEASONS, ("-".join(pair) for pair in product(_PARTS, SEASONS)))),
    "count": tuple(COUNTS)[2:-1],
    "date": tuple(f"{n:{width}}{end}" for n in range(1, 32) for width in ("", "02") for end in ("", "st", "nd", "rd", "th")),
    "number": tuple(str(n) for n in range(32, 200)),
    "year": tuple(_YEARS),
    "partyear": tuple("-".join(pair) for pair in product(_PARTS, _YEARS)),
    "partmonth": tuple("-".join(pair) for pair in product(_PARTS, MONTHS)),
    "openyear": tuple("".join(pair) for pair in product(_YEARS, ("-present", "-now", "–present", "–now"))),
    "unit": tuple(UNITS),
    "dot": (".",),
    "comma": (",",),
    "hyphen": ("-",),
    "dash": ("–",),
    "open": ("(",),
    "clitic": ("'s", "'"),
}
_UNIT = "(day|days|week|weeks|month_|months|quarter|quarters|year_|years|decade|decades)"

# At one place the first that matches wins.
EXPRESSIONS = (
    Expression("iso", "year hyphen date hyphen date", ("2025-03-10",)),
    Expression("mdy", "month dot? date (comma? of? year)?", ("March 10", "Feb. 7, 2025", "June 3rd 2024")),
    Expression("dmy", "date of? month dot? (comma? year)?", ("10 March 2025", "the 7th of June")),
    Expression("my", "month dot? comma? of? year", ("March 2025", "Sept. of 2024")),
    Expression("season", "(early|late|mid|the|last|this|next)? season of? year", ("summer 2024", "the fall of 2019")),
    Expression(
        "ago",
        "(about|around|almost|nearly|some|over|just|more than|only|a little over|less than)?"
        "(a|an|count|date|number|a couple of|a few|several) UNIT (ago|earlier|before|later)",
        ("two years ago", "about a month earlier", "a couple of weeks ago"),
    ),
    Expression(
        "rel",
        "(last|next|this past|this coming|this|the previous|the following|the same|the past)"
        "(UNIT|month dot?|weekday|shortday|season)",
        ("last month", "this past spring", "the following year", "next Tuesday"),
    ),
    Expression(
        "end",
        "the? (end|beginning|start|close|middle) of"
        "(the (year_|month_|quarter|week)|this (year_|month_|week)|next (year_|month_|week)|month dot? year?|year)",
        ("the end of June", "the beginning of next year", "end of 2024"),
    ),
    Expression("wd", "weekday|shortday(?=dot|comma? (month|date))", ("Tuesday", "Wed.", "Fri, Mar 7")),
    Expression("day", "today|yesterday|tomorrow|tonight", ("today",)),
    Expression(
        "now",
        "effective immediately|with immediate effect|effective as of today|effective today|immediately",
        ("effective immediately", "with immediate effect"),
    ),
    Expression(
        "mon",
        "((early|late|mid|in|since|from|until|by|effective|through|during|last|this|next|of) month|partmonth)"
        "dot? (?!clitic|hyphen|dot? comma? of? (date|number|year))",
        ("in March", "since mid-June", "effective Oct."),
    ),
    Expression(
        "yr",
        "((in|since|from|until|till|by|of|during|through|early|late|mid|around|before|after|to|year_|founded|effective)"
        "(early|late|mid|the year_)? year|partyear) (?!hyphen)",
        ("in 2014", "since early 2020", "mid-2023"),
    ),
    Expression("par", "open year|year (hyphen|dash) (present|now|year)|openyear", ("(2014)", "2014–2020", "2014-present")),
)  # fmt: skip

# A class of words without which no sentence tells a time.
_ANCHORS = ("month", "weekday", "shortday", "season", "year", "partyear", "partmonth", "openyear", "unit",
            "today", "yesterday", "tomorrow", "tonight", "immediately", "immediate")  # fmt: skip
_NAMES = re.compile(r"[a-z]+_?|[A-Z]+")
_LETTERS = "".join(map(chr, (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x100))))
NOTHING = " "
"""The letter of a word that no expression of time holds."""


class Grammar(NamedTuple):
    """The expressions, compiled: the letter of each word, the class of each letter, and what finds the expressions."""

    letters: dict[str, str]
    classes: dict[str, str]
    anchor: re.Pattern[str]
    expression: re.Pattern[str]

    def spell(self, words: list[str]) -> str:
        """Folded words as letters."""
        return "".join(map(self.letters.get, words, repeat(NOTHING)))  # type: ignore[arg-type]  # get with a default gives str


@cache
def grammar() -> Grammar:
    """The grammar of times, compiled once a process."""
    names: dict[str, str] = {}

    def letter(name: str) -> str:
        return names.setdefault(name, _LETTERS[len(names)])

    def spell(match: re.Match[str]) -> str:
        name = match.group()
        if name == "UNIT":
            return _NAMES.sub(lambda unit: letter(unit.group()), _UNIT)
        return letter(name)

    patterns = []
    for kind, pattern, _ in EXPRESSIONS:
        spelled = _NAMES.sub(spell, pattern).replace(" ", "").replace("(", "(?:").replace("(?:?", "(?")
        patterns.append(f"(?:{spelled})(?P<{kind}>)")
    letters: dict[str, str] = {}
    for name, sign in names.items():
        for word in _CLASSES.get(name, (name.rstrip("_"),)):
            letters[word] = sign
    units = {letters[form] for form in UNITS}
    anchors = "".join(chain(units, (names[name] for name in _ANCHORS if name in names)))
    return Grammar(letters, {sign: name.rstrip("_") if name in ("year_", "month_") else name for name, sign in names.items()},
                   re.compile(f"[{anchors}]"), re.compile("|".join(patterns)))  # fmt: skip
