"""Records: articles as JSON objects, one, a list of them, or one a line.

The source of a record's article is its title, a blank line, and its decoded body, for offsets in escaped JSON would
help nobody. A record without a body is read for whatever strings it holds, one below the other; lines of JSON that
begin with records of another sort (labels, measurements) are no articles.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice

from talentscan.errors import UnreadableArticleError
from talentscan.model.article import Article, SegmentKind
from talentscan.read.assemble import TEXT_LIMIT, assemble
from talentscan.read.builder import Draft, drafts_of, fold
from talentscan.read.decode import decode
from talentscan.read.fragment import fragment_drafts, looks_like_html
from talentscan.read.markdown import looks_like_markdown, markdown_drafts
from talentscan.read.metadata import TITLE_FIELDS, Metadata, one_line, sound
from talentscan.read.plain import plain_drafts
from talentscan.read.stream import Wanted, scan

Read = Article | UnreadableArticleError

_BODIES = (
    "maintext", "text", "body", "content", "article", "articlebody", "article_body", "full_text", "fulltext",
    "body_text", "article_text", "content_text", "content_html", "body_html", "html", "markdown", "story", "paragraphs",
    "description", "summary", "abstract", "lead", "excerpt",
)  # fmt: skip
_WRAPPERS = ("articles", "items", "results", "data", "docs", "documents", "records", "entries", "stories", "posts",
             "news", "hits", "response", "value")  # fmt: skip
_NESTED = ("metadata", "meta", "_source", "fields", "attributes", "article", "item", "post", "document")
_INNER = ("text", "value", "content", "body", "html", "paragraph", "children")
_DEEPEST = 12
_MOST_STRINGS = 20_000
_NOTHING = "no article text found"


def json_articles(source: str, path: str) -> Iterator[Read]:
    """The articles of a JSON text: an object, a list, a wrapper with a list in it, or an object a line."""
    try:
        loaded = json.loads(source, strict=False)
    except RecursionError:
        yield UnreadableArticleError(path, "JSON nested too deeply")
        return
    except ValueError as error:
        if not _has_record_lines(source):
            yield UnreadableArticleError(path, _broken(error))
            return
        yield from line_articles(source.split("\n"), path)
        return
    records = _records(loaded)
    if records is None:
        yield record_article(loaded, path)
    elif not records:
        yield UnreadableArticleError(path, _NOTHING)
    else:
        named = len(records) > 1
        for number, record in enumerate(records, 1):
            yield record_article(record, f"{path}#{number}" if named else path)


def line_articles(lines: Iterable[str | bytes], path: str) -> Iterator[Read]:
    """The articles of JSON lines; a broken line spoils only itself."""
    numbered = ((i, line) for i, line in enumerate(lines, 1) if line.strip())
    first = list(islice(numbered, 2))
    if not first:
        yield UnreadableArticleError(path, "empty")
    elif all(_is_other_record(line) for _, line in first):
        yield UnreadableArticleError(path, "no articles: its records have neither title nor text")
        return
    for number, (place, line) in enumerate(chain(first, numbered), 1):
        yield _line_article(line, place, f"{path}#{number}" if len(first) > 1 else path)


def _is_other_record(line: str | bytes) -> bool:
    """Whether a line of JSON is an object of something else than articles: labels, settings, measurements."""
    text = decode(line) if isinstance(line, bytes) else line
    try:
        record = json.loads(text or "", strict=False)
    except (ValueError, RecursionError):
        return False
    if not isinstance(record, Mapping):
        return False
    fields = _fields(record)
    told = (fields.get(name) for name in (*_BODIES, *TITLE_FIELDS))
    return not any(value if not isinstance(value, str) else " " in value.strip() for value in told)


def _line_article(line: str | bytes, place: int, path: str) -> Read:
    text = decode(line) if isinstance(line, bytes) else line
    if text is None:
        return UnreadableArticleError(path, f"binary, not text, at line {place}")
    try:
        loaded = json.loads(text.lstrip("\ufeff"), strict=False)
    except RecursionError:
        return UnreadableArticleError(path, f"JSON nested too deeply at line {place}")
    except ValueError as error:
        return UnreadableArticleError(path, _broken(error, place))
    return record_article(loaded, path)


def _broken(error: ValueError, line: int | None = None) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"broken JSON at line {line or error.lineno}: {error.msg[:1].lower()}{error.msg[1:]}"
    return f"broken JSON at line {line}" if line else "broken JSON"


def _has_record_lines(source: str) -> bool:
    first = source.lstrip().partition("\n")[0]
    try:
        return isinstance(json.loads(first, strict=False), dict)
    except (ValueError, RecursionError):
        return False


def is_json(source: str) -> bool:
    """Whether a text of unknown format is JSON, or JSON lines."""
    if source.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(source, strict=False)
    except RecursionError:
        return True
    except ValueError:
        return _has_record_lines(source)
    return True


def _records(loaded: object, depth: int = 0) -> list[object] | None:
    """The records in a list or in a wrapper around one; None if `loaded` is itself a record."""
    if isinstance(loaded, list):
        return loaded if any(isinstance(item, dict) for item in loaded) or not loaded else None
    if not isinstance(loaded, dict) or depth > 2:
        return None
    known = {str(key).lower(): value for key, value in loaded.items()}
    if any(isinstance(known.get(name), str) and known[name].strip() for name in _BODIES[:-5]):
        return None
    for name in _WRAPPERS:
        value = known.get(name)
        if isinstance(value, (list, dict)) and value:
            found = _records(value, depth + 1)
            if found:
                return found
    return None


def record_article(record: object, path: str) -> Read:
    """The article of one JSON value."""
    fields = _fields(record) if isinstance(record, Mapping) else {}
    metadata = Metadata()
    metadata.fill(fields)
    body = next((text for name in _BODIES if (text := _text(fields.get(name)).strip("\n"))), "")[:TEXT_LIMIT]
    if not any(character.isalpha() for character in body) and (
        not metadata.title or not any(isinstance(fields.get(name), str) for name in (*TITLE_FIELDS, "og:title"))
    ):
        return _strings_article(record, path, metadata)
    title = metadata.title or ""
    source = f"{title}\n\n{body}" if title and body else title or body
    start = len(source) - len(body) if body else len(source)
    drafts = _body_drafts(source, start)
    if not title:
        return assemble(path, source, drafts, metadata)
    found = scan(source, 0, len(title))
    heads = found.drafts([Wanted(SegmentKind.TITLE, found.compact)])
    if len(heads) != 1:
        heads = drafts_of(SegmentKind.TITLE, fold(source, 0, len(title)))
    if not heads:
        return assemble(path, source, drafts, metadata)
    metadata.title = heads[0].text
    return assemble(path, source, drafts, metadata, heads[0])


def _body_drafts(source: str, start: int) -> list[Draft]:
    if looks_like_html(source, start, len(source)):
        drafts = fragment_drafts(source, start, len(source))
        if drafts:
            return drafts
    if looks_like_markdown(source[start:]):
        return markdown_drafts(source, start, len(source), loose=True)
    return plain_drafts(source, start, len(source))


def _fields(record: Mapping[object, object]) -> dict[str, object]:
    """The fields of a record by lowered name, those of objects inside it that describe it behind its own."""
    fields: dict[str, object] = {}
    for key, value in record.items():
        fields.setdefault(str(key).lower(), value)
    for name in _NESTED:
        inner = fields.get(name)
        if isinstance(inner, Mapping):
            for key, value in inner.items():
                if fields.get(str(key).lower()) in (None, "", inner):
                    fields[str(key).lower()] = value
    return fields


def _text(value: object, depth: int = 0) -> str:
    """A body as text: a string, a list of paragraphs, an object with its text inside."""
    if isinstance(value, str):
        return sound(value)
    if depth > _DEEPEST:
        return ""
    if isinstance(value, (list, tuple)):
        return "\n\n".join(text for item in value[:_MOST_STRINGS] if (text := _text(item, depth + 1)))
    if isinstance(value, Mapping):
        return next((text for name in _INNER if (text := _text(value.get(name), depth + 1))), "")
    return ""


def _strings_article(record: object, path: str, metadata: Metadata) -> Read:
    """The article of a record without the usual fields: its strings, and its keys where they read like sentences."""
    parts: list[str] = []
    _gather(record, parts, 0)
    source = "\n\n".join(parts)[:TEXT_LIMIT]
    drafts: list[Draft] = []
    at = 0
    for part in parts:
        end = min(at + len(part), len(source))
        if at >= end:
            break
        drafts.extend(drafts_of(SegmentKind.PARAGRAPH, fold(source, at, end)))
        at += len(part) + 2
    metadata.title = None
    return (
        assemble(path, source, drafts, metadata, may_promote=False)
        if drafts
        else UnreadableArticleError(path, _NOTHING)
    )


def _gather(value: object, parts: list[str], depth: int) -> None:
    if depth > _DEEPEST or len(parts) >= _MOST_STRINGS:
        return
    if isinstance(value, str):
        text = sound(value).strip()
        if any(character.isalpha() for character in text) and not text.startswith(("http://", "https://", "data:")):
            parts.append(text)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            name = one_line(key)
            if name and name.count(" ") >= 2:
                parts.append(name)
            _gather(inner, parts, depth + 1)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            _gather(inner, parts, depth + 1)
