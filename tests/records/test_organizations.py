from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from talentscan.records.organizations import (
    is_other,
    lineage,
    one_organization,
    organization_keys,
    organization_likeness,
    organization_part_keys,
    organization_places,
    organization_words,
    same_organization,
)
from talentscan.records.spelling import fold
from tests.records.build import misspelt

SAME = [
    ("Acme", "Acme Inc."),
    ("Acme", "ACME"),
    ("The Acme Company", "Acme"),
    ("Open AI", "OpenAI"),
    ("Meta", "Meta Platforms"),
    ("DeepMind", "Google DeepMind"),
    ("Thinking Machines", "Thinking Machines Lab"),
    ("Kelp Bay", "KelpBay Harbour Works"),
    ("SSI", "Safe Superintelligence Inc."),
    ("IBM", "International Business Machines"),
    ("BoE", "Bank of England"),
    ("Johnson & Johnson", "Johnson and Johnson"),
    ("Anthropic", "Antropic"),
    ("L'Oréal", "L’Oreal"),
    ("Acme's", "Acme"),
    ("Acme Gesellschaft mit beschränkter Haftung", "ACME G.m.b.H."),
    ("PT Acme Tbk", "Acme"),
    ("Acme Sp. z o.o.", "Acme"),
    ("Acme.com", "Acme"),
    ("First Brixham Bank", "Brixham Bank"),
    ("First Brixham Bank", "1st Brixham Bank"),
    ("Brixham Labour Centre", "Brixham Labor Center"),
    ("U.S. Office of Kelp", "United States Office of Kelp"),
    ("Studio Forty-Four", "Studio 44"),
    ("Акме Электроника", "Akme Elektronika"),
]
RENAMED = [
    ("Facebook", "Meta Platforms"),
    ("Twitter", "X Corp."),
    ("Statoil ASA", "Equinor"),
    ("THQ Nordic", "Embracer Group"),
]
UNITS = [
    ("Instagram", "Meta"),
    ("Google DeepMind", "Google"),
    ("Xbox Studios", "Microsoft"),
    ("Acme", "Acme India"),
    ("Acme", "Acme Hong Kong"),
    ("University of Brixham", "Brixham University"),
    ("Microsoft Gaming", "Microsoft Kelp"),
    ("Brixham Board", "Brixham Associates"),
]
OTHER = [
    ("Meta", "Metta"),
    ("Meta", "Beta"),
    ("Bank", "Bank of England"),
    ("University", "University of Leeds"),
    ("Channel Network 4", "Channel Network 5"),
    ("Acme Fund II", "Acme Fund III"),
    ("Apple", "Google"),
    ("Apple Gaming", "Microsoft Gaming"),
    ("General Motors", "General Electric"),
    ("AI", "OpenAI"),
    ("Bank of Austria", "Bank of Australia"),
    ("Brixham Tide Institute", "Brixham Moor Institute"),
    ("City Board", "City Bank"),
    ("", "Acme"),
]


@pytest.mark.parametrize(("one", "other"), SAME + RENAMED)
def test_one_organization(one, other):
    assert one_organization(one, other)
    assert one_organization(other, one)


@pytest.mark.parametrize(("one", "other"), UNITS)
def test_a_unit_is_its_parent_for_an_employee_only(one, other):
    assert same_organization(one, other)
    assert same_organization(other, one)
    assert not one_organization(one, other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_organizations(one, other):
    assert not same_organization(one, other)
    assert not same_organization(other, one)


@pytest.mark.parametrize(("one", "other"), SAME + RENAMED + UNITS)
def test_one_organization_has_a_key_in_common(one, other):
    mine, theirs = organization_keys(one), organization_keys(other)
    assert mine & theirs or mine & organization_part_keys(other) or theirs & organization_part_keys(one)


SIMILAR = misspelt(
    [name for pair in SAME + RENAMED + UNITS + OTHER for name in pair] + ["Newsgroup", "News Group Acme"]
)


@settings(max_examples=500, deadline=None)
@given(SIMILAR, SIMILAR)
@example("Newsgroup", "News Group Acme")
@example("Brixham Tide Institute", "Bxirham Tide Institteu")
def test_one_employer_has_a_place_in_common(one, other):
    assert not same_organization(one, other) or organization_places(one) & organization_places(other)


@pytest.mark.parametrize(
    ("name", "published", "other"),
    [
        ("Meta", date(2016, 5, 1), True),
        ("Meta", date(2022, 5, 1), False),
        ("Meta", None, False),
        ("Facebook", date(2016, 5, 1), False),
        ("Acme", date(1999, 1, 1), False),
    ],
)
def test_a_name_that_was_taken_later(name, published, other):
    assert is_other(name, published) is other


def test_lineage_leads_from_the_unit_to_its_parents():
    assert lineage("DeepMind") == ("Google DeepMind", "Google", "Alphabet")
    assert lineage("Brixham Tide Institute") == ()


NAMES = st.text(st.sampled_from("abcIVX24 .&'-") | st.characters(categories=("Lu", "Ll", "Lo", "Zs")), max_size=16)


@settings(max_examples=200, deadline=None)
@given(NAMES, NAMES)
@example("\U00016800", "A")
def test_likeness_is_a_share_and_the_same_both_ways(one, other):
    assert 0 <= organization_likeness(one, other) <= 1
    assert organization_likeness(one, other) == pytest.approx(organization_likeness(other, one))
    assert organization_likeness(one, one) == 1
    assert same_organization(one, other) == same_organization(other, one)
    assert len(organization_words(one)) <= len(fold(one))  # a letter of some scripts is a word in ours
