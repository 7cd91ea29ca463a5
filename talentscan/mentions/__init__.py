"""Mentions of an article: names led back to entities, sentence by sentence."""

from __future__ import annotations

from talentscan.mentions.dates import DateFinder
from talentscan.mentions.entities import EntityTable
from talentscan.mentions.spans import NameSpan, SpanFinder, is_title_case
from talentscan.model.article import Article
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Name, Sentence


def find_mentions(article: Article, sentences: list[Sentence]) -> Mentions:
    """The names of all sentences, typed and clustered over the whole article."""
    text = article.text
    written: set[str] = set()
    for s in sentences:
        written.update(s.words)
    finder = SpanFinder(written)
    table = EntityTable()
    title_like = [is_title_case(s) for s in sentences]
    spans = [[] if titled else finder.find(s) for s, titled in zip(sentences, title_like, strict=True)]
    _take_up_openings(sentences, spans)
    spans = _without_doubtful(sentences, spans)
    for s, found in zip(sentences, spans, strict=True):
        for span in found:
            table.add(s, span, text)
    table.settle()
    established = table.words()
    table_late = False
    for index, (s, titled) in enumerate(zip(sentences, title_like, strict=True)):
        if titled:
            found = finder.find(s, established, title_case=True)
            spans[index] = [span for span in found if not span.doubtful or s.lower[span.first] in established]
            for span in spans[index]:
                table.add(s, span, text)
                table_late = True
    if table_late:
        table.settle()
    names = [
        [Name(sp.first, sp.last, text[s.starts[sp.first] : s.ends[sp.last - 1]], table.entity_of(sp)) for sp in found]
        for s, found in zip(sentences, spans, strict=True)
    ]
    return Mentions(sentences, names)


def _without_doubtful(sentences: list[Sentence], spans: list[list[NameSpan]]) -> list[list[NameSpan]]:
    """Leave out usual words in capitals ("Board", "Mills") but where they are the family name of somebody named whole."""
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


def _take_up_openings(sentences: list[Sentence], spans: list[list[NameSpan]]) -> None:
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


__all__ = ["DateFinder", "find_mentions"]
