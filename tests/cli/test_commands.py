import json
import re
import sqlite3

import pytest

from talentscan import __version__


def rows(result):
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_scan_prints_events(run):
    result = run("scan", "in")
    events = rows(result)
    assert [(one["article"], one["kind"], one["person"], one["organization"]) for one in events][:3] == [
        ("in/a.txt", "departure", "Jane Doe", "Acme Labs"),
        ("in/a.txt", "hire", "Jane Doe", "Beta"),
        ("in/a.txt", "hire", "Bob Roe", "Gamma"),
    ]
    assert {one["schema"] for one in events} == {"talentscan.event/1"}
    skipped, summary = result.stderr.splitlines()
    assert skipped == "skipped in/empty.txt: empty"
    assert re.fullmatch(r"read 3 articles, skipped 1, 1 duplicate, 8 events in \d+\.\d s", summary)


def test_scan_table_is_a_merged_timeline(run):
    lines = run("scan", "in", "--format", "table", "-q").stdout.splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["2024", "2025-07", "(2025-07)"]
    assert "Jane Q. Doe" in lines[3]
    assert "Acme Labs → Beta Inc" in lines[3]


def test_scan_stdin(run):
    events = rows(run("scan", "-", "--published", "2025-07-16", stdin="Jane Doe joins Acme."))
    assert [one["article"] for one in events] == ["-"]


def test_ingest_twice(run):
    first = run("ingest", "in")
    assert "read 3 articles, skipped 1, 2 new, 0 known, 1 duplicate, 5 events stored" in first.stderr
    again = run("ingest", "in")
    assert "read 3 articles, skipped 1, 0 new, 3 known, 5 events stored" in again.stderr
    assert again.stdout == first.stdout
    assert {one["schema"] for one in rows(first)} == {"talentscan.record/1"}
    assert [one["person"] for one in rows(first)] == ["Bob Roe", "Jane Doe", "Jane Q. Doe", "Zed Moe"]


def test_ingest_of_a_changed_file(run, folder):
    run("ingest", "in")
    (folder / "in" / "b.md").write_text("Zed Moe joins Delta (2025).\n")
    result = run("ingest", "in")
    assert "0 new, 2 known, 1 changed" in result.stderr
    told = {one["person"]: one for one in rows(result)}
    assert set(told) == {"Bob Roe", "Jane Doe", "Zed Moe"}
    assert told["Zed Moe"]["status"] == "confirmed"


def test_ingest_prints_what_is_in_the_files_named(run, folder):
    run("ingest", "in")
    (folder / "more.txt").write_text("Zed Moe joins Delta (2025).\n")
    (record,) = rows(run("ingest", "more.txt"))
    assert record["person"] == "Zed Moe"
    assert {one["article"] for one in record["evidence"]} == {"in/b.md", "more.txt"}


QUESTIONS = [
    ((), ["Bob Roe", "Jane Doe", "Jane Q. Doe", "Zed Moe"]),
    (("--org", "beta"), ["Jane Q. Doe"]),
    (("--person", "jane doe"), ["Jane Doe", "Jane Q. Doe"]),
    (("--kind", "departure"), ["Jane Doe"]),
    (("--kind", "departure", "--kind", "hire", "--person", "Jane"), ["Jane Doe", "Jane Q. Doe"]),
    (("--status", "rumored"), ["Zed Moe"]),
    (("--since", "2025"), ["Jane Doe", "Jane Q. Doe", "Zed Moe"]),
    (("--until", "2024"), ["Bob Roe"]),
    (("--since", "2025-07", "--until", "2025-07"), ["Jane Doe", "Jane Q. Doe", "Zed Moe"]),
    (("--min-confidence", "0.95"), []),
]


@pytest.mark.parametrize(("question", "people"), QUESTIONS)
def test_timeline(run, question, people):
    run("ingest", "in", "-q")
    assert [one["person"] for one in rows(run("timeline", *question))] == people


def test_a_move_is_shown_whole(run):
    run("ingest", "in", "-q")
    (line,) = run("timeline", "--org", "Beta", "--format", "table").stdout.splitlines()[2:]
    assert "Acme Labs → Beta Inc" in line


