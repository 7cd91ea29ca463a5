"""Tells who is in charge of what: "head of private equity Ana Lind"."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import EntityType, Sentence

_FIELDS = (Sort.THING, Sort.GROUP, Sort.ACT, Sort.ORGANIZATION)
_FIELD_HEADS = frozenset(
    """president vice-president director head chief manager officer minister secretary editor chair dean lead executive
    coordinator commissioner superintendent vp svp evp avp professor correspondent leader speaker""".split()
)
"""Posts that go on with what their holder is in charge of."""
SENT = frozenset(["ambassador", "adviser", "advisor", "assistant", "envoy"])
"""Posts that go on with where their holder is sent, or whom he or she serves."""
_ENVOYS = frozenset("ambassador envoy commissioner representative consul delegate".split())
"""Posts that go on with where their holder is sent."""
_NO_FIELD = t.DET | t.ROLE | t.PEOPLE | t.NUM | t.POSS
_UNITS = frozenset(("years", "months", "decades", "weeks", "terms"))
"""In what it is measured how long a post was held."""


def is_field(noun: NounGroup) -> bool:
    """Whether a noun group can be what somebody is in charge of: "people", "design", "sales and research"."""
    return noun.entity is None and noun.count is None and noun.sort in _FIELDS


def field_length(s: Sentence, nodes: list[Node], i: int) -> int:
    """How many nodes behind the post at `i` reach its holder: "vice president of operations Ana Lind"; 0 where none."""
    role, person = nodes[i].noun, noun_at(nodes, i + 2)
    if role is None or role.sort is not Sort.ROLE or not role.posts:
        return 0
    if _named_behind_span(s, role, person, nodes[i + 1].word):
        return 2
    heads = {role.head.removeprefix("co-"), s.lower[role.last - 1]}  # general manager
    leads = not _FIELD_HEADS.isdisjoint(heads) and nodes[i + 1].word in ("of", "for")
    sent = role.head in _ENVOYS and nodes[i + 1].word in ("to", "for")
    if person is None or not (leads or sent):
        return 0
    length = 2
    if is_field(person) and sort_at(nodes, i + 3) == "conj" and nodes[i + 3].word in ("and", "&"):
        person, length = noun_at(nodes, i + 4), 4  # "of research and development Ana Lind"
    if person is None or person.sort is not Sort.PERSON or person.posts or person.possessor is not None:
        return 0
    if length == 2 and any(e is not person.entity and e.type is EntityType.ORGANIZATION for e in person.inner):
        return 0  # "managing editor of Acme Ana Lind"
    given = person.head.split(maxsplit=1)[0]
    name = next((at for at in range(person.last - 1, person.first, -1) if s.lower[at] == given), person.first)
    if name == person.first or any(_is_no_field(s.tags[at]) for at in range(person.first, name)):
        return 0
    role.posts[0].last = name
    person.posts.extend(role.posts)
    person.first = role.first
    return length


def _is_no_field(bits: int) -> bool:
    """Whether a word is none of a field: one of a post, of people, a title but for "private", of private equity."""
    return bool(bits & _NO_FIELD) or bool(bits & t.HONORIFIC and not bits & t.ROLE_MOD)


def _named_behind_span(s: Sentence, role: NounGroup, person: NounGroup | None, preposition: str) -> bool:
    """Give a post to who is named behind how long it was held: "chairman of eight years Ana Lind"; whether it was."""
    if preposition != "of" or person is None or person.sort is not Sort.PERSON or person.posts:
        return False
    name = person.first + 2
    given = person.head.split(maxsplit=1)[0]
    if name >= person.last or s.lower[name] != given or s.lower[name - 1] not in _UNITS:
        return False
    person.posts.extend(role.posts)
    person.first = role.first
    return True


def goes_deeper(obj: NounGroup, nodes: list[Node], i: int) -> bool:
    """Whether the phrase at node `i` goes on the object before it: "the post of envoy to Norvia"."""
    return sort_at(nodes, i) == "prep" and (nodes[i].word == "of" or (nodes[i].word == "to" and obj.head in SENT))
