"""Remembers what a pure function says of each word, as words come again from article to article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")
MOST = 1 << 16
"""Words that are remembered; those beyond are worked out each time, so that no text makes a process grow."""


class Memo(dict[str, Value], Generic[Value]):
    """`memo[word]` is `work_out(word)`, worked out once: several times faster than lru_cache, as nothing is moved."""

    def __init__(self, work_out: Callable[[str], Value]) -> None:
        super().__init__()
        self._work_out = work_out
        self._room = MOST

    def __missing__(self, word: str) -> Value:
        value = self._work_out(word)
        if self._room > 0:
            self._room -= 1
            self[word] = value
        return value
