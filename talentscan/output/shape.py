"""Events and records as plain dictionaries: the public form, with its keys in their public order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING

from talentscan.errors import UsageError
from talentscan.model import (
    Anchor,
    Conflict,
    Decision,
    Event,
    Evidence,
    Group,
    Kind,
    Likeness,
    Record,
    RecordEvidence,
    StatusStep,
    Story,
    StoryArticle,
    StoryExplanation,
)

if TYPE_CHECKING:
    from talentscan.model.explanation import Explanation

Row = dict[str, object]

EVENT_SCHEMA = "talentscan.event/1"
RECORD_SCHEMA = "talentscan.record/1"
DECISION_SCHEMA = "talentscan.decision/1"
EXPLANATION_SCHEMA = "talentscan.explanation/1"
STORY_SCHEMA = "talentscan.story/1"
COMPARISON_SCHEMA = "talentscan.comparison/1"

EVENT_FIELDS = (
    "schema", "id", "article", "kind", "person", "group", "organization", "unit", "role", "counterpart", "date",
    "date_basis", "manner", "status", "status_cue", "attribution", "confidence", "rule", "evidence",
)  # fmt: skip
RECORD_FIELDS = (
    "schema", "id", "kind", "person", "group", "organization", "unit", "role", "counterpart", "date", "date_basis",
    "manner", "status", "status_cue", "history", "sources", "stories", "conflicts", "move", "confidence", "roles",
    "date_articles", "related", "namesakes", "decisions", "evidence",
)  # fmt: skip
DECISION_FIELDS = ("schema", "number", "verb", "names", "about", "made", "first", "second")
STORY_FIELDS = ("schema", "story", "title", "best", "first", "last", "sources", "articles")


def event_row(event: Event) -> Row:
    """An event as `talentscan.event/1`."""
    return {
        "schema": EVENT_SCHEMA,
        "id": event.id,
        "article": event.article,
        "kind": event.kind.value,
        "person": event.person,
        "group": _group(event.group),
        "organization": event.organization,
        "unit": event.unit,
        "role": event.role,
        "counterpart": event.counterpart,
        "date": None if event.date is None else str(event.date),
        "date_basis": None if event.date_basis is None else event.date_basis.value,
        "manner": event.manner,
        "status": event.status.value,
        "status_cue": event.status_cue,
        "attribution": list(event.attribution),
        "confidence": round(event.confidence, 4),
        "rule": event.rule,
        "evidence": [_evidence(evidence) for evidence in event.evidence],
    }


def record_row(record: Record) -> Row:
    """A record as `talentscan.record/1`."""
    return {
        "schema": RECORD_SCHEMA,
        "id": record.id,
        "kind": record.kind.value,
        "person": record.person,
        "group": _group(record.group),
        "organization": record.organization,
        "unit": record.unit,
        "role": record.role,
        "counterpart": record.counterpart,
        "date": None if record.date is None else str(record.date),
        "date_basis": None if record.date_basis is None else record.date_basis.value,
        "manner": record.manner,
        "status": record.status.value,
        "status_cue": record.status_cue,
        "history": [_step(step) for step in record.history],
        "sources": record.sources,
        "stories": list(record.stories),
        "conflicts": [_conflict(conflict) for conflict in record.conflicts],
        "move": record.move,
        "confidence": round(record.confidence, 4),
        "roles": list(record.roles),
        "date_articles": list(record.date_articles),
        "related": [{"relation": one.relation.value, "record": one.record} for one in record.related],
        "namesakes": list(record.namesakes),
        "decisions": list(record.decisions),
        "evidence": [_record_evidence(evidence) for evidence in record.evidence],
    }


def explanation_row(explanation: Explanation) -> Row:
    """An explanation as `talentscan.explanation/1`; a candidate names its event by id."""
    row = asdict(replace(explanation, events=()))
    signs = row.pop("signs")
    for sentence in row["sentences"]:
        for candidate in sentence["candidates"]:
            if candidate["event"] is not None:
                candidate["event"] = explanation.events[candidate["event"]].id
    return {
        "schema": EXPLANATION_SCHEMA,
        **row,
        "events": [event_row(event) for event in explanation.events],
        "signs": signs,
    }


def decision_row(decision: Decision) -> Row:
    """A decision as `talentscan.decision/1`."""
    return {
        "schema": DECISION_SCHEMA,
        "number": decision.number,
        "verb": decision.verb.value,
        "names": list(decision.names),
        "about": told_of((*decision.first, *decision.second)),
        "made": decision.made,
        "first": [one.event for one in decision.first],
        "second": [one.event for one in decision.second],
    }


def told_of(anchors: Iterable[Anchor]) -> list[str]:
    """Who goes which way where, in the words of the events that a decision is about."""
    return sorted({who_goes_where(one.kind, one.person, one.organization) for one in anchors})


def who_goes_where(kind: Kind, who: str | None, organization: str) -> str:
    """Who goes which way where, in words: Jane Doe leaves Acme."""
    way = "leaves" if kind is Kind.DEPARTURE else "joins" if kind is Kind.HIRE else "changes post at"
    return f"{who or 'somebody'} {way} {organization}"


def story_row(story: Story) -> Row:
    """A story as `talentscan.story/1`."""
    return {
        "schema": STORY_SCHEMA,
        "story": story.id,
        "title": story.title,
        "best": story.best,
        "first": _day(story.first),
        "last": _day(story.last),
        "sources": story.sources,
        "articles": [_story_article(one) for one in story.articles],
    }


def comparison_row(told: StoryExplanation) -> Row:
    """Why two articles are or are not of one story, as `talentscan.comparison/1`."""
    one, other = told.stories
    return {
        "schema": COMPARISON_SCHEMA,
        "articles": [_story_article(article) for article in told.articles],
        "stories": list(told.stories),
        "same_story": one == other,
        "likeness": None if told.link is None else told.link.likeness.value,
        "degree": None if told.link is None else round(told.link.degree, 4),
        "via": told.via,
        "measures": [
            {
                "name": measure.name,
                "value": None if measure.value is None else round(measure.value, 4),
                "least": measure.least,
                "most": measure.most,
            }
            for measure in told.measures
        ],
    }


def chosen_fields(wanted: str | None, known: tuple[str, ...]) -> tuple[str, ...] | None:
    """The fields named in `a,b`, or None for no choice.

    Raises:
        UsageError: a field is unknown; the known ones are listed.
    """
    if wanted is None:
        return None
    names = tuple(name.strip() for name in wanted.split(",") if name.strip())
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        named = f"unknown field: {', '.join(unknown)}" if unknown else "--fields names no field"
        raise UsageError(f"{named}; the fields are {', '.join(known)}")
    return names


def pick(rows: Iterable[Row], fields: tuple[str, ...] | None) -> Iterable[Row]:
    """The rows with only the chosen fields, in the order of the choice."""
    if fields is None:
        return rows
    return ({name: row[name] for name in fields} for row in rows)


def _group(group: Group | None) -> Row | None:
    return None if group is None else {"count": group.count, "text": group.text}


def _evidence(evidence: Evidence) -> Row:
    row: Row = {"quote": evidence.quote, "start": evidence.start, "end": evidence.end}
    if evidence.text != evidence.quote:
        row["text"] = evidence.text
    return row


def _record_evidence(told: RecordEvidence) -> Row:
    return {
        "event": told.event,
        "article": told.article,
        "story": told.story,
        "published": _day(told.published),
        "outlet": told.outlet,
        "rule": told.rule,
        "status": told.status.value,
        **_evidence(told.evidence),
    }


def _step(step: StatusStep) -> Row:
    return {"status": step.status.value, "published": _day(step.published), "article": step.article}


def _conflict(conflict: Conflict) -> Row:
    values = [{"value": value, "articles": list(articles)} for value, articles in conflict.values]
    return {"field": conflict.field, "values": values}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _story_article(one: StoryArticle) -> Row:
    return {
        "article": one.article,
        "title": one.title,
        "outlet": one.outlet,
        "published": _day(one.published),
        "likeness": one.likeness.value,
        "of": one.of,
        "degree": round(one.degree, 4),
        "days": one.days,
        "copy": one.copy,
        "source": one.source,
        "why": why(one),
    }


def why(one: StoryArticle, of: str | None = None) -> str:
    """Why an article is in its story, in words; `of` names the article that it is like, else its path does."""
    named = of or one.of
    if named is None:
        return "core of the story"
    told = {
        Likeness.CORE: "core of the story",
        Likeness.COPY: f"copy of {named}",
        Likeness.NEAR_COPY: f"near copy ({one.degree:.2f}) of {named}",
        Likeness.SAME_EVENTS: f"same events as {named}",
        Likeness.FOLLOW_UP: f"follow-up of {named}",
        Likeness.SAME_WORDS: f"same title and lead as {named}",
    }[one.likeness]
    if one.days is None or one.likeness in (Likeness.COPY, Likeness.NEAR_COPY):
        return told
    apart = {0: "on the same day", 1: "1 day apart"}.get(one.days, f"{one.days} days apart")
    return f"{told}, {apart}"
