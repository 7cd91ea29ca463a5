"""Files, folders and formats from the outside: what is found, what is read, what is refused and why."""

# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from talentscan.errors import UnreadableArticleError, UsageError
from talentscan.model import Article
from talentscan.read import discover, read_bytes, read_path

BODY = "Nora Quill has left Hale Labs after nine years. She joins Ode as its chief scientist, it said on Friday."
PAGE = f"""<!DOCTYPE html>
<html><head><title>Quill leaves Hale &amp; joins Ode - Dawn</title>
<link rel="canonical" href="https://dawn.example/quill">
<meta property="og:title" content="Quill leaves Hale &amp; joins Ode">
<meta property="og:site_name" content="Dawn">
<script type="application/ld+json">{{"@graph": [{{"@type": "WebPage"}}, {{"@type": "NewsArticle", "headline": "x",
 "datePublished": "2025-06-07T10:00:00Z", "author": [{{"name": "Ada Moor"}}], "publisher": {{"name": "Dawn Media"}}}}]}}</script>
</head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav>
<article><h1>Quill leaves Hale &amp; joins Ode</h1>
<p>{BODY}</p><h2>What comes next</h2>
<p>Hale&#8217;s board thanked <b>Quill</b>; it has named
 Ivo Brandt, who joined in 2019, as her successor until a search is done.</p>
<ul><li>Ode was founded by Mara Stone in 2021.</li><li>It employs ninety people in three cities.</li></ul>
<p>Both companies declined to say more about the terms of the <a href="/m">move</a>, or about who else may <b>follow</b>
<i>her</i> <a href="/x">there</a>.</p>
</article><footer>All rights reserved</footer><script>var a = "<p>not this</p>";</script></body></html>
"""


def one(data: bytes | str, suffix: str | None = None) -> Article:
    (found,) = read_bytes(data.encode() if isinstance(data, str) else data, "a", suffix)
    assert isinstance(found, Article), found
    return found


def reasons(data: bytes, suffix: str | None = None) -> list[str]:
    return [
        f"{r.path}: {r.reason}" if isinstance(r, UnreadableArticleError) else r.path
        for r in read_bytes(data, "a", suffix)
    ]


def test_a_page_is_read_with_its_metadata() -> None:
    article = one(PAGE, ".html")
    assert article.title == "Quill leaves Hale & joins Ode"
    assert article.published == date(2025, 6, 7)
    assert (article.outlet, article.url, article.authors) == ("Dawn", "https://dawn.example/quill", ("Ada Moor",))
    shown = [(s.kind.value, article.text[s.start : s.end]) for s in article.segments]
    assert shown[:4] == [
        ("title", "Quill leaves Hale & joins Ode"),
        ("paragraph", BODY),
        ("heading", "What comes next"),
        ("paragraph", "Hale’s board thanked Quill; it has named Ivo Brandt, who joined in 2019, as her successor until a search is done."),
    ]  # fmt: skip
    assert [kind for kind, _ in shown[4:]] == ["item", "item", "paragraph"]
    assert "<" not in article.text
    at = article.text.index("thanked Quill")
    assert article.source[slice(*article.offsets.to_source(at, at + 13))] == "thanked <b>Quill"


SHOWN = '<nav><p class="header-date">Tue, 8 July 2025</p></nav><h1>Quill leaves</h1>'


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ("", '<span class="post-date">7 June 2025, 3:51 pm</span>', date(2025, 6, 7)),
        ('<link rel="canonical" href="https://dawn.example/2025/06/05/quill">', SHOWN, date(2025, 6, 5)),
        ('<script>var page = {"publish_date": "2025-06-06 10:00"}</script>', SHOWN, date(2025, 6, 6)),
        ("", f"{SHOWN}<div><b>Ada Moor</b> <i>7 June 2025</i></div>", date(2025, 6, 7)),
        ("", f"{SHOWN}<div>Last updated: June 7, 2025</div>", date(2025, 6, 7)),
        ("", SHOWN, date(2025, 7, 8)),
        ("", "<h1>Quill leaves</h1><p>Quill left Hale on 7 June 2025</p>", None),
    ],
)
def test_a_page_without_metadata_shows_its_day(head: str, body: str, day: date | None) -> None:
    shown = f"<html><head><title>A</title>{head}</head><body>{body}<p>{BODY}</p></body></html>"
    assert one(shown, ".html").published == day


def test_a_page_that_only_has_blocks_is_read() -> None:
    assert one("<html><body><div>Nora Quill left.</div></body></html>", ".html").text == "Nora Quill left."


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Quill leaves", "maintext": BODY, "date_publish": "2025-06-07 10:00:00", "source_domain": "dawn.example", "url": "https://dawn.example/q", "authors": ["Ada Moor"]},
        {"headline": "Quill leaves", "articleBody": BODY, "datePublished": "2025-06-07", "publisher": {"name": "dawn.example"}, "url": "https://dawn.example/q", "author": {"name": "Ada Moor"}},
        {"name": "Quill leaves", "content": [{"text": BODY}], "publishedAt": "2025-06-07T10:00:00Z", "source": {"id": None, "name": "dawn.example"}, "link": "https://dawn.example/q", "byline": "By Ada Moor"},
        {"title": "Quill leaves", "text": f"<p>{BODY}</p>", "time": 1749254400, "site": "https://www.dawn.example", "url": "https://dawn.example/q", "author": "Ada Moor"},
        {"metadata": {"title": "Quill leaves", "date": "June 7, 2025", "author": "Ada Moor"}, "text": BODY, "url": "https://www.dawn.example/q"},
    ],
)  # fmt: skip
def test_records_of_many_shapes(record: dict[str, object]) -> None:
    article = one(json.dumps(record), ".json")
    assert article.text == f"Quill leaves\n{BODY}"
    assert (article.title, article.published, article.outlet) == ("Quill leaves", date(2025, 6, 7), "dawn.example")
    assert article.authors == ("Ada Moor",)
    assert article.source.startswith("Quill leaves\n\n")


