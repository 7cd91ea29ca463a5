"""Joins people with those told beside them: "A, along with B, has left"; "former Acme and Orbix chief A"."""

from __future__ import annotations

from talentscan.model.groups import Clause, Node, NounGroup, Post, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

_WITH = (("along", "with"), ("together", "with"), ("as", "well", "as"))
_TOLD_BY = frozenset(["along", "together", "well"])
"""Words without one of which nobody is told beside somebody so."""
_FORMER = frozenset(["former", "ex", "one-time", "onetime"])
BESIDE = "along with"
_GOING = frozenset(["resign", "step down", "stand down", "exit", "retire"])
"""What those told behind "alongside" do, too."""
_COLLEAGUES = frozenset("colleagues others".split())
"""Who goes along with somebody by their number alone: "left with ten colleagues"."""


def join_company(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Let "along with" right behind somebody be an "and", and lead to who comes along elsewhere."""
    if "among" in s.lower:
        nodes = _among_them(nodes)
    if _TOLD_BY.isdisjoint(s.lower):
        return nodes
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        size = _with_length(s, nodes, i)
        behind = nodes[i + size + 1].verb if i + size + 1 < len(nodes) else None
        if not size or (behind is not None and behind.form == "gerund"):  # "along with Lind leaving the firm"
            out.append(nodes[i])
            i += 1
            continue
        first, last = nodes[i].first, nodes[i + size - 1].last
        who, whom = _before(out), noun_at(nodes, i + size)
        joined = who is not None and whom is not None and who.sort is Sort.PERSON
        out.append(Node("conj", first, last, "and") if joined else Node("prep", first, last, BESIDE))
        i += size
    return out


def _among_them(nodes: list[Node]) -> list[Node]:
    """Let ", among them" before people be "including": "two chiefs left, among them Lind"."""
    for i in range(len(nodes) - 3, 0, -1):
        them, who = noun_at(nodes, i + 1), noun_at(nodes, i + 2)
        if nodes[i].word != "among" or them is None or them.head not in ("them", "those") or nodes[i - 1].noun:
            continue
        if who is not None and who.sort in (Sort.PERSON, Sort.ROLE):
            nodes[i : i + 2] = [Node("prep", nodes[i].first, nodes[i + 1].last, "including")]
    return nodes


def _with_length(s: Sentence, nodes: list[Node], i: int) -> int:
    """How many nodes at `i` are "along with", "as well as"; 0 where none are."""
    for words in _WITH:
        if tuple(s.lower[nodes[i].first : nodes[i].first + len(words)]) == words:
            end = nodes[i].first + len(words)
            size = next(
                (k for k in range(1, len(words) + 1) if sort_at(nodes, i + k) != "end" and nodes[i + k].first >= end), 0
            )
            return size if nodes[i].noun is None else 0
    return 0


def _before(out: list[Node]) -> NounGroup | None:
    """The noun group right before, a comma passed over."""
    at = len(out) - 1 - (bool(out) and out[-1].sort == "comma")
    return out[at].noun if at >= 0 else None


def accompany(s: Sentence, clauses: list[Clause]) -> None:
    """Let those told behind "along with" do what the people of their clause do: "Lind left Acme, along with Reyes"."""
    for clause in clauses:
        told = next((n for word, n in clause.pps if _is_told_beside(clause, word, n)), None)
        if told is None or _goes_with_next(s, clause, told):
            continue
        if any(other.subject is told and other.relation != "relative" for other in clauses):
            continue
        for place in (clause.object, clause.subject):
            if place is not None and place.sort in (Sort.PERSON, Sort.PRONOUN) and not _overlap(place, told):
                people = place.each() + told.each()
                first, last = min(place.first, told.first), max(place.last, told.last)
                joined = NounGroup(first, last, Sort.PERSON, place.head, members=people, plural=True)
                clause.replace(place, joined)
                break


def _goes_with_next(s: Sentence, clause: Clause, told: NounGroup) -> bool:
    """Whether a second verb of who acts has those beside: "was named chair and, along with Reyes, will run it"."""
    before = told.first - len(BESIDE.split())
    return before > clause.verb.last + 1 and s.lower[before - 2 : before] == ["and", ","]


def _overlap(one: NounGroup, other: NounGroup) -> bool:
    return one.first < other.last and other.first < one.last


def _is_told_beside(clause: Clause, word: str, told: NounGroup) -> bool:
    """Whether who stands behind a preposition does what the people do: "along with two partners", "left with Lind"."""
    if word == BESIDE:
        return told.sort is Sort.PERSON or (told.sort is Sort.GROUP and told.count is not None)
    leaves = clause.verb.lemmas[0] in ("leave", "depart", "quit") and clause.verb.form == "finite"
    if word == "alongside":  # not "works alongside Reyes", nor "joins the board alongside Reyes"
        goes = leaves or clause.verb.lemmas[0] in _GOING
        return goes and clause.verb.form == "finite" and told.sort is Sort.PERSON
    counted = told.sort is Sort.GROUP and told.count is not None and _are_colleagues(told)
    if word != "with" or not leaves or clause.object is None or not (told.sort is Sort.PERSON or counted):
        return False
    dispute = (noun for _, noun in clause.pps if noun.last == told.first - 1)
    return all(noun.entity is not None for noun in dispute)  # "left Acme after a dispute with its chief, Lind"


def _are_colleagues(told: NounGroup) -> bool:
    """Whether a number is one of colleagues: "ten colleagues", "ten of her colleagues"."""
    return told.head in _COLLEAGUES or any(word == "of" and noun.head in _COLLEAGUES for word, noun in told.pps)


def share_past(s: Sentence, nodes: list[Node]) -> list[Node]:
    """Give somebody all the former employers told before a post: "former Acme, Orbix and Nimbo executive Ana Lind"."""
    if _FORMER.isdisjoint(s.lower):
        return nodes
    out: list[Node] = []
    i = 0
    while i < len(nodes):
        employers, j = _former_employers(s, nodes, i)
        holder = noun_at(nodes, j) if employers else None
        post = holder.posts[0] if holder is not None and holder.posts else None
        if (
            holder is not None
            and post is not None
            and holder.sort in (Sort.PERSON, Sort.ROLE)
            and _is_before(post, holder)
        ):
            post.state = "former"
            holder.posts += [Post(post.first, post.last, employer, state="former") for employer in employers]
            holder.first = employers[0].first
            out.append(Node("noun", holder.first, holder.last, noun=holder))
            i = j + 1
            continue
        out.append(nodes[i])
        i += 1
    return out


def _is_before(post: Post, holder: NounGroup) -> bool:
    """Whether a post with its organisation opens a noun group."""
    return post.owner is not None and post.owner.sort is Sort.ORGANIZATION and post.owner.first == holder.first


def _former_employers(s: Sentence, nodes: list[Node], i: int) -> tuple[list[NounGroup], int]:
    """The organisations of a list that opens with "former" at node `i`, but the last, and the node behind its "and"."""
    noun = nodes[i].noun
    if (
        noun is None
        or noun.sort is not Sort.ORGANIZATION
        or noun.entity is None
        or _FORMER.isdisjoint(s.lower[noun.first : noun.first + 2])
    ):
        return [], i
    found = [noun]
    j = i + 1
    while (
        sort_at(nodes, j) == "comma" and (more := noun_at(nodes, j + 1)) is not None and more.sort is Sort.ORGANIZATION
    ):
        found.append(more)
        j += 2
    j += sort_at(nodes, j) == "comma"
    if sort_at(nodes, j) != "conj":
        return [], i
    return found, j + 1