def test_moves(run):
    run("ingest", "in", "-q")
    departure, hire = rows(run("moves"))
    assert (departure["kind"], hire["kind"]) == ("departure", "hire")
    assert departure["move"] == hire["move"]


def test_show(run):
    run("ingest", "in", "-q")
    record = rows(run("timeline", "--person", "Bob"))[0]
    event = record["evidence"][0]["event"]
    for identity in (event, event[:8], record["id"], "in/a.txt"):
        shown = run("show", identity)
        assert shown.returncode == 0, shown.stderr
        assert "»Bob Roe joins Gamma as chief scientist (2024).«" in shown.stdout
        assert "toy.sentence" in shown.stdout
    assert json.loads(run("show", event, "--json").stdout)["id"] == event
    departure = next(one for one in rows(run("timeline", "--person", "Jane")) if one["kind"] == "departure")
    assert f"{departure['move']} Jane Q. Doe joins Beta Inc" in run("show", departure["id"]).stdout
    assert run("show", "zzzz").returncode == 2
    assert "no such event, record or article" in run("show", "zzzz").stderr


def test_verify(run, folder):
    run("ingest", "in", "-q")
    sound = run("verify")
    assert (sound.returncode, sound.stdout) == (0, "")
    assert "2 articles, 5 events, 5 quotes, all as read" in sound.stderr
    with sqlite3.connect(folder / "talentscan.db") as connection:
        connection.execute("UPDATE evidence SET start = start + 1")
    broken = run("verify")
    assert broken.returncode == 1
    assert len(broken.stdout.splitlines()) == 10
    assert "its quote is not at" in broken.stdout


@pytest.mark.parametrize("shape", ["event", "record", "explanation"])
def test_schema(run, shape):
    described = json.loads(run("schema", shape).stdout)
    assert described["properties"]["schema"] == {"const": f"talentscan.{shape}/1"}


SENTENCE = "Ana Lind has left Orbix Labs."


@pytest.mark.parametrize("given", [(SENTENCE, None), ("-", SENTENCE), ("in/lind.txt", None)])
def test_explain(run, folder, given):
    text, stdin = given
    (folder / "in" / "lind.txt").write_text(SENTENCE)
    (told,) = rows(run("explain", text, stdin=stdin))
    assert told["schema"] == "talentscan.explanation/1"
    assert [one["text"] for one in told["sentences"]] == [SENTENCE]
    assert [one["organization"] for one in told["events"]] == ["Orbix Labs"]
    shown = run("explain", text, "--format", "table", stdin=stdin).stdout
    assert "leave.org fires" in shown
    assert json.loads(run("explain", text, "--json", stdin=stdin).stdout) == [told]


def test_explain_counts_dates_from_the_day_given(run):
    (told,) = rows(run("explain", "Ana Lind left Orbix Labs last month.", "--published", "2025-07-16"))
    assert [one["date"] for one in told["events"]] == ["2025-06"]


def test_explain_of_one_event(run):
    text = f"{SENTENCE} Tom Reyes resigned as chief of Kestrel Bank. The sun shone. She has joined Nimbo Systems."
    (whole,) = rows(run("explain", text))
    assert len(whole["events"]) == 3
    for event, signs in zip(whole["events"], whole["signs"], strict=True):
        (told,) = rows(run("explain", text, "--event", event["id"][:6]))
        assert (told["events"], told["signs"]) == ([event], [signs])
        assert [one["text"] for one in told["sentences"]] == [one["quote"] for one in event["evidence"]]
        assert {one["event"] for sentence in told["sentences"] for one in sentence["candidates"]} == {event["id"]}
    missing = run("explain", text, "--event", "x")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "--event x: no such event here" in missing.stderr


def test_explain_of_what_cannot_be_read(run):
    shown = run("explain", "in/empty.txt")
    assert (shown.returncode, shown.stdout, shown.stderr) == (1, "", "talentscan: in/empty.txt: empty\n")


def test_version(run):
    assert run("--version").stdout == f"talentscan {__version__}\n"


@pytest.mark.parametrize(
    "command",
    [(), ("ingest",), ("scan",), ("timeline",), ("moves",), ("show",), ("explain",), ("verify",), ("schema",)],
)
def test_help_has_examples(run, command):
    shown = run(*command, "--help")
    assert shown.returncode == 0
    assert "Examples:\n" in shown.stdout
    assert f"    talentscan {' '.join(command)}" in shown.stdout


