"""The arithmetic of the calendar: what months, days and spans of time mean, counted from a day that is known."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from talentscan.mentions.expressions import COUNTS, MONTHS, UNITS, WEEKDAYS
from talentscan.model.event import PartialDate

# The words of an expression by their classes, the first of each class.
Parts = dict[str, str]


def valid(year: int, month: int | None, day: int | None) -> PartialDate:
    """A date of the calendar.

    Raises:
        ValueError: the month has no such day.
    """
    date(year, month or 1, day or 1)
    return PartialDate(year, month, day)


def numbered(year: int, first: str, second: str, day_first: bool | None = None) -> PartialDate:
    """The day of "3/25/2024"; where either number can be the month and nothing says which is, the year."""
    one, two = int(first), int(second)
    if one > 12 >= two or (day_first and two <= 12):
        return valid(year, two, one)
    return valid(year, one, two) if two > 12 or one == two or day_first is False else PartialDate(year)


def century(digits: str) -> int:
    """The year that two digits mean, by the rule of POSIX: 69 to 99 are of the last century; of four, itself."""
    year = int(digits)
    return year if year > 99 else year + (1900 if year >= 69 else 2000)


def weekend(base: date) -> PartialDate:
    """The month of the last Saturday, the article's own day among them."""
    day = base - timedelta(days=(base.weekday() - 5) % 7)
    return PartialDate(day.year, day.month)


def year_in(parts: Parts) -> int:
    """The year told: 2014, mid-2014, 2014-present, Mar-2014."""
    if "MONTHYEAR" in parts:
        return int(parts["MONTHYEAR"][-4:])
    if _is_short(parts):
        return century(parts["MONTHDAY"][-2:])
    if "PARTYEAR" in parts:
        return int(parts["PARTYEAR"][-4:])
    return int(parts["YEAR"] if "YEAR" in parts else parts["OPENYEAR"][:4])


def month_in(parts: Parts) -> int:
    """The month told, the last of several: July, mid-July, June-July, Jul-2014, Jul-03."""
    for joined in ("MONTHYEAR", "MONTHDAY"):
        if joined in parts:
            return MONTHS[parts[joined].partition("-")[0]]
    return MONTHS[parts["MONTH" if "MONTH" in parts else "PARTMONTH"].rpartition("-")[2]]


def has_year(parts: Parts) -> bool:
    """Whether an expression of day and month tells its year."""
    return "YEAR" in parts or "MONTHYEAR" in parts or _is_short(parts)


def _is_short(parts: Parts) -> bool:
    """Whether it ends with a year of two digits: 3-Jul-14."""
    return "MONTHDAY" in parts and "DATE" in parts


def day_in(parts: Parts) -> int | None:
    """The day of the month told: 3, 3rd, Jul-03."""
    if "MONTHDAY" in parts and not _is_short(parts):
        return int(parts["MONTHDAY"].partition("-")[2])
    return int(parts["DATE"].rstrip("stndrh")) if "DATE" in parts else None


def unit_in(parts: Parts) -> str | None:
    """The unit told, in the singular: year, month, week, day."""
    return next((UNITS[name] for name in parts if name in UNITS), None)


def following(anchor: PartialDate | None, month: int, day: int | None) -> PartialDate | None:
    """The next occurrence of a month or a day behind a time told before with its month; None without one."""
    if anchor is None or anchor.month is None:
        return None
    gone = (month, day or 31) < (anchor.month, anchor.day or 0)
    return valid(anchor.year + gone, month, day)


def nearest(base: date, month: int, day: int | None) -> PartialDate:
    """The occurrence of a month or a day nearest to the article's date."""
    middle = min(day or 15, 28)
    best = min((base.year - 1, base.year, base.year + 1), key=lambda year: abs((date(year, month, middle) - base).days))
    return valid(best, month, day)


def nearest_day(base: date, day: int, weekday: int) -> PartialDate | None:
    """The day of the month nearest to a day, which falls on `weekday` (Monday is 0)."""
    near = [months_before(base, back) for back in (1, 0, -1)]
    days = [date(m.year, m.month, day) for m in near if m.month is not None and day <= monthrange(m.year, m.month)[1]]
    days = [d for d in days if d.weekday() == weekday]
    return PartialDate.of(min(days, key=lambda d: abs((d - base).days))) if days else None


