"""Finds expressions of time and works them out from the article's own date, unknown parts left unknown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from talentscan.mentions.expressions import COUNTS, MONTHS, UNITS, WEEKDAYS, grammar
from talentscan.mentions.sections import section_times
from talentscan.model.article import Article
from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.syntax import DateMention, Sentence

# The words of an expression by their classes, the first of each class.
Parts = dict[str, str]

# Kinds that are times even where it stays open which day they mean.
_OPEN_KINDS = frozenset(("ago", "rel", "that", "wd", "mon", "mly", "mdy", "dmy", "now", "day", "end", "wlw", "wknd"))
_BY_DAY = frozenset(("wd", "wlw", "day", "now", "after"))
_BY_DAYS = frozenset(("day", "days", "week", "weeks", "WEEKDAY", "SHORTDAY", "weekend"))
_LATE = 14
"""Days that an article may come late: "will start on 3 May", written on 1 May and dated 10 May."""
_SPANS = frozenset(("the", "these", "those", "my", "his", "her", "their", "our", "its", "your"))


class DateFinder:
    """Finds the dates of one article's sentences; `published` is the article's own date, where known.

    `around`: about when an article without one was written: days that only the very day tells stay open then.
    `sections`: the year that the heading over each segment tells, for months and days below it.
    """

    def __init__(
        self,
        text: str,
        published: date | None,
        around: date | None = None,
        sections: Sequence[PartialDate | None] = (),
    ) -> None:
        self._text = text
        self._exact = published is not None
        self._published = published or around
        self._sections = sections
        self._section: PartialDate | None = None
        self._grammar = grammar()

    @classmethod
    def of(cls, article: Article) -> DateFinder:
        """The finder of an article's dates."""
        return cls(article.text, article.published, article.around, section_times(article))

    def find(self, s: Sentence, anchor: PartialDate | None = None) -> list[DateMention]:
        """The dates of a sentence in order; `anchor` is the last date told before ("the following year")."""
        if self._grammar.anchors.isdisjoint(s.lower):
            return []
        spelled = self._grammar.spell(s.lower)
        if "-" in s.lower:
            spelled = _with_dashes(s, spelled)
        self._section = self._sections[s.segment] if s.segment < len(self._sections) else None
        found, self._told = [], None
        for match in self._grammar.expression.finditer(spelled):
            mention = self._read(match.lastgroup or "", match.start(), match.end(), spelled, s, anchor)
            if mention is not None:
                found.append(mention)
                anchor = mention.date or anchor
                self._told = mention.date if mention.basis is DateBasis.STATED else self._told
        return found

    def _read(
        self, kind: str, first: int, last: int, spelled: str, s: Sentence, anchor: PartialDate | None
    ) -> DateMention | None:
        classes = [self._grammar.classes[letter] for letter in spelled[first:last]]
        parts = dict(zip(reversed(classes), reversed(s.lower[first:last]), strict=True))
        if "MONTH" in parts:
            at = first + classes.index("MONTH")
            if s.words[at].islower() and (parts["MONTH"] == "may" or kind in ("mdy", "dmy", "my", "pre")):
                return None
            if kind == "mon":
                first = at - (at > first and s.lower[at - 1] in ("early", "late", "mid"))
        first -= kind == "wd" and first > 0 and s.lower[first - 1] in ("early", "late")  # "late Tuesday"
        if kind == "wd" and "SHORTDAY" in parts and s.words[first].islower():
            return None
        if (
            kind == "rel"
            and "last" in parts
            and ("day" in parts or (first and _unit(parts) and s.lower[first - 1] in _SPANS))
        ):
            return None  # "over the last year" is how long, not when; "her last day" is a day told elsewhere
        when = self._work_out(kind, parts, s.lower[first:last], anchor)
        if kind == "end" and when is not None and "MONTH" not in parts and first and s.lower[first - 1] == "by":
            when = PartialDate(when.year)  # "by the end of the year" is at any time of it
        last -= kind == "after"
        if kind in ("yr", "par") and "YEAR" in parts:
            first += classes.index("YEAR")
            last = first + 1
        if when is None and kind not in _OPEN_KINDS:
            return None
        told = kind in ("iso", "num", "ym", "my", "season", "yr", "par", "head") or (
            kind in ("mdy", "dmy", "pre") and "YEAR" in parts
        )
        basis = DateBasis.STATED if told else DateBasis.RELATIVE
        ahead = ("later" in parts and "this" in parts) or (kind == "end" and self._is_now(when))
        return DateMention(
            first,
            last,
            when,
            basis,
            future=ahead or self._is_future(when) or (when is None and ("next" in parts or "tomorrow" in parts)),
            vague=kind in ("wd", "day", "wlw"),
            after=kind == "after",
            ahead=self._ahead(kind, parts, when),
        )

    def _ahead(self, kind: str, parts: Parts, when: PartialDate | None) -> PartialDate | None:
        """The next time that words without a year or week can mean."""
        base = self._published
        if (
            base is None
            or when is None
            or "YEAR" in parts
            or self._section is not None
            or kind not in ("wd", "mon", "mdy", "dmy", "pre")
        ):
            return None
        if kind == "wd":
            days = (date(when.year, when.month or 1, when.day or 1) - base).days % 7
            return PartialDate.of(base + timedelta(days=days)) if days <= (date.max - base).days else None
        told = str(when)
        gone = told < str(PartialDate.of(base))[: len(told)]
        if gone and when.day is not None and (base - date(when.year, when.month or 1, when.day)).days <= _LATE:
            return when
        return PartialDate(when.year + gone, when.month, when.day)

    def _is_now(self, when: PartialDate | None) -> bool:
        """Whether a time holds the article's own day, so that its end is still to come."""
        return when is not None and self._published is not None and when.covers(PartialDate.of(self._published))

    def _is_future(self, when: PartialDate | None) -> bool:
        if when is None or self._published is None:
            return False
        told = str(when)
        return told > str(PartialDate.of(self._published))[: len(told)]

    def _work_out(self, kind: str, parts: Parts, words: list[str], anchor: PartialDate | None) -> PartialDate | None:
        """What an expression means; None where the article does not say, or the calendar has no such day."""
        try:
            if kind in ("yr", "par", "season", "head"):
                return PartialDate(_year(parts))
            if kind == "iso":
                return _valid(int(words[0]), int(words[2]), int(words[4]))
            if kind == "ym":
                return _valid(_year(parts), int(parts["DATE"]), None)
            if kind == "num":
                return _numbered(int(words[4]), words[0], words[2])
            if kind == "my" or (kind in ("mdy", "dmy", "pre") and "YEAR" in parts):
                return _valid(
                    _year(parts), None if kind == "pre" and "MONTH" not in parts else _month(parts), _day(parts)
                )
            if kind == "that":
                return _from(anchor, parts)
            if kind == "ago" and "later" in parts:
                return _after(anchor, parts)
            told = anchor if self._published is None else self._told  # "said in May 2014 … at the end of the year"
            if kind == "end" and told is not None and "this" not in parts:
                return _edge(date(told.year, told.month or 1, 1), parts)
            if self._section is not None and kind in ("mon", "mdy", "dmy", "pre"):
                return _valid(self._section.year, _month(parts), _day(parts))
            if self._published is None and kind in ("mon", "mdy", "dmy", "pre"):
                return _following(anchor, _month(parts), _day(parts))
            return self._relative(kind, parts, self._published) if self._published is not None else None
        except (ValueError, OverflowError):
            return None

    def _relative(self, kind: str, parts: Parts, base: date) -> PartialDate | None:
        if not self._exact and (kind in _BY_DAY or not _BY_DAYS.isdisjoint(parts)):
            return None
        if kind == "ago":
            return _ago(base, parts)
        if kind == "after":
            return _back(base, parts)
        if kind == "mly":
            month = None if "SEASON" in parts else _month(parts)
            return _valid(base.year + ("next" in parts) - ("last" in parts), month, _day(parts))
        if kind == "rel":
            return _near(base, parts)
        if kind == "end":
            return _edge(base, parts)
        if kind == "wd":
            return PartialDate.of(_weekday_before(base, parts))
        if kind == "wlw":
            last = base - timedelta(days=base.weekday() + 7)
            return PartialDate.of(last + timedelta(days=WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]]))
        if kind == "wknd":
            return _weekend(base)
        if kind == "day":
            back = ("yesterday" in parts) + ("before" in parts) + ("last" in parts)
            return PartialDate.of(base + timedelta(days=("tomorrow" in parts) - back))
        if kind == "now":
            return PartialDate.of(base)
        return _nearest(base, _month(parts), _day(parts))


