"""Notes the posts that a text gives people: beside the name, by "is" and "served as", by what somebody leads."""

from __future__ import annotations

from talentscan.events.focus import Focus, Held
from talentscan.events.predecessors import home_of
from talentscan.events.resolve import Resolver
from talentscan.events.roles import role_text
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.syntax import Entity

LEADING = frozenset(["lead", "run", "head", "oversee", "manage"])
_SERVING = frozenset(["be", "serve", "work", "act", "hold", "spend"]) | LEADING
_LED = frozenset(["led", "ran", "headed", "oversaw"])
_GOING = frozenset("join move go jump switch head defect leave depart quit".split())
_AFTER = ("after", "following")
_BEFORE = frozenset(["previously", "formerly", "earlier"])
_HEIRS = frozenset(["successor", "replacement"])
_CHARGE = ("charge", "charge of")


class Career:
    """Reads the posts of one sentence into the focus."""

    def __init__(self, focus: Focus, parse: Parse, index: int, text: str, author: Entity | None) -> None:
        self._focus = focus
        self._parse = parse
        self._index = index
        self._text = text
        self._resolver = Resolver(focus, parse, index, text, author)

    def note(self) -> None:
        """Note every post that the sentence gives somebody."""
        for noun in self._parse.nouns:
            if noun.sort is Sort.PERSON and noun.entity is not None and not noun.members:
                self._hold(noun.entity, noun, None, None)
                if noun.possessor is not None:
                    self._hold_after(noun.entity, noun, noun.possessor)
        for clause in self._parse.clauses:
            verb = clause.verb
            if (
                clause.subject is not None
                and (verb.form == "finite" or clause.link in _AFTER or _is_over(clause))
                and not verb.negated
                and not verb.future
                and verb.lemmas[0] in _SERVING
            ):
                self._note_clause(clause, clause.subject)

    def _note_clause(self, clause: Clause, subject: NounGroup) -> None:
        lemma = clause.verb.lemmas[0]
        if lemma in LEADING and clause.slot("as") is None:
            if clause.object is not None:
                self._note_lead(clause, subject, clause.object)
            return
        posts = [n for p, n in clause.pps if p == "as" and n.sort is Sort.ROLE]
        told = clause.object if lemma in ("be", "hold") else None
        if told is not None and (told.sort is Sort.ROLE or (lemma == "hold" and told.sort is Sort.JOB)):
            posts = [told]
        if lemma == "be" and not posts:
            charge = clause.slot("in")
            if charge is not None and charge.head in _CHARGE:
                self._note_words(clause, subject, charge, charge.first - 1)
        if not posts and lemma in ("be", "work"):
            self._note_place(clause, subject, self._place(clause))
        for post in posts:
            if post.posts and post.posts[0].state == "new":
                continue
            gone = bool(post.posts) and post.posts[0].state == "former"  # "is a former Acme chief"
            for person in self._resolver.people(subject):
                if person.entity is not None and subject.sort is not Sort.ROLE:
                    state = "former" if gone else self._state(clause)
                    self._hold(person.entity, post, state, self._place(clause), clause.link)

    def _note_lead(self, clause: Clause, subject: NounGroup, led: NounGroup) -> None:
        """Note a post told by a verb: "who currently leads Acme's cloud unit", "where she led the wireless unit"."""
        if led.sort in (Sort.PERSON, Sort.PRONOUN, Sort.GROUP):
            return
        self._note_words(clause, subject, led, clause.verb.last - 1)

    def _note_words(self, clause: Clause, subject: NounGroup, noun: NounGroup, first: int) -> None:
        place = self._place(clause)
        owner, unit = place, None
        led = noun.members[0] if noun.members else noun  # "Acme's cloud unit and chip business"
        if led.sort is Sort.ORGANIZATION:
            employer = self._resolver.employer(led, clause.verb.first, None)
            if employer is not None and employer.basis in ("explicit", "possessor"):
                owner, unit = employer.entity, employer.unit
                if led.entity is owner and unit is None:
                    self._note_place(clause, subject, owner)
                    return  # who led the whole organisation held a post that this does not name
        elif led.possessor is not None and led.possessor.sort is Sort.ORGANIZATION:
            employer = self._resolver.employer(led.possessor, clause.verb.first, None)
            owner = employer.entity if employer is not None and employer.basis == "explicit" else place
        if owner is None:
            return
        role = " ".join(self._parse.sentence.span_text(first, noun.last, self._text).split())
        for person in self._resolver.people(subject):
            if person.entity is not None:
                self._focus.hold(person.entity, Held(owner, role, self._state(clause), self._index, unit))

    def _note_place(self, clause: Clause, subject: NounGroup, place: Entity | None) -> None:
        """Note where somebody works now, whatever as: "is currently with Acme", "currently heads Acme"."""
        near = self._parse.sentence.lower[max(0, clause.verb.first - 2) : clause.verb.last + 1]
        if place is None or "currently" not in near or self._state(clause) != "current":
            return
        for person in self._resolver.people(subject):
            if person.entity is not None:
                self._focus.hold(person.entity, Held(place, None, "current", self._index))

    def _place(self, clause: Clause) -> Entity | None:
        """Where a post is held that does not say so itself: "Acme, where she served as chief of design"."""
        for preposition in ("at", "with"):
            noun = clause.slot(preposition)
            if noun is not None and noun.sort in (Sort.ORGANIZATION, Sort.NAME) and noun.entity is not None:
                return noun.entity
        return None

    def _state(self, clause: Clause) -> str:
        word = self._parse.sentence.lower[clause.verb.last - 1]
        if "also" in clause.verb.adverbs and not clause.verb.past:
            return "beside"  # "is also a professor at Arden": that goes on
        if (clause.link in _AFTER and clause.verb.form != "finite") or _is_over(clause):
            return "former"  # "joined after serving as chief of Acme"
        if not _BEFORE.isdisjoint(clause.verb.adverbs):
            return "former"  # "has previously held roles at Acme"
        return "former" if clause.verb.past or word in _LED else "current"

    def _labelled(self, noun: NounGroup) -> Entity | None:
        """Whose label opens an item on somebody who goes: "Acme: Sales chief Lind joins Orbix"."""
        label = self._resolver.label() or self._focus.label(self._index)
        if label is None or noun.entity is None or noun.last - noun.first == len(noun.entity.name.split()):
            return None
        for clause in self._parse.clauses:
            if clause.subject is noun and clause.verb.lemmas[0] in _GOING and clause.slot("from") is None:
                goal = clause.object or clause.slot("to") or clause.slot("for")
                return label if goal is not None and goal.entity not in (None, label) else None
        return None

    def _hold_after(self, person: Entity, noun: NounGroup, whose: NounGroup) -> None:
        """Note that somebody's successor is where that one was: "her successor, Tom Reyes, was dismissed"."""
        if _HEIRS.isdisjoint(self._parse.sentence.lower[whose.last : noun.last]):
            return
        for before in self._resolver.people(whose) if whose.sort in (Sort.PERSON, Sort.PRONOUN) else ():
            home = home_of(before.entity, self._focus, (), self._index) if before.entity is not None else None
            if home is not None and before.entity is not person:
                self._focus.hold(person, Held(home.entity, None, "new", self._index, home.unit))

    def _hold(self, person: Entity, noun: NounGroup, state: str | None, place: Entity | None, link: str = "") -> None:
        for post in noun.posts:
            owner = self._resolver.employer(post.owner, noun.first, None) if post.owner is not None else None
            if post.owner is None and not state and post.state == "":
                place = place or self._labelled(noun)
            whole = place if link == "where" else None  # "left Acme, where she was head of its Zen label"
            self._focus.hold(
                person,
                Held(
                    whole or (owner.entity if owner else place),
                    role_text(post, self._parse, self._text),
                    state or post.state,
                    self._index,
                    owner.unit if owner else None,
                ),
            )


def _is_over(clause: Clause) -> bool:
    """Whether somebody "used to" do it."""
    return clause.relation == "infinitive" and clause.parent is not None and clause.parent.verb.lemmas[0] == "use"
