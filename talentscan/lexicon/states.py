"""States that the lexicon knows: every name and adjective by which texts speak of one."""

from __future__ import annotations

from functools import cache

from talentscan.lexicon.load import places, rows


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
