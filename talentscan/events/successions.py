"""Two who come and go at one organisation, of which a sentence tells once whose posts these are."""

from __future__ import annotations

from talentscan.events.candidates import Candidate, Employer
from talentscan.model.event import Kind

_GUESSED = frozenset(["topic", "sentence before", "sentences before"])
"""Bases of an organisation that the sentence does not name."""
_SUCCEEDING = frozenset(["appointed", "hired", "promoted"])


def share_house(told: list[Candidate]) -> None:
    """Let one who goes as another comes, or comes as another goes, be of the organisation that the sentence names.

    "Following the departure of Reyes, Acme has appointed Lind", "Reyes is leaving Acme, with Lind taking over".
    """
    named = [c for c in told if c.employer.basis == "explicit" and _succeeds(c)]
    houses = {c.employer.entity for c in named}
    if len(houses) != 1 or len(told) == len(named):
        return
    (house,) = houses
    others = {c.person.entity for c in named}
    going = any(c.kind is Kind.DEPARTURE for c in named)
    for c in told:
        guessed = c.employer.basis in _GUESSED and c.employer.entity is not house and c.person.entity not in others
        if guessed and _succeeds(c) and (c.kind is Kind.DEPARTURE) is not going and not _is_placed(c):
            c.employer = Employer(house, basis="sentence")


def _succeeds(c: Candidate) -> bool:
    """Whether a post is taken or given up."""
    return c.person.entity is not None and (c.kind is Kind.DEPARTURE or c.manner in _SUCCEEDING)


def _is_placed(c: Candidate) -> bool:
    """Whether a post is told beside somebody, with whose it is."""
    return any(post.owner is not None for post in c.person.posts)
