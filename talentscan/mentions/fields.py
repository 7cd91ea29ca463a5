"""Tells words in capitals from names: fields of work behind "Head of", "Interim" before a chief, "Item 5.02"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.syntax import Sentence

_HEADS = frozenset("head director vp svp evp avp vice-president manager lead chief coordinator supervisor".split())
"""Who heads a field of work."""
_WORDS = frozenset(
    """and & north south success relations management strategy services solutions affairs planning insights design
    marketing development operations engineering global international investor human people business supply chain
    communications partnerships programs programmes initiatives technology technologies research sales finance
    accounting compliance quality products growth talent culture safety innovation analytics""".split()
)
"""What fields of work are called, beside the words that stand before a post: product, customer."""
_RANKS = _HEADS | frozenset("president counsel officer".split())
"""Whose field of work may stand behind a comma: Vice President, Global Sales."""
_HELD = frozenset(("interim", "acting", "former", "outgoing", "incoming"))
"""What says of a post behind it how it is held."""

_PARTS = frozenset(
    """annex appendix article chapter exhibit figure form item motion note notice page part recital regulation
    resolution rule schedule section table""".split()
)
"""What the parts of a paper are called that bear numbers, and papers that do: Item 5.02, Form 8-K."""


def is_how_held(s: Sentence, i: int, end: int) -> bool:
    """Whether the capitals at `i` say how the post behind it is held: Interim Arden Police Chief Ana Lind."""
    return s.lower[i] in _HELD and any(bits & t.ROLE for bits in s.tags[i + 2 : end])


def is_field(s: Sentence, first: int, last: int) -> bool:
    """Whether capitals only name the work that somebody heads, or a part of a paper: Head of Design, Item 3."""
    if last == first + 1 and s.lower[first] in _PARTS and s.lower[last : last + 1] and s.lower[last][0].isdigit():
        return True
    if s.lower[first] == "exact" and tuple(s.lower[first + 1 : first + 3]) == ("name", "of"):
        return True  # what the cover of a filing says of the company's name
    while first > 2 and s.lower[first - 1] in _WORDS and s.words[first - 1][0].isupper():
        first -= 1  # Investor Relations, of which only the end stands as a name
    if first < 2 or s.lower[first - 1] not in ("of", ","):
        return False
    head = s.lower[first - 2]
    if s.lower[first - 1] == ",":
        ranked = head in _RANKS and s.words[first - 2][0].isupper()
        return ranked and all(_is_of_field(s, i) for i in range(first, last))
    if head not in _HEADS and s.lower[max(0, first - 3) : first - 1] != ["vice", "president"]:
        return False
    return all(_is_of_field(s, i) for i in range(first, last))


def _is_of_field(s: Sentence, i: int) -> bool:
    return bool(s.tags[i] & (t.ROLE_MOD | t.UNIT | t.DEMONYM)) or s.lower[i] in _WORDS
