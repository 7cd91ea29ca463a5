"""Looks into the places of a clause or an act noun: what stands there and of which sort it is."""

from __future__ import annotations

from itertools import pairwise

from talentscan.events.circumstances import of_circumstance
from talentscan.events.dated import is_dated
from talentscan.events.exits import is_after_exit
from talentscan.events.frames import Need
from talentscan.events.governors import governed, is_ahead, is_unwilling, refuses
from talentscan.events.heads import HEADS
from talentscan.events.postsorts import WORDED, names_employer
from talentscan.events.sorts import CHECKS
from talentscan.events.syntax.inversion import RANKED
from talentscan.events.syntax.verbplaces import is_trade
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Clause, NounGroup, Parse, Sort

_UNDONE = frozenset("much little nothing behind alone open unclear unchecked".split())
"""What is left: much, nothing, a way open."""
_BEHIND_VERB = {"oneself": t.REFLEXIVE, "doing": t.VBG}
"""What stands right behind a verb, by the class of its word: "resigned herself to it", "quit smoking"."""
MEANWHILE = ("for now", "in the meantime", "in the interim", "for the time being", "on an interim basis", "meanwhile")
"""What says that somebody leads for a time only."""
_HONOURED, _FOR_LIFE = ("member", "members", "fellow", "fellows"), frozenset(("life", "lifetime", "honorary"))
"""Who is only honoured: a life member."""
_ONCE_ONLY = frozenset("carve compose create draw draft illustrate paint perform play record sculpt sing write".split())
"""What people are chosen to do once, which is no post."""
_TOP = frozenset(["top", "leading", "greatest", "influential", "powerful"])
_SEASONS = frozenset(["year", "month", "week", "decade", "season", "tournament", "century"])
_HOLDING = (Sort.GROUP, Sort.JOB, Sort.PERSON, Sort.ROLE, Sort.THING)
_BOUND = (Sort.JOB, Sort.ACT, Sort.THING)
_MARKS = ("comma", "dash")
_INSIDE = ("into", "for", "to", "of")
_AT_WORK = ("at", "from", "to", "with")
"""Sorts of subjects whose phrases say where, and by which words: "her contract with Acme was ended"."""
_HOLDING_ACTS = frozenset("leave move jump leap switch retirement stint tenure spell reign".split())
"""Sorts of objects, and acts, whose phrases may belong to the verb."""
_NO_OBJECTS = frozenset(
    """year years month months week weeks day days hour hours minutes moments time himself herself themselves
    others way halfway midway straight fresh""".split()
)
_SPANS = frozenset("day days hours week weeks month months year years".split())
_WORKING, _NOW = ("at", "with"), ("now", "currently", "presently")
_ATTACHED = frozenset(["at", "with", "of", "from", "to", "by", "in"])
_GROWING = frozenset(
    """strengthen bolster boost expand enhance deepen broaden extend grow build open launch complete continue cement
    reinforce augment beef shore round announce confirm unveil end conclude""".split()
)
"""What an organisation does to itself by taking people on."""
_LEADING = frozenset("lead run head manage oversee chair direct become be join helm".split()) | {"head up"}
"""What somebody is appointed to do at an organisation, or in a post."""
_HEARD = frozenset(["confirm", "announce", "report", "reveal", "disclose", "explain", "describe"])
_GRANTING = frozenset(["accept", "announce", "confirm", "approve"])
_TASKS = {
    "to-lead": frozenset(["lead", "run", "head", "head up", "manage", "oversee"]),
    "to-follow": frozenset(["replace", "succeed", "take over", "take charge", "take the helm", "take the reins"]),
}
"""What somebody comes to do, by the mood that a frame asks for."""
_RULERS = frozenset(
    """board directors owners shareholders investors regulators lawmakers executives founders bosses trustees members
    officials protesters students soldiers generals rebels voters citizens crowds protests uprising staff
    employees alumni delegates fellows""".split()
)


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
            return self._of_act(self.act, place)
        clause = self.clause
        assert clause is not None
        if place in ("subject", "object", "complement"):
            return _told(clause.slot(place))
        if place in ("next-for", "next-to"):
            return [n for p, n in clause.pps if p == place[5:] and self._follows(clause, n)]
        if place == "next-now":
            return [n for p, n in clause.pps if p in _WORKING and self._is_now(n)]
        if place in ("subject-as", "subject-to"):
            return [n for p, n in (clause.subject.pps if clause.subject is not None else ()) if p == place[8:]]
        if place.startswith(("governor-", "infinitive-")) or place.endswith("-possessor"):
            return self._beside(clause, place)
        pps = list(clause.pps)
        if place == "with":  # not "with Lind leaving the firm"
            doing = [c.subject for c in self.parse.clauses if c.link == "with"]
            pps = [pp for pp in pps if not any(pp[1] is subject for subject in doing)]
        bound: list[NounGroup] = []
        if place in _AT_WORK:
            inside = [noun for preposition, noun in clause.pps if preposition in _INSIDE]
            bound = [noun for noun in inside if noun.sort is Sort.ACT or noun.head in _HOLDING_ACTS]
            bound += [clause.subject] if clause.subject is not None and clause.subject.sort in _BOUND else []
        for owner in (clause.object, clause.complement, *bound):
            held = owner is not None and (owner.sort in _HOLDING or owner.head in _HOLDING_ACTS)
            unit = place == "at" and owner is not None and owner.sort is Sort.ORGANIZATION and owner.entity is None
            if owner is not None and (held or unit or owner in bound):
                pps += owner.pps  # "launched a practice at Acme"
                told = [c for c in self.parse.clauses if place == "at" and c.relation == "participle"]
                pps += [pp for c in told if c.subject is owner is clause.object for pp in c.pps]
        found = [noun for preposition, noun in pps if preposition == place]
        if place in _WORKING and clause.verb.past:
            found = [noun for noun in found if not self._is_now(noun)]
        return [noun for noun in found if not of_circumstance(noun, clause)] if place in _ATTACHED else found

    def _is_now(self, noun: NounGroup) -> bool:
        """Whether a noun group behind a preposition is told of the present: "left in May, now at Acme"."""
        return self.parse.sentence.lower[max(0, noun.first - 2)] in _NOW

    def _of_act(self, act: NounGroup, place: str) -> list[NounGroup]:
        """What stands in a place of an act noun: who owns it, its phrases, and those of its clause behind it."""
        if place == "act":
            return [act]
        if place == "possessor":
            return _told(act.possessor)
        if place == "subject":
            return self._grown()
        if place == "infinitive-object":
            return self._led(act)
        pps = list(act.pps)
        clause = self.clause
        told = clause is not None and clause.object is act and bool(_HEARD.intersection(clause.verb.lemmas))
        if place == "to" and (act.head == "resignation" or (told and act.head == "departure")):
            return []  # "confirmed her departure to the Herald", "tendered her resignation to Acme"
        if place == "to" and clause is not None and act is clause.subject and "be" in clause.verb.lemmas:
            clause = None  # "the loss of Lind is a blow to Acme"
        if clause is not None and act in (clause.object, clause.subject, clause.complement):
            behind = [pp for pp in clause.pps if pp[1].first >= act.last]
            pps += [pp for pp in behind if pp[0] in ("from", "as", "to", "at") or pp[1].sort is Sort.JOB]
        return [noun for preposition, noun in pps if preposition == place]

    def _led(self, act: NounGroup) -> list[NounGroup]:
        """What the words behind an act say is to be led: "the appointment of Lind to head Acme"."""
        behind = (act.last, act.last + 1)  # "Lind Jr. to lead"
        task = next((k for k in self.parse.clauses if k.relation == "infinitive" and k.verb.first in behind), None)
        if task is None or _LEADING.isdisjoint(task.verb.lemmas):
            return []
        return [n for n in _told(task.object, task.complement) if names_employer(n) or n.sort is Sort.ROLE]

    def _grown(self) -> list[NounGroup]:
        """The organisation that grows by an act: "Acme strengthened its practice with the hire of Lind"."""
        for clause in self.parse.clauses:
            subject = clause.subject
            if subject is None or subject.entity is None or not names_employer(subject):
                continue
            held = clause.object is self.act or any(noun is self.act for _, noun in clause.pps)
            if held and any(lemma.partition(" ")[0] in _GROWING for lemma in clause.verb.lemmas):
                return [subject]
        return []

    def granting(self) -> NounGroup | None:
        """The organisation that accepts or announces an act as its own: "Acme accepted the resignation of Lind"."""
        for clause in self.parse.clauses:
            subject = clause.subject
            if self.act is None or clause.object is not self.act or subject is None or clause.verb.passive:
                continue
            if subject.sort in (Sort.ORGANIZATION, Sort.NAME) and _GRANTING.intersection(clause.verb.lemmas):
                return subject if subject.entity is not None else None
        return None

    def _beside(self, clause: Clause, place: str) -> list[NounGroup]:
        """What stands in a place of the clause above or below, or possesses a place of this one."""
        governor = clause.parent
        if place == "governor-subject":
            return _told(governor.subject) if governor is not None else []
        if place == "governor-at":
            return [n for p, n in governor.pps if p in ("at", "with", "for")] if governor is not None else []
        if place == "infinitive-at":
            below = infinitive_of(self.parse, clause)
            return [n for word, n in below.pps if word == "at"] if below is not None else []
        if place == "infinitive-object":
            below = infinitive_of(self.parse, clause)
            return _told(below.object, below.slot("of"), below.slot("at")) if below is not None else []
        noun = clause.slot(place.partition("-")[0])
        if noun is not None and noun.possessor is None and noun.head in HEADS["office-term"]:
            return [whose for word, whose in noun.pps if word == "of"]  # "the terms of Lind and Reyes"
        return _told(noun.possessor) if noun is not None else []

    def _follows(self, clause: Clause, noun: NounGroup) -> bool:
        """Whether a phrase stands right behind its verb or object, times passed over: "left Acme last week for"."""
        end = clause.object.last if clause.object is not None else clause.verb.last
        between = [n for n in self.parse.nodes if end <= n.first < noun.first]
        if len(between) > 2 and between[-2].sort in _MARKS and (between[0].sort in _MARKS or between[0].verb):
            return True  # "left Acme, founded in 1981, for Orbix"
        timed = any(n.date is not None for n in between)  # "left Acme last month, for Orbix"
        return all(
            n.sort in ("date", "adverb", "prep", "sub")
            or (timed and n.sort == "comma")
            or (n.noun is not None and n.noun.count is not None)
            for n in between
        )

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
            return is_dated(self.parse, self.clause, need.sort)
        if need.places in (("leader",), ("governor",)):
            return governed(self.parse, self.clause, need.places[0], need.sort)
        if need.places == ("mood",):
            return self.clause is not None and self._in_mood(self.clause, need.sort)
        if need.places == ("adverb",):
            return self.clause is not None and self._qualified(self.clause, need.sort)
        if need.places == ("modifier",):
            assert self.act is not None
            return any(
                word in need.sort.split("|") for word in self.parse.sentence.lower[self.act.first : self.act.last]
            )
        if need.places == ("place",):
            return self.first(("object", "at", "with", "for", "as", "of"), "employer-or-role") is not None
        if need.sort == "hirer":
            return self._hirer()
        return self.first(need.places, need.sort) is not None

    def _in_mood(self, clause: Clause, mood: str) -> bool:
        """Whether a clause is told as `mood` says: done, refused, beside another, with terms of years, to come."""
        if mood == "told":
            return clause.verb.form == "finite" or is_dated(self.parse, clause, "any")
        if mood == "refused":
            return any(map(refuses, self.parse.clauses))
        if mood == "beside":
            return clause.link == "with"
        if mood in _TASKS:
            task = infinitive_of(self.parse, clause)
            return task is not None and task.verb.lemmas[0] in _TASKS[mood]
        if mood == "present":
            return clause.verb.form == "finite" and not clause.verb.past and not clause.verb.negated
        if mood == "tenures":
            behind = self.parse.sentence.lower[clause.verb.last :]
            return any(a == "(" and b[:4].isdigit() for a, b in pairwise(behind))
        if mood == "after-exit":
            return is_after_exit(self.parse, clause)
        if mood == "finite":
            return clause.verb.form == "finite" and "no longer" not in clause.verb.adverbs
        return is_ahead(self.parse, clause)

    def _qualified(self, clause: Clause, adverb: str) -> bool:
        """Whether an adverb stands with the verb of a clause or right behind it: "no longer works", "is now"."""
        verb = clause.verb
        if adverb == "not":
            return (verb.negated and "no longer" not in verb.adverbs) or is_unwilling(clause)
        if adverb == "no-longer":
            return "no longer" in verb.adverbs
        if adverb == "meanwhile":
            behind = verb.first if clause.relation == "relative" else 0  # "hired in the meantime Lind, who ran Acme"
            return any(words in " ".join(self.parse.sentence.lower[behind:]) for words in MEANWHILE)
        if adverb == "undone":
            return (
                self.parse.sentence.lower[verb.last] in _UNDONE if verb.last < len(self.parse.sentence.lower) else False
            )
        if adverb in _BEHIND_VERB:
            s = self.parse.sentence
            told = any(bits & _BEHIND_VERB[adverb] for bits in s.tags[verb.last : verb.last + 1])
            return told and s.words[verb.last] == s.lower[verb.last] and not is_trade(s, verb.last)
        lower, obj = self.parse.sentence.lower, clause.object
        beside = [verb.first - 1, verb.last, obj.last if obj is not None else -1]
        return adverb in verb.adverbs or any(adverb in lower[i : i + 1] for i in beside if i >= 0)

    def _is_object(self, noun: NounGroup) -> bool:
        """Whether a noun group in the place of an object is one, not a measure of time."""
        lower = self.parse.sentence.lower
        span = (
            noun.entity is None
            and noun.last - noun.first > 2
            and not _SPANS.isdisjoint(lower[noun.first : noun.first + 2])
        )
        return not span and lower[noun.last - 1] not in _NO_OBJECTS  # "has resigned one week shy of the day"

    def _hirer(self) -> bool:
        assert self.clause is not None
        subject = self.clause.subject
        if subject is None:
            return True
        return (
            subject.sort in (Sort.ORGANIZATION, Sort.NAME, Sort.PERSON, Sort.PRONOUN, Sort.ROLE)
            or subject.head in _RULERS
            or (subject.head == "people" and subject.definite)  # of a country
        )

    def _role_told(self, or_to: bool) -> bool:
        if self.first(("complement", "as", "to", "in"), "role") is not None:
            return True
        assert self.clause is not None
        verb = self.clause.verb
        acted_on = verb.passive or verb.perhaps_passive or verb.form == "participle"
        if acted_on and self.first(("object",), "role") is not None and not self._qualified(self.clause, "redundant"):
            return True
        if self.first(("to", "on", "onto"), "board") is not None:
            return True
        if acted_on and ":" in self.parse.sentence.lower and self.first(("subject",), "several-posts") is not None:
            return True  # "three directors were elected: A, B and C"
        counted = self.parse.sentence.words[-1] == ":"  # "elected two directors: A and B", or a list below
        if any(noun.posts and (noun.members or (counted and noun.sort is Sort.GROUP)) for noun in self.all("object")):
            return True
        if any(post.state == "new" for noun in self.all("object") for one in noun.members for post in one.posts):
            return True  # "elected two directors, A and B"
        if self.first(("in",), "stead") is not None:  # "named Lind in his place"
            return True
        if or_to:
            return self.first(("to",), "organization") is not None
        task = infinitive_of(self.parse, self.clause)
        once = task is not None and verb.lemmas[0] in ("choose", "select", "pick")
        return task is not None and not (once and task.verb.lemmas[0] in _ONCE_ONLY)  # "chosen to paint a mural"

    def fits(self, noun: NounGroup, sort: str) -> bool:
        """Whether a noun group is of a sort that frames ask for."""
        check = CHECKS.get(sort)
        if check is None or not check(noun) or (sort == "role" and self._is_ranked(noun)):
            return False
        words = WORDED.get(sort)
        return words is None or not words.isdisjoint(self.parse.sentence.lower[noun.first : noun.last])

    def _is_ranked(self, noun: NounGroup) -> bool:
        """Whether a post is nobody's: "the latest executive to leave", or won: "best director", "coach of the year"."""
        words = self.parse.sentence.lower[noun.first : noun.last]
        if noun.head.rsplit(maxsplit=1)[-1] in _HONOURED and not _FOR_LIFE.isdisjoint(words):
            return True
        if "best" in words or words[-1] in _SEASONS or (words[:2] == ["one", "of"] and not _TOP.isdisjoint(words)):
            return True
        if RANKED.isdisjoint(words) and words[:2] != ["one", "of"]:
            return False
        return any(
            n.first == noun.last and n.verb is not None and n.verb.form == "infinitive" for n in self.parse.nodes
        )


def _told(*nouns: NounGroup | None) -> list[NounGroup]:
    """The noun groups that are there."""
    return [noun for noun in nouns if noun is not None]


def infinitive_of(parse: Parse, clause: Clause) -> Clause | None:
    """The infinitive that hangs on a clause: "tapped Lind to lead research"."""
    for other in parse.clauses:
        if other.parent is clause and other.relation == "infinitive" and other.verb.form == "infinitive":
            return other
    return None


def is_unit_word(low: str) -> bool:
    """Whether a folded noun names a part of an organisation."""
    return bool(word_tags().get(low, 0) & (t.UNIT | t.ORG_HEAD))
