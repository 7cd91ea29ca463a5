"""Lets a noun group take a phrase behind it: the organisation of a post, its unit, more words of it."""

from __future__ import annotations

from talentscan.events.offices import is_local
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Clause, Node, NounGroup, Parse, Post, Sort, noun_at, sort_at
from talentscan.model.syntax import Entity, EntityType, Sentence

_COLLECTIVES = frozenset(["dozens", "hundreds", "thousands", "scores", "handful", "number", "dozen", "couple", "half"])
_HEADS = frozenset("head director president vice-president manager chief officer lead executive vp svp evp".split())
_FIELDS = frozenset(
    """and applied assets artificial community creator culture developer enablement experience futures growth hardware
    human infrastructure innovation insights integrated intelligence interface learning machine management monetization
    partnerships people planning platforms policy privacy reliability responsible robotics safety silicon software
    trust user""".split()
)
"""Words of fields beside those that posts are made of."""
_TOWNS = (EntityType.PLACE, EntityType.OTHER)
_NAMED = (Sort.ORGANIZATION, Sort.NAME)
_SURE = 5.0
"""Votes from which a name is surely that of an organisation."""
_HOUSES = frozenset(
    "hotel resort inn restaurant theatre theater museum airport lodge spa casino cafe bistro tavern".split()
)
_OFTEN = 2
_ALL_OF = frozenset(["all", "both", "team", "group", "cohort", "crew", "squad", "band", "batch", "delegation"])
"""What takes its number from those it is made up of: "a team of 32 lawyers"."""


def is_field_name(noun: NounGroup) -> bool:
    """Whether a name is but that of a field, in words that posts are made of: "head of Digital Assets"."""
    entity = noun.entity
    if entity is None or entity.known or entity.mentions > _OFTEN or noun.possessor is not None or noun.inner[1:]:
        return False
    words = entity.name.lower().replace("&", "and").split()
    return len(words) > 1 and all(word in _FIELDS or word_tags().get(word, 0) & t.ROLE_MOD for word in words)


def is_employer_of(s: Sentence, field: NounGroup, inner: NounGroup) -> bool:
    """Whether behind a post's field, or the land that it is for, a name is whose post it is: "of sales of Acme"."""
    if inner.entity is None or inner.sort not in _NAMED or is_place(inner) or is_field_name(inner):
        return False
    if field.sort is Sort.ORGANIZATION and field.entity is None and field.possessor is None:
        field.possessor = inner  # "dean of the school of law of Acme"
    bare = field.sort is Sort.THING and not s.tags[field.first] & (t.DET | t.POSS | t.NUM)
    return bare or bool(field.pps) or field.possessor is inner or is_place(field) or is_field_name(field)


def is_place(noun: NounGroup | None) -> bool:
    """Whether a noun group names a town or a country."""
    return noun is not None and noun.entity is not None and noun.entity.type is EntityType.PLACE


def _is_employer_like(preposition: str, entity: Entity) -> bool:
    """Whether a name that nothing types can be the organisation of a post: "a partner at Celco", "chief of Celco"."""
    return entity.type is EntityType.OTHER and (
        preposition == "at" or (preposition == "of" and (entity.mentions > 1 or entity.weight > 0))
    )


def is_seat_of(s: Sentence, head: NounGroup, obj: NounGroup, preposition: str) -> bool:
    """Whether a place is where somebody holds a local office: "Bishop Ana Lind of Oslo", "city manager in Oslo"."""
    if preposition == "in":
        free = head.sort is Sort.ROLE and all(post.owner is None for post in head.posts)
        named = obj.sort is Sort.NAME and obj.entity is not None and obj.entity.type in _TOWNS
        return free and named and is_local(" ".join(s.lower[head.first : head.last]))
    return preposition == "of" and (
        head.sort is Sort.PERSON
        and is_place(obj)
        and any(post.owner is None and is_local(" ".join(s.lower[post.first : post.last])) for post in head.posts)
    )


