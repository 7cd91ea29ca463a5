"""Which organisation a move belongs to where others stand near: what a post covers, who only tells, who oversees."""

import pytest

import talentscan

HIRED = "hire Ana Lind @ Nimbo Systems"


def told(text):
    return [
        f"{e.kind.value} {e.person or e.group.count} @ {e.organization}" for e in talentscan.scan(text, "2025-06-15")
    ]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what a post covers is no employer, what governs a place is one
        ("Nimbo Systems named Ana Lind as Head of Sales for India and Asia Pacific.", [HIRED]),
        ("Nimbo Systems named Ana Lind Head of Schools for Norway.", [HIRED]),
        ("Orbix Wealth said Ana Lind would be made President of the East Region.", ["hire Ana Lind @ Orbix Wealth"]),
        ("Orbix Mining is growing. Ana Lind also joins as EU Sales Director.", ["hire Ana Lind @ Orbix Mining"]),
        ("Ana Lind was elected mayor of Oslo.", ["hire Ana Lind @ Oslo"]),
        ("The Arden Party chose Ana Lind as mayor of Oslo.", ["hire Ana Lind @ Oslo"]),
        ("Ana Lind joined the European Union as a lawyer.", ["hire Ana Lind @ European Union"]),
        # "the board" is the one told of last, whoever speaks in between
        (
            "The board of Nimbo Systems met. Orbix announced a fund. The board named Ana Lind chief executive.",
            [HIRED],
        ),
        (
            "Nimbo Systems' board met. Orbix, an investor, heard nothing. Then the board fired Ana Lind.",
            ["departure Ana Lind @ Nimbo Systems"],
        ),
        # where somebody served before is not joined
        (
            "Nimbo Systems is growing. Ana Lind joins as sales director after serving as sales chief at Orbix Labs.",
            [HIRED],
        ),
        (
            "Ana Lind becomes finance chief of Orbix Labs after serving as its head of sales.",
            ["internal Ana Lind @ Orbix Labs"],
        ),
        # a government speaks of others, and has people of its own
        (
            "The White House said that Ana Lind, a former Orbix employee who built its payment system, had resigned.",
            ["departure Ana Lind @ Orbix"],
        ),
        (
            "The White House said that its press secretary, Ana Lind, had resigned.",
            ["departure Ana Lind @ The White House"],
        ),
        # who counts the moves of others does not lose people
        ("The outplacement firm Orbix Brandt counted 212 chiefs who had left their jobs.", []),
        ("Orbix Labs said that 212 engineers had left their jobs.", ["departure 212 @ Orbix Labs"]),
        # a regulator that a text is about is not where those whom it oversees work
        (
            "The Securities and Exchange Commission is looking into Orbix Labs. The Securities and Exchange Commission "
            "said it found false figures. The sum was large. Tom Reyes, who is retiring next year, denied all of it.",
            [],
        ),
        (
            "The Securities and Exchange Commission has a new plan. The Securities and Exchange Commission will cut "
            "rules. The sum is large. Its enforcement director Tom Reyes is retiring next year.",
            ["departure Tom Reyes @ Securities and Exchange Commission"],
        ),
        # who speaks for whom, where a committee sits, who heads a bureau
        ("Four engineers were fired on Tuesday, Orbix Labs officials said.", ["departure 4 @ Orbix Labs"]),
        (
            "Orbix Labs is old. Ana Lind was put on the Audit Committee of the Board.",
            ["hire Ana Lind @ Orbix Labs"],
        ),
        (
            "The Bureau of Rivers has new files. Vice President Tom Reyes became president in Oslo, Norway.",
            ["internal Tom Reyes @ Norway"],
        ),
        ("Tom Reyes has retired from Norway's Davis Cup team.", []),
        ("Tom Reyes has left Norway's negotiating team.", ["departure Tom Reyes @ Norway"]),
        # a body of its own that an office belongs to
        (
            "The Consumer Bureau is shrinking. Reyes also tapped Ana Lind as comptroller of the currency.",
            ["hire Ana Lind @ Office of the Comptroller of the Currency"],
        ),
    ],
)
def test_whose_move_it_is(text, events):
    assert told(text) == events


