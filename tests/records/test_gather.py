"""Tellings are put together as by a slow obvious implementation, and at a cost that is bounded where many are alike."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import Naming, Status
from talentscan.records.cluster import NO_WAY_BACK, Cluster
from talentscan.records.decided import Decided
from talentscan.records.gather import clusters_of, telling_order, turns_of, way_back_of
from talentscan.records.naming import may_be_one, naming_keys, naming_of, neighbours
from tests.records.build import IN, OUT, WITHIN, told

PEOPLE = [
    "Jane Doe", "Jane Q. Doe", "J. Doe", "Doe", "Jane Do", "Janet Doe", "Doe Jane", 'Yuhao "Jane" Doe', "Jane Dow",
    "José Roe", "Jose Roe", "Wei Wang", "Wang Wei",
]  # fmt: skip
PLACES = ["Acme", "Acme Inc.", "Acme Labs", "Akme Laboratories", "Acme Laboratories", "Beta Bank", "Bank of Beta", "BB"]
PUBLISHED = [None, "2019-05-01", "2019-12-30", "2020-01-02", "2020-06-01", "2025-01-20"]
TELLINGS = st.builds(
    told,
    st.sampled_from("abcdef"),
    st.one_of(st.sampled_from(PEOPLE), st.none()),
    st.sampled_from(PLACES),
    st.sampled_from([IN, OUT, WITHIN]),
    st.sampled_from([None, "2019", "2019-03", "2019-12", "2020", "2020-01", "2020-04-05", "2025-01-15"]),
    role=st.sampled_from([None, "CEO", "engineer"]),
    manner=st.sampled_from([None, None, "returned"]),
    status=st.sampled_from(Status),
    start=st.integers(0, 30),
    count=st.sampled_from([1, 3, 40]),
    story=st.sampled_from([None, "s", "t"]),
)


def _of_one_article(telling):
    """An article has one date, one text and one story."""
    place = "abcdef".index(telling.event.article)
    day = PUBLISHED[place]
    return replace(
        telling,
        published=None if day is None else date.fromisoformat(day),
        text="copy" if telling.event.article in "bc" else telling.text,
    )


def obvious_neighbours(namings):
    """Every naming compared with every other that has a key of its own, or of a part of its name."""

    def meet(a, b):
        (one, one_part), (other, other_part) = naming_keys(a), naming_keys(b)
        return one & other or one_part & other or one & other_part

    return {a: {b for b in namings if a == b or (meet(a, b) and may_be_one(a, b))} for a in namings}


def obvious_clusters(tellings):
    """Every telling compared with every cluster of its naming and of the neighbours, in one order."""
    every = sorted(set(tellings), key=telling_order)
    near = obvious_neighbours({naming_of(one) for one in every})
    turns = turns_of(every)
    found = []
    for one in every:
        naming = naming_of(one)
        back = way_back_of(one, naming, turns) if naming.person else NO_WAY_BACK
        fitting = [
            cluster
            for cluster in found
            if near[naming] & {naming_of(other) for other in cluster.tellings} and cluster.admits(one, back)
        ]
        nearest = min(fitting, key=lambda cluster: cluster.distance(one), default=None)
        if nearest is None:
            found.append(nearest := Cluster())
        nearest.add(one, back)
    return {frozenset(cluster.tellings) for cluster in found}


NAMINGS = st.builds(
    lambda way, person, organization, text: (
        Naming(way, person, "", organization, text if person == "Doe" else "")
        if person
        else Naming(way, "", text, organization)
    ),
    st.sampled_from(["in", "out"]),
    st.one_of(st.sampled_from(PEOPLE), st.just("")),
    st.sampled_from(PLACES),
    st.sampled_from(["1", "3"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(NAMINGS, max_size=16))
def test_neighbours_are_what_comparing_all_gives(namings):
    found = neighbours(namings)
    assert {one: set(those) for one, those in found.items()} == obvious_neighbours(set(namings))
    assert all(len(those) == len(set(those)) for those in found.values())


@settings(max_examples=200, deadline=None)
@given(st.lists(TELLINGS.map(_of_one_article), max_size=14), st.randoms(use_true_random=False))
def test_clusters_are_what_comparing_all_gives(tellings, random):
    random.shuffle(tellings)
    found = clusters_of(Decided(tellings), turns_of(tellings))
    assert {frozenset(one.tellings) for one in found} == obvious_clusters(tellings)


def _asked(monkeypatch, tellings):
    """How often a cluster was asked whether it admits a telling, and how often two events of one text were compared."""
    asked, compared = [], []
    admits, apart = Cluster.admits, Cluster._told_apart
    monkeypatch.setattr(Cluster, "admits", lambda self, *told: asked.append(told) or admits(self, *told))
    monkeypatch.setattr(Cluster, "_told_apart", staticmethod(lambda *told: compared.append(told) or apart(*told)))
    clusters = list(clusters_of(Decided(tellings), turns_of(tellings)))
    return clusters, len(asked), len(compared)


def test_copies_of_one_text_are_compared_with_one_of_them(monkeypatch):
    copies = [told(f"a{n}", "Jane Doe", "Acme", OUT, "2025-07", text="one", published="2025-07-02") for n in range(90)]
    clusters, _, compared = _asked(monkeypatch, copies)
    assert len(clusters) == 1
    assert compared < 2 * len(copies)


@pytest.mark.parametrize("step", [12, 1])
def test_people_without_names_are_compared_within_a_season(monkeypatch, step):
    """Every `executive` who left a large firm, years after years, in no other month than those near by."""
    days = [f"{1900 + month // 12}-{month % 12 + 1:02}-10" for month in range(0, 200 * step, step)]
    told_of = [told(f"a{n}", None, "Acme", OUT, published=day, count=1) for n, day in enumerate(days)]
    clusters, asked, _ = _asked(monkeypatch, told_of)
    assert len(clusters) == len(told_of)
    assert asked <= 4 * len(told_of)


def test_namesakes_at_other_places_are_not_compared(monkeypatch):
    told_of = [told(f"a{n}", "Jane Doe", f"{chr(97 + n % 26)}{n}quom Works", OUT) for n in range(60)]
    clusters, asked, _ = _asked(monkeypatch, told_of)
    assert (len(clusters), asked) == (60, 0)
