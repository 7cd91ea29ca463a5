"""Lines of a page that are wholly bold and stand over text, as writers without headings head their parts."""

from __future__ import annotations

import re

from talentscan.model.article import SegmentKind
from talentscan.read.builder import Draft
from talentscan.read.plain import reads_as_heading

_SPANS = r"(?:\s|</?span\b[^<>]*>)*"
_OPENING = re.compile(rf"<(?:p|div|dt|br)\b[^<>]*>{_SPANS}<(?:strong|b)\b[^<>]*>{_SPANS}$", re.IGNORECASE)
_CLOSING = re.compile(rf"{_SPANS}</(?:strong|b)>{_SPANS}<(?:/p|/div|/dt|br)\b", re.IGNORECASE)
_REACH = 400
"""Characters before a line in which its tags open."""
_LEVEL = 4
_LABELLED = (".", "!", ",", ":")
"""What ends no such line: it is a sentence, or labels what follows on it."""


def with_bold_headings(source: str, drafts: list[Draft]) -> list[Draft]:
    """The blocks, those that are bold lines over a further paragraph as headings."""
    return [
        draft.of_kind(SegmentKind.HEADING, _LEVEL) if more is not None and _is_heading(source, draft, more) else draft
        for draft, more in zip(drafts, [*drafts[1:], None], strict=True)
    ]


def _is_heading(source: str, draft: Draft, more: Draft) -> bool:
    if draft.kind is not SegmentKind.PARAGRAPH or more.kind not in (SegmentKind.PARAGRAPH, SegmentKind.ITEM):
        return False
    if draft.text.endswith(_LABELLED) or not reads_as_heading(draft.text):
        return False
    if _CLOSING.match(source, draft.end) is None:
        return False
    return _OPENING.search(source, max(0, draft.start - _REACH), draft.start) is not None
