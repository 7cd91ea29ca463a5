"""Finds expressions of time and works them out from the article's own date, unknown parts left unknown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date, timedelta

from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.syntax import DateMention, Sentence

MONTHS = {name: n for n, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sep sept", "october oct", "november nov", "december dec"), 1) for name in names.split()}  # fmt: skip
WEEKDAYS = {name: n for n, names in enumerate(
    ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun"))
    for name in names.split()}  # fmt: skip
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
           "ten": 10, "couple": 2}  # fmt: skip
_SEASONS = {"spring", "summer", "autumn", "fall", "winter"}

_MONTH = r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_UNIT = r"(?P<{0}>day|week|month|quarter|year|decade)s?"

_PATTERNS = "|".join(
    (
        rf"(?P<iso>{_YEAR.format('y0')}-(?P<m0>[01]\d)-(?P<d0>[0-3]\d))",
        rf"(?P<mdy>{_MONTH.format('m1')}\s+{_DAY.format('d1')}(?!\d)(?:,?\s+(?:of\s+)?{_YEAR.format('y1')})?)",
        rf"(?P<dmy>{_DAY.format('d2')}\s+(?:of\s+)?{_MONTH.format('m2')}(?:,?\s+{_YEAR.format('y2')})?)",
        rf"(?P<my>{_MONTH.format('m3')},?\s+(?:of\s+)?{_YEAR.format('y3')})",
        rf"(?P<season>(?:early|late|mid|the|last|this|next)?[\s-]*(?P<sn>spring|summer|autumn|fall|winter)\s+(?:of\s+)?{_YEAR.format('y4')})",
        rf"(?P<ago>(?:about|around|almost|nearly|some|over|just|more than|only|a little over|less than)?\s*(?P<n1>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a couple of|a few|several)\s+{_UNIT.format('u1')}\s+(?P<w1>ago|earlier|before|later))",
        rf"(?P<rel>(?P<w2>last|next|this|this past|this coming|the previous|the following|the same|the past)\s+(?:{_UNIT.format('u2')}|{_MONTH.format('m4')}|(?P<wd2>{_WEEKDAY})|(?P<sn2>spring|summer|autumn|fall|winter)))",
        rf"(?P<end>(?:the\s+)?(?:end|beginning|start|close|middle)\s+of\s+(?:the\s+(?P<u3>year|month|quarter|week)|this\s+(?P<u4>year|month|week)|next\s+(?P<u5>year|month|week)|{_MONTH.format('m5')}(?:\s+{_YEAR.format('y5')})?|{_YEAR.format('y6')}))",
        rf"(?P<wd>(?P<wd1>{_WEEKDAY})\b)",
        r"(?P<day>today|yesterday|tomorrow|tonight)",
        r"(?P<now>effective immediately|with immediate effect|effective today|immediately|effective as of today)",
        rf"(?P<mon>(?:(?:early|late|mid|in|since|from|until|by|effective|through|during|last|this|next|of)[\s-]+){_MONTH.format('m6')}(?![\w’'-]|\.?,?\s+(?:of\s+)?\d))",
        rf"(?P<yr>(?:(?:in|since|from|until|till|by|of|during|through|early|late|mid|around|before|after|to|year|founded|effective)[\s-]+(?:early[\s-]+|late[\s-]+|mid[\s-]+|the\s+year\s+)?){_YEAR.format('y7')}(?![-\w]|,\d))",
        rf"(?P<par>\(\s*{_YEAR.format('y8')}\b|\b{_YEAR.format('y9')}\s*[-–]\s*(?:present|now|(?:19|20)\d\d))",
    )
)
_DATE = re.compile(rf"(?<![\w$£€]){'(?:' + _PATTERNS + ')'}(?!\w)", re.IGNORECASE)
_HINT = re.compile(
    r"\d|day\b|month|year|week|quarter|decade|immediate|january|february|march|april|\bmay\b|june|july|august|september|october|"
    r"november|december|\bjan\b|\bfeb\b|\bmar\b|\bapr\b|\baug\b|\bsept?\b|\boct\b|\bnov\b|\bdec\b|spring|summer|autumn|\bfall\b|winter|tomorrow|tonight"
)


class DateFinder:
    """Finds the dates of one article's sentences; `published` is the article's own date, where known."""

    def __init__(self, text: str, published: date | None) -> None:
        self._text = text
        self._published = published

    def find(self, s: Sentence, anchor: PartialDate | None = None) -> list[DateMention]:
        """The dates of a sentence in order; `anchor` is the last date told before ("the following year")."""
        raw = self._text[s.start : s.end]
        if not _HINT.search(raw.lower()):
            return []
        found = []
        for match in _DATE.finditer(raw):
            mention = self._resolve(match, s, anchor)
            if mention is not None:
                found.append(mention)
                anchor = mention.date or anchor
        return found

    def _resolve(self, match: re.Match[str], s: Sentence, anchor: PartialDate | None) -> DateMention | None:
        kind = match.lastgroup or ""
        groups = {name: value for name, value in match.groupdict().items() if value}
        kind = next(k for k in _KINDS if k in groups)
        begin, end = match.span()
        if kind == "mon":
            word = match.group("m6")
            if word.lower() == "may" and word == "may":
                return None
            begin += match.group().lower().rindex(word.lower())
        elif kind == "yr":
            begin = match.start("y7")
        elif kind == "par":
            begin, end = (match.span("y8") if match.group("y8") else match.span("y9"))
        if kind in ("mdy", "dmy", "my") and match.group({"mdy": "m1", "dmy": "m2", "my": "m3"}[kind]).islower():
            return None
        first = bisect_right(s.starts, s.start + begin) - 1
        last = bisect_left(s.starts, s.start + end)
        when, basis = self._work_out(kind, groups, anchor)
        if when is None and kind not in ("ago", "rel", "wd", "mon", "mdy", "dmy", "now", "day", "end"):
            return None
        future = when is not None and self._published is not None and str(when) > str(PartialDate.of(self._published))[: len(str(when))]
        return DateMention(max(first, 0), max(last, first + 1), when, basis, future=future, vague=kind in ("wd", "day"))

    def _work_out(self, kind: str, g: dict[str, str], anchor: PartialDate | None) -> tuple[PartialDate | None, DateBasis]:
        stated, relative = DateBasis.STATED, DateBasis.RELATIVE
        try:
            if kind == "iso":
                return _valid(int(g["y0"]), int(g["m0"]), int(g["d0"])), stated
            if kind in ("mdy", "dmy"):
                n = kind[0] == "m" and "1" or "2"
                month, day = _month(g["m" + n]), int(g["d" + n])
                if "y" + n in g:
                    return _valid(int(g["y" + n]), month, day), stated
                return self._yearless(month, day, anchor), relative
            if kind == "my":
                return PartialDate(int(g["y3"]), _month(g["m3"])), stated
            if kind in ("season", "yr", "par"):
                return PartialDate(int(next(g[y] for y in ("y4", "y7", "y8", "y9") if y in g))), stated
            if kind == "mon":
                return self._yearless(_month(g["m6"]), None, anchor), relative
        except ValueError:
            return None, stated
        return self._relative(kind, g, anchor), relative

    def _yearless(self, month: int, day: int | None, anchor: PartialDate | None) -> PartialDate | None:
        """The occurrence of a month or day nearest to the article's date."""
        base = self._published
        if base is None:
            return None
        years = [base.year - 1, base.year, base.year + 1]
        middle = day or 15
        best = min(years, key=lambda y: abs((date(y, month, min(middle, 28)) - base).days))
        return _valid(best, month, day)

    def _relative(self, kind: str, g: dict[str, str], anchor: PartialDate | None) -> PartialDate | None:
        base = self._published
        if kind == "ago" and g["w1"].lower() == "later":
            return self._shift_anchor(g, anchor)
        if kind == "rel" and g["w2"].lower() in ("the following", "the same") and g.get("u2", "").lower() == "year":
            if anchor is None:
                return None
            return PartialDate(anchor.year + (1 if "following" in g["w2"].lower() else 0))
        if base is None:
            return None
        if kind == "ago":
            return _ago(base, g)
        if kind == "rel":
            return _near(base, g)
        if kind == "end":
            return _end(base, g, self)
        if kind == "wd":
            back = (base.weekday() - WEEKDAYS[g["wd1"].lower()]) % 7
            return PartialDate.of(base - timedelta(days=back))
        if kind == "day":
            step = {"yesterday": -1, "tomorrow": 1}.get(g["day"].lower(), 0)
            return PartialDate.of(base + timedelta(days=step))
        return PartialDate.of(base) if kind == "now" else None

    def _shift_anchor(self, g: dict[str, str], anchor: PartialDate | None) -> PartialDate | None:
        count = _count(g["n1"])
        if anchor is None or count is None or g["u1"].lower() != "year":
            return None
        return PartialDate(anchor.year + count)


