"""Political offices serve a state or a body of it, not the organisation that a text is about."""

import pytest

import talentscan
from talentscan.lexicon.load import rows
from talentscan.lexicon.states import states


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway's parliament debated fish. The Norwegian finance minister, Ana Lind, resigned on Monday.",
            ("departure", "Ana Lind", "Norway"),
        ),
        (
            "Britain goes to the polls in May. Tom Reyes has resigned as home secretary.",
            ("departure", "Tom Reyes", "Home Office"),
        ),
        (
            "The Northern Ireland secretary, Tom Reyes, stays. Ana Lind was sacked as environment secretary.",
            ("departure", "Ana Lind", "UK"),
        ),
        (
            "Peru is in turmoil. Prime Minister Jo Voss was ousted in June.",
            ("departure", "Jo Voss", "Peru"),
        ),
        (
            "The Office of Special Counsel sued. Special Counsel Jo Voss was fired from his post on Friday.",
            ("departure", "Jo Voss", "Office of Special Counsel"),
        ),
        (
            "The Ministry of Fisheries has grown. Fisheries minister Ana Lind resigned on Monday.",
            ("departure", "Ana Lind", "Ministry of Fisheries"),
        ),
        (
            "Norway's cabinet met. In 1993 Ana Lind accepted the position of ambassador to Germany.",
            ("hire", "Ana Lind", "Norway"),
        ),
        (
            "Monarchs came and went. Ana Lind was chosen as Speaker of the House of Representatives.",
            ("hire", "Ana Lind", "House of Representatives"),
        ),
        (
            "Norway is in turmoil. Speaker of parliament Ana Lind resigned on Tuesday.",
            ("departure", "Ana Lind", "Parliament"),
        ),
        (
            "Protests go on. Norwegian ambassador to France Ana Lind resigned on Tuesday.",
            ("departure", "Ana Lind", "Norway"),
        ),
        (
            "Norway has a new court. Ana Lind was sworn in as chief justice on Tuesday.",
            ("hire", "Ana Lind", "Norway"),
        ),
        (
            "Norway's cabinet met. Government spokesman Jo Voss has quit.",
            ("departure", "Jo Voss", "Norway"),
        ),
        (
            "Kenya has a new cabinet. Ana Lind was appointed minister of health.",
            ("hire", "Ana Lind", "Kenya"),
        ),
        (
            "LIMA, June 12 - The president dismissed her health minister, Jo Voss.",  # by the capital alone
            ("departure", "Jo Voss", "Peru"),
        ),
        (
            "Peru, Peru and again Peru. The Japanese Prime Minister Jo Voss resigned on Monday.",  # as the words say
            ("departure", "Jo Voss", "Japan"),
        ),
        (
            "Peru, Peru and again Peru. Jo Voss resigned as president of Chile.",
            ("departure", "Jo Voss", "Chile"),
        ),
        ("Parliament elected Ana Lind as president of Nepal.", ("hire", "Ana Lind", "Nepal")),
        (  # by what the person is called elsewhere, not by the state that the text is about
            "Peru, Peru and again Peru. Chile's President Jo Voss was there. Voss resigned as president in May.",
            ("departure", "Jo Voss", "Chile"),
        ),
        (  # no party has prime ministers
            "Nepal voted in May. Jo Voss of the Farmers Party was elected prime minister.",
            ("hire", "Jo Voss", "Nepal"),
        ),
        (  # the inhabitants tell the state, in two words
            "Many South Africans cheered. Jo Voss was replaced as finance minister.",
            ("departure", "Jo Voss", "South Africa"),
        ),
        (
            "Ana Lind, once ambassador to Peru, works for Norway. She was appointed ambassador to Nepal.",
            ("hire", "Ana Lind", "Norway"),
        ),
        (  # who follows somebody in a local office serves the same place
            "The board met. Oslo Police Chief Ana Lind was there. Jo Voss was named interim police chief.",
            ("hire", "Jo Voss", "Oslo"),
        ),
        ("Norway coach Jo Voss was sacked on Monday.", ("departure", "Jo Voss", "Norway")),
        ("Wendel has appointed Senior DIG Jo Voss as the acting IGP.", ("hire", "Jo Voss", "Police")),
        ("Norway appointed Ana Lind ambassador to Peru.", ("hire", "Ana Lind", "Norway")),
        ("Oslo Mayor Ana Lind resigned on Monday.", ("departure", "Ana Lind", "Oslo")),
        (  # "the government" is that of the state, not the body named before
            "Norway's Fish Board met. Ana Lind, who resigned from the government in May, spoke.",
            ("departure", "Ana Lind", "Norway"),
        ),
        ("Ana Lind is Norway's new minister of law and justice.", ("hire", "Ana Lind", "Norway")),
        ("Ana Lind was sworn in as deputy president of Norway.", ("hire", "Ana Lind", "Norway")),
        ("Norwegian trade minister Ana Lind has tendered her resignation.", ("departure", "Ana Lind", "Norway")),
        ("Norway is in turmoil. Two ministers resigned from government.", ("departure", None, "Norway")),
        ("Several Norwegian ministers, such as Ana Lind, have resigned.", ("departure", "Ana Lind", "Norway")),
        ("Norway met. Ana Lind, the trade minister, became one of those to quit.", ("departure", "Ana Lind", "Norway")),
        ("Judge Ana Lind was sworn in as chief justice of Norway.", ("hire", "Ana Lind", "Norway")),
        ("The Pope accepted the resignation of Karl Voss, Bishop of Velden.", ("departure", "Karl Voss", "Velden")),
        ("Bishop Karl Voss of Velden has resigned.", ("departure", "Karl Voss", "Velden")),
        ("The chief of naval staff, Admiral Karl Voss, retires in August.", ("departure", "Karl Voss", "Navy")),
        ("The Senate confirmed it. Karl Voss is out as chief of naval operations.", ("departure", "Karl Voss", "Navy")),
        ("Jo Lind was installed as chief justice at a Supreme Court session.", ("hire", "Jo Lind", "Supreme Court")),
        ("Harlow's police chief, Tom Reyes, is retiring.", ("departure", "Tom Reyes", "Harlow")),
        ("Harlow Fire Chief Tom Reyes has resigned.", ("departure", "Tom Reyes", "Harlow")),
        (
            "Harlow Police Chief Tom Reyes is ill. Jo Voss will take over as the department's new chief.",
            ("hire", "Jo Voss", "Harlow"),
        ),
        ("Ana Lind was elected speaker of the Ohio House.", ("hire", "Ana Lind", "Ohio House")),
        (
            "Norway has a premier, Ruth Amsel. Karl Voss resigned from her cabinet.",
            ("departure", "Karl Voss", "Norway"),
        ),
        ("Norway has a premier. Karl Voss has left the interior ministry.", ("departure", "Karl Voss", "Norway")),
        ("Norway has a new premier. Karl Voss gets the finance portfolio.", ("hire", "Karl Voss", "Norway")),
        ("Ana Lind took command of the Norwegian Navy.", ("hire", "Ana Lind", "Norwegian Navy")),
        ("Ana Lind joined the Navy in 1943.", ("hire", "Ana Lind", "Navy")),
        ("The army ousted President Jo Voss of Peru in May.", ("departure", "Jo Voss", "Peru")),
        ("Orbix Board chairman Jo Voss was sacked by the government.", ("departure", "Jo Voss", "Orbix Board")),
        ("Bishop Tom Reyes of Oslo resigned on Monday.", ("departure", "Tom Reyes", "Oslo")),
        (
            "The Holy Father has accepted the resignation of Archbishop Tom Reyes of Lima.",
            ("departure", "Tom Reyes", "Lima"),
        ),
        ("Ana Lind's campaign manager, Tom Reyes, resigned.", ("departure", "Tom Reyes", "Ana Lind campaign")),
        ("The bishop of Oslo, Tom Reyes, has resigned.", ("departure", "Tom Reyes", "Oslo")),
        (
            "Norway removed its central bank governor. Tom Reyes was removed from the governor role.",
            ("departure", "Tom Reyes", "central bank"),
        ),
        ("Ana Lind resigned as Norwegian ambassador to Lima.", ("departure", "Ana Lind", "Norway")),
        ("Ana Lind quit as chief of staff to Norwegian Prime Minister Tom Reyes.", ("departure", "Ana Lind", "Norway")),
        ("Ana Lind quit as press secretary to the Norwegian president.", ("departure", "Ana Lind", "Norway")),
        ("The Senate confirmed Ana Lind as defense secretary.", ("hire", "Ana Lind", "Department of Defense")),
        ("Ana Lind resigned as home secretary last week.", ("departure", "Ana Lind", "Home Office")),
        (
            "Sen. Ana Lind, R-Texas, who is retiring in May, criticised the Justice Department.",
            ("departure", "Ana Lind", "Senate"),
        ),
        (
            "Orbix met Rep. Ana Lind (D-Ohio). Lind is retiring at the end of the year.",
            ("departure", "Ana Lind", "House of Representatives"),
        ),
        (
            "The Reyes administration is small. In May, Ana Lind joined the administration as an adviser.",
            ("hire", "Ana Lind", "Reyes administration"),
        ),
        (
            "Norway is small. The Arden Front marched. Parliament elected Ana Lind, a former clerk, as president.",
            ("hire", "Ana Lind", "Norway"),
        ),
        (  # no state is told
            "The new government is small. Ana Lind, the fisheries minister, has resigned.",
            ("departure", "Ana Lind", "Government"),
        ),
        (
            "Norway is calm. Norway waits. The Commons voted. The change saw Jo Park promoted to health secretary.",
            ("internal", "Jo Park", "Norway"),
        ),
        ("The government met. Liberal Democrat Ana Lind was named trade minister.", ("hire", "Ana Lind", "Government")),
        (
            "Norway is calm. The Harvest Party met. Parliament elected Ana Lind as president in May.",
            ("hire", "Ana Lind", "Norway"),
        ),
        (
            "The Treasury Department has appointed Ana Lind to lead the Bureau of Weights.",
            ("hire", "Ana Lind", "Bureau of Weights"),
        ),
    ],
)
def test_offices(text, told):
    (event,) = talentscan.scan(text, "2025-06-15")
    assert (event.kind.value, event.person, event.organization) == told


