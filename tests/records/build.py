"""Tellings in a line: `told("a", "Jane Doe", "Acme", OUT, "2025-07")`."""

from datetime import date

from talentscan.model import DateBasis, Event, Evidence, Group, Kind, PartialDate, Status, Telling
from talentscan.model.identity import digest

IN, OUT, WITHIN = Kind.HIRE, Kind.DEPARTURE, Kind.INTERNAL


def told(
    article,
    person,
    organization,
    kind=IN,
    when=None,
    *,
    basis=None,
    role=None,
    other=None,
    status=Status.CONFIRMED,
    published=None,
    text=None,
    start=0,
    manner=None,
    count=None,
    story=None,
    confidence=0.9,
    quote=None,
    source=None,
    rule="test",
):
    group = None if person is not None else Group(count, f"{count} researchers")
    day = None if published is None else date.fromisoformat(published)
    quote = quote or f"{person} {kind} {organization}"
    event = Event(
        id=digest(article, kind, str(person), organization, when, role, str(start)),
        article=article,
        kind=kind,
        person=person,
        group=group,
        organization=organization,
        unit=None,
        role=role,
        counterpart=other,
        date=None if when is None else PartialDate.parse(when),
        date_basis=basis or (None if when is None else DateBasis.STATED),
        manner=manner or ("left" if kind is OUT else "joined"),
        status=status,
        status_cue=None,
        attribution=(),
        confidence=confidence,
        rule=rule,
        evidence=(Evidence(quote, start, start + len(quote), quote),),
    )
    return Telling(event, text or f"text of {article}", day, None, story, source)
