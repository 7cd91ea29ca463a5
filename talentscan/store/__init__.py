"""What was read, kept in one SQLite file."""

from talentscan.store.sqlite import Outcome, Store, StoredArticle
from talentscan.store.verify import problems

__all__ = ["Outcome", "Store", "StoredArticle", "problems"]