def _with_dashes(s: Sentence, spelled: str) -> str:
    """The letters, where hyphens between spaces count as the dashes that they stand for."""
    letters, dash = list(spelled), grammar().letters["–"]
    for at, word in enumerate(s.lower):
        if word == "-" and at and s.starts[at] > s.ends[at - 1]:
            letters[at] = dash
    return "".join(letters)


def _valid(year: int, month: int | None, day: int | None) -> PartialDate:
    """A date of the calendar.

    Raises:
        ValueError: the month has no such day.
    """
    date(year, month or 1, day or 1)
    return PartialDate(year, month, day)


def _numbered(year: int, first: str, second: str) -> PartialDate:
    """The day of "3/25/2024"; where either number can be the month, the year."""
    one, two = int(first), int(second)
    if one > 12 >= two:
        return _valid(year, two, one)
    return _valid(year, one, two) if two > 12 or one == two else PartialDate(year)


def _weekend(base: date) -> PartialDate:
    """The month of the last Saturday, the article's own day among them."""
    day = base - timedelta(days=(base.weekday() - 5) % 7)
    return PartialDate(day.year, day.month)


def _year(parts: Parts) -> int:
    """The year told: 2014, mid-2014, 2014-present."""
    if "PARTYEAR" in parts:
        return int(parts["PARTYEAR"][-4:])
    return int(parts["YEAR"] if "YEAR" in parts else parts["OPENYEAR"][:4])


