"""Joins noun groups into trees: prepositional phrases, appositions, coordinations."""

from __future__ import annotations

from talentscan.events.syntax.announced import list_behind
from talentscan.events.syntax.apposition import join_appositions, join_posts
from talentscan.events.syntax.asides import describe_people, is_tenure, tells_aside
from talentscan.events.syntax.charges import SENT, field_length, goes_deeper, is_field
from talentscan.events.syntax.companies import (
    address_length,
    is_attribute,
    is_from_there,
    is_region,
    name_owner,
    named_at_once,
)
from talentscan.events.syntax.companions import join_company, share_past
from talentscan.events.syntax.departments import name_owners
from talentscan.events.syntax.fields import fields_end, join_fields
from talentscan.events.syntax.holders import is_named_behind
from talentscan.events.syntax.lists import (
    PARTIES,
    join_lists,
    join_whom,
    name_counted,
    name_employer,
    name_groups,
    spell_out,
)
from talentscan.events.syntax.noungroups import is_spent
from talentscan.events.syntax.phrases import attach, is_dated, is_employer_of, is_place, is_seat_of
from talentscan.events.syntax.shares import may_tell_share, restate_counts
from talentscan.events.syntax.terms import is_time_held, takes_holder
from talentscan.model.article import SegmentKind
from talentscan.model.groups import Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_ROLE_PREPOSITIONS = frozenset(["of", "at", "for", "in", "to", "on", "with", "within", "from", "over", "as"])
_ACT_PREPOSITIONS = frozenset(["of", "from", "as", "to", "at", "by", "for", "with"])
_CHANGES = frozenset(
    """move switch transfer transition return promotion jump appointment defection departure exit loss elevation
    nomination election addition recruitment""".split()
)
_OCCASIONS = frozenset(
    """conference meeting event ceremony briefing summit gala term period season year years month months day days while
    time""".split()
)
"""What says when or where a post is told of, or for how long."""
_ON_AIR = frozenset("presenter host co-host anchor correspondent reporter commentator pundit newsreader".split())
"""Who is "on" a channel or a programme."""
_BONDS = frozenset(["contract", "employment", "relationship", "affiliation"])
"""What ties somebody to an organisation: "her contract with Acme"."""
_ACTS, _HELD = (Sort.ACT, Sort.THING), (Sort.ACT, Sort.JOB)
_LINKS = frozenset(["comma", "conj", "open", "dash", "colon", "other"])
"""Marks and words without one of which nothing is an aside, a list or spelled out."""
_ASIDES = frozenset(["comma", "open", "other"])
"""Marks and words with which what is left out begins."""


def build_tree(s: Sentence, nodes: list[Node]) -> list[Node]:
    """The node list with noun groups joined; marks that only held parts of one group together are gone."""
    nodes = _drop_label(s, nodes)
    if "whom" in s.lower:
        nodes = join_whom(nodes)
    nodes = share_past(s, join_company(s, nodes))
    marks = {node.sort for node in nodes}
    has_phrases, has_links = "prep" in marks, not _LINKS.isdisjoint(marks)
    if has_links:
        nodes = join_fields(s, _drop_asides(s, nodes))
    if has_phrases:
        nodes = _attach_phrases(s, nodes, acts=False)
    if has_links and any(node.noun is not None and node.noun.sort is Sort.ROLE for node in nodes):
        nodes = join_posts(s, nodes)
        name_owners(s, nodes)
    nodes = join_appositions(s, nodes)
    if has_links:
        nodes = join_lists(s, nodes)
        nodes = describe_people(nodes)
    if has_links or has_phrases:
        nodes = name_groups(nodes)
    if "colon" in marks or "semicolon" in marks or any(n.verb and n.verb.lemmas[0] == "include" for n in nodes):
        nodes = spell_out(nodes)
    nodes = _attach_phrases(s, nodes, acts=True) if has_phrases else nodes
    nodes = list_behind(nodes) if has_phrases and "colon" in marks else nodes
    return restate_counts(nodes) if has_links and may_tell_share(s) else nodes


