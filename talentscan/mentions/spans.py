"""Finds the stretches of capitalised words that may be names, cut where posts, titles and times stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import (
    demonyms,
    given_names,
    place_heads,
    places,
    stable_posts,
    surnames,
    usual_words,
    word_tags,
)
from talentscan.lexicon.organizations import acronyms
from talentscan.lexicon.shapes import NAME
from talentscan.mentions.degrees import is_degree
from talentscan.mentions.expressions import UNITS
from talentscan.mentions.fields import is_field, is_how_held
from talentscan.mentions.givenposts import begins_given_post, is_sent
from talentscan.mentions.headlines import is_parting, is_shouted, is_verb_behind, says_what_for
from talentscan.mentions.linkwords import (
    ends_name,
    is_airline,
    is_of_firm,
    is_of_office,
    is_of_people,
    is_shared,
    opens_firm,
    reaches_head,
    without_board,
)
from talentscan.mentions.posts import heads_after, is_called_so, is_second_post, post_length
from talentscan.mentions.runs import RunFinder, is_will, nameable_words, opens, plain_words
from talentscan.mentions.tickers import is_ticker
from talentscan.mentions.titles import ADDRESSES, is_of_town, is_title
from talentscan.model.syntax import Sentence

_ORDINALS = frozenset(("first", "second", "third", "fifth"))


@dataclass(slots=True)
class NameSpan:
    """Tokens `first` up to and without `last` that may be a name, and what the cut-off words around say of it."""

    first: int
    last: int
    known: str | None = None
    honorific: str | None = None
    form: str = ""
    doubtful: bool = False


class SpanFinder:
    """Finds name spans sentence by sentence; `written` are all the words of the article."""

    def __init__(self, written: set[str]) -> None:
        self._runs = RunFinder(written)
        self._plain = plain_words()
        self._nameable = nameable_words()
        self._tags = word_tags()
        self._given = given_names()
        self._surnames = surnames()
        self._posts = stable_posts()
        self._acronyms = acronyms()
        self._expected: Mapping[str, tuple[tuple[str, ...], ...]] = {}
        self._places = places()
        self._place_heads = place_heads()
        self._usual = usual_words()
        self._demonyms = demonyms()
        self._written = written

    def find(
        self, sentence: Sentence, established: frozenset[str] = frozenset(), *, title_case: bool = False
    ) -> list[NameSpan]:
        """The name spans of a sentence.

        `established` are words (folded) that names of the article's running text consist of: in a line in title case
        only these, known organisations and given names count as names.
        """
        found: list[NameSpan] = []
        for at, end in self._runs.find(sentence):
            if not title_case and end - at < 3 and self._is_name(sentence, at, end):
                found.append(NameSpan(at, end))
            else:
                self._cut(sentence, at, end, title_case, established, found)
        if self._runs.small:
            found += [NameSpan(at, end, known=name) for at, end, name in self._runs.in_small(sentence)]
            found.sort(key=lambda span: span.first)
        found = [span for span in found if span.known or not is_field(sentence, span.first, span.last)]
        if len(found) < 2:
            return found
        return found[:1] + [
            span
            for before, span in pairwise(found)
            if not is_ticker(sentence, (span.first, span.last), (before.first, before.last))
        ]

    def _is_name(self, s: Sentence, at: int, end: int) -> bool:
        """Whether a run of one or two words has nothing in it to cut at, as most have."""
        low = s.lower[at]
        if not self._nameable[low] or (low in self._written and low.islower()):
            return False
        return end - at == 1 or (self._nameable[behind := s.lower[at + 1]] and behind[-2:] not in _DEMONYM_ENDS)

    def _is_small_too(self, low: str) -> bool:
        """Whether the article also writes a word small."""
        return low in self._written and low.islower()

    def expect(self, names: Mapping[str, tuple[tuple[str, ...], ...]]) -> None:
        """Take whole in headlines what the text names: `names` of several words by their first, longest first."""
        self._expected = names

    def _expected_length(self, s: Sentence, i: int, end: int) -> int:
        for name in self._expected.get(s.lower[i], ()):
            if i + len(name) <= end and tuple(s.lower[i : i + len(name)]) == name:
                return len(name)
        return 0

    def _cut(
        self, s: Sentence, at: int, end: int, title_case: bool, established: frozenset[str], found: list[NameSpan]
    ) -> None:
        """Cut the run `at:end` at posts, titles and words that are capitals only by their place."""
        piece = at
        honorific: str | None = None
        i = at
        while i < end:
            length = self._expected_length(s, i, end) if title_case else 0
            if length and i == piece:
                self._emit(s, i, i + length, honorific, found)
                honorific = None
                i = piece = i + length
                continue
            length = self._runs.phrase_length(s, i, end)
            if length and honorific not in ADDRESSES and self._is_phrase_alone(s, i, i + length, title_case):
                if not self._continues(s, piece, i, i + length, end, title_case, established):
                    self._emit(s, piece, i, honorific, found)
                    found.append(NameSpan(i, i + length, known=" ".join(s.lower[i : i + length])))
                    honorific = None
                    piece = i + length
                i += length
                continue
            if piece < i and (self._name_begins(s, piece, i, end) or begins_given_post(s, piece, i, end)):
                self._emit(s, piece, i, honorific, found)
                honorific, piece = None, i
            cut = self._cut_length(s, i, piece, end, title_case, established)
            if cut:
                self._emit(s, piece, i, honorific, found)
                bits = s.tags[i]
                honorific = s.lower[i] if bits & t.HONORIFIC else None
                i += cut
                piece = i
            else:
                i += 1
        self._emit(s, piece, end, honorific, found)

    def _name_begins(self, s: Sentence, piece: int, i: int, end: int) -> bool:
        """Whether a person's name begins at `i` behind a firm or a field: "EADS Ana Lind", "of Sales Ana Lind"."""
        if i + 1 >= end or self._given.get(s.lower[i]) is not False or not s.words[i + 1][0].isupper():
            return False
        if i - piece > 1 and i + 2 == end and s.tags[i - 1] & t.ORG_HEAD and s.lower[i - 1] not in self._surnames:
            return self._surnames.get(s.lower[i + 1]) is not None or not s.tags[i + 1]
        where = i - piece == 1 and i + 2 == end
        sent = where and s.lower[piece] in self._places and is_sent(s, piece)
        where = where and s.lower[piece - 1 : piece] in (["at"], ["in"]) and s.lower[piece] not in self._given
        if sent or (where and not s.tags[piece] | s.tags[i + 1]):
            return True  # "At Swansea Ana Lind has left"
        of_post = piece > 1 and s.lower[piece - 1] in ("of", "for") and s.tags[piece - 2] & t.ROLE
        full = i + 2 == end and self._surnames.get(s.lower[i + 1]) is not None and s.lower[i - 1] not in self._given
        if of_post and (s.tags[i - 1] & t.ROLE_MOD or (full and i - piece > 1)):
            return True  # "head of Orbix Cloud Ana Lind"
        if i - piece > 1 and " ".join(s.lower[piece:i]) in self._places:
            return True  # "Archivist of the United States Ana Lind"
        before = s.words[i - 1]
        return before.isupper() and len(before) > 1 and "." not in before and i - piece == 1

    def _is_phrase_alone(self, s: Sentence, first: int, last: int, title_case: bool) -> bool:
        """Whether a known name stands here as a name: not a usual word that only begins a sentence or a headline."""
        if last - first > 1:
            return True
        low = s.lower[first]
        if low in self._acronyms and (not s.words[first].isupper() or is_degree(s, first) or is_second_post(s, first)):
            return False
        if not self._is_small_too(low) and not s.tags[first]:
            return True
        if s.words[first] != s.words[first].capitalize():
            return True
        return not title_case and not opens(s, first) and low not in self._given

    def _continues(
        self, s: Sentence, piece: int, first: int, last: int, end: int, title_case: bool, established: frozenset[str]
    ) -> bool:
        """Whether the known name at `first:last` is only a part of a longer name: Microsoft Gaming, Bank of Intel."""
        if s.lower[first] == "nhs" and s.lower[last : last + 1] in (["foundation"], ["trust"], ["board"]):
            return True
        if piece < first and s.lower[first - 1] != "'s":
            before = s.lower[first - 1]
            if before in self._given and before != "royal":  # Ana Hilton
                return not self._given[before] and last - first == 1 and self._is_surname(s, piece, first)
            led = s.tags[piece] & t.DEMONYM or before == "royal"  # Royal Oslo Society
            if last < end and led and reaches_head(s, piece, first, end):
                return True
            shared = bool(led) and first - piece == 1 and is_shared(s, first, last)  # Scottish Football Association
            joined = before in ("of", "for", "&", "and") or not s.tags[first - 1]
            return shared or joined or " ".join(s.lower[piece:last]) in self._places  # United Arab Emirates
        if last >= end:
            return False
        after = s.lower[last]
        if not s.words[last][0].isupper() and after not in ("of", "&", "and"):
            return after.isdigit() and s.lower[last - 1] in ("radio", "channel")  # BBC Radio 2
        if self._given.get(after) is False:
            return last + 1 == end and self._given.get(s.lower[first]) is False  # Tiffany Murdock
        return not self._cut_length(s, last, last, end, title_case, established)

    def _is_surname(self, s: Sentence, piece: int, at: int) -> bool:
        """Whether a firm's name at `at`, behind a given name, is a family name: Brian Cornell, Chris Cargill."""
        low, word = s.lower[at], s.words[at]
        if low in self._surnames:
            return True
        first = s.lower[piece]
        surely = self._given.get(first) is False
        given = surely or (first not in self._runs.phrases and first not in self._places)
        return at - piece == 1 and given and not s.tags[at] and word == word.capitalize()

    def _cut_length(
        self, s: Sentence, i: int, piece: int, end: int, title_case: bool, established: frozenset[str]
    ) -> int:
        """How many tokens at `i` are no part of a name; 0 where the token may be one."""
        low = s.lower[i]
        bits = s.tags[i]
        if not title_case and self._plain[low] and (i != piece or not self._is_small_too(low)):
            return 0
        if i + 1 < end:
            if "'s" in s.lower[i + 1 : min(i + 3, end)]:
                return 0  # Arden Sheriff's Office
            if low in self._place_heads and f"{low} {s.lower[i + 1]}" in self._places:
                return 0
            if low == "air" and is_airline(s, i, end):
                return 0
        if piece < i and is_of_office(s, piece, i, end):
            return 0
        if piece < i and ((low == "schools" and s.lower[i - 1] in _PUBLIC) or (low == "party" and i + 1 == end)):
            return 0  # Arden Public Schools Superintendent Ana Lind, Labour Party chairman Tom Reyes
        for phrase in self._posts.get(low, ()):
            if s.lower[i + 1 : i + 2] == [phrase[1]] and tuple(s.lower[i : i + len(phrase)]) == phrase:
                return len(phrase)
        last = i + 1 == end and s.lower[end : end + 1] != ["."]  # AM General, but not "Delaware Gov. Lind"
        if bits & t.HONORIFIC and s.tags[end - 1] & t.LEGAL and i + 1 < end and low not in ADDRESSES:
            return 0  # General Fabrics Corp
        if bits & t.HONORIFIC and not (piece < i and (bits & t.ROLE or last)) and is_title(s, i, end):
            return 2 if i + 1 < end and s.lower[i + 1] == "." else 1
        if low[2:3] == "-" and low[:2] in ("ex", "co") and self._tags.get(low[3:], 0) & t.HOLDER:
            return 1
        if bits & t.PLURAL and piece < i and not title_case and s.words[i] == s.words[i].capitalize():
            return 0
        if (
            bits & t.ROLE
            and i
            and s.tags[i - 1] & t.ORG_NOUN
            and s.words[i - 1] == s.lower[i - 1]
            and not bits & t.ACRONYM
        ):
            return 0
        if (piece < i and self._ends_firm(s, i, end)) or (
            not title_case and end - piece > 2 and is_of_people(s, i, end)
        ):
            return 0
        if (s.tags[piece] & t.DEMONYM or s.lower[piece] in _ORDINALS) and reaches_head(s, piece, i, end):
            return 0
        if bits & t.ORG_HEAD and piece < i < end - 1 and is_of_firm(s, i + 1):
            return 0  # Nimbo Systems CEO Ana Lind
        if bits & t.POST and not title_case and is_called_so(s, i, end):
            return 0
        if bits & t.POST and not (bits & t.ACRONYM and low in self._given and not s.words[i].isupper()):
            if piece < i and s.lower[i - 1] in ("&", "and") and s.tags[end - 1] & t.ORG_HEAD:
                return 0  # Finance & General Purpose Committee
            size = post_length(s, i, end, named=piece < i)
            named = piece < i and s.lower[i - 1] in self._given and not (bits & t.ACRONYM or is_of_town(s, i, end))
            if named and not title_case and i + 1 == end and i - piece == 1 and self._given[s.lower[i - 1]] is False:
                return 0  # Hassan Imam
            if size and not (named and low in self._surnames) and not heads_after(s, i + size, end):
                return size
            if i == piece and is_how_held(s, i, end):
                return 1
        if i == piece and i + 2 < end and (bits & ~t.ORG_HEAD or low in self._usual) and self._is_described(s, i):
            return 1
        if bits & t.COMMON or (bits & t.FUNCTION and not bits & t.PARTICLE and low not in _INSIDE):
            inside = piece < i or (not bits & t.POINTER and not opens(s, i) and i + 1 < end)
            inside = inside or (i + 2 == end and is_will(s, i, self._runs.phrases))
            return 0 if inside and (not title_case or says_what_for(s, i, end)) else 1
        if title_case:
            return 0 if ends_name(s, piece, i, end) else self._headline_cut(s, i, bits, established)
        if opens(s, i) and i == piece:
            return self._opening_cut(s, i, end, bits, established)
        return 0

    def _is_described(self, s: Sentence, i: int) -> bool:
        """Whether the word at `i` only says of the person behind it what he or she is: Democrat Ana Lind."""
        given = s.lower[i + 1]
        described = s.tags[i] & t.PEOPLE or self._surnames.get(s.lower[i + 2]) is False
        named = self._given.get(given) is False or (given[1:2] == "." and s.tags[i] & t.FUNCTION)
        return bool(described and named) and s.lower[i] not in self._given

    def _ends_firm(self, s: Sentence, i: int, end: int) -> bool:
        """Whether a name goes on at `i` to a firm's last word, which may be a post elsewhere: Capital Partners, AG."""
        if i + 1 == end:
            paper = s.tags[i] & t.ORG_HEAD and not s.tags[i] & t.PLURAL and s.words[i] != s.lower[i]
            return bool(s.tags[i] & t.LEGAL or (paper and s.lower[i - 1] not in self._given))
        return i + 2 == end and bool(s.tags[i] & s.tags[i + 1] & t.ORG_HEAD)

    def _headline_cut(self, s: Sentence, i: int, bits: int, established: frozenset[str]) -> int:
        low = s.lower[i]
        if low in established or s.words[i] != s.words[i].capitalize():
            return 0
        if bits & t.ADJ:
            return 1
        if low in self._given and not self._given[low]:
            return 0
        if low[-1] == "s" and (is_verb_behind(s, i) or is_parting(s, i)):
            return 1
        if i and s.tags[i - 1] & t.DET and not (i + 1 < len(s.words) and s.words[i + 1][0].isupper()):
            return 1
        usual = t.VERB | t.ROLE | t.ROLE_MOD | t.PEOPLE | t.ORG_NOUN | t.DEMONYM | t.NUM
        if bits & usual or self._is_small_too(low) or low in UNITS:
            return 1
        return 0

    def _opening_cut(self, s: Sentence, i: int, end: int, bits: int, established: frozenset[str]) -> int:
        """Whether the word that opens a sentence is no name."""
        low = s.lower[i]
        usual = bits & t.NOUNISH and not bits & (t.ROLE | t.ROLE_MOD | t.ORG_NOUN | t.UNIT | t.PEOPLE | t.DEMONYM)
        led = any(t.ROLE & bits and t.ACRONYM & bits for bits in s.tags[i + 1 : min(end, i + 3)])
        firm = opens_firm(s, i, end) or (usual and s.tags[end - 1] & t.LEGAL)
        firm = firm or (led and (usual or bits == t.ORG_HEAD))  # Spur CEO Ana Lind
        firm = firm or (not bits & ~(t.ORG_HEAD | t.NOUNISH) and reaches_head(s, i, i, end))
        if firm or (low in established and not self._is_small_too(low)):
            return 0
        if bits & t.ORG_HEAD and i + 1 < end and s.lower[i + 1] == "of":
            return 0
        if low in self._given and (not self._given[low] or (i + 1 < end and s.words[i + 1][0].isupper())):
            return 0
        if s.words[i] != s.words[i].capitalize():
            return 0
        adverb = low.endswith("ly") and s.lower[i + 1 : i + 2] == [","] and low not in self._given
        return int(bool(bits) or adverb or self._is_small_too(low))

    def _emit(self, s: Sentence, first: int, last: int, honorific: str | None, found: list[NameSpan]) -> None:
        while first < last and (s.lower[first] in _EDGES or not s.shapes[first] & NAME):
            first += 1
        while last > first and (s.lower[last - 1] in _EDGES or not s.words[last - 1][:1].isalnum()):
            if s.words[last - 1] in (")", "”", '"'):
                break
            last -= 1
        first, last = without_board(s, first, last)
        if first >= last or is_shouted(s, first, last):
            return
        low, bits = s.lower[first], s.tags[first]
        doubtful = False
        if last - first == 1:
            if "." in low and self._tags.get(low.rstrip("."), 0) & t.SUFFIX:
                return  # M.D.
            if bits & t.ADJ and low not in self._given and low not in self._surnames:
                return
            if (bits & (t.DEMONYM | t.TIME) and low not in self._given) or len(low) == 1 or low in _ORDINALS:
                return
            if is_degree(s, first) or (bits & t.DEMONYM and not honorific and self._is_adjective(s, last)):
                return
            usual = bits & (t.BODY | t.ROLE_MOD | t.LEGAL | t.DEMONYM | t.TIME)
            doubtful = bool(usual) and self._given.get(low) is not False and self._surnames.get(low) is not False
        if (
            last - first == 2
            and s.lower[first + 1][-2:] in _DEMONYM_ENDS
            and f"{low} {s.lower[first + 1].removesuffix('s')}" in self._demonyms
        ):
            return
        if bits & t.DEMONYM and last - first in (2, 3) and s.lower[first + 1] in self._given:
            first += 1
        found.append(NameSpan(first, last, honorific=honorific, doubtful=doubtful))

    def _is_adjective(self, s: Sentence, after: int) -> bool:
        """Whether a word before `after` only tells of the noun there: "German engineer"."""
        if after >= len(s.words) or not s.words[after].islower():
            return False
        bits = s.tags[after]
        return bool(bits & (t.ROLE | t.PEOPLE | t.ORG_NOUN)) or not bits & (t.VERB | t.FUNCTION)


# How the second words of nations in two words end: Sri Lankan, New Zealander, South Sudanese, Northern Irish.
_DEMONYM_ENDS = frozenset(("an", "er", "ne", "no", "ns", "rn", "rs", "se", "sh"))
_PUBLIC = frozenset("area city community consolidated county public unified".split())
_INSIDE = frozenset(("of", "for", "and", "&", "'s"))
_EDGES = frozenset(("of", "for", "and", "&", "the", ".", ","))
