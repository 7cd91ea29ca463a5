"""Lines that tell when an article was published: date lines, bylines, labels, datelines, titles of issues, footers."""

from __future__ import annotations

import re
from datetime import date

from talentscan.read.dates import DAY, MONTH, century, day_of, find_date, find_span, month_of

_DIGIT = re.compile(r"\d")
_ACCESSION = re.compile(r"(?:[A-Z]{2,4})?(\d\d)([01]\d)([0-3]\d)-\d{4}\.?")
_ZONE = (
    r"(?:(?i:eastern|central|mountain|pacific|coordinated)\s+)?(?:(?i:daylight|standard|universal)\s+)?"
    r"(?:(?i:time)|\(?[A-Z]{1,5}\)?(?![\w'’])|[+-]\d\d:?\d\d)"
)
_CLOCK = re.compile(
    rf"(?<![\d$])\d{{1,2}}(?:[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?i:[ap]\.?m\b\.?)?|\s*(?i:[ap]\.?m\b\.?))\s*(?:{_ZONE})?"
    rf"|(?<=T)\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_SECONDS = re.compile(r"[ T]+\d\d:\d\d:\d\d\b")
_NOISE = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|\b(?:an?|\d{1,4})[ -](?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)(?:\s+(?:read|ago)\b|\b(?=\s*$))"
    r"|\b\d{1,5} (?:comments?|views|words|shares)\b|\bat\b|(?<!\w)t\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:first |originally |last )?(?:published|posted|updated|modified|edited|issued|released|created|added|written"
    r"|filed|reported|dated)\b(?: (?:on|by))?|\b(?:public|news|press|media) release\b"
    r"|\b(?:source|author|category|section|date|dd|byline|by)\s*:",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:this (?:article|post|story|entry|page) was )?(?:first |originally |last )?"
    r"(?:published|posted|updated|modified|edited|added|released?(?: date)?|pub(?:lication|lish|lished)?[ _-]?date"
    r"|dated?|created|generated|(?:for immediate|public|news|press|media) release|dd|embargoed until|issued|filed)"
    r"(?: in [\w ]{1,40}?)?(?:[ _-](?:on|at))?\s*[:—–-]?\s*(?P<value>\S.{3,70})",
    re.IGNORECASE,
)
_REVISED = re.compile(
    r"(?:this (?:article|post|story|entry|page) was )?(?:last )?(?:updated|modified|edited|revised)\b"
    r"|this page was last|.{0,200}\bappear(?:s|ed) in print on\b",
    re.IGNORECASE,
)
_APPEARED = re.compile(
    r"\bthis (?:article|story|column|piece|post)(?: was)? (?:first |originally )?"
    r"(?:appears|appeared|will appear|ran|published) (?:in|at|by|on) .{0,60}?\bon\s+",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:^|[\s(>|•·])(?:published|publication date|publish date|pub date|release date|date|created|generated|posted)"
    r"(?: on)?\s*:\s*",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\b(?:PUBLISHED|UPDATED|Published|Updated)\s*:[ .]*")
_TODAY = re.compile(r"\btoday,? ?(?:[(–—-]|on )? ?(?:[a-z]{3,6}day,? )?(?=[a-z\d]{1,9}[ .-]\d?)", re.IGNORECASE)
_OCCASION = re.compile(
    r"\b(?:time|location|venue|where|when|rsvp|register|speakers?|registration|dial-in|webcast)\s*:", re.IGNORECASE
)
_DATELINE_END = re.compile(r"\s*\)?\s*(?:(?:\(?/?[\w .]{0,30}/?\)?\s*)?[-–—]|/\s)")
_CLOSED_END = re.compile(r"\s*(?:\)|:\s)")
_STOP = re.compile(r"\.\s|\.$")
_PLACE_BEHIND = re.compile(
    r"[\])]?\s*[,:]?\s*(?:\([A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4}\)(?=\s+[A-Z“\"])"
    r"|[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4}\s*(?:--|[–—:]|-\s))"
)
_DAY_ONLY = re.compile(
    rf"(?:{MONTH}\s+{DAY}|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+{MONTH.replace('P<month>', 'P<month2>')})"
    r"(?P<end>\s*(?:\([\w .]{2,30}\)\s*)?(?:--|[-–—_]|$))",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s*$", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\)|copyright)?\s*(?:(?:by\s+)?(?-i:[A-Z])[\w.,&'’ ]{0,40}?\s)?((?:19|20)\d\d)"
    r"(?!\s*[-–—]\s*(?:19|20)?\d\d)(?<![-–—]\d{4})(?<![-–—] \d{4})",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\bc\)) ?(?:19|20)\d\d\b", re.IGNORECASE)
