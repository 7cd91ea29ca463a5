"""Mentions of an article: names led back to entities, sentence by sentence."""

from __future__ import annotations

from itertools import compress

from talentscan.mentions.capitals import is_in_capitals, told_below
from talentscan.mentions.dates import DateFinder
from talentscan.mentions.entities import EntityTable
from talentscan.mentions.headlines import is_title_case
from talentscan.mentions.namesakes import Namesakes
from talentscan.mentions.openings import take_up_openings, with_families, with_lone, without_doubtful, without_labels
from talentscan.mentions.spans import NameSpan, SpanFinder
from talentscan.model.article import Article
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

# Beyond so many names no news article goes; what follows them in hostile text is not looked at.
MOST_NAMES = 25_000


def find_mentions(article: Article, sentences: list[Sentence]) -> Mentions:
    """The names of all sentences, typed and clustered over the whole article."""
    spans, table = _find(article, sentences)
    return _mentions(article, sentences, spans, table)


def explain_mentions(article: Article, sentences: list[Sentence]) -> tuple[Mentions, list[list[str]]]:
    """The same, and beside each name why it was taken for what it is."""
    spans, table = _find(article, sentences)
    return _mentions(article, sentences, spans, table), [[table.why(span) for span in found] for found in spans]


def _find(article: Article, sentences: list[Sentence]) -> tuple[list[list[NameSpan]], EntityTable]:
    """The spans of names sentence by sentence, and the table that types and clusters them.

    The running text goes first: it says which of the words in a headline in title case are names.
    """
    text = article.text
    written: set[str] = set()
    for s in sentences:
        written.update(s.words)
    finder = SpanFinder(written)
    table = EntityTable()
    titled = [is_title_case(s) for s in sentences]
    spans: list[list[NameSpan]] = [[]] * len(sentences)
    room = MOST_NAMES
    for index, s in enumerate(sentences):
        if not titled[index] and room:
            spans[index] = finder.find(s)[:room]
            room -= len(spans[index])
    take_up_openings(sentences, spans)
    spans = with_families(sentences, spans, titled)
    spans = with_lone(sentences, without_doubtful(sentences, spans), titled)
    spans = without_labels(sentences, spans)
    for s, found in zip(sentences, spans, strict=True):
        for span in found:
            table.add(s, span, text)
    table.settle()
    if any(titled) and room:
        _headlines(sentences, titled, spans, finder, table, text, room)
    table.link()
    return spans, table


def _mentions(article: Article, sentences: list[Sentence], spans: list[list[NameSpan]], table: EntityTable) -> Mentions:
    text, namesakes = article.text, Namesakes(table)
    names = [
        [_name(s, span, text, namesakes.entity_of(s, span)) for span in found]
        for s, found in zip(sentences, spans, strict=True)
    ]
    return Mentions(sentences, names)


def _name(s: Sentence, span: NameSpan, text: str, entity: Entity) -> Name:
    """A mention of an entity; of somebody who has what a firm is called by, without the possessive: Campbell's."""
    last = span.last - (entity.type is EntityType.PERSON and s.lower[span.last - 1] == "'s")
    return Name(span.first, last, text[s.starts[span.first] : s.ends[last - 1]], entity)


def _headlines(
    sentences: list[Sentence], titled: list[bool], spans: list[list[NameSpan]], finder: SpanFinder, table: EntityTable,
    text: str, room: int,
) -> None:  # fmt: skip
    """Find the names of lines in title case, by the words that names of the running text consist of."""
    established = table.words()
    finder.expect(table.whole({low for s in compress(sentences, titled) for low in s.lower}))
    for index, s in enumerate(sentences):
        if titled[index]:
            found = finder.find(s, established, title_case=True)[:room]
            if established and is_in_capitals(s):
                found = [told for span in found if (told := told_below(s, span, established)) is not None]
            spans[index] = [span for span in found if not span.doubtful or s.lower[span.first] in established]
            for span in spans[index]:
                table.add(s, span, text)
    table.settle()


__all__ = ["DateFinder", "explain_mentions", "find_mentions"]
