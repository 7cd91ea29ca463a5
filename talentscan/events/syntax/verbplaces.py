"""Tells whether a word that may be verb or noun is a verb where it stands."""

from __future__ import annotations

from talentscan.events.syntax.groupmarks import is_only_verb
from talentscan.events.syntax.numbers import is_of_counted
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.groups import Node, Sort, VerbGroup
from talentscan.model.syntax import Sentence

_GOING = frozenset("return lose defect move jump switch decamp depart leave head go cross shift".split())
_GOES = frozenset("leaves joins quits departs heads moves".split())
_RAISING = frozenset(["promote", "elevate", "appoint", "name", "rise", "move", "move up", "return", "elect", "upgrade"])
_TRADES = frozenset(
    """accounting advertising banking betting booking brewing broadcasting building casting catering clothing computing
    consulting dating engineering farming financing fishing gambling gaming hosting housing investing lending licensing
    logging manufacturing mapping marketing messaging mining networking outsourcing packaging payments polling
    printing processing publishing recruiting rating shipping staffing streaming testing ticketing trading training
    trucking""".split()
)
"""What firms do, as words that stand before what they are: "gaming studio Acme"."""
_BEHIND_OUT = frozenset(["as", "at", "after", "amid", "following", "in"])
_BEHIND_POST = ("of", "at", "for", ".", ",", "")
_OF_TITLES = ("acting", "founding", "managing", "supervising")
"""Gerunds that posts begin with."""
_PAID = frozenset(["paid", "unpaid"])
"""How somebody is put on leave."""
_BEHIND_PEOPLE = frozenset(
    ["less", "respectively", "redundant", "worldwide", "nationwide", "companywide", "company-wide"]
)


_LED = t.AUX | t.TO
_HOLDERS = t.POST | t.PEOPLE
_OFTEN_NOUN = t.POST | t.PEOPLE | t.NOUNISH | t.BODY
"""Classes of words that are verbs only in their place."""
_VERBAL = t.VERB | t.AUX
_NO_VERB = t.ROLE | t.NOUNISH | t.PREP
_GOES_ON = t.POINTER | t.PREP | t.NUM


