"""The way of the data holds: who may import whom, and rooms that newcomers find their way in."""

import ast
from collections import Counter
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "talentscan").rglob("*.py"))
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
LONGEST = 400


def name(path):
    return path.relative_to(ROOT).as_posix()


def test_the_import_contract(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


def test_modules_are_named_for_what_they_do():
    rooms = {part for path in MODULES for part in path.relative_to(ROOT).with_suffix("").parts}
    assert rooms & NAMES_THAT_SAY_NOTHING == set()


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_gives_a_name_once(path):
    body = ast.parse(path.read_text("utf-8")).body
    given = Counter(
        target.id
        for node in body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    )
    assert [one for one, times in given.items() if times > 1] == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_module_is_too_long_to_read(path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST
