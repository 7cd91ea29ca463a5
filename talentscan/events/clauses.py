"""Builds clauses: which noun groups are subject, object and complement of which verb."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.lexicon.load import noun_classes
from talentscan.model.groups import Clause, Node, NounGroup, Sort
from talentscan.model.syntax import Sentence

_SAY = frozenset("say tell report announce confirm add write reveal claim believe think note know expect hope suggest".split())
_OBJECT_CONTROL = frozenset(
    """appoint name hire tap recruit choose select promote pick elect poach lure ask invite persuade force order allow lead
    nominate install bring enlist draft select engage want call urge press""".split()
)
_PEOPLE = (Sort.PERSON, Sort.GROUP, Sort.ROLE, Sort.PRONOUN)


@dataclass(slots=True)
class _Frame:
    """A level of the sentence under construction: its subject until its verb comes, then its clause."""

    relation: str
    subject: NounGroup | None = None
    clause: Clause | None = None
    link: str = ""
    after_comma: bool = False
    gap: NounGroup | None = None
    opened: int = 0


class ClauseBuilder:
    """Walks the nodes of one sentence from left to right and keeps a stack of open clauses."""

    def __init__(self, s: Sentence, nodes: list[Node]) -> None:
        self._s = s
        self._nodes = nodes
        self._stack: list[_Frame] = [_Frame("main")]
        self._clauses: list[Clause] = []
        self._prep: str | None = None
        self._comma = False
        self._floating: NounGroup | None = None
        self._dangling: list[Clause] = []
        self._last_main: Clause | None = None

    def build(self) -> list[Clause]:
        """The clauses in reading order."""
        for i, node in enumerate(self._nodes):
            step = getattr(self, "_on_" + node.sort, None)
            if step is not None:
                step(i, node)
            if node.sort not in ("adverb", "date", "quote"):
                self._comma = node.sort == "comma"
        return self._clauses

    @property
    def _top(self) -> _Frame:
        return self._stack[-1]

    def _on_noun(self, i: int, node: Node) -> None:
        noun = node.noun
        assert noun is not None
        top = self._top
        if self._prep is not None:
            preposition, self._prep = self._prep, None
            if top.clause is not None:
                top.clause.pps.append((preposition, noun))
                top.clause.last = noun.last
            elif top.subject is None and top.relation == "main":
                top.gap = noun
            self._floating = noun if preposition == "with" else None
            self._previous_prep = preposition
            return
        self._previous_prep = ""
        if top.clause is None:
            if top.relation == "relative" and top.subject is not None and top.gap is None and top.subject.sort in _PEOPLE:
                top.gap = top.subject
            top.subject = noun
        elif self._comma and not self._is_late_object(top.clause, i):
            pass
        elif top.clause.object is None:
            top.clause.object = noun
            top.clause.last = noun.last
        elif top.clause.complement is None:
            top.clause.complement = noun
            top.clause.last = noun.last
        self._floating = noun

    _previous_prep = ""

    def _is_late_object(self, clause: Clause, i: int) -> bool:
        """Whether a noun group after a comma is still the object: "hired, from Acme, Jo Lind"."""
        return clause.object is None and self._sort(i - 2) in ("noun", "date") and self._sort(i + 1) in ("end", "stop", "comma", "sub", "prep")

    def _sort(self, i: int) -> str:
        return self._nodes[i].sort if 0 <= i < len(self._nodes) else "end"

    def _on_prep(self, i: int, node: Node) -> None:
        self._prep = node.word
        if node.word in ("including", "like", "unlike", "amid", "despite"):
            self._floating = None

    def _on_sub(self, i: int, node: Node) -> None:
        """A word that begins a clause or, where no clause follows, a prepositional phrase."""
        following = self._sort(i + 1)
        if following == "verb":
            self._prep = node.word
            return
        if following == "noun" and self._clause_ahead(i + 1):
            if self._top.clause is not None or self._top.subject is not None:
                self._settle_sub()
            self._stack.append(_Frame("sub", link=node.word, opened=i))
            self._floating = None
            return
        self._prep = node.word

    def _clause_ahead(self, i: int) -> bool:
        """Whether the noun group at node `i` is the subject of a finite verb."""
        j = i + 1
        while self._sort(j) in ("adverb", "date", "prep", "relative") or self._sort(j) == "noun" and self._sort(j - 1) == "prep":
            if self._sort(j) == "relative":
                return True
            j += 1
        verb = self._nodes[j].verb if j < len(self._nodes) else None
        return verb is not None and verb.form == "finite"

    def _settle_sub(self) -> None:
        while len(self._stack) > 1 and self._top.clause is not None and self._top.relation in ("infinitive", "gerund", "participle"):
            self._stack.pop()

    def _on_that(self, i: int, node: Node) -> None:
        following = self._sort(i + 1)
        previous = self._sort(i - 1)
        if following == "noun":
            self._stack.append(_Frame("that", link="that", opened=i))
            self._floating = None
        elif following in ("verb", "adverb") and previous == "noun" and self._nodes[i - 1].noun is not None:
            self._stack.append(_Frame("relative", subject=self._nodes[i - 1].noun, link="that", opened=i))
        self._prep = None

    def _on_relative(self, i: int, node: Node) -> None:
        before = self._antecedent(i)
        if node.word == "where":
            self._stack.append(_Frame("relative", link="where", gap=before, opened=i, after_comma=self._comma))
        else:
            self._stack.append(_Frame("relative", subject=before, link=node.word, after_comma=self._comma, opened=i))
        self._prep = None
        self._floating = None

    def _on_whose(self, i: int, node: Node) -> None:
        self._stack.append(_Frame("relative", link="whose", after_comma=self._comma, opened=i))
        self._prep = None

    def _last_of_list(self, noun: NounGroup, i: int) -> NounGroup:
        """Of a list the member that a relative clause behind it speaks of: all before a plural verb, else the last."""
        if not noun.members:
            return noun
        verb = self._nodes[i + 1].verb if i + 1 < len(self._nodes) else None
        first = self._s.lower[verb.first] if verb is not None else ""
        if first in ("are", "were", "have") or len(noun.members) == 2 and first not in ("is", "was", "has") and not noun.members[1].posts:
            return noun
        return noun.members[-1]

    def _antecedent(self, i: int) -> NounGroup | None:
        """The noun group that a relative pronoun at node `i` takes up: for "who" a person nearby, else the nearest."""
        word = self._nodes[i].word
        nearest: NounGroup | None = None
        for j in range(i - 1, max(-1, i - 6), -1):
            noun = self._nodes[j].noun
            if noun is None:
                if self._sort(j) in ("verb", "semicolon", "colon"):
                    break
                continue
            nearest = nearest or noun
            if word not in ("who", "whom") or noun.sort in _PEOPLE:
                return self._last_of_list(noun, i)
        return nearest

    def _on_comma(self, i: int, node: Node) -> None:
        self._prep = None
        while len(self._stack) > 1 and self._top.clause is not None and self._stack[-2].clause is None:
            if self._top.relation not in ("sub", "gerund", "participle", "infinitive"):
                break
            self._stack.pop()

        if self._top.relation == "relative" and self._top.after_comma and self._top.clause is not None and len(self._stack) > 1:
            if self._sort(i + 1) in ("prep", "sub") and self._nodes[i + 1].word in ("as", "to") and self._stack[-2].clause is not None:
                self._stack.pop()

    def _on_date(self, i: int, node: Node) -> None:
        self._prep = None

    def _on_conj(self, i: int, node: Node) -> None:
        self._prep = None

    def _on_semicolon(self, i: int, node: Node) -> None:
        self._reset()

    _on_colon = _on_semicolon
    _on_bar = _on_semicolon
    _on_stop = _on_semicolon
    _on_question = _on_semicolon

    def _on_dash(self, i: int, node: Node) -> None:
        self._prep = None

    def _reset(self) -> None:
        self._stack = [_Frame("main")]
        self._prep = None
        self._floating = None

    def _on_verb(self, i: int, node: Node) -> None:
        verb = node.verb
        assert verb is not None
        if verb.form == "infinitive":
            self._infinitive(i, node)
        elif verb.form in ("gerund", "participle"):
            self._participle(i, node)
        else:
            self._finite(i, node)

    def _new(self, node: Node, relation: str, subject: NounGroup | None, parent: Clause | None, link: str = "") -> Clause:
        assert node.verb is not None
        clause = Clause(node.verb, relation, subject, parent=parent, first=node.first, last=node.last, link=link)
        self._clauses.append(clause)
        self._floating = None
        self._prep = None
        return clause

    def _infinitive(self, i: int, node: Node) -> None:
        top = self._top
        governor = top.clause
        subject = top.subject if governor is None else self._controller(governor, i)
        before = self._nodes[i - 1].noun if i else None
        if before is not None and before.possessor is not None and before.possessor.sort in _PEOPLE and noun_classes().get(before.head, ("",))[0] in ("plan", "act"):
            subject = before.possessor
        elif governor is not None and before is not None and before is self._floating and self._sort(i - 2) == "comma" and before.sort in _PEOPLE:
            subject, governor = before, None
        elif before is not None and self._sort(i - 2) == "prep" and self._nodes[i - 2].word == "for":
            subject, governor = before, None
        clause = self._new(node, "infinitive", subject, governor)
        self._stack.append(_Frame("infinitive", subject, clause, opened=i))

    def _controller(self, governor: Clause, i: int) -> NounGroup | None:
        """Who does what an infinitive says: the object of "tapped her to lead", else the subject."""
        obj = governor.object
        if obj is not None and obj.sort in _PEOPLE and (governor.verb.lemmas[0] in _OBJECT_CONTROL or obj.sort is not Sort.GROUP):
            if not governor.verb.passive:
                return obj
        if obj is not None and obj.possessor is not None and obj.sort in (Sort.THING, Sort.ACT) and obj.possessor.sort in _PEOPLE:
            return obj.possessor
        return governor.subject

    def _participle(self, i: int, node: Node) -> None:
        top = self._top
        link = self._prep or ""
        self._prep = None
        previous = self._nodes[i - 1] if i else None
        if link:
            self._governed(i, node, link)
            return
        if previous is not None and previous.sort == "adverb" and i > 1:
            previous = self._nodes[i - 2]
        if self._previous_prep == "with" and self._floating is not None and previous is not None and previous.noun is self._floating:
            clause = self._new(node, "participle", self._floating, top.clause, "with")
            self._stack.append(_Frame("participle", clause.subject, clause, opened=i))
            return
        if top.clause is None and top.subject is None:
            clause = self._new(node, "participle", None, None)
            self._dangling.append(clause)
            self._stack.append(_Frame("participle", None, clause, opened=i))
            return
        if previous is not None and previous.noun is not None and not self._comma:
            subject: NounGroup | None = previous.noun
        elif previous is not None and previous.sort == "conj" and top.clause is not None:
            subject = top.clause.subject
        else:
            subject = self._participle_subject(top)
        clause = self._new(node, "participle", subject, top.clause)
        self._stack.append(_Frame("participle", subject, clause, opened=i))

    def _participle_subject(self, top: _Frame) -> NounGroup | None:
        """Who a participle behind a comma speaks of: the subject of the clause before it."""
        if top.clause is None:
            return top.subject
        for frame in reversed(self._stack):
            if frame.clause is not None and frame.relation in ("main", "that", "relative", "sub"):
                return frame.clause.subject
        return top.clause.subject

    def _governed(self, i: int, node: Node, link: str) -> None:
        """A gerund behind a preposition: "after leaving Acme", "ended its search by naming Lind"."""
        top = self._top
        subject = top.clause.subject if top.clause is not None else top.subject
        clause = self._new(node, "gerund", subject, top.clause, link)
        if subject is None:
            self._dangling.append(clause)
        self._stack.append(_Frame("gerund", subject, clause, link, opened=i))

    def _finite(self, i: int, node: Node) -> None:
        self._prep = None
        before = self._before(i)
        top = self._top
        if top.clause is None:
            self._first_verb(node, top)
        elif before == "noun" and self._is_reduced(i, node) and self._open_below() < 0:
            self._participle(i, node)
        elif before == "noun":
            self._second_subject(i, node)
        elif before in ("comma", "conj", "dash", "close"):
            self._after_mark(i, node, before)
        else:
            self._coordinate(node)

    def _before(self, i: int) -> str:
        """The sort of the node before a verb, adverbs and dates passed over; "noun" only for a possible subject."""
        j = i - 1
        while self._sort(j) in ("adverb", "quote", "date"):
            j -= 1
        if self._sort(j) == "noun" and self._sort(j - 1) == "prep" and self._nodes[j].noun is not self._floating:
            return "phrase"
        if self._sort(j) == "noun" and self._nodes[j].noun is not self._floating:
            return "phrase"
        return self._sort(j)

    def _first_verb(self, node: Node, top: _Frame) -> None:
        subject = top.subject
        if subject is None and top.relation == "main":
            subject = self._last_main.subject if self._last_main is not None and self._last_main.last < node.first and self._clauses else None
        parent = next((f.clause for f in reversed(self._stack[:-1]) if f.clause is not None), None)
        top.clause = self._new(node, top.relation, subject, parent, top.link)
        if top.relation == "relative" and top.gap is not None and top.link != "where":
            top.clause.object = top.gap
        if top.relation == "relative" and top.link == "where" and top.gap is not None:
            top.clause.pps.append(("at", top.gap))
        if top.relation == "main":
            self._last_main = top.clause
            for dangling in self._dangling:
                if dangling.subject is None:
                    dangling.subject = subject
                    dangling.parent = top.clause
            self._dangling = []

    def _open_below(self) -> int:
        """The depth of the nearest level below the top that has a subject and still lacks its verb; -1 where none."""
        for depth in range(len(self._stack) - 2, -1, -1):
            frame = self._stack[depth]
            if frame.clause is None and frame.subject is not None:
                return depth
        return -1

    def _is_reduced(self, i: int, node: Node) -> bool:
        """Whether a form that is past or participle goes with the noun group before it: "a firm focused on chips"."""
        if node.verb is None or not node.verb.perhaps_passive or self._top.clause is None:
            return False
        j = i - 1
        while j > 0 and self._sort(j) != "noun":
            j -= 1
        governor = self._top.clause
        return governor.verb.lemmas[0] not in _SAY and governor.verb.first < self._nodes[j].first and self._sort(j - 1) in ("verb", "prep", "noun")

    def _second_subject(self, i: int, node: Node) -> None:
        """A finite verb right behind a noun group, in a level that has its verb: close a level, or begin a clause."""
        floating = self._floating
        top = self._top
        depth = self._open_below()
        closes = depth >= 0 and top.relation in ("relative", "participle", "infinitive", "gerund")
        says = top.clause is not None and top.clause.verb.lemmas[0] in _SAY
        if closes and not says and not (self._comma_before(i) and floating is not None and floating.sort in _PEOPLE):
            del self._stack[depth + 1 :]
            self._first_verb(node, self._top)
            return
        governor = top.clause
        if governor is not None and floating is not None:
            if governor.object is floating:
                governor.object = None
            elif governor.complement is floating:
                governor.complement = None
        relation = "that" if governor is not None and governor.verb.lemmas[0] in _SAY else "main"
        clause = self._new(node, relation, floating, governor)
        self._stack.append(_Frame(relation, floating, clause, opened=i))

    def _comma_before(self, i: int) -> bool:
        """Whether a comma stands before the noun group before node `i`."""
        j = i - 1
        while j >= 0 and self._sort(j) != "noun":
            j -= 1
        return self._sort(j - 1) == "comma"

    def _after_mark(self, i: int, node: Node, mark: str) -> None:
        depth = self._open_below()
        if depth >= 0 and mark != "conj":
            del self._stack[depth + 1 :]
            self._first_verb(node, self._top)
            return
        if mark == "comma" and self._top.relation == "relative" and len(self._stack) > 1:
            del self._stack[max(1, len(self._stack) - 1) :]
        self._coordinate(node)

    def _coordinate(self, node: Node) -> None:
        """A verb joined to the one before: it shares the subject of the nearest finite clause."""
        verb = node.verb
        assert verb is not None
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            if frame.clause is not None and (frame.clause.verb.form == "finite" or depth == 0):
                del self._stack[depth + 1 :]
                subject = frame.clause.subject
                leader = frame.clause
                if not verb.future and leader.verb.future and verb.lemmas and not verb.past and not verb.passive:
                    verb.future = not verb.last - verb.first > 1
                clause = self._new(node, frame.relation, subject, leader, "and")
                self._stack[depth] = _Frame(frame.relation, subject, clause, opened=frame.opened)
                return
        clause = self._new(node, "main", None, None)
        self._stack.append(_Frame("main", None, clause))


def build_clauses(s: Sentence, nodes: list[Node]) -> list[Clause]:
    """The clauses of a chunked sentence whose noun groups are joined."""
    return ClauseBuilder(s, nodes).build()