class VerbPlaces:
    """Judges words by what stands before and after them."""

    def __init__(self) -> None:
        self._tags = word_tags()

    def starts(self, s: Sentence, i: int, bits: int, nodes: list[Node]) -> bool:
        """Whether the token is to be tried as the beginning of a verb group before it is tried as a noun."""
        before = nodes[-1] if nodes else None
        low = s.lower[i]
        if low in _PAID and before is not None and before.word == "on" and "leave" in s.lower[i + 1 : i + 3]:
            return False
        if bits & t.TO and s.lower[i + 2 : i + 3] == ["of"] and s.tags[i + 1] & t.ROLE:
            return False  # "from head of sales to head of design"
        if bits & t.TO and before is not None and (raised := _raising(nodes)) and self._is_post_behind(s, i, raised):
            return False
        if bits & t.TO and s.lower[i + 1 : i + 2] == ["rival"] and _goes_somewhere(nodes):
            return False
        if bits & _LED or (bits & t.NEG and not bits & t.DET):
            return True
        if low == "no" and s.lower[i + 1 : i + 2] == ["longer"]:
            return True
        if low == "left" and (
            (before is not None and before.sort == "open" and not _is_left_then(s, i + 1))
            or s.lower[i - 1 : i] in (["pictured"], ["his"], ["her"], ["the"], ["their"], ["my"])
            or (s.lower[i - 1 : i] == [","] and s.lower[i + 1 : i + 2] in ([","], [")"], ["and"]))
        ):
            return False
        if low == "'s":
            return before is not None and before.noun is not None and before.noun.sort is Sort.PRONOUN
        if (bits & t.ADV and not bits & t.VERB) or (not bits & ~t.COMMON and low.endswith("ly")):
            return self._adverb_before_verb(s, i)
        ended = low.endswith("ed") and (not bits or bits & t.VBN)
        if ended and before is not None and before.sort == "prep" and self._names_behind(s, i):
            return False  # "in leveraged finance"
        if not bits & t.VERB:
            return bits == 0 and s.words[i] == low and low.endswith("ed") and len(low) > 4 and "-" not in low
        if s.words[i] != low and not (i == 0 or s.lower[i - 1] == ":" or bits & t.VBG):
            if not s.words[i][0].isupper() or (bits & _HOLDERS and not is_only_verb(s, i)):
                return False
            return self._noun_before(before) or _is_headlined(s, bits, nodes)
        if bits & t.VB and (_is_seen(nodes) or _goes_on_to(s, i, nodes)):
            return True
        if bits & _OFTEN_NOUN:
            return self._by_place(s, i, bits, before, nodes[-2].sort if len(nodes) > 1 else "")
        if (bits & t.VBG and not bits & t.FINITE) or (bits & t.VBN and not bits & t.VBD):
            after = s.lower[i + 1] if i + 1 < len(s.lower) else ""
            if is_trade(s, i) or _is_craft(s, i):
                return False
            led = before is not None and before.sort == "verb"
            return led or not (self._tags.get(after, 0) & t.HOLDER) or before is None or before.sort != "prep"
        return True

    def _names_behind(self, s: Sentence, i: int) -> bool:
        """Whether a small word of no verb's stands behind token `i`."""
        after, bits = s.lower[i + 1 : i + 2], s.tags[i + 1 : i + 2]
        if not after or not after[0].isalpha() or s.words[i + 1] != after[0]:
            return False
        if bits[0] & (t.NOUNISH | t.ROLE_MOD):
            return True
        return not bits[0] & (t.VERB | t.PREP | t.DET | t.PRON | t.POSS | t.CONJ | t.SUB | t.ADV | t.TO | t.AUX)

    def _is_post_behind(self, s: Sentence, i: int, verb: VerbGroup) -> bool:
        """Whether "to" at `i` leads to a post that is a verb elsewhere: "promoted to partner at", "to head of"."""
        if verb.lemmas[0] not in _RAISING or not s.tags[i + 1 : i + 2] or not s.tags[i + 1] & t.ROLE:
            return False
        return not s.tags[i + 2 : i + 3] or bool(s.tags[i + 2] & (t.PREP | t.CONJ)) or not s.lower[i + 2][0].isalnum()

    def _noun_before(self, before: Node | None) -> bool:
        return before is not None and before.sort in ("noun", "adverb")

    def _adverb_before_verb(self, s: Sentence, i: int) -> bool:
        j = i
        while j < min(i + 5, len(s.lower)) and (s.tags[j] & t.ADV or s.lower[j].endswith("ly")):
            j += 1
        if j >= len(s.lower):
            return False
        bits = s.tags[j]
        return bool(bits & _VERBAL) and not bits & _NO_VERB

    def _by_place(self, s: Sentence, i: int, bits: int, before: Node | None, earlier: str) -> bool:
        """Whether a word that may be a noun is a verb here: by what stands before and after it."""
        low = s.lower[i]
        if before is None or before.sort == "colon":
            return bool(bits & t.VBG and before is None) or _says_what_firm_does(s, i, bits)
        after = s.lower[i + 1] if i + 1 < len(s.lower) else ""
        after_bits = self._tags.get(after, 0)
        if after_bits & t.AUX and bits & t.NOUNISH and bits & (t.VB | t.VBZ):
            return False
        if before.sort == "adverb" and earlier == "verb" and bits & (t.VB | t.ROLE):
            return False
        if before.sort == "adverb" and earlier == "comma" and bits & t.ROLE and bits & t.VB and after == "of":
            return False  # "Lind, currently head of design"
        if before.noun is not None and before.noun.head in ("him", "them", "me", "us") and bits & t.VB:
            return False
        goes_on = after_bits & _GOES_ON
        named = before.word in _BESIDE and s.words[i + 1 : i + 2] != [after] and not after_bits & _OF_POSTS
        if (
            before.sort in ("prep", "sub")
            and bits & t.VBG
            and (named or after == "as" or after_bits & (t.DET | t.POSS))
        ):
            return True  # "after leading the company", "before founding Acme", "after serving as"
        if before.sort == "adverb" and not bits & (t.VBZ | t.VBD) and after_bits & t.ROLE:
            return False  # "until recently finance chief at Acme"
        if before.sort == "comma" and bits & t.VBG and after in ("until", "till"):
            return True  # "was named chief in 2008, serving until 2016"
        if before.sort in ("relative", "adverb") or (before.sort == "that" and earlier == "noun" and goes_on):
            return bool(bits & (t.VBZ | t.VBD | t.VB))
        if before.sort == "comma" and earlier == "noun" and bits & t.PLURAL and after in ("at", "of"):
            return False  # "Lind and Reyes, partners at Orbix, have"
        counts = after[:1].isdigit() and before.sort == "conj"  # "and cut 120 jobs"
        if before.sort in ("conj", "comma") and bits & (t.VBZ | t.VBD) and (goes_on or counts):
            return True
        if before.sort == "comma" and bits & t.VBZ and low in _GOES and s.words[i + 1 : i + 2] != [after]:
            return True  # "Lind, 63, leaves Acme"
        if before.sort != "noun" or before.noun is None:
            return False
        subject = before.noun
        if bits & t.VBD or (bits & t.VBN and not bits & t.VB):
            return True
        if bits & t.VBZ:
            if earlier == "conj" and bits & t.PLURAL and bits & t.ROLE and after in _BEHIND_POST:
                return False  # "named Lind editor and Reyes and Krogh co-hosts of the show"
            return subject.sort is not Sort.THING or bool(after_bits & (t.DET | t.POSS | t.PREP)) or subject.definite
        if bits & t.VBG:  # not "named Lind acting president"
            return s.lower[i] not in _OF_TITLES or subject.sort is not Sort.PERSON or not after_bits & t.POST
        return subject.plural or subject.sort is Sort.PRONOUN or bool(subject.members)


