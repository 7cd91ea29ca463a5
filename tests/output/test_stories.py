"""Stories on a terminal: harmless whatever their titles hold, within the width, in ASCII where that is all there is."""

from dataclasses import replace
from datetime import date

import pytest

from talentscan.model import Likeness, Link, Measure, Story, StoryArticle, StoryExplanation
from talentscan.output.entry import Marks
from talentscan.output.shape import why
from talentscan.output.stories import comparison_text, story_table, verdict

DAY = date(2025, 7, 2)
CORE = StoryArticle("wire.txt", "Doe \x1b[31mleaves", "Wire", DAY, Likeness.CORE, None, 1.0, None, "0123", 1)
COPY = StoryArticle(
    "a/very/long/path/to/paper.html", None, None, None, Likeness.NEAR_COPY, "wire.txt", 0.931, None, "0123", 1
)
LATER = StoryArticle("later.txt", None, "Post", date(2025, 7, 20), Likeness.FOLLOW_UP, "wire.txt", 0.8, 18, None, 2)
STORY = Story("0123456789ab", CORE.title, "wire.txt", DAY, LATER.published, 2, (CORE, LATER, COPY))
MEASURES = (Measure("common words", 0.25, 0.8), Measure("days apart", None, most=3.0))

WHY = [
    (CORE, "core of the story"),
    (COPY, "near copy (0.93) of wire.txt"),
    (LATER, "follow-up of wire.txt, 18 days apart"),
    (replace(LATER, likeness=Likeness.SAME_EVENTS, days=1), "same events as wire.txt, 1 day apart"),
    (replace(LATER, likeness=Likeness.SAME_WORDS, days=0), "same title and lead as wire.txt, on the same day"),
    (replace(LATER, likeness=Likeness.SAME_EVENTS, days=None), "same events as wire.txt"),
    (replace(COPY, likeness=Likeness.COPY), "copy of wire.txt"),
]


@pytest.mark.parametrize(("article", "words"), WHY, ids=[words for _, words in WHY])
def test_why(article, words):
    assert why(article) == words


@pytest.mark.parametrize("width", [50, 80, 120, None])
def test_the_table(width):
    printed = story_table([STORY, STORY], width=width, color=False, marks=Marks())
    assert "\x1b" not in printed
    assert "near copy" in printed
    assert "3 articles" in printed
    assert max(map(len, printed.splitlines())) <= (width or 10**6)


def test_ascii():
    assert story_table([STORY], width=80, color=False, marks=Marks.ascii()).isascii()


VERDICTS = [
    (("x", "x"), Link(Likeness.NEAR_COPY, 0.93, 0), None, "one story (x): near copies (0.93)"),
    (("x", "x"), None, "c.txt", "one story (x): both are like c.txt"),
    (("x", "y"), None, None, "two stories: not alike enough"),
    (
        ("x", "y"),
        Link(Likeness.SAME_EVENTS, 0.6, 1),
        None,
        "two stories: they tell the same events (0.60), but each is nearer to others",
    ),
]


@pytest.mark.parametrize(("stories", "link", "via", "words"), VERDICTS, ids=[words for *_, words in VERDICTS])
def test_the_verdict(stories, link, via, words):
    told = StoryExplanation((CORE, COPY), stories, link, via, MEASURES)
    assert verdict(told) == words
    printed = comparison_text(told, width=80, color=False, marks=Marks())
    assert words.split(" (")[0] in " ".join(printed.split())
    assert "0.8 or more" in printed
    assert "3 or less" in printed
