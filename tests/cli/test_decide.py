"""merge, split, reject, alias, undo, decisions: they survive what is read again, and undone leave no trace."""

import json

import pytest

TIMELINE = ("timeline", "--format", "jsonl")


@pytest.fixture
def records(run):
    """The records by person and organisation, as they are now."""
    run("ingest", "in")

    def now():
        rows = [json.loads(line) for line in run(*TIMELINE).stdout.splitlines()]
        return {f"{one['person']} {one['kind']} {one['organization']}": one for one in rows}

    return now


def test_merge(run, records):
    before = run(*TIMELINE).stdout
    jane, zed = records()["Jane Q. Doe hire Beta Inc"], records()["Zed Moe hire Delta"]
    done = run("merge", jane["id"][:6], zed["id"], "--format", "jsonl")
    (merged,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert merged["decisions"] == [1]
    assert len({one["event"] for one in merged["evidence"]}) == 3
    assert done.stderr.strip() == (
        f"talentscan.db: decision 1: merge {jane['id']} {zed['id']} (Jane Doe joins Beta; Jane Q. Doe joins Beta Inc;"
        " Zed Moe joins Delta); `talentscan undo 1` takes it back"
    )
    assert "Zed Moe hire Delta" not in records()
    for former in (jane["id"], zed["id"]):
        assert json.loads(run("show", former, "--json").stdout)["id"] == merged["id"]
    run("undo")
    assert json.loads(run("show", zed["id"], "--json").stdout) == zed
    assert run(*TIMELINE).stdout == before


def test_split_and_reject(run, records):
    before = run(*TIMELINE).stdout
    beta = records()["Jane Q. Doe hire Beta Inc"]
    assert run("split", beta["id"], "in/b.md", "-q").returncode == 0
    assert {"Jane Doe hire Beta", "Jane Q. Doe hire Beta Inc"} <= records().keys()
    (event,) = (one["event"] for one in beta["evidence"] if one["article"] == "in/a.txt")
    assert run("reject", event[:8], "-q").stdout == ""
    assert "Jane Doe hire Beta" not in records()
    assert "Jane Q. Doe hire Beta Inc" in records()
    run("undo", "1", "-q")
    run("undo", "2", "-q")
    assert run(*TIMELINE).stdout == before


def test_alias(run, records):
    run("alias", "Acme Labs", "Acme Research")
    assert "Jane Doe departure Acme Research" in records()
    done = run("alias", "Nobody", "Somebody", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    unheard = run("alias", "Unheard Of", "Heard Of").stderr
    assert "alias 'Unheard Of' 'Heard Of'; `talentscan undo" in unheard
    assert "no event says 'Unheard Of' so far" in unheard


def test_decisions_survive_what_is_read_again(run, records, folder):
    zed = records()["Zed Moe hire Delta"]
    run("reject", zed["id"])
    run("alias", "Gamma", "Gamma Works")
    for path in (folder / "in").iterdir():
        path.write_bytes(path.read_bytes().replace(b"Two names", b"Two other names"))
    run("ingest", "in")
    assert "Zed Moe hire Delta" not in records()
    (folder / "in" / "b.md").unlink()
    run("ingest", "in")
    assert "Bob Roe hire Gamma Works" in records()


def test_decisions_are_listed(run, records):
    assert run("decisions").stdout == ""
    jane = records()["Jane Doe departure Acme Labs"]
    run("alias", "Gamma", "Gamma Works")
    run("reject", jane["id"])
    rows = [json.loads(line) for line in run("decisions").stdout.splitlines()]
    assert [(one["number"], one["verb"], one["names"]) for one in rows] == [
        (1, "alias", ["Gamma", "Gamma Works"]),
        (2, "reject", [jane["id"]]),
    ]
    assert rows[1]["first"] == [jane["evidence"][0]["event"]]
    table = run("decisions", "--format", "table").stdout.splitlines()
    assert table[0].split() == ["number", "verb", "names", "about", "made"]
    assert [one["about"] for one in rows] == [[], ["Jane Doe leaves Acme Labs"]]
    assert "Gamma; Gamma Works" in table[2]
    assert run("decisions", "--fields", "number,verb").stdout.splitlines()[0] == '{"number": 1, "verb": "alias"}'


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["merge", "zzz", "{beta}"], "zzz: no such record or event in talentscan.db; `talentscan timeline --fields"),
        (["merge", "{beta}", "{beta}"], "are one record already"),
        (["merge", "{beta}", "{acme}"], "two ends of a move stay two records; merge records of one kind"),
        (
            ["split", "{beta}", "nowhere.txt"],
            "nowhere.txt: no event or article of record {beta}; `talentscan show {beta}`",
        ),
        (["split", "{beta}", "in/a.txt", "in/b.md"], "nothing would be left of the record; name fewer of its events"),
        (["reject", "zzz"], "zzz: no such record or event"),
        (["reject", ""], ": stands for record "),
        (["alias", "Acme", " Acme "], "an alias needs two different names"),
        (["alias", "Acme", "..."], "an alias needs two different names"),
        (["undo"], "talentscan.db: no decision to undo"),
        (["merge", "a", "b", "--db", "none.db"], "none.db: no such database; run `talentscan ingest FOLDER` first"),
    ],
)
def test_what_cannot_be_decided(run, records, arguments, message):
    ids = {
        "beta": records()["Jane Q. Doe hire Beta Inc"]["id"],
        "acme": records()["Jane Doe departure Acme Labs"]["id"],
    }
    done = run(*(one.format(**ids) for one in arguments))
    assert done.returncode in (1, 2)
    assert message.format(**ids) in done.stderr
    assert run("decisions").stdout == ""
