"""How commands end, where they write, and what they take from their surroundings."""

import os
import pty
import signal
import subprocess
import sys
import time

import pytest

from talentscan.errors import StoreError
from tests import toy
from tests.cli.conftest import environment

USAGE = [
    (("scan", "missing"), "talentscan: missing: no such file or folder"),
    (("scan", "in", "--fields", "x"), "talentscan: unknown field: x"),
    (("scan", "-", "--published", "July"), "talentscan: --published July: not a day; write it as YYYY-MM-DD"),
    (("timeline", "--since", "soon"), "talentscan: --since soon: not a date; write it as YYYY"),
    (("ingest", "-"), "talentscan: -: stdin has no name"),
    (("scan",), "Missing argument"),
    (("scan", "in", "--format", "xml"), "'xml' is not one of"),
    (("scan", "in", "--min-confidence", "1.5"), "1.5 is not in the range 0.0<=x<=1.0"),
    (("explain", "missing.txt"), "talentscan: missing.txt: no such file"),
    (("explain", "x", "--format", "csv"), "talentscan: explain prints table, json or jsonl, not csv"),
    (("fly",), "No such command 'fly'"),
]


@pytest.mark.parametrize(("args", "line"), USAGE)
def test_usage_errors(run, args, line):
    result = run(*args, stdin="")
    assert (result.returncode, result.stdout) == (2, "")
    assert line in result.stderr
    assert "Traceback" not in result.stderr


def test_no_events_is_no_error(run, folder):
    (folder / "none.txt").write_text("Nothing moves here.")
    result = run("scan", "none.txt")
    assert (result.returncode, result.stdout) == (0, "")


def test_files_that_are_left_out_are_counted(run, folder):
    (folder / "in" / "mail.eml").write_text("Subject: none\n\nJane Doe leaves Acme Labs.\n")
    line = "left out 1 file with other endings (.eml); name a file to have it read\n"
    for command in ("scan", "stories", "ingest"):
        assert line in run(command, "in").stderr
    assert line not in run("scan", "in", "-q").stderr
    assert "left out" not in run("scan", "in/mail.eml").stderr


def test_strict(run):
    assert run("scan", "in").returncode == 0
    assert run("scan", "in", "--strict").returncode == 1
    assert run("ingest", "in", "--strict").returncode == 1
    assert run("scan", "in/a.txt", "--strict").returncode == 0


def test_no_database(run):
    result = run("timeline")
    assert result.returncode == 1
    assert result.stderr == (
        "talentscan: talentscan.db: no such database; run `talentscan ingest FOLDER` first, or name one with --db\n"
    )


def test_debug_shows_the_traceback(run):
    for args in (("--debug", "timeline"), ("timeline", "--debug")):
        with pytest.raises(StoreError):
            run(*args)


def test_one_bad_article_does_not_end_the_run(run, monkeypatch):
    def extract(article):
        if "Beta Inc" in article.text:
            raise ValueError("oh")
        return toy.extract(article)

    monkeypatch.setattr("talentscan.pipeline.extract", extract)
    result = run("scan", "in")
    assert result.returncode == 0
    assert "skipped in/b.md: internal error, please report it: ValueError: oh" in result.stderr
    assert len(result.stdout.splitlines()) == 6


def test_quiet_and_verbose(run):
    assert run("scan", "in", "-q").stderr == ""
    assert "in/a.txt: 3 events" in run("scan", "in", "-v").stderr


def test_output_file(run, folder):
    result = run("scan", "in/a.txt", "-o", "out.jsonl")
    assert result.stdout == ""
    assert len((folder / "out.jsonl").read_text().splitlines()) == 3
    assert sorted(path.name for path in folder.iterdir()) == ["in", "out.jsonl"]


def test_output_file_is_whole_or_not_at_all(run, folder):
    (folder / "out.jsonl").write_text("before\n")
    assert run("scan", "in", "--fields", "x", "-o", "out.jsonl").returncode == 2
    assert (folder / "out.jsonl").read_text() == "before\n"
    result = run("scan", "in", "-o", "none/out.jsonl")
    assert result.returncode == 1
    assert "none/out.jsonl: cannot be written" in result.stderr


@pytest.mark.parametrize("args", [("scan", "in", "-q"), ("schema",), ("--help",)])
def test_a_closed_pipe_ends_quietly(start, args):
    with start(*args) as process:
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() == 0


SLOW = "def extract(article):\n    time.sleep(0.05)\n    return []"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_with_130(start, folder, jobs):
    for number in range(400):
        (folder / "in" / f"{number}.txt").write_text("Jane Doe joins Acme.")
    with start("scan", "in", "--jobs", jobs, "-v", rules=SLOW) as process:
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        assert process.wait(timeout=20) == 130
    assert "Traceback" not in rest


