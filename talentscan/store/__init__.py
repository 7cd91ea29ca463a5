"""What was read, kept in one SQLite file."""

from talentscan.store.asked import Asked, asked_records, organization_names
from talentscan.store.decisions import decisions_in, put_decision, undo_decision
from talentscan.store.records import JOINING, NAMESAKES, PART, TURN, WHOLE, RecordTables
from talentscan.store.rows import Filed, as_json
from talentscan.store.sqlite import Outcome, Store, StoredArticle
from talentscan.store.stories import StoredIndex, StoryTables
from talentscan.store.storyload import Standing, StoryLoad
from talentscan.store.verify import problems

__all__ = [
    "JOINING",
    "NAMESAKES",
    "PART",
    "TURN",
    "WHOLE",
    "Asked",
    "Filed",
    "Outcome",
    "RecordTables",
    "Standing",
    "Store",
    "StoredArticle",
    "StoredIndex",
    "StoryLoad",
    "StoryTables",
    "as_json",
    "asked_records",
    "decisions_in",
    "organization_names",
    "problems",
    "put_decision",
    "undo_decision",
]
