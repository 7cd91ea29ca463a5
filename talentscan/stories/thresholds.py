"""How much alike two articles must be: the numbers of thresholds.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

from talentscan.errors import LexiconError

FILE = "stories/thresholds.toml"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The numbers by name; what each means and why it is so stands beside it in the file."""

    shingle: int
    sketch: int
    sketch_keys: int
    title_words: float
    shortest: int
    anchors: int
    copy_resemblance: float
    lead_resemblance: float
    lead_alike: float
    copy_names: float
    copy_title: float
    update_containment: float
    update_resemblance: float
    title_weight: float
    title_rest_weight: float
    lead_weight: float
    rest_weight: float
    unnamed_share: float
    past_weight: float
    past_days: int
    lead_characters: int
    window: int
    events: float
    events_and_names: float
    undated_both: float
    follow_up: float
    follow_up_names: float
    follow_up_days: int
    title_alike: float
    title_lead: float
    words_names: float


@cache
def thresholds() -> Thresholds:
    """The thresholds.

    Raises:
        LexiconError: the file is missing, not TOML, or a threshold is missing, unknown or without a reason.
    """
    try:
        told = tomllib.loads(files("talentscan.stories").joinpath("thresholds.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as reason:
        raise LexiconError(f"{FILE} cannot be read ({reason}); reinstall talentscan") from reason
    names = {field.name for field in fields(Thresholds)}
    if names != set(told):
        raise LexiconError(f"{FILE}: {', '.join(sorted(names ^ set(told)))}: missing, or not known")
    for name, entry in told.items():
        if not isinstance(entry.get("value"), int | float) or not entry.get("reason"):
            raise LexiconError(f"{FILE}: {name} needs a number as its value, and a reason")
    return Thresholds(**{name: entry["value"] for name, entry in told.items()})
