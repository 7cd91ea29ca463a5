"""Small sets of names that are compared thousands of times an article."""

from __future__ import annotations


class Label(str):
    """The base of such a set: `class Sort(Label)` with `PERSON: ClassVar[Sort]` has the one label `Sort.PERSON`.

    A label is its name in small letters, and the same object wherever it comes from, so `is` compares it. It is no
    enum, as Python 3.11 finds a member of an enum twice as slowly and hashes it in Python (4 % of a scan).
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        for name in cls.__annotations__:
            setattr(cls, name, cls(name.lower()))

    def __reduce__(self) -> tuple[object, tuple[type[Label], str]]:
        return getattr, (type(self), self.upper())
