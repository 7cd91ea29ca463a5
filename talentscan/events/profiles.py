"""Finds people introduced one by one, each in a paragraph of his or her own, under a line that says that they come."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.candidates import Candidate
from talentscan.events.columns import are_new, kind_told
from talentscan.events.labels import post_before
from talentscan.lexicon import tags as t
from talentscan.model.article import SegmentKind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_HEADS = (SegmentKind.TITLE, SegmentKind.HEADING)
_FEWEST = 2
"""So many people, introduced in paragraphs of their own, are a list of them."""
_LONGEST_LEAD = 14
_LONGEST_TITLE = 4
"""A title of more words that speaks of a hire is that of one story."""
_REACH = 80
"""Sentences over which a line introduces those who follow."""
_NEAR = 4
"""Sentences within which a heading introduces one whom it does not name."""
_INTRODUCING = frozenset("announcing introducing meet new our presenting welcome welcoming".split())
_MARKS = frozenset(",:–—-(|")
_SAYING = frozenset(("said", "says", "told", "tells"))


def introduces(s: Sentence) -> bool:
    """Whether a heading says what befell those below it: "Departures", "Welcome to our new colleagues"."""
    if s.kind not in _HEADS or len(s.words) > _LONGEST_LEAD:
        return False
    if kind_told(s) is not None and (s.kind is SegmentKind.HEADING or len(s.words) <= _LONGEST_TITLE):
        return True
    return not _INTRODUCING.isdisjoint(s.lower[:1]) and are_new(s)


def _introduces_one(s: Sentence) -> bool:
    """Whether a heading says that one is new whom it does not name: "Meet our new director"."""
    if s.kind not in _HEADS or len(s.words) > _LONGEST_LEAD or _INTRODUCING.isdisjoint(s.lower[:1]):
        return False
    new = s.lower.index("new") if "new" in s.lower else len(s.lower)
    bits = next((bits for bits in s.tags[new + 1 : new + 6] if bits & t.ROLE and not bits & t.ROLE_MOD), 0)
    return bool(bits) and not bits & t.PLURAL


class Profiles:
    """The people of one article who open paragraphs or are headings, and the lines that introduce them."""

    def __init__(self, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._openings = _openings(mentions)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._openings)

    def lead(self, index: int, found: Sequence[Candidate]) -> int | None:
        """The line that introduces who opens sentence `index`; `found` are the candidates so far."""
        if index not in self._openings:
            return None
        counted = {c.sentence: c for c in found if c.person.group is not None and not c.dropped}
        crossed = False  # the heading of another part
        for at in range(index - 1, max(-1, index - _REACH), -1):
            s = self._sentences[at]
            if at in counted and not crossed:
                return at if self._is_all(at, counted[at]) else None
            if s.kind in _HEADS and at not in self._openings:
                crossed = True
                if introduces(s):
                    return at if self._follow(at) >= _FEWEST else None
                if kind_told(s) is not None or any(n.entity.type is EntityType.PERSON for n in self._names[at]):
                    return None
                if _introduces_one(s):
                    near = index - at <= _NEAR and min(i for i in self._openings if i > at) == index
                    return at if near else None
            elif not crossed and (self._presents(at) or (s.words[-1] == ":" and kind_told(s) is not None)):
                return at if self._follow(at) >= _FEWEST else None
        return None

    def may_tell(self) -> bool:
        """Whether a line introduces somebody."""
        return any(self.lead(index, ()) is not None for index in self._openings)

    def host(self, lead: int) -> list[Entity]:
        """The organisations that a line names, and what stands between it and those whom it introduces."""
        found: list[Entity] = []
        for at in range(lead, len(self._sentences)):
            if at in self._openings:
                break
            found += [n.entity for n in self._names[at] if n.entity.type is EntityType.ORGANIZATION]
        return list(dict.fromkeys(found))

    def _presents(self, index: int) -> bool:
        """Whether the sentence right before somebody's paragraph says that there are new people."""
        return index + 1 in self._openings and index not in self._openings and are_new(self._sentences[index])

    def _is_all(self, lead: int, told: Candidate) -> bool:
        """Whether no more people follow than a sentence counts."""
        assert told.person.group is not None
        count, follow = told.person.group.count, self._follow(lead)
        return follow >= _FEWEST and (count is None or follow <= count)

    def _follow(self, lead: int) -> int:
        """How many people are introduced under a line, up to the end of what it heads."""
        end = min(len(self._sentences), lead + _REACH)
        if self._sentences[lead].kind not in _HEADS:
            others = (i for i in range(lead, end) if self._sentences[i].kind in _HEADS and i not in self._openings)
            end = next(others, end)
        return len({id(self._openings[i]) for i in range(lead + 1, end) if i in self._openings})


def _openings(mentions: Mentions) -> dict[int, Entity]:
    """The sentences that open a paragraph, or are a heading, with the full name of somebody told there first."""
    seen: set[Entity] = set()
    found: dict[int, Entity] = {}
    segment = -1
    for index, (s, names) in enumerate(zip(mentions.sentences, mentions.names, strict=True)):
        opens, segment = s.segment != segment, s.segment
        if opens and names and s.kind is not SegmentKind.TITLE and _is_introduced(s, names[0]):
            entity = names[0].entity
            if entity not in seen:
                found[index] = entity
        if s.kind is not SegmentKind.TITLE:
            seen.update(name.entity for name in names)
    return found


def _is_introduced(s: Sentence, name: Name) -> bool:
    if name.entity.type is not EntityType.PERSON or name.last - name.first < 2:
        return False
    opens = name.first == 0 or (name.first == 1 and s.tags[0] & t.HONORIFIC)
    if not opens and post_before(s, name.first) is None:
        return False
    behind = s.lower[name.last : name.last + 1]
    if not behind or behind[0] in _MARKS:  # and not how to reach somebody
        return not any(word[0].isdigit() or "@" in word for word in s.words[name.last + 1 : name.last + 5])
    return s.kind is not SegmentKind.HEADING and _SAYING.isdisjoint(behind) and behind != ["'s"]
