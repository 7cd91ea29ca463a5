"""Reads the word lists of the lexicon, once a process, and gives each word its classes."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache

from talentscan.errors import LexiconError
from talentscan.lexicon import tags as t

_VOWELS = "aeiou"

Adder = Callable[[str, int], None]


def lines(name: str) -> list[str]:
    """The entries of a word list as they are written; comment lines and blank lines left out.

    Raises:
        LexiconError: the file is missing or not UTF-8.
    """
    try:
        with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as reason:
        raise LexiconError(f"lexicon/{name} cannot be read ({reason}); reinstall talentscan") from reason
    return [line for line in text.split("\n") if line and line[0] != "#"]


def rows(name: str) -> list[list[str]]:
    """The entries of a word list, split at tabs.

    Raises:
        LexiconError: the file is missing or not UTF-8.
    """
    return [line.split("\t") for line in lines(name)]


def third_person(base: str) -> str:
    """The -s form of a regular verb, or the plural of a regular noun."""
    if base.endswith(("s", "x", "z", "ch", "sh")) or (base.endswith("o") and base[-2:-1] not in _VOWELS):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def regular_past(base: str) -> str:
    """The -ed form of a regular verb."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def gerund(base: str, past: str) -> str:
    """The -ing form; a consonant that the past doubles is doubled here as well."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    if past == base + base[-1] + "ed" or base in _DOUBLING:
        return base + base[-1] + "ing"
    return base + "ing"


# Irregular verbs that double their last consonant before -ing.
_DOUBLING = frozenset(
    "cut get hit let put quit run set shut sit spit split spin swim win begin forget bet bid dig rid".split()
)


@cache
def verb_forms() -> dict[str, tuple[tuple[str, int], ...]]:
    """Each form of each verb with the lemmas it can be of and how: `left` -> leave, past or participle."""
    forms: dict[str, dict[str, int]] = {}
    for line in lines("verbs.txt"):
        base, _, rest = line.partition("\t")
        past, participle, flags = (rest + "\t\t").split("\t")[:3]
        nounish = t.NOUNISH if "noun" in flags else 0
        pasts = past.split("/") if past else [regular_past(base)]
        told = {base: t.VB | nounish}
        told[third_person(base)] = told.get(third_person(base), 0) | t.VBZ | nounish
        for form in pasts:
            told[form] = told.get(form, 0) | t.VBD
        for form in participle.split("/") if participle else pasts:
            told[form] = told.get(form, 0) | t.VBN
        ing = gerund(base, pasts[0])
        told[ing] = told.get(ing, 0) | t.VBG
        for form, bits in told.items():
            others = forms.setdefault(form, {})
            others[base] = others.get(base, 0) | bits
    return {form: tuple(others.items()) for form, others in forms.items()}


@cache
def word_tags() -> dict[str, int]:
    """Every known lower-case word with its classes as bits of `tags`."""
    tags: dict[str, int] = {}

    def add(word: str, bits: int) -> None:
        tags[word] = tags.get(word, 0) | bits

    for form, lemmas in verb_forms().items():
        for _, bits in lemmas:
            add(form, bits)
    _add_posts(add)
    _add_organization_words(add)
    for row in rows("titles.txt"):
        word = row[0].lower().rstrip(".")
        bit = {"particle": t.PARTICLE, "suffix": t.SUFFIX}.get(row[1], t.HONORIFIC)
        if row[1] != "political" or not tags.get(word, 0) & t.ROLE:
            add(word, bit)
        if bit == t.SUFFIX and "." in word:
            add(word + ".", bit)  # a token of its own: M.D.
    for row in rows("common_capitals.txt"):
        if " " not in row[0]:
            add(row[0].lower(), t.TIME if row[1:] == ["time"] else t.COMMON if len(row) == 1 else 0)
    for row in rows("demonyms.txt"):
        add(row[0].lower(), t.DEMONYM)
    for word, classes in rows("function_words.txt"):
        bits = 0
        for name in classes.split(","):
            bits |= t.CLASSES[name]
        # A closed-class word is nothing else, but for auxiliaries that are verbs of their own.
        tags[word] = bits
    return tags | dict.fromkeys(AS_WRITTEN, t.ROLE_MOD | t.COMMON)


def _add_posts(add: Adder) -> None:
    bits = {"head": t.ROLE, "acronym": t.ROLE | t.ACRONYM, "modifier": t.ROLE_MOD, "person noun": t.PEOPLE}
    for row in rows("roles.txt"):
        word, kind = row[0].lower(), row[1]
        if kind not in bits or " " in word:
            continue
        add(word, bits[kind])
        if kind != "modifier":
            add(third_person(word), bits[kind] | t.PLURAL)
            if word.endswith("man"):
                add(word[:-3] + "men", bits[kind] | t.PLURAL)


def _add_organization_words(add: Adder) -> None:
    bits = {"legal": t.LEGAL, "head": t.ORG_HEAD, "unit": t.UNIT}
    for row in rows("organization_words.txt"):
        if " " not in row[0] and row[1] in bits:
            add(row[0].lower().rstrip("."), bits[row[1]])
    for word in ORG_NOUNS:
        add(word, t.ORG_NOUN)


AS_WRITTEN = frozenset(["IT"])
"""Words that are others in small letters, and are not folded: "head of IT"."""

# Nouns by which a text takes up an organisation again: "the company", "the start-up".
ORG_NOUNS = frozenset(
    """company firm startup start-up bank group agency lab laboratory studio publisher developer carmaker automaker
    chipmaker drugmaker retailer airline university college school club team organization organisation nonprofit
    non-profit foundation charity association network broadcaster newspaper magazine outlet department ministry
    government administration office conglomerate giant maker lender insurer brokerage manufacturer operator provider
    supplier
    consultancy fund business employer corporation institution institute hospital museum union party commission council
    authority regulator watchdog brand chain platform unicorn outfit franchise federation trust shop enterprise
    co producer distributor builder utility carrier miner refiner brewer""".split()
)


@cache
def _given() -> dict[str, str]:
    """Given names, folded to lower case, with what the list says of them."""
    named = {}
    for line in lines("given_names.txt"):
        name, _, said = line.partition("\t")
        named[name.lower()] = said
    return named


@cache
def given_names() -> dict[str, bool]:
    """Given names, folded to lower case; the value says whether the name is a common word too."""
    return {name: "ambiguous" in said for name, said in _given().items()}


@cache
def genders() -> dict[str, str]:
    """Given names, folded, that (nearly) only men ("he") or women ("she") bear."""
    pronouns = {"m": "he", "f": "she"}
    return {
        name: pronouns[said[0]] for name, said in _given().items() if said[:1] in pronouns and said[1:2] in ("", "\t")
    }


@cache
def surnames() -> dict[str, bool]:
    """Family names, folded to lower case; the value says whether the name is a common word too."""
    return {
        name: "ambiguous" in said for name, _, said in (line.lower().partition("\t") for line in lines("surnames.txt"))
    }


@cache
def usual_words() -> frozenset[str]:
    """Usual words of English without a class of their own, in small letters."""
    return frozenset(lines("usual_words.txt"))


@cache
def places() -> frozenset[str]:
    """Names of places, folded to lower case, periods kept."""
    return frozenset(row[0].lower() for row in rows("places.txt"))


@cache
def place_heads() -> frozenset[str]:
    """The first words of places in several words, folded to lower case."""
    return frozenset(place.partition(" ")[0] for place in places() if " " in place)


@cache
def demonyms() -> frozenset[str]:
    """Adjectives and nouns of nations in several words, folded to lower case: Sri Lankan."""
    return frozenset(row[0].lower() for row in rows("demonyms.txt") if " " in row[0])


@cache
def things() -> dict[str, str]:
    """Names of products, laws and happenings, folded to lower case, with their class."""
    return {row[0].lower(): row[1] for row in rows("common_capitals.txt") if len(row) > 1 and row[1] != "time"}


@cache
def sectors() -> frozenset[str]:
    """Words that the names of fields of business are made of, and what joins them: "Oil & Gas"."""
    return frozenset(lines("sectors.txt")) | {"&", "and", ",", "/"}


@cache
def trades(kind: str) -> frozenset[str]:
    """What stands before a name and says what it does: of a `firm` alone, or of a `trade` that people have, too."""
    return frozenset(word for word, told in rows("trades.txt") if told == kind)


@cache
def stable_posts() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Posts of several words that do not compose, by their first word: chief of staff, editor in chief."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for row in rows("roles.txt"):
        words = tuple(row[0].lower().split())
        if len(words) > 1 and row[1] != "modifier":
            by_first.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in by_first.items()}


@cache
def noun_classes() -> dict[str, tuple[str, int | None, bool]]:
    """Nouns of the grammar of moves: class, the number that a collective counts, whether this form is a plural."""
    classes: dict[str, tuple[str, int | None, bool]] = {}
    for word, kind in rows("nouns.txt"):
        name, _, number = kind.partition(":")
        count = int(number) if number else None
        classes.setdefault(word, (name, count, word in ("people", "men", "women", "alumni", "staff")))
        classes.setdefault(third_person(word), (name, count, True))
    return classes
