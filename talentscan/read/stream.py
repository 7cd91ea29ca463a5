"""Html as a stream of visible text whose every character knows its place, and the way back into it.

Parsers of html (beautifulsoup4, trafilatura) decide what is worth reading but forget where it stood. The stream
remembers: blocks that they found are looked up in it with all blanks dropped, in reading order.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from talentscan.model.article import SegmentKind
from talentscan.read.builder import BREAK, Draft, Piece, drafts_of, fold

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>")
_OPEN = re.compile(r"<(?=[a-zA-Z/!?])")
_TAG_LENGTH = 20_000
_LOOSE_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>")
_STRICT_FAILURES = 200
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_SILENT = frozenset({"script", "style", "template", "textarea", "noscript", "svg", "iframe", "select", "math"})
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
     "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
     "u", "var", "wbr", "nobr", "path", "source", "picture"}
)  # fmt: skip
_GAP_ORDER = {"": 0, " ": 1, BREAK: 2, " | ": 3}
_NEAR, _FAR = 4_000, 400_000
_SHORT = 40


@dataclass(frozen=True, slots=True)
class _Run:
    """A bit of visible text: where it begins in the compact text, its span, its text if that is not the source's."""

    compact: int
    start: int
    end: int
    text: str | None
    gap: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A block that a parser found worth reading."""

    kind: SegmentKind
    text: str
    level: int = 0


@dataclass(slots=True)
class Stream:
    """The visible text of a page: its runs, and all of it without blanks."""

    source: str
    runs: list[_Run] = field(default_factory=list)
    compact: str = ""

    def drafts(self, blocks: list[Wanted]) -> list[Draft]:
        """The blocks as they stand in the source, in order; one that cannot be found is left out."""
        starts = [run.compact for run in self.runs]
        drafts: list[Draft] = []
        at = 0
        for block in blocks:
            span = self._find("".join(block.text.split()), at)
            if span:
                drafts.extend(drafts_of(block.kind, self._pieces(starts, *span), block.level))
                at = span[1]
        return drafts

    def paragraphs(self) -> list[Draft]:
        """All visible text, a paragraph between one tag of a block and the next."""
        starts = [run.compact for run in self.runs]
        edges = [run.compact for run in self.runs if run.gap and run.gap != BREAK]
        spans = zip([0, *edges], [*edges, len(self.compact)], strict=True)
        return [
            draft
            for first, last in spans
            if first < last
            for draft in drafts_of(SegmentKind.PARAGRAPH, self._pieces(starts, first, last))
        ]

    def _find(self, wanted: str, at: int) -> tuple[int, int] | None:
        """Where `wanted` stands after `at`: whole, or from its first words to its last."""
        if not wanted:
            return None
        reach = min(len(self.compact), at + (_NEAR if len(wanted) < _SHORT else _FAR))
        start = self.compact.find(wanted, at, reach + len(wanted))
        if start >= 0:
            return start, start + len(wanted)
        if len(wanted) < 2 * _SHORT:
            return None
        start = self.compact.find(wanted[:_SHORT], at, reach)
        if start < 0:
            return None
        limit = start + len(wanted) + len(wanted) // 4 + 80
        end = self.compact.rfind(wanted[-_SHORT:], start + _SHORT, limit)
        return (start, end + _SHORT) if end >= 0 else None

    def _pieces(self, starts: list[int], first: int, last: int) -> list[Piece]:
        """The pieces of the compact span, blanks and breaks of the source put back."""
        pieces: list[Piece] = []
        for run in self.runs[max(0, bisect_right(starts, first) - 1) :]:
            if run.compact >= last:
                break
            begin, end = run.start, run.end
            if run.text is None:
                if run.compact < first:
                    begin = _nth(self.source, begin, end, first - run.compact)
                if last - run.compact < end - run.start:
                    end = min(end, _nth(self.source, run.start, end, last - run.compact - 1) + 1)
                if begin >= end:
                    continue
            if run.gap and pieces and pieces[-1][2] < begin:
                pieces.append((run.gap, pieces[-1][2], begin))
            pieces.extend([(run.text, begin, end)] if run.text is not None else fold(self.source, begin, end))
        return pieces


def _nth(source: str, start: int, end: int, number: int) -> int:
    """Where the character `number` that is no blank stands in `source[start:end]`; `end` if it is not there."""
    for match in re.compile(r"\S+").finditer(source, start, end):
        if number < match.end() - match.start():
            return match.start() + number
        number -= match.end() - match.start()
    return end


def scan(source: str, start: int, end: int) -> Stream:
    """The visible text of the html `source[start:end]`, in one pass."""
    stream = Stream(source)
    parts: list[str] = []
    length = 0
    failures = 0
    unclosed: set[str] = set()
    gap = ""
    at = start
    while at < end:
        found = _OPEN.search(source, at, end)
        opening = found.start() if found else -1
        stop = opening if found else end
        if at < stop and not (gap and source[at:stop].isspace()):
            length, used = _add_text(stream, parts, length, at, stop, gap)
            gap = "" if used else gap
        if opening < 0:
            break
        match = (_TAG if failures < _STRICT_FAILURES else _LOOSE_TAG).match(
            source, opening, min(end, opening + _TAG_LENGTH)
        )
        if not match:
            failures += 1
            match = _LOOSE_TAG.match(source, opening, min(end, opening + _TAG_LENGTH))
        if match:
            at, told = _after_tag(source, match, end, unclosed)
            gap = _stronger(gap, told)
            continue
        at = _after_declaration(source, opening, end)
        if at == opening + 1:
            length, _ = _add_text(stream, parts, length, opening, at, gap)
            gap = ""
    stream.compact = "".join(parts)
    return stream


def _after_tag(source: str, match: re.Match[str], end: int, unclosed: set[str]) -> tuple[int, str]:
    """Where the text goes on after a tag, silent elements skipped, and the gap that the tag makes."""
    name = match[2].lower()
    at = match.end()
    if name in _SILENT and not match[1] and name not in unclosed and source[at - 2] != "/":
        close = re.compile(rf"</{name}", re.IGNORECASE).search(source, at, end)
        if close:
            shut = source.find(">", close.end(), end)
            at = shut + 1 if shut >= 0 else end
        else:
            unclosed.add(name)
        return at, ""
    if name in {"br", "li"}:
        return at, BREAK
    if name in {"td", "th"}:
        return at, " | " if not match[1] else " "
    return at, "" if name in _INLINE else " "


def _stronger(one: str, other: str) -> str:
    return one if _GAP_ORDER[one] >= _GAP_ORDER[other] else other


def _after_declaration(source: str, at: int, end: int) -> int:
    """Where the text goes on after a comment or declaration at `at`; `at + 1` if there is none."""
    if source.startswith("<!--", at):
        close = source.find("-->", at + 4, end)
        return close + 3 if close >= 0 else end
    if source.startswith(("<!", "<?", "</"), at):
        close = source.find(">", at, end)
        return close + 1 if close >= 0 else end
    return at + 1


def _add_text(stream: Stream, parts: list[str], length: int, at: int, stop: int, gap: str) -> tuple[int, bool]:
    """Add the text `source[at:stop]`, its entities decoded; tells the new length and whether `gap` was used."""
    source = stream.source
    used = False
    for match in [*_ENTITY.finditer(source, at, stop), None] if source.find("&", at, stop) >= 0 else (None,):
        first = match.start() if match else stop
        if at < first:
            text = "".join(source[at:first].split())
            stream.runs.append(_Run(length, at, first, None, "" if used or not text else gap))
            used = used or bool(text)
            parts.append(text)
            length += len(text)
        if match:
            decoded = html.unescape(match.group())
            plain = decoded == match.group()
            text = "".join(decoded.split())
            if plain or text or decoded.isspace():
                told = None if plain else decoded if text else " "
                stream.runs.append(_Run(length, first, match.end(), told, "" if used or not text else gap))
                used = used or bool(text)
                parts.append(text)
                length += len(text)
            at = match.end()
    return length, used
