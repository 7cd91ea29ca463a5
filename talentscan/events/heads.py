"""The head nouns of the sorts of noun groups that have one of a few: an office, an oath, a workforce."""

from __future__ import annotations

from collections.abc import Mapping

_HELM = ("helm", "reins", "charge", "control", "hotseat", "throne", "mantle")
# Sorts that no noun group without one of these heads can be; `gate` asks a sentence for them before it is parsed.
HEADS: Mapping[str, frozenset[str]] = {
    "buyout": frozenset("buyout buyouts package packages offer offers deal deals redundancy".split()),
    "boots": frozenset("apron badge boots gloves guns hat spikes whistle robe robes stethoscope".split()),
    "desk": frozenset(["desk", "desks", "locker"]),
    "opening": frozenset("gap hole opening position post role seat vacancy void".split()),
    "case": frozenset(
        "case suit lawsuit complaint list flight lineup line-up game match race website site page agenda ballot".split()
    ),
    "change": frozenset(["move", "jump", "leap", "switch", "transition"]),
    "matter-at-hand": frozenset("question questions topic issue subject matter slide song chapter round game".split()),
    "purchase": frozenset("acquisition deal purchase takeover buyout merger".split()),
    "ranks": frozenset(["ranks"]),
    "career": frozenset(["career", "chapter", "journey", "start", "tenure", "professional", "work"]),
    "degree": frozenset(["degree", "degrees", "diploma", "bachelor's", "doctorate", "phd"]),
    "dismissal-letter": frozenset("letter letters notice notices slip slips email emails".split()),
    "employers": frozenset(["employer", "employers"]),
    "effort": frozenset("bid drive effort efforts mission push quest".split()),
    "errand": frozenset(
        """testimony hearing hearings talks questioning visit dinner lunch ceremony event interview meeting meetings
        round session treatment surgery training holiday holidays christmas screening""".split()
    ),
    "craft": frozenset(["management", "coaching", "football", "work", "politics", "banking", "journalism", "teaching"]),
    "partnership": frozenset(["partner"]),
    "departures": frozenset(["departure", "departures", "exit", "exits", "resignation", "resignations"]),
    "contested": frozenset("seat seats constituency election elections vote race primary title".split()),
    "contract": frozenset(["contract", "contracts", "deal", "terms", "employment"]),
    "like-departures": frozenset("those that departure departures exit exits resignation resignations".split()),
    "door": frozenset(["door", "exit", "doors", "exits"]),
    "employment": frozenset(["work", "employment"]),
    "premises": frozenset(
        """bar club pub restaurant house home hotel room meeting hearing court courtroom country event game match plane
        flight store shop stadium arena building cafe gym church""".split()
    ),
    "new-home": frozenset(["home", "berth"]),
    "lot": frozenset(["lot"]),
    "strengthened": frozenset(
        """board team bench ranks leadership management staff practice lineup line-up newsroom roster faculty
        c-suite bureau""".split()
    ),
    "new-body": frozenset("board team committee council cabinet panel leadership management".split()),
    "unit": frozenset(
        """division unit department practice desk arm bureau newsroom subsidiary orchestra symphony philharmonic choir
        ballet ministry museum school college university faculty embassy secretariat directorate diocese""".split()
    ),
    "oath": frozenset(["oath", "oaths"]),
    "office": frozenset(["office", "duties", "responsibilities", "charge"]),
    "public-office": frozenset(["office"]),
    "duties": frozenset("duties responsibilities portfolio workload tasks".split()),
    "daily-duties": frozenset("duties responsibilities operations running management involvement".split()),
    "venue": frozenset(
        """airport station hotel house palace castle stadium arena theatre theater court hospital church cathedral park
        hall centre center island beach resort port square street gallery garden gardens temple prison jail""".split()
    ),
    "governing": frozenset(["cabinet", "government", "ministry", "board", "council"]),
    "helm": frozenset(_HELM),
    "running": frozenset(["running", "management"]),
    "favor": frozenset(["favor", "favour"]),
    "officer": frozenset("director directors treasurer secretary chairman chairwoman trustee".split()),
    "vacant": frozenset(["vacant", "open", "empty", "void"]),
    "layoffs": frozenset(["layoffs", "layoff", "cuts", "losses", "redundancies"]),
    "leadership": frozenset(
        [
            *_HELM,
            *"command leadership ceo role job post title baton torch position duties responsibilities gavel".split(),
        ]
    ),
    "office-term": frozenset(["term", "terms"]),
    "mandate": frozenset(["term", "career", "reign"]),
    "vocation": frozenset(["career"]),
    "match-time": frozenset("minute minutes half quarter inning innings period game match lineup line-up".split()),
    "absence": frozenset(["leave"]),
    "any-notice": frozenset(["notice", "notices"]),
    "new-job": frozenset(["job", "role", "position", "post", "gig", "employer", "stop"]),
    "elsewhere": frozenset(
        """rival competitor start-up startup company firm consultancy bank employer agency outfit venture challenger
        club university newspaper broadcaster fund academia politics industry competition sector government""".split()
    ),
    "new-hire": frozenset(["hire", "appointment", "recruit", "addition"]),
    "board-members": frozenset(["directors", "members", "trustees", "partners"]),
    "newcomers": frozenset(
        """hires additions recruits appointments arrivals joiners newcomers hire addition recruit appointment
        arrival faces""".split()
    ),
    "services": frozenset(["services"]),
    "notice": frozenset(["notice"]),
    "offer": frozenset(
        """offer offers job jobs position role post request approach approaches invitation invitations overture
        overtures advances promotion""".split()
    ),
    "offer-made": frozenset(["offer", "offers"]),
    "line-of-work": frozenset(
        """sales marketing finance accounting compliance risk engineering research design product products operations
        communications strategy procurement logistics manufacturing underwriting lending trading equities investments
        litigation programming development education advertising distribution technology recruitment business
        businesses division unit department practice desk arm branch segment portfolio region""".split()
    ),
    "left-open": frozenset(
        "open door doors question questions option options possibility way room window space".split()
    ),
    "own-seat": frozenset(["seat", "seats"]),
    "opinion": frozenset(["position"]),
    "own-post": frozenset(["job", "position", "role", "post"]),
    "work-post": frozenset(["job", "position", "role", "post"]),
    "power": frozenset(["power", "presidency", "premiership", "throne", "politics", "oval office", "white house"]),
    "predicament": frozenset(
        """choice choices decision decisions option options dilemma problem problems hole gap vacancy task question
        questions headache bill loss debt debts""".split()
    ),
    "reelection": frozenset(["re-election", "reelection", "again", "term"]),
    "years": frozenset(["years", "decades"]),
    "workforce": frozenset(["workforce", "headcount", "staff", "payroll", "ranks", "team", "staffing"]),
    "relationship": frozenset(["relationship", "ties", "association", "employment"]),
    "retirement": frozenset(["retirement"]),
    "sack": frozenset(["sack", "boot", "axe", "chop", "push", "heave-ho"]),
    "seat": frozenset("office power post position job role presidency board helm".split()),
    "service": frozenset(["service"]),
    "share": frozenset("percent quarter third fifth tenth half".split()),
    "stead": frozenset(["place", "shoes", "spot"]),
    "stead-of": frozenset(["place", "shoes", "spot"]),
    "trip": frozenset("visit trip tour talks summit vacation holiday holidays meeting journey mission flight".split()),
    "strike": frozenset(["strike", "strikes"]),
    "successor": frozenset(["successor", "replacement"]),
    "own-successor": frozenset(["successor", "replacement"]),
    "spell": frozenset("tenure stint spell reign career run stay".split()),
    "reign": frozenset("tenure reign term stint".split()),
    "tenure": frozenset(
        "job tenure stint spell reign time career term terms contract contracts employment service".split()
    ),
}
