"""Finds posts in stable words, with the field of work that they go on to name."""

from __future__ import annotations

from talentscan.lexicon import tags as t
from talentscan.lexicon.load import stable_posts
from talentscan.model.syntax import Sentence


def stable_length(s: Sentence, i: int) -> int:
    """The length of a post in stable words at `i`: "head of product", and all of "head of product design"."""
    size = _phrase(s, i)
    if size > 1 and (more := _phrase(s, i + size - 1)) > 1:
        size += more - 1  # "executive chair" and "chair of the board"
    if size > 2 and s.lower[i + size - 2] == "of":
        while _goes_on(s, i + size):
            size += 1
        if s.lower[i + size : i + size + 1] in _JOINED and _goes_on(s, i + size + 1) and _is_name(s, i + size + 2):
            size += 2  # "head of sales and marketing Ana Lind"
    return size


_JOINED = (["and"], ["&"])


def _is_name(s: Sentence, i: int) -> bool:
    """Whether a capital stands at `i` that begins no post."""
    return i < len(s.words) and s.words[i][0].isupper() and not s.tags[i] & t.POST


def _phrase(s: Sentence, i: int) -> int:
    """The length of the longest post of the lexicon at `i`."""
    posts = stable_posts().get(s.lower[i])  # the longest first
    if posts is None or i + 1 >= len(s.lower):
        return 0
    behind = s.lower[i + 1]
    return next((len(p) for p in posts if p[1] == behind and tuple(s.lower[i : i + len(p)]) == p), 0)


def stable_rest(s: Sentence, i: int) -> int:
    """The length of what goes on a post in stable words that began before an "of" at `i`: "vice chair of the board"."""
    return max(stable_length(s, i - 1) - 1, 0) if s.lower[i] == "of" else 0


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether a noun at `i` goes on the field of work that somebody is the head of."""
    if i >= len(s.lower):
        return False
    low, bits = s.lower[i], s.tags[i]
    if bits & (t.ROLE_MOD | t.ORG_HEAD) and not bits & t.ROLE:
        return True
    if s.words[i] != low or not low.isalpha() or bits & t.FUNCTION or (bits & t.VERB and not bits & t.NOUNISH):
        return False
    return bool(bits) or not low.endswith("ed")


def is_slash(s: Sentence, i: int) -> bool:
    """Whether the stroke at `i` joins two posts: "its EVP/CFO"."""
    held = s.lower[i] == "/" and i > 0 and i + 1 < len(s.tags) and s.tags[i - 1] & t.ROLE
    return bool(held and s.tags[i + 1] & t.ROLE)
