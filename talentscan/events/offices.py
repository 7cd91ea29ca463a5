"""Political offices: their holders serve a state, not the organisation that a text is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, rows
from talentscan.lexicon.states import capitals, states, states_in
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_PHRASES = (
    *(f"{field} portfolio" for field in "defence defense education finance foreign health interior justice".split()),
    "secretary of state",
    "party leader",
    "attorney general",
    "member of parliament",
    "special counsel",
    "national security advis",
    *(
        f"{portfolio} secretary"
        for portfolio in """agriculture business cabinet commerce communities culture defence defense education
        development employment energy environment exchequer families foreign health home housing industry interior
        justice labor labour pensions schools science security trade transport transportation treasury universities
        welfare""".split()
    ),
)
_LEGISLATURES = frozenset(["senate", "congress", "parliament", "commons", "lords", "assembly", "bundestag", "knesset"])
_GOVERNMENTS = frozenset(["holy see", "white house", "the white house", "downing street", "the kremlin", "kremlin"])
_PUBLIC = frozenset(
    """administration agency alliance army assembly bank board cabinet city coalition commission committee commons
    congress council county court department front government house kremlin labour league lords ministry movement
    nations office parliament party senate state treasury union""".split()
)
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
_ENVOYS = ("ambassador", "high commissioner", "envoy", "permanent representative", "consul")
_MINISTERS = frozenset(("minister", "premier", "ministers", "cm", "pm"))
_GOVERNORS = _MINISTERS | {"secretary"}
_EXECUTIVES = frozenset(  # what ministers lead or sit in, by a word of its name
    """administration agency authority cabinet council department executive government home house ministry office
    presidency secretariat state states treasury""".split()
)
_FIRM_POSTS = (
    "chief executive", "ceo", "managing director", "vice president", "vice chair", "country manager", "sales",
    "marketing", "risk officer", "financial officer", "technology officer", "information officer",
    "operating officer", "operations", "commercial", "regional", "business",
)  # fmt: skip
_COMPANY_POSTS = ("president and", "vice president", "company")


def is_political(role: str) -> bool:
    """Whether the words of a post are those of a political office."""
    low = role.lower()
    if any(words in low for words in _COMPANY_POSTS):
        return False
    if low.endswith(" president") and states_in(role.split()):
        return True  # "Norwegian President"
    head, _, where = role.partition(" of ")
    if head.lower() in _LEADERS and states_in(where.split()):
        return True  # "interim leader of Norway"
    classes = noun_classes()
    words = low.replace(",", " ").split()
    return (
        any(classes.get(word, ("",))[0] == "office" for word in words)
        or words[-1:] == ["ag"]
        or any(phrase in low for phrase in _PHRASES)
        or body_of(low) is not None
        or (is_envoy(low) and " to " in low)
    )


def is_of_firm(role: str) -> bool:
    """Whether the words of a post are those of a firm's officer: a place told with it is one of its markets."""
    low = role.lower()
    return any(words in low for words in _FIRM_POSTS) and not is_political(low)


_ROLES = 1 << 12
"""Wordings of posts of which it is remembered whom they serve: they come again from article to article."""


@cache
def _bodies() -> dict[str, str]:
    """Offices with the body that each belongs to, "" where only the text can say."""
    return {row[0]: row[1] if len(row) > 1 else "" for row in rows("offices.txt")}


@cache
def _local() -> tuple[str, ...]:
    return tuple(f" {row[0]} " for row in rows("local_offices.txt"))


@lru_cache(_ROLES)
def is_local(role: str) -> bool:
    """Whether the holder of a post, words folded, serves the place named with it: "mayor", of "Oslo Mayor"."""
    low = f" {role} "
    return any(office in low for office in _local())


@lru_cache(_ROLES)
def body_of(role: str) -> str | None:
    """The body that an office belongs to, "" where it is one that the text must name, None for the state itself."""
    low = f" {role.lower()} "
    if "minister" in low:
        low = low.replace(" justice ", " ")  # the minister of justice sits in no court
    return next((body for office, body in _bodies().items() if f" {office} " in low), None)


def is_public(entity: Entity) -> bool:
    """Whether the holder of a political office can serve an organisation: a state, a part of one, a party."""
    low = entity.name.lower()
    return entity.type is EntityType.PLACE or low in states() or not _PUBLIC.isdisjoint(low.split())


def is_state(entity: Entity) -> bool:
    """Whether a name is that of a state."""
    return entity.name.lower() in states()


def is_political_body(entity: Entity | None) -> bool:
    """Whether an article about an organisation is one of politics: about a state, a legislature, a party."""
    if entity is None:
        return False
    return is_state(entity) or is_legislature(entity) or entity.name.split()[-1].lower() in ("party", "peramuna")


def is_misplaced(role: str, entity: Entity) -> bool:
    """Whether an organisation cannot be where somebody is minister: a party, a court, another state than the post's."""
    words = role.lower().split()
    if words[-1:] == ["president"] and "vice" not in words and not _AGENCIES.isdisjoint(entity.name.lower().split()):
        return True  # a bureau has a director
    if is_state(entity):
        told = set(states_in(_sent_to(role)[0].split()))
        return is_political(role) and len(told) == 1 and states()[entity.name.lower()] not in told
    portfolio = words[-1:] == ["secretary"] and is_political(role)  # "health secretary"
    if (_MINISTERS.isdisjoint(words) and not portfolio) or entity.type is EntityType.PLACE:
        return False
    return _EXECUTIVES.isdisjoint(entity.name.lower().split())


def is_envoy(role: str) -> bool:
    """Whether a post is one in which somebody is sent abroad."""
    low = role.lower()
    return any(word in low for word in _ENVOYS)


