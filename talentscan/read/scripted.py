"""The text of an article that its page holds only in a script: `articleBody` of JSON-LD."""

from __future__ import annotations

import json
import re

from talentscan.model.article import SegmentKind
from talentscan.read.builder import BREAK, Draft, Piece, drafts_of, fold

_BODY = re.compile(r"\"articleBody\"\s*:\s*\"((?:[^\"\\]|\\.)*+)\"", re.DOTALL)
_ESCAPE = re.compile(r"(?:\\u[0-9a-fA-F]{4})+|\\.", re.DOTALL)
_BREAKS = frozenset({"\\n", "\\r"})


def scripted_drafts(source: str) -> list[Draft]:
    """The paragraphs of the longest `articleBody` in a page; none if there is none."""
    found = max(_BODY.finditer(source), key=lambda match: match.end() - match.start(), default=None)
    if found is None:
        return []
    drafts: list[Draft] = []
    pieces: list[Piece] = []
    at, end = found.span(1)
    while at < end:
        escape = _ESCAPE.search(source, at, end)
        first, last = escape.span() if escape else (end, end)
        for text, start, stop in fold(source, at, first):
            pieces.append((text, start, stop))
        if escape and escape.group() in _BREAKS:
            drafts.extend(drafts_of(SegmentKind.PARAGRAPH, pieces))
            pieces = []
        elif escape:
            pieces.append((_decoded(escape.group()), first, last))
        at = last
    return [*drafts, *drafts_of(SegmentKind.PARAGRAPH, pieces)]


def _decoded(escape: str) -> str:
    """What an escape of JSON stands for; a blank where that is none or half a character."""
    try:
        text = str(json.loads(f'"{escape}"'))
        text.encode()
    except ValueError:
        return " "
    return " " if text.isspace() or text == BREAK else text
