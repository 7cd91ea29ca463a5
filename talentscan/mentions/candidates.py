"""What a written form of a name may name, as the votes of its words and of what stands beside it say."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Candidate:
    """One written form of a name and the votes for what it is; `lone` is that for an organisation told by itself.

    `employs`: how often it is told as where people work.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    form: str
    text: str
    person: float = 0.0
    organization: float = 0.0
    place: float = 0.0
    product: float = 0.0
    work: float = 0.0
    count: int = 0
    titled: int = 0
    genders: list[str] = field(default_factory=list)
    lone: float = 0.0
    short: str = ""
    employs: int = 0
