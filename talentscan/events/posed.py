"""Finds out who takes a post that the sentence before told as filled: "Orbix has a new counsel. Ana Lind starts …"."""

from __future__ import annotations

from talentscan.events.candidates import Candidate, Employer, Person
from talentscan.events.focus import Focus
from talentscan.events.reading import Reading
from talentscan.events.resolve import Resolver
from talentscan.events.roles import canonical_role, role_text
from talentscan.events.status import certainty
from talentscan.events.times import date_of
from talentscan.events.wording import Wording
from talentscan.lexicon import tags as t
from talentscan.model.article import SegmentKind
from talentscan.model.event import Kind
from talentscan.model.groups import Clause, NounGroup, Parse, Sort
from talentscan.model.mentions import Mentions
from talentscan.model.syntax import EntityType, Sentence

_OPENING = 2
"""How many tokens into a sentence the one whom it introduces is named."""
_FILLED = frozenset(
    """has have gets get getting got gains gained names named appoints appointed hires hired picks picked chooses chosen
    chose finds found elects elected selects selected taps tapped installs installed recruits recruited welcomes
    welcomed secured secures landed lands""".split()
)
"""What an organisation does that fills a post, of which the post is told behind."""
_OPEN = frozenset("not n't no never yet needs wants seeks seeking seek without until if may might could".split())
"""What shows that it is still open."""
_NEW = frozenset(["new", "next", "permanent"])
_REACH, _LONGEST = 12, 40
_BEGINNING = frozenset(
    ["start", "begin", "take over", "take charge", "take up", "take the helm", "take the reins", "take office",
     "assume", "join", "arrive", "come", "come aboard", "come on board", "succeed", "replace", "step in", "step into"]
)  # fmt: skip
_CAREER = frozenset(["serve", "work", "spend", "return", "move", "bring", "hail", "rise"])
"""What is told of somebody who was just introduced as the holder of a new post."""
_CHOSEN = frozenset("choose select pick name appoint elect hire introduce unveil".split())
_ANYWHERE = (SegmentKind.PARAGRAPH, SegmentKind.QUOTE, SegmentKind.TITLE, SegmentKind.HEADING)


def may_introduce(mentions: Mentions, index: int) -> bool:
    """Whether sentence `index` opens with somebody not named before, behind one that tells a new post of nobody."""
    names = mentions.names[index]
    if not index or not names or names[0].first > _OPENING or names[0].entity.type is not EntityType.PERSON:
        return False
    before, s = mentions.sentences[index - 1], mentions.sentences[index]
    if s.kind is not SegmentKind.PARAGRAPH or before.kind not in _ANYWHERE or not _poses(before):
        return False
    if any(n.entity.type is EntityType.PERSON for n in mentions.names[index - 1]):
        return False
    opener = names[0].entity
    return all(n.entity is not opener for earlier in mentions.names[:index] for n in earlier)


def may_pose(mentions: Mentions) -> bool:
    """Whether an article introduces somebody like this."""
    return any(may_introduce(mentions, index) for index in range(1, len(mentions.sentences)))


def _poses(s: Sentence) -> bool:
    """Whether a sentence may tell that somebody without a name fills a post."""
    if len(s.lower) > _LONGEST or _FILLED.isdisjoint(s.lower) or _NEW.isdisjoint(s.lower):
        return False
    at = next(i for i, low in enumerate(s.lower) if low in _FILLED)
    behind = s.lower[at : at + _REACH]
    post = any(bits & t.ROLE and not bits & t.PLURAL for bits in s.tags[at : at + _REACH])
    return post and not _NEW.isdisjoint(behind) and _OPEN.isdisjoint(s.lower[: at + _REACH])


