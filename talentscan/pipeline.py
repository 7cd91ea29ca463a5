"""Composes the stages; the only module that knows their order."""

from __future__ import annotations

from talentscan.model import Article, Event


def extract(article: Article) -> list[Event]:
    """The events that one article tells, in reading order."""
    return []
