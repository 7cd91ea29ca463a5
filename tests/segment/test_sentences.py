# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.lexicon.tokens import fold, tokenize
from talentscan.model.article import Article, OffsetMap, Segment, SegmentKind
from talentscan.segment import segment, split_sentences


def article(*blocks: str, kinds: tuple[SegmentKind, ...] = ()) -> Article:
    text = "\n\n".join(blocks)
    segments, at = [], 0
    for i, block in enumerate(blocks):
        segments.append(Segment(kinds[i] if kinds else SegmentKind.PARAGRAPH, at, at + len(block)))
        at += len(block) + 2
    return Article("a.txt", text, text, OffsetMap.identity(len(text)), tuple(segments))


SENTENCES = [
    # plain
    ("Lind left. Okafor stayed.", ["Lind left.", "Okafor stayed."]),
    ("Did Lind leave? Yes! She did.", ["Did Lind leave?", "Yes!", "She did."]),
    ("No mark at the end", ["No mark at the end"]),
    # a teaser for another story, glued between two sentences
    ("He won. Related StoryAna Lind is backRead next Reyes lost.", ["He won.", "Related Story", "Ana Lind is back", "Read next", "Reyes lost."]),
    ("Read next week's paper.", ["Read next week's paper."]),
    ("  Spaces around.   Twice.  ", ["Spaces around.", "Twice."]),
    ("One line\nanother line", ["One line", "another line"]),
    # abbreviations
    ("Mr. Lind met Dr. Okafor in St. Ives.", ["Mr. Lind met Dr. Okafor in St. Ives."]),
    ("Hale Inc. named Lind its chief.", ["Hale Inc. named Lind its chief."]),
    ("He left Hale Inc. Ana Lind, 52, stays.", ["He left Hale Inc.", "Ana Lind, 52, stays."]),
    ("He ran a clinic in Arden, N.C. Ana Lind, 52, stays.", ["He ran a clinic in Arden, N.C.", "Ana Lind, 52, stays."]),
    ("It is based in Arden, Calif. The firm named Lind.", ["It is based in Arden, Calif.", "The firm named Lind."]),
    ("She met Gov. Ana Lind, 52, there.", ["She met Gov. Ana Lind, 52, there."]),
    ("Hale Inc. Chief Ana Lind, 52, left.", ["Hale Inc. Chief Ana Lind, 52, left."]),
    ("He left Hale Inc. The firm named Lind.", ["He left Hale Inc.", "The firm named Lind."]),
    ("He left Hale Inc. Analysts were sad.", ["He left Hale Inc.", "Analysts were sad."]),
    ("Hale Inc. President Lind left.", ["Hale Inc. President Lind left."]),
    ("Hale Corp. Ode and Lind met.", ["Hale Corp. Ode and Lind met."]),
    ("Hale Inc. Thursday named Lind its chief.", ["Hale Inc. Thursday named Lind its chief."]),
    ("He left Hale Inc. Thursday was quiet.", ["He left Hale Inc.", "Thursday was quiet."]),
    ("Karl is at Hale Inc. Karl joined it in May.", ["Karl is at Hale Inc.", "Karl joined it in May."]),
    ("He runs its Wm. Hale unit.", ["He runs its Wm. Hale unit."]),
    ("She moved to the U.S. She likes it.", ["She moved to the U.S.", "She likes it."]),
    ("The U.S. Treasury hired Lind.", ["The U.S. Treasury hired Lind."]),
    ("It opens at 9 a.m. Monday in Oslo.", ["It opens at 9 a.m. Monday in Oslo."]),
    ("On Feb. 7 Lind left Hale.", ["On Feb. 7 Lind left Hale."]),
    ("Gov. Okafor and Sen. Lind spoke.", ["Gov. Okafor and Sen. Lind spoke."]),
    ("Hale v. Ode ended, e.g. Lind left.", ["Hale v. Ode ended, e.g. Lind left."]),
    # initials
    ("J. R. Okafor left. K. Lind stayed.", ["J. R. Okafor left.", "K. Lind stayed."]),
    ("Hale hired Karl I. Voss.", ["Hale hired Karl I. Voss."]),
    ("It was Lind and I. Then she left.", ["It was Lind and I.", "Then she left."]),
    # decimals, versions, domains
    ("Revenue rose 3.5 percent. Lind left.", ["Revenue rose 3.5 percent.", "Lind left."]),
    ("Hale raised $1.2 billion. It hired Lind.", ["Hale raised $1.2 billion.", "It hired Lind."]),
    ("Ode.ai hired Lind. She starts now.", ["Ode.ai hired Lind.", "She starts now."]),
    # quotes and brackets
    ("“We are sad.” Lind left.", ["“We are sad.”", "Lind left."]),
    ('"We are sad." Lind left.', ['"We are sad."', "Lind left."]),
    ("“We are sad,” Lind said. She left.", ["“We are sad,” Lind said.", "She left."]),
    ("“Why?” asked Lind.", ["“Why?” asked Lind."]),
    ("(Lind left.) Okafor stayed.", ["(Lind left.)", "Okafor stayed."]),
    ("Lind left.[1] Okafor stayed.", ["Lind left.[1] Okafor stayed."]),
    # glued by a lost line end
    ("The share went down.Adam Lind left.", ["The share went down.", "Adam Lind left."]),
    ("Lind left in 2020.Then she joined Ode.", ["Lind left in 2020.", "Then she joined Ode."]),
    ("node.JS stays one", ["node.JS stays one"]),
    # ellipses, marks alone
    ("Lind waited… and left.", ["Lind waited… and left."]),
    ("Lind waited... Okafor left.", ["Lind waited...", "Okafor left."]),
    (". . . Lind left. Okafor stayed.", [". . . Lind left.", "Okafor stayed."]),
    ("What?! Lind left.", ["What?!", "Lind left."]),
    ("", []),
    (" \n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[row[0] or "empty" for row in SENTENCES])
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == expected


TOKENS = [
    ("Lind left.", ["Lind", "left", "."]),
    ("MOVES-Bank of Oslo", ["MOVES-", "Bank", "of", "Oslo"]),
    ("the Oslo–based bank", ["the", "Oslo-based", "bank"]),
    ("in Oslo–Bergen", ["in", "Oslo", "–", "Bergen"]),
    ("Hale’s chief", ["Hale", "’s", "chief"]),
    ("Hale's, Okafor's.", ["Hale", "'s", ",", "Okafor", "'s", "."]),
    ("O’Hara didn't", ["O’Hara", "didn't"]),
    ("U.S. and J. Lind", ["U.S.", "and", "J.", "Lind"]),
    ("1,750 jobs, $10.3bn, 20%", ["1,750", "jobs", ",", "$10.3bn", ",", "20%"]),
    ("vice-president AT&T Ode+", ["vice-president", "AT&T", "Ode+"]),
    ("Lind--once at Hale", ["Lind", "--", "once", "at", "Hale"]),
    ("wait... (no)", ["wait", "...", "(", "no", ")"]),
    ("a@ode.ai", ["a@ode.ai"]),
    ("2014–2020", ["2014", "–", "2020"]),
    ("40-year-old Étienne", ["40-year-old", "Étienne"]),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS, ids=[row[0] for row in TOKENS])
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokenize(text)[0] == expected


def test_a_sentence_knows_where_it_stands() -> None:
    told = article("News", "Lind left. Ode hired her.", "More", "Okafor stayed.",
                   kinds=(SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.HEADING, SegmentKind.ITEM))  # fmt: skip
    where = [(s.kind.value, s.segment, s.section, " ".join(s.lower)) for s in segment(told)]
    assert where == [
        ("heading", 0, 1, "news"),
        ("paragraph", 1, 1, "lind left ."),
        ("paragraph", 1, 1, "ode hired her ."),
        ("heading", 2, 2, "more"),
        ("item", 3, 2, "okafor stayed ."),
    ]


def test_tokens_do_not_look_over_the_end_of_their_sentence() -> None:
    told = article("It was Lind and I. Then the share went down.Adam left. Plan B", "Okafor stayed.")
    assert [s.words for s in segment(told)] == [
        ["It", "was", "Lind", "and", "I", "."],
        ["Then", "the", "share", "went", "down", "."],
        ["Adam", "left", "."],
        ["Plan", "B"],
        ["Okafor", "stayed", "."],
    ]


TEXT = st.text(st.sampled_from("ab AB.I,!?…\"”“'’()[]\n\t -–$1%_ßİΣé"), max_size=60) | st.text(max_size=40)


@given(st.lists(TEXT.map(lambda text: text.strip() or "x"), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_tokens_are_the_text(blocks: list[str]) -> None:
    told = article(*blocks)
    sentences = segment(told)
    for s in sentences:
        assert s.words == [told.text[start:end] for start, end in zip(s.starts, s.ends, strict=True)]
        assert s.lower == [fold(word) for word in s.words] or "Σ" in told.text or "İ" in told.text
        assert len(s.words) == len(s.lower) == len(s.tags) == len(s.shapes) > 0
        assert s.start <= s.starts[0]
        assert s.ends[-1] <= s.end
    for before, after in pairwise(sentences):
        assert before.end <= after.start


@given(TEXT)
@settings(max_examples=150, deadline=None)
def test_sentences_cover_all_but_space(text: str) -> None:
    spans = split_sentences(text, 0, len(text))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(st.text(max_size=50))
@settings(max_examples=100, deadline=None)
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    "text", [".", ". ", "\n", "\n.", '"', "” ", ".)", "!”", "a-", "A.", "'", "-", "1.", "x.Ab", "Ab "]
)
def test_time_grows_with_the_length(text: str) -> None:
    begun = time.process_time()
    segment(article(text * (60_000 // len(text))))
    assert time.process_time() - begun < 2
