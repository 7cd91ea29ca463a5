"""Joins names with the posts and names that stand beside them."""

from __future__ import annotations

from itertools import pairwise

from talentscan.events.syntax.asides import closes_before_verb, named_described
from talentscan.events.syntax.companies import may_describe, named_company
from talentscan.events.syntax.departments import department_length, owner_behind
from talentscan.events.syntax.holders import name_after
from talentscan.events.syntax.resuming import is_speaker
from talentscan.lexicon import tags as t
from talentscan.model.groups import Node, NounGroup, Post, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_DURATIONS = frozenset(("years", "months", "decades", "weeks", "year"))


_RELATED = frozenset(["successor", "replacement", "predecessor"])
_FORMERLY = {
    "formerly": "former", "previously": "former", "recently": "former", "until": "former", "once": "former",
    "currently": "current", "presently": "current", "now": "current",
}  # fmt: skip


def join_posts(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Make one group of posts that one person holds: president, chief executive and chairman."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        if node.noun is not None and node.noun.sort is Sort.ROLE and node.noun.posts:
            i = _join_from(s, nodes, i, node, out)
        else:
            out.append(node)
        i += 1
    return out


def _join_from(s: Sentence, nodes: list[Node], i: int, node: Node, out: list[Node]) -> int:
    head = node.noun
    assert head is not None
    j = i
    while True:
        mark, following = sort_at(nodes, j + 1), noun_at(nodes, j + 2)
        step = 2
        if mark == "comma" and sort_at(nodes, j + 2) == "conj":
            following, step = noun_at(nodes, j + 3), 3
        if size := department_length(s, nodes, j + 1, head):
            j += size
            head.posts[-1].last = head.last = node.last = nodes[j].last  # "as vice president, product marketing."
            if (owner := owner_behind(nodes, j + 1)) is not None:
                head.posts[-1].owner = head.posts[-1].owner or owner
                head.last = node.last = owner.last
                j += 2
            break
        if mark == "conj" and step == 2 and following is not None and _goes_with(s, head, following):
            head.posts[-1].last = following.first + 1 if following.possessor is None else following.possessor.first - 1
            head.posts[-1].owner = head.posts[-1].owner or following.possessor
            head.last = node.last = following.last
            j += 2
            break
        if mark not in ("comma", "conj") or following is None or following.sort is not Sort.ROLE or following.definite:
            break
        ends = "and" in s.lower[following.first : following.last]
        if mark == "comma" and step == 2 and not ends and not _list_goes_on(nodes, j + 3):
            titles = s.words[head.last - 1][0].isupper() and s.words[following.first][0].isupper()
            if not titles or sort_at(nodes, j + 3) not in ("stop", "end"):
                break  # but "as Executive Vice President, Chief Financial Officer."
        if following.possessor is not None or not following.posts:
            break
        joined, told = head.posts[-1], following.posts[0]
        if joined.owner is not None and told.owner is not None and _is_named(joined.owner) and _is_named(told.owner):
            head.posts.append(told)  # "chief of Acme and chair of Orbix"
        else:
            joined.last = told.last
            joined.owner = told.owner or joined.owner
        head.last = node.last = following.last
        j += step
    out.append(node)
    return j


def _is_named(owner: NounGroup) -> bool:
    return owner.entity is not None and owner.sort in (Sort.ORGANIZATION, Sort.NAME)


def _goes_with(s: Sentence, post: NounGroup, field: NounGroup) -> bool:
    """Whether one more field goes with a post that ends with one: "vice-president sales and market development"."""
    told = post.posts[-1]
    ends = told.last == post.last and not s.tags[told.last - 1] & (t.ROLE | t.PEOPLE) and told.last > told.first + 1
    return ends and field.entity is None and not field.definite and field.sort in (Sort.THING, Sort.ORGANIZATION)


def _list_goes_on(nodes: list[Node], i: int) -> bool:
    return sort_at(nodes, i) == "conj" or (sort_at(nodes, i) == "comma" and sort_at(nodes, i + 1) == "conj")


def join_appositions(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Join a name with the post beside it, in either order."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        noun = node.noun
        if noun is not None and noun.sort is Sort.PERSON:
            i = _posts_after(s, nodes, i, node)
        elif noun is not None and (name := named_described(s, nodes, i, out)) is not None:
            name.posts.extend(noun.posts)
            node = Node("noun", noun.first, name.last, noun=name)
            i = _posts_after(s, nodes, i + 2, node)
        elif noun is not None and noun.sort is Sort.ROLE and noun.posts:
            name = name_after(s, nodes, i, out)
            if name is not None:
                name.posts.extend(noun.posts)
                name.first = noun.first
                i += 2
                node = Node("noun", noun.first, name.last, noun=name)
                i = _posts_after(s, nodes, i, node)
                if sort_at(nodes, i + 1) == "comma" and sort_at(nodes, i + 2) in ("verb", "adverb"):
                    i += 1
            else:
                i = named_company(s, nodes, i)
        elif noun is not None and noun.head in _RELATED and (behind := _named_relation(nodes, i)):
            name = nodes[behind].noun
            assert name is not None
            name.first, name.possessor = noun.first, noun.possessor
            node = Node("noun", noun.first, name.last, noun=name)
            i = behind + (sort_at(nodes, behind + 1) == "comma")
        elif noun is not None and (noun.entity is not None or may_describe(noun)):
            i = named_company(s, nodes, i)
        out.append(node)
        i += 1
    return out


def _named_relation(nodes: list[Node], i: int) -> int:
    """Where the successor told at node `i` is named as a subject: "her successor, Tom Reyes, will"; 0 where nowhere."""
    whose = noun_at(nodes, i)
    marked = sort_at(nodes, i + 1) == "comma"
    name = noun_at(nodes, i + 1 + marked)
    if whose is None or whose.possessor is None or name is None or name.sort is not Sort.PERSON or name.members:
        return 0
    behind = i + 2 + marked
    closed = sort_at(nodes, behind) == "comma"
    return i + 1 + marked if closed is marked and sort_at(nodes, behind + closed) == "verb" else 0


def _posts_after(s: Sentence, nodes: list[Node], i: int, node: Node) -> int:
    """Take the posts told behind a name; the index of the last node taken."""
    person = node.noun
    assert person is not None
    named = i > 0 and _names(nodes[i - 1])
    while sort_at(nodes, i + 1) in ("comma", "dash", "open"):
        if sort_at(nodes, i + 1) == "comma" and sort_at(nodes, i + 2) == "open":
            i += 1  # "Ana Lind, (Orbix)"
        mark = nodes[i + 1].sort
        j = i + 2
        state = ""
        until = sort_at(nodes, j) in ("sub", "prep") and nodes[j].word == "until" and sort_at(nodes, j + 1) == "adverb"
        while sort_at(nodes, j) == "adverb" or until:  # "until recently chief of Acme"
            state = _FORMERLY.get(nodes[j].word, state)
            until = False
            j += 1
        if sort_at(nodes, j) == "prep" and state:
            j += 1
        j += _lasting(s, nodes, j)
        following = noun_at(nodes, j)
        if following is None or following.sort is Sort.PERSON or (mark == "comma" and is_speaker(s, nodes, j)):
            break
        told = bool(person.posts) or nodes[i + 1].first > person.last
        if named and mark == "comma" and told and j == i + 2 and _is_new_post(s, nodes, j):
            return i + 1  # "elected Ana Lind, president of Acme, a director": the last post is what she gets
        posts = _posts_of(s, nodes, j, state)
        if posts is None:
            return _aside_end(nodes, i, j) if mark in ("comma", "dash") else i
        person.posts.extend(posts)
        person.last = node.last = following.last
        i = _one_more(nodes, _department(nodes, j, following), person)
        _stay_former(s, person.posts)
        if mark == "comma" and _goes_on(s, nodes, i):
            i += 2
            person.posts.extend(nodes[i].noun.posts)  # type: ignore[union-attr]  # it goes on with a noun group
        elif i == j and following.sort is Sort.ORGANIZATION:
            i = named_company(s, nodes, i)
        while (
            mark == "comma"
            and sort_at(nodes, i + 1) == "prep"
            and nodes[i + 1].word in ("in", "of", "for", "on", "with", "from", "at")
            and noun_at(nodes, i + 2) is not None
        ):
            i += 2
            if (
                sort_at(nodes, i + 1) == "conj"
                and noun_at(nodes, i + 2) is not None
                and sort_at(nodes, i + 3) in ("comma", "prep")
            ):
                i += 2
        closing = {"open": "close"}.get(mark, mark)
        if sort_at(nodes, i + 1) == closing:
            if mark != "comma" or sort_at(nodes, i + 2) in ("verb", "adverb", "relative"):
                i += 1
                if sort_at(nodes, i + 1) == "relative":
                    break
            elif not _may_be_post(noun_at(nodes, i + 2)):
                break
    return i


def _goes_on(s: Sentence, nodes: list[Node], i: int) -> bool:
    """Whether what describes somebody goes on behind node `i`: ", a native of Oslo and a friend of the arts,"."""
    more = noun_at(nodes, i + 2)
    if sort_at(nodes, i + 1) != "conj" or more is None or s.lower[more.first] not in ("a", "an"):
        return False
    one = more.sort in (Sort.ROLE, Sort.THING) or (more.sort is Sort.GROUP and more.count == 1)
    return one and more.entity is None and closes_before_verb(nodes, i + 3)


def _stay_former(s: Sentence, posts: list[Post]) -> None:
    """Let posts be former that "and" joins to one told so: "a former Acme chief and Orbix director"."""
    for before, post in pairwise(posts):
        between = s.lower[before.last : post.first]
        if before.state == "former" and not post.state and "and" in between and _ANEW.isdisjoint(between):
            post.state = "former"


_ANEW = frozenset("a an the now current currently its his her their who".split())
"""What begins a post anew behind a former one."""


def _one_more(nodes: list[Node], i: int, person: NounGroup) -> int:
    """Take a post that "and" joins to what somebody is told to be: "Lind, a veteran and vice president,"."""
    post = noun_at(nodes, i + 2)
    joined = sort_at(nodes, i + 1) == "conj" and sort_at(nodes, i + 3) in ("comma", "close", "dash", "stop", "end")
    if not joined or post is None or post.sort is not Sort.ROLE or post.definite or not post.posts:
        return i
    person.posts.extend(post.posts)
    person.last = post.last
    return i + 2


def _posts_of(s: Sentence, nodes: list[Node], i: int, state: str) -> list[Post] | None:
    """The posts that the noun group at node `i`, behind a name and a mark, gives its bearer; None where it gives none.

    `state` is what a word before it says of them: "formerly head of design".
    """
    noun = noun_at(nodes, i)
    assert noun is not None
    if (noun.head == "one" and noun.sort is Sort.THING) or noun.head in _RELATED:
        return _of_several(noun)
    if noun.sort is Sort.ORGANIZATION:
        bracketed = nodes[i - 1].sort == "open" and noun.entity is not None and _closes(nodes, i + 1)
        if state or bracketed:  # "Ana Lind (Orbix Labs)"
            return [Post(noun.first, noun.first, noun, state=state)]
        former = s.lower[noun.first].startswith("ex-")
        return [Post(noun.first, noun.first, noun, state="former")] if former else None
    if noun.sort is Sort.ROLE and noun.posts and sort_at(nodes, i + 1) != "noun":
        for post in noun.posts:
            post.state = post.state or state
        return noun.posts
    one = noun.count == 1 or (not noun.plural and s.lower[noun.first] in ("a", "an"))  # "a Velden alumnus"
    if noun.sort is Sort.GROUP and (one or s.lower[noun.first] == "both"):
        return noun.posts or None  # "Ana Lind and Tom Reyes, both members of its safety team, left"
    return None


def _closes(nodes: list[Node], i: int) -> bool:
    """Whether a bracket is closed at node `i`, perhaps behind a full stop."""
    return sort_at(nodes, i) == "close" or (sort_at(nodes, i) == "stop" and sort_at(nodes, i + 1) == "close")


def _of_several(one: NounGroup) -> list[Post]:
    """The organisation of which somebody is told to be one: "one of Orbix's latest hires"."""
    several = one.pps[-1][1] if one.head == "one" and one.pps else None
    owner = several.possessor if several is not None and several.head == "hires" else None
    return [Post(one.first, one.first, owner)] if owner is not None and owner.sort is Sort.ORGANIZATION else []


def _aside_end(nodes: list[Node], i: int, thing: int) -> int:
    """The last node of what only describes a subject: "Ana Lind, the brains behind it, left"; else `i`."""
    noun = noun_at(nodes, thing)
    if thing != i + 2 or noun is None or noun.sort is not Sort.THING or noun.count is not None:
        return i
    k = thing
    while sort_at(nodes, k + 1) == "prep" and noun_at(nodes, k + 2) is not None:
        k += 2
        if (name := noun_at(nodes, k + 1)) is not None and name.entity is not None:
            k += 1  # "behind sitcom The Flat"
    if sort_at(nodes, k + 1) == "relative" and nodes[k + 1].word in ("who", "whose"):
        return k  # "Lind, the juggler who took over Acme, left"
    if sort_at(nodes, k + 1) in ("relative", "that"):  # "Lind, part of the family that owns Acme, left"
        k = next((j for j in range(k + 2, len(nodes)) if nodes[j].sort in ("comma", "stop", "semicolon")), k + 1) - 1
    verb = nodes[k + 2].verb if k + 2 < len(nodes) else None
    return k + 1 if sort_at(nodes, k + 1) == "comma" and verb is not None and verb.form == "finite" else i


def _lasting(s: Sentence, nodes: list[Node], i: int) -> int:
    """How many nodes at `i` say how long a post was held: ", for 11 years head of design at Acme,"."""
    if sort_at(nodes, i) != "prep" or nodes[i].word not in ("for", "since") or i + 1 >= len(nodes):
        return 0
    span = nodes[i + 1]
    post = span.noun.posts[0] if span.noun is not None and span.noun.sort is Sort.ROLE and span.noun.posts else None
    if post is not None and s.lower[post.first] in _DURATIONS:
        post.first += 1
        return 1
    lasted = span.date is not None or s.lower[span.last - 1] in _DURATIONS
    return 2 if lasted and sort_at(nodes, i + 2) == "noun" else 0


def _names(node: Node) -> bool:
    """Whether a verb names somebody to a post."""
    return node.verb is not None and not node.verb.passive and node.verb.lemmas[0] in _NAMING


_NAMING = ("appoint", "elect", "name", "select")
_FOLLOWER = ("successor", "replacement")


def _may_be_post(noun: NounGroup | None) -> bool:
    return noun is not None and (noun.sort is Sort.ROLE or noun.head in _FOLLOWER)


def _is_new_post(s: Sentence, nodes: list[Node], i: int) -> bool:
    """Whether a post of nobody's, or "its" or "her" one, stands at node `i` and ends what is said."""
    post = noun_at(nodes, i)
    dated = sort_at(nodes, i + 1) == "prep" and sort_at(nodes, i + 2) == "date"
    if post is None or (sort_at(nodes, i + 1) not in ("stop", "end", "conj", "semicolon", "date", "sub") and not dated):
        return False
    own = post.possessor is not None and post.possessor.sort is Sort.PRONOUN
    if post.sort is not Sort.ROLE:
        return own and post.head in _FOLLOWER
    taken = any(held.state == "new" for held in post.posts) or "interim" in s.lower[post.first : post.last]
    return bool(post.posts) and (own or taken or (not post.definite and post.posts[0].owner is None))


def _department(nodes: list[Node], i: int, role: NounGroup) -> int:
    """Take what a post is told with between commas, "vice president, finance, of Acme"; the last node taken."""
    field = noun_at(nodes, i + 2)
    if (
        sort_at(nodes, i + 1) != "comma"
        or field is None
        or field.entity is not None
        or field.definite
        or field.sort not in (Sort.THING, Sort.ORGANIZATION, Sort.JOB, Sort.ACT)
        or not role.posts
        or field.last - field.first > 2
        or field.possessor is not None
        or sort_at(nodes, i + 3) != "comma"
    ):
        return i
    post = role.posts[-1]
    post.last = field.last
    owner = noun_at(nodes, i + 5)
    if sort_at(nodes, i + 4) != "prep" or nodes[i + 4].word not in ("of", "at", "for", "with") or owner is None:
        return i + 2
    if owner.sort in (Sort.ORGANIZATION, Sort.NAME):
        post.owner = post.owner or owner
    role.last = owner.last
    return i + 5
