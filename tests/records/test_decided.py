"""What a user decides wins over what is found, in the order in which it was decided."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import Anchor, Decision, Verb
from talentscan.records import anchors, anchors_of, merge
from tests.records import build
from tests.records.build import IN, OUT
from tests.records.test_order import CORPUS


def told(article, person, organization, *given, text=None, **more):
    """A telling whose sentence is its article's own, but for copies."""
    quote = f"{person} of {organization}, says {text or article}"
    return build.told(article, person, organization, *given, text=text, quote=quote, **more)


DAY = "2025-07-16T12:00:00+00:00"
ACME = told("a", "Jane Doe", "Acme")
ACME_TOO = told("b", "Jane Q. Doe", "Acme Inc.")
ORBIX = told("c", "J. Lind", "Orbix")


def decided(number, verb, first=(), second=(), names=("x", "y")):
    return Decision(number, verb, DAY, names, anchors(first), anchors(second))


def articles(records):
    return sorted("".join(sorted({told.article for told in one.evidence})) for one in records)


@pytest.mark.parametrize(
    ("decisions", "together"),
    [
        ([], ["ab", "c"]),
        ([decided(1, Verb.MERGE, [ACME, ACME_TOO], [ORBIX])], ["abc"]),
        ([decided(1, Verb.SPLIT, [ACME], [ACME_TOO])], ["a", "b", "c"]),
        ([decided(1, Verb.REJECT, [ORBIX])], ["ab"]),
        ([decided(1, Verb.REJECT, [ACME])], ["b", "c"]),
        ([decided(1, Verb.SPLIT, [ACME], [ACME_TOO]), decided(2, Verb.MERGE, [ACME], [ACME_TOO])], ["ab", "c"]),
        ([decided(1, Verb.SPLIT, [ACME], [ACME_TOO]), decided(2, Verb.MERGE, [ACME], [ORBIX])], ["ac", "b"]),
        (
            [decided(1, Verb.MERGE, [ACME, ACME_TOO], [ORBIX]), decided(2, Verb.SPLIT, [ORBIX], [ACME, ACME_TOO])],
            ["ab", "c"],
        ),
        (
            [decided(1, Verb.MERGE, [ACME, ACME_TOO], [ORBIX]), decided(2, Verb.SPLIT, [ACME], [ACME_TOO, ORBIX])],
            ["a", "bc"],
        ),
        (
            [
                decided(1, Verb.ALIAS, names=("Orbix", "Acme")),
                decided(2, Verb.ALIAS, names=("J. Lind", "Jane Doe")),
            ],
            ["abc"],
        ),
    ],
    ids=lambda given: "-".join(one if isinstance(one, str) else one.verb for one in given) or "none",
)
def test_decisions(decisions, together):
    assert articles(merge([ACME, ACME_TOO, ORBIX], decisions)) == together


def test_a_record_says_which_decisions_shaped_it():
    decisions = [decided(4, Verb.MERGE, [ACME], [ORBIX]), decided(5, Verb.ALIAS, names=("Orbix", "Orbix Labs"))]
    by_articles = {
        articles([one])[0]: one.decisions for one in merge([ACME, ORBIX, told("d", "Al Roe", "Gamma")], decisions)
    }
    assert by_articles == {"ac": (4, 5), "d": ()}


def test_what_a_user_makes_one_shows_who_and_where_its_articles_say():
    """Nothing is silently overwritten."""
    one = told("a", "Jane Doe", "Acme", when="2019")
    other = told("b", "Jane Roe", "Gamma", when="2019")
    (record,) = merge([one, other], [decided(1, Verb.MERGE, [one], [other])])
    assert [(conflict.field, [value for value, _ in conflict.values]) for conflict in record.conflicts] == [
        ("person", ["Jane Doe", "Jane Roe"]),
        ("organization", ["Acme", "Gamma"]),
    ]


def test_an_alias_is_shown_and_the_evidence_stays_as_it_is():
    (record,) = merge([ORBIX], [decided(1, Verb.ALIAS, names=("orbix", "Orbix Labs"))])
    assert record.organization == "Orbix Labs"
    assert record.evidence[0].evidence.quote == "J. Lind of Orbix, says c"


def test_a_new_telling_finds_its_part_of_what_was_merged():
    later = [told("d", "Jane Doe", "Acme", role="CFO"), told("e", "J. Lind", "Orbix", role="CEO")]
    assert articles(merge([ACME, ORBIX, *later], [decided(1, Verb.MERGE, [ACME], [ORBIX])])) == ["acde"]


def test_an_event_that_newer_rules_give_another_id_is_still_meant():
    renamed = replace(ORBIX, event=replace(ORBIX.event, id="another"))
    assert articles(merge([ACME, renamed], [decided(1, Verb.MERGE, [ACME], [ORBIX])])) == ["ac"]
    assert articles(merge([ACME, renamed], [decided(1, Verb.REJECT, [ORBIX])])) == ["a"]


def test_a_copy_of_what_was_rejected_is_left_out_too_and_other_words_bring_it_back():
    first = told("a", "Jane Doe", "Acme", text="x")
    copy, other = told("b", "Jane Doe", "Acme", text="x"), told("c", "Jane Doe", "Acme", text="y")
    rejected = [decided(1, Verb.REJECT, [first])]
    assert merge([first, copy], rejected) == []
    assert articles(merge([first, copy, other], rejected)) == ["c"]


def test_events_that_are_gone_are_no_error():
    gone = Anchor("gone", "text", IN, "Jane Doe", "Acme")
    decision = Decision(1, Verb.MERGE, DAY, ("x", "y"), (gone,), anchors([ACME]))
    assert merge([ACME], [decision]) == [replace(merge([ACME])[0], decisions=(1,))]


def test_the_anchors_of_a_record():
    tellings = [ACME, ACME_TOO, ORBIX, told("d", "Jane Doe", "Acme", OUT)]
    (record,) = [one for one in merge(tellings) if len(one.evidence) == 2]
    assert anchors_of(record, tellings) == anchors([ACME, ACME_TOO])


@st.composite
def corpora_with_decisions(draw):
    tellings = draw(CORPUS.filter(bool))
    some = st.lists(st.sampled_from(tellings), max_size=3)
    decisions = []
    for number, verb in enumerate(draw(st.lists(st.sampled_from(Verb), max_size=4)), 1):
        first, second = draw(some), draw(some)
        if verb is Verb.SPLIT:
            taken = anchors(first)
            second = [one for one in second if anchors([one])[0] not in taken]
        names = ("Beta", "Acme") if verb is Verb.ALIAS else ("x", "y")
        decisions.append(decided(number, verb, first, second, names))
    return tellings, decisions


@settings(max_examples=150, deadline=None)
@given(corpora_with_decisions(), st.randoms(use_true_random=False))
def test_with_decisions_the_order_does_not_matter_and_nothing_is_twice(given, random):
    tellings, decisions = given
    expected = merge(tellings, decisions)
    shuffled, made = list(tellings), list(decisions)
    random.shuffle(shuffled)
    random.shuffle(made)
    assert merge(shuffled, made) == expected
    kept = [(one.article, one.event) for record in expected for one in record.evidence]
    assert len(kept) == len(set(kept))
    assert len({record.id for record in expected}) == len(expected)
