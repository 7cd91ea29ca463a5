"""Every character of every article leads back to what it was read from, whatever the format and the input."""

# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talentscan.errors import UnreadableArticleError
from talentscan.model import Article
from talentscan.read import read_bytes, read_text

WORDS = st.sampled_from(
    [
        "Nora",
        "Quill",
        "joins",
        "Hale",
        "Labs",
        "as",
        "chief",
        "scientist",
        ".",
        "left",
        "Ode",
        "Inc.",
        "in",
        "2019",
        ",",
        "“said”",
        "she’s",
        "R&D",
        "co-founder,",
        "Zoë",
        "’s",
        "|",
        "(NYSE:HL)",
        "&amp;",
        "&#8217;",
        "é\xa0x",
        "a\u200bb",
        "5*3",
        "snake_case",
        "\\[x\\]",
        "<3",
        "June",
        "7,",
        "2025",
    ]
)
MARKS = st.sampled_from(
    ["**", "*", "_", "`", "[", "](https://x.example/a)", "](u \"t\")", "![", "<b>", "</b>", "<br>", "\n", "\n\n", "\r\n", "  \n", "\n- ",
     "\n# ", "\n> ", "\n| a | b |\n|---|---|\n| c ", " ", "  ", "\t", "\n***\n", "\n```\n", "<!--", "-->", "{{< x >}}", "[^1]", "~~",
     "\n<div>", "</div>\n", "<p>", "</p>", "<li>", "<td>", "\\*", "\\", "&", "<", ">", "|", "\n===\n", "\n---\n", "\ufeff", "&nbsp;"]
)  # fmt: skip
TEXTS = st.lists(st.one_of(WORDS, MARKS, st.just(" ")), max_size=60).map("".join)


def words(text: str) -> str:
    """The letters and digits of a text, without markup and blanks."""
    return "".join(character for character in text if character.isalnum())


def check(article: Article) -> None:
    """The segments lie in order, and each span inside one is a slice of the source that reads the same."""
    before = -1
    for segment in article.segments:
        assert before < segment.start < segment.end
        assert before == -1 or article.text[before : segment.start] == "\n"
        before = segment.end
        text = article.text[segment.start : segment.end]
        assert "\n" not in text
        assert text == text.strip()
        for start, end in spans(segment.start, segment.end):
            first, last = article.offsets.to_source(start, end)
            raw = article.source[first:last]
            assert raw
            reads_within(words(article.text[start:end]), raw)
            reads_back(words(article.text[start:end]), raw)
        for at in range(segment.start, segment.end):
            first, last = article.offsets.to_source(at, at + 1)
            if article.text[at].isalnum():
                assert article.text[at] in html.unescape(article.source[first:last])


def spans(start: int, end: int) -> list[tuple[int, int]]:
    third = (end - start) // 3
    return [(start, end), (start, start + 1), (end - 1, end), (start + third, end - third)]


def reads_back(text: str, raw: str) -> None:
    """A slice without any markup reads as the text does, letter by letter."""
    if not set(raw) & set("<>[](){}&*_`~\\|#!^"):
        assert words(raw) == text


def reads_within(text: str, raw: str) -> None:
    """Each word character of the text stands in the slice, in order; an escaped entity ("\\&amp;") stands for itself."""
    assert stands_in(text, html.unescape(raw)) or ("\\&" in raw and stands_in(text, raw)), (text, raw)


def stands_in(text: str, raw: str) -> bool:
    at = 0
    for character in text:
        at = raw.find(character, at) + 1
        if at == 0:
            return False
    return True


def articles(data: bytes, suffix: str) -> list[Article]:
    return [found for found in read_bytes(data, f"a{suffix}", suffix) if isinstance(found, Article)]


@given(TEXTS)
@settings(max_examples=250, deadline=None)
def test_markdown_leads_back(text: str) -> None:
    for article in articles(text.encode(), ".md"):
        check(article)
        assert article.source == text.removeprefix("\ufeff")


@given(TEXTS)
@settings(max_examples=250, deadline=None)
def test_plain_text_leads_back(text: str) -> None:
    for article in articles(text.encode(), ".txt"):
        check(article)


@given(st.lists(WORDS, min_size=1, max_size=40), st.sampled_from(["\n", "\n\n", "\r\n", " "]))
@settings(max_examples=100, deadline=None)
def test_plain_text_is_verbatim_but_for_folded_blanks(parts: list[str], gap: str) -> None:
    source = gap.join(
        part for part in parts if "&" not in part and "\u200b" not in part and "*" not in part and "<" not in part
    )
    for article in articles(source.encode(), ".txt"):
        for segment in article.segments:
            raw = article.source[slice(*article.offsets.to_source(segment.start, segment.end))]
            assert re.sub(r"\s+", " ", raw) == article.text[segment.start : segment.end] or "\\" in raw


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_records_lead_back(title: str, body: str) -> None:
    data = json.dumps([{"title": title, "maintext": body}, {"headline": title, "body": f"<p>{body}</p>"}]).encode()
    for article in articles(data, ".json"):
        check(article)


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_pages_lead_back(title: str, body: str) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{body}</p>"
        f"<p>Nora Quill has left the company after nine years, two people told the paper on Friday.</p><ul><li>{body}</li></ul>"
        "<p>She was its first scientist, and the board has thanked her for all of those years.</p></article></body></html>"
    )
    for article in articles(page.encode(), ".html"):
        check(article)


@given(
    st.lists(st.tuples(st.sampled_from(["title", "date", "a", "tags", "[x]"]), TEXTS), max_size=5),
    st.sampled_from(["---", "+++"]),
    TEXTS,
)
@settings(max_examples=150, deadline=None)
def test_front_matter_leads_back(fields: list[tuple[str, str]], fence: str, body: str) -> None:
    sign = ": " if fence == "---" else " = "
    block = "\n".join(f"{key}{sign}{value}" for key, value in fields)
    for article in articles(f"{fence}\n{block}\n{fence}\n{body}".encode(), ".md"):
        check(article)


@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".json", ".jsonl", ".rst", "", None]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_give_an_article_or_an_honest_error(data: bytes, suffix: str | None) -> None:
    found = list(read_bytes(data, "x", suffix))
    assert found
    for result in found:
        assert isinstance(result, (Article, UnreadableArticleError))
        if isinstance(result, Article):
            check(result)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from(["title", "text", "body", "articles", "data", "date", "authors", "source", "url", "metadata"]) | st.text(), inner
), max_leaves=12))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_any_json_gives_an_article_or_an_honest_error(value: object) -> None:
    for result in read_bytes(json.dumps(value).encode(), "x", ".json"):
        if isinstance(result, Article):
            check(result)
            result.text.encode()
            result.source.encode()


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_from_a_caller_gives_an_article(text: str) -> None:
    check(read_text(text))


@pytest.mark.parametrize("text", ["", " ", "\n", "***", "---\n---\n"])
def test_a_text_without_words_has_no_segments(text: str) -> None:
    assert read_text(text).segments == ()
