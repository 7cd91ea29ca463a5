"""The cues of status: words and verbs by which a text says how certain an event is."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from talentscan.errors import LexiconError


@dataclass(frozen=True, slots=True)
class Cue:
    """The patterns of one status, with sentences in which they must and must not be found."""

    status: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@cache
def _hedges() -> dict[str, object]:
    try:
        return tomllib.loads(files("talentscan.lexicon").joinpath("hedges.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as reason:
        raise LexiconError(f"lexicon/hedges.toml cannot be read ({reason}); reinstall talentscan") from reason


@cache
def cues() -> dict[str, Cue]:
    """The cues by status: reported, rumored, immediate, later.

    Raises:
        LexiconError: the file is missing or breaks its own form.
    """
    found: dict[str, Cue] = {}
    tables = _hedges().get("cue", [])
    if not isinstance(tables, list):
        raise LexiconError("lexicon/hedges.toml: [[cue]] must be a list of tables")
    for table in tables:
        pattern = re.compile(r"\b(?:" + "|".join(table["patterns"]) + r")\b", re.IGNORECASE)
        found[table["status"]] = Cue(table["status"], pattern, tuple(table["examples"]), tuple(table["counter"]))
    return found


@cache
def status_verbs(kind: str) -> frozenset[str]:
    """The verbs (lemmas) that give a status to what they govern, by kind: denying, doubting, demanding and so on."""
    verbs = _hedges().get("verbs", {})
    assert isinstance(verbs, dict)
    return frozenset(verbs[kind])
