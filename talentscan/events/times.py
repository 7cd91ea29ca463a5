"""Gives each event the date that its clause tells."""

from __future__ import annotations

from dataclasses import replace

from talentscan.events.syntax.asides import post_dates
from talentscan.events.tenses import in_tense
from talentscan.model.article import SegmentKind
from talentscan.model.event import PartialDate
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.syntax import DateMention

_MEANWHILE = frozenset(["when", "as", "while", "once"])
_THEREUPON = frozenset(["after", "following", "upon"])
_SOON = frozenset(["shortly", "soon", "right", "immediately", "just", "days", "weeks"])
_SAYING = frozenset(["say", "announce", "confirm", "report", "reveal", "tell", "disclose", "write", "post", "emerge"])
_FOLLOWING = frozenset(["come", "follow", "happen", "be", "arrive", "land", "emerge"])
_HAPPENING = _FOLLOWING | frozenset(["take place", "take", "occur", "become", "begin"])
_OPENING = frozenset(["and", ";", "but", "then", ":", '"', "“"])
_DECIDING = _SAYING | frozenset(
    ["decide", "make", "agree", "plan", "choose", "intend", "expect", "ask", "tell", "want"]
)
_LEARNING = frozenset(["read", "hear", "learn", "think", "believe", "remember", "recall", "note"])
_GOING = frozenset(["leave", "quit", "resign", "resign from", "depart", "exit", "step down", "step down from"])
_COMING = frozenset(["join", "move to", "switch to", "defect to", "go to"])
_LATER = frozenset(["days", "weeks", "months", "years", "later", "after", "within", "month", "week", "year"])
_RELATIVES = frozenset(["which", "who", "that", "whose", "where", "when"])
_ASIDE = 6
"""Tokens that may stand from a date to the verb that it precedes: "on Friday, 3 May, fired"."""
_OPENING_LINES = 2
"""The dateline of an article stands in its title, the line under it or the first paragraph."""
_CLOSED = 4
"""Tokens within which the verb follows a time that opens its clause."""
_SHOWN = frozenset(["today", "tonight"])


def date_of(
    parse: Parse, dates: list[DateMention], clause: Clause | None, act: NounGroup | None, *, word: str = ""
) -> DateMention | None:
    """The date of the event that `clause` or `act` tells; None where the sentence gives none to it.

    `word` is the preposition that the date must stand behind: "since" or "until".
    """
    if not dates:
        return None
    told = _Told(parse, dates)
    found = told.behind(word) if word else told.of(clause, act)
    if found is None:
        return None
    if word == "since" and found.future and found.date is not None:  # "has been chief since March", told in February
        ago = PartialDate(found.date.year - 1, found.date.month, found.date.day)
        return replace(found, date=ago, future=False)
    if act is not None and clause is not None and act.first <= found.last <= act.last:
        return in_tense(found, clause, parse)  # "the October departure of Lind was a surprise"
    if clause is not None and act is None and not told.takes_effect(found):
        source = clause if clause.verb.form == "finite" else told.clause_at(found.first) or clause
        return in_tense(found, source, parse)
    return found


