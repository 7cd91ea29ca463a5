"""Markup inside a block of markdown: what is left when emphasis, links, code marks and tags are taken away."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from talentscan.read.builder import BREAK, Piece, fold

# Every branch begins with a literal, so that the search runs over plain text at the speed of a character set.
_SPECIAL = re.compile(
    r"\\(?:\*\\\*|[!-/:-@\[-`{-~]|\r?\n)|\r\n[ \t>]*|\n[ \t>]*|\r|\t"
    r"|``*|\*\*(?=\*\*)|\*\**|__*|~~~*|!\[|\[\[[^\[\]\n]{1,300}\]\](?!\()|\[\^[^\]\s]{1,40}\]|\[|\]"
    r"|<[a-zA-Z/!]|&#?[0-9a-zA-Z]{1,31};|\{\{|\{%|\{:"
    "|\u200b|\u200c|\u200d|\u2060|\ufeff|\xad|\x85|\u2028|\u2029|\v|\f|\x1c|\x1d|\x1e"
)
_ANY = re.compile("[\\\\`*_~!\\[\\]<&{\r\n\t\v\f\x1c-\x1e\u200b-\u200d\u2060\ufeff\xad\x85\u2028\u2029]")
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]*>|[^\s()<>]*+(?:\([^\s()]*+\)[^\s()]*+)*+)(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
_SPACED = (" (http://", " (https://")
"""Targets that writers set apart from the text of their link."""
_REFERENCE = re.compile(r"\s?\[[^\[\]]{0,200}\]")
_AUTOLINK = re.compile(r"<(?:https?://|mailto:|www\.)[^<>\s]{1,2000}>|<[\w.+-]{1,64}@[\w.-]{1,200}>")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})((?:[\s/][^<>]{0,4000})?)>")
_ESCAPED_BOLD = "\\*\\*"
_RST_TARGET = re.compile(r"\s*<[^<>]*>$")
_LONGEST_BLOCK = 100_000  # what has no blank line for so long is data, not a paragraph with markup
_SHORTCODE_ENDS = {"{{": "}}", "{%": "%}", "{:": "}"}
_DROPPED = frozenset({"script", "style", "iframe", "svg", "object", "noscript", "video", "audio", "template"})
_TAIL = 600


@dataclass(slots=True)
class _Token:
    """A place of markup: its span, its text, and what was found out about it."""

    start: int
    end: int
    text: str
    partner: int = -1
    dead: bool = False


@dataclass(slots=True)
class _Emitter:
    """Gathers pieces; `glue` keeps two words apart that only markup had kept apart."""

    source: str
    end: int
    pieces: list[Piece] = field(default_factory=list)

    def copy(self, start: int, end: int) -> None:
        if start < end:
            text = self.source[start:end]
            if "  " in text:
                self.pieces.extend(fold(self.source, start, end))
            else:
                self.pieces.append((text, start, end))

    def glue(self, start: int, end: int) -> None:
        """A space for the markup `source[start:end]` if it stands between two words, or two sentences."""
        if not self.pieces or end >= self.end:
            return
        before, after = self.pieces[-1][0][-2:], self.source[end]
        sentence = before[-1] in ".!?;,)”" and (after.isupper() or before[:-1].isalpha())
        if after.isalnum() and (before[-1].isalnum() or sentence or (before[-1] == ":" and before[:-1].islower())):
            self.pieces.append((" ", start, end))


def inline_pieces(source: str, start: int, end: int) -> list[Piece]:
    """The pieces of clean text in the markdown `source[start:end]`, its line breaks folded into blanks."""
    if end - start > _LONGEST_BLOCK or not _ANY.search(source, start, end):
        return fold(source, start, end)
    tokens = [_Token(*match.span(), match.group()) for match in _SPECIAL.finditer(source, start, end)]
    _pair(source, tokens, start, end)
    out = _Emitter(source, end)
    at = start
    for token in tokens:
        if token.start < at or token.dead:
            continue
        out.copy(at, token.start)
        at = _emit(out, tokens, token)
    out.copy(at, end)
    return out.pieces


def _emit(out: _Emitter, tokens: list[_Token], token: _Token) -> int:
    """Put out what `token` stands for; returns where the text goes on."""
    first = token.text[0]
    if _is_emphasis(token):
        return _emit_emphasis(out, tokens, token)
    if first in "[!":
        return _emit_opening(out, tokens, token)
    if first == "]":
        return _emit_closing(out, token)
    if first.isspace():
        hard = first in "\r\n" and out.source.endswith("  ", 0, token.start)
        out.pieces.append((BREAK if hard else " ", token.start, token.end))
        return token.end
    if first == "\\":
        if token.text[1] in "\r\n":
            out.pieces.append((BREAK, token.start, token.end))
        else:
            out.pieces.append((token.text[1], token.start, token.end))
        return token.end
    if first == "`":
        return _emit_code(out, tokens, token)
    if first == "&":
        return _emit_entity(out, token)
    if first == "{":
        close = out.source.find(_SHORTCODE_ENDS[token.text], token.end, min(out.end, token.end + _TAIL))
        if close >= 0:
            return close + len(_SHORTCODE_ENDS[token.text])
    elif first == "<":
        return _emit_tag(out, token)
    elif first in "\u200b\u200c\u200d\u2060\ufeff\xad":
        return token.end
    out.copy(token.start, token.end)
    return token.end


def _emit_emphasis(out: _Emitter, tokens: list[_Token], token: _Token) -> int:
    if token.partner < 0:
        stray = len(token.text) > 1 and not _between_letters(out.source, token, out.end)
        if token.text == _ESCAPED_BOLD:
            out.pieces.extend((("*", token.start, token.start + 2), ("*", token.start + 2, token.end)))
        elif not stray or token.text[0] == "_":
            out.copy(token.start, token.end)
        return token.end
    other = tokens[token.partner]
    if abs(other.start - token.start) - len(token.text) > 1 and not _is_suffix(out.source, token.end, out.end):
        out.glue(token.start, token.end)
    return token.end


def _emit_opening(out: _Emitter, tokens: list[_Token], token: _Token) -> int:
    if token.text.startswith("[^"):
        return token.end
    if token.text.startswith("[["):  # a link of a wiki: [[page|words]]
        label = token.text.rfind("|") + 1
        out.copy(token.start + (label or 2), token.end - 2)
        return token.end
    if token.partner < 0:
        out.copy(token.start, token.end)
        return token.end
    if token.text == "![":
        close = tokens[token.partner]
        return _target_end(out.source, close.end, out.end) or close.end
    out.glue(token.start, token.end)
    return token.end


def _emit_closing(out: _Emitter, token: _Token) -> int:
    if token.partner < 0:
        out.copy(token.start, token.end)
        return token.end
    end = _target_end(out.source, token.end, out.end) or token.end
    if not _is_suffix(out.source, end, out.end):
        out.glue(token.start, end)
    return end


def _emit_code(out: _Emitter, tokens: list[_Token], token: _Token) -> int:
    if token.partner < 0:
        out.copy(token.start, token.end)
        return token.end
    close = tokens[token.partner]
    end, after = close.start, close.end
    if out.source.startswith("_", after):  # a link of reStructuredText: `words <target>`_
        after += 2 if out.source.startswith("__", after) else 1
        target = _RST_TARGET.search(out.source[token.end : end])
        end = token.end + target.start() if target else end
    out.pieces.extend(fold(out.source, token.end, end))
    return after


def _emit_entity(out: _Emitter, token: _Token) -> int:
    decoded = html.unescape(token.text)
    if token.text == "&#123;" and out.source.startswith("%", token.end):
        close = out.source.find("%", token.end + 1, min(out.end, token.end + _TAIL))
        if close >= 0:
            rest = re.compile(r"%(?:\}|&#125;)").match(out.source, close, out.end)
            return rest.end() if rest else close + 1
    if decoded == token.text:
        out.copy(token.start, token.end)
    elif decoded.isspace():
        out.pieces.append((" ", token.start, token.end))
    elif decoded.strip("\u200b\u200c\u200d\u2060\ufeff\xad"):
        out.pieces.append((decoded, token.start, token.end))
    return token.end


def _emit_tag(out: _Emitter, token: _Token) -> int:
    source = out.source
    if source.startswith("<!--", token.start):
        close = source.find("-->", token.start, out.end)
        return close + 3 if close >= 0 else token.start + 4
    match = _AUTOLINK.match(source, token.start, out.end)
    if match:
        return match.end()
    match = _TAG.match(source, token.start, out.end)
    if not match:
        out.copy(token.start, token.end)
        return token.end
    name = match[2].lower()
    if name in _DROPPED and not match[1]:
        close = source.find(f"</{match[2]}", match.end(), out.end)
        if close >= 0:
            shut = source.find(">", close, out.end)
            return shut + 1 if shut >= 0 else out.end
    if name in {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "hr", "blockquote"}:
        out.pieces.append((BREAK, token.start, match.end()))
    elif name in {"td", "th"}:
        out.pieces.append((" ", token.start, match.end()))
    else:
        out.glue(token.start, match.end())
    return match.end()


def _target_end(source: str, at: int, end: int) -> int | None:
    """Where the target of a link or image ends that begins at `at`, right behind the closing bracket or a space."""
    at += source.startswith(_SPACED, at)
    if not source.startswith("(", at):
        match = _REFERENCE.match(source, at, end) if source.startswith("[", at) else None
        return match.end() if match else None
    match = _TARGET.match(source, at, end)
    if match:
        return match.end()
    close = source.find(")", at, min(end, at + _TAIL))
    return close + 1 if close >= 0 else None


def _is_link(source: str, closing: _Token, end: int) -> bool:
    if source.startswith(("(", *_SPACED), closing.end):
        return _target_end(source, closing.end, end) is not None
    return closing.end < end and source[closing.end] == "[" and _REFERENCE.match(source, closing.end, end) is not None


def _between_letters(source: str, token: _Token, end: int) -> bool:
    return token.start > 0 and token.end < end and source[token.start - 1].isalnum() and source[token.end].isalnum()


def _is_suffix(source: str, at: int, end: int) -> bool:
    """Whether only a plural's ending follows, which belongs to the word before."""
    return source.startswith(("s", "es"), at) and not source[at : min(end, at + 4)].lstrip("es")[:1].isalnum()


