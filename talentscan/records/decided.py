"""Which tellings a user wants together, apart, left out, or under another name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from talentscan.model import Anchor, Decision, Record, Telling, Verb
from talentscan.model.identity import digest
from talentscan.records.names import name_parts
from talentscan.records.organizations import organization_words

FIRST, SECOND = 0, 1


class Decided:
    """Tellings as a user's decisions leave them: rejected ones left out, names changed, pairs together or apart.

    Decisions count in the order in which they were made: a later one wins over an earlier one. Tellings of like names
    come one after the other: what is worked out of a name is still at hand where it is compared with another.
    """

    def __init__(self, tellings: Iterable[Telling], decisions: Iterable[Decision] = ()) -> None:
        self._decisions = sorted(decisions, key=lambda one: one.number)
        self._verbs = {one.number: one.verb for one in self._decisions}
        self._splits = [one.number for one in self._decisions if one.verb is Verb.SPLIT]
        self._sides: dict[tuple[str, str], dict[int, int]] = {}
        self.tellings = sorted(self._decided(tellings) if self._decisions else tellings, key=_surname)

    def sides(self, telling: Telling) -> dict[int, int]:
        """The numbers of the decisions that a telling is part of, with its side: `FIRST` or `SECOND`."""
        return self._sides.get((telling.event.id, telling.text), {})

    def joins(self, numbers: Iterable[int]) -> set[int]:
        """Those of some decisions that may put events of different names into one record."""
        return {number for number in numbers if self._verbs[number] in (Verb.MERGE, Verb.SPLIT)}

    def keeps_out(self, telling: Telling, others: Iterable[Telling]) -> bool:
        """Whether a telling was split from one of the others and not merged with it since."""
        return bool(self._splits) and any(self._apart(telling, other) for other in others)

    def _apart(self, one: Telling, other: Telling) -> bool:
        mine, theirs = self.sides(one), self.sides(other)
        for number in sorted(mine.keys() & theirs.keys(), reverse=True):
            if self._verbs[number] is Verb.MERGE:
                return False
            if self._verbs[number] is Verb.SPLIT and mine[number] != theirs[number]:
                return True
        return False

    def together(self) -> list[list[Telling]]:
        """Groups of tellings that belong to one record each."""
        groups: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
        for telling in self.tellings if self._decisions else ():
            sides = self.sides(telling)
            for number, side in sides.items():
                taken_out = tuple(later for later in self._splits if later > number and sides.get(later) == FIRST)
                if self._verbs[number] is Verb.MERGE or (self._verbs[number] is Verb.SPLIT and side == FIRST):
                    groups[(number, taken_out)].append(telling)
        return list(groups.values())

    def numbers(self, tellings: Iterable[Telling]) -> tuple[int, ...]:
        """The decisions that shaped a record of these tellings."""
        return tuple(sorted({number for one in tellings for number in self.sides(one)}))

    def _decided(self, tellings: Iterable[Telling]) -> Iterator[Telling]:
        found = _anchored(self._decisions)
        aliases = [one for one in self._decisions if one.verb is Verb.ALIAS]
        for telling in tellings:
            event = telling.event
            said = (_sentence(telling), event.kind, event.person, event.organization)
            sides = {**found.get(said, {}), **found.get(event.id, {})}
            if sides:
                self._sides[event.id, telling.text] = sides
            if any(self._verbs[number] is Verb.REJECT for number in sides):
                continue
            named = telling
            for alias in aliases:
                renamed = _renamed(named, *alias.names)
                if renamed is not named:
                    named, sides[alias.number] = renamed, FIRST
            if sides:
                self._sides[event.id, telling.text] = sides
            yield named


def _surname(telling: Telling) -> tuple[str, str]:
    """A sort key: the last word of who it is about, then the rest."""
    who = telling.event.person or ""
    return who[who.rfind(" ") + 1 :].lower(), who


def anchors_of(record: Record, tellings: Iterable[Telling]) -> tuple[Anchor, ...]:
    """What finds the events of a record again, of all tellings that there are."""
    inside = {(told.event, told.article) for told in record.evidence}
    return anchors(one for one in tellings if (one.event.id, one.event.article) in inside)


def anchors(tellings: Iterable[Telling]) -> tuple[Anchor, ...]:
    """What finds the events of some tellings again."""
    found = {
        Anchor(one.event.id, _sentence(one), one.event.kind, one.event.person, one.event.organization)
        for one in tellings
    }
    return tuple(sorted(found, key=lambda anchor: (anchor.event, anchor.sentence)))


def _anchored(decisions: Iterable[Decision]) -> dict[object, dict[int, int]]:
    """The sides of each event that a decision is about, by its id and by what it says in which sentence."""
    found: dict[object, dict[int, int]] = defaultdict(dict)
    for one in decisions:
        for side, those in ((SECOND, one.second), (FIRST, one.first)):
            for anchor in those:
                found[anchor.event][one.number] = side
                found[anchor.sentence, anchor.kind, anchor.person, anchor.organization][one.number] = side
    return found


def _sentence(telling: Telling) -> str:
    evidence = telling.event.evidence
    return digest(" ".join(evidence[0].text.split())) if evidence else ""


def _renamed(telling: Telling, old: str, new: str) -> Telling:
    """The telling with one name put for another, whoever or whatever bears it."""
    event, words = telling.event, organization_words(old)
    person = new if event.person is not None and name_parts(event.person) == name_parts(old) else event.person
    organization = new if organization_words(event.organization) == words else event.organization
    other = event.counterpart
    counterpart = new if other is not None and organization_words(other) == words else other
    if (person, organization, counterpart) == (event.person, event.organization, event.counterpart):
        return telling
    return replace(telling, event=replace(event, person=person, organization=organization, counterpart=counterpart))
