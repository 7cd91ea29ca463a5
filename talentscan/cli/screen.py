"""Where results go: stdout or a file, and what that place can show."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple, dataclass
from typing import TextIO

from talentscan.cli.options import Color, Format
from talentscan.errors import TalentscanError
from talentscan.output.entry import Marks


@dataclass(frozen=True, slots=True)
class Screen:
    """A place for results: what it can show, and where it is."""

    file: TextIO
    terminal: bool
    width: int | None
    color: bool
    marks: Marks

    def write(self, pieces: Iterable[str], *, at_once: bool = False) -> None:
        """Print pieces of text; `at_once` for a reader that is waiting for each."""
        for piece in pieces:
            self.file.write(piece)
        if at_once:
            self.file.flush()


def chosen_format(wanted: Format | None, json: bool, setting: Format | None, output: str | None) -> Format:
    """The format asked for, else that of the settings, else the one that suits the place."""
    if json:
        return Format.JSON
    if wanted is not None:
        return wanted
    if setting is not None:
        return setting
    return Format.TABLE if output in (None, "-") and sys.stdout.isatty() else Format.JSONL


@contextmanager
def screen(output: str | None, color: Color) -> Iterator[Screen]:
    """Open the place for results; a file appears under its name only when all is written."""
    if output is None or output == "-":
        terminal = sys.stdout.isatty()
        if not terminal:
            _reconfigure(sys.stdout, encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            _reconfigure(sys.stdout, errors="replace")
        marks = Marks() if _can_show(sys.stdout) else Marks.ascii()
        yield Screen(sys.stdout, terminal, _width(terminal), wants_color(color, terminal), marks)
        return
    with _whole_file(output) as file:
        yield Screen(file, False, _width(False), color is Color.ALWAYS, Marks())


def wants_color(color: Color, terminal: bool) -> bool:
    """Whether to use colour, by the flag, else by what the environment asks for, else where people look."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def _width(terminal: bool) -> int | None:
    """The columns to fit into; no limit in a pipe, unless COLUMNS asks for one."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return int(columns)
    if not terminal:
        return None
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _can_show(file: TextIO) -> bool:
    marks = Marks()
    try:
        "".join(astuple(marks)).encode(file.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _reconfigure(file: TextIO, **options: str) -> None:
    change = getattr(file, "reconfigure", None)  # a test's stand-in for stdout has none
    if change is not None:
        change(**options)


@contextmanager
def _whole_file(path: str) -> Iterator[TextIO]:
    folder = os.path.dirname(os.path.abspath(path))
    try:
        number, draft = tempfile.mkstemp(prefix=f".{os.path.basename(path)}.", dir=folder)
    except OSError as error:
        raise TalentscanError(f"{path}: cannot be written ({error.strerror}); name another file with -o") from error
    try:
        with open(number, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            os.chmod(draft, os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o666 & ~_umask())
        os.replace(draft, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
