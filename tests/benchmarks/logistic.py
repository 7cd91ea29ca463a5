"""How much each sign of a telling adds to the log-odds that it is right: logistic regression, shrunk to nothing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

SHRINK = 8.0
"""How many events a sign must have been seen with before it counts about half (the weight of the quadratic penalty)."""
ROUNDS = 500
STEP = 0.2


class Judged(NamedTuple):
    """An event found: the signs of its telling, how sure it was said to be, and whether it is right."""

    signs: tuple[str, ...]
    confidence: float
    right: bool


def fitted(events: Sequence[Judged]) -> tuple[float, dict[str, float]]:
    """The log-odds of an event without any sign, and what each sign adds: damped Newton steps, one weight at a time."""
    start = 0.0
    weights: defaultdict[str, float] = defaultdict(float)
    for _ in range(ROUNDS):
        pull: defaultdict[str, float] = defaultdict(float)
        curve: defaultdict[str, float] = defaultdict(float)
        start_pull = start_curve = 0.0
        for signs, _, right in events:
            share = 1 / (1 + math.exp(-start - sum(weights[sign] for sign in signs)))
            start_pull += right - share
            start_curve += share * (1 - share)
            for sign in signs:
                pull[sign] += right - share
                curve[sign] += share * (1 - share)
        start += STEP * start_pull / (start_curve + 1e-9)
        for sign in pull:
            weights[sign] += STEP * (pull[sign] - SHRINK * weights[sign]) / (curve[sign] + SHRINK)
    return start, dict(weights)
