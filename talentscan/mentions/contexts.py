"""Votes on what a name names, by the words around it."""

from __future__ import annotations

from functools import cache

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import given_names, places, trades, verb_forms
from talentscan.lexicon.memo import Memo
from talentscan.mentions.candidates import Candidate
from talentscan.mentions.datelines import dateline_votes, is_agency
from talentscan.mentions.firms import firm_votes
from talentscan.mentions.linkwords import RIVALS, is_among_firms
from talentscan.mentions.posts import is_served, officer_follows, tells_who
from talentscan.mentions.spans import NameSpan
from talentscan.mentions.tickers import EXCHANGES, behind_brackets
from talentscan.mentions.towns import CIVIC, CLUB_POSTS, POSTAL, is_civic, is_home
from talentscan.mentions.works import work_votes
from talentscan.model.syntax import Sentence

# What a context says of a name before it is known what it names, as votes; the weights are ranks of trust, not fits:
# a title or an age beats a name list, a name list beats a verb.
PERSON_VERBS = frozenset(
    """join leave resign quit retire depart become serve step graduate tweet write recall note joke post earn hold
    succeed replace study grow live die marry move spend""".split()
)
SAY_VERBS = frozenset("say tell add explain argue comment reply".split())
NAMING_VERBS = frozenset(
    "appoint name hire welcome elect promote tap recruit poach pick choose select fire oust".split()
)
EMPLOYER_PREPOSITIONS = frozenset("at joined join joining joins rejoined rejoin exited".split())
_EMPLOYED = EMPLOYER_PREPOSITIONS | {"by", "from", "left", "leaves", "leaving", "quit", "quits"}
_GOING = frozenset("moves moved moving jumps jumped jumping decamps decamped defects defected ship switching".split())
_SPANS = ("years", "decades", "months")
# What is led is no person, though some of these are posts, too: "chosen to head KLT".
_FOLLOWERS = frozenset("aide ally appointee confidant critic donor loyalist nominee supporter".split())
_LEADS = frozenset(("head", "chair", "lead", "run", "oversee"))
_LEFT = frozenset("left leaves leaving quit quits quitting exits exited exiting".split())
_COMING = frozenset("joins joined joining join poached recruited hired arrives arrived arriving comes came".split())
_RESIGNING = ("resign", "resigned", "resigning", "resigns")
_STATIONS = frozenset(["affiliate", "affil", "station"])
_MAKERS = frozenset("studio company team startup start-up firm maker developer lab people".split())
_LANDS = frozenset("archipelago highlands islands midlands mountains peninsula valley".split())
"""Last words of what is a part of a land: the Upper Valley."""
_STATES = frozenset(("former", "ex", "then", "current"))
_JOBS = frozenset("job role position post".split())
# What stands right before the name of a firm: "law firm Lind Reyes".
_FIRMS = trades("firm")
_CALLED = frozenset(["called", "named", "dubbed"])
_HOLDING = frozenset(["held", "owned", "traded", "listed", "quoted"])
_RECRUITING = frozenset("hire recruit poach promote appoint".split())
# Whose chief there is, is a firm, be it called like a person: "chief executive of Ana Lind".
_OFFICERS = frozenset(
    """ceo co-ceo cfo coo cmo cto cio officer executive principal chancellor vice-chancellor provost rector dean warden
    headmaster headmistress headteacher president chairman chairwoman chairperson chair trustee""".split()
)
_OF_PLACES = frozenset("archbishop bishop mayor sheriff".split())
"""Who is told with a place: "the Bishop of Arden", "Bishop Lind of Arden"."""
FOUNDING = frozenset("found founded co-found co-founded cofounded founding co-founding co-founder".split())
# What is done to firms only: "Laura Lind was founded in 1955".
FIRM_VERBS = frozenset("found establish acquire incorporate headquarter delist rebrand".split())
# What only firms have: "Laura Lind shares fell".
FIRM_NOUNS = frozenset("shares stock staff stores customers users shareholders headquarters".split())
_HELD = ("-owned", "-run", "-backed", "-controlled", "-listed")
_POSSESSIVES = frozenset(("'s", "'", "’"))
_PERSONAL = frozenset("resignation retirement candidacy wife husband widow career".split())
"""What people have, not firms: "Lind's resignation"."""
_LOSING = frozenset("lose replace seek part name want need".split())
"""What organisations do with "its" chief."""
_PLEASED = frozenset("pleased proud delighted thrilled excited happy".split())
_TELLING = frozenset(["announce", "welcome", "share"])


