"""Stories in the database: the same as in memory, kept up to date by little steps, never half done."""

import random
from datetime import date

import pytest

from talentscan import storybook
from talentscan.model import Article, OffsetMap
from talentscan.pipeline import ScanOptions, scan_article, stored_stories, stories_of, update_stories
from talentscan.store import Store, problems
from talentscan.stories import update
from tests import toy

RULES = "1"
WORDS = [f"word{number}" for number in range(400)]


@pytest.fixture(autouse=True)
def _toy_rules(monkeypatch):
    monkeypatch.setattr("talentscan.pipeline.extract", toy.extract)


WAYS = {
    "by batches": lambda _: False,
    "all at once": lambda load: load.waiting() > 0,
    "whichever is less work": storybook._all_at_once,
}


@pytest.fixture(params=WAYS, autouse=True)
def _way(request, monkeypatch):
    """What waits is grouped with what is stored, or all is grouped anew: one way must give what the other does."""
    monkeypatch.setattr(storybook, "BATCH", 10)
    monkeypatch.setattr(storybook, "_all_at_once", WAYS[request.param])


def articles(count=40):
    """Articles of some stories: copies, cut copies and rewrites, some without a date."""
    rng = random.Random(7)
    made = []
    for number in range(count):
        story = rng.randrange(8)
        words = random.Random(story if rng.random() < 0.5 else 1000 + number)
        body = " ".join(words.choices(WORDS, k=120)).capitalize() + "."
        text = (
            f"Jane Doe{'abcdefgh'[story]} leaves Acme for Beta (2025-07). {body}\n{' '.join(rng.choices(WORDS, k=6))}"
        )
        day = None if rng.random() < 0.2 else date(2025, 7, 1 + 3 * (story % 3) + rng.randrange(3))
        made.append(Article(f"{number:02}.txt", text, text, OffsetMap.identity(len(text)), (), f"Doe {story}", day))
    return made


def put(store, article):
    store.put(article, article.path, scan_article(article).events, RULES)


def in_memory(some):
    return stories_of(scan_article(one, one.path, ScanOptions(compare=True)) for one in some).stories()


def tables(store):
    """All that is known of stories, table by table."""
    names = ("fingerprints", "story_keys", "story_links", "stories", "story_queue")
    return {name: sorted(map(tuple, store.connection.execute(f"SELECT * FROM {name}"))) for name in names}


def test_it_has_the_stories_of_memory(tmp_path):
    every = articles()
    assert 2 < sum(len(story.articles) > 1 for story in in_memory(every)) < 10
    with Store(str(tmp_path / "x.db"), create=True) as store:
        for number, one in enumerate(every):
            put(store, one)
            if number % 7 == 0:
                update_stories(store)
        assert stored_stories(store).stories() == in_memory(every)
        assert list(problems(store)) == []


def test_the_order_and_the_steps_leave_no_trace(tmp_path):
    every = articles()
    found = []
    for seed in range(3):
        with Store(str(tmp_path / f"{seed}.db"), create=True) as store:
            random.Random(seed).shuffle(every)
            for number, one in enumerate(every):
                put(store, one)
                if number % (seed + 5) == 0:
                    update_stories(store)
            update_stories(store)
            found.append(tables(store))
    assert found[0] == found[1] == found[2]
    assert found[0]["story_queue"] == []


@pytest.mark.parametrize("_way", ["by batches"], indirect=True)
@pytest.mark.parametrize("seed", range(3))
def test_all_at_once_leaves_what_steps_leave(tmp_path, monkeypatch, seed):
    """With articles that go and come again between the steps."""
    every, found = articles(60), {}
    for way, judge in WAYS.items():
        monkeypatch.setattr(storybook, "_all_at_once", judge)
        chance = random.Random(seed)
        with Store(str(tmp_path / f"{way}.db"), create=True) as store:
            for _ in range(6):
                for one in chance.sample(every, 25):
                    put(store, one)
                for one in chance.sample(every, 8):
                    store.finish_file(one.path, None, [], RULES)
                update_stories(store)
            found[way] = tables(store)
            assert list(problems(store)) == []
    assert found["by batches"] == found["all at once"] == found["whichever is less work"]


def test_what_leaves_its_file_leaves_its_story(tmp_path):
    every = articles()
    with Store(str(tmp_path / "x.db"), create=True) as store, Store(str(tmp_path / "y.db"), create=True) as never:
        for one in every:
            put(store, one)
        update_stories(store)
        for one in every[:15]:
            store.finish_file(one.path, None, [], RULES)
        for one in every[15:]:
            put(never, one)
        update_stories(store)
        update_stories(never)
        assert tables(store) == tables(never)


def test_an_interrupted_update_goes_on(tmp_path, monkeypatch):
    every = articles()
    monkeypatch.setattr(storybook, "_all_at_once", WAYS["by batches"])
    with Store(str(tmp_path / "x.db"), create=True) as store:
        for one in every:
            put(store, one)
        calls = []

        def failing(*args):
            calls.append(args)
            if len(calls) == 3:
                raise KeyboardInterrupt
            return update(*args)

        monkeypatch.setattr(storybook, "update", failing)
        with pytest.raises(KeyboardInterrupt):
            update_stories(store)
        assert len(tables(store)["story_queue"]) == len(every) - 20
        assert stored_stories(store).stories() == in_memory(every)


def test_a_better_way_to_find_stories_finds_them_anew(tmp_path):
    with Store(str(tmp_path / "x.db"), create=True) as store:
        for one in articles(10):
            put(store, one)
        update_stories(store)
        before = tables(store)
        store.connection.execute("UPDATE stories SET story = 'old'")
        update_stories(store)
        assert tables(store) != before
        store.connection.execute("UPDATE meta SET value = 'older' WHERE key = 'stories'")
        update_stories(store)
        assert tables(store) == before


def test_tellings_say_their_story_and_source(tmp_path):
    every = articles()
    with Store(str(tmp_path / "x.db"), create=True) as store:
        for one in every:
            put(store, one)
        update_stories(store)
        told = {one.event.article: one for one in store.tellings()}
        for story in in_memory(every):
            for one in story.articles:
                assert told[one.article].story == story.id
                assert told[one.article].source == f"{story.id}/{one.source}"


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        ("DELETE FROM stories", "is in no story"),
        ("UPDATE stories SET article = 'x' || article", "is in a story, but not stored"),
    ],
)
def test_verify_names_what_is_wrong(tmp_path, damage, line):
    with Store(str(tmp_path / "x.db"), create=True) as store:
        for one in articles(3):
            put(store, one)
        update_stories(store)
        assert list(problems(store)) == []
        store.connection.execute(damage)
        assert any(line in problem for problem in problems(store))


def test_two_processes_may_update_at_once(tmp_path, monkeypatch):
    """One that changes what the other keeps in memory: the other looks again."""
    every = articles()
    monkeypatch.setattr(storybook, "_all_at_once", WAYS["by batches"])
    path = str(tmp_path / "x.db")
    with Store(path, create=True) as store, Store(path) as other:
        for one in every:
            put(store, one)
        some = storybook._update_some

        def meddled(*args):
            more = some(*args)
            monkeypatch.setattr(storybook, "_update_some", some)
            for one in every[:20]:
                other.finish_file(one.path, None, [], RULES)
            update_stories(other)
            return more

        monkeypatch.setattr(storybook, "_update_some", meddled)
        update_stories(store)
        assert stored_stories(store).stories() == in_memory(every[20:])
        assert list(problems(store)) == []
