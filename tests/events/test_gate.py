"""A sentence is parsed only where its words can tell a post or a move."""

import pytest

from talentscan.events.gate import gate
from talentscan.mentions import find_mentions
from talentscan.read import read_text
from talentscan.segment import segment

POST, MOVE, NOTHING = (True, False), (True, True), (False, False)


@pytest.mark.parametrize(
    ("text", "can_tell"),
    [
        ("Ana Lind has joined Orbix as treasurer.", MOVE),
        ("Orbix is letting go of 40 engineers.", MOVE),
        ("Orbix has sacked its ex-treasurer.", MOVE),
        ("They've named Ben Ito head of design at Nimbo.", MOVE),
        ("Ana Lind, treasurer of Orbix, likes tea.", POST),
        ("Ana Lind, the treasurer, joined in.", MOVE),
        ("The match will resume after the break.", NOTHING),
        ("He took the lead on lap nine.", POST),
        ("It took a while.", NOTHING),
        ("Rain fell on the valley.", NOTHING),
        ("She made the soup.", NOTHING),
    ],
)
def test_what_a_sentence_can_tell(text, can_tell):
    article = read_text(text)
    mentions = find_mentions(article, segment(article))
    assert gate().look(mentions.sentences[0], mentions.names[0]) == can_tell


def test_a_verb_needs_what_it_acts_on_behind_it():
    look = gate().look
    for text, tells in (("Orbix hires Ana Lind.", True), ("Ana Lind said Orbix hires.", False)):
        article = read_text(text)
        mentions = find_mentions(article, segment(article))
        assert look(mentions.sentences[0], mentions.names[0])[1] is tells, text
