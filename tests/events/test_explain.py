"""An explanation tells what `scan` finds, by the very rules that found it, and of all else why it was not."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

import talentscan
from talentscan.events.frames import frames
from talentscan.model import Article
from talentscan.pipeline import explain, find_files, read_file, scan_article
from talentscan.read import read_text

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = date(2025, 6, 15)
TEXTS = [text for frame in frames() for text in (*(example.text for example in frame.examples), *frame.counter)]
LISTS = [
    "# People who left Orbix Labs\n\n- Ana Lind, chief designer\n- Tom Reyes, counsel\n",
    "| who | from | to |\n| --- | --- | --- |\n| Ana Lind | Orbix Labs | Nimbo Systems |\n",
    "Ana Lind: Orbix Labs → Nimbo Systems",
]
FRAMES = {frame.id for frame in frames()}


def explained(text):
    return explain(read_text(text, published=DAY))


@pytest.mark.parametrize("text", [*LISTS, *sorted(set(TEXTS))])
def test_it_agrees_with_the_scan(text):
    told = explained(text)
    events = talentscan.scan(text, published=DAY)
    assert list({event.id: event for event in told.events}.values()) == events
    for sentence in told.sentences:
        fired = {tried.frame for tried in sentence.frames if not tried.reasons}
        rules = {candidate.rule for candidate in sentence.candidates}
        assert rules & FRAMES <= fired
        assert bool(sentence.groups) == sentence.gate.startswith("parsed")
        assert not fired or sentence.gate == "parsed", "the gate keeps out what a frame would find"
    for event in told.events:
        said = [one for sentence in told.sentences for one in sentence.candidates if one.event is not None]
        assert any(told.events[one.event] is event and one.rule == event.rule for one in said)


def test_it_agrees_with_the_scan_of_whole_articles():
    for file in find_files([str(EXAMPLES)]):
        for article in read_file(file):
            if isinstance(article, Article):
                told = {event.id: event for event in explain(article).events}
                assert tuple(told.values()) == scan_article(article).events, article.path


def test_the_words_are_those_of_the_source():
    source = "# Moves\n\n**Ana Lind** has left *Orbix Labs*. She joins [Nimbo](https://nimbo.example)."
    told = explained(source)
    assert [source[one.start : one.end] for one in told.sentences] == [
        "Moves",
        "Ana Lind** has left *Orbix Labs*.",
        "She joins [Nimbo](https://nimbo.example).",
    ]
    assert told.sentences[1].text == "Ana Lind has left Orbix Labs."


GATES = [
    ("The train left the station.", "not parsed: no trigger beside people", ("left",)),
    ("Will Ana Lind leave Orbix Labs?", "not parsed: a question", ("will", "leave")),
    ("Ana Lind has left Orbix Labs.", "parsed", ("left",)),
    ("Ana Lind is the chief of Orbix Labs.", "parsed for posts only: what every frame needs is not all there", ()),
]


@pytest.mark.parametrize(("text", "gate", "triggers"), GATES)
def test_the_gate(text, gate, triggers):
    (sentence,) = explained(text).sentences
    assert (sentence.gate, sentence.triggers) == (gate, triggers)


REASONS = [
    ("Ana Lind left the door open.", "leave.org", "asks for organization as object: there is “the door open” (thing)"),
    ("Ana Lind left the door open.", "leave.plain", "asks for no object, but there is “the door open” (thing)"),
    ("Ana Lind has left.", "leave.org", "asks for organization as object: nothing is there"),
    ("Ana Lind was appointed chief of Orbix Labs.", "appoint.active", "asks for the active"),
]


@pytest.mark.parametrize(("text", "frame", "reason"), REASONS)
def test_why_a_frame_does_not_fire(text, frame, reason):
    (sentence,) = explained(text).sentences
    (tried,) = [one for one in sentence.frames if one.frame == frame]
    assert reason in tried.reasons


EMITS = [
    ("Ana Lind has left Orbix Labs.", "hire", "asks for employer as next-for or next-to or next-now: nothing is there"),
    ("Somebody said that they have left Orbix Labs.", "departure", "who is meant stays open"),
    ("Ana Lind has left.", "departure", "no organisation is told or in focus"),
    ("An engineer has left.", "departure", "no organisation is told or in focus"),
]


@pytest.mark.parametrize(("text", "kind", "reason"), EMITS)
def test_why_a_frame_that_fires_tells_nothing(text, kind, reason):
    (sentence,) = explained(text).sentences
    emits = [emit for tried in sentence.frames for emit in tried.emits if emit.kind == kind]
    assert [reason] in [list(emit.reasons) for emit in emits]


OUTCOMES = [
    ("Ana Lind should leave Orbix Labs.", ["left open by “should”"]),
    (
        "Ana Lind has left Orbix Labs. She left Orbix Labs on Monday.",
        ["tells the event again", "tells the event; date 2025-06-09"],
    ),
    (
        "Three engineers have left Orbix Labs. Ana Lind, Tom Reyes and Jo Voss have left Orbix Labs.",
        ["the text names these people", "tells the event", "tells the event", "tells the event"],
    ),
    (
        "Orbix Labs promoted Ana Lind to chief executive. She had been its head of research.",
        ["tells the event"],
    ),
]


@pytest.mark.parametrize(("text", "outcomes"), OUTCOMES)
def test_what_became_of_each_candidate(text, outcomes):
    told = [one.outcome for sentence in explained(text).sentences for one in sentence.candidates]
    assert sorted(told) == sorted(outcomes)


NAMES = [
    ("Ana Lind has left Microsoft.", "Microsoft", "a known organisation"),
    ("Ana Lind has left Orbix Labs. Lind ran research.", "Lind", "short for Ana Lind"),
    ("Mr. Oduya has left Orbix Labs.", "Oduya", "votes: person"),
    ("Ana Lind has left Orbix Labs for Paris.", "Paris", "place 4.0 (4.0 by its own words)"),
]


@pytest.mark.parametrize(("text", "name", "why"), NAMES)
def test_why_a_name_is_one(text, name, why):
    found = {one.text: one.why for sentence in explained(text).sentences for one in sentence.names}
    assert why in found[name]


def test_the_posts_that_a_sentence_gives_are_kept():
    told = explained("Ana Lind, chief designer of Orbix Labs, has resigned.")
    assert told.sentences[0].posts == ("Ana Lind: chief designer at Orbix Labs",)


def test_a_text_without_words_has_nothing_to_explain():
    assert asdict(explained("\n")) == {"article": "-", "topic": None, "sentences": (), "events": (), "signs": ()}


def test_a_text_that_names_nobody_but_its_own_house_has_no_topic():
    told = explain(read_text('---\ntitle: "Orbix Labs: May"\nsource: "Orbix Labs"\n---\n\nThe sun shone.\n'))
    assert told.topic is None
    assert not told.events