_ISSUE_END = re.compile(r"(?:(?:[|–—:,(\[]|\s-)\s*(?:for|of)?|\bweek (?:of|ending))\s*$", re.IGNORECASE)
_WORD = re.compile(r"[^\s|•·–—/,;:()\[\]_*\"“”]+")
_PARTICLES = frozenset("and of the for in at on by with de van von der la le & a from via to".split())
_OTHER_DAYS = frozenset(
    """event deadline due effective founded established born died death birth meeting conference summit
    webinar when starts start begins ends end until since expires expiry valid anniversary birthday opening
    opens election hearing trial accessed retrieved downloaded archived agenda concert festival workshop
    hackathon launch launches joined left wedding funeral quarter period fiscal filed exhibit incorporated
    registration""".split()
)
_JOINTS = tuple("|•·–—/([,-")
_CLOSINGS = tuple("|•·–—/)],-")
_MARKS = " *_[]()|•·–—-"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MOST_WORDS, _FEW_WORDS = 9, 5


def date_line(text: str) -> date | None:
    """The day told by a line that is only a date, with or without a weekday and a time, or a wire's document number."""
    if len(text) > 90 or _DIGIT.search(text) is None:
        return None
    line = text.strip(" ()[]*_.|>–—-")
    number = _ACCESSION.fullmatch(text.strip())
    if number:
        return day_of(century(number[1]), number[2], number[3])
    found = find_span(line)
    if found is None:
        return None
    day, start, end = found
    rest = _without_noise(f"{line[:start]} | {line[end:]}", _LABEL if start < 14 else None)
    return day if all(word.lower() in ("the", "on") for word in _WORD.findall(rest)) else None


def labelled_date(text: str) -> tuple[date, bool] | None:
    """The day of a line that says of which it is, and whether it is that of a later version.

    `Published: June 7, 2025`, `Last updated 7 June 2025, 10:15`.
    """
    if _DIGIT.search(text) is None:
        return None
    match = _PUBLISHED.fullmatch(text) or _PUBLISHED.fullmatch(text.rstrip(". "))
    if match is not None and (len(match["value"]) <= 45 or ":" in text[:20]):
        day = find_date(match["value"])
        if day is not None:
            return day, _REVISED.match(text) is not None
    printed = _APPEARED.search(text) or (_REVISED.match(text) if text.startswith("This page") else None)
    found = find_date(text[printed.end() : printed.end() + 40]) if printed else None
    return (found, True) if found else None


def field_date(text: str) -> date | None:
    """The day of a label among others in one block: `Source: Dawn | Created: 2025-06-07`; none of an occasion."""
    match = _FIELD.search(text) if len(text) <= 400 else _OPENING.search(text[:200])
    if match is None or _OCCASION.search(text) or _named_before(text[: match.start()]) in _OTHER_DAYS:
        return None
    found = find_span(_CLOCK.sub(" ", text[match.end() : match.end() + 40]))
    return found[0] if found and found[1] <= 11 else None


def _named_before(text: str) -> str:
    """The last word of a text, lowered."""
    words = _WORD.findall(text)
    return words[-1].lower() if words else ""


def byline_date(text: str) -> date | None:
    """The day in a line about an article: `By Ada Moor | March 24, 2025`, `March 24, 2025 · 5 min read`."""
    if not 12 < len(text) <= 160 or text.endswith((".", "?", "!")) or _DIGIT.search(text) is None:
        return None
    line = text.strip(_MARKS)
    found = find_span(line)
    if found is None:
        return None
    day, start, end = found
    before, behind = line[:start].rstrip(), line[end:].lstrip()
    if not before and behind.startswith(("|", "•", "·")):
        return day
    clocked = _CLOCK.search(before[-24:]) or _CLOCK.match(behind.lstrip(" ,-–—|•·at"))
    rest = _without_noise(f"{before} | {behind}")
    bare = _LABEL.sub(" ", _RIGHTS.sub(" ", rest))
    words = _WORD.findall(bare)
    if len(words) > _MOST_WORDS or any(word.lower() in _OTHER_DAYS for word in words):
        return None
    if any(word[0].islower() and word not in _PARTICLES for word in words):
        return None
    if clocked or bare != rest or before[:3].lower() == "by " or not words:
        return day
    if before.endswith(" on"):
        return day if len(words) <= _FEW_WORDS else None
    joined = before.endswith(_JOINTS) or behind.startswith(_CLOSINGS)
    return day if joined or (not before and len(words) <= _FEW_WORDS) else None


