"""An explanation for people: each sentence with what every step made of it, one under the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from talentscan.model.explanation import CandidateRead, EmitTried, Explanation, FrameTried, SentenceRead
from talentscan.output.entry import Marks
from talentscan.output.safe import visible

LABELS = 12
READING_WIDTH = 110
_TREE = frozenset(["person", "role", "group", "organization", "pronoun", "job", "act", "name", "thing", "verb", "date"])

Row = tuple[str, Text]


def explanation_text(explanation: Explanation, *, width: int | None, color: bool, marks: Marks) -> str:
    """The explanation as text for a screen of some width."""
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
    for sentence in explanation.sentences:
        console.print(Text(visible(sentence.text), "bold"))
        console.print(_grid(_sentence_rows(sentence, marks)))
        console.print()
    console.print(_grid(_closing_rows(explanation)))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def _grid(rows: Iterable[Row]) -> Table:
    """A label and what it labels, side by side; a label that comes again is not repeated."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=LABELS, no_wrap=True)
    grid.add_column(overflow="fold")
    before = ""
    for label, told in rows:
        grid.add_row(Text(f"  {label}" if label != before else "", "dim"), told)
        before = label
    return grid


def _sentence_rows(s: SentenceRead, marks: Marks) -> Iterator[Row]:
    yield "gate", Text(s.gate + (f"; triggers: {visible(', '.join(s.triggers))}" if s.triggers else ""))
    told = (visible(one.text) + (f" ({' '.join(one.classes)})" if one.classes else "") for one in s.tokens)
    yield "tokens", Text(f" {marks.between} ".join(told))
    for name in s.names:
        short = f" = {visible(name.entity)}" if name.entity != name.text else ""
        yield "names", _pair(f"{visible(name.text)}{short}", f"{name.type}; {visible(name.why)}")
    for group in s.groups:
        if group.sort in _TREE:
            facts = "; ".join(visible(fact) for fact in group.facts)
            yield "groups", _pair(visible(group.text), f"{group.sort}: {facts}" if facts else group.sort)
    for clause in s.clauses:
        hangs = f" of {clause.governor}" if clause.governor is not None else ""
        facts = ", ".join(clause.facts)
        places = "; ".join(f"{one.place} “{visible(one.text)}” {one.sort}" for one in clause.places)
        yield (
            "clauses",
            _pair(visible(clause.verb), f"{clause.relation}{hangs}, {facts}" + (f"; {places}" if places else "")),
        )
    for post in s.posts:
        yield "posts", Text(visible(post))
    for frame in s.frames:
        yield "frames", _frame(frame)
    for candidate in s.candidates:
        yield "candidates", _candidate(candidate, marks)


def _pair(one: str, other: str) -> Text:
    return Text.assemble((one, "cyan"), "  ", other)


def _frame(frame: FrameTried) -> Text:
    named = Text.assemble((visible(frame.trigger), "cyan"), "  ")
    if frame.reasons:
        return named.append(f"{frame.frame} {'; '.join(map(visible, frame.reasons))}", "dim")
    told = "; ".join(map(_emit, frame.emits)) if frame.emits else "it tells nothing, and keeps others away"
    return named.append(f"{frame.frame} fires", "green").append(f": {told}")


def _emit(emit: EmitTried) -> str:
    because = f", but {' and '.join(map(visible, emit.reasons))}" if emit.reasons else ""
    return f"{emit.kind} ({emit.person}){because}"


def _candidate(c: CandidateRead, marks: Marks) -> Text:
    role = f" as {c.role}" if c.role else ""
    date = f", {c.date}" if c.date else ""
    basis = f"{c.rule}, {c.status}{date}; person by {c.who_basis}, organisation by {c.organization_basis}"
    told = Text(f"{visible(f'{c.kind} {c.who} @ {c.organization}{role}')} ({basis}) {marks.arrow} ")
    return told.append(visible(c.outcome), "red" if c.event is None else "green")


def _closing_rows(explanation: Explanation) -> Iterator[Row]:
    if explanation.topic is not None:
        yield "about", Text(visible(explanation.topic))
    for event, signs in zip(explanation.events, explanation.signs, strict=True):
        who = event.person or (event.group.text if event.group is not None else "")
        role = f", {event.role}" if event.role else ""
        date = f", {event.date}" if event.date is not None else ""
        told = visible(f"{event.kind} {who} @ {event.organization}{role}{date}")
        by = ", ".join(sign.replace(".", " ") for sign in signs)
        yield "events", Text(f"{event.id} {told}, {event.status}, {event.rule}, {event.confidence:.0%} by {by}")
    if not explanation.events:
        yield "events", Text("none")