def introduced(index: int, reading: Reading, focus: Focus, text: str, found: list[Candidate]) -> list[Candidate]:
    """The beginning of whom sentence `index` introduces, at the post that the one before told as filled."""
    posing, parse = reading.parse(index - 1), reading.timed(index)
    role = _post(posing, text)
    clause = next((c for c in parse.clauses if c.relation == "main"), None)
    if role is None or clause is None or clause.subject is None or clause.subject.entity is None:
        return []
    noun = clause.subject
    if (
        noun.sort is not Sort.PERSON
        or noun.members
        or noun.first > _OPENING
        or not _tells_of(clause, role, text, parse)
    ):
        return []
    person = Person(noun.entity, posts=noun.posts)
    employer = _employer(posing, Resolver(focus, parse, index, text, None), person, role)
    if employer is None or any(_told_otherwise(c, person, employer) for c in found if c.sentence == index):
        return []
    if _is_there(noun, employer, focus, role):
        return []
    begins = not _BEGINNING.isdisjoint(clause.verb.lemmas)
    dates = reading.dates[index] if begins else []
    when = date_of(parse, dates, clause, None)
    sure = certainty(parse, clause, None, Wording(parse, text), when is not None and when.future)
    return [
        Candidate(
            Kind.HIRE, "appointed", person, employer, role, "post.posed", index, parse, clause if begins else None,
            None, noun.first, date=when.date if when else None,
            date_basis=when.basis if when and when.date else None, timed=when is not None, status=sure.status,
            cue=sure.cue,
        )
    ]  # fmt: skip


def _post(parse: Parse, text: str) -> str | None:
    """The words of the one new post that a sentence tells."""
    told = [p for n in parse.nouns if n.sort is Sort.ROLE for p in n.posts[:1] if p.state == "new" and p.last > p.first]
    return role_text(told[0], parse, text) if len(told) == 1 else None


def _tells_of(clause: Clause, role: str, text: str, parse: Parse) -> bool:
    """Whether a clause tells the beginning, the choice or the career of its subject."""
    verb = clause.verb
    if verb.negated:
        return False
    if verb.passive:
        return not _CHOSEN.isdisjoint(verb.lemmas)
    if not _BEGINNING.isdisjoint(verb.lemmas) or not _CAREER.isdisjoint(verb.lemmas):
        return True
    held = clause.complement or clause.object
    if verb.lemmas[0] != "be" or held is None or held.sort is not Sort.ROLE:
        return False
    if held.definite and not any(post.owner is not None for post in held.posts[:1]):
        return False  # "Lind was the last counsel"
    told = (role_text(post, parse, text) for post in held.posts[:1])
    return all(words is None or canonical_role(words) != canonical_role(role) for words in told)


def _employer(posing: Parse, resolver: Resolver, person: Person, role: str) -> Employer | None:
    """The organisation that fills the post: the first that the sentence names, or that the text goes on about."""
    for noun in posing.nouns:
        if noun.sort is Sort.ORGANIZATION and noun.entity is not None and not noun.members:
            return Employer(noun.entity.employer(), basis="sentence before")
    return resolver.focus(0, person, inside=True, role=role)


def _told_otherwise(c: Candidate, person: Person, employer: Employer) -> bool:
    """Whether a sentence tells that the one whom it introduces leaves, goes elsewhere, or gets a post that it names."""
    if c.person.entity is not person.entity:
        return False
    there = c.employer.entity.employer() is employer.entity.employer()
    return there if c.kind is Kind.DEPARTURE else not there or c.role is not None


def _is_there(noun: NounGroup, employer: Employer, focus: Focus, role: str) -> bool:
    """Whether the words beside a name say that somebody is at the organisation as something else: "chairman Lind"."""
    told = [(post.owner.entity if post.owner is not None else None, post.state) for post in noun.posts]
    if any(owner is None and state == "" for owner, state in told):
        return True
    held = focus.held.get(noun.entity, ()) if noun.entity is not None else ()
    return any(
        h.owner is not None
        and h.owner.employer() is employer.entity.employer()
        and h.state == ""
        and canonical_role(h.role or "") != canonical_role(role)
        for h in held
    )
