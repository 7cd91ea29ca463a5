"""Records in the database: those of merging everything, whatever came, went or was decided, in whatever order."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentscan import storybook
from talentscan.model import Article, Kind, OffsetMap, PartialDate, Status, Verb
from talentscan.model.identity import article_id, event_id, number
from talentscan.recordbook import update
from talentscan.recordbook.ask import record_named, records_with_id, selected
from talentscan.recordbook.decide import decide
from talentscan.records import Selection, anchors, merge
from talentscan.store import RecordTables, Store, decisions_in, problems, undo_decision
from talentscan.store.migrations import MIGRATIONS
from talentscan.store.records import TABLES
from tests.records.build import OUT, told
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
@given(ARTICLES, st.randoms(use_true_random=False), st.sampled_from([0, 1, 3]), st.sampled_from([2, update.MANY]))
def test_step_by_step_it_is_what_merging_everything_gives(articles, chance, decided, many):
    """However few articles it takes to merge all anew."""
    with pytest.MonkeyPatch.context() as patch, Store(":memory:", create=True) as store:
        patch.setattr(update, "MANY", many)
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


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        ("DELETE FROM tellings", "is in no record"),
        ("DELETE FROM tellings", "is of no event"),
        ("DELETE FROM records", "has events, but is not stored"),
    ],
)
def test_verify_names_what_is_wrong(damage, line):
    with Store(":memory:", create=True) as store:
        stored(store, 1, [told("a", "Jane Doe", "Acme")])
        up_to_date(store)
        assert list(problems(store)) == []
        store.connection.execute(damage)
        assert any(line in problem for problem in problems(store))


def test_what_concerns_nobody_else_is_not_merged_again(monkeypatch):
    """A new article costs what it concerns, not what is stored."""
    merged = []
    drafts = update.drafts

    def counted(decided, turns):
        merged.append(len(decided.tellings))
        return drafts(decided, turns)

    monkeypatch.setattr(update, "drafts", counted)
    with Store(":memory:", create=True) as store:
        for number in range(60):
            stored(store, number, [told("a", f"Jane {chr(65 + number % 26)}oe{'x' * number}", "Acme")])
        up_to_date(store)
        stored(store, 60, [told("a", "J. Aoe", "Acme Inc.")])
        up_to_date(store)
        stored(store, 61, [told("a", "Zed Moe", "Acme")])
        up_to_date(store)
    assert merged == [60, 2, 1]


def test_many_articles_at_once_are_merged_at_once(monkeypatch):
    monkeypatch.setattr(update, "MANY", 5)
    with Store(":memory:", create=True) as store:
        for number in range(3):
            stored(store, number, [told("a", "Jane Doe", "Acme", when="2019", start=number)])
        up_to_date(store)
        for number in range(3, 40):
            stored(store, number, [told("a", f"Jane Doe{'e' * (number % 7)}", "Acme", start=number)])
        assert up_to_date(store) == expected(store)
        for number in range(40, 51):
            stored(store, number, [told("a", f"Jane Doe{'e' * (number % 7)}", "Acme", start=number)])
        assert up_to_date(store) == expected(store)


def test_an_id_of_before_leads_to_where_its_events_are_now():
    with Store(":memory:", create=True) as store:
        stored(store, 1, [told("a", "Jane Doe", "Acme")])
        (before,) = up_to_date(store)
        stored(store, 2, [told("b", "Jane Doe", "Acme", when="2019")])
        (dated,) = up_to_date(store)
        stored(store, 3, [told("c", "Jane Margaret Doe", "Acme", when="2019")])
        (fuller,) = up_to_date(store)
        assert len({before.id, dated.id, fuller.id}) == 3
        assert {record_named(store, one.id[:8]) for one in (before, dated, fuller)} == {fuller}
        assert [one.id for one in records_with_id(store, before.id)] == [fuller.id]
        store.finish_file("d3", None, [], "1")
        assert up_to_date(store) == [dated]
        assert {record_named(store, one.id) for one in (before, dated, fuller)} == {dated}


def test_a_database_of_before_is_merged(tmp_path):
    path = str(tmp_path / "old.db")
    with Store(path, create=True) as store:
        stored(store, 1, [told("a", "Jane Doe", "Acme")])
        for (name,) in list(store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
            store.connection.execute(f"DROP TRIGGER {name}")
        for table in (*TABLES, "former_records"):
            store.connection.execute(f"DROP TABLE {table}")
        store.connection.execute("DROP INDEX events_counterpart")
        store.connection.execute("PRAGMA user_version = 3")
    with Store(path) as store:
        assert [one.person for one in up_to_date(store)] == ["Jane Doe"]


def test_a_database_with_keys_of_another_form_is_merged_anew(tmp_path):
    """Records once found each other by the person alone."""
    path, same = str(tmp_path / "old.db"), str(tmp_path / "new.db")
    departure, arrival = told("a", "Jane Doe", "Acme", OUT), told("b", "Jane Doe", "Beta", other="Acme")
    with Store(path, create=True) as store:
        stored(store, 1, [departure])
        (record,) = up_to_date(store)
        store.connection.execute("DROP TABLE record_keys")
        for step in (step for step in MIGRATIONS[3] if " record_keys" in step):
            store.connection.execute(step)
        store.connection.execute("INSERT INTO record_keys VALUES (?, ?)", (record.id, number("move", "doe", "j")))
        store.connection.execute("PRAGMA user_version = 4")
    with Store(path) as store, Store(same, create=True) as new:
        for one in (store, new):
            stored(one, 2, [arrival])
        stored(new, 1, [departure])
        assert [record.move is not None for record in up_to_date(store)] == [True, True]
        up_to_date(new)
        assert content(store) == content(new)


def test_an_article_that_is_found_elsewhere_is_found_by_that():
    """The path of an article is in the keys of what it tells."""
    with Store(":memory:", create=True) as store:
        stored(store, 0, [told("a", "Jane Doe", "Acme", OUT)], "b")
        stored(store, 1, [told("a", "Jane Doe", "Acme", OUT)], "z")
        up_to_date(store)
        stored(store, 1, [told("a", "Jane Doe", "Acme", OUT)], "c")
        assert up_to_date(store) == expected(store)
        steps = content(store)
        update.update_stored(store, "another way")
        assert content(store) == steps
