from __future__ import annotations

import re
import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.mentions import DateFinder
from talentscan.mentions.expressions import EXPRESSIONS, grammar
from talentscan.model.article import Around
from talentscan.segment import segment
from tests.mentions.build import PUBLISHED, article, dates

# The articles are of Wednesday, 12 March 2025.
TIMES = [
    # stated
    ("She left on March 10, 2024.", "March 10, 2024", "2024-03-10", "stated"),
    ("She left on 10 March 2024.", "10 March 2024", "2024-03-10", "stated"),
    ("She left on the 3rd of June, 2024.", "3rd of June, 2024", "2024-06-03", "stated"),
    ("She left on Feb. 7, 2025.", "Feb. 7, 2025", "2025-02-07", "stated"),
    ("She left on 2024-03-10.", "2024-03-10", "2024-03-10", "stated"),
    ("She left on 10.3.2024.", "10.3.2024", "2024-03-10", "stated"),
    ("She left on 2024 March 10.", "2024 March 10", "2024-03-10", "stated"),
    ("She left on March 10,2024.", "March 10,2024", "2024-03-10", "stated"),
    ("She left on 10-Mar-2024.", "10-Mar-2024", "2024-03-10", "stated"),
    ("She left on 10-Mar-24.", "10-Mar-24", "2024-03-10", "stated"),
    ("She left on 2024-Mar-10.", "2024-Mar-10", "2024-03-10", "stated"),
    ("She left on 25-03-2024.", "25-03-2024", "2024-03-25", "stated"),
    ("She left on 3/25/24.", "3/25/24", "2024-03-25", "stated"),
    ("She came on 25/1/2024 and left on 3/2/2024.", "3/2/2024", "2024-02-03", "stated"),
    ("She left in October 2023.", "October 2023", "2023-10", "stated"),
    ("She left in Sept. 2023.", "Sept. 2023", "2023-09", "stated"),
    ("She left in May of 2023.", "May of 2023", "2023-05", "stated"),
    ("She left in mid-June 2021.", "mid-June 2021", "2021-06", "stated"),
    ("She left in March-April 2022.", "March-April 2022", "2022-04", "stated"),
    ("She has led Hale since 2019.", "2019", "2019", "stated"),
    ("She left in early 2025.", "early 2025", "2025", "stated"),
    ("She left in mid-2023.", "mid-2023", "2023", "stated"),
    ("She joined Hale (2014).", "2014", "2014", "stated"),
    ("She led Hale (2014-2020).", "2014", "2014", "stated"),
    ("Chief of Hale, 2014–2020.", "2014", "2014", "stated"),
    ("Chief of Hale, 2014 - present.", "2014", "2014", "stated"),
    ("Chief of Hale, 2014-present.", "2014-present", "2014", "stated"),
    ("She left in 2014 - and came back.", "2014", "2014", "stated"),
    ("She left in the fall of 2019.", "the fall of 2019", "2019", "stated"),
    ("She left in summer 2024.", "summer 2024", "2024", "stated"),
    ("She left before 2014.", "2014", "2014", "stated"),
    ("The year 2016 was her last.", "2016", "2016", "stated"),
    # a month or a day without its year: the nearest
    ("She left on March 10.", "March 10", "2025-03-10", "relative"),
    ("Her move is effective March 31.", "March 31", "2025-03-31", "relative"),
    ("She left on Feb. 7.", "Feb. 7", "2025-02-07", "relative"),
    ("She left on December 1.", "December 1", "2024-12-01", "relative"),
    ("She starts on 1 April.", "1 April.", "2025-04-01", "relative"),
    ("She left on the 21st of November as planned.", "21st of November", "2024-11-21", "relative"),
    ("She left in January to rest.", "January", "2025-01", "relative"),
    ("She leaves in May to rest.", "May", "2025-05", "relative"),
    ("She left in November to rest.", "November", "2024-11", "relative"),
    ("She has been there since mid-June or so.", "mid-June", "2025-06", "relative"),
    ("In March 1,750 people left.", "March", "2025-03", "relative"),
    # units
    ("She left last month.", "last month", "2025-02", "relative"),
    ("She left last year.", "last year", "2024", "relative"),
    ("She left this year.", "this year", "2025", "relative"),
    ("She leaves next year.", "next year", "2026", "relative"),
    ("She leaves next month.", "next month", "2025-04", "relative"),
    ("She left last week.", "last week", "2025-03", "relative"),
    ("She left this week.", "this week", "2025-03", "relative"),
    ("She left last fall.", "last fall", "2024", "relative"),
    ("She leaves this summer.", "this summer", "2025", "relative"),
    ("She left last September.", "last September.", "2024-09", "relative"),
    ("She leaves next September.", "next September.", "2025-09", "relative"),
    ("She left this past January, she said.", "this past January", "2025-01", "relative"),
    # days
    ("She left on Tuesday.", "Tuesday", "2025-03-11", "relative"),
    ("She left on Wednesday.", "Wednesday", "2025-03-12", "relative"),
    ("She left on Thursday.", "Thursday", "2025-03-06", "relative"),
    ("She left on Friday the 7th.", "Friday the 7th", "2025-03-07", "relative"),
    ("She left last Wednesday.", "last Wednesday", "2025-03-05", "relative"),
    ("She leaves next Friday.", "next Friday", "2025-03-14", "relative"),
    ("She left on Tues. at noon.", "Tues", "2025-03-11", "relative"),
    ("She left today.", "today", "2025-03-12", "relative"),
    ("She left yesterday.", "yesterday", "2025-03-11", "relative"),
    ("She leaves tomorrow.", "tomorrow", "2025-03-13", "relative"),
    ("She left, effective immediately.", "effective immediately", "2025-03-12", "relative"),
    ("She left with immediate effect.", "with immediate effect", "2025-03-12", "relative"),
    # so long ago
    ("She left two years ago.", "two years ago", "2023", "relative"),
    ("She left a year ago.", "a year ago", "2024", "relative"),
    ("She left about 18 months ago.", "about 18 months ago", "2023-09", "relative"),
    ("She left three weeks ago.", "three weeks ago", "2025-02", "relative"),
    ("She left ten days ago.", "ten days ago", "2025-03-02", "relative"),
    ("She left a couple of months ago.", "a couple of months ago", "2025-01", "relative"),
    ("She left more than a decade ago.", "more than a decade ago", "2015", "relative"),
    ("She left twenty-five years ago.", "twenty-five years ago", "2000", "relative"),
    ("She left a few years ago.", "a few years ago", None, "relative"),
    ("She left two months earlier.", "two months earlier", None, "relative"),
    # edges
    ("She leaves at the end of June as planned.", "the end of June", "2025-06", "relative"),
    ("She leaves at the end of the year.", "the end of the year", "2025-12", "relative"),
    ("She leaves at the beginning of next year.", "the beginning of next year", "2026-01", "relative"),
    ("She leaves at the end of this month.", "the end of this month", "2025-03", "relative"),
    ("She left at the end of 2024.", "the end of 2024", "2024-12", "relative"),
    ("She left at the start of May 2024.", "the start of May 2024", "2024-05", "relative"),
    ("She leaves by the end of the year.", "the end of the year", "2025", "relative"),
    ("She leaves in the middle of 2026.", "the middle of 2026", "2026", "relative"),
    # by another time
    ("She left in July last year.", "July last year", "2024-07", "relative"),
    ("She left on March 10 of last year.", "March 10 of last year", "2024-03-10", "relative"),
    ("She left in the summer of last year.", "summer of last year", "2024", "relative"),
    ("She leaves later this year.", "later this year", "2025", "relative"),
    ("That came two days after she left.", "two days", "2025-03-10", "relative"),
    ("That came a month after she left.", "a month", "2025-02", "relative"),
    ("That came days after she left.", "days", "2025-03", "relative"),
    # parts of days, weeks and years
    ("She left late last year.", "late last year", "2024", "relative"),
    ("She left early this month.", "early this month", "2025-03", "relative"),
    ("She left last Friday night.", "last Friday night", "2025-03-07", "relative"),
    ("She left on Tuesday evening.", "Tuesday evening", "2025-03-11", "relative"),
    ("She left on Tuesday last week.", "Tuesday last week", "2025-03-04", "relative"),
    ("She left this morning.", "this morning", "2025-03-12", "relative"),
    ("She left last night.", "last night", "2025-03-11", "relative"),
    ("She left the day before yesterday.", "the day before yesterday", "2025-03-10", "relative"),
    ("She left over the weekend.", "over the weekend", "2025-03", "relative"),
    ("She left last weekend.", "last weekend", "2025-03", "relative"),
    ("She left a year and a half ago.", "a year and a half ago", "2023", "relative"),
    ("She left two and a half years ago.", "two and a half years ago", "2022", "relative"),
    ("She leaves at year-end.", "year-end", "2025-12", "relative"),
    ("She leaves at year end.", "year end", "2025-12", "relative"),
    ("In May 2014 she said that she was going at the end of the year.", "the end of the year", "2014-12", "relative"),
    ("She leaves by the year's end.", "the year's end", "2025", "relative"),
    ("She left in Q3 2023.", "2023", "2023", "stated"),
    ("She left on 25/3/2024.", "25/3/2024", "2024-03-25", "stated"),
    ("She left on 3/25/2024.", "3/25/2024", "2024-03-25", "stated"),
    ("She left on 3/5/2024.", "3/5/2024", "2024", "stated"),
    ("She left on 2024/03/25.", "2024/03/25", "2024-03-25", "stated"),
    ("She left on March the 3rd.", "March the 3rd", "2025-03-03", "relative"),
    ("She leaves by the end of June next year.", "the end of June next year", "2026-06", "relative"),
    ("The March 2024 departure was hers.", "March 2024", "2024-03", "stated"),
    ("The 2024 resignation was hers.", "2024", "2024", "stated"),
    ("2024: she left.", "2024", "2024", "stated"),
    ("2024 – she left.", "2024", "2024", "stated"),
    ("March: she left.", "March", "2025-03", "relative"),
    ("She left (Oslo, 2024).", "2024", "2024", "stated"),
    ("She left in 2024-03.", "2024-03", "2024-03", "stated"),
    ("She left in 03/2024.", "03/2024", "2024-03", "stated"),
    # no day of the calendar
    ("She left on February 30 or so.", "February 30", None, "relative"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "when", "basis"), TIMES, ids=[row[0] for row in TIMES])