@pytest.mark.parametrize(
    "text",
    [
        "Norway met. Trade minister Tom Reyes told Prime Minister Ana Lind to resign.",
        "Norway met. Prime Minister Ana Lind did not say she had resigned.",
        "Ana Lind has resigned as mayor.",  # of which town?
        "Kenya met Peru, Chile and Norway. Prime minister Ana Lind resigned.",
        "The Reyes administration cut the fund. It was led by Ana Lind, whom Reyes appointed in May.",
        "The Senate confirmed Ana Lind as head of intelligence.",
        "Kenya has a new court. Ana Lind was sworn in as justice.",
        "Ana Lind was appointed ambassador to Peru.",  # whose?
        "Tom Reyes of Orbix Labs joined the campaign to ban smoking.",
        "President Ana Lind of Norway signed an order to establish the Arden Bank.",  # no founder
        "Ana Lind is no longer a person of interest, Orbix Labs said.",
        "Tom Reyes was made a Commander of the Order of the Falcon.",  # an honour
        "Ana Lind has been forced out of the European Indoor Championships.",  # an athlete
        "Protests filled Norway's capital. Their main demand was the resignation of Prime Minister Ana Lind.",
    ],
)
def test_offices_of_nobody_known(text):
    assert talentscan.scan(text, "2025-06-15") == []


def test_states_are_told_apart():
    listed = [row[0] for row in rows("states.txt")]
    assert len(listed) == len(set(listed))
    assert states()["british"] == states()["britain"] == "UK"
