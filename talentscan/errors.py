"""What a user can meet that is not a result: each error names the thing, the reason and the next step."""

from __future__ import annotations


class TalentscanError(Exception):
    """Base of all errors shown to a user as one line; `exit_code` is what the command ends with."""

    exit_code = 1


class UsageError(TalentscanError):
    """The command was asked for something it does not have."""

    exit_code = 2


class UnreadableArticleError(TalentscanError):
    """A file or record that holds no readable article; it is skipped and named, the rest goes on."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class LexiconError(TalentscanError):
    """A data file of the lexicon breaks its own rules; names the file and the entry."""


class StoreError(TalentscanError):
    """The database cannot be opened, is of a later version, or fails its own check."""
