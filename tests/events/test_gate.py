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
        # what a trigger acts on stands right behind it, or behind marks and what only adds to it
        ("Orbix named a treasurer, Ana Lind.", MOVE),
        ("Orbix named Mr. Lind treasurer.", MOVE),
        ("Orbix cut more than 40 jobs in Oslo.", MOVE),
        ("Orbix cut 5% of its workforce - as many as 40 people.", MOVE),
        ("Orbix hired last week, as planned, Ana Lind.", MOVE),
        ("Orbix announced a price that people in Oslo can pay.", NOTHING),
        ("Ana Lind, the treasurer, will present a plan to people in Oslo.", POST),
        # a name holds no trigger
        ("Ana Lind, the treasurer, sang in New York.", POST),
        # "new" and "since" belong to the words beside them
        ("A new treasurer, Ana Lind, sang.", MOVE),
        ("Ana Lind, the treasurer, sang a new song.", POST),
        ("Treasurer of Orbix since May, Ana Lind sang.", POST),
        ("Ana Lind, treasurer of Orbix since May, sang.", MOVE),
        # the word before a verb makes a noun of it or tells its voice
        ("The treasurer, Ana Lind, read the change in the role.", POST),
        ("Ana Lind was put in charge of the role.", MOVE),
        ("Treasurer Ana Lind, she added, had the role.", POST),
        # a phrase leads to whom or what is needed
        ("Ana Lind, the treasurer, is going to Orbix.", MOVE),
        ("Ana Lind, the treasurer of Orbix, is going to sing.", POST),
        # a relative clause takes up what its verb acts on, where it is not about who acts
        ("Orbix, which Ana Lind joined, grew.", MOVE),
        ("Ana Lind, who has recently cut the treasurer out of a film, sang.", POST),
        # who is the subject of a relative clause is not what its verb acts on
        ("Ana Lind praised Orbix, which sells lamps and said it would hire.", NOTHING),
        ("The banker whom the board at Orbix then hired, Ana Lind, sang.", MOVE),
        # what is added or given has to be somebody with a post, or a ministry
        ("Orbix, Ana Lind said, added 19 stocks.", NOTHING),
        ("Ana Lind, the minister, was given the ministry of ports.", MOVE),
        ("Ana Lind, the minister, was given a map of ports.", POST),
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
