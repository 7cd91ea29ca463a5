"""Files, bytes and strings become articles: the format is told by the ending, else by how the content begins."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from talentscan.errors import UnreadableArticleError
from talentscan.model.article import Article, OffsetMap
from talentscan.read.assemble import text_article
from talentscan.read.decode import decode

FILE_LIMIT = 20_000_000
"""Bytes a file may have, but for JSON lines, which are read one by one."""

Read = Article | UnreadableArticleError

_MARKDOWN = frozenset({".md", ".markdown", ".mdx", ".mdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_LINES = frozenset({".jsonl", ".ndjson"})
_PLAIN = frozenset({".txt", ".text", ".rst"})


def read_path(path: str) -> Iterator[Read]:
    """The articles of one file, or the reasons why they cannot be read; never raises for what a file holds."""
    suffix = os.path.splitext(path)[1].lower()
    try:
        if os.path.isfile(path) and os.path.getsize(path) > FILE_LIMIT:
            yield UnreadableArticleError(path, f"larger than {FILE_LIMIT // 1_000_000} MB")
            return
        with open(path, "rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except OSError as error:
        yield UnreadableArticleError(path, (error.strerror or "cannot be read").lower())
        return
    yield from read_bytes(data, path, suffix)


def read_bytes(data: bytes, path: str, suffix: str | None = None) -> Iterator[Read]:
    """The articles in `data`; without a known `suffix` the format is told by how the content begins."""
    if len(data) > FILE_LIMIT:
        yield UnreadableArticleError(path, f"larger than {FILE_LIMIT // 1_000_000} MB")
        return
    source = decode(data)
    if source is None:
        yield UnreadableArticleError(path, "binary, not text")
    elif not source.strip():
        yield UnreadableArticleError(path, "empty")
    else:
        yield text_article(path, source, markdown=(suffix or "") in _MARKDOWN)


def read_text(text: str, published: date | None = None) -> Article:
    """The article in a plain or markdown `text`; `published` is the day it appeared, if the caller knows it.

    A text without a word gives an article without segments.
    """
    article = text_article("-", text, markdown=False)
    if isinstance(article, UnreadableArticleError):
        return Article("-", text, "", OffsetMap((), (), (), 0), (), published=published)
    return replace(article, published=published) if published else article
