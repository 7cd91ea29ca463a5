"""What merging events into records costs, as their number grows.

    python tests/benchmarks/merging.py [--most 1000000]

The events are invented: people from the lexicon's given names and surnames, organisations from invented words, both as
unevenly spread as in the world (of surnames 0.9 % are the most common, of given names 2 %, of organisations 4 %), half
of the events told by one article, some by hundreds, with initials, legal forms, missing dates and copies. Each size
runs in a process of its own: its seconds of work, events a second, memory, records, and how many of the invented events
became one record.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from typing import TypeVar

from talentscan.engines.local import collect_seldom
from talentscan.lexicon.load import given_names, surnames
from talentscan.model import DateBasis, Event, Evidence, Kind, PartialDate, Status, Telling
from talentscan.pipeline import records_of

Item = TypeVar("Item")

SYLLABLES = [f"{a}{b}{c}" for a in "bcdfghklmnprstvwz" for b in "aeiou" for c in "lmnrst"]
ORGANIZATIONS = 20_000
ENDINGS = ("Labs", "Bank", "Systems", "Works", "Energy", "Holdings", "")
LEGAL = ("", "", "", " Inc.", " Ltd", " AG")
ROLES = ("chief executive", "CFO", "head of research", "engineer", "general counsel", "VP of sales", None, None)
FIRST_DAY = date(2015, 1, 1)
DAYS = 3650


class Uneven:
    """Draws items so that the n-th is drawn as often as 1 / (n + shift) says."""

    def __init__(self, items: Sequence[Item], shift: int) -> None:
        self.items = items
        self.weights = list(accumulate(1 / (rank + shift) for rank in range(1, len(items) + 1)))

    def draw(self, chance: random.Random) -> Item:
        """One item."""
        return self.items[bisect(self.weights, chance.random() * self.weights[-1])]


def tellings(count: int, seed: int = 7) -> Iterator[tuple[int, Telling]]:
    """That many tellings, each with the number of the invented event that it tells."""
    chance = random.Random(seed)
    given = Uneven(sorted(name.title() for name, common in given_names().items() if not common and name.isalpha()), 5)
    family = Uneven(sorted(name.title() for name, common in surnames().items() if not common and name.isalpha()), 15)
    words = ["".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3)))).title() for _ in range(ORGANIZATIONS)]
    places = Uneven([f"{word} {chance.choice(ENDINGS)}".strip() for word in words], 2)
    made = event = 0
    while made < count:
        event += 1
        first, last = given.draw(chance), family.draw(chance)
        place, kind, role = places.draw(chance), chance.choice(list(Kind)), chance.choice(ROLES)
        day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        for _ in range(min(int(chance.paretovariate(1.2)), 500, count - made)):
            made += 1
            yield event, _telling(chance, made, first, last, place, kind, role, day)


def _telling(
    chance: random.Random, number: int, first: str, last: str, place: str, kind: Kind, role: str | None, day: date
) -> Telling:
    person = f"{first} {last}" if chance.random() < 0.9 else f"{first[0]}. {last}"
    printed = day + timedelta(days=chance.randrange(5))
    exact = chance.random()
    when = PartialDate(day.year, day.month, day.day if exact < 0.3 else None) if exact < 0.6 else None
    copy = chance.random() < 0.3
    article = f"a{number:07d}"
    quote = f"{person} {kind} {place}."
    event = Event(
        id=f"{number:012x}",
        article=article,
        kind=kind,
        person=person,
        group=None,
        organization=place + chance.choice(LEGAL),
        unit=None,
        role=role if chance.random() < 0.7 else None,
        counterpart=None,
        date=when,
        date_basis=None if when is None else DateBasis.STATED,
        manner="left" if kind is Kind.DEPARTURE else "joined",
        status=chance.choice((Status.CONFIRMED, Status.CONFIRMED, Status.REPORTED)),
        status_cue=None,
        attribution=(),
        confidence=0.9,
        rule="invented",
        evidence=(Evidence(quote, 0, len(quote), quote),),
    )
    telling = Telling(event, f"text {place} {day} copy" if copy else f"text {number}", printed)
    return replace(telling, outlet="The Invented Times") if copy else telling


def measure(count: int) -> None:
    """Merge that many events and print what it took."""
    collect_seldom()  # as the command does
    numbered = list(tellings(count))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    records = records_of(telling for _, telling in numbered)
    seconds = time.process_time() - begun
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    events = {telling.event.id: number for number, telling in numbered}
    homes: dict[int, set[str]] = defaultdict(set)
    for record in records:
        for told in record.evidence:
            homes[events[told.event]].add(record.id)
    whole = sum(len(those) == 1 for those in homes.values()) / len(homes)
    print(
        f"{count:>9,}{seconds:>9.1f} s{count / seconds:>9,.0f}/s{memory * 1024 / count:>8.1f} kB an event"
        f"{len(records):>9,} records{len(homes):>9,} invented{whole:>7.1%} whole",
        flush=True,
    )


def main() -> int:
    """Measure each size up to the most in a process of its own; the exit code."""
    parser = argparse.ArgumentParser(description="What merging events into records costs, as their number grows.")
    parser.add_argument("--most", type=int, default=1_000_000, help="the largest number of events")
    parser.add_argument("--only", type=int, help="this number of events, in this process")
    options = parser.parse_args()
    if options.only:
        measure(options.only)
        return 0
    for size in (10_000, 100_000, 1_000_000):
        if size <= options.most:
            subprocess.run([sys.executable, __file__, "--only", str(size)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
