"""What was asked for lately, kept in memory up to a number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(slots=True)
class Recent(Generic[Key, Value]):
    """Keeps so many values at least, up to twice as many: whatever was not asked for while so many came is dropped.

    Two dictionaries are cheaper than an order of use: what is found in the old one moves to the young one, which takes
    its place when it is full.
    """

    least: int
    young: dict[Key, Value] = field(default_factory=dict)
    old: dict[Key, Value] = field(default_factory=dict)

    def get(self, key: Key) -> Value | None:
        """What is kept under a key."""
        found = self.young.get(key)
        if found is None and (found := self.old.pop(key, None)) is not None:
            self.put(key, found)
        return found

    def put(self, key: Key, value: Value) -> None:
        """Keep a value; never None."""
        if len(self.young) >= self.least and key not in self.young:
            self.old, self.young = self.young, {}
        self.young[key] = value

    def drop(self, key: Key) -> None:
        """Forget a key."""
        self.young.pop(key, None)
        self.old.pop(key, None)

    def clear(self) -> None:
        """Forget all."""
        self.young, self.old = {}, {}