@pytest.mark.parametrize("wrap", [lambda r: r, lambda r: {"articles": r}, lambda r: {"data": {"items": r}, "total": 2}])
def test_several_records_are_numbered(wrap: object) -> None:
    records = [{"title": "Quill leaves", "text": BODY}, {"title": None, "text": None}, {"text": BODY}]
    assert reasons(json.dumps(wrap(records)).encode(), ".json") == ["a#1", "a#2: no article text found", "a#3"]  # type: ignore[operator]


def test_one_broken_line_spoils_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "dump.jsonl"
    path.write_text(json.dumps({"text": BODY}) + "\n{broken\n\n" + json.dumps({"text": BODY}) + "\n")
    found = list(read_path(str(path)))
    assert [isinstance(f, Article) for f in found] == [True, False, True]
    assert [f.path for f in found] == [f"{path}#1", f"{path}#2", f"{path}#3"]
    assert "broken JSON at line 2: " in str(found[1])


def test_a_record_without_usual_fields_is_read_for_its_strings() -> None:
    article = one(
        json.dumps({"Who leads Ode now?": "Nora Quill leads it", "n": 3, "more": ["She joined in May", None]}), ".json"
    )
    assert article.text == "Who leads Ode now?\nNora Quill leads it\nShe joined in May"


@pytest.mark.parametrize(
    ("data", "suffix", "expected"),
    [
        (b"", ".txt", ["a: empty"]),
        (b" \n ", ".md", ["a: empty"]),
        (b"\xef\xbb\xbf", ".html", ["a: empty"]),
        (b"abc\0def", ".txt", ["a: binary, not text"]),
        (b"%PDF-1.7 abc", ".txt", ["a: binary, not text"]),
        (b"***\n---\n", ".md", ["a: no article text found"]),
        (b"<html><body><script>x</script></body></html>", ".html", ["a: no article text found"]),
        (b'{\n"a": \n}', ".json", ["a: broken JSON at line 3: expecting value"]),
        (b"[]", ".json", ["a: no article text found"]),
        (b"null", ".json", ["a: no article text found"]),
        (b"[" * 100_000, ".json", ["a: JSON nested too deeply"]),
        (b"", ".jsonl", ["a: empty"]),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason(data: bytes, suffix: str, expected: list[str]) -> None:
    assert reasons(data, suffix) == expected


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Zoë left Hale.".encode(), "Zoë left Hale."),
        ("\ufeffZoë left Hale.".encode(), "Zoë left Hale."),
        ("\ufeffZoë left Hale.".encode("utf-16-le"), "Zoë left Hale."),
        ("Zoë left “Hale”.".encode("cp1252"), "Zoë left “Hale”."),
        (b"Zo\xeb left \x81 Hale.", "Zoë left \x81 Hale."),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    article = one(data)
    assert (article.source, article.text) == (text, text)


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (json.dumps({"title": "Quill leaves", "text": BODY}), ["title", "paragraph"]),
        (json.dumps({"text": BODY}) + "\n", ["paragraph"]),
        (PAGE, ["title", "paragraph", "heading", "paragraph", "item", "item", "paragraph"]),
        (f"---\ntitle: Quill leaves\n---\n{BODY}", ["title", "paragraph"]),
        (f"# Quill leaves\n{BODY}", ["title", "paragraph"]),
        (BODY, ["paragraph"]),
        ("[Hale] says so.", ["paragraph"]),
    ],
)
def test_a_format_without_an_ending_is_told_by_its_beginning(data: str, kinds: list[str]) -> None:
    assert [s.kind.value for s in one(data).segments] == kinds


def test_discover_walks_in_order_and_stays_inside(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    (inside / "b").mkdir(parents=True)
    (inside / ".hidden").mkdir()
    outside.mkdir()
    for path in ("z.md", "a.TXT", "b/c.json", ".h.md", ".hidden/x.md", "pic.png", "noend"):
        (inside / path).write_text("x")
    (outside / "o.md").write_text("x")
    os.symlink(outside / "o.md", inside / "link.md")
    os.symlink(outside, inside / "folder")
    os.symlink(inside / "z.md", inside / "y.md")
    others: Counter[str] = Counter()
    named = [str(inside), str(inside / "noend"), str(inside / "z.md")]
    found = [os.path.relpath(path, inside) for path in discover(named, others)]
    assert found == ["a.TXT", "y.md", "z.md", "b/c.json", "noend"]
    assert others == {".png": 1, "": 1}


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.md: no such file"):
        list(discover([str(tmp_path / "nowhere.md")]))


def test_a_file_that_vanished_is_named(tmp_path: Path) -> None:
    (found,) = read_path(str(tmp_path / "gone.md"))
    assert isinstance(found, UnreadableArticleError)
    assert found.reason == "no such file or directory"


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = "import sys, talentscan.read; print([m for m in ('bs4', 'lxml', 'yaml', 'frontmatter', 'trafilatura') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
