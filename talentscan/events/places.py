"""Looks into the places of a clause or an act noun: what stands there and of which sort it is."""

from __future__ import annotations

from talentscan.events.frames import Need
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, word_tags
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.syntax import EntityType

_CAREER = frozenset("career journey start tenure professional work".split())
_LEAVING = frozenset("leave quit depart resign retire exit step part".split())
_RULERS = frozenset("board directors owners shareholders investors regulators lawmakers executives founders bosses trustees members officials".split())
_RANKED = frozenset("latest first second third fourth fifth last only youngest".split())
_HELM = frozenset("helm reins charge control hotseat throne mantle".split())
_PERSON_PRONOUNS = frozenset("he she him her his they them their i me my who himself herself".split())
_POSTS = frozenset("jobs positions roles posts workers employees people staff workforce staffers".split())
_COMPANY = frozenset("company firm start-up startup lab studio fund business venture agency nonprofit non-profit charity foundation school bank newsletter magazine".split())
_NOT_EMPLOYERS = frozenset("office room building court school board team group cabinet committee council".split())


class Places:
    """The arguments of one trigger: a clause, or an act noun with the clause that it stands in."""

    def __init__(self, parse: Parse, clause: Clause | None, act: NounGroup | None = None) -> None:
        self.parse = parse
        self.clause = clause
        self.act = act
        self.tags = word_tags()

    @property
    def anchor(self) -> int:
        """The token of the trigger."""
        if self.act is not None:
            return self.act.last - 1
        assert self.clause is not None
        return self.clause.verb.last - 1

    def all(self, place: str) -> list[NounGroup]:
        """Every noun group in a place."""
        if self.act is not None:
            if place == "act":
                return [self.act]
            if place == "possessor":
                return [self.act.possessor] if self.act.possessor is not None else []
            pps = list(self.act.pps)
            if self.clause is not None and self.act in (self.clause.object, self.clause.subject, self.clause.complement):
                pps += [pp for pp in self.clause.pps if pp[1].first >= self.act.last and pp[0] in ("from", "as", "to", "at")]
            return [noun for preposition, noun in pps if preposition == place]
        clause = self.clause
        assert clause is not None
        if place in ("subject", "object", "complement"):
            noun = clause.slot(place)
            return [noun] if noun is not None else []
        if place in ("next-for", "next-to"):
            return [n for p, n in clause.pps if p == place[5:] and self._follows(clause, n)]
        if place == "governor-subject":
            governor = clause.parent.subject if clause.parent is not None else None
            return [governor] if governor is not None else []
        if place == "infinitive-object":
            infinitive = infinitive_of(self.parse, clause)
            return [n for n in (infinitive.object, infinitive.slot("of"), infinitive.slot("at")) if n is not None] if infinitive is not None else []
        if place == "governor-at":
            return [n for p, n in clause.parent.pps if p in ("at", "with", "for")] if clause.parent is not None else []
        if place in ("object-possessor", "subject-possessor"):
            noun = clause.slot(place.partition("-")[0])
            return [noun.possessor] if noun is not None and noun.possessor is not None else []
        pps = list(clause.pps)
        for owner in (clause.object, clause.complement):
            if owner is not None and owner.sort in (Sort.GROUP, Sort.JOB, Sort.PERSON, Sort.ROLE, Sort.THING):
                pps += owner.pps
        return [noun for preposition, noun in pps if preposition == place]

    def _follows(self, clause: Clause, noun: NounGroup) -> bool:
        """Whether a phrase stands right behind its verb or object, times passed over: "left Acme last week for Orbix"."""
        end = clause.object.last if clause.object is not None else clause.verb.last
        between = [n for n in self.parse.nodes if end <= n.first < noun.first]
        return all(n.sort in ("date", "adverb", "prep", "sub") or n.noun is not None and n.noun.count is not None for n in between)

    def first(self, places: tuple[str, ...], sort: str) -> NounGroup | None:
        """The first noun group of `sort` in one of `places`."""
        for place in places:
            for noun in self.all(place):
                if self.fits(noun, sort):
                    return noun
        return None

    def holds(self, need: Need) -> bool:
        """Whether a condition of a frame holds here."""
        if need.sort == "none":
            return all(not self._is_object(noun) for place in need.places for noun in self.all(place))
        if need.places[0] in ("role", "role-or-to"):
            return self._role_told(need.places[0] == "role-or-to")
        if need.places == ("date",):
            return self._dated(need.sort)
        if need.places == ("leader",):
            leader = self.clause.parent if self.clause is not None else None
            return leader is not None and leader.verb.lemmas[0].split()[0] in _LEAVING and leader.subject is self.clause.subject  # type: ignore[union-attr]  # a leader has a clause
        if need.places == ("governor",) and need.sort == "let":
            parent = self.clause.parent if self.clause is not None else None
            return parent is not None and parent.verb.lemmas[0] == "let" and parent.verb.last == self.clause.subject.first  # type: ignore[union-attr]  # its need comes after subject:people
        if need.places == ("governor",) and need.sort == "begin":
            parent = self.clause.parent if self.clause is not None else None
            return parent is not None and parent.verb.lemmas[0] in ("begin", "start", "go", "come", "leave", "move", "return")
        if need.places == ("governor",):
            parent = self.clause.parent if self.clause is not None else None
            return parent is not None and self.clause is not None and self.clause.relation == "infinitive" and parent.verb.lemmas[0].split()[0] in _LEAVING
        if need.places == ("mood",):
            return self.clause is not None and self.clause.verb.future and "no longer" not in self.clause.verb.adverbs
        if need.places == ("adverb",):
            return self.clause is not None and "no longer" in self.clause.verb.adverbs
        if need.places == ("modifier",):
            assert self.act is not None
            return need.sort in self.parse.sentence.lower[self.act.first : self.act.last]
        if need.places == ("place",):
            return self.first(("object", "at", "with", "as", "of"), "employer-or-role") is not None
        if need.sort == "hirer":
            return self._hirer()
        return self.first(need.places, need.sort) is not None

    def _is_object(self, noun: NounGroup) -> bool:
        """Whether a noun group in the place of an object is one, not a measure of time."""
        low = self.parse.sentence.lower[noun.last - 1]
        return low not in ("year", "years", "month", "months", "week", "weeks", "day", "days", "time", "himself", "herself", "themselves", "others")

    def _dated(self, word: str) -> bool:
        if word == "any":
            assert self.clause is not None
            after = [n for n in self.parse.nodes if n.first >= self.clause.verb.last][:3]
            return any(n.date is not None and n.date.date is not None for n in after)
        return self.clause is not None and word in self.parse.sentence.lower[self.clause.verb.last - 1 : self.clause.last + 8]

    def _hirer(self) -> bool:
        assert self.clause is not None
        subject = self.clause.subject
        if subject is None:
            return True
        return subject.sort in (Sort.ORGANIZATION, Sort.NAME, Sort.PERSON, Sort.PRONOUN, Sort.ROLE) or subject.head in _RULERS

    def _role_told(self, or_to: bool) -> bool:
        if self.first(("complement", "as", "to", "in"), "role") is not None:
            return True
        assert self.clause is not None
        if self.clause.verb.passive or self.clause.verb.perhaps_passive or self.clause.verb.form == "participle":
            if self.first(("object",), "role") is not None:
                return True
        if self.first(("to", "on"), "board") is not None:
            return True
        if or_to:
            return self.first(("to",), "organization") is not None
        return infinitive_of(self.parse, self.clause) is not None

    def fits(self, noun: NounGroup, sort: str) -> bool:
        """Whether a noun group is of a sort that frames ask for."""
        check = _CHECKS.get(sort)
        return check(self, noun) if check is not None else False

    def _people(self, n: NounGroup) -> bool:
        if n.sort is Sort.PRONOUN:
            return n.head in _PERSON_PRONOUNS
        if n.sort is Sort.ROLE:
            return n.definite or bool(n.posts and (n.posts[0].owner or n.posts[0].state)) or n.count == 1 or n.head != "leader"
        if n.sort is Sort.NAME and n.entity is not None:
            return n.entity.type is EntityType.OTHER and len(n.entity.name.split()) > 1
        return n.sort in (Sort.PERSON, Sort.GROUP)

    def _person(self, n: NounGroup) -> bool:
        return n.sort is Sort.PERSON or n.sort is Sort.PRONOUN and n.head in _PERSON_PRONOUNS

    def _organization(self, n: NounGroup) -> bool:
        if n.sort is Sort.PRONOUN:
            return n.head == "us"
        if n.sort is Sort.NAME and n.entity is not None:
            return n.entity.type in (EntityType.OTHER, EntityType.PRODUCT)
        if n.sort is Sort.ORGANIZATION:
            return n.entity is not None or n.possessor is not None or n.definite or bool(n.inner)
        return False

    def _employer(self, n: NounGroup) -> bool:
        if n.sort is Sort.ORGANIZATION:
            return n.entity is not None or bool(n.inner) or n.possessor is not None or n.head in ("company", "club", "bank", "firm") and n.definite
        if n.sort is Sort.JOB:
            return any(post.owner is not None and post.owner.entity is not None for post in n.posts)
        return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER

    def _role(self, n: NounGroup) -> bool:
        if noun_classes().get(n.head, ("",))[0] == "no-post":
            return False
        if not _RANKED.isdisjoint(self.parse.sentence.lower[n.first : n.last]) and self._infinitive_behind(n):
            return False
        if n.sort in (Sort.ROLE, Sort.JOB):
            return True
        return n.sort is Sort.GROUP and bool(n.posts) and n.plural or n.sort is Sort.ACT and n.head in ("successor", "replacement")

    def _infinitive_behind(self, n: NounGroup) -> bool:
        """Whether "to" and a verb stand right behind: "the latest executive to leave" is nobody's post."""
        return any(node.first == n.last and node.verb is not None and node.verb.form == "infinitive" for node in self.parse.nodes)

    def _job(self, n: NounGroup) -> bool:
        return n.sort is Sort.JOB or n.sort is Sort.ROLE and n.head in ("presidency",)

    def _helm(self, n: NounGroup) -> bool:
        return n.head in _HELM

    def _career(self, n: NounGroup) -> bool:
        return n.head in _CAREER

    def _newrole(self, n: NounGroup) -> bool:
        return n.sort is Sort.ROLE and n.definite and bool(n.posts) and n.posts[0].state == "new" and "first" not in n.modifiers

    def _staff(self, n: NounGroup) -> bool:
        if n.sort is Sort.PERSON:
            return True
        if n.sort is Sort.PRONOUN:
            return n.head in ("him", "her", "them", "me")
        if n.sort is Sort.GROUP:
            return n.count is not None or any(p.owner is not None for p in n.posts) or bool(n.members)
        return n.sort is Sort.ROLE and self._people(n)

    def _posts(self, n: NounGroup) -> bool:
        return n.head in _POSTS and n.count is not None or n.sort is Sort.GROUP and n.count is not None

    def _company(self, n: NounGroup) -> bool:
        if n.sort is Sort.ORGANIZATION:
            return n.entity is not None or n.definite and n.head in _COMPANY or any(e.type is EntityType.ORGANIZATION for e in n.inner)
        return n.sort is Sort.NAME and n.entity is not None and n.entity.type is EntityType.OTHER and n.first + 4 > n.last

    def _board(self, n: NounGroup) -> bool:
        return noun_classes().get(n.head, ("",))[0] == "board" or n.head == "directors"

    def _employer_or_role(self, n: NounGroup) -> bool:
        return self._employer(n) or n.sort is Sort.ORGANIZATION or n.sort is Sort.ROLE and (n.definite or bool(n.posts and n.posts[0].owner)) or n.sort is Sort.JOB

    def _tenure(self, n: NounGroup) -> bool:
        if n.head == "job" and n.possessor is not None and n.possessor.sort is Sort.PERSON:
            return True
        return n.head in ("tenure", "stint", "spell", "reign", "career", "term", "contract", "employment") and n.possessor is not None

    def _stead(self, n: NounGroup) -> bool:
        return n.head in ("place", "shoes", "spot") and n.possessor is not None

    def _layoffs(self, n: NounGroup) -> bool:
        return n.head in ("layoffs", "layoff", "cuts", "redundancies", "job cuts")

    def _successor(self, n: NounGroup) -> bool:
        return n.sort is Sort.ACT and n.head in ("successor", "replacement")

    def _notice(self, n: NounGroup) -> bool:
        return n.head == "notice" and n.possessor is not None

    def _leadership(self, n: NounGroup) -> bool:
        return n.head in _HELM or n.head in ("leadership", "ceo", "role", "job", "baton", "torch", "position", "duties", "responsibilities")

    def _departures(self, n: NounGroup) -> bool:
        return n.sort is Sort.ACT and n.head.rstrip("s") in ("departure", "exit", "resignation")


_CHECKS = {
    "people": Places._people, "person": Places._person, "organization": Places._organization, "employer": Places._employer,
    "role": Places._role, "job": Places._job, "helm": Places._helm, "career": Places._career, "newrole": Places._newrole,
    "staff": Places._staff, "posts": Places._posts, "company": Places._company, "board": Places._board,
    "tenure": Places._tenure, "stead": Places._stead, "leadership": Places._leadership, "notice": Places._notice, "successor": Places._successor, "layoffs": Places._layoffs,
    "employer-or-role": Places._employer_or_role, "departures": Places._departures,
}  # fmt: skip


def infinitive_of(parse: Parse, clause: Clause) -> Clause | None:
    """The infinitive that hangs on a clause: "tapped Lind to lead research"."""
    for other in parse.clauses:
        if other.parent is clause and other.relation == "infinitive" and other.verb.form == "infinitive":
            return other
    return None


def is_unit_word(low: str) -> bool:
    """Whether a folded noun names a part of an organisation."""
    return bool(word_tags().get(low, 0) & (t.UNIT | t.ORG_HEAD))
