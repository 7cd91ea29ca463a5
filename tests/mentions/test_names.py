# ruff: noqa: E501 (a row of a table of cases stands on one line)
from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.mentions.build import article, mentions, names

PERSON, ORGANIZATION, PLACE = "person", "organization", "place"

PEOPLE = [
    ("Hale Labs hired Nora Quill as its chief scientist.", "Nora Quill"),
    ("Ngozi Adeyemi has left Kestrel Bank.", "Ngozi Adeyemi"),
    ("Siddharth Raghunathan joined Norvia AG from Ode.", "Siddharth Raghunathan"),
    ("Yuki Tanabe, 41, resigned as chief financial officer.", "Yuki Tanabe"),
    ("Xiaoming Zhu joined Ode.", "Xiaoming Zhu"),
    ("María José Hernández resigned.", "María José Hernández"),
    ("Seán O’Malley joined Ode.", "Seán O’Malley"),
    ("Jean-Luc Marchetti quit.", "Jean-Luc Marchetti"),
    # particles, initials, suffixes, nicknames
    ("Ludwig van der Meer left Hale Labs.", "Ludwig van der Meer"),
    ("Ana de la Cruz joined Ode.", "Ana de la Cruz"),
    ("Abdul Rahman bin Salleh stepped down.", "Abdul Rahman bin Salleh"),
    ("J. R. Okafor left Hale Labs.", "J. R. Okafor"),
    ("Martin Luther Kaine Jr. retired.", "Martin Luther Kaine Jr"),
    ("Robert “Bo” Lindqvist left Hale Labs.", "Robert “Bo” Lindqvist"),
    ("Robert (Bobby) Lindqvist left Hale Labs.", "Robert (Bobby) Lindqvist"),
    ('Jean-Charles "JC" Lindqvist left Hale Labs.', 'Jean-Charles "JC" Lindqvist'),
    # a family name that is also a firm's
    ("Hale Labs hired Brian Cornell.", "Brian Cornell"),
    ("Chris Cargill left Hale Labs.", "Chris Cargill"),
    ("Paul Kellogg left Hale Labs.", "Paul Kellogg"),
    ("Tiffany Murdock left Hale Labs.", "Tiffany Murdock"),
    ("Velimir Marinov left Hale Labs. Velimir's choice was hard. Marinov's was, too.", "Velimir Marinov"),
    # titles and posts stay outside
    ("Mr. Brandvold said he would stay.", "Brandvold"),
    ("Dr. Amara Okonkwo leads the unit.", "Amara Okonkwo"),
    ("General Counsel Ida Holm left.", "Ida Holm"),
    ("CEO Ida Holm left.", "Ida Holm"),
    ('Vexa Corp. lured William "Bill" Harkness Jr. away.', 'William "Bill" Harkness Jr'),
    ("Norvia AG appointed J.R. Pettersson vice president of sales.", "J.R. Pettersson"),
    ("President Ida Holm spoke.", "Ida Holm"),
    ("Former Kestrel Bank chief Ida Holm left.", "Ida Holm"),
    ("German engineer Uwe Brandt left.", "Uwe Brandt"),
    ("Culture Secretary Ida Holm left.", "Ida Holm"),
    ("Velden CM Ida Holm resigned.", "Ida Holm"),
    ("Ned Holm left Hale Labs.", "Ned Holm"),
    ("Democrat Sarah Holm left.", "Sarah Holm"),
    ("The head of the Velden Support Agency Ned Holm left.", "Ned Holm"),
    ("Admiral (Rtd) D.N.S. Lindqvist was arrested.", "D.N.S. Lindqvist"),
    ("Leader of Opposition Rahul Holm left.", "Rahul Holm"),
    # what only begins the sentence stays outside
    ("Meanwhile Nora Quill left.", "Nora Quill"),
    ("On Monday Nora Quill left.", "Nora Quill"),
    ("In May Nora Quill left.", "Nora Quill"),
    ("April Jones joined Hale Labs.", "April Jones"),
    ("NORA QUILL LEFT HALE LABS.", "NORA QUILL"),
    # by what stands beside it
    ("Quill, who led Ode, left.", "Quill"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_people(text: str, name: str) -> None:
    assert names(text).get(name) == PERSON


FAMILIES = [
    ("Cook joined Ode in 1998. Nora Cook is its chief.", "Cook", PERSON),
    ("Nora Page has left Ode. Now Page is being replaced.", "Page", PERSON),
    ("Nora Dye has left Ode. Dye apparently quit in May.", "Dye", PERSON),
    ("Nora Grant left Ode when Grant was ill.", "Grant", PERSON),
    ("Mr Dye left Ode.", "Dye", PERSON),
    ("Price rises hurt Ode. Nora Price said so.", "Price", None),
    ("Cook it for an hour, said Nora Cook.", "Cook", None),
    ("Nora May left Ode in May.", "May", None),
]


@pytest.mark.parametrize(("text", "name", "kind"), FAMILIES, ids=[row[0] for row in FAMILIES])
def test_usual_words_that_are_family_names(text: str, name: str, kind: str | None) -> None:
    assert names(text).get(name) == kind


def test_a_thing_that_stands_where_firms_do_is_none() -> None:
    text = "AI leaders left. AI chief Nora Quill said AI staff stayed. She founded an AI company. AI hired her."
    assert names(text).get("AI") != ORGANIZATION


def test_initials_are_those_of_the_name_that_they_stand_behind() -> None:
    text = "The University of Velden (UV) named Nora Quill. She studied at the University of Verrin. She left UV."
    entities = {name.text: name.entity for found in mentions(text).names for name in found}
    assert entities["UV"] is entities["University of Velden"] is not entities["University of Verrin"]


def test_who_is_named_to_a_post_is_a_person() -> None:
    assert names("Zorvath plays. In May, Zorvath was named music director of Hale Labs.")["Zorvath"] == PERSON


def test_how_a_post_is_held_begins_no_name() -> None:
    assert "Nora Quill" in names("Interim Velden Police Chief Nora Quill left.")


ORGANIZATIONS = [
    ("Hale Labs hired Nora Quill as its chief scientist.", "Hale Labs"),
    ("He left the Velden Hospital NHS Foundation Trust in May.", "Velden Hospital NHS Foundation Trust"),
    ("Harlow Public Schools Superintendent Ana Lind has left.", "Harlow Public Schools"),
    ("BBC Radio 2 controller Ana Lind has left.", "BBC Radio 2"),
    ("She left the Royal Oslo Chamber Society in May.", "Royal Oslo Chamber Society"),
    ("She moved to the Science and Technology Ministry.", "Science and Technology Ministry"),
    ("Siddharth Raghunathan joined Norvia AG from Ode.", "Norvia AG"),
    ("The Bank of Norvia hired her.", "Bank of Norvia"),
    ("She heads the Office of the Special Counsel.", "Office of the Special Counsel"),
    ("Primary Nickel Corp. hired her.", "Primary Nickel Corp"),
    ("She left the Northern District of Norvia in May.", "Northern District of Norvia"),
    ("Former Nickel Ode Corp. chief Nora Quill has left.", "Nickel Ode Corp"),
    ("The Scottish Football Association hired her.", "Scottish Football Association"),
    ("She left Skelton, Frome & Co. in May.", "Skelton, Frome & Co"),
    ("She left Skelton, Frome and Co in May.", "Skelton, Frome and Co"),
    ("She joined Quarles, Skelton, Holt & Frome as a partner.", "Quarles, Skelton, Holt & Frome"),
    ("She joined Skelton and Sons.", "Skelton and Sons"),
    ("She left Channel 9 for Ode.", "Channel 9"),
    ("Air Norway said on Monday that she would leave.", "Air Norway"),
    ("She left Chez Plimbo in May.", "Chez Plimbo"),
    ("She left Plimbo Quarles for Ode.", "Plimbo Quarles"),
    ("Plimbo Quarles warned on profit. Plimbo's shares fell. Plimbo's chief executive has left.", "Plimbo Quarles"),
    ("MinRes has grown. The board of Mineral Resources named her president.", "Mineral Resources"),
    ("Plimbo said on Monday that Chief Executive Nora Quill would leave.", "Plimbo"),
    ("She joined St. Olaf's Medical Center from Ode.", "St. Olaf's Medical Center"),
    ("She left the Velden Children's Hospital.", "Velden Children's Hospital"),
    ("She left the Velden County Sheriff's Office.", "Velden County Sheriff's Office"),
    ("She left the Velden Teachers' Union.", "Velden Teachers' Union"),
    ("Orchard Quay Theatre named her director.", "Orchard Quay Theatre"),
    ("General Plimbo Corp. named her president.", "General Plimbo Corp"),
    ("Allied Plimbo Corp. named her president.", "Allied Plimbo Corp"),
    ("Northern Quarry Co. named her president.", "Northern Quarry Co"),
    ("University of Velden hired her.", "University of Velden"),
    ("Nora Quill left the Ministry of Health and Sport.", "Ministry of Health and Sport"),
    ("She left the Department for Sport and Social Care.", "Department for Sport and Social Care"),
    ("She left the Velden Society for the Prevention of Fire.", "Velden Society for the Prevention of Fire"),
    ("She is head of the Velden Bank for the Middle East.", "Velden Bank"),
    ("She joined the Division of Motor Vehicles.", "Division of Motor Vehicles"),
    ("She joined the Orlando Sentinel.", "Orlando Sentinel"),
    ("She joined the Norvia Press-Herald.", "Norvia Press-Herald"),
    ("She left the Velden Institute for Advanced Study.", "Velden Institute for Advanced Study"),
    ("She left Velden University for Ode.", "Velden University"),
    ("She leaves the Diocese of Norvia and Velden.", "Diocese of Norvia and Velden"),
    ("She joined the University of Norvia and Ode.", "University of Norvia"),
    ("The principal of Laura Holloway resigned.", "Laura Holloway"),
    ("Quill & Holm LLP hired her.", "Quill & Holm LLP"),
    ("She left Arden Capital Partners.", "Arden Capital Partners"),
    ("French Bank hired her.", "French Bank"),
    ("Hale Labs' AI division hired her.", "Hale Labs"),
    ("Oslo-based Hale Labs hired her.", "Hale Labs"),
    ("NORA QUILL LEFT HALE LABS.", "HALE LABS"),
    # never seen before, by what stands beside it
    ("She joined Zorvath as an engineer.", "Zorvath"),
    ("He works at Plimbo.", "Plimbo"),
    ("Zorvath, a maker of drones, hired Nora Quill.", "Zorvath"),
    ("Plimbo Inc. named Nora Quill chief executive.", "Plimbo Inc"),
    ("Plimbo (PLB) named Nora Quill chief.", "Plimbo"),
    # written in its own way
    ("iRobot hired Nora Quill.", "iRobot"),
    ("eBay hired her.", "eBay"),
    ("She is leaving a16z for Ode.", "a16z"),
    ("bet365 named Nora Quill.", "bet365"),
    # written like a person's name
    ("She joined Plimbo. Plimbo Texas grew. Plimbo hired her. Plimbo won.", "Plimbo"),
    ("Laura Lind was founded in 1955.", "Laura Lind"),
    ("Laura Lind shares fell. Laura Lind Plc said so.", "Laura Lind"),
    ("She worked at Unknown Worlds.", "Unknown Worlds"),
    # with a number in front
    ("3M named her.", "3M"),
    ("She left 343 Industries.", "343 Industries"),
    # known
    ("Norwegian Cruise Line Holdings Ltd. named her.", "Norwegian Cruise Line Holdings Ltd"),
    ("The University of California, San Francisco hired her.", "University of California, San Francisco"),
    ("She left Number 10 for good.", "Number 10"),
    ("Microsoft named her.", "Microsoft"),
    ("Google DeepMind hired Nora Quill.", "Google DeepMind"),
    # a firm of partners, a legal form written small, a stock sign
    ("Ida Holm joined Fenwick, Stone & Hale LLP.", "Fenwick, Stone & Hale LLP"),
    ("Ida Holm left Norvia plc.", "Norvia plc"),
    ("Velta Foundries (NYSE: VLF) hired Ida Holm.", "Velta Foundries"),
    ("Ida Holm was chosen to head KLT.", "KLT"),
]


@pytest.mark.parametrize(("text", "name"), ORGANIZATIONS, ids=[row[0] for row in ORGANIZATIONS])
def test_organizations(text: str, name: str) -> None:
    assert names(text).get(name) == ORGANIZATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She moved to Paris from Berlin.", "Paris"),
        ("She moved to Paris from Berlin.", "Berlin"),
        ("She lives in New York City.", "New York City"),
        ("They took Fort Quill from the French.", "Fort Quill"),
    ],
)
def test_places(text: str, name: str) -> None:
    assert names(text).get(name) == PLACE


