"""The clauses that invented sentences are read as: who does what to whom, where, in which voice, mood and relation.

A row is a sentence and what is told of each of its clauses, as `told` writes it:
relation: subject > verb > object > complement; preposition noun; flags.
"""

import pytest

from talentscan.events.parse import parse
from talentscan.mentions import DateFinder, find_mentions
from talentscan.read import read_bytes
from talentscan.segment import segment

# Makes the names known, so that each row is about its grammar alone.
CAST = "Ana Lind, Karl Voss and Jo Moran met at Nimbo Systems and at Kestrel Bank on Monday.\n\n"
FLAGS = ("passive", "negated", "future", "possible", "past")

CLAUSES = [
    ("Ana Lind joined Nimbo Systems in May 2021.", ["main: Ana Lind > join > Nimbo Systems; past"]),
    ("Nimbo Systems hired Ana Lind as chief designer.", ["main: Nimbo Systems > hire > Ana Lind; as chief; past"]),
    ("Nimbo Systems has named Karl Voss chief financial officer.", ["main: Nimbo Systems > name > Karl Voss > chief"]),
    ("Karl Voss will leave Nimbo Systems in June.", ["main: Karl Voss > leave > Nimbo Systems; future"]),
    ("Despite this success Mr Voss left Nimbo Systems.", ["main: Karl Voss > leave > Nimbo Systems; past"]),
    ("The tearful Mr Voss left Nimbo Systems.", ["main: Karl Voss > leave > Nimbo Systems; past"]),
    ("The board then hired Ana Lind.", ["main: board > hire > Ana Lind; past"]),
    ("The board quickly hired Ana Lind.", ["main: board > hire > Ana Lind; past"]),
    ("The firm separately named Ana Lind chief.", ["main: firm > name > Ana Lind > chief; past"]),
    ("The then chief left Nimbo Systems.", ["main: chief > leave > Nimbo Systems; past"]),
    ("Now Voss is leaving Nimbo Systems.", ["main: Karl Voss > leave > Nimbo Systems"]),
    ("Karl Voss did not leave Nimbo Systems.", ["main: Karl Voss > leave > Nimbo Systems; negated past"]),
    (
        "Ana Lind, also a veteran of the trade, was hired by Kestrel Bank.",
        ["main: Ana Lind > hire; by Kestrel Bank; passive past"],
    ),
    (
        "Ana Lind, the face of the firm since 2011, left Kestrel Bank.",
        ["main: Ana Lind > leave > Kestrel Bank; past"],
    ),
    ("Ana Lind, herself a banker, left Nimbo Systems.", ["main: Ana Lind > leave > Nimbo Systems; past"]),
    (
        "Ana Lind, a star of the trade who led sales, left Nimbo Systems.",
        ["relative who: Ana Lind > lead > sales; past", "main: Ana Lind > leave > Nimbo Systems; past"],
    ),
    (
        "Ana Lind, Kestrel Bank said on Monday, will leave Nimbo Systems.",
        ["main: Kestrel Bank > say; past", "main: Ana Lind > leave > Nimbo Systems; future"],
    ),
    (
        "From Nimbo Systems, Kestrel Bank hired Ana Lind.",
        ["main: Kestrel Bank > hire > Ana Lind; from Nimbo Systems; past"],
    ),
    (
        "Nimbo Systems mourned the exit of Karl Voss, a judge whom Kestrel Bank hired.",
        ["main: Nimbo Systems > mourn > exit; past", "relative whom: Kestrel Bank > hire > Karl Voss; past"],
    ),
    ("Karl Voss may leave Nimbo Systems.", ["main: Karl Voss > leave > Nimbo Systems; possible"]),
    ("Karl Voss never joined Kestrel Bank.", ["main: Karl Voss > join > Kestrel Bank; negated past"]),
    ("Ana Lind no longer works at Nimbo Systems.", ["main: Ana Lind > work; at Nimbo Systems"]),
    ("Ana Lind was hired by Kestrel Bank.", ["main: Ana Lind > hire; by Kestrel Bank; passive past"]),
    ("Ana Lind was named chief executive of Nimbo Systems.", ["main: Ana Lind > name > chief; passive past"]),
    ("Ana Lind has been appointed finance director at Kestrel Bank.", ["main: Ana Lind > appoint > director; passive"]),
    (
        "Ana Lind left after being passed over by the board.",
        ["main: Ana Lind > leave; past", "gerund after: Ana Lind > pass; by board; passive"],
    ),
    (
        "Ana Lind, who joined Nimbo Systems in 2015, is leaving.",
        ["relative who: Ana Lind > join > Nimbo Systems; past", "main: Ana Lind > leave"],
    ),
    (
        "Karl Voss, whose team built the chip, joined Kestrel Bank.",
        ["relative whose: team > build > chip; past", "main: Karl Voss > join > Kestrel Bank; past"],
    ),
    (
        "Ana Lind joined Kestrel Bank, where she leads research.",
        ["main: Ana Lind > join > Kestrel Bank; past", "relative where: she > lead > research; at Kestrel Bank"],
    ),
    (
        "Nimbo Systems tapped Ana Lind to lead research.",
        ["main: Nimbo Systems > tap > Ana Lind; past", "infinitive: Ana Lind > lead > research"],
    ),
    (
        "Ana Lind left Nimbo Systems to start a bakery.",
        ["main: Ana Lind > leave > Nimbo Systems; past", "infinitive: Ana Lind > start > bakery"],
    ),
    (
        "Ana Lind wants to leave Nimbo Systems.",
        ["main: Ana Lind > want", "infinitive: Ana Lind > leave > Nimbo Systems"],
    ),
    (
        "Ana Lind left Nimbo Systems and joined Kestrel Bank.",
        ["main: Ana Lind > leave > Nimbo Systems; past", "main and: Ana Lind > join > Kestrel Bank; past"],
    ),
    (
        "Ana Lind will retire in June and join the board.",
        ["main: Ana Lind > retire; future", "main and: Ana Lind > join > board; future"],
    ),
    ("Ana Lind and Karl Voss joined Kestrel Bank.", ["main: Ana Lind + Karl Voss > join > Kestrel Bank; past"]),
    (
        "Ana Lind, Karl Voss and Jo Moran left Nimbo Systems.",
        ["main: Ana Lind + Karl Voss + Jo Moran > leave > Nimbo Systems; past"],
    ),
    ("Nimbo Systems hired Ana Lind and Karl Voss.", ["main: Nimbo Systems > hire > Ana Lind + Karl Voss; past"]),
    ("Ana Lind, the chief designer of Nimbo Systems, resigned.", ["main: Ana Lind > resign; past"]),
    ("The chief designer of Nimbo Systems, Ana Lind, resigned.", ["main: Ana Lind > resign; past"]),
    ("Former Nimbo Systems executive Ana Lind joined Kestrel Bank.", ["main: Ana Lind > join > Kestrel Bank; past"]),
    ("Ana Lind (the finance chief) resigned.", ["main: Ana Lind > resign; past"]),
    ("Ana Lind, 54, resigned.", ["main: Ana Lind > resign; past"]),
    ("“I am leaving Nimbo Systems,” Ana Lind said.", ["main: i > leave > Nimbo Systems", "main: Ana Lind > say; past"]),
    (
        "Ana Lind said that Karl Voss had resigned.",
        ["main: Ana Lind > say; past", "that that: Karl Voss > resign; past"],
    ),
    (
        "Ana Lind said she is leaving Nimbo Systems.",
        ["main: Ana Lind > say; past", "that: she > leave > Nimbo Systems"],
    ),
    ("Kestrel Bank names Ana Lind chief executive", ["main: Kestrel Bank > name > Ana Lind > chief"]),
    ("Nimbo Systems' chief executive resigned.", ["main: chief > resign; past"]),
    ("Nimbo Systems's finance chief, Karl Voss, is stepping down.", ["main: Karl Voss > step down"]),
    ("Her departure from Nimbo Systems surprised investors.", ["main: departure > surprise > investors; past"]),
    ("Nimbo Systems cut about 1,750 jobs.", ["main: Nimbo Systems > cut > jobs; past"]),
    ("Nimbo Systems laid off more than 300 employees in March.", ["main: Nimbo Systems > lay off > employees; past"]),
    (
        "Kestrel Bank appointed Ana Lind as senior vice president of global marketing.",
        ["main: Kestrel Bank > appoint > Ana Lind; as president; past"],
    ),
    ("Ana Lind became editor in chief of the magazine.", ["main: Ana Lind > become > editor; past"]),
    (
        "Ana Lind replaces Karl Voss as president and chief operating officer.",
        ["main: Ana Lind > replace > Karl Voss; as president"],
    ),
    ("Karl Voss stepped down as chief executive.", ["main: Karl Voss > step down; as chief; past"]),
    (
        "She succeeds Karl Voss, who retired in May.",
        ["main: she > succeed > Karl Voss", "relative who: Karl Voss > retire; past"],
    ),
    ("He's leaving Nimbo Systems.", ["main: he > leave > Nimbo Systems"]),
    ("They'll join Kestrel Bank in July.", ["main: they > join > Kestrel Bank; future"]),
    (
        "After leaving Nimbo Systems, Ana Lind joined Kestrel Bank.",
        ["gerund after: Ana Lind > leave > Nimbo Systems", "main: Ana Lind > join > Kestrel Bank; past"],
    ),
    (
        "When Ana Lind left Nimbo Systems, Karl Voss took over.",
        ["sub when: Ana Lind > leave > Nimbo Systems; past", "main: Karl Voss > take over; past"],
    ),
    ("Ana Lind is the new chief executive of Kestrel Bank.", ["main: Ana Lind > be > chief"]),
    (
        "Nimbo Systems ended its search by naming Ana Lind chief designer.",
        ["main: Nimbo Systems > end > search; past", "gerund by: Nimbo Systems > name > Ana Lind > chief"],
    ),
    (
        "Three engineers left Nimbo Systems for Kestrel Bank.",
        ["main: engineers > leave > Nimbo Systems; for Kestrel Bank; past"],
    ),
    (
        "Ana Lind moved from Nimbo Systems to Kestrel Bank.",
        ["main: Ana Lind > move; from Nimbo Systems; to Kestrel Bank; past"],
    ),
    ("Ana Lind resigned; Karl Voss took over.", ["main: Ana Lind > resign; past", "main: Karl Voss > take over; past"]),
    ("The company ousted Ana Lind.", ["main: company > oust > Ana Lind; past"]),
    ("Ana Lind would have joined Kestrel Bank.", ["main: Ana Lind > join > Kestrel Bank; future"]),
    ("Karl Voss was let go by Nimbo Systems.", ["main: Karl Voss > let go; by Nimbo Systems; passive past"]),
    ("Ana Lind hopes to become chief executive.", ["main: Ana Lind > hope", "infinitive: Ana Lind > become > chief"]),
    (
        "Ana Lind, a native of Oslo and a friend of the arts, left Nimbo Systems.",
        ["main: Ana Lind > leave > Nimbo Systems; past"],
    ),
    (
        "Karl Voss, a chemist, once the youngest of its directors, famed for his prints, joined Kestrel Bank.",
        ["participle: Karl Voss > famed; for prints; past", "main: Karl Voss > join > Kestrel Bank; past"],
    ),
    (
        "Ana Lind, Nimbo Systems said, will leave in June.",
        ["main: Nimbo Systems > say; past", "main: Ana Lind > leave; future"],
    ),
    (
        "Karl Voss, an Ana Lind ally, was hired by Kestrel Bank.",
        ["main: Karl Voss > hire; by Kestrel Bank; passive past"],
    ),
    (
        "Ana Lind, who taught chess, and Karl Voss, who taught golf, will leave Kestrel Bank.",
        [
            "relative who: Ana Lind > teach > chess; past",
            "relative who: Karl Voss > teach > golf; past",
            "main: Ana Lind + Karl Voss > leave > Kestrel Bank; future",
        ],
    ),
    (
        "Ana Lind, Karl Voss and Jo Moran, independent directors on the board of Kestrel Bank have quit.",
        ["main: Ana Lind + Karl Voss + Jo Moran > quit"],
    ),
    (
        "Ana Lind and Karl Voss, partners at Kestrel Bank, have quit.",
        ["main: Ana Lind + Karl Voss > quit"],
    ),
    (
        "The Herald says Ana Lind, its chief in Oslo, and Karl Voss, its chief in Bergen, are leaving.",
        ["main: The Herald > say", "that: Ana Lind + Karl Voss > leave"],
    ),
    (
        "Ana Lind, a banker in leveraged finance origination has left.",
        ["main: Ana Lind > leave"],
    ),
    (
        "Other departures include Ana Lind, its counsel, Karl Voss from the research unit, and Jo Moran in sales.",
        ["main: departures > include > Ana Lind + Karl Voss + Jo Moran"],
    ),
    (
        "The appointment of Ana Lind, currently head of design, to replace Karl Voss pleased Kestrel Bank.",
        ["infinitive: Ana Lind > replace > Karl Voss", "main: appointment > please > Kestrel Bank; past"],
    ),
    (
        "Kestrel Bank has seen three partners leave.",
        ["main: Kestrel Bank > see", "main: partners > leave"],
    ),
    (
        "Kestrel Bank promoted its counsel and treasurer, Captain Karl Voss, in May.",
        ["main: Kestrel Bank > promote > Karl Voss; past"],
    ),
    (
        "Ana Lind was appointed vice-president sales and market development at Kestrel Bank.",
        ["main: Ana Lind > appoint > vice-president; passive past"],
    ),
    (
        "Elected to the board of Kestrel Bank were Ana Lind and Karl Voss.",
        [
            "main: Ana Lind + Karl Voss > elect; to board; passive past",
            "main and: - > be > Ana Lind + Karl Voss; past",
        ],
    ),
    (
        "Named directors of Kestrel Bank were Ana Lind and Karl Voss.",
        [
            "main: Ana Lind + Karl Voss > name > directors; passive past",
            "main: directors > be > Ana Lind + Karl Voss; past",
        ],
    ),
    (
        "Ana Lind was one of three directors elected to the board.",
        ["main: Ana Lind > be > one; past", "participle: Ana Lind > elect; to board; passive past"],
    ),
    (
        "Kestrel Bank named an able, amiable chemist, Ana Lind, as president.",
        ["main: Kestrel Bank > name > Ana Lind; as president; past"],
    ),
    ("Nimbo Systems hired a full-time chemist, Jo Moran.", ["main: Nimbo Systems > hire > Jo Moran; past"]),
    ("Nimbo Systems hired a young chemist, Jo Moran.", ["main: Nimbo Systems > hire > Jo Moran; past"]),
    (
        "Ana Lind returned to her old law firm, Kestrel Bank.",
        ["main: Ana Lind > return; to Kestrel Bank; past"],
    ),
]
POSTS = [
    (
        "Ana Lind was appointed vice-president sales and market development at Kestrel Bank.",
        [("vice-president", "vice-president sales and market development", "Kestrel Bank", "")],
    ),
    (
        "Ana Lind has been appointed finance director at Kestrel Bank.",
        [("director", "finance director", "Kestrel Bank", "")],
    ),
    ("Ana Lind, the chief designer of Nimbo Systems, resigned.", [("Ana Lind", "chief designer", "Nimbo Systems", "")]),
    ("The chief designer of Nimbo Systems, Ana Lind, resigned.", [("Ana Lind", "chief designer", "Nimbo Systems", "")]),
    (
        "Former Nimbo Systems executive Ana Lind joined Kestrel Bank.",
        [("Ana Lind", "executive", "Nimbo Systems", "former")],
    ),
    ("Ana Lind (the finance chief) resigned.", [("Ana Lind", "finance chief", "-", "")]),
    ("Nimbo Systems' chief executive resigned.", [("chief", "chief executive", "Nimbo Systems", "")]),
    (
        "Nimbo Systems's finance chief, Karl Voss, is stepping down.",
        [("Karl Voss", "finance chief", "Nimbo Systems", "")],
    ),
    (
        "Kestrel Bank appointed Ana Lind as senior vice president of global marketing.",
        [("president", "senior vice president of global marketing", "-", "")],
    ),
    (
        "Ana Lind became editor in chief of the magazine.",
        [("editor", "editor in chief of the magazine", "magazine", "")],
    ),
    (
        "Ana Lind replaces Karl Voss as president and chief operating officer.",
        [("president", "president and chief operating officer", "-", "")],
    ),
    ("Ana Lind is the new chief executive of Kestrel Bank.", [("chief", "chief executive", "Kestrel Bank", "new")]),
]
COUNTS = [
    ("Nimbo Systems cut about 1,750 jobs.", "jobs", 1750),
    ("Nimbo Systems laid off more than 300 employees in March.", "employees", 300),
    ("Three engineers left Nimbo Systems for Kestrel Bank.", "engineers", 3),
]


