"""Hostile and endless sentences: the work grows with their length, not with its square."""

import time
from functools import partial

import pytest

from talentscan.events.parse import parse
from talentscan.mentions import DateFinder, find_mentions
from talentscan.pipeline import scan_article
from talentscan.read import read_bytes
from talentscan.segment import segment

SMALL, FACTOR = 300, 6
# Linear work takes 6 times as long for a text of 6 times the length, work that grows with the square 36 times.
MOST = FACTOR * 2.5

UNITS = {
    "words": "the chief left Acme ",
    "names": "Ana Lind joined Orbix Labs as chief designer ",
    "open": "( ",
    "tight open": "(",
    "nested": "(Ana Lind [",
    "commas": ", ",
    "and": "and ",
    "people": "Ana Lind and ",
    "list": "Ana Lind, ",
    "posts": "president, chief executive and ",
    "of": "of the head ",
    "chain": "the chief of the unit of ",
    "possessives": "Acme's chief's ",
    "relative": "who hired the chief that ",
    "infinitives": "to hire to leave ",
    "gerunds": "after leaving ",
    "auxiliaries": "will have been ",
    "adverbs": "quickly ",
    "quotes": "“Lind left ” ",
    "dates": "in May 2021 ",
    "since": "Ana Lind, chief designer since 2019, ",
    "semicolons": "Lind left; ",
    "numbers": "1,750 jobs ",
    "as": "Ana Lind as chief, ",
    "as many": "as many as ",
    "sub": "when Ana Lind ",
    "told again": "Ana Lind joined Orbix Labs as chief designer. ",
    "dashes": "– Lind – ",
}


def article(unit, count):
    (found,) = read_bytes(("Ana Lind left Acme " + unit * count + "\n").encode(), "text.txt")
    return found


def parsing(unit, count):
    """What parses every sentence of a text, with names and dates found before."""
    text = article(unit, count)
    mentions = find_mentions(text, segment(text))
    find = DateFinder(text.text, None).find
    given = [(s, names, find(s)) for s, names in zip(mentions.sentences, mentions.names, strict=True)]
    return lambda: [parse(*each) for each in given]


def seconds(work):
    """The processor time that some work takes, the least of three."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


# A chain of owners is as deep as it is long; scanning cuts it where no sentence goes on.
PARSED = {name: unit for name, unit in UNITS.items() if name != "possessives"}


@pytest.mark.parametrize("unit", PARSED.values(), ids=PARSED.keys())
def test_parsing_grows_with_the_length(unit):
    small, large = parsing(unit, SMALL), parsing(unit, SMALL * FACTOR)
    assert seconds(large) <= MOST * seconds(small) + 0.02


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_scanning_grows_with_the_length(unit):
    small, large = article(unit, SMALL), article(unit, SMALL * FACTOR)
    assert seconds(partial(scan_article, large)) <= MOST * seconds(partial(scan_article, small)) + 0.05
