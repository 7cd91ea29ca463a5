"""Tells what stands between commas beside a subject from what begins anew."""

from __future__ import annotations

from talentscan.events.syntax.companions import BESIDE
from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_MARKS = ("comma", "dash")
_FRONTED = {"as": Sort.ROLE, "from": Sort.ORGANIZATION, "in": Sort.PERSON, BESIDE: Sort.PERSON}
"""Phrases before a subject that belong to its verb: "from Acme, Orbix has hired Lind", "as chief, it chose Lind"."""
_OPENS_CLAUSE = frozenset(["relative", "that", "whose"])
_BORDERS = frozenset(["semicolon", "colon", "stop", "question", "bar"])
_DESCRIBED = (Sort.PERSON, Sort.ORGANIZATION, Sort.ROLE)


def is_aside(nodes: list[Node], i: int, subject: NounGroup) -> bool:
    """Whether the noun group at node `i` only describes a subject told before: "Lind, a native of Oslo, has left"."""
    noun = noun_at(nodes, i)
    if noun is None or subject.sort not in _DESCRIBED or noun.sort in (Sort.PERSON, Sort.PRONOUN):
        return False
    told = subject.entity is not None or bool(subject.members) or (bool(subject.posts) and subject.definite)
    return told and closes_before_verb(nodes, i + 1)


def closes_before_verb(nodes: list[Node], i: int) -> bool:
    """Whether what goes on at node `i` ends with a mark and a finite verb, and holds no surely finite one before."""
    marked, inside = False, 0
    for j in range(i, len(nodes)):
        node, verb = nodes[j], nodes[j].verb
        inside += node.sort in _OPENS_CLAUSE
        if node.sort in _BORDERS or (node.sort == "sub" and node.word != "as" and sort_at(nodes, j + 1) != "date"):
            break
        if verb is None or verb.form != "finite":
            continue
        k = j - 1
        while k >= i and nodes[k].sort == "adverb":
            k -= 1
        marked = marked or (k >= i and sort_at(nodes, k) in _MARKS)
        if not verb.perhaps_passive and (marked or not inside):
            break
        inside -= inside > 0
    return marked


def is_reduced(nodes: list[Node], i: int) -> bool:
    """Whether the form at node `i`, behind a mark, only describes the subject: "Lind, famed for it, has left"."""
    verb = nodes[i].verb
    behind = nodes[i + 1].verb if i + 1 < len(nodes) else None
    aimed = behind is not None and behind.form == "infinitive"  # "Lind, hired to run it, has left"
    if verb is None or not verb.perhaps_passive or not (aimed or sort_at(nodes, i + 1) in ("prep", "adverb", "date")):
        return False
    return closes_before_verb(nodes, i + 1)


def befell_named(nodes: list[Node], i: int) -> NounGroup | None:
    """The person named right before the comma whom the form at node `i` tells of: "met Lind, sacked as coach"."""
    verb, j = nodes[i].verb, i - 2 if sort_at(nodes, i - 1) == "adverb" else i - 1
    named = noun_at(nodes, j - 1) if j > 1 and sort_at(nodes, j) == "comma" else None
    if verb is None or named is None or named.sort is not Sort.PERSON or sort_at(nodes, j - 2) not in ("verb", "prep"):
        return None
    behind = nodes[i + 1].verb if i + 1 < len(nodes) else None
    aimed = behind is not None and behind.form == "infinitive"
    aimed = aimed or sort_at(nodes, i + 1) in ("prep", "sub", "date")
    done = verb.form == "participle" or (verb.perhaps_passive and aimed)
    return named if done and _BEFALLING.intersection(verb.lemmas) else None


_BEFALLING = frozenset(
    """fire sack dismiss oust remove suspend elect appoint name hire recruit nominate promote poach install
    replace succeed axe drop lure tap pluck headhunt coax entice""".split()
) | {"lay off", "let go", "force out", "push out", "lure away", "hire away", "bring in", "snap up"}
_ENDS = ("comma", "stop", "end", "conj", "relative", "close", "semicolon")
_OF_YEARS = ("date", "dash", "other")
_COPULAS = frozenset(["be", "become", "remain", "stay", "make"])
_ARTICLES = ("a", "an")
_CHANGING = frozenset("absorb acquire buy call dissolve found merge rebrand rename sell".split())
_BECAME = frozenset("formerly later now once originally previously since subsequently then today".split())
"""What opens a parenthesis that says what a firm was or became."""


def named_described(s: Sentence, nodes: list[Node], i: int, out: list[Node]) -> NounGroup | None:
    """The person named behind what the noun group at node `i` describes: "hired a young chemist, Ana Lind"."""
    noun, person = nodes[i].noun, noun_at(nodes, i + 2)
    if noun is None or person is None or person.sort is not Sort.PERSON or person.members or noun.entity is not None:
        return None
    one_more = s.lower[noun.first] == "another"
    if sort_at(nodes, i + 1) != "comma" or noun.plural or not (one_more or s.lower[noun.first] in _ARTICLES):
        return None
    if noun.count not in (None, 1) or noun.sort not in (Sort.ROLE, Sort.GROUP, Sort.THING):
        return None
    if any(post.last > post.first and post.state != "former" for post in person.posts):
        return None
    before = out[-1] if out else None
    if one_more and before is not None and before.sort == "conj":
        return person if sort_at(nodes, i + 3) in _ENDS else None  # "A and B, along with another engineer, C, left"
    if before is None or before.sort not in ("verb", "prep"):
        return None
    behind = nodes[i + 3] if i + 3 < len(nodes) else None
    named_as = behind is not None and (behind.word in ("as", "to") or sort_at(nodes, i + 4) == "sub")
    if before.verb is not None and _COPULAS.intersection(before.verb.lemmas) and not named_as:
        return None
    if before.sort == "prep" and before.word in ("as", "in", "at"):
        return None
    return person if named_as or sort_at(nodes, i + 3) in _ENDS else None