def months_before(base: date, months: int) -> PartialDate:
    """The month so many months before a day's."""
    index = base.year * 12 + base.month - 1 - months
    return PartialDate(index // 12, index % 12 + 1)


def weekday_before(base: date, parts: Parts) -> date:
    """The last such weekday, the article's own day among them."""
    day = WEEKDAYS[parts.get("WEEKDAY") or parts["SHORTDAY"]]
    return base - timedelta(days=(base.weekday() - day) % 7)


def count_in(parts: Parts) -> int | None:
    """The number told; None for "a few"."""
    if "COUNT" in parts:
        return COUNTS[parts["COUNT"]]
    number = parts.get("DATE") or parts.get("NUMBER")
    if number is not None:
        return int(number)
    if "couple" in parts:
        return 2
    return None if "few" in parts or "several" in parts else 1


def after_told(anchor: PartialDate | None, parts: Parts) -> PartialDate | None:
    """ "Two years later": so long after the date told before, no more exactly than it and the unit are."""
    count, unit = count_in(parts), unit_in(parts)
    if anchor is None or count is None:
        return None
    if unit == "year":
        return PartialDate(anchor.year + count)
    if anchor.month is None:
        return None
    if unit == "month":
        return months_before(date(anchor.year, anchor.month, 1), -count)
    if anchor.day is None or unit not in ("week", "day"):
        return None
    when = date(anchor.year, anchor.month, anchor.day) + timedelta(days=count * (7 if unit == "week" else 1))
    return PartialDate.of(when) if unit == "day" else PartialDate(when.year, when.month)


def from_told(anchor: PartialDate | None, parts: Parts) -> PartialDate | None:
    """ "The same day", "that year", "the following month": a time by the one told before."""
    step = ("following" in parts or "next" in parts) - ("previous" in parts)
    unit = unit_in(parts)
    if anchor is None:
        return None
    if unit == "year":
        return PartialDate(anchor.year + step)
    if unit == "month" and anchor.month is not None:
        return months_before(date(anchor.year, anchor.month, 1), -step)
    if unit not in ("day", None) or anchor.month is None or (anchor.day is None and not step):
        return None
    if anchor.day is None:
        return anchor
    return PartialDate.of(date(anchor.year, anchor.month, anchor.day) + timedelta(days=step))


def back(base: date, parts: Parts) -> PartialDate | None:
    """ "Two days after": so long before the article's day; "days after" tells no more than the month."""
    if "COUNT" in parts or "DATE" in parts or "a" in parts:
        return ago(base, {**parts, "ago": "ago"})
    return PartialDate(base.year, base.month) if "days" in parts and base.day > 9 else None


def ago(base: date, parts: Parts) -> PartialDate | None:
    """ "Two years ago": no more exactly than its unit."""
    count, unit = count_in(parts), unit_in(parts)
    if count is None or "ago" not in parts:
        return None
    half = "half" in parts
    if unit == "year" and half:
        when = months_before(base, count * 12 + 6)
        return PartialDate(when.year)
    if unit in ("year", "decade"):
        year = base.year - count * (10 if unit == "decade" else 1)
        return PartialDate(year) if year > 0 else None
    if unit == "month":
        return months_before(base, count)
    if unit == "week":
        day = base - timedelta(weeks=count)
        return PartialDate(day.year, day.month)
    return PartialDate.of(base - timedelta(days=count))


def near(base: date, parts: Parts) -> PartialDate | None:
    """ "Last", "this", "next" with a unit, a month, a weekday or a season."""
    step = ("next" in parts or "following" in parts) - ("last" in parts or "previous" in parts)
    unit = unit_in(parts)
    if unit == "year":
        return PartialDate(base.year + step)
    if unit == "month":
        return months_before(base, -step)
    if unit == "week":
        day = base + timedelta(weeks=step)
        return PartialDate(day.year, day.month)
    if unit is not None:
        return None
    if "weekend" in parts:
        return weekend(base - timedelta(days=7 * ("last" in parts and base.weekday() > 4)))
    if "MONTH" in parts:
        month = month_in(parts)
        gone = ("last" in parts or {"this", "past"} <= parts.keys()) and month >= base.month
        due = ("next" in parts or "coming" in parts) and month <= base.month
        return PartialDate(base.year - gone + due, month)
    if "SEASON" in parts:
        return PartialDate(base.year - (base.month < 9) if "last" in parts else base.year + ("next" in parts))
    before = weekday_before(base, parts)
    if step > 0:
        before += timedelta(days=7)
    elif step < 0 and before == base:
        before -= timedelta(days=7)
    return PartialDate.of(before)


def edge(base: date, parts: Parts) -> PartialDate | None:
    """ "The end of June", "the beginning of next year"."""
    if "MONTH" in parts:
        told = month_in(parts)
        if "year" in parts:
            return PartialDate(base.year + ("next" in parts) - ("last" in parts), told)
        return PartialDate(year_in(parts), told) if "YEAR" in parts else nearest(base, told, None)
    month = (
        12 if parts.keys() & {"end", "close", "YEAREND"} else 1 if "beginning" in parts or "start" in parts else None
    )
    if "YEAR" in parts:
        return PartialDate(year_in(parts), month)
    step = int("next" in parts)
    unit = "year" if "YEAREND" in parts else unit_in(parts)
    if unit == "year":
        return PartialDate(base.year + step, month)
    return months_before(base, -step) if unit == "month" else None
