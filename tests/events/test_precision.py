"""What general news only seems to tell: nothing supposed, wished, asked for, made or played is a move; its like is."""

import pytest

import talentscan


def told(text):
    return [f"{e.kind.value} {e.person} @ {e.organization}" for e in talentscan.scan(text, "2025-06-15")]


@pytest.mark.parametrize(
    "text",
    [
        # only others who are left to cope, a part that is played often
        "Minister Ana Lind flew to Oslo, leaving Orbix Labs to face the press.",
        "Ana Lind, president of Orbix Labs, became a regular guest of the show.",
        # only supposed, wished or asked for
        "Suppose Ana Lind leaves Orbix Labs.",
        "Let's say sales fail and Tom Reyes is out at Orbix Labs.",
        "The court ordered that Ana Lind be appointed chief of Orbix Labs.",
        "Lawmakers are adamant that President Tom Reyes of Norway be removed from office.",
        "Shareholders recommended that Ana Lind replace Tom Reyes as chief executive of Orbix Labs.",
        "Tom Reyes backed the suggestion that Ana Lind replace Karl Brandt as chairman of Orbix Labs.",
        "I am hoping Tom Reyes doesn't walk out of Orbix Labs like Ana Lind did.",
        # offers of something else, or that somebody is only asked to decline
        "Brando Vell rejected the Harrow role.",
        "Former captain Tom Reyes has pleaded with Ana Lind to reject any overtures from Arden United.",
        # what is founded is no employer
        "In 2013, Ana Lind launched a Gofundly crowdfunding campaign for a puzzle game.",
        "In 1979, Ana Lind founded the Harvest Moon Festival in Oslo.",
        "President Tom Reyes created the Office of Clean Rivers by an order on Monday.",
        "Minister Tom Reyes merged two colleges to create the University of Brackley.",
        "Ana Lind, who built the Quibo, said so.",
        # removed, left or come to otherwise
        "Nobody explained why Ana Lind was removed from the website of Orbix Labs.",
        "Lawyers say Tom Reyes of Orbix Labs is to be deposed on the patent next spring.",
        "Arden United nearly took the lead, but Tom Reyes fired over from close range.",
        "Orbix Labs makes films. Ana Lind left the project in May, for unrelated reasons.",
        "Nimbo Systems is in Oslo. Tom Reyes, whose years in the service are over, lives in Bergen.",
        "Ana Lind was received by the governor upon her arrival at Brackley earlier today.",
        "Plimco has won the biggest ad slot at Orbix Labs.",
        "Arden United replaced Milo Petrov with teenager Sam Hollis at half-time and drew level.",
        "Kev Marlow replaced the Brackley Dragons captain Hal Lusk, injured before half-time.",
        "Norvia Opera is back. Lucia Bard sings for Elena Grau, who left the production with a cold.",
        "Ana Lind launched Breathe 2025 in Oslo.",
        "Ana Lind created the Spoken Query Language while at Orbix Labs.",
        "Director Ana Lind ordered the Norvia Trade Bureau, set up under a law signed by Tom Reyes, to halt its work.",
        "Two ferries from Sharjah, United Arab Emirates, departed late because of fog.",
        'Ana Lind told the network\'s "Morning Desk" that she had chosen to hand the role over.',
        "Orbix Labs means to dismiss 15 percent of those who work there.",
        "Voters of Kolath spoke. Chief Minister Tom Reyes lost his Kolath seat and resigned.",
        "A report in the Sunday Courier claimed Ana Lind would move to a new role.",
        "Judge halts Orbix Labs from sending 900 workers home on half pay",
        "Orbix Labs voted against the appointment of Ana Lind to the board.",
        'Ana Lind joked that on some days she felt "like firing a dozen directors of Orbix Labs."',
        # in another sense
        "Ana Lind of Orbix Labs wrote Coming Back to the Desk and Joining Teams That Last.",
        "At least a dozen investors in Orbix Labs were announced as backers of Nimbo Systems.",
        "Brandt has become the third-largest shareholder of Orbix Labs.",
        "Nimbo Works has appointed ZQLTR as its shipping partner.",
        "Ana Lind is now an ex-chief of Orbix Labs.",
        "Ana Lind was hired to direct Harrow 7, the studio said.",
        "That means Ana Lind is no longer Ana Lind, Orbix Labs said.",
        "Ana Lind takes over as captain of Arden Warriors while their usual skipper, Mia Brandt, rests.",
        "Nimbo joined Arden Albion in a two-year loan deal on the last day of the window.",
        "Director Mia Hay was enlisted by the Coast Guard for work on its film.",
        "Ana Lind was named as the party's candidate for mayor at Orbix Labs.",
        "Brio Foods, owned by Ana Lind, who has become a confidante of President Tom Reyes, said so.",
        "Karl Lind succeeded Tom Reyes as the King of Arden. Orbix Labs is there.",
        "Ana Lind has become an ally of Orbix Labs.",
        "Ana Lind runs Orbix Labs and wrote “Coming Back to the Desk and Leading Teams” last year.",
        # people for a study, a government, a label that is none
        "Led by Ana Lind, a student at Brackley University, the team recruited 1,000 people of any age.",
        "Tom Reyes is forced to form the Norway Coalition after the vote.",
        "Growth Evolution: Ana Lind Appointed as Chair",
        # nobody resigns from a party unless the words say so
        "The Orchard Party won in Arden. Despite being popular, Tom Reyes resigned in 1996. The Orchard Party lost.",
        # nobody in particular, or no people
        "Tom Reyes boasted of the ouster of an old ally from Orbix Labs.",
        "Nimbo Systems laid off one of its packing teams.",
        "Any employee of Orbix Labs can take leave on a feast day.",
    ],
)
def test_what_only_seems_to_be_a_move(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ana Lind said that Tom Reyes quit Orbix Labs.", ["departure Tom Reyes @ Orbix Labs"]),
        ("Ana Lind, to be named chief of Orbix Labs, said so.", ["hire Ana Lind @ Orbix Labs"]),
        ("Ana Lind declined an offer to join Nimbo Systems.", ["hire Ana Lind @ Nimbo Systems"]),
        ("Ana Lind launched Arden Capital in 2019.", ["hire Ana Lind @ Arden Capital"]),
        ("Ana Lind, who built Nimbo Systems from nothing, said so.", ["hire Ana Lind @ Nimbo Systems"]),
        ("Orbix Labs chief Ana Lind was fired over expenses.", ["departure Ana Lind @ Orbix Labs"]),
        ("Tom Reyes quit the Orchard Party in May.", ["departure Tom Reyes @ Orchard Party"]),
        ("Ana Lind joined Orbix Bank, which sells a loan to students.", ["hire Ana Lind @ Orbix Bank"]),
        (
            "President Joe Reyes spoke. Ana Lind quit the Reyes administration last year and went back to Orbix Labs.",
            ["departure Ana Lind @ Reyes administration", "hire Ana Lind @ Orbix Labs"],
        ),
        (
            "Nimbo Systems digs.\n\n## Subsequent Events\n\nThe company appointed Ana Lind as finance chief.",
            ["hire Ana Lind @ Nimbo Systems"],
        ),
        ("Ana Lind is no longer at Orbix Labs.", ["departure Ana Lind @ Orbix Labs"]),
        ("Nimbo Works has appointed Ana Lind as a partner.", ["hire Ana Lind @ Nimbo Works"]),
        (
            "The Orchard Party met. Tom Reyes was sworn in on Friday as interim leader of Norway.",
            ["hire Tom Reyes @ Norway"],
        ),
        (
            "Nimbo Systems fell. Shares of Orbix Labs rose after finance chief Ana Lind resigned.",
            ["departure Ana Lind @ Orbix Labs"],
        ),
        (
            "Ana Lind, who left the Parliament last month, calls the Orchard Party a weak party.",
            ["departure Ana Lind @ Parliament"],
        ),
        (
            "Ana Lind started Nuralix in May. Lind, a chemist who quit last autumn to start Nuralix, wrote a note.",
            ["hire Ana Lind @ Nuralix"],
        ),
        (
            "They will report to Pam Brandt, who Reyes on Friday said would be named head of Orbix Labs.",
            ["hire Pam Brandt @ Orbix Labs"],
        ),
        (
            "Orbix Labs hired Ana Lind. Her LinkedIn also says she was a chef but left that in 2023.",
            ["hire Ana Lind @ Orbix Labs"],
        ),
    ],
)
def test_what_is_one(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Arden United replaced manager Milo Petrov with coach Sam Hollis in May.",
            ["hire Sam Hollis @ Arden United", "departure Milo Petrov @ Arden United"],
        ),
        ("Orbix Labs is laying off 20 people.", ["departure None @ Orbix Labs"]),
        ("Ana Lind launched Breathe Labs in 2025.", ["hire Ana Lind @ Breathe Labs"]),
        ("Defiant Ana Lind has quit Orbix Labs.", ["departure Ana Lind @ Orbix Labs"]),
        (
            "Orbix Labs Appoints Ana Lind to Board\n\nOrbix Labs appointed Ana Lind to its board as a Class II member.",
            ["hire Ana Lind @ Orbix Labs"],
        ),
        (
            "Orbix Labs named Ana Lind, an honorary professor at Tarn University, as its chief.",
            ["hire Ana Lind @ Orbix Labs"],
        ),
        (
            "Orbix Labs named Ana Lind, a professor at Tarn University, as its chief.",
            ["hire Ana Lind @ Orbix Labs", "departure Ana Lind @ Tarn University"],
        ),
    ],
)
def test_what_stands_beside_it_is_told(text, events):
    assert sorted(told(text)) == sorted(events)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orbix Labs said current board member Ana Lind will take on the role of independent director.", "internal"),
        (
            "Under the plans of Orbix Labs, Ana Lind, the Oslo-based co-chairman, will become chief executive.",
            "internal",
        ),
        (
            "Ana Lind, who has been with the firm for 20 years, was appointed chief executive of Orbix Labs.",
            "internal",
        ),
        (
            "Velto Group named Ana Lind, who runs sales at Velto Interactive, as its chief.",
            "internal",
        ),
        ("Ana Lind, formerly head of sales, became Orbix Labs's chief executive.", "internal"),
        ("At Orbix Labs, Ana Lind, formerly head of sales, took over as chief executive.", "internal"),
        ("At Orbix Labs, Ana Lind, formerly head of sales at Nimbo, took over as chief executive.", "hire"),
        ("Ana Lind, a vice president of Orbix Labs, will lead its sales team.", "internal"),
        ("The turnaround of Orbix Labs was set by CEO Ana Lind, who took over the reins two winters ago.", "hire"),
        ("Karl Lind of the Nimbo Agency, who came back to the agency in the spring, said so.", "hire"),
        ("Orbix Labs appointed Ana Lind, a tech industry expert in chips, as its next chief executive.", "hire"),
    ],
)
def test_who_was_there_before(text, kind):
    assert [event.kind.value for event in talentscan.scan(text)] == [kind]
