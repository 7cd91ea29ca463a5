"""Gives sentences that only a heading gives a subject that one: "## Ana Lind, counsel" over "Left in May for Acme"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from talentscan.lexicon.load import given_names
from talentscan.lexicon.shapes import word_forms
from talentscan.model.article import SegmentKind
from talentscan.model.syntax import Sentence

_ACTING = frozenset(
    """left resigned quit departed retired joined rejoined went moved became began started announced stepped founded
    co-founded returned leaves joins quits departs""".split()
)
_ACTED_ON = frozenset(
    """named appointed elected re-elected promoted hired recruited fired sacked ousted dismissed replaced succeeded
    poached""".split()
)
_LEADING = frozenset(["also", "has", "will"])
"""What can open a sentence without a subject before its verb: "Has left", "Also resigned in May"."""
_BEHIND_NAME = frozenset(",–—-:(|")
_BODIES = (SegmentKind.PARAGRAPH, SegmentKind.ITEM)
_FEWEST = 3
"""Tokens of the shortest sentence that tells something: "Left in May"."""
_Named = tuple[Sentence, int]
"""A heading and which of its tokens is the family name of whom it names."""


def with_subjects(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, those without a subject under somebody's name with the family name before them.

    The name keeps its place in the heading; what the sentence itself spans stays as it is.
    """
    titled: _Named | None = None
    headed: _Named | None = None
    found: list[Sentence] = []
    for s in sentences:
        if s.kind is SegmentKind.TITLE:
            titled = _named(s, alone=True)
        elif s.kind is SegmentKind.HEADING:
            headed = _named(s, alone=False)
        told = headed if headed is not None and headed[0].section == s.section else titled
        found.append(_with_subject(s, *told) if told is not None and s.kind in _BODIES else s)
    return found


def _named(s: Sentence, *, alone: bool) -> _Named | None:
    """Whom a heading begins with, by given and family name; `alone`: it says nothing else."""
    if len(s.words) < 2 or given_names().get(s.lower[0]) is not False:
        return None
    last = 1
    while last < len(s.words) and last < 4 and s.words[last][0].isupper():
        last += 1
    whole = last == len(s.words)
    if last == 1 or not (whole or (s.words[last] in _BEHIND_NAME and not alone)):
        return None
    return s, last - 1


def _with_subject(s: Sentence, heading: Sentence, at: int) -> Sentence:
    low = s.lower[0]
    acts = low in _ACTING or low in _ACTED_ON or (low in _LEADING and s.lower[1:2] != ["not"])
    if len(s.words) < _FEWEST or not acts or not s.words[0][0].isupper() or s.lower[-1] == "?":
        return s
    if low == "also" and s.lower[1] not in _ACTING:
        return s
    if s.lower[1] in (":", ",", "and"):
        return s
    verb = ["was", low] if low in _ACTED_ON else [low]
    folded, tags, shapes = word_forms(verb)
    behind, begun = len(verb) - 1, heading.ends[at]  # "was" stands nowhere
    return replace(
        s,
        words=[heading.words[at], *verb, *s.words[1:]],
        lower=[heading.lower[at], *folded, *s.lower[1:]],
        starts=[heading.starts[at], *[begun] * behind, *s.starts],
        ends=[heading.ends[at], *[begun] * behind, *s.ends],
        tags=[heading.tags[at], *tags, *s.tags[1:]],
        shapes=[heading.shapes[at], *shapes, *s.shapes[1:]],
    )
