"""Html pages: trafilatura decides which text is the article, the stream says where it stands."""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import Any

from talentscan.errors import UnreadableArticleError
from talentscan.model.article import Article, SegmentKind
from talentscan.read.assemble import assemble
from talentscan.read.between import with_what_stands_between
from talentscan.read.boldlines import with_bold_headings
from talentscan.read.builder import Draft
from talentscan.read.fragment import wanted_blocks
from talentscan.read.furniture import same_title
from talentscan.read.metadata import Metadata
from talentscan.read.pagemeta import page_metadata
from talentscan.read.scripted import scripted_drafts
from talentscan.read.stream import Wanted, scan

_KINDS = {
    "p": SegmentKind.PARAGRAPH, "item": SegmentKind.ITEM, "quote": SegmentKind.QUOTE, "head": SegmentKind.HEADING,
    "row": SegmentKind.CELL, "list": SegmentKind.PARAGRAPH, "table": SegmentKind.CELL, "cell": SegmentKind.CELL,
    "body": SegmentKind.PARAGRAPH, "main": SegmentKind.PARAGRAPH, "div": SegmentKind.PARAGRAPH,
}  # fmt: skip
_TITLE_TAG = re.compile(r"<title\b[^<>]*>([^<]{1,600})", re.IGNORECASE)
_H1 = re.compile(r"<h1\b[^<>]*>(.{1,2000}?)</h1", re.IGNORECASE | re.DOTALL)
_H1_TRIES = 5
_DEEPEST = 200
_LEAST, _SHORT, _COLUMN = 60, 400, 400
"""Characters of text: too few for an article, so few that a script may hold more, so many that a cell is a column."""
_MARKS = re.compile(
    r"<sup\b[^<>]*\bclass=\"?reference[^<>]*>(?:<a\b[^<>]*>)?[^<>]{0,12}(?:<span[^<>]*>[^<>]*</span>[^<>]{0,12}){0,3}"
    r"(?:</a>)?</sup>|<sup\b[^<>]*>\s*\[?\s*<a\b[^<>]*#[^<>]*>[^<>]{1,6}</a>\s*\]?\s*</sup>"
    r"|<span\b[^<>]*\bclass=\"?mw-editsection\b[^<>]*>(?:[^<>]|<(?!/?(?:h\d|p)\b)[^<>]*>){0,400}?</span>(?=\s*</h\d)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"<article\b(?:(?!<article\b).)*?</article", re.IGNORECASE | re.DOTALL)
_PARAGRAPH = re.compile(r"<p\b[^<>]*>((?:(?!<p\b).)*?)</p", re.IGNORECASE | re.DOTALL)
_SENTENCE, _FINAL = 50, (".", "!", "?", "”", '"', ":")
_MOST_OF = 0.6
"""What is taken for the article holds so much of the prose in the element called so, or that prose is taken."""
_MOST_TAGS = 60_000  # real pages have fewer by far; what has more is not given to parsers that slow down with it


def page_article(path: str, source: str) -> Article | UnreadableArticleError:
    """The article of an html page."""
    metadata = page_metadata(source)
    shown = _MARKS.sub(_blank, source) if "<sup" in source or "mw-editsection" in source else source
    stream = scan(shown, 0, len(source))
    sound = source.count("<") < _MOST_TAGS
    drafts = stream.drafts(_trafilatura_blocks(shown)) if sound else stream.paragraphs()
    if sound and _length(drafts) < _LEAST:
        drafts = max(drafts, stream.drafts(wanted_blocks(shown, ("article", "main"))), key=_length)
    if sound and (prose := stream.drafts(_prose(shown))) and _length(drafts) < _length(prose) * _MOST_OF:
        drafts = prose
    if _length(drafts) < _SHORT and "articleBody" in source:
        drafts = max(drafts, scripted_drafts(source), key=_length)
    elif sound:
        drafts = with_what_stands_between(shown, drafts)
    if not drafts:
        return UnreadableArticleError(path, "no article text found")
    drafts = with_bold_headings(shown, drafts)
    return assemble(path, source, drafts, metadata, _title(source, metadata))


def _prose(source: str) -> list[Wanted]:
    """The paragraphs with full sentences in the one element that a page calls its article."""
    found = max(_ARTICLE.finditer(source), key=lambda match: match.end() - match.start(), default=None)
    if found is None:
        return []
    told: list[Wanted] = []
    for match in _PARAGRAPH.finditer(source, *found.span()):
        text = scan(source, *match.span(1)).compact
        if len(text) >= _SENTENCE and text.endswith(_FINAL):
            told.append(Wanted(SegmentKind.PARAGRAPH, text))
    return told


def _blank(mark: re.Match[str]) -> str:
    """Blanks in place of the mark of a footnote, or of a link to edit a section."""
    return " " * len(mark.group())


def _length(drafts: list[Draft]) -> int:
    return sum(len(draft.text) for draft in drafts)


def _title(source: str, metadata: Metadata) -> Draft | None:
    """Where the title stands in the page: the h1 that tells it, else the title element."""
    spans = [match.span(1) for _, match in zip(range(_H1_TRIES), _H1.finditer(source), strict=False)]
    told = _TITLE_TAG.search(source)
    first: Draft | None = None
    for start, end in [*spans, *([told.span(1)] if told else [])]:
        found = scan(source, start, end)
        draft = next(iter(found.drafts([Wanted(SegmentKind.TITLE, found.compact)])), None)
        if draft is None or len(draft.text) > 300:
            continue
        first = first or draft
        if metadata.title is None or same_title(draft.text, metadata.title):
            metadata.title = metadata.title or draft.text
            return draft
    return None


def _trafilatura_blocks(source: str) -> list[Wanted]:
    """The blocks that trafilatura takes for the article; none if it finds none or fails."""
    try:
        found = _extractor()(
            source, favor_precision=True, include_tables=True, include_comments=False, include_images=False,
            include_links=False, include_formatting=False, with_metadata=False, fast=False, deduplicate=False,
        )  # fmt: skip
    except Exception:  # whatever a page makes trafilatura raise, its text is read without it
        return []
    body = found.body if found is not None else None
    blocks: list[Wanted] = []
    if body is not None:
        _walk(body, SegmentKind.PARAGRAPH, 0, 0, blocks)
    return blocks


@cache
def _extractor() -> Any:
    """trafilatura's extraction, its log kept silent."""
    import trafilatura  # noqa: PLC0415 (to start faster)

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    for name in ("htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return trafilatura.bare_extraction


def _lays_out(element: Any) -> bool:
    """Whether a table, a row or a cell holds paragraphs, as on pages whose columns are those of a table."""
    return any(len("".join(cell.itertext())) >= _COLUMN for cell in element.iter("cell"))


def _walk(element: Any, kind: SegmentKind, level: int, depth: int, blocks: list[Wanted]) -> None:
    """Gather the blocks of an element of trafilatura's tree."""
    parts = [element.text or ""]

    def flush() -> None:
        text = " ".join("".join(parts).split())
        parts.clear()
        if text:
            blocks.append(Wanted(kind, text, level))

    for child in element:
        name = child.tag if isinstance(child.tag, str) else ""
        if name == "row" and not _lays_out(child):
            flush()
            blocks.append(Wanted(SegmentKind.CELL, " ".join(child.itertext())))
        elif name in ("row", "table", "cell") and depth < _DEEPEST and _lays_out(child):
            flush()
            _walk(child, SegmentKind.PARAGRAPH, 0, depth + 1, blocks)
        elif name in _KINDS and depth < _DEEPEST:
            flush()
            inner = _KINDS[name]
            if inner is SegmentKind.HEADING:
                rend = (child.get("rend") or "h2")[-1]
                _walk(child, inner, int(rend) if rend.isdigit() else 2, depth + 1, blocks)
            elif inner is SegmentKind.PARAGRAPH and kind in (SegmentKind.ITEM, SegmentKind.QUOTE):
                _walk(child, kind, level, depth + 1, blocks)
            else:
                nested = level + 1 if inner is SegmentKind.ITEM else level if name == "list" else 0
                _walk(child, inner, nested, depth + 1, blocks)
        elif name == "lb":
            parts.append(" ")
        elif name:
            parts.append("".join(child.itertext()))
        parts.append(child.tail or "")
    flush()