class _Told:
    """The dates of one sentence and what they belong to."""

    def __init__(self, parse: Parse, dates: list[DateMention]) -> None:
        self._parse = parse
        self._lower = parse.sentence.lower
        begun = {node.first for node in post_dates(parse.nodes)}
        line = self._dateline()
        self._dates = [
            d for d in dates if d.first not in begun and not d.after and d.first >= line and not self._is_column(d)
        ]
        self._after = [d for d in dates if d.after]
        self._all = dates

    def _dateline(self) -> int:
        """Where the text begins behind a dateline: "OSLO, 3 May 2021 (Wire) – Acme said"."""
        dated = False
        nodes = self._parse.nodes
        if nodes and nodes[0].date is not None and self._opens_entry(nodes[0].date):
            return 0
        for node in nodes[:12]:
            if node.sort == "verb":
                return 0
            if node.sort == "dash":
                return node.last if dated else 0
            dated = dated or node.sort == "date"
        return 0

    def _opens_entry(self, d: DateMention) -> bool:
        """Whether a date at the head of a sentence says when: "2019 – Lind left", in a list "3 May – Lind left"."""
        s = self._parse.sentence
        listed = s.kind in (SegmentKind.ITEM, SegmentKind.CELL) or s.segment > _OPENING_LINES
        return d.first == 0 and d.date is not None and (listed or d.date.day is None)

    def behind(self, word: str) -> DateMention | None:
        """The first date right behind a preposition."""
        return next((d for d in self._all if word in self._lower[max(0, d.first - 2) : d.first + 1]), None)

    def of(self, clause: Clause | None, act: NounGroup | None) -> DateMention | None:
        """The date of an event: its own, that of its taking effect, or one that it shares with the clause around it."""
        aside = act is not None and clause is not None and clause.relation == "relative"
        if aside and clause is not None and clause.verb.lemmas[0] not in _HAPPENING:
            clause = clause.parent  # "his exit from Acme, which merged in May": the act is of the clause around
        own = [d for d in self._dates if self.clause_at(d.first) is clause] if clause is not None else []
        if act is not None and clause is None:
            own = [d for d in self._dates if act.first <= d.first <= act.last + 2]
        elif act is not None:
            own = self._of_act(own, act)
        effective = [d for d in self._dates if self.takes_effect(d)]
        if effective and not any(self.takes_effect(d) for d in own):
            single = effective[0]
            ago = clause is not None and clause.relation == "relative" and clause.verb.past
            if not own or own[0].vague or own[0].date is None or (single.future and not ago):
                return self._at_once(single)
        own = [d for d in own if d.date is not None] or own
        if act is None and clause is not None:
            own = [d for d in own if not self._is_of_fronted_act(d, clause)] or own
        best = next((d for d in own if self.takes_effect(d)), None) or next((d for d in own if not self._ends(d)), None)
        label = self._label()
        if best is not None:
            shown = self._lower[best.first] in _SHOWN
            return ((label or self._said()) if shown else None) or self._at_once(best)
        if clause is None:
            return label
        return (
            self._counted(clause)
            or self._of_purpose(clause)
            or self._announced(clause)
            or self._shared(clause)
            or self._inherited(clause)
            or self._moved(clause)
            or self._thereupon(clause)
            or self._at_once_with(clause)
            or label
        )

    def _said(self) -> DateMention | None:
        """The day on which a sentence says that something was said: "On Friday Lind wrote: 'Today is my last day'"."""
        return next(
            (
                d
                for c in self._parse.clauses
                if c.verb.lemmas[0] in _SAYING
                for d in self._of_clause(c)
                if self._lower[d.first] not in _SHOWN
            ),
            None,
        )

    def _at_once(self, d: DateMention) -> DateMention:
        """Of "effective immediately" the day on which the sentence says that it was said, if it does."""
        if self._lower[d.last - 1] not in ("immediately", "effect"):
            return d
        told = (o for o in self._dates if o is not d and o.date is not None and not o.future)
        alone = self._lower[d.first] == "immediately"  # "was named in May and took up the post immediately"
        said = next((o for o in told if o.vague or alone), None)
        return d if said is None else replace(d, date=said.date)

    def _of_act(self, own: list[DateMention], act: NounGroup) -> list[DateMention]:
        """The dates of a clause that can be those of an act noun in it: those behind it, none behind another act."""
        acts = [n for n in self._parse.nouns if n.sort is Sort.ACT and n.first > act.first and n is not act]
        behind = [d for d in own if d.first >= act.first and not any(n.last <= d.first for n in acts)]
        return behind or [d for d in own if d.first < act.first]

    def _is_of_fronted_act(self, d: DateMention, clause: Clause) -> bool:
        """Whether a date before the subject is that of an act told first: "After Lind's exit last week, Roy …"."""
        if clause.subject is None or d.first >= clause.subject.first:
            return False
        return any(n.sort is Sort.ACT and n.first < d.first <= n.last + 2 for n in self._parse.nouns)

    def takes_effect(self, d: DateMention) -> bool:
        """Whether a date says from when on something holds: "effective 3 May", "starting in June", "as of today"."""
        words = self._lower[max(0, d.first - 3) : d.first + 1]
        told = self._lower[d.first : d.last]
        return (
            "effective" in words
            or "starting" in words
            or words[-3:-1] == ["as", "of"]
            or "immediate" in told
            or "immediately" in told
        )

    def _ends(self, d: DateMention) -> bool:
        """Whether a date only ends a stretch of time: "until 2022", "from 2014 to 2020"."""
        return d.first > 0 and self._lower[d.first - 1] in ("until", "till")

    def _is_column(self, d: DateMention) -> bool:
        """Whether a date only names an issue: "Movers: May 2025 | Acme hires Lind"."""
        cell = self._parse.sentence.kind is SegmentKind.CELL
        return not cell and d.last < len(self._lower) and self._lower[d.last] == "|"

    def _counted(self, clause: Clause) -> DateMention | None:
        """So long before the article as the sentence counts: "comes two days after Lind left"."""
        if clause.link != "after" or clause.parent is None or clause.parent.verb.lemmas[0] not in _FOLLOWING:
            return None
        verbs = [c.verb.first for c in self._parse.clauses]
        return next(
            (
                d
                for d in self._after
                if d.last < clause.verb.first and not any(d.last < v < clause.verb.first for v in verbs)
            ),
            None,
        )

    def _announced(self, clause: Clause) -> DateMention | None:
        """The day of an announcement, where what is announced is done with it."""
        parent = clause.parent
        if parent is None or clause.verb.future or clause.verb.form == "infinitive":
            return None
        if clause.relation not in ("that", "gerund", "participle") or parent.verb.lemmas[0] in _LEARNING:
            return None
        done = clause.relation == "that" and clause.verb.past
        return next((d for d in self._of_clause(parent) if d.vague or done), None)

    def _shared(self, clause: Clause) -> DateMention | None:
        """The date of the clause around: of "when she left", "after being hired"; less exactly where soon before."""
        parent, own = clause.parent, clause.subject
        if parent is None:
            return None
        beside = clause.verb.form == "gerund" and own is not None and self._lower[own.first - 1] == "with"
        if beside:  # "retired in May, along with Lind leaving"
            return next((d for d in self._of_clause(parent) if d.first < clause.verb.first), None)
        if parent.verb.lemmas[0] in _SAYING:
            return None
        if clause.link in _MEANWHILE:
            link = self._lower.index(clause.link) if clause.link in self._lower else clause.first
            before = (d for d in self._all if d.date is not None and 0 <= link - d.last <= 1)
            return next(before, None) or next(iter(self._of_clause(parent)), None)
        soon = clause.verb.form == "gerund" or any(
            word in _SOON for word in self._lower[max(0, clause.first - 4) : clause.verb.first]
        )
        if clause.link not in _THEREUPON or not soon:
            return None
        found = next(iter(self._of_clause(parent)), None)
        if found is None or found.date is None:
            return None
        gerund = clause.verb.form == "gerund"
        return replace(found, date=PartialDate(found.date.year, found.date.month if gerund else None))

    def _of_purpose(self, clause: Clause) -> DateMention | None:
        """A date behind what somebody was taken on for: "chose Lind to head its lab last month"."""
        if not clause.verb.past or clause.verb.form != "finite":
            return None
        for d in self._dates:
            purpose = self.clause_at(d.first)
            if purpose is not None and purpose.relation == "infinitive" and purpose.parent is clause and not d.future:
                return d if d.date is not None and not self._ends(d) else None
        return None

    def _inherited(self, clause: Clause) -> DateMention | None:
        """The date of the verb before: "left in May to become", "retires in June and becomes", "…, succeeding Roy"."""
        leader = clause.parent
        if leader is None or leader.subject is not clause.subject:
            return None
        joined = clause.relation == "infinitive" or clause.link == "and"
        following = clause.relation == "participle" and clause.verb.first >= leader.verb.last
        if clause.link == "and" and not _LATER.isdisjoint(self._lower[clause.verb.last :][:_ASIDE]):
            return None  # "joined in May and left in six months", "… and left soon after"
        if not joined and not following:
            return None
        if clause.verb.form == "infinitive" and leader.verb.lemmas[0] in _DECIDING:
            return None  # "announced plans in May to leave", "decided in May to leave"
        if following and self._lower[clause.verb.first] == "having":
            return None
        return next(
            (
                d
                for d in self._of_clause(leader)
                if (not d.vague or following) and self._lower[max(0, d.first - 1)] != "since"
            ),
            None,
        )

    def _thereupon(self, clause: Clause) -> DateMention | None:
        """The date of what happened at the same time: "When Roy retired in 2009, Lind became chief"."""
        for other in self._parse.clauses:
            if other.parent in (clause, None) and other.link == "when" and other.verb.first < clause.verb.first:
                return next((d for d in self._of_clause(other) if d.date is not None and not d.future), None)
        return None

    def _at_once_with(self, clause: Clause) -> DateMention | None:
        """The date of what is told behind to be at the same time: "left when it was sold in 2012"."""
        if not clause.verb.past:
            return None
        for other in self._parse.clauses:
            if other.parent is clause and other.link in _MEANWHILE and other.verb.first > clause.verb.first:
                return next((d for d in self._of_clause(other) if d.date is not None and not d.future), None)
        return None

    def _moved(self, clause: Clause) -> DateMention | None:
        """The date behind the other end of a move: "quit Acme and joined Orbix in May"."""
        if clause.verb.lemmas[0] not in _GOING:
            return None
        for other in self._parse.clauses:
            if other.link == "and" and other.subject is clause.subject and other.verb.lemmas[0] in _COMING:
                between = (c for c in self._parse.clauses if clause.verb.first < c.verb.first < other.verb.first)
                if other.verb.first > clause.verb.first and not any(between):
                    return next((d for d in self._of_clause(other) if not d.vague and d.date is not None), None)
        return None

    def _of_clause(self, clause: Clause) -> list[DateMention]:
        return [d for d in self._dates if self.clause_at(d.first) is clause and not self._ends(d)]

    def _label(self) -> DateMention | None:
        """The date that stands before a colon at the head of the sentence: "4 March: Oduya wrote"."""
        found: DateMention | None = None
        for node in self._parse.nodes[:6]:
            if node.sort == "verb":
                return None
            if node.sort == "colon":
                return found
            found = node.date if node.date is not None and node.date.date is not None else found
        return None

    def clause_at(self, token: int) -> Clause | None:
        """The clause that a date at `token` belongs to: that of the last verb before it, or the first main one."""
        clauses = self._parse.clauses
        opened = self._before_verb(token)
        if opened is not None:
            return opened
        before = [c for c in clauses if c.verb.first < token]
        if before:
            last = max(before, key=lambda c: c.verb.first)
            if self._closed(token):
                following = [c for c in clauses if c.verb.first > token]
                if following:
                    return min(following, key=lambda c: c.verb.first)
            return last.parent if self._is_behind_aside(last, token) or self._is_of_job(last) else last
        for relations in (("main",), ("that", "relative")):
            found = next((c for c in clauses if c.relation in relations), None)
            if found is not None:
                return found
        return next(iter(clauses), None)

    def _before_verb(self, token: int) -> Clause | None:
        """The clause whose subject stands right before a date and its verb right behind it: "Acme on Friday fired"."""
        found = [
            c
            for c in self._parse.clauses
            if c.subject is not None
            and c.verb.form == "finite"
            and c.subject.last <= token < c.verb.first <= token + _ASIDE
            and _RELATIVES.isdisjoint(self._lower[token : c.verb.first])
        ]
        nearest = min(found, key=lambda c: c.verb.first, default=None)
        if nearest is None or nearest.subject is None:
            return None
        if any(d.first == token and d.last == nearest.verb.first for d in self._all):
            return nearest
        between = (c.verb.first for c in self._parse.clauses if c is not nearest)
        return nearest if not any(nearest.subject.last <= at < nearest.verb.first for at in between) else None

    def _is_of_job(self, clause: Clause) -> bool:
        """Whether a participle only says which job it is: "leaves her role leading the lab on Friday"."""
        noun = clause.parent.object if clause.parent is not None else None
        return (
            clause.relation in ("gerund", "participle")
            and noun is not None
            and noun.sort is Sort.JOB
            and noun.last == clause.verb.first
        )

    def _is_behind_aside(self, clause: Clause, token: int) -> bool:
        """Whether a date goes on after an aside that has its own: "hired Lind, who had left in 2011, in May"."""
        return (
            clause.relation == "relative"
            and clause.parent is not None
            and "," in self._lower[max(0, token - 2) : token]
            and any(clause.verb.first < d.first < token - 1 for d in self._all)
        )

    def _closed(self, token: int) -> bool:
        """Whether "and in 2019" or "; in 2019" before a verb opens the next clause."""
        verbs = [c.verb for c in self._parse.clauses]
        told = max((v.last for v in verbs if v.first < token), default=0)  # ": joined in 2019, left in 2021"
        lead = self._lower[max(0, token - 3, told) : token]
        return not _OPENING.isdisjoint(lead) and any(0 < v.first - token <= _CLOSED for v in verbs)
