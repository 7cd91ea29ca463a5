"""How certain an event is: the cues of the lexicon, and sentences with the status that they give."""

import pytest

import talentscan
from talentscan.lexicon.hedges import cues

EXAMPLES = [(status, text) for status, cue in cues().items() for text in cue.examples]
COUNTERS = [(status, text) for status, cue in cues().items() for text in cue.counter]


@pytest.mark.parametrize(("status", "text"), EXAMPLES)
def test_a_cue_is_found_in_its_examples(status, text):
    assert cues()[status].pattern.search(text)


@pytest.mark.parametrize(("status", "text"), COUNTERS)
def test_a_cue_is_not_found_in_its_counter_examples(status, text):
    assert not cues()[status].pattern.search(text)


@pytest.mark.parametrize(
    ("text", "status", "cue"),
    [
        ("Dana Lind has left Orbix Labs.", "confirmed", None),
        ("Dana Lind decided to leave Orbix Labs.", "confirmed", None),
        ("Orbix Labs confirmed that Dana Lind had left.", "confirmed", None),
        ("Dana Lind is no longer chief executive of Orbix Labs.", "confirmed", None),
        (
            "Dana Lind will step down as chief executive of Orbix Labs, effective immediately.",
            "confirmed",
            None,
        ),
        ("Dana Lind will not join Orbix Labs until March.", "expected", "will"),
        ("Orbix Labs chair Dana Lind is not seeking re-election.", "expected", "seek"),
        ("Orbix Labs chair Dana Lind did not stand for re-election.", "confirmed", None),
        ("Dana Lind did not join Orbix Labs until 2019.", "confirmed", None),
        ("Dana Lind has reportedly left Orbix Labs.", "reported", "reportedly"),
        ("Dana Lind has left Orbix Labs, Harbour News reported.", "reported", "reported"),
        ("Dana Lind will join Orbix Labs.", "expected", "will"),
        ("Dana Lind plans to leave Orbix Labs.", "expected", "plan"),
        ("Investors led a bid to oust Dana Lind as chief of Orbix Labs.", "rumored", "bid"),
        ("Orbix Labs survived an attempt to oust Dana Lind as its chief.", "denied", "attempt"),
        ("Dana Lind has no plans to leave Orbix Labs.", "denied", "no plans"),
        ("Dana Lind is the latest chief to leave Orbix Labs.", "confirmed", None),
        ("Orbix Labs has lost Dana Lind in recent months.", "confirmed", None),
        ("Orbix Labs is set to hire Dana Lind.", "expected", "set"),
        ("Dana Lind is expected to be named chief executive of Orbix Labs.", "expected", "expect"),
        ("One source says that Dana Lind will join Orbix Labs.", "reported", "source says"),
        ("Harbour News reported that Dana Lind is expected to join Orbix Labs.", "expected", "expect"),
        ("Dana Lind became chief executive of Orbix Labs, reporting to its chairman.", "confirmed", None),
        ("Per a Harbour News report, Dana Lind has left Orbix Labs.", "reported", "Per a Harbour News report"),
        ("Dana Lind has decided to leave Orbix Labs when her contract expires.", "expected", "when her contract"),
        ("Dana Lind accepted an offer to return to Orbix Labs.", "expected", "offer"),
        ("Orbix Labs nominated Dana Lind as chief executive.", "expected", "nominate"),
        ("Dana Lind will leave Orbix Labs if the board does not go.", "rumored", "if"),
        ("Dana Lind will now serve as chief executive of Orbix Labs.", "confirmed", None),
        ("Orbix Labs would like to welcome Dana Lind as its chief executive.", "confirmed", None),
        ("Orbix Labs can confirm that Dana Lind has left Orbix Labs.", "confirmed", None),
        ("Dana Lind may leave Orbix Labs.", "rumored", "may"),
        ("Dana Lind, who runs sales, was a finalist to become chief of Orbix Labs.", "rumored", "finalist"),
        ("Dana Lind is the woman most likely to become chief of Orbix Labs.", "rumored", "likely"),
        ("Dana Lind could be named chief executive of Orbix Labs.", "rumored", "could"),
        ("Dana Lind is considering leaving Orbix Labs.", "rumored", "consider"),
        ("Dana Lind is in talks to join Orbix Labs.", "rumored", "in talks"),
        ("Dana Lind did not leave Orbix Labs.", "denied", "not"),
        ("Dana Lind declined to join Orbix Labs.", "denied", "decline"),
        ("Dana Lind denied that she had left Orbix Labs.", "denied", "deny"),
    ],
)
def test_the_status_of_a_sentence(text, status, cue):
    events = talentscan.scan(text)
    assert [(event.status, event.status_cue) for event in events] == [(status, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "If Dana Lind left Orbix Labs, the stock would fall.",
        "Dana Lind should leave Orbix Labs.",
        "Dana Lind would have joined Orbix Labs.",
        "Dana Lind nearly left Orbix Labs.",
        "Orbix Labs would not say whether Dana Lind had left.",
        "Had Dana Lind left Orbix Labs, the stock would have fallen.",
        "Investors called for Dana Lind to resign from Orbix Labs.",
        "Calls for Dana Lind's removal from Orbix Labs grew.",
        "Investors demanded Dana Lind quit Orbix Labs.",
        "These duties hold for whoever has resigned from Orbix Labs.",
        "Dana Lind, who would lead Orbix Labs if he resigned, spoke on Monday.",
        "Vexa Systems is seeking to have Dana Lind removed as chief of Orbix Labs.",
        "She told staff that if sales fell, Orbix Labs would lay off 300 people.",
    ],
)
def test_what_did_not_happen_is_no_event(text):
    assert talentscan.scan(text) == []


def test_what_befell_after_an_act_does_not_deny_it():
    (event,) = talentscan.scan("Orbix Labs' sales declined after Dana Lind's departure from Orbix Labs.")
    assert event.status == "confirmed"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Dana Lind has left Orbix Labs, according to two people familiar with the matter.", "two people"),
        ("Dana Lind has left Orbix Labs, Harbour News reported.", "Harbour News"),
    ],
)
def test_whose_word_it_is(text, who):
    (event,) = talentscan.scan(text)
    assert any(who in source for source in event.attribution)


def test_a_post_held_for_years_is_no_expectation():
    text = "Dana Lind has led Orbix Labs since 2014 and will leave Orbix Labs in the coming months."
    told = {event.kind: event.status for event in talentscan.scan(text, published="2025-03-12")}
    assert told == {"hire": "confirmed", "departure": "expected"}
