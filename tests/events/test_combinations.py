"""Moves told in every combination of construction, name, organisation and sentence around: what a reader would find.

No table of cases reaches all that goes together in the news, so these are put together by a seed. The share that is
read right is a floor that only rises; what fails is printed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

import pytest

import talentscan


class Told(NamedTuple):
    """An event to be found: `who` and `where` name places of the construction."""

    side: str
    who: str
    where: str


HIRED, LEFT = Told("hire", "P", "O"), Told("departure", "P", "O")
MOVED = (Told("departure", "P", "O"), Told("hire", "P", "Q"))
POACHED = (Told("hire", "P", "O"), Told("departure", "P", "Q"))
SUCCEEDED = (Told("hire", "P", "O"), Told("departure", "K", "O"))

CONSTRUCTIONS: list[tuple[str, tuple[Told, ...]]] = [
    ("{P} joined {O} as {R}", (HIRED,)),
    ("{P} will join {O} as {R} next month", (HIRED,)),
    ("{O} hired {P} as {R}", (HIRED,)),
    ("{O} has named {P} as its {R}", (HIRED,)),
    ("{O} appointed {P} {R}", (HIRED,)),
    ("{O} has recruited {P} to run its retail arm", (HIRED,)),
    ("{P} was named {R} of {O}", (HIRED,)),
    ("{P} has been elected {R} of {O}", (HIRED,)),
    ("{P} took over as {R} of {O}", (HIRED,)),
    ("{P} will take the helm at {O}", (HIRED,)),
    ("{P} has been tapped to lead {O}", (HIRED,)),
    ("{P} is the new {R} of {O}", (HIRED,)),
    ("{P} was chosen to head {O}", (HIRED,)),
    ("{O} picked {P} for the post of {R}", (HIRED,)),
    ("{O} announced the appointment of {P} as {R}", (HIRED,)),
    ("{P} returned to {O} as {R}", (HIRED,)),
    ("{P} accepted the post of {R} at {O}", (HIRED,)),
    ("{P}, formerly with {Q}, has been appointed {R} of {O}", (HIRED,)),
    ("{O} lured {P} away from {Q}", POACHED),
    ("{P} joins {O} as {R} from {Q}", POACHED),
    ("{O} hired {P} as {R} from {Q}", POACHED),
    ("{P} takes the helm at {O} from {K}", SUCCEEDED),
    ("{O} has hired {P} from {Q} as {R}", POACHED),
    ("{P} has left {O} after nine years", (LEFT,)),
    ("{P} is leaving {O}", (LEFT,)),
    ("{P} quit {O}", (LEFT,)),
    ("{P} resigned as {R} of {O}", (LEFT,)),
    ("{P} will step down as {R} of {O} at the end of the year", (LEFT,)),
    ("{P} was fired by {O}", (LEFT,)),
    ("{P} was ousted as {R} of {O}", (LEFT,)),
    ("{O} dismissed {P} as {R}", (LEFT,)),
    ("{O} has parted ways with {P}", (LEFT,)),
    ("{O} accepted the resignation of {P}", (LEFT,)),
    ("{O} announced the departure of {P}", (LEFT,)),
    ("{P} retired from {O}", (LEFT,)),
    ("{P} was forced out of {O}", (LEFT,)),
    ("{P}'s departure from {O} was announced", (LEFT,)),
    ("{P} left {O} for {Q}", MOVED),
    ("{P} left {O} to join {Q}", MOVED),
    ("{P} moved from {O} to {Q}", MOVED),
    ("{P}, who left {O} in March, has joined {Q}", MOVED),
    ("{P} succeeded {K} as {R} of {O}", SUCCEEDED),
    ("{P} will replace {K}, who is retiring, as {R} of {O}", SUCCEEDED),
    ("{O} replaced {K} with {P}", SUCCEEDED),
]
PEOPLE = [
    ("Ana Lind", "Ana Lind"),
    ("Ana Lind, 52,", "Ana Lind"),
    ("Ana Lind, a former banker,", "Ana Lind"),
    ("Ana Lind, who holds a doctorate in physics,", "Ana Lind"),
    ("veteran engineer Ana Lind", "Ana Lind"),
    ("Dr. Ana M. Lind", "Ana M. Lind"),
    ("Mr. Takeshi Morimoto", "Takeshi Morimoto"),
    ("Ngozi Adeyemi-Clarke", "Ngozi Adeyemi-Clarke"),
    ("Juan Carlos de la Vega", "Juan Carlos de la Vega"),
    ('William "Bill" Harkness Jr.', 'William "Bill" Harkness Jr'),
    ("J.R. Pettersson", "J.R. Pettersson"),
    ("Sir Peter O'Rourke", "Peter O'Rourke"),
    ("Khadija al-Rashid", "Khadija al-Rashid"),
]
FIRMS = [
    ("Orbix Labs", "Orbix Labs"),
    ("Vexa Corp.", "Vexa Corp"),
    ("the University of Arden", "University of Arden"),
    ("Bank of Kestrel", "Bank of Kestrel"),
    ("the Ministry of Trade", "Ministry of Trade"),
    ("Velta Foundries (NYSE: VLF)", "Velta Foundries"),
    ("Arden-based Brio Foods", "Brio Foods"),
    ("the Kestrel Herald", "Kestrel Herald"),
    ("Harlow & Finch", "Harlow & Finch"),
    ("Tarn Mills, the snack maker,", "Tarn Mills"),
    ("Quantic.ai", "Quantic.ai"),
    ("the Arden City Council", "Arden City Council"),
    ("KLT", "KLT"),
    ("AgroNova plc", "AgroNova plc"),
    ("Fenwick, Stone & Hale LLP", "Fenwick, Stone & Hale LLP"),
    ("St. Brendan Hospital", "St. Brendan Hospital"),
]
POSTS = ["chief executive", "chief financial officer", "vice president of engineering", "chairman", "head of research"]
SENTENCES = [
    "{S}.", "On Monday, {S}.", "{S}, the group said in a statement.", "People close to the board said {S}.",
    "After a long search, {S}.", "{S}, according to two people familiar with the matter.",
    "Last year, {S}, and sales rose 3 percent.", "The Morning Star reported on Tuesday that {S}.",
    "The shares fell 4% after {S}.", "{S} amid a wider overhaul.", "{S} in March 2024.",
    "It is not the only change: {S}.", "{S}, in a move that surprised analysts.", "The news came hours after {S}.",
    "{S}; the terms were not disclosed.", "Analysts were surprised when {S}.", "In 2019, {S}.",
]  # fmt: skip


def put_together(count: int, seed: int) -> Iterator[tuple[str, set[tuple[str, str, str]]]]:
    """Texts, and the events that each tells."""
    draw = random.Random(seed)
    for _ in range(count):
        construction, told = draw.choice(CONSTRUCTIONS)
        plain = any(mark in construction for mark in ("{P}'s", "{P},"))
        person, (here, there) = PEOPLE[0] if plain else draw.choice(PEOPLE), draw.sample(FIRMS, 2)
        clause = construction.format(P=person[0], O=here[0], Q=there[0], R=draw.choice(POSTS), K="Karel Novak")
        clause = clause.replace(",,", ",").removesuffix(",")
        text = draw.choice(SENTENCES).format(S=clause).replace("..", ".").replace(",,", ",")
        names = {"P": person[1], "K": "Karel Novak", "O": here[1], "Q": there[1]}
        yield text[0].upper() + text[1:], {(t.side, names[t.who], names[t.where]) for t in told}


def found(text: str) -> set[tuple[str, str | None, str]]:
    """What is read in a text: an internal change is a hire here."""
    events = talentscan.scan(text, "2025-06-15")
    return {("departure" if e.kind == "departure" else "hire", e.person, e.organization) for e in events}


@pytest.mark.parametrize(("seed", "floor"), [(1, 0.97), (2, 0.97)])
def test_every_combination_is_read(seed, floor):
    texts = list(put_together(600, seed))
    wrong = [(text, told - found(text)) for text, told in texts if not told <= found(text)]
    print("\n".join(f"{text}\n    not found: {sorted(missing)}" for text, missing in wrong))
    assert 1 - len(wrong) / len(texts) >= floor


HEADLINES: list[tuple[str, tuple[Told, ...]]] = [
    ("{O} names {P} {R}", (HIRED,)),
    ("{O} appoints {P} as {R}", (HIRED,)),
    ("{P} to lead {O}", (HIRED,)),
    ("{P} is new {R} of {O}", (HIRED,)),
    ("{O} announces new {R} {P}", (HIRED,)),
    ("{O} picks {P} as next {R}", (HIRED,)),
    ("Former {Q} {R} {P} to head {O}", (HIRED,)),
    ("{O}: {P} named {R}", (HIRED,)),
    ("{P} joins {O} board", (HIRED,)),
    ("{O} recruits {P} from {Q} as {R}", POACHED),
    ("{O} hires {Q}'s {P}", POACHED),
    ("{O} {R} {P} steps down", (LEFT,)),
    ("{O} {R} {P} to retire", (LEFT,)),
    ("{O} fires {R} {P}", (LEFT,)),
    ("{O} parts ways with {R} {P}", (LEFT,)),
    ("{P} out as {O} {R}", (LEFT,)),
    ("{P} leaving {O} after 12 years", (LEFT,)),
    ("{O} loses {R} {P} to {Q}", MOVED),
    ("{P} quits {O} for {Q}", MOVED),
    ("{P} moves from {O} to {Q}", MOVED),
    ("{O} taps {P} to succeed {K}", SUCCEEDED),
    ("{P} replaces {K} as {O} {R}", SUCCEEDED),
]
HEADED = ["Orbix Labs", "Vexa Corp", "Harlow & Finch", "Brio Foods", "University of Arden", "Tarn Airways"]
_SMALL = frozenset(("as", "at", "for", "from", "of", "to", "with"))


def headlines(count: int, seed: int) -> Iterator[tuple[str, set[tuple[str, str, str]]]]:
    """Articles that tell their news in the title alone, every other one in title case, and what each tells."""
    draw = random.Random(seed)
    for index in range(count):
        construction, told = draw.choice(HEADLINES)
        names = {"P": draw.choice(NAMES), "K": "Karel Novak", "R": draw.choice(POSTS)}
        names["O"], names["Q"] = draw.sample(HEADED, 2)
        words = construction.format(**names).split()
        if index % 2:
            words = [word if word in _SMALL or word[0].isupper() else word.capitalize() for word in words]
        line = " ".join(words)
        yield (
            f"# {line[0].upper()}{line[1:]}\n\nThe news came as a surprise.",
            {(t.side, names[t.who], names[t.where]) for t in told},
        )


@pytest.mark.parametrize(("seed", "floor"), [(1, 0.98), (2, 0.98)])
def test_every_headline_is_read(seed, floor):
    texts = list(headlines(300, seed))
    wrong = [(text, told - found(text)) for text, told in texts if not told <= found(text)]
    print("\n".join(f"{text}\n    not found: {sorted(missing)}" for text, missing in wrong))
    assert 1 - len(wrong) / len(texts) >= floor


OPENINGS = [
    "{O} reported a loss of 12 million euros on Tuesday. {O} employs 400 people.",
    "{O} said on Monday that it would close two of its offices.",
    "Staff at {O} were told on Thursday about a wide overhaul.",
    "It has been a turbulent year for {O}.",
    "{O}, founded in 1981, is preparing a new strategy.",
    "Investors in {O} have lost patience.",
]
BESIDE = [
    "", "Sales fell 4 percent, more than analysts had expected.", "Its rival {Q} has cut prices.",
    "It competes with {Q}.", "The decision came two weeks after a dispute with {Q}.",
    "“We have to become faster,” a spokeswoman said.", "The news was first reported by the Morning Star.",
    "Analysts at {Q} were not surprised.",
]  # fmt: skip
NEWS: list[tuple[str, tuple[Told, ...]]] = [
    ("{P} will leave in June.", (LEFT,)),
    ("{P}, its chief financial officer, is leaving.", (LEFT,)),
    ("The chief executive, {P}, will retire next year.", (LEFT,)),
    ("Its chairman, {P}, resigned on Monday.", (LEFT,)),
    ("The board dismissed {P} as director general.", (LEFT,)),
    ("{P} left the company in March.", (LEFT,)),
    (
        "Chief executive {P} has stepped down. Mara Osei will take over on an interim basis.",
        (LEFT, Told("hire", "M", "O")),
    ),
    (
        "{P} has left for {R}. {P} will be replaced by Mara Osei.",
        (LEFT, Told("hire", "P", "R"), Told("hire", "M", "O")),
    ),
    ("{P} was named chief executive.", (HIRED,)),
    ("It named {P} as its new chief executive.", (HIRED,)),
    ("It has hired {P}, a former consultant, as head of sales.", (HIRED,)),
    ("{P} will succeed {K} as chief executive.", SUCCEEDED),
    ("It also announced the appointment of {P} as general counsel.", (HIRED,)),
    ("Its head of research, {P}, has been hired by {R}.", (LEFT, Told("hire", "P", "R"))),
]
EMPLOYERS = ["Orbix Labs", "Vexa Corp", "Harlow & Finch", "Brio Foods", "Bank of Kestrel", "Kestrel Health"]
OTHERS = ["Nimbo Systems", "Stellan Motors", "Pallas Energy", "Tarn Airways"]
NAMES = ["Ana Lind", "Marcus Whitfield", "Takeshi Morimoto", "Ngozi Adeyemi", "Laura Pettersson", "Peter O'Rourke"]


def articles(count: int, seed: int) -> Iterator[tuple[str, set[tuple[str, str, str]]]]:
    """Short articles about one organisation that name others beside it, and the events that each tells."""
    draw = random.Random(seed)
    for _ in range(count):
        news, told = draw.choice(NEWS)
        names = {"P": draw.choice(NAMES), "K": "Karel Novak", "M": "Mara Osei", "O": draw.choice(EMPLOYERS)}
        names["Q"], names["R"] = draw.sample(OTHERS, 2)
        title = draw.choice(["", "# Changes at the top of {O}\n\n", "# Market news\n\n"])
        text = f"{title}{draw.choice(OPENINGS)} {draw.choice(BESIDE)}\n\n{news}".format(**names)
        yield text, {(t.side, names[t.who], names[t.where]) for t in told}


@pytest.mark.parametrize(("seed", "floor"), [(1, 0.95), (2, 0.95)])
def test_what_stands_beside_an_article_s_organisation_does_not_take_its_place(seed, floor):
    texts = list(articles(300, seed))
    wrong = [(text, told ^ found(text)) for text, told in texts if told != found(text)]
    print("\n\n".join(f"{text}\n    not as told: {sorted(map(str, differing))}" for text, differing in wrong))
    assert 1 - len(wrong) / len(texts) >= floor
