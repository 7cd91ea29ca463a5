"""What kinds of organisations nouns speak of: "the company", "the university", "the army", "its rival"."""

from __future__ import annotations

from talentscan.events.places import Places
from talentscan.lexicon import tags as t
from talentscan.lexicon.load import word_tags
from talentscan.model.event import Kind
from talentscan.model.groups import NounGroup, Sort
from talentscan.model.syntax import Entity, EntityType

COMPANY_WORDS = frozenset(
    "company firm bank club studio lab startup start-up group giant maker team organization organisation".split()
)


TELLING_KIND = frozenset(
    """university college school bank museum hospital foundation institute ministry department orchestra theatre theater
    opera airline council authority commission academy church association union federation trust agency institution
    library festival symphony exchange brewery gallery zoo ballet clinic center centre society conservatory laboratory
    observatory consortium league""".split()
)
"""Heads that an organisation called "the …" has in its name."""


KINDRED = {
    "agency": frozenset("agency bureau commission administration service authority directorate".split()),
    "authority": frozenset("authority council agency commission board city county district".split()),
    "institution": frozenset(
        """academy bank clinic college conservatory foundation gallery hospital institute institution laboratory library
        museum observatory opera orchestra school symphony theater theatre trust university""".split()
    ),
}
"""Of what is called by a general word the last words of its name: "the agency", a bureau."""


PARTNERS = frozenset(
    """backer client competitor customer developer investor neighbor neighbour operator owner parent partner peer
    publisher rival spin-off spinoff supplier""".split()
)
"""What a firm is to another whose part it is not."""
_CAUSES = frozenset(["campaign", "movement", "coalition", "alliance"])
"""What people join without an employer's being meant, unless it is called so."""
FORCES = {"army": "Army", "navy": "Navy", "marines": "Marines", "air force": "Air Force", "military": "Military"}
_POWERS = frozenset(("government", "cabinet", "administration", "police", "court", "union", *FORCES))
PARTS = frozenset(["business", "division", "unit", "segment", "arm", "practice", "department"])
MEDIA = frozenset("network station channel broadcaster newspaper paper magazine daily tabloid outlet".split())
"""What takes up an outlet where somebody works, which elsewhere only tells the news."""
STATES_OF_LIFE = frozenset("college court government office parliament school university".split())
"""What people are in, without an article, rather than at one of: "ousted from office", "joined from university"."""


_APPOINTING = frozenset("department ministry government cabinet council treasury city county state".split())
"""Last words of the names of powers that put people at the head of other bodies."""


def acts_from_outside(noun: NounGroup, place: str, kind: Kind, places: Places) -> bool:
    """Whether a power acts on people elsewhere: "was sacked by the government", "the army ousted the president".

    Or puts them at the head of another body: "was appointed by the Treasury to lead the Mint".
    """
    if kind is not Kind.DEPARTURE and noun.entity is not None and place in ("subject", "by"):
        named = places.all("infinitive-object") if noun.head.lower().split()[-1] in _APPOINTING else []
        return any(n.sort is Sort.ORGANIZATION and n.entity not in (None, noun.entity) for n in named)
    if kind is not Kind.DEPARTURE and place == "subject" and noun.head in ("government", "cabinet"):
        return places.first(("infinitive-object",), "named") is not None
    if noun.entity is not None or noun.possessor is not None or kind is not Kind.DEPARTURE:
        return False
    return (place == "by" and noun.head in _POWERS) or (place == "subject" and noun.head in FORCES)


_WORKS = frozenset("project film movie series sequel show franchise programme production play musical sitcom".split())
"""What people make together, and leave without leaving whom they work for."""
_SEATS = frozenset("parliament senate congress assembly legislature house service".split())


_GOVERNING = ("government", "cabinet")
_RULING = frozenset("administration cabinet congress council government house kremlin office senate street".split())
"""Words of the names of what "the government" takes up."""


_GATHERED = {
    head: frozenset((head, *others.split()))
    for head, others in (
        ("airport", "airports"),
        ("bench", "court courts"),
        ("chamber", ""),
        ("choir", "singers chorus chorale"),
        ("court", "courts tribunal"),
        ("force", "police constabulary army guard patrol department"),
        ("line", "lines"),
        ("market", "markets exchange"),
        ("region", ""),
        ("sector", ""),
        ("tribunal", "court courts"),
    )
}
"""What no company is called, with the words of names of what is: "left the court" is of a court, or of nobody."""
_BODIES = {
    head: frozenset((head, *others.split()))
    for head, others in (
        ("church", "cathedral chapel diocese ministries ministry parish abbey"),
        ("council", "city town county borough district assembly"),
        ("gallery", "galleries museum arts"),
        ("hospital", "clinic health healthcare infirmary medical medicine hospitals care"),
        ("hotel", "hotels inn resort resorts hospitality"),
        ("library", "libraries"),
        ("ministry", "department office treasury government"),
        ("party", "democrats republicans labour greens liberals conservatives socialists"),
        ("school", "academy college education high schools university learning"),
        ("shop", "store stores shops books"),
        ("station", "radio tv television broadcasting fm police fire media"),
        ("theatre", "theater theatres playhouse stage opera arts"),
        ("theater", "theatre theaters playhouse stage opera arts"),
        ("union", "unions workers guild federation association brotherhood teamsters unite"),
    )
}
"""What a company of another name is hardly called, with the words of names of what is."""


def is_other_kind(noun: NounGroup, entity: Entity) -> bool:
    """Whether "the university" cannot take up an organisation: its name says that it is a bank."""
    if noun.head in _CAUSES or noun.head in _WORKS or noun.head in _SEATS:
        return noun.head not in entity.name.lower().split()
    if noun.head in _GOVERNING:  # no party
        return entity.type is EntityType.ORGANIZATION and _RULING.isdisjoint(entity.name.lower().split())
    words = entity.name.lower().split()
    if noun.head in _GATHERED:
        return _GATHERED[noun.head].isdisjoint(words)
    if noun.head in _BODIES and not _BODIES[noun.head].isdisjoint(words):
        return False
    if (
        noun.head in _BODIES
        and word_tags().get(words[-1], 0) & (t.ORG_HEAD | t.LEGAL)
        and words[-1] not in TELLING_KIND
    ):
        return True  # "left the church" in a text about Orbix Labs
    kinds = TELLING_KIND.intersection(words)
    kindred = KINDRED.get(noun.head, frozenset((noun.head,)))
    return noun.head in TELLING_KIND and bool(kinds) and kindred.isdisjoint(kinds)


def is_of_other_kind(post: NounGroup) -> bool:
    """Whether a post is one of what no company is called: "leader of the union"."""
    owners = [told.owner for told in post.posts if told.owner is not None and told.owner.entity is None]
    # a region, a market, a line are what a firm's posts are about
    return any(owner.definite and (owner.head in _BODIES or owner.head in ("choir", "court")) for owner in owners)


TRADED = ("shares", "stock", "shareholders", "investors")
"""What a sentence speaks of that is about the organisation of which they are."""


def traded_by(noun: NounGroup) -> Entity | None:
    """The organisation whose shares a noun group speaks of: "Acme shares", "shares of Acme"."""
    owners = [noun.possessor, *(n for word, n in noun.pps if word in ("of", "in"))]
    told = next((n.entity for n in owners if n is not None and n.sort is Sort.ORGANIZATION and n.entity), None)
    return told or next((e for e in noun.inner if e.type is EntityType.ORGANIZATION), None)
