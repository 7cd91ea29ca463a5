"""Finds who does what a gerund behind a preposition says: "talked Lind into joining", "kept Lind from leaving"."""

from __future__ import annotations

from talentscan.events.syntax.walk import PEOPLE
from talentscan.model.groups import Clause, NounGroup

PREVENTING = frozenset(
    "ban bar block deter discourage dissuade forbid keep prevent prohibit restrain save stop".split()
)
"""Verbs of keeping somebody from an act."""
_DONE_BY_OBJECT = {
    "from": PREVENTING,
    "for": frozenset(
        """attack blame chide commend condemn congratulate criticise criticize denounce dismiss fault fire forgive laud
        mock praise punish rebuke salute scold shame sue suspend thank""".split()
    ),
    "of": frozenset(["accuse", "suspect"]),
    "with": frozenset(["credit", "charge"]),
}
"""Verbs behind whose object a preposition leads to what that one did: "thanked Lind for joining"."""


def gerund_subject(governor: Clause, link: str) -> NounGroup | None:
    """Whose act a gerund behind a preposition tells: that of the verb's object, or of its subject."""
    obj = governor.object
    if obj is None or obj.sort not in PEOPLE or governor.verb.passive:
        return governor.subject
    by_object = link == "into" or governor.verb.lemmas[0] in _DONE_BY_OBJECT.get(link, ())
    return obj if by_object else governor.subject
