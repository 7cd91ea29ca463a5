"""What words a sentence must hold for a frame to match it.

What a frame needs is turned into sets of words of which the sentence must have one each. A sort or place that is not
known here asks for nothing, so that a sentence is parsed once too often rather than passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from talentscan.events.elliptic import LISTED
from talentscan.events.exits import EXIT_LINKS
from talentscan.events.frames import Frame, Need, frames
from talentscan.events.governors import AGREEING, DECLINING, GOVERNORS, LEAVING
from talentscan.events.heads import HEADS
from talentscan.events.houses import HOUSES
from talentscan.events.postsorts import WORDED
from talentscan.events.recruits import RECENT, RECRUITS
from talentscan.events.sorts import COMPANY, PERSON_PRONOUNS
from talentscan.events.syntax.noungroups import STATES
from talentscan.events.syntax.numbers import FEW
from talentscan.events.voices import SELDOM_SHORT
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, third_person, verb_forms, word_tags
from talentscan.model.syntax import EntityType

# What stands for a name of a person, or of what may be an organisation, among the words of a sentence.
_PERSON, _ORGANIZATION, NUMBER = "@person", "@organization", "@number"
STANDS_FOR = {
    EntityType.PERSON: (_PERSON,), EntityType.ORGANIZATION: (_ORGANIZATION,), EntityType.PLACE: (),
    EntityType.PRODUCT: (_ORGANIZATION,), EntityType.WORK: (), EntityType.OTHER: (_PERSON, _ORGANIZATION),
}  # fmt: skip
_PREPOSITIONS = frozenset("about after as at by for from in into of on onto over to under with".split())
_BEHIND = _PREPOSITIONS | {"object", "complement", "next-for", "next-to", "role", "role-or-to", "place"}
"""Places behind a trigger, but for what a relative clause takes up: "the lab that she left"."""
_BEFORE = frozenset(["subject", "mood", "leader", "governor"])
"""What stands before a trigger, but for participles and gerunds, which may stand before their subject."""
_NEW = ("new", "newly", "newly-appointed", "newly-elected", "newly-named", "newly-hired", "newest", "incoming", "next")
_POSSESSIVES = frozenset(["'s", "'", "’"])
_OWNERS = frozenset(["his", "their", "my", "who", "he", "she", "they", "i", "we"])
"""Words that stand for people as what possesses, acts, or as whom a relative clause takes up, and not behind a verb."""

_STILL = ("also", "already", "now", "reportedly", "officially")
"""What may stand inside a trigger: "was also out"."""
_ADVERB_CLASSES = {"oneself": t.REFLEXIVE, "doing": t.VBG}
_ADVERBS = {
    "no-longer": frozenset(["longer"]),
    "meanwhile": frozenset("now meantime interim being meanwhile".split()),
}
"""What an adverb that a frame asks for is told by: words of a class, or some words."""
_LEADERS = {"let": ("let",), "become": ("become",), "rise": ("rise",)}

Words = frozenset[str]


class Hint(NamedTuple):
    """A way in which a word can begin a trigger.

    `tail` are the words right behind it. Of each set of words whose bit is in `needs` the sentence has one
    anywhere, of each in `before` one up to the word, of each in `behind` one after it, and of each in `group` one
    in the noun group right behind it, where one stands there; of each set in `phrases` one behind one of its
    prepositions. `auxiliary`: the word is often no main verb; `verb`: it is a verb; `passive`: it is a past
    participle; `led`: a form of "be" stands before it; `finite`: it has a subject of its own; `headline`: the sentence
    ends without a full stop.
    """

    tail: tuple[str, ...] = ()
    needs: int = 0
    before: int = 0
    behind: int = 0
    auxiliary: bool = False
    passive: bool = False
    headline: bool = False
    group: int = 0
    verb: bool = False
    led: bool = False
    finite: bool = False
    phrases: tuple[tuple[Words, int], ...] = ()

    def in_any_order(self) -> Hint:
        """The hint of a form that may stand before its subject: "joining Orbix, she said"."""
        return self._replace(before=0)

    def asking(self, bits: int, place: str) -> Hint:
        """The hint of an act noun that needs words in a place as well."""
        before = self.before | (bits if place == "possessor" else 0)
        behind = self.behind | (bits if place in _BEHIND else 0)
        return self._replace(needs=self.needs | bits, before=before, behind=behind)


class Ways(NamedTuple):
    """The hints of one word: those of the word `alone`, and those with a tail by its first word.

    `auxiliary`: it begins a trigger only where it is the main verb, as the forms of "be" and "have" do.
    """

    auxiliary: bool
    alone: tuple[Hint, ...]
    tailed: dict[str, list[Hint]]

    @classmethod
    def of(cls, hints: Sequence[Hint]) -> Ways:
        """The same hints, as they are asked for."""
        tailed: dict[str, list[Hint]] = {}
        for hint in hints:
            if hint.tail:
                tailed.setdefault(hint.tail[0], []).append(hint)
        alone = tuple(hint for hint in hints if not hint.tail)
        return cls(all(hint.auxiliary for hint in hints), alone, tailed)


class WordSets:
    """Gives each set of words a bit from `first` on; `bits` are those of all sets that a word is in."""

    def __init__(self, first: int) -> None:
        self.bits: dict[str, int] = {}
        self._next = first
        self._known: dict[Words, int] = {}

    def bit(self, words: Words) -> int:
        """The bit of a set."""
        bit = self._known.get(words)
        if bit is None:
            bit = self._known[words] = self._next
            self._next <<= 1
            self.mark(bit, words)
        return bit

    def mark(self, bit: int, words: Iterable[str]) -> None:
        """Give some words a bit of the caller's own."""
        bits = self.bits
        for word in words:
            bits[word] = bits.get(word, 0) | bit


