"""Joins noun groups into trees: prepositional phrases, appositions, coordinations."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Node, NounGroup, Post, Sort
from talentscan.model.syntax import Entity, EntityType, Sentence

_ROLE_PREPOSITIONS = frozenset("of at for in to on with within from over as".split())
_ACT_PREPOSITIONS = frozenset("of from as to at by for with".split())
_PEOPLE = (Sort.PERSON, Sort.GROUP, Sort.ROLE)
_COPULAS = frozenset("become be remain name appoint elect make stay".split())
_ACTS = (Sort.ACT, Sort.THING)
_FORMERLY = {"formerly": "former", "previously": "former", "currently": "current", "presently": "current", "now": "current",
             "recently": "former", "until": "former", "once": "former"}  # fmt: skip


def build_tree(s: Sentence, nodes: list[Node]) -> list[Node]:
    """The node list with noun groups joined; marks that only held parts of one group together are gone."""
    nodes = _drop_asides(s, nodes)
    nodes = _attach_phrases(s, nodes, acts=False)
    nodes = _join_posts(nodes)
    nodes = _apposition(s, nodes)
    nodes = _coordinate(nodes)
    nodes = _enumerate_groups(nodes)
    return _attach_phrases(s, nodes, acts=True)


def _noun(nodes: list[Node], i: int) -> NounGroup | None:
    return nodes[i].noun if 0 <= i < len(nodes) else None


def _sort(nodes: list[Node], i: int) -> str:
    return nodes[i].sort if 0 <= i < len(nodes) else "end"


def _drop_asides(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Leave out ages and short parentheses without a post or a verb; a post in parentheses becomes an apposition."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        previous = out[-1].noun if out else None
        if node.sort == "comma" and previous is not None and _is_age(s, nodes, i + 1):
            i += 2
            continue
        if node.sort == "open" and previous is not None:
            close = next((j for j in range(i + 1, min(i + 9, len(nodes))) if nodes[j].sort == "close"), 0)
            inside = nodes[i + 1 : close] if close else []
            if close and len(inside) == 1 and inside[0].noun is not None and inside[0].noun.sort is Sort.ROLE:
                if previous.sort is Sort.PERSON:
                    previous.posts.extend(inside[0].noun.posts)
                i = close + 1
                continue
            if close and not any(n.sort in ("verb", "date") for n in inside):
                i = close + 1
                continue
        out.append(node)
        i += 1
    return out


def _is_age(s: Sentence, nodes: list[Node], i: int) -> bool:
    node = nodes[i] if i < len(nodes) else None
    if node is None or node.last - node.first != 1 or node.sort in ("verb", "date"):
        return False
    word = s.lower[node.first]
    return word.isdigit() and len(word) == 2 or word in ("jr", "sr", "ii", "iii", "phd", "md", "mba", "cpa", "cfa", "esq", "obe", "cbe")


def _attach_phrases(s: Sentence, nodes: list[Node], *, acts: bool) -> list[Node]:
    """Attach prepositional phrases to the noun groups that take them: chief of Acme, the departure of Lind from Acme.

    Acts take theirs last (`acts`), when their people are joined.
    """
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        head = node.noun
        while head is not None and (head.sort in _ACTS) is acts and head.sort is not Sort.PRONOUN and _sort(nodes, i + 1) == "prep":
            obj = _noun(nodes, i + 2)
            preposition = nodes[i + 1].word
            if obj is None or not _takes(s, head, preposition, obj, nodes, i + 3):
                break
            if head.sort is Sort.ROLE and obj.sort is Sort.PERSON and _split_name(head, obj):
                head = obj
                node = Node("noun", head.first, head.last, noun=head)
                i += 2
                break
            obj = _deepen(s, obj, nodes, i + 3)
            _attach(head, preposition, obj)
            consumed = obj.last
            i += 2
            while i + 1 < len(nodes) and nodes[i + 1].last <= consumed:
                i += 1
            head.last = node.last = consumed
        out.append(node)
        i += 1
    return out


def _split_name(role: NounGroup, person: NounGroup) -> bool:
    """Turn "chief of Acme Ana Lind" into the person with her post; False where no organisation stands before the name."""
    owner = next((e for e in person.inner if e is not person.entity), None)
    if owner is None or person.posts or not role.posts:
        return False
    role.posts[0].owner = NounGroup(person.first, person.first + 1, Sort.ORGANIZATION, owner.name.lower(), entity=owner)
    person.posts.extend(role.posts)
    person.first = role.first
    return True


def _deepen(s: Sentence, obj: NounGroup, nodes: list[Node], i: int) -> NounGroup:
    """Let the object of a preposition take its own "of" phrases and a joined twin first: of research and of design."""
    while _sort(nodes, i) == "prep" and nodes[i].word == "of" and obj.sort not in (Sort.PERSON, Sort.PRONOUN):
        inner = _noun(nodes, i + 1)
        if inner is None:
            break
        if obj.sort is Sort.ORGANIZATION and inner.sort is Sort.ORGANIZATION and obj.possessor is None:
            obj.possessor = inner
        obj.pps.append(("of", inner))
        obj.last = inner.last
        i += 2
    if obj.sort is Sort.THING and _sort(nodes, i) == "conj" and nodes[i].word in ("and", "&"):
        twin = _noun(nodes, i + 1)
        after = _sort(nodes, i + 2)
        if twin is not None and twin.sort in (Sort.THING, Sort.NAME) and after != "verb" and not twin.definite:
            obj.last = twin.last
    return obj


def _takes(s: Sentence, head: NounGroup, preposition: str, obj: NounGroup, nodes: list[Node], after: int) -> bool:
    """Whether `head` takes the phrase "preposition obj" itself rather than leaving it to the verb."""
    if head.sort is Sort.THING:
        return preposition in ("of", "at") and head.head in ("day", "week", "days", "weeks") or preposition == "of" and obj.sort is not Sort.PERSON
    if head.sort is Sort.ORGANIZATION and preposition == "at":
        return obj.sort is Sort.ORGANIZATION and obj.entity is not None and head.possessor is None
    if preposition == "of":
        return head.sort is not Sort.PERSON or obj.sort is Sort.ORGANIZATION
    if head.sort is Sort.ACT:
        return preposition in _ACT_PREPOSITIONS and _sort(nodes, after) != "verb" or preposition in ("from", "as")
    if head.sort is Sort.JOB:
        return preposition in ("at", "as", "with", "in", "for", "on", "within")
    if head.sort in (Sort.ROLE, Sort.GROUP):
        if preposition in ("at", "for", "within"):
            return obj.sort in (Sort.ORGANIZATION, Sort.NAME) or preposition == "for" and obj.sort is Sort.THING
        if preposition == "in":
            return obj.sort is Sort.ORGANIZATION or obj.head in ("charge", "residence", "chief", "training")
        if preposition in ("to", "on"):
            return head.sort is Sort.ROLE and (
                obj.head in ("board", "ceo") or preposition == "to" and head.head in ("ambassador", "adviser", "advisor", "assistant", "envoy")
            )
        if preposition == "from":
            return head.sort is Sort.GROUP and obj.sort is Sort.ORGANIZATION
        return False
    return False


def _is_employer_like(preposition: str, entity: Entity) -> bool:
    """Whether a name that nothing types can be the organisation of a post: "a partner at Celco", "chief of Celco"."""
    return entity.type is EntityType.OTHER and (preposition == "at" or preposition == "of" and (entity.mentions > 1 or entity.weight > 0))


def _attach(head: NounGroup, preposition: str, obj: NounGroup) -> None:
    head.pps.append((preposition, obj))
    organization = obj.sort is Sort.ORGANIZATION or obj.sort is Sort.NAME and obj.entity is not None and _is_employer_like(preposition, obj.entity)
    if head.sort is Sort.PERSON:
        head.posts.append(Post(obj.first, obj.first, obj))
    elif head.sort in (Sort.ROLE, Sort.JOB):
        _extend_post(head, preposition, obj, organization)
    elif head.sort is Sort.GROUP:
        if preposition == "of" and obj.sort in (Sort.GROUP, Sort.ROLE):
            head.posts.extend(obj.posts)
            head.pps.extend(obj.pps)
            if head.count is None and head.head not in ("half",):
                head.count = obj.count if head.head in ("all", "both") else None
        elif organization:
            if not head.posts:
                head.posts.append(Post(head.first, head.first))
            head.posts[0].owner = obj
    elif head.sort is Sort.ORGANIZATION and organization and head.possessor is None and (head.entity is None or preposition == "at"):
        head.possessor = obj


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
    if organization and (obj.entity is not None or obj.possessor is not None or obj.definite):
        if preposition == "of" and obj.entity is None and post.owner is None:
            post.unit = obj
            if obj.head not in ("company", "firm", "board"):
                post.last = obj.last
        post.owner = obj if post.owner is None or preposition == "at" else post.owner
        return
    if obj.sort in (Sort.PERSON, Sort.PRONOUN):
        return
    if head.sort is Sort.JOB and preposition in ("in", "on", "with"):
        return
    if post.last <= post.first:
        post.first = head.first
    post.last = obj.last


def _join_posts(nodes: list[Node]) -> list[Node]:
    """Make one group of posts that one person holds: president, chief executive and chairman."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        if node.noun is not None and node.noun.sort is Sort.ROLE and node.noun.posts:
            i = _join_from(nodes, i, node, out)
        else:
            out.append(node)
        i += 1
    return out