WAITS = """
from tests import toy
def extract(article):
    if "Beta Inc" in article.text:
        time.sleep(5)
    return toy.extract(article)
"""


def test_lines_come_one_by_one(start):
    begun = time.monotonic()
    with start("scan", "in", "-q", rules=WAITS) as process:
        assert process.stdout.readline().startswith('{"schema"')
        assert time.monotonic() - begun < 4
        process.kill()


def test_settings(run, folder):
    (folder / "talentscan.toml").write_text('format = "csv"\ndb = "other.db"\n')
    assert run("scan", "in/a.txt").stdout.startswith("schema,id")
    assert run("scan", "in/a.txt", TALENTSCAN_FORMAT="tsv").stdout.startswith("schema\tid")
    assert run("scan", "in/a.txt", "--format", "md", TALENTSCAN_FORMAT="tsv").stdout.startswith("| date")
    run("ingest", "in", "-q")
    assert (folder / "other.db").exists()
    run("ingest", "in", "-q", TALENTSCAN_DB="third.db")
    assert (folder / "third.db").exists()
    assert not (folder / "talentscan.db").exists()


BAD_SETTINGS = [
    ("format = ", "not valid TOML"),
    ('colour = "always"', "unknown setting: colour; the settings are color, db, format"),
    ('format = "xml"', "'xml' is not a valid Format"),
    ("jobs = 'two'", "jobs = 'two' should be of type int"),
]


@pytest.mark.parametrize(("text", "line"), BAD_SETTINGS)
def test_bad_settings(run, folder, text, line):
    (folder / "talentscan.toml").write_text(text)
    result = run("scan", "in")
    assert result.returncode == 2
    assert f"talentscan: talentscan.toml: {line}" in result.stderr


COLORS = [
    ({}, (), False),
    ({"FORCE_COLOR": "1"}, (), True),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False),
    ({"NO_COLOR": "1"}, ("--color", "always"), True),
    ({"TALENTSCAN_COLOR": "always"}, (), True),
    ({"FORCE_COLOR": "1"}, ("--color", "never"), False),
]


@pytest.mark.parametrize(("env", "flags", "colored"), COLORS)
def test_color(run, env, flags, colored):
    assert ("\x1b[" in run("scan", "in", "--format", "table", *flags, **env).stdout) == colored


def test_width(run):
    assert max(map(len, run("scan", "in", "--format", "table", COLUMNS="70").stdout.splitlines())) <= 70
    (wide,) = run("scan", "-", "--format", "table", "-q", stdin=f"{'Jane ' * 40}Doe joins Acme.").stdout.splitlines()[
        2:
    ]
    assert len(wide) > 200


def test_a_pipe_gets_utf8_whatever_the_locale_says(start):
    with start("scan", "in", "--format", "table", PYTHONIOENCODING="ascii") as process:
        assert "→" in process.communicate("")[0]


def on_terminal(folder, *args, **env):
    """What a command shows on a terminal of 80 columns."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.toy", *args],
        cwd=folder,
        env=environment(**env),
        stdout=slave,
        stderr=subprocess.PIPE,
    ) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        process.wait()
    os.close(master)
    return shown.decode("utf-8")


def test_a_terminal_gets_a_table(folder):
    assert on_terminal(folder, "scan", "in", TERM="xterm").startswith("\x1b[1mdate")
    plain = on_terminal(folder, "scan", "in", TERM="dumb")
    assert plain.startswith("date ")
    assert "\x1b" not in plain
    assert "->" in on_terminal(folder, "scan", "in", TERM="dumb", PYTHONIOENCODING="ascii")


HEAVY = {"sqlite3", "trafilatura", "bs4", "lxml", "rich", "multiprocessing", "frontmatter", "yaml"}
EXTRACTION = {"rapidfuzz", "tomllib"}


def imported(folder, *args):
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "talentscan", *args],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return {
        line.rsplit("|", 1)[1].strip().split(".")[0]
        for line in result.stderr.splitlines()
        if line.startswith("import time:")
    }


@pytest.mark.parametrize("args", [("--help",), ("--version",), ("scan", "--help"), ("timeline", "--help")])
def test_help_imports_nothing_heavy(folder, args):
    assert not imported(folder, *args) & (HEAVY | EXTRACTION)


def test_scanning_a_text_imports_only_what_it_takes(folder):
    assert not imported(folder, "scan", "in/a.txt") & HEAVY
