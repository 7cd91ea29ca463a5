"""Html without a page around it: blocks in markdown files, bodies of JSON records; read with beautifulsoup4."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.stream import Wanted, scan

if TYPE_CHECKING:
    from bs4 import Tag

_DROPPED = (
    "script", "style", "noscript", "template", "svg", "iframe", "form", "button", "select", "textarea", "nav",
    "figcaption", "pre", "object", "video", "audio", "head",
)  # fmt: skip
_LEAVES = {
    "p": SegmentKind.PARAGRAPH, "li": SegmentKind.ITEM, "dt": SegmentKind.ITEM, "dd": SegmentKind.ITEM,
    "blockquote": SegmentKind.QUOTE, "tr": SegmentKind.CELL, "h1": SegmentKind.HEADING, "h2": SegmentKind.HEADING,
    "h3": SegmentKind.HEADING, "h4": SegmentKind.HEADING, "h5": SegmentKind.HEADING, "h6": SegmentKind.HEADING,
}  # fmt: skip
_BLOCKS = frozenset(_LEAVES) | {
    "div", "section", "article", "main", "header", "footer", "aside", "ul", "ol", "dl", "table", "tbody", "thead",
    "tfoot", "figure", "details", "summary", "center", "address", "body", "html", "td", "th", "hr", "fieldset",
}  # fmt: skip
_TAGS = re.compile(
    r"<(?:p|div|br|a|h[1-6]|ul|ol|li|strong|em|b|i|span|table|blockquote|img|figure)\b[^<>]*>", re.IGNORECASE
)
_DEEPEST = 200


def looks_like_html(source: str, start: int, end: int) -> bool:
    """Whether a text is a piece of html, told by its tags."""
    return source.find("<", start, end) >= 0 and _TAGS.search(source, start, end) is not None


def fragment_drafts(source: str, start: int, end: int) -> list[Draft]:
    """The blocks of the html `source[start:end]`."""
    return scan(source, start, end).drafts(wanted_blocks(source[start:end]))


def wanted_blocks(html: str, within: tuple[str, ...] = ()) -> list[Wanted]:
    """The blocks of text in `html` in reading order; only those in the first element of `within` that has text."""
    from bs4 import BeautifulSoup, Tag  # noqa: PLC0415 (to start faster)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            soup = BeautifulSoup(html, "lxml")
        except (RecursionError, ValueError, AssertionError):
            return []
    for element in soup.find_all(_DROPPED):
        if element.name != "head" or soup.body is not None:
            element.extract()
    root: Tag = soup
    for name in within:
        found = soup.find(name)
        if isinstance(found, Tag) and len(found.get_text(strip=True)) > 200:
            root = found
            break
    blocks: list[Wanted] = []
    try:
        _walk(root, SegmentKind.PARAGRAPH, 0, 0, blocks)
    except RecursionError:
        return []
    return blocks


def _walk(element: Tag, kind: SegmentKind, level: int, depth: int, blocks: list[Wanted]) -> None:
    """Gather the blocks of `element`: its own text as `kind`, and each block inside it by itself."""
    from bs4.element import NavigableString, PreformattedString, Tag  # noqa: PLC0415 (to start faster)

    parts: list[str] = []

    def flush() -> None:
        text = " ".join("".join(parts).split())
        parts.clear()
        if text:
            blocks.append(Wanted(kind, text, level))

    for child in element.children:
        if isinstance(child, Tag):
            if child.name == "tr":
                flush()
                blocks.append(Wanted(SegmentKind.CELL, child.get_text(" ")))
            elif (child.name in _BLOCKS or _holds_blocks(child)) and depth < _DEEPEST:
                flush()
                _walk(child, *_kind_of(child, kind, level), depth + 1, blocks)
            else:
                parts.append(" " if child.name == "br" else child.get_text())
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            parts.append(str(child))
    flush()


def _holds_blocks(element: Tag) -> bool:
    return any(getattr(inner, "name", None) in _BLOCKS for inner in element.descendants)


def _kind_of(element: Tag, kind: SegmentKind, level: int) -> tuple[SegmentKind, int]:
    """What the text right inside `element` is, in a block of `kind`."""
    name = element.name
    found = _LEAVES.get(name)
    if found is SegmentKind.HEADING:
        return found, int(name[1])
    if found is SegmentKind.ITEM:
        return found, 1 + sum(1 for parent in element.parents if parent.name == "li")
    if found is None or (found is SegmentKind.PARAGRAPH and kind in (SegmentKind.ITEM, SegmentKind.QUOTE)):
        return kind, level
    return found, 0
