"""Finds the labels that open the paragraphs of a roundup: "Acme – Lind has left", "ACME CO. (Oslo) -- Directors"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talentscan.lexicon.load import given_names, places
from talentscan.model.article import Article, Segment, SegmentKind

_BLOCKS = (SegmentKind.PARAGRAPH, SegmentKind.ITEM)
_FEWEST = 2
"""So many paragraphs with different labels make a roundup; a lone one is an aside."""
_TELLING = 40
"""So many characters behind a label tell something, where fewer, without a full stop, are a post or a price."""
_FORMS = frozenset(["co", "corp", "inc", "ltd", "plc", "group", "llc"])
_LABEL = re.compile(
    r"""(?P<label>[A-Z0-9][\w.’'&!+-]*(?:[ ](?:&[ ]|of[ ]|the[ ])?[A-Z0-9][\w.’'&!+-]*){0,5})  # words with capitals
        (?:[ ]\([^()\n]{2,30}\))?                                                    # where it is
        [ ]?(?P<mark>—|–|--|(?<=[ ])-(?=[ ]))[ ]*+(?=["“‘]?[A-Z])""",
    re.VERBOSE,
)


_DAY = re.compile(
    r"(?:(?:19|20)\d\d\W*|\d{1,2}\W*)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\W*)?"
    r"[\d\W]*"
)
"""A label that is a time belongs to what it opens: "March 3 – Lind leaves"."""


def lead_ins(article: Article) -> dict[int, int]:
    """Where the label ends that opens a segment, by the segment's number; empty for a text that is no roundup."""
    text = article.text
    if "—" not in text and "–" not in text and "-" not in text:
        return {}
    found = {index: label for index, part in enumerate(article.segments) if (label := _label(text, part)) is not None}
    return {index: label.end("mark") for index, label in found.items()} if _are_several(list(found.values())) else {}


def _label(text: str, part: Segment) -> re.Match[str] | None:
    label = _LABEL.match(text, part.start, part.end) if part.kind in _BLOCKS else None
    if label is None:
        return None
    if part.end - label.end() < _TELLING and text[part.end - 1] not in ".!?":
        return None  # "Ana Lind – President"
    if _DAY.fullmatch(label["label"].lower()):
        return None
    words = label["label"].lower().split()
    # who is told of in a line of its own, not a firm with such a name and a legal form
    called = len(words) in (2, 3) and words[0] in given_names() and words[-1].rstrip(".") not in _FORMS
    return None if called or " ".join(words) in places() else label


def _are_several(labels: Sequence[re.Match[str]]) -> bool:
    return len({label["label"] for label in labels}) >= _FEWEST
