"""Segments of an article become sentences of tokens."""

from __future__ import annotations

from bisect import bisect_left

from talentscan.lexicon.shapes import word_forms
from talentscan.lexicon.tokens import tokenize
from talentscan.model.article import Article, SegmentKind
from talentscan.model.syntax import Sentence
from talentscan.segment.headed import with_subjects
from talentscan.segment.leadins import lead_ins
from talentscan.segment.sentences import split_sentences


def segment(article: Article) -> list[Sentence]:
    """The sentences of an article in reading order, each with its tokens; sections change at headings.

    The label that opens a paragraph of a roundup is the heading of that paragraph.
    """
    sentences: list[Sentence] = []
    text = article.text
    words, starts, ends = tokenize(text)
    lower, tags, shapes = word_forms(words)
    section = last = 0
    labels = lead_ins(article)
    for index, part in enumerate(article.segments):
        label = labels.get(index, 0)
        section += part.kind is SegmentKind.HEADING or label > 0
        spans = [(part.start, label)] if label else []
        spans += split_sentences(text, label or part.start, part.end)
        for start, end in spans:
            first = bisect_left(starts, start, last)
            last = bisect_left(starts, end, first)
            where = (start, end, SegmentKind.HEADING if end == label else part.kind, index, section)
            before, behind = first and ends[first - 1] > start, first < last and ends[last - 1] > end
            if before or behind or (first < last and _is_initial(words[last - 1])):
                # the tokens of the article reach, or look, over the edges of this sentence: "down.Adam", "you and I."
                own, begun, ended = tokenize(text[start:end], start)
                small, classes, written = word_forms(own)
                sentences.append(Sentence(*where, own, small, begun, ended, classes, written))
            elif first < last:
                cut = slice(first, last)
                sentences.append(
                    Sentence(*where, words[cut], lower[cut], starts[cut], ends[cut], tags[cut], shapes[cut])
                )
    return with_subjects(sentences)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


__all__ = ["segment", "split_sentences"]
