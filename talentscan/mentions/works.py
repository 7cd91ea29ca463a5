"""Votes for a name's being the title of a work: a film, a novel, a game, which employs nobody by its name."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Sentence

_SORTS = frozenset(
    """album anime ballet blockbuster comedy documentary drama film game manga movie musical novel opera play remake
    sequel series show sitcom thriller""".split()
)
"""What stands right before the title of a work."""
_PARTS = frozenset("adaptation franchise movie movies prequel reboot remake sequel sequels spinoff trilogy".split())
"""What stands right behind the title of a work, and seldom behind the name of who makes it."""
_STAGING = frozenset("direct directed directing directs".split())
"""What is done for a film or a play; bodies are directed too."""
_NUMERALS = frozenset("ii iii iv vi vii viii ix".split())
_BEHIND = t.PREP | t.CONJ | t.AUX | t.SUB | t.REL | t.TO | t.VERB | t.PRON
"""Classes of words before which a title has ended."""


def work_votes(s: Sentence, span: NameSpan) -> float:
    """How much speaks for a title where a name stands: "the novel Quell", "the Quell sequel", "Quell 4"."""
    first, last = span.first, span.last
    before = s.lower[first - 1] if first else ""
    after = s.lower[last] if last < len(s.lower) else ""
    if before in _SORTS:
        return 4.0
    if before in _STAGING:
        return 1.0
    if after in _PARTS:
        return 3.0
    return 3.0 if _is_numbered(s, last, after) else 0.0


def _is_numbered(s: Sentence, at: int, word: str) -> bool:
    """Whether a name is one of a row of works: "Quell 4 was shot", not "Quell 4 Ltd" or "Quell 20 years ago"."""
    if not (word in _NUMERALS or (word.isdigit() and len(word) == 1)):
        return False
    if at + 1 >= len(s.lower):
        return True
    return bool(s.tags[at + 1] & _BEHIND) or not s.lower[at + 1][0].isalnum()