def _drop_label(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Leave out the mark behind the name that an item or a headline opens with: "Ana Lind: promoted to partner"."""
    label = noun_at(nodes, 0)
    if (
        s.kind in (SegmentKind.ITEM, SegmentKind.HEADING, SegmentKind.TITLE)
        and label is not None
        and label.sort is Sort.PERSON
        and sort_at(nodes, 1) in ("colon", "dash")
        and sort_at(nodes, 2) == "verb"
    ):
        return [nodes[0], *nodes[2:]]
    return nodes


def _drop_asides(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Leave out ages and short parentheses without a post or a verb; a post in parentheses becomes an apposition."""
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        if node.sort not in _ASIDES:
            out.append(node)
            i += 1
            continue
        previous = out[-1].noun if out else None
        if node.sort == "comma" and previous is not None and (size := _age_length(s, nodes, i + 1)):
            behind = i + 1 + size
            if sort_at(nodes, behind) == "conj" and (post := noun_at(nodes, behind + 1)) and post.sort is Sort.ROLE:
                out.append(node)  # "Ana Lind, 52 and a former chairman of Acme,"
                i = behind + 1
                continue
            closes = sort_at(nodes, behind) == "comma" and (sort_at(nodes, behind + 1) == "verb" or _is_named(nodes, i))
            i = behind + closes
            continue
        if node.sort == "comma" and is_from_there(previous, nodes, i + 1):
            out += nodes[i + 1 : i + 3]  # "Ana Lind, of Acme Bank, and Tom Reyes, of Orbix Labs"
            i += 3 + (sort_at(nodes, i + 3) == "comma" and sort_at(nodes, i + 4) == "verb")
            continue
        if node.sort == "comma" and is_place(previous) and s.lower[nodes[i].last].endswith("-based"):
            out.pop()  # "Norbury, Ohio-based Acme"
            i += 1
            continue
        located = is_place(previous) or (len(out) > 1 and out[-2].word == "in" and previous is not None)
        if node.sort == "comma" and not located and (size := address_length(previous, nodes, i + 1)):
            i += 1 + size
            continue
        if node.sort == "comma" and located and is_region(s, noun_at(nodes, i + 1)):
            firm = noun_at(nodes, i + 3) if sort_at(nodes, i + 2) == "comma" else None
            if firm is not None and firm.sort is Sort.ORGANIZATION and is_attribute(s, out):
                out.pop()  # "chief of the Norbury, Ohio, Housing Bureau"
                i += 3
                continue
            closes = sort_at(nodes, i + 2) == "comma" and sort_at(nodes, i + 3) == "verb"
            i += 2 + closes  # "Acme in Norbury, England, named"
            continue
        if node.sort == "other" and _is_stress(s, nodes, i):
            i += 1
            continue
        if node.sort == "open" and previous is not None:
            close = next((j for j in range(i + 1, min(i + 9, len(nodes))) if nodes[j].sort == "close"), 0)
            inside = nodes[i + 1 : close] if close else []
            posted = len(inside) == 1 and inside[0].noun is not None and inside[0].noun.sort is Sort.ROLE
            if close and posted and previous.sort is Sort.PERSON:
                previous.posts.extend(inside[0].noun.posts)  # type: ignore[union-attr]  # posted says it is one
                i = close + 1
                continue
            if close and is_tenure(previous, nodes, i, close):
                i = close + 1  # "was followed by Ana Lind (1951–53), Tom Reyes (1953–60) and Ida Krogh"
                continue
            if close and (posted or tells_aside(previous, inside)):
                name_counted(out, inside)
                name_employer(previous, inside)
                i = close + 1
                if _is_abbreviation(s, inside) and (rest := _rest_behind(previous, nodes, i)) is not None:
                    previous.last = out[-1].last = rest.last  # "head of capital markets (CM) advisory"
                    i += 1
                continue
        if node.sort == "open" and out and out[-1].sort == "date":
            close = next((j for j in range(i + 1, min(i + 6, len(nodes))) if nodes[j].sort == "close"), 0)
            if close and not any(n.sort == "verb" for n in nodes[i + 1 : close]):
                i = close + 1  # "on Friday (local time)"
                continue
        out.append(node)
        i += 1
    return out


def _is_stress(s: Sentence, nodes: list[Node], i: int) -> bool:
    """Whether the word at node `i` only stresses what is told: "Lind, herself a banker, left", "Lind herself left"."""
    if not s.lower[nodes[i].first].endswith(("self", "selves")):
        return False
    beside = sort_at(nodes, i - 1) in ("noun", "relative") and sort_at(nodes, i + 1) in ("verb", "adverb")
    return beside or (sort_at(nodes, i - 1) == "comma" and sort_at(nodes, i + 1) == "noun")


def _is_abbreviation(s: Sentence, inside: list[Node]) -> bool:
    return len(inside) == 1 and inside[0].last - inside[0].first == 1 and s.words[inside[0].first].isupper()


def _rest_behind(noun: NounGroup, nodes: list[Node], i: int) -> NounGroup | None:
    """The words of a field that go on at node `i` behind its abbreviation."""
    rest = noun_at(nodes, i)
    if rest is None or noun.entity is not None or rest.entity is not None or rest.definite or rest.posts:
        return None
    return rest if noun.sort in (Sort.THING, Sort.ORGANIZATION) else None


def _is_named(nodes: list[Node], comma: int) -> bool:
    """Whether an age stands between a name and the post that it is named to: "elected Lind, 52, treasurer of Acme"."""
    verb, post = nodes[comma - 2].verb if comma > 1 else None, noun_at(nodes, comma + 3)
    if verb is None or verb.lemmas[0] not in ("name", "elect", "appoint", "make") or verb.passive:
        return False
    ends = sort_at(nodes, comma + 4) in ("stop", "end", "comma", "prep", "conj", "semicolon")
    return post is not None and post.sort is Sort.ROLE and not post.definite and ends


def _age_length(s: Sentence, nodes: list[Node], i: int) -> int:
    """How many nodes at `i` tell an age, or what else stands behind a name only; 0 where none does."""
    if _is_age(s, nodes, i):
        return 1
    aged = i + 1 < len(nodes) and s.lower[nodes[i].first] in ("age", "aged") and _is_age(s, nodes, i + 1)
    return 2 if aged else 0


_SUFFIXES = frozenset("jr sr ii iii phd md mba cpa cfa esq obe cbe".split())
"""What stands behind a comma and a name only."""


def _is_age(s: Sentence, nodes: list[Node], i: int) -> bool:
    node = nodes[i] if i < len(nodes) else None
    if node is None or node.sort in ("verb", "date"):
        return False
    word = s.lower[node.first]
    if node.last - node.first > 1:  # "52 years old", "age 52"
        return s.lower[node.first + 1 : node.last] == ["years", "old"] or (word == "age" and s.tags[node.last - 1] == 0)
    return (word.isdigit() and len(word) == 2) or word in _SUFFIXES


def _attach_phrases(s: Sentence, nodes: list[Node], *, acts: bool) -> list[Node]:
    """Attach prepositional phrases to the noun groups that take them: chief of Acme, the departure of Lind from Acme.

    Acts take theirs last (`acts`), when their people are joined.
    """
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        node = nodes[i]
        head = node.noun
        if head is None:
            out.append(node)
            i += 1
            continue
        if acts and head.sort is Sort.ACT and is_dated(nodes, i + 1):
            del nodes[i + 1 : i + 3]  # "its hiring in 2010 of Lind"
        while (
            (sort_at(nodes, i + 1) == "prep" or ((head.sort in _HELD or is_time_held(head)) and _as_post(nodes, i + 1)))
            and ((head.sort in _ACTS) is acts or (head.count is not None and nodes[i + 1].word == "of"))
            and head.sort is not Sort.PRONOUN
        ):
            obj = noun_at(nodes, i + 2)
            preposition = nodes[i + 1].word
            skipped = field_length(s, nodes, i)
            if skipped:
                i += skipped
                head = nodes[i].noun
                assert head is not None
                node = Node("noun", head.first, head.last, noun=head)
                break
            if obj is None or not (
                _are_some(head, obj)
                or is_spent(head, nodes, i)
                or _takes(head, preposition, obj, nodes, i + 3)
                or is_seat_of(s, head, obj, preposition)
            ):
                break
            if (head.sort is Sort.ROLE and obj.sort is Sort.PERSON and _split_name(head, obj)) or _are_some(head, obj):
                head, i = obj, i + 2
                node = Node("noun", head.first, head.last, noun=head)
                break
            if not named_at_once(s, nodes, i + 2) and head.sort is Sort.ROLE:
                name_owner(nodes, i + 2)  # "chair of its parent company, Orbix"
            obj = _deepen(obj, nodes, i + 3, s if head.sort is Sort.ROLE else None)
            if head.sort is Sort.ROLE and is_field(obj):
                obj.last = fields_end(nodes, i + 2)
            attach(head, preposition, obj)
            consumed = obj.last
            i += 2
            while i + 1 < len(nodes) and nodes[i + 1].last <= consumed:
                i += 1
            head.last = node.last = consumed
            if acts and _closes_aside(s, nodes, i + 1, obj):
                del nodes[i + 1]  # "the departure of Lind, an alumnus, from Acme"
            if is_named_behind(head, preposition, nodes, i + 1):
                person = nodes[i + 1].noun
                assert person is not None
                person.posts.extend(head.posts)
                person.first = head.first
                node, i = Node("noun", head.first, person.last, noun=person), i + 1
                break
        out.append(node)
        i += 1
    return out


def _are_some(head: NounGroup, obj: NounGroup) -> bool:
    """Whether those named of many are among some of them: "most of Acme's engineers, including Lind and Reyes"."""
    return head.head in ("most", "several", "some", "many") and obj.sort is Sort.PERSON and bool(obj.members)


def _closes_aside(s: Sentence, nodes: list[Node], i: int, person: NounGroup) -> bool:
    """Whether the comma at node `i` only closes what is told beside a person, before more of an act."""
    told = person.sort is Sort.PERSON and "," in s.lower[person.first : person.last]
    more = sort_at(nodes, i + 1) == "prep" and nodes[i + 1].word in ("from", "to", "at")
    return told and sort_at(nodes, i) == "comma" and (more or _as_post(nodes, i + 1))


def _as_post(nodes: list[Node], i: int) -> bool:
    """Whether "as" at node `i` tells a post: "her appointment as chief of Acme"."""
    post = noun_at(nodes, i + 1)
    return sort_at(nodes, i) == "sub" and nodes[i].word == "as" and post is not None and post.sort is Sort.ROLE


def _split_name(role: NounGroup, person: NounGroup) -> bool:
    """Turn "chief of Acme Ana Lind" into the person with her post; False where no organisation is named before."""
    owner = next((e for e in person.inner if e is not person.entity), None)
    if owner is None or person.posts or not role.posts:
        return False
    role.posts[0].owner = NounGroup(person.first, person.first + 1, Sort.ORGANIZATION, owner.name.lower(), entity=owner)
    person.posts.extend(role.posts)
    person.first = role.first
    return True


def _deepen(obj: NounGroup, nodes: list[Node], i: int, s: Sentence | None) -> NounGroup:
    """Let the object of a preposition, in a post's sentence `s`, take its "of" phrases and twin: of art and of law."""
    while goes_deeper(obj, nodes, i) and obj.sort not in (Sort.PERSON, Sort.PRONOUN):
        inner = noun_at(nodes, i + 1)
        if inner is None or (obj.sort is Sort.ORGANIZATION and inner.sort is Sort.PERSON):
            break  # "the hiring by Orbix of Lind"
        if s and is_employer_of(s, obj, inner):
            break  # "head of credit of Acme"
        if obj.sort is Sort.ORGANIZATION and inner.sort is Sort.ORGANIZATION and obj.possessor is None:
            obj.possessor = inner
        if obj.sort in (Sort.ROLE, Sort.JOB):
            attach(
                obj, nodes[i].word, inner if inner.sort in (Sort.ROLE, Sort.JOB) else _deepen(inner, nodes, i + 2, s)
            )
        else:
            obj.pps.append(("of", inner))
        obj.last = inner.last
        while i < len(nodes) and nodes[i].last <= obj.last:
            i += 1
    if is_field(obj) and sort_at(nodes, i) == "conj" and nodes[i].word in ("and", "&"):
        twin = noun_at(nodes, i + 1)
        after = sort_at(nodes, i + 2)
        if twin is not None and (is_field(twin) or twin.sort is Sort.NAME) and after != "verb" and not twin.definite:
            obj.last = twin.last
    return obj


def _takes(head: NounGroup, preposition: str, obj: NounGroup, nodes: list[Node], after: int) -> bool:
    """Whether `head` takes the phrase "preposition obj" itself rather than leaving it to the verb."""
    if head.sort is Sort.THING:
        if preposition in ("at", "with") and head.head in _BONDS:
            return obj.sort is Sort.ORGANIZATION and head.possessor is not None
        taken = takes_holder(head, preposition) or (preposition == "of" and obj.sort is not Sort.PERSON)
        return taken and obj.head != "what"  # "100 days of what she called hard work"
    if head.sort is Sort.ORGANIZATION and head.entity is None and obj.sort is Sort.PERSON:
        return False  # "a new board of A, B and C"
    if head.sort is Sort.ORGANIZATION and preposition == "at":
        return obj.sort is Sort.ORGANIZATION and obj.entity is not None and head.possessor is None
    if preposition == "of" and head.sort is Sort.GROUP and head.head in PARTIES and obj.sort is Sort.PERSON:
        return False  # "a trio of A, B and C"
    if preposition == "of":
        owner = obj.possessor if obj.sort is Sort.THING else obj  # "Ana Lind of Acme's Norbury district"
        return head.sort is not Sort.PERSON or (owner is not None and owner.sort is Sort.ORGANIZATION)
    if head.sort is Sort.ACT:
        if preposition == "to" and head.head in _CHANGES:
            return True
        if preposition == "at" and obj.sort is Sort.ORGANIZATION:
            return True
        if preposition in ("from", "as") or (preposition == "by" and obj.sort is Sort.ORGANIZATION):
            return True  # "the firing of Lind by Acme angered"
        return preposition in _ACT_PREPOSITIONS and sort_at(nodes, after) != "verb"
    if head.sort is Sort.JOB:
        another = preposition == "for" and obj.sort is Sort.JOB  # "left her post for a job at Acme"
        return preposition in ("at", "as", "with", "in", "for", "on", "within") and not another
    if head.sort in (Sort.ROLE, Sort.GROUP):
        if obj.head in _OCCASIONS and obj.entity is None:
            return False
        if preposition in ("at", "for", "within"):
            return obj.sort in (Sort.ORGANIZATION, Sort.NAME) or (preposition == "for" and obj.sort is Sort.THING)
        if preposition == "in":
            return obj.sort is Sort.ORGANIZATION or obj.head in ("charge", "residence", "chief", "training")
        if preposition == "on" and head.sort is Sort.GROUP:
            return obj.head == "board" and head.plural
        if preposition == "on" and head.head in _ON_AIR and obj.sort is Sort.ORGANIZATION:
            return True
        if preposition in ("to", "on"):
            return head.sort is Sort.ROLE and (
                obj.head in ("board", "ceo") or (preposition == "to" and head.head in SENT)
            )
        if preposition == "from":
            opens = head.first == 0 and not head.definite and obj.entity is not None  # "A partner from Acme, Lind,"
            whose = head.sort is Sort.GROUP or opens
            return whose and obj.sort is Sort.ORGANIZATION
        return False
    return False
