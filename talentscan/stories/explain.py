"""Why two articles are or are not of one story: everything that was compared, beside what would be enough."""

from __future__ import annotations

from talentscan.model import Fingerprint, Measure, StoryExplanation
from talentscan.stories.assemble import Places, assemble
from talentscan.stories.index import Index
from talentscan.stories.likeness import (
    copied,
    days_apart,
    events_agree,
    lead_alike,
    names_alike,
    overlap,
    retold,
    title_alike,
)
from talentscan.stories.thresholds import thresholds


def explain(index: Index, places: Places, a: int, b: int) -> StoryExplanation:
    """What two articles have in common, and whether it makes them one story.

    Raises:
        KeyError: an article is not in the index.
    """
    numbers = (a, b)
    centres = [_centre(index, number) for number in numbers]
    stories = [assemble(index, centre, places) for centre in centres]
    paths = [places(number)[0].path for number in numbers]
    first, second = (
        next(row for row in story.articles if row.article == path) for story, path in zip(stories, paths, strict=True)
    )
    own, other = (index.fingerprint(number) for number in numbers)
    link = copied(own, other) or retold(own, other)
    via = None
    if link is None and centres[0] == centres[1]:
        via = first.of or second.of
    return StoryExplanation((first, second), (stories[0].id, stories[1].id), link, via, measures(own, other))


def measures(a: Fingerprint, b: Fingerprint) -> tuple[Measure, ...]:
    """Everything that is compared of two articles."""
    known = thresholds()
    resemblance, containment = overlap(a, b)
    days = days_apart(a, b)
    events, strictly = events_agree(a.movers, b.movers)
    movers = bool(a.movers and b.movers)
    dated = days is not None
    return (
        Measure("same text", float(a.text == b.text), 1.0),
        Measure("common words", resemblance, known.copy_resemblance),
        Measure("common words of the shorter", containment, known.update_containment),
        Measure("leads alike", lead_alike(a, b), known.lead_alike),
        Measure("days apart", None if days is None else float(days), most=float(known.window)),
        Measure("same events", strictly if movers else None, known.events),
        Measure(
            "same people moving and names",
            events + (names_alike(a, b) or 0.0) if movers else None,
            known.events_and_names if dated else known.undated_both,
        ),
        Measure("titles alike", title_alike(a, b), known.title_alike),
    )


def _centre(index: Index, article: int) -> int:
    original = index.original(article)
    centre = None if original is None else index.centre(original)
    if centre is None:
        raise KeyError(article)
    return centre
