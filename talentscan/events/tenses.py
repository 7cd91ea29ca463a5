"""Works out by the tense of a verb which weekday, month or day without its year is meant: the last or the next."""

from __future__ import annotations

from dataclasses import replace

from talentscan.model.event import DateBasis, PartialDate
from talentscan.model.groups import Clause, Parse
from talentscan.model.syntax import DateMention


def in_tense(d: DateMention, clause: Clause, parse: Parse) -> DateMention:
    """A weekday, month or day without its year by tense: of a past verb before the article, of a future one after."""
    verb = clause.verb
    past = verb.past and not verb.future and not verb.possible and verb.form == "finite"
    if d.basis is not DateBasis.RELATIVE or d.date is None:
        return replace(d, future=False) if past and d.date is None else d
    if past and d.future:
        whole = d.date.month is None or d.ahead is None  # "left later this year" is still this year
        when = d.date if whole else PartialDate(d.date.year - 1, d.date.month, d.date.day)
        return replace(d, date=when, future=False)
    pending = clause.link in ("until", "before") and verb.form == "finite" and not verb.past  # "until she retires"
    coming = verb.future or pending or (d.vague and d.first >= verb.last and _is_under_way(clause, parse))
    if coming and d.ahead is not None and not d.future:
        return replace(d, date=d.ahead, future=d.ahead != d.date)
    return d


def _is_under_way(clause: Clause, parse: Parse) -> bool:
    """Whether a verb is in the present progressive: "is joining"."""
    verb = clause.verb
    words = parse.sentence.lower[verb.first : verb.last]
    return verb.form == "finite" and not verb.past and "been" not in words and words[-1].endswith("ing")
