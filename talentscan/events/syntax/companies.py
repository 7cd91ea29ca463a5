"""Joins names of organisations with what describes them: "her own company, Orbix", "Orbix, a maker of chips"."""

from __future__ import annotations

from talentscan.events.syntax.phrases import is_place
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import EntityType, Sentence

_NAMES = (Sort.ORGANIZATION, Sort.NAME)
_FIRMS = frozenset("competitor developer employer operator owner parent publisher rival".split())
"""What an organisation is to another, or to a thing, whose name stands behind it."""
_LONGEST = 6
"""Tokens of the longest name that stands behind what describes it."""
_ENDS = ("comma", "stop", "end", "relative", "that", "prep", "conj", "verb", "sub")
_ARTICLES = ("a", "an", "the", "its", "one")


def may_describe(noun: NounGroup) -> bool:
    """Whether a noun group without a name can be the description of an organisation."""
    return noun.sort in (Sort.ORGANIZATION, Sort.ROLE) or _is_one_of(noun)


def _is_one_of(noun: NounGroup) -> bool:
    """ "One of the biggest banks"."""
    return noun.head == "one" and noun.sort is Sort.THING and noun.last > noun.first + 2


def named_company(s: Sentence, nodes: list[Node], i: int) -> int:
    """The last node that belongs to the organisation named or described at node `i`; `i` where nothing follows."""
    noun = nodes[i].noun
    assert noun is not None
    if noun.entity is None:
        if named_at_once(s, nodes, i):
            return i + 1
        return i + 2 if name_owner(nodes, i) or (_is_described(noun) and _called(nodes, i)) else i
    return _description_end(s, nodes, i) if noun.sort in _NAMES else i


def _description_end(s: Sentence, nodes: list[Node], i: int) -> int:
    """The last node of what only describes the organisation at node `i`: "Orbix, a maker of chips, has"."""
    described = noun_at(nodes, i + 2)
    dashed = sort_at(nodes, i + 1) == "dash" == sort_at(nodes, i + 3)  # "Orbix — the maker of chips — has"
    marked = dashed or (sort_at(nodes, i + 1) == "comma" and sort_at(nodes, i + 3) in _ENDS)
    if described is None or not marked:
        return i
    if described.sort not in (Sort.ORGANIZATION, Sort.THING) or described.entity is not None:
        return i
    if s.lower[described.first] not in _ARTICLES and described.possessor is None:
        return i
    if dashed:
        return i + 3
    verb = nodes[i + 3].verb if i + 3 < len(nodes) else None
    if described.definite and verb is not None and verb.form == "finite" and not verb.perhaps_passive:
        return i  # "after Lind left Orbix, the shares fell"
    i += 2
    if sort_at(nodes, i + 1) == "prep" and sort_at(nodes, i + 3) == "comma" and sort_at(nodes, i + 4) != "noun":
        i += 2  # "Orbix, Arden's largest bank by value,"
    goes_on = sort_at(nodes, i + 2) in ("verb", "adverb", "prep")  # "left Orbix, a maker of chips, for Nimbo"
    return i + (sort_at(nodes, i + 1) == "comma" and goes_on)


def _called(nodes: list[Node], i: int) -> bool:
    """Give "another company called Orbix" its name; whether it did."""
    name, verb = noun_at(nodes, i + 2), nodes[i + 1].verb if i + 1 < len(nodes) else None
    if verb is None or verb.lemmas[0] not in ("call", "name", "dub") or verb.form == "infinitive":
        return False
    if name is None or name.entity is None or name.sort is Sort.PERSON:  # "its board named Ana Lind chief"
        return False
    return _give(nodes, i, name)


def _is_described(noun: NounGroup) -> bool:
    """Whether a noun group without a name tells of an organisation by what it is: "its rival", "a maker of chips"."""
    rival = noun.head in _FIRMS and noun.possessor is not None
    return noun.sort is Sort.ORGANIZATION or rival or _is_one_of(noun)


def name_owner(nodes: list[Node], i: int) -> bool:
    """Give the organisation told at node `i` without a name that which stands behind its comma; whether it did."""
    noun = noun_at(nodes, i)
    return noun is not None and noun.entity is None and _is_described(noun) and _name_behind(nodes, i)


def _name_behind(nodes: list[Node], i: int) -> bool:
    """Give "her own company, Orbix" the name that stands behind it; whether it did."""
    company, name = nodes[i].noun, noun_at(nodes, i + 2)
    assert company is not None
    if any(entity.type is not EntityType.PLACE for entity in company.inner):
        return False
    if sort_at(nodes, i + 1) != "comma" or name is None or name.entity is None or name.sort not in _NAMES:
        return False
    if name.last - name.first > _LONGEST or sort_at(nodes, i + 3) == "verb" or name.entity.type is EntityType.PLACE:
        return False
    return _give(nodes, i, name)


def named_at_once(s: Sentence, nodes: list[Node], i: int) -> bool:
    """Give "its flagship paper the Arden Times" the name that stands at once behind it; whether it did."""
    company, name = noun_at(nodes, i), noun_at(nodes, i + 1)
    if company is None or company.sort is not Sort.ORGANIZATION or company.entity is not None:
        return False
    whose = company.possessor is not None and not company.inner
    named = name is not None and name.sort is Sort.ORGANIZATION and name.entity is not None and not name.posts
    if not whose or not named or name is None or s.lower[name.first] != "the" or sort_at(nodes, i + 2) == "verb":
        return False
    return _give(nodes, i, name)


def _give(nodes: list[Node], i: int, name: NounGroup) -> bool:
    company = nodes[i].noun
    assert company is not None
    company.sort, company.entity, company.posts = Sort.ORGANIZATION, name.entity, []
    company.last = nodes[i].last = name.last
    return True


def is_from_there(person: NounGroup | None, nodes: list[Node], i: int) -> bool:
    """Whether "of" at node `i`, behind a comma, says which organisation somebody is of."""
    if person is None or person.sort is not Sort.PERSON or sort_at(nodes, i) != "prep" or nodes[i].word != "of":
        return False
    owner = noun_at(nodes, i + 1)
    named = owner is not None and owner.sort is Sort.ORGANIZATION and owner.entity is not None
    return named and owner is not None and owner.entity is not None and (owner.entity.known or owner.entity.weight >= 5)


def address_length(previous: NounGroup | None, nodes: list[Node], i: int) -> int:
    """How many nodes at `i` say where an organisation is, up to a verb: "Acme, Norbury, Ohio, has named"; else 0."""
    if previous is None or previous.sort is not Sort.ORGANIZATION or previous.entity is None:
        return 0
    j = i
    while is_place(noun_at(nodes, j)):
        j += 1 + (sort_at(nodes, j + 1) == "stop")
        if sort_at(nodes, j) != "comma":
            return 0
        j += 1
    return j - i if j > i and sort_at(nodes, j) == "verb" else 0


def is_region(s: Sentence, noun: NounGroup | None) -> bool:
    """Whether a noun group behind a place says where it is: Norbury, England; Washington, DC."""
    if noun is None or is_place(noun):
        return noun is not None
    return noun.last - noun.first == 1 and s.words[noun.first] in ("DC", "D.C.")


def is_attribute(s: Sentence, out: list[Node]) -> bool:
    """Whether a place that ends `out` has an article, so that it only says where what follows is."""
    return s.lower[out[-1].first] in ("the", "a", "an") and len(out) > 1 and out[-2].sort in ("prep", "verb")
