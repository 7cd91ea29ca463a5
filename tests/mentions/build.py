from __future__ import annotations

from datetime import date

from talentscan.mentions import DateFinder, find_mentions
from talentscan.model.article import Article, OffsetMap, Segment, SegmentKind
from talentscan.model.event import PartialDate
from talentscan.model.mentions import Mentions
from talentscan.segment import segment

PUBLISHED = date(2025, 3, 12)  # a Wednesday


def article(text: str, title: str = "") -> Article:
    whole = f"{title}\n\n{text}" if title else text
    body = Segment(SegmentKind.PARAGRAPH, len(whole) - len(text), len(whole))
    segments = (Segment(SegmentKind.TITLE, 0, len(title)), body) if title else (body,)
    return Article("a.txt", whole, whole, OffsetMap.identity(len(whole)), segments, published=PUBLISHED)


def mentions(text: str, title: str = "") -> Mentions:
    told = article(text, title)
    return find_mentions(told, segment(told))


def names(text: str, title: str = "") -> dict[str, str]:
    """Each name as its text writes it, with what it names."""
    return {name.text: str(name.entity.type) for found in mentions(text, title).names for name in found}


def dates(
    text: str, published: date | None = PUBLISHED, anchor: str | None = None
) -> list[tuple[str, str | None, str]]:
    """The words of each time, what they mean, and on what that rests."""
    told = article(text)
    finder = DateFinder(told.text, published)
    before = PartialDate.parse(anchor) if anchor else None
    return [
        (s.span_text(d.first, d.last, told.text), str(d.date) if d.date else None, d.basis.value)
        for s in segment(told)
        for d in finder.find(s, before)
    ]