def test_a_time_is_read(text: str, words: str, when: str | None, basis: str) -> None:
    assert (words, when, basis) in dates(text)


NO_TIMES = [
    "She may leave Hale.",
    "This may be hers.",
    "All of this may change.",
    "She sat down in the sun.",
    "They were wed at sea.",
    "Sun Systems hired Lind.",
    "Hale cut 1,750 jobs.",
    "Hale cut 2014 jobs.",
    "Its 2025 goals stand.",
    "It paid $2019 for it.",
    "The march to Oslo goes on.",
    "Flight 2024-B is late.",
    "A 10-year plan and a 40-year-old chief.",
    "Monday.com hired Lind.",
    "Wedday, Thuday and Tueday are no days.",
    "The second quarter was hers.",
    "She was the last to leave.",
    "In May 1785 it was not.",
    "It grew over the last year.",
    "Her last day has come.",
    "That came weeks after she left.",
    "She left at night.",
    "It grew by 3/4 of a point.",
    "The weekend is hers.",
    "In all, 2024 people left.",
    "March, she said.",
    "The 2024 budget stands.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_tells_no_time(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, March 7, she left.", ["2025-03-07"]),
        ("She was hired in May 2023 and left the same month.", ["2023-05", "2023-05"]),
        ("She was hired in May 2023 and left the following month.", ["2023-05", "2023-06"]),
        ("She was hired on 5 May 2023 and left the same day.", ["2023-05-05", "2023-05-05"]),
        ("She joined in 2014 and left in October 2023.", ["2014", "2023-10"]),
        ("She joined in 2014 and left three years later.", ["2014", "2017"]),
        ("She joined in 2014 and left the following year.", ["2014", "2015"]),
        ("She joined in 2014 and was chief the same year.", ["2014", "2014"]),
        ("She joined on 31 May 2023 and left the next day.", ["2023-05-31", "2023-06-01"]),
        ("She joined in 2014 and left the next day.", ["2014", None]),
        ("She joined in May 2023 and left three months later.", ["2023-05", "2023-08"]),
        ("She joined on 5 May 2023 and left two weeks later.", ["2023-05-05", "2023-05"]),
        ("She joined on 5 May 2023 and left ten days later.", ["2023-05-05", "2023-05-15"]),
        ("She joined in May 2023 and left ten days later.", ["2023-05", None]),
    ],
)
def test_several_times_in_one_sentence(text: str, expected: list[str]) -> None:
    assert [when for _, when, _ in dates(text)] == expected


