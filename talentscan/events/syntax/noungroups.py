"""Reads a collected noun group: what it speaks of, its head, its count, the post and the organisation in it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from talentscan.events.offices import is_local
from talentscan.events.syntax.numbers import NUMBERS, TIMES, is_of_counted, number, takes_up_counted
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, word_tags
from talentscan.lexicon.memo import MOST, Memo
from talentscan.model.groups import Node, NounGroup, Post, Sort
from talentscan.model.syntax import EntityType, Name, Sentence

STATES = {
    "former": "former", "ex": "former", "ex-": "former", "one-time": "former", "onetime": "former",
    "erstwhile": "former", "previous": "former", "past": "former", "late": "former", "retired": "former",
    "then": "former", "then-": "former", "now-": "current", "current": "current", "incumbent": "current",
    "now": "current", "new": "new", "next": "new",
    "incoming": "new", "first": "new", "first-ever": "new", "inaugural": "new", "newest": "new",
    "newly": "new", "newly-appointed": "new", "newly-elected": "new", "newly-named": "new", "newly-hired": "new",
    "outgoing": "outgoing", "departing": "outgoing", "ousted": "gone", "fired": "gone", "sacked": "gone",
    "disgraced": "",
}  # fmt: skip
SPANS = frozenset("year years decade decades month months stint spell career tenure".split())
"""What is spent at an organisation: "joined in 2021 after a decade at Acme"."""
SPENT_AT = frozenset(["at", "with"])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "both"])
PARTING = frozenset("buyout resignation severance redundancy separation retirement exit".split())
DISMISSING = frozenset("termination dismissal layoff redundancy pink firing".split())
"""What stands before a package or a letter and makes it one of parting or dismissal."""
STOP = t.PREP | t.CONJ | t.SUB | t.REL | t.AUX | t.TO | t.REFLEXIVE
CHILD = frozenset("maternity paternity parental family annual sabbatical sick".split())
"""What stands before a leave of which people come back."""
_MODIFIERS = frozenset(
    [*STATES, *CHILD, *PARTING, *DISMISSING, "another", "fellow", "initial", "interim", "other", "playing", "rival"]
)
_NAMING = frozenset(["name", "elect", "appoint", "make", "promote"])
_ALUMNI = frozenset(["alum", "alumnus", "alumna", "alumni", "veteran", "expat", "graduate", "graduates", "dropout"])


_AHEAD_OF_NUMBERS = frozenset("additional further extra estimated total combined collective mere".split())
"""What stands between an article and a number: "an additional 300 engineers"."""
_LEADING_ADJ = frozenset(
    """longtime long-time long-serving veteran top fellow prominent renowned key senior-level own""".split()
)


DUTIES = ("duties", "responsibilities")
_PLAIN_JOB = frozenset(
    """new top full-time part-time big current old previous same similar key undisclosed high-profile other
    different senior-level own permanent prominent post expanded bigger broader""".split()
)


_DETERMINERS = t.DET | t.NUM | t.ADJ
_BEFORE_POST = t.DET | t.POSS | t.NUM


def _is_joined(low: str, tags: dict[str, int]) -> bool:
    """Whether a word is made of two and has no class: under-fire, long-serving."""
    return "-" in low and low[0].isalpha() and low not in tags


class Collected:
    """A noun group under construction."""

    __slots__ = ("determined", "end", "first", "names", "phrase", "possessor", "sentence", "start")

    def __init__(self, sentence: Sentence, first: int, start: int, possessor: NounGroup | None) -> None:
        self.sentence = sentence
        self.first = first
        self.start = start
        self.end = start
        self.possessor = possessor
        self.names: list[Name] = []
        self.determined = False
        self.phrase = (-1, -1)

    def only_determiners(self, tags: dict[str, int], i: int) -> bool:
        """Whether nothing but determiners, numbers and adjectives stands before `i`."""
        for low in self.sentence.lower[self.start : i]:
            if not tags.get(low, 0) & _DETERMINERS and low not in _AHEAD_OF_NUMBERS:
                return False
        return True

    def only_adjectives(self, tags: dict[str, int], i: int) -> bool:
        """Whether nothing but determiners and adjectives in two words stands before `i`: "the under-fire"."""
        words = self.sentence.lower[self.start : i]
        return all(
            tags.get(low, 0) & _DETERMINERS or low in _AHEAD_OF_NUMBERS or _is_joined(low, tags) for low in words
        )

    def last_sort(self, tags: dict[str, int]) -> str:
        """ "org noun" where the last word is "company" or the like, else ""."""
        bits = tags.get(self.sentence.lower[self.end - 1], 0)
        return "org noun" if bits & t.ORG_NOUN and not bits & t.ROLE else ""


_TITLES = frozenset("president vice-president director manager".split())
"""Posts behind which what they are in charge of may stand at once."""
_NO_THING = t.ROLE | t.PEOPLE | t.ORG_NOUN | t.UNIT | t.ORG_HEAD
"""Classes of heads that may make a noun group speak of people, posts or organisations."""


class NounGroupReader:
    """Reads sort, head, count, post and organisation off a collected noun group."""

    def __init__(self) -> None:
        self._tags = word_tags()
        self._nouns = noun_classes()
        self._silent: set[str] = set()
        self._things = Memo(self._thing)

    def read(self, b: Collected) -> NounGroup:
        """The noun group."""
        lower, first, end = b.sentence.lower, b.start, b.end
        head = lower[end - 1]
        if not head[0].isalnum() and end - 2 >= first:
            head = lower[end - 2]
        if head in _TOLD_IN and end - 2 >= first and self._nouns.get(lower[end - 2], ("",))[0] == "act":
            head = lower[end - 2]  # "Lind's resignation letter"
        group = NounGroup(b.first, end, Sort.THING, head, possessor=b.possessor)
        group.definite = b.possessor is not None or lower[first] in _DEFINITE
        lead = lower[first:end]
        if not self._silent.issuperset(lead) and self._tells(lead):
            group.modifiers = tuple([low for low in lead[:-1] if low in _MODIFIERS or low.endswith("-year")])
            group.count = self._count(b, lead)
            if end - first == 1 and b.possessor is None and group.count and is_of_counted(b.sentence, end):
                group.sort, group.plural = Sort.GROUP, group.count > 1
                return group
            if takes_up_counted(lead):
                group.sort, group.plural, group.definite = Sort.GROUP, True, True
                return group
        if b.names:
            group.inner = [name.entity for name in b.names]
            if b.names[-1].last == end:
                self._read_name(b, group, b.names[-1])
                return group
        titled = len(lead) > 1 and not _TITLES.isdisjoint(lead[:-1])
        if titled and not self._tags.get(head, 0) & t.ROLE and self._read_title(b, group):
            return group
        plural = self._things[head]
        if plural is None or b.phrase[1] == end:
            self._read_noun(b, group, head)
        else:
            group.plural = plural
        return group

    def _tells(self, words: list[str]) -> bool:
        """Whether some words may count a group or say of what sort it is; those that do not are remembered."""
        tell = [low for low in words if low in _MODIFIERS or "-" in low or number(low) is not None]
        if not tell and len(self._silent) < MOST:
            self._silent.update(words)
        return bool(tell)

    def _count(self, b: Collected, lead: list[str]) -> int | None:
        if b.start and b.sentence.lower[b.start - 1] == "but":  # "all but two of its founders"
            return None
        for i, low in enumerate(lead[:4]):
            if (found := number(low)) is not None:
                if low == "dozen" and b.start and b.sentence.lower[b.start - 1] == "half":
                    return 6
                return found * TIMES.get(lead[i + 1] if i + 1 < len(lead) else "", 1)
            count, hyphen, unit = low.partition("-")
            if hyphen and lead[-1] in _BODIES and (unit in _STRONG or self._tags.get(unit, 0) & t.ROLE):
                return number(count)
        return None

    def _thing(self, head: str) -> bool | None:
        """Of a head that makes a group speak of a thing whatever stands before, whether it is a plural; else None."""
        bits = self._tags.get(head, 0)
        kind, _, plural = self._nouns.get(head, ("", None, False))
        if (
            bits & _NO_THING
            or kind in ("job", "act", "collective", "people", "board")
            or head in ("group", "team", "hires", "cuts", "losses", *DUTIES)
            or head.startswith(("ex-", "co-"))
            or head.endswith("-year-old")
        ):
            return None
        return _is_plural(head, bits, plural)

    def _state(self, b: Collected, first: int, last: int) -> str:
        for i in range(first, last):
            low = b.sentence.lower[i]
            if any(name.first <= i < name.last for name in b.names):  # "New York Times reporter Ana Lind"
                if low.startswith("ex-"):
                    return "former"  # "ex-Orbix engineer Ana Lind"
                continue
            state = STATES.get(low)
            if state:
                return state
            if low.startswith(("ex-", "then-")):
                return "former"
        return ""

    def _read_name(self, b: Collected, group: NounGroup, name: Name) -> None:
        kind = name.entity.type
        group.entity = name.entity
        group.head = name.text.lower()
        if kind is EntityType.PERSON:
            group.sort = Sort.PERSON
            post = self._post(b, b.start, name.first)
            if post is not None:
                post.shared = post.last > post.first and bool(b.sentence.tags[post.last - 1] & t.PLURAL)
                group.posts.append(post)
        elif kind is EntityType.ORGANIZATION and self._is_served(b, name):
            group.sort, group.entity, group.head = Sort.ROLE, None, b.sentence.lower[name.first - 1]
            owner = NounGroup(name.first, name.last, Sort.ORGANIZATION, name.text.lower(), entity=name.entity)
            post = self._post(b, b.start, name.first) or Post(name.first - 1, name.first)
            post.owner = owner
            group.posts.append(post)
        elif kind is EntityType.ORGANIZATION:
            group.sort = Sort.ORGANIZATION
        else:
            group.sort = Sort.NAME

    def _is_served(self, b: Collected, name: Name) -> bool:
        """Whether initials behind a post in capitals are those of whom it serves: "Vice Chairman PBA"."""
        before = name.first - 1
        post = before >= b.start and b.sentence.tags[before] & t.ROLE and b.sentence.words[before].istitle()
        return bool(post) and name.text.isupper() and len(name.text) > 2

    def _post(self, b: Collected, first: int, last: int) -> Post | None:
        """The position told by the words before a name, or by a ROLE group itself: "Acme's former design chief"."""
        s = b.sentence
        state = self._state(b, first, last)
        owner: NounGroup | None = b.possessor
        start = first
        for name in b.names:
            if name.last <= last and name.entity.type is EntityType.ORGANIZATION:
                owner = NounGroup(name.first, name.last, Sort.ORGANIZATION, name.text.lower(), entity=name.entity)
                owner.possessor = b.possessor  # "Orbix's Arden Labs director"
                start = name.last if name.last < last else start
            elif name.entity.type is EntityType.PERSON and name.last < last and s.lower[name.last] == "campaign":
                owner = NounGroup(name.first, name.last, Sort.PERSON, name.text.lower(), entity=name.entity)
                start = name.last  # "Lind campaign manager Tom Reyes"
            elif name.entity.type is EntityType.PLACE and is_local(" ".join(s.lower[name.last : last])):
                owner = NounGroup(name.first, name.last, Sort.NAME, name.text.lower(), entity=name.entity)
                start = name.last  # "Oslo Mayor Ana Lind"
        if start < last and s.lower[start] == "campaign" and owner is not None and owner.sort is Sort.PERSON:
            owner = NounGroup(owner.first, start + 1, Sort.ORGANIZATION, "campaign", possessor=owner)
            start += 1  # "Lind's campaign manager"
        while start < last and (self._is_leading(s.lower[start]) or (start and s.lower[start - 1] == "newly")):
            start += 1
        if any(s.lower[i] in _ALUMNI for i in range(start, last)) or (first < last and s.lower[last - 1] in _ALUMNI):
            state = "former"
        if b.phrase[1] == last and start <= b.phrase[0]:
            return Post(start, last, owner, state=state)
        heads = [i for i in range(start, last) if s.tags[i] & t.HOLDER]
        if not heads:
            if owner is not None and (state or b.possessor is not None or s.lower[last - 1] in ("veteran", "alum")):
                return Post(last, last, owner, state=state)
            return None
        return Post(start, heads[-1] + 1, owner, state=state)

    def _job_post(self, b: Collected) -> Post:
        """The position that "the finance post", "an advisory role", "the Arden job" stands for."""
        end = b.end
        post = self._post(b, b.start, end - 1)
        if post is not None and post.last > post.first:
            return post
        owner = b.possessor
        start = b.start
        for name in b.names:
            if name.entity.type is not EntityType.PERSON:
                owner = NounGroup(name.first, name.last, Sort.ORGANIZATION, name.text.lower(), entity=name.entity)
                start = name.last
        words = b.sentence.lower
        while start < end - 1 and (self._is_leading(words[start]) or words[start] in _PLAIN_JOB):
            start += 1
        return Post(start, end, owner) if start < end - 1 else Post(end, end, owner)

    def _is_leading(self, low: str) -> bool:
        bits = self._tags.get(low, 0)
        if low.startswith(("ex-", "then-")) and len(low) > 4:
            return False
        counts = low[0].isdigit() or low in NUMBERS
        return counts or bool(bits & _BEFORE_POST) or low in STATES or low in _LEADING_ADJ or not low[0].isalnum()

    def _read_title(self, b: Collected, group: NounGroup) -> bool:
        """Read a post that its field stands behind at once, "vice-president sales"; whether the group is one."""
        s, end = b.sentence, b.end
        if b.determined or b.possessor is not None:
            return False
        for i in range(b.start, end - 1):
            if s.lower[i] in _TITLES and s.tags[i + 1] & t.ROLE_MOD:
                post = self._post(b, b.start, i + 1)
                if post is None:
                    return False
                group.sort, group.head, post.last = Sort.ROLE, s.lower[i], end
                group.posts.append(post)
                return True
        return False

    def _read_noun(self, b: Collected, group: NounGroup, head: str) -> None:
        s, end = b.sentence, b.end
        if b.phrase[1] == end:
            posts = range(*b.phrase)
            at = next((i for i in posts if s.tags[i] & t.ROLE), next((i for i in posts if s.tags[i] & t.HOLDER), None))
            head = group.head = head if at is None else s.lower[at]
        if head in ("cuts", "losses") and s.lower[end - 2] in ("job", "jobs", "staff", "workforce"):
            head = group.head = "layoffs"
        bits = self._tags.get(head, 0)
        kind, count, plural = self._nouns.get(head, ("", None, False))
        group.plural = _is_plural(head, bits, plural)
        is_role = bool(bits & t.ROLE) or (
            head.startswith(("ex-", "co-")) and bool(self._tags.get(head[3:], 0) & t.ROLE)
        )
        if kind == "job" or (head in DUTIES and end - b.start > 1 and s.tags[end - 2] & t.HOLDER):
            group.sort, group.plural = Sort.JOB, group.plural and kind == "job"  # "interim head coach duties"
            group.posts.append(self._job_post(b))
        elif kind == "act" and not (head == "hires" and group.count is not None):  # "160 recent hires" are people
            group.sort = Sort.ACT
        elif head in ("group", "team") and group.definite and group.count is None and not group.plural:
            group.sort = Sort.ORGANIZATION
        elif kind == "collective":
            group.sort = Sort.GROUP
            group.count = count if count is not None and group.count in (None, 1) else group.count
        elif head == "manager" and s.lower[b.start] == "the" and s.lower[end - 2] in _MANAGED:
            group.sort = Sort.ORGANIZATION
        elif is_role and not group.plural:
            group.sort = Sort.ROLE
            post = self._post(b, b.start, end)
            if post is not None:
                group.posts.append(post)
        elif is_role or kind == "people" or bits & t.PEOPLE or head == "hires" or _is_age(head, group):
            group.sort = Sort.GROUP if group.plural or not group.definite else Sort.ROLE
            if not group.plural and head in ("staff", "talent"):
                group.sort = Sort.THING
            post = self._post(b, b.start, end)
            if post is not None:
                group.posts.append(post)
            if not group.plural and group.count is None and group.sort is Sort.GROUP:
                group.count = 1
        elif kind == "board" or (bits & t.BODY and head != "ai"):
            group.sort = Sort.ORGANIZATION
            group.entity = None


def _is_plural(head: str, bits: int, plural: bool) -> bool:
    """Whether the head of a noun group is a plural: its class says so, or its ending."""
    return (
        plural
        or bool(bits & t.PLURAL)
        or (head.endswith("s") and not head.endswith(("ss", "us")) and not bits & t.ROLE)
    )


def is_newly_named(s: Sentence, i: int, names: Container[int]) -> bool:
    """Whether "newly" at `i` and a participle stand before a post without an article: "newly named chief Lind"."""
    if i + 2 >= len(s.lower) or not s.tags[i + 1] & t.VBN:
        return False
    return i + 2 in names or bool(s.tags[i + 2] & t.POST)


def _is_age(head: str, group: NounGroup) -> bool:
    """Whether somebody is taken up by age: "the 44-year-old"."""
    return head.endswith("-year-old") and group.definite


_TOLD_IN = frozenset("announcement email letter memo message notice news speech statement".split())
"""What a change is told in: "her resignation letter"."""
_MANAGED = frozenset(["asset", "money", "wealth"])
"""What firms manage that are taken up by it: "left the wealth manager"."""
_BODIES = frozenset(["team", "group", "crew", "squad"])
_STRONG = frozenset(["person", "people", "strong", "member", "man", "woman"])
"""What says of a body how many it has: "a four-person team"."""


def is_spent(span: NounGroup, nodes: list[Node], i: int) -> bool:
    """Whether the time at node `i` was spent where the words behind it say: "joined after a decade at Acme"."""
    return (
        span.head in SPANS and i > 0 and nodes[i - 1].word in ("after", "following") and nodes[i + 1].word in SPENT_AT
    )


def is_named_to(s: Sentence, i: int, nodes: list[Node]) -> bool:
    """Whether the comma at `i` only closes a degree before the post that is given: "named Ana Lind, MD, chief"."""
    verb = nodes[-2].verb if len(nodes) > 1 else None
    if verb is None or verb.passive or not _NAMING.intersection(verb.lemmas):
        return False
    return s.lower[i : i + 1] == [","] and any(bits & t.POST for bits in s.tags[i + 1 : i + 2])


def gives_post(s: Sentence, i: int, b: Collected) -> bool:
    """Whether a post in small letters begins at `i` that somebody is given: "named Ana Lind health minister"."""
    given = b.start > 0 and s.tags[b.start - 1] & t.VERB and i - b.start > 1
    return bool(given and i + 1 < len(s.tags) and s.tags[i] & t.ROLE_MOD and s.tags[i + 1] & t.ROLE)


def is_follower(s: Sentence, i: int, names: Mapping[int, Name]) -> bool:
    """Whether somebody behind token `i` is one by whom he or she stands: "the Lind ally Tom Reyes"."""
    behind = names.get(i + 1)
    return behind is not None and s.lower[i] in _ALLIES and behind.entity.type is EntityType.PERSON


_ALLIES = frozenset("aide ally appointee confidant critic loyalist nominee opponent rival supporter".split())
"""What somebody is to another, by whose name it is told."""
