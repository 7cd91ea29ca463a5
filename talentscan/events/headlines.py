"""Which of the organisations in a heading only say whence people come or where they go: "Acme hires two from Orbix"."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model.syntax import Name, Sentence

_GOING = frozenset(
    """depart departs departed departing departure departures exit exits head heads heading leave leaves leaving left
    lost lose loses losing quit quits""".split()
)
_BETWEEN = frozenset([",", "and", "&"])


def elsewhere(s: Sentence, names: Sequence[Name]) -> list[Name]:
    """The names behind "from", and those behind "for" and "to" where somebody leaves, lists of them as a whole."""
    found: list[Name] = []
    for name in names:
        before = s.lower[name.first - 1] if name.first else ""
        goal = before in ("for", "to") and not _GOING.isdisjoint(s.lower[: name.first])
        listed = bool(found) and not {*s.lower[found[-1].last : name.first]} - _BETWEEN
        if before == "from" or goal or listed or s.lower[name.first].startswith("ex-"):
            found.append(name)
    return found


_COLUMNS = frozenset("round-up roundup digest briefs notebook wrap-up wrap".split())
"""What stands behind the name of a column."""


def is_column(s: Sentence, name: Name) -> bool:
    """Whether what opens a title is what a column is called: in capitals before a colon, or a round-up."""
    behind = s.lower[name.last : name.last + 1]
    return (behind == [":"] and name.entity.name.isupper()) or not _COLUMNS.isdisjoint(behind)
