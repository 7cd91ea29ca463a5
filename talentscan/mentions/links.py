"""Joins the names of one organisation, and units with the organisation that they belong to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import places, surnames, word_tags
from talentscan.lexicon.organizations import organizations, press_words
from talentscan.mentions.blends import blend_of, is_blend
from talentscan.model.syntax import Entity, EntityType

_GENERIC = frozenset(
    """group holdings holding platforms technologies technology international company enterprises industries systems
    global worldwide""".split()
)
_SMALL = frozenset(("of", "and", "the", "&"))
# Longer names than this are no organisation's and are not compared.
_BUILDINGS = frozenset("tower towers building plaza stadium arena campus".split())
_LONGEST = 16
_BODIES = frozenset(
    f"{the}{word}"
    for the in ("", "the ")
    for word in "academy association authority federation foundation guild institute museum society trust".split()
)
"""Bodies that a text, having named one, goes on to call by their kind with a capital."""
_SCHOOLS = frozenset(("college", "faculty", "school"))


def link_organizations(by_form: dict[str, Entity], short: Mapping[str, str]) -> None:
    """Let the forms of one organisation mean one entity; units get their parent.

    `short` are the initials that the text puts in parentheses behind a form, and that form.
    """
    _Linker(by_form, short).link()


def is_generic(word: str) -> bool:
    """Whether a word behind a firm's name says only that it is a firm: Ltd, Holdings."""
    return word in _GENERIC or bool(word_tags().get(word, 0) & t.LEGAL)


