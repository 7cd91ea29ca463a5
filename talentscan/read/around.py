"""About when an article without a day of its own was written, by the days that it tells of and links to.

Of what an article links to and tells of in the past, the latest days are those of its own week if there are several:
of 309 dated articles with two such days or more, 80 in 100 appeared in the week behind the latest of them and 97 in
100 in its year (measured on unlabelled articles whose day is known). That is enough to tell which March "in March"
means, and too little for weekdays. Where three links or more are of the last three days, as in a digest of the day's
news, the article appeared on the latest of them or the day after in 88 of 100 (of 208): then a weekday is told as well.

Addresses tell their day in their path, or by the moment that they carry: that of an upload, or of a post in its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from talentscan.model.article import Around
from talentscan.read.dates import date_in_path, days_in

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
_POST = re.compile(r"//(?:www\.|mobile\.)?(?:twitter|x)\.com/\w{1,20}/status/(\d{15,19})\b")
_SNOWFLAKE = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What the ids of posts on Twitter count their milliseconds from, in all bits but the last 22 (Twitter, 2010)."""
_ACTIVITY = re.compile(r"//(?:www\.)?linkedin\.com/[^?#]*\bactivity[-:](\d{19})\b")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""What the ids of posts on LinkedIn count from, in the same way."""
_UPLOADED = re.compile(r"(?:[?&](?:t|ts|time|timestamp)=|/upload/(?:[^/]+/)?v)(1[0-9]{9})(?![0-9])")
"""The second of an upload, as addresses of images tell it so that browsers see what is new."""
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|due|effective|will|would|expires?|scheduled|deadline|upcoming|ending|held|starting"
    r"|beginning|plans?|expected)\b[^.]{0,40}$",
    re.IGNORECASE,
)
_WEEK, _FRESH = timedelta(days=7), timedelta(days=2)
_ENOUGH = 3
"""Links of the last days that make a digest of a text."""
_BEFORE = 60
"""Characters before a day in which a word says that it is to come."""
_LIMIT = 400_000


def day_around(source: str, text: str) -> Around | None:
    """The latest day told or linked to, if another lies in the week before it; None where there are too few."""
    linked = list(_linked(source[:_LIMIT]))
    days = sorted([*linked, *_told(text[:_LIMIT])])
    if len(days) < 2 or days[-1] - days[-2] > _WEEK:
        return None
    return Around(days[-1], sum(day >= days[-1] - _FRESH for day in linked) >= _ENOUGH)


def _linked(source: str) -> Iterator[date]:
    """The days in the addresses that a text links to, each address once."""
    for address in dict.fromkeys(match.group() for match in _ADDRESS.finditer(source)):
        day = _of_address(address)
        if day is not None:
            yield day


def _of_address(address: str) -> date | None:
    for pattern, since in ((_POST, _SNOWFLAKE), (_ACTIVITY, _EPOCH)):
        post = pattern.search(address)
        if post is not None:
            return (since + timedelta(milliseconds=int(post[1]) >> 22)).date()
    uploaded = _UPLOADED.search(address)
    return (_EPOCH + timedelta(seconds=int(uploaded[1]))).date() if uploaded else date_in_path(address)


def _told(text: str) -> Iterator[date]:
    """The full dates of a text that are not told as to come."""
    for day, start in days_in(text):
        if not _AHEAD.search(text, max(0, start - _BEFORE), start):
            yield day
