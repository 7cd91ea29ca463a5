"""What merging events into records costs, as their number grows.

    python tests/benchmarks/merging.py [--most 1000000] [--closed]

The events are invented: half of them told by one article, some by hundreds, with initials, legal forms, missing dates
and copies. As in real news, the more events the more names: given names, surnames and organisations are drawn so that
the names told so far come again as often as they were told, and now and then there is a new one (Pitman and Yor, The
two-parameter Poisson-Dirichlet distribution, 1997). Both parameters of each are fitted to what was read in 810 articles
of general news: among their people two surnames were one in 0.03 % of all pairs, two given names in 0.23 %, two
organisations of events in 0.5 % (5 % of the events were those of the first); distinct organisations grew as the number
of events to the power of 0.8, Heaps' law, surnames in the census of the United States (6.3 million of 295 million
people, Comenetz 2016) at 0.5 or more.

With --closed there are never more than 20,000 organisations, nor other names than those of the lexicon, the first ones
as common as they ever get: whatever the number of events, each has namesakes at its organisation, as in the news of
one country in one trade. Each size runs in a process of its own: its seconds of work, growth against n log n, events a
second, memory, records, distinct people and organisations, and how many of the invented events became one record.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import resource
import subprocess
import sys
import time
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate, islice

from talentscan.engines.local import collect_seldom
from talentscan.lexicon.load import given_names, surnames
from talentscan.model import DateBasis, Event, Evidence, Kind, PartialDate, Status, Telling
from talentscan.pipeline import records_of

SYLLABLES = [f"{a}{b}{c}" for a in "bcdfghklmnprstvwz" for b in "aeiou" for c in "lmnrst"]
ORGANIZATIONS = 20_000
ENDINGS = ("Labs", "Bank", "Systems", "Works", "Energy", "Holdings", "")
LEGAL = ("", "", "", " Inc.", " Ltd", " AG")
ROLES = ("chief executive", "CFO", "head of research", "engineer", "general counsel", "VP of sales", None, None)
FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
SIZES = (10_000, 100_000, 1_000_000)


class Growing:
    """Draws names: with k of them drawn n times, a new one with probability (s + dk) / (s + n), else as often as told.

    Two draws are one name with probability (1 - d) / (1 + s), and of n draws about n ** d are distinct; `d` is the
    discount, `s` the strength.
    """

    def __init__(self, fresh: Iterator[str], discount: float, strength: float) -> None:
        self.fresh, self.discount, self.strength = fresh, discount, strength
        self.drawn: list[str] = []
        self.count: Counter[str] = Counter()

    def draw(self, chance: random.Random) -> str:
        """One name."""
        new = self.strength + self.discount * len(self.count)
        if chance.random() * (self.strength + len(self.drawn)) < new:
            name = next(self.fresh)
        else:
            name = chance.choice(self.drawn)
            while chance.random() * self.count[name] < self.discount:
                name = chance.choice(self.drawn)
        self.drawn.append(name)
        self.count[name] += 1
        return name


class Closed:
    """Draws from so many names, in the order in which they come, the nth with a share of 1 / (n + shift)."""

    def __init__(self, fresh: Iterator[str], many: int, shift: int) -> None:
        self.names = list(islice(fresh, many))
        self.weights = list(accumulate(1 / (rank + shift) for rank in range(1, many + 1)))

    def draw(self, chance: random.Random) -> str:
        """One name."""
        return self.names[bisect(self.weights, chance.random() * self.weights[-1])]


def tellings(count: int, seed: int = 7, *, closed: bool = False) -> Iterator[tuple[int, Telling]]:
    """That many tellings, each with the number of the invented event that it tells."""
    chance = random.Random(seed)
    first_names, last_names = (_shuffled(names(), chance) for names in (given_names, surnames))
    given: Growing | Closed = Growing(_names(first_names, chance), 0.5, 216)
    family: Growing | Closed = Growing(_names(last_names, chance), 0.5, 1700)
    places: Growing | Closed = Growing(_organizations(chance), 0.8, 40)
    if closed:
        given = Closed(iter(first_names), len(first_names), 5)
        family = Closed(iter(last_names), len(last_names), 15)
        places = Closed(_organizations(chance), ORGANIZATIONS, 2)
    made = event = 0
    while made < count:
        event += 1
        first, last = given.draw(chance), family.draw(chance)
        place, kind, role = places.draw(chance), chance.choice(list(Kind)), chance.choice(ROLES)
        day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        for _ in range(min(int(chance.paretovariate(1.2)), 500, count - made)):
            made += 1
            yield event, _telling(chance, made, first, last, place, kind, role, day)


def _shuffled(names: Mapping[str, bool], chance: random.Random) -> list[str]:
    """The names of a lexicon that are no words, in an order that the alphabet has no part in."""
    found = sorted(name.title() for name, common in names.items() if not common and name.isalpha())
    chance.shuffle(found)
    return found


def _names(known: Iterable[str], chance: random.Random) -> Iterator[str]:
    """Known names, then invented ones."""
    yield from known
    while True:
        yield _word(chance)


def _organizations(chance: random.Random) -> Iterator[str]:
    """Distinct ones, without end."""
    seen: set[str] = set()
    while True:
        name = f"{_word(chance)} {chance.choice(ENDINGS)}".strip()
        if name not in seen:
            seen.add(name)
            yield name


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3)))).title()


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


def measure(count: int, *, closed: bool) -> dict[str, float]:
    """Merge that many events; seconds, bytes, and what came of it."""
    collect_seldom()  # as the command does
    numbered = list(tellings(count, closed=closed))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    records = records_of(telling for _, telling in numbered)
    seconds = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    events = {telling.event.id: number for number, telling in numbered}
    homes: dict[int, set[str]] = defaultdict(set)
    for record in records:
        for told in record.evidence:
            homes[events[told.event]].add(record.id)
    return {
        "events": count,
        "seconds": seconds,
        "bytes": memory * 1024,
        "records": len(records),
        "people": len({record.person for record in records}),
        "organizations": len({record.organization for record in records}),
        "invented": len(homes),
        "whole": sum(len(those) == 1 for those in homes.values()) / len(homes),
    }


def main() -> int:
    """Measure each size up to the most in a process of its own; the exit code."""
    parser = argparse.ArgumentParser(description="What merging events into records costs, as their number grows.")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the largest number of events")
    parser.add_argument("--closed", action="store_true", help="names and organisations of which there are never more")
    parser.add_argument("--only", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, closed=options.closed)))
        return 0
    closed = ["--closed"] if options.closed else []
    print(f"{'events':>9}{'seconds':>9}{'ms each':>9}{'/ n log n':>11}{'kB each':>9}", end="")
    print(f"{'records':>9}{'people':>9}{'places':>9}{'whole':>8}")
    first = 0.0
    for size in (size for size in SIZES if size <= options.most):
        command = [sys.executable, __file__, "--only", str(size), *closed]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        share = told["seconds"] / (size * math.log(size))
        first = first or share
        print(f"{size:>9}{told['seconds']:>9.1f}{told['seconds'] / size * 1000:>9.3f}{share / first:>11.2f}", end="")
        print(f"{told['bytes'] / size / 1000:>9.1f}{told['records']:>9}{told['people']:>9}", end="")
        print(f"{told['organizations']:>9}{told['whole']:>8.1%}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
