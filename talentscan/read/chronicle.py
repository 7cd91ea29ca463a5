"""Chronicles: texts whose lines with a day head what happened on it, and do not say when the text was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.dates import find_date
from talentscan.read.stamps import date_line

_SHORT = 90
"""Characters of a line that heads an entry."""
_WIDEST = 36
"""Characters within which the day ends that opens an entry."""
_MOST_BLOCKS = 8
"""Blocks that the entries of a chronicle have at most, on average."""
_DIGIT = re.compile(r"\d")
_MARK = re.compile(r"\s*(?::\s|\s[-–—]\s|[–—])")
_BLOCKS = (SegmentKind.PARAGRAPH, SegmentKind.ITEM, SegmentKind.QUOTE)
_HEADS = (SegmentKind.TITLE, SegmentKind.HEADING)


def entry_days(drafts: Sequence[Draft]) -> frozenset[date]:
    """The days that head the entries of a chronicle; none where fewer than two different ones do.

    A day heads an entry in a heading of its own, at the head of a paragraph before a dash or a colon, or as a line of
    its own that stands under no heading: the date line of a post stands right below its title. Lines count where they
    are many: a newsletter has its own day and a few more.
    """
    headed = {day for draft in drafts if draft.kind is SegmentKind.HEADING and (day := _day_in(draft))}
    led = {
        day
        for before, draft in pairwise(drafts)
        if draft.kind in _BLOCKS and (day := _alone(before, draft) or _day_before(draft.text))
    }
    days = headed if len(headed) > 1 else set()
    return frozenset(days | led if len(led) > 1 and len(led) * _MOST_BLOCKS >= len(drafts) else days)


def _day_in(draft: Draft) -> date | None:
    return find_date(draft.text) if draft.end - draft.start <= _SHORT else None


def _alone(before: Draft, draft: Draft) -> date | None:
    """The day that is a line of its own."""
    return date_line(draft.text) if draft.end - draft.start <= _SHORT and before.kind not in _HEADS else None


def _day_before(text: str) -> date | None:
    """The day before the mark behind which an entry begins: "March 3, 2020 – The site moved"."""
    mark = _MARK.search(text, 0, _WIDEST) if _DIGIT.search(text, 0, _WIDEST) else None
    line = text[: mark.start()] if mark else ""
    return date_line(line) if line else None
