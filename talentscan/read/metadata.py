"""What is known of an article beside its text: title, day, outlet, address, authors, and the fields that tell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from talentscan.read.dates import parse_date

# Names of fields, compared lowered and without `_`, `-`, blanks and prefixes such as `og:`; the most trusted first.
TITLE_FIELDS = ("title", "headline", "name", "linktitle")
DATE_FIELDS = (
    "datepublish", "published", "publishedat", "publishdate", "datepublished", "publicationdate", "pubdate",
    "publishedon", "publishedtime", "publishtime", "publisheddate", "releasedate", "newsdate", "date", "datetime",
    "created", "createdat", "datecreated", "timestamp", "time", "datedownload", "updated", "updatedat", "updatedon",
    "datemodify", "datemodified", "lastmod", "modified", "modifiedtime",
)  # fmt: skip
OUTLET_FIELDS = ("sitename", "publisher", "outlet", "source", "sourcedomain", "sourcename", "site", "domain")
URL_FIELDS = ("url", "canonical", "canonicalurl", "link", "sourceurl", "originalurl", "permalink", "href")
AUTHOR_FIELDS = ("authors", "author", "byline", "creator", "writer")
SUMMARY_FIELDS = ("summary", "description", "excerpt", "lead", "subtitle", "abstract", "dek")
PLACE_FIELDS = ("path", "slug", "permalink", "file", "filename")
_PREFIX = re.compile(r"^(?:og|article|dc|dcterms|twitter)[:.]")
_OUTLET_WORD = re.compile(
    r"\b(?:news|times|post|journal|blog|magazine|daily|weekly|review|tribune|herald|wire|press|media|tv|radio|online|the"
    r"|inc|group|report|today|insider|mail|star|sun|globe|guardian|chronicle|gazette|world|week|network|labs?|ai)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,2}")
_DAYS_INSIDE = ("$date", "published", "date", "created", "iso", "raw", "value", "start")
_PUBLISHING = re.compile(r"date|publish|posted|pubtime|issued|^(?:day|sent|sentat|senton|written|added|timestamp|ts)$")
_OTHER_DAY = re.compile(
    r"modif|updat|access|download|crawl|retriev|scrap|fetch|index|expir|valid|birth|death|deadline|event|start|end|until"
    r"|candidate|publisher|url|by$|copyright|format"
)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_HALF = re.compile("[\ud800-\udfff]")
_MOST_AUTHORS = 20
_LONGEST = 300


@dataclass(slots=True)
class Metadata:
    """Gathered from the most trusted place to the least: what is set stays. `revised`: the day of a later version."""

    title: str | None = None
    published: date | None = None
    revised: date | None = None
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    summary: str | None = None
    places: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)

    def fill(self, fields: Mapping[str, object]) -> None:
        """Take from `fields`, named as front matter and JSON records name them, what is not known yet."""
        inner = (fields[key] for key in ("meta", "metadata") if isinstance(fields.get(key), Mapping))
        layers: list[Mapping[str, object]] = [fields, *inner]  # type: ignore[list-item]  # told to be mappings
        given = [(_name(k), v) for layer in layers for k, v in layer.items() if v is not None and v != ""]
        known = dict(reversed(given))
        self.title = self.title or _first_text(known, TITLE_FIELDS)
        self.summary = self.summary or _first_text(known, SUMMARY_FIELDS)
        self.published = self.published or first_date(known)
        self.url = self.url or address(_first_text(known, URL_FIELDS))
        self.authors = self.authors or _first_names(known)
        self.places = self.places or tuple(text for name in PLACE_FIELDS if (text := one_line(known.get(name))))
        outlet = _first_text(known, OUTLET_FIELDS)
        if outlet and _is_byline(outlet, known, self.url):
            self.authors = self.authors or (outlet,)
            outlet = None
        told = address(outlet)
        self.url = self.url or told
        self.outlet = self.outlet or (host(told) if told else outlet)

    def finish(self) -> None:
        """Name the host of the address as outlet where nothing better is known."""
        if not self.outlet and self.url:
            self.outlet = host(self.url)


def _is_byline(outlet: str, fields: Mapping[str, object], url: str | None) -> bool:
    """Whether the `source` of a post is its writer: a person's name that its address knows nothing of."""
    if (
        outlet != one_line(fields.get("source"))
        or not url
        or not _PERSON.fullmatch(outlet)
        or _OUTLET_WORD.search(outlet)
    ):
        return False
    letters = re.sub(r"\W", "", (host(url) or "").lower())
    return not any(word.lower() in letters for word in re.findall(r"\w{3,}", outlet))


def _name(key: object) -> str:
    return _PREFIX.sub("", str(key).strip().lower()).replace("_", "").replace("-", "").replace(" ", "")


def first_date(fields: Mapping[str, object]) -> date | None:
    """The day told by the most trusted of the date fields."""
    for name in DATE_FIELDS:
        found = parse_date(_inner(fields[name])) if name in fields else None
        if found:
            return found
    return next((day for name, value in fields.items() if tells_day(name) and (day := parse_date(_inner(value)))), None)


def _inner(value: object) -> object:
    """A value, out of a list of one or of an object that holds it by a name: `{"$date": …}`, `{"published": …}`."""
    if isinstance(value, (list, tuple)):
        return value[0] if len(value) == 1 else None
    if isinstance(value, Mapping):
        return next((value[name] for name in _DAYS_INSIDE if name in value), None)
    return value


def tells_day(name: str) -> bool:
    """Whether an unknown field, by its name, tells when an article was published."""
    low = name.lower()
    return _PUBLISHING.search(low) is not None and _OTHER_DAY.search(low) is None


def _first_text(fields: Mapping[str, object], names: Iterable[str]) -> str | None:
    return next((text for name in names if (text := one_line(fields.get(name)))), None)


def _first_names(fields: Mapping[str, object]) -> tuple[str, ...]:
    for name in AUTHOR_FIELDS:
        found = names_in(fields.get(name))
        if found:
            return found
    return ()


def one_line(value: object) -> str | None:
    """A value as one line of text: a string, a number, the name of an object, the first of a list."""
    if isinstance(value, str):
        text = sound(" ".join(value[: _LONGEST * 4].split()))
        return text if text and text.lower() not in {"null", "none", "unknown", "n/a"} else None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, Mapping):
        return _first_text(value, ("name", "title", "url", "@id"))
    if isinstance(value, (list, tuple)):
        return one_line(value[0]) if value else None
    return None


def sound(text: str) -> str:
    """The text without halves of surrogate pairs, which JSON can spell but no file can hold."""
    return text if not _HALF.search(text) else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def names_in(value: object) -> tuple[str, ...]:
    """The names in an author field: one string, a list of them, objects with names."""
    values = value if isinstance(value, (list, tuple)) else [value]
    names: list[str] = []
    for item in values[:_MOST_AUTHORS]:
        text = one_line(item)
        if text and not address(text):
            text = re.sub(r"^[Bb]y\s+", "", text)
            names.extend(part.strip() for part in re.split(r"\s*[,;]\s+|\s+(?:and|&)\s+", text) if part.strip())
    return tuple(dict.fromkeys(name for name in names if len(name) <= _LONGEST))[:_MOST_AUTHORS]


def address(text: str | None) -> str | None:
    """The web address at the start of `text`."""
    match = _ADDRESS.match(text) if text else None
    return match.group() if match else None


def host(url: str) -> str | None:
    """The host of an address, without `www.`."""
    try:
        name = urlsplit(url).hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None
