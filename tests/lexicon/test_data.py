"""The data files of the lexicon say where they come from and hold no entry twice."""

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

LEXICON = Path(str(files("talentscan.lexicon")))
LISTS = sorted(LEXICON.glob("*.txt"))
DATA = sorted([*LISTS, *LEXICON.rglob("*.toml")])


def name(path):
    return path.relative_to(LEXICON).as_posix()


def entries(path):
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("path", DATA, ids=name)
def test_a_file_says_where_it_comes_from_under_which_licence(path):
    lines = path.read_text("utf-8").splitlines()
    header = " ".join(lines[: next(i for i, line in enumerate([*lines, ""]) if not line.startswith("#"))])
    assert "ompiled" in header
    assert "MIT" in header


@pytest.mark.parametrize("path", DATA, ids=name)
def test_a_file_is_clean_text(path):
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\n")
    assert not any(mark in text for mark in ("\r", "\ufeff", "\u200b", "\ufffd"))
    assert [line for line in text.splitlines() if line != line.rstrip(" ")] == []


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_no_entry_stands_twice(path):
    assert [entry for entry, times in Counter(entries(path)).items() if times > 1] == []


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_an_entry_has_a_word_and_no_stray_blanks(path):
    for entry in entries(path):
        fields = entry.split("\t")
        assert fields[0], entry
        assert fields == [field.strip() for field in fields], entry
