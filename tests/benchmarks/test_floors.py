"""Floors are rounded down, only rise, and say what fell below them."""

import pytest
from accuracy import below, raised, read_floors, write_floors


@pytest.mark.parametrize(
    ("figure", "floor", "today", "lifted"),
    [
        ("f1", 0.0, 0.7049, 0.7),
        ("f1", 0.7, 0.7051, 0.705),
        ("f1", 0.7, 0.69, 0.7),
        ("precision", 0.995, 1.0, 1.0),
        ("precision", 0.5, 0.58, 0.58),
        ("recall", 0.5, 0.58, 0.56),
        ("date", 0.57, 0.58, 0.57),
        ("role", 0.0, 0.01, 0.0),
    ],
)
def test_floors_only_rise(figure, floor, today, lifted):
    assert raised({"dev": {figure: floor}}, {"dev": {figure: today}}) == {"dev": {figure: lifted}}


def test_what_is_below_is_named():
    floors = {"dev": {"f1": 0.5, "precision": 0.7}, "check": {"f1": 0.9}}
    assert below(floors, {"dev": {"f1": 0.4999, "precision": 0.7}}) == ["dev: f1 is 0.4999, below its floor of 0.500"]


def test_floors_are_read_as_they_were_written(tmp_path):
    floors = {"seeds": {"precision": 0.95, "f1": 0.9}, "dev": {"clean_negatives": 1.0}}
    write_floors(floors, tmp_path / "floors.toml")
    assert read_floors(tmp_path / "floors.toml") == floors


def test_the_floors_of_the_project_can_be_read():
    assert {name for name, figures in read_floors().items() if "f1" in figures} >= {"seeds", "dev", "check"}
