"""Joins noun groups in lists: A, B and C; three engineers, A, B and C."""

from __future__ import annotations

from talentscan.events.syntax.members import come_from, share_owned, shared_posts, spells_out
from talentscan.events.syntax.semicolons import join_parted
from talentscan.events.syntax.subjects import is_told_of
from talentscan.model.groups import Clause, Node, NounGroup, Post, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_AMONG = ("including", "among", "namely")
_NAMING = ("including", "like", "namely")
_ACTS = frozenset(
    "departures exits resignations retirements hires appointments arrivals additions promotions recruits".split()
)
_COLLECTIVES = frozenset("number handful string series host wave cohort couple half".split())
_TEAMS = frozenset(["team", "leadership", "management", "board", "line-up", "lineup", "cabinet"])
PARTIES = frozenset(["trio", "duo", "pair", "quartet", "quintet", "group", "team"])
"""Several people told as one, who may be named behind "of"."""
_NOMINATIVE = frozenset(["he", "she", "i", "they"])
_PARTIES = frozenset("bjp cdu congress conservative democrat dup fdp gop green labour republican snp spd tory".split())
"""What stands behind politicians in parentheses: their parties, for which they do not work."""
_REST = frozenset(["others", "many", "more"])
"""What a list that is left open ends with: "A, B and many others"."""
_COMPANY = _TEAMS | frozenset("most others half part rest staff".split())
"""With whom somebody comes or goes: "she and most of her team"."""
_FLOATING = ("all", "both", "each")
_ALL = frozenset("all several some both many".split())
_LISTED = (Sort.PERSON, Sort.GROUP, Sort.ORGANIZATION, Sort.ROLE)
_PEOPLE = (Sort.PERSON, Sort.GROUP, Sort.ROLE)