def parsed(sentence):
    """The tree of a sentence that stands behind the cast."""
    (article,) = read_bytes((CAST + sentence + "\n").encode(), "text.txt")
    mentions = find_mentions(article, segment(article))
    s, names = mentions.sentences[-1], mentions.names[-1]
    return parse(s, names, DateFinder(article.text, None).find(s)), article.text


def label(noun):
    """A noun group by its name or its head; a list by its members."""
    if noun is None:
        return "-"
    if noun.members:
        return " + ".join(map(label, noun.members))
    return noun.entity.name if noun.entity is not None else noun.head


def told(clause):
    """A clause in one line."""
    link = f" {clause.link}" if clause.link else ""
    places = [label(clause.subject), clause.verb.lemmas[0], label(clause.object), label(clause.complement)]
    while places[-1] == "-":
        places.pop()
    phrases = [f"{preposition} {label(noun)}" for preposition, noun in clause.pps]
    flags = " ".join(flag for flag in FLAGS if getattr(clause.verb, flag))
    parts = ["{}{}: {}".format(clause.relation, link, " > ".join(places)), *phrases, flags]
    return "; ".join(part for part in parts if part)


def posts(sentence):
    """Each post of a sentence: who holds it, its words, its organisation, its state."""
    tree, text = parsed(sentence)
    return [
        (label(noun), tree.sentence.span_text(post.first, post.last, text), label(post.owner), post.state)
        for noun in tree.nouns
        for post in noun.posts
        if post.last > post.first
    ]


@pytest.mark.parametrize(("sentence", "clauses"), CLAUSES, ids=[row[0] for row in CLAUSES])
def test_clauses(sentence, clauses):
    tree, _ = parsed(sentence)
    assert [told(clause) for clause in tree.clauses] == clauses


@pytest.mark.parametrize(("sentence", "expected"), POSTS, ids=[row[0] for row in POSTS])
def test_posts(sentence, expected):
    assert posts(sentence) == expected


@pytest.mark.parametrize(("sentence", "head", "count"), COUNTS, ids=[row[0] for row in COUNTS])
def test_counts(sentence, head, count):
    tree, _ = parsed(sentence)
    assert [(noun.head, noun.count) for noun in tree.nouns if noun.count is not None] == [(head, count)]


def test_a_clause_hangs_on_its_governor():
    tree, _ = parsed("Ana Lind left Nimbo Systems to start a bakery.")
    left, start = tree.clauses
    assert start.parent is left
    assert left.parent is None
