"""Markdown: headings, paragraphs, items, quotes and table rows, each character led back to the file.

Own scanner, since a markdown library tells lines at most, never characters. It goes over the lines once; what
stands inside a block is left to `inline`, blocks of html to `fragment`.
"""

from __future__ import annotations

import re
from itertools import pairwise

from talentscan.model.article import SegmentKind
from talentscan.read.builder import BREAK, Draft, Piece, drafts_of, trim
from talentscan.read.inline import inline_pieces
from talentscan.read.lines import WRAP, Line, blocks_of_lines, is_wrapped, joined
from talentscan.read.plain import LABEL, reads_as_heading

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|(?<=##)(?=[^#\s])|$)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$")
_ITEM = re.compile(r"(?:[-+•‣·▪●]|\*{1,2}|(?:\\\*){1,2}|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)|[-*+](?=$)")
_RULE = re.compile(
    r"(?:[-*_=~][ \t]*){3,}|[-*_#>|=~\s\\]+|\[toc\]|:::.*|\{[:%].{0,300}\}|\{\{.{0,300}\}\}|\.\. [\w|\[].*",
    re.IGNORECASE,
)
_SETEXT = re.compile(r"=+|-+")
_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*$")
_DEFINITION = re.compile(r"\[(?!\^)[^\]]{1,200}\]:[ \t]*\S+.{0,300}$")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:[ \t]*")
_BOLD_LINE = re.compile(r"(?:\*\*|__)(?![\s*])((?:(?!\*\*|__).){1,150})(?:\*\*|__):?")
_PIPE = re.compile(r"(?<!\\)[ \t]*\|[ \t]*")
_QUOTE_MARK = re.compile(r"(?:>[ \t]?)+")
_HTML_BLOCK = re.compile(
    r"</?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    r"|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|meta|nav|noframes|ol|p|script|section|style|summary"
    r"|svg|table|tbody|td|tfoot|th|thead|title|tr|ul|video|audio|noscript|template|object|embed)(?=[\s>/])|<!--",
    re.IGNORECASE,
)
_IMPORT = re.compile(r"(?:import\s[^;]{0,200}from\s|export\s(?:const|default)\s)")
_BARE_TAGS = re.compile(r"(?:<[^<>]*>\s*)+")
_CALLOUT = re.compile(r"\[![A-Za-z]+\][+-]?[ \t]*")
_FINAL = '.!?”"…)*_'
_CLOSED_BY = {"<script": "</script", "<style": "</style", "<!--": "-->", "<table": "</table", "<svg": "</svg"}


def looks_like_markdown(source: str) -> bool:
    """Whether a text of unknown format is clearly markdown: headings, links with targets, bold words, tables."""
    if "](" in source and _LINK.search(source):
        return True
    if "**" in source and _BOLD.search(source):
        return True
    if "|" in source and _TABLE_RULE.search(source):
        return True
    return "#" in source and _ANY_HEADING.search(source) is not None


_LINK = re.compile(r"\]\((?:https?:/)?/")
_BOLD = re.compile(r"\*\*[^*\s][^*\n]{0,300}\*\*")
_TABLE_RULE = re.compile(r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$", re.MULTILINE)
_ANY_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)


def markdown_drafts(source: str, start: int, end: int, loose: bool = False) -> list[Draft]:
    """The blocks of the markdown `source[start:end]`; `loose` keeps lines apart as plain text would."""
    blocks = blocks_of_lines(source, start, end)
    scanner = _Scanner(source, (start, end), loose, is_wrapped(blocks))
    for block in blocks:
        scanner.block(block)
    return scanner.drafts


class _Scanner:
    """Goes over blocks of lines that blank lines separate and cuts them into drafts."""

    def __init__(self, source: str, span: tuple[int, int], loose: bool, wrapped: bool) -> None:
        self.source = source
        self.start, self.end = span
        self.loose = loose
        self.wrapped = wrapped
        self.drafts: list[Draft] = []
        self.run: list[Line] = []
        self.kind = SegmentKind.PARAGRAPH
        self.level = 0
        self.skip_to = 0
        self.indents: list[int] = []
        self.unclosed: set[str] = set()

    def block(self, lines: list[Line]) -> None:
        """Cut one block; a line that cannot begin markup joins the paragraph or item before it."""
        for i, line in enumerate(lines):
            if line[0] < self.skip_to:
                continue
            character = self.source[line[0]]
            taken = self._labelled(line) if character.isalpha() else self._marked(line, lines, i)
            if not taken and not ("|" in self.source[line[0] : line[1]] and self._table(lines, i)):
                self.run.append(line)
        self._flush(len(lines) == 1)

    def _flush(self, alone: bool = False) -> None:
        """Put out the paragraph or item gathered so far; `alone` says that blank lines stand around its line."""
        if not self.run:
            return
        source, kind, level, run = self.source, self.kind, self.level, self.run
        self.run, self.kind, self.level = [], SegmentKind.PARAGRAPH, 0
        if kind is SegmentKind.PARAGRAPH and run[0][0] - source.rfind("\n", 0, run[0][0]) == 1:
            self.indents = []
        for first, last in joined(source, run, self.wrapped) if self.loose else self._sentences(run):
            drafts = drafts_of(kind, inline_pieces(source, first, last), level)
            if alone and self.loose and len(drafts) == 1 and reads_as_heading(drafts[0].text):
                drafts = [drafts[0].of_kind(SegmentKind.HEADING, 2)]
            self.drafts.extend(drafts)

    def _sentences(self, run: list[Line]) -> list[Line]:
        """The paragraphs of lines without blank lines: one, unless its lines are long and end with their sentences."""
        bold = len(run) > 1 and _BOLD_LINE.fullmatch(self.source, *run[0])
        if bold and bold[1][-1] not in ".!,:":  # what heads an item stands on a line of its own
            return [run[0], (run[1][0], run[-1][1])]
        if self.wrapped or len(run) == 1:
            return [(run[0][0], run[-1][1])]
        paragraphs = [run[0]]
        for before, line in pairwise(run):
            if before[1] - before[0] > WRAP and self.source[before[1] - 1] in _FINAL:
                paragraphs.append(line)
            else:
                paragraphs[-1] = (paragraphs[-1][0], line[1])
        return paragraphs

    def _put(self, kind: SegmentKind, first: int, last: int, level: int = 0) -> None:
        self._flush()
        self.drafts.extend(drafts_of(kind, inline_pieces(self.source, first, last), level))

    def _labelled(self, line: Line) -> bool:
        """Take a line that is a label and its value, or an import of MDX, as a block of its own."""
        first, last = line
        if self.source[first] in "ie" and _IMPORT.match(self.source, first, last):
            self._flush()
            return True
        if not LABEL.match(self.source, first, last):
            return False
        self._put(SegmentKind.PARAGRAPH, first, last)
        return True

    def _marked(self, line: Line, lines: list[Line], i: int) -> bool:
        """Take a line that begins a block of its own; False if it is part of a paragraph."""
        source = self.source
        first, last = line
        character = source[first]
        if character in "=-" and self._setext(line):
            return True
        if character in ">|`~<" and (
            (character == ">" and self._quote(lines, i))
            or (character == "|" and self._table(lines, i))
            or (character in "`~" and self._fence(line))
            or (character == "<" and self._html(lines, i))
        ):
            return True
        if _RULE.fullmatch(source, first, last):
            self._flush()
            return True
        if character == "[" and self._definition(line):
            return True
        heading = _HEADING.match(source, first, last) if character == "#" else None
        if heading:
            ending = _HEADING_END.search(source, heading.end(), last)
            self._put(SegmentKind.HEADING, heading.end(), ending.start() if ending else last, len(heading[1]))
            return True
        return self._item(line) or (character in "*_" and (self._bold(line) or self._labelled(line)))

    def _setext(self, line: Line) -> bool:
        source = self.source
        if not self.run or len(self.run) > 2 or self.kind is not SegmentKind.PARAGRAPH:
            return False
        if not _SETEXT.fullmatch(source, *line):
            return False
        first, last = self.run[0][0], self.run[-1][1]
        if last - first > 200 or source[last - 1] == ".":
            return False
        self.run = []
        self._put(SegmentKind.HEADING, first, last, 1 if source[line[0]] == "=" else 2)
        return True

    def _item(self, line: Line) -> bool:
        match = _ITEM.match(self.source, *line)
        if not match:
            return False
        if self.run and self.kind is SegmentKind.PARAGRAPH and self.source[line[0]].isdigit() and not self.loose:
            return False
        self._flush()
        if match.end() == line[1]:
            return True
        indent = line[0] - self.source.rfind("\n", 0, line[0]) - 1
        while self.indents and self.indents[-1] > indent:
            self.indents.pop()
        if not self.indents or self.indents[-1] < indent:
            self.indents.append(indent)
        self.kind, self.level = SegmentKind.ITEM, len(self.indents)
        self.run = [(match.end(), line[1])]
        return True

    def _bold(self, line: Line) -> bool:
        """Take a line that is wholly bold as a heading, unless it is a sentence or a label."""
        match = _BOLD_LINE.fullmatch(self.source, *line)
        if not match or match[1][-1] in ".!," or LABEL.match(self.source, *line):
            return False
        if self.run and self.source[self.run[-1][1] - 1] not in _FINAL:
            return False
        self._put(SegmentKind.HEADING, *line, level=4)
        return True

    def _definition(self, line: Line) -> bool:
        source = self.source
        if _DEFINITION.match(source, *line):
            self._flush()
            return True
        footnote = _FOOTNOTE.match(source, *line)
        if not footnote:
            return False
        self._flush()
        self.run = [(footnote.end(), line[1])] if footnote.end() < line[1] else []
        return True

    def _fence(self, line: Line) -> bool:
        """Drop fenced code; a fence that nothing closes is dropped alone."""
        source = self.source
        match = _FENCE.match(source, *line)
        if not match:
            return False
        self._flush()
        mark = match[1]
        if mark not in self.unclosed:
            closing = re.compile(rf"^[ \t>]*{mark}{mark[0]}*[ \t]*\r?$", re.MULTILINE).search(source, line[1], self.end)
            if closing and self._fenced_article(line, closing):
                return True
            if closing:
                self.skip_to = closing.end()
            else:
                self.unclosed.add(mark)
        return True

    def _fenced_article(self, line: Line, closing: re.Match[str]) -> bool:
        """Read what stands in a fence if it is most of the text and told to be html or markdown: a mended export."""
        told = self.source[line[0] : line[1]].strip("`~ \t").lower()
        if told not in ("html", "markdown", "md") or (closing.start() - line[1]) * 2 < self.end - self.start:
            return False
        if told == "html":
            self._fragment(line[1], closing.start())
            self.skip_to = closing.end()
        return True

    def _html(self, lines: list[Line], i: int) -> bool:
        """Read a block of html up to its end tag or the next blank line; lines of bare tags are dropped alone."""
        source = self.source
        first, last = lines[i]
        opening = _HTML_BLOCK.match(source, first, last)
        if not opening:
            return False
        self._flush()
        closing = _CLOSED_BY.get(opening.group().lower())
        if closing and closing not in self.unclosed:
            match = re.compile(closing + ("[^>]*>?" if closing != "-->" else ""), re.IGNORECASE).search(
                source, opening.end() - 2, self.end
            )
            if match:
                last = match.end()
                if closing == "</table":
                    self._fragment(first, last)
                self.skip_to = last
                following = source.find("\n", last, self.end)
                rest = (last, following if following >= 0 else self.end)
                if source[rest[0] : rest[1]].strip():
                    self.run.append(rest)
                    self.skip_to = rest[1]
                return True
            self.unclosed.add(closing)
        if _BARE_TAGS.fullmatch(source, first, last):
            return True
        self.skip_to = lines[-1][1]
        self._fragment(first, self.skip_to)
        return True

    def _fragment(self, first: int, last: int) -> None:
        from talentscan.read.fragment import fragment_drafts  # noqa: PLC0415 (to start faster)

        self.drafts.extend(fragment_drafts(self.source, first, last))

    def _quote(self, lines: list[Line], i: int) -> bool:
        """Read the quote that fills the rest of the block, without its marks."""
        self._flush()
        source = self.source
        for first, last in lines[i:]:
            mark = _QUOTE_MARK.match(source, first, last)
            begin = mark.end() if mark else first
            callout = _CALLOUT.match(source, begin, last)
            begin = callout.end() if callout else begin
            if begin >= last or _RULE.fullmatch(source, begin, last):
                self._flush()
                continue
            heading = _HEADING.match(source, begin, last)
            if heading:
                self._put(SegmentKind.HEADING, heading.end(), last, len(heading[1]))
                continue
            if not self._item((begin, last)):
                if not self.run:
                    self.kind = SegmentKind.QUOTE
                self.run.append((begin, last))
        self._flush()
        self.skip_to = lines[-1][1]
        return True

    def _table(self, lines: list[Line], i: int) -> bool:
        """Read the rows of a table: those that begin with a bar, or stand over a row of dashes."""
        source = self.source
        separated = i + 1 < len(lines) and _is_separator(source, lines[i + 1])
        if source[lines[i][0]] != "|" and not separated:
            return False
        self._flush()
        for row in lines[i:]:
            if "|" not in source[row[0] : row[1]]:
                break
            self.skip_to = row[1]
            if not _is_separator(source, row):
                self.drafts.extend(drafts_of(SegmentKind.CELL, _row_pieces(source, row)))
        return True


def _is_separator(source: str, line: Line) -> bool:
    text = source[line[0] : line[1]]
    return "-" in text and ("|" in text or "+" in text) and not text.strip("|:-+ \t")


def _row_pieces(source: str, row: Line) -> list[Piece]:
    """The cells of a table's row, joined by bars."""
    pieces: list[Piece] = []
    at = row[0]
    for bar in [*_PIPE.finditer(source, *row), None]:
        first, last = (bar.start(), bar.end()) if bar else (row[1], row[1])
        cell = trim(inline_pieces(source, at, first)) if at < first else []
        if cell:
            if pieces:
                pieces.append((" | ", pieces[-1][2], cell[0][1]))
            pieces.extend((" " if text == BREAK else text, start, end) for text, start, end in cell)
        at = last
    return pieces
