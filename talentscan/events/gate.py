"""Tells from its words alone what a sentence may hold: parsing is dear, and few sentences tell a post or a move.

Each word is looked up once for the sets of words that it is in, as bits; what is asked of a sentence is then asked of
the bits of its words together.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, reduce
from itertools import accumulate, compress, pairwise
from operator import or_

from talentscan.events.career import LEADING
from talentscan.events.frames import frames_by_noun, frames_by_verb
from talentscan.events.hints import NUMBER, STANDS_FOR, Hint, Ways, Words, WordSets, hints
from talentscan.events.syntax.numbers import FEW, NUMBERS
from talentscan.events.syntax.particles import REACH, may_be_particle
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, rows, third_person, verb_forms, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.model.syntax import EntityType, Name, Sentence

# What a word itself is: it begins a trigger of a frame, is a trigger, a weak one, speaks of people, counts, stands for
# the writer, for somebody, names a post, may be taken up as an organisation or a post, begins a relative clause, behind
# what its verb may act on ("the bank that she joined"), makes a participle of the verb behind it, tells that somebody
# leads.
_BEGINS, _STRONG, _WEAK, _PEOPLE, _COUNTS, _WRITER, _PRONOUN, _POST, _EMPLOYER, _RELATIVE, _HAVING, _LEADS = (
    1 << n for n in range(12)
)
_NEEDED = 1 << 12
"""The first bit of the sets of words of which a frame needs one."""
_OF_PARTS = _PEOPLE | -_NEEDED
"""What a word is as well when a part of it is: an ex-treasurer speaks of people."""
LONGEST = 400
"""No sentence of a news article goes beyond so many tokens; what follows them in hostile text is not parsed, as what is
asked of a sentence's clauses grows with the square of their number."""
_WRITERS = frozenset(["i", "my", "i'm", "i've", "i'll", "i'd"])
_PRONOUNS = frozenset(["he", "she", "they", "him", "her", "them", "his", "their", "i", "i'm", "who"])
_EMPLOYERS = t.ROLE | t.ORG_NOUN
_BEFORE_MAIN = t.AUX | t.ADV | t.NEG
_ITS_SUBJECT = ("who", "which")
"""Relative pronouns that are the subject of the verb right behind them."""
_BESIDE_VERB = t.ADV | t.NEG
_VERB_BEHIND = t.VERB | t.AUX
_OPENS_WITHIN = 6
"""Within how many tokens the post is told, and what the one who holds it does, that a sentence opens with."""
_FOUNDERS = frozenset("founder co-founder cofounder".split())
"""Who is one of many firms, and so not surely the one told last."""
_SHE = ("he", "she", "they")
_HELD = frozenset("position post role job company firm bank title".split())
"""What clauses that no word opens tell of: "the company she joined"."""
_BEHIND_OUT = ("as", "at")
"""What shows that a line with a period is a headline all the same: "Lind out as chief of Orbix."."""
_MAIN_BEHIND = t.VBN | t.VBG | t.AUX
_GOES_ON, _ENDS, _OPENS, _ADVERB = range(4)
"""What a word is behind a trigger: of a noun group or a list of them; behind it; an adverb; or a time or a share, with
which it stays open where the noun group stands."""
_ARTICLES = frozenset(["a", "an", "the"])
_BEFORE_NOUN = frozenset("a an the my our your his its their".split())
_BEFORE_IS = t.PRON | t.REL | t.ADV | t.AUX | t.PREP
_PAST = t.VBD | t.VBN
_BEFORE_BASE = t.MODAL | t.DO | t.TO
_LONGEST_GROUP = 40
_INSIDE = frozenset(""", . than 's ' ’ & $ # £ € " “ ” ‘ - and or of""".split())
_BEHIND_GROUP = t.PREP | t.AUX | t.SUB | t.REL | t.TO | t.CONJ
_OPEN = frozenset(
    """percent half third quarter tenth year years month months week weeks weekend day days decade decades hour
    hours quarter summer spring fall autumn winter season night morning afternoon evening ago last next this
    time times earlier later early late""".split()
)


