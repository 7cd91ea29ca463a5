import pytest

from talentscan.records.roles import same_post_left, same_role

SAME = [
    ("chief content officer", "executive vice president and chief content officer"),
    ("VP of sales", "vice-president, sales"),
    (None, "chief executive"),
    ("CEO", "chief executive officer"),
    ("CTO", "chief technology officer"),
    ("CRO", "chief revenue officer"),
    ("chief audit and risk officer", "CARO"),
    ("chief technical officer", "CTO"),
    ("co-founder and chief scientist", "chief scientist"),
    ("researcher", "research scientist"),
    ("executive", "vice president of sales"),
    ("lead AI safety", "head of AI safety"),
    ("interim CEO", "CEO"),
    ("manage product", "oversee product"),
    ("chairwoman", "chair"),
    ("senior vice president", "SVP"),
]
OTHER = [
    ("CEO", "CFO"),
    ("CRO", "chief creative officer"),
    ("chief executive", "chief financial officer"),
    ("president", "vice president"),
    ("editor", "deputy editor"),
    ("head of sales", "research scientist"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_role(one, other):
    assert same_role(one, other)
    assert same_role(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_roles(one, other):
    assert not same_role(one, other)
    assert not same_role(other, one)


def test_a_founder_leaves_any_post_but_takes_one_only():
    assert same_post_left("another co-founder", "chief scientist")
    assert not same_post_left("chief executive", "chief scientist")
    assert not same_role("co-founder", "chief scientist")