class _Linker:
    def __init__(self, by_form: dict[str, Entity], short: Mapping[str, str]) -> None:
        self._short = short
        self._by_form = by_form
        self._tags = word_tags()
        self._known = organizations()
        self._press = press_words()
        self._places = places()
        self._surnames = surnames()
        self._into: dict[Entity, Entity] = {}
        self._forms_of: defaultdict[Entity, list[str]] = defaultdict(list)
        for form, entity in by_form.items():
            if entity.type is EntityType.ORGANIZATION:
                self._forms_of[entity].append(form)

    def link(self) -> None:
        """Short forms first, each with every longer one."""
        forms = [
            (form.split(), entity) for form, entity in self._by_form.items() if entity.type is EntityType.ORGANIZATION
        ]
        if len(forms) > 1:
            forms.sort(key=lambda form: (len(form[0]), form[0]))
            longer = _longer_forms([words for words, _ in forms])
            for at, (short, named) in enumerate(forms):
                for other_at in longer.get(" ".join(short), ()):
                    long, long_named = forms[other_at]
                    if other_at <= at or len(long) <= len(short) or self._is_town_for_firm(short, named):
                        continue
                    entity, other = self._now(named), self._now(long_named)
                    if other is entity:
                        continue
                    if long[: len(short)] == short:
                        self._link(short, entity, long, other)
                    elif self._is_meant(forms, longer[short[0]], other_at, short):
                        self._merge(entity, other)
        self._link_articles()
        self._link_press()
        self._link_bodies()
        self._link_tails()
        self._link_blends()
        self._link_known()
        self._link_schools()

    def _is_meant(self, forms: list[tuple[list[str], Entity]], named: list[int], at: int, short: list[str]) -> bool:
        """Whether initials that several names have are those of the one at `at`: told as such, or else the surest."""
        if short[0] in self._short:
            return " ".join(forms[at][0]) == self._short[short[0]]
        rivals = [i for i in named if forms[i][0][: len(short)] != short]
        return at == max(rivals, key=lambda i: (forms[i][1].weight, forms[i][1].mentions, -i))

    def _link_tails(self) -> None:
        """Let "the Heart Foundation" mean the article's only one whose name has but a place or a people before it."""
        whole = [
            (form.split(), self._now(entity))
            for form, entity in self._by_form.items()
            if entity.type is EntityType.ORGANIZATION and 2 < len(form.split()) < _LONGEST
        ]
        for form, entity in list(self._by_form.items()) if whole else ():
            if entity.type is not EntityType.ORGANIZATION or entity.known:
                continue
            words = form.removeprefix("the ").split()
            if len(words) != 2:
                continue
            longer = {self._now(other): None for long, other in whole if self._is_of_place(long, words)}
            if len(longer) == 1 and self._now(entity) not in longer:
                self._merge(self._now(entity), next(iter(longer)))

    def _link_articles(self) -> None:
        """Let a name with an article inside mean the one without: Office of (the) Special Counsel."""
        for form, entity in [pair for pair in self._by_form.items() if " the " in pair[0]]:
            plain = self._by_form.get(form.replace(" the ", " "))
            if plain is None or {plain.type, entity.type} != {EntityType.ORGANIZATION}:
                continue
            if self._now(plain) is not self._now(entity):
                self._merge(self._now(entity), self._now(plain))

    def _link_blends(self) -> None:
        """Let a name made of the beginnings of another's words mean it: MinRes of Mineral Resources, Air NZ."""
        named = [e for e in dict.fromkeys(map(self._now, self._by_form.values())) if e.type is EntityType.ORGANIZATION]
        blends = [(e, blend) for e in named if not e.known and (blend := blend_of(e.name)) is not None]
        if not blends or len(named) == 1:
            return
        words = [(e, e.name.lower().split()) for e in named]
        for entity, blend in blends:
            whole = [e for e, long in words if e is not entity and is_blend(blend, long)]
            if len(whole) == 1 and self._now(entity) is entity:
                self._merge(entity, self._now(whole[0]))

    def _link_schools(self) -> None:
        """Give "the College of Sciences", "the Graduate School" the university that the article tells of most."""
        named = [e for e in dict.fromkeys(map(self._now, self._by_form.values())) if e.type is EntityType.ORGANIZATION]
        whole = sorted((e for e in named if "university" in e.name.lower().split()), key=lambda e: -e.mentions)
        sure = len(whole) == 1 or (len(whole) > 1 and whole[0].mentions > whole[1].mentions)
        for entity in named if sure else ():
            words = entity.name.lower().split()
            school = words[0] in _SCHOOLS if words[1:2] == ["of"] else words[-1] == "school" and len(words) == 2
            own = any(word in self._places or word in self._surnames for word in words)  # London School, Harlow School
            if school and not own and entity.parent is None and not entity.known and entity is not whole[0]:
                entity.parent, entity.known_part = whole[0], True

    def _is_of_place(self, long: list[str], tail: list[str]) -> bool:
        """Whether a name is another with only a place or a people before it."""
        if long[-len(tail) :] != tail or len(long) == len(tail):
            return False
        lead = long[: -len(tail)]
        return " ".join(lead) in self._places or all(self._tags.get(word, 0) & t.DEMONYM for word in lead)

    def _is_town_for_firm(self, short: list[str], named: Entity) -> bool:
        """Whether a town's name stands for one firm called by it, and so not for another: Oslo Bank, Oslo Holding."""
        return len(short) == 1 and short[0] in self._places and named.name.lower() != short[0]

    def _link_press(self) -> None:
        """Let "the Post" mean the only paper of the article whose name ends so: the Arden Post."""
        papers: defaultdict[str, dict[Entity, None]] = defaultdict(dict)
        short: list[tuple[str, Entity]] = []
        for form, entity in self._by_form.items():
            if entity.type is not EntityType.ORGANIZATION:
                continue
            words = form.removeprefix("the ").split()
            if not words or words[-1] not in self._press:
                continue
            if len(words) > 1:
                papers[words[-1]][self._now(entity)] = None
            else:
                short.append((words[0], self._now(entity)))
        for word, entity in short:
            named = [paper for paper in papers[word] if paper is not entity]
            if len(named) == 1 and named == list(papers[word]):
                self._merge(entity, named[0])

    def _link_bodies(self) -> None:
        """Let "the Society" mean the article's only one whose name ends so: the Arden Building Society."""
        short = [(form.removeprefix("the "), entity) for form, entity in self._by_form.items() if form in _BODIES]
        for word, entity in short:
            if entity.type is not EntityType.ORGANIZATION or entity.known:
                continue
            named = {self._now(e) for e in self._by_form.values() if e.type is EntityType.ORGANIZATION}
            whole = [e for e in named if e is not entity and e.name.lower().endswith(f" {word}")]
            if len(whole) == 1 and self._now(entity) is entity:
                self._merge(entity, whole[0])

    def _link(self, short: list[str], entity: Entity, long: list[str], other: Entity) -> None:
        rest = long[len(short) :]
        called = entity.name.lower().split()
        other_firm = len(short) == 1 < len(called) and called[: len(short)] == short and called != long[: len(called)]
        if other_firm and not all(w == "." or is_generic(w) for w in (*rest, *called[len(short) :])):
            return  # Oslo stands for Oslo Mutual Insurance, so not for Oslo National Bank as well
        if rest[-1] in self._press and not entity.known:  # the town or club of the Velden Gazette is not the paper
            return
        if rest[-1] in _BUILDINGS and not entity.known:
            return  # Orbix is not called by its Orbix Towers
        generic = all(w == "." or is_generic(w) for w in rest)
        if generic or (not entity.known and not other.known and entity.mentions <= 2 * other.mentions):
            self._merge(entity, other)
        elif other.parent is None and entity.employer() is not other:
            other.parent = entity

    def _merge(self, entity: Entity, other: Entity) -> None:
        """Let all forms of `entity` mean `other`, whose name is fuller."""
        other.forms |= entity.forms
        if entity.name.lower().startswith(other.name.lower() + " "):
            other.name = entity.name  # TRENT FOODS, once Trent Foods Co is called Trent
        other.mentions += entity.mentions
        other.known = other.known or entity.known
        other.weight = max(other.weight, entity.weight)
        unit = other
        while unit.parent is not None and unit.parent is not entity:
            unit = unit.parent
        if unit.parent is entity:  # no longer a part of what it, or that which it is a part of, becomes a name of
            unit.parent = entity.parent
        self._into[entity] = entity.parent = other  # so that the units of `entity` are led on
        moved = self._forms_of.pop(entity, [])
        self._forms_of[other] += moved
        for form in moved:
            self._by_form[form] = other

    def _now(self, entity: Entity) -> Entity:
        """The entity that an entity was merged into, or itself."""
        while entity in self._into:
            entity = self._into[entity]
        return entity

    def _link_known(self) -> None:
        """Join the names that the lexicon has for one organisation; give its units their parent."""
        by_known: dict[str, Entity] = {}
        for form, entity in self._by_form.items():
            known = self._known.get(form)
            if known and entity.type is EntityType.ORGANIZATION:
                first = by_known.setdefault(known.name, entity)
                if first is not entity and known.parent is None:
                    self._merge(entity, first)
        for form, entity in self._by_form.items():
            known = self._known.get(form)
            if (
                known
                and known.parent
                and known.is_unit
                and entity.parent is None
                and entity.type is EntityType.ORGANIZATION
            ):
                parent = by_known.get(known.parent)
                if parent is not None and parent.employer() is not entity:
                    entity.parent = parent
                    entity.known_part = known.is_unit


def _longer_forms(forms: list[list[str]]) -> dict[str, list[int]]:
    """Where in `forms` the longer names of a short one stand: those that begin with it, or have it for initials."""
    longer: dict[str, list[int]] = {}
    press, lasts = press_words(), Counter(words[-1] for words in forms if len(words) > 1)
    for at, words in enumerate(forms):
        if not 1 < len(words) <= _LONGEST:
            continue
        initials = "".join(word[0] for word in words if word not in _SMALL)
        starts = {" ".join(words[:size]) for size in range(1, len(words))}
        if lasts[words[-1]] == 1 and words[-1] in press:
            starts.add(words[-1])  # the Standard, once the Velden Standard is named
        if len(words[0]) == len("uk"):
            starts.add(words[0] + initials[1:])  # UKIB, of the UK Investment Bank
        for short in starts | {initials}:
            longer.setdefault(short, []).append(at)
    return longer
