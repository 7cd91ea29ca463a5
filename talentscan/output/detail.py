"""One event, record or article in full: what is known, and the evidence where it stands in its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from talentscan.model import Event, Evidence, Record, RecordEvidence
from talentscan.output.entry import Marks
from talentscan.output.safe import visible
from talentscan.output.shape import who_goes_where

REACH = 240
"""Characters of the article shown on either side of a piece of evidence."""
LABELS = 13
READING_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Told:
    """An article as it is shown: where it was found, what it is called, and its clean text."""

    paths: tuple[str, ...]
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    source: str
    text: str


Part = Text | Table
"""A paragraph, or facts with their labels."""


def event_detail(event: Event, article: Told, marks: Marks) -> Iterator[Part]:
    """What an event says, which rule found it by which words, and its evidence in its article."""
    yield Text(f"event {event.id}", "bold")
    yield _labelled((*_event_facts(event, marks), *_article_facts(article)))
    for shown in in_context(article, event.evidence, marks):
        yield Text()
        yield shown


def record_detail(
    record: Record, articles: Mapping[str, Told], marks: Marks, others: Mapping[str, str] | None = None
) -> Iterator[Part]:
    """What a record says, how it came to be known, on what its sources disagree, and every piece of evidence.

    `others` says in words what the records are that it names by their ids.
    """
    yield Text(f"record {record.id}", "bold")
    yield _labelled(_record_facts(record, marks, others or {}))
    for (path, event, rule, status), told in groupby(record.evidence, key=_event_of):
        yield Text()
        yield _labelled((("told by", path), ("event", event), ("rule", f"{rule}, {status}")))
        article = articles.get(path)
        for number, shown in enumerate(in_context(article, [one.evidence for one in told], marks) if article else ()):
            if number:
                yield Text()
            yield shown


def in_words(record: Record) -> str:
    """What a record says, in a few words."""
    who = record.person or (record.group.text if record.group else None)
    when = "" if record.date is None else f", {record.date}"
    return f"{who_goes_where(record.kind, who, record.organization)}{when}"


def _event_of(told: RecordEvidence) -> tuple[str, str, str, str]:
    return told.article, told.event, told.rule, told.status.value


def article_detail(identity: str, article: Told, events: Sequence[Event], marks: Marks) -> Iterator[Part]:
    """An article with all the evidence in it highlighted, and the events that it tells."""
    yield Text(f"article {identity}", "bold")
    yield _labelled(_article_facts(article))
    yield Text()
    yield _highlighted(article, [one for event in events for one in event.evidence], marks)
    for event in events:
        yield Text()
        yield Text(f"event {event.id}", "bold")
        yield _labelled(_event_facts(event, marks))


def in_context(article: Told, evidence: Iterable[Evidence], marks: Marks) -> Iterator[Text]:
    """Pieces of evidence highlighted among the words around them, those that stand near each other together."""
    places = sorted({_place(article, one) for one in evidence})
    for text, those in groupby(places, key=lambda place: place[0]):
        near: list[tuple[int, int]] = []
        for _, start, end in those:
            if near and _around(text, *near[-1])[1] <= start:
                yield _excerpt(text, near, marks)
                near = []
            if not near or start >= near[-1][1]:
                near.append((start, end))
        yield _excerpt(text, near, marks)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words around a piece of evidence begin and end: its paragraph, or as much of it as is shown."""
    before, after = text.rfind("\n\n", 0, start), text.find("\n\n", end)
    return max(before + 2 if before >= 0 else 0, start - REACH), min(len(text) if after < 0 else after, end + REACH)


def _excerpt(text: str, spans: Sequence[tuple[int, int]], marks: Marks) -> Text:
    first, last = _around(text, *spans[0])[0], _around(text, *spans[-1])[1]
    shown, at = Text("… " if first > 0 and text[first - 1] != "\n" else ""), first
    for start, end in spans:
        shown.append(_between(text[at:start]) if at > first else _between(text[at:start]).lstrip())
        _append_marked(shown, text[start:end], marks)
        at = end
    shown.append(_between(text[at:last]).rstrip())
    shown.append(" …" if last < len(text) and text[last] != "\n" else "")
    return shown


def _between(text: str) -> str:
    """Words between pieces of evidence in one line, with the blanks at either end."""
    words = visible(text)
    return (" " if text[:1].isspace() else "") + words + (" " if words and text[-1:].isspace() else "")