@pytest.mark.parametrize(
    "text",
    [
        "The Company hired her.",
        "Board members left.",
        "The AI industry grows.",
        "The CEO and the CFO left.",
        "Washington-based lawyers left.",
        "A Los Angeles-based start-up hired her.",
        "On Monday, in May, she left.",
        "French lawyers left.",
        "However, she stayed.",
        "Concurrently, she stayed.",
        "It hired a Head of Customer Success and a VP of Data Science.",
        "But then she left. And he stayed.",
        "I left.",
        "A non-Japanese chief left.",
        "Sen. (D-Calif.) and HomeNewsSportBusinessOpinionCultureMore left.",
        "Sri Lankans and Black women left.",
        "He is Former Minister of the State.",
        "They earn Rs. 1,700 a day.",
        "It has 3M users and 404 errors.",
        "",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert names(text) == {}


def test_a_stock_sign_is_no_name_of_its_own() -> None:
    assert "XYZ" not in names("Plimbo (NYSE: XYZ) named Nora Quill chief.")
    assert "PLB" not in names("Zorvath (PLB) named Nora Quill chief.")


def entities(text: str, title: str = "") -> list[tuple[str, str]]:
    """Each name as written, with the fullest form of what it names."""
    return [(name.text, name.entity.name) for found in mentions(text, title).names for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nora Quill left. Quill joins Ode.", ("Quill", "Nora Quill")),
        ("Nora Quill left. Nora joins Ode.", ("Nora", "Nora Quill")),
        ("Nora B. Quill left. Nora Quill joins Ode.", ("Nora Quill", "Nora B. Quill")),
        ("She edits the Velden Standard. The Standard grew.", ("Standard", "Velden Standard")),
        ("PLIMBO FOODS grew. Plimbo Foods Co hired her. Plimbo grew.", ("PLIMBO FOODS", "Plimbo Foods Co")),
        ("Michael F. Quill left. Mike Quill joins Ode.", ("Mike Quill", "Michael F. Quill")),
        ("Plimbo left. Plimbo Harbour Quay Group met. Plimbo stayed. Plimbo won. Plimbo lost.", ("Plimbo", "Plimbo")),
        ("Plimbo Party left. Plimbo won. Plimbo lost. Plimbo stayed.", ("Plimbo", "Plimbo Party")),
        ("Michael F. Quill left. Mike D. Quill joins Ode.", ("Mike D. Quill", "Mike D. Quill")),
        ("Robert “Bo” Lindqvist left. Bo Lindqvist joins Ode.", ("Bo Lindqvist", "Robert “Bo” Lindqvist")),
        ("She left Plimbo Inc. for good. Later Plimbo hired Nora Quill.", ("Plimbo", "Plimbo Inc")),
        ("She left the Norvia Data Bank. NDB hired Nora Quill.", ("NDB", "Norvia Data Bank")),
        ("She left the UK Infrastructure Bank. UKIB hired Nora Quill.", ("UKIB", "UK Infrastructure Bank")),
        ("She left Velden for good, the Velden Gazette said.", ("Velden", "Velden")),
        (
            "She left the Norwegian Heart Foundation. The Heart Foundation hired Nora Quill.",
            ("Heart Foundation", "Norwegian Heart Foundation"),
        ),
        ("She left the Velden Gazette. The Gazette hired Nora Quill.", ("Gazette", "Velden Gazette")),
        ("Nora Maria Quill left. NMQ will join Ode.", ("NMQ", "Nora Maria Quill")),
        ("Resistance Nora Quill left. Nora Quill joins Ode.", ("Nora Quill", "Nora Quill")),
        ("She saw An Evening With Nora Quill. Nora Quill left.", ("Nora Quill", "Nora Quill")),
    ],
)
def test_short_forms_lead_to_the_whole_name(text: str, expected: tuple[str, str]) -> None:
    assert expected in entities(text)


def test_who_is_called_like_a_known_firm_stays_a_person() -> None:
    told = names("Charlotte Cargill has left. Nora Quill is to follow Cargill, who ran the mill.")
    assert told["Charlotte Cargill"] == told["Cargill"] == PERSON


def test_two_people_of_one_family_stay_two() -> None:
    told = entities("Nora Quill left. Peter Quill joins Ode.")
    assert ("Nora Quill", "Nora Quill") in told
    assert ("Peter Quill", "Peter Quill") in told


@pytest.mark.parametrize(
    ("text", "gender"),
    [("Mr. Brandvold left.", "he"), ("Ms. Brandvold left.", "she"), ("Maria Brandvold left.", "she")],
)
def test_titles_and_given_names_tell_he_or_she(text: str, gender: str) -> None:
    ((name,),) = mentions(text).names
    assert name.entity.gender == gender


def test_a_headline_in_title_case_takes_its_names_from_the_text() -> None:
    text = "Nora Quill has left Hale Labs, the firm said. She will run research at Ode."
    told = mentions(text, "Nora Quill Leaves Hale Labs After Nine Years")
    assert [name.text for name in told.names[0]] == ["Nora Quill", "Hale Labs"]
    told = mentions("She left First Velden Silver Ltd. in May.", "First Velden Silver Ltd Appoints New Chief Now")
    assert [name.text for name in told.names[0]] == ["First Velden Silver Ltd"]
    told = mentions("Nora Quill has gone.", "Nora Quill Dissolves South Korea Board At Once")
    assert [name.text for name in told.names[0]][:2] == ["Nora Quill", "South Korea"]
    assert [name.text for name in mentions("Banks cut jobs.", "Why Big Banks Cut Jobs Now").names[0]] == []


@pytest.mark.parametrize("text", ["Visitors like Obrak.", "Visitors like Obrak. Most come back to Obrak."])
def test_a_headline_in_title_case_counts_no_vote_twice(text: str) -> None:
    plain, title_case = (
        [
            (name.text, name.entity.type, name.entity.weight)
            for found in mentions(text, title).names[1:]
            for name in found
        ]
        for title in ("Why do growing fairs come back", "Why Do Growing Fairs Come Back")
    )
    assert ("Obrak", ORGANIZATION if "Most" in text else "other") in [(name, kind) for name, kind, _ in plain]
    assert title_case == plain


def test_names_are_the_text() -> None:
    told = article("Nora Quill left Hale Labs. Robert “Bo” Lindqvist stayed at Quill & Holm LLP.")
    found = mentions(told.text)
    for s, names_of in zip(found.sentences, found.names, strict=True):
        for name in names_of:
            assert told.text[s.starts[name.first] : s.ends[name.last - 1]] == name.text


TEXT = st.lists(
    st.sampled_from(["Nora", "Quill", "Hale", "Labs", "Inc", ".", ",", "of", "van", "&", "the", "CEO", "Mr.", "(", ")", "“", "”",
                     "May", "Bank", "joined", "and", "for", "-", "'s", "A.", "ex-CEO", "İ", "1", "French", "Partners"]),
    max_size=14,
).map(" ".join) | st.text(max_size=50)  # fmt: skip


@given(TEXT, TEXT)
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str, title: str) -> None:
    mentions(text or "x", title)


