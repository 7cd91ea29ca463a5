"""Tells "of", "for", "and" inside names of organisations from those behind: Trust for Land, "left Acme for Orbix"."""

from __future__ import annotations

from collections.abc import Sequence

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, places, surnames, usual_words
from talentscan.mentions.forms import form_judge
from talentscan.mentions.headlines import says_what_for
from talentscan.mentions.towns import SEATS
from talentscan.model.syntax import Sentence

HEADS = frozenset(
    """academy administration agency alliance association authority bank board bureau center centre chamber church club
    coalition college commission committee conference confederation congregation congress conservatory council court
    department dicastery directorate embassy faculty federation fellowship foundation fund government guild hospital
    house institute institution laboratory league library ministry museum
    office order organisation organization parliament party republic school secretariat society supreme theatre treasury
    tribunal trust uni union university""".split()
)
"""Heads of names that go on with "of" or "for": Bank of Norvia, Centre for Sleep; not "left Orbix Labs for Nimbo"."""
_HEADS_OF = frozenset(
    """abbey archdiocese archives basilica cathedral colleges conservatoire consulate corps diocese district division
    eparchy inspectorate mission observatory opera orchestra ordinariate parish
    philharmonic polytechnic registry seminary symphony synod vicariate""".split()
)
"""Heads of names that go on with "of" alone: Diocese of Arden; "for" behind them leads elsewhere."""
OPENING_FIRMS = frozenset(
    "allied amalgamated applied associated consolidated eastern northern southern united western".split()
)
"""Usual words that firms' names begin with: Allied Bolt Corp., Northern Pulp Co."""
_SEES = frozenset("archdiocese bank diocese eparchy".split())
"""Heads of names that two places make: Diocese of Arden and Velden."""
_OF_FIELDS = frozenset("ministry department committee directorate".split())
"""Heads of names that begin with their fields of work: the Trade and Industry Department."""
_LEAVING = frozenset(
    """left leave leaves leaving quit quits quitting exit exits exited exiting depart departs departed departing ditch
    ditches ditched ditching swap swaps swapped swapping trade trades traded trading moved moving""".split()
)
_OF_LISTS = frozenset("college department division faculty institute school".split())
"""Heads of names of schools that list what they teach."""
_FIELDS = ("ics", "ies", "istry", "ogy", "phy", "ture")
_DOINGS = ("tion", "ment", "study", "arts", "ing")
_REGIONS = frozenset("north south east west middle region states kingdom republic islands americas".split())
"""Words of parts of the world, which are no work."""
_OF_FIRMS = frozenset(
    "ceo cfo chair chairman chairwoman co-founder coo founder president spokesman spokeswoman".split()
)
_SEATED = frozenset(["directors", "trustees", "governors", "regents", "managers"])
"""Who sits on a board behind whose owner's name it stands: the Orbix Foundation Board of Trustees."""
_WITH_BOARDS = frozenset("college education health hospital library park parole school schools water".split())
"""Words behind which "Board" is the last of a body's own name: the Arden School Board."""
_NEAR = 8
"""How many tokens before a name the verb of leaving stands."""


def goes_on(s: Sentence, at: int, link: int, big: Sequence[int]) -> bool:
    """Whether a name that begins at `at` and reached a head goes on behind the "of" or "for" at `link`."""
    head = s.lower[link - 1]
    if is_seat(s, at, link):
        return True
    if s.lower[link] == "of":
        done = "for" in s.lower[at:link] and head.endswith(_DOINGS)  # Society for the Prevention of Cruelty
        return head in HEADS or head in _HEADS_OF or done
    if head not in HEADS:
        return False
    left = at < link - 1 and not _LEAVING.isdisjoint(s.lower[max(0, at - _NEAR) : at])
    return not left or is_work(s, link + 1, big)


def is_seat(s: Sentence, at: int, link: int) -> bool:
    """Whether the "of" at `link` stands behind what a place in charge of itself is called: City of Arden."""
    if s.lower[link] != "of" or s.lower[link - 1] not in SEATS:
        return False
    alone = link - 1 == at or s.lower[at : link - 1] == ["the"]
    return alone and s.words[link - 1].istitle()


def ends_name(s: Sentence, piece: int, i: int, end: int) -> bool:
    """Whether a firm's last word, or a head with "of" behind it, stands at `i`: Nimbo Systems, University of Arden.

    So does what opens a body's name: National Rivers Agency.
    """
    low = s.lower[i]
    if piece < i and says_what_for(s, i, end):
        return True
    if low in _WIDE and i == piece:
        return opens_firm(s, i, end)
    if not s.tags[i] & t.ORG_HEAD:
        return False
    if s.lower[i + 1 : i + 2] == ["of"] and low in HEADS:
        return i + 2 < end
    if piece == i or low == "board":
        return False
    return i + 1 == end or not s.tags[i + 1] & (t.ROLE | t.ROLE_MOD) or is_of_firm(s, i + 1)


