"""Tells the voice of a clause, and whom a participle of succession speaks of."""

from __future__ import annotations

from talentscan.events.sorts import PERSON_PRONOUNS
from talentscan.model.article import SegmentKind
from talentscan.model.groups import Clause, Parse, Sort, sort_at

SELDOM_SHORT = frozenset(
    [
        "unveil",
        "announce",
        "present",
        "introduce",
        "confirm",
        "make",
        "put",
        "assign",
        "employ",
        "add",
        "attract",
        "engage",
        "land",
        "have",
        "strip",
    ]
)
"""Verbs whose past is no short passive: "Orbix announced", not "Lind announced as chief"."""
_ENDING = ("fire", "sack", "oust", "dismiss", "remove", "depose", "axe", "ax", "suspend", "replace", "succeed")
"""Verbs with which a post can only be the object: "the president fired the governor"."""
_ENTRY = ("dash", "colon")
"""What follows the time of an entry: "May 2019 – Lind fired"."""
_DONE_TO = frozenset("appoint demote elect elevate nominate oust promote re-elect reappoint reassign reinstate".split())
"""Verbs that only tell what is done to somebody where they have no object: "Lind promoted to partner"."""
_TAKING_ON = frozenset(["hire", "recruit", "poach", "lure", "bring in", "draft in", "enlist", "tap"])
"""Verbs that have an object but where a participle behind a name tells them of it: "Lind, hired in 2019 to run it"."""
_AIMED = (["wide"], ["home"], ["past"], ["straight"], ["into"], ["low"], ["high"], ["just"])
"""What stands behind "fired" where somebody shoots at a goal."""
_PLACING = frozenset("appoint name hire elect pick tap choose select promote nominate install recruit".split())
_FOLLOWING = ("succeed", "replace", "take", "become", "join", "fill")


def voices(parse: Parse, clause: Clause) -> tuple[bool, ...]:
    """Passive or active, likelier first; a bare past that names no one it acts on may be a short passive."""
    verb = clause.verb
    if verb.passive or verb.form == "participle":
        return (True,)
    if not verb.perhaps_passive:
        return (False,)
    behind = parse.sentence.lower[verb.last : verb.last + 2]
    if verb.lemmas[0] == "fire" and (behind[:1] in _AIMED or behind == ["over", "from"]):
        return (False,)
    obj, leader = clause.object, clause.parent
    if clause.relation == "participle" and leader is not None and leader.verb.lemmas[0] == "see":
        return (True,)  # "the reshuffle saw Lind promoted to director"
    if obj is not None and (obj.sort is not Sort.ROLE or clause.verb.lemmas[0] in _ENDING):
        return (False,)
    if clause.link == "and" and leader is not None and leader.verb.passive:  # "was ousted, and then reinstated"
        return (True, False)
    subject = clause.subject
    if clause.verb.lemmas[0] in SELDOM_SHORT:
        return (False,)
    told = {word for word, noun in clause.pps if word != "as" or noun.sort in (Sort.ROLE, Sort.JOB, Sort.ACT)}
    short = (
        parse.sentence.kind not in (SegmentKind.PARAGRAPH, SegmentKind.QUOTE)
        or (parse.nodes[0].date is not None and sort_at(parse.nodes, 1) in _ENTRY)
        or obj is not None
        or clause.verb.lemmas[0] in _DONE_TO
        or (clause.relation == "participle" and clause.verb.lemmas[0] in _TAKING_ON)
        or told & {"as", "by", "from"}
    )
    if not short or (clause.verb.lemmas[0] in ("succeed", "replace") and "by" not in told):
        return (False,)
    if subject is not None and subject.sort is Sort.PERSON and obj is not None and not obj.definite:
        told_whole = clause.relation == "main" and parse.sentence.kind is SegmentKind.PARAGRAPH
        told_whole = told_whole and parse.sentence.lower[obj.first] in ("a", "an")
        return (False, True) if told_whole else (True, False)  # "Lind named finance director", not "picked a chief"
    acted_on = subject is not None and subject.sort in (Sort.PERSON, Sort.GROUP, Sort.ROLE)
    return (
        (True, False)
        if acted_on and (obj is None or not obj.posts or obj.posts[0].owner is not None)
        else (False, True)
    )


def lead_participle(clause: Clause) -> None:
    """Let a participle of succession speak of the person appointed: "Acme named Lind chief, replacing Voss"."""
    parent, subject = clause.parent, clause.subject
    above = parent.parent if parent is not None and parent.relation == "infinitive" else None
    if parent is not None and above is not None and clause.relation == "participle":
        follows = clause.verb.lemmas[0].split()[0] in _FOLLOWING and subject is above.subject
        if follows and not _PLACING.isdisjoint(above.verb.lemmas):
            clause.subject = parent.subject  # "chose Lind to serve as chief, replacing Voss"
            return
    if clause.relation != "participle" or parent is None or parent.object is None or subject is not parent.subject:
        return
    named = parent.object.sort in (Sort.PERSON, Sort.PRONOUN, Sort.ROLE)
    person = subject is not None and (subject.sort is Sort.PERSON or subject.head in PERSON_PRONOUNS)
    person = person and (parent.verb.passive or _PLACING.isdisjoint(parent.verb.lemmas))
    if named and not person and clause.verb.lemmas[0].split()[0] in _FOLLOWING:
        clause.subject = parent.object
