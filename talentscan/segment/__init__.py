"""Segments of an article become sentences of tokens."""

from __future__ import annotations

from talentscan.model.article import Article, SegmentKind
from talentscan.model.syntax import Sentence
from talentscan.segment.sentences import split_sentences
from talentscan.lexicon.load import word_tags
from talentscan.lexicon.tokens import fold, tokenize


def segment(article: Article) -> list[Sentence]:
    """The sentences of an article in reading order, each with its tokens; sections change at headings."""
    sentences = []
    tag = word_tags().get
    section = 0
    text = article.text
    folded = fold(text)
    for index, part in enumerate(article.segments):
        if part.kind is SegmentKind.HEADING:
            section += 1
        for start, end in split_sentences(text, part.start, part.end):
            words, lower, starts, ends = tokenize(text, folded, start, end)
            if words:
                sentences.append(Sentence(start, end, part.kind, index, section, words, lower, starts, ends, [tag(low, 0) for low in lower]))
    return sentences


__all__ = ["segment", "split_sentences", "tokenize"]
