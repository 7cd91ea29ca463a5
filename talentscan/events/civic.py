"""The bodies of a place that a text speaks of in small letters: "the Arden police force", "the Arden city council"."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.focus import Focus
from talentscan.model.groups import NounGroup, Parse, Sort
from talentscan.model.syntax import Entity, EntityType

_CIVIC = frozenset("police fire city county town school transit sheriff's health planning education".split())
_BODIES = frozenset("force department council commission board district authority brigade bureau".split())
_MEANT = [["department"], ["force"], ["city"], ["town"], ["county"]]


def civic_body(noun: NounGroup, parse: Parse, text: str, focus: Focus, index: int) -> Entity | None:
    """The body of a place that a noun group of sentence `index` tells, one that is named if any; None where none is."""
    lower = parse.sentence.lower
    place = next((e for e in noun.inner if e.type is EntityType.PLACE), None)
    if place is None and noun.definite and noun.possessor is None and lower[noun.first + 1 : noun.last] in _MEANT:
        return focus.local_seat(index)  # "the department's new chief", told of a town's police
    if place is None or not _is_civic(lower[noun.first : noun.last]):
        return None
    opens = place.name.split()[0].lower()
    first = next((i for i in range(noun.first, noun.last) if lower[i] == opens), noun.last)
    if first == noun.last:
        return None
    named = focus.named_with(index, frozenset(lower[first : noun.last][:2]))
    return named or focus.force(" ".join(parse.sentence.span_text(first, noun.last, text).split()))


def _is_civic(words: Sequence[str]) -> bool:
    """Whether words with a place name before them tell a body of it: "police", "fire department", "city council"."""
    return words[-1] == "police" or (words[-1] in _BODIES and not _CIVIC.isdisjoint(words))


def government_of(noun: NounGroup, focus: Focus, index: int, person: Entity | None) -> Entity | None:
    """The state of "the government", "her cabinet", "the interior ministry" in sentence `index`; None for others."""
    whose = noun.possessor
    if noun.head == "ministry":
        told = noun.definite and whose is None and noun.last - noun.first > 2
    else:
        ruler = whose is not None and (whose.sort is Sort.PERSON or whose.head in ("his", "her"))
        told = noun.head in ("government", "cabinet") and (ruler or (noun.definite and whose is None))
    return focus.serves("minister", index, person) if told else None
