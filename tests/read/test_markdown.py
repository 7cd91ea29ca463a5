# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

import time

import pytest

from talentscan.model import SegmentKind as K
from talentscan.read import read_text
from talentscan.read.assemble import text_article
from talentscan.read.inline import inline_pieces


def shown(source: str) -> str:
    return "".join(piece[0] for piece in inline_pieces(source, 0, len(source)))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Nora **Quill** joins *Hale*", "Nora Quill joins Hale"),
        ("[Hale Labs](https://hale.example/a_(b)) hires", "Hale Labs hires"),
        ('[Hale](https://hale.example "the home") hires', "Hale hires"),
        ("[Hale][1] and [Ode] hire", "Hale and [Ode] hire"),
        ("[left in May] (https://hale.example/may) and", "left in May and"),
        ("[left] (in May)", "[left] (in May)"),
        ("listed (NYSE:[HL](https://x.example/hl)) today", "listed (NYSE:HL) today"),
        ("[the [inner] words](https://x.example)", "the [inner] words"),
        (r"\[what Ada did\] was brave", "[what Ada did] was brave"),
        ("a ![portrait](p.png) of her", "a  of her"),
        ("[![logo](l.png)](https://x.example) Hale", " Hale"),
        ("[[Hale Labs]] and [[ode-inc|Ode]] and [[1]](u)", "Hale Labs and Ode and [1]"),
        ("see <https://x.example/y> now", "see  now"),
        ("the `run_all` tool", "the run_all tool"),
        ("the ``a ` b`` tool", "the a ` b tool"),
        ("a claim[^2] here", "a claim here"),
        ("Quill &amp; Sons &#8217;s", "Quill & Sons ’s"),
        ("moves to**join Hale**now", "moves to join Hale now"),
        ("drop **N**ora", "drop Nora"),
        ("[Hale](u)s rivals", "Hales rivals"),
        ("ended.[Sources](https://x.example) say", "ended. Sources say"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("what the f**k", "what the f**k"),
        ("*Ode*, **Hale**** and ****Ivo**", "Ode, Hale and Ivo"),
        (r"her \*\*bold\*\* move", "her bold move"),
        ("<b>Nora</b> left<!-- why? --> Hale", "Nora left Hale"),
        ("{{< figure src=x >}}Nora {% raw %}left", "Nora left"),
        ("a &#123;% raw %} b", "a  b"),
        ("~~former~~ chief", "former chief"),
        ("AT&T and <3 and a < b", "AT&T and <3 and a < b"),
        ("unclosed [bracket and *star", "unclosed [bracket and *star"),
        ("one\n  two\r\nthree", "one two three"),
    ],
)
def test_inline_markup_goes_and_words_stay(source: str, text: str) -> None:
    assert shown(source) == text


