"""Lines of an article that are about it: when it was published, by whom, from where; and which line is its title."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.chronicle import entry_days
from talentscan.read.dates import day_of, year_in_path
from talentscan.read.metadata import Metadata, address, host
from talentscan.read.plain import reads_as_title
from talentscan.read.stamps import (
    byline_date,
    copyright_year,
    date_line,
    dateline,
    day_without_year,
    field_date,
    labelled_date,
    today_date,
)

_TOP, _TOP_DATES, _BOTTOM = 15, 7, 6
_LATE = 3
_LISTED = 3
"""So many items or rows are a list or a table, of which one with a day says nothing of the article."""
_SOURCE = re.compile(
    r"(?:source|via|originally (?:published|appeared) (?:on|at|in|by)|publisher|outlet)"
    r"\s*[:—–]\s*(?P<value>\S.{0,120})",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:by|By|BY|[Aa]uthor|[Ww]ritten by|[Rr]eported by)\s*:?\s+"
    r"(?P<value>[A-Z][\w.'’-]+(?:,? (?:and |& |de |van |von |al-|bin )?[A-Z][\w.'’-]*){1,7})",
)
_LONG_WORD = re.compile(r"[^\W_]{4,}")
_SLUG_WORDS = 2
_ONE_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_ADDRESS = re.compile(
    r"(?:url|link|original link|permalink|canonical|view (?:the )?(?:source version|original)\b[^:]{0,60})\s*:\s*\S*",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?:score|points)\s*:\s*\d+\s*\|.*", re.IGNORECASE)
_LINK = re.compile(r"(?:\]\(|link:\s*|url:\s*|<)\s*(https?://[^\s<>\"')|]+)", re.IGNORECASE)
_ANY_LINK = re.compile(r"https?://[^\s<>\"')\]|]+")
_SEPARATOR = re.compile(r"[,|•·–—/]|\bon\b")
_NEXT_FIELD = re.compile(r"\s+(?=[A-Z][a-z]+(?: [a-z]+)?:\s)")
_LONE = re.compile(r"(?:last )?(?:updated|posted|published|share|save|print|advertisement)", re.IGNORECASE)
_NO_WORD = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W_]")
_SHORTEST = 14
_MENU_WORD = 40
_MARKS = " *_|–—-•·:"
_LONGEST = 220


def settle(drafts: list[Draft], source: str, metadata: Metadata, has_title: bool, may_promote: bool) -> list[Draft]:
    """The blocks without lines that only tell metadata, which `metadata` takes where it has none, the title first."""
    drafts = _without_menu(drafts)
    days = entry_days(drafts)
    kept = _without_labels(drafts, source, metadata, days)
    if has_title and kept:
        kept = [kept[0], *_without_title(kept[1:], kept[0].text)]
    elif kept and may_promote:
        kept = _promoted(kept, metadata)
    told = next((d for draft in kept[:5] if (d := dateline(draft.text)) and d not in days), None)
    if metadata.published is None:
        today = (d for draft in kept[:_TOP_DATES] if "oday" in draft.text and (d := today_date(draft.text)))
        metadata.published = (
            told
            or _told_at_the_top(kept, days)
            or next(today, None)
            or metadata.revised
            or _with_the_year_of(kept, metadata)
        )
    elif told is not None and 0 <= (metadata.published - told).days <= _LATE:
        metadata.published = told  # its "today" is the day of the dateline, not that of a reprint
    return kept


def _without_menu(drafts: list[Draft]) -> list[Draft]:
    """The blocks from the one main heading on, where all before it are links and other words of a site's menu."""
    heads = [i for i, draft in enumerate(drafts) if draft.kind is SegmentKind.HEADING and draft.level == 1]
    if len(heads) != 1 or heads[0] < _TOP_DATES or drafts[0].kind is SegmentKind.TITLE:
        return drafts
    before = drafts[: heads[0]]
    return drafts[heads[0] :] if all(len(d.text) < _MENU_WORD and d.text[-1] not in ".!?:" for d in before) else drafts


