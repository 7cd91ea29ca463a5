"""Dates of articles in the many ways they are written."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/._])(\d{1,2})\2(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:(?!\d)|(?=\d{6}(?!\d))|(?=T))")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)")
_EPOCH = re.compile(r"\s*(\d{9,10}|\d{13})(?:\.\d+)?\s*")
_MONTH_FIRST = re.compile(rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z]))){_MONTH}\s*{_DAY},?\s*(?:at\s+)?{_YEAR}", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"(?<!\d){_DAY}(?:\s+of)?[\s-]*{_MONTH},?[\s-]*{_YEAR}", re.IGNORECASE)
_CTIME = re.compile(rf"\b{_MONTH}\s+{_DAY}\s+[\d:]{{4,8}}\s+(?:[A-Z+\d:]+\s+)?{_YEAR}", re.IGNORECASE)
_SHORT_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/])")
_SHORT_NAMED = re.compile(rf"(?<!\d){_DAY}[\s-]{_MONTH}[\s-]['’]?(?P<year>\d\d)(?![\d:])", re.IGNORECASE)
_CJK = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_ACCESSION = re.compile(r"(?:[A-Z]{2,4})?(\d\d)([01]\d)([0-3]\d)-\d{4}\.?")
_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_.]?)([01]\d)\2([0-3]\d)(?!\d)")
_LONGEST = 200
_ZONE = (
    r"(?:(?:eastern|central|mountain|pacific|coordinated)\s+)?(?:(?:daylight|standard|universal)\s+)?"
    r"(?:time|\(?[a-z]{1,5}\)?|[+-]\d\d:?\d\d)"
)
_CLOCK = rf"\d{{1,2}}[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:{_ZONE})?"
_DATE_LINE = re.compile(
    rf"(?:{_CLOCK}\s*[-–—|•·,]?\s*)?(?:on\s+)?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
    r"(?P<date>\d{4}[-/]\d\d[-/]\d\d|.{6,32}?\d{4}|\d{1,2}/\d{1,2}/\d\d|\d{1,2}[ -][a-z]{3,9}[ -]['’]?\d\d"
    r"|\d{4}\s*[年년].{3,12}[日일]|\d{8})"
    rf"(?:,?\s*(?:at|t(?=\d)|[-–—|•·])?\s*{_CLOCK})?",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:this (?:article|post|story) was )?(?:first |originally |last )?"
    r"(?:published|posted|updated|released?(?: date)?|pub(?:lication|lish|lished)?[ _-]?date|dated?|created|generated"
    r"|for immediate release|issued|filed)"
    r"(?:[ _-](?:on|at))?\s*[:—–-]?\s*(?P<value>\S.{3,70})",
    re.IGNORECASE,
)
_DATELINE_END = re.compile(r"\s*\)?\s*(?:(?:\(?/?[\w .]{0,30}/?\)?\s*)?[-–—]|/\s)")
_CLOSED_END = re.compile(r"\s*(?:\)|:\s)")
_STOP = re.compile(r"\.\s|\.$")
_BYLINE = re.compile(
    r"(?:[Bb]y:?\s+)?[A-Z][\w.'’&-]*(?:,?\s+(?:[A-Z][\w.'’&-]*|and|of|the|for|in|&)){0,6}"
    r"\s*(?:[,|•·–—/-]|\bon\b)\s*(?P<date>\S.{5,50})"
)
_DATE_FIRST = re.compile(
    r"(?:the\s+)?(?P<date>.{6,32}?\d{4})"
    r"(?:\s*[|•·–—/]|,?\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\s+(?=by\s)).{0,60}",
    re.IGNORECASE,
)


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
    match = _ISO.search(text)
    if match:
        return day_of(match[1], match[3], match[4])
    match = _MONTH_FIRST.search(text) or _DAY_FIRST.search(text) or _CTIME.search(text)
    if match:
        return day_of(match["year"], _month(match["month"]), match["day"])
    match = _SLASHED.search(text)
    if match:
        first, second = int(match[1]), int(match[2])
        return day_of(match[3], second, first) if first > 12 else day_of(match[3], first, second)
    match = _COMPACT.search(text) or _CJK.search(text)
    return day_of(match[1], match[2], match[3]) if match else _with_short_year(text)


def _with_short_year(text: str) -> date | None:
    """The first date whose year has two digits: `03/19/87`, `19-Mar-87`."""
    match = _SHORT_SLASHED.search(text)
    if match:
        first, second = int(match[1]), int(match[2])
        month, day = (second, first) if first > 12 else (first, second)
        return day_of(_century(match[3]), month, day)
    match = _SHORT_NAMED.search(text)
    return day_of(_century(match["year"]), _month(match["month"]), match["day"]) if match else None


def _century(digits: str) -> int:
    """The year that two digits mean, by the rule of POSIX: 69 to 99 are of the last century."""
    year = int(digits)
    return year + (1900 if year >= 69 else 2000)


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def date_in_path(path: str) -> date | None:
    """The day told by a file name or an address: `2025-07-03-title.md`, `/2025/07/16/title`."""
    for match in _IN_PATH.finditer(path[-2000:]):
        found = day_of(match[1], match[3], match[4])
        if found:
            return found
    return None


def date_line(text: str) -> date | None:
    """The day told by a line that is only a date, with or without a weekday and a time, or a wire's document number."""
    if len(text) > 60 or not any(c.isdigit() for c in text):
        return None
    number = _ACCESSION.fullmatch(text.strip())
    if number:
        return day_of(_century(number[1]), number[2], number[3])
    match = _DATE_LINE.fullmatch(text.strip(" ()[]*_.|").removeprefix("The "))
    return find_date(match["date"]) if match and _only_date(match["date"]) else None


