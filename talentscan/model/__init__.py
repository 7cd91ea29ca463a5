"""The words of the data: articles, mentions, events, records."""

from talentscan.model.article import Article, OffsetMap, Segment, SegmentKind
from talentscan.model.decision import Anchor, Decision, Verb
from talentscan.model.event import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status
from talentscan.model.record import Conflict, Move, Record, RecordEvidence, StatusStep, Telling
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
    "OffsetMap",
    "PartialDate",
    "Printed",
    "Record",
    "RecordEvidence",
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
