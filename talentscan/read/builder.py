"""From pieces of source to the text of an article: drafts of blocks, each character led back to where it stood."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import itemgetter

from talentscan.model.article import OffsetMap, Segment, SegmentKind

Piece = tuple[str, int, int]
"""A bit of clean text and the span of the source it stands for; `BREAK` as its text is a line break told by markup."""

BREAK = "\n"
_SPACES = " \t\xa0"
_UNEVEN = re.compile(
    r"[ \t\xa0]{2,}|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*|\t|[\u200b-\u200d\u2060\ufeff\xad]+|&#?\w{2,8};"
)
_MAYBE_UNEVEN = re.compile("[&\t\xa0\r\n\v\f\x1c-\x1e\x85\u2028\u2029\u200b-\u200d\u2060\ufeff\xad]")
_ODD_SPACES = "\xa0\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029\u2002\u2003\u2009\u202f"
_WORD = re.compile(r"[^\W_]")
_TEXT_OF = itemgetter(0)
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\xad"
_FULL_LINE = 60
_FINAL = ".!?:;”\"'’)…"


@dataclass(frozen=True, slots=True)
class Draft:
    """A block on its way into an article: its kind, its level or depth, and its pieces in reading order."""

    kind: SegmentKind
    pieces: tuple[Piece, ...]
    level: int = 0

    @property
    def text(self) -> str:
        """The clean text of the block."""
        if len(self.pieces) == 1:
            return self.pieces[0][0]
        return "".join(piece[0] for piece in self.pieces)

    @property
    def start(self) -> int:
        """Where the block begins in the source."""
        return self.pieces[0][1]

    @property
    def end(self) -> int:
        """Where the block ends in the source."""
        return self.pieces[-1][2]

    def of_kind(self, kind: SegmentKind, level: int = 0) -> Draft:
        """The same block as another kind of block."""
        return replace(self, kind=kind, level=level)


def fold(source: str, start: int, end: int) -> list[Piece]:
    """Pieces of `source[start:end]`: blanks and line breaks become one space, entities what they stand for."""
    whole = source[start:end]
    if "  " not in whole and ((whole.isprintable() and "&" not in whole) or not _MAYBE_UNEVEN.search(whole)):
        return [(whole, start, end)] if whole else []
    pieces: list[Piece] = []
    at = start
    for match in _UNEVEN.finditer(source, start, end):
        first, last = match.span()
        if at < first:
            pieces.append((source[at:first], at, first))
        told = source[first]
        at = last
        if told == "&":
            decoded = html.unescape(match.group())
            pieces.append((" " if decoded.isspace() else decoded, first, last))
        elif told not in _INVISIBLE:
            pieces.append((" ", first, last))
    if at < end:
        pieces.append((source[at:end], at, end))
    return pieces


def drafts_of(kind: SegmentKind, pieces: list[Piece], level: int = 0) -> list[Draft]:
    """The blocks that `pieces` make: cut at their line breaks where a new line begins, blanks at the ends trimmed."""
    drafts = []
    for part in _split_at_breaks(pieces):
        trimmed = trim(part)
        if any(map(_WORD.search, map(_TEXT_OF, trimmed))):
            drafts.append(Draft(kind, tuple(trimmed), level))
    return drafts


def _split_at_breaks(pieces: list[Piece]) -> list[list[Piece]]:
    if BREAK not in map(_TEXT_OF, pieces):
        return [pieces]
    parts: list[list[Piece]] = [[]]
    length, last = 0, ""
    for i, piece in enumerate(pieces):
        text = piece[0]
        if text != BREAK:
            parts[-1].append(piece)
            length += len(text)
            last = text.rstrip()[-1:] or last
            continue
        following = next((p[0].lstrip() for p in pieces[i + 1 : i + 3] if p[0].strip()), "")
        if following[:1].islower() or (length >= _FULL_LINE and last and last not in _FINAL):
            parts[-1].append((" ", piece[1], piece[2]))
        else:
            parts.append([])
            length, last = 0, ""
    return parts


def trim(pieces: list[Piece]) -> list[Piece]:
    """The pieces without blanks at the ends and without a second blank where two pieces meet."""
    if len(pieces) == 1 and not (pieces[0][0][0].isspace() or pieces[0][0][-1].isspace()):
        return pieces
    trimmed: list[Piece] = []
    blank = True
    for piece in pieces:
        text, start, end = piece
        if blank and text[0].isspace():
            bare = text.lstrip()
            if not bare:
                continue
            trimmed.append((bare, end - len(bare) if len(text) == end - start else start, end))
        else:
            trimmed.append(piece)
        blank = text[-1].isspace()
    while trimmed and trimmed[-1][0][-1].isspace():
        text, start, end = trimmed.pop()
        bare = text.rstrip()
        if bare:
            if len(text) == end - start:
                end -= len(text) - len(bare)
            trimmed.append((bare, start, end))
    return trimmed


@dataclass(frozen=True, slots=True)
class Built:
    """What `build` makes: the text of an article, its segments, and the map back to the source."""

    text: str
    offsets: OffsetMap
    segments: tuple[Segment, ...]


def build(drafts: list[Draft], limit: int) -> Built:
    """The text of `drafts`, a newline between blocks; blocks beyond `limit` characters are left out."""
    parts: list[str] = []
    starts: list[int] = []
    firsts: list[int] = []
    lasts: list[int] = []
    segments: list[Segment] = []
    at = 0
    for draft in drafts:
        if at > limit:
            break
        if segments:
            starts.append(at)
            before = lasts[-1]
            firsts.append(min(before, draft.pieces[0][1]))
            lasts.append(max(before, draft.pieces[0][1]))
            parts.append("\n")
            at += 1
        texts, piece_firsts, piece_lasts = zip(*draft.pieces, strict=True)
        begins = list(accumulate(map(len, texts), initial=at))
        begin, at = at, begins.pop()
        parts.extend(texts)
        starts.extend(begins)
        firsts.extend(piece_firsts)
        lasts.extend(piece_lasts)
        segments.append(Segment(draft.kind, begin, at, draft.level))
    text = "".join(parts)
    for space in _ODD_SPACES:
        text = text.replace(space, " ")
    return Built(text, OffsetMap(tuple(starts), tuple(firsts), tuple(lasts), at), tuple(segments))
