"""The names of an article, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass

from talentscan.model.syntax import Name, Sentence


@dataclass(slots=True)
class Mentions:
    """The sentences of an article and, beside each, its names in order."""

    sentences: list[Sentence]
    names: list[list[Name]]