_OWNED = t.POST | t.UNIT | t.ORG_HEAD
_BEFORE_VERB = t.AUX | t.ADV
_BEHIND_GROUP = t.PREP | t.CONJ | t.AUX | t.SUB | t.REL | t.TO
"""Classes of words before which a noun group has ended."""
_NO_COMPANY = t.AUX | t.ROLE | t.REL
_NO_POST = t.AUX | t.CONJ
_NO_APPOSITION = ("after", "as", "before", "he", "she", "they", "when", "where", "while")
"""What begins more than a post told beside a name: "joined Orbix, after serving as a director"."""


_BEFORE_BITS = t.ROLE | t.HOLDER | t.ORG_NOUN
"""Classes of words before a name that say what it names."""
_BEFORE = frozenset(
    (",", "of", "at", "for", "with", "behind", "the", "startup", "start-up", "maker", "giant", "from", "to")
)
"""Other such words; most names stand behind none of all these."""
_BEHIND_BITS = t.HOLDER | t.ROLE_MOD
_BEHIND = frozenset(("-", ",", "(", "who", *_POSSESSIVES, *CIVIC, *FIRM_NOUNS))
"""Classes of words, and other words, behind a name that say what it names."""


_FIRM_KINDS = ("platform", "startup", "marketplace", "spinout", "spinoff", "spin-off", "incubator", "accelerator")


@cache
def _words_before() -> Memo[bool]:
    """Of each folded word whether it says what the name behind it names."""
    told = _BEFORE.union(_STATIONS, RIVALS, _LEADS, EMPLOYER_PREPOSITIONS, FOUNDING, _LEFT, _FIRMS, _CALLED, _HOLDING)
    told |= trades("trade")
    return Memo(lambda low: low in told or low.endswith(("-based", *_HELD)))


