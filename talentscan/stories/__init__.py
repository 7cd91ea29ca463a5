"""Stories: which articles tell the same news, why, and how many independent sources that makes."""

from talentscan.stories.assemble import assemble, in_order, source_labels, story_articles, story_id
from talentscan.stories.cluster import update
from talentscan.stories.explain import explain
from talentscan.stories.fingerprint import article_number, fingerprint
from talentscan.stories.index import Index, MemoryIndex

__all__ = [
    "Index",
    "MemoryIndex",
    "article_number",
    "assemble",
    "explain",
    "fingerprint",
    "in_order",
    "source_labels",
    "story_articles",
    "story_id",
    "update",
]
