"""Political offices: their holders serve a state, not the organisation that a text is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from talentscan.lexicon.load import noun_classes, rows
from talentscan.lexicon.states import states, states_in
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType

_PHRASES = (
    *(f"{field} portfolio" for field in "defence defense education finance foreign health interior justice".split()),
    "secretary of state",
    "party leader",
    "attorney general",
    "member of parliament",
    "special counsel",
    "national security advis",
    "government spokes",
    "presidential advis",
    "presidential spokes",
    "to the prime minister",
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
ENVOYS = ("ambassador", "high commissioner", "envoy", "permanent representative", "consul")
_MINISTERS = frozenset(("minister", "premier", "ministers", "cm", "pm"))
GOVERNORS = _MINISTERS | {"secretary"}
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
        told = set(states_in(sent_to(role)[0].split()))
        return is_political(role) and len(told) == 1 and states()[entity.name.lower()] not in told
    portfolio = words[-1:] == ["secretary"] and is_political(role)  # "health secretary"
    if (_MINISTERS.isdisjoint(words) and not portfolio) or entity.type is EntityType.PLACE:
        return False
    return _EXECUTIVES.isdisjoint(entity.name.lower().split())


def is_envoy(role: str) -> bool:
    """Whether a post is one in which somebody is sent abroad."""
    low = role.lower()
    return any(word in low for word in ENVOYS)


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


def sent_to(role: str) -> tuple[str, set[str]]:
    """The words of a post less where an envoy is sent, and the states there: "ambassador", of "ambassador to Peru"."""
    post, to, where = role.partition(" to ")
    return (post, set(states_in(where.split()))) if to and is_envoy(post) else (role, set())
