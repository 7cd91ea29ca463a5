"""Dates given as options."""

from __future__ import annotations

from datetime import date

from talentscan.errors import UsageError
from talentscan.model import PartialDate


def whole_day(text: str | None, option: str) -> date | None:
    """The day of an option that needs a whole one."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{option} {text}: not a day; write it as YYYY-MM-DD") from error


def partial_date(text: str | None, option: str) -> PartialDate | None:
    """The date of an option that may be a year or a month."""
    if text is None:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError as error:
        raise UsageError(f"{option} {text}: not a date; write it as YYYY, YYYY-MM or YYYY-MM-DD") from error