def attach(head: NounGroup, preposition: str, obj: NounGroup) -> None:
    """Let `head` take the phrase "preposition obj"."""
    head.pps.append((preposition, obj))
    organization = (
        obj.sort is Sort.ORGANIZATION
        or (obj.sort is Sort.NAME and obj.entity is not None and _is_employer_like(preposition, obj.entity))
        or (preposition == "of" and is_local(head.head) and is_place(obj))  # "the mayor of Oslo"
        or (preposition == "in" and head.sort is Sort.ROLE and obj.sort is Sort.NAME)  # "city manager in Oslo"
    )
    organization = organization and not (preposition in ("of", "for") and head.head in _HEADS and is_field_name(obj))
    several = obj.sort is Sort.GROUP or obj.head in ("them", "those")
    if head.sort is Sort.THING and head.count is not None and preposition == "of" and several:
        head.sort, head.plural = Sort.GROUP, True  # "300 of its 2,000 employees", "300 of them"
    if head.sort is Sort.PERSON and is_place(obj) and head.posts:
        head.posts[0].owner = head.posts[0].owner or obj
    elif head.sort is Sort.PERSON:
        head.posts.append(Post(obj.first, obj.first, obj))
        for member in head.members:  # "chairman Ana Lind and counsel Tom Reyes of Acme"
            for post in member.posts:
                post.owner = post.owner or obj
    elif head.sort in (Sort.ROLE, Sort.JOB):
        _extend_post(head, preposition, obj, organization)
    elif head.sort is Sort.GROUP:
        if preposition == "of" and obj.sort is Sort.THING and head.head in _COLLECTIVES:
            head.sort = Sort.THING  # "dozens of schemes"
        elif preposition == "of" and obj.sort in (Sort.GROUP, Sort.ROLE):
            head.posts.extend(obj.posts)
            head.pps.extend(obj.pps)
            if head.count is None and head.head not in ("half",):
                head.count = obj.count if head.head in _ALL_OF else None
        elif organization:
            if not head.posts:
                head.posts.append(Post(head.first, head.first))
            post = head.posts[0]
            if preposition == "of" and obj.entity is None and post.last > post.first and _is_unit(obj):
                post.unit, post.last = obj, obj.last  # "co-heads of its trading business"
            post.owner = obj
    elif (
        head.sort is Sort.ORGANIZATION
        and organization
        and head.possessor is None
        and (head.entity is None or preposition == "at")
    ):
        head.possessor = obj
    elif head.sort is Sort.ORGANIZATION and head.entity is None and head.possessor is None and obj.sort is Sort.GROUP:
        head.possessor = next((noun for of, noun in obj.pps if of == "of" and noun.sort is Sort.ORGANIZATION), None)


def _is_unit(noun: NounGroup) -> bool:
    """Whether words for an organisation name a part of one: "its trading business", not "the company"."""
    return noun.head not in ("company", "firm", "board")


def _is_part(name: str) -> bool:
    """Whether a name can be that of a part of what it is at: the Orr School; no house with a ground, Hotel Arden."""
    words = name.split()
    parted = len(words) < 2 or any(word_tags().get(word, 0) & (t.UNIT | t.ORG_HEAD) for word in words)
    return _HOUSES.isdisjoint(words) and parted


def _is_unsure(owner: NounGroup) -> bool:
    """Whether a name may be that of a field rather than of an organisation: "Director of Marine Biology at Acme"."""
    entity = owner.entity
    return entity is not None and not entity.known and entity.weight < _SURE and _HOUSES.isdisjoint(owner.head.split())


def _extend_post(head: NounGroup, preposition: str, obj: NounGroup, organization: bool) -> None:
    """Grow a post by its phrase: its organisation, or more words of its role."""
    if not head.posts:
        head.posts.append(Post(head.first, head.first))
    post = head.posts[0]
    if head.sort is Sort.JOB and obj.sort is Sort.ROLE and obj.posts:
        inner = obj.posts[0]
        post.first, post.last = inner.first, inner.last
        post.owner = inner.owner or post.owner
        return
    told = obj.entity is not None or obj.possessor is not None or obj.definite
    if organization and (
        told or any(e.type is EntityType.ORGANIZATION for e in obj.inner)
    ):  # "editor of Acme magazine"
        if preposition == "of" and obj.entity is None and post.owner is None:
            post.unit = obj
            if _is_unit(obj):
                post.last = obj.last
        if preposition == "at" and post.owner is not None and 0 <= post.owner.first - post.last <= 2:
            post.last = post.owner.last  # "dean of the Orr School at Brackley University"
        part = post.owner is None or post.owner.entity is None or _is_part(post.owner.head) or _is_unsure(post.owner)
        post.owner = obj if post.owner is None or (preposition == "at" and part) else post.owner
        return
    if obj.sort in (Sort.PERSON, Sort.PRONOUN):
        return
    if head.sort is Sort.JOB and preposition in ("in", "on", "with"):
        return
    if post.last <= post.first:
        post.first = head.first
    post.last = obj.last


def is_dated(nodes: list[Node], i: int) -> bool:
    """Whether a date stands at node `i` between an act and whose it is."""
    told = noun_at(nodes, i + 3)
    return (
        sort_at(nodes, i) == "prep"
        and sort_at(nodes, i + 1) == "date"
        and sort_at(nodes, i + 2) == "prep"
        and nodes[i + 2].word == "of"
        and told is not None
        and told.sort is Sort.PERSON
    )


def is_pluperfect(parse: Parse, clause: Clause | None) -> bool:
    """Whether a clause tells of what came before what the text is about: "had been hired"."""
    return (
        clause is not None
        and parse.sentence.lower[clause.verb.first] == "had"
        and clause.verb.last > clause.verb.first + 1
    )


def ends_former(parse: Parse, clause: Clause | None) -> bool:
    """Whether a clause only ends what is told of a former post: "he taught at Acme for years before joining Orbix"."""
    over = clause.parent if clause is not None and clause.verb.form == "gerund" else None
    led = clause is not None and parse.sentence.lower[clause.verb.first - 1] == "before"
    return over is not None and led and over.verb.past
