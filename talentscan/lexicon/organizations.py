"""Organisations that the lexicon knows: their names, what they belong to, how texts describe them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from talentscan.lexicon.load import rows
from talentscan.lexicon.tokens import fold, tokenize


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """An organisation of the lexicon; `parent` names the one it is a part of, `is_unit` says that it is no more."""

    name: str
    kind: str
    parent: str | None
    is_unit: bool = False


@cache
def _entries() -> tuple[tuple[str, str, tuple[str, ...], str, tuple[str, ...], tuple[str, ...]], ...]:
    """Name, kind, aliases, parent, units and descriptions of each entry."""
    entries = []
    for row in rows("organizations.txt"):
        name, kind, aliases, parent, units, described = (row + [""] * 5)[:6]
        entries.append((name, kind or "company", _list(aliases), parent, _list(units), _list(described)))
    return tuple(entries)


def _list(field: str) -> tuple[str, ...]:
    return tuple(field.split("; ")) if field else ()


@cache
def organizations() -> dict[str, KnownOrganization]:
    """Every name, alias and unit, folded to lower case, with the organisation that it names."""
    known: dict[str, KnownOrganization] = {}
    for name, kind, aliases, parent, units, _ in _entries():
        own = KnownOrganization(name, kind, parent or None)
        for form in (name, *aliases):
            known[form.lower()] = known[form.lower().removesuffix(".")] = own
        for unit in units:
            known.setdefault(unit.lower(), KnownOrganization(unit, kind, name, is_unit=True))
    return known


@cache
def organization_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The same names as tuples of tokens, longest first, by their first token."""
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for form in organizations():
        tokens = (
            tuple(form.split())
            if form.replace(" ", "").isalnum() and not form[0].isdigit()
            else tuple(map(fold, tokenize(form)[0]))
        )
        if tokens and tokens not in (others := by_first.get(tokens[0], ())):
            by_first[tokens[0]] = tuple(sorted((*others, tokens), key=lambda p: (-len(p), p))) if others else (tokens,)
    return by_first


@cache
def phrases_by_words() -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """The same by their first token and then by the second, which is "" of names of one token."""
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for first, phrases in organization_phrases().items():
        behind = found[first] = {}
        for phrase in phrases:
            second = phrase[1] if len(phrase) > 1 else ""
            behind[second] = (*behind.get(second, ()), phrase)
    return found


@cache
def marked_names() -> frozenset[str]:
    """The first tokens of names that hold a mark, a number or a small word inside: Number 10, Stars and Stripes."""
    return frozenset(
        first
        for first, phrases in organization_phrases().items()
        if any(not token.isalpha() or token in _INNER for phrase in phrases for token in phrase[1:])
    )


_INNER = frozenset("a an and at by for from in of on or the to with".split())


@cache
def acronyms() -> frozenset[str]:
    """Names of one word that are written in capitals only ("BA"), folded: in small letters they are something else."""
    forms = (form for name, _, aliases, _, units, _ in _entries() for form in (name, *aliases, *units))
    return frozenset(form.lower() for form in forms if form.isupper() and form.isalpha() and len(form) <= 5)


@cache
def coined_words() -> frozenset[str]:
    """Names of one word that are names in small letters too, as no other word is written so: a16z, bet365, code.org."""
    return frozenset(
        first
        for first, phrases in organization_phrases().items()
        if len(first) > 3 and first[0].isalpha() and not first.isalpha() and first.replace(".", "").isalnum()
        and (first,) in phrases
    )  # fmt: skip


@cache
def small_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names that are written in small letters as well ("the central bank"), as tuples of tokens, by their first."""
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for (name,) in rows("small_names.txt"):
        tokens = tuple(name.lower().split())
        by_first[tokens[0]] = (*by_first.get(tokens[0], ()), tokens)
    return by_first


@cache
def descriptions() -> dict[str, str]:
    """How texts take an organisation up again ("chatgpt maker"), with its name."""
    return {text.lower(): name for name, _, _, _, _, described in _entries() for text in described}


@cache
def press_words() -> frozenset[str]:
    """The words that the names of papers and broadcasters end in, folded."""
    return frozenset(row[0].lower() for row in rows("organization_words.txt") if row[1] == "press")