class Hints:
    """Makes the hints, `by_word` with which a trigger begins."""

    def __init__(self, sets: WordSets) -> None:
        self._sets = sets
        self._tags = word_tags()
        self._sorts = self._words_of_sorts()
        self._counts = frozenset(w for w, (kind, _, _) in noun_classes().items() if kind == "collective") | {NUMBER}
        self._possessives = _POSSESSIVES | {word for word, bits in self._tags.items() if bits & t.POSS}
        self._known: dict[Need, int] = {}
        self.by_word: dict[str, list[Hint]] = {}
        by_verb: dict[str, list[Hint]] = {}
        for frame in frames():
            hint = self._hint(frame)
            ahead = self._headlined(frame)
            for verb in frame.verbs:
                first, *tail = verb.split()
                by_verb.setdefault(first, []).append(hint._replace(tail=tuple(tail), verb=True))
                by_verb[first] += [told._replace(tail=tuple(tail)) for told in ahead]
            for noun in frame.nouns:
                self._add((noun, third_person(noun)), self._of_noun(frame))
        self._add_verbs(by_verb)
        person = sets.bit(frozenset((_PERSON,)))
        self._add(("since",), [Hint(needs=person, before=person)])
        told = sets.bit(self._sorts["newrole"] | {"board"})
        self._add(_NEW, [Hint(needs=person | told, group=told)])
        recent = sets.bit(RECENT)
        for noun in RECRUITS:
            self._add((noun,), [Hint(needs=person | recent)])
        listed = sets.bit(frozenset(form for noun in LISTED for form in (noun, noun + "s")))
        self._add(("as",), [Hint(needs=person | listed, before=person)])

    def _add(self, words: Iterable[str], hints: list[Hint]) -> None:
        for word in words if hints else ():
            known = self.by_word.setdefault(word, [])
            known += [hint for hint in hints if hint not in known]

    def _add_verbs(self, by_verb: dict[str, list[Hint]]) -> None:
        """Add the hints of verbs under each form that VerbGrouper reads as them."""
        bare = {verb[3:] for verb in by_verb if verb.startswith(("co-", "re-"))}
        loose = {verb: [hint.in_any_order() for hint in hints] for verb, hints in by_verb.items()}
        for form, lemmas in verb_forms().items():
            for lemma, bits in lemmas:
                if lemma in by_verb:
                    known = by_verb if _is_finite(lemmas) else loose
                    self._add((form,), _in_voice(known[lemma], bits, lemma))
                if lemma in bare:
                    known = by_verb if _is_finite(lemmas) else loose
                    for prefix in ("co-", "re-"):
                        self._add((prefix + form,), _in_voice(known.get(prefix + lemma, []), bits, lemma))
        for verb, hints in loose.items():
            if verb not in verb_forms():
                self._add((verb,), hints)
        for lemma, bit in (("be", t.BE), ("have", t.HAVE), ("do", t.DO)):
            hints = [hint._replace(auxiliary=lemma != "do", passive=False) for hint in by_verb.get(lemma, ())]
            hints += [hint._replace(tail=(also, "out")) for hint in hints if hint.tail == ("out",) for also in _STILL]
            words = [word for word, bits in self._tags.items() if bits & bit]
            for word in words:
                self.by_word.pop(word, None)
            self._add([*words, "'s"], hints)
        gone = [hint._replace(tail=(), headline=True) for hint in by_verb.get("be", ()) if hint.tail == ("out",)]
        self._add(("out",), gone)
        person = self._sets.bit(frozenset((_PERSON,)))
        self._add(("out",), [Hint((be,), person, behind=person) for be in ("is", "are", "was", "were")])

    def _words_of_sorts(self) -> dict[str, Words]:
        """The words of which a noun group of a sort has one."""
        classes = noun_classes()
        posts = {word for word, bits in self._tags.items() if bits & t.HOLDER}
        posts |= {word for word, (kind, _, _) in classes.items() if kind in ("job", "people", "collective")}
        posts |= {"successor", "replacement", "presidency", "others"}
        jobs = {word for word, (kind, _, _) in classes.items() if kind == "job"} | {"presidency"}
        single = {word for word, bits in self._tags.items() if bits & t.HOLDER and not bits & t.PLURAL}
        single |= {word for word, (kind, _, plural) in classes.items() if kind == "people" and not plural}
        owners = {word for word, bits in self._tags.items() if bits & t.BODY}
        owners |= {word for word, (kind, _, _) in classes.items() if kind == "board"}
        owners |= {_ORGANIZATION, "us", "group", "team"} | HOUSES
        newly = {word for word, state in STATES.items() if state == "new"}
        people = posts | PERSON_PRONOUNS | FEW | {_PERSON}
        return dict(HEADS) | {
            "person": PERSON_PRONOUNS | {_PERSON}, "people": frozenset(people), "staff": frozenset(people),
            "role": frozenset(posts), "post": frozenset(posts), "newrole": frozenset(posts), "job": frozenset(jobs),
            "organization": frozenset(owners), "company": COMPANY | {_ORGANIZATION},
            "employer": frozenset(owners | jobs),
            "employer-or-role": frozenset(owners | posts), "employer-or-post": frozenset(owners | posts),
            "role-or-employer": frozenset(owners | posts), "role-or-workplace": frozenset(posts | {_ORGANIZATION}),
            "role-or-job": frozenset(posts | jobs), "origin": frozenset(owners | posts | jobs),
            "named-people": frozenset((_PERSON,)), "named": frozenset((_ORGANIZATION,)), "newcomer": frozenset(newly),
            "new-people": frozenset(newly), "our-role": frozenset(("our",)), "term-of-one": HEADS["office-term"],
            "outgoing": frozenset(word for word, state in STATES.items() if state == "outgoing"),
            "newcomers": HEADS["newcomers"] | HEADS["board-members"], "holder": frozenset(posts),
            **WORDED, "title": frozenset(posts), "sole-post": frozenset(posts),
            "portfolio": frozenset(("portfolio", "ministry", "department")),
        }  # fmt: skip

    def _hint(self, frame: Frame) -> Hint:
        """What each trigger of a frame needs, and on which side of it."""
        needs = before = behind = group = 0
        phrases: list[tuple[Words, int]] = []
        for need in frame.needs:
            if need.sort != "none":
                bits = self._bits(need)
                needs |= bits
                if _BEHIND.issuperset(need.places):
                    behind |= bits
                    group |= bits if need.places == ("object",) else 0
                    if told := self._phrase(need):
                        phrases.append(told)
                elif _BEFORE.issuperset(need.places):
                    before |= bits
        return Hint((), needs, before, behind, passive=frame.passive, group=group, phrases=tuple(phrases),
            finite=Need(("mood",), "finite") in frame.needs,
        )  # fmt: skip

    def _phrase(self, need: Need) -> tuple[Words, int] | None:
        """The prepositions behind which a frame needs a noun group of a sort, and the bits of the sort's words."""
        prepositions = frozenset(place.removeprefix("next-") for place in need.places)
        if need.sort not in self._sorts or not _PREPOSITIONS.issuperset(prepositions):
            return None
        return prepositions, self._sets.bit(self._sorts[need.sort] - _OWNERS)

    def _headlined(self, frame: Frame) -> list[Hint]:
        """What the triggers of a frame that tells of the future need in a headline: "Lind to lead Orbix"."""
        future = Need(("mood",), "future")
        if future not in frame.needs:
            return []
        hint = self._hint(replace(frame, needs=tuple(need for need in frame.needs if need != future)))
        to = self._sets.bit(frozenset(("to",)))
        return [hint._replace(needs=hint.needs | to, before=hint.before | to, headline=True)]

    def _of_noun(self, frame: Frame) -> list[Hint]:
        """The same of its act nouns, a hint for each place where what is needed may stand: possessors stand before."""
        found = [Hint()]
        for need in frame.needs:
            if need.sort == "none":
                continue
            found = [
                hint.asking(self._bits(Need((place,), need.sort)), place) for hint in found for place in need.places
            ]
        return found

    def _bits(self, need: Need) -> int:
        """The bits of the sets of words that a condition asks for."""
        if need not in self._known:
            self._known[need] = reduce(or_, map(self._sets.bit, self._need(need)), 0)
        return self._known[need]

    def _need(self, need: Need) -> Iterator[Words]:
        place = need.places[0]
        if place in ("role", "role-or-to"):
            yield self._sorts["role"] | {"to", "onto", "board", "directors", "place", "stead"}
        elif place == "date":
            if need.sort == "year":
                yield frozenset((NUMBER,))
            elif need.sort != "any":
                yield frozenset(word for word in ("as", "since", "until") if word in need.sort.split("-"))
        elif place == "mood":
            if need.sort == "future":
                yield self._of_class(t.FUT) | _forms_of(AGREEING)
            elif need.sort == "after-exit":
                yield frozenset(EXIT_LINKS)
        elif place == "adverb":
            if need.sort in _ADVERB_CLASSES:
                yield self._of_class(_ADVERB_CLASSES[need.sort])
            elif need.sort == "not":
                yield self._of_class(t.NEG) | _forms_of(DECLINING)
            elif need.sort != "undone":
                yield _ADVERBS.get(need.sort, frozenset((need.sort,)))
        elif place == "modifier":
            yield frozenset(need.sort.split("|"))
        elif place in ("leader", "governor"):
            yield self._governors(need.sort)
        elif place == "place":
            yield self._sorts["employer-or-role"]
        else:
            if need.sort == "newrole":
                yield frozenset(word for word, state in STATES.items() if state == "new") - {"first"}
            if need.sort in ("posts", "heads", "jobs"):
                yield self._counts
            if need.sort == "newcomer":
                yield frozenset((_PERSON,))
            if need.sort in ("posts", "jobs"):
                yield self._sorts["role"] | HEADS["layoffs"]
            if need.sort in self._sorts:
                told = self._sorts[need.sort]
                yield told - _OWNERS if _BEHIND.issuperset(need.places) else told
            yield from self._places(need.places)

    def _of_class(self, bit: int) -> Words:
        return frozenset(word for word, bits in self._tags.items() if bits & bit)

    def _governors(self, sort: str) -> Words:
        """The forms of the verbs that a clause must hang on."""
        return _forms_of(frozenset({**_LEADERS, **GOVERNORS, "go-on": ("go", "move")}.get(sort, LEAVING)))

    def _places(self, places: tuple[str, ...]) -> Iterator[Words]:
        """One of the prepositions, or a possessive, where nothing else holds the noun group."""
        words: set[str] = set()
        for place in places:
            bare = place.removeprefix("next-")
            if bare in _PREPOSITIONS:
                words |= {bare, "where"} if bare == "at" else {bare}
            elif place == "possessor":
                words |= self._possessives
            else:
                return
        yield frozenset(words)