class ContextJudge:
    """Reads what stands beside a name."""

    def __init__(self) -> None:
        self._given = given_names()
        self._verbs = verb_forms()
        self._places = places()
        self._trades = trades("trade")
        self._asks = _words_before()

    def judge(self, s: Sentence, span: NameSpan, c: Candidate) -> None:
        """Votes by the words around one mention."""
        first, last = span.first, span.last
        c.place += dateline_votes(s, last) if first == 0 else 0
        before = s.lower[first - 1] if first else ""
        after = s.lower[last] if last < len(s.words) else ""
        bits_before = s.tags[first - 1] if first else 0
        c.work += work_votes(s, span)
        c.place += 5 * (c.lower[-1] in _LANDS and len(c.lower) > 1) + 8 * is_home(s.lower, first, last)
        c.organization += after in CLUB_POSTS and c.form in self._places
        if not self._asks[before] and not bits_before & _BEFORE_BITS:
            c.person += 3 if self._is_named(s, first, last) else 0
        elif before == "," and c.text in POSTAL and s.words[first - 2][:1].isupper():
            c.place += 8  # "in Palm Harbor, FL"
        elif before in _STATIONS and c.lower[0].isalpha() and s.words[first].isupper():
            c.organization += 8  # "left ABC affiliate WTXL"
        elif before in RIVALS and is_among_firms(s, first - 1):
            c.organization += 8  # "poached her from the rival Lind Reyes"
        elif before == "rival" and first > 1 and not s.tags[first - 2] & (t.DET | t.POSS):
            # "lost him to rival Orbix", not "her rival Lind"
            c.organization += 4 if s.tags[first - 2] & t.DEMONYM else 2
        elif before == "rival" and (first == 1 or "its" in s.lower[max(0, first - 4) : first - 1]):
            c.organization += 4  # "its bigger rival Orbix", "Rival Orbix cut 140 jobs"
        elif bits_before & t.ROLE and is_served(s, first, last):
            c.organization += 3  # "Vice Chairman PBA"
        elif before == "behind" and first > 1 and s.lower[first - 2] in _MAKERS:
            c.product += 5  # "the studio behind Emberfall"
        elif before in _LEADS and first > 1 and s.tags[first - 2] & (t.TO | t.MODAL):
            c.organization += 1  # "chosen to head KLT"
        elif first and (told := self._described(s, span, c)) is not None:
            c.organization += told
        elif bits_before & t.HOLDER and not bits_before & t.PLURAL:
            c.person += 3
            c.titled += 1
        elif before == "of" and first > 1 and not _OF_PLACES.isdisjoint(s.lower[max(0, first - 5) : first - 1]):
            c.place += 9 if s.words[first - 2][0].isupper() or s.lower[first - 2] in _OF_PLACES else 0
        elif before in ("of", "at") and first > 1 and s.lower[first - 2] in _OFFICERS and after not in _POSSESSIVES:
            c.organization += 3
            c.person -= 6
        elif before in EMPLOYER_PREPOSITIONS or (before in ("of", "for") and first > 1 and s.tags[first - 2] & t.ROLE):
            role = after == "as" and before != "at" and (c.person < 4 or self._given.get(c.lower[0]) is not False)
            at = before == "at" and len(c.lower) > 1 and c.lower[0] not in self._given
            held = before == "at" and first > 1 and bool(s.tags[first - 2] & t.ROLE)
            # "joining Ode as chief", "a partner at Lind Reyes", "sales at Ode Rivers"
            c.organization += 6 if role else 4 if held else 3 if at else 2
        elif (bits_before & t.ORG_NOUN and not bits_before & t.ROLE) or before in FOUNDING:
            c.organization += 3
        elif before.endswith("-based") and before.removesuffix("-based").rstrip(".") in self._places:
            c.organization += 4  # "Ohio-based Providence"
        elif before in ("the", "startup", "start-up", "maker", "giant"):
            c.organization += 1.5
            if before == "the" and self._stands_alone(s, last):
                c.person -= 3  # no article stands before a person's name, but before what it describes
        elif before.endswith(_HELD):
            c.organization += 2  # "Orbix-owned Nimbo"
        elif before in ("with", "for") and first > 1 and s.lower[first - 2] in _SPANS:
            c.organization += 5  # "spent ten years with Lind Reyes"
        elif before in _LEFT and len(c.lower) > 1 and c.lower[0] not in self._given:
            c.organization += 4  # "left Lind Reyes for"
        elif before == "for" and len(c.lower) > 1 and s.lower[first - 2] in _LEFT and not self._given.get(c.lower[0]):
            c.organization += 4 if self._given.get(c.lower[0]) is None else 2  # "left for Lind Reyes in May"
        elif before in _LEFT and len(c.lower) == 1 and self._given.get(c.lower[0]) is not False:
            c.organization += 2  # "left Sage in 2020": of people one knows the whole name
        elif before == "from":
            came = 4 if s.lower[first - 2] in _COMING else 6 if s.lower[first - 2] in _RESIGNING else 0
            c.organization += came or 0.7 if len(c.lower) > 1 else 0.7
            if len(c.lower) > 1 and c.lower[0] not in self._given and not _COMING.isdisjoint(s.lower[: first - 2]):
                c.organization += 3  # "hired a tax partner from Eaves Holt"
        elif before == "of" and first > 2 and not s.tags[first - 2] and self._given.get(s.lower[first - 3]) is False:
            c.organization += 1  # "Ana Lind of Orbix"
        elif before == "," and self._is_described(s, first - 2) and not self._says(s, last):
            c.organization += 5  # "her former law firm, Lind Reyes"
        elif (before == "to" and s.lower[first - 2] in _GOING) or (before == "with" and s.lower[first - 2] in _JOBS):
            c.organization += 5.5 if len(c.lower) > 1 and after != "'s" else 1
        elif self._is_named(s, first, last):
            c.person += 3
        c.organization += firm_votes(s, first, last)
        self._judge_after(s, span, c)
        self._judge_verb(s, behind_brackets(s, last) if after == "(" else last, c)

    def _described(self, s: Sentence, span: NameSpan, c: Candidate) -> float | None:
        """Votes for a firm by what stands before its name and says what it is; None where nothing does."""
        at = span.first - 1
        before, bits = s.lower[at], s.tags[at]
        if before in _FIRMS and (c.lower[0] not in self._given or not bits & (t.HOLDER | t.PEOPLE)):
            verb = span.last < len(s.tags) and s.tags[span.last] & t.FINITE
            return 6 if len(c.lower) > 1 and not verb else 3
        if before == "of" and len(c.lower) > 1 and s.lower[at - 1] in _FIRMS:
            return 5  # "the law firm of Lind Reyes"
        if before in _CALLED and self._is_called(s, at):
            return 5  # "a start-up named Orbix"
        if before in _HOLDING and at and s.lower[at - 1].endswith("ly"):
            return 3  # "privately held Orbix"
        trading = self._is_trading(s, at, c) if before in self._trades else False
        if trading is False:
            return None
        return (6 if len(c.lower) > 1 else 4) if trading else 0

    def _judge_after(self, s: Sentence, span: NameSpan, c: Candidate) -> None:
        """Votes by what stands behind one mention."""
        first, last, size = span.first, span.last, len(s.words)
        before = s.lower[first - 1] if first else ""
        after = s.lower[last] if last < size else ""
        beyond = s.lower[last + 1] if last + 1 < size else ""
        bits_after = s.tags[last] if last < size else 0
        bits_beyond = s.tags[last + 1] if last + 1 < size else 0
        if first and after not in _BEHIND and not bits_after & _BEHIND_BITS:
            return
        if s.is_lead_in and not first and last < size:
            c.organization += 6
        elif after == "-" and beyond == "based":
            c.place += 3  # "the Orvik-based bank"
        elif is_civic(s.lower, last + (after in _POSSESSIVES)):
            c.place += 3  # "Arden Police Chief Ana Lind"
        elif after in _POSSESSIVES:
            if beyond in _PERSONAL:
                c.person += 2
            elif bits_beyond & _OWNED:
                c.organization += 1.5
        elif after == "," and beyond:
            land = beyond in self._places or " ".join(s.lower[last + 1 : last + 3]) in self._places
            if (land and before in ("in", "for")) or beyond.endswith("-based"):
                c.place += 4  # "in West Brackley, Vermont", "a clerk for Brackley, N.J.,", "Brackley, Vt.-based"
            elif beyond == "where":  # nobody is a place to be at
                c.place += 3 if before == "in" else 0
                c.organization += 0 if before == "in" else 2
                c.person -= 4 if before == "from" else 0
            elif beyond == "which":
                c.organization += 1.5
            elif (beyond.isdigit() and len(beyond) == 2) or beyond in ("who", "whose", "jr"):
                c.person += 3
            elif self._company_follows(s, last + 1, before):
                c.organization += 2.5  # "left to start Orbix, a developer of games"
            elif (beyond != "as" and self._post_follows(s, last + 1)) or tells_who(s, last + 1):
                c.person += 2.5 if before != "," or c.place < 4 else 0  # "Kestrel Bank, Austin, named Lind president"
        elif after == "(" and is_agency(s, last):  # "BRACKLEY, N.C. (AP) -"
            c.place += 3
        elif after == "(" and beyond in EXCHANGES:
            c.organization += 8  # "Velta Foundries (NYSE: VLF)"
        elif after == "(" and beyond.isalpha() and s.words[last + 1].isupper() and 1 < len(beyond) < 6:
            c.organization += 3.5 if c.organization or self._given.get(c.lower[0]) is not False else 0
            c.short = c.short or beyond
        elif after == "who":
            c.person += 3
        elif (
            after in FIRM_NOUNS
            or (bits_after & t.HOLDER and (not bits_after & t.VERB or beyond == "of"))
            or (bits_after & t.ROLE_MOD and bits_beyond & t.POST)
        ) and not self._is_named(s, first, last):
            if after in _FOLLOWERS:
                return  # "a Reyes appointee": of a person more often
            if before in _STATES and beyond == "of" and last - first > 1 and c.lower[0] not in self._given:
                c.organization += 3  # "hired former Eaves Holt North West head of risk Ana Lind"
            c.organization += 3 if bits_after & t.ROLE and bits_after & t.ACRONYM else 2  # "Orbix Ito CEO Ana Lind"

    def _judge_verb(self, s: Sentence, last: int, c: Candidate) -> None:
        lower, size = s.lower, len(s.lower)
        if last + 3 < size and lower[last + 1] in _PLEASED and lower[last + 2] == "to" and lower[last + 3] in _TELLING:
            c.organization += 2
            return
        at = last
        while at < size and at < last + 4 and s.tags[at] & _BEFORE_VERB:
            at += 1
        passive = at > last and any(bits & t.BE for bits in s.tags[last:at])
        if at + 1 < size and s.tags[at] & t.VERB and lower[at + 1] in ("his", "her", "himself", "herself"):
            c.person += 2  # firms begin "its" work
        for lemma, _ in self._verbs.get(lower[at] if at < size else "", ()):
            if passive and lemma in FIRM_VERBS:
                c.organization += 8
                return
            if lemma in _LOSING and self._own_post_follows(s, at + 1):
                c.organization, c.person = c.organization + 6 * (not passive), c.person + 2 * passive
                return  # "Lind would be replaced as its chief"
            if passive and lemma in NAMING_VERBS and self._post_stands(s, at + 1):
                c.person += 4  # "Lind was named chief of Orbix"
                return
            if lemma in PERSON_VERBS:
                c.person += 2 if passive and lemma == "succeed" else 1
                return
            if lemma in SAY_VERBS:
                if s.lower[at + 1 : at + 2] == ["it"]:
                    c.organization += 4  # only organisations are "it"
                    return
                if self._own_post_follows(s, at + 1) or officer_follows(s, at + 1):
                    c.organization += 3
                c.person += 0.5
                return
            if not passive and lemma in _RECRUITING and len(c.lower) > 1 and c.lower[0] not in self._given:
                c.organization += 3  # a firm called by its founders: Weil Gotshal
            if lemma in ("hire", "appoint", "name", "recruit", "poach", "fire", "announce", "acquire", "launch"):
                c.organization += 1
                if lemma in NAMING_VERBS and self._own_post_follows(s, at + 1):
                    c.organization += 3
                return

    def _is_called(self, s: Sentence, at: int) -> bool:
        """Whether some firm is told with its name by the word at `at`: "a start-up named Orbix"."""
        firm = bool(at) and (s.lower[at - 1] in _FIRMS or bool(s.tags[at - 1] & t.ORG_NOUN))
        return firm and not {"a", "an", "another", "one"}.isdisjoint(s.lower[max(0, at - 6) : at - 1])

    def _is_trading(self, s: Sentence, at: int, c: Candidate) -> bool | None:
        """Whether the trade at token `at` is a firm's: "the steel producer Orbix"; None where it can be a person's."""
        if c.lower[0] in self._given or not s.words[at].islower():
            return False
        before = s.tags[at - 1] if at else t.DET
        left = s.lower[at - 2] if at > 1 and s.lower[at - 1] == "the" else ""
        if left in _EMPLOYED or (len(c.lower) == 1 and s.lower[at - 1] != "a"):
            return True
        near = s.lower[max(0, at - 4) : at]
        told = (lemma for low in near if "by" not in near for lemma, _ in self._verbs.get(low, ()))
        if before & (t.DET | t.POSS | t.PREP | t.ROLE | t.CONJ) or not NAMING_VERBS.isdisjoint(told):
            return False
        return True if s.words[at - 1].islower() else None

    def _is_described(self, s: Sentence, at: int) -> bool:
        """Whether token `at` ends a description of a firm: "her former law firm", "one of the biggest insurers"."""
        low = s.lower[at] if at > 0 else ""
        if not (low in _FIRMS or low.removesuffix("s") in _FIRMS or low == "employer" or s.tags[at] & t.ORG_NOUN):
            return False
        near = s.lower[max(0, at - 4) : at]
        owned = any(bits & t.POSS for bits in s.tags[max(0, at - 4) : at]) or "'s" in near[-3:]
        return owned or "another" in near or (low.endswith("s") and near[:2] == ["one", "of"])

    def _says(self, s: Sentence, at: int) -> bool:
        """Whether a verb of saying stands at token `at`."""
        said = self._verbs.get(s.lower[at], ()) if at < len(s.lower) else ()
        return any(lemma in SAY_VERBS for lemma, _ in said)

    def _stands_alone(self, s: Sentence, at: int) -> bool:
        """Whether a name ends its noun group before token `at`."""
        if at >= len(s.lower) or not s.lower[at][0].isalpha():
            return at >= len(s.lower) or s.lower[at] not in ("'s", "'", "’", "(", "“", '"')
        return bool(s.tags[at] & _BEHIND_GROUP)

    def _is_named(self, s: Sentence, first: int, last: int) -> bool:
        """Whether somebody is appointed here: "named Ana Lind as", "welcome Ana Lind to", "elected J.R. Lind chief"."""
        if not first or last >= len(s.lower) or s.lower[first].startswith("ex-"):
            return False  # "hired ex-Orbix vice president Ana Lind"
        if s.lower[last] not in ("as", "to", ",") and not self._is_given_post(s, last):
            return False
        return any(lemma in NAMING_VERBS for lemma, _ in self._verbs.get(s.lower[first - 1], ()))

    def _is_given_post(self, s: Sentence, at: int) -> bool:
        """Whether a post in small letters stands at `at`, and nobody's name behind it."""
        end = at
        while end < len(s.tags) and s.tags[end] & (t.ROLE | t.ROLE_MOD) and s.words[end].islower():
            end += 1
        return end > at and bool(s.tags[end - 1] & t.ROLE) and not (end < len(s.words) and s.words[end][0].isupper())

    def _own_post_follows(self, s: Sentence, at: int) -> bool:
        """Whether what is named is "its" chief: only organisations are "it"."""
        ahead = s.lower[at : at + 8]
        return (
            "its" in ahead
            and bool(s.tags[at + ahead.index("its") + 1 : at + ahead.index("its") + 2])
            and any(bits & t.ROLE for bits in s.tags[at + ahead.index("its") + 1 : at + ahead.index("its") + 6])
        )

    def _post_stands(self, s: Sentence, at: int) -> bool:
        """Whether the words at `at` are a post, "as" and "to be" passed over: what firms are named to is no post."""
        while at < len(s.lower) and (s.lower[at] in ("as", "to", "be") or s.tags[at] & (t.DET | t.ROLE_MOD)):
            at += 1
        return at < len(s.tags) and bool(s.tags[at] & t.ROLE) and not s.tags[at] & (t.PLURAL | t.ORG_NOUN)

    def _company_follows(self, s: Sentence, at: int, before: str) -> bool:
        """Whether "a maker of tools", "the Oslo-based start-up" begins at `at`, not "the group said"."""
        if at >= len(s.lower) or not s.tags[at] & t.DET:
            return False
        kinds = self._trades.union(_FIRM_KINDS) if before in EMPLOYER_PREPOSITIONS or before == "start" else _FIRM_KINDS
        for i, bits in enumerate(s.tags[at + 1 : at + 8], at + 1):
            if (bits & t.ORG_NOUN and not bits & t.ROLE) or s.lower[i] in kinds:
                return kinds is not _FIRM_KINDS or not any(told & t.FINITE for told in s.tags[i + 1 : i + 2])
            if s.lower[i] in ",.;of" or bits & (t.AUX | t.ROLE | t.REL):
                return False
        return False

    def _post_follows(self, s: Sentence, at: int) -> bool:
        """Whether a post begins at `at`: "a partner", "the bank's chief economist"."""
        for i, bits in enumerate(s.tags[at : at + 7], at):
            if bits & t.ROLE and not bits & t.PLURAL:
                return True
            told = bits & (t.VBD | t.VBG) and not bits & (t.VBN | t.ROLE_MOD | t.NOUNISH)
            if s.lower[i] in ",.;" or bits & _NO_POST or s.lower[i] in _NO_APPOSITION or told:
                return False
        return False
