"""Stories for people: each with its articles below it and why they are there; two articles side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rich.text import Text

from talentscan.model import Likeness, Measure, Story, StoryExplanation
from talentscan.output.entry import Marks
from talentscan.output.safe import visible
from talentscan.output.shape import why
from talentscan.output.table import Grid, rendered

COLUMNS = ("date", "story and its articles", "why")
_STYLES = {Likeness.CORE: "bold", Likeness.COPY: "dim", Likeness.NEAR_COPY: "dim"}


def story_table(stories: Sequence[Story], *, width: int | None, color: bool, marks: Marks) -> str:
    """The stories as a table of at most `width` columns, long texts folded."""
    grid = Grid(COLUMNS, firm=("date",))
    for number, story in enumerate(stories):
        if number:
            grid.add()
        when, title, told = story_cells(story, marks)
        grid.add(Text(when, "bold"), Text(visible(title), "bold"), Text(told, "bold"))
        for one, cells in zip(story.articles, article_cells(story, marks), strict=True):
            day, path, reason = map(visible, cells)
            style = _STYLES.get(one.likeness, "")
            grid.add(Text(day, "dim"), Text(path, style), Text(reason, style))
    return rendered(grid, width, color=color, unicode=marks == Marks())


def story_rows(stories: Iterable[Story], marks: Marks) -> Iterator[tuple[str, str, str]]:
    """The same as rows of plain text: a story, then its articles."""
    for story in stories:
        when, title, told = story_cells(story, marks)
        yield when, f"{title} ({told})", ""
        yield from article_cells(story, marks)


def story_cells(story: Story, marks: Marks) -> tuple[str, str, str]:
    """What a story says of itself: since when, its title, how often it is told."""
    articles = "1 article" if len(story.articles) == 1 else f"{len(story.articles)} articles"
    sources = "1 source" if story.sources == 1 else f"{story.sources} sources"
    return _day(story.first, marks), story.title or story.best, f"{articles}, {sources}"


def article_cells(story: Story, marks: Marks) -> Iterator[tuple[str, str, str]]:
    """What the articles of a story are, numbered: printed when, where they lie, why they are there."""
    numbers = {one.article: str(number) for number, one in enumerate(story.articles, 1)}
    for one in story.articles:
        printed = f"{numbers[one.article]} {one.article}" + (f" ({one.outlet})" if one.outlet else "")
        yield _day(one.published, marks), printed, why(one, None if one.of is None else numbers[one.of])


def comparison_text(told: StoryExplanation, *, width: int | None, color: bool, marks: Marks) -> str:
    """Two articles, whether they are one story, and everything that was compared."""
    one, other = told.articles
    grid = Grid(("compared", "found", "asked for"), firm=("found", "asked for"))
    for measure in told.measures:
        grid.add(*map(Text, measure_cells(measure, marks)))
    lines = [f"{one.article}", f"{other.article}", verdict(told), ""]
    return "\n".join(map(visible, lines)) + "\n" + rendered(grid, width, color=color, unicode=marks == Marks())


def verdict(told: StoryExplanation) -> str:
    """Whether two articles are one story, and why, in a sentence."""
    same = told.stories[0] == told.stories[1]
    if told.link is None:
        if not same:
            return "two stories: not alike enough"
        return f"one story ({told.stories[0]}): both are like {told.via}"
    alike = _ALIKE[told.link.likeness].format(told.link.degree)
    if same:
        return f"one story ({told.stories[0]}): {alike}"
    return f"two stories: {alike}, but each is nearer to others"


def measure_cells(measure: Measure, marks: Marks) -> tuple[str, str, str]:
    """A measure in words: what, how much, how much would count."""
    asked = ""
    if measure.least is not None:
        asked = f"{measure.least:g} or more"
    elif measure.most is not None:
        asked = f"{measure.most:g} or less"
    return measure.name, marks.unknown if measure.value is None else f"{measure.value:.2f}".removesuffix(".00"), asked


_ALIKE = {
    Likeness.CORE: "the same article",
    Likeness.COPY: "copies, word by word",
    Likeness.NEAR_COPY: "near copies ({:.2f})",
    Likeness.SAME_EVENTS: "they tell the same events ({:.2f})",
    Likeness.FOLLOW_UP: "they tell the same events, one later ({:.2f})",
    Likeness.SAME_WORDS: "titles and leads are the same ({:.2f})",
}


def _day(day: date | None, marks: Marks) -> str:
    return marks.unknown if day is None else day.isoformat()
