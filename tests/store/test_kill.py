"""Killed at any point and run again, `ingest` ends with the database of an undisturbed run."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 12


def command(db, folder):
    return [sys.executable, "-m", "tests.toy", "ingest", str(folder), "--db", str(db), "-q", "--format", "jsonl"]


def dump(db):
    with closing(sqlite3.connect(db)) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        names -= {"former_records"}  # the ids that records once had: they tell of the way that was taken
        return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}


def write(folder, version):
    folder.mkdir(exist_ok=True)
    for number in range(300):
        verb = "leaves" if number % 3 == version else "joins"
        who = f"Jane {chr(65 + number % 26)}oe{'x' * (number // 26)}"
        (folder / f"{number:03}.txt").write_text(
            f"Some news of the day {number}. {who} {verb} Acme (20{number % 20 + 5:02}).\n"
        )
        if number % 10 == 0:
            (folder / f"copy-{number:03}.txt").write_text((folder / f"{number:03}.txt").read_text())


def run(db, folder):
    subprocess.run(command(db, folder), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def killed(db, folder, after):
    """Start a run, kill it after some seconds, and say whether it was still at work."""
    process = subprocess.Popen(command(db, folder), cwd=ROOT, stdout=subprocess.DEVNULL)
    time.sleep(after)
    working = process.poll() is None
    process.kill()
    process.wait()
    return working


@pytest.mark.slow
def test_kill_and_run_again(tmp_path):
    folder, chance = tmp_path / "in", random.Random(7)
    undisturbed, seconds = [], 0.0
    for version in (0, 1):
        write(folder, version)
        begun = time.monotonic()
        run(tmp_path / f"undisturbed{version}.db", folder)
        seconds = time.monotonic() - begun
        undisturbed.append(dump(tmp_path / f"undisturbed{version}.db"))
    assert undisturbed[0] != undisturbed[1]
    kills = 0
    for attempt in range(ROUNDS):
        db = tmp_path / f"killed{attempt}.db"
        # files that change between two kills replace their events, also when that is interrupted
        for version in (attempt % 2, attempt % 2, 1 - attempt % 2, 1 - attempt % 2):
            write(folder, version)
            kills += killed(db, folder, chance.uniform(0.1, seconds))
        run(db, folder)
        assert dump(db) == undisturbed[1 - attempt % 2]
        verify = [sys.executable, "-m", "tests.toy", "verify", "-q", "--db", str(db)]
        assert subprocess.run(verify, cwd=ROOT, check=False).returncode == 0
    assert kills > 2 * ROUNDS
