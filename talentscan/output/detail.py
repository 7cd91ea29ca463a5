"""One event, record or article in full: what is known, and the evidence where it stands in its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from rich.console import Console
from rich.text import Text

from talentscan.model import Event, Evidence, Record
from talentscan.output.entry import Marks
from talentscan.output.safe import visible

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


def event_detail(event: Event, article: Told, marks: Marks) -> Iterator[Text]:
    """What an event says, which rule found it by which words, and its evidence in its article."""
    yield Text(f"event {event.id}", "bold")
    yield from _labelled(_event_facts(event, marks))
    yield from _article_lines(article)
    for evidence in event.evidence:
        yield Text()
        yield in_context(article, evidence, marks)


def record_detail(record: Record, articles: dict[str, Told], marks: Marks) -> Iterator[Text]:
    """What a record says, how it came to be known, on what its sources disagree, and every piece of evidence."""
    yield Text(f"record {record.id}", "bold")
    yield from _labelled(_record_facts(record, marks))
    for told in record.evidence:
        yield Text()
        yield from _labelled(
            (("told by", told.article), ("event", told.event), ("rule", f"{told.rule}, {told.status}"))
        )
        article = articles.get(told.article)
        if article is not None:
            yield in_context(article, told.evidence, marks)


def article_detail(identity: str, article: Told, events: Sequence[Event], marks: Marks) -> Iterator[Text]:
    """An article with all the evidence in it highlighted, and the events that it tells."""
    yield Text(f"article {identity}", "bold")
    yield from _article_lines(article)
    yield Text()
    yield _highlighted(article, [one for event in events for one in event.evidence], marks)
    for event in events:
        yield Text()
        yield Text(f"event {event.id}", "bold")
        yield from _labelled(_event_facts(event, marks))


def in_context(article: Told, evidence: Evidence, marks: Marks) -> Text:
    """A piece of evidence highlighted among the words around it."""
    text, start, end = _place(article, evidence)
    first = max(text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0, start - REACH)
    stop = text.find("\n\n", end)
    last = min(len(text) if stop < 0 else stop, end + REACH)
    shown = Text("… " if first > 0 and text[first - 1] != "\n" else "")
    shown.append(visible(text[first:start]) + (" " if text[first:start].endswith((" ", "\n")) else ""))
    _append_marked(shown, text[start:end], marks)
    after = text[end:last]
    shown.append((" " if after.startswith((" ", "\n")) else "") + visible(after))
    shown.append(" …" if last < len(text) and text[last] != "\n" else "")
    return shown


def rendered(lines: Iterable[Text], *, width: int | None, color: bool) -> str:
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


def _record_facts(record: Record, marks: Marks) -> Iterator[tuple[str, str]]:
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
        yield related.relation.value, related.record
    yield from _given((("namesakes", ", ".join(record.namesakes)),))
    yield from _given((("move", record.move), ("decisions", ", ".join(map(str, record.decisions)))))


def _article_lines(article: Told) -> Iterator[Text]:
    printed = ", ".join(one for one in (article.outlet, article.published) if one)
    facts = (
        ("title", article.title),
        ("printed", printed),
        ("address", article.url),
        ("file", ", ".join(article.paths)),
    )
    return _labelled(_given(facts))


def _given(facts: Iterable[tuple[str, str | None]]) -> Iterator[tuple[str, str]]:
    return ((label, value) for label, value in facts if value)


def _labelled(facts: Iterable[tuple[str, str]]) -> Iterator[Text]:
    for label, value in facts:
        yield Text.assemble((f"  {label:<{LABELS}}", "dim"), visible(value))


def _what(kind: str, manner: str) -> str:
    return kind if manner == kind else f"{kind} ({manner})"


def _with_unit(organization: str, unit: str | None) -> str:
    return organization if unit is None else f"{organization}, {unit}"
