"""How sure an event is: the signs of its telling, weighed as the lexicon says."""

from __future__ import annotations

from talentscan.events.candidates import Candidate
from talentscan.events.focus import Focus
from talentscan.events.offices import is_of_firm, is_political
from talentscan.events.roles import is_task
from talentscan.lexicon import tags as t
from talentscan.lexicon.confidence import likelihood
from talentscan.model.syntax import Entity, EntityType

_MOST_TOLD = 3
_MOST_NAMED = 4
# What speaks for an entity's being an organisation, in votes (see mentions/entities.py), by steps.
_STEPS = ((9.0, "strong"), (6.0, "good"), (3.0, "some"))


def signs(group: list[Candidate], focus: Focus) -> tuple[str, ...]:
    """What the confidence of an event rests on, each as `table.name` of lexicon/confidence.toml; best telling first."""
    best = group[0]
    near = (
        f"organization.{best.employer.basis}",
        f"organizations.{min(focus.named_in(best.sentence), _MOST_NAMED)}",
        f"attribution.{'told' if best.attribution else 'none'}",
        f"person.{_person(best)}",
        f"date.{'told' if any(c.date is not None for c in group) else 'none'}",
        f"rule.{'implied' if best.rule == 'implied.present-post' else 'told'}",
        f"role.{_role(best.role)}",
    )
    return near if focus.is_brief else near + _of_the_text(group, focus)


def _of_the_text(group: list[Candidate], focus: Focus) -> tuple[str, ...]:
    """What the rest of a text says for an event; a text of a few sentences has no rest."""
    entity = group[0].employer.entity
    about = focus.sure_topic and entity is focus.topic
    return (
        f"business.{focus.business}",
        f"evidence.{_evidence(entity)}",
        f"topic.{'same' if about else 'other'}",
        f"sentences.{min(len({c.sentence for c in group}), _MOST_TOLD)}",
        f"ways.{min(len({c.rule for c in group}), _MOST_TOLD)}",
    )


def confidence(group: list[Candidate], focus: Focus) -> float:
    """The share of events told like this that are right."""
    return round(likelihood(signs(group, focus)), 2)


def _evidence(entity: Entity) -> str:
    """What speaks for an entity's being an organisation: the lexicon knows it, or so many votes of the text."""
    if entity.known:
        return "known"
    if entity.type is EntityType.PLACE:
        return "place"
    return next((name for votes, name in _STEPS if entity.weight >= votes), "little")


def _person(c: Candidate) -> str:
    """On what the person rests; a name of one word is less than a full one, unless it is called as people are."""
    if c.person.basis == "name" and c.person.entity is not None and " " not in c.person.entity.name:
        return "name" if _is_addressed(c, c.person.entity.name.lower()) else "one word"
    return c.person.basis


def _is_addressed(c: Candidate, name: str) -> bool:
    """Whether a candidate's sentence calls somebody by a title and a name of one word: "Ms Lind"."""
    s = c.parse.sentence
    return any(bits & t.HONORIFIC and low == name for bits, low in zip(s.tags, s.lower[1:], strict=False))


def _role(role: str | None) -> str:
    """The sort of a post: of a state, of a firm, a task to do, or another."""
    if not role:
        return "none"
    if is_political(role):
        return "political"
    return "of a firm" if is_of_firm(role) else "task" if is_task(role) else "other"
