"""The fit finds the shares it was given, shrinks what was seldom seen, and measures what it says it measures."""

import math
import tomllib

import pytest
from logistic import Judged, fitted, held_out
from reliability import order, print_table, surprise, write_weights

from talentscan.lexicon.confidence import LEAST, MOST, likelihood, weights


def events(sign, right, wrong):
    return [Judged((sign,), 0.5, True)] * right + [Judged((sign,), 0.5, False)] * wrong


def test_more_often_right_weighs_more():
    _, told = fitted(events("a", 180, 20) + events("b", 100, 100) + events("c", 1, 3))
    assert told["a"] > 0 > told["b"]
    assert abs(told["c"]) < abs(told["b"])


def test_a_sign_of_many_events_comes_to_its_share():
    start, told = fitted(events("a", 1800, 200) + events("b", 1000, 1000))
    share = {sign: 1 / (1 + math.exp(-start - told[sign])) for sign in told}
    assert share == pytest.approx({"a": 0.9, "b": 0.5}, abs=0.01)


def test_the_order_of_events_does_not_matter():
    one = events("a", 30, 5) + events("b", 10, 10)
    assert fitted(one)[1] == pytest.approx(fitted(one[::-1])[1])


def test_articles_held_out_are_not_fitted_on():
    known = [one._replace(article=f"{n}") for n, one in enumerate(events("a", 90, 10) + events("b", 50, 50))]
    alone = [Judged(("c",), 0.5, False, article="x")] * 100
    told = held_out(known + alone)
    assert len(told) == 300
    assert all(one.confidence > 0.5 for one in told if one.signs == ("c",))
    assert {one.right for one in told if one.signs == ("a",)} == {True, False}


def test_order_and_surprise():
    sure = [Judged((), 0.9, True), Judged((), 0.1, False)]
    assert order(sure) == 1.0
    assert order([one._replace(right=not one.right) for one in sure]) == 0.0
    assert order([one._replace(confidence=0.5) for one in sure]) == 0.5
    assert surprise(sure) < surprise([one._replace(confidence=0.5) for one in sure])


def test_the_weights_are_written_as_the_program_reads_them(tmp_path):
    found = [*events("organization.held post", 9, 1), *events("person.name", 5, 5)]
    write_weights(found, tmp_path / "confidence.toml")
    start, told = fitted(found)
    read = tomllib.loads((tmp_path / "confidence.toml").read_text("utf-8"))
    assert read.pop("start") == pytest.approx(start, abs=0.005)
    assert read == {
        "organization": {"held post": pytest.approx(told["organization.held post"], abs=0.005)},
        "person": {"name": pytest.approx(told["person.name"], abs=0.005)},
    }


def test_the_table(capsys):
    sure = [Judged((), 0.92, True)] * 9 + [Judged((), 0.92, False)]
    print_table({"dev": [*sure, Judged((), 0.4, False)], "check": sure})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["confidence", "dev:", "events", "told", "right", "check:", "events", "told", "right"]
    assert lines[1].split() == ["0.00", "-", "0.50", "1", "0.400", "0.000", "-", "-", "-"]
    assert lines[7].split() == ["0.90", "-", "0.95", "10", "0.920", "0.900", "10", "0.920", "0.900"]
    assert lines[9].split() == ["all", "11", "0.873", "0.818", "10", "0.920", "0.900"]


def test_the_weights_of_the_project_give_shares():
    _, told = weights()
    tables = {sign.partition(".")[0] for sign in told}
    assert tables == {
        "organization", "evidence", "topic", "organizations", "person", "sentences", "ways", "date", "attribution",
        "rule", "role", "business",
    }  # fmt: skip
    best = likelihood({max((s for s in told if s.startswith(f"{t}.")), key=told.__getitem__) for t in tables})
    assert 0.85 < best <= MOST
    assert LEAST <= likelihood(["organization.heading", "person.group", "rule.implied"]) < 0.5
    assert likelihood(["organization.explicit", "a sign that nobody knows"]) == likelihood(["organization.explicit"])
