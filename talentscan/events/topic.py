"""What an article is about: the organisation of its title and of its headings."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from talentscan.events.articlesort import business
from talentscan.events.filings import registrant
from talentscan.events.headlines import elsewhere, is_column
from talentscan.events.media import is_beside, tells_post
from talentscan.events.newsrooms import reports, staffs, tells_of_own_people
from talentscan.lexicon.load import usual_words, word_tags
from talentscan.lexicon.organizations import organizations, press_words
from talentscan.lexicon.tags import LEGAL, ORG_HEAD, UNIT
from talentscan.model.article import Article, SegmentKind
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType, Sentence

_BRIEF = 5
"""A text of fewer sentences shows too little for what it is about, and what it repeats, to say anything."""
OPENING = 3
"""How many tokens into a sentence a name still opens it."""
_NO_EMPLOYER = frozenset(
    [
        "cup",
        "league",
        "prize",
        "award",
        "awards",
        "championship",
        "index",
        "nasdaq",
        "nyse",
        "open",
        "conference",
        "summit",
        "act",
        "ftse",
        "dow",
        "s&p",
        "certification",
        "amendment",
        "war",
        "revolution",
        "constitution",
        "show",
        "breakfast",
        "inquiry",
        "enquiry",
        "scandal",
        "affair",
        "trial",
    ]
)


_MARKETS = frozenset("stock stocks securities metal mercantile commodity futures options".split())
"""What is traded on exchanges where companies are only listed."""
_OWN_PEOPLE = 2
"""In so many sentences an outlet tells of its own people before it is their employer in its text."""
_OURS = frozenset(["us", "our", "we"])
_SURE = 5.0
"""Votes from which usual words are an organisation's name, though a heading has them."""
_ISSUED = 3.0
"""How much more a text is about the organisation that its last section introduces: "About Acme"."""
_ALONE = 1.8
"""Votes from which the one organisation that a text names is what it goes on about, though it is named once."""
_SEVERAL = 4
"""Outlets whose editors and reporters a text names, and which it is then about."""
# From so many mentions an outlet that is told as an employer is what the text is about, not where it stands.
_OFTEN = 3


_FORMER = frozenset("former formerly ex previously prior before earlier".split())
_ANNOUNCING = frozenset(["said", "announced", "announces", "announce", "reported", "reports"])
_ANNOUNCES, _FAR = 3.0, 30
"""How much it counts for what a text is about who announces it first, and within how many tokens that is told."""
_PAST, _BEFORE = 0.3, 2
"""What stands before where people were, how much that counts for what a text is about, how far before it stands."""
_REPEATED, _SELDOM = 5, 0.4
"""A name told so often, and with fewer votes for an organisation a mention, is one of something else."""


def is_seldom_one(entity: Entity) -> bool:
    """Whether a text repeats a name of one word and hardly uses it as an organisation's: "an ID card", "Scream 4"."""
    lone = not entity.known and " " not in entity.name and entity.mentions >= _REPEATED
    return lone and entity.weight < _SELDOM * entity.mentions


def is_label(entity: Entity) -> bool:
    """Whether a name is only made of usual words, none of which names a sort of organisation: "Subsequent Events"."""
    words, known, tags = entity.name.lower().split(), usual_words(), word_tags()
    named = entity.known or any(tags.get(word, 0) & (ORG_HEAD | LEGAL | UNIT) for word in words if word != "events")
    return not named and all(word in known or word in tags for word in words)


def _is_before(s: Sentence, first: int) -> bool:
    """Whether the name at token `first` says where somebody was before: "formerly with Acme"."""
    near = s.lower[max(0, first - _BEFORE) : first]
    return s.lower[first].startswith("ex-") or not _FORMER.isdisjoint(near)


def _announces(s: Sentence, last: int) -> bool:
    """Whether who is named before token `last` of the first sentence says what it tells: "Acme Inc said"."""
    behind = s.lower[last : last + _FAR]
    return behind[:1] != ["'s"] and not _ANNOUNCING.isdisjoint(behind)


