"""Finds people behind a label that says what befell them: "Joining: Ana Lind (counsel) and Bo Reyes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.columns import kind_of
from talentscan.events.ends import MANNERS
from talentscan.events.focus import Focus
from talentscan.events.roles import told_role
from talentscan.lexicon.tags import FINITE, ROLE
from talentscan.model.event import Kind
from talentscan.model.groups import Parse, Sort
from talentscan.model.syntax import EntityType, Name, Sentence

_LONGEST = 8
"""Tokens of the longest label, its colon among them."""
_LONGEST_LINE = 16
_GOING_ON = frozenset("joining leaving departing retiring arriving welcoming gone".split())
"""First words of longer labels: "Joining us this month"."""
_STATES = {"new": Kind.HIRE, "incoming": Kind.HIRE, "outgoing": Kind.DEPARTURE, "departing": Kind.DEPARTURE}
"""What stands before the post that a label names: "New treasurer"."""
_WHERE = frozenset(["at", "in", "on", "to"])
"""Behind what a label says where people are new: "New to the board"."""
_MARKS = frozenset(":–—-")
_JOINING = frozenset("-&/,")
_BETWEEN = frozenset(": , ; & and ) plus".split())


@dataclass(frozen=True, slots=True)
class Label:
    """What the words before token `colon` say of those behind it, and the tokens of the post that they name.

    `colon` is 0 where the heading above says it.
    """

    kind: Kind
    colon: int
    post: tuple[int, int] | None = None


def label_told(s: Sentence) -> Label | None:
    """What the label that opens a sentence says of those behind it."""
    lower = s.lower
    colon = lower.index(":", 0, _LONGEST) if ":" in lower[:_LONGEST] else 0
    if not colon or colon + 1 == len(lower):
        return None
    also = lower[0] == "also"
    kind = kind_of(lower[also:colon], label=True)
    kind = kind or (kind_of(lower[also : also + 1], label=True) if lower[also] in _GOING_ON else None)
    if kind is not None:
        return Label(kind, colon)
    if lower[also] in _STATES and s.tags[colon - 1] & ROLE and colon > 1 + also:
        return Label(_STATES[lower[also]], colon, (1 + also, colon))
    if lower[also] == "new" and lower[also + 1] in _WHERE:
        return Label(Kind.HIRE, colon)
    return None


def label_behind(s: Sentence, names: Sequence[Name]) -> Label | None:
    """What the brackets that end a line say of the one who opens it: "Ana Lind, counsel (new)", "Bo Reyes (left)"."""
    if s.words[-1] != ")" or len(s.words) > _LONGEST_LINE or "(" not in s.words or not names or names[0].first:
        return None
    opening = s.words.index("(")
    if names[0].entity.type is not EntityType.PERSON or any(bits & FINITE for bits in s.tags[names[0].last : opening]):
        return None
    inside = s.lower[opening + 1 : -1]
    kind = kind_of(inside, label=True) if inside else None
    posted = any(bits & ROLE for bits in s.tags[names[0].last : opening])
    surely = inside not in (["in"], ["out"]) and (posted or inside != ["new"])  # not a game that is new
    return Label(kind, 0) if kind is not None and surely else None


def post_before(s: Sentence, first: int) -> tuple[int, int] | None:
    """The tokens of the post that labels the name at token `first`, the only words before it: "Treasurer: Ana Lind"."""
    if not 1 < first <= _LONGEST or s.lower[first - 1] not in _MARKS:
        return None
    head = s.lower.index("of") if "of" in s.lower[: first - 1] else first - 1
    if not head or not s.tags[head - 1] & ROLE:
        return None
    return (0, first - 1) if all(word[0].isalnum() or word in _JOINING for word in s.words[: first - 1]) else None


def only_names(s: Sentence, names: Sequence[Name]) -> bool:
    """Whether a sentence is nothing but names of people."""
    named = sum(name.last - name.first for name in names)
    between = sum(low in _BETWEEN for low in s.lower)
    people = all(name.entity.type is EntityType.PERSON and name.last - name.first > 1 for name in names)
    return len(names) > 1 and people and named + between + (s.lower[-1] == ".") == len(s.words)


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
    index: int, parse: Parse, people: Sequence[Name], label: Label, focus: Focus, text: str
) -> Iterator[Candidate]:  # fmt: skip
    """The events that a label tells of people, at the organisation in focus."""
    named = [n.entity for n in parse.nouns if n.first < label.colon and n.sort is Sort.ORGANIZATION and n.entity]
    found = (named[0], "explicit") if len(named) == 1 else focus.organization(index, named)
    if found is None and focus.topic is not None and not focus.is_media(focus.topic):
        found = focus.topic, "topic"
    if found is None:
        return
    employer = Employer(found[0].employer(), basis=found[1])
    for name in people:
        post = parse.sentence.span_text(*label.post, text) if label.post is not None else _post(name, parse, text)
        yield Candidate(
            label.kind, MANNERS[label.kind], Person(name.entity), employer, post, "item.label", index, parse,
            None, None, name.first,
        )  # fmt: skip


def _post(name: Name, parse: Parse, text: str) -> str | None:
    """The post told behind a name, in brackets, or as which: "Ana Lind (counsel)", "Ana Lind as counsel"."""
    s, lower = parse.sentence, parse.sentence.lower
    if lower[name.last : name.last + 1] == ["("] and ")" in lower[name.last :]:
        first, last = name.last + 1, lower.index(")", name.last)
        return s.span_text(first, last, text) if any(bits & ROLE for bits in s.tags[first:last]) else None
    for noun in parse.nouns:
        if noun.entity is name.entity and noun.posts and noun.posts[0].last > noun.posts[0].first:
            return s.span_text(noun.posts[0].first, noun.posts[0].last, text)
        beside = noun.first == name.last + 1 and lower[name.last] in (",", "as", "to")
        if beside and noun.sort is Sort.ROLE:
            return told_role(parse, text, noun)
    return None
