"""Organisations that the lexicon knows: their names, what they belong to, how texts describe them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from talentscan.errors import LexiconError
from talentscan.lexicon.tokens import tokenize


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """An organisation of the lexicon; `parent` is the name of the one it is told as a part of, `is_unit` that it is no more."""

    name: str
    kind: str
    parent: str | None
    is_unit: bool = False


@cache
def _entries() -> list[dict[str, object]]:
    try:
        text = files("talentscan.lexicon").joinpath("organizations.toml").read_text("utf-8")
        entries = tomllib.loads(text)["organization"]
    except (OSError, UnicodeDecodeError, KeyError, tomllib.TOMLDecodeError) as reason:
        raise LexiconError(f"lexicon/organizations.toml cannot be read ({reason}); reinstall talentscan") from reason
    return list(entries)


@cache
def organizations() -> dict[str, KnownOrganization]:
    """Every name, alias and unit, folded to lower case, with the organisation that it names."""
    known: dict[str, KnownOrganization] = {}
    for entry in _entries():
        name = str(entry["name"])
        parent = entry.get("parent")
        own = KnownOrganization(name, str(entry.get("kind", "company")), str(parent) if parent else None)
        for form in [name, *_strings(entry, "aliases")]:
            known[form.lower()] = own
        for unit in _strings(entry, "units"):
            known.setdefault(unit.lower(), KnownOrganization(unit, own.kind, name, is_unit=True))
    return known


@cache
def organization_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The same names as tuples of tokens, longest first, by their first token."""
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for form in organizations():
        tokens = tuple(tokenize(form, 0, len(form))[1])
        if tokens:
            by_first.setdefault(tokens[0], set()).add(tokens)
    return {first: tuple(sorted(phrases, key=lambda p: (-len(p), p))) for first, phrases in by_first.items()}


@cache
def descriptions() -> dict[str, str]:
    """How texts take an organisation up again ("chatgpt maker"), with its name."""
    return {text.lower(): str(entry["name"]) for entry in _entries() for text in _strings(entry, "described_as")}


def _strings(entry: dict[str, object], field: str) -> list[str]:
    value = entry.get(field, [])
    return [str(item) for item in value] if isinstance(value, list) else []
