"""Reads the frames of the lexicon and makes them ready for matching."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from talentscan.errors import LexiconError
from talentscan.model.event import Kind

FILES = ("join", "leave", "hire", "remove", "succeed")
PLACES = frozenset(
    [
        "subject",
        "object",
        "complement",
        "possessor",
        "object-possessor",
        "subject-possessor",
        "subject-as",
        "subject-to",
        "act",
        "about",
        "infinitive",
        "verb",
        "focus",
        "career",
        "next-for",
        "next-now",
        "next-to",
        "governor-at",
        "governor-subject",
        "infinitive-at",
        "infinitive-object",
        "object-owner",
        "gone",
        "own-post",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "onto",
        "to",
        "with",
    ]
)


class Need(NamedTuple):
    """A condition: one of `places` holds a noun group of `sort`."""

    places: tuple[str, ...]
    sort: str


@dataclass(frozen=True, slots=True)
class Emit:
    """An event that a frame tells: where its person, organisation and role stand, in order of trust.

    `then`: it is one only right behind the departure of somebody else, whom its person follows. `after`: the place of
    whoever was told to do the same; "focus" where no place names one. `gone`: it is one only of who was told to leave
    elsewhere before.
    """

    kind: Kind
    manner: str
    person: tuple[str, ...]
    org: tuple[str, ...]
    role: tuple[str, ...]
    needs: tuple[Need, ...]
    takes_effect: bool = False
    since: bool = False
    until: bool = False
    negated: bool = False
    denied: bool = False
    then: bool = False
    after: str = ""
    rumored: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of the lexicon and the events that must be found in it."""

    text: str
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A class of verbs or nouns with the places of its arguments."""

    id: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    passive: bool
    needs: tuple[Need, ...]
    emits: tuple[Emit, ...]
    examples: tuple[Example, ...]
    counter: tuple[str, ...]


def _strings(table: dict[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise LexiconError(f"frame {table.get('id')!r}: {key} must be a list of strings")
    return tuple(value)


def _places(spec: object) -> tuple[str, ...]:
    return tuple(str(spec).split("|")) if spec else ()


def _needs(table: dict[str, object], frame: str) -> tuple[Need, ...]:
    needs = []
    for spec in _strings(table, "needs"):
        places, colon, sort = spec.partition(":")
        if not colon:
            raise LexiconError(f"frame {frame!r}: a need is written place:sort, not {spec!r}")
        needs.append(Need(tuple(places.split("|")), sort))
    return tuple(needs)


def _emit(table: dict[str, object], frame: str) -> Emit:
    role = str(table.get("role", ""))
    roles = (role,) if role.startswith("=") else _places(role)
    person, org = _places(table.get("person")), _places(table.get("org"))
    unknown = set(person + org + (() if role.startswith("=") else roles)) - PLACES
    if unknown or not person:
        raise LexiconError(f"frame {frame!r}: unknown place {sorted(unknown)}")
    return Emit(
        Kind(str(table["kind"])), str(table["manner"]), person, org, roles, _needs(table, frame),
        bool(table.get("takes_effect")), bool(table.get("since")), bool(table.get("until")),
        bool(table.get("negated")), bool(table.get("denied")), bool(table.get("then")),
        str(table.get("after", "")), bool(table.get("rumored")), bool(table.get("gone")),
    )  # fmt: skip


def _frame(table: dict[str, object]) -> Frame:
    name = str(table.get("id", "?"))
    emits = table.get("emits", [])
    examples = table.get("examples", [])
    if not isinstance(emits, list) or not isinstance(examples, list):
        raise LexiconError(f"frame {name!r}: emits and examples are lists of tables")
    return Frame(
        name, _strings(table, "verbs"), _strings(table, "nouns"), table.get("voice") == "passive", _needs(table, name),
        tuple(_emit(emit, name) for emit in emits),
        tuple(Example(str(e["text"]), tuple(e["events"])) for e in examples),
        _strings(table, "counter"),
    )  # fmt: skip


@cache
def frames() -> tuple[Frame, ...]:
    """All frames in the order of their files.

    Raises:
        LexiconError: a file is missing or breaks the form of a frame.
    """
    found = []
    for name in FILES:
        try:
            text = files("talentscan.lexicon").joinpath("events", f"{name}.toml").read_text("utf-8")
            tables = tomllib.loads(text)["frame"]
        except (OSError, KeyError, tomllib.TOMLDecodeError) as reason:
            raise LexiconError(f"lexicon/events/{name}.toml cannot be read ({reason})") from reason
        found += [_frame(table) for table in tables]
    return tuple(found)


@cache
def frames_by_verb() -> dict[str, tuple[Frame, ...]]:
    """The frames of each verb, particle included, in order."""
    by_verb: dict[str, list[Frame]] = {}
    for frame in frames():
        for verb in frame.verbs:
            by_verb.setdefault(verb, []).append(frame)
    return {verb: tuple(group) for verb, group in by_verb.items()}


@cache
def frames_by_noun() -> dict[str, tuple[Frame, ...]]:
    """The frames of each noun, singular, in order."""
    by_noun: dict[str, list[Frame]] = {}
    for frame in frames():
        for noun in frame.nouns:
            by_noun.setdefault(noun, []).append(frame)
    return {noun: tuple(group) for noun, group in by_noun.items()}


@cache
def phrasal_verbs() -> dict[str, frozenset[tuple[str, ...]]]:
    """For each verb the words behind it that make a verb of its own: step -> {("down",), ("aside",)}."""
    tails: dict[str, set[tuple[str, ...]]] = {}
    for verb in frames_by_verb():
        first, *rest = verb.split()
        if rest:
            tails.setdefault(first, set()).add(tuple(rest))
    return {verb: frozenset(group) for verb, group in tails.items()}