def rendered(lines: Iterable[Part], *, width: int | None, color: bool) -> str:
    """The lines as text for a screen of some width."""
    out = StringIO()
    console = Console(
        file=out,
        width=min(width or READING_WIDTH, READING_WIDTH),
        color_system="standard" if color else None,
        force_terminal=color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for line in lines:
        console.print(line)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def _highlighted(article: Told, evidence: Sequence[Evidence], marks: Marks) -> Text:
    spans = sorted({_place(article, one)[1:] for one in evidence if one.text in article.text})
    shown, at = Text(), 0
    for start, end in spans:
        if start < at:
            continue
        shown.append(_paragraphs(article.text[at:start]))
        _append_marked(shown, article.text[start:end], marks)
        at = end
    shown.append(_paragraphs(article.text[at:]))
    return shown


def _place(article: Told, evidence: Evidence) -> tuple[str, int, int]:
    """Where the evidence stands in the clean text, else in the source."""
    if article.text == article.source:
        return article.source, evidence.start, evidence.end
    start = article.text.find(evidence.text)
    if start < 0:
        return article.source, evidence.start, evidence.end
    return article.text, start, start + len(evidence.text)


def _append_marked(shown: Text, quote: str, marks: Marks) -> None:
    shown.append(f"{marks.opening}{visible(quote)}{marks.closing}", "bold reverse")


def _paragraphs(text: str) -> str:
    return "\n".join(
        (" " if line[:1] == " " else "") + visible(line) + (" " if line[1:].endswith(" ") else "")
        for line in text.split("\n")
    )


def _event_facts(event: Event, marks: Marks) -> Iterator[tuple[str, str]]:
    yield "what", _what(event.kind.value, event.manner)
    yield "who", event.person or (event.group.text if event.group else "")
    yield "organisation", _with_unit(event.organization, event.unit)
    yield from _given((("role", event.role), ("counterpart", event.counterpart)))
    if event.date is not None:
        yield "date", f"{event.date}" + (f" ({event.date_basis.value})" if event.date_basis else "")
    yield "status", event.status.value + (f" {marks.dash} “{event.status_cue}”" if event.status_cue else "")
    yield from _given((("said by", "; ".join(event.attribution)),))
    yield "rule", f"{event.rule}, right in {event.confidence:.0%} of such cases"


def _record_facts(record: Record, marks: Marks, others: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "what", _what(record.kind.value, record.manner)
    yield "who", record.person or (record.group.text if record.group else "")
    yield "organisation", _with_unit(record.organization, record.unit)
    yield from _given((("role", record.role), ("counterpart", record.counterpart)))
    if record.date is not None:
        yield "date", f"{record.date}" + (f" ({record.date_basis.value})" if record.date_basis else "")
    if len({told.article for told in record.evidence}) > 1:
        yield from _given((("date told by", ", ".join(record.date_articles)),))
    yield "status", record.status.value
    for step in record.history:
        yield "", f"{step.published or 'undated'} {step.status.value} {marks.dash} {step.article}"
    yield "sources", str(record.sources)
    for conflict in record.conflicts:
        for value, articles in conflict.values:
            yield f"{conflict.field}?", f"{value} {marks.dash} {', '.join(articles)}"
    for related in record.related:
        yield related.relation.value, _named(related.record, others)
    yield from (("namesake", _named(one, others)) for one in record.namesakes)
    if record.move is not None:
        yield "move", _named(record.move, others)
    yield from _given((("decisions", ", ".join(map(str, record.decisions))),))


def _article_facts(article: Told) -> Iterator[tuple[str, str]]:
    printed = ", ".join(one for one in (article.outlet, article.published) if one)
    facts = (
        ("title", article.title),
        ("printed", printed),
        ("address", article.url),
        ("file", ", ".join(article.paths)),
    )
    return _given(facts)


def _given(facts: Iterable[tuple[str, str | None]]) -> Iterator[tuple[str, str]]:
    return ((label, value) for label, value in facts if value)


def _labelled(facts: Iterable[tuple[str, str]]) -> Table:
    """Facts, a line each; the lines of a long one stand below each other."""
    table = Table.grid(padding=0, pad_edge=False)
    table.add_column(width=LABELS + 2, no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for label, value in facts:
        table.add_row(Text(f"  {label}"), Text(visible(value)))
    return table


def _what(kind: str, manner: str) -> str:
    return kind if manner == kind else f"{kind} ({manner})"


def _named(identity: str, others: Mapping[str, str]) -> str:
    return f"{identity} {others[identity]}" if identity in others else identity


def _with_unit(organization: str, unit: str | None) -> str:
    return organization if unit is None else f"{organization}, {unit}"
