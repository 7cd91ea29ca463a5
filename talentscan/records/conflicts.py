"""What the sources of one record disagree on: every value with the articles that tell it.

Who and where differ only where a user wants two records to be one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations
from typing import TypeVar

from talentscan.model import Conflict, Event, Status, Telling
from talentscan.records.names import perhaps_same_person
from talentscan.records.organizations import organization_words, same_organization
from talentscan.records.times import agree, stated_date

Value = TypeVar("Value")

_OWN_WILL = frozenset(("resigned", "stepped-down", "retired"))
_AGAINST_WILL = frozenset(("fired", "laid-off"))


def conflicts_of(tellings: Iterable[Telling]) -> tuple[Conflict, ...]:
    """The fields on which two articles cannot both be right: who, where, when, the other end, how, whether at all."""
    tellings = list(tellings)
    found = (
        _conflict("person", tellings, lambda one: one.event.person, perhaps_same_person),
        _conflict("organization", tellings, lambda one: one.event.organization, same_organization),
        _conflict("date", tellings, lambda one: stated_date(one.event), agree),
        _conflict("counterpart", tellings, lambda one: counterpart_of(one.event), same_organization),
        _conflict("manner", tellings, lambda one: one.event.manner, _same_will),
        _conflict("status", tellings, lambda one: one.event.status, _not_denied),
    )
    return tuple(one for one in found if one is not None)


def counterpart_of(event: Event) -> str | None:
    """The other end of an event, which is never the organisation itself."""
    other = event.counterpart
    same = other is not None and organization_words(other) == organization_words(event.organization)
    return None if same else other


def _conflict(
    field: str,
    tellings: list[Telling],
    value: Callable[[Telling], Value | None],
    agrees: Callable[[Value, Value], bool],
) -> Conflict | None:
    told: dict[Value, set[str]] = {}
    for one in tellings:
        if (said := value(one)) is not None:
            told.setdefault(said, set()).add(one.event.article)
    opposed = {said for pair in combinations(told, 2) if not agrees(*pair) for said in pair}
    if not opposed:
        return None
    return Conflict(field, tuple(sorted((str(said), tuple(sorted(told[said]))) for said in opposed)))


def _not_denied(a: Status, b: Status) -> bool:
    return (a is Status.DENIED) == (b is Status.DENIED)


def _same_will(a: str, b: str) -> bool:
    return not ({a, b} & _OWN_WILL and {a, b} & _AGAINST_WILL)
