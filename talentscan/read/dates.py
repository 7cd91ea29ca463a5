"""Dates of articles in the many ways they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/._])(\d{1,2})\2(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:(?!\d)|(?=\d{6}(?!\d))|(?=T))")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_EPOCH = re.compile(r"\s*(\d{9,10}|\d{13})(?:\.\d+)?\s*")
_MONTH_FIRST = re.compile(rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z]))){MONTH}\s*{DAY},?\s*(?:at\s+)?{_YEAR}", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"(?<!\d){DAY}(?:\s+of)?[\s-]*{MONTH},?[\s-]*{_YEAR}", re.IGNORECASE)
_CTIME = re.compile(rf"\b{MONTH}\s+{DAY}\s+[\d:]{{4,8}}\s+(?:[A-Z+\d:]+\s+)?{_YEAR}", re.IGNORECASE)
_SHORT_SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/])")
_SHORT_NAMED = re.compile(rf"(?<!\d){DAY}[\s-]{MONTH}[\s-]['’]?(?P<year>\d\d)(?![\d:])", re.IGNORECASE)
_CJK = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_DAY_FIRST_ZONE = re.compile(r"\b(?:GMT|BST|CES?T|EES?T|IST|SGT|AE[SD]T|NZ[SD]T|WAT|EAT|SAST|PKT)\b")
_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_.]?)([01]\d)\2([0-3]\d)(?:(?!\d)|(?=\d{6}(?!\d)))")
_YEAR_IN_PATH = re.compile(r"/((?:19|20)\d\d)/")
_DIGIT = re.compile(r"\d")
_LONGEST = 200
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR, _BEHIND_YEAR = 60, 10
"""Characters in front of a year in which its day stands, and those behind that say that it is none."""


def parse_date(value: object) -> date | None:
    """The day that `value` tells, or None: ISO, RFC 822, epoch seconds or milliseconds, `June 7, 2025` and the like."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value)[:_LONGEST]
    epoch = _EPOCH.fullmatch(text)
    if epoch:
        return _of_epoch(int(epoch[1]))
    return find_date(text)


def find_date(text: str) -> date | None:
    """The first full date in a short text, or None."""
    found = find_span(text)
    return found[0] if found else None


def find_span(text: str) -> tuple[date, int, int] | None:
    """The first full date in a short text and where it stands; of several forms the surest is looked for first."""
    if _DIGIT.search(text) is None:
        return None
    if _ANY_YEAR.search(text) is None:
        return _without_century(text)
    match = _ISO.search(text)
    if match:
        return _spanned(day_of(match[1], match[3], match[4]), match)
    named = [m for form in (_MONTH_FIRST, _DAY_FIRST, _CTIME) if (m := form.search(text))]
    if named:
        match = min(named, key=lambda m: m.start())
        return _spanned(day_of(match["year"], month_of(match["month"]), match["day"]), match)
    match = _SLASHED.search(text)
    if match:
        return _spanned(_numbered(text, match, match[4]), match)
    match = _COMPACT.search(text) or _CJK.search(text)
    if match:
        return _spanned(day_of(match[1], match[2], match[3]), match)
    return _without_century(text)


def _without_century(text: str) -> tuple[date, int, int] | None:
    """The first date whose year has two digits."""
    match = _SHORT_SLASHED.search(text)
    if match:
        return _spanned(_numbered(text, match, century(match[4])), match)
    match = _SHORT_NAMED.search(text)
    return _spanned(day_of(century(match["year"]), month_of(match["month"]), match["day"]), match) if match else None


def days_in(text: str) -> Iterator[tuple[date, int]]:
    """The full dates with a named month or in ISO form that a text holds, each with where it begins."""
    years = list(_around_years(text))
    for form in (_MONTH_FIRST, _DAY_FIRST):
        for start, end in years:
            for match in form.finditer(text, start, end):
                day = day_of(match["year"], month_of(match["month"]), match["day"])
                if day is not None:
                    yield day, match.start()
    for start, end in years:
        for match in _ISO.finditer(text, start, end):
            day = day_of(match[1], match[3], match[4])
            if day is not None:
                yield day, match.start()


def _around_years(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text in which a date that ends with its year can stand: looking through all of it is slow."""
    start = end = 0
    for match in _ANY_YEAR.finditer(text):
        begin = max(0, match.start() - _BEFORE_YEAR)
        if begin > end:
            if end:
                yield start, end
            start = begin
        end = match.end() + _BEHIND_YEAR
    if end:
        yield start, end


def _spanned(day: date | None, match: re.Match[str]) -> tuple[date, int, int] | None:
    return None if day is None else (day, match.start(), match.end())


def _numbered(text: str, match: re.Match[str], year: int | str) -> date | None:
    """The day of `5/3/2020`: the month goes first, but with dots, or beside a clock of Europe or the Commonwealth.

    With hyphens either is usual, so that the day must be told by its number.
    """
    first, second = int(match[1]), int(match[3])
    if match[2] == "-" and first <= 12 and second <= 12 and first != second:
        return None
    day_first = first > 12 or (second <= 12 and (match[2] == "." or _DAY_FIRST_ZONE.search(text) is not None))
    return day_of(year, second, first) if day_first else day_of(year, first, second)


def century(digits: str) -> int:
    """The year that two digits mean, by the rule of POSIX: 69 to 99 are of the last century."""
    year = int(digits)
    return year + (1900 if year >= 69 else 2000)


def month_of(name: str) -> int:
    """The number of a month by its name or abbreviation."""
    return _MONTHS.index(name[:3].lower()) + 1


def date_in_path(path: str) -> date | None:
    """The day told by a file name or an address: `2025-07-03-title.md`, `/2025/07/16/title`, `/20250716093000/`."""
    for match in _IN_PATH.finditer(path[-2000:]):
        found = day_of(match[1], match[3], match[4])
        if found:
            return found
    return None


def year_in_path(path: str) -> int | None:
    """The year told by an address: `/2025/07/title`, `/2025/title`."""
    match = _YEAR_IN_PATH.search(path[-2000:])
    return int(match[1]) if match else None


def day_of(year: int | str, month: int | str, day: int | str) -> date | None:
    """The day of the calendar, or None where there is none."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _of_epoch(number: int) -> date | None:
    seconds = number / 1000 if number > 10**11 else number
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()
