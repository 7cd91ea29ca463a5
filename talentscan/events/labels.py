"""Finds people behind a label that says what befell them: "Joining: Ana Lind (counsel) and Bo Reyes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.columns import kind_of
from talentscan.events.ends import MANNERS
from talentscan.events.focus import Focus
from talentscan.events.roles import told_role
from talentscan.lexicon.tags import ROLE
from talentscan.model.event import Kind
from talentscan.model.groups import Parse, Sort
from talentscan.model.syntax import EntityType, Name, Sentence

_LONGEST = 5
"""Tokens of the longest label, its colon among them."""
_BETWEEN = frozenset(": , ; & and ) plus".split())


def label_told(s: Sentence) -> tuple[Kind, int] | None:
    """What the label that opens a sentence says of those behind it, and where it ends."""
    colon = s.lower.index(":", 0, _LONGEST) if ":" in s.lower[:_LONGEST] else 0
    kind = kind_of(s.lower[:colon]) if colon else None
    return (kind, colon) if kind is not None and colon + 1 < len(s.words) else None


def people_behind(s: Sentence, names: Sequence[Name], colon: int) -> list[Name]:
    """Those whom a sentence lists behind its label, not who is told in brackets beside them."""
    return [
        name
        for name in names
        if name.first > colon
        and name.entity.type is EntityType.PERSON
        and s.lower[name.first - 1] in _BETWEEN
        and s.words[: name.first].count("(") == s.words[: name.first].count(")")
    ]


def labelled(
    index: int, parse: Parse, people: Sequence[Name], kind: Kind, focus: Focus, text: str
) -> Iterator[Candidate]:  # fmt: skip
    """The events that a label tells of people, at the organisation in focus."""
    found = focus.organization(index, [])
    if found is None and focus.topic is not None and not focus.is_media(focus.topic):
        found = focus.topic, "topic"
    if found is None:
        return
    employer = Employer(found[0].employer(), basis=found[1])
    for name in people:
        yield Candidate(
            kind, MANNERS[kind], Person(name.entity), employer, _post(name, parse, text), "item.label", index, parse,
            None, None, name.first,
        )  # fmt: skip


def _post(name: Name, parse: Parse, text: str) -> str | None:
    """The post told behind a name, in brackets, or as which: "Ana Lind (counsel)", "Ana Lind as counsel"."""
    s, lower = parse.sentence, parse.sentence.lower
    if lower[name.last : name.last + 1] == ["("] and ")" in lower[name.last :]:
        first, last = name.last + 1, lower.index(")", name.last)
        return s.span_text(first, last, text) if any(bits & ROLE for bits in s.tags[first:last]) else None
    for noun in parse.nouns:
        beside = noun.first == name.last + 1 and lower[name.last] in (",", "as", "to")
        if beside and noun.sort is Sort.ROLE:
            return told_role(parse, text, noun)
    return None
