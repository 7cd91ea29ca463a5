"""What was read, kept in one SQLite file."""

from talentscan.store.decisions import decisions_in, put_decision, undo_decision
from talentscan.store.sqlite import Outcome, Store, StoredArticle
from talentscan.store.stories import StoredIndex, StoryTables
from talentscan.store.verify import problems

__all__ = [
    "Outcome",
    "Store",
    "StoredArticle",
    "StoredIndex",
    "StoryTables",
    "decisions_in",
    "problems",
    "put_decision",
    "undo_decision",
]
