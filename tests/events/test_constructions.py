"""Constructions of English that no single frame owns: people beside people, words left out, time spent."""

import pytest

import talentscan

LIND, REYES, BOTH = ("Ana Lind",), ("Tom Reyes",), ("Ana Lind", "Tom Reyes")


def told(text, place):
    events = sorted((event.kind.value, event.person) for event in talentscan.scan(text) if event.organization == place)
    return tuple(f"{kind} {person}" for kind, person in events)


FOUND = [
    # those who come along
    ("Ana Lind, along with Tom Reyes, has left Orbix Labs.", "Orbix Labs", "departure", BOTH),
    ("Ana Lind has left Orbix Labs, along with Tom Reyes.", "Orbix Labs", "departure", BOTH),
    ("Orbix Labs has hired Ana Lind, together with Tom Reyes.", "Orbix Labs", "hire", BOTH),
    ("Ana Lind, as well as Tom Reyes, left Orbix Labs in May.", "Orbix Labs", "departure", BOTH),
    # those who do the same
    ("Ana Lind left Orbix Labs last week, as did Tom Reyes, its counsel.", "Orbix Labs", "departure", BOTH),
    ("Ana Lind will leave Orbix Labs in May, as will Tom Reyes.", "Orbix Labs", "departure", BOTH),
    ("Ana Lind has joined Orbix Labs. So has Tom Reyes.", "Orbix Labs", "hire", BOTH),
    # whose something is
    ("Ana Lind, whose job at Orbix Labs was cut in May, now teaches.", "Orbix Labs", "departure", LIND),
    ("Ana Lind, whose contract with Orbix Labs was not renewed, will teach.", "Orbix Labs", "departure", LIND),
    ("Ana Lind, whose departure from Orbix Labs surprised many, will teach.", "Orbix Labs", "departure", LIND),
    ("Brio Foods sued Orbix Labs, whose chief executive Ana Lind resigned in May.", "Orbix Labs", "departure", LIND),
    ("Brio Foods sued Orbix Labs, whose former chief, Ana Lind, joined Vexa Corp.", "Vexa Corp", "hire", LIND),
    # what somebody is named, behind what he or she is
    ("Orbix Labs named Ana Lind, a banker, its chief executive.", "Orbix Labs", "hire", LIND),
    ("Orbix Labs named Ana Lind, 44, its finance chief on Monday.", "Orbix Labs", "hire", LIND),
    ("Jo Voss was tired. Orbix Labs named Ana Lind, a banker, her successor.", "Orbix Labs", "hire", LIND),
    ("Ana Lind, Director of Organic Chemistry at Orbix Labs, has resigned.", "Orbix Labs", "departure", LIND),
    # where somebody works now, who is taken on elsewhere
    ("Vexa Corp named Ana Lind as its chief. She currently heads Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Vexa Corp named Ana Lind as its chief. She is currently chief of Orbix Labs.", "Orbix Labs", "departure", LIND),
    # a successor named between commas
    (
        "Jo Voss ended her tour in May, and her successor, Tom Reyes, will join Orbix Labs in June.",
        "Orbix Labs",
        "hire",
        REYES,
    ),
    # each with the organisation behind the name
    (
        "Three managers lost their jobs: Jo Voss (Vexa Corp), Ana Lind (Orbix Labs) and Tom Reyes (Brio Foods).",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    ("Several chemists of Orbix Labs, such as Ana Lind and Tom Reyes, have left.", "Orbix Labs", "departure", BOTH),
    ("Those appointed to the board of Orbix Labs are Ana Lind and Tom Reyes.", "Orbix Labs", "hire", BOTH),
    ("Ana Lind has become one of the engineers to leave Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Ana Lind told staff at Orbix Labs of her decision to step down from her role.", "Orbix Labs", "departure", LIND),
    ("Two Orbix Labs engineers, Ana Lind and Tom Reyes, have left.", "Orbix Labs", "departure", BOTH),
    ("Two Norwegian ministers, Ana Lind and Tom Reyes, have resigned.", "Norway", "departure", BOTH),
    ("Orbix Labs said that Ana Lind was no longer part of its leadership team.", "Orbix Labs", "departure", LIND),
    # a field of work that is a verb elsewhere; the short form of a state
    ("Ana Lind has been named curator of painting at Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind, a chemist at Vexa Corp in Washington, DC will join Orbix Labs.", "Orbix Labs", "hire", LIND),
    # her present post is not the new one
    (
        "Ana Lind was named head of Vexa Corp. She is currently chief of Orbix Labs. Lind takes up her new job in May.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    # posts, each with its holder
    ("Orbix Labs has lost its counsel, Ana Lind, and finance chief, Tom Reyes.", "Orbix Labs", "departure", BOTH),
    (
        "Engineers who left Orbix Labs include VP of sales Ana Lind and counsel Tom Reyes.",
        "Orbix Labs",
        "departure",
        BOTH,
    ),
    # people counted, then named
    (
        "Orbix Labs shrinks. Two chemists are leaving: Ana Lind, who ran sales, and Tom Reyes.",
        "Orbix Labs",
        "departure",
        BOTH,
    ),
    ("Ana Lind and Tom Reyes told Karl Voss that they are leaving Orbix Labs.", "Orbix Labs", "departure", BOTH),
    ("Orbix Labs hired creative team Ana Lind and Tom Reyes from Nimbo.", "Orbix Labs", "hire", BOTH),
    # before a subject, and where time was spent
    ("From Nimbo Systems, Orbix Labs has hired Ana Lind.", "Nimbo Systems", "departure", LIND),
    ("In Ana Lind, Orbix Labs has found a new chief executive.", "Orbix Labs", "hire", LIND),
    (
        "Orbix Labs hired Tom Reyes. Ana Lind is out after seven years with Nimbo Systems.",
        "Nimbo Systems",
        "departure",
        LIND,
    ),
    ("Nimbo Systems sued. Ana Lind ran sales at Orbix Labs before she left the firm.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs is split. Sales chief Ana Lind defected to Nimbo Systems.", "Orbix Labs", "departure", LIND),
    ("An executive from Nimbo Systems, Ana Lind, also joined Orbix Labs.", "Nimbo Systems", "departure", LIND),
    ("Orbix Labs chief Ana Lind is leaving the firm according to two people.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs “parted ways” with its founder Ana Lind in May.", "Orbix Labs", "departure", LIND),
    (
        "Nimbo Systems grows. Former Orbix Labs chief Ana Lind, who left in May, writes.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    ("Orbix Labs saw its chief executive Ana Lind step down in May.", "Orbix Labs", "departure", LIND),
    ("Ana Lind is leaving her post leading sales at Nimbo to rejoin Orbix Labs.", "Orbix Labs", "hire", LIND),
    # what firms are called by
    ("Kestrel Porter + Arden has poached Ana Lind.", "Kestrel Porter + Arden", "hire", LIND),
    ("Ana Lind left 1Orbix for 72andNimbo.", "1Orbix", "departure", LIND),
    ("Ana Lind has resigned as CTO of orbix.io to join quibble.ai.", "quibble.ai", "hire", LIND),
    ("Ana Lind left ABC affiliate WTXL to work at a start-up.", "WTXL", "departure", LIND),
    ("Ana Lind has left streaming service Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs hired former Nimbo Systems and Kestrel Bank executive Ana Lind.", "Orbix Labs", "hire", LIND),
    ("Kestrel News: Ana Lind joins as a sports editor.", "Kestrel News", "hire", LIND),
    ("Orbix Labs named Ana Lind president and Tom Reyes treasurer.", "Orbix Labs", "hire", BOTH),
    (
        "Nimbo Labs made Ana Lind editor and Tom Reyes and Jo Ray co-hosts.",
        "Nimbo Labs",
        "hire",
        (*LIND, "Jo Ray", *REYES),
    ),
    ("The independent Arden-based agency Orbix Labs has hired Ana Lind.", "Orbix Labs", "hire", LIND),
    ("Ana Lind's retirement announcement surprised staff at Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs has poached Mr Burnley from its rival.", "Orbix Labs", "hire", ("Burnley",)),
    ("Arden Health System President and CEO Ana Lind, DHA, RN, resigned.", "Arden Health System", "departure", LIND),
    ("Jo Ray, Ana Lind and Tom Reyes all left Orbix Labs.", "Orbix Labs", "departure", (*LIND, "Jo Ray", *REYES)),
    ("Ana Lind left Orbix Labs with co-founder Tom Reyes to join Nimbo Systems.", "Orbix Labs", "departure", BOTH),
    ("Ana Lind, head of its Oslo desk at Orbix Bank, left the wealth manager.", "Orbix Bank", "departure", LIND),
    ("Orbix Bank has hired private banker Wang Jing from Nimbo Bank.", "Nimbo Bank", "departure", ("Wang Jing",)),
    ("Ana Lind is now chef of the Arden Lodge at Velden Park.", "Arden Lodge", "hire", LIND),
    ("Nimbo Hotel opened. Orbix Labs hired Ana Lind as head of the hotel's kitchen.", "Orbix Labs", "hire", LIND),
    ("Orbix Resort in Palm Harbor, FL has named Ana Lind director of sales.", "Orbix Resort", "hire", LIND),
    ("Ana Lind resigned from the under-fire diversified miner Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Will Lind, an Orbix Labs veteran and vice president, has left.", "Orbix Labs", "departure", ("Will Lind",)),
    # she and those around her
    ("Ana Lind said she and her colleagues had been fired by Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Ana Lind wrote that she and all the web team had been laid off by Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Ana Lind said she and most of her staff had left Orbix Labs.", "Orbix Labs", "departure", LIND),
    # whom a former post takes up
    (
        "Ana Lind runs sales at Orbix Labs. The former Vexa buyer joined the company in 2015.",
        "Orbix Labs",
        "hire",
        LIND,
    ),
    (
        "Ana Lind now leads Vexa Corp. The former chief of Orbix Labs left the firm in May.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    # somebody without a name, who then is "he"
    ("Another former worker said he left Orbix Labs over pay.", "Orbix Labs", "departure", ("None",)),
    ("Ana Lind ran Orbix Labs. A spokesman said she had left the firm.", "Orbix Labs", "departure", LIND),
    # bodies of a place
    ("Ana Lind retired from the Chicago police department in 2016.", "Chicago police department", "departure", LIND),
    ("Ana Lind was elected to the Dallas school board in May.", "Dallas school board", "hire", LIND),
    # where an organisation is
    ("Ana Lind, COO at Orbix Clinic, Columbia, Tenn., was named CEO.", "Orbix Clinic", "internal", LIND),
    # posts of stable words that run into each other
    ("Ana Lind of Orbix Labs will become executive chair of the board.", "Orbix Labs", "hire", LIND),
    # those who are many
    ("About a dozen staffers and many more writers resigned from Orbix Labs.", "Orbix Labs", "departure", ("None",)),
    # a team, and who leads it
    ("A team led by Ana Lind and Tom Reyes left Orbix Labs for Nimbo.", "Orbix Labs", "departure", BOTH),
    ("Orbix Labs hired a design team led by Ana Lind.", "Orbix Labs", "hire", LIND),
    # where somebody is told to be, whatever stands nearer
    ("Vexa Corp grew. Ana Lind, a partner at Orbix Bird, left the firm.", "Orbix Bird", "departure", LIND),
    (
        "Ana Lind, head of Orbix Labs, was ousted in a row over an investment from Vexa.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    # a surname that is a firm's, too
    ("Tom Campbell left Orbix Labs. Ana Lind may be Campbell's successor.", "Campbell's", "hire", ()),
    ("Ana Lind joined Campbell's in May.", "Campbell's", "hire", LIND),
    # one verb for several moves
    ("Vexa hired Ana Lind from Orbix Labs and Tom Reyes from Orbix Labs.", "Orbix Labs", "departure", BOTH),
    ("Orbix Labs lured Ana Lind from Vexa to run sales and Tom Reyes from Nimbo.", "Orbix Labs", "hire", BOTH),
    # what is due
    ("Orbix Labs follows a plan of Ana Lind, due to step down as chief.", "Orbix Labs", "departure", LIND),
    # whose decision it is
    ("Orbix Labs' decision to fire Ana Lind surprised many.", "Orbix Labs", "departure", LIND),
    ("The decision by Orbix Labs to hire Ana Lind surprised many.", "Orbix Labs", "hire", LIND),
    # of whom only the surname is told
    ("Kestrel Bank chief Reyes 'at last accepted' Lind's resignation", "Kestrel Bank", "departure", ("Lind",)),
    # "the agency" is the bureau named last
    (
        "The Arden Aid Agency is small. The Fair Trade Bureau is big. Ana Lind, its head, is leaving the agency.",
        "Fair Trade Bureau",
        "departure",
        LIND,
    ),
    # a clause goes on behind what stands beside a name in it
    ("Ana Lind left Vexa Corp, founded in 1981, for Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind moved from Vexa Corp, a shop valued at $2 million, to Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind has quit Vexa Corp, the bank run by Jo Voss, to join Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind joins Vexa Corp, a unit of Brio that sells pumps, from Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Vexa Corp has lured Ana Lind, whose pumps are famous, from Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Vexa Corp has plucked Ana Lind, a spokesman said, from Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Vexa Corp hired Ana Lind — who would not talk — from Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs has put Ana Lind, who shuns reporters, in charge of its stores.", "Orbix Labs", "hire", LIND),
    ("Ana Lind, whose contract runs until May, was hired by Orbix Labs.", "Orbix Labs", "hire", LIND),
    # people listed, each with a clause of his or her own
    ("Orbix Labs has hired Ana Lind, who holds two degrees, and Tom Reyes.", "Orbix Labs", "hire", BOTH),
    (
        "Ana Lind, who sold pumps, and Tom Reyes, who drew them, left Orbix Labs.",
        "Orbix Labs",
        "departure",
        BOTH,
    ),
    (
        "Among the departures from Orbix Labs are Ana Lind, who sold pumps, and Tom Reyes.",
        "Orbix Labs",
        "departure",
        BOTH,
    ),
    # a clause behind "and" whose subject is told more of
    ("Sales fell, and Ana Lind, who sold pumps at Brio Foods, is now chief of Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Sales fell, and Ana Lind, who sold its pumps, resigned from Orbix Labs.", "Orbix Labs", "departure", LIND),
    ("Tom Reyes is leaving Orbix Labs, and Ana Lind, head of pumps, will retire.", "Orbix Labs", "departure", BOTH),
    # who says so is nobody's post
    (
        "Orbix Labs has severed ties with its designer, Ana Lind, a spokesman for it told TechBeat.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    # what is told is no part of a clause before it
    (
        "Days after Vexa Corp bought a rival, Orbix Labs fired its counsel, Ana Lind, in May.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    (
        "Days after Vexa Corp bought its rival, Ana Lind made the jump from Orbix Labs to Brio.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    ("Vexa Corp is growing. The Orbix Labs board chose Ana Lind as its next chair.", "Orbix Labs", "hire", LIND),
    ("Vexa Corp is growing. Ana Lind's contract with Orbix Labs will not be renewed.", "Orbix Labs", "departure", LIND),
    ("Vexa Corp is growing. Ana Lind is heading for the exits at Orbix Labs.", "Orbix Labs", "departure", LIND),
    (
        "Vexa Corp is growing. Ana Lind told staff at Orbix Labs that she would step down.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    ("Vexa Corp is growing. Elsewhere, at Orbix Labs, Ana Lind has resigned.", "Orbix Labs", "departure", LIND),
    ("Orbix Labs has hired Ana Lind as part of a plan to save money.", "Orbix Labs", "hire", LIND),
    # what is told by the way ends with its comma
    ("Tom Reyes of Orbix Labs waited until Ana Lind had signed, and resigned.", "Orbix Labs", "departure", REYES),
    (
        "Tom Reyes ran Orbix Labs. He was calm when Ana Lind rose, but lost heart and quit.",
        "Orbix Labs",
        "departure",
        REYES,
    ),
    ("Orbix Labs shook up Quillo, its drug arm, making Ana Lind its chief.", "Orbix Labs", "hire", LIND),
    (
        "Orbix Labs tasked Ana Lind with selling Quillo, a drug, promoting her to president.",
        "Orbix Labs",
        "internal",
        LIND,
    ),
    # several fields of one post
    ("Ana Lind, chief of food, home and toys at Orbix Labs, will retire.", "Orbix Labs", "departure", LIND),
    (
        "At Orbix Labs, Ana Lind, formerly head of sales, design and legal, took over as chief.",
        "Orbix Labs",
        "internal",
        LIND,
    ),
    ("Orbix Labs named the city's former police chief, Ana Lind, to run security.", "Orbix Labs", "hire", LIND),
    # who says so behind a date, or before the clause
    ("Ana Lind came to Orbix Labs in 2021, two people close to it said.", "Orbix Labs", "hire", LIND),
    ("Ana Lind moved to Orbix Labs in 2021 — a loss to the trade.", "Orbix Labs", "hire", LIND),
    (
        "According to a memo seen by the Kestrel Post, Ana Lind, who runs Orbix Labs, has resigned.",
        "Orbix Labs",
        "departure",
        LIND,
    ),
    ("Traders said Ana Lind, the bookworm who drew its pumps, has left Orbix Labs.", "Orbix Labs", "departure", LIND),
    # where somebody worked before is not where he or she now leaves
    ("Orbix Labs' counsel Ana Lind, who previously worked at Vexa Corp, is leaving.", "Orbix Labs", "departure", LIND),
    # the board of a firm
    ("Ana Lind was elected to the Board of Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind joined the Orbix Labs Board in May.", "Orbix Labs", "hire", LIND),
    ("Ana Lind was elected to the Arden School Board.", "Arden School Board", "hire", LIND),
    ("Ana Lind moved to Norway's Orbix Labs in 2013.", "Orbix Labs", "hire", LIND),
    ("Will Marsh was forced out of Orbix Labs.", "Orbix Labs", "departure", ("Will Marsh",)),
    # of two people of one name the one told of last, but no kin
    ("Karl Lind runs Brio. Ana Lind spoke as well. Lind left Orbix Labs in May.", "Orbix Labs", "departure", LIND),
    ("Ana Lind spoke, as did her brother Karl Lind. Lind left Orbix Labs in May.", "Orbix Labs", "departure", LIND),
    # who is called by the post that is new, or former
    ("Orbix Labs named Ana Lind its chief. Orbix's new chief left Brio Foods in May.", "Brio Foods", "departure", LIND),
    (
        "Ana Lind was praised. After quitting in May, the former Brio manager and aide joined Orbix Labs.",
        "Orbix Labs",
        "hire",
        LIND,
    ),
]
NOT_FOUND = [
    ("Ana Lind was elected to the Board of Education.", "Education", "hire", LIND),
    ("Ana Lind moved to Oslo's Northside in 2013.", "Northside", "hire", LIND),
    ("Ana Lind came in 2018, and after a stint at Orbix Labs, she rejoined Vexa Corp.", "Orbix Labs", "hire", LIND),
    ("Vexa Corp hired Ana Lind, a designer said to admire Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind left the London office of Orbix Labs in May.", "London office", "departure", LIND),
    ("A spokesman for Orbix Labs said he had left.", "Orbix Labs", "departure", ("None",)),
    ("Nimbo Systems' chief Ana Lind will serve as acting head of Orbix Labs.", "Nimbo Systems", "departure", LIND),
    (
        "Judge Ana Lind sits on the Arden Court. The law rules the appointment of the judge.",
        "Arden Court",
        "hire",
        LIND,
    ),
    ("Ana Lind has joined the Quibble Marketplace.", "Quibble Marketplace", "hire", LIND),
    ("Shareholders challenged Ana Lind to quit Orbix Labs.", "Orbix Labs", "departure", LIND),
    # nobody leaves where he or she goes
    ("Ana Lind left in May to join Orbix Labs, where she is now a director.", "Orbix Labs", "departure", LIND),
    ("Ana Lind left in May for Orbix Labs, where she is now a director.", "Orbix Labs", "departure", LIND),
    ("Ana Lind ran for a Senate seat vacated by Tom Reyes of Orbix Labs.", "Orbix Labs", "departure", REYES),
    # the dead leave no post
    ("Orbix Labs named Ana Lind chief, replacing Tom Reyes, who died in May.", "Orbix Labs", "departure", REYES),
    ("Ana Lind replaces the late Tom Reyes as head of Orbix Labs.", "Orbix Labs", "departure", REYES),
    ("Tom Reyes has died. Ana Lind succeeds him as head of Orbix Labs.", "Orbix Labs", "departure", REYES),
    ("After the death of Tom Reyes, Ana Lind replaced him at Orbix Labs.", "Orbix Labs", "departure", REYES),
    ("Reyes's death shook Orbix Labs. Ana Lind will succeed Tom Reyes there.", "Orbix Labs", "departure", REYES),
    ("Originally from Arden Labs, Ana Lind joined Orbix Labs.", "Arden Labs", "departure", LIND),
    ("Ana Lind, a former Nimbo CEO and Kestrel Bank executive, joined Orbix Labs.", "Kestrel Bank", "departure", LIND),
    ("Ana Holland left Orbix Labs. Tom Reyes will take Holland's former position.", "Holland", "hire", REYES),
    ("Ana Lind has left Orbix Labs, along with Tom Reyes leaving Nimbo Systems.", "Orbix Labs", "departure", REYES),
    ("Ana Lind works at Orbix Labs, as did Tom Reyes.", "Orbix Labs", "departure", BOTH),
    ("Tom Reyes joined Nimbo as a partner. The 13th Orbix Labs partner quit.", "Orbix Labs", "departure", REYES),
    ("Orbix Labs chief Ana Lind was elected chair of the Minerals Council.", "Orbix Labs", "departure", LIND),
    ("Will Ana Lind leave Orbix Labs?", "Orbix Labs", "departure", LIND),
    ("The studio told Game World that Ana Lind has left.", "Game World", "departure", LIND),
    # who has not gone, and what is no employer
    ("Tom Reyes is leaving Orbix Labs, with Ana Lind taking his place.", "Orbix Labs", "departure", LIND),
    ("Tom Reyes ran for the Michigan Senate after moving to Michigan in 2022.", "Michigan Senate", "hire", REYES),
    ("Tom Reyes, of Orbix Labs, said one of the clerks tendered his resignation.", "Orbix Labs", "departure", REYES),
    ("Ana Lind was on a path to become chief of Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Ana Lind sold many firms, beginning with Orbix Labs.", "Orbix Labs", "hire", LIND),
    ("Orbix Labs hired Ana Lind as EU marketing director.", "EU", "hire", LIND),
]


@pytest.mark.parametrize(("text", "place", "kind", "people"), FOUND, ids=[row[0] for row in FOUND])
def test_found(text, place, kind, people):
    assert told(text, place) == tuple(f"{kind} {person}" for person in people)


def test_who_steps_down_to_be_chair_stays():
    text = "Ana Lind will step down as chief executive of Orbix Labs to become executive chair."
    assert told(text, "Orbix Labs") == ("departure Ana Lind", "internal Ana Lind")


def test_what_is_left_stays_what_is_spoken_of():
    text = (
        "The Brio Foods fair ended. Ana Lind stepped down as chief of Orbix Labs in May. She took on the role in 2016."
    )
    assert told(text, "Orbix Labs") == ("departure Ana Lind", "hire Ana Lind")


def test_who_was_just_named_follows_there():
    text = "Orbix Labs named Ana Lind head of sales. She succeeds Tom Reyes, a director of Brio Foods."
    assert told(text, "Orbix Labs") == ("departure Tom Reyes", "hire Ana Lind")


def test_a_people_ousts_its_leader_and_people_only_dismiss_what_is_said():
    assert told("In August the people of Norway ousted Prime Minister Ana Lind.", "Norway") == ("departure Ana Lind",)
    assert told("People dismiss Ana Lind of Orbix Labs for what she says.", "Orbix Labs") == ()


def test_a_post_told_twice_is_left_once():
    text = "CEO Ana Lind stepped down in May. Orbix Labs named Tom Reyes to succeed Ana Lind as president and CEO."
    assert told(text, "Orbix Labs").count("departure Ana Lind") == 1


def test_a_force_is_left_where_it_was_joined():
    text = "Ana Lind joined the Oslo police force in 1999. She left the force in 2012."
    assert told(text, "Oslo police force") == ("departure Ana Lind", "hire Ana Lind")


@pytest.mark.parametrize(("text", "place", "kind", "people"), NOT_FOUND, ids=[row[0] for row in NOT_FOUND])
def test_not_found(text, place, kind, people):
    assert not {f"{kind} {person}" for person in people}.intersection(told(text, place))
