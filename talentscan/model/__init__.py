"""The words of the data: articles, mentions, events, records."""

from talentscan.model.article import Article, OffsetMap, Segment, SegmentKind
from talentscan.model.decision import Anchor, Decision, Verb
from talentscan.model.event import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status
from talentscan.model.record import Conflict, Move, Record, RecordEvidence, StatusStep, Telling

__all__ = [
    "Anchor",
    "Article",
    "Conflict",
    "DateBasis",
    "Decision",
    "Event",
    "Evidence",
    "Group",
    "Kind",
    "Move",
    "OffsetMap",
    "PartialDate",
    "Record",
    "RecordEvidence",
    "Segment",
    "SegmentKind",
    "Status",
    "StatusStep",
    "Telling",
    "Verb",
]
