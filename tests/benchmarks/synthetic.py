"""Synthetic news for measuring growth: as many articles as asked for, the same for the same seed.

What makes grouping hard is there in the shares it has in real news: a few people and organisations in most of the
headlines (Zipf), stories of one article and of hundreds, copies word by word, copies that are cut or edited, rewrites,
follow-ups days later, and what each outlet puts around every text. What it is made of is invented.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from talentscan.model import Event, Evidence, Fingerprint, Kind, Status
from talentscan.model.identity import digest
from talentscan.stories import fingerprint

FIRST_DAY = date(2015, 1, 1)
STORIES_A_DAY = 150
UNDATED = 0.1
COPIED, CUT, EDITED = 0.3, 0.15, 0.1
"""Shares of the further articles of a story that are copies: letter by letter, cut at the end, every tenth word new."""
ROLES = (
    "chief executive|chief financial officer|head of research|general counsel|chairman|editor|managing director".split(
        "|"
    )
)
TITLES = (
    "{a} names {p} as {r}",
    "{p} leaves {b} for {a}",
    "{a} picks {b}'s {s} to be {r}",
    "{b} loses {r} {s} to {a}",
    "{s} to join {a} as {r}",
)
LEADS = (
    "{p}, until now at {b}, will join {a} as {r}, the company said on {d}.",
    "{a} has hired {p} from {b} to be its {r}.",
    "{p} is leaving {b} after years there and becomes {r} of {a}, people close to both said.",
    "The {r} of {a} will be {p}, who comes from {b}.",
)


@dataclass(frozen=True, slots=True)
class Synthetic:
    """An article and the number of its story."""

    title: str
    text: str
    outlet: str
    published: date | None
    events: tuple[Event, ...]
    story: int

    def fingerprint(self) -> Fingerprint:
        """Its fingerprint, under the id that an article with this content has."""
        words = digest(self.text, length=24)
        identity = digest(self.text, self.title, self.outlet, str(self.published), length=24)
        return fingerprint(identity, words, self.text, self.title, self.published, self.events)


class Zipf:
    """Draws from a list, the nth item with a share of 1/n."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = items
        self.weights = list(accumulate(1 / n for n in range(1, len(items) + 1)))

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """Some items; one may come twice."""
        return rng.choices(self.items, cum_weights=self.weights, k=count)


class Newsroom:
    """Makes the articles of the world, day by day."""

    def __init__(self, seed: int = 1) -> None:
        rng = self.rng = random.Random(seed)
        words = sorted({self._word(rng) for _ in range(30_000)})
        rng.shuffle(words)
        self.words = Zipf(words[:8_000])
        self.surnames = Zipf([word.capitalize() for word in words[8_000:14_000]])
        self.given = Zipf([word.capitalize() for word in words[14_000:15_000]])
        self.organizations = Zipf(
            [word.capitalize() + rng.choice((" Labs", " Bank", "", " Group")) for word in words[15_000:19_000]]
        )
        self.outlets = Zipf([f"{word.capitalize()} Post" for word in words[19_000:19_400]])
        self.feet = {outlet: self._sentences(rng.randrange(1, 9)) for outlet in self.outlets.items}

    def articles(self, count: int) -> Iterator[Synthetic]:
        """So many articles."""
        made = 0
        for number in range(10**9):
            for article in self._story(number, FIRST_DAY + timedelta(days=number // STORIES_A_DAY)):
                yield article
                made += 1
                if made == count:
                    return

    def _story(self, number: int, day: date) -> Iterator[Synthetic]:
        rng = self.rng
        (surname,), (given,) = self.surnames.draw(rng, 1), self.given.draw(rng, 1)
        a, b = self.organizations.draw(rng, 2)
        told = {"p": f"{given} {surname}", "s": surname, "a": a, "b": b, "r": rng.choice(ROLES), "d": f"{day:%A}"}
        size = min(int(rng.paretovariate(1.1)), 400)
        wire = (
            rng.choice(TITLES).format(**told),
            rng.choice(LEADS).format(**told),
            self._sentences(rng.randrange(6, 25)),
        )
        for later in range(size):
            title, lead, body = wire
            kind = rng.random() if later else 0.0
            if kind >= COPIED + CUT + EDITED:
                title, lead = rng.choice(TITLES).format(**told), rng.choice(LEADS).format(**told)
                body = self._sentences(rng.randrange(4, 30))
            elif kind >= COPIED + CUT:
                body = [" ".join(self._edited(line.split())) for line in body]
            elif kind >= COPIED:
                body = body[: max(3, len(body) * 3 // 4)]
            yield self._printed(
                number, day + timedelta(days=min(int(rng.expovariate(1.2)), 3)), title, lead, body, told
            )

    def _printed(
        self, story: int, day: date, title: str, lead: str, body: list[str], told: dict[str, str]
    ) -> Synthetic:
        rng = self.rng
        (outlet,) = self.outlets.draw(rng, 1)
        text = "\n".join((title, lead, *body, *self.feet[outlet]))
        evidence = (Evidence(lead, len(title) + 1, len(title) + 1 + len(lead), lead),)
        ends = ((Kind.DEPARTURE, told["b"], "left"), (Kind.HIRE, told["a"], "joined"))
        events = tuple(
            Event(
                "",
                "",
                kind,
                told["p"],
                None,
                where,
                None,
                None,
                None,
                None,
                None,
                manner,
                Status.CONFIRMED,
                None,
                (),
                0.9,
                "",
                evidence,
            )
            for kind, where, manner in ends
        )
        return Synthetic(title, text, outlet, None if rng.random() < UNDATED else day, events, story)

    def _sentences(self, count: int) -> list[str]:
        """Sentences of ten to thirty words, as often as each word is in a language."""
        lengths = [self.rng.randrange(10, 31) for _ in range(count)]
        words = iter(self.words.draw(self.rng, sum(lengths)))
        return [" ".join(next(words) for _ in range(length)).capitalize() + "." for length in lengths]

    def _edited(self, words: list[str]) -> list[str]:
        for place in range(self.rng.randrange(10), len(words), 10):
            words[place : place + 1] = self.words.draw(self.rng, 1)
        return words

    @staticmethod
    def _word(rng: random.Random) -> str:
        return "".join(rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou") for _ in range(rng.randrange(2, 5)))
