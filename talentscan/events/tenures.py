"""Finds posts and places told beside a name with their beginning: "Ana Poe, chief designer since 2019,"."""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.postsorts import names_employer
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text
from talentscan.model.event import Kind
from talentscan.model.groups import NounGroup, Parse, Sort, noun_at, sort_at
from talentscan.model.syntax import DateMention

_OPENS = ("comma", "open", "dash")
_WHERE = ("at", "with", "on")


def tenures(parse: Parse, resolver: Resolver, index: int, text: str) -> Iterator[Candidate]:
    """The candidates of one sentence."""
    for i, node in enumerate(parse.nodes):
        noun = node.noun
        if noun is None or noun.sort is not Sort.PERSON or noun.entity is None or noun.members:
            continue
        person = Person(noun.entity, posts=noun.posts)
        place, at = _place_behind(parse, i), i + 1
        if place is not None:
            employer, role, at = resolver.employer(place, noun.first, person), None, i + 4
        else:
            employer, role = _post_held(parse, resolver, noun, person, at, text)
        when = _since(parse, at)
        if employer is not None and when is not None and employer.entity is not noun.entity:
            yield Candidate(
                Kind.HIRE, "appointed", person, employer, role, "post.since",
                index, parse, None, None, noun.last, date=when.date, date_basis=when.basis,
            )  # fmt: skip


def tells_tenure(parse: Parse) -> bool:
    """Whether a time stands behind somebody's name, post or place as its beginning."""
    people = (i for i, node in enumerate(parse.nodes) if node.noun is not None and node.noun.sort is Sort.PERSON)
    return any(_since(parse, i + 1) is not None or _place_behind(parse, i) is not None for i in people)


def _since(parse: Parse, i: int) -> DateMention | None:
    """The date behind "since" at node `i`."""
    nodes = parse.nodes
    when = nodes[i + 1].date if i + 1 < len(nodes) and nodes[i].word == "since" else None
    return when if when is not None and when.date is not None else None


def _post_held(
    parse: Parse, resolver: Resolver, noun: NounGroup, person: Person, since: int, text: str
) -> tuple[Employer | None, str | None]:
    """The organisation and the words of the post that "since" at a node follows: "chief of Acme since 2019"."""
    post = next((p for p in reversed(noun.posts) if p.last > p.first), None)
    if post is None or post.state == "former" or _since(parse, since) is None:
        return None, None
    if parse.nodes[since].first not in (post.last, noun.last):
        return None, None
    told = post.owner is not None
    employer = resolver.employer(post.owner, noun.first, person) if told else resolver.focus(noun.last)  # type: ignore[arg-type]  # told says so
    return employer, role_text(post, parse, text)


def _place_behind(parse: Parse, i: int) -> NounGroup | None:
    """Where somebody named at node `i` is told to be since some time: "Ana Poe, with Acme since 2019,"."""
    nodes = parse.nodes
    place = noun_at(nodes, i + 3)
    if sort_at(nodes, i + 1) not in _OPENS or sort_at(nodes, i + 2) != "prep" or nodes[i + 2].word not in _WHERE:
        return None
    if place is None or place.sort is not Sort.ORGANIZATION or _since(parse, i + 4) is None:
        return None
    return place if names_employer(place) or place.head == "board" else None
