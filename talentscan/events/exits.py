"""Tells whether somebody's exit is what a clause is told to come after: "took over after its chief stepped down"."""

from __future__ import annotations

from talentscan.model.groups import Clause, Parse, Sort

EXIT_LINKS = ("following", "after", "upon", "on", "with", "from", "when", "once", "since")
"""What leads to an exit that something else follows."""
_EXITS = frozenset("departure exit resignation retirement ouster dismissal firing removal sacking death".split())
_LEAVING = frozenset("leave quit depart resign retire exit step stand die".split())
_OUSTING = frozenset("fire oust sack dismiss remove force push".split())


def follows_exit(clause: Clause | None) -> bool:
    """Whether a clause names an exit that it follows: "Reyes takes over following the departure of Lind"."""
    pps = clause.pps if clause is not None else ()
    return any(word in EXIT_LINKS and noun.head in _EXITS for word, noun in pps)


def is_after_exit(parse: Parse, clause: Clause | None) -> bool:
    """Whether a clause follows an exit, be it one told with a verb of its own."""
    if clause is None or follows_exit(clause):
        return clause is not None
    return any(
        other.parent is clause and other.link in EXIT_LINKS and _is_exit(other)
        for other in parse.clauses
        if other.relation == "sub"
    )


def _is_exit(clause: Clause) -> bool:
    """Whether a clause lets somebody go."""
    if clause.subject is None or clause.subject.sort not in (Sort.PERSON, Sort.ROLE, Sort.PRONOUN):
        return False
    verbs = {lemma.split()[0] for lemma in clause.verb.lemmas}
    return bool(verbs & (_OUSTING if clause.verb.passive else _LEAVING))
