"""Classes of words as bits, so that one look-up says all that a word can be."""

from __future__ import annotations

from functools import cache

DET = 1 << 0
POSS = 1 << 1  # possessive determiner
PRON = 1 << 2
PREP = 1 << 3
CONJ = 1 << 4
SUB = 1 << 5
REL = 1 << 6
BE = 1 << 7
HAVE = 1 << 8
DO = 1 << 9
MODAL = 1 << 10
NEG = 1 << 11
TO = 1 << 12
ADV = 1 << 13
NUM = 1 << 14
ADJ = 1 << 15
FIRST = 1 << 16  # speaks of the writer
THIRD = 1 << 17  # speaks of people
THING = 1 << 18  # speaks of a thing
FUT = 1 << 19
PAST = 1 << 20
MAY = 1 << 21
VB = 1 << 22  # base form
VBZ = 1 << 23
VBD = 1 << 24
VBN = 1 << 25
VBG = 1 << 26
NOUNISH = 1 << 27  # a verb form at least as often a noun
ROLE = 1 << 28  # heads a post: director, CEO
ROLE_MOD = 1 << 29  # stands before the head of a post: chief, vice
PEOPLE = 1 << 30  # a person without a post: veteran, employee
PLURAL = 1 << 31
TIME = 1 << 32  # month, weekday
ORG_HEAD = 1 << 33  # ends an organisation's name: Bank, University
LEGAL = 1 << 34  # Inc, GmbH
UNIT = 1 << 35  # division, team
HONORIFIC = 1 << 36
PARTICLE = 1 << 37  # de, van, bin
SUFFIX = 1 << 38  # Jr, PhD
COMMON = 1 << 39  # capitalised only by its place
ORG_NOUN = 1 << 40  # the company, the start-up
DEMONYM = 1 << 41
ACRONYM = 1 << 42  # CEO, SVP
DAY = 1 << 43  # today, yesterday
REFLEXIVE = 1 << 44
THAT = 1 << 45

VERB = VB | VBZ | VBD | VBN | VBG
AUX = BE | HAVE | DO | MODAL
FINITE = VB | VBZ | VBD
# What is often asked of a word at once has a name: put together where it is asked, it takes longer than the question.
POST = ROLE | ROLE_MOD
HOLDER = ROLE | PEOPLE
POINTER = DET | POSS | PRON
BODY = ORG_NOUN | UNIT | ORG_HEAD
FIRM_END = ORG_HEAD | LEGAL
NONFINITE = VBG | VBN
FUNCTION = DET | POSS | PRON | PREP | CONJ | SUB | REL | AUX | NEG | TO | ADV | REFLEXIVE

CLASSES = {
    "det": DET, "poss": POSS, "pron": PRON, "pron3": PRON | THIRD, "prep": PREP, "conj": CONJ, "sub": SUB, "rel": REL,
    "be": BE, "have": HAVE, "do": DO, "modal": MODAL, "neg": NEG, "to": TO, "adv": ADV, "num": NUM, "adj": ADJ,
    "first": FIRST, "third": THIRD, "thing": THING, "fut": FUT, "past": PAST, "pres": 0, "may": MAY, "day": DAY,
    "reflexive": REFLEXIVE, "that": THAT,
}  # fmt: skip


@cache
def _names() -> tuple[tuple[int, str], ...]:
    """Each class of one bit with its name."""
    named = {bit: name for name, bit in globals().items() if name.isupper() and isinstance(bit, int)}
    return tuple((bit, name.lower().replace("_", "-")) for bit, name in sorted(named.items()) if bit.bit_count() == 1)


def names_of(bits: int) -> tuple[str, ...]:
    """The names of the classes that a word is of."""
    return tuple(name for bit, name in _names() if bits & bit)