def blocks(source: str) -> list[tuple[str, str]]:
    article = text_article("a.md", source, markdown=True)
    assert not isinstance(article, Exception)
    return [(s.kind.value + (str(s.level) if s.level else ""), article.text[s.start : s.end]) for s in article.segments]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One\n\ntext here.", [("title", "One"), ("paragraph", "text here.")]),
        ("One\n===\n\ntext here.\n\nTwo\n---\nmore.", [("title", "One"), ("paragraph", "text here."), ("heading2", "Two"), ("paragraph", "more.")]),
        ("A line that is\nwrapped here.\n\nNext.", [("paragraph", "A line that is wrapped here."), ("paragraph", "Next.")]),
        ("Hi.\n\n- one\n  goes on\n  - two\n- three", [("paragraph", "Hi."), ("item1", "one goes on"), ("item2", "two"), ("item1", "three")]),
        ("Hi.\n\n1. one\n2) two", [("paragraph", "Hi."), ("item1", "one"), ("item1", "two")]),
        ("Hi.\n\n> Said she\n> so.\n>\n> Again.", [("paragraph", "Hi."), ("quote", "Said she so."), ("quote", "Again.")]),
        ("Hi.\n\n| a | b |\n|---|---|\n| c | [d](u) |", [("paragraph", "Hi."), ("cell", "a | b"), ("cell", "c | d")]),
        ("Hi.\n\n```py\ncode = 1\n\nmore\n```\nBye.", [("paragraph", "Hi."), ("paragraph", "Bye.")]),
        ("Hi.\n\n```\nnever closed\n\nBye.", [("paragraph", "Hi."), ("paragraph", "never closed"), ("paragraph", "Bye.")]),
        ("```html\n<h2>One</h2>\n\n<p>Text here.</p>\n```\n", [("title", "One"), ("paragraph", "Text here.")]),
        ("```markdown\n# One\n\nText here.\n```\n", [("title", "One"), ("paragraph", "Text here.")]),
        ("Hi.\n\n> [!quote] Her words\n> I left.", [("paragraph", "Hi."), ("quote", "Her words I left.")]),
        ("Hi.\n\n**Nimbo**\n\nText.", [("paragraph", "Hi."), ("heading4", "Nimbo"), ("paragraph", "Text.")]),
        ("Hi.\n\n**A whole sentence stands here.**", [("paragraph", "Hi."), ("paragraph", "A whole sentence stands here.")]),
        ("Hi.\n\n---\n\n* * *\n\nBye.", [("paragraph", "Hi."), ("paragraph", "Bye.")]),
        ("Hi.\n\n[1]: https://x.example\n\nBye.", [("paragraph", "Hi."), ("paragraph", "Bye.")]),
        ("Hi.\n\n<!-- gone\n\ngone too -->\nBye.", [("paragraph", "Hi."), ("paragraph", "Bye.")]),
        ("Hi.\n\n<script>\nvar a;\n\n</script>\n\nBye.", [("paragraph", "Hi."), ("paragraph", "Bye.")]),
        ("Hi.\n\n<div><p>One <b>bold</b></p><ul><li>two</li></ul></div>\n\nBye.", [("paragraph", "Hi."), ("paragraph", "One bold"), ("item1", "two"), ("paragraph", "Bye.")]),
        ("Hi.\n\n<table><tr><td>a</td><td>b</td></tr>\n\n</table>\n\nBye.", [("paragraph", "Hi."), ("cell", "a | b"), ("paragraph", "Bye.")]),
        ("Hi.\n\nOne line<br>Another line", [("paragraph", "Hi."), ("paragraph", "One line"), ("paragraph", "Another line")]),
        ("Hi.\n\nOne line<br>goes on", [("paragraph", "Hi."), ("paragraph", "One line goes on")]),
        ("Hi.\n\n[\n\nInside a card.\n\n](https://x.example/y)", [("paragraph", "Hi."), ("paragraph", "Inside a card.")]),
        ("Hi.\n\n## Heading ##\nText.", [("paragraph", "Hi."), ("heading2", "Heading"), ("paragraph", "Text.")]),
    ],
)  # fmt: skip
def test_blocks_of_markdown(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    "unit", ["[", "*", "**", "](", "[](", "![", "`", "_a", "<", "<a ", "<!--", "> ", "- ", "# ", "|", "a|", "&", "\\", "{{", "{%",
             "[^", "*a ", "**a", "[a](b 'c", "[a](", "~", "\n```", "\n~~~~", "<a \"", "<div>\n\n", "\n<script>\n", "  \n", "((",
             "--- ", "[x]: ", "1. ", "\u200b", "&amp;"]
)  # fmt: skip
@pytest.mark.parametrize("length", [60_000])
def test_time_grows_with_length_only(unit: str, length: int) -> None:
    text = unit * (length // len(unit))
    begin = time.process_time()
    read_text(text)
    text_article("a.md", text, markdown=True)
    assert time.process_time() - begin < 3.0  # it takes tenths of a second; growing with the square, minutes


def test_a_title_in_front_matter_and_in_a_heading_is_one() -> None:
    source = "---\ntitle: 'Quill''s exit: why'\n---\n\n# Quill's Exit: Why\n\nNora Quill left.\n"
    article = text_article("a.md", source, markdown=True)
    assert not isinstance(article, Exception)
    title, *rest = article.segments
    assert (title.kind, [s.kind for s in rest]) == (K.TITLE, [K.PARAGRAPH])
    assert article.text[title.start : title.end] == article.title == "Quill's exit: why"
    assert article.source[slice(*article.offsets.to_source(title.start, title.end))] == "Quill''s exit: why"
