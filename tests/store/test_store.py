import sqlite3
from datetime import date

import pytest

from talentscan.errors import StoreError
from talentscan.model import Article, OffsetMap
from talentscan.model.identity import article_id
from talentscan.pipeline import scan_article
from talentscan.store import Outcome, Store, problems
from talentscan.store.migrations import MIGRATIONS
from tests import toy

RULES = "1"


@pytest.fixture(autouse=True)
def _toy_rules(monkeypatch):
    monkeypatch.setattr("talentscan.pipeline.extract", toy.extract)


@pytest.fixture
def store(tmp_path):
    with Store(str(tmp_path / "test.db"), create=True) as opened:
        yield opened


def article(path, text, published=None):
    return Article(path, text, text, OffsetMap.identity(len(text)), (), published=published)


def put(store, path, text, rules=RULES, published=None):
    read = article(path, text, published)
    return store.put(read, path, scan_article(read).events, rules)


def content(store):
    """Everything in the database, table by table."""
    tables = [
        row[0] for row in store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {name: sorted(map(tuple, store.connection.execute(f"SELECT * FROM {name}"))) for name in tables}


def test_what_is_stored_comes_back(store):
    text = "Jané Doe leaves Acme as chief “boss” for Beta (2025-07). Bob Roe reportedly joins Gamma."
    read = article("a.txt", text, date(2025, 7, 16))
    events = scan_article(read).events
    store.put(read, "a.txt", events, RULES)
    assert [one.event for one in store.tellings()] == list(events)
    assert {one.published for one in store.tellings()} == {date(2025, 7, 16)}
    stored = store.article(article_id(read))
    assert (stored.source, stored.text, stored.paths) == (text, text, ("a.txt",))
    assert list(problems(store)) == []


def test_known_copied_changed_updated(store):
    assert put(store, "a", "Jane Doe joins Acme.") is Outcome.NEW
    assert put(store, "a", "Jane Doe joins Acme.") is Outcome.KNOWN
    assert put(store, "b", "Jane Doe joins Acme.") is Outcome.COPY
    assert store.counts()["articles"] == 1
    assert put(store, "a", "Jane Doe leaves Acme.") is Outcome.CHANGED
    assert store.counts() == {"articles": 2, "places": 2, "events": 2, "evidence": 2}
    assert put(store, "b", "Jane Doe leaves Acme.") is Outcome.CHANGED
    assert store.counts() == {"articles": 1, "places": 2, "events": 1, "evidence": 1}
    assert put(store, "b", "Jane Doe leaves Acme.", rules="2") is Outcome.UPDATED
    assert list(problems(store)) == []


def test_a_copy_is_told_of_by_the_first_path(store):
    put(store, "z", "Jane Doe joins Acme.")
    put(store, "a", "Jane Doe joins Acme.")
    assert [one.event.article for one in store.tellings()] == ["a"]


def test_a_record_that_left_its_file_is_forgotten(store):
    for number in (1, 2):
        read = article(f"dump.jsonl#{number}", f"Jane Doe joins Acme as number {'x' * number}.")
        store.put(read, "dump.jsonl", scan_article(read).events, RULES)
    store.finish_file("dump.jsonl", "digest", ["dump.jsonl#1", "dump.jsonl#2"], RULES)
    assert store.articles_in("dump.jsonl", "digest", RULES) == 2
    assert store.articles_in("dump.jsonl", "digest", "2") is None
    assert store.articles_in("dump.jsonl", "other", RULES) is None
    store.finish_file("dump.jsonl", "other", ["dump.jsonl#1"], RULES)
    assert store.counts()["articles"] == 1


def test_a_file_in_work_is_not_finished(store):
    put(store, "a", "Jane Doe joins Acme.")
    store.finish_file("a", "digest", ["a"], RULES)
    put(store, "a", "Jane Doe leaves Acme.")
    assert store.articles_in("a", "digest", RULES) is None


def test_the_order_of_articles_does_not_matter(tmp_path):
    texts = {"a": "Jane Doe joins Acme.", "b": "Bob Roe leaves Beta.", "c": "Jane Doe joins Acme."}
    contents = []
    for order in ("abc", "cba", "bca"):
        with Store(str(tmp_path / f"{order}.db"), create=True) as store:
            for path in order:
                put(store, path, texts[path])
            contents.append(content(store))
    assert contents[0] == contents[1] == contents[2]


DAMAGE = {
    "an article's text": ("UPDATE articles SET source = 'x' || source", "its content does not have this hash"),
    "the hash of its words": ("UPDATE articles SET text_id = 'x'", "its words do not have the hash"),
    "who left": ("UPDATE events SET person = 'Someone Else'", "what it says does not have this hash"),
    "a quote": ("UPDATE evidence SET quote = 'never said'", "its quote is not at 0:20"),
    "its place": ('UPDATE evidence SET "end" = 12', "its quote is not at 0:12"),
    "no evidence": ("DELETE FROM evidence", "has no evidence"),
    "no place": ("DELETE FROM places", "found nowhere"),
    "no article": ("DELETE FROM articles", "points to nothing in articles"),
}


@pytest.mark.parametrize(("damage", "line"), DAMAGE.values(), ids=DAMAGE)
def test_verify_names_what_is_wrong(store, damage, line):
    put(store, "a", "Jane Doe joins Acme.")
    store.connection.execute("PRAGMA foreign_keys = OFF")
    store.connection.execute(damage)
    assert any(line in problem for problem in problems(store))


def test_no_database(tmp_path):
    with pytest.raises(StoreError, match=r"none\.db: no such database; run"):
        Store(str(tmp_path / "none.db"))


def test_not_a_database(tmp_path):
    (tmp_path / "text.db").write_text("no database at all, " * 100)
    with pytest.raises(StoreError, match=r"text\.db: not a SQLite database; name another"):
        Store(str(tmp_path / "text.db"))


def test_a_database_of_another_program(tmp_path):
    connection = sqlite3.connect(tmp_path / "other.db")
    connection.execute("CREATE TABLE birds (name TEXT)")
    connection.close()
    with pytest.raises(StoreError, match=r"other\.db: a database of another program"):
        Store(str(tmp_path / "other.db"), create=True)


def test_a_later_version(tmp_path):
    with Store(str(tmp_path / "new.db"), create=True) as store:
        store.connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(StoreError, match=r"new\.db: made by a later talentscan .* upgrade"):
        Store(str(tmp_path / "new.db"))


def test_a_damaged_database(tmp_path):
    path = tmp_path / "torn.db"
    with Store(str(path), create=True) as store:
        for number in range(400):
            put(store, str(number), f"Jane Doe joins Acme. {'words ' * 200}{number}")
        store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    begin, end = 240_000, len(data) - 8_000  # behind the first pages of all tables
    data[begin:end] = b"\xa5" * (end - begin)
    path.write_bytes(bytes(data))
    with pytest.raises(StoreError, match=r"torn\.db: damaged; move it away"), Store(str(path)) as store:
        list(store.tellings())
    with Store(str(path)) as store, pytest.raises(StoreError, match=r"torn\.db: .* move it away"):
        list(problems(store))


def test_no_folder(tmp_path):
    with pytest.raises(StoreError, match=r"cannot be opened; check that its folder exists"):
        Store(str(tmp_path / "none" / "x.db"), create=True)


def test_it_can_be_opened_again(tmp_path):
    path = str(tmp_path / "test.db")
    with Store(path, create=True) as store:
        put(store, "a", "Jane Doe joins Acme.")
    with Store(path) as store:
        assert store.counts()["events"] == 1
        assert store.connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
