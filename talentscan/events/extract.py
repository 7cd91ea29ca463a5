"""Walks an article sentence by sentence and assembles its events."""

from __future__ import annotations

from talentscan.events.agree import agree
from talentscan.events.background import DUTIES
from talentscan.events.beginnings import begun_before
from talentscan.events.candidates import Candidate
from talentscan.events.career import Career
from talentscan.events.confidence import confidence
from talentscan.events.deaths import drop_deaths
from talentscan.events.decide import decide
from talentscan.events.effects import effects, may_tell_effect
from talentscan.events.focus import Focus
from talentscan.events.listing import Listing, may_list
from talentscan.events.match import Matcher, Refused, unheard
from talentscan.events.people import PeopleResolver
from talentscan.events.posed import introduced, may_introduce, may_pose
from talentscan.events.posts import complete_roles, settle_roles
from talentscan.events.predecessors import is_told
from talentscan.events.reading import DateReader, Reading
from talentscan.events.sections import date_from_sections
from talentscan.events.successions import share_house
from talentscan.events.tenureyears import date_from_tenures
from talentscan.events.unnamed import may_name, named_behind
from talentscan.lexicon.confidence import LEAST_TOLD
from talentscan.model.article import Article
from talentscan.model.event import DateBasis, Event, Evidence, Kind, Status
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import Entity, EntityType

_NEAR, _LIKELY = ("antecedent", "sentence", "sentence before"), 2.0
"""Bases of an employer that the sentence only names, and the votes from which the text then goes on about it."""
_HELD_SINCE = ("be.since", "be.since.title", "role.since")
"""Frames that tell a post as one held for long."""
_TAKEN_UP = ("pronoun", "group", "description")
_SIGNED_WITHIN = 4
"""In how many sentences from the end a letter is signed."""
_WRITER = frozenset(["i", "i'm", "i've", "i'll", "i'd", "my"])


def extract_events(article: Article, mentions: Mentions, dates: DateReader) -> list[Event]:
    """The events of an article, in the order in which it first tells them."""
    reading = Reading(mentions, dates)
    if not reading.matching and not may_list(mentions, article.text) and not may_pose(mentions):
        return []
    focus = Focus(article, mentions)
    candidates = find_candidates(article, mentions, reading, focus)
    return [event for event, _ in settle(article, candidates, focus)]


def find_candidates(
    article: Article, mentions: Mentions, reading: Reading, focus: Focus, refused: Refused = unheard
) -> list[Candidate]:
    """What the frames find, sentence by sentence; `focus` follows."""
    listing = Listing(mentions, reading, focus, article.text)
    posing = [i for i in range(1, len(mentions.sentences)) if may_introduce(mentions, i)]
    if not reading.matching and not posing and not listing.may_tell():
        return []
    author = _author(article, mentions)
    listed = listing.may_find
    candidates: list[Candidate] = []
    behind = max([*reading.matching, *posing], default=-1) + 1
    for index in range(len(mentions.sentences)):
        if index == behind and not candidates and not listing.may_tell():
            return []
        known = len(candidates)
        parsed = reading.parse(index) if reading.worth[index] else None
        if parsed is not None:
            Career(focus, parsed, index, article.text, author).note()
        if index in reading.matching:
            dates = reading.dates[index]
            here = list(Matcher(focus, reading.parse(index), index, article.text, dates, author, refused).candidates())
            if len(here) > 1 and not focus.titled:
                share_house(here)
            here += begun_before(here, article.text, article.published)
            _note_candidates(focus, here, author)
            candidates += here
        if index in posing:
            candidates += introduced(index, reading, focus, article.text, candidates)
        if candidates and may_name(mentions.sentences[index]):
            candidates += named_behind(index, reading.parse(index), candidates)
        if listed:
            candidates += listing.candidates(index, candidates, known)
        if candidates and may_tell_effect(mentions.sentences[index]) and reading.times(index):
            timed = reading.timed(index)
            people = PeopleResolver(focus, timed, index, article.text, author)
            focus.effects += effects(timed, reading.dates[index], people, index)
        focus.note_board(index)
        focus.enter(index, parsed)
        if len(candidates) > known:
            taken_up = [c.person for c in candidates[known:] if c.person.basis in _TAKEN_UP]
            focus.resume(index, [person.entity for person in taken_up if person.entity is not None])
    for candidate in candidates:
        if candidate.person.group is not None and candidate.person.group.count is None:
            candidate.dropped = "people without a number, whom a list names"
    drop_deaths(candidates, mentions)
    date_from_tenures(candidates, mentions, reading)
    date_from_sections(candidates, mentions.sentences, article.segments, reading)
    return candidates


def settle(article: Article, candidates: list[Candidate], focus: Focus) -> list[tuple[Event, list[Candidate]]]:
    """The events that candidates come to, each with those that tell it, best first."""
    written = article.published or (article.around.day if article.around is not None else None)
    groups = decide(candidates, focus, written.year if written is not None else None)
    settle_roles(groups, focus)
    agree(groups, focus.effects, article.published)
    complete_roles(groups)
    _name_counterparts(groups)
    found = [(_event(article, group, focus), group) for group in groups]
    sure = {_step(group[0]) for event, group in found if event.confidence >= LEAST_TOLD}
    told = []
    for event, group in found:
        named = group[0].employer.basis == "explicit" and group[0].person.entity is not None
        if event.confidence >= LEAST_TOLD or (named and _step(group[0]) in sure):
            told.append((event, group))
            continue
        for candidate in group:
            candidate.dropped = "more likely wrong than right"
    return told


