"""States that the lexicon knows: every name and adjective by which texts speak of one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from talentscan.lexicon.load import places, rows

_NO_AMERICANS = frozenset(("Liberal", "Social", "Christian", "Free"))
"""Democrats of other states."""


@cache
def states() -> dict[str, str]:
    """Names, other names and adjectives, folded to lower case, with the name of the state that is shown."""
    known: dict[str, str] = {}
    for row in rows("states.txt"):
        name, others, adjectives = [*row, "", ""][:3]
        for form in (name, *others.split("; "), *adjectives.split("; ")):
            if form:
                known[form.lower()] = name
    return known


@cache
def lands() -> frozenset[str]:
    """The names of states that are names of places too, folded: "norway", not "the White House"."""
    named = frozenset(form for form in states() if form in places())
    return named | {form.removesuffix(".") for form in named}


@cache
def capitals() -> dict[str, str]:
    """Capitals, folded to lower case, with the name of their state."""
    return {row[3].lower(): row[0] for row in rows("states.txt") if len(row) > 3}


def states_in(words: Sequence[str]) -> list[str]:
    """The states that words name, as written, each time: by their names, their adjectives and other names."""
    known = states()
    found: list[str] = []
    i = 0
    while i < len(words):
        if not words[i].islower():
            pair = " ".join(words[i : i + 2]).lower() if i + 1 < len(words) and not words[i + 1].islower() else ""
            name = known.get(pair) or known.get(pair.removesuffix("s"))
            if name is not None:
                i += 1
            else:
                low = words[i].lower()
                name = known.get(low) or known.get(low.removesuffix("s"))
                if name is not None and i and words[i - 1] == "New" and f"new {low}" in places():
                    name = None  # New Delhi, New Mexico
            if name is not None and not (words[i].startswith("Democrat") and i and words[i - 1] in _NO_AMERICANS):
                found.append(name)
        i += 1
    return found