@pytest.mark.parametrize(
    "text",
    [
        "Aa{} ",
        "Aa{}, ",
        "Aa{} and ",
        "Bank of Aa{} and ",
        "Aa{} Lind, ",
        "Acme Aa{} Inc, ",
        "Acme (AB{}) ",
        "Lind van ",
    ],
)
def test_time_grows_with_the_length(text: str) -> None:
    begun = time.process_time()
    mentions(
        "".join(
            text.format("abcdefghij"[i % 10] + "klmnopqrst"[i // 10 % 10] + "uvwxyzabcd"[i // 100 % 10] * (i // 1000))
            for i in range(5_000)
        )
    )
    assert time.process_time() - begun < 4


# Names that begin with one another, are one another's initials, or are known, by how often each is written.
RELATED = st.dictionaries(
    st.sampled_from(
        """Quill Arden|Quill Arden University|Quill Arden Players|QAU|Google|Google DeepMind|DeepMind|Carnegie Mellon|
Carnegie Mellon University|Carnegie Mellon Baroque Ensemble|CMU|Carnegie|Carnegie Museum of Art""".replace(
            "\n", ""
        ).split("|")
    ),
    st.sampled_from((1, 2, 3, 9)),
    min_size=2,
)


@given(RELATED)
@example({"CMU": 9, "Carnegie Mellon": 3, "Carnegie Mellon University": 1, "Carnegie Museum of Art": 3, "Carnegie": 2})
@settings(max_examples=100, deadline=None)
def test_no_organisation_is_a_part_of_itself(written):
    text = " ".join(f"She joined {name} in May." for name, times in written.items() for _ in range(times))
    for found in mentions(text).names:
        for name in found:
            above, seen = name.entity, []
            while above is not None:
                assert above not in seen
                seen.append(above)
                above = above.parent