def is_sent_to(role: str, entity: Entity) -> bool:
    """Whether an envoy is sent to an organisation or a state, and serves another."""
    post, _, where = role.partition(" to ")
    if not is_envoy(post):
        return False
    name = entity.name.lower()
    there = {state.lower() for state in states_in(where.split())}
    return name in where.lower() or states().get(name, name).lower() in there


_AGENCIES = frozenset("agency bureau department ministry treasury".split())
"""Words of the names of what no president heads but that of the state."""
_AUTHORITIES = frozenset(
    """administration agency bureau commission congress court courts department government justice lords ministry
    parliament senate treasury tribunal""".split()
)
"""Words of the names of those who oversee, judge and govern others, of whom texts about them tell as much."""


def is_authority(entity: Entity) -> bool:
    """Whether an organisation is one of the state that deals with what others do: a ministry, a court, a regulator."""
    return not _AUTHORITIES.isdisjoint(entity.name.lower().split())


_PARTIES = frozenset(
    """party peramuna balawegaya labour conservatives tories democrats republicans liberals greens socialists gop bjp
    snp afd plaid""".split()
)


def is_party(entity: Entity) -> bool:
    """Whether an organisation is a political party by one of its names."""
    return any(form.lower().split()[-1] in _PARTIES for form in (entity.name, *entity.forms) if form.split())


def is_legislature(entity: Entity | None) -> bool:
    """Whether an organisation is one that puts people into posts elsewhere, or confirms them there."""
    return entity is not None and (
        entity.name.split()[-1].lower() in _LEGISLATURES or entity.name.lower() in _GOVERNMENTS
    )


def names_others(entity: Entity | None) -> bool:
    """Whether an organisation gives people posts elsewhere: a legislature, a government, the Reyes administration."""
    return entity is not None and (is_legislature(entity) or entity.name.endswith(" administration"))


def is_parliament(entity: Entity) -> bool:
    """Whether an organisation is a parliament or a house of one."""
    return entity.name.split()[-1].lower() in _LEGISLATURES


def is_court(entity: Entity | None) -> bool:
    """Whether an organisation is a court of law, which dismisses people elsewhere."""
    name = f" {entity.name.lower()} " if entity is not None else ""
    return name.endswith((" court ", " tribunal ")) or " court of " in name


_RULING = frozenset(("administration", "presidency", "president"))


def rulers_of(mentions: Mentions) -> frozenset[str]:
    """The names, folded, of those after whom the text calls an administration, or whom it calls president."""
    found: set[str] = set()
    for s in mentions.sentences:
        for before, low in () if _RULING.isdisjoint(s.lower) else pairwise(s.lower):
            if low in ("administration", "presidency"):
                found.add(before)
            elif before == "president":
                found.add(low)
    return frozenset(found)


_LEADERS = ("leader", "interim leader", "supreme leader", "acting leader")
_PRESIDENTS = frozenset(
    """president;interim president;acting president;deputy president;executive president;vice-president;vice president
    """.strip().split(";")
)


def is_president(role: str, words: Sequence[str]) -> bool:
    """Whether a president is one of a state: the only one that the words of the post, or those around, name."""
    head, _, state = role.lower().partition(" of ")
    if head not in _PRESIDENTS:
        return False
    return len(set(states_in(state.title().split() or words))) == 1 or (not state and "Parliament" in words)


def _sent_to(role: str) -> tuple[str, set[str]]:
    """The words of a post less where an envoy is sent, and the states there: "ambassador", of "ambassador to Peru"."""
    post, to, where = role.partition(" to ")
    return (post, set(states_in(where.split()))) if to and is_envoy(post) else (role, set())


def _serving(words: Sequence[str]) -> list[str]:
    """The states that words name, less those where envoys are sent: "was ambassador to Peru"."""
    found = states_in(words)
    for i in range(1, len(words) - 1):
        if words[i] == "to" and words[i - 1].lower() in _ENVOYS:
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
        self._seats: dict[Entity, str] = {}

    def by(self, role: str | None, index: int, person: Entity | None = None) -> Entity | None:
        """What the holder of an office serves: a body, or a state; None where that stays open.

        The state is the one that the words of the office name, else the one by which the article calls the person, else
        the only one that sentence `index` opens with or gives an office, else the one that the article speaks of most.
        """
        role, sent_to = _sent_to(role or "")
        body = body_of(role)
        told = set(states_in(role.split()))
        if body == "" and not (told and role.lower().startswith("chief justice")):
            return None
        if self._entities is None:
            self._entities = self._read()
        name = body or (next(iter(told)) if len(told) == 1 else self._called(person))
        if name is None:
            here = set(_serving(self._mentions.sentences[index].words)) - sent_to
            only = next(iter(here)) if len(here) == 1 else None
            most = _most(self._found, sent_to)
            name = only if self._is_of_office(index) else most
        if name is None:
            minister = not _GOVERNORS.isdisjoint(role.lower().split())
            return self._body(_GOVERNMENT) if self._governed and minister else None
        return self._body(name, _SERVED[not body])

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
        if self._entities is None:
            self._entities = self._read()
        return self._body(self._seats[person]) if person in self._seats else None

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
        title = s.lower[first - 2 : first] if first > 1 else []
        if title[1:] == ["."] and title[0] in _TITLES and s.lower[max(0, first - 3)] != "state":
            self._seats[name.entity] = _TITLES[title[0]]
        while first and (s.tags[first - 1] & _OF_POST or s.lower[first - 1] in _IN_POST):
            first -= 1
        post = " ".join(s.lower[first : name.first])
        if "president" in post or is_political(post):
            told = states_in(s.words[max(0, first - 2) : name.first])
            if told:
                self._people.setdefault(name.entity, Counter())[told[-1]] += 1
