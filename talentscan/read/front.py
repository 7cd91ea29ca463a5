"""Front matter: the block of YAML, TOML or JSON over a post, read without ever failing, every value a string."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from talentscan.read.builder import Piece

_LONGEST = 65_536
_YAML = re.compile(r"\s*-{3,}[ \t]*\r?\n(?P<block>(?:[^\n]*+\n)*?)(?:-{3,}|\.{3})[ \t]*(?:\r?\n|\Z)")
_TOML = re.compile(r"\s*\+{3,}[ \t]*\r?\n(?P<block>(?:[^\n]*+\n)*?)\+{3,}[ \t]*(?:\r?\n|\Z)")
_ALIAS = re.compile(r"(?:^|[\s\[,{:-])\*[\w-]+\s*(?:[,\]}\r\n]|$)")
_DEEP_MARKS = re.compile(r"[-?:][ \t]+(?:[-?:][ \t]+){11}")
_DEEP_INDENT = re.compile(r"\n[ \t]{120}")
_DEEP_BRACKETS = re.compile(r"[\[{]{12}")
_FIELD = re.compile(r"^[\"']?[\w@][^\n:]{0,60}:", re.MULTILINE)
_KEY_LINE = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*)|$)")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields over a post and where its body begins; `start` and `end` bound the block in the source."""

    fields: dict[str, object]
    start: int
    end: int
    body: int


def read_front_matter(source: str) -> FrontMatter | None:
    """The front matter that `source` begins with, or None."""
    head = source[:_LONGEST].lstrip()[:3]
    if head == "---":
        return _yaml_front(source)
    if head == "+++":
        return _toml_front(source)
    return _json_front(source) if head.startswith("{") else None


def _yaml_front(source: str) -> FrontMatter | None:
    match = _YAML.match(source, 0, _LONGEST)
    if not match or not _FIELD.search(match["block"]):
        return None
    block = match["block"]
    fields = None if _is_bomb(block) else _loaded(block)
    return FrontMatter(_tolerant(block) if fields is None else fields, *match.span("block"), match.end())


def _is_bomb(block: str) -> bool:
    """Whether a block has aliases, or nests as deep as none but a hostile one does."""
    return (
        ("*" in block and _ALIAS.search(block) is not None)
        or _DEEP_MARKS.search(block) is not None
        or _DEEP_BRACKETS.search(block) is not None
        or _DEEP_INDENT.search("\n" + block) is not None
    )


def _loaded(block: str) -> dict[str, object] | None:
    try:
        fields = _handler().load(block)
    except Exception:  # a block that libyaml refuses is read line by line; which error it was does not matter
        return None
    return {str(key): value for key, value in fields.items()} if isinstance(fields, Mapping) else None


@cache
def _handler() -> Any:
    """python-frontmatter's YAML handler on libyaml's base loader, which keeps all scalars as strings."""
    import frontmatter.default_handlers as handlers  # noqa: PLC0415 (to start faster)
    import yaml  # noqa: PLC0415 (to start faster)

    class StringHandler(handlers.YAMLHandler):
        """Loads `NO`, dates and numbers as the strings that they are."""

        def load(self, fm: str, **_: object) -> Any:
            return yaml.load(fm, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))

    return StringHandler()


def _tolerant(block: str) -> dict[str, object]:
    """The fields of a block that is not quite YAML: `key: value` lines, lists below a key, the rest left out."""
    fields: dict[str, object] = {}
    last = ""
    for line in block.splitlines():
        match = _KEY_LINE.match(line)
        if match:
            last = match[1].strip()
            value = (match[2] or "").strip()
            quoted = _QUOTED.match(value)
            if quoted and not value[quoted.end() :].strip():
                value = value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1].replace('\\"', '"')
            fields.setdefault(last, value)
            continue
        item = line.strip()
        if (item.startswith("- ") and last and fields[last] in ("", [])) or isinstance(fields.get(last), list):
            values = fields[last] if isinstance(fields[last], list) else []
            fields[last] = [*values, item.removeprefix("- ").strip()]  # type: ignore[misc]
    return fields


def _toml_front(source: str) -> FrontMatter | None:
    match = _TOML.match(source, 0, _LONGEST)
    if not match:
        return None
    import tomllib  # noqa: PLC0415 (to start faster)

    try:
        fields: dict[str, object] = tomllib.loads(match["block"].replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        fields = _tolerant(re.sub(r"^(\s*[\w-]+)\s*=", r"\1:", match["block"], flags=re.MULTILINE))
    return FrontMatter(fields, *match.span("block"), match.end())


def _json_front(source: str) -> FrontMatter | None:
    start = len(source) - len(source.lstrip())
    try:
        fields, end = json.JSONDecoder(strict=False).raw_decode(source, start)
    except (ValueError, RecursionError):
        return None
    return FrontMatter(fields, start, end, end) if isinstance(fields, dict) else None


def locate(source: str, start: int, end: int, value: str) -> list[Piece] | None:
    """The pieces of `value` where it stands in a block of front matter, or None: escapes and folded lines allowed."""
    value = value.strip()
    if not value:
        return None
    plain = _PLAIN_START.match(value)
    first = plain.group() if plain else value[0]
    at = source.find(first, start, end)
    while at >= 0:
        pieces = _spelled(source, at, end, value)
        if pieces:
            return pieces
        at = source.find(first, at + 1, min(end, at + 5_000))
    return None


def _spelled(source: str, at: int, end: int, value: str) -> list[Piece] | None:
    """The pieces of `value` if the source spells it from `at` on."""
    if source.startswith(value, at) and at + len(value) <= end:
        return [(value, at, at + len(value))]
    pieces: list[Piece] = []
    i, copied = 0, at
    while i < len(value):
        if at >= end:
            return None
        character = value[i]
        doubled = source.startswith("''", at) if character == "'" else source[at : at + 2].isspace() and at + 1 < end
        if source[at] == character and not doubled and character != "\\":
            at, i = at + 1, i + 1
            continue
        length = _escape_length(source, at, character)
        if not length:
            return None
        if copied < at:
            pieces.append((source[copied:at], copied, at))
        pieces.append((character, at, at + length))
        at, i = at + length, i + 1
        while character == " " and i < len(value) and value[i] == " ":
            i += 1
        copied = at
    if copied < at:
        pieces.append((source[copied:at], copied, at))
    return pieces


_PLAIN_START = re.compile(r"\w+")
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_BLANKS = re.compile(r"\\?\s+(?:\\\s)?")


def _escape_length(source: str, at: int, character: str) -> int:
    """How long the escape at `at` is that stands for `character`, or 0."""
    if character == "'" and source.startswith("''", at):
        return 2
    if character.isspace():
        match = _BLANKS.match(source, at)
        return match.end() - at if match else 0
    match = _ESCAPE.match(source, at)
    if not match:
        return 1 if source[at] == character else 0
    text = match.group()
    told = chr(int(text[2:], 16)) if text[1] in "ux" and len(text) > 2 else text[1]
    return len(text) if told == character else 0
