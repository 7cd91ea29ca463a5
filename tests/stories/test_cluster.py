"""Grouping agrees with a slow obvious implementation, whatever the order in which articles come and go."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan.model import Likeness
from talentscan.stories import MemoryIndex, candidates, update
from talentscan.stories.candidates import copy_keys, news_keys
from talentscan.stories.cluster import MANY
from talentscan.stories.likeness import copied, retold
from talentscan.stories.thresholds import thresholds
from tests.stories.build import article

FEW = 2
"""Anchors in these tests, so that keys have more articles than that."""


@pytest.fixture(autouse=True)
def _few_anchors(monkeypatch):
    few = replace(thresholds(), anchors=FEW)
    monkeypatch.setattr(candidates, "thresholds", lambda: few)


def obvious(articles):
    """The stories of some articles, as sets of copies: everything compared that may be, nothing kept."""
    known = {one.number: one for one in articles}

    def order(number):
        day = known[number].day
        return day is None, day or 0, number

    def linked(numbers, keys, judge):
        having = {}
        for number in sorted(numbers):
            for key in keys(known[number]):
                having.setdefault(key, []).append(number)
        pairs = {
            tuple(sorted(pair))
            for those in having.values()
            for pair in combinations(those, 2)
            if set(pair) & set(those[:FEW])
        }
        links = {number: set() for number in numbers}
        for a, b in pairs:
            if judge(known[a], known[b]):
                links[a].add(b)
                links[b].add(a)
        return links

    copies = linked(known, copy_keys, copied)
    groups, left = {}, set(known)
    while left:
        group = {min(left)}
        while more := {other for one in group for other in copies[one]} - group:
            group |= more
        left -= group
        groups[min(group, key=order)] = frozenset(group)
    links = linked(groups, news_keys, retold)

    def rank(number):
        return -min(len(links[number]), MANY), order(number)

    def takes(centre, number):
        days = [known[other].day for other in links[centre] if known[other].day is not None]
        if known[number].day is None or known[centre].day is not None:
            return True
        return known[number].day - min(days) <= thresholds().follow_up_days

    stories = {}
    for number in sorted(groups, key=rank):
        centres = [one for one in sorted(stories, key=rank) if one in links[number] and takes(one, number)]
        stories.setdefault(centres[0] if centres else number, set()).add(groups[number])
    return {centre: frozenset(those) for centre, those in stories.items()}


def grouped(index):
    """The stories of an index in the same form."""
    return {
        centre: frozenset(frozenset(index.copies_of(one)) for one in index.around(centre)) for centre in index.of_centre
    }


PEOPLE = ["ann", "bob", "a.cara", "b.cara", "dora"]
MOVERS = st.builds(
    lambda who, way, place: f"{who} {way} {place}",
    st.sampled_from(PEOPLE),
    st.sampled_from(["in", "out"]),
    st.sampled_from(["acme", "beta"]),
)
TEXTS = [frozenset(range(start, start + 40)) for start in (0, 4, 12, 1000, 1004)]
ARTICLES = st.lists(
    st.builds(
        lambda movers, day, names, title, text: {
            "movers": movers,
            "day": day,
            "names": names,
            "title": title,
            "shingles": text,
        },
        st.lists(MOVERS, max_size=3, unique=True),
        st.one_of(st.none(), st.integers(0, 9), st.integers(30, 50)),
        st.sampled_from(["", "Ann Acme", "Ann Acme Bob", "Bob Beta", "Cara"]),
        st.sampled_from(["", "ann leaves acme", "ann quits acme", "bob joins beta today"]),
        st.one_of(st.none(), st.sampled_from(TEXTS)),
    ),
    max_size=14,
)


def made(drawn):
    return [
        article(
            number,
            *one["movers"],
            day=one["day"],
            names=one["names"],
            title=one["title"],
            lead="same lead",
            shingles=one["shingles"],
        )
        for number, one in enumerate(drawn, 1)
    ]


@settings(max_examples=100, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_it_is_what_the_obvious_way_gives(drawn, random):
    articles = made(drawn)
    random.shuffle(articles)
    index = MemoryIndex()
    cut = random.randint(0, len(articles))
    update(index, articles[:cut])
    for one in articles[cut:]:
        update(index, [one])
    assert grouped(index) == obvious(articles)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_what_was_taken_out_leaves_no_trace(drawn, random):
    articles = made(drawn)
    random.shuffle(articles)
    cut = random.randint(0, len(articles))
    index, never = MemoryIndex(), MemoryIndex()
    update(index, articles)
    update(index, removed=[one.number for one in articles[:cut]])
    update(never, articles[cut:])
    assert index == never


@settings(max_examples=100, deadline=None)
@given(ARTICLES, ARTICLES, st.randoms(use_true_random=False))
def test_an_article_may_change(drawn, others, random):
    """As when its events are found anew by better rules."""
    before, after = made(drawn), made(others)
    index, fresh = MemoryIndex(), MemoryIndex()
    update(index, before)
    random.shuffle(after)
    numbers = {one.number for one in after}
    update(index, after, [one.number for one in before if one.number in numbers])
    update(fresh, [*(one for one in before if one.number not in numbers), *after])
    assert index == fresh


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_only_stories_that_are_named_have_changed(drawn, random):
    articles = made(drawn)
    random.shuffle(articles)
    cut = random.randint(0, len(articles))
    index = MemoryIndex()
    update(index, articles[:cut])
    before = grouped(index)
    changed = update(index, articles[cut:])
    after = grouped(index)
    assert {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)} <= changed


def test_a_key_that_all_have_costs_a_few_comparisons_each(monkeypatch):
    asked = []
    monkeypatch.setattr("talentscan.stories.cluster.retold", lambda a, b: asked.append((a, b)))
    index = MemoryIndex()
    numbers = [number * 2654435761 % 1000003 for number in range(1, 401)]  # in no order, as hashes are
    update(index, [article(number, "ann out acme") for number in numbers])
    assert len(asked) < 400 * 3 * FEW * 2


def test_a_chain_of_likenesses_is_no_story():
    """A day's piece of news leads to the next, but the first and the last are two."""
    people = ["ann", "bob", "cara", "dora", "ed", "flo"]
    chain = [
        article(number, *(f"{who} out acme" for who in people[number - 1 : number + 1]), names="Acme Corp", day=number)
        for number in range(1, 6)
    ]
    index = MemoryIndex()
    update(index, chain)
    assert len(index.of_centre) > 1
    assert all(link.likeness is Likeness.SAME_EVENTS for links in index.news.linked.values() for link in links.values())
