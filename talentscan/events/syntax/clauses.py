"""Builds clauses: which noun groups are subject, object and complement of which verb."""

from __future__ import annotations

from collections.abc import Callable

from talentscan.events.syntax.asides import befell_named, is_reduced
from talentscan.events.syntax.gerunds import gerund_subject
from talentscan.events.syntax.plans import THEIR_OWN, awaited, controller, planner_of
from talentscan.events.syntax.resuming import SAYING, described_before
from talentscan.events.syntax.subjects import joined_subject, part_pairs, said_of
from talentscan.events.syntax.verbgroups import is_bare
from talentscan.events.syntax.walk import PEOPLE, Level, Walk
from talentscan.model.groups import Clause, Node, NounGroup, Sort, VerbGroup
from talentscan.model.syntax import Sentence

_APPOINTING = frozenset("appoint name elect promote make choose hire sack fire dismiss oust".split())
"""What is done to people only."""
_LIKE_PREPOSITIONS = ("accord", "include", "regard", "concern", "follow")
"""Verbs whose gerunds stand for prepositions: "with Lind, according to Acme"."""


class ClauseBuilder(Walk):
    """Gives each verb group its clause: a first verb, a joined one, a participle, an infinitive."""

    def build(self) -> list[Clause]:
        """The clauses in reading order."""
        for i, node in enumerate(self._nodes):
            step = _STEPS.get(node.sort)
            if step is not None:
                step(self, i, node)
            if node.sort not in ("adverb", "date", "quote"):
                self._comma = node.sort in ("comma", "dash")
        return self._clauses

    def _on_verb(self, i: int, node: Node) -> None:
        verb = node.verb
        assert verb is not None
        if verb.form == "infinitive":
            self._infinitive(i, node)
        elif verb.form in ("gerund", "participle"):
            self._participle(i, node)
        else:
            self._finite(i, node)

    def _new(
        self, node: Node, relation: str, subject: NounGroup | None, parent: Clause | None, link: str = ""
    ) -> Clause:
        assert node.verb is not None
        clause = Clause(node.verb, relation, subject, parent=parent, first=node.first, last=node.last, link=link)
        self._clauses.append(clause)
        self._floating = None
        self._prep = None
        return clause

    def _infinitive(self, i: int, node: Node) -> None:
        bare = self._top.link == "bare" and self._sort(i - 1) == "date"  # "the firm she founded in 2010 to join Orbix"
        if (bare or self._sort(i - 1) in ("comma", "dash")) and self._open_below() < 0:
            aside = self._open_aside() or len(self._stack) - (self._top.relation == "relative")
            del self._stack[max(1, aside) :]  # "left Acme, where she led sales, to join Orbix"
        top = self._top
        governor = top.clause
        subject = top.subject if governor is None else controller(governor, node)
        if subject is not None and subject.sort is Sort.ACT and governor is None:
            subject = next((n for word, n in subject.pps if word == "of" and n.sort is Sort.PERSON), subject)
        before = self._nodes[i - 1].noun if i else None
        planner = planner_of(self._nodes, i) or awaited(self._s, self._nodes, i)
        if planner is not None:
            subject = planner
        elif (
            governor is not None
            and before is not None
            and before is self._floating
            and self._sort(i - 2) == "comma"
            and before.sort in PEOPLE
        ) or (before is not None and self._sort(i - 2) == "prep" and self._nodes[i - 2].word == "for"):
            subject, governor = before, None
        asked = governor is None and before is not None and subject is before and self._sort(i - 2) == "prep"
        clause = self._new(node, "infinitive", subject, governor, "for" if asked else "")
        self._stack.append(Level("infinitive", subject, clause, opened=i))

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
        if (
            self._previous_prep == "with"
            and node.verb is not None
            and node.verb.lemmas[0] not in _LIKE_PREPOSITIONS
            and self._floating is not None
            and previous is not None
            and previous.noun is self._floating
        ):
            clause = self._new(node, "participle", self._floating, top.clause, "with")
            self._stack.append(Level("participle", clause.subject, clause, opened=i))
            return
        if top.clause is None and top.subject is None:
            clause = self._new(node, "participle", None, None)
            self._dangling.append(clause)
            self._stack.append(Level("participle", None, clause, opened=i))
            return
        marked = self._comma or self._s.lower[node.first - 1] == ","  # that of an apposition is in its noun group
        if previous is not None and previous.noun is not None and not marked:
            held = previous.noun.sort is Sort.JOB and node.verb is not None and node.verb.form == "gerund"
            # "is leaving her post leading design", but "fills the post left by Lind"
            subject: NounGroup | None = top.clause.subject if held and top.clause is not None else previous.noun
        elif previous is not None and previous.sort == "conj" and top.clause is not None:
            subject = top.clause.subject
            if top.relation == "gerund" and node.verb is not None and node.verb.form == "gerund":
                top.clause = self._new(node, "gerund", subject, top.clause.parent, top.clause.link)
                if subject is None:
                    self._dangling.append(top.clause)
                return  # "talked her into leaving Acme and joining Orbix"
        else:
            subject = befell_named(self._nodes, i) or described_before(self._nodes, i) or self._participle_subject(top)
        clause = self._new(node, "participle", subject, top.clause)
        self._stack.append(Level("participle", subject, clause, after_comma=self._comma, opened=i))

    def _participle_subject(self, top: Level) -> NounGroup | None:
        """Who a participle behind a comma speaks of: the subject of the clause before it."""
        if top.clause is None:
            return top.subject
        for frame in reversed(self._stack):
            if frame.clause is not None and frame.relation in ("main", "that", "relative", "sub"):
                return frame.clause.subject
            if frame.clause is not None and self._is_seen(frame.clause):
                return frame.clause.subject
        return top.clause.subject

    def _is_seen(self, clause: Clause) -> bool:
        """Whether a participle tells what a change brought to somebody: "it saw Lind promoted to chief, replacing"."""
        seen = clause.parent is not None and clause.parent.verb.lemmas[0] == "see" and clause.relation == "participle"
        return seen and clause.subject is not None and clause.subject.sort is Sort.PERSON

    def _is_past_aside(self, i: int) -> bool:
        """Whether a preposition behind a comma before node `i` closes what is told beside of a firm."""
        top = self._top
        of_firm = top.relation == "relative" and top.clause is not None and top.subject is not None
        closes = self._sort(i - 2) == "comma" and self._sort(i - 1) in ("prep", "sub") and top.after_comma
        return of_firm and closes and top.subject is not None and top.subject.sort is Sort.ORGANIZATION

    def _governed(self, i: int, node: Node, link: str) -> None:
        """A gerund behind a preposition: "after leaving Acme", "ended its search by naming Lind"."""
        if self._is_past_aside(i):
            self._stack.pop()  # "joined Acme, which makes lenses, after leaving Orbix"
        top = self._top
        subject = gerund_subject(top.clause, link) if top.clause is not None else top.subject
        clause = self._new(node, "gerund", subject, top.clause, link)
        if subject is None:
            self._dangling.append(clause)
        self._stack.append(Level("gerund", subject, clause, link, opened=i))

    def _finite(self, i: int, node: Node) -> None:
        self._prep = None
        before = self._before(i)
        top = self._top
        if top.clause is None and self._says_beside(i, node):
            self._new(node, "main", self._floating, None)
        elif top.clause is None and self._comma and top.subject is not None and is_reduced(self._nodes, i):
            self._participle(i, node)
        elif top.clause is None:
            self._first_verb(node, top)
        elif before == "noun" and self._is_reduced(i, node) and self._open_below() < 0:
            self._participle(i, node)
        elif before == "noun":
            self._second_subject(i, node)
        elif before in ("comma", "phrase") and self._open_below() < 0 and self._only_describes(i, before):
            self._participle(i, node)
        elif before in ("comma", "conj", "dash", "close"):
            self._after_mark(i, node, before)
        elif top.relation in ("relative", "that") and self._open_below() >= 0:
            self._close_to(self._open_below(), i)  # "the start-up he founded hired Lind"
            self._first_verb(node, self._top)
        else:
            self._coordinate(node)

    def _only_describes(self, i: int, before: str) -> bool:
        """Whether a past form tells what befell, or what is, the noun group before it, not what the subject did."""
        befell = before == "comma" and befell_named(self._nodes, i) is not None
        return befell or described_before(self._nodes, i) is not None

    def _says_beside(self, i: int, node: Node) -> bool:
        """Whether who says so stands between a subject and its verb: "Lind, Acme said, will leave"."""
        said = node.verb is not None and node.verb.lemmas[0] in SAYING
        return (
            said
            and self._floating is not None
            and self._floating is not self._top.subject
            and self._before(i) == "noun"
        )

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

    def _first_verb(self, node: Node, top: Level) -> None:
        subject = top.subject
        if subject is None and self._sort(1) == "colon" and len(self._nodes) > 2 and node is self._nodes[2]:
            subject = self._nodes[0].noun  # "Orbix Labs: Named Ana Lind chief chemist"
        elif subject is None and top.relation == "main":
            subject = (
                self._last_main.subject
                if self._last_main is not None and self._last_main.last < node.first and self._clauses
                else None
            )
        if subject is None and node.verb is not None and node.verb.lemmas[0] == "be" and self._opens_among(top.gap):
            subject, node.verb.lemmas = top.gap, ("include",)  # "among the departures are Lind and Reyes"
        parent = next((f.clause for f in reversed(self._stack[:-1]) if f.clause is not None), None)
        top.clause = self._new(node, top.relation, subject, parent, top.link)
        if top.relation == "relative" and top.gap is not None and top.link != "where":
            top.clause.object = top.gap
        if top.relation == "relative" and top.link == "where" and top.gap is not None:
            top.clause.pps.append(("at", top.gap))
        if top.relation == "main":
            top.clause.pps += self._fronted
            self._fronted = []
            self._last_main = top.clause
            for dangling in self._dangling:
                if dangling.subject is None:
                    dangling.subject = subject
                    dangling.parent = top.clause
            self._dangling = []

    def _opens_among(self, gap: NounGroup | None) -> bool:
        """Whether a sentence opens with acts that several befell: "among the departures"."""
        return gap is not None and gap.sort is Sort.ACT and self._s.lower[gap.first - 1] == "among"

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
        return (
            governor.verb.lemmas[0] not in SAYING
            and governor.verb.first < self._nodes[j].first
            and self._sort(j - 1) in ("verb", "prep", "noun")
        )

    def _second_subject(self, i: int, node: Node) -> None:
        """A finite verb right behind a noun group, in a level that has its verb: close a level, or begin a clause."""
        floating = self._floating
        top = self._top
        depth = self._open_below()
        closes = depth >= 0 and top.relation in ("relative", "participle", "infinitive", "gerund")
        closes = closes or (top.relation == "that" and depth == len(self._stack) - 2)  # "news that Lind left Acme came"
        says = top.clause is not None and top.clause.verb.lemmas[0] in SAYING
        other = self._comma_before(i) and floating is not None and floating.sort in PEOPLE
        if closes and not says and not other:
            self._close_to(depth, i)
            self._first_verb(node, self._top)
            return
        governor = top.clause
        if governor is not None and floating is not None:
            if governor.object is floating:
                governor.object = None
            elif governor.complement is floating:
                governor.complement = None
            told = [governor.object, governor.complement, *(noun for _, noun in governor.pps)]
            if governor.last == floating.last:
                governor.last = max([governor.verb.last, *(noun.last for noun in told if noun is not None)])
        relation = "that" if governor is not None and governor.verb.lemmas[0] in SAYING else "main"
        clause = self._new(node, relation, floating, governor)
        self._stack.append(Level(relation, floating, clause, opened=i))

    def _comma_before(self, i: int) -> bool:
        """Whether a comma stands before the noun group before node `i`."""
        j = i - 1
        while j >= 0 and self._sort(j) != "noun":
            j -= 1
        return self._sort(j - 1) == "comma"

    def _close_to(self, depth: int, i: int) -> None:
        """Close what stands above a level that waits for its verb: "Lind, who led sales, and Reyes left"."""
        level = self._stack[depth]
        end = i - 1 if self._sort(i - 1) == "comma" else i
        other = self._nodes[end - 1].noun if end else None
        if (
            other is not None
            and level.subject is not None
            and other.sort is level.subject.sort is Sort.PERSON
            and self._sort(end - 2) == "conj"
            and self._sort(end - 3) == "comma"
        ):
            people = level.subject.each() + other.each()
            level.subject = NounGroup(
                level.subject.first, other.last, Sort.PERSON, other.head, members=people, plural=True
            )
            inner = self._top.clause
            if inner is not None and inner.complement is other:
                inner.complement = None
            elif inner is not None:
                inner.replace(other, None)
        del self._stack[depth + 1 :]

    def _after_mark(self, i: int, node: Node, mark: str) -> None:
        depth = self._open_below()
        if depth >= 0 and mark != "conj":
            self._close_to(depth, i)
            self._first_verb(node, self._top)
            return
        said = said_of(self._s, self._top.clause) if mark == "comma" else None
        other = said or (joined_subject(self._nodes, i) if mark == "comma" else None)
        if other is not None:
            relation = "that" if said is not None else "main"
            self._stack.append(Level(relation, other, self._new(node, relation, other, self._top.clause), opened=i))
            return
        if mark == "comma" and self._top.relation == "relative" and len(self._stack) > 1:
            del self._stack[max(1, len(self._stack) - 1) :]
        if mark == "conj":
            self._end_sub(i, node)
        self._coordinate(node, marked=mark == "conj")

    def _goes_further_up(self, depth: int, verb: VerbGroup) -> bool:
        """Whether a verb of people goes on a clause higher up: "led the line that Acme called Zen and left in May"."""
        level = self._stack[depth]
        subject = level.clause.subject if level.clause is not None else None
        if level.relation not in ("relative", "that", "sub") or subject is None:
            return False
        if subject.sort in PEOPLE and subject.head != "it":
            return False
        if verb.lemmas[0] not in THEIR_OWN and not (verb.passive and verb.lemmas[0] in _APPOINTING):
            following = next((n.noun for n in self._nodes if n.first == verb.last), None)
            if verb.lemmas[0] != "become" or following is None or following.sort is not Sort.ROLE:
                return False
        above = (upper.clause.subject for upper in self._stack[:depth] if upper.clause is not None)
        return any(noun is not None and noun.sort in PEOPLE for noun in above)

    def _coordinate(self, node: Node, *, marked: bool = False) -> None:
        """A verb joined to the one before, `marked` by "and": it shares the subject of the nearest finite clause."""
        verb = node.verb
        assert verb is not None
        top = self._top
        if top.clause is not None and top.clause.verb.form == "infinitive" and is_bare(self._s, verb):
            verb.form, verb.past, verb.perhaps_passive = "infinitive", False, False
            clause = self._new(node, "infinitive", top.clause.subject, top.clause.parent, top.clause.link)
            self._stack[-1] = Level("infinitive", clause.subject, clause, opened=top.opened)
            return  # "plans to step down and become chairman"
        for depth in range(len(self._stack) - 1, -1, -1):
            frame = self._stack[depth]
            if frame.clause is not None and (frame.clause.verb.form == "finite" or depth == 0):
                if frame.relation == "participle" and depth:
                    continue
                if marked and self._goes_further_up(depth, verb):
                    continue
                del self._stack[depth + 1 :]
                subject = frame.clause.subject
                leader = frame.clause
                if not verb.future and leader.verb.future and verb.lemmas:  # "will quit and be replaced by Reyes"
                    verb.future = is_bare(self._s, verb) or self._s.lower[verb.first] == "be"
                clause = self._new(node, frame.relation, subject, leader, "and")
                self._stack[depth] = Level(frame.relation, subject, clause, opened=frame.opened)
                return
        clause = self._new(node, "main", None, None)
        self._stack.append(Level("main", None, clause))


_STEPS: dict[str, Callable[[ClauseBuilder, int, Node], None]] = {
    name.removeprefix("_on_"): getattr(ClauseBuilder, name) for name in dir(ClauseBuilder) if name.startswith("_on_")
}
"""What each sort of node does; a sort that is not here does nothing."""


def build_clauses(s: Sentence, nodes: list[Node]) -> list[Clause]:
    """The clauses of a chunked sentence whose noun groups are joined."""
    clauses = ClauseBuilder(s, nodes).build()
    part_pairs(nodes, clauses)
    return clauses
