"""About when an article without a day of its own was written, by the days that it tells of and links to.

Of what an article links to and tells of in the past, the latest days are those of its own week if there are several:
of 309 dated articles with two such days or more, 80 in 100 appeared in the week behind the latest of them and 97 in
100 in its year (measured on unlabelled articles whose day is known). That is enough to tell which March "in March"
means, and too little for weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from talentscan.read.dates import date_in_path, days_in

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
_POST = re.compile(r"//(?:www\.|mobile\.)?(?:twitter|x)\.com/\w{1,20}/status/(\d{15,19})\b")
_SNOWFLAKE = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What the ids of posts on Twitter count their milliseconds from, in all bits but the last 22 (Twitter, 2010)."""
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|due|effective|will|would|expires?|scheduled|deadline|upcoming|ending|held|starting"
    r"|beginning|plans?|expected)\b[^.]{0,40}$",
    re.IGNORECASE,
)
_WEEK = timedelta(days=7)
_BEFORE = 60
"""Characters before a day in which a word says that it is to come."""
_LIMIT = 400_000


def day_around(source: str, text: str) -> date | None:
    """The latest day told or linked to, if another lies in the week before it; None where there are too few."""
    days = sorted([*_linked(source[:_LIMIT]), *_told(text[:_LIMIT])])
    return days[-1] if len(days) > 1 and days[-1] - days[-2] <= _WEEK else None


def _linked(source: str) -> Iterator[date]:
    """The days in the addresses that a text links to, each address once."""
    for address in dict.fromkeys(match.group() for match in _ADDRESS.finditer(source)):
        post = _POST.search(address)
        day = _of_post(int(post[1])) if post else date_in_path(address)
        if day is not None:
            yield day


def _of_post(number: int) -> date:
    return (_SNOWFLAKE + timedelta(milliseconds=number >> 22)).date()


def _told(text: str) -> Iterator[date]:
    """The full dates of a text that are not told as to come."""
    for day, start in days_in(text):
        if not _AHEAD.search(text, max(0, start - _BEFORE), start):
            yield day
