"""Decides what each name of an article names, and which names are one entity."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import genders, given_names, places, surnames, verb_forms, word_tags
from talentscan.lexicon.organizations import organizations, press_words
from talentscan.mentions.forms import form_judge, judge_form
from talentscan.mentions.links import link_organizations
from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Entity, EntityType, Sentence

PERSON, ORGANIZATION, PLACE, PRODUCT, OTHER = EntityType

# What a context says of a name before it is known what it names, as votes; the weights are ranks of trust, not fits:
# a title or an age beats a name list, a name list beats a verb.
PERSON_VERBS = frozenset(
    """join leave resign quit retire depart become serve step graduate tweet write recall note joke post earn hold
    succeed replace study grow live die marry move spend""".split()
)
SAY_VERBS = frozenset("say tell add explain argue comment reply".split())
NAMING_VERBS = frozenset(
    "appoint name hire welcome elect promote tap recruit poach pick choose select fire oust".split()
)
EMPLOYER_PREPOSITIONS = frozenset(("at", "joined", "join", "joining", "joins", "rejoined", "rejoin"))
# What is done to firms only: "Laura Lind was founded in 1955".
FIRM_VERBS = frozenset("found establish acquire incorporate headquarter delist rebrand".split())
# What only firms have: "Laura Lind shares fell".
FIRM_NOUNS = frozenset("shares stock staff stores customers users shareholders headquarters".split())
_PLEASED = tuple(
    [adjective, "to", verb]
    for adjective in ("pleased", "proud", "delighted", "thrilled", "excited", "happy")
    for verb in ("announce", "welcome", "share")
)
_GENDERS = {"mr": "he", "sir": "he", "lord": "he", "father": "he", "mrs": "she", "ms": "she", "miss": "she",
            "dame": "she", "lady": "she", "baroness": "she"}  # fmt: skip


@dataclass(slots=True)
class _Candidate:
    """One written form of a name and the votes for what it is."""

    words: tuple[str, ...]
    lower: tuple[str, ...]
    form: str
    text: str
    person: float = 0.0
    organization: float = 0.0
    place: float = 0.0
    product: float = 0.0
    count: int = 0
    genders: list[str] = field(default_factory=list)


class EntityTable:
    """Collects the names of an article, then types and clusters them.

    Feed every span with `add`, call `settle` once, then ask `entity_of` for each span.
    """

    def __init__(self) -> None:
        self._tags = word_tags()
        self._given = given_names()
        self._surnames = surnames()
        self._known = organizations()
        self._press = press_words()
        self._places = places()
        self._verbs = verb_forms()
        self._is_usual = form_judge().is_usual
        self._candidates: dict[str, _Candidate] = {}
        self._by_form: dict[str, Entity] = {}
        self._by_part: dict[str, list[Entity]] = {}
        self._by_first: dict[str, Entity] = {}
        self._by_initials: dict[str, Entity] = {}
        self._firms: set[str] = set()
        self._letters_of: dict[Entity, frozenset[str]] = {}

    def add(self, s: Sentence, span: NameSpan, text: str) -> None:
        """Count one mention and what its neighbours say of it."""
        lower, start = tuple(s.lower[span.first : span.last]), s.starts[span.first]
        words = tuple(s.words[span.first : span.last])
        if lower[0][:3] == "ex-" and len(lower[0]) > 4:  # ex-Nimbo is Nimbo
            lower, words, start = (lower[0][3:], *lower[1:]), (words[0][3:], *words[1:]), start + 3
        form = " ".join(lower)
        candidate = self._candidates.get(form)
        if candidate is None:
            votes = judge_form(words, lower)
            candidate = _Candidate(
                votes.words, lower, form, text[start : s.ends[span.last - 1]],
                votes.person, votes.organization, votes.place, votes.product,
            )  # fmt: skip
            self._candidates[form] = candidate
        span.form = form
        candidate.count += 1
        if span.honorific:
            candidate.person += 6
            gender = _GENDERS.get(span.honorific.rstrip("."))
            if gender:
                candidate.genders.append(gender)
        self._judge_context(s, span, candidate)

    def _judge_context(self, s: Sentence, span: NameSpan, c: _Candidate) -> None:
        """Votes by the words around one mention."""
        first, last, size = span.first, span.last, len(s.words)
        before = s.lower[first - 1] if first else ""
        after = s.lower[last] if last < size else ""
        beyond = s.lower[last + 1] if last + 1 < size else ""
        bits_before = s.tags[first - 1] if first else 0
        bits_after = s.tags[last] if last < size else 0
        bits_beyond = s.tags[last + 1] if last + 1 < size else 0
        if bits_before & (t.ROLE | t.PEOPLE) and not bits_before & t.PLURAL:
            c.person += 3
        elif before in EMPLOYER_PREPOSITIONS or (before in ("of", "for") and first > 1 and s.tags[first - 2] & t.ROLE):
            c.organization += 2
        elif bits_before & t.ORG_NOUN and not bits_before & t.ROLE:
            c.organization += 3
        elif before in ("the", "rival", "startup", "start-up", "maker", "giant"):
            c.organization += 1.5
        elif before == "from":
            c.organization += 0.7
        elif self._is_named(s, first, last):
            c.person += 3
        if after == "'s":
            if bits_beyond & (t.ROLE | t.ROLE_MOD | t.UNIT | t.ORG_HEAD):
                c.organization += 1.5
        elif after == "," and beyond:
            if beyond == "where":
                c.organization += 2
            elif beyond == "which":
                c.organization += 1.5
            elif (beyond.isdigit() and len(beyond) == 2) or beyond in ("who", "whose", "jr"):
                c.person += 3
            elif self._company_follows(s, last + 1):
                c.organization += 2.5
            elif self._post_follows(s, last + 1):
                c.person += 2.5
        elif after == "(" and beyond.isalpha() and s.words[last + 1].isupper() and 1 < len(beyond) < 6:
            c.organization += 3.5 if c.organization or self._given.get(c.lower[0]) is not False else 0
        elif after == "who":
            c.person += 3
        elif (
            after in FIRM_NOUNS
            or (bits_after & (t.ROLE | t.PEOPLE) and not bits_after & t.VERB)
            or (bits_after & t.ROLE_MOD and bits_beyond & (t.ROLE | t.ROLE_MOD))
        ):
            c.organization += 2
        self._judge_verb(s, last, c)

    def _judge_verb(self, s: Sentence, last: int, c: _Candidate) -> None:
        if s.lower[last + 1 : last + 4] in _PLEASED:
            c.organization += 2
            return
        at = last
        while at < len(s.lower) and at < last + 4 and s.tags[at] & (t.AUX | t.ADV):
            at += 1
        passive = any(bits & t.BE for bits in s.tags[last:at])
        for lemma, _ in self._verbs.get(s.lower[at] if at < len(s.lower) else "", ()):
            if passive and lemma in FIRM_VERBS:
                c.organization += 8
                return
            if lemma in PERSON_VERBS:
                c.person += 1
                return
            if lemma in SAY_VERBS:
                if self._own_post_follows(s, at + 1):
                    c.organization += 3
                c.person += 0.5
                return
            if lemma in ("hire", "appoint", "name", "recruit", "poach", "fire", "announce", "acquire", "launch"):
                c.organization += 1
                if lemma in NAMING_VERBS and self._own_post_follows(s, at + 1):
                    c.organization += 3
                return

    def _is_named(self, s: Sentence, first: int, last: int) -> bool:
        """Whether somebody is appointed here: "named Ana Lind as", "welcome Ana Lind to"."""
        if not first or s.lower[last : last + 1] not in (["as"], ["to"], [","]):
            return False
        return any(lemma in NAMING_VERBS for lemma, _ in self._verbs.get(s.lower[first - 1], ()))

    def _own_post_follows(self, s: Sentence, at: int) -> bool:
        """Whether what is named is "its" chief: only organisations are "it"."""
        ahead = s.lower[at : at + 8]
        return (
            "its" in ahead
            and bool(s.tags[at + ahead.index("its") + 1 : at + ahead.index("its") + 2])
            and any(bits & t.ROLE for bits in s.tags[at + ahead.index("its") + 1 : at + ahead.index("its") + 6])
        )

    def _company_follows(self, s: Sentence, at: int) -> bool:
        """Whether "a maker of tools", "the Oslo-based start-up" begins at `at`."""
        if at >= len(s.lower) or not s.tags[at] & t.DET:
            return False
        for i in range(at + 1, min(at + 8, len(s.lower))):
            bits = s.tags[i]
            if (bits & t.ORG_NOUN and not bits & t.ROLE) or s.lower[i] in (
                "provider",
                "maker",
                "platform",
                "company",
                "start-up",
                "startup",
            ):
                return True
            if s.lower[i] in ",.;of" or bits & (t.AUX | t.ROLE | t.REL):
                return False
        return False

    def _post_follows(self, s: Sentence, at: int) -> bool:
        """Whether a post begins at `at`: "a partner", "the bank's chief economist"."""
        for i in range(at, min(at + 7, len(s.lower))):
            bits = s.tags[i]
            if bits & t.ROLE and not bits & t.PLURAL:
                return True
            if s.lower[i] in ",.;" or bits & (t.AUX | t.CONJ):
                return False
        return False

    def settle(self) -> None:
        """Type every form and join the forms of one entity; may be called again after more names were added."""
        self._by_form.clear()
        self._by_part.clear()
        self._by_first.clear()
        self._by_initials.clear()
        self._letters_of.clear()
        candidates = sorted(self._candidates.values(), key=lambda c: (-len(c.words), -c.count, c.text))
        multi = [c for c in candidates if len(c.words) > 1]
        self._firms = {" ".join(c.lower[:-1]) for c in multi if self._tags.get(c.lower[-1], 0) & t.LEGAL}
        for c in multi:
            self._settle_full(c)
        for c in candidates:
            if len(c.words) == 1:
                self._settle_single(c)
        link_organizations(self._by_form)

    def _type_of(self, c: _Candidate) -> EntityType:
        best = max(
            (c.person, 3, PERSON), (c.organization, 2, ORGANIZATION), (c.place, 1, PLACE), (c.product, 0, PRODUCT)
        )
        if best[0] <= 0.5 or (
            best[2] is PERSON and len(c.words) == 1 and best[0] < 1.5 and c.lower[0] not in self._surnames
        ):
            return OTHER
        return best[2]

    def _settle_full(self, c: _Candidate) -> None:
        kind = ORGANIZATION if c.form in self._firms else self._type_of(c)  # Laura Lind beside Laura Lind Ltd
        if kind is PERSON:
            same = self._same_person(c)
            if same is not None:
                if self._is_purer(c, same):
                    same.name = _clean(c.text)
                self._join(same, c)
                return
        self._new(c, kind)

    def _same_person(self, c: _Candidate) -> Entity | None:
        """A person whose longer name holds this one: Jane Q. Doe for Jane Doe, Yu (Tom) Li for Tom Li."""
        parts = _letters(c.lower)
        for other in islice(self._by_part.get(c.lower[-1], ()), _MOST_NAMESAKES):
            if other.type is PERSON and parts <= self._letters_of[other]:
                return other
        return None

    def _is_purer(self, c: _Candidate, entity: Entity) -> bool:
        """Whether the longer name of a person only begins with other words than names: Opposition Ana Lind."""
        long = entity.name.lower().split()
        first = long[0]
        return (
            tuple(long[-len(c.lower) :]) == c.lower
            and self._given.get(c.lower[0]) is False
            and first not in self._given
            and len(first.rstrip(".")) > 1
        )

    def _settle_single(self, c: _Candidate) -> None:
        word = c.lower[0]
        if c.text.isupper() and word not in self._known and (called := self._by_initials.get(word)) is not None:
            self._join(called, c)
            return
        people = [e for e in self._by_part.get(word, ()) if e.type is PERSON]
        strong = c.organization >= 5 and c.organization > c.person + 2 and word not in self._surnames
        if people and not strong and c.place < 4:
            self._by_form[word] = people[0]
            for person in people:
                person.forms.add(c.text)
            people[0].mentions += c.count
            self._note_gender(people[0], c)
            return
        if people and c.place >= 4 and c.person > 2:
            self._by_form[word] = people[0]
            return
        if not people and not c.genders and self._given.get(word) is not False and word not in self._places:
            # People are introduced by their full names; a lone name that comes again is an organisation's.
            c.organization += 1.5 if c.count > 1 else 0.4
        longer = self._by_first.get(word)
        if longer is not None and word not in self._known and c.person < 3:
            longer.forms.add(c.text)
            longer.mentions += c.count
            self._by_form[word] = longer
            return
        kind = self._type_of(c)
        self._new(c, kind)

    def _new(self, c: _Candidate, kind: EntityType) -> Entity:
        form = c.form
        entity = Entity(_clean(c.text), kind, {c.text}, c.count, known=form in self._known, weight=c.organization)
        self._by_form[form] = entity
        if (
            kind is ORGANIZATION
            and len(c.lower) > 1
            and c.lower[-1] not in self._press
            and (form in self._known or self._tags.get(c.lower[-1], 0) & (t.ORG_HEAD | t.LEGAL))
        ):
            self._by_first.setdefault(c.lower[0], entity)
        if kind is PERSON:
            self._note_gender(entity, c)
            self._letters_of[entity] = _letters(tuple(entity.name.lower().split()))
            if len(c.words) > 2:
                self._by_initials.setdefault("".join(w[0] for w in c.lower if w[0].isalpha()), entity)
            parts = [w for w in c.lower if w[0].isalpha() and not self._tags.get(w, 0) & t.SUFFIX]
            if parts:
                for part in {parts[0], parts[-1]}:
                    self._by_part.setdefault(part, []).append(entity)
                for part in parts[1:-1]:
                    if "(" in c.lower or "“" in c.lower or '"' in c.lower:
                        self._by_part.setdefault(part, []).append(entity)
        return entity

    def _join(self, entity: Entity, c: _Candidate) -> None:
        entity.forms.add(c.text)
        entity.mentions += c.count
        self._by_form[c.form] = entity
        self._note_gender(entity, c)

    def _note_gender(self, entity: Entity, c: _Candidate) -> None:
        if entity.gender is None:
            entity.gender = Counter(c.genders).most_common(1)[0][0] if c.genders else genders().get(c.lower[0])

    def entity_of(self, span: NameSpan) -> Entity:
        """The entity that a span fed before names."""
        return self._by_form[span.form]

    def why(self, span: NameSpan) -> str:
        """Why a span fed before was taken to name what it does."""
        c, entity = self._candidates[span.form], self._by_form[span.form]
        own = judge_form(c.words, c.lower)
        told = [
            f"{sort} {votes:.1f}" + (f" ({min(words, votes):.1f} by its own words)" if words > 0 else "")
            for sort, votes, words in (
                ("person", c.person, own.person),
                ("organization", c.organization, own.organization),
                ("place", c.place, own.place),
                ("product", c.product, own.product),
            )
            if votes > 0
        ]
        reasons = [f"votes: {', '.join(told)}" if told else "no votes"]
        if span.form in self._known:
            reasons.append("a known organisation")
        if c.text not in (entity.name, entity.employer().name):
            reasons.append(f"short for {entity.name}")
        if entity.parent is not None:
            reasons.append(f"part of {entity.employer().name}")
        return "; ".join(reasons)

    def namesakes(self, word: str) -> list[Entity]:
        """All people of the article whose given or family name is `word` (folded)."""
        return [e for e in self._by_part.get(word, ()) if e.type is PERSON]

    def words(self) -> frozenset[str]:
        """The words, folded, that names of people and organisations consist of."""
        return frozenset(
            word
            for form, entity in self._by_form.items()
            if entity.type in (PERSON, ORGANIZATION)
            for word in form.split()
            if len(word) > 1 and (not self._is_usual(word) or len(form.split()) == 1)
        )


# With so many people of one name no article is read on; hostile text stays linear.
_MOST_NAMESAKES = 50


def _letters(words: tuple[str, ...]) -> frozenset[str]:
    """The words without their marks."""
    return frozenset(word if word.isalpha() else "".join(filter(str.isalpha, word)) for word in words) - {""}


def _clean(text: str) -> str:
    """A name on one line, without what stands only beside it."""
    return (
        " ".join(text.split()).strip(" ,.;:")
        if not text.endswith(("Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "Sr."))
        else " ".join(text.split())
    )