def join_lists(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Join noun groups of one sort in a list: A, B and C."""
    nodes = join_parted(nodes) if any(node.sort == "semicolon" for node in nodes) else nodes
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        if node.noun is not None and (node.noun.sort in _LISTED or node.noun.head in _NOMINATIVE):
            last, members = _members(s, nodes, i)
            if last > i and len(members) == 1:
                node.last, i = members[0].last, last
            for member, post in shared_posts(members):
                member.posts.append(post)
            if spells_out(members):
                counted = members.pop(0)
                _let_take(counted, nodes, i)
                share_owned(counted, members)
            if len(members) > 1:
                joined = NounGroup(
                    node.first, members[-1].last, _common_sort(members), members[0].head, members=members, plural=True
                )
                if joined.sort is Sort.ORGANIZATION:
                    joined.posts, joined.entity = members[0].posts, members[0].entity
                    joined.definite, joined.possessor = members[0].definite, members[0].possessor
                    joined.inner = members[0].inner or members[-1].inner  # "the board and audit committee of Acme"
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
    if a.head in _NOMINATIVE:  # "she and Tom Reyes", "he and his whole team"
        return b.sort in (Sort.PERSON, Sort.GROUP) or (b.head in _COMPANY and b.entity is None)
    if b.head == "i":  # "when Reyes and I joined it"
        return a.sort is Sort.PERSON
    return (
        a.sort in (Sort.PERSON, Sort.GROUP)
        and b.sort in _PEOPLE
        and (b.sort is not Sort.ROLE or b.definite)
        and Sort.PERSON in (a.sort, b.sort)
    )


def _ends_group(first: NounGroup, pending: list[NounGroup], last: NounGroup) -> bool:
    """Whether one unnamed person ends a list of people and groups: "Lind, four other editors and a columnist"."""
    grouped = any(member.sort is Sort.GROUP for member in pending)
    return grouped and last.sort is Sort.ROLE and first.sort is Sort.PERSON


def _members(s: Sentence, nodes: list[Node], i: int) -> tuple[int, list[NounGroup]]:
    """The members of a list that begins at node `i`, and the index of its last node."""
    first = nodes[i].noun
    assert first is not None
    members = [first]
    pending: list[NounGroup] = []
    last = at = i
    while True:
        mark = sort_at(nodes, at + 1)
        step = 2
        ends = mark == "conj" and nodes[at + 1].word in ("and", "&", "or")
        if mark == "comma" and sort_at(nodes, at + 2) == "conj" and nodes[at + 2].word in ("and", "&", "or"):
            step, ends = 3, True
        if ends and sort_at(nodes, at + step) == "adverb":
            step += 1
        following = noun_at(nodes, at + step)
        if ends and pending and following is not None and following.head in _REST:
            return at + step + (following.head == "many"), members + pending
        if ends and following is not None and following.head in _ALL:
            whole = noun_at(nodes, at + step + 1)  # "she and all the team", "a dozen editors and many more writers"
            if whole is not None and whole.sort is not Sort.PERSON and _alike(first, whole):
                return at + step + 1, [*members, *pending, whole]
        if (not ends and mark != "comma") or following is None:
            break
        if ends and not pending and _describes_on(first, following):
            first.last = following.last
            return at + step, members
        if not _alike(first, following) and not (ends and _ends_group(first, pending, following)):
            break
        pending.append(following)
        at += step
        if ends:
            begins = step == 3 and len(pending) == 1 and sort_at(nodes, at + 1) == "verb" and _verb_before(nodes, i)
            begins = begins and not is_told_of(nodes, i)
            if begins and not (_is_plural(s, nodes[at + 1]) and Sort.PERSON is first.sort is following.sort):
                break  # "hired Lind, and Reyes left", not "said Lind, its chief, and Reyes, its counsel, are leaving"
            members += pending
            pending = []
            last = at
            if sort_at(nodes, at + 1) not in ("conj", "comma"):
                break
    if len(pending) >= 2 and first.sort is Sort.PERSON:
        return at, members + pending
    return last, members


def _describes_on(person: NounGroup, noun: NounGroup) -> bool:
    """Whether one more word says what somebody is: "Lind, an investor and billionaire"."""
    told = person.sort is Sort.PERSON and bool(person.posts) and person.posts[-1].last == person.last
    bare = noun.last - noun.first == 1 and not noun.plural and noun.count in (None, 1) and noun.entity is None
    return told and bare and noun.sort in (Sort.GROUP, Sort.ROLE)


def _is_plural(s: Sentence, verb: Node) -> bool:
    """Whether a verb speaks of several: "are leaving"."""
    return s.lower[verb.first] in ("are", "were", "have")


def _verb_before(nodes: list[Node], i: int) -> bool:
    return any(node.sort == "verb" for node in nodes[max(0, i - 4) : i])


def _party(nodes: list[Node], i: int) -> NounGroup | None:
    """The people that a party is made up of: "a trio of A, B and C", "a group of A and B"."""
    party, people = nodes[i].noun, noun_at(nodes, i + 2)
    if party is None or party.entity is not None or party.members:
        return None
    beside = noun_at(nodes, i + 1)
    if beside is not None and beside.sort is Sort.PERSON:  # "creative team A and B"
        named = len(beside.members) > 1 and party.count in (None, len(beside.members))
        return beside if named and beside.first == party.last else None
    if party.head == "team" and party.possessor is None:
        return None  # who is on "a team of A and B" need not come or go with it
    if sort_at(nodes, i + 1) != "prep" or nodes[i + 1].word != "of" or people is None or people.sort is not Sort.PERSON:
        return None
    if len(people.members) < 2 or party.count not in (None, len(people.members)):
        return None
    for member in people.members:
        member.posts.extend(post for post in party.posts if post.owner is not None)
    return people


def name_groups(nodes: list[Node]) -> list[Node]:
    """Name the people that a counted group is spelled out as: "three engineers, A, B and C"; "…, including A"."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        group = node.noun
        if group is None:
            out.append(node)
            i += 1
            continue
        act = _acts_of_many(group)
        party = _party(nodes, i) if group.head in PARTIES else None
        if act is not None:
            i = _name_acts(nodes, i, act)
        elif party is not None:
            i += 1 + (nodes[i + 1].noun is None)
            node = Node("noun", node.first, party.last, noun=party)
            party.first = node.first
        elif group.sort is Sort.GROUP and _is_many(group) and not group.members:
            j = i + 1
            including = False
            if sort_at(nodes, j) in ("comma", "dash", "colon", "open"):
                j += 1
            if sort_at(nodes, j) == "prep" and nodes[j].word in _NAMING:
                including = True
                j += 1
            elif (such := noun_at(nodes, j)) is not None and such.head == "such" and nodes[j + 1 : j + 2]:
                including = nodes[j + 1].word == "as"
                j += 2
            people = noun_at(nodes, j)
            if including and people is not None and _counts_some(people, group):
                node = Node("noun", people.first, people.last, noun=people)
                i = j
            elif j > i + 1 and people is not None and people.sort is Sort.PERSON:
                named = people.each()
                if including or len(named) == group.count or (len(named) > 1 and group.count is None):
                    _let_take(group, nodes, i)
                    for member in named:
                        bare = all(post.last == post.first for post in member.posts)
                        member.posts.extend(post for post in group.posts if post.owner is not None or bare)
                    kept = [group] if including and group.count is not None and group.count > len(named) else []
                    joined = NounGroup(
                        node.first, people.last, Sort.PERSON, people.head, members=kept + named, plural=True
                    )
                    joined.pps, joined.posts = group.pps, group.posts
                    node = Node("noun", node.first, people.last, noun=joined)
                    i = j
                    if sort_at(nodes, i + 1) == "comma" and nodes[i + 2 : i + 3] and nodes[i + 2].word == "among":
                        i += 3  # ", among others,"
                    floating = noun_at(nodes, i + 2)
                    if floating is not None and floating.head in _FLOATING and sort_at(nodes, i + 3) == "verb":
                        i += 1 + (sort_at(nodes, i + 1) == "comma")  # ", all announced that"
                    if sort_at(nodes, i + 1) in ("comma", "dash", "close") and sort_at(nodes, i + 2) in (
                        "verb",
                        "adverb",
                    ):
                        i += 1
        out.append(node)
        i += 1
    return out


def _let_take(group: NounGroup, nodes: list[Node], i: int) -> None:
    """Let the post of those at node `i` be the one they are given: "elected two directors, Ana Lind and Tom Reyes"."""
    verb = nodes[i - 1].verb if i else None
    if verb is not None and not verb.passive and verb.lemmas[0] in ("name", "elect", "appoint"):
        for post in group.posts:
            post.state = post.state or "new"


def join_whom(nodes: list[Node]) -> list[Node]:
    """Let "all of whom" be a relative pronoun: "A and B, all of whom were directors, have left"."""
    for i in range(len(nodes) - 3, 0, -1):
        if nodes[i + 1].word == "whom" and nodes[i].word == "of" and nodes[i - 1].noun is not None:
            nodes[i - 1 : i + 2] = [Node("relative", nodes[i - 1].first, nodes[i + 1].last, "who")]
    return nodes


def name_counted(out: list[Node], inside: list[Node]) -> None:
    """Let a counted group shortly before a parenthesis be the people named in it: "two engineers in Oslo (A and B)"."""
    named = [node.noun for node in inside if node.noun is not None]
    if len(named) < 2 or any(noun.sort is not Sort.PERSON for noun in named):
        return
    for at in range(len(out) - 1, max(-1, len(out) - 6), -1):
        group = out[at].noun
        if group is not None and group.sort is Sort.GROUP and group.count == len(named):
            joined = NounGroup(group.first, group.last, Sort.PERSON, group.head, members=named, plural=True)
            joined.posts, joined.pps, joined.possessor = group.posts, group.pps, group.possessor
            named[0].posts.extend(group.posts)
            out[at] = Node("noun", group.first, group.last, noun=joined)
            return


def name_employer(person: NounGroup, inside: list[Node]) -> None:
    """Let the organisation in parentheses behind a name be the person's: "Ana Lind (Acme) and Tom Reyes (Orbix)"."""
    whence = len(inside) == 2 and inside[0].word in ("from", "formerly")  # "Ana Lind (from Acme)"
    owner = inside[whence].noun if len(inside) == 1 + whence else None
    if owner is None or person.sort is not Sort.PERSON or person.members or owner.sort is not Sort.ORGANIZATION:
        return
    name = owner.entity.name if owner.entity is not None else "Party"
    party = name.lower() in _PARTIES or name.endswith(("Party", "Democrats"))
    if not party and not any(post.owner for post in person.posts):
        person.posts.append(Post(person.last, person.last, owner))


def spell_out(nodes: list[Node]) -> list[Node]:
    """Let all whom a sentence lists behind a colon be what it includes: "exits include: A, a partner; B and C"."""
    for i, node in enumerate(nodes[:-2]):
        if node.verb is None or node.verb.lemmas[0] not in ("include", "be"):
            continue
        colon = nodes[i + 1].sort == "colon"
        includes = node.verb.lemmas[0] == "include"
        if not colon and not includes and all(after.sort != "semicolon" for after in nodes[i + 1 :]):
            continue
        people: list[NounGroup] = []
        for j in range(i + 1 + colon, len(nodes)):
            noun, before = nodes[j].noun, nodes[j - 1]
            verb = nodes[j].verb
            if verb is not None and verb.lemmas[0] == "say" and len(people) > 1:
                break  # "…; and Ana Lind, the bank said"
            if verb is not None:
                return nodes
            begins = (
                before is node
                or before.sort in ("colon", "semicolon")
                or (before.sort == "conj" and nodes[j - 2].sort == "semicolon")
                or (includes and before.sort in ("comma", "conj") and noun is not None and noun.sort is Sort.PERSON)
            )
            if noun is not None and begins:
                last = noun.members[-1] if noun.members else noun
                if last.sort is not Sort.PERSON:
                    return nodes
                people += noun.each()
                come_from(nodes, j)
        if len(people) > 1:
            first, last = people[0], people[-1]
            joined = NounGroup(first.first, last.last, Sort.PERSON, first.head, members=people, plural=True)
            return [*nodes[: i + 1], Node("noun", joined.first, joined.last, noun=joined)]
    return nodes


def _is_many(group: NounGroup) -> bool:
    return group.plural or group.head in _COLLECTIVES or (group.head in PARTIES and group.count is not None)


def _acts_of_many(noun: NounGroup) -> NounGroup | None:
    """The act noun in the plural that a noun group ends with: "a wave of departures"."""
    last = noun.pps[-1][1] if noun.pps else noun
    return last if last.sort is Sort.ACT and last.head in _ACTS else None


def _name_acts(nodes: list[Node], i: int, act: NounGroup) -> int:
    """Give acts the people told behind "including", and say at which node they end: "departures, including Lind"."""
    j = i + 1 + 2 * (sort_at(nodes, i + 1) == "prep" and sort_at(nodes, i + 2) == "date")
    j += sort_at(nodes, j) in ("comma", "dash", "open")
    if sort_at(nodes, j) != "prep" or nodes[j].word not in _NAMING:
        return i
    people = noun_at(nodes, j + 1)
    if people is not None and people.head in ("those", "that") and people.pps:
        people = people.pps[-1][1]
    if people is None or people.sort is not Sort.PERSON:
        return i
    act.pps.append(("of", people))
    return j + 1 + (sort_at(nodes, j + 2) == "close")


def _counts_some(people: NounGroup, group: NounGroup) -> bool:
    """Whether people are counted where those they are among are not: "several engineers, including three of Orbix"."""
    return people.sort is Sort.GROUP and people.count is not None and group.count is None


def include_people(clauses: list[Clause]) -> None:
    """Let those told behind "including" be the people of their clause: "two chiefs left, including Lind"."""
    for clause in clauses:
        told = next((n for word, n in clause.pps if word in _AMONG and n.sort in (Sort.PERSON, Sort.GROUP)), None)
        if told is None:
            continue
        group = _group_before(clause, told)
        people = _among(group, told) if group is not None else None
        if group is not None and people is not None:
            for other in clauses:  # a relative clause speaks of the people of its main clause
                other.replace(group, people)


def lead_people(clauses: list[Clause]) -> None:
    """Let who leads a team come and go with it: "a team led by Lind left", "hired ten lawyers led by Lind"."""
    for clause in clauses:
        team, leader = clause.subject, clause.slot("by")
        if clause.verb.lemmas[0] not in ("lead", "head") or team is None or leader is None or team.members:
            continue
        named = (leader.sort is Sort.PERSON and leader.entity is not None) or bool(leader.members)
        party = team.sort is Sort.GROUP or (team.head in PARTIES and team.entity is None)
        if not named or not party or (clause.verb.form == "finite" and not clause.verb.perhaps_passive):
            continue
        kept = [team] if team.count is not None else []
        both = NounGroup(team.first, leader.last, Sort.PERSON, leader.head, members=kept + leader.each(), plural=True)
        for other in clauses:
            if other is not clause:
                other.replace(team, both)


def _group_before(clause: Clause | None, told: NounGroup) -> NounGroup | None:
    """The group that people belong to: of their clause, or of one that it hangs on."""
    while clause is not None:
        for group in (clause.object, clause.subject):
            if group is not None and _counts(group, told) and group.last <= told.first:
                return group
        clause = clause.parent
    return None


def _among(group: NounGroup, told: NounGroup) -> NounGroup | None:
    """The people of a group of whom some are named, or counted."""
    if told.sort is Sort.GROUP:
        return told if _counts_some(told, group) else None
    people = told.each()
    for member in people:
        member.posts.extend(post for post in group.posts if post.owner is not None)
    kept = [group] if group.count is not None and group.count > len(people) else []
    return NounGroup(group.first, group.last, Sort.PERSON, told.head, members=kept + people, plural=True)


def _counts(group: NounGroup, told: NounGroup) -> bool:
    """Whether a noun group is one of people: "two chiefs", "a new team" of whom some are named."""
    several = group.plural or (group.count or 1) > 1
    return (group.sort is Sort.GROUP and several) or (told.sort is Sort.PERSON and group.head in _TEAMS)
