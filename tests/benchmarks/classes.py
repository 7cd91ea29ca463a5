"""The events of a labelled set by class: how right are those found in one way, how many of one sort are found at all.

What was found is classed by how the cascade came to it, as `talentscan explain` tells it; what was asked for by what
the labels note of it, and by the trigger in its words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

from corpus import Asked, Found, Row, compared, rows

from talentscan.events.frames import frames, frames_by_noun, frames_by_verb
from talentscan.lexicon.load import third_person, verb_forms
from talentscan.model import Article
from talentscan.model.explanation import CandidateRead, Explanation, SentenceRead
from talentscan.pipeline import explain, find_files, read_file

FEWEST = 3
"""Classes of fewer events are one line together."""
KINDS = {"title": "headline", "heading": "headline", "item": "list or table", "cell": "list or table"}

Told = tuple[SentenceRead, CandidateRead]


def print_classes(
    name: str, folder: Path, gold: Sequence[Row], found: Iterable[Row], score: ModuleType, show: int = 0
) -> None:
    """Every table of one set; `show` so many of the events lost at each step."""
    told, asked = compared(gold, found, score)
    read = explanations([str(folder / "articles")])
    ways = dict(told_by(read.values()))

    def way(one: Found, label: Callable[[SentenceRead, CandidateRead], str]) -> str:
        return label(*ways[one.row["article"], one.row["id"]])

    right = {
        "construction": lambda one: way(one, construction),
        "rule": lambda one: str(one.row["rule"]),
        "basis of the organisation": lambda one: way(one, lambda _, c: c.organization_basis),
        "basis of the person": lambda one: way(one, lambda _, c: c.who_basis),
        "source": lambda one: str(one.article["source"]),
    }
    for title, label in right.items():
        _print_table(f"right on {name} by {title}", ((label(one), one.right) for one in told))
    noted = {(row["article"], row["event"]): str(row["construction"]) for row in _notes(folder)}
    sorts: dict[str, Callable[[Asked], str]] = {
        "construction": lambda one: noted[one.article["id"], one.number],
        "trigger": lambda one: trigger(one.article["events"][one.number]["quote"]),
        "source": lambda one: str(one.article["source"]),
    }
    by_name = {Path(path).name: explanation for path, explanation in read.items()}
    _print_lost(name, asked, by_name, score, show)
    for title, sort in sorts.items():
        if noted or title != "construction":
            _print_table(f"found on {name} by {title}", ((sort(one), one.found) for one in asked))


def explanations(paths: Sequence[str]) -> dict[str, Explanation]:
    """How each article of some files and folders is read, by its path."""
    articles = (one for file in find_files(paths) for one in read_file(file) if isinstance(one, Article))
    return {article.path: explain(article) for article in articles}


def told_by(read: Iterable[Explanation]) -> Iterator[tuple[tuple[str, str], Told]]:
    """For each event of some articles the candidate that tells it best, with its sentence."""
    for explanation in read:
        for sentence in explanation.sentences:
            for candidate in sentence.candidates:
                if candidate.event is not None:
                    event = explanation.events[candidate.event]
                    if candidate.rule == event.rule and event.evidence[0].start == sentence.start:
                        yield (explanation.article, event.id), (sentence, candidate)


def lost(read: Explanation, event: Row, score: ModuleType) -> str:
    """At which step the cascade lost an event that was asked for, by what it saw in the sentences of its quote."""
    quote = _letters(event["quote"])
    there = [s for s in read.sentences if (own := _letters(s.text)) and (own in quote or quote in own)]
    side = ("hire", "internal") if event["kind"] in ("hire", "internal") else ("departure",)
    candidates = [c for s in there for c in s.candidates if c.kind in side]
    names = [event["person"], *event["person_alts"]] if event["person"] else []
    theirs = [c for c in candidates if not names or any(score.same_person(name, c.who) for name in names)]
    if dropped := next((c.outcome for c in theirs if c.event is None), None):
        return f"dropped: {dropped.partition('“')[0].strip()}"
    if theirs:
        return "found with another organisation, or as part of another event"
    if candidates:
        return "found of other people only"
    fired = [frame for s in there for frame in s.frames if not frame.reasons]
    if refused := next((e.reasons[0] for f in fired for e in f.emits if e.kind in side and e.reasons), None):
        return f"a frame fires, but {refused.partition(':')[0]}"
    if fired:
        return "a frame of the other side fires"
    if any(s.frames for s in there):
        return "no frame fires"
    if any(s.clauses for s in there):
        return "no frame has one of its verbs or nouns"
    return "its sentence is not parsed" if there else "its words are told by no sentence"


def _letters(text: str) -> str:
    """The letters and digits of a text, so that markup and spaces make no difference."""
    return "".join(filter(str.isalnum, text))


def construction(sentence: SentenceRead, candidate: CandidateRead) -> str:
    """The sort of words that tells an event."""
    if sentence.kind in KINDS:
        return KINDS[sentence.kind]
    if candidate.rule.startswith("implied."):
        return "implied by another event"
    return _constructions().get(candidate.rule, "without a verb")


@cache
def _constructions() -> dict[str, str]:
    return {
        frame.id: "noun" if not frame.verbs else "passive clause" if frame.passive else "active clause"
        for frame in frames()
    }


def trigger(quote: str) -> str:
    """The first verb or noun of a frame in some words, as the lexicon lists it."""
    words = "".join(char if char.isalpha() or char == "-" else " " for char in quote.lower()).split()
    return next((_triggers()[word] for word in words if word in _triggers()), "none of the lexicon")


@cache
def _triggers() -> dict[str, str]:
    """The lemma of each form that begins a verb of a frame, or is its noun; auxiliaries left out."""
    verbs = {verb.split()[0] for verb in frames_by_verb()} - {"be", "have", "do"}
    found = {form: lemma for form, lemmas in verb_forms().items() for lemma, _ in lemmas if lemma in verbs}
    for noun in frames_by_noun():
        found.setdefault(noun, f"{noun} (noun)")
        found.setdefault(third_person(noun), f"{noun} (noun)")
    return found


def _notes(folder: Path) -> list[Row]:
    """How the events of a set are put into words, where that is noted."""
    path = folder / "constructions.jsonl"
    return rows(path) if path.exists() else []


def _print_lost(
    name: str, asked: Iterable[Asked], read: Mapping[str, Explanation], score: ModuleType, show: int
) -> None:
    """A line for each step that loses events, with how many, and some of them below it."""
    steps: defaultdict[str, list[str]] = defaultdict(list)
    for one in asked:
        explanation = read.get(Path(one.article["file"]).name)
        if not one.found and explanation is not None:
            event = one.article["events"][one.number]
            told = f"{one.article['id']} {event['kind']} {event['person'] or event['group']} @ {event['org']}"
            steps[lost(explanation, event, score)].append(f"{told}: {' '.join(event['quote'].split())[:200]}")
    print(f"\nlost on {name}, by the step that lost them")
    for step, told in sorted(steps.items(), key=lambda one: (-len(one[1]), one[0])):
        print(f"  {step:<95}{len(told):>5}")
        for line in told[:show]:
            print(f"    {line}")


def _print_table(title: str, judged: Iterable[tuple[str, bool]]) -> None:
    """A line for each class, the largest first."""
    asked: Counter[str] = Counter()
    good: Counter[str] = Counter()
    for name, fine in judged:
        asked[name] += 1
        good[name] += fine
    few = [name for name, times in asked.items() if times < FEWEST]
    if len(few) > 1:
        asked[rest := f"{len(few)} others"] = sum(asked.pop(name) for name in few)
        good[rest] = sum(good.pop(name) for name in few)
    print(f"\n{title}")
    for name, times in sorted(asked.items(), key=lambda one: (one[0] == f"{len(few)} others", -one[1], one[0])):
        print(f"  {name:<45}{good[name]:>5} of {times:<5}{good[name] / times:>7.3f}")
