"""Records in the database: those of merging everything, whatever came, went or was decided, in whatever order."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan import storybook
from talentscan.model import Article, Kind, OffsetMap, PartialDate, Status, Verb
from talentscan.model.identity import article_id, event_id
from talentscan.recordbook import update
from talentscan.recordbook.ask import selected
from talentscan.recordbook.decide import decide
from talentscan.records import Selection, anchors, merge
from talentscan.store import RecordTables, Store, decisions_in, problems, undo_decision
from tests.records.build import told
from tests.records.test_order import PUBLISHED, TELLINGS

DAY = "2025-07-16T12:00:00+00:00"
VERSION = "1"

ARTICLES = st.lists(st.lists(TELLINGS, min_size=1, max_size=3), min_size=1, max_size=9)
ALIASES = (("Beta", "Acme"), ("Acme", "Gamma"), ("Jane R. Doe", "John Doe"), ("J. Doe", "José Roe"))


def stored(store, number, tellings, path=None):
    """Store an article that tells some events, a sentence each; one of few texts, some of which have a date."""
    name = "abcdef"[number % 6]
    lines, events, at = [], [], 0
    for one in tellings:
        quote = f"{one.event.person or one.event.group.text} {one.event.kind} {one.event.organization}."
        evidence = replace(one.event.evidence[0], quote=quote, text=quote, start=at, end=at + len(quote))
        events.append(replace(one.event, evidence=(evidence,)))
        lines.append(quote)
        at += len(quote) + 1
    text = "\n".join(lines)
    made = told("x", "Jane Doe", "Acme", published=PUBLISHED.get(name)).published
    article = Article(
        path or f"{name}{number}", text, text, OffsetMap.identity(len(text)), (), None, made, f"{name} Post"
    )
    identity = article_id(article)
    found = {event_id(identity, one): replace(one, id=event_id(identity, one)) for one in events}
    store.put(article, article.path, list(found.values()), "1")
    return article.path


def expected(store):
    return merge(store.tellings(), decisions_in(store))


def up_to_date(store):
    storybook.update_stored(store, VERSION)
    update.update_stored(store, VERSION)
    return list(RecordTables(store).records())


def content(store):
    """All that is known of records, but for the ids that records once had: those tell of the way that was taken."""
    names = ("records", "tellings", "namings", "naming_keys", "record_keys", "record_relations", "decided_events")
    return {name: sorted(map(tuple, store.connection.execute(f"SELECT * FROM {name}"))) for name in names}


def drawn_decision(store, chance):
    """Decide something about records as they are; one may be undone instead."""
    records = list(RecordTables(store).records())
    by_event = {one.event.id: one for one in store.tellings()}
    verb = chance.choice([*Verb, None])
    if verb is None:
        if made := decisions_in(store):
            undo_decision(store, chance.choice(made).number)
    elif verb is Verb.ALIAS:
        decide(store, verb, chance.choice(ALIASES), (), (), made=DAY)
    elif records:
        some = [anchors(by_event[one.event] for one in record.evidence) for record in chance.choices(records, k=2)]
        if verb is Verb.SPLIT:
            some = [some[0][:1], some[0][1:]]
        decide(store, verb, ("x", "y"), some[0], some[1] if verb is not Verb.REJECT else (), made=DAY)


@settings(max_examples=150, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False), st.sampled_from([0, 1, 3]))
def test_step_by_step_it_is_what_merging_everything_gives(articles, chance, decided):
    with Store(":memory:", create=True) as store:
        present = {}
        steps = [*enumerate(articles), *([None] * decided)]
        chance.shuffle(steps)
        for step in steps:
            if step is None:
                drawn_decision(store, chance)
            elif present and chance.random() < 0.3:
                gone = chance.choice(sorted(present))
                store.finish_file(gone, None, [], "1")
                del present[gone]
            else:
                present[stored(store, *step)] = step
            if chance.random() < 0.7:
                assert up_to_date(store) == expected(store)
        assert up_to_date(store) == expected(store)
        before = content(store)
        update.update_stored(store, "another way")
        assert content(store) == before
        assert list(problems(store)) == []


SELECTIONS = st.builds(
    Selection,
    person=st.sampled_from([None, "doe", "J Do", "researchers", "José"]),
    organization=st.sampled_from([None, "Acme", "Beta", "Bank", "Betta"]),
    kinds=st.sampled_from([(), (Kind.HIRE,), (Kind.HIRE, Kind.DEPARTURE)]),
    statuses=st.sampled_from([(), (Status.CONFIRMED,), (Status.DENIED, Status.RUMORED)]),
    since=st.sampled_from([None, PartialDate(2018), PartialDate(2019, 3), PartialDate(2025, 1, 15)]),
    until=st.sampled_from([None, PartialDate(2018), PartialDate(2019, 2), PartialDate(2025, 1, 15)]),
    min_confidence=st.sampled_from([0.0, 0.9, 0.95]),
)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.lists(SELECTIONS, min_size=1, max_size=5))
def test_a_question_is_answered_with_the_records_that_it_admits(articles, questions):
    with Store(":memory:", create=True) as store:
        for step in enumerate(articles):
            stored(store, *step)
        every = up_to_date(store)
        moves = {record.id: record.move for record in every}
        for chosen in questions:
            records, asked = selected(store, chosen)
            assert set(asked) == {record.id for record in every if chosen.admits(record)}
            whole = {moves[one] for one in asked} - {None}
            likely = [record for record in every if record.confidence >= chosen.min_confidence]
            assert {one.id for one in records} == {
                record.id for record in likely if record.id in asked or record.move in whole
            }


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_the_order_and_the_steps_leave_no_trace(articles, chance):
    found = []
    for _ in range(3):
        with Store(":memory:", create=True) as store:
            numbered = list(enumerate(articles))
            chance.shuffle(numbered)
            for step in numbered:
                stored(store, *step)
                if chance.random() < 0.4:
                    up_to_date(store)
            up_to_date(store)
            found.append(content(store))
    assert found[0] == found[1] == found[2]