def post_dates(nodes: list[Node]) -> list[Node]:
    """Dates that say since when somebody is what is told before: "Lind, its chief since 2014, is leaving"."""
    return [
        nodes[i + 2]
        for i in range(len(nodes) - 2)
        if nodes[i + 2].date is not None
        and nodes[i + 1].word == "since"
        and (noun := nodes[i].noun) is not None
        and (noun.posts or _stands_aside(nodes, i))
    ]


def _stands_aside(nodes: list[Node], i: int) -> bool:
    """Whether node `i`, or the phrase it ends, opens what is told beside a name: ", his home since 2014,"."""
    first = i - (sort_at(nodes, i - 1) == "prep")
    return first > 1 and sort_at(nodes, first - 1) in ("comma", "open") and sort_at(nodes, i + 3) in ("comma", "close")


def is_tenure(person: NounGroup, nodes: list[Node], i: int, close: int) -> bool:
    """Whether a parenthesis only gives the years of one of several people in a list."""
    inside = nodes[i + 1 : close]
    years = all(n.sort in _OF_YEARS or n.word in ("to", "until") or (n.noun and n.noun.head.isdigit()) for n in inside)
    listed = sort_at(nodes, close + 1) in ("comma", "conj") or sort_at(nodes, i - 2) in ("comma", "conj")
    return years and listed and person.sort is Sort.PERSON and sort_at(nodes, i + 1) == "date"


def describe_people(nodes: list[Node]) -> list[Node]:
    """Give people listed what they are told to be behind them: "A, B and C, directors of Orbix, have left"."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        people, group = node.noun, noun_at(nodes, i + 2)
        if (
            people is not None
            and group is not None
            and _are_described(people, group)
            and sort_at(nodes, i + 1) == "comma"
        ):
            closed = sort_at(nodes, i + 3) == "comma"
            if sort_at(nodes, i + 3 + closed) in ("verb", "adverb", "relative"):
                for member in people.members:
                    member.posts.extend(post for post in group.posts if post.owner is not None)
                people.last = node.last = group.last
                i += 2 + closed
        out.append(node)
        i += 1
    return out


def _are_described(people: NounGroup, group: NounGroup) -> bool:
    """Whether a plural without a name can be what several people are: "directors of Orbix"."""
    many = len(people.members) > 1 and all(member.sort is Sort.PERSON for member in people.members)
    plural = group.sort is Sort.GROUP and group.plural and not group.members and group.entity is None
    return many and plural and group.count in (None, len(people.members))


def is_fronted(nodes: list[Node], i: int, preposition: str) -> bool:
    """Whether a phrase whose noun group is node `i` stands before the subject of the verb that it belongs to."""
    noun = noun_at(nodes, i)
    fits = noun is not None and _FRONTED.get(preposition) is noun.sort
    return fits and sort_at(nodes, i + 1) == "comma" and (i == 1 or preposition == BESIDE)


def joined_behind(nodes: list[Node], i: int) -> str:
    """Behind what "and", or "and then", joins the noun group at node `i` to what was told; "" where it does not."""
    at = i - 1 - (sort_at(nodes, i - 1) == "adverb")
    return sort_at(nodes, at - 1) if sort_at(nodes, at) == "conj" else ""


def is_gapped(nodes: list[Node], i: int, clause: Clause) -> bool:
    """Whether who stands at node `i` shares a verb told of others: "Lind joins as counsel, Reyes as treasurer"."""
    noun, link = nodes[i].noun, nodes[i + 1] if i + 1 < len(nodes) else None
    if noun is None or noun.sort is not Sort.PERSON or link is None or sort_at(nodes, i - 1) not in ("comma", "conj"):
        return False
    return link.sort in ("sub", "prep") and any(word == link.word for word, _ in clause.pps)


def tells_aside(name: NounGroup, inside: list[Node]) -> bool:
    """Whether what stands in parentheses is no clause of the sentence's news: a name, or what became of a firm."""
    return not any(n.sort in ("verb", "date") for n in inside) or _tells_of_firm(name, inside)


def _tells_of_firm(firm: NounGroup, inside: list[Node]) -> bool:
    """Whether some words say what became of a firm: "Acme (now part of Orbix)"."""
    if firm.sort is not Sort.ORGANIZATION or not inside:
        return False
    if any(n.verb is not None and not _CHANGING.isdisjoint(n.verb.lemmas) for n in inside[:2]):
        return True
    people = (n.noun for n in inside if n.noun is not None and n.noun.sort in (Sort.PERSON, Sort.PRONOUN, Sort.GROUP))
    return inside[0].word in _BECAME and not any(people)
