"""What an html page tells of itself: JSON-LD, OpenGraph and other meta elements, canonical link, time elements."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from talentscan.read.dates import date_in_path, parse_date
from talentscan.read.metadata import Metadata, address, names_in, one_line, tells_day
from talentscan.read.stamps import byline_date, date_line, labelled_date

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_BODY = re.compile(r"<body\b", re.IGNORECASE)
_LINKED = re.compile(r"<script\b[^<>]*application/ld\+json[^<>]*>(.*?)</script", re.IGNORECASE | re.DOTALL)
_TIME = re.compile(r"<time\b[^<>]*\bdatetime\s*=\s*[\"']?([^\"'<>]{4,40})", re.IGNORECASE)
_DATED = re.compile(
    r"<(?:span|div|p|li|h\d|time|b|small|em)\b[^<>]*\b(?:class|id|itemprop)\s*=\s*[\"']?[^\"'<>]{0,60}"
    r"(?:date|time|publish|posted)[^<>]{0,120}>\s*([^<>]{6,70})<",
    re.IGNORECASE,
)
_SCRIPTED = re.compile(
    r"[\"'](?:date_?published|published_?(?:at|date|time|on)|publish_?date|publication_?date|pub_?date"
    r"|first_?published|display_?date|date_?posted|date_?created)[\"']\s*[:=,]\s*[\"']([^\"'<>]{8,40})[\"']",
    re.IGNORECASE,
)
_HEADING = re.compile(r"<h1\b", re.IGNORECASE)
_TEXT = re.compile(r"(?<!\bth)(?<!\btd)>\s*([^<>]{8,110})<")
_NEAR = 8_000
"""Characters of html behind the main heading in which a line that is only a date can be the article's."""
_HEAD_LIMIT = 400_000
_MOST_SCRIPTS, _MOST_NODES = 20, 400
_ARTICLES = ("article", "posting", "report", "webpage", "statement", "pressrelease")
_TITLES = ("og:title", "twitter:title", "headline", "title", "dc.title", "citation_title", "sailthru.title")
_DATES = (
    "article:published_time", "og:published_time", "article:published", "datepublished", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published", "published_time", "publication_date",
    "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "citation_publication_date",
    "og:article:published_time", "article.published", "cxenseparse:recs:publishtime", "created",
    "article:modified_time", "og:updated_time", "last-modified",
)  # fmt: skip
_OUTLETS = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title", "publisher", "twitter:site")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author")


def page_metadata(source: str) -> Metadata:
    """The metadata of a page; JSON-LD is trusted for day, outlet and authors, OpenGraph for title and address."""
    body = _BODY.search(source)
    soup = _head(source[: min(body.start() if body else len(source), _HEAD_LIMIT)])
    metas = _metas(soup)
    metadata = Metadata()
    nodes = list(_linked_nodes(source))
    article = next((node for node in nodes if _is_article(node)), None)
    if article is not None:
        _fill_from_node(metadata, article, nodes)
    metadata.title = _first(metas, _TITLES) or metadata.title
    metadata.published = metadata.published or next((day for n in _DATES if (day := parse_date(metas.get(n)))), None)
    if metadata.published is None:
        metadata.published = next((d for n, told in metas.items() if tells_day(n) and (d := parse_date(told))), None)
    metadata.outlet = (
        _first(metas, _OUTLETS[:1]) or metadata.outlet or (_first(metas, _OUTLETS) or "").lstrip("@") or None
    )
    metadata.authors = metadata.authors or next((names for n in _AUTHORS if (names := names_in(metas.get(n)))), ())
    metadata.url = address(_canonical(soup)) or address(metas.get("og:url")) or metadata.url
    if metadata.published is None:
        told = _TIME.search(source)
        metadata.published = parse_date(told[1]) if told else None
    if metadata.published is None and date_in_path(metadata.url or "") is None:  # many a site shows today's date
        metadata.published = _shown_date(source)
    if metadata.title is None and soup.title is not None:
        metadata.title = one_line(soup.title.get_text())
    return metadata


def _shown_date(source: str) -> date | None:
    """The day that a page without metadata holds in a script, shows under its heading or in a dated element."""
    scripted = next((day for m in _SCRIPTED.finditer(source) if (day := parse_date(m[1]))), None)
    if scripted is not None:
        return scripted
    heading = _HEADING.search(source)
    if heading is not None:
        near = source[heading.start() : heading.start() + _NEAR]
        for match in _TEXT.finditer(near):
            text = " ".join(match[1].split())
            day = date_line(text) or byline_date(text)
            labelled = None if day else labelled_date(text)
            if day or labelled:
                return day or (labelled[0] if labelled else None)
    return next((day for m in _DATED.finditer(source) if (day := date_line(m[1].strip()))), None)


def _head(html: str) -> BeautifulSoup:
    from bs4 import BeautifulSoup, SoupStrainer  # noqa: PLC0415 (to start faster)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return BeautifulSoup(html, "lxml", parse_only=SoupStrainer(["meta", "link", "title"]))
        except (RecursionError, ValueError, AssertionError):
            return BeautifulSoup("", "lxml")


def _metas(soup: BeautifulSoup) -> dict[str, str]:
    """The contents of the meta elements by their lowered name, property or itemprop; the first of a name counts."""
    found: dict[str, str] = {}
    for element in soup.find_all("meta"):
        content = element.get("content")
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if isinstance(content, str) and content.strip() and isinstance(name, str):
            found.setdefault(name.strip().lower(), content)
    return found


def _canonical(soup: BeautifulSoup) -> str | None:
    for element in soup.find_all("link"):
        relation = element.get("rel")
        target = element.get("href")
        if relation and "canonical" in relation and isinstance(target, str):
            return target.strip()
    return None


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := one_line(metas.get(name)))), None)


def _linked_nodes(source: str) -> Iterator[Mapping[str, object]]:
    """The objects of all JSON-LD scripts, those in lists and in `@graph` among them."""
    if "ld+json" not in source:
        return
    for number, match in enumerate(_LINKED.finditer(source)):
        if number >= _MOST_SCRIPTS:
            return
        try:
            loaded = json.loads(match[1].strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [loaded]
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting.extend(node[:_MOST_NODES])
            elif isinstance(node, dict):
                yield node
                waiting.extend(value for key in ("@graph", "mainEntity") if (value := node.get(key)))


def _is_article(node: Mapping[str, object]) -> bool:
    kind = node.get("@type")
    names = kind if isinstance(kind, list) else [kind]
    told = any(isinstance(name, str) and name.lower().endswith(_ARTICLES) for name in names)
    return told and ("headline" in node or "datePublished" in node)


def _fill_from_node(metadata: Metadata, node: Mapping[str, object], nodes: list[Mapping[str, object]]) -> None:
    by_id = {str(other["@id"]): other for other in nodes if "@id" in other}

    def resolved(value: object) -> object:
        if isinstance(value, Mapping) and "name" not in value:
            return by_id.get(str(value.get("@id")))
        return value

    metadata.title = one_line(node.get("headline"))
    metadata.published = parse_date(node.get("datePublished")) or parse_date(node.get("dateCreated"))
    metadata.outlet = one_line(resolved(node.get("publisher")))
    authors = node.get("author")
    metadata.authors = names_in([resolved(a) for a in authors] if isinstance(authors, list) else resolved(authors))
    metadata.url = address(one_line(node.get("url"))) or address(one_line(node.get("mainEntityOfPage")))
