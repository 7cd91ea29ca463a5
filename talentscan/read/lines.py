"""Lines of a text and which of them belong together: hard-wrapped lines make one paragraph, others one each."""

from __future__ import annotations

import re
from itertools import pairwise

Line = tuple[int, int]
"""Where a line begins and ends in the source, its line end and the blanks around it left out."""

WRAP = 110
_NARROW = 45
_LINE = re.compile(r"[^\n]+")
_MAC_LINE = re.compile(r"[^\r]+")
_FINAL = tuple('.!?:;”"…')


def blocks_of_lines(source: str, start: int, end: int) -> list[list[Line]]:
    """The lines of `source[start:end]` in blocks that blank lines separate."""
    newline = "\n" if source.find("\n", start, end) >= 0 or source.find("\r", start, end) < 0 else "\r"
    blocks: list[list[Line]] = []
    block: list[Line] = []
    following = start
    for match in (_LINE if newline == "\n" else _MAC_LINE).finditer(source, start, end):
        first, last = match.span()
        if first != following and block:
            blocks.append(block)
            block = []
        following = last + 1
        text = match.group()
        bare = text.strip()
        if not bare:
            if block:
                blocks.append(block)
                block = []
            continue
        first += text.find(bare[0])
        block.append((first, first + len(bare)))
    if block:
        blocks.append(block)
    return blocks


def is_wrapped(blocks: list[list[Line]]) -> bool:
    """Whether the text is hard-wrapped, so that lines of about one length run on."""
    lengths = [last - first for block in blocks for first, last in block]
    return sum(length > WRAP for length in lengths) * 5 <= len(lengths)


def runs_on(source: str, line: Line, following: Line, width: int, wrapped: bool) -> bool:
    """Whether `following` continues the sentence of `line`, in a block whose widest line has `width` characters."""
    length = line[1] - line[0]
    if length > WRAP + 20:
        return False
    final = source[line[0] : line[1]].endswith(_FINAL)
    if source[following[0]].islower() and not final:
        return True
    if not wrapped or not _NARROW <= width <= WRAP + 20:
        return False
    cut = source.find(" ", following[0], following[1])
    word = (cut if cut >= 0 else following[1]) - following[0]
    return length + 1 + word > width - 3 and length > _NARROW


def joined(source: str, block: list[Line], wrapped: bool) -> list[Line]:
    """The paragraphs of a block without blank lines, as spans of the source."""
    if len(block) == 1:
        return block
    width = max(last - first for first, last in block)
    paragraphs = [block[0]]
    for before, line in pairwise(block):
        if runs_on(source, before, line, width, wrapped):
            paragraphs[-1] = (paragraphs[-1][0], line[1])
        else:
            paragraphs.append(line)
    return paragraphs
