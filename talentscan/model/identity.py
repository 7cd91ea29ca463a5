"""Ids: short hashes of what a thing says, so that the same content has the same id anywhere and any time."""

from __future__ import annotations

from hashlib import blake2b

from talentscan.model.article import Article
from talentscan.model.event import Event

ID_LENGTH = 12
"""Hexadecimal characters of an event's or a record's id; an article's has twice as many."""


def digest(*parts: str | None, length: int = ID_LENGTH) -> str:
    """A hash of the parts, in which no two lists of parts can be mistaken for each other."""
    state = blake2b(digest_size=length // 2)
    for part in parts:
        data = b"" if part is None else b"=" + part.encode("utf-8", "surrogatepass")
        state.update(len(data).to_bytes(8, "big"))
        state.update(data)
    return state.hexdigest()


def article_id(article: Article) -> str:
    """The hash of all that an article says; not of where it was found, so a copy has its original's id."""
    published = None if article.published is None else article.published.isoformat()
    said = (article.source, article.text, article.title, published, article.outlet, article.url)
    return digest(*said, length=2 * ID_LENGTH)


def text_id(article: Article) -> str:
    """The hash of an article's words alone: equal for a text that several outlets print letter by letter."""
    text = article.text.replace("\n", " ")
    if not text.isprintable() or "  " in text or text.strip() != text:  # else it is the same, and that told faster
        text = " ".join(text.split())
    return digest(text, length=2 * ID_LENGTH)


def event_id(article: str, event: Event) -> str:
    """The id of an event told by the article of id `article`."""
    return digest(
        article,
        event.kind,
        event.person,
        None if event.group is None else f"{event.group.count} {event.group.text}",
        event.organization,
        event.role,
        None if event.date is None else str(event.date),
        str(event.evidence[0].start) if event.evidence else None,
    )


def number(*parts: str) -> int:
    """A hash of the parts, 63 bits, the same on every machine."""
    said = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(said, digest_size=8).digest(), "big") >> 1