_KINDS = ("iso", "mdy", "dmy", "my", "season", "ago", "rel", "end", "wd", "day", "now", "mon", "yr", "par")


def _valid(year: int, month: int, day: int | None) -> PartialDate:
    date(year, month, day or 1)
    return PartialDate(year, month, day)


def _month(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def _count(words: str) -> int | None:
    low = words.lower()
    if low.isdigit():
        return int(low)
    if low == "a couple of":
        return 2
    return _COUNTS.get(low)


def _months_before(base: date, months: int) -> PartialDate:
    index = base.year * 12 + base.month - 1 - months
    return PartialDate(index // 12, index % 12 + 1)


def _ago(base: date, g: dict[str, str]) -> PartialDate | None:
    count = _count(g["n1"])
    if count is None or g["w1"].lower() in ("earlier", "before"):
        return None
    unit = g["u1"].lower()
    if unit == "year":
        return PartialDate(base.year - count)
    if unit == "decade":
        return PartialDate(base.year - 10 * count)
    if unit == "month":
        return _months_before(base, count)
    if unit == "week":
        back = base - timedelta(weeks=count)
        return PartialDate(back.year, back.month)
    return PartialDate.of(base - timedelta(days=count))


def _near(base: date, g: dict[str, str]) -> PartialDate | None:
    word = g["w2"].lower()
    step = {"last": -1, "next": 1, "the previous": -1, "the following": 1, "this coming": 0}.get(word, 0)
    if "u2" in g:
        unit = g["u2"].lower()
        if unit == "year":
            return PartialDate(base.year + step)
        if unit == "month":
            return _months_before(base, -step)
        if unit == "week":
            day = base + timedelta(weeks=step)
            return PartialDate(day.year, day.month)
        return None
    if "m4" in g:
        month = _month(g["m4"])
        year = base.year
        if word in ("last", "this past") and month >= base.month:
            year -= 1
        if word in ("next", "this coming") and month <= base.month:
            year += 1
        return PartialDate(year, month)
    if "wd2" in g:
        back = (base.weekday() - WEEKDAYS[g["wd2"].lower()]) % 7
        day = base + timedelta(days=7 - back) if step > 0 else base - timedelta(days=back or (7 if step < 0 else 0))
        return PartialDate.of(day)
    return PartialDate(base.year + (step if word == "next" else 0)) if word != "last" else PartialDate(base.year - (base.month < 9))


def _end(base: date, g: dict[str, str], finder: DateFinder) -> PartialDate | None:
    if "m5" in g:
        month = _month(g["m5"])
        return PartialDate(int(g["y5"]), month) if "y5" in g else finder._yearless(month, None, None)
    if "y6" in g:
        return PartialDate(int(g["y6"]))
    unit = g.get("u3") or g.get("u4") or g.get("u5") or ""
    step = 1 if "u5" in g else 0
    if unit.lower() == "year":
        return PartialDate(base.year + step)
    if unit.lower() == "month":
        return _months_before(base, -step)
    return None