def _says_what_firm_does(s: Sentence, i: int, bits: int) -> bool:
    """Whether a verb opens what a digest tells of the firm before it: "Orbix: Hires Ana Lind as counsel"."""
    named = i + 2 < len(s.words) and s.words[i + 1][0].isupper() and s.words[i + 2][0].isupper()
    return bool(bits & t.VBZ) and named and not bits & t.ROLE and s.words[i] != s.lower[i]


def _is_left_then(s: Sentence, i: int) -> bool:
    """Whether "left" before `i` in brackets is told of a time or a goal: "Lind (left 2018)", not of a picture."""
    behind = [*s.lower[i : i + 2], ""]
    if behind[0] in ("for", "to", "after") or (behind[0] in ("in", "on") and _is_time(behind[1])):
        return True
    return _is_time(behind[0])


def _is_time(word: str) -> bool:
    return word[:1].isdigit() or bool(word_tags().get(word, 0) & t.TIME)


def _is_headlined(s: Sentence, bits: int, nodes: list[Node]) -> bool:
    """Whether the verb of a headline stands behind a comma: "Former Partner, Ana Lind, Joins Acme"."""
    told = nodes[-2].noun if len(nodes) > 1 and nodes[-1].sort == "comma" else None
    if told is None or not bits & t.VBZ or bits & _HOLDERS or (bits & _OFTEN_NOUN and told.sort is not Sort.PERSON):
        return False
    return s.words[-1] not in ".!?" and all(node.verb is None for node in nodes)


def _is_seen(nodes: list[Node]) -> bool:
    """Whether somebody was just told to be seen, who does what follows: "saw its chief Lind step down"."""
    if len(nodes) < 2 or nodes[-1].noun is None or nodes[-1].noun.sort is not Sort.PERSON:
        return False
    verb = nodes[-2].verb
    return verb is not None and verb.lemmas[0] in ("see", "watch", "witness") and not verb.passive


def _goes_on_to(s: Sentence, i: int, nodes: list[Node]) -> bool:
    """Whether what somebody is to do, or will, goes on: "left to work with Lind and launch Acme"."""
    if not nodes or nodes[-1].word != "and" or i + 1 >= len(s.words) or s.tags[i + 1] & t.HOLDER:
        return False
    last = next((node.verb for node in reversed(nodes) if node.verb is not None), None)
    if last is None or not (last.form == "infinitive" or last.future):
        return False
    goes = s.lower[i + 1] in ("to", "into") and s.lower[i] in _GOING_ON
    return goes or s.words[i + 1][0].isupper() or bool(s.tags[i + 1] & (t.DET | t.POSS))


def _raising(nodes: list[Node]) -> VerbGroup | None:
    """The verb right before, or that of promoting people told before: "promoted Ana Lind to partner, Bo Reyes to"."""
    if nodes[-1].verb is not None:
        return nodes[-1].verb
    named = nodes[-1].noun is not None and nodes[-1].noun.sort is Sort.PERSON
    last = next((node.verb for node in reversed(nodes) if node.verb is not None), None) if named else None
    return last if last is not None and last.lemmas[0] == "promote" else None


def _goes_somewhere(nodes: list[Node]) -> bool:
    """Whether people were just told to go or to be lost: "lost Lind to rival Orbix", not "grew to rival Orbix"."""
    last = next((node.verb for node in reversed(nodes) if node.verb is not None), None)
    return last is not None and last.lemmas[0] in _GOING


