"""Settles name spans by the rest of the article: names that open a sentence, usual words that are family names."""

from __future__ import annotations

from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Sentence


def without_doubtful(sentences: list[Sentence], spans: list[list[NameSpan]]) -> list[list[NameSpan]]:
    """Leave out usual words in capitals ("Board", "Mills") that are no family name of somebody named whole."""
    families = {
        s.lower[span.last - 1]
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.last - span.first > 1
    }
    return [
        [span for span in found if not span.doubtful or s.lower[span.first] in families]
        for s, found in zip(sentences, spans, strict=True)
    ]


def take_up_openings(sentences: list[Sentence], spans: list[list[NameSpan]]) -> None:
    """Give a name at a sentence's start its first word back where the article has the whole name elsewhere."""
    inner = {
        tuple(s.lower[span.first : span.last])
        for s, found in zip(sentences, spans, strict=True)
        for span in found
        if span.first > 0 and span.last - span.first > 1
    }
    if not inner:
        return
    for s, found in zip(sentences, spans, strict=True):
        if found and found[0].first == 1 and s.words[0][0].isupper() and tuple(s.lower[0 : found[0].last]) in inner:
            found[0].first = 0
