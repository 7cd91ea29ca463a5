"""Every command and every output in README.md is real.

`TALENTSCAN_GOLDEN=write pytest tests/test_docs.py` writes the outputs and the figures anew.
"""

import ast
import io
import os
import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from doctest import DocTestParser
from pathlib import Path

import pytest
from typer.testing import CliRunner

from talentscan import __version__
from talentscan.cli.app import app
from talentscan.cli.settings import KEYS, load_settings
from talentscan.model import DateBasis, Kind, Status
from talentscan.output.shape import EVENT_FIELDS
from talentscan.read import SUFFIXES

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
WRITE = os.environ.get("TALENTSCAN_GOLDEN") == "write"
COLUMNS = "100"

TEXT = README.read_text("utf-8")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FLOORS = re.compile(r"(?<=<!-- floors -->\n).*?(?=<!-- /floors -->)", re.DOTALL)


def blocks(language):
    return [body for name, body in FENCE.findall(TEXT) if name == language]


def gate_line(name):
    (block,) = re.findall(rf"^<!-- gate: {name} -->\n```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    (line,) = block.splitlines()
    return line


GATE = [gate_line("try"), gate_line("test")]
COMMANDS = [line for block in blocks("sh") for line in block.splitlines() if line not in GATE]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder where the first command line was run."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "examples", place / "examples")
    run(GATE[0].rpartition("/bin/")[2], place)
    return place


def run(command, folder):
    """What a shell prints on a terminal of 100 columns; a pipe inside the command stays a pipe."""
    told = {key: value for key, value in os.environ.items() if not key.startswith("TALENTSCAN_")}
    told |= {"COLUMNS": COLUMNS, "NO_COLOR": "1", "PYTHONUTF8": "1", "LC_ALL": "C"}
    told["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    if "|" not in command:
        told["TALENTSCAN_FORMAT"] = "table"
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=told, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def console(block, folder):
    """A console block with what its commands print now."""
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{run(command, folder)}" for command in commands)


def session(block):
    """A Python session with what its statements print now."""
    names = {"__name__": "readme"}
    told = ""
    for example in DocTestParser().get_examples(block):
        out = io.StringIO()
        with redirect_stdout(out):
            exec(compile(ast.Interactive(ast.parse(example.source).body), "README.md", "single"), names)
        first, *rest = example.source.splitlines()
        told += "".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest), out.getvalue()])
    return told


def figures():
    """The table of floors."""
    floors = tomllib.loads((ROOT / "tests" / "benchmarks" / "floors.toml").read_text("utf-8"))
    columns = ("precision", "recall", "f1", "full_name", "role", "date", "status")
    lines = [["set", *(name.replace("_", " ") for name in columns)], ["---"] * (len(columns) + 1)]
    lines += [[f"`{name}`", *(f"{floors[name][column]:.3f}" for column in columns)] for name in floors]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def write(old, new):
    text = README.read_text("utf-8")
    assert text.count(old) == 1
    README.write_text(text.replace(old, new), "utf-8")


def compare(old, new):
    if WRITE:
        write(f"\n{old}```", f"\n{new}```")
    else:
        assert old == new


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: block.partition("\n")[0][2:50])
def test_terminal(block, folder):
    if "| jq " in block and shutil.which("jq") is None:
        for line in block.splitlines():
            if line.startswith("$ "):
                assert run(line[2:].partition("| jq ")[0], folder)
        return
    compare(block, console(block, folder))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.partition(" #")[0])
def test_command(command, folder):
    words = command.partition(" #")[0].strip()
    assert run(words, folder) or " -o " in words or " verify" in words


@pytest.mark.parametrize("block", blocks("python"))
def test_python(block, monkeypatch):
    monkeypatch.chdir(ROOT)
    compare(block, session(block))


def test_figures():
    (old,) = FLOORS.findall(TEXT)
    if WRITE:
        README.write_text(FLOORS.sub(figures(), README.read_text("utf-8")), "utf-8")
    else:
        assert old == figures()


def test_the_figures_of_stories():
    floors = tomllib.loads((ROOT / "tests" / "benchmarks" / "story_floors.toml").read_text("utf-8"))
    words = " ".join(TEXT.split())
    stories = floors["stories"]
    assert f"B³ F1 {stories['b3_f1']:.3f} or more" in words
    assert f"precision of {stories['pair_precision']:.3f} and a recall of {stories['pair_recall']:.3f}" in words
    assert set(floors["copies"].values()) == {1.0}


def test_the_gate_can_find_its_command_lines():
    assert GATE[0].endswith("talentscan ingest examples/")
    assert GATE[1].endswith("pytest")
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "run_line try" in script
    assert "run_line test" in script


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (0, ["scan", "the-baker-who-goes-to-sea.txt"]),
        (1, ["scan", "--strict", "empty.txt"]),
        (2, ["timeline", "--status", "likely"]),
        (2, ["scan", "nowhere/"]),
    ],
)
def test_exit_codes(code, arguments, tmp_path, monkeypatch):
    assert f"| {code} |" in TEXT
    shutil.copy(ROOT / "examples" / "the-baker-who-goes-to-sea.txt", tmp_path)
    (tmp_path / "empty.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, arguments).exit_code == code


@pytest.mark.parametrize(
    "known",
    [EVENT_FIELDS, SUFFIXES, list(Status), list(Kind), list(DateBasis)],
    ids=["fields", "suffixes", "statuses", "kinds", "bases"],
)
def test_nothing_is_left_out(known):
    assert [name for name in known if f"`{name}`" not in TEXT] == []


def test_settings(tmp_path):
    (block,) = blocks("toml")
    (tmp_path / "talentscan.toml").write_text(block, "utf-8")
    told = load_settings(str(tmp_path / "talentscan.toml"))
    assert all(getattr(told, key) is not None for key in KEYS)
    assert all(f"`TALENTSCAN_{key.upper()}`" in TEXT for key in KEYS)


def test_every_command_is_shown():
    names = [command.name or command.callback.__name__ for command in app.registered_commands]
    assert [name for name in names if f"talentscan {name}" not in TEXT] == []


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", TEXT):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_the_page_stays_readable():
    assert len(TEXT.splitlines()) < 295


def test_the_changelog_tells_of_this_version():
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
