"""Finds people told beside a post that is new to them: "its new counsel, Ana Lind", "the incoming chair, Tom Reyes"."""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.offices import is_political
from talentscan.events.resolve import Resolver
from talentscan.events.roles import is_general, role_text
from talentscan.lexicon import tags as t
from talentscan.model.event import Kind, Status
from talentscan.model.groups import NounGroup, Parse, Post, Sort

_ORDINAL = frozenset(["first", "first-ever", "inaugural"])
_AHEAD = frozenset(["incoming", "next"])
_NEWLY = frozenset(["new", "incoming", "newly"])
"""What stands behind "the" where the holder of a post that is nobody's by its words is new."""
_SPORTS = frozenset("captain manager coach champion".split())
"""Who is new beside a name in texts on games, whose sides are no employers of the text."""


def new_posts(parse: Parse, resolver: Resolver, index: int, text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Posts told as new beside a name: "Acme, under its new chief executive Ana Poe,"."""
    for noun, post in _newcomers(parse):
        assert noun.entity is not None
        if any(c.person.entity is noun.entity for c in found):
            continue
        person = Person(noun.entity, posts=noun.posts)
        role = role_text(post, parse, text)
        employer = _employer(parse, resolver, noun, post, person, role)
        if employer is None or employer.entity is noun.entity:
            continue
        ahead = not _AHEAD.isdisjoint(parse.sentence.lower[max(0, post.first - 3) : post.first])
        yield Candidate(
            Kind.HIRE, "appointed", person, employer, role, "post.new", index, parse, None, None, noun.first,
            status=Status.EXPECTED if ahead else Status.CONFIRMED,
        )  # fmt: skip


def may_tell_newcomer(parse: Parse, people: list[NounGroup]) -> bool:
    """Whether one of the people whom a sentence names may be told as new to a post."""
    return any(_is_newcomer(parse, person, post) for person in people for post in person.posts)


def _newcomers(parse: Parse) -> Iterator[tuple[NounGroup, Post]]:
    """The people named with a post that is new to them and may be said to be somebody's."""
    lower = parse.sentence.lower
    for noun in parse.nouns:
        for person in noun.each() if noun.sort is Sort.PERSON else ():
            for post in person.posts if person.entity is not None else ():
                words = lower[max(0, person.first - 3) : person.last]
                if _is_newcomer(parse, person, post) and _ORDINAL.isdisjoint(words):
                    yield person, post


def _employer(
    parse: Parse, resolver: Resolver, noun: NounGroup, post: Post, person: Person, role: str | None
) -> Employer | None:
    """Whose a new post is: by its words, under whom an organisation is told to be, or what the text goes on about."""
    if post.owner is not None:
        return resolver.employer(post.owner, noun.first, person)
    led = _led_by(parse, post)
    if led is not None:
        return resolver.employer(led, noun.first, None)
    return resolver.focus(post.first, person, inside=True, role=role)


def _is_newcomer(parse: Parse, person: NounGroup, post: Post) -> bool:
    """Whether a post is told as new, and may be said to be somebody's."""
    whole = person.entity is not None and " " in person.entity.name
    if post.state != "new" or post.last <= post.first or not _is_post(parse, post):
        return False
    return post.owner is not None or _led_by(parse, post) is not None or (whole and _is_the_new(parse, post))


def _is_the_new(parse: Parse, post: Post) -> bool:
    """Whether words tell the new holder of a post that the text need not say whose it is: "the new treasurer"."""
    s = parse.sentence
    near = s.lower[max(0, post.first - 2) : post.first]
    if len(near) < 2 or near[0] != "the" or near[1] not in _NEWLY or s.lower[post.last - 1] in _SPORTS:
        return False
    nation = any(bits & t.DEMONYM for bits in s.tags[post.first : post.last])
    return not nation and not is_general(" ".join(s.lower[post.first : post.last]))


def _is_post(parse: Parse, post: Post) -> bool:
    """Whether words name a post at work, not an office that a country votes people into."""
    s = parse.sentence
    at_work = post.owner is not None and post.owner.sort is Sort.ORGANIZATION
    political = not at_work and is_political(" ".join(s.lower[post.first : post.last]))
    return bool(s.tags[post.last - 1] & t.ROLE) and not political


def _led_by(parse: Parse, post: Post) -> NounGroup | None:
    """The organisation that the sentence tells to be under the holder of a post: "Acme, under its new chief"."""
    if not parse.clauses or parse.sentence.lower[max(0, post.first - 2)] != "under":
        return None
    subject = parse.clauses[0].subject
    led = subject is not None and subject.sort is Sort.ORGANIZATION and subject.entity is not None
    return subject if led else None
