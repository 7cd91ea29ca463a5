"""Tells by the words around a name that it is where people work, be it written like a person's: Harper Lane."""

from __future__ import annotations

from collections.abc import Container

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import things, verb_forms
from talentscan.mentions.candidates import Candidate
from talentscan.mentions.forms import judge_form
from talentscan.model.syntax import Sentence

_HIRING = frozenset("appoint hire name poach promote recruit unveil".split())
_BEFORE_AT = frozenset(
    "career decade decades job jobs position post role stint work worked working works years".split()
)
"""What stands before "at" and the name of where somebody works."""
_OFFICERS = frozenset("ceo cfo cmo coo cto chairman chairwoman director founder officer partner president".split())
"""Who is told "of" a firm; assistants, lawyers and managers are people's as well."""
_CHIEFS = frozenset(["executive", "officer"])
_LEAVING = frozenset("exited exiting left leave leaves leaving quit quits quitting".split())
_BEHIND_LEAVING = frozenset(["after", "for", "in", "to"])
_JOINING = frozenset("join joined joining joins rejoined rejoining rejoins".split())
_GOING = frozenset(
    "departure exit hired lured poached recruited resign resignation resigned resigns retire retired retires".split()
)
_DONE = frozenset("appointed dismissed employed fired hired poached recruited sacked".split())
_NEAR = 6
"""Tokens before "from" among which it is told that somebody goes."""
_WITH_OTHERS = ("co-", "fellow", "host", "guest")
"""What begins a post that somebody shares with whom he or she joins: "joined Ana Lind as co-host"."""


def employs(s: Sentence, first: int, last: int) -> bool:
    """Whether the words around the name at `first:last` tell it as an employer."""
    lower, size = s.lower, len(s.lower)
    before = lower[first - 1] if first else ""
    after = lower[last] if last < size else ""
    if after in ("'s", "'", "’"):
        post = lower[last + 1 : last + 4]
        chief = post[:1] == ["chief"] and not _CHIEFS.isdisjoint(post[1:])
        field = len(post) > 1 and s.tags[last + 1] & t.ROLE_MOD and post[1] in _OFFICERS
        return last - first == 1 and (chief or bool(field))
    if before == "at" and first > 1:
        return bool(s.tags[first - 2] & t.ROLE) or lower[first - 2] in _BEFORE_AT
    if before == "of" and first > 1:
        return lower[first - 2] in _OFFICERS
    if before in _JOINING:
        return after == "as" and last + 1 < size and not lower[last + 1].startswith(_WITH_OTHERS)
    if before in _LEAVING:
        return after in _BEHIND_LEAVING and last + 1 < size and s.words[last + 1][0].isupper()
    return last - first == 1 and (_hires(s, last) or _is_left(s, first))


def is_employer(c: Candidate, written: Container[str]) -> bool:
    """Whether a name of family names is told as where people work, and nowhere as a person's; `written` are all."""
    if not c.employs or c.titled or c.genders or c.place > c.person or c.form in things():
        return False
    surname = len(c.words) > 1 and c.lower[-1] in written
    return not surname and c.person <= judge_form(c.words, c.lower).person


def _is_left(s: Sentence, first: int) -> bool:
    """Whether somebody named leaves, or is taken from, who is told by one name: "Ana Lind has resigned from Reyes"."""
    if first < 3:
        return False
    before, ahead = s.lower[first - 1], s.lower[max(0, first - _NEAR) : first - 1]
    if before == "by":
        return s.lower[first - 2] in _DONE and bool(s.tags[first - 3] & t.BE)
    return before == "from" and not _GOING.isdisjoint(ahead)


def _hires(s: Sentence, last: int) -> bool:
    """Whether who is told by one name before token `last` appoints somebody told by more: "has named Ana Lind"."""
    at = last
    while at < len(s.tags) and at < last + 3 and s.tags[at] & (t.HAVE | t.ADV):
        at += 1
    if at + 2 >= len(s.words) or not (s.words[at + 1][0].isupper() and s.words[at + 2][0].isupper()):
        return False
    return any(lemma in _HIRING for lemma, _ in verb_forms().get(s.lower[at], ()))
