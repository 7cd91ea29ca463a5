"""Mentions of an article: names led back to entities, sentence by sentence."""

from __future__ import annotations

from talentscan.mentions.dates import DateFinder
from talentscan.mentions.entities import EntityTable
from talentscan.mentions.spans import SpanFinder, is_title_case
from talentscan.model.article import Article
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Name, Sentence


def find_mentions(article: Article, sentences: list[Sentence]) -> Mentions:
    """The names of all sentences, typed and clustered over the whole article."""
    text = article.text
    written: set[str] = set()
    for s in sentences:
        written.update(s.words)
    seen_lower = frozenset(filter(str.islower, written))
    finder = SpanFinder(seen_lower)
    table = EntityTable()
    title_like = [is_title_case(s) for s in sentences]
    spans = []
    for s, titled in zip(sentences, title_like, strict=True):
        found = [] if titled else finder.find(s)
        spans.append(found)
        for span in found:
            table.add(s, span, text)
    table.settle()
    established = table.words()
    table_late = False
    for index, (s, titled) in enumerate(zip(sentences, title_like, strict=True)):
        if titled:
            spans[index] = finder.find(s, established, title_case=True)
            for span in spans[index]:
                table.add(s, span, text)
                table_late = True
    if table_late:
        table.settle()
    names = [
        [Name(sp.first, sp.last, text[s.starts[sp.first] : s.ends[sp.last - 1]], table.entity_of(s, sp)) for sp in found]
        for s, found in zip(sentences, spans, strict=True)
    ]
    return Mentions(sentences, names)


__all__ = ["DateFinder", "find_mentions"]