def is_airline(s: Sentence, i: int, end: int) -> bool:
    """Whether "Air" at `i` stands before a place or initials in a run up to `end`: Air New Zealand, Air NZ."""
    if i + 1 >= end:
        return False
    behind = s.words[i + 1]
    named = any(" ".join(s.lower[i + 1 : last]) in places() for last in range(i + 2, min(end, i + 3) + 1))
    return named or (behind.isupper() and len(behind) == 2)


def is_of_firm(s: Sentence, i: int) -> bool:
    """Whether a post at `i` is one that a whole firm has, so that what stands before ends its name."""
    return s.lower[i] in _OF_FIRMS or (s.lower[i] == "chief" and s.lower[i + 1 : i + 2] == ["executive"])


def without_board(s: Sentence, first: int, last: int) -> tuple[int, int]:
    """Where a name begins and ends without the board of what it names: "Board of Orbix Labs", "Orbix Labs Board"."""
    if s.lower[first : first + 2] == ["board", "of"]:
        named = first + 2 < last and not _is_usual(s, first + 2)
        headed = first + 3 < last and s.tags[last - 1] & t.ORG_HEAD  # not the Board of Education
        return (first + 2 if named or headed else last), last
    if s.lower[last - 1] in _SEATED and s.lower[last - 3 : last - 1] == ["board", "of"] and last - first > 3:
        lone = last - first == 4 and (s.tags[first] or _is_usual(s, first) or s.lower[first] in places())
        return first, last if lone else last - 3  # but the State Board of Regents
    own = last - first > 1 and s.lower[last - 1] == "board" and s.lower[last - 2] not in _WITH_BOARDS
    if own and last - first == 2:  # the Orbix Board, not the Oslo Board, the Parole Board or "Orbix Board chief Lind"
        whose = not s.tags[first] and not _is_usual(s, first) and s.lower[first] not in places()
        return first, last - (whose and not any(bits & t.POST for bits in s.tags[last : last + 1]))
    return first, last - bool(own and last - first > 2 and s.tags[last - 2] & (t.ORG_HEAD | t.LEGAL))


def is_listed(s: Sentence, at: int, link: int, big: Sequence[int]) -> bool:
    """Whether "and" at `link` goes on what a name in "of" or "for" lists: Ministry of Health and Sport."""
    if {"of", "for"}.isdisjoint(s.lower[at:link]):
        return False
    if _is_usual(s, link + 1):
        return not _is_somebody(s, link + 1, big)
    return not _SEES.isdisjoint(s.lower[at:link]) and not s.tags[_last(link + 1, big)] & t.FIRM_END


def _is_somebody(s: Sentence, first: int, big: Sequence[int]) -> bool:
    """Whether somebody who does something is named at `first`: "left the Ministry of Health and Li Wenqiang will"."""
    last = _last(first, big)
    acts = last + 1 < len(s.tags) and s.tags[last + 1] & (t.AUX | t.VBD | t.VBZ)
    family = s.lower[first] in surnames() or s.lower[first] in given_names()
    return bool(acts) and last == first + 1 and family and not s.tags[last] & ~t.NOUNISH


def fields_length(s: Sentence, at: int, comma: int, big: Sequence[int]) -> int:
    """How far a school's name goes on with the fields that it lists: College of Food, Natural Resources and Law."""
    near = range(max(at, comma - _NEAR), comma - 1)
    if not any(s.lower[j] in _OF_LISTS and s.lower[j + 1] == "of" for j in near):
        return 0
    i, size = comma, len(big)
    while i + 1 < size and (s.lower[i] == "," or s.lower[i] == "and"):
        ends = s.lower[i] == "and" or s.lower[i + 1] == "and"
        first = i + 1 + (s.lower[i] == "," and ends)
        if first >= size or not big[first]:
            return 0
        last = _last(first, big)
        if not all(_is_field(s, j) for j in range(first, last + 1)):
            return 0
        i = last + 1
        if ends:
            return i - comma
    return 0


def _is_field(s: Sentence, i: int) -> bool:
    """Whether a word in capitals can be of a field that is taught: a usual one, or one that ends as fields do."""
    return _is_usual(s, i) or s.lower[i].endswith(_FIELDS)


