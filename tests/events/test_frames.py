"""Every frame of the lexicon finds its own examples and leaves its counter-examples alone."""

import re

import pytest

import talentscan
from talentscan.events.frames import PLACES, frames
from talentscan.events.sorts import CHECKS
from talentscan.model import Kind

EXAMPLES = [(frame.id, example.text, example.events) for frame in frames() for example in frame.examples]
COUNTERS = [(frame.id, text) for frame in frames() for text in frame.counter]
FORM = re.compile(r"(departure|hire|internal) (group:(\d+|None)|\S.*\S) @ \S.*")


def names(cases):
    return [f"{case[0]}: {case[1][:60]}" for case in cases]


def who_and_where(event):
    who = event.person if event.group is None else f"group:{event.group.count}"
    return f"{who} @ {event.organization}"


def found(text):
    return [(event.kind.value, who_and_where(event)) for event in talentscan.scan(text)]


@pytest.mark.parametrize(("frame", "text", "events"), EXAMPLES, ids=names(EXAMPLES))
def test_examples_are_found(frame, text, events):
    got = found(text)
    wanted = [tuple(event.split(" ", 1)) for event in events]
    missing = [event for event in wanted if event not in got]
    assert not missing, f"{frame}: found {got}"
    places = {place for _, place in wanted}
    wrong = [event for event in got if event[1] in places and event not in wanted]
    assert not wrong, f"{frame}: also found"


@pytest.mark.parametrize(("frame", "text"), COUNTERS, ids=names(COUNTERS))
def test_counter_examples_are_not(frame, text):
    assert found(text) == [], frame


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.id)
def test_a_frame_is_well_formed(frame):
    assert frame.verbs or frame.nouns
    if frame.emits:
        assert frame.examples, "a rule that nothing shows at work"
    else:
        assert frame.counter, "a frame that only keeps others away shows what from"
    for example in frame.examples:
        assert example.events
        assert all(FORM.fullmatch(event) for event in example.events)
    for emit in frame.emits:
        assert emit.kind in Kind
        assert set(emit.person) | set(emit.org) <= PLACES


def test_the_sorts_that_frames_ask_for_are_known():
    special = ("role", "role-or-to", "date", "leader", "governor", "before", "mood", "adverb", "modifier", "place")
    needs = [need for frame in frames() for need in (*frame.needs, *(n for emit in frame.emits for n in emit.needs))]
    asked = {need.sort for need in needs if need.places[0] not in special}
    assert asked <= set(CHECKS) | {"none", "hirer"}


def test_the_id_of_a_frame_is_its_own():
    every = [frame.id for frame in frames()]
    assert sorted(set(every)) == sorted(every)
