"""Records: one event of the real world, merged from all articles that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentscan.model.event import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status


@dataclass(frozen=True, slots=True)
class Telling:
    """An event with what merging needs of its article: when and where it was printed, and the hash of its words.

    `text` is equal for copies of one text; `story` is the id of the article's story. `source` is equal for tellings
    that count as one source; where it is not known, copies of one text do.
    """

    event: Event
    text: str
    published: date | None = None
    outlet: str | None = None
    story: str | None = None
    source: str | None = None

    @property
    def voice(self) -> str:
        """What counts once, however often it is heard."""
        return self.source or self.text


@dataclass(frozen=True, slots=True)
class Naming:
    """Who goes which way (`in`, `out`) and where, as tellings word it; events of one record have namings that agree.

    Either `person` or `group` is empty: people who are not named go by how many they are, or by what they are called.
    `text` is that of the article where the name is one word, which is a name only where it is read.
    """

    way: str
    person: str
    group: str
    organization: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class RecordEvidence:
    """One sentence for a record: which event of which article and story it is, published when, found by which rule."""

    event: str
    article: str
    published: date | None
    outlet: str | None
    rule: str
    status: Status
    evidence: Evidence
    story: str | None = None


@dataclass(frozen=True, slots=True)
class StatusStep:
    """From when (the telling article's date, where it has one) a record had a status, and who says so."""

    status: Status
    published: date | None
    article: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field on which articles disagree: each value with the articles that tell it."""

    field: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


class Relation(StrEnum):
    """What one record is to another."""

    DENIES = "denies"
    DENIED_BY = "denied-by"
    UNDOES = "undoes"
    UNDONE_BY = "undone-by"
    SUCCEEDS = "succeeds"
    SUCCEEDED_BY = "succeeded-by"

    @property
    def back(self) -> Relation:
        """What the other record is to this one then."""
        pairs = list(Relation)
        place = pairs.index(self)
        return pairs[place - 1 if place % 2 else place + 1]


@dataclass(frozen=True, slots=True, order=True)
class Related:
    """Another record, by its id, and what this one is to it."""

    relation: Relation
    record: str


@dataclass(frozen=True, slots=True)
class Record:
    """A merged event: `talentscan.record/1`. `sources` counts independent tellings; `move` joins two ends.

    `roles` are all wordings of the role, the most told first; `date_articles` tell the `date`. `related` are records
    of a denial, a return or a succession, `namesakes` one of each other person who may have the same name, and
    `decisions` the numbers of the user's decisions that shaped it.
    """

    id: str
    kind: Kind
    person: str | None
    group: Group | None
    organization: str
    unit: str | None
    role: str | None
    counterpart: str | None
    date: PartialDate | None
    date_basis: DateBasis | None
    manner: str
    status: Status
    status_cue: str | None
    history: tuple[StatusStep, ...]
    sources: int
    stories: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    move: str | None
    confidence: float
    evidence: tuple[RecordEvidence, ...]
    roles: tuple[str, ...] = ()
    date_articles: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    namesakes: tuple[str, ...] = ()
    decisions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """A departure and a hire of one person, joined: `OpenAI → Meta`; either end may be missing."""

    id: str
    departure: Record | None
    arrival: Record | None