def _forms_of(lemmas: frozenset[str]) -> Words:
    """The forms of some verbs."""
    forms = _by_lemma()
    return frozenset(form for lemma in lemmas for form in forms.get(lemma, ()))


@cache
def _by_lemma() -> dict[str, list[str]]:
    """The forms of each verb."""
    forms: dict[str, list[str]] = {}
    for form, found in verb_forms().items():
        for lemma, _ in found:
            forms.setdefault(lemma, []).append(form)
    return forms


def _is_finite(lemmas: Sequence[tuple[str, int]]) -> bool:
    """Whether a verb's form is surely one that stands behind its subject."""
    bits = reduce(or_, (bits for _, bits in lemmas))
    return bool(bits & t.FINITE) and not bits & t.VBG


def _in_voice(hints: list[Hint], bits: int, lemma: str) -> list[Hint]:
    """The hints that a verb's form can begin: the passive has a past participle, and of some verbs is never short."""
    led = lemma in SELDOM_SHORT and bool(bits & t.FINITE)
    fits = (hint for hint in hints if (bits & t.VBN or not hint.passive) and (bits & t.FINITE or not hint.finite))
    return [hint._replace(led=led and hint.passive) for hint in fits]


def hints(sets: WordSets) -> Mapping[str, Sequence[Hint]]:
    """The hints of all frames by the word that a sentence must hold; what they need is put into `sets`."""
    return Hints(sets).by_word
