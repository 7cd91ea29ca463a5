"""The words of the data: articles, mentions, events, records.

A word's module is imported when the word is first asked for: a command waits for those alone that it uses.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talentscan.model.article import Article, OffsetMap, Segment, SegmentKind
    from talentscan.model.decision import Anchor, Decision, Verb
    from talentscan.model.event import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status
    from talentscan.model.record import (
        Conflict,
        Move,
        Naming,
        Record,
        RecordEvidence,
        Related,
        Relation,
        StatusStep,
        Telling,
    )
    from talentscan.model.story import (
        Fingerprint,
        Likeness,
        Link,
        Measure,
        Membership,
        Mover,
        Printed,
        Story,
        StoryArticle,
        StoryExplanation,
    )

__all__ = [
    "Anchor",
    "Article",
    "Conflict",
    "DateBasis",
    "Decision",
    "Event",
    "Evidence",
    "Fingerprint",
    "Group",
    "Kind",
    "Likeness",
    "Link",
    "Measure",
    "Membership",
    "Move",
    "Mover",
    "Naming",
    "OffsetMap",
    "PartialDate",
    "Printed",
    "Record",
    "RecordEvidence",
    "Related",
    "Relation",
    "Segment",
    "SegmentKind",
    "Status",
    "StatusStep",
    "Story",
    "StoryArticle",
    "StoryExplanation",
    "Telling",
    "Verb",
]

_HOMES = {
    "article": (
        "Article",
        "OffsetMap",
        "Segment",
        "SegmentKind",
    ),
    "decision": (
        "Anchor",
        "Decision",
        "Verb",
    ),
    "event": (
        "DateBasis",
        "Event",
        "Evidence",
        "Group",
        "Kind",
        "PartialDate",
        "Status",
    ),
    "record": (
        "Conflict",
        "Move",
        "Naming",
        "Record",
        "RecordEvidence",
        "Related",
        "Relation",
        "StatusStep",
        "Telling",
    ),
    "story": (
        "Fingerprint",
        "Likeness",
        "Link",
        "Measure",
        "Membership",
        "Mover",
        "Printed",
        "Story",
        "StoryArticle",
        "StoryExplanation",
    ),
}


def __getattr__(name: str) -> object:
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