def _is_emphasis(token: _Token) -> bool:
    """Whether a token is a run of emphasis marks, or bold marks that an exporter escaped in error."""
    return token.text[0] in "*_~" or token.text == _ESCAPED_BOLD


def _pair(source: str, tokens: list[_Token], start: int, end: int) -> None:
    """Find the partner of each opening and closing mark, in one pass per sort of mark."""
    if source.find("`", start, end) >= 0:
        _pair_code(tokens)
    if source.find("]", start, end) >= 0:
        _pair_brackets(source, tokens, end)
    if any(source.find(mark, start, end) >= 0 for mark in "*_~"):
        _pair_emphasis(source, tokens, end)


def _pair_code(tokens: list[_Token]) -> None:
    later: dict[int, list[int]] = {}
    for i, token in enumerate(tokens):
        if token.text[0] == "`":
            later.setdefault(len(token.text), []).append(i)
    for places in later.values():
        places.reverse()
    if not later:
        return
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.text[0] == "`":
            places = later[len(token.text)]
            while places and places[-1] <= i:
                places.pop()
            if places:
                close = places[-1]
                token.partner = close
                for inside in tokens[i + 1 : close + 1]:
                    inside.dead = True
                i = close
        i += 1


def _pair_brackets(source: str, tokens: list[_Token], end: int) -> None:
    opened: list[int] = []
    for i, token in enumerate(tokens):
        if token.dead:
            continue
        if token.text in {"[", "!["}:
            opened.append(i)
        elif token.text == "]" and not opened:
            if _TARGET.match(source, token.end, end):
                token.partner = i  # the end of a link that began blocks before: its target goes too
        elif token.text == "]":
            opening = opened.pop()
            if tokens[opening].text == "![" or _is_link(source, token, end):
                tokens[opening].partner = i
                token.partner = opening


def _pair_emphasis(source: str, tokens: list[_Token], end: int) -> None:
    opened: dict[str, list[int]] = {}
    for i, token in enumerate(tokens):
        if token.dead or not _is_emphasis(token):
            continue
        mark = token.text[0]
        before = source[token.start - 1] if token.start > 0 else " "
        after = source[token.end] if token.end < end else " "
        if mark == "_" and before.isalnum() and after.isalnum():
            continue
        can_close, can_open = not before.isspace(), not after.isspace()
        stack = opened.setdefault(mark + "*" * (len(token.text) > 1), [])
        if can_close and stack and not (can_open and _opens(source, token.start)):
            token.partner = stack.pop()
            tokens[token.partner].partner = i
        elif can_open:
            stack.append(i)


def _opens(source: str, at: int) -> bool:
    """Whether what stands before `at` opens something, so that a mark there opens too."""
    before = source[at - 1]
    return before in "([“‘" or (before in "\"'" and (at < 2 or source[at - 2].isspace()))
