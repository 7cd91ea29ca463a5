"""Decides what each name of an article names, and which names are one entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import genders, given_names, places, sectors, surnames, things, word_tags
from talentscan.lexicon.organizations import organizations, press_words
from talentscan.lexicon.spellings import nicknames
from talentscan.lexicon.states import lands
from talentscan.mentions.candidates import Candidate
from talentscan.mentions.contexts import ContextJudge
from talentscan.mentions.degrees import name_end
from talentscan.mentions.employing import employs, is_employer
from talentscan.mentions.forms import form_judge, judge_form, written
from talentscan.mentions.links import is_generic, link_organizations
from talentscan.mentions.spans import NameSpan
from talentscan.model.syntax import Entity, EntityType, Sentence

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
PRODUCT, WORK, OTHER = EntityType.PRODUCT, EntityType.WORK, EntityType.OTHER

_BY_LIST, _TOLD_AS_CLUB = 4.0, 4.5
"""Votes of a name for a place that only the list of places gives, and for a club that has people."""
_GENDERS = {"mr": "he", "sir": "he", "lord": "he", "father": "he", "mrs": "she", "ms": "she", "miss": "she",
            "dame": "she", "lady": "she", "baroness": "she"}  # fmt: skip


class EntityTable:
    """Collects the names of an article, then types and clusters them.

    Feed every span with `add`, call `settle` and `link`, then ask `entity_of` for each span.
    """

    def __init__(self) -> None:
        self._tags = word_tags()
        self._given = given_names()
        self._surnames = surnames()
        self._known = organizations()
        self._press = press_words()
        self._places = places()
        self._things = things()
        self._sectors = sectors()
        self._lands = lands()
        self._context = ContextJudge()
        self._is_usual = form_judge().is_usual
        self._candidates: dict[str, Candidate] = {}
        self._by_form: dict[str, Entity] = {}
        self._by_part: dict[str, list[Entity]] = {}
        self._by_first: dict[str, Entity] = {}
        self._by_initials: dict[str, Entity] = {}
        self._firms: set[str] = set()
        self._nicknames = nicknames()
        self._letters_of: dict[Entity, frozenset[str]] = {}
        self._short: dict[str, str] = {}

    def add(self, s: Sentence, span: NameSpan, text: str) -> None:
        """Count one mention and what its neighbours say of it."""
        last = name_end(s, span.first, span.last)
        lower = tuple(s.lower[span.first : last])
        prefixed = lower[0][:3] == "ex-" and len(lower[0]) > 4  # ex-Nimbo is Nimbo
        if prefixed:
            lower = (lower[0][3:], *lower[1:])
        form = written(lower)
        candidate = self._candidates.get(form)
        if candidate is None:
            words, start = tuple(s.words[span.first : last]), s.starts[span.first]
            if prefixed:
                words, start = (words[0][3:], *words[1:]), start + 3
            votes = judge_form(words, lower)
            candidate = Candidate(
                votes.words, lower, form, text[start : s.ends[last - 1]],
                votes.person, votes.organization, votes.place, votes.product,
            )  # fmt: skip
            self._candidates[form] = candidate
        span.form = form
        candidate.count += 1
        if span.honorific:
            candidate.person += 6
            candidate.titled += 1
            gender = _GENDERS.get(span.honorific.rstrip("."))
            if gender:
                candidate.genders.append(gender)
        self._context.judge(s, span, candidate)
        candidate.employs += lower[0] in self._surnames and employs(s, span.first, last)

    def settle(self) -> None:
        """Type every form and join those of one person; may be called again after more names were added."""
        self._by_form.clear()
        self._by_part.clear()
        self._by_first.clear()
        self._by_initials.clear()
        self._letters_of.clear()
        candidates = sorted(self._candidates.values(), key=lambda c: (-len(c.words), -c.count, c.text))
        multi = [c for c in candidates if len(c.words) > 1]
        self._firms = {" ".join(c.lower[:-1]) for c in multi if is_generic(c.lower[-1]) or self._is_sure_firm(c)}
        for c in multi:
            if c.lower[-1] != "'s":
                self._settle_full(c)
        for c in multi:
            if c.lower[-1] == "'s":
                self._settle_owned(c)
        for c in candidates:
            if len(c.words) == 1:
                self._settle_single(c)
        self._short = {c.short: c.form for c in reversed(candidates) if c.short}

    def link(self) -> None:
        """Join the forms of one organisation among those that are settled."""
        link_organizations(self._by_form, self._short)

    def _is_sure_firm(self, c: Candidate) -> bool:
        """Whether a name is a firm's also without its last word: Red Storm Entertainment, not Laura Lind Studios."""
        named = len(c.lower) > 2 and self._given.get(c.lower[0]) is not False and c.organization > c.person
        return named and bool(self._tags.get(c.lower[-1], 0) & t.FIRM_END)

    def _type_of(self, c: Candidate) -> EntityType:
        if c.titled and len(c.words) == 1 and c.lower[0] in self._surnames and c.form not in self._known:
            return PERSON  # President Lind, and then Lind's officials
        if self._things.get(c.form) == "thing" and c.form not in self._known:
            return PRODUCT  # however often it stands where firms do: AI leaders, EV maker
        if len(c.words) > 1 and self._sectors.issuperset(c.lower) and c.form not in self._known:
            return OTHER  # Banking & Financial Services
        if c.form in self._lands and c.organization > c.person and c.form not in self._known:
            return PLACE  # which teams, governments and markets are called by too
        if c.form in self._known and c.place <= _BY_LIST and c.organization >= max(_TOLD_AS_CLUB, c.person):
            return ORGANIZATION  # "Arden manager Ana Lind", of a club called like its town
        kind, most = PERSON, c.person
        for other, votes in (
            (ORGANIZATION, c.organization + c.lone), (PLACE, c.place), (PRODUCT, c.product), (WORK, c.work),
        ):  # fmt: skip
            if votes > most:
                kind, most = other, votes
        lone = kind is PERSON and len(c.words) == 1 and most < 1.5 and c.lower[0] not in self._surnames
        return OTHER if most <= 0.5 or lone else kind

    def _settle_full(self, c: Candidate) -> None:
        kind = ORGANIZATION if c.form in self._firms else self._type_of(c)  # Laura Lind beside Laura Lind Ltd
        if kind is PERSON:
            same = self._same_person(c)
            if same is not None:
                if self._is_purer(c, same):
                    same.name = _clean(c.text)
                self._join(same, c)
                return
            kind = ORGANIZATION if is_employer(c, self._candidates) else PERSON
        self._new(c, kind)

    def _settle_owned(self, c: Candidate) -> None:
        """Whose a firm's name with a possessive is: Campbell's, or what Tom Campbell has, of whom the text tells."""
        people = [e for e in self._by_part.get(c.lower[0], ()) if e.type is PERSON and len(c.words) == 2]
        if not people:
            self._settle_full(c)
            return
        self._by_form[c.form] = people[0]
        people[0].mentions += c.count

    def _same_person(self, c: Candidate) -> Entity | None:
        """A person whose longer name holds this one: Jane Q. Doe for Jane Doe, Yu (Tom) Li for Tom Li."""
        parts = _letters(c.lower)
        for other in islice(self._by_part.get(c.lower[-1], ()), _MOST_NAMESAKES):
            if other.type is PERSON and (parts <= self._letters_of[other] or self._is_nickname(c, other)):
                return other
        return None

    def _is_nickname(self, c: Candidate, other: Entity) -> bool:
        """Whether two people of one family name have one given name: Mike Lind and Michael F. Lind."""
        theirs, ours = other.name.lower().split(), c.lower
        if theirs[-1] != ours[-1] or len(ours) + len(theirs) > 6:
            return False
        middle, other_middle = (tuple(w[0] for w in words[1:-1]) for words in (ours, theirs))
        if middle and other_middle and middle != other_middle:
            return False
        return theirs[0] in self._nicknames.get(ours[0], ()) or ours[0] in self._nicknames.get(theirs[0], ())

    def _is_purer(self, c: Candidate, entity: Entity) -> bool:
        """Whether the longer name of a person only begins with other words than names: Opposition Ana Lind."""
        long = entity.name.lower().split()
        first = long[0]
        return (
            tuple(long[-len(c.lower) :]) == c.lower
            and (self._given.get(c.lower[0]) is False or "." in c.lower[0])
            and first not in self._given
            and len(first.rstrip(".")) > 1
        )

    def _settle_single(self, c: Candidate) -> None:
        word = c.lower[0]
        if c.text.isupper() and word not in self._known and (called := self._by_initials.get(word)) is not None:
            self._join(called, c)
            return
        people = [e for e in self._by_part.get(word, ()) if e.type is PERSON] or self._called(c)
        if len(people) == 1 and self._is_firm(c, people[0]):
            people[0].type = ORGANIZATION
            people[0].weight += c.organization + 1
            people[0].forms.add(c.text)
            people[0].mentions += c.count
            self._by_form[word] = people[0]
            return
        strong = c.organization >= 5 and c.organization > c.person + 2 and word not in self._surnames
        strong = strong and not (people and self._is_told_as_person(c))
        if people and not strong and c.place < 4 and not self._heads_firm(c, people[0]):
            self._by_form[word] = people[0]
            for person in people:
                person.forms.add(c.text)
            people[0].mentions += c.count
            self._note_gender(people[0], c)
            return
        family = bool(people) and people[0].name.lower().split()[-1] == word
        if people and c.place >= 4 and (c.person > 2 or (family and c.place <= 4 and c.person + c.organization > 0)):
            self._by_form[word] = people[0]
            return
        named = people or c.genders or self._given.get(word) is False or word in self._places
        # People are introduced by their full names; a lone name that comes again is an organisation's.
        c.lone = 0.0 if named else 1.5 if c.count > 1 else 0.4
        longer = self._by_first.get(word)
        if longer is not None and word in self._places and longer.name.lower().split()[-1] in _OF_STATES:
            longer = None  # Norvia is not its Senate
        part = longer is not None and (
            c.count > 2 * longer.mentions and (word in self._places or not _is_extended(longer))
        )
        if longer is not None and word not in self._known and c.person < 3 and not part:
            longer.forms.add(c.text)
            longer.mentions += c.count
            self._by_form[word] = longer
            return
        kind = ORGANIZATION if not people and is_employer(c, self._candidates) else self._type_of(c)
        self._new(c, kind)

    def _called(self, c: Candidate) -> list[Entity]:
        """The only person whose given name a lone name is short for: Alex, of Alexander Lind."""
        word = c.lower[0]
        if self._given.get(word) is not False or word in self._known:
            return []
        full = (e for name in self._nicknames.get(word, ()) for e in self._by_part.get(name, ()))
        people = dict.fromkeys(e for e in full if e.type is PERSON and e.name.lower().split()[0] != word)
        return list(people) if len(people) == 1 else []

    def _is_told_as_person(self, c: Candidate) -> bool:
        """Whether a known firm's name stands rather as a person's does: Lind, of Ana Lind, not Lind the shipyard."""
        own = judge_form(c.words, c.lower)
        return c.person - own.person > c.organization - own.organization

    def _is_firm(self, c: Candidate, person: Entity) -> bool:
        """Whether what looks like a person is a firm, taken up by its first word: Nimbo Wells, then Nimbo."""
        word, last = c.lower[0], person.name.lower().split()[-1]
        if c.count < 2 or not word.isalpha() or len(person.name.split()) > 2:
            return False
        whole = self._candidates.get(person.name.lower())
        if whole is None or whole.titled or whole.person > judge_form(whole.words, whole.lower).person:
            return False  # something told it as a person
        if word in self._given or word in self._surnames or c.genders or c.person >= c.organization:
            return False
        if word in self._known or word in self._places or self._is_usual(word):
            return False  # Apple Park is no Apple
        return person.name.lower().startswith(word + " ") and last not in self._candidates

    def _heads_firm(self, c: Candidate, person: Entity) -> bool:
        """Whether a word that begins what looks like a person's name is a firm's, told more often: Nimbo (Wells)."""
        word = c.lower[0]
        return (
            word not in self._given
            and word not in self._surnames
            and person.name.lower().startswith(word + " ")
            and c.organization > max(2.0, c.person)
            and c.count > person.mentions
        )

    def _new(self, c: Candidate, kind: EntityType) -> Entity:
        form = c.form
        entity = Entity(
            _clean(c.text), kind, {c.text}, c.count, known=form in self._known, weight=c.organization + c.lone
        )
        self._by_form[form] = entity
        if (
            kind is ORGANIZATION
            and len(c.lower) > 1
            and c.lower[-1] not in self._press
            and (form in self._known or self._tags.get(c.lower[-1], 0) & t.FIRM_END)
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

    def _join(self, entity: Entity, c: Candidate) -> None:
        entity.forms.add(c.text)
        entity.mentions += c.count
        self._by_form[c.form] = entity
        self._note_gender(entity, c)

    def _note_gender(self, entity: Entity, c: Candidate) -> None:
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
                ("organization", c.organization + c.lone, own.organization),
                ("place", c.place, own.place),
                ("product", c.product, own.product),
                ("work", c.work, 0.0),
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

    def has_namesakes(self, word: str) -> bool:
        """Whether several people of the article have a name (folded) for a given or a family name."""
        return sum(e.type is PERSON for e in self._by_part.get(word, ())) > 1

    def words(self) -> frozenset[str]:
        """The words, folded, that names of people and organisations consist of."""
        return frozenset(
            word
            for form, entity in self._by_form.items()
            if entity.type in (PERSON, ORGANIZATION)
            for word in form.split()
            if len(word) > 1 and (not self._is_usual(word) or len(form.split()) == 1)
        )

    def whole(self, among: set[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
        """The sure names of organisations in several words, all `among` some, by their first word, longest first.

        A name is surer by what it is linked with, so names are linked where one of these is not sure by itself.
        """
        names = [form for form, e in self._by_form.items() if " " in form and e.type is ORGANIZATION]
        names = [form for form in names if among.issuperset(form.split())]
        if not all(_is_sure(self._by_form[form]) for form in names):
            self.link()
        by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in (tuple(form.split()) for form in names if _is_sure(self._by_form[form])):
            by_first[words[0]].append(words)
        return {first: tuple(sorted(found, key=lambda n: (-len(n), n))) for first, found in by_first.items()}


def _is_sure(organization: Entity) -> bool:
    return organization.known or organization.weight >= 5


_OF_STATES = frozenset(
    """senate house parliament legislature congress government police court ministry council governor guard""".split()
)
"""Last words of what belongs to a state or a town that it does not go by the name of."""
# With so many people of one name no article is read on; hostile text stays linear.
_MOST_NAMESAKES = 50


def _letters(words: tuple[str, ...]) -> frozenset[str]:
    """The words without their marks."""
    return frozenset(word if word.isalpha() else "".join(filter(str.isalpha, word)) for word in words) - {""}


def _is_extended(firm: Entity) -> bool:
    """Whether a firm's name goes on after its first word with one word more than say that it is a firm: Nimbo Party."""
    return sum(word != "." and not is_generic(word) for word in firm.name.lower().split()[1:]) < 2


def _clean(text: str) -> str:
    """A name on one line, without what stands only beside it."""
    return (
        " ".join(text.split()).strip(" ,.;:")
        if not text.endswith(("Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "Sr."))
        else " ".join(text.split())
    )