def _told_at_the_top(drafts: list[Draft], entries: frozenset[date]) -> date | None:
    """The day in a line about the article, among its first or its last; none where several items begin so.

    The days of a chronicle's `entries` are not the article's.
    """
    found: list[tuple[SegmentKind, date]] = []
    top = [draft.kind for draft in drafts[:_TOP]]
    listed = [kind for kind in (SegmentKind.ITEM, SegmentKind.CELL) if top.count(kind) >= _LISTED]
    for draft in drafts[:_TOP]:
        kind = draft.kind
        if kind is SegmentKind.TITLE or (found and kind is SegmentKind.PARAGRAPH) or kind in listed:
            continue
        day = byline_date(draft.text) or field_date(draft.text)
        if day is not None and day not in entries:
            found.append((kind, day))
        if kind is SegmentKind.PARAGRAPH and drafts.index(draft) >= _TOP_DATES:
            break
    if not found and len(drafts) > _TOP and drafts[-1].kind is SegmentKind.PARAGRAPH:
        last = byline_date(drafts[-1].text) or date_line(drafts[-1].text)
        return last if last not in entries else None
    kinds = [kind for kind, _ in found]
    return next((d for kind, d in found if kind is SegmentKind.PARAGRAPH or kinds.count(kind) == 1), None)


def _with_the_year_of(drafts: list[Draft], metadata: Metadata) -> date | None:
    """The day of a dateline or a line that leaves out its year, which the address or a copyright line tells."""
    day = next((d for draft in drafts[:_TOP_DATES] if (d := day_without_year(draft.text))), None)
    if day is None:
        return None
    year = year_in_path(metadata.url or "") or next(
        (y for draft in drafts[-_BOTTOM:] if len(draft.text) < _LONGEST and (y := copyright_year(draft.text))), None
    )
    month, number, weekday = day
    found = day_of(year, month, number) if year is not None else None
    return found if found is not None and weekday in (None, found.weekday()) else None


def _without_labels(drafts: list[Draft], source: str, metadata: Metadata, entries: frozenset[date]) -> list[Draft]:
    if len(drafts) < 2:
        return drafts
    last = len(drafts) - _BOTTOM
    own = len(drafts) - 1 if _is_of(drafts[-1].text, metadata.title or drafts[0].text) else None
    labels = {
        i
        for i, draft in enumerate(drafts)
        if (i < _TOP or i >= last)
        and draft.kind is not SegmentKind.TITLE
        and _take(draft, source, metadata, i, own == i)
    }
    kept = [draft for i, draft in enumerate(drafts) if i not in labels]
    dated = _take_date_line(kept, metadata, entries) if len(kept) > 1 else None
    if dated is not None:
        del kept[dated]
    return kept or drafts


def _is_of(text: str, title: str) -> bool:
    """Whether a line is an address that holds two words of a title or more."""
    if not text.startswith("http") or _ONE_ADDRESS.fullmatch(text) is None:
        return False
    return len(set(_LONG_WORD.findall(text.lower())) & set(_LONG_WORD.findall(title.lower()))) >= _SLUG_WORDS


def _take(draft: Draft, source: str, metadata: Metadata, place: int, last: bool) -> bool:
    """Whether the block is a line of metadata; what it tells is put into `metadata`.

    `last`: it is the last block, and an address that holds words of the title.
    """
    if draft.end - draft.start > 4 * _LONGEST:
        return False
    begin = draft.pieces[0][0].lstrip(_MARKS)[:1]
    if begin and begin.lower() not in "abcdefghilmoprstuvw":
        return False
    text = draft.text.strip(_MARKS)
    if not 5 < len(text) <= _LONGEST:
        return False
    first = text[0].lower()
    if place < _TOP and len(text) < _SHORTEST and _LONE.fullmatch(text):
        return True
    if first in "tflopurdcgimaew":
        found = labelled_date(text)
        if found:
            day, revised = found
            if revised:
                metadata.revised = metadata.revised or day
            else:
                metadata.published = metadata.published or day
            return True
    if first == "h" and (place < _LATE or last) and _ONE_ADDRESS.fullmatch(text):
        metadata.url = metadata.url or text
        return True
    if first in "svpo":
        match = _SOURCE.fullmatch(text)
        if match and not match["value"].endswith((".", "!")):
            _take_source(match["value"], _raw(draft, source), metadata)
            return True
    if place < _TOP and first in "bawr":
        match = _AUTHOR.fullmatch(text)
        if match and len(text) < 90:
            names = re.split(r",\s+|\s+(?:and|&)\s+", match["value"])
            metadata.authors = metadata.authors or tuple(name.strip() for name in names if name.strip())
            return True
    if (first in "ulopcv" and _ADDRESS.fullmatch(text)) or (first in "sp" and _SCORE.fullmatch(text)):
        raw = _raw(draft, source)
        links = _LINK.findall(raw) or _ANY_LINK.findall(raw)
        metadata.url = metadata.url or (links[-1] if links else None)
        return True
    return False


