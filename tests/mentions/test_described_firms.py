"""Firms that nobody knows, with what stands before or behind their names: each is read as where somebody goes."""

from __future__ import annotations

import pytest

import talentscan

DESCRIBED = """{n} · Oslo-based steel producer {n} · the Oslo-based {n} · London-listed miner {n} ·
French luxury group {n} · US giant {n} · state-owned {n} · her former employer {n} · the $4bn hedge fund {n} ·
a company called {n} · a start-up named {n} · {n}, which makes pumps, · {n} (formerly Kettle) · Nimbo-owned {n} ·
{n}, a subsidiary of Nimbo Systems, · {n} (NYSE: CVN) · Swedish start-up {n} · its parent {n} · No. 2 chip maker {n} ·
the world's second-largest chip maker, {n}, · one of the biggest insurers, {n}, · fellow insurer {n} ·
venture capital firm {n} · the AI chip start-up {n} · the ride-hailing service {n} · the search engine {n} ·
the online marketplace {n} · the clothing brand {n} · fashion house {n} · the newspaper {n} · the website {n} ·
the streaming service {n} · the record label {n} · the ad agency {n} · the lobby group {n} · the trade body {n} ·
the campaign group {n} · the aid agency {n} · the think-tank {n} · the research institute {n} · the regulator {n} ·
the port operator {n} · second-division {n} · the German club {n} · the theatre company {n} · the orchestra {n} ·
the game developer {n} · the property developer {n} · the brewer {n} · the publisher {n} · the broadcaster {n} ·
the insurance broker {n} · the defence contractor {n} · the gold miner {n} · the pub operator {n}"""
MOVES = [
    ("Ana Lind has joined {o} as head of sales.", "hire"),
    ("Ana Lind has left {o} after ten years.", "departure"),
    ("Ana Lind was hired by {o} in May.", "hire"),
    ("Ana Lind resigned as head of sales at {o} on Monday.", "departure"),
    ("Ana Lind will become head of sales at {o} in July.", "hire"),
]
NAMES = ["Corvane", "Corvane Stay"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("move", "side"), MOVES)
def test_a_described_firm_is_an_employer(move: str, side: str, name: str) -> None:
    texts = [move.format(o=one.strip().format(n=name)).replace(",.", ".") for one in DESCRIBED.split("·")]
    told = {text: [(str(event.kind), event.organization) for event in talentscan.scan(text)] for text in texts}
    assert [text for text in texts if (side, name) not in told[text]] == []


PEOPLE = [
    "Nimbo Systems has hired game developer Jaro Vesely.",
    "Nimbo Systems has named property developer Jaro Vesely its chairman.",
    "Property developer Jaro Vesely has joined Nimbo Systems.",
    "Nimbo Systems has hired the publisher Ana Lind.",
    "Steel producer Ana Lind has joined Nimbo Systems.",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_a_trade_can_be_a_person_s(text: str) -> None:
    (event,) = talentscan.scan(text)
    assert event.person in ("Jaro Vesely", "Ana Lind")
    assert (str(event.kind), event.organization) == ("hire", "Nimbo Systems")