def _step(c: Candidate) -> tuple[Entity | None, int]:
    """Whose step it is, and in which sentence: both ends of a move stand or fall together."""
    return c.person.entity, c.sentence


def _author(article: Article, mentions: Mentions) -> Entity | None:
    """The article's author as an entity, for texts in the first person."""
    opening = mentions.sentences[:4]
    if all(_WRITER.isdisjoint(s.lower) for s in opening):
        return None
    if not article.authors:
        return _signed_by(mentions)
    name = article.authors[0]
    for names in mentions.names:
        for mention in names:
            if mention.entity.type is EntityType.PERSON and mention.entity.name.lower() == name.lower():
                return mention.entity
    return Entity(name, EntityType.PERSON, {name}) if 1 < len(name.split()) < 5 else None


def _signed_by(mentions: Mentions) -> Entity | None:
    """Who signs a letter: the one whose name is a line of its own at its end."""
    for s, names in list(zip(mentions.sentences, mentions.names, strict=True))[-_SIGNED_WITHIN:]:
        whole = len(names) == 1 and names[0].last - names[0].first == len(s.words) > 1
        if whole and names[0].entity.type is EntityType.PERSON:
            return names[0].entity
    return None


def _note_candidates(focus: Focus, candidates: list[Candidate], author: Entity | None) -> None:
    if candidates:
        focus.last_moves, focus.last_move_at = candidates, candidates[0].sentence
    for c in candidates:
        if author is not None and c.person.entity is author and is_told(c.employer):
            focus.own.add(c.employer.entity)
        likely = c.employer.basis in _NEAR and c.employer.entity.weight >= _LIKELY
        if likely or is_told(c.employer):
            focus.employers.add(c.employer.entity)
        if c.status is Status.DENIED or c.rule in DUTIES:
            continue  # nobody works where an offer was turned down; duties are of a post told elsewhere
        told = c.person.entity if c.kind is Kind.DEPARTURE and is_told(c.employer) else None
        if told is not None and not _came_to(focus.left.get(told), told, candidates):
            focus.left[told] = c.employer.entity
        if c.kind is Kind.DEPARTURE:
            focus.last_departure = c
            if c.employer.basis == "explicit" and c.person.group is not None and c.person.group.count is not None:
                focus.counted_out = c
        if c.kind is not Kind.DEPARTURE:
            focus.last_event = (c.sentence, c.employer.entity)
            if c.person.entity is not None:
                focus.last_employer[c.person.entity] = c.employer.entity
                focus.last_step = (c.sentence, c.person.entity)
                focus.is_new_step = c.rule not in _HELD_SINCE
        elif focus.last_event is None or focus.last_event[0] != c.sentence:
            focus.last_event = (c.sentence, c.employer.entity)


def _came_to(house: Entity | None, person: Entity, candidates: list[Candidate]) -> bool:
    """Whether a sentence tells how somebody came to a house that he or she is told to leave: "joined it from Orbix"."""
    came = (c for c in candidates if c.kind is not Kind.DEPARTURE and c.person.entity is person)
    return house is not None and any(c.employer.entity is house for c in came)


def _name_counterparts(groups: list[list[Candidate]]) -> None:
    """Give the two ends of one move each other's organisation, where one sentence tells both."""
    ends: dict[tuple[Entity, int], list[list[Candidate]]] = {}
    for group in groups:
        if group[0].person.entity is not None:
            for c in group:
                ends.setdefault((group[0].person.entity, c.sentence), []).append(group)
    for told in ends.values():
        departures = [g for g in told if g[0].kind is Kind.DEPARTURE]
        hires = [g for g in told if g[0].kind is Kind.HIRE]
        if len(departures) == 1 and len(hires) == 1:
            departures[0][0].counterpart = hires[0][0].employer.entity
            hires[0][0].counterpart = departures[0][0].employer.entity


def _event(article: Article, group: list[Candidate], focus: Focus) -> Event:
    best = group[0]
    date, basis = best.date, best.date_basis
    if date is None and article.published is not None and best.status.value in ("confirmed", "reported"):
        basis = DateBasis.PUBLISHED
    unit = next((c.employer.unit for c in group if c.employer.unit), None)
    person = _whole_name(best.person.entity.name, article) if best.person.entity is not None else None
    return Event(
        id="", article=article.path, kind=best.kind, person=person, group=best.person.group if person is None else None,
        organization=best.employer.entity.name, unit=unit, role=best.role,
        counterpart=best.counterpart.name if best.counterpart is not None else None,
        date=date, date_basis=basis, manner=best.manner, status=best.status, status_cue=best.cue,
        attribution=best.attribution, confidence=confidence(group, focus), rule=best.rule,
        evidence=tuple(_evidence(article, c) for c in _tellings(group)),
    )  # fmt: skip


def _whole_name(name: str, article: Article) -> str:
    """A name, or that of the article's author where it is his or her given name alone."""
    return next((author for author in article.authors if " " in author and author.split()[0] == name), name)


def _tellings(group: list[Candidate]) -> list[Candidate]:
    """One candidate a sentence, best first."""
    seen: set[int] = set()
    return [c for c in group if not (c.sentence in seen or seen.add(c.sentence))]  # type: ignore[func-returns-value]  # add returns None


def _evidence(article: Article, c: Candidate) -> Evidence:
    s = c.parse.sentence
    start, end = article.offsets.to_source(s.start, s.end)
    return Evidence(article.source[start:end], start, end, article.text[s.start : s.end])