_BESIDE = ("before", "after", "since", "by", "while", "when", "besides", "without", "upon", "following")
"""Words behind which a gerund with a name tells what somebody does beside."""
_OF_POSTS = t.ROLE | t.ROLE_MOD | t.ORG_HEAD
_SAYING = frozenset(["citing", "saying", "adding", "noting", "claiming", "announcing", "confirming"])
"""What tells behind a noun how somebody goes."""
_AT_WORK = frozenset(
    """covering focusing focused working overseeing reporting responsible specializing specialising writing heading
    looking""".split()
)
"""What tells behind a post what its holder does."""
_GOING_ON = frozenset(("move", "transition", "return", "shift", "switch", "transfer"))
_GO = frozenset(["leave", "exit", "quit", "depart"])


def _is_planning(s: Sentence, i: int) -> bool:
    """Whether "plans to" at `i` says what a holder of a post, or a firm, means to do: "its chairman plans to leave"."""
    before = s.tags[i - 1]
    one = before & (t.ROLE | t.ORG_NOUN) and not before & t.PLURAL and s.lower[i - 1][-1] != "s"
    return bool(one) and i + 2 < len(s.tags) and bool(s.tags[i + 2] & t.VB)


def is_no_noun(s: Sentence, i: int, start: int) -> bool:
    """Whether token `i` is none of the noun group from `start`: "according to", "has seen three partners leave"."""
    low = s.lower[i]
    if low in ("according", "owing"):
        return s.lower[i + 1 : i + 2] == ["to"]
    before = s.tags[i - 1]
    if i == start + 1 and s.tags[i] & t.VBG and is_of_counted(s, i):
        return True
    if s.tags[i] & t.VBZ and s.lower[i + 1 : i + 2] == ["to"] and i > start and _is_planning(s, i):
        return True
    if (low in _AT_WORK and i > start and before & (t.ROLE | t.PEOPLE)) or (low in _SAYING and i > start):
        return True  # "a reporter covering crime", "left the company citing “personal reasons”"
    return low in _GO and i > start and bool(before & t.PLURAL) and bool(before & (t.ROLE | t.PEOPLE))


def stands_behind(low: str, bits: int) -> bool:
    """Whether a word says something of the people before it: "9,000 employees globally", "200 staff redundant"."""
    return low in _BEHIND_PEOPLE or (not bits and len(low) > 6 and low.endswith("ally"))


def is_trade(s: Sentence, i: int) -> bool:
    """Whether a word that can be a verb says what the firm behind it does: "left streaming service Acme"."""
    return (
        s.lower[i] in _TRADES
        and i + 2 < len(s.words)
        and s.words[i + 1] == s.lower[i + 1]
        and bool(s.tags[i + 1] & (t.ORG_NOUN | t.ORG_HEAD | t.UNIT))
        and s.words[i + 2][0].isupper()
    )


def _is_craft(s: Sentence, i: int) -> bool:
    """Whether a gerund is the field of the post before it: "curator of painting at Acme"."""
    if i < 2 or s.lower[i - 1] != "of" or not s.tags[i - 2] & t.ROLE or i + 1 >= len(s.lower):
        return False
    return s.lower[i + 1] in ("at", "in", "for", "and", "with", ",") and s.lower[i].endswith("ing")


def is_gone(s: Sentence, i: int, nodes: list[Node]) -> bool:
    """Whether "out" at `i` is all that a headline says of somebody: "Lind out as chief of Orbix"."""
    told = nodes[:-1] if nodes and nodes[-1].sort == "adverb" else nodes  # "Lind officially out"
    if not told or told[-1].noun is None or told[-1].noun.sort is not Sort.PERSON:
        return False
    last = i + 1 == len(s.lower)
    if not last and s.words[-1] == "." and (s.lower[i + 1] not in ("as", "at") or _has_verb(s, i + 1)):
        return False
    return (last or s.lower[i + 1] in _BEHIND_OUT) and all(node.verb is None for node in nodes)


def is_floating(s: Sentence, i: int, nodes: list[Node]) -> bool:
    """Whether "all" at `i` stands between people and their verb: "Lind, Reyes and Krogh all left"."""
    behind = s.tags[i + 1] if i + 1 < len(s.tags) else 0
    if not nodes or nodes[-1].last != i or not behind & (t.VBD | t.AUX) or behind & (t.NOUNISH | t.ROLE):
        return False
    return nodes[-1].noun is not None or nodes[-1].sort == "relative"


def _has_verb(s: Sentence, i: int) -> bool:
    """Whether a form of a verb, and of no noun, stands at token `i` or behind it."""
    return any(bits & t.FINITE and not bits & (t.NOUNISH | t.ROLE | t.COMMON) for bits in s.tags[i:])
