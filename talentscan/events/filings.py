"""Tells whose filing with an exchange's authority a text is: "Acme, Inc. (Exact name of registrant as specified …)"."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model.syntax import Entity, EntityType, Name, Sentence

_REACH = 40
"""Sentences within which the cover of a filing names the company."""
_FORM = ("exact", "name", "of")


def registrant(sentences: Sequence[Sentence], names: Sequence[Sequence[Name]]) -> Entity | None:
    """The company that the cover of a filing names above "(Exact name of registrant as specified in its charter)"."""
    for index, s in enumerate(sentences[:_REACH]):
        if "exact" not in s.lower:
            continue
        at = s.lower.index("exact")
        if tuple(s.lower[at : at + 3]) != _FORM:
            continue
        before = [name for name in names[index] if name.last <= at] or (names[index - 1] if index else ())
        firms = [name.entity for name in before if name.entity.type is EntityType.ORGANIZATION]
        return firms[-1] if firms else None
    return None