def _month(parts: Parts) -> int:
    """The month told, the last of several: July, mid-July, June-July."""
    return MONTHS[parts["MONTH" if "MONTH" in parts else "PARTMONTH"].rpartition("-")[2]]


def _day(parts: Parts) -> int | None:
    return int(parts["DATE"].rstrip("stndrh")) if "DATE" in parts else None


def _unit(parts: Parts) -> str | None:
    return next((UNITS[name] for name in parts if name in UNITS), None)


def _following(anchor: PartialDate | None, month: int, day: int | None) -> PartialDate | None:
    """The next occurrence of a month or a day behind a time told before with its month; None without one."""
    if anchor is None or anchor.month is None:
        return None
    gone = (month, day or 31) < (anchor.month, anchor.day or 0)
    return _valid(anchor.year + gone, month, day)


def _nearest(base: date, month: int, day: int | None) -> PartialDate:
    """The occurrence of a month or a day nearest to the article's date."""
    middle = min(day or 15, 28)
    best = min((base.year - 1, base.year, base.year + 1), key=lambda year: abs((date(year, month, middle) - base).days))
    return _valid(best, month, day)


def _months_before(base: date, months: int) -> PartialDate:
    index = base.year * 12 + base.month - 1 - months
    return PartialDate(index // 12, index % 12 + 1)


def _weekday_before(base: date, parts: Parts) -> date:
    """The last such weekday, the article's own day among them."""
    day = WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]]
    return base - timedelta(days=(base.weekday() - day) % 7)


def _count(parts: Parts) -> int | None:
    """The number told; None for "a few"."""
    if "COUNT" in parts:
        return COUNTS[parts["COUNT"]]
    number = parts.get("DATE") or parts.get("NUMBER")
    if number is not None:
        return int(number)
    if "couple" in parts:
        return 2
    return None if "few" in parts or "several" in parts else 1


def _after(anchor: PartialDate | None, parts: Parts) -> PartialDate | None:
    """ "Two years later": so long after the date told before, no more exactly than it and the unit are."""
    count, unit = _count(parts), _unit(parts)
    if anchor is None or count is None:
        return None
    if unit == "year":
        return PartialDate(anchor.year + count)
    if anchor.month is None:
        return None
    if unit == "month":
        return _months_before(date(anchor.year, anchor.month, 1), -count)
    if anchor.day is None or unit not in ("week", "day"):
        return None
    when = date(anchor.year, anchor.month, anchor.day) + timedelta(days=count * (7 if unit == "week" else 1))
    return PartialDate.of(when) if unit == "day" else PartialDate(when.year, when.month)


