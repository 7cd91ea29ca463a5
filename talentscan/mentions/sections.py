"""The time that headings give what stands below them: "2019", "### March", "Timeline of 2021"."""

from __future__ import annotations

import re

from talentscan.mentions.expressions import MONTHS
from talentscan.model.article import Article, SegmentKind
from talentscan.model.event import PartialDate

_YEAR = re.compile(r"(?<![\d$€£.,/#-])((?:1[89]|20)\d\d)(?![\d%]|[-–/]\d|[.,]\d)")
_OTHER = re.compile(
    r"\b(?:by|until|till|since|before|after|vision|agenda|fiscal|fy|goals?|class|from|to|beyond|plan)\b", re.I
)
_MONTH = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b(?=\.?,? +(?:1[89]|20)\d\d|\W*$)", re.I)
_LONGEST = 80
_ALONE = re.compile(r"\W*(?:[A-Z][a-z]{2,8}\.?,? +)?(?:1[89]|20)\d\d\W*")
_LOWEST = 9
"""The level of a line that is only a year or a month with its year: below all headings."""


def section_times(article: Article) -> list[PartialDate | None]:
    """The year, or the month with its year, that each segment stands under; empty where no heading tells one.

    The title counts where nothing tells when the article itself was written.
    """
    latest = article.published.year if article.published else 9999
    above: list[tuple[int, PartialDate | None]] = []
    if article.published is None and article.around is None and article.title:
        above.append((-1, _told(article.title, None, latest)))
    found: list[PartialDate | None] = []
    for part in article.segments:
        level = part.level if part.kind is SegmentKind.HEADING else 0
        length = part.end - part.start
        if (
            part.kind is SegmentKind.PARAGRAPH
            and length < _LONGEST // 4
            and _ALONE.fullmatch(article.text[part.start : part.end])
        ):
            level = _LOWEST
        if level:
            while above and above[-1][0] >= level:
                above.pop()
            around = above[-1][1] if above else None
            text = article.text[part.start : part.end] if length <= _LONGEST else ""
            above.append((level, _told(text, around, latest) or around))
        found.append(above[-1][1] if above else None)
    return found if any(found) else []


def _told(text: str, around: PartialDate | None, latest: int) -> PartialDate | None:
    """The time that a heading tells; a month alone is of the year of the headings around it."""
    years = {int(match[1]) for match in _YEAR.finditer(text)}
    month = _MONTH.search(text)
    number = MONTHS[month.group().lower()] if month else None
    if not years and around is not None and month and not text.replace(month.group(), "").strip(" .:*#"):
        return PartialDate(around.year, number)
    if len(years) != 1 or _OTHER.search(text):
        return None
    year = years.pop()
    return PartialDate(year, number) if year <= latest else None
