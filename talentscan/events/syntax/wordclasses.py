"""Classes of words by which noun groups begin, go on and end, as bits of `tags` put together once."""

from __future__ import annotations

from talentscan.events.syntax.noungroups import STOP
from talentscan.lexicon import tags as t

DETERMINER = t.DET | t.NUM
NO_NOUN = STOP | t.DET | t.PRON
NO_NOUN_OR_TIME = NO_NOUN | t.TIME
NO_NOUN_BEHIND = NO_NOUN | t.ADV | t.POSS
BORDER = STOP | t.POINTER | t.NEG
"""At these a noun group ends."""
BEHIND_IS = t.AUX | t.PREP | t.POINTER | t.CONJ | t.NEG
"""Before these 's is a verb."""
NOUNLIKE = t.VERB | t.NOUNISH | t.COMMON | t.ORG_HEAD
ORGANIZATION = t.ORG_NOUN | t.ORG_HEAD
POST_OR_HOLDER = t.POST | t.PEOPLE
BODY_OR_NOUN = t.BODY | t.NOUNISH


def is_base_noun(bits: int) -> bool:
    """Whether a word speaks of people, or is a noun that is no verb in the past or of one person: "a Lind shadow"."""
    return bool(bits & t.PEOPLE or (bits & t.NOUNISH and not bits & (t.VBD | t.VBZ | t.AUX)))


PACTS = frozenset("accord agreement arrangement deal merger pact plan proposal settlement transaction".split())
"""What stands before somebody's name only as what comes first: "under the agreement Lind will resign"."""
