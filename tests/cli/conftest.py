import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from talentscan.cli.app import app
from tests import toy

ROOT = Path(__file__).parents[2]
TOLD = ("TALENTSCAN_DB", "TALENTSCAN_FORMAT", "TALENTSCAN_COLOR", "TALENTSCAN_JOBS", "TALENTSCAN_MIN_CONFIDENCE",
        "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM")  # fmt: skip


def environment(**more):
    return {**{key: value for key, value in os.environ.items() if key not in TOLD}, "PYTHONPATH": str(ROOT), **more}


@pytest.fixture
def folder(tmp_path):
    """A folder with an `in` of articles, in which commands run."""
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a.txt").write_text(
        "Jane Doe leaves Acme Labs for Beta (2025-07). Bob Roe joins Gamma as chief scientist (2024).\n"
    )
    (inside / "b.md").write_text(
        "---\ntitle: Two names\ndate: 2025-07-20\n---\n\nJane Q. Doe joins Beta Inc as head of research.\n\n"
        "Zed Moe may joins Delta.\n"
    )
    (inside / "copy.txt").write_bytes((inside / "a.txt").read_bytes())
    (inside / "empty.txt").write_text("")
    return tmp_path


@pytest.fixture
def run(folder, monkeypatch):
    """Run a command with toy rules in this process, in the folder, without a terminal."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr("talentscan.pipeline.extract", toy.extract)

    def call(*args, stdin=None, **env):
        with monkeypatch.context() as around:
            for name in TOLD:
                around.delenv(name, raising=False)
            for name, value in env.items():
                around.setenv(name, value)
            ended = CliRunner().invoke(app, args, input=stdin, prog_name="talentscan")
        if ended.exception is not None and not isinstance(ended.exception, SystemExit):
            raise ended.exception
        return SimpleNamespace(returncode=ended.exit_code, stdout=ended.stdout, stderr=ended.stderr)

    return call


@pytest.fixture
def start(folder):
    """Start a command with toy rules as a program of its own; `rules` may replace the toy's `extract`."""

    def call(*args, rules="from tests.toy import extract", **env):
        code = f"import sys, time\nfrom talentscan import pipeline\nfrom talentscan.cli.app import main\n{rules}\n"
        code += "pipeline.extract = extract\nmain(sys.argv[1:])"
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [sys.executable, "-c", code, *args]
        return subprocess.Popen(command, cwd=folder, env=environment(**env), text=True, encoding="utf-8", **pipes)

    return call