@cache
def trigger_words() -> tuple[Words, Words]:
    """Word forms of which a sentence that tells an event has one: those that tell by themselves, and the weak ones."""
    strong: set[str] = set()
    weak: set[str] = set()
    weak_verbs = {word for word, kind in rows("weak_triggers.txt") if kind == "verb"}
    weak_nouns = {word for word, kind in rows("weak_triggers.txt") if kind == "noun"}
    weak |= {word for word, kind in rows("weak_triggers.txt") if kind == "word"}
    lemmas = {verb.split()[0] for verb in frames_by_verb()} - {"be"}
    for form, entries in verb_forms().items():
        for lemma, _ in entries:
            if lemma in lemmas:
                (weak if lemma in weak_verbs else strong).add(form)
    strong |= {lemma for lemma in lemmas if "-" in lemma}
    for noun in frames_by_noun():
        (weak if noun in weak_nouns else strong).update((noun, third_person(noun)))
    return frozenset(strong), frozenset(weak - strong)


def _people_words() -> set[str]:
    """Words by which a sentence speaks of people without naming them."""
    bits = t.ROLE | t.PEOPLE | t.FIRST
    words = {word for word, has in word_tags().items() if has & bits or (has & t.THIRD and not has & t.POSS)}
    words |= {word for word, (kind, _, _) in noun_classes().items() if kind in ("people", "posts", "collective")}
    return (
        words
        | _PRONOUNS
        | FEW
        | {*("job", "jobs", "roles", "positions", "posts", "layoffs", "redundancies", "workforce", "headcount", "both")}
    )


