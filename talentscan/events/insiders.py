"""Tells who was with an organisation before: an officer without a firm, one of a sister firm, one told to stay."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.events.background import root_of
from talentscan.events.candidates import Candidate
from talentscan.events.focus import Focus, Held
from talentscan.events.guesses import SUCCESSIONS
from talentscan.events.kinds import COMPANY_WORDS
from talentscan.events.offices import is_public
from talentscan.events.roles import are_alike
from talentscan.lexicon.load import demonyms, places, usual_words, word_tags
from talentscan.model.event import Kind
from talentscan.model.syntax import Entity

_AT_HOME = ("announcer", "sentence")
_OFFICERS = frozenset(
    """ceo cfo coo cto cio chief president vice officer chairman chairwoman chair treasurer controller comptroller
    counsel co-chairman co-chair co-president""".split()
)
_STAYING = ("become.", "move.", "be.", "serve.")
"""Frames by which somebody goes on elsewhere in the same organisation."""
_CALLINGS = frozenset("expert veteran specialist leader insider pioneer entrepreneur advocate figure".split())
"""What somebody is wherever he or she works."""
_OLD_HANDS = frozenset(("veteran", "insider", "lifer"))
_PREDECESSORS = frozenset(["his", "her"])


def _has_been_with(c: Candidate) -> bool:
    """Whether a sentence tells how long somebody has been there: "who has been with the firm for years"."""
    lower = c.parse.sentence.lower
    at = next((i for i in range(1, len(lower) - 3) if lower[i : i + 2] == ["been", "with"]), None)
    if at is None or lower[at + 2] != "the" or lower[at + 3] not in COMPANY_WORDS:
        return False
    told = at < c.anchor or lower[at - 2 : at] == ["who", "has"]
    return told and ("years" in lower[at:] or "since" in lower[at:])


def _is_veteran(c: Candidate, held: Held) -> bool:
    """Whether a sentence calls somebody a veteran of the house: "a 20-year company veteran", "an Orbix veteran"."""
    if held.sentence != c.sentence:
        return False
    if held.owner is None:
        words = (held.role or "").lower().split()
        return len(words) > 1 and words[-1] in _OLD_HANDS and words[-2] in COMPANY_WORDS
    old_hand = not _OLD_HANDS.isdisjoint(c.parse.sentence.lower) and held.role is None
    return old_hand and root_of(held.owner) is root_of(c.employer.entity)


def _rises_at_home(c: Candidate, posts: Sequence[Held]) -> bool:
    """Whether who appoints an officer, or speaks of one, need not say whose: "Acme said CFO Lind is now chief"."""
    here = [h for h in posts if h.owner is None and h.sentence == c.sentence and h.state == "current" and h.role]
    if any(h.role and c.role and not are_alike(h.role, c.role) for h in here):
        return True  # "current board member Lind will take on the role"
    formerly = (c.rule == "become.role" or c.rule in SUCCESSIONS) and "formerly" in c.parse.sentence.lower[: c.anchor]
    if formerly and any(h.owner is None and h.sentence == c.sentence and h.role for h in posts):
        return True  # "Lind, formerly head of sales, became chief of Orbix"
    if c.role is None and c.clause is not None and c.clause.relation == "relative":
        return False  # "chief executive Lind, who took over in May": as that
    if c.employer.basis not in _AT_HOME and (c.manner != "appointed" or c.rule == "take.job"):
        return False  # "President Lind has accepted the presidency of Brackley University"
    return any(
        held.owner is None
        and held.role is not None
        and held.sentence == c.sentence
        and held.state in ("", "current")
        and not _OFFICERS.isdisjoint(held.role.lower().split())
        and not (c.role is not None and are_alike(held.role, c.role))
        for held in posts
    )


def was_there(c: Candidate, groups: list[list[Candidate]], focus: Focus) -> bool:
    """Whether the person of a candidate is told to have been with its organisation; `groups` are all the events."""
    person, root = c.person.entity, root_of(c.employer.entity)
    assert person is not None
    if c.rule in SUCCESSIONS and any(p.owner is not None and p.owner.head in _PREDECESSORS for p in c.person.posts):
        return True  # "is succeeded by her deputy, Tom Reyes"
    if _rises_at_home(c, focus.held.get(person, ())) or _has_been_with(c):
        return True
    for held in focus.held.get(person, ()):
        if _is_veteran(c, held):
            return True
        if held.owner is None or held.state == "new" or held.role is None:
            continue
        if root_of(held.owner) is not root:
            if held.state in ("", "current") and held.sentence == c.sentence and is_of_house(held.owner, root):
                return True  # "Orbix Group named Lind, who heads sales at Orbix Games"
            continue
        if held.sentence == c.sentence and c.rule.endswith((".since", ".until")):
            continue
        if c.rule == "lead.future" and held.state in ("", "current") and held.sentence == c.sentence:
            return True  # "Orbix vice president Lind will lead its sales team"
        if (c.role is not None and are_alike(held.role, c.role)) or held.role.lower().split()[-1] in _CALLINGS:
            continue
        if c.manner == "returned" and held.role.lower().endswith("founder"):
            continue  # who founded it and comes back had left
        if held.state == "former" and (c.manner == "returned" or is_public(root) or _had_left(person, root, groups)):
            continue  # "a former commissioner was nominated to lead it"
        taken = c.role is None and c.manner in ("appointed", "returned") and not c.rule.endswith(".since")
        if taken and held.state in ("", "current"):
            continue  # what was taken is the post that is held
        return True
    for group in groups:
        other = group[0]
        if other is c or c in group or other.person.entity is not person or root_of(other.employer.entity) is not root:
            continue
        if other.kind is Kind.DEPARTURE:
            goes_on = any(o.sentence == c.sentence and o.anchor < c.anchor for o in group)
            if c.manner == "appointed" and c.rule.startswith(_STAYING) and ".since" not in c.rule and goes_on:
                return True  # "steps down as chief executive to become chair"
        if other.kind is Kind.DEPARTURE or c.rule == "appoint.plain":
            continue
        dates = [o.date for o in group if o.date is not None]
        if (c.date is not None and dates and str(dates[0])[:4] < str(c.date)[:4]) or (c.date is None and dates):
            return True
    return False


def _had_left(person: Entity, root: Entity, groups: list[list[Candidate]]) -> bool:
    """Whether a text tells that somebody left an organisation for good: "Lind, who retired from it in 2023, joins"."""
    return any(
        group[0].kind is Kind.DEPARTURE
        and group[0].person.entity is person
        and root_of(group[0].employer.entity) is root
        and any(c.rule.startswith("leave.") and c.clause is not None and c.clause.verb.past for c in group)
        for group in groups
    )


def is_of_house(part: Entity, whole: Entity) -> bool:
    """Whether two firms bear one name of their own: Orbix Games and Orbix Group."""
    first, *rest = part.name.lower().split()
    again, *more = whole.name.lower().split()
    own = first == again and len(first) > 2 and first not in usual_words() and not word_tags().get(first)
    return own and first not in places() and first not in demonyms() and (rest != more or not rest)
