"""Recognises verb groups: auxiliaries, adverbs, a main verb and its particle."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import verb_forms, word_tags
from talentscan.lexicon.memo import Memo
from talentscan.model.groups import VerbGroup
from talentscan.model.syntax import Sentence

_FLOATING = frozenset(["both", "all", "each"])


_IN_GROUP = t.AUX | t.VERB | t.TO | t.NEG | t.ADV
_BUT_ALSO = (["only"], ["just"], ["merely"], ["simply"])
_LEADING = t.AUX | t.DET
_BEFORE_BASE = t.MODAL | t.DO
"""Auxiliaries behind which the main verb stands in its base form."""
_AUXILIARY_VERB = t.BE | t.HAVE | t.DO
_ALIKE_IN_PAST = frozenset(["quit", "cut", "put", "set", "let", "hit", "shut", "split", "read", "cost"])


class VerbGrouper:
    """Builds verb groups; `phrasal` holds the words behind each verb that make it another ("step": {("down",)})."""

    def __init__(self, phrasal: Mapping[str, frozenset[tuple[str, ...]]]) -> None:
        self._tags = word_tags()
        self._forms = verb_forms()
        self._phrasal = phrasal
        self._particles = frozenset(tail[0] for tails in phrasal.values() for tail in tails)
        self._classes = Memo(self._class_of)
        self._alone = Memo(self._main_alone)

    def at(self, s: Sentence, i: int, after_pronoun: bool) -> VerbGroup | None:
        """The verb group that begins at token `i`, or None; `after_pronoun` says that a noun stands right before."""
        size = len(s.lower)
        alone = self._alone[s.lower[i]]
        if alone is not None:
            return self._finished(s, VerbGroup(i, i + 1, alone[0], "finite"), [], alone[1], infinitive=False)
        bits = self._bits(s, i, after_pronoun)
        if not bits & _IN_GROUP:
            return None
        j = i
        auxiliaries: list[tuple[str, int]] = []
        adverbs: list[str] = []
        negated = future = possible = infinitive = past = False
        while j < size:
            low = s.lower[j]
            bits = self._bits(s, j, after_pronoun and j == i)
            if low == "no" and s.lower[j + 1 : j + 2] == ["longer"]:
                adverbs.append("no longer")
                j += 1
            elif low in _FLOATING and auxiliaries and self._bits(s, j + 1, False) & t.VERB if j + 1 < size else False:
                adverbs.append(low)  # "have both left"
            elif bits & t.NEG and not bits & _LEADING:
                negated = negated or s.lower[j + 1 : j + 2] not in _BUT_ALSO  # "not only pleased"
                adverbs.append(low)
            elif bits & t.TO and not auxiliaries and not infinitive and self._is_base_ahead(s, j + 1):
                infinitive = True
            elif bits & t.AUX:
                negated = negated or bool(bits & t.NEG)
                future = future or bool(bits & t.FUT)
                possible = possible or bool(bits & t.MAY)
                past = past or bool(bits & t.PAST) or low == "having"
                auxiliaries.append((low, bits))
            elif (
                (bits & t.ADV and not bits & t.VERB)
                or (low.endswith("ly") and not bits & t.VERB)
                or (low == "since" and auxiliaries)
            ):
                adverbs.append(low)
            else:
                break
            j += 1
        last = auxiliaries[-1][1] if auxiliaries else 0
        main = self._main(s, j, bool(auxiliaries) or infinitive, bool(last & _BEFORE_BASE) or (infinitive and not last))
        if main is None:
            return self._auxiliary_only(s, i, j, auxiliaries, adverbs, negated, future, possible, infinitive, past)
        lemmas, bits = main
        group = VerbGroup(
            i, j + 1, lemmas, "finite", negated=negated, future=future, possible=possible, past=past,
            adverbs=tuple(adverbs),
        )  # fmt: skip
        return self._finished(s, group, auxiliaries, bits, infinitive=infinitive)

    def _main_alone(self, low: str) -> tuple[tuple[str, ...], int] | None:
        """The lemmas and form of a word that can only be the main verb of the group that it begins."""
        bits, forms = self._class_of(low), self._forms.get(low)
        small = bits & (t.AUX | t.TO | t.NEG | t.ADV) or low in ("no", "'s") or low.endswith("ly")
        if forms is None or not bits & t.VERB or small:
            return None
        return tuple(lemma for lemma, _ in forms), reduce(or_, (form for _, form in forms))

    def _finished(
        self, s: Sentence, group: VerbGroup, auxiliaries: list[tuple[str, int]], bits: int, *, infinitive: bool
    ) -> VerbGroup:
        """A group with its form, its voice and its particle."""
        self._shape(group, auxiliaries, bits, infinitive)
        if group.last < len(s.lower) and s.lower[group.last] in self._particles:
            self._particle(s, group)
        return group

    def _bits(self, s: Sentence, i: int, after_pronoun: bool) -> int:
        low = s.lower[i]
        if low == "'s" and after_pronoun:
            return t.BE | t.HAVE
        return self._classes[low]

    def _class_of(self, low: str) -> int:
        bits = self._tags.get(low)
        return self._guess(low) if bits is None else bits

    def _guess(self, low: str) -> int:
        """What an unknown word's ending says of it."""
        if low.endswith("ed") and len(low) > 4:
            return t.VBD | t.VBN
        if low.endswith("ly") and len(low) > 4:
            return t.ADV
        return 0

    def _is_base_ahead(self, s: Sentence, j: int) -> bool:
        """Whether "to" at `j - 1` begins an infinitive."""
        while j < len(s.lower) and ((s.tags[j] & t.ADV and not s.tags[j] & t.VERB) or s.lower[j].endswith("ly")):
            j += 1
        if j >= len(s.lower):
            return False
        bits = s.tags[j]
        if bits & _AUXILIARY_VERB:
            return s.lower[j] in ("be", "have", "do")
        return bool(bits & t.VB) and not self._is_post_ahead(s, j)

    def _is_post_ahead(self, s: Sentence, j: int) -> bool:
        """Whether what "to" leads to at `j` is a post: "from head of risk to finance chief"."""
        if not s.tags[j] & t.ROLE_MOD or j + 1 >= len(s.tags) or s.words[j + 1] != s.lower[j + 1]:
            return False
        return bool(s.tags[j + 1] & t.HOLDER) and not s.tags[j + 1] & t.PLURAL and not s.tags[j] & t.ROLE

    def _main(self, s: Sentence, j: int, led: bool, wants_base: bool) -> tuple[tuple[str, ...], int] | None:
        """The lemmas and form of the main verb at `j`; with auxiliaries before it only fitting forms count."""
        if j >= len(s.lower):
            return None
        low = s.lower[j]
        forms = self._forms.get(low)
        if forms is None:
            for prefix in ("co-", "re-"):
                if low.startswith(prefix) and low[3:] in self._forms:
                    return tuple(prefix + lemma for lemma, _ in self._forms[low[3:]]), self._forms[low[3:]][0][1]
            guess = self._guess(low) & t.VERB
            return ((low,), guess) if guess and s.words[j] == low else None
        if wants_base:
            base = tuple(lemma for lemma, bits in forms if bits & t.VB)
            return (base, t.VB) if base else None
        bits = 0
        for _, form in forms:
            bits |= form
        if led and (not bits & t.NONFINITE or self._is_title(s, j, bits)):
            return None
        return tuple(lemma for lemma, _ in forms), bits

    def _is_title(self, s: Sentence, j: int, bits: int) -> bool:
        """Whether a form in -ing begins a post: "has been managing director", not "has been managing directors"."""
        k = j + 1
        while s.lower[j] == "acting" and k < len(s.lower) and s.tags[k] & t.ROLE_MOD and not s.tags[k] & t.ROLE:
            k += 1  # "will be acting vice chancellor"
        after = s.tags[k] if k < len(s.lower) else 0
        return bool(bits & t.VBG and after & t.ROLE and not after & (t.PLURAL | t.VERB))

    def _auxiliary_only(
        self, s: Sentence, i: int, j: int, auxiliaries: list[tuple[str, int]], adverbs: list[str], negated: bool,
        future: bool, possible: bool, infinitive: bool, past: bool,
    ) -> VerbGroup | None:  # fmt: skip
        """A group whose main verb is itself an auxiliary: "is the new chief", "will be", "has a job"."""
        end = j
        kept = 2 if adverbs[-1:] == ["no longer"] and s.lower[j - 1] == "longer" else 0
        while not kept and j > i and not self._bits(s, j - 1, False) & t.AUX and s.lower[j - 1] != "'s":
            j -= 1
        if not auxiliaries or j == i:
            return None
        j = s.lower.index("out", j) if "out" in s.lower[j:end] else j  # "was also out"
        last_bits = auxiliaries[-1][1]
        lemma = "be" if last_bits & t.BE else "have" if last_bits & t.HAVE else "do" if last_bits & t.DO else ""
        if not lemma:
            return None
        form = "infinitive" if infinitive else "gerund" if auxiliaries[0][0] in ("being", "having") else "finite"
        group = VerbGroup(
            i, j, (lemma,), form, negated=negated, future=future, possible=possible, past=past, adverbs=tuple(adverbs)
        )
        if j < len(s.lower) and s.lower[j] in self._particles:
            self._particle(s, group)
        return group

    def _shape(self, group: VerbGroup, auxiliaries: list[tuple[str, int]], bits: int, infinitive: bool) -> None:
        """Settle form and voice from the auxiliaries and the main verb's own form."""
        last = auxiliaries[-1][1] if auxiliaries else 0
        if last & t.BE and bits & t.VBN and not bits & t.VBG:
            group.passive = not (last & t.HAVE)
            group.perhaps_passive = bool(last & t.HAVE)
        if infinitive:
            group.form = "infinitive"
        elif (auxiliaries and auxiliaries[0][0] in ("being", "having")) or (not auxiliaries and bits & t.VBG):
            group.form = "gerund"
        elif not auxiliaries and bits & t.VBN and not bits & t.FINITE:
            group.form = "participle"
        elif not auxiliaries and bits & t.VBN:
            group.form = "finite"
            group.perhaps_passive = True
            group.past = True
        elif bits & t.VBD and not auxiliaries:
            group.past = True

    def _particle(self, s: Sentence, group: VerbGroup) -> None:
        """Take the words into the verb that make it another verb: "step" "down" -> "step down"."""
        best: tuple[str, ...] = ()
        for lemma in group.lemmas:
            for tail in self._phrasal.get(lemma, ()):
                if len(tail) > len(best) and tuple(s.lower[group.last : group.last + len(tail)]) == tail:
                    best = tail
        if best:
            joined = " ".join(best)
            group.lemmas = tuple(f"{lemma} {joined}" for lemma in group.lemmas if best in self._phrasal.get(lemma, ()))
            group.last += len(best)


def is_bare(s: Sentence, verb: VerbGroup) -> bool:
    """Whether a verb stands in its bare form, as behind "to" or "will", and in no other: "and become chairman"."""
    word = s.lower[verb.first]
    return word == verb.lemmas[0].partition(" ")[0] and word not in _ALIKE_IN_PAST
