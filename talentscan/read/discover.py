"""Which files to read: everything readable below the folders that were named, and every file that was named."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence

from talentscan.errors import UsageError

SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".rst", ".html", ".htm", ".json", ".jsonl", ".ndjson"},
)
"""The endings of files that are taken from a folder."""


def discover(paths: Sequence[str], others: Counter[str] | None = None) -> Iterator[str]:
    """The files to read for `paths`, folders walked in sorted order, each file once.

    A file that is named is taken whatever its ending; below a folder only known endings are, hidden files and
    folders are not, and symbolic links that lead out of the folder are not followed. `others` counts the files below
    folders that have other endings, by these.

    Raises:
        UsageError: a path is not there.
    """
    for path in paths:
        if path != "-" and not os.path.exists(path):
            raise UsageError(f"{path}: no such file or folder; check the spelling, or name a folder of articles")
    seen: set[str] = set()
    for path in paths:
        for found in _walk(path, others) if os.path.isdir(path) else (path,):
            if found not in seen:
                seen.add(found)
                yield found


def _walk(folder: str, others: Counter[str] | None) -> Iterator[str]:
    root = os.path.realpath(folder)
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            ending = os.path.splitext(name)[1].lower()
            if name.startswith(".") or ending not in SUFFIXES:
                if others is not None and not name.startswith("."):
                    others[ending] += 1
                continue
            path = os.path.join(parent, name)
            if os.path.islink(path) and not _is_inside(path, root):
                continue
            if os.path.isfile(path):
                yield path


def _is_inside(path: str, root: str) -> bool:
    target = os.path.realpath(path)
    return target == root or target.startswith(root.rstrip(os.sep) + os.sep)