class Gate:
    """Looks a sentence over before it is parsed."""

    def __init__(self) -> None:
        sets = WordSets(_NEEDED)
        by_word = hints(sets)
        strong, weak = trigger_words()
        sets.mark(_BEGINS, by_word)
        sets.mark(_STRONG, strong)
        sets.mark(_WEAK, weak)
        sets.mark(_PEOPLE, _people_words())
        sets.mark(_WRITER, _WRITERS)
        sets.mark(_PRONOUN, _PRONOUNS)
        sets.mark(_HAVING, ("having", "being", "latest", "newest"))
        sets.mark(_LEADS, (form for form, found in verb_forms().items() if any(lemma in LEADING for lemma, _ in found)))
        for word, tags in word_tags().items():
            bits = (tags & t.NUM and _COUNTS) | (tags & t.ROLE and _POST) | (tags & _EMPLOYERS and _EMPLOYER)
            if tags & t.REL and not tags & t.POSS and word != "that":  # which opens a clause with places of its own
                bits |= _RELATIVE
            if bits:
                sets.mark(bits, (word,))
        self._bits = sets.bits
        self._number = self._bits.get(NUMBER, 0)
        self._names = {kind: reduce(or_, map(self._look_at, words), 0) for kind, words in STANDS_FOR.items()}
        self._looked_at = Memo(self._look_at)
        self._ways = Memo(lambda low: Ways.of(by_word[low]))
        self._in_group = Memo(_in_group)
        self._begins = frozenset(word for word, bits in sets.bits.items() if bits & _BEGINS)
        self._triggers = frozenset(word for word, bits in sets.bits.items() if bits & (_STRONG | _WEAK | _POST))

    def look(self, s: Sentence, names: Sequence[Name]) -> tuple[bool, bool]:
        """Whether a sentence can tell an event or a post, and whether a frame can match it."""
        if self._triggers.isdisjoint(s.lower):
            return False, False
        found = list(map(self._looked_at.__getitem__, s.lower))
        has = reduce(or_, filter(None, found), 0)
        if not self._is_worth(has, names) and not (has & _WEAK and has & _POST and _opens_with_post(s)):
            # "she is currently treasurer of Orbix", who left it for another
            return bool(has & _POST and has & _PRONOUN) and "currently" in s.lower, False
        telling = bool(has & _BEGINS) and self._may_tell(s, names, found, has)
        return telling or self._may_give_post(has, names), telling

    def _may_give_post(self, has: int, names: Sequence[Name]) -> bool:
        """Whether somebody is named beside a post, or leads something."""
        return bool(has & (_POST | _LEADS) and _is_named(names)) or bool(has & _LEADS and has & _PRONOUN)

    def _is_worth(self, has: int, names: Sequence[Name]) -> bool:
        """Whether there is a trigger with people, or somebody named beside a post."""
        if has & _STRONG:
            return bool(has & _PEOPLE) or _is_named(names)
        if has & (_WEAK | _POST) and _is_named(names):
            return True
        spoken_of = has & _WEAK and has & _PEOPLE
        if not spoken_of or not has & (_COUNTS | _WRITER | _PRONOUN):
            return False
        return bool(has & (_COUNTS | _WRITER | _EMPLOYER)) or _is_employer_named(names)

    def _may_tell(self, s: Sentence, names: Sequence[Name], found: list[int], has: int) -> bool:
        """Whether all that some frame needs is there; `found` are the bits of each word, `has` of all together."""
        for name in names:
            has |= self._names[name.entity.type]
        begun = self._begun(s, ~has)
        if not begun:
            return False
        lower, size = s.lower, len(found)
        ahead, rest = [*found, 0], [*found, 0]
        for name in names:
            stands_for = self._names[name.entity.type]
            ahead[name.first] |= stands_for
            rest[name.last] |= stands_for
        before = [-1] * size if has & _HAVING else list(accumulate(ahead, or_))
        named = {i for name in names for i in range(name.first, name.last)}
        begun = [(i, hint) for i, hint in begun if not hint.before & ~before[i] and i not in named]
        if not begun:
            return False
        behind = list(accumulate(reversed(rest), or_))
        relative = size
        if has & _RELATIVE:
            relative = next((i for i, bits in enumerate(found) if bits & _RELATIVE and _has_own_subject(s, i)), size)
        for i, hint in begun:
            moved = (i > relative and _is_taken_up(s, i)) or _is_bare(s, i)
            if (
                (moved or not hint.behind & ~behind[size - i - 1])
                and not (hint.headline and lower[-1] == "." and lower[i + 1] not in _BEHIND_OUT)
                and not (hint.verb and i and _is_otherwise(s, i, hint))
                and (moved or self._follows(hint, i + 1 + len(hint.tail), lower, ahead))
            ):
                return True
        return False

    def _begun(self, s: Sentence, lacks: int) -> list[tuple[int, Hint]]:
        """Where triggers begin, and how, of which the sentence has all that they need, in whatever order."""
        lower = s.lower
        begun: list[tuple[int, Hint]] = []
        for i in compress(range(LONGEST), map(self._begins.__contains__, lower)):
            ways = self._ways[lower[i]]
            if ways.auxiliary and not _is_main(s, i):
                continue
            begun += [(i, hint) for hint in ways.alone if not hint.needs & lacks]
            if ways.tailed and i + 1 < len(lower):
                begun += [
                    (i, hint if at == i + 1 else hint._replace(tail=()))
                    for at in self._tails(s, i, ways)
                    for hint in ways.tailed[lower[at]]
                    if not hint.needs & lacks and tuple(lower[at : at + len(hint.tail)]) == hint.tail
                ]
        return begun

    def _tails(self, s: Sentence, i: int, ways: Ways) -> list[int]:
        """Where words stand that may make another verb of the one at token `i`: behind it, or behind its object."""
        lower = s.lower
        found = [i + 1] if lower[i + 1] in ways.tailed else []
        if found or ways.auxiliary or self._in_group[lower[i + 1]] == _ENDS:
            return found
        behind = range(i + 2, min(i + REACH + 2, len(lower)))
        return [at for at in behind if lower[at] in ways.tailed and may_be_particle(s, at)][:1]

    def _follows(self, hint: Hint, first: int, lower: Sequence[str], found: Sequence[int]) -> bool:
        """Whether what a trigger needs in the noun groups behind it may stand there from token `first` on."""
        if hint.group and not self._stands_in(hint.group, first, lower, found):
            return False
        return all(
            any(
                lower[i] == "where" or (lower[i] in words and self._stands_in(needed, i + 1, lower, found))
                for i in range(first, min(LONGEST, len(lower)))
            )
            for words, needed in hint.phrases
        )

    def _stands_in(self, needed: int, first: int, lower: Sequence[str], found: Sequence[int]) -> bool:
        """Whether the noun group at `first` may have all that is needed; where none stands there, it may come later."""
        has, end = 0, min(first + _LONGEST_GROUP, len(lower))
        for i in range(first, end):
            kind = self._in_group[lower[i]]
            if kind == _OPENS or (kind and i == first):
                return True
            if kind == _ENDS:
                break
            has |= found[i]
        else:
            if end == first or end < len(lower):
                return True
        return not needed & ~has

    def _look_at(self, low: str) -> int:
        """The bits of a word, and of what a contraction or a prefixed post is made of."""
        bits = self._bits.get(low, 0)
        if low[0].isdigit():
            bits |= _COUNTS | (self._bits.get("man", 0) if low.endswith("-year-old") else 0)
        if low[0].isdecimal() or low in NUMBERS:
            bits |= self._number
        part = low.partition("'")[0] if "'" in low else low[3:] if low.startswith(("ex-", "co-")) else ""
        return bits | (self._bits.get(part, 0) & _OF_PARTS)


