"""Pages as sites make them: each paragraph of the article by itself and in order, and nothing of what is around it."""

# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

from datetime import date

import pytest

from talentscan.model import Article
from talentscan.read import read_bytes

FIRST = "We had a long summer at Hale Labs, and we would like you to meet the people who came to us in its weeks."
SECOND = "Nora came from Ode, where she built the team that tests pumps. She has two dogs and a boat called Gull."
THIRD = "Ivo was at Brio for nine years before that. He will sit in Oslo and travel more than he would like to."


def read(page: str) -> Article:
    (found,) = read_bytes(page.encode(), "a", ".html")
    assert isinstance(found, Article), found
    for part in found.segments:
        start, end = found.offsets.to_source(part.start, part.end)
        assert 0 <= start < end <= len(found.source)
    return found


def shown(page: str) -> list[tuple[str, str]]:
    found = read(page)
    return [(part.kind.value, found.text[part.start : part.end]) for part in found.segments]


def test_headings_between_kept_paragraphs_are_kept() -> None:
    page = f"""<html><body><nav><a>Home</a></nav><section class="x"><p>{FIRST}</p><h3>Nora Quill, chief engineer</h3>
    <p>{SECOND}</p><h3><a href="/r">Ode names a chair</a></h3><h3>Related posts</h3><h3 id="i">Ivo Brandt, counsel</h3>
    <p>{THIRD}</p></section></body></html>"""
    assert shown(page) == [
        ("paragraph", FIRST), ("heading", "Nora Quill, chief engineer"), ("paragraph", SECOND),
        ("heading", "Ivo Brandt, counsel"), ("paragraph", THIRD),
    ]  # fmt: skip


def test_items_between_kept_paragraphs_are_kept_and_lists_of_links_are_not() -> None:
    page = f"""<html><body><section class="x"><p>{FIRST}</p><ul><li>Nora Quill joins as our chief engineer.</li>
    <li><b>Ivo Brandt</b> is our counsel.</li></ul><p>{SECOND}</p><ul><li><a href="/1">Ode names a new chair of its board</a></li>
    </ul><p>{THIRD}</p><ul><li>Mara Stone leaves for Brio in the spring.</li></ul>
    <h4>Most read</h4><ul><li>Brio loses its chair and two directors</li></ul></section></body></html>"""
    assert shown(page) == [
        ("paragraph", FIRST), ("item", "Nora Quill joins as our chief engineer."), ("item", "Ivo Brandt is our counsel."),
        ("paragraph", SECOND), ("paragraph", THIRD), ("item", "Mara Stone leaves for Brio in the spring."),
    ]  # fmt: skip


def test_a_column_of_a_table_is_no_row() -> None:
    page = f"""<HTML><BODY><TABLE><TR><TD><A HREF=a>Home</A><BR><A HREF=b>Old issues</A></TD><TD><FONT SIZE=3>{FIRST}<BR><BR>
    {SECOND}<BR><BR>{THIRD}<BR><BR><LI>Mara Stone quit Brio.<LI>Ode hired Ada Moor.<BR><BR>{FIRST}</FONT></TD></TR></TABLE></BODY></HTML>"""
    told = shown(page)
    assert [text for _, text in told][-6:] == [
        FIRST,
        SECOND,
        THIRD,
        "Mara Stone quit Brio.",
        "Ode hired Ada Moor.",
        FIRST,
    ]
    assert [kind for kind, _ in told[-6:]] == ["paragraph"] * 3 + ["item"] * 2 + ["paragraph"]


def test_an_article_that_only_a_script_holds_is_read() -> None:
    page = r"""<html><head><title>Ode names a chief</title><script type="application/ld+json">{"@type": "NewsArticle",
    "headline": "Ode names a chief", "datePublished": "2025-06-07", "articleBody": "Ode has hired Zo\u00eb \"Zo\" Quill.\n\nShe was at Hale &amp; Co."}
    </script></head><body><div id="app"></div></body></html>"""
    assert shown(page) == [
        ("title", "Ode names a chief"), ("paragraph", 'Ode has hired Zoë "Zo" Quill.'), ("paragraph", "She was at Hale & Co."),
    ]  # fmt: skip


def test_the_rest_of_a_page_in_several_columns_is_read() -> None:
    more = "".join(
        f'<div class="c{i}"><div><p>{SECOND} No. {i}.</p></div><div>Advertisement</div></div>' for i in range(9)
    )
    page = f'<html><body><article><header><h1>Ode</h1></header><div class="body"><p>{FIRST}</p><p>{THIRD}</p></div>{more}</article></body></html>'
    assert [text for kind, text in shown(page) if kind == "paragraph"] == [FIRST, THIRD] + [
        f"{SECOND} No. {i}." for i in range(9)
    ]


def test_marks_of_footnotes_and_of_editing_are_no_text() -> None:
    page = f"""<html><body><article><h2><span class="mw-headline">Work</span><span class="mw-editsection">[<a>edit</a>]</span></h2>
    <p>{FIRST}<sup id="c" class="reference"><a href="#n"><span>[</span>1<span>]</span></a></sup> {SECOND}<sup><a href="#f2">2</a></sup> He was the 1<sup>st</sup> there.</p></article></body></html>"""
    assert shown(page) == [("title", "Work"), ("paragraph", f"{FIRST} {SECOND} He was the 1st there.")]


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ("", '<h1>Ode</h1><div class="m">By Ada Moor | Posted on 7 June 2025</div>', date(2025, 6, 7)),
        ("", "<h1>Ode</h1><p class='m'><span>Updated: June 7, 2025</span></p>", date(2025, 6, 7)),
        ("", "<h1>Nora Quill</h1><table><tr><th>Born</th><td>7 June 1955</td></tr></table>", None),
        ("<link rel='canonical' href='https://dawn.example/2025/06/07/quill'>", "<h1>Ode</h1>", date(2025, 6, 7)),
    ],
)
def test_the_day_that_a_page_shows(head: str, body: str, day: date | None) -> None:
    page = f"<html><head><title>A</title>{head}</head><body>{body}<p>{FIRST}</p><p>{SECOND}</p></body></html>"
    assert read(page).published == day


def test_bold_lines_over_paragraphs_are_headings() -> None:
    page = f"""<html><body><article><h1>Ode</h1><p><strong>Ana Lind to Orbix</strong><br>{FIRST}</p>
    <p><b>Nimbo</b></p><p>{SECOND}</p><p><strong>This much is bold.</strong></p><p>{THIRD}</p></article></body></html>"""
    heads = [text for kind, text in shown(page) if kind == "heading"]
    assert heads == ["Ana Lind to Orbix", "Nimbo"]


def test_headings_that_are_links_are_kept_over_their_own_text() -> None:
    teaser = "<article><h2><a href='/{0}'>Number {0} is out</a></h2><p>{1} No. {0}.</p></article>"
    page = "".join(teaser.format(i, SECOND) for i in range(3))
    told = shown(f"<html><body><main><h1>Ode</h1><p>{FIRST}</p>{page}</main></body></html>")
    assert [text for kind, text in told if kind == "heading"] == [f"Number {i} is out" for i in range(3)]
