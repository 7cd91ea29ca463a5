"""Whose board a sentence tells of, so that "the board" behind it is known."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.lexicon.tags import AUX, MODAL, VBD, VBZ
from talentscan.model.syntax import EntityType, Name, Sentence

_BETWEEN = frozenset(["of", "at", "the", "directors", "trustees", "governors", "for"])
_CLITICS = ("'s", "'", "’")


def board_acting(s: Sentence, names: Sequence[Name]) -> Name | None:
    """The organisation whose board does what a sentence tells last: "Acme's board named", "the board of Acme met".

    A board that somebody only sits on is none: "she is on the board of Acme".
    """
    found = None
    for name in names:
        if name.entity.type is not EntityType.ORGANIZATION:
            continue
        last = name.last + (s.lower[name.last : name.last + 1] in ([mark] for mark in _CLITICS))
        before = name.first - 1
        while before >= 0 and s.lower[before] in _BETWEEN:
            before -= 1
        if s.lower[last : last + 1] == ["board"]:
            last += 1
        elif not (0 <= before < name.first - 1 and s.lower[before] == "board"):
            continue
        if any(bits & (AUX | MODAL | VBD | VBZ) for bits in s.tags[last : last + 1]):
            found = name
    return found
