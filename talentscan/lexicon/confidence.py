"""How sure an event is by the signs of its telling: the weights that `tests/benchmarks/reliability.py --fit` found."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from talentscan.errors import LexiconError

LEAST_TOLD = 0.49
"""What is less sure is not told: as likely wrong as right. Counted people told in one clause are just as sure."""
LEAST, MOST = 0.05, 0.97
"""No telling is surer or less sure than so many labelled events can show."""


@cache
def weights() -> tuple[float, dict[str, float]]:
    """The log-odds of an event without any sign, and what each sign (`table.name` of the file) adds to them.

    Raises:
        LexiconError: the file is missing or breaks its own form.
    """
    try:
        tables = tomllib.loads(files("talentscan.lexicon").joinpath("confidence.toml").read_text("utf-8"))
        start = float(tables.pop("start"))
        told = {f"{table}.{name}": float(weight) for table, signs in tables.items() for name, weight in signs.items()}
    except (OSError, KeyError, AttributeError, ValueError) as reason:
        raise LexiconError(f"lexicon/confidence.toml cannot be read ({reason}); reinstall talentscan") from reason
    return start, told


def likelihood(signs: Iterable[str]) -> float:
    """The share of events with these signs that are right, 0 to 1; an unknown sign says nothing."""
    start, told = weights()
    odds = math.exp(-start - sum(told.get(sign, 0.0) for sign in signs))
    return min(MOST, max(LEAST, 1 / (1 + odds)))
