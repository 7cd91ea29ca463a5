"""Headings and items that stand right beside the blocks taken for the article, and belong to it.

Where a page names its parts in no way that trafilatura knows, it keeps paragraphs alone; what leads from one kept block
to the next without other words between is the article's too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.stamps import date_line
from talentscan.read.stream import Wanted, scan

_MARK = re.compile(r"<(?:h[2-6]|li|dt|dd)\b", re.IGNORECASE)
_BLOCK = re.compile(r"<(h[2-6]|li|dt|dd)\b[^<>]*>", re.IGNORECASE)
_OPEN_ENDED = r"|(?=<(?:li|dt|dd|br|p|h\d|table|/ul|/ol|/dl|/td)\b)"
_CLOSE = {
    name: re.compile(rf"</{name}\s*>" + (_OPEN_ENDED if name[0] != "h" else ""), re.IGNORECASE)
    for name in ("h2", "h3", "h4", "h5", "h6", "li", "dt", "dd")
}  # old pages leave their items open
_LINK = re.compile(r"<a\b[^<>]*>.*?</a\s*>", re.IGNORECASE | re.DOTALL)
_ANCHOR = re.compile(r"<(/?)a\b", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:related|most (?:popular|viewed|read)|popular|trending|recommended|subscribe|sign up|newsletters?"
    r"|share|follow|tags?|comments?|advertis\w+|read (?:more|next|also)|see also"
    r"|(?:more|latest|recent|top) (?:from|in|on|news|posts?|stories)"
    r"|contents|references|external links|leave a reply|support us|up next|updated)\b",
    re.IGNORECASE,
)
_NAMED_LINK_WORDS = 3
"""So many words beside its links make an item more than a link."""
_BEFORE, _BEHIND, _WIDEST = 1_000, 6_000, 8_000
_LONGEST, _TAG, _LEAST_WORDS = 1_500, 10, 4
_Block = tuple[int, int, str]
"""Where a block begins and ends in the source, its tags counted, and the name of its element."""


def with_what_stands_between(source: str, drafts: list[Draft]) -> list[Draft]:
    """The blocks of an article with the headings and items in their midst, and the list that follows the last."""
    if not drafts or _MARK.search(source) is None:
        return drafts
    first, last = drafts[0], drafts[-1]
    found = _leading(source, max(0, first.start - _BEFORE), first.start, {first.text})
    for one, other in pairwise(drafts):
        found.append(one)
        if one.end < other.start <= one.end + _WIDEST and _MARK.search(source, one.end, other.start):
            found.extend(_leading(source, one.end, other.start, {one.text, other.text}))
    return [*found, last, *_following(source, last.end, min(len(source), last.end + _BEHIND))]


def _leading(source: str, start: int, end: int, told: set[str]) -> list[Draft]:
    """The headings and items of `source[start:end]` behind the last words that stand in none."""
    taken: list[Draft] = []
    edge = end
    for block in reversed(list(_blocks(source, start, end))):
        first, last, _ = block
        heads = block[2][0] == "h" and not _has_words(source, last, edge) and (bool(taken) or edge == end)
        if _has_words(source, last, edge) or (_is_link(source, block, start) and not heads):
            break
        own = _drafts(source, block)
        if not own:
            break
        taken[:0] = own
        edge = first
    while taken and taken[-1].kind is SegmentKind.ITEM and len(taken[-1].text.split()) < _LEAST_WORDS:
        taken.pop()
    return [draft for draft in taken if draft.text not in told]


def _following(source: str, start: int, end: int) -> list[Draft]:
    """The headings and items right behind `start`, if they end with an item that tells something."""
    taken: list[Draft] = []
    told = 0
    edge = start
    for block in _blocks(source, start, end):
        first, last, name = block
        if _has_words(source, edge, first) or _is_link(source, block, start):
            break
        own = _drafts(source, block)
        if not own:
            break
        taken.extend(own)
        if name[0] != "h" and len(taken[-1].text.split() if taken else ()) >= _LEAST_WORDS:
            told = len(taken)
        edge = last
    return taken[:told]


def _blocks(source: str, start: int, end: int) -> Iterator[_Block]:
    """The headings and items that lie wholly in `source[start:end]`, those inside another left out."""
    at = start
    while (opening := _BLOCK.search(source, at, end)) is not None:
        name = opening[1].lower()
        limit = min(end, opening.end() + _LONGEST + _TAG)
        close = _CLOSE[name].search(source, opening.end(), limit)
        at = opening.end()
        if close is not None:
            at = close.end()
            yield opening.start(), at, name


def _has_words(source: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, scan(source, start, end).compact)) if start < end else False


def _is_link(source: str, block: _Block, start: int) -> bool:
    """Whether a block holds nothing but links or stands in one: a menu, a list of related posts."""
    around = [match[1] for match in _ANCHOR.finditer(source, start, block[0])]
    if around and not around[-1]:
        return True
    text = source[block[0] : block[1]]
    rest = _LINK.sub(" ", text)
    return len(rest) < len(text) and len(_shown(rest).split()) < _NAMED_LINK_WORDS


def _shown(html: str) -> str:
    """The visible text of a piece of html."""
    return " ".join(draft.text for draft in scan(html, 0, len(html)).paragraphs())


def _drafts(source: str, block: _Block) -> list[Draft]:
    start, end, name = block
    kind, level = (SegmentKind.HEADING, int(name[1])) if name[0] == "h" else (SegmentKind.ITEM, 1)
    stream = scan(source, start, end)
    drafts = stream.drafts([Wanted(kind, stream.compact, level)])
    if kind is SegmentKind.HEADING and any(_FURNITURE.match(d.text) or date_line(d.text) for d in drafts):
        return []
    return drafts