def _take_date_line(drafts: list[Draft], metadata: Metadata, entries: frozenset[date]) -> int | None:
    """Which of the first blocks is only a date; none if dates are the headings of a chronicle."""
    for i, draft in enumerate(drafts[:_TOP_DATES]):
        if (
            draft.kind not in (SegmentKind.PARAGRAPH, SegmentKind.HEADING, SegmentKind.QUOTE)
            or draft.end - draft.start > _LONGEST
        ):
            continue
        day = date_line(draft.text)
        if day is None:
            continue
        if day in entries:
            return None
        metadata.published = metadata.published or day
        return i
    return None


def _raw(draft: Draft, source: str) -> str:
    """The block as it stands in the source, up to the end of its line, where the target of its last link is."""
    end = source.find("\n", draft.end, draft.end + 2_000)
    return source[draft.start : end if end >= 0 else draft.end + 2_000]


def _take_source(value: str, raw: str, metadata: Metadata) -> None:
    link = _ANY_LINK.search(raw)
    metadata.url = metadata.url or (link.group() if link else None)
    day = byline_date(value) or field_date(value)
    if day is not None:
        metadata.published = metadata.published or day
        value = _SEPARATOR.split(_NEXT_FIELD.split(value)[0])[0].strip()
    name = host(value) if address(value) else value
    metadata.outlet = metadata.outlet or name


def same_title(one: str, other: str) -> bool:
    """Whether two headlines are one, but for case, punctuation and an outlet's name at the end of one."""
    if _first_letter(one) != _first_letter(other):
        return False
    a, b = _bare(one), _bare(other)
    if not a or not b:
        return False
    shorter, longer = sorted((a, b), key=len)
    return shorter == longer or (longer.startswith(shorter) and len(shorter) * 2 > len(longer) and len(shorter) > 15)


def _first_letter(text: str) -> str:
    """The first letter or digit, folded: most blocks differ from a title here, and nothing more need be read."""
    found = _LETTER.search(text)
    return found.group().casefold()[0] if found else ""


def _bare(text: str) -> str:
    return _NO_WORD.sub("", text.casefold())


def _without_title(drafts: list[Draft], title: str) -> list[Draft]:
    """The blocks without one among the first that repeats the title."""
    for i, draft in enumerate(drafts[:4]):
        if draft.end - draft.start <= 4 * len(title) + 400 and same_title(draft.text, title) and len(drafts) > 1:
            return drafts[:i] + drafts[i + 1 :]
    return drafts


def _promoted(drafts: list[Draft], metadata: Metadata) -> list[Draft]:
    """The blocks with the first heading, or the first short line, as the title."""
    wanted = metadata.title
    for i, draft in enumerate(drafts[:4]):
        if draft.kind not in (SegmentKind.HEADING, SegmentKind.PARAGRAPH) or len(draft.text) > _LONGEST:
            continue
        if wanted is not None and not same_title(draft.text, wanted):
            continue
        if wanted is None and not (_heads(drafts, i)):
            continue
        title = draft.of_kind(SegmentKind.TITLE)
        metadata.title = metadata.title or title.text
        return (
            [title, *drafts[:i], *drafts[i + 1 :]]
            if i and wanted
            else [*drafts[:i], title, *_without_title(drafts[i + 1 :], title.text)]
        )
    return drafts


def _heads(drafts: list[Draft], i: int) -> bool:
    """Whether the block can be the title of what follows, where nothing else tells a title."""
    draft = drafts[i]
    if i + 1 >= len(drafts):
        return False
    if draft.kind is SegmentKind.HEADING:
        return i == 0 or draft.level == 1
    return i == 0 and reads_as_title(draft.text) and any(len(d.text) > len(draft.text) for d in drafts[1:4])


def titled(drafts: list[Draft], title: Draft | None) -> list[Draft]:
    """The blocks with the title before them, if there is one."""
    return drafts if title is None else [replace(title, kind=SegmentKind.TITLE, level=0), *drafts]