def today_date(text: str) -> date | None:
    """The day that a text calls today: "announced today, March 3, 2020, that"."""
    match = _TODAY.search(text)
    found = find_span(text[match.end() : match.end() + 40]) if match else None
    return found[0] if found and not text[match.end() : match.end() + found[1]].strip() else None  # type: ignore[union-attr]  # found only behind a match


def title_date(title: str) -> date | None:
    """The day that the title of an issue or a post ends or begins with: `Weekly | March 3, 2020`, `2020-03-03 News`."""
    found = find_span(title)
    if found is None:
        return None
    day, start, end = found
    if any(word.lower() in _OTHER_DAYS for word in _WORD.findall(title)):
        return None
    if not title[end:].strip(" )].") and _ISSUE_END.search(title[:start]):
        return day
    opens = not title[:start].strip(" [(") and (title[start].isdigit() or title[end:].lstrip()[:1] in ("|", "]", ")"))
    return day if opens else None


def _without_noise(text: str, labels: re.Pattern[str] | None = None) -> str:
    """A line less further dates, clocks, weekdays and times of reading."""
    for _ in range(2):
        found = find_span(text)
        if found is None:
            break
        text = f"{text[: found[1]]} {text[found[2] :]}"
    text = _NOISE.sub(" ", _CLOCK.sub(" ", text))
    return labels.sub(" ", text) if labels else text


def dateline(text: str) -> date | None:
    """The day told by a dateline with a year, as in `SPRINGFIELD, May 2, 2025 –`, `[May 2, 2025] Springfield:`."""
    head = text[:160]
    found = find_span(head) if _DIGIT.search(head) is not None else None
    if found is None or not any(c.isalpha() for c in head[found[1] : found[2]]):
        return None
    day, start, end = found
    if start == 0 and _SECONDS.match(head, end):
        return day
    place = head[:start].strip(" ,.(–—-_[")
    closed = (_CLOSED_END if len(place) > 2 else _STOP).match(head, end)
    if not closed and not _DATELINE_END.match(head, end) and (place or not _PLACE_BEHIND.match(head, end)):
        whole = head[start - 2 : start] == "_ " and not head[end:].strip()
        return day if whole and place[:1].isupper() and len(place) < 50 else None
    if _is_life(head, start, end):
        return None
    words = [word for word in place.replace("(", " ").split() if word[0].isalpha()]
    if (
        len(words) > 9
        or (words and not words[0][0].isupper())
        or any(word.islower() and len(word) > 3 for word in words)
    ):
        return None
    return day


def day_without_year(text: str) -> tuple[int, int, int | None] | None:
    """Month, day and weekday (Monday is 0) of a dateline or a line without a year: `OSLO, March 3 (Wire) -`."""
    head = text[:100]
    match = _DAY_ONLY.search(head) if _DIGIT.search(head) is not None else None
    if match is None:
        return None
    place = text[: match.start()]
    weekday = _WEEKDAY.search(place)
    words = _WORD.findall(place[: weekday.start()] if weekday else place)
    if len(words) > 5 or any(word[0].islower() for word in words) or "on" in map(str.lower, words):
        return None
    if bool(words) is (match.end() == len(text)):
        return None  # a line of its own has no place, and a dateline is followed by what it tells
    return (
        month_of(match["month"] or match["month2"]),
        int(match["day"] or match["day2"]),
        _WEEKDAYS.index(weekday[1].lower()) if weekday else None,
    )


def copyright_year(text: str) -> int | None:
    """The year of a copyright line; none of a stretch of years."""
    match = _COPYRIGHT.search(text)
    return int(match[1]) if match else None


def _is_life(head: str, start: int, end: int) -> bool:
    """Whether a date in parentheses is of somebody's life: `Ada Moor (12 May 1961) is`, `(12 May 1961 – 2001)`."""
    if not head[:start].rstrip(" *").endswith("("):
        return False
    behind = head[end:].lstrip()
    return behind[:1] in ("-", "–", "—") or behind.removeprefix(")").lstrip()[:1].islower()
