"""Where something was said or learnt: "in a LinkedIn post", "a degree from Arden"; no text goes on about it."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.organizations import press_words
from talentscan.model.groups import Clause, NounGroup, Sort
from talentscan.model.syntax import Sentence

_OWN = frozenset(["his", "her", "their", "my", "your"])
_NETWORKS = frozenset("linkedin facebook instagram twitter".split())
_QUOTES = frozenset(("“", "”", '"', "‘", "’", "'"))
_AGENCIES = frozenset(["getty", "shutterstock"])
_DASHES = ("-", "--", "–", "—")
_DATELINE = 12
"""Within how many tokens a dateline names its agency."""
_CREDIT = 12
"""A line of fewer words that names an agency of pictures only says whose a picture is."""
_WRITTEN = frozenset("report story article interview column editorial op-ed review essay".split())
_PIECES = frozenset("post posts profile page account thread video livestream podcast blog channel".split())


def is_medium(s: Sentence, first: int, last: int) -> bool:
    """Whether the name at tokens `first` up to `last` only says where something was told."""
    after = s.lower[last] if last < len(s.lower) else ""
    if after == ")" and first < _DATELINE and s.lower[first - 1 : first] == ["("] and s.lower[last + 1 : last + 2]:
        return s.lower[last + 1] in _DASHES  # "Oslo, Jan. 29 (Norj Press) -- Orbix said"
    if first > 2 and s.lower[first - 1] in _QUOTES and s.lower[first - 2] in ("'s", "’s"):
        return s.lower[last : last + 1] != [] and s.lower[last] in _QUOTES  # "told the network's “Morning Desk”"
    if first and s.lower[first - 1] in _OWN and s.lower[last - 1] in _NETWORKS:
        return True  # "her LinkedIn says"
    in_it = first - 1 - (first > 1 and s.lower[first - 1] == "the")
    if in_it > 0 and s.lower[in_it] == "in" and s.lower[in_it - 1] in _WRITTEN:
        return True  # "a report in the Oslo Courier"
    if len(s.lower) < _CREDIT and not _AGENCIES.isdisjoint(s.lower):
        return True
    if first == 0 and after == ":" and s.lower[last - 1] in press_words():
        return True  # "The Oslo Times: Acme fired its chief"
    return after in _PIECES or (first > 0 and s.lower[first - 1] == "on" and after not in ("'s", "’s"))


_STUDIES = frozenset(
    """graduate graduates graduated graduating graduation degree degrees diploma doctorate mba phd bachelor's master's
    bachelor studied studying educated""".split()
)
_REACH = 16
"""How many tokens behind what was studied its schools are told."""


def is_school(s: Sentence, first: int) -> bool:
    """Whether the name at token `first` only says where somebody studied: "graduating from Arden, she joined Orbix"."""
    if _STUDIES.isdisjoint(s.lower[max(0, first - _REACH + 1) : first]):
        return False
    for i in range(first - 1, max(-1, first - _REACH), -1):
        low, bits = s.lower[i], s.tags[i]
        if low in _STUDIES:
            return True
        if low in ".;:" or (bits & t.VERB and not bits & t.NOUNISH) or bits & (t.AUX | t.PRON):
            return False
    return False


def is_beside(s: Sentence, first: int, last: int) -> bool:
    """Whether the name at tokens `first` up to `last` only says where something was told or learnt."""
    return is_medium(s, first, last) or is_school(s, first)


def only_hears(noun: NounGroup, clauses: list[Clause]) -> bool:
    """Whether an organisation is only told what happens elsewhere: "the studio told Game World that it cut 36 jobs"."""
    telling = next((c for c in clauses if c.object is noun and c.verb.lemmas[0] == "tell"), None)
    if telling is None or telling.subject is None or noun.entity is None:
        return False
    return noun.entity.mentions == 1 or telling.subject.sort is Sort.ORGANIZATION


def tells_post(s: Sentence, first: int, last: int) -> bool:
    """Whether somebody's post stands beside an outlet: "Oslo Star editor Lind", "was a reporter at the Oslo Star"."""
    if last < len(s.words) and s.tags[last] & t.ROLE and not s.tags[last] & t.PLURAL:
        return True
    at = first - 1 - (first > 0 and s.lower[first - 1] == "the")
    return at > 0 and s.lower[at] in ("of", "at", "for") and bool(s.tags[at - 1] & t.ROLE)
