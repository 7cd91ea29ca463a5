"""Fingerprints in a line: `article(1, "ann out acme", day=3)`."""

from array import array
from itertools import count
from sys import byteorder
from zlib import crc32

from talentscan.model import Fingerprint, Mover


def mover(told, weight=1.0):
    """A mover of `surname way place`, or `given.surname way place`."""
    name, way, place = told.split()
    given, _, surname = name.rpartition(".")
    return Mover(surname, (given,) if given else (), weight, ((way, place),))


def article(number, *movers, day=None, names="", title="", lead="", shingles=None, text=None):
    """A fingerprint; without shingles its text is like no other."""
    held = sorted(shingles if shingles is not None else (number * 1000 + i for i in range(30)))
    packed = array("I", held[:256])
    if byteorder == "little":
        packed.byteswap()
    return Fingerprint(
        number=number,
        text=text or f"text {number}",
        day=day,
        size=len(held),
        sketch=packed.tobytes(),
        title=title,
        lead=lead,
        movers=tuple(mover(one) if isinstance(one, str) else one for one in movers),
        names=frozenset(crc32(name.encode()) for name in names.split()),
    )


def numbered(*fingerprints):
    """The same with numbers 1, 2, ..."""
    numbers = count(1)
    return [
        one.__class__(**{**{name: getattr(one, name) for name in one.__slots__}, "number": next(numbers)})
        for one in fingerprints
    ]
