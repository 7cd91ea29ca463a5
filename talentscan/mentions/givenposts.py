"""Tells names apart where a post and a state stand between them: "named Ana Lind Norway's premier"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import verb_forms
from talentscan.model.syntax import Sentence

_NAMING = frozenset("appoint choose confirm declare elect make name nominate pick select".split())
_REACH = 4
"""How many words may say of somebody what he or she is: "named the economist and author Ana Lind Peru's envoy"."""
_OF_POST = t.ROLE | t.ROLE_MOD


def begins_given_post(s: Sentence, first: int, at: int, end: int) -> bool:
    """Whether the last word of the capitals `first:end` at `at` says whose post somebody is given.

    A demonym or a name with "'s" behind a given and a family name, both after a verb of naming and before a post.
    """
    if at + 1 != end or at - first < 2 or end + 1 >= len(s.lower):
        return False
    owned = s.lower[end] in ("'s", "’s")
    post = s.tags[end + owned]
    if not (owned or s.tags[at] & t.DEMONYM) or not post & _OF_POST or s.words[end + owned] != s.lower[end + owned]:
        return False
    forms = verb_forms()
    before = s.lower[max(0, first - _REACH) : first]
    return any(lemma in _NAMING for low in before for lemma, _ in forms.get(low, ()))


def is_sent(s: Sentence, at: int) -> bool:
    """Whether the name at `at` is that of where an envoy is sent: "ambassador to Norvia Ana Lind"."""
    return at > 1 and s.lower[at - 1] == "to" and bool(s.tags[at - 2] & t.ROLE)