def test_the_date_told_before_anchors() -> None:
    assert dates("She left the following year.", anchor="2014-05") == [("the following year", "2015", "relative")]


@pytest.mark.parametrize(
    "text", ["She left on Tuesday.", "She left last month.", "She left in May to rest.", "She left two years ago."]
)
def test_without_a_date_of_its_own_the_article_says_less(text: str) -> None:
    assert [when for _, when, _ in dates(text, published=None)] == [None]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("She left in May to rest.", "2025-05"),
        ("She left on March 10.", "2025-03-10"),
        ("She left last month.", "2025-02"),
        ("She left two years ago.", "2023"),
        ("She left this fall.", "2025"),
        ("She left on Tuesday.", None),
        ("She left yesterday.", None),
        ("She left last week.", None),
        ("She left, effective immediately.", None),
    ],
)
def test_about_when_an_article_was_written_tells_months_and_years(text: str, when: str | None) -> None:
    told = article(text)
    finder = DateFinder(told.text, None, around=Around(PUBLISHED))
    assert [str(d.date) if d.date else None for s in segment(told) for d in finder.find(s)] == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("She left on {0}.", "{0}"),
        ("She left on {-1}.", "{-1}"),
        ("She left on {-5}.", "{-5}"),
        ("She left on {-6}.", None),  # or on the day behind
        ("She left yesterday.", None),
    ],
)
def test_a_digest_of_the_day_tells_weekdays(text: str, when: str | None) -> None:
    days = {str(back): PUBLISHED + timedelta(days=back) for back in range(-6, 1)}
    told = article(re.sub(r"\{(.*?)\}", lambda match: f"{days[match[1]]:%A}", text))
    finder = DateFinder(told.text, None, around=Around(PUBLISHED, close=True))
    expected = None if when is None else str(days[when.strip("{}")])
    assert [str(d.date) if d.date else None for s in segment(told) for d in finder.find(s)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She joined in May 2019 and left in October.", ["2019-05", "2019-10"]),
        ("She joined in May 2019 and left in March.", ["2019-05", "2020-03"]),
        ("She joined on 5 May 2019 and left on 4 May.", ["2019-05-05", "2020-05-04"]),
        ("She joined in 2019 and left in October.", ["2019", None]),
    ],
)
def test_without_its_own_day_a_text_goes_on_from_the_month_told_before(text: str, expected: list[str | None]) -> None:
    assert [when for _, when, _ in dates(text, published=None)] == expected


