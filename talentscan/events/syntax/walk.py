"""Walks a chunked sentence from left to right: what noun groups, marks and small words do to the clauses under way."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.events.syntax.asides import closes_before_verb, is_aside, is_fronted, is_gapped, joined_behind
from talentscan.events.syntax.relatives import bare_relative, last_of_list, possess
from talentscan.events.syntax.resuming import SAYING, described_before, is_beside, is_speaker, resumes
from talentscan.events.syntax.semicolons import list_goes_on, whole_list
from talentscan.events.syntax.subjects import is_named_to
from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at
from talentscan.model.syntax import Sentence

_HOLDERS = (Sort.ROLE, Sort.PERSON, Sort.GROUP)
_INTRANSITIVE = frozenset(["resign", "retire", "step down", "stand down", "step aside", "bow out"])
_TAKING = frozenset(["hire", "recruit", "bring in", "bring on", "add", "appoint", "name", "poach", "become"])
"""What is done to people, or has a post for its object, which may stand behind a comma."""
_JOINED = (Sort.NAME, Sort.THING)
PEOPLE = (Sort.PERSON, Sort.GROUP, Sort.ROLE, Sort.PRONOUN)
_DESCRIBED = (Sort.ACT, Sort.ORGANIZATION, Sort.THING)
_HANGING = ("infinitive", "gerund", "participle")
_POINTERS = ("there", "here", "then", "now")
_OPENING = (*_HANGING, "relative", "that")
_PARTING = ("comma", "semicolon")
_BEHIND_LIST = ("end", "stop", "comma", "dash", "prep", "sub", "date", "semicolon")
_LONGEST_RELATIVE = 16  # nodes within which a relative clause between commas ends
_WHEN, _WHERE = (
    ("after", "following", "upon", "during"),
    ("at", "of", "for", "in"),
)  # "the museum, of which she became head"


@dataclass(slots=True)
class Level:
    """A level of the sentence under construction: its subject until its verb comes, then its clause."""

    relation: str
    subject: NounGroup | None = None
    clause: Clause | None = None
    link: str = ""
    after_comma: bool = False
    gap: NounGroup | None = None
    opened: int = 0


class Walk:
    """Walks the nodes of one sentence from left to right and keeps a stack of open clauses."""

    def __init__(self, s: Sentence, nodes: list[Node]) -> None:
        self._s = s
        self._nodes = nodes
        self._stack: list[Level] = [Level("main")]
        self._clauses: list[Clause] = []
        self._prep: str | None = None
        self._comma = False
        self._floating: NounGroup | None = None
        self._dangling: list[Clause] = []
        self._last_main: Clause | None = None
        self._fronted: list[tuple[str, NounGroup]] = []

    @property
    def _top(self) -> Level:
        return self._stack[-1]

    def _on_noun(self, i: int, node: Node) -> None:
        noun = node.noun
        assert noun is not None
        top = self._top
        if self._prep is None and self._goes_on(i, noun):
            self._prep = self._previous_prep
        if self._prep is not None:
            preposition, self._prep = self._prep, None
            if self._s.lower[noun.first] == "what" and top.clause is not None:
                self._stack.append(Level("relative", noun, link="what", opened=i))  # "in what Lind called a loss"
            elif top.clause is not None:
                top.clause.pps.append((preposition, noun))
                if preposition != "as" or noun.head != "part":  # "to lead sales as part of a plan"
                    top.clause.last = noun.last
            elif i == 1 and preposition == "among" and noun.sort is Sort.ACT:
                top.gap = noun
            elif top.subject is None and is_fronted(self._nodes, i, preposition):
                self._fronted.append((preposition, noun))
            elif top.subject is None and top.relation == "main" and self._is_where(i, noun, preposition):
                top.subject = noun
            self._floating = noun if preposition == "with" else None
            self._previous_prep = preposition
            return
        self._previous_prep = ""
        told = (
            None if top.relation == "sub" or self._says(top) else bare_relative(self._nodes, i, top.subject, top.clause)
        )
        if told is not None:
            self._stack.append(Level("relative", noun, link="bare", gap=told, opened=i))
            self._floating = noun
            return
        if noun.sort is Sort.PERSON and len(self._stack) > 1 and self._joins_listed(i, noun):
            self._floating = noun
            return
        if top.clause is None:
            if (
                top.relation == "relative"
                and top.subject is not None
                and top.gap is None
                and (top.subject.sort in PEOPLE or (noun.sort in PEOPLE and top.subject.sort is Sort.ORGANIZATION))
            ):
                top.gap = top.subject
            if top.subject is None or top.link == "whom" or not is_aside(self._nodes, i, top.subject):
                top.subject = noun
        elif self._begins_clause(i, noun):
            self._stack.append(Level("main", noun, opened=i))
        elif (self._comma and not self._is_late_object(top.clause, i)) or is_gapped(self._nodes, i, top.clause):
            pass
        elif noun.sort is Sort.PERSON and top.clause.verb.lemmas[0] in _INTRANSITIVE and self._sort(i - 1) == "conj":
            pass  # "Lind will step down as chair and Reyes as vice chair"
        elif top.clause.object is None and joined_behind(self._nodes, i) in ("comma", "date"):
            pass  # "Lind resigned in May, and the chip that she built was sold"
        elif self._begins_speech(i, noun):
            self._stack.append(Level("that", noun, opened=i))
        elif top.clause.object is None:
            top.clause.object = noun
            top.clause.last = noun.last
            if is_named_to(top.clause, noun):
                top.clause.object, top.clause.complement = noun.possessor, noun
                noun.possessor = noun.posts[0].owner = None
        elif top.clause.complement is None:
            top.clause.complement = noun
            top.clause.last = noun.last
        self._floating = noun

    def _begins_speech(self, i: int, noun: NounGroup) -> bool:
        """Whether who is told of is subject of what is said, past a relative clause: "said Lind, who led it, left"."""
        clause = self._top.clause
        if clause is None or clause.verb.lemmas[0] not in SAYING or noun.sort is not Sort.PERSON:
            return False
        if self._sort(i + 1) == "comma" and self._sort(i + 2) == "relative" and self._relative_end(i + 1) > i + 1:
            return True
        return self._sort(i + 1) == "relative" and closes_before_verb(self._nodes, i + 1)

    def _says(self, level: Level) -> bool:
        """Whether the verb of a level tells that somebody says something: "told staff she was leaving"."""
        return level.clause is not None and level.clause.verb.lemmas[0] in SAYING

    def _begins_clause(self, i: int, noun: NounGroup) -> bool:
        """Whether who is told behind "and" has a verb past what is told beside: "fell, and Lind, who led it, left"."""
        told = noun.sort in (Sort.PERSON, Sort.ORGANIZATION) and self._sort(i - 1) == "conj"
        told = told and all(level.clause is not None for level in self._stack)
        return told and self._sort(i + 1) in ("comma", "relative") and closes_before_verb(self._nodes, i + 1)

    _previous_prep = ""

    def _joins_listed(self, i: int, noun: NounGroup) -> bool:
        """Let one more person go with whom a relative clause speaks of: "hired Lind, who led sales, and Reyes"."""
        depth = next((d for d in range(len(self._stack) - 1, 0, -1) if self._stack[d].relation not in _HANGING), 0)
        level, around = self._stack[depth], self._stack[depth - 1]
        first = level.subject
        if not depth or level.relation != "relative" or level.clause is None or first is None:
            return False
        more = self._sort(i + 1) == "comma" and self._sort(i + 2) == "relative"
        ends = self._sort(i - 1) == "conj" and self._sort(i - 2) in _PARTING
        ends = ends or (self._sort(i - 1) == "semicolon" and bool(noun.members))
        parted = self._comma or self._sort(i - 1) == "semicolon"
        if first.sort is not Sort.PERSON or not (ends or (more and parted and level.after_comma)):
            return False
        first = whole_list(around.clause, first)
        people = first.each() + noun.each()
        listed = NounGroup(first.first, noun.last, Sort.PERSON, noun.head, members=people, plural=True)
        if around.clause is None:
            if not more or around.subject is None or around.subject.sort is not Sort.PERSON:
                return False
            listed.members = around.subject.each() + noun.each()
            around.subject = listed
        elif more and self._sort(self._relative_end(i + 1)) == "verb":
            return False  # "hired Lind, who led sales; and Reyes, who led research, left"
        elif not (more or self._sort(i + 1) in _BEHIND_LIST) or not around.clause.take(first, listed):
            return False
        del self._stack[depth:]
        return True

    def _is_where(self, i: int, noun: NounGroup, preposition: str) -> bool:
        """Whether who stands at node `i` is no place: "At Kestrel Bank designer Ana Lind has left"."""
        return noun.sort is Sort.PERSON and preposition in ("at", "in") and self._sort(i + 1) == "verb"

    def _goes_on(self, i: int, noun: NounGroup) -> bool:
        """Whether a name or a thing behind "and" goes on the phrase before it: "in Oslo and Bergen"."""
        return (
            bool(self._previous_prep)
            and self._sort(i - 1) == "conj"
            and noun.sort in _JOINED
            and (before := self._nodes[i - 2].noun) is not None
            and before.sort in _JOINED
            and self._sort(i + 1) not in ("verb", "adverb", "relative")
        )

    def _is_late_object(self, clause: Clause, i: int) -> bool:
        """Whether a noun group after a comma is still the object: "hired, from Acme, Jo Lind"."""
        noun = self._nodes[i].noun
        described = noun is not None and noun.entity is None and noun.sort in _DESCRIBED
        if noun is not None and noun.sort in (Sort.ROLE, Sort.GROUP) and self._s.lower[noun.first] in ("a", "an"):
            described = clause.verb.lemmas[0] not in _TAKING  # "signed on as chief of Acme, a pioneer of chips"
        if described and self._sort(i - 2) in ("noun", "date"):
            return False  # "signed on as chief of Acme, a young maker of chips"
        if is_speaker(self._s, self._nodes, i):
            return False  # "arrived in 2021, two people said"
        return (
            clause.object is None
            and clause.verb.lemmas[0] not in _INTRANSITIVE
            and self._sort(i - 2) in ("noun", "date")
            and self._sort(i + 1) in ("end", "stop", "comma", "sub", "prep")
        )

    def _sort(self, i: int) -> str:
        return self._nodes[i].sort if 0 <= i < len(self._nodes) else "end"

    def _on_prep(self, _i: int, node: Node) -> None:
        self._prep = node.word
        if node.word == "to" and self._s.lower[max(0, node.first - 1)] == "according":
            self._prep = "according"
        if node.word in ("including", "like", "namely", "unlike", "amid", "despite"):
            self._floating = None

    def _on_adverb(self, i: int, node: Node) -> None:
        """Take "there" for a place: "rose to dean there", not "and there was no successor"."""
        clause = self._top.clause
        if self._prep is not None and self._sort(i - 1) in ("prep", "sub") and node.word in _POINTERS:
            self._prep = None  # "from there she went to Acme"
            return
        if node.word == "there" and clause is not None and self._sort(i + 1) != "verb":
            there = NounGroup(node.first, node.last, Sort.PRONOUN, node.word, definite=True)
            clause.pps.append(("at", there))

    def _on_sub(self, i: int, node: Node) -> None:
        """A word that begins a clause or, where no clause follows, a prepositional phrase."""
        following = self._sort(i + 1)
        if following == "verb":
            self._prep = node.word
            if i == 0 and node.word == "as":
                self._stack.append(Level("sub", link="as", opened=i))  # "As was expected, Lind, who led it, has left"
            return
        if following == "noun" and self._clause_ahead(i + 1):
            if self._top.clause is not None or self._top.subject is not None:
                self._settle_sub()
            self._stack.append(Level("sub", link=node.word, opened=i))
            self._floating = None
            return
        self._prep = node.word

    def _clause_ahead(self, i: int) -> bool:
        """Whether the noun group at node `i` is the subject of a finite verb."""
        j = i + 1
        ahead = [self._sort(j + step) for step in range(4)]
        if ahead[:3] == ["comma", "noun", "comma"] or ahead == ["conj", "noun", "comma", "verb"]:
            j += 3  # "while Lind, head of chips and tools, has left"
        elif self._sort(j) == "comma" and self._sort(j + 1) == "relative":
            j = self._relative_end(j)
        while self._sort(j) in ("adverb", "date", "prep", "relative") or (
            self._sort(j) == "noun" and self._sort(j - 1) == "prep"
        ):
            if self._sort(j) == "relative":
                held = self._nodes[i - 1].word == "as" and self._nodes[j].word == "which"
                return self._nodes[j].word != "where" and not held  # "joined as chief of Acme, where she was"
            j += 1
        verb = self._nodes[j].verb if j < len(self._nodes) else None
        return verb is not None and verb.form == "finite" and described_before(self._nodes, j) is None

    def _relative_end(self, i: int) -> int:
        """The node behind the comma that ends the relative clause behind the one at `i`; `i` where none does."""
        verbs = 0
        for j in range(i + 2, min(i + _LONGEST_RELATIVE, len(self._nodes))):
            sort = self._sort(j)
            verbs += sort == "verb"
            if sort in ("stop", "semicolon", "colon", "sub", "relative"):
                return i
            if sort == "comma" and verbs and self._sort(j + 1) in ("verb", "adverb"):
                return j + 1
        return i

    def _settle_sub(self) -> None:
        while (
            len(self._stack) > 1
            and self._top.clause is not None
            and self._top.relation in ("infinitive", "gerund", "participle")
        ):
            self._stack.pop()

    def _end_sub(self, i: int, node: Node) -> None:
        """Let a comma before "and" end what is told by the way: "waited until Lind had signed, and resigned"."""
        j = i - 1
        while self._sort(j) != "conj":
            j -= 1
        below = self._stack[-2].clause if len(self._stack) > 1 else None
        over, verb = self._top.clause, node.verb
        if self._sort(j - 1) != "comma" or self._top.relation != "sub" or below is None or over is None:
            return
        shares = over.verb.passive and verb is not None and verb.perhaps_passive  # "when Lind was fired, and replaced"
        subject = below.subject
        happens = over.subject is not None and over.subject.sort in (Sort.THING, Sort.ACT)
        acts = subject is not None and (subject.sort in PEOPLE or (subject.sort is Sort.ORGANIZATION and happens))
        if subject is not None and acts and subject.head != "it" and not shares:
            self._stack.pop()  # "Acme lost Lind before the year began, and appointed Reyes"

    def _on_that(self, i: int, _node: Node) -> None:
        following = self._sort(i + 1)
        previous = self._sort(i - 1)
        if previous == "prep" and following == "noun" and not self._clause_ahead(i + 1):
            return  # "a move in that direction"
        if following == "noun":
            self._stack.append(Level("that", link="that", opened=i))
            self._floating = None
        elif following in ("verb", "adverb") and previous == "noun" and self._nodes[i - 1].noun is not None:
            self._stack.append(Level("relative", subject=self._nodes[i - 1].noun, link="that", opened=i))
        self._prep = None

    def _on_relative(self, i: int, node: Node) -> None:
        before = self._antecedent(i)
        if node.word == "where" or (node.word == "which" and self._prep in _WHERE and self._sort(i + 1) == "noun"):
            self._stack.append(Level("relative", link="where", gap=before, opened=i, after_comma=self._comma))
        elif node.word == "which" and self._prep in _WHEN and self._sort(i + 1) == "noun":
            self._stack.append(Level("main", opened=i))  # "led it until 1985, after which she left"
        else:
            self._stack.append(Level("relative", subject=before, link=node.word, after_comma=self._comma, opened=i))
        self._prep = None
        self._floating = None

    def _on_whose(self, i: int, _node: Node) -> None:
        self._stack.append(Level("relative", link="whose", after_comma=self._comma, opened=i))
        self._prep = None
        owner, owned = self._antecedent(i), noun_at(self._nodes, i + 1)
        if owner is not None and owned is not None:
            possess(owner, owned)

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
            inner = noun.pps[-1][1] if noun.pps and noun.sort not in PEOPLE else None
            if word in ("who", "whom") and inner is not None and inner.sort in PEOPLE:
                return last_of_list(self._s, self._nodes, inner, i)  # "the exit of Lind, whom it hired in 2021"
            owner = noun.posts[-1].owner if noun.posts and noun.sort in _HOLDERS else None
            if word == "which" and owner is not None:
                return owner  # "a director of Acme, which she joined"
            if word not in ("who", "whom") or noun.sort in PEOPLE:
                return last_of_list(self._s, self._nodes, noun, i)
        return nearest

    def _on_comma(self, i: int, _node: Node) -> None:
        self._prep = None
        while len(self._stack) > 1 and self._top.clause is not None and self._stack[-2].clause is None:
            if self._top.relation not in ("sub", *_HANGING):
                break
            self._stack.pop()
        opening = self._stack[0].clause is None and self._stack[0].subject is None
        if opening and all(level.relation in _OPENING and level.clause is not None for level in self._stack[1:]):
            del self._stack[1:]  # "according to a memo seen by the Star, Lind, who led it, left"

        aside = self._open_aside()
        if aside and resumes(self._nodes, i + 1, self._stack[aside - 1].clause):
            del self._stack[aside:]

    def _open_aside(self) -> int:
        """The depth of the clause under way that only stands beside a noun group of the one around it; 0 for none."""
        for depth in range(len(self._stack) - 1, 0, -1):
            level, around = self._stack[depth], self._stack[depth - 1]
            if around.clause is not None and is_beside(self._s, level.clause, level.after_comma):
                return depth
            if level.relation not in _HANGING:
                break
        return 0

    def _on_date(self, _i: int, _node: Node) -> None:
        self._prep = None

    def _on_conj(self, _i: int, _node: Node) -> None:
        self._prep = None

    def _on_semicolon(self, i: int, _node: Node) -> None:
        aside = any(level.relation == "relative" and level.subject is not None for level in self._stack[1:])
        if not (aside and list_goes_on(self._nodes, i)):
            self._reset()

    def _on_stop(self, _i: int, _node: Node) -> None:
        self._reset()

    _on_colon = _on_bar = _on_question = _on_stop

    _on_dash = _on_comma

    def _reset(self) -> None:
        self._stack = [Level("main")]
        self._prep = None
        self._floating = None