def _from(anchor: PartialDate | None, parts: Parts) -> PartialDate | None:
    """ "The same day", "that year", "the following month": a time by the one told before."""
    step = ("following" in parts or "next" in parts) - ("previous" in parts)
    unit = _unit(parts)
    if anchor is None:
        return None
    if unit == "year":
        return PartialDate(anchor.year + step)
    if unit == "month" and anchor.month is not None:
        return _months_before(date(anchor.year, anchor.month, 1), -step)
    if unit not in ("day", None) or anchor.month is None or (anchor.day is None and not step):
        return None
    if anchor.day is None:
        return anchor
    return PartialDate.of(date(anchor.year, anchor.month, anchor.day) + timedelta(days=step))


def _back(base: date, parts: Parts) -> PartialDate | None:
    """ "Two days after": so long before the article's day; "days after" tells no more than the month."""
    if "COUNT" in parts or "DATE" in parts or "a" in parts:
        return _ago(base, {**parts, "ago": "ago"})
    return PartialDate(base.year, base.month) if "days" in parts and base.day > 9 else None


def _ago(base: date, parts: Parts) -> PartialDate | None:
    count, unit = _count(parts), _unit(parts)
    if count is None or "ago" not in parts:
        return None
    half = "half" in parts
    if unit == "year" and half:
        when = _months_before(base, count * 12 + 6)
        return PartialDate(when.year)
    if unit in ("year", "decade"):
        year = base.year - count * (10 if unit == "decade" else 1)
        return PartialDate(year) if year > 0 else None
    if unit == "month":
        return _months_before(base, count)
    if unit == "week":
        day = base - timedelta(weeks=count)
        return PartialDate(day.year, day.month)
    return PartialDate.of(base - timedelta(days=count))


def _near(base: date, parts: Parts) -> PartialDate | None:
    """ "Last", "this", "next" with a unit, a month, a weekday or a season."""
    step = ("next" in parts or "following" in parts) - ("last" in parts or "previous" in parts)
    unit = _unit(parts)
    if unit == "year":
        return PartialDate(base.year + step)
    if unit == "month":
        return _months_before(base, -step)
    if unit == "week":
        day = base + timedelta(weeks=step)
        return PartialDate(day.year, day.month)
    if unit is not None:
        return None
    if "weekend" in parts:
        return _weekend(base - timedelta(days=7 * ("last" in parts and base.weekday() > 4)))
    if "MONTH" in parts:
        month = _month(parts)
        gone = ("last" in parts or {"this", "past"} <= parts.keys()) and month >= base.month
        due = ("next" in parts or "coming" in parts) and month <= base.month
        return PartialDate(base.year - gone + due, month)
    if "SEASON" in parts:
        return PartialDate(base.year - (base.month < 9) if "last" in parts else base.year + ("next" in parts))
    before = _weekday_before(base, parts)
    if step > 0:
        before += timedelta(days=7)
    elif step < 0 and before == base:
        before -= timedelta(days=7)
    return PartialDate.of(before)


def _edge(base: date, parts: Parts) -> PartialDate | None:
    """ "The end of June", "the beginning of next year"."""
    if "MONTH" in parts:
        told = _month(parts)
        if "year" in parts:
            return PartialDate(base.year + ("next" in parts) - ("last" in parts), told)
        return PartialDate(_year(parts), told) if "YEAR" in parts else _nearest(base, told, None)
    month = (
        12 if parts.keys() & {"end", "close", "YEAREND"} else 1 if "beginning" in parts or "start" in parts else None
    )
    if "YEAR" in parts:
        return PartialDate(_year(parts), month)
    step = int("next" in parts)
    unit = "year" if "YEAREND" in parts else _unit(parts)
    if unit == "year":
        return PartialDate(base.year + step, month)
    return _months_before(base, -step) if unit == "month" else None
