"""How certain a record is, and how that came about."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model import Status, StatusStep, Telling

BEST_FIRST = (Status.CONFIRMED, Status.REPORTED, Status.EXPECTED, Status.RUMORED, Status.DENIED)
_OPEN = (Status.EXPECTED, Status.RUMORED)


def best_status(tellings: Sequence[Telling]) -> Status:
    """The most certain status that is told; what was still to come or in doubt when it was denied is denied.

    A denial never takes back what is told as a fact: the two stand as a conflict.
    """
    told = {one.event.status for one in tellings}
    best = min(told, key=BEST_FIRST.index)
    if best in _OPEN and Status.DENIED in told:
        denied = [one.published for one in tellings if one.event.status is Status.DENIED]
        open_ones = [one.published for one in tellings if one.event.status in _OPEN]
        if None not in denied + open_ones and max(filter(None, denied)) >= max(filter(None, open_ones)):
            return Status.DENIED
    return best


def history(tellings: Sequence[Telling]) -> tuple[StatusStep, ...]:
    """A step for each change of what is told, of tellings in the order of time."""
    steps: list[StatusStep] = []
    for one in tellings:
        if not steps or steps[-1].status is not one.event.status:
            steps.append(StatusStep(one.event.status, one.published, one.event.article))
    return tuple(steps)
