import pytest

from talentscan.records.organizations import same_organization

SAME = [
    ("Acme", "Acme Inc."),
    ("Acme", "ACME"),
    ("The Acme Company", "Acme"),
    ("Open AI", "OpenAI"),
    ("Meta", "Meta Platforms"),
    ("DeepMind", "Google DeepMind"),
    ("Thinking Machines", "Thinking Machines Lab"),
    ("SSI", "Safe Superintelligence Inc."),
    ("IBM", "International Business Machines"),
    ("BoE", "Bank of England"),
    ("Johnson & Johnson", "Johnson and Johnson"),
    ("Anthropic", "Antropic"),
    ("L'Oréal", "L’Oreal"),
    ("Acme's", "Acme"),
]
OTHER = [
    ("Meta", "Metta"),
    ("Meta", "Beta"),
    ("Bank", "Bank of England"),
    ("University", "University of Leeds"),
    ("Channel Network 4", "Channel Network 5"),
    ("Apple", "Google"),
    ("General Motors", "General Electric"),
    ("AI", "OpenAI"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_organization(one, other):
    assert same_organization(one, other)
    assert same_organization(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_organizations(one, other):
    assert not same_organization(one, other)
    assert not same_organization(other, one)
