"""Who left what for where, from a folder of articles.

>>> import talentscan
>>> events = talentscan.scan("Jane Doe has left Acme.", published="2025-07-16")
>>> articles = talentscan.read("folder/article.html")
"""

from __future__ import annotations

import sys
from os import PathLike, fspath
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from talentscan.model import Article, Event

__version__ = "0.1.0"
__all__ = ["__version__", "read", "scan"]


def scan(text: str, published: date | str | None = None) -> list[Event]:
    """The departures and hires that a text tells.

    `published` is the day relative dates count from, as a date or as `YYYY-MM-DD`.
    """
    from datetime import date as day  # here and below: importing the package costs nothing until it is used

    from talentscan.pipeline import ScanOptions, scan_article
    from talentscan.read import read_text

    when = day.fromisoformat(published) if isinstance(published, str) else published
    return list(scan_article(read_text(text, published=when), options=ScanOptions(published=when)).events)


def read(path: str | PathLike[str]) -> list[Article]:
    """The articles of a file.

    Raises:
        UnreadableArticleError: one of them cannot be read.
    """
    from talentscan.errors import UnreadableArticleError
    from talentscan.read import read_path

    articles = []
    for item in read_path(fspath(path)):
        if isinstance(item, UnreadableArticleError):
            raise item
        articles.append(item)
    return articles


class _ReadStage(ModuleType):
    """The package `talentscan.read`, which can be called as the function of that name."""

    def __call__(self, path: str | PathLike[str]) -> list[Article]:
        return _read(path)


class _Package(ModuleType):
    """This package: importing its stage `read` puts a module in the place of the function `read`, so it is callable."""

    def __setattr__(self, name: str, value: object) -> None:
        if name == "read" and isinstance(value, ModuleType):
            value.__class__ = _ReadStage
        super().__setattr__(name, value)


_read = read
sys.modules[__name__].__class__ = _Package
