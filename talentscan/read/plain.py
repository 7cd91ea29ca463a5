"""Plain text: paragraphs, items and headings, told by blank lines, by wrapping and by punctuation."""

from __future__ import annotations

import re

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft, drafts_of, fold
from talentscan.read.lines import Line, blocks_of_lines, is_wrapped, joined
from talentscan.read.stamps import byline_date, date_line

_ITEM = re.compile(r"(?:\*\*?|[-•‣·▪●–—]|\d{1,3}[.)])[ \t]+(?=\S)")
_RULE = re.compile(r"[\W_]+")
_UNDERLINE = re.compile(r"(=|-|~|\^|#|\*|_)\1{2,}")
_HEADING_LENGTH = 110
_HEAD = 1_500
"""Characters from the start among which a line that is only a date stands alone."""
_TITLE_LENGTH = 220
_FINAL = (".", ",", ";", ":", "…", "!”", ".”", '."', "?”", ".'", ".)", "!")


def plain_drafts(source: str, start: int, end: int) -> list[Draft]:
    """The blocks of the plain text `source[start:end]`."""
    blocks = blocks_of_lines(source, start, end)
    wrapped = is_wrapped(blocks)
    drafts: list[Draft] = []
    for number, block in enumerate(blocks):
        drafts.extend(_block_drafts(source, block, wrapped, number + 1 < len(blocks), start))
    return [_numbered_heading(source, drafts, i) for i in range(len(drafts))]


def _numbered_heading(source: str, drafts: list[Draft], i: int) -> Draft:
    """The block; as a heading if it is a numbered line that stands alone over a paragraph, no item of a list."""
    draft = drafts[i]
    if draft.kind is not SegmentKind.ITEM or i + 1 >= len(drafts) or drafts[i + 1].kind is SegmentKind.ITEM:
        return draft
    number = source[max(0, draft.start - 6) : draft.start].rstrip()
    alone = i == 0 or drafts[i - 1].kind is not SegmentKind.ITEM
    if alone and number[-2:-1].isdigit() and reads_as_heading(draft.text):
        return draft.of_kind(SegmentKind.HEADING, 2)
    return draft


def _block_drafts(source: str, block: list[Line], wrapped: bool, more: bool, start: int) -> list[Draft]:
    drafts: list[Draft] = []
    paragraphs = [line for part in _parts(source, block, start) for line in joined(source, part, wrapped)]
    for number, (first, last) in enumerate(paragraphs):
        if _RULE.fullmatch(source, first, last):
            continue
        item = _ITEM.match(source, first, last)
        kind, level = SegmentKind.PARAGRAPH, 0
        if item:
            kind, level = SegmentKind.ITEM, 1
        elif reads_as_heading(source[first:last]) and (number + 1 < len(paragraphs) or (more and len(paragraphs) == 1)):
            below = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
            if below is None or (number == 0 and below[1] - below[0] > 1.5 * (last - first)):
                kind, level = SegmentKind.HEADING, 2
        drafts.extend(drafts_of(kind, fold(source, item.end() if item else first, last), level))
    return drafts


def _parts(source: str, block: list[Line], start: int) -> list[list[Line]]:
    """The block cut before items, around metadata-like lines, dates and underlines, and at indented first lines."""
    parts: list[list[Line]] = [[]]
    for line in block:
        first, last = line
        if _UNDERLINE.fullmatch(source, first, last):
            parts.append([])
            continue
        alone = LABEL.match(source, first, last) is not None or (
            first < start + _HEAD and last - first < 90 and _stands_alone(source[first:last])
        )
        if alone or _ITEM.match(source, first, last) or _indented(source, first, parts[-1]):
            parts.append([])
        parts[-1].append(line)
        if alone:
            parts.append([])
    return [part for part in parts if part]


def _stands_alone(text: str) -> bool:
    """Whether a line near the start is one about the article: its address, its day, its byline with the day."""
    if text.startswith("http"):
        return " " not in text
    return date_line(text) is not None or byline_date(text) is not None


def _indented(source: str, first: int, before: list[Line]) -> bool:
    """Whether a line is set in by three blanks or more after one that is not, as typists begin a paragraph."""
    return bool(before) and source[first - 3 : first] == "   " and source[before[-1][0] - 2 : before[-1][0]] != "  "


LABEL = re.compile(
    r"[*_\s]*(?:published|posted|updated|date|source|author|by|url|link|publication date|publish date)"
    r"(?: on| at| by)?[*_]*:[*_]*[ \t]*\S.{0,200}$",
    re.IGNORECASE,
)
"""A line that is a label and its value: `Published: …`, `**Source:** …`."""


def reads_as_heading(text: str) -> bool:
    """Whether a line is short, without final punctuation, and begins like a heading."""
    return (
        len(text) <= _HEADING_LENGTH
        and not text.endswith(_FINAL)
        and not text[0].islower()
        and any(character.isalpha() for character in text)
    )


def reads_as_title(text: str) -> bool:
    """Whether a first line can be a headline: not long, no final full stop, not a quotation."""
    return 3 <= len(text) <= _TITLE_LENGTH and not text.endswith(_FINAL[:-1]) and any(c.isalpha() for c in text)
