"""The last step of every format: blocks and metadata become an article, or the reason why there is none."""

from __future__ import annotations

from talentscan.errors import UnreadableArticleError
from talentscan.model.article import Article, SegmentKind
from talentscan.read.around import day_around
from talentscan.read.builder import Draft, Piece, build, drafts_of, fold
from talentscan.read.dates import date_in_path
from talentscan.read.front import FrontMatter, locate, read_front_matter
from talentscan.read.furniture import settle, titled
from talentscan.read.markdown import looks_like_markdown, markdown_drafts
from talentscan.read.metadata import Metadata
from talentscan.read.plain import plain_drafts
from talentscan.read.stamps import title_date

TEXT_LIMIT = 2_000_000
"""Characters of text an article may have; blocks beyond are left out."""


def assemble(
    path: str,
    source: str,
    drafts: list[Draft],
    metadata: Metadata,
    title: Draft | None = None,
    may_promote: bool = True,
) -> Article | UnreadableArticleError:
    """The article of `drafts`; `title` is where the title stands in the source, if it is known.

    `may_promote` lets the first heading or short line be the title where none is known.
    """
    settled = settle(titled(drafts, title), source, metadata, title is not None, may_promote)
    built = build(settled, TEXT_LIMIT)
    if not any(character.isalnum() for character in built.text[:100_000]):
        return UnreadableArticleError(path, "no article text found")
    metadata.finish()
    places = (metadata.url or "", *metadata.places, path.rpartition("/")[2])
    published = metadata.published or next((day for place in places if (day := date_in_path(place))), None)
    if published is None and metadata.title:
        published = title_date(metadata.title)
    return Article(
        path=path,
        source=source,
        text=built.text,
        offsets=built.offsets,
        segments=built.segments,
        title=metadata.title,
        published=published,
        around=None if published else day_around(source, built.text),
        outlet=metadata.outlet,
        url=metadata.url,
        authors=metadata.authors,
        extra=metadata.extra,
    )


def text_article(path: str, source: str, markdown: bool) -> Article | UnreadableArticleError:
    """The article of a text file: front matter if there is any, then markdown or plain text.

    Plain text with clear marks of markdown is read as such, its lines kept apart as in plain text.
    """
    if not source.strip():
        return UnreadableArticleError(path, "empty")
    metadata = Metadata()
    front = read_front_matter(source)
    body = front.body if front else 0
    end = min(len(source), body + TEXT_LIMIT)
    title = _front_title(source, front, metadata) if front else None
    if markdown or front or looks_like_markdown(source):
        drafts = markdown_drafts(source, body, end, loose=not markdown and not front)
    else:
        drafts = plain_drafts(source, body, end)
    if front and not drafts:
        drafts = _summary_drafts(source, front, metadata)
    return assemble(path, source, drafts, metadata, title)


def _front_title(source: str, front: FrontMatter, metadata: Metadata) -> Draft | None:
    metadata.fill(front.fields)
    title = _located(source, front, metadata.title, SegmentKind.TITLE)
    metadata.title = title.text if title else metadata.title
    return title


def _summary_drafts(source: str, front: FrontMatter, metadata: Metadata) -> list[Draft]:
    """The summary in the front matter of a post that has no body."""
    draft = _located(source, front, metadata.summary, SegmentKind.PARAGRAPH)
    return [draft] if draft else []


def _located(source: str, front: FrontMatter, value: str | None, kind: SegmentKind) -> Draft | None:
    found = locate(source, front.start, front.end, value) if value else None
    pieces: list[Piece] = []
    for text, start, end in found or ():
        pieces.extend(fold(source, start, end) if len(text) == end - start else [(text, start, end)])
    return next(iter(drafts_of(kind, pieces)), None)
