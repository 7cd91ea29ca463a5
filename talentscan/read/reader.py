"""Files, bytes and strings become articles: the format is told by the ending, else by how the content begins."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BufferedReader

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
_RECORDS = _LINES | {".json"}
_KNOWN = _MARKDOWN | _HTML | _RECORDS | {".txt", ".text", ".rst"}
_TOO_LARGE = f"larger than {FILE_LIMIT // 1_000_000} MB"
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body|article|main|section|div|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)


def read_path(path: str) -> Iterator[Read]:
    """The articles of one file, or the reasons why they cannot be read; never raises for what a file holds.

    A file of several records gives them as `path#1`, `path#2` and so on; JSON lines are read one by one.
    """
    suffix = os.path.splitext(path)[1].lower()
    try:
        if suffix in _LINES and not _is_utf16(path):
            from talentscan.read.records import line_articles  # noqa: PLC0415 (to start faster)

            with open(path, "rb") as file:
                yield from line_articles(_bounded_lines(file), path)
            return
        with open(path, "rb") as file:
            # room for as much as there is: room for the largest file takes longer than reading a usual one
            size = os.fstat(file.fileno()).st_size or FILE_LIMIT
            data = file.read(size + 1) if size <= FILE_LIMIT else None
    except OSError as error:
        yield UnreadableArticleError(path, (error.strerror or "cannot be read").lower())
        return
    if data is None:
        yield UnreadableArticleError(path, _TOO_LARGE)
    else:
        yield from read_bytes(data, path, suffix)


def read_bytes(data: bytes, path: str, suffix: str | None = None) -> Iterator[Read]:
    """The articles in `data`; without a known `suffix` the format is told by how the content begins."""
    if len(data) > FILE_LIMIT:
        yield UnreadableArticleError(path, _TOO_LARGE)
        return
    source = decode(data)
    if source is None:
        yield UnreadableArticleError(path, "binary, not text")
    elif not source.strip():
        yield UnreadableArticleError(path, "empty")
    else:
        yield from _articles(source, path, (suffix or "").lower())


def _articles(source: str, path: str, suffix: str) -> Iterator[Read]:
    """The articles of a decoded text, by its ending if that is known, else by how it begins."""
    if suffix in _RECORDS or (suffix not in _KNOWN and source.lstrip()[:1] in ("{", "[")):
        from talentscan.read.records import is_json, json_articles, line_articles  # noqa: PLC0415 (to start faster)

        if suffix in _LINES:
            yield from line_articles(source.split("\n"), path)
            return
        if suffix in _RECORDS or is_json(source):
            yield from json_articles(source, path)
            return
    if suffix in _HTML or (suffix not in _MARKDOWN and _PAGE.match(source)):
        from talentscan.read.page import page_article  # noqa: PLC0415 (to start faster)

        yield page_article(path, source)
    else:
        yield text_article(path, source, markdown=suffix in _MARKDOWN)


def _is_utf16(path: str) -> bool:
    with open(path, "rb") as file:
        return file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _bounded_lines(file: BufferedReader) -> Iterator[bytes]:
    """The lines of a file, none longer than a file may be; what goes beyond is broken JSON anyway."""
    while line := file.readline(FILE_LIMIT):
        yield line


def read_text(text: str, published: date | None = None) -> Article:
    """The article in a plain or markdown `text`; `published` is the day it appeared, if the caller knows it.

    A text without a word gives an article without segments.
    """
    article = text_article("-", text, markdown=False)
    if isinstance(article, UnreadableArticleError):
        return Article("-", text, "", OffsetMap((), (), (), 0), (), published=published)
    return replace(article, published=published) if published else article
