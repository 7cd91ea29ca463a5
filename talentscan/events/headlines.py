"""What stands in headings, or below them, beside the news: whence people come, where they go, who wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.lexicon.tags import FINITE
from talentscan.model.syntax import Name, Sentence

_GOING = frozenset(
    """depart departs departed departing departure departures exit exits head heads heading leave leaves leaving left
    lost lose loses losing quit quits""".split()
)
_BYLINE = 12
"""The most tokens of a line that says who wrote something."""
_BETWEEN = frozenset([",", "and", "&"])
_CREDITS = frozenset(["|", "/", "photo", "photograph", "image", "picture", "credit", "courtesy"])
"""What stands in a line that says whose a text or a picture is."""


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


def is_byline(s: Sentence) -> bool:
    """Whether a line only says who wrote what stands around it, and when: "Jo Lind, 12 March 2020, 13:32"."""
    return any(len(w) == 4 and w.isdigit() for w in s.lower) and _is_line(s)


def is_credit(s: Sentence) -> bool:
    """Whether a line only says whose a picture is: "Jo Lind | Norj"."""
    return not _CREDITS.isdisjoint(s.lower) and _is_line(s)


def _is_line(s: Sentence) -> bool:
    """Whether words are few and no sentence."""
    if len(s.words) > _BYLINE or s.lower[-1] == ".":
        return False
    return not any(bits & FINITE and s.words[i] == s.lower[i] for i, bits in enumerate(s.tags))