def _opens_with_post(s: Sentence) -> bool:
    """Whether a sentence speaks of somebody told before by the post alone: "The chief executive is moving to Orbix"."""
    if s.lower[0] != "the" or not _FOUNDERS.isdisjoint(s.lower[1:_OPENS_WITHIN]):
        return False
    near = pairwise(s.tags[1:_OPENS_WITHIN])
    return any(bits & t.ROLE and not bits & t.PLURAL and behind & t.AUX for bits, behind in near)


def _has_own_subject(s: Sentence, i: int) -> bool:
    """Whether the verb behind a relative at token `i` can have another subject: "whom she hired", not "who left"."""
    last = len(s.tags) - 1
    if i == last or s.lower[i] not in _ITS_SUBJECT:
        return True
    i += 1
    while i < last and s.tags[i] & _BESIDE_VERB and not s.tags[i] & t.VERB:
        i += 1
    return not s.tags[i] & _VERB_BEHIND or s.words[i][0].isupper()


def _is_taken_up(s: Sentence, i: int) -> bool:
    """Whether a relative clause may take up what its verb at token `i` acts on: "whom she hired", not "who left"."""
    while i > 1 and s.tags[i - 1] & _BEFORE_MAIN:
        i -= 1
    return s.lower[i - 1] not in _ITS_SUBJECT


def _is_bare(s: Sentence, i: int) -> bool:
    """Whether no word opens the clause of the verb at token `i`, behind what it acts on: "a position she took up"."""
    while i > 1 and s.tags[i - 1] & _BEFORE_MAIN:
        i -= 1
    return i > 1 and s.lower[i - 1] in _SHE and s.lower[i - 2] in _HELD


def _is_otherwise(s: Sentence, i: int, hint: Hint) -> bool:
    """Whether the words before a verb at token `i` make a noun of it, or leave it in the other voice."""
    bits, before, low = s.tags[i], s.tags[i - 1], s.lower[i - 1]
    if low in _BEFORE_NOUN:  # "the move", "a coming season"
        return bool((bits & t.VBG and low in _ARTICLES) or (bits & t.NOUNISH and not bits & (_PAST | t.VBG)))
    if low == "'s" and i > 1 and not s.tags[i - 2] & _BEFORE_IS:  # "Orbix's launch"
        return bool(bits & t.NOUNISH) and not bits & (_PAST | t.VBG)
    if hint.passive:  # not "will cut", nor "he added"
        if (before & _BEFORE_BASE and bits & t.VB) or (before & t.HAVE and not before & t.BE):
            return True
        return hint.led and i > 2 and "'s" not in s.lower[:i] and not any(bits & t.BE for bits in s.tags[:i])
    return bool(before & t.BE and not before & t.HAVE and bits & t.VBN and not bits & t.VBG)  # "was made"


def _in_group(low: str) -> int:
    """What a folded word is behind a trigger."""
    bits = word_tags().get(low, 0)
    if low in _OPEN or bits & (t.TIME | t.DAY) or (len(low) == 4 and low.isdigit()) or low[-1] == "%":
        return _OPENS
    if low in _INSIDE:
        return _GOES_ON
    if bits & _BEHIND_GROUP or not low[0].isalnum():
        return _ENDS
    return _ADVERB if bits & (t.ADV | t.NEG) or low.endswith("ly") else _GOES_ON


def _is_named(names: Sequence[Name]) -> bool:
    """Whether somebody is named, or perhaps somebody by two words."""
    for name in names:
        kind = name.entity.type
        if kind is EntityType.PERSON or (kind is EntityType.OTHER and name.last - name.first > 1):
            return True
    return False


def _is_employer_named(names: Sequence[Name]) -> bool:
    """Whether an organisation is named: "later she moved to Orbix"."""
    return any(name.entity.type is EntityType.ORGANIZATION for name in names)


def _is_main(s: Sentence, i: int) -> bool:
    """Whether the auxiliary at token `i` may be the main verb: no verb stands behind it, and 's is no possessive."""
    if i + 1 < len(s.tags) and s.tags[i + 1] & _MAIN_BEHIND and not s.tags[i + 1] & t.ROLE_MOD:
        return False
    return s.lower[i] != "'s" or (i > 0 and bool(s.tags[i - 1] & (t.PRON | t.POSS)))


@cache
def gate() -> Gate:
    """The gate, made once a process."""
    return Gate()
