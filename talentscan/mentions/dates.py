"""Finds expressions of time and works them out from the article's own date, unknown parts left unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from talentscan.mentions import reckoning
from talentscan.mentions.expressions import WEEKDAYS, grammar
from talentscan.mentions.narrative import Narrative
from talentscan.mentions.reckoning import Parts
from talentscan.mentions.sections import section_times
from talentscan.model.article import Around, Article, SegmentKind
from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.syntax import DateMention, Sentence

# Kinds that are times even where it stays open which day they mean.
_OPEN_KINDS = frozenset(
    ("ago", "rel", "that", "wd", "wdd", "mon", "mly", "mdy", "dmy", "now", "day", "end", "wlw", "wknd")
)
_BY_DAY = frozenset(("wd", "wlw", "day", "now", "after"))
_BY_DAYS = frozenset(("day", "days", "week", "weeks", "WEEKDAY", "SHORTDAY", "weekend"))
_NUMBERED = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d\d)?\d\d(?![\d/-])")
_ENTRY = 5
"""Tokens of the shortest entry that a bare year can open."""
_LATE = 14
"""Days that an article may come late: "will start on 3 May", written on 1 May and dated 10 May."""
_SPANS = frozenset(("the", "these", "those", "my", "his", "her", "their", "our", "its", "your"))


class DateFinder:
    """Finds the dates of one article's sentences; `published` is the article's own date, where known.

    `around`: about when an article without one was written: days that only the very day tells stay open then, but for
    weekdays where it is close.
    `sections`: the year that the heading over each segment tells, for months and days below it.
    """

    def __init__(
        self,
        text: str,
        published: date | None,
        around: Around | None = None,
        sections: Sequence[PartialDate | None] = (),
    ) -> None:
        self._text = text
        self._exact = published is not None
        self._close = around is not None and around.close
        self._published = published or (around.day if around is not None else None)
        self._sections = sections
        self._section: PartialDate | None = None
        self._told: PartialDate | None = None
        self._setting: PartialDate | None = None
        self._scene: tuple[int, int, PartialDate] | None = None
        self._at = 0
        self._grammar = grammar()

    @cached_property
    def _narrative(self) -> Narrative:
        return Narrative(self._text)

    @cached_property
    def _day_first(self) -> bool | None:
        """Whether days stand before months in the article's dates of numbers; None where none of them shows it."""
        first, second = (any(int(pair[at]) > 12 for pair in _NUMBERED.findall(self._text)) for at in (0, 1))
        return first if first != second else None

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
        found, self._told, self._setting = [], None, self._set_before(s)
        for match in self._grammar.expression.finditer(spelled):
            mention = self._read(match.lastgroup or "", match.start(), match.end(), spelled, s, anchor)
            if mention is not None:
                found.append(mention)
                anchor = mention.date or anchor
                if mention.basis is DateBasis.STATED and mention.date is not None:
                    self._told = mention.date
                    if mention.first <= 1 or mention.date.month is not None:
                        self._setting, self._scene = mention.date, (s.segment, s.start, mention.date)
        return found or _year_of_entry(s)

    def _set_before(self, s: Sentence) -> PartialDate | None:
        """The past time in which a sentence before sets what a paragraph tells: "In 2019 … She left in May"."""
        if self._scene is None or self._published is None:
            return None
        segment, start, when = self._scene
        return when if segment == s.segment and start < s.start and when.year < self._published.year else None

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
        if kind == "wdd" and parts["DATE"].isdigit():
            kind, last, parts = "wd", first + 1, {classes[0]: s.lower[first]}  # "on Friday 10 people left"
        first -= kind == "wd" and first > 0 and s.lower[first - 1] in ("early", "late")  # "late Tuesday"
        if kind == "wd" and "SHORTDAY" in parts and s.words[first].islower():
            return None
        if (
            kind == "rel"
            and "last" in parts
            and ("day" in parts or (first and reckoning.unit_in(parts) and s.lower[first - 1] in _SPANS))
        ):
            return None  # "over the last year" is how long, not when; "her last day" is a day told elsewhere
        self._at = s.starts[first]
        when = self._work_out(kind, parts, s.lower[first:last], anchor)
        if kind == "end" and when is not None and "MONTH" not in parts and first and s.lower[first - 1] == "by":
            when = PartialDate(when.year)  # "by the end of the year" is at any time of it
        last -= kind == "after"
        if kind in ("yr", "par") and "YEAR" in parts:
            at = first + classes.index("YEAR")
            first, last = at - (at > first and s.lower[at - 1] in ("early", "late", "mid")), at + 1
        if when is None and kind not in _OPEN_KINDS:
            return None
        if when is not None and self._section is not None and not self._exact and kind in ("mdy", "dmy"):
            self._narrative.note(self._at, when)
        told = kind in ("iso", "num", "dots", "ym", "my", "season", "yr", "par", "head") or (
            kind in ("mdy", "dmy", "pre") and reckoning.has_year(parts)
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
            or reckoning.has_year(parts)
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
                return PartialDate(reckoning.year_in(parts))
            if kind == "iso":
                return reckoning.valid(int(words[0]), int(words[2]), int(words[4]))
            if kind == "ym":
                return reckoning.valid(reckoning.year_in(parts), int(parts["DATE"]), None)
            if kind == "dots":
                return reckoning.valid(int(words[4]), int(words[2]), int(words[0]))
            if kind == "num":
                if len(words[4]) == 3 or len(words[4]) == 1 or not words[4].isdigit():
                    return None  # "1/2/300"
                return reckoning.numbered(reckoning.century(words[4]), words[0], words[2], self._day_first)
            if kind == "my" or (kind in ("mdy", "dmy", "pre") and reckoning.has_year(parts)):
                return reckoning.valid(
                    reckoning.year_in(parts),
                    None if kind == "pre" and "MONTH" not in parts else reckoning.month_in(parts),
                    reckoning.day_in(parts),
                )
            if kind == "that":
                return reckoning.from_told(anchor, parts)
            if kind == "ago" and "later" in parts:
                return reckoning.after_told(anchor, parts)
            told = anchor if self._published is None else self._told  # "said in May 2014 … at the end of the year"
            if kind == "end" and told is not None and "this" not in parts:
                return reckoning.edge(date(told.year, told.month or 1, 1), parts)
            if self._section is not None and kind in ("mon", "mdy", "dmy", "pre"):
                return reckoning.valid(self._section.year, reckoning.month_in(parts), reckoning.day_in(parts))
            if kind in ("mon", "mdy", "dmy", "pre"):
                month, day = reckoning.month_in(parts), reckoning.day_in(parts)
                if self._published is None:
                    found = reckoning.following(anchor, month, day)
                    return found or self._narrative.reckon(month, day, self._at, None)
                if self._setting is not None and self._setting.year < self._published.year:
                    set_in = PartialDate(self._setting.year, self._setting.month or 1)
                    return reckoning.following(set_in, month, day)
                if day is not None and (found := self._narrative.reckon(month, day, self._at, self._published)):
                    return found
            if kind == "wdd":
                return self._day_of_month(parts)
            if kind == "wd" and not self._exact:
                return self._weekday(WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]])
            return self._relative(kind, parts, self._published) if self._published is not None else None
        except (ValueError, OverflowError):
            return None

    def _weekday(self, weekday: int) -> PartialDate | None:
        """A weekday told by an article without a day of its own; that of the day behind a close one stays open."""
        told = self._narrative.weekday(weekday, self._at)
        if told is not None or not self._close or self._published is None:
            return told
        back = (self._published.weekday() - weekday) % 7
        return PartialDate.of(self._published - timedelta(days=back)) if back < 6 else None

    def _day_of_month(self, parts: Parts) -> PartialDate | None:
        """The day of "Friday the 17th"."""
        weekday, day = WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]], int(parts["DATE"].rstrip("stndrh"))
        if self._published is not None and self._exact:
            return reckoning.nearest_day(self._published, day, weekday)
        return self._narrative.day_of_month(day, weekday, self._at)

    def _relative(self, kind: str, parts: Parts, base: date) -> PartialDate | None:
        if not self._exact and (kind in _BY_DAY or not _BY_DAYS.isdisjoint(parts)):
            return None
        if kind == "ago":
            return reckoning.ago(base, parts)
        if kind == "after":
            return reckoning.back(base, parts)
        if kind == "mly":
            month = None if "SEASON" in parts else reckoning.month_in(parts)
            return reckoning.valid(base.year + ("next" in parts) - ("last" in parts), month, reckoning.day_in(parts))
        if kind == "rel":
            return reckoning.near(base, parts)
        if kind == "end":
            return reckoning.edge(base, parts)
        if kind == "wd":
            return PartialDate.of(reckoning.weekday_before(base, parts))
        if kind == "wlw":
            last = base - timedelta(days=base.weekday() + 7)
            return PartialDate.of(last + timedelta(days=WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]]))
        if kind == "wknd":
            return reckoning.weekend(base)
        if kind == "day":
            back = ("yesterday" in parts) + ("before" in parts) + ("last" in parts)
            return PartialDate.of(base + timedelta(days=("tomorrow" in parts) - back))
        if kind == "now":
            return PartialDate.of(base)
        return reckoning.nearest(base, reckoning.month_in(parts), reckoning.day_in(parts))


def _year_of_entry(s: Sentence) -> list[DateMention]:
    """The year that opens an item, without a mark behind it: "2019 Ana Lind leaves"."""
    if s.kind is not SegmentKind.ITEM or len(s.words) < _ENTRY or not s.words[1][0].isupper():
        return []
    year = grammar().letters.get(s.words[0]) == grammar().letters["2019"]
    return [DateMention(0, 1, PartialDate(int(s.words[0])), DateBasis.STATED)] if year else []


def _with_dashes(s: Sentence, spelled: str) -> str:
    """The letters, where hyphens between spaces count as the dashes that they stand for."""
    letters, dash = list(spelled), grammar().letters["–"]
    for at, word in enumerate(s.lower):
        if word == "-" and at and s.starts[at] > s.ends[at - 1]:
            letters[at] = dash
    return "".join(letters)