def labelled_date(text: str) -> date | None:
    """The day of a line that says of which it is: `Published: June 7, 2025`, `Last updated 7 June 2025, 10:15`."""
    match = _PUBLISHED.fullmatch(text)
    if match is None or (len(match["value"]) > 45 and ":" not in text[:20]):
        return None
    return find_date(match["value"])


def byline_date(text: str) -> date | None:
    """The day in a line about an article: `By Ada Moor | March 24, 2025`, `March 24, 2025 · 5 min read`."""
    if not 12 < len(text) <= 120 or text.endswith("."):
        return None
    line = text.strip(" *_[]()")
    match = _BYLINE.fullmatch(line)
    if match:
        return date_line(match["date"])
    match = _DATE_FIRST.fullmatch(line)
    return find_date(match["date"]) if match and _only_date(match["date"]) else None


def _only_date(text: str) -> bool:
    for form in (_ISO, _MONTH_FIRST, _DAY_FIRST, _SLASHED, _CJK, _SHORT_SLASHED, _SHORT_NAMED, _COMPACT):
        match = form.search(text)
        if match and not text[: match.start()].strip(" ,") and not text[match.end() :].strip(" ,"):
            return True
    return False


def dateline(text: str) -> date | None:
    """The day told by a dateline with a year, as in `SPRINGFIELD, May 2, 2025 –`."""
    head = text[:160]
    match = _MONTH_FIRST.search(head) or _DAY_FIRST.search(head)
    if not match:
        return None
    place = head[: match.start()].strip(" ,.(–—-")
    closed = (_CLOSED_END if len(place) > 2 else _STOP).match(head, match.end())
    if not closed and not _DATELINE_END.match(head, match.end()):
        return None
    if _is_life(head, match.start(), match.end()):
        return None
    words = [word for word in place.replace("(", " ").split() if word[0].isalpha()]
    if (
        len(words) > 9
        or (words and not words[0][0].isupper())
        or any(word.islower() and len(word) > 3 for word in words)
    ):
        return None
    return day_of(match["year"], _month(match["month"]), match["day"])


def _is_life(head: str, start: int, end: int) -> bool:
    """Whether a date in parentheses is of somebody's life: `Ada Moor (12 May 1961) is`, `(12 May 1961 – 2001)`."""
    if not head[:start].rstrip(" *").endswith("("):
        return False
    behind = head[end:].lstrip()
    return behind[:1] in ("-", "–", "—") or behind.removeprefix(")").lstrip()[:1].islower()


def day_of(year: int | str, month: int | str, day: int | str) -> date | None:
    """The day of the calendar, or None where there is none."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _of_epoch(number: int) -> date | None:
    seconds = number / 1000 if number > 10**11 else number
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()
