"""Tellings in a line: `told("a", "Jane Doe", "Acme", OUT, "2025-07")`."""

from datetime import date

from hypothesis import strategies as st

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


@st.composite
def misspelt(draw, names):
    """One of some names, as it is or with a slip of the pen or two anywhere in it."""
    name = draw(st.sampled_from(names))
    for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
        at = draw(st.integers(0, len(name)))
        name = name[:at] + draw(st.sampled_from(["", "e", name[at + 1 : at + 2] + name[at : at + 1]])) + name[at + 1 :]
    return name
