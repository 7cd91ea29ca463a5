"""`talentscan stories` on the command line."""

import json

import pytest

BODY = " ".join(f"word{number}" for number in range(90)).capitalize() + ". "


@pytest.fixture
def news(folder):
    """One report in two papers, and another story."""
    inside = folder / "news"
    inside.mkdir()
    lead = "Jane Doe leaves Acme for Beta (2025-07). "
    (inside / "wire.md").write_text(f"---\ntitle: Doe leaves Acme\ndate: 2025-07-02\n---\n\n{lead}{BODY}\n")
    (inside / "paper.md").write_text(
        f"---\ntitle: Doe leaves Acme\ndate: 2025-07-03\n---\n\n{lead}{BODY}It was a warm day in the harbour.\n"
    )
    (inside / "other.md").write_text("---\ntitle: Roe comes\ndate: 2025-07-02\n---\n\nBob Roe joins Gamma (2025).\n")
    return inside


@pytest.mark.usefixtures("news")
def test_stories_of_files(run):
    (story,) = map(json.loads, run("stories", "news", "--format", "jsonl").stdout.splitlines())
    assert (story["sources"], story["first"], story["last"]) == (1, "2025-07-02", "2025-07-03")
    assert [one["article"] for one in story["articles"]] == ["news/wire.md", "news/paper.md"]
    assert {one["copy"] for one in story["articles"]} == {story["articles"][0]["copy"]}
    assert story["articles"][1]["why"].startswith("near copy (")
    assert len(run("stories", "news", "--all", "--format", "jsonl").stdout.splitlines()) == 2


@pytest.mark.usefixtures("news")
def test_stories_of_a_database(run):
    run("ingest", "news")
    assert run("stories").stdout == run("stories", "news").stdout
    record = json.loads(run("timeline", "--org", "Beta", "--format", "jsonl").stdout.splitlines()[0])
    assert record["stories"] == [json.loads(run("stories").stdout)["story"]]
    assert record["sources"] == 1


def test_a_story_keeps_its_name_when_others_come(run, news):
    run("ingest", "news")
    before = run("stories", "--all", "--fields", "story,title", "--format", "csv").stdout.splitlines()
    (news / "late.md").write_text(
        f"---\ntitle: Doe leaves Acme\ndate: 2025-07-04\n---\n\nJane Doe leaves Acme. {BODY}\n"
    )
    run("ingest", "news")
    assert run("stories", "--all", "--fields", "story,title", "--format", "csv").stdout.splitlines() == before


@pytest.mark.parametrize("form", ["table", "md", "csv", "tsv", "json", "jsonl"])
@pytest.mark.usefixtures("news")
def test_every_format(run, form):
    printed = run("stories", "news", "--format", form).stdout
    assert "news/wire.md" in printed
    assert "news/paper.md" in printed


@pytest.mark.usefixtures("news")
def test_explain(run):
    told = run("stories", "news", "--explain", "news/wire.md", "news/paper.md", "--format", "table").stdout
    assert "one story" in told
    assert "near copies" in told
    told = json.loads(run("stories", "news", "--explain", "news/wire.md", "news/other.md", "--json").stdout)
    assert (told["same_story"], told["likeness"]) == (False, None)
    assert {measure["name"] for measure in told["measures"]} >= {"common words", "same events", "days apart"}


@pytest.mark.usefixtures("news")
def test_explain_without_a_database_reads_the_two(run):
    ended = run("stories", "--explain", "news/wire.md", "news/paper.md", "--format", "table")
    assert (ended.returncode, "one story" in ended.stdout) == (0, True)


@pytest.mark.usefixtures("news")
def test_explain_by_id(run):
    run("ingest", "news")
    (story,) = map(json.loads, run("stories").stdout.splitlines())
    copy = story["articles"][0]["copy"]
    assert "one story" in run("stories", "--explain", copy, "news/paper.md", "--format", "table").stdout


@pytest.mark.usefixtures("news")
def test_errors(run, folder):
    ended = run("stories", "news", "--explain", "news/wire.md", "nowhere.md")
    assert (ended.returncode, "nowhere.md: no such article here" in ended.stderr) == (2, True)
    ended = run("stories")
    assert (ended.returncode, "no such database; run `talentscan ingest" in ended.stderr) == (1, True)
    (folder / "none").mkdir()
    ended = run("stories", "none")
    assert (ended.returncode, ended.stdout, "read 0 articles" in ended.stderr) == (0, "", True)
    ended = run("stories", "news", "--fields", "storey")
    assert (ended.returncode, "the fields are schema, story" in ended.stderr) == (2, True)