def ends_ministry(s: Sentence, link: int, big: Sequence[int]) -> bool:
    """Whether "and" at `link` stands between the fields of one ministry: the Science and Technology Ministry."""
    last = _last(link + 1, big)
    if s.lower[last] not in _OF_FIELDS or last == link + 1 or s.lower[link - 1] in HEADS:
        return False
    if s.tags[link - 1] & (t.ROLE | t.TIME):
        return False
    return s.words[link - 1].istitle() and _is_usual(s, link - 1)


def is_work(s: Sentence, first: int, big: Sequence[int]) -> bool:
    """Whether capitals only name what an institution is for: Institute for Advanced Study."""
    last = _last(first, big)
    if not _REGIONS.isdisjoint(s.lower[first : last + 1]) or " ".join(s.lower[first : last + 1]) in places():
        return False
    return _is_usual(s, first) and not s.tags[last] & t.FIRM_END


def _is_usual(s: Sentence, i: int) -> bool:
    """Whether a word in capitals is a usual one elsewhere."""
    return bool(s.tags[i] & ~t.COMMON) or s.lower[i] in usual_words()


def _last(first: int, big: Sequence[int]) -> int:
    """The last of the capitals that begin at `first`."""
    last = first
    while last + 1 < len(big) and big[last + 1]:
        last += 1
    return last


def is_shared(s: Sentence, first: int, last: int) -> bool:
    """Whether organisations of many peoples bear the name at `first:last`, which says what they are: Heart Society."""
    usual = form_judge().is_usual
    return last - first > 1 and bool(s.tags[last - 1] & t.ORG_HEAD) and all(map(usual, s.lower[first:last]))


RIVALS = frozenset("rival rivals competitor competitors arch-rival archrival".split())
"""What stands before the name of a firm, and in politics and sports before a person's."""


def is_among_firms(s: Sentence, rival: int) -> bool:
    """Whether the rival at a token is one that people come from or work at: "hired from the rival Lind Reyes"."""
    before = rival - 1
    while before > 0 and (s.tags[before] & (t.DET | t.POSS) or s.lower[before] in ("local", "bigger", "smaller")):
        before -= 1
    return before > 0 and s.lower[before] in ("from", "at", "for")


def opens_firm(s: Sentence, i: int, end: int) -> bool:
    """Whether a usual word at `i` begins the name of a firm, or whom an institution is for: Veterans Hospital."""
    if s.lower[i] in OPENING_FIRMS:
        return bool(s.tags[end - 1] & t.LEGAL)
    if s.lower[i] in _WIDE:
        return end - i > 2 and bool(s.tags[end - 1] & t.ORG_HEAD) and not s.tags[i + 1] & t.ROLE
    return s.lower[i] in _SERVED and end - i > 1 and s.lower[end - 1] in HEADS


_WIDE = frozenset("central federal international national regional".split())
"""How far a body is in charge whose name it opens: National Rivers Agency."""
_SERVED = frozenset("childrens farmers fishermens mechanics merchants miners planters sailors seamens veterans".split())
"""Whom institutions are for that bear their names."""


def is_of_people(s: Sentence, i: int, end: int) -> bool:
    """Whether three capitals or more at `i` are a firm called by its people: Global Water Partners."""
    if not s.tags[end - 1] & t.PLURAL or not s.tags[end - 1] & t.ORG_HEAD:
        return False
    if end < len(s.words) and s.tags[end] & t.HOLDER:
        return False
    return not s.tags[i] & (t.FUNCTION | t.COMMON) or i + 1 == end


def reaches_head(s: Sentence, first: int, i: int, end: int) -> bool:
    """Whether `i` is in a firm's name that begins at `first`: Norvian Sea Holdings, First Norvia Bank."""
    verb = next((j for j in range(first + 1, end) if s.tags[j] & (t.VBZ | t.VBD) and not s.tags[j] & t.NOUNISH), end)
    rest = s.tags[first + 1 : verb]
    if not rest or i >= verb or any(bits & (t.ROLE | t.COMMON) for bits in rest):
        return False
    return bool(rest[-1] & t.FIRM_END) and (len(rest) > 1 or not rest[0] & t.UNIT)


def is_of_office(s: Sentence, piece: int, i: int, end: int) -> bool:
    """Whether `i` is in the name of an office called by who heads it: Office of the Special Counsel."""
    if s.words[piece] != "Office" or s.lower[piece + 1 : piece + 2] != ["of"] or end - piece > _LONGEST_OFFICE:
        return False
    return i < end and bool(s.tags[end - 1] & t.ROLE)


_LONGEST_OFFICE = 6
"""Words of the name of an office at most; a longer run goes on to who heads it."""
