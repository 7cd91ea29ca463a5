"""A stand-in for the extraction: reads sentences like `Jane Doe leaves Acme for Beta (2025-07).`

It lets the tests of records, store, output and command line say what they need in a line, and keeps them apart from
the quality of the real rules.
"""

import re
import sys

from talentscan import pipeline
from talentscan.model import Article, DateBasis, Event, Evidence, Kind, PartialDate, Status

_SENTENCE = re.compile(
    r"(?P<person>[A-ZÉÁØ][\w.'’-]*(?: [A-ZÉÁØ][\w.'’-]*)*) (?P<adverb>reportedly |may |denies she )?"
    r"(?P<verb>leaves|joins|rises at) (?P<org>[A-Z][\w&]*(?: [A-Z][\w&]*)*)"
    r"(?: as (?P<role>[a-z][a-z ]*?))?(?: (?:for|from) (?P<other>[A-Z]\w*(?: [A-Z]\w*)*))?(?: \((?P<date>[\d-]+)\))?\."
)
_KIND = {"leaves": Kind.DEPARTURE, "joins": Kind.HIRE, "rises at": Kind.INTERNAL}
_STATUS = {None: Status.CONFIRMED, "reportedly ": Status.REPORTED, "may ": Status.RUMORED, "denies she ": Status.DENIED}


def extract(article: Article) -> list[Event]:
    events = []
    for found in _SENTENCE.finditer(article.text):
        start, end = article.offsets.to_source(*found.span())
        kind = _KIND[found["verb"]]
        ends = [(kind, found["org"], found["other"])]
        if found["other"] is not None:
            ends.append((Kind.HIRE if kind is Kind.DEPARTURE else Kind.DEPARTURE, found["other"], found["org"]))
        events += [
            Event(
                id="",
                article=article.path,
                kind=kind,
                person=found["person"],
                group=None,
                organization=organization,
                unit=None,
                role=found["role"] if position == 0 else None,
                counterpart=counterpart,
                date=PartialDate.parse(found["date"]) if found["date"] else None,
                date_basis=DateBasis.STATED if found["date"] else None,
                manner="left" if kind is Kind.DEPARTURE else "joined",
                status=_STATUS[found["adverb"]],
                status_cue=found["adverb"] and found["adverb"].strip(),
                attribution=(),
                confidence=0.5 if found["adverb"] == "may " else 0.9,
                rule="toy.sentence",
                evidence=(Evidence(article.source[start:end], start, end, found[0]),),
            )
            for position, (kind, organization, counterpart) in enumerate(ends)
        ]
    return events


if __name__ == "__main__":
    from talentscan import storybook
    from talentscan.cli.app import main
    from talentscan.recordbook import update

    storybook.BATCH = update.MANY = 100  # so that few articles are many
    pipeline.extract = extract
    pipeline.rules_version = lambda: "toy"  # the real one changes with every edit of a rule
    main(sys.argv[1:])
