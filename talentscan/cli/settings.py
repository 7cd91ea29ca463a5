"""Settings: flags (and the environment, which typer reads) over talentscan.toml over defaults."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from talentscan.cli.options import Color, Format
from talentscan.errors import UsageError

FILE = "talentscan.toml"
KEYS = ("color", "db", "format", "jobs", "min_confidence")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Settings:
    """What talentscan.toml in the current folder says; None where it says nothing."""

    db: str | None = None
    format: Format | None = None
    color: Color | None = None
    min_confidence: float | None = None
    jobs: int | None = None


def load_settings(path: str = FILE) -> Settings:
    """The settings of a file; none where there is no file.

    Raises:
        UsageError: the file is not TOML, or has a key or a value that is not known; it is named.
    """
    file = Path(path)
    if not file.is_file():
        return Settings()
    import tomllib  # only here: most folders have no settings

    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error
    unknown = sorted(set(told) - set(KEYS))
    if unknown:
        raise UsageError(f"{path}: unknown setting: {', '.join(unknown)}; the settings are {', '.join(KEYS)}")
    try:
        return Settings(
            db=_typed(told, "db", str),
            format=None if "format" not in told else Format(told["format"]),
            color=None if "color" not in told else Color(told["color"]),
            min_confidence=_typed(told, "min_confidence", float),
            jobs=_typed(told, "jobs", int),
        )
    except ValueError as error:
        raise UsageError(f"{path}: {error}") from error


def _typed(told: dict[str, object], key: str, kind: type[Value]) -> Value | None:
    value = told.get(key)
    if kind is float and isinstance(value, int):
        value = float(value)
    if value is not None and (not isinstance(value, kind) or isinstance(value, bool)):
        raise ValueError(f"{key} = {value!r} should be of type {kind.__name__}")
    return value