def test_without_arguments_it_helps(run):
    shown = run()
    assert "Usage: talentscan" in shown.stdout + shown.stderr


FORMATS = {
    "json": lambda text: len(json.loads(text)) == 8,
    "jsonl": lambda text: len([json.loads(line) for line in text.splitlines()]) == 8,
    "csv": lambda text: text.startswith("schema,id,article,kind,person") and text.count("\n") == 9,
    "tsv": lambda text: text.startswith("schema\tid\tarticle") and text.count("\n") == 9,
    "md": lambda text: text.startswith("| date | who |"),
    "table": lambda text: text.startswith("date "),
}


@pytest.mark.parametrize("form", FORMATS)
def test_formats(run, form):
    shown = run("scan", "in", "--format", form)
    assert shown.returncode == 0
    assert FORMATS[form](shown.stdout)


@pytest.mark.parametrize(("least", "kept"), [("0", 3), ("0.9", 3), ("0.91", 0), ("1", 0)])
@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_min_confidence(run, folder, least, kept, form):
    """The toy rules are sure to 0.9; a table shows Jane's departure and hire as one move."""
    wanted = kept and kept - (form == "table")
    heading = 2 if form == "table" and kept else 0
    scan = ("scan", "in/a.txt", "-q", "--format", form)
    assert len(run(*scan, "--min-confidence", least).stdout.splitlines()) == wanted + heading
    assert len(run(*scan, TALENTSCAN_MIN_CONFIDENCE=least).stdout.splitlines()) == wanted + heading
    (folder / "talentscan.toml").write_text(f"min_confidence = {float(least)}\n")
    assert len(run(*scan).stdout.splitlines()) == wanted + heading
    assert len(run(*scan, "--min-confidence", "0.5").stdout.splitlines()) == (4 if form == "table" else 3)


def test_a_move_is_shown_without_its_unlikely_end(run, folder):
    (folder / "move.txt").write_text("Jane Doe leaves Acme Labs (2025-07). Jane Doe may joins Beta (2025-07).\n")
    assert len(rows(run("ingest", "move.txt"))) == 2
    sure = [
        run("ingest", "move.txt", "--min-confidence", "0.8"),
        run("timeline", "--min-confidence", "0.8"),
        run("timeline", TALENTSCAN_MIN_CONFIDENCE="0.8"),
        run("ingest", "move.txt", TALENTSCAN_MIN_CONFIDENCE="0.8"),
    ]
    assert [[one["organization"] for one in rows(told)] for told in sure] == [["Acme Labs"]] * 4
    table = ("--format", "table")
    assert "Acme Labs → Beta" in run("timeline", *table).stdout
    assert "Beta" not in run("timeline", *table, "--min-confidence", "0.8").stdout
    assert len(rows(run("moves"))) == 2
    assert rows(run("moves", "--min-confidence", "0.8")) == []


def test_fields(run):
    assert run("scan", "in/a.txt", "--fields", "person,kind", "--format", "csv", "-q").stdout == (
        "person,kind\nJane Doe,departure\nJane Doe,hire\nBob Roe,hire\n"
    )
    assert rows(run("scan", "in/a.txt", "--fields", "kind"))[0] == {"kind": "departure"}
    table = run("scan", "in/a.txt", "--fields", "kind,person", "--format", "table", "-q").stdout.splitlines()
    assert table[0].split() == ["kind", "person"]
    assert len(table) == 5
    assert "unknown field: x; the fields are schema, id" in run("scan", "in", "--fields", "x").stderr


def test_processes_change_nothing(run, folder):
    lines = [
        json.dumps(
            {"title": f"News {n}", "text": f"Some words. Jane {chr(65 + n % 26)}oe joins Acme (20{n % 30 + 10})."}
        )
        for n in range(300)
    ]
    (folder / "in" / "dump.jsonl").write_text("\n".join(lines) + "\nnot json\n")
    one, two = (run("scan", "in", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.stderr.splitlines()[:-1] == two.stderr.splitlines()[:-1]
    assert len(one.stdout.splitlines()) == 308
