"""Lines of an article that are about it: when it was published, by whom, from where; and which line is its title."""

from __future__ import annotations

import re
from dataclasses import replace

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.dates import byline_date, date_line, dateline, labelled_date
from talentscan.read.metadata import Metadata, address, host
from talentscan.read.plain import reads_as_title

_TOP, _TOP_DATES, _BOTTOM = 15, 7, 6
_LATE = 3
_SOURCE = re.compile(
    r"(?:source|via|originally (?:published|appeared) (?:on|at|in|by)|publisher|outlet)"
    r"\s*[:—–]\s*(?P<value>\S.{0,120})",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:by|By|BY|[Aa]uthor|[Ww]ritten by|[Rr]eported by)\s*:?\s+"
    r"(?P<value>[A-Z][\w.'’-]+(?:,? (?:and |& |de |van |von |al-|bin )?[A-Z][\w.'’-]*){1,7})",
)
_ADDRESS = re.compile(r"(?:url|link|original link|permalink|canonical)\s*:\s*\S*", re.IGNORECASE)
_SCORE = re.compile(r"(?:score|points)\s*:\s*\d+\s*\|.*", re.IGNORECASE)
_LINK = re.compile(r"(?:\]\(|link:\s*|url:\s*|<)\s*(https?://[^\s<>\"')|]+)", re.IGNORECASE)
_ANY_LINK = re.compile(r"https?://[^\s<>\"')\]|]+")
_SEPARATOR = re.compile(r"[,|•·–—/]|\bon\b")
_NO_WORD = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W_]")
_MARKS = " *_|–—-•·:"
_LONGEST = 220


def settle(drafts: list[Draft], source: str, metadata: Metadata, has_title: bool, may_promote: bool) -> list[Draft]:
    """The blocks without lines that only tell metadata, which `metadata` takes where it has none, the title first."""
    kept = _without_labels(drafts, source, metadata)
    if has_title and kept:
        kept = [kept[0], *_without_title(kept[1:], kept[0].text)]
    elif kept and may_promote:
        kept = _promoted(kept, metadata)
    told = next((d for draft in kept[:5] if (d := dateline(draft.text))), None)
    if metadata.published is None:
        metadata.published = told or next((d for draft in kept[:_TOP_DATES] if (d := byline_date(draft.text))), None)
    elif told is not None and 0 <= (metadata.published - told).days <= _LATE:
        metadata.published = told  # its "today" is the day of the dateline, not that of a reprint
    return kept


def _without_labels(drafts: list[Draft], source: str, metadata: Metadata) -> list[Draft]:
    if len(drafts) == 1:
        return drafts
    last = len(drafts) - _BOTTOM
    labels = {
        i
        for i, draft in enumerate(drafts)
        if (i < _TOP or i >= last) and draft.kind is not SegmentKind.TITLE and _take(draft, source, metadata, i)
    }
    kept = [draft for i, draft in enumerate(drafts) if i not in labels]
    dated = _take_date_line(kept, metadata) if len(kept) > 1 else None
    if dated is not None:
        del kept[dated]
    return kept or drafts


def _take(draft: Draft, source: str, metadata: Metadata, place: int) -> bool:
    """Whether the block is a line of metadata; what it tells is put into `metadata`."""
    if draft.end - draft.start > 4 * _LONGEST:
        return False
    begin = draft.pieces[0][0].lstrip(_MARKS)[:1]
    if begin and begin.lower() not in "abcdfgiloprstuvw":
        return False
    text = draft.text.strip(_MARKS)
    if not 5 < len(text) <= _LONGEST:
        return False
    first = text[0].lower()
    if first in "tflopurdcgi":
        found = labelled_date(text)
        if found:
            metadata.published = metadata.published or found
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
    if (first in "ulopc" and _ADDRESS.fullmatch(text)) or (first in "sp" and _SCORE.fullmatch(text)):
        raw = _raw(draft, source)
        links = _LINK.findall(raw) or _ANY_LINK.findall(raw)
        metadata.url = metadata.url or (links[-1] if links else None)
        return True
    return False


def _take_date_line(drafts: list[Draft], metadata: Metadata) -> int | None:
    """Which of the first blocks is only a date; none if dates are the headings of a chronicle."""
    for i, draft in enumerate(drafts[:_TOP_DATES]):
        if draft.kind not in (SegmentKind.PARAGRAPH, SegmentKind.HEADING) or draft.end - draft.start > _LONGEST:
            continue
        day = date_line(draft.text)
        if day is None:
            continue
        headings = (other for other in drafts[i + 1 :] if other.kind is SegmentKind.HEADING)
        if draft.kind is SegmentKind.HEADING and any(date_line(other.text) for other in headings):
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
    day = byline_date(value)
    if day is not None:
        metadata.published = metadata.published or day
        value = _SEPARATOR.split(value)[0].strip()
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
