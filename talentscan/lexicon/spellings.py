"""What words stand for in names: nicknames, particles, legal forms, numbers and spellings of one word."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from talentscan.lexicon.load import rows
from talentscan.model import PartialDate


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Short and pet forms with the given names that they stand for, folded to lower case."""
    names: dict[str, set[str]] = defaultdict(set)
    for full, forms in rows("nicknames.txt"):
        for form in forms.lower().split(","):
            names[form].add(full.lower())
    return {form: frozenset(full) for form, full in names.items()}


@cache
def name_variants() -> dict[str, str]:
    """Other spellings of people's names (muhammad, yevgeny), each with one that stands for all, in small letters."""
    return {form: row[0].lower() for row in rows("name_variants.txt") for form in row[1].lower().split(",")}


@cache
def particles() -> frozenset[str]:
    """Words inside a name that only bind it (van, de, al), folded to lower case; heads of names (abu) left out."""
    return frozenset(row[0].lower() for row in rows("titles.txt") if row[1] == "particle") - _HEADS


_HEADS = frozenset("abd abdul abu mac mc san santa umm".split())


@cache
def legal_forms() -> dict[str, tuple[str, bool]]:
    """Legal forms of organisations, in small letters without marks, with the short form and whether it may come first.

    Inc, sp z oo, gesellschaft mit beschrankter haftung, ...
    """
    known = {}
    for short, *fields in rows("legal_forms.txt"):
        for form in (short, *fields[0].split("; ")):
            known[form] = (short, fields[1:] == ["before"])
    return known


@cache
def word_variants() -> dict[str, str]:
    """Words of organisations' names that are written in more ways (intl, labour, 1st), each with its usual one."""
    return {form: word for word, forms in rows("word_variants.txt") for form in forms.split("; ")}


@cache
def renamings() -> dict[str, PartialDate]:
    """The present names of organisations that took another name, folded to lower case, with the day from which on."""
    return {row[0].lower(): PartialDate.parse(row[1]) for row in rows("renamings.txt")}


@cache
def former_names() -> dict[str, str]:
    """The former names of the same, folded to lower case, with the present ones."""
    return {old.lower(): row[0] for row in rows("renamings.txt") for old in row[2].split("; ")}