def _join_from(nodes: list[Node], i: int, node: Node, out: list[Node]) -> int:
    head = node.noun
    assert head is not None
    j = i
    while True:
        mark, following = _sort(nodes, j + 1), _noun(nodes, j + 2)
        step = 2
        if mark == "comma" and _sort(nodes, j + 2) == "conj":
            following, step = _noun(nodes, j + 3), 3
        if mark not in ("comma", "conj") or following is None or following.sort is not Sort.ROLE or following.definite:
            break
        if mark == "comma" and step == 2 and not _list_goes_on(nodes, j + 3):
            break
        if following.possessor is not None or not following.posts:
            break
        head.posts[0].last = following.posts[0].last
        head.posts[0].owner = following.posts[0].owner or head.posts[0].owner
        head.last = node.last = following.last
        j += step
    out.append(node)
    return j


def _list_goes_on(nodes: list[Node], i: int) -> bool:
    return _sort(nodes, i) == "conj" or _sort(nodes, i) == "comma" and _sort(nodes, i + 1) == "conj"


def _apposition(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Join a name with the post beside it, in either order."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        noun = node.noun
        if noun is not None and noun.sort is Sort.PERSON:
            i = _posts_after(s, nodes, i, node)
        elif noun is not None and noun.sort is Sort.ROLE and noun.posts:
            name = _name_after(nodes, i, out)
            if name is not None:
                name.posts.extend(noun.posts)
                name.first = noun.first
                i += 2
                node = Node("noun", noun.first, name.last, noun=name)
                i = _posts_after(s, nodes, i, node)
                if _sort(nodes, i + 1) == "comma" and _sort(nodes, i + 2) in ("verb", "adverb"):
                    i += 1
        elif _name_company(nodes, i) or _called(nodes, i):
            i += 2
        elif noun is not None and noun.sort in (Sort.ORGANIZATION, Sort.NAME) and noun.entity is not None:
            described = _noun(nodes, i + 2)
            if (
                _sort(nodes, i + 1) == "comma" and described is not None
                and _sort(nodes, i + 3) in ("comma", "stop", "end", "relative", "that", "prep", "conj", "verb", "sub")
                and described.sort in (Sort.ORGANIZATION, Sort.THING) and described.entity is None
                and s.lower[described.first] in ("a", "an", "the", "its", "one")
            ):  # fmt: skip
                i += 2
                if _sort(nodes, i + 1) == "comma" and _sort(nodes, i + 2) == "verb":
                    i += 1
        out.append(node)
        i += 1
    return out


def _called(nodes: list[Node], i: int) -> bool:
    """Give "another company called Orbix" its name; whether it did."""
    company, name = nodes[i].noun, _noun(nodes, i + 2)
    verb = nodes[i + 1].verb if i + 1 < len(nodes) else None
    if company is None or company.sort is not Sort.ORGANIZATION or company.entity is not None or verb is None:
        return False
    if verb.lemmas[0] not in ("call", "name", "dub") or verb.form == "infinitive" or name is None or name.entity is None:
        return False
    company.entity = name.entity
    company.last = nodes[i].last = name.last
    return True


def _name_company(nodes: list[Node], i: int) -> bool:
    """Give "her own company, Orbix" the name that stands behind it; whether it did."""
    company, name = nodes[i].noun, _noun(nodes, i + 2)
    if company is None or company.sort is not Sort.ORGANIZATION or company.entity is not None or company.inner:
        return False
    if _sort(nodes, i + 1) != "comma" or name is None or name.entity is None or name.sort not in (Sort.ORGANIZATION, Sort.NAME):
        return False
    if name.first + 3 < name.last or _sort(nodes, i + 3) == "verb":
        return False
    company.entity = name.entity
    company.last = nodes[i].last = name.last
    return True


def _posts_after(s: Sentence, nodes: list[Node], i: int, node: Node) -> int:
    """Take the posts told behind a name; the index of the last node taken."""
    person = node.noun
    assert person is not None
    while _sort(nodes, i + 1) in ("comma", "dash", "open"):
        mark = nodes[i + 1].sort
        j = i + 2
        state = ""
        while _sort(nodes, j) == "adverb":
            state = _FORMERLY.get(nodes[j].word, state)
            j += 1
        if _sort(nodes, j) == "prep" and state:
            j += 1
        following = _noun(nodes, j)
        if following is None or following.sort is Sort.PERSON and not (following.posts and False):
            break
        if following.head == "one" and following.sort is Sort.THING:
            pass
        elif state and following.sort is Sort.ORGANIZATION:
            person.posts.append(Post(following.first, following.first, following, state=state))
        elif following.sort is Sort.ROLE and following.posts and _sort(nodes, j + 1) != "noun":
            if state:
                for post in following.posts:
                    post.state = post.state or state
            person.posts.extend(following.posts)
        elif following.sort is Sort.GROUP and following.posts and following.count == 1:
            person.posts.extend(following.posts)
        else:
            break
        person.last = node.last = following.last
        i = j
        while mark == "comma" and _sort(nodes, i + 1) == "prep" and nodes[i + 1].word in ("in", "of", "for", "on", "with", "from", "at") and _noun(nodes, i + 2) is not None:
            i += 2
            if _sort(nodes, i + 1) == "conj" and _noun(nodes, i + 2) is not None and _sort(nodes, i + 3) in ("comma", "prep"):
                i += 2
        closing = {"open": "close"}.get(mark, mark)
        if _sort(nodes, i + 1) == closing:
            if mark != "comma" or _sort(nodes, i + 2) in ("verb", "adverb", "relative"):
                i += 1
                if _sort(nodes, i + 1) == "relative":
                    break
            elif not (_noun(nodes, i + 2) is not None and _noun(nodes, i + 2).sort is Sort.ROLE):  # type: ignore[union-attr]  # checked one term before
                break
    return i


def _name_after(nodes: list[Node], i: int, out: list[Node]) -> NounGroup | None:
    """The person named behind a definite post: "its finance chief, Ana Lind,"."""
    role = nodes[i].noun
    assert role is not None
    name = _noun(nodes, i + 2)
    if _sort(nodes, i + 1) not in ("comma", "dash", "colon") or name is None or name.sort is not Sort.PERSON:
        return None
    owned = role.definite or any(post.owner is not None for post in role.posts)
    if not owned and not (nodes[i].first == 0 and _sort(nodes, i + 1) == "comma"):
        return None
    if out and (out[-1].sort == "prep" and out[-1].word == "as" or out[-1].verb is not None and out[-1].verb.lemmas[0] in _COPULAS):
        return None
    if _sort(nodes, i + 1) == "colon" and _sort(nodes, i + 3) == "verb":
        return None
    if name.posts and any(post.last > post.first for post in name.posts):
        return None
    return name


def _coordinate(nodes: list[Node]) -> list[Node]:
    """Join noun groups of one sort in a list: A, B and C."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        if node.noun is not None and node.noun.sort in (Sort.PERSON, Sort.GROUP, Sort.ORGANIZATION, Sort.ROLE):
            last, members = _members(nodes, i)
            if len(members) > 1:
                joined = NounGroup(node.first, members[-1].last, _common_sort(members), members[0].head, members=members, plural=True)
                joined.posts = members[0].posts if joined.sort is Sort.ORGANIZATION else []
                joined.entity = members[0].entity if joined.sort is Sort.ORGANIZATION else None
                joined.pps = members[-1].pps
                node = Node("noun", node.first, joined.last, noun=joined)
                i = last
        out.append(node)
        i += 1
    return out


def _common_sort(members: list[NounGroup]) -> Sort:
    return Sort.PERSON if any(m.sort is Sort.PERSON for m in members) else members[0].sort


def _alike(a: NounGroup, b: NounGroup) -> bool:
    if a.sort is b.sort:
        return a.sort is not Sort.ROLE or b.definite or bool(b.posts and b.posts[0].owner)
    return a.sort in (Sort.PERSON, Sort.GROUP) and b.sort in _PEOPLE and (b.sort is not Sort.ROLE or b.definite) and Sort.PERSON in (a.sort, b.sort)


def _members(nodes: list[Node], i: int) -> tuple[int, list[NounGroup]]:
    """The members of a list that begins at node `i`, and the index of its last node."""
    first = nodes[i].noun
    assert first is not None
    members = [first]
    pending: list[NounGroup] = []
    last = at = i
    while True:
        mark = _sort(nodes, at + 1)
        step = 2
        ends = mark == "conj" and nodes[at + 1].word in ("and", "&", "or")
        if mark == "comma" and _sort(nodes, at + 2) == "conj" and nodes[at + 2].word in ("and", "&", "or"):
            step, ends = 3, True
        if ends and _sort(nodes, at + step) == "adverb":
            step += 1
        following = _noun(nodes, at + step)
        if not ends and mark != "comma" or following is None or not _alike(first, following):
            break
        pending.append(following)
        at += step
        if ends:
            if step == 3 and len(pending) == 1 and _sort(nodes, at + 1) == "verb" and _verb_before(nodes, i):
                break
            members += pending
            pending = []
            last = at
            if _sort(nodes, at + 1) not in ("conj", "comma"):
                break
    if len(pending) >= 2 and first.sort is Sort.PERSON:
        return at, members + pending
    return last, members


def _verb_before(nodes: list[Node], i: int) -> bool:
    return any(node.sort == "verb" for node in nodes[max(0, i - 4) : i])


def _enumerate_groups(nodes: list[Node]) -> list[Node]:
    """Name the people that a counted group is spelled out as: "three engineers, A, B and C"; "…, including A"."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        group = node.noun
        if group is not None and group.sort is Sort.GROUP and group.plural and not group.members:
            j = i + 1
            including = False
            if _sort(nodes, j) in ("comma", "dash", "colon", "open"):
                j += 1
            if _sort(nodes, j) == "prep" and nodes[j].word in ("including", "like"):
                including = True
                j += 1
            people = _noun(nodes, j)
            if j > i + 1 and people is not None and people.sort is Sort.PERSON:
                named = people.each()
                if including or len(named) == group.count or len(named) > 1 and group.count is None:
                    for member in named:
                        member.posts.extend(post for post in group.posts if post.owner is not None)
                    kept = [group] if including and group.count is not None and group.count > len(named) else []
                    joined = NounGroup(node.first, people.last, Sort.PERSON, people.head, members=kept + named, plural=True)
                    joined.pps = group.pps
                    node = Node("noun", node.first, people.last, noun=joined)
                    i = j
                    if _sort(nodes, i + 1) in ("comma", "dash", "close") and _sort(nodes, i + 2) in ("verb", "adverb"):
                        i += 1
        out.append(node)
        i += 1
    return out


def is_role_word(low: str) -> bool:
    """Whether a folded word heads a post."""
    return bool(word_tags().get(low, 0) & t.ROLE)
