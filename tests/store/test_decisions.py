import sqlite3

import pytest

from talentscan.errors import UsageError
from talentscan.model import Anchor, Decision, Kind, Verb
from talentscan.store import Store, decisions_in, problems, put_decision, undo_decision
from talentscan.store.migrations import APPLICATION_ID, MIGRATIONS

DAY = "2025-07-16T12:00:00+00:00"
JANE = Anchor("0123456789ab", "text", Kind.HIRE, "Jane Doe", "Acme")
GROUP = Anchor("ba9876543210", "text", Kind.DEPARTURE, None, "Acme & “Söhne”")


@pytest.fixture
def store(tmp_path):
    with Store(str(tmp_path / "test.db"), create=True) as opened:
        yield opened


def test_what_is_decided_comes_back(store):
    assert put_decision(store, Verb.MERGE, ("a", "b"), [JANE], [GROUP], made=DAY) == 1
    assert put_decision(store, Verb.ALIAS, ("Söhne", "Sons"), made=DAY) == 2
    assert decisions_in(store) == [
        Decision(1, Verb.MERGE, DAY, ("a", "b"), (JANE,), (GROUP,)),
        Decision(2, Verb.ALIAS, DAY, ("Söhne", "Sons")),
    ]
    assert list(problems(store)) == []


def test_undo(store):
    for verb in (Verb.REJECT, Verb.SPLIT, Verb.MERGE):
        put_decision(store, verb, ("a",), [JANE], made=DAY)
    assert undo_decision(store).number == 3
    assert undo_decision(store, 1).verb is Verb.REJECT
    assert [one.number for one in decisions_in(store)] == [2]
    assert put_decision(store, Verb.MERGE, ("a",), [JANE], made=DAY) == 4, "no number is given twice"
    with pytest.raises(UsageError, match=r"1: no such decision in .*; `talentscan decisions` lists them"):
        undo_decision(store, 1)
    undo_decision(store)
    undo_decision(store)
    with pytest.raises(UsageError, match="no decision to undo"):
        undo_decision(store)
    assert store.connection.execute("SELECT count(*) FROM decision_events").fetchone()[0] == 0


def test_a_database_of_before_gets_its_tables(tmp_path):
    path = str(tmp_path / "old.db")
    connection = sqlite3.connect(path)
    for statement in MIGRATIONS[0]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    with Store(path) as store:
        assert put_decision(store, Verb.MERGE, ("a", "b"), [JANE], [GROUP], made=DAY) == 1
        assert store.connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
