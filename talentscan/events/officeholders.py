"""Which state or body the holders of political offices serve, over one article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from functools import cached_property

from talentscan.events.offices import ENVOYS, GOVERNORS, body_of, is_political, sent_to
from talentscan.lexicon import tags as t
from talentscan.lexicon.states import capitals, states, states_in
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_SERVED = (EntityType.ORGANIZATION, EntityType.PLACE)
_OF_POST = t.ROLE | t.ROLE_MOD | t.HONORIFIC
_TITLES = {"sen": "Senate", "rep": "House of Representatives"}
"""Of titles before a name, written short, the house in which its bearer sits."""
_LIKELY = 2.0
"""Votes for an organisation that an office alone tells of."""
_OPENING = 3
"""How many tokens into a sentence what it is about may be named."""
_IN_POST = frozenset(("'s", "’s", ",", "former", "then", "new", "outgoing", "late", "and", "of", "affairs", "."))
"""What stands between a state and the name of who serves it, beside the words of the post."""
_GOVERNMENT = "Government"
"""What ministers serve where a text speaks of a government and names no state."""
_GOVERNING = frozenset(("government", "cabinet"))
_MINISTRIES = frozenset(("ministry", "department"))
_NO_FIELD = GOVERNORS | _MINISTRIES | frozenset("of for the and deputy junior state former".split())


def _serving(words: Sequence[str]) -> list[str]:
    """The states that words name, less those where envoys are sent: "was ambassador to Peru"."""
    found = states_in(words)
    for i in range(1, len(words) - 1):
        if words[i] == "to" and words[i - 1].lower() in ENVOYS:
            for state in states_in(words[i + 1 : i + 3])[:1]:
                found.remove(state)
    return found


def _most(found: Counter[str], barred: Container[str]) -> str | None:
    """The state, none of `barred`, of which a text speaks two times in three that it speaks of any; or else every
    second time, and far oftener than of the next: where by little, 1 of 5 ministers judged served it.
    """
    others = sorted(((times, name) for name, times in found.items() if name not in barred), reverse=True)
    if not others:
        return None
    (times, best), (second, _) = [*others, (0, "")][:2]
    whole = sum(count for count, _ in others)
    leads = times - second > 1 and times * 2 >= max(second * 3, whole)
    return best if leads or times * 3 >= whole * 2 else None


class Served:
    """Which state or body the holders of political offices serve, over one article."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._found: Counter[str] = Counter()
        self._governed = False
        self._entities: dict[str, Entity] | None = None
        self._people: dict[Entity, Counter[str]] = {}

    def by(self, role: str | None, index: int, person: Entity | None = None) -> Entity | None:
        """What the holder of an office serves: a body, or a state; None where that stays open.

        The state is the one that the words of the office name, else the one by which the article calls the person, else
        the only one that sentence `index` opens with or gives an office, else the one that the article speaks of most.
        """
        role, abroad = sent_to(role or "")
        body = body_of(role)
        told = set(states_in(role.split()))
        if self._entities is None:
            self._entities = self._read()
        if body == "" and "chief justice" not in role.lower():
            return self._called_so(role)
        name = body or (next(iter(told)) if len(told) == 1 else self._called(person))
        if name is None:
            here = set(_serving(self._mentions.sentences[index].words)) - abroad
            only = next(iter(here)) if len(here) == 1 else None
            most = _most(self._found, abroad)
            name = only if self._is_of_office(index) else most
        if name is None:
            if GOVERNORS.isdisjoint(role.lower().split()):
                return None
            return self._ministry(role) or (self._body(_GOVERNMENT) if self._governed else None)
        return self._body(name, _SERVED[not body])

    def _called_so(self, role: str) -> Entity | None:
        """The office that the text names after who heads it: the Office of Special Counsel."""
        assert self._entities is not None
        names = (f"Office of {role}".lower(), f"Office of the {role}".lower())
        return next((entity for name, entity in self._entities.items() if name.lower() in names), None)

    def _ministry(self, role: str) -> Entity | None:
        """The ministry that the text names by the field of a minister: the Ministry of Fisheries."""
        assert self._entities is not None
        field = set(role.lower().split()) - _NO_FIELD
        named = ((set(name.lower().split()), entity) for name, entity in self._entities.items())
        return next((e for name, e in named if field == name - _NO_FIELD and not name.isdisjoint(_MINISTRIES)), None)

    def _body(self, name: str, kind: EntityType = EntityType.ORGANIZATION) -> Entity:
        """The entity of a state or a body, which the text may name by more: the U.S. Senate."""
        assert self._entities is not None
        if name not in self._entities:
            body = kind is EntityType.ORGANIZATION
            longer = (entity for known, entity in self._entities.items() if body and known.endswith(f" {name}"))
            self._entities[name] = next(longer, None) or Entity(name, kind, {name}, weight=_LIKELY)
        return self._entities[name]

    def seat(self, person: Entity) -> Entity | None:
        """The house in which somebody sits by the title before his or her name: the Senate, of "Sen. Ana Lind"."""
        if person not in self._seats:
            return None
        if self._entities is None:
            self._entities = self._read()
        return self._body(self._seats[person])

    @cached_property
    def _seats(self) -> dict[Entity, str]:
        """The house of each who has a title of one before his or her name."""
        seats: dict[Entity, str] = {}
        for s, names in zip(self._mentions.sentences, self._mentions.names, strict=True):
            for name in names if not _TITLES.keys().isdisjoint(s.lower) else ():
                title = s.lower[name.first - 2 : name.first] if name.first > 1 else []
                titled = title[1:] == ["."] and title[0] in _TITLES and s.lower[max(0, name.first - 3)] != "state"
                if titled and name.entity.type is EntityType.PERSON:
                    seats[name.entity] = _TITLES[title[0]]
        return seats

    def _called(self, person: Entity | None) -> str | None:
        """The state by which the article calls somebody most often: "Norway's then foreign minister, Ana Lind"."""
        found = self._people.get(person) if person is not None else None
        return max(found, key=lambda name: found[name]) if found else None

    def _is_of_office(self, index: int) -> bool:
        """Whether a state opens a sentence or has an office in it: "Norway's premier", "the head of Norway"."""
        s = self._mentions.sentences[index]
        for i, word in enumerate(s.words):
            two = [word, *s.words[i + 1 : i + 2]]
            if (
                not all(map(str.islower, two))
                and (
                    i < _OPENING
                    or any(bits & _OF_POST for bits in s.tags[i + 1 : i + 3])
                    or (s.lower[i - 1] == "of" and s.tags[i - 2] & t.ROLE)
                )
                and states_in(two)
            ):
                return True
        return False

    def _read(self) -> dict[str, Entity]:
        """Counts states, or where the text names none, those whose capital it names; gives the entities of states."""
        known = states()
        found = self._found
        own: dict[str, Entity] = {}
        for s, names in zip(self._mentions.sentences, self._mentions.names, strict=True):
            self._governed = self._governed or not _GOVERNING.isdisjoint(s.lower)
            found.update(_serving(s.words))
            for name in names:
                if name.entity.type is EntityType.PERSON:
                    self._note(s, name)
                elif name.entity.type is EntityType.ORGANIZATION:
                    own.setdefault(name.entity.name, name.entity)
                elif name.entity.type is EntityType.PLACE and name.entity.name == known.get(name.entity.name.lower()):
                    own[name.entity.name] = name.entity
        if not found:
            seats = (capitals().get(name.entity.name.lower()) for names in self._mentions.names for name in names)
            found.update(state for state in seats if state is not None)
        return own

    def _note(self, s: Sentence, name: Name) -> None:
        """Note the state by which a person is called where one name stands: before a post right before the name."""
        first = name.first
        while first and (s.tags[first - 1] & _OF_POST or s.lower[first - 1] in _IN_POST):
            first -= 1
        post = " ".join(s.lower[first : name.first])
        if "president" in post or is_political(post):
            told = states_in(s.words[max(0, first - 2) : name.first])
            if told:
                self._people.setdefault(name.entity, Counter())[told[-1]] += 1
