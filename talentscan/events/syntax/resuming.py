"""Tells how a clause goes on behind what stands in it between commas: "moved from Acme, founded in 1981, to Orbix"."""

from __future__ import annotations

from talentscan.model.groups import Clause, Node, NounGroup, Sort, noun_at, sort_at
from talentscan.model.syntax import Sentence

SAYING = frozenset(
    """say tell report announce confirm add write reveal claim believe think note know expect hope suggest""".split()
)
_MARKS = frozenset([",", "—", "–", "-", "--"])
_NAMED = (Sort.ORGANIZATION, Sort.PERSON, Sort.NAME)
_DESCRIBED = (Sort.ORGANIZATION, Sort.PERSON, Sort.NAME, Sort.THING)
_DESCRIBING = frozenset(
    """found base own lead run head back know value launch form create acquire buy headquarter list control fund
    support establish locate dub nickname describe credit""".split()
)
"""Verbs of which a past form behind a name tells what it is, not what somebody did next."""
_RESUMING = {
    "for": frozenset(["choose", "designate", "nominate", "pick", "select", "tap"]),
    "with": frozenset(["replace"]),
    "by": frozenset(["replace", "succeed", "follow"]),
}
"""Verbs that wait for what stands behind these: "replaced Lind, who led sales, with Reyes"."""
_SOME = ("a", "an", "people", "sources", "officials")
_STATES = {"in": ("charge",), "on": ("board", "leave", "suspension")}
"""What somebody is put in or on."""


def is_beside(s: Sentence, clause: Clause | None, after_comma: bool) -> bool:
    """Whether a clause only describes what a noun group before it names, or says who says so: "the company said"."""
    if clause is None or clause.relation not in ("relative", "participle"):
        return clause is not None and _only_says(s, clause)
    noun, verb = clause.subject, clause.verb
    told = noun is not None and noun.first > 0 and not _MARKS.isdisjoint(s.lower[noun.first - 1 : verb.first])
    return (after_comma or told) and (clause.relation == "relative" or verb.form != "gerund")


def _only_says(s: Sentence, clause: Clause) -> bool:
    """Whether a clause only says whose word the rest is: "put Lind, the company said, in charge"."""
    who = clause.subject
    said = (
        who is not None and clause.object is None and clause.verb.lemmas[0] in SAYING and clause.verb.form == "finite"
    )
    return said and who is not None and who.first > 0 and s.lower[who.first - 1] == ","


def is_speaker(s: Sentence, nodes: list[Node], i: int) -> bool:
    """Whether who stands at node `i`, behind a clause and a comma, says so: "fired Lind, a spokesman said"."""
    noun = noun_at(nodes, i)
    if noun is None or not (noun.definite or noun.possessor is not None or s.lower[noun.first] in _SOME or noun.count):
        return False
    j = i + 1 + 2 * (sort_at(nodes, i + 1) == "prep" and noun_at(nodes, i + 2) is not None)
    j += sort_at(nodes, j) == "adverb"
    verb = nodes[j].verb if j < len(nodes) else None
    said = verb is not None and verb.form == "finite" and not SAYING.isdisjoint(verb.lemmas)
    return said and any(node.verb is not None and node.verb.form == "finite" for node in nodes[: i - 2])


def described_before(nodes: list[Node], i: int) -> NounGroup | None:
    """The noun group that the past form at node `i` only describes: "left Acme, founded in 1981,"."""
    verb, j = nodes[i].verb, i - 1 - (sort_at(nodes, i - 1) == "comma")
    noun = noun_at(nodes, j)
    if verb is None or noun is None or not verb.perhaps_passive or sort_at(nodes, i + 1) not in ("prep", "date"):
        return None
    if _DESCRIBING.isdisjoint(verb.lemmas) or sort_at(nodes, j - 1) not in ("verb", "prep"):
        return None
    return noun if noun.sort in _DESCRIBED else None


def resumes(nodes: list[Node], i: int, governor: Clause | None) -> bool:
    """Whether node `i`, behind what stands between commas, goes on with the clause around it."""
    if governor is None:
        return False
    if sort_at(nodes, i) == "adverb" and nodes[i].word == "away":
        i += 1  # "lured Lind, who led sales, away from Acme"
    if sort_at(nodes, i) == "date":
        return True  # "left Acme, which Orbix owns, in May and"
    if sort_at(nodes, i) not in ("prep", "sub"):
        return False
    word, noun = nodes[i].word, noun_at(nodes, i + 1)
    if word in ("as", "to"):
        return True
    if noun is None:
        return False
    return (
        (word == "from" and noun.sort in _NAMED)
        or (word == "for" and noun.sort is Sort.ORGANIZATION)  # "left Acme, where she was chief, for Orbix"
        or noun.head in _STATES.get(word, ())
        or governor.verb.lemmas[0] in _RESUMING.get(word, ())
    )
