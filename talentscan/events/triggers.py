"""Tells cheaply which sentences are worth parsing: those with a trigger and people."""

from __future__ import annotations

from functools import cache

from talentscan.events.frames import frames_by_noun, frames_by_verb
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import noun_classes, third_person, verb_forms, word_tags
from talentscan.model.syntax import EntityType, Name, Sentence

# Verbs of the frames that mostly tell something else: they count only where somebody is named or spoken of.
_WEAK = frozenset(
    [
        "take",
        "make",
        "get",
        "have",
        "come",
        "go",
        "start",
        "begin",
        "land",
        "run",
        "work",
        "hold",
        "serve",
        "build",
        "create",
        "form",
        "set",
        "launch",
        "establish",
        "add",
        "bring",
        "put",
        "give",
        "pass",
        "hand",
        "turn",
        "cut",
        "drop",
        "lose",
        "reduce",
        "include",
        "count",
        "introduce",
        "present",
        "announce",
        "choose",
        "select",
        "pick",
        "confirm",
        "end",
        "finish",
        "conclude",
        "stay",
        "remain",
        "continue",
        "manage",
        "head",
        "lead",
        "direct",
        "change",
        "rise",
        "move",
        "shift",
        "step",
        "sign",
        "win",
        "secure",
        "fill",
        "attract",
        "engage",
        "employ",
        "split",
        "act",
        "accept",
        "be",
        "return",
        "follow",
    ]
)


@cache
def trigger_words() -> tuple[frozenset[str], frozenset[str]]:
    """Word forms of which a sentence that tells an event has one: those that tell by themselves, and the weak ones."""
    strong: set[str] = set()
    weak: set[str] = {"since", "longer", "new", "will", "until", "out"}
    lemmas = {verb.split()[0] for verb in frames_by_verb()} - {"be"}
    for form, entries in verb_forms().items():
        for lemma, _ in entries:
            if lemma in lemmas:
                (weak if lemma in _WEAK else strong).add(form)
    strong |= {lemma for lemma in lemmas if "-" in lemma}
    for noun in frames_by_noun():
        (weak if noun in ("day", "week", "return", "move", "hire", "transfer", "addition") else strong).update(
            (noun, third_person(noun))
        )
    return frozenset(strong), frozenset(weak - strong)


@cache
def people_words() -> frozenset[str]:
    """Words by which a sentence speaks of people without naming them."""
    bits = t.ROLE | t.PEOPLE | t.FIRST
    words = {word for word, has in word_tags().items() if has & bits or (has & t.THIRD and not has & t.POSS)}
    return frozenset(
        words
        | {word for word, (kind, _, _) in noun_classes().items() if kind in ("people", "posts", "collective")}
        | _PRONOUNS
        | {"jobs", "roles", "positions", "posts"}
    )


_WRITER = frozenset(["i", "my", "i'm", "i've", "i'll", "i'd"])
_PRONOUNS = frozenset(["he", "she", "they", "him", "her", "them", "his", "their", "i", "i'm", "who"])


def worth_parsing(s: Sentence, names: list[Name]) -> bool:
    """Whether a sentence can tell an event or a post: a trigger with people, or somebody named beside a post."""
    triggers, weak = trigger_words()
    people = people_words()
    named = any(
        name.entity.type is EntityType.PERSON or (name.entity.type is EntityType.OTHER and name.last - name.first > 1)
        for name in names
    )
    if not triggers.isdisjoint(s.lower):
        return named or not people.isdisjoint(s.lower)
    if not named:
        if weak.isdisjoint(s.lower) or people.isdisjoint(s.lower):
            return False
        return (
            any(bits & t.NUM for bits in s.tags)
            or any(low[0].isdigit() for low in s.lower)
            or not _WRITER.isdisjoint(s.lower)
            or (not _PRONOUNS.isdisjoint(s.lower) and any(bits & (t.ROLE | t.ORG_NOUN) for bits in s.tags))
        )
    return not weak.isdisjoint(s.lower) or any(bits & t.ROLE for bits in s.tags)
