"""Cuts a sentence into noun groups, verb groups, dates and marks."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.syntax import wordclasses as w
from talentscan.events.syntax.degrees import degree_length
from talentscan.events.syntax.groupmarks import (
    POINTING,
    adjectives_length,
    begins_anew,
    bracket_length,
    fields_length,
    is_only_verb,
    is_person,
    is_pointing,
    is_verb,
    is_where,
    joined_posts,
    legal_length,
    quoted_length,
    state_length,
)
from talentscan.events.syntax.noungroups import (
    STATES,
    Collected,
    NounGroupReader,
    gives_post,
    is_follower,
    is_named_to,
    is_newly_named,
)
from talentscan.events.syntax.numbers import number, others_at
from talentscan.events.syntax.stableposts import is_slash, stable_length, stable_rest
from talentscan.events.syntax.verbgroups import VerbGrouper
from talentscan.events.syntax.verbplaces import VerbPlaces, is_floating, is_gone, is_no_noun, is_trade, stands_behind
from talentscan.events.syntax.wordkinds import UNITS_OF_TIME, WordReader, approximation_length, fixed_nodes
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.model.groups import Node, NounGroup, Sort, VerbGroup
from talentscan.model.syntax import DateMention, EntityType, Name, Sentence

_ARTICLES = frozenset(["the", "a", "an"])
_BEHIND_UNITS = (["later"], ["after"], ["before"], ["earlier"], ["ago"])
_QUOTES = frozenset('“"‘[')
_BLURRED = frozenset(["nearly", "almost", "roughly", "about"])
_FROM_THEN = ("starting", "beginning", "commencing")
_ROUGHLY = frozenset(["about", "around", "over", "under"])
_POSSESSIVE_MARKS = frozenset(["'s", "'", "’"])


class Chunker:
    """Builds the node list of a sentence from its tokens, names and dates."""

    def __init__(self, verbs: VerbGrouper) -> None:
        self._verbs = verbs
        reader = WordReader()
        self._words = Memo(reader.read)
        self._goes_on = Memo(reader.goes_on)
        self._ends = Memo(reader.ends)
        self._tags = word_tags()
        self._nouns = noun_classes()
        self._jobs = frozenset(noun for noun, (kind, _, _) in self._nouns.items() if kind == "job")
        self._reader = NounGroupReader()
        self._places = VerbPlaces()

    def chunk(self, s: Sentence, names: Sequence[Name], dates: Sequence[DateMention]) -> list[Node]:
        """The nodes of a sentence in order; they cover it but for adverbs and unknown marks."""
        name_at = {name.first: name for name in names}
        fixed = fixed_nodes(s, dates)
        nodes: list[Node] = []
        i = 0
        while i < len(s.lower):
            node = fixed.get(i)
            if node is not None:
                nodes.append(node)
                i = node.last
                continue
            i = self._step(s, i, name_at, fixed, nodes)
        return nodes

    def _step(self, s: Sentence, i: int, names: dict[int, Name], fixed: dict[int, Node], nodes: list[Node]) -> int:
        if i not in names:
            low = s.lower[i]
            bits = s.tags[i]
            mark, word, may_be_verb, blurs, only_noun = self._words[low]
            if only_noun:
                return self._noun_or_other(s, i, names, fixed, nodes)
            if mark == "stop" and i + 1 < len(s.lower) and (skipped := int(low == ".") or bracket_length(s, i)):
                return i + skipped
            if (
                bits & t.HONORIFIC
                and not bits & t.ROLE
                and i + 1 < len(s.lower)
                and (i + 1 in names or s.lower[i + 1] == ".")
            ):
                return i + 1
            if mark is not None:
                if mark == "comma" and nodes and (earned := degree_length(s, i + 1, nodes[-1])):
                    return i + 1 + earned + is_named_to(s, i + 1 + earned, nodes)
                if mark == "comma" and nodes and (legal := legal_length(s, i + 1, nodes[-1].noun)):
                    return i + 1 + legal
                nodes.append(Node(mark, i, i + 1, low))
                return i + 1
            newly = low == "newly" and is_newly_named(s, i, names)
            verb = self._verb(s, i, bits, nodes) if may_be_verb and not newly else None
            if verb is not None and names.keys().isdisjoint(range(i + 1, verb.last)):  # "Now Page is leaving"
                if bits & t.PRON:
                    contracted = NounGroup(i, i + 1, Sort.PRONOUN, low.partition("'")[0], definite=True)
                    nodes.append(Node("noun", i, i + 1, noun=contracted))
                nodes.append(Node("verb", i, verb.last, verb=verb))
                return verb.last
            if blurs:
                blurred = approximation_length(s, i)
                if blurred:
                    return i + blurred
            if word is not None and not newly and not (low in POINTING and is_pointing(s, i)):
                nodes.append(Node(word, i, i + 1, low))
                return i + 1
        return self._noun_or_other(s, i, names, fixed, nodes)

    def _noun_or_other(
        self, s: Sentence, i: int, names: dict[int, Name], fixed: dict[int, Node], nodes: list[Node]
    ) -> int:
        after_comma = s.lower[i] == "long" and i and s.lower[i - 1] == "," and s.tags[i + 1 : i + 2]
        graded = s.lower[i] == "most" and s.lower[i + 1 : i + 2] == ["recently"]  # "most recently served as chief"
        floating = graded or (s.lower[i] in ("all", "each") and is_floating(s, i, nodes))
        if floating or (after_comma and s.tags[i + 1] & t.DET):
            nodes.append(Node("adverb", i, i + 1, s.lower[i]))  # "Lind, long the editor of Orbix", "they all left"
            return i + 1
        noun = self._noun_group(s, i, names, fixed)
        if noun is not None:
            nodes.append(Node("noun", i, noun.last, noun=noun))
            return noun.last
        nodes.append(Node("other", i, i + 1, s.lower[i]))
        return i + 1

    def _verb(self, s: Sentence, i: int, bits: int, nodes: list[Node]) -> VerbGroup | None:
        """The verb group that begins at token `i`, a word that can begin one."""
        if s.lower[i] == "out" and is_gone(s, i, nodes):
            return VerbGroup(i, i + 1, ("be out",), "finite")
        if not self._places.starts(s, i, bits, nodes):
            return None
        before = nodes[-1] if nodes else None
        return self._verbs.at(s, i, before is not None and before.noun is not None and before.last == i)

    def _noun_group(self, s: Sentence, i: int, names: dict[int, Name], fixed: dict[int, Node]) -> NounGroup | None:
        """The noun group that begins at token `i`; None where none does."""
        low, bits = s.lower[i], s.tags[i]
        if "others" in s.lower[i : i + 2] and (others := others_at(s, i)) is not None:
            return others
        if (
            bits & t.PRON
            and i not in names
            and s.words[i] != "US"
            and not (bits & t.POSS and self._noun_follows(s, i + 1, names))
        ):
            return NounGroup(i, i + 1, Sort.PRONOUN, low, definite=True)
        possessor: NounGroup | None = None
        first = i
        if bits & t.POSS and i not in names:
            possessor = NounGroup(i, i + 1, Sort.PRONOUN, low, definite=True)
            i += 1
        builder = Collected(s, first, i, possessor)
        while True:
            end = self._extend(s, builder, names, fixed)
            mark = end + bool(s.tags[end - 1] & t.LEGAL and s.lower[end : end + 2] == [".", "'s"])  # "Orbix Corp.'s"
            marked = mark < len(s.lower) and end > builder.start and s.lower[mark] in _POSSESSIVE_MARKS
            if marked and self._is_possessive(s, mark, names):
                builder = Collected(s, first, mark + 1, self._reader.read(builder))
                continue
            break
        if end <= first or (end == builder.start and builder.possessor is not None and builder.possessor.last >= end):
            return builder.possessor if builder.possessor is not None and end > first else None
        return self._reader.read(builder)

    def _noun_follows(self, s: Sentence, i: int, names: dict[int, Name]) -> bool:
        if i >= len(s.lower):
            return False
        bits = s.tags[i]
        return i in names or (not bits & w.NO_NOUN_OR_TIME and s.lower[i][0].isalnum())

    def _is_possessive(self, s: Sentence, at: int, names: dict[int, Name]) -> bool:
        """Whether a possessive mark stands at `at`, with a noun to possess after it."""
        low = s.lower[at]
        if low == "'s":
            after = s.lower[at + 1] if at + 1 < len(s.lower) else ""
            bits = self._tags.get(after, 0)
            return after == "most" or (bool(after) and not bits & w.BEHIND_IS)
        if low in ("'", "’") and s.lower[at - 1].endswith("s") and s.starts[at] == s.ends[at - 1]:
            return self._noun_follows(s, at + 1, names) and at + 1 < len(s.lower) and s.starts[at + 1] > s.ends[at]
        return False

    def _extend(self, s: Sentence, b: Collected, names: dict[int, Name], fixed: dict[int, Node]) -> int:
        """Take tokens into the group as long as they can belong to it; where it ends."""
        lower, goes_on, jobs = s.lower, self._goes_on, self._jobs
        i, start, size = b.end, b.start, len(lower)
        while i < size:
            name = names.get(i)
            if name is None and goes_on[lower[i]] and (i == start or (i not in fixed and lower[i - 1] not in jobs)):
                i += 1
                b.end = i
                continue
            if name is not None:
                if b.names and b.names[-1].entity.type is EntityType.PERSON and b.names[-1].last == i:
                    break
                if name.entity.type is EntityType.PERSON and (self._head_is_name_like(b, i) or is_where(s, b, i)):
                    break
                b.names.append(name)
                i = name.last
                b.end = i
                if is_person(name) and not (self._modifies(s, i, b) or is_follower(s, i, names)):
                    break
                continue
            if i in fixed and i > b.start and not s.lower[i].isdigit():
                behind = fixed[i].last
                if b.possessor is None or behind >= size or self._nouns.get(s.lower[behind], ("",))[0] != "act":
                    break
                i = b.end = behind  # "Lind's March appointment"
                continue
            if i > b.start and s.tags[i] & t.HONORIFIC and begins_anew(s, i, names):
                break
            if s.lower[i] == "." and b.names and b.names[-1].last == i and s.tags[i - 1] & t.LEGAL:
                i += 1  # "Orbix Inc. engineer Lind"
                continue
            behind_name = bool(b.names) and b.names[-1].last == i
            if behind_name and s.tags[i] & t.VBZ and b.names[0].first == b.start and is_only_verb(s, i):
                break
            if behind_name and s.tags[i] & t.HOLDER and is_person(names.get(i + 1)):
                i += 1  # "Orbix engineers Ana Lind and Tom Reyes"
                b.end = i
                continue
            if i > start and self._ends[lower[i]]:
                break
            taken = self._take(s, i, b) or (s.lower[i] == "," and state_length(s, i, b, names))
            if not taken:
                break
            i += taken
            b.end = i
        return b.end

    def _modifies(self, s: Sentence, i: int, b: Collected) -> bool:
        """Whether a person's name before token `i` only says whose: "the Lind administration", "a Lind ally".

        Or whose name a chair bears: "the Eugene Lind Professor of Physics".
        """
        if b.determined and s.lower[b.start] == "the" and s.tags[i : i + 1] and s.tags[i] & t.ROLE:
            return b.names[0].first == b.start + 1 and s.lower[i + 1 : i + 2] in (["of"], ["in"], ["for"])
        if b.determined and s.lower[b.start] in ("a", "an", "another") and i < len(s.lower):
            return s.words[i] == s.lower[i] and w.is_base_noun(s.tags[i])
        return (
            i < len(s.lower)
            and s.words[i] == s.lower[i]
            and bool(s.tags[i] & w.ORGANIZATION)
            and not s.tags[i] & t.ROLE
            and (not s.tags[i] & t.VERB or s.lower[i] == "campaign")
            and not gives_post(s, i, b)
        )

    def _head_is_name_like(self, b: Collected, i: int) -> bool:
        """Whether a person's name cannot go on the group: "told the board Smith", "in the company Smith"."""
        if b.end != i or b.end == b.start:
            return False
        return b.last_sort(self._tags) == "org noun" or (b.determined and b.sentence.lower[i - 1] in w.PACTS)

    def _take(self, s: Sentence, i: int, b: Collected) -> int:
        """How many tokens at `i` go on the group; 0 where it ends."""
        low, bits = s.lower[i], s.tags[i]
        if s.words[i] == "US":
            return 1  # a state, not the pronoun
        if not low[0].isalnum():
            if low == ",":
                return fields_length(s, i, b) or adjectives_length(s, i, b)
            if low == "-" and s.lower[i + 1 : i + 2] == ["and"] and "-" in "".join(s.lower[i + 2 : i + 3]):
                return 3  # "its second- and third-ranking officials"
            if low in _QUOTES and i > b.start:
                return quoted_length(s, i)
            return int(low in ("$", "#") or (low[0] in "$£€" and len(low) > 1) or is_slash(s, i))  # "the $4bn fund"
        if bits & t.HONORIFIC and i + 1 < len(s.lower) and not bits & t.ROLE:
            return 2 if s.lower[i + 1] == "." else 1
        if s.words[i] == "No" and s.lower[i + 1 : i + 2] == ["."] and "".join(s.lower[i + 2 : i + 3]).isdigit():
            return 3  # "the No. 2 chip maker"
        if i == b.start and bits & w.DETERMINER and not bits & t.PRON:
            b.determined = True
            return 1
        timed = low in UNITS_OF_TIME and i > b.start and s.lower[i + 1 : i + 2] in _BEHIND_UNITS
        if timed and not b.only_determiners(self._tags, i):
            return 0  # "sworn in as mayor hours later"
        if bits & t.NUM or low[0].isdigit():
            return int(i == b.start or b.only_determiners(self._tags, i))
        if low in ("and", "&", "or") and i > b.start:
            named = bool(b.names) and b.names[-1].last == i  # "chief of Arden Museum and head of Orbix"
            return (0 if named else joined_posts(s, i)) or fields_length(s, i, b)
        if low == "more" and b.start == i - 1 and number(s.lower[i - 1]) and self._noun_follows(s, i + 1, {}):
            return 1  # two more engineers
        if (low in POINTING and is_pointing(s, i)) or (low == "following" and b.determined and i == b.start + 1):
            return 1  # "two outside directors", "the following directors"
        if bits & w.BORDER:
            rest = stable_rest(s, i)
            b.phrase = (i - 1, i + rest) if rest else b.phrase
            return rest
        stable = stable_length(s, i)
        if stable:
            b.phrase = (i, i + stable)
            return stable
        if bits & t.ADV and not bits & t.POST:
            told = b.determined or b.possessor is not None
            if low in ("most", "more", "very") and told:
                return int(i == b.start or b.only_determiners(self._tags, i))
            if b.determined and low in _BLURRED and s.lower[i + 1][:1].isdigit():
                return 2  # "a nearly 15-year stint"
            state = told and (low in STATES or "-" in low) and not (low in ("then", "now") and is_verb(s, i + 1))
            return int(state) or self._newly_created(s, i, b)
        if stands_behind(low, bits) and i > b.start and not b.only_determiners(self._tags, i):
            return 0
        if low.endswith("ly") and (taken := self._newly_created(s, i, b)):
            return taken
        if not bits & ~t.COMMON and low.endswith("ly") and i > b.start and s.words[i] == low and is_verb(s, i + 1):
            return 0  # the board unanimously chose
        if bits & t.VERB and not (low == "own" and b.possessor is not None) and not self._noun_like(s, i, bits, b):
            return int(bits & t.VB and i > b.start and s.lower[i - 1] in _ARTICLES)  # "the tire makers"
        plain = bits == 0 or bits & t.VBG  # "left her role leading the lab", "the post she had"
        if plain and i > b.start and s.words[i] == low and self._nouns.get(s.lower[i - 1], ("",))[0] == "job":
            return 0
        verbal = bits == 0 and low.endswith("ed") and s.words[i] == low and len(low) > 4 and "-" not in low
        if verbal and i > b.start and not b.determined:
            return 0
        return 1

    def _newly_created(self, s: Sentence, i: int, b: Collected) -> int:
        """2 where an adverb and a participle stand before the noun of a group: the newly created role."""
        if s.lower[i] == "newly" and i == b.start:
            return 2
        inside = (
            (b.determined or b.possessor is not None)
            and b.only_determiners(self._tags, i)
            and s.tags[i + 1 : i + 2]
            and s.tags[i + 1] & t.VBN
        )
        return 2 if inside and s.tags[i + 2 : i + 3] and not s.tags[i + 2] & w.NO_NOUN else 0

    def _noun_like(self, s: Sentence, i: int, bits: int, b: Collected) -> bool:
        """Whether a word that can be a verb goes on a noun group."""
        low = s.lower[i]
        if bits & t.VBG and is_trade(s, i):
            return True
        if is_no_noun(s, i, b.start):
            return False
        opened = i > b.start or b.possessor is not None
        if bits & w.POST_OR_HOLDER:
            if (
                bits & t.VBZ
                and b.names
                and b.end == b.names[-1].last
                and b.names[-1].first == b.start
                and not b.possessor
            ):
                return bool(self._tags.get(s.lower[i + 1] if i + 1 < len(s.lower) else "", 0) & t.VERB)
            return True
        after = s.lower[i + 1] if i + 1 < len(s.lower) else ""
        after_bits = self._tags.get(after, 0)
        if low in self._nouns or bits & w.BODY_OR_NOUN:
            if not opened:
                return True
            if bits & t.VBD and b.names and b.end == b.names[-1].last and not b.determined:
                return False
            counts = (
                after_bits & (t.NUM | t.DET | t.POSS | t.PRON)
                or after[:1].isdigit()
                or after in ("about", "more", "nearly", "up")
            )
            if bits & t.VBD and counts and s.tags[i - 1] & (t.ORG_NOUN | t.ROLE | t.PEOPLE):
                return False
            if low == "reports" and s.lower[i - 1] in ("media", "news", "press"):
                return True
            if bits & t.VBZ and after_bits & t.PREP and s.lower[b.start - 1 : b.start] == ["whose"]:
                return after == "of"  # "whose contract runs until June"
            if bits & (t.VBZ | t.VBD) and not b.determined and b.possessor is None:
                if after in STATES or after.startswith("ex-"):
                    return False
                if after == "to" and i + 2 < len(s.lower) and s.tags[i + 2] & t.VB:  # "Orbix plans to cut"
                    return False
                return not after_bits & t.POINTER and not (after and s.words[i + 1][0].isupper())
            return True
        if i == b.start + 1 and bits & {"those": t.VBG, "both": t.VBD}.get(s.lower[b.start], 0):
            return False  # "those leaving Orbix", "both joined Orbix"
        if low in _FROM_THEN and s.tags[i - 1] & t.ROLE:
            return False  # "its new chief executive starting in June"
        if bits & t.NONFINITE:
            noun_after = bool(after) and after[0].isalpha() and not after_bits & w.NO_NOUN_BEHIND
            if b.only_adjectives(self._tags, i) and (b.determined or b.possessor is not None):
                return noun_after or (i > b.start and bits & t.VBG != 0)
            named = bool(b.names) and b.end == b.names[-1].last  # "at Orbix specializing in chips"
            ends = not after or not after[0].isalnum() or after_bits & (t.PREP | t.CONJ)
            if bits & t.VBG and i > b.start and ends and not named:
                return after not in _ROUGHLY or not s.lower[i + 2][0].isdigit()  # "affecting around 670 workers"
            return noun_after and low in STATES and (i == b.start or b.only_determiners(self._tags, i))
        return False
