"""Stories that tell of many people: what each sentence leaves out is taken from those around it."""

from __future__ import annotations

import pytest

import talentscan

CASES = {
    "gapped steps with their times": (
        "Three founders of Orbix Labs have gone. Ana Lind, who led research, left in March; Tomas Reyes, the head of "
        "product, in May; and Ida Krogh last week.",
        ["departure Ana Lind @ Orbix Labs", "departure Tomas Reyes @ Orbix Labs", "departure Ida Krogh @ Orbix Labs"],
    ),
    "a post behind 'to'": (
        "Kestrel Bank has news. Tomas Reyes moves from head of risk to finance chief.",
        ["internal Tomas Reyes @ Kestrel Bank"],
    ),
    "a director told with a date beside the name": (
        "Kestrel Bank has news. Peter Zell, the chairman, retires in June, and Mia Holt, a director since 2015, will "
        "succeed him.",
        ["departure Peter Zell @ Kestrel Bank", "internal Mia Holt @ Kestrel Bank"],
    ),
    "numbers alone": ("Kestrel Bank laid off 45, or a tenth of its staff.", ["departure 45 @ Kestrel Bank"]),
    "a firm called like a person": (
        "Orbix Labs has two new faces. Klaus Richter arrives from Harding Schmidt, where he had been a partner.",
        ["departure Klaus Richter @ Harding Schmidt", "hire Klaus Richter @ Orbix Labs"],
    ),
    "an Indian rival": (
        "Ana Lind will leave Orbix Labs in June to head Indian rival Bharat Waves.",
        ["departure Ana Lind @ Orbix Labs", "hire Ana Lind @ Bharat Waves"],
    ),
    "a rival that opens a sentence": (
        "Orbix Labs is shrinking. Rival Corvane cut 140 jobs last month.",
        ["departure 140 @ Corvane"],
    ),
    "those of others": (
        "Kate Lindell left Orbix Labs in May. Her exit follows those of Paulo Reis and Jo Park.",
        ["departure Kate Lindell @ Orbix Labs", "departure Paulo Reis @ Orbix Labs", "departure Jo Park @ Orbix Labs"],
    ),
    "a stress on who": (
        "Orbix Labs fell weeks after Ben Lau himself took over from Vik Patel.",
        ["hire Ben Lau @ Orbix Labs", "departure Vik Patel @ Orbix Labs"],
    ),
    "a career in an article without a date": (
        "Halden Foods has appointed Ana Lind as chief executive from 1 September 2019. Ms Lind began her career at "
        "Pernod Mills in 1991, where she held many roles in sales before being made head of the Nordic region in 1998.",
        ["hire Ana Lind @ Halden Foods", "hire Ana Lind @ Pernod Mills", "internal Ana Lind @ Pernod Mills"],
    ),
    "who is brought along": (
        "Brixton & Moore has two new partners. Klaus Richter arrives from Harding Schmidt, where he had been a partner "
        "since 2012, and brings with him counsel Petra Vogt.",
        ["hire Klaus Richter @ Brixton & Moore", "hire Petra Vogt @ Brixton & Moore"],
    ),
    "left for a firm called like a person": (
        "Orbix Labs mourns the exit of Stefan Braun, who left for Latimer Dunn in January.",
        ["departure Stefan Braun @ Orbix Labs", "hire Stefan Braun @ Latimer Dunn"],
    ),
    "schools of the university told of most": (
        "Westmark University has new deans. Alicia Ortega of Harlan State University will lead the College of Sciences "
        "from July. Westmark University is 90 years old.",
        ["hire Alicia Ortega @ Westmark University"],
    ),
    "colleagues who went along, by name": (
        "Isha Rao left Orbix Labs last spring. Three colleagues went with her: Paul Brandt, Yuki Mori and Sam Ode.",
        ["departure Paul Brandt @ Orbix Labs", "departure Yuki Mori @ Orbix Labs", "departure Sam Ode @ Orbix Labs"],
    ),
    "a manager of a theatre": (
        "Harrow Lane Theatre has a new season. Literary manager Beth Coyle left the theatre in May.",
        ["departure Beth Coyle @ Harrow Lane Theatre"],
    ),
    "a deputy who steps up where the chief left": (
        "Orbix Labs has a new chief scientist. Tom Reyes joined Kestrel Motors in 2019. The Japanese maker confirmed "
        "his exit and said that his deputy, Ida Falk, has taken charge of the group.",
        ["internal Ida Falk @ Kestrel Motors"],
    ),
    "a field in two words before who has it": (
        "Orbix Labs hired former Nimbo Systems head of private equity Jo Park, co-head of risk Tom Reyes said.",
        ["hire Jo Park @ Orbix Labs"],
    ),
    "how long a post was held, before who held it": (
        "Ana Lind now runs Orbix Labs, taking over from chairman of nine years Tom Reyes.",
        ["departure Tom Reyes @ Orbix Labs"],
    ),
    "a firm that only its words call one": (
        "At Orbix Labs, the job went to Jo Park. It hired former Eaves Holt North East head of lending Tom Reyes.",
        ["hire Tom Reyes @ Orbix Labs"],
    ),
    "a newspaper told with what it is": (
        "Ana Lind is retiring in May as chief of Orbix Media and editor of its daily newspaper the Brackley Post.",
        ["departure Ana Lind @ Orbix Media", "departure Ana Lind @ Brackley Post"],
    ),
    "a firm named behind what it is": (
        "Kestrel Bank has a new face. Ana Lind has become chair of its parent company, Orbix Capital, in Oslo.",
        ["hire Ana Lind @ Orbix Capital"],
    ),
    "an organisation and a time that open a sentence": (
        "At the Brackley Post in early May, Ana Lind was named news editor and Tom Reyes was promoted to editor.",
        ["hire Ana Lind @ Brackley Post", "internal Tom Reyes @ Brackley Post"],
    ),
    "the title of somebody told before": (
        "Jo Park runs Nimbo Systems with Tom Reyes, its president, who is retiring. Park will assume Reyes' title of "
        "president.",
        ["hire Jo Park @ Nimbo Systems"],
    ),
    "two posts given up at once": (
        "Ana Lind resigned as a director of Orbix Labs and chair of the Nimbo Trust.",
        ["departure Ana Lind @ Orbix Labs", "departure Ana Lind @ Nimbo Trust"],
    ),
    "a relative's post": (
        "In 1988, Tom Reyes succeeded his father as chairman of Orbix Labs.",
        ["hire Tom Reyes @ Orbix Labs", "departure 1 @ Orbix Labs"],
    ),
    "a party's officer": (
        "Ana Lind was replaced as Harvest Party chairman by Tom Reyes.",
        ["departure Ana Lind @ Harvest Party", "hire Tom Reyes @ Harvest Party"],
    ),
    "two posts with a stroke between them": (
        "Orbix Labs Chairman/CEO Ana Lind resigned.",
        ["departure Ana Lind @ Orbix Labs"],
    ),
    "each with a post of one's own": (
        "Norway's minister announced the appointments of Ana Lind as director of the Brackley Agency and Tom Reyes as "
        "director of the Harrow Agency.",
        ["hire Ana Lind @ Brackley Agency", "hire Tom Reyes @ Harrow Agency"],
    ),
    "three with a post each": (
        "The minister named Ana Lind director of the Brackley Agency, Tom Reyes chief of the Harrow Agency and Jo Park "
        "head of the Kestrel Trust.",
        ["hire Ana Lind @ Brackley Agency", "hire Tom Reyes @ Harrow Agency", "hire Jo Park @ Kestrel Trust"],
    ),
    "a chief of another house": (
        "Brixton Capital said Orbix Labs chief Ana Lind would depart in May.",
        ["departure Ana Lind @ Orbix Labs"],
    ),
    "an orchestra": (
        "Tom Reyes left Orbix Labs in 1933 to take over the Harrow Orchestra. Lind was succeeded by Jo Park there.",
        ["hire Tom Reyes @ Harrow Orchestra"],
    ),
    "a first job among newsmen": (
        "Tom Reyes began his career as a copy boy at the Brackley Post.",
        ["hire Tom Reyes @ Brackley Post"],
    ),
    "a shuffle at an outlet": (
        "# Shuffle at CNN\n\nAna Lind, who joins CNN from Orbix Media, will report to Tom Reyes. In the latest shuffle "
        "at CNN, Jo Park is leaving her post as head of sport, the network announced.",
        ["departure Jo Park @ CNN"],
    ),
    "promoted to a post each": (
        "Orbix Labs has promoted Ana Lind to staff engineer, Tom Reyes to senior engineer and Jo Park to director.",
        ["internal Ana Lind @ Orbix Labs", "internal Tom Reyes @ Orbix Labs", "internal Jo Park @ Orbix Labs"],
    ),
    "another hotel": (
        "The Brackley Hotel has a new cook. Also at the Harrow Hotel, Ana Lind was appointed sales manager.",
        ["hire Ana Lind @ Harrow Hotel"],
    ),
    "what the firm that is left says": (
        "Kestrel Bank named Ana Lind as head of risk just hours after Arden Bank said she had quit as head of trading.",
        ["hire Ana Lind @ Kestrel Bank", "departure Ana Lind @ Arden Bank"],
    ),
    "items that a name opens": (
        "Some have left.\n\nAna Lind: The head of the Brackley Agency quit in June.\n\nTom Reyes: The director of the "
        "Harrow Agency resigned in May to join Orbix Labs.\n\nJo Park: The clerk stays.",
        ["departure Ana Lind @ Brackley Agency", "departure Tom Reyes @ Harrow Agency", "hire Tom Reyes @ Orbix Labs"],
    ),
    "who is named behind the verb": (
        "Ana Lind retired in May as president of Orbix Labs. Named to succeed her was Tom Reyes, a chemist.",
        ["departure Ana Lind @ Orbix Labs", "hire Tom Reyes @ Orbix Labs"],
    ),
    "nominated to a post each": (
        "The governor nominated Ana Lind to be director of the Brackley Agency; Tom Reyes to be chief of the Harrow "
        "Agency; and Jo Park to be head of the Kestrel Trust.",
        ["hire Ana Lind @ Brackley Agency", "hire Tom Reyes @ Harrow Agency", "hire Jo Park @ Kestrel Trust"],
    ),
    "who the successor is": (
        "Ana Lind retired in May as president of Orbix Labs. Her successor is Tom Reyes.",
        ["departure Ana Lind @ Orbix Labs", "hire Tom Reyes @ Orbix Labs"],
    ),
    "schools of a university": (
        "Westmark University has new deans. Ana Lind will lead the College of Sciences from July. Jo Park was named "
        "dean of the Graduate School.",
        ["hire Ana Lind @ Westmark University", "hire Jo Park @ Westmark University"],
    ),
}


def told(text: str) -> list[str]:
    return [
        f"{e.kind} {e.person or (e.group.count if e.group else '')} @ {e.organization}" for e in talentscan.scan(text)
    ]


@pytest.mark.parametrize("case", CASES)
def test_all_of_them_are_found(case: str) -> None:
    text, events = CASES[case]
    assert [event for event in events if event not in told(text)] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Jo Novak left Orbix Labs. Ayumi Tanaka, who joined in 2019, takes his place.", "departure Ayumi Tanaka"),
        ("The loss of Ana Lind is a blow to Orbix Labs.", "hire Ana Lind"),
        ("Ana Lind tendered her resignation to Orbix Labs.", "hire Ana Lind"),
        ("Ana Lind moved from Chicago to the Upper Valley. Orbix Labs liked her.", "departure Ana Lind"),
        (
            "Ana Lind is the new director at Harrow Theatre. Lind is a former Brackley Weekly critic and cook.",
            "departure Ana Lind",
        ),
        ("Harlow School has named Ana Lind its head. She came from Westmark University.", "Lind @ Westmark University"),
    ],
)
def test_nobody_follows_himself_nor_joins_whom_he_leaves(text: str, event: str) -> None:
    assert [found for found in told(text) if found.startswith(event)] == []
