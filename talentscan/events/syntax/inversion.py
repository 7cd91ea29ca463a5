"""Gives verbs that stand before their people, or speak of them by what they did, who they are."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.model.groups import Clause, Sort

_WHOEVER = frozenset(["latest", "first", "last", "next", "newest", "those", "others", "one"])

_NAMING = ("be", "include", "number")
RANKED = frozenset("latest first second third fourth fifth sixth seventh eighth ninth tenth last only youngest".split())
"""What says of one of several that others came before or behind: "the third director to leave"."""
_OPENING = 3
"""Tokens that a sentence opens with before its people: "also out are"."""

_SAYING = frozenset(("say", "claim", "announce", "confirm", "report", "believe", "think", "hope", "know", "write"))


def lead_in(clauses: list[Clause], lower: Sequence[str]) -> None:
    """Give what a sentence opens with its people: "named chief in 2011, Lind …", "joining Acme as chief is Lind"."""
    if len(clauses) > 1 and lower[0] == "those" and clauses[0].verb.first == 1 and clauses[1].subject is None:
        _lead_in_those(clauses[0], clauses[1])  # "those sworn in were A and B"
    if clauses and clauses[0].subject is None:
        _lead_in_out(clauses[0], lower)
    if len(clauses) < 2 or clauses[0].subject is not None:
        return
    if lower[:2] == ["among", "those"] and clauses[0].verb.first == 2:
        _lead_in_those(clauses[0], clauses[1])
    if clauses[0].verb.first > 1:
        return
    opening, main = clauses[0], clauses[1]
    if len(clauses) > 2 and main.relation == "infinitive" and main.parent is opening:
        if _is_inverted(opening, clauses[2]):
            main.subject = clauses[2].object  # "named to succeed her was Lind"
        main = clauses[2]  # "hired to cut costs, Lind left"
    subject, named = main.subject, main.object
    if _is_inverted(opening, main):
        opening.subject, opening.verb.passive = named, opening.verb.form != "gerund"
        opening.verb.form = "finite"
        if subject is not None and opening.verb.last == subject.first:
            opening.object = subject
        elif subject is not None:
            opening.pps.append((lower[subject.first - 1], subject))
        return
    if subject is None:
        return
    if opening.relation == "gerund" and opening.verb.last <= subject.first < main.verb.first:
        if subject.sort in (Sort.PERSON, Sort.PRONOUN):
            opening.subject = subject  # "before joining Acme in 2021 she was a clerk"
        return
    if opening.verb.perhaps_passive and opening.verb.first == 0:
        aside = "," in lower[: subject.first] and subject.last == main.verb.first
        if aside and subject.sort in (Sort.PERSON, Sort.PRONOUN):
            opening.subject, opening.verb.passive = subject, True


def _is_inverted(opening: Clause, main: Clause) -> bool:
    """Whether what a sentence opens with befell those named behind "are": "elected to the board were A and B"."""
    subject, named = main.subject, main.object
    if main.verb.lemmas[0] != "be" or named is None or named.sort is not Sort.PERSON or opening.verb.negated:
        return False
    if subject is not None and not opening.verb.last <= subject.first < main.verb.first:
        return False
    told = opening.verb.form in ("gerund", "participle") or (opening.verb.perhaps_passive and not opening.verb.passive)
    return told and named.first == main.verb.last and (subject is None or subject.sort is not Sort.PERSON)


def _lead_in_out(main: Clause, lower: Sequence[str]) -> None:
    """Let those be out of whom a sentence says so first: "also out are Lind and Reyes"."""
    named = main.object
    if named is None or named.sort is not Sort.PERSON or named.first != main.verb.last or main.verb.last > _OPENING:
        return
    if main.verb.lemmas[0] == "be" and "out" in lower[: main.verb.last]:
        main.subject, main.object, main.verb.lemmas = named, None, ("be out",)


def _lead_in_those(told: Clause, main: Clause) -> None:
    """Give what befell several to the one named behind "is": "among those laid off is Lind"."""
    named = main.object
    if main.verb.lemmas[0] in _NAMING and main.subject is None and named is not None and named.sort is Sort.PERSON:
        told.subject = named
        told.verb.passive = told.verb.perhaps_passive


def pass_over_speakers(clauses: list[Clause]) -> None:
    """Let what is said of somebody be of him or her, not of who says it: "Lind, who Reyes said would be named"."""
    for clause in clauses:
        saying = clause.parent
        if saying is None or saying.relation != "relative" or clause.verb.form != "finite" or saying.object is None:
            continue
        spoken_of = saying.object
        behind = clause.verb.first == saying.verb.last and spoken_of.last < saying.verb.first
        if behind and clause.subject is saying.subject is not None and saying.verb.lemmas[0] in _SAYING:
            clause.subject, clause.relation, saying.object = spoken_of, "that", None


def identify_people(clauses: list[Clause], lower: Sequence[str]) -> None:
    """Let those told by what they did be those named behind "is": "the latest to leave is Lind"."""
    for before, main in zip([None, *clauses], clauses, strict=False):
        named, told = main.object, main.subject
        if main.verb.lemmas[0] == "be" and before is not None and _is_ranked(before, main, lower):
            before.subject = named  # "the latest executive to leave is Lind"
            continue
        if main.verb.lemmas[0] in ("be", "become"):
            _identify_one(main, clauses, lower)
        if (
            main.verb.lemmas[0] not in ("be", "include")
            or told is None
            or named is None
            or named.sort is not Sort.PERSON
        ):
            continue
        for clause in clauses:
            if clause is main or clause.first > main.first:
                continue
            counted = told.sort is Sort.GROUP and told.plural and clause.relation == "relative"
            listed = clause.relation == "relative" and any(noun.head == "those" for _, noun in told.pps)
            if clause.subject is told and (told.head in _WHOEVER or counted or listed):  # "the list of those who left"
                clause.subject = named
                reduced = clause.verb.first == told.last and clause.verb.perhaps_passive
                clause.verb.passive = clause.verb.passive or reduced  # "those appointed to it are A and B"
            elif clause.object is None and clause.verb.last == told.first and _speaks_of_nobody(clause):
                clause.object, clause.subject = told, named


def _is_ranked(before: Clause, main: Clause, lower: Sequence[str]) -> bool:
    """Whether a clause tells what the first or the latest of many does, and who that is stands behind "is"."""
    told, named = before.subject, main.object
    if told is None or named is None or named.sort is not Sort.PERSON or named.members or main.verb.negated:
        return False
    behind = before.relation == "infinitive" and before.verb.first >= told.last and main.subject in (None, told)
    ranked = told.sort in (Sort.THING, Sort.ROLE, Sort.GROUP) and not RANKED.isdisjoint(lower[told.first : told.last])
    return behind and ranked and before.verb.first < main.verb.first < named.first


def _identify_one(main: Clause, clauses: list[Clause], lower: Sequence[str]) -> None:
    """Let one of those told by what they did be the person who is one: "Lind is among five who left"."""
    person = main.subject
    if person is None or person.sort not in (Sort.PERSON, Sort.PRONOUN):
        return
    is_one = main.object
    if is_one is not None and is_one.sort in (Sort.ROLE, Sort.GROUP) and not is_one.plural and not main.verb.negated:
        for clause in clauses:
            ranked = clause.relation == "infinitive" and not RANKED.isdisjoint(lower[is_one.first : is_one.last])
            if (clause.relation == "relative" or ranked) and clause.subject is is_one:
                clause.subject = person  # "Lind is a lawyer who joined Acme in May"
    if person.sort is not Sort.PERSON:
        return
    groups = [main.object, main.complement, *(noun for word, noun in main.pps if word == "among")]
    for group in groups:
        several = group is not None and group.sort is Sort.GROUP and (group.plural or group.head == "one")
        if group is None or not (several or group.head == "those"):
            continue
        inside = [group, *(noun for _, noun in group.pps)]
        for clause in clauses:
            if clause is not main and clause.first > main.first and any(clause.subject is noun for noun in inside):
                clause.subject = person
                reduced = clause.relation == "participle" and clause.verb.perhaps_passive
                clause.verb.passive = clause.verb.passive or reduced  # "one of three directors elected to it"
            elif clause.verb.first == group.last and clause.verb.perhaps_passive and clause.object is None:
                clause.subject, clause.verb.passive = person, True  # "among those laid off"


def _speaks_of_nobody(clause: Clause) -> bool:
    return clause.subject is None or clause.subject.head in _WHOEVER
