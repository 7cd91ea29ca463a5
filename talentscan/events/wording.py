"""On whose word a sentence rests, and its words that make certain or doubtful all that it tells."""

from __future__ import annotations

from functools import cached_property

from talentscan.lexicon.hedges import cues, status_verbs
from talentscan.lexicon.organizations import organizations
from talentscan.model.groups import Clause, NounGroup, Parse, Sort


class Wording:
    """What one sentence says as a whole; each thing is looked for once, however many events the sentence tells."""

    def __init__(self, parse: Parse, text: str) -> None:
        self._parse = parse
        self._text = text
        self._raw = text[parse.sentence.start : parse.sentence.end]
        self._cues: dict[str, str | None] = {}

    def cue(self, status: str) -> str | None:
        """The first words that are a cue of a status."""
        if status not in self._cues:
            match = cues()[status].pattern.search(self._raw)
            self._cues[status] = match.group() if match else None
        return self._cues[status]

    @cached_property
    def hearsay(self) -> str | None:
        """The words by which a sentence rests on unnamed sources or on another outlet."""
        reported = self.cue("reported")
        if reported is not None:
            return reported
        parse, text, s = self._parse, self._text, self._parse.sentence
        reporter = next((c for c in parse.clauses if _reports(parse, c)), None)
        if reporter is not None:
            return text[s.starts[reporter.verb.first] : s.ends[reporter.verb.last - 1]]
        for noun in parse.nouns:
            if s.lower[max(0, noun.first - 2) : noun.first] == ["according", "to"] and _is_outlet(noun):
                return " ".join(s.span_text(noun.first - 2, noun.last, text).split())
        return None

    @cached_property
    def attribution(self) -> tuple[str, ...]:
        """Who says so: subjects of verbs of saying, and "according to …"."""
        parse, text = self._parse, self._text
        found: list[str] = []
        for clause in parse.clauses:
            if (
                clause.verb.lemmas[0] in ("say", "report", "announce", "confirm", "tell", "write")
                and clause.subject is not None
            ) and clause.subject.sort is not Sort.PRONOUN:
                found.append(
                    " ".join(parse.sentence.span_text(clause.subject.first, clause.subject.last, text).split())
                )
        lower = parse.sentence.lower
        for i in range(len(lower) - 2) if "according" in lower else ():
            if lower[i] == "according" and lower[i + 1] == "to":
                noun = next((n for n in parse.nouns if n.first == i + 2), None)
                if noun is not None:
                    found.append(" ".join(parse.sentence.span_text(noun.first, noun.last, text).split()))
        return tuple(dict.fromkeys(found))


def _is_outlet(noun: NounGroup) -> bool:
    """Whether a noun group names a newspaper or another outlet."""
    known = organizations().get(noun.entity.name.lower()) if noun.entity is not None else None
    return known is not None and known.kind == "media"


def _reports(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is the report of an organisation or somebody named, not of "the company", nor "reports to"."""
    lower = parse.sentence.lower
    if clause.verb.lemmas[0] in status_verbs("hearing") and clause.verb.form == "finite":
        return True  # "I read that I had left"
    return (
        clause.verb.lemmas[0] in status_verbs("reporting")
        and not (clause.verb.last < len(lower) and lower[clause.verb.last] in ("to", "directly", "into"))
        and clause.subject is not None
        and clause.subject.sort in (Sort.ORGANIZATION, Sort.PERSON, Sort.NAME)
        and clause.subject.entity is not None
    )
