from __future__ import annotations

from datetime import date

import pytest

from talentscan.model.article import Around
from talentscan.read import read_text
from talentscan.read.around import day_around


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hale said so on 3 May 2025. Moor left on 5 May 2025.", date(2025, 5, 5)),
        ("https://dawn.example/2025/05/03/a and https://dawn.example/2025/05/05/b", date(2025, 5, 5)),
        ("Moor left on 3 May 2025: https://dawn.example/2025/05/05/b", date(2025, 5, 5)),
        ("Moor left on 3 May 2025 (https://x.com/moor/status/1725631621511184771).", None),
        ("17 November 2023: https://x.com/moor/status/1725631621511184771", date(2023, 11, 17)),
        ("Hale said so on 3 May 2024. Moor left on 5 May 2025.", None),
        ("Moor left on 5 May 2025.", None),
        ("Moor left on 3 May 2025. She will start at Hale on 5 May 2025.", None),
        ("https://dawn.example/2025/05/05/b https://dawn.example/2025/05/05/b", None),
        ("", None),
    ],
)
def test_about_when_a_text_was_written(text: str, day: date | None) -> None:
    around = day_around(text, text.partition("https:")[0])
    assert (around and around.day) == day


@pytest.mark.parametrize(
    ("last", "close"),
    [
        ("https://img.example/a.png?t=1700487188", Around(date(2023, 11, 20), close=True)),
        ("https://img.example/image/upload/w_80/v1700487188/a.png", Around(date(2023, 11, 20), close=True)),
        ("https://img.example/a.png?t=1700000188", Around(date(2023, 11, 19), close=False)),
        (
            "https://www.linkedin.com/posts/moor_news-activity-7132323942473629696-a",
            Around(date(2023, 11, 20), close=True),
        ),
        ("https://img.example/a.png?t=17004871880", Around(date(2023, 11, 19), close=False)),
        ("on 20 November 2023", Around(date(2023, 11, 20), close=False)),
    ],
)
def test_three_links_of_the_last_days_tell_the_day(last: str, close: Around) -> None:
    text = f"https://dawn.example/2023/11/19/a https://dawn.example/2023/11/18/b {last}"
    assert day_around(text, text) == close


def test_an_article_with_a_day_of_its_own_needs_no_other() -> None:
    text = "Hale said so on 3 May 2025. Moor left on 5 May 2025."
    assert read_text(text).around == Around(date(2025, 5, 5))
    (published, around) = (read_text(f"Hale\n\nBy Ada Moor, 9 May 2025\n\n{text}"), None)
    assert (published.published, published.around) == (date(2025, 5, 9), around)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hale announced today, March 24, 2025, that Moor leads it.", date(2025, 3, 24)),
        ("Today (24 March 2025), Hale hired Moor.", date(2025, 3, 24)),
        ("Today, in March 2025, Hale hired Moor.", None),
        ("Hale hired Moor on March 24, 2025.", None),
    ],
)
def test_the_day_that_a_text_calls_today(text: str, day: date | None) -> None:
    assert read_text(f"Hale hires Moor\n\n{text} She starts soon.").published == day
