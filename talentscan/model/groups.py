"""Noun groups, verb groups and clauses: the small tree that frames are matched on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from talentscan.model.labels import Label
from talentscan.model.syntax import DateMention, Entity, Sentence


class Sort(Label):
    """What a noun group speaks of."""

    PERSON: ClassVar[Sort]
    ROLE: ClassVar[Sort]
    GROUP: ClassVar[Sort]
    ORGANIZATION: ClassVar[Sort]
    PRONOUN: ClassVar[Sort]
    JOB: ClassVar[Sort]
    ACT: ClassVar[Sort]
    NAME: ClassVar[Sort]
    THING: ClassVar[Sort]


@dataclass(slots=True)
class Post:
    """A position: the words of its role (tokens `first` up to and without `last`, equal where none is told).

    `owner` is the noun group that names its organisation ("Acme", "its"); `state` is former, current, new or "";
    `shared`: it is that of all the people behind it, not of the first alone ("engineers A and B").
    """

    first: int
    last: int
    owner: NounGroup | None = None
    unit: NounGroup | None = None
    state: str = ""
    text: str = ""
    shared: bool = False


@dataclass(slots=True, eq=False)
class NounGroup:
    """Tokens `first` up to and without `last`, headed by the word `head` (folded).

    `members` are the parts of a coordination, the group itself excluded. `posts` are positions told of a person by
    apposition or before the name; a ROLE's own position comes first. `pps` are attached prepositional phrases.
    """

    first: int
    last: int
    sort: Sort
    head: str
    entity: Entity | None = None
    possessor: NounGroup | None = None
    posts: list[Post] = field(default_factory=list)
    pps: list[tuple[str, NounGroup]] = field(default_factory=list)
    members: list[NounGroup] = field(default_factory=list)
    count: int | None = None
    plural: bool = False
    definite: bool = False
    modifiers: tuple[str, ...] = ()
    inner: list[Entity] = field(default_factory=list)

    def each(self) -> list[NounGroup]:
        """The members of a coordination, or the group alone."""
        return self.members or [self]


@dataclass(slots=True, eq=False)
class VerbGroup:
    """A chain of auxiliaries, adverbs and a main verb at tokens `first` up to and without `last`.

    `form` is finite, infinitive, gerund or participle; `lemmas` are what the main verb can be, particle included.
    """

    first: int
    last: int
    lemmas: tuple[str, ...]
    form: str
    passive: bool = False
    perhaps_passive: bool = False
    negated: bool = False
    future: bool = False
    possible: bool = False
    past: bool = False
    adverbs: tuple[str, ...] = ()


@dataclass(slots=True)
class Node:
    """One step of a chunked sentence: a noun group, a verb group, a date, or a single word or mark (`sort` says)."""

    sort: str
    first: int
    last: int
    word: str = ""
    noun: NounGroup | None = None
    verb: VerbGroup | None = None
    date: DateMention | None = None


@dataclass(slots=True, eq=False)
class Clause:
    """A verb with its places filled; `relation` says how it hangs on `parent`: main, relative, infinitive …"""

    verb: VerbGroup
    relation: str
    subject: NounGroup | None = None
    object: NounGroup | None = None
    complement: NounGroup | None = None
    pps: list[tuple[str, NounGroup]] = field(default_factory=list)
    parent: Clause | None = None
    first: int = 0
    last: int = 0
    link: str = ""

    def slot(self, name: str) -> NounGroup | None:
        """The noun group in a place: subject, object, complement, or behind a preposition."""
        if name == "subject":
            return self.subject
        if name == "object":
            return self.object
        if name == "complement":
            return self.complement
        return next((noun for preposition, noun in self.pps if preposition == name), None)

    def replace(self, old: NounGroup, new: NounGroup | None) -> None:
        """Let another noun group, or none, be the subject or the object where one is."""
        if self.subject is old:
            self.subject = new
        if self.object is old:
            self.object = new

    def take(self, old: NounGroup, new: NounGroup) -> bool:
        """Let another noun group stand wherever one does, in a place or in a phrase of what stands there."""
        places = (self.subject, self.object, self.complement)
        phrases = [self.pps, *(noun.pps for noun in places if noun is not None)]
        held = [(pps, i) for pps in phrases for i, (_, noun) in enumerate(pps) if noun is old]
        for pps, i in held:
            pps[i] = (pps[i][0], new)
        self.replace(old, new)
        if self.complement is old:
            self.complement = new
        return bool(held) or any(noun is old for noun in places)


@dataclass(slots=True)
class Parse:
    """The tree of one sentence."""

    sentence: Sentence
    nodes: list[Node]
    clauses: list[Clause]
    nouns: list[NounGroup]


def noun_at(nodes: list[Node], i: int) -> NounGroup | None:
    """The noun group of node `i`; None where there is none, or no such node."""
    return nodes[i].noun if 0 <= i < len(nodes) else None


def sort_at(nodes: list[Node], i: int) -> str:
    """The sort of node `i`; "end" beyond either end."""
    return nodes[i].sort if 0 <= i < len(nodes) else "end"