def is_no_employer(entity: Entity) -> bool:
    """Whether a name is of what people do not work for: a prize, a war, an exchange on which a company is listed."""
    *kinds, last = entity.name.lower().split()
    return last in _NO_EMPLOYER or (last == "exchange" and not _MARKETS.isdisjoint(kinds))


class Topic:
    """The organisation that an article is about, and those that its headings name."""

    def __init__(self, article: Article, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._known = organizations()
        self._outlets: dict[Entity, bool | None] = {}
        self.share = 0.0
        self.employers: set[Entity] = set()
        self.labels: set[Entity] = set()
        self._outlet = (article.outlet or "").lower()
        self.told_of: Entity | None = None
        self._only = self._only_one()
        self.labels |= self._outlets_at_work() | self._lead_ins()
        self.labels |= self._outlets_of_the_trade() | self._own_newsroom()
        self.section_labels = self._section_labels()
        self._headings = self._heading_organizations()
        self._issuer = self._issuing()
        self.topic = self._topic()
        self.titled = self._is_titled()
        self.told_of = self._outlet_told_of(article)
        self.own = self._own_house()  # where an author who writes of himself or herself works, or did
        self.opens = self._opens()
        self.is_brief = len(mentions.sentences) < _BRIEF
        self.sure_topic = self.titled or self.share > 0.3

    @cached_property
    def business(self) -> str:
        """How much of the text is about companies."""
        return business(self._sentences)

    def _outlets_at_work(self) -> set[Entity]:
        """The outlets that a text tells of as employers: its title says that they hire, or it says so twice."""
        told: Counter[Entity] = Counter()
        for s, names in zip(self._sentences, self._names, strict=True):
            for name in names:
                if name.entity.type is not EntityType.ORGANIZATION or not self.is_media(name.entity):
                    continue
                told[name.entity] += staffs(s, name)
        if self._only is not None and self.is_media(self._only):
            told[self._only] += 2  # whose text names no other speaks of its own people
        return {entity for entity, often in told.items() if often > 1 and entity.name.lower() not in self._outlet}

    def _only_one(self) -> Entity | None:
        """The one organisation that a text names, where it opens a sentence or stands in the title."""
        named = [
            (s, name)
            for s, names in zip(self._sentences, self._names, strict=True)
            for name in names
            if name.entity.type is EntityType.ORGANIZATION
        ]
        if not named or any(name.entity is not named[0][1].entity for _, name in named):
            return None
        spoken = any(s.kind is SegmentKind.TITLE or name.first <= OPENING for s, name in named)
        return named[0][1].entity if spoken and not any(reports(s, name) for s, name in named) else None

    def _own_newsroom(self) -> set[Entity]:
        """The outlet that tells its readers who comes and goes there: "our new editor", "who joins us from"."""
        house = next(
            (
                name.entity
                for names in self._names
                for name in names
                if name.entity.type is EntityType.ORGANIZATION and name.entity.name.lower() == self._outlet
            ),
            None,
        )
        told = sum(map(tells_of_own_people, self._sentences)) if house is not None else 0
        return {house} if house is not None and told >= _OWN_PEOPLE else set()

    def _outlets_of_the_trade(self) -> set[Entity]:
        """All outlets of a text on the people of newspapers and channels, told by their posts at several of them."""
        named: set[Entity] = set()
        staffed: set[Entity] = set()
        for s, names in zip(self._sentences, self._names, strict=True):
            for name in names:
                if name.entity.type is EntityType.ORGANIZATION and name.entity.name.lower() not in self._outlet:
                    named.add(name.entity)
                    if tells_post(s, name.first, name.last) and self.is_media(name.entity):
                        staffed.add(name.entity)
        several = len(staffed) >= _SEVERAL and len(staffed) * 4 >= len(named)
        return {entity for entity in named if self.is_media(entity)} if several else set()

    def _lead_ins(self) -> set[Entity]:
        """The organisations that label the paragraphs of a roundup; each is told of as an employer there."""
        found = {
            name.entity
            for s, names in zip(self._sentences, self._names, strict=True)
            if s.is_lead_in
            for name in names
            if name.entity.type is EntityType.ORGANIZATION
        }
        for entity in found:
            entity.weight = max(entity.weight, 5.0)
        return found

    def _section_labels(self) -> set[Entity]:
        """What only headings and the labels of items name, in usual words: "Subsequent Events"."""
        headed = Counter(
            name.entity
            for s, names in zip(self._sentences, self._names, strict=True)
            for name in names
            if (s.kind is SegmentKind.HEADING and not s.is_lead_in)
            or (name.first < OPENING and s.lower[name.last : name.last + 1] == [":"])
        )
        rubrics = self._rubric()
        return rubrics | {e for e, often in headed.items() if often >= e.mentions and is_label(e)}

    def _rubric(self) -> set[Entity]:
        """What a column is called, which never comes again: "CITY DESK: Lind leaves", "Comings & Goings Round-Up"."""
        return {
            name.entity
            for s, names in zip(self._sentences[:2], self._names[:2], strict=True)
            for name in names[:1]
            if s.kind is SegmentKind.TITLE and name.first == 0 and name.entity.mentions == 1 and not name.entity.known
            if name.last > 1 and is_column(s, name)
        }

    def _heading_organizations(self) -> list[Entity | None]:
        """For each sentence the organisation that the heading above it names; what mostly headings repeat is none."""
        headed = Counter(
            n.entity
            for s, names in zip(self._sentences, self._names, strict=True)
            if s.kind is SegmentKind.HEADING
            for n in names
        )
        current: Entity | None = None
        heading = SegmentKind.HEADING
        out: list[Entity | None] = []
        for s, names in zip(self._sentences, self._names, strict=True):
            if s.kind is heading:
                aside = elsewhere(s, names)
                found = [
                    n.entity
                    for n in names
                    if n.entity.type is EntityType.ORGANIZATION
                    and n not in aside
                    and (self.is_salient(n.entity) or s.is_lead_in)
                    and n.entity not in self.section_labels
                    and not (headed[n.entity] > 1 and headed[n.entity] * 2 > n.entity.mentions)
                    and not (is_label(n.entity) and n.entity.weight < _SURE)
                ]
                surely = [e for e in found if e.known or e.mentions > 1]
                current = (surely or found)[-1] if found else None
            out.append(current)
        return out

    def _topic(self) -> Entity | None:
        """The organisation that the article is about: named in its title and early, and often."""
        weights: dict[Entity, float] = {}
        order: list[Entity] = []
        body, heard = 0, False
        title = SegmentKind.TITLE
        for s, names in zip(self._sentences, self._names, strict=True):
            titled = s.kind is title
            body += not titled
            aside = elsewhere(s, names) if titled else ()
            for name in names:
                entity = name.entity
                if entity.type is not EntityType.ORGANIZATION or is_no_employer(entity):
                    continue
                beside = entity not in self.labels and is_beside(s, name.first, name.last)
                if beside or entity in self.section_labels or is_seldom_one(entity):
                    continue
                if entity not in weights:
                    order.append(entity)
                weight = 4.0 if titled and name not in aside else 2.0 if body <= 3 else 1.0
                weight *= _PAST if _is_before(s, name.first) else 1.0
                weight += _ANNOUNCES if body == 1 and not titled and not heard and _announces(s, name.last) else 0.0
                heard = heard or body == 1
                weights[entity] = weights.get(entity, 0.0) + weight * (0.3 if self.is_media(entity) else 1.0)
        for entity in order:
            if entity.name.lower() in self._outlet and not self.is_media(entity):
                weights[entity] += 6.0 if self._speaks_of(entity) else -weights[entity]
        filer = registrant(self._sentences, self._names)
        if filer is not None and filer in weights:
            weights[filer] += sum(weights.values())
        if self._issuer in weights:
            weights[self._issuer] += _ISSUED
        topic = max((e for e in order if weights[e] > 0), key=lambda e: weights[e], default=None)
        self.share = weights[topic] / sum(weights.values()) if topic is not None else 0.0
        return topic

    def _speaks_of(self, house: Entity) -> bool:
        """Whether the text on an organisation's own page tells of it, or says "our": no newsletter."""
        for s, names in zip(self._sentences, self._names, strict=True):
            if s.kind is SegmentKind.TITLE:
                continue
            if "our" in s.lower or any(n.entity is house and s.lower[n.last : n.last + 1] != [":"] for n in names):
                return True
        return False

    def _is_titled(self) -> bool:
        """Whether the title names the topic."""
        return any(
            name.entity is self.topic
            for s, names in zip(self._sentences, self._names, strict=True)
            if s.kind is SegmentKind.TITLE
            for name in names
        )

    def _outlet_told_of(self, article: Article) -> Entity | None:
        """The outlet that an article is about: its title opens with it, and its text often names it."""
        if self.topic is None or self.topic.mentions < _OFTEN or self.topic.name.lower() in self._outlet:
            return None
        title = (article.title or "").lower().split()
        first = self.topic.name.lower().split()
        return self.topic if first and title[: len(first)] == first and "says" not in title else None

    def _issuing(self) -> Entity | None:
        """The one organisation that a line of its own promises to tell about, and the next sentence opens with."""
        found: set[Entity] = set()
        for index, (s, names) in enumerate(zip(self._sentences[:-1], self._names, strict=False)):
            if s.lower[0] != "about" or len(names) != 1 or names[0].first > 1 + (s.lower[1] == "the"):
                continue
            behind = self._names[index + 1][:1]
            if names[0].last + 1 >= len(s.lower) and any(n.entity is names[0].entity for n in behind):
                found.add(names[0].entity)
        issuer = found.pop() if len(found) == 1 else None
        return issuer if issuer is not None and issuer.type is EntityType.ORGANIZATION else None

    def _own_house(self) -> set[Entity]:
        """The organisation on whose own page a text says "us" and "our"."""
        house = self.topic
        if house is not None and house is self._issuer:
            return {house}
        if house is None or house.name.lower() not in self._outlet or self.is_media(house):
            return set()
        return {house} if any(not _OURS.isdisjoint(s.lower) for s in self._sentences) else set()

    def _opens(self) -> bool:
        """Whether the first paragraph's sentence that names an organisation opens with the topic."""
        for s, names in zip(self._sentences, self._names, strict=True):
            named = [n for n in names if n.entity.type is EntityType.ORGANIZATION]
            if named and s.kind is SegmentKind.PARAGRAPH:
                return named[0].entity is self.topic and named[0].first <= OPENING
        return False

    def label(self, index: int) -> Entity | None:
        """The organisation that labels the paragraph of sentence `index` in a roundup: "ACME CO. (Oslo) -- Lind"."""
        at, segment = index, self._sentences[index].segment
        while at and self._sentences[at - 1].segment == segment:
            at -= 1
        return self._headings[index] if self._sentences[at].is_lead_in else None

    def is_salient(self, entity: Entity) -> bool:
        """Whether a text can go on about an organisation: known, named twice, surely one, or told as an employer."""
        if self.is_media(entity) or is_no_employer(entity) or is_seldom_one(entity):
            return False
        told = entity.known or entity.mentions > 1 or entity.weight >= 5 or entity in self.employers
        return told or (entity is self._only and entity.weight >= _ALONE)

    def is_media(self, entity: Entity) -> bool:
        """Whether an organisation is an outlet, more often a source than an employer, and not told as one here."""
        if entity in self.labels:
            return False
        if entity in self.employers and entity.mentions >= _OFTEN and entity.name.lower() not in self._outlet:
            return False
        if self.told_of is entity:
            return False
        if entity not in self._outlets:
            self._outlets[entity] = self._is_outlet(entity.name)
        outlet = self._outlets[entity]
        if outlet is None:
            return entity.parent is not None and self.is_media(entity.parent)
        return outlet

    def _is_outlet(self, name: str) -> bool | None:
        """Whether a name is one of an outlet, None where neither the lexicon nor its last word says so."""
        known = self._known.get(name.lower())
        if known is not None:
            return known.kind == "media"
        return True if name.rsplit(maxsplit=1)[-1].lower() in press_words() else None