@pytest.mark.parametrize("published", [date.min, date(1, 6, 30), date.max, date(2024, 2, 29)])
@pytest.mark.parametrize("row", TIMES, ids=[row[0] for row in TIMES])
def test_the_ends_of_the_calendar(row: tuple[str, str, str | None, str], published: date) -> None:
    dates(row[0], published=published)


def test_future() -> None:
    told = article("She leaves on March 31 and left Ode in 2024.")
    finder = DateFinder(told.text, PUBLISHED)
    assert [d.future for s in segment(told) for d in finder.find(s)] == [True, False]


@pytest.mark.parametrize(("kind", "example"), [(e.kind, text) for e in EXPRESSIONS for text in e.examples])
def test_every_pattern_matches_its_examples(kind: str, example: str) -> None:
    (sentence,) = segment(article(example))
    match = grammar().expression.match(grammar().spell(sentence.lower))
    assert match is not None
    assert match.lastgroup == kind


def test_every_kind_has_an_example_and_stands_once() -> None:
    assert all(expression.examples for expression in EXPRESSIONS)
    assert len({expression.kind for expression in EXPRESSIONS}) == len(EXPRESSIONS)


WORDS = st.sampled_from([*grammar().letters, "-", "(", "Hale", "May", "mid‑June", "99999", "02"])


@given(st.lists(WORDS, max_size=12), st.dates() | st.none())
@settings(max_examples=200, deadline=None)
def test_any_words_are_read(words: list[str], published: date | None) -> None:
    dates(" ".join(words), published=published)


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    dates(text)


@pytest.mark.parametrize("text", ["a little over ", "in May ", "2014-", "March ", "the end of "])
def test_time_grows_with_the_length(text: str) -> None:
    begun = time.process_time()
    dates(text * (60_000 // len(text)))
    assert time.process_time() - begun < 2