def test_a_name_that_is_hardly_ever_an_organisation_carries_no_move_on():
    film = "Quell 4 was shot in Oslo. Fans of Quell 4 wait. The plot of Quell 5 is odd. Quell 6 has sold well in May. "
    about = "The set of Quell 7 stands near a lake. "
    assert told(film + about + "The deal involved bringing back Ana Lind as a writer.") == []
    firm = "Quell was founded in Oslo. Quell hired Tom Reyes. The chief of Quell is old. Quell has sold well in May. "
    assert "hire Ana Lind @ Quell" in told(firm + "It is bringing back Ana Lind as a writer.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orbix named Ana Lind, a 20-year company veteran, as its chief executive.", "internal"),
        ("Ana Lind, an Orbix veteran, was named chief marketing officer of Orbix in 2023.", "internal"),
        ("Orbix named Ana Lind, who has been with the company since 2010, as its chief executive.", "internal"),
        ("Orbix named Ana Lind, a Nimbo veteran, as its chief executive.", "hire"),
        ("Ana Lind, a retail veteran, was named chief executive of Orbix.", "hire"),
    ],
)
def test_old_hands_rise(text, kind):
    assert [event.kind.value for event in talentscan.scan(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Mia Brandt was fired from Quell 7 over a post.",
        "Karl Lind, who was hired to direct the film Quell, quit in the wake of the firing of Mia Brandt.",
        "The Quell sequel went ahead. Ana Lind, who was to star in Quell 4, left Quell in May.",
    ],
)
def test_works_employ_nobody(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "The film Harrow was made by Quell Studios. Quell Studios fired Tom Reyes.",
            ["departure Tom Reyes @ Quell Studios"],
        ),
        ("Game developer Quell hired Ana Lind from Nimbo.", ["hire Ana Lind @ Quell", "departure Ana Lind @ Nimbo"]),
        ("Ana Lind left Channel 4 in May.", ["departure Ana Lind @ Channel 4"]),
    ],
)
def test_who_makes_works_does(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (  # another firm was only named before
            "Its rival Nimbo Systems grew faster. Kestrel Foods' operating chief Ana Lind will take over as CEO.",
            ["internal Ana Lind @ Kestrel Foods"],
        ),
        (  # who is told behind the name to be elsewhere comes from there
            "Nimbo Systems is changing. Ana Lind, head of sales at Kestrel Foods, was named chief executive.",
            ["hire Ana Lind @ Nimbo Systems", "departure Ana Lind @ Kestrel Foods"],
        ),
        (  # but one that wants a chief takes hers from elsewhere
            "Nimbo Systems said its chief, Tom Reyes, will leave in June. Kestrel Foods finance chief Ana Lind will "
            "take over as CEO.",
            [
                "departure Tom Reyes @ Nimbo Systems",
                "hire Ana Lind @ Nimbo Systems",
                "departure Ana Lind @ Kestrel Foods",
            ],
        ),
    ],
)
def test_whose_officer_rises(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Norway and Peru met in Bonn. Foreign minister Ana Lind resigned.", []),
        (
            "Norway met Peru. Norway spoke, and Norway won. Foreign minister Ana Lind resigned.",
            ["departure Ana Lind @ Norway"],
        ),
        ("Norway, Peru and Chad met. Former minister Ana Lind, who resigned over the war with Peru, spoke.", []),
        (
            "The Harrow Movement spoke. Ana Lind led it. She left the government in 2005.",
            ["departure Ana Lind @ Government"],
        ),
    ],
)
def test_which_state_a_minister_serves(text, events):
    assert told(text) == events


def test_a_heading_of_every_issue_is_no_employer():
    text = "# Weekly\n\n## QUICK BITES\n\nOrbix Labs is growing, though CEO Ana Lind was fired.\n\n## QUICK BITES\n\n"
    assert told(f"{text}Nimbo grew.\n\n## Insights from Ben's Bites\n") == ["departure Ana Lind @ Orbix Labs"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        *(
            (f"Orbix Homes is large. Its manager spoke. Ana Lind, a widow, left the {head} in May.", [])
            for head in ("church", "council", "court", "hospital", "ministry", "party", "region", "school", "union")
        ),
        ("Orbix Homes is large. Its manager spoke. Ana Lind joined the picket line.", []),
        ("Orbix Homes is large. Its manager spoke. Ana Lind left the firm.", ["departure Ana Lind @ Orbix Homes"]),
        ("Tarn Abbey is old. Its dean spoke. Ana Lind left the church.", ["departure Ana Lind @ Tarn Abbey"]),
        ("Orbix Ferries halted ships. Ana Lind succeeded Tom Reyes as leader of the union in 2020.", []),
        (
            "Orbix Homes wants Tarn Clinics. A former director of Tarn Clinics, Ana Lind, spoke. Lind said she had "
            "resigned from the board in March.",
            ["departure Ana Lind @ Tarn Clinics"],
        ),
        ("The Dockers Guild is old. Ana Lind left the union in May.", ["departure Ana Lind @ Dockers Guild"]),
        ("Tarn Health is large. Ana Lind left the hospital in May.", ["departure Ana Lind @ Tarn Health"]),
        (
            "Tarn Police is large. Ana Lind joined the force in May.",
            ["hire Ana Lind @ Tarn Police"],
        ),
    ],
)
def test_a_firm_is_called_by_no_other_kind(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Nimbo Rail grew. The line's owner, Arden Holdings, named Jo Moe as chairman.",
            ["hire Jo Moe @ Arden Holdings"],
        ),
        ("The game's publisher, Quibo, has hired Ana Lind.", ["hire Ana Lind @ Quibo"]),
        ("Ana Lind left the game's developer, Quibo Studios, in May.", ["departure Ana Lind @ Quibo Studios"]),
        ("Nimbo Rail's owner, Arden Holdings, named Jo Moe as chairman.", ["hire Jo Moe @ Arden Holdings"]),
        ("Its owner, Ana Lind, named Jo Moe as chairman of Nimbo Rail.", ["hire Jo Moe @ Nimbo Rail"]),
        ("Nimbo Rail grew. Its owner, Ana Lind, has resigned.", ["departure Ana Lind @ Nimbo Rail"]),
    ],
)
def test_owners_and_publishers_are_named_behind(text, events):
    assert told(text) == events
