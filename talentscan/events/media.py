"""Where something was said: "in a LinkedIn post", "on Bluesky"; no organisation that a text goes on about."""

from __future__ import annotations

from talentscan.model.syntax import Sentence

_OWN = frozenset(["his", "her", "their", "my", "your"])
_NETWORKS = frozenset("linkedin facebook instagram twitter".split())
_CREDIT = 12
"""A line of fewer words that names an agency of pictures only says whose a picture is."""
_PIECES = frozenset("post posts profile page account thread video livestream podcast blog channel".split())


def is_medium(s: Sentence, first: int, last: int) -> bool:
    """Whether the name at tokens `first` up to `last` only says where something was told."""
    after = s.lower[last] if last < len(s.lower) else ""
    if first and s.lower[first - 1] in _OWN and s.lower[last - 1] in _NETWORKS:
        return True  # "her LinkedIn says"
    if not {"getty", "shutterstock"}.isdisjoint(s.lower) and len(s.lower) < _CREDIT:
        return True
    return after in _PIECES or (first > 0 and s.lower[first - 1] == "on" and after not in ("'s", "’s"))
