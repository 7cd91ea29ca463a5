"""Finds moves told in notes without a verb: "Ana Lind (ex-Acme) to Orbix as counsel", "Orbix: Ana Lind, counsel"."""

from __future__ import annotations

from collections.abc import Iterator

from talentscan.events.cards import Cards
from talentscan.events.columns import is_post_alone, tells_moves
from talentscan.events.ends import Move
from talentscan.events.notes import Note
from talentscan.model.article import SegmentKind
from talentscan.model.mentions import Mentions


class Terse:
    """Reads the notes of one article under headings that say that they tell of moves: "People on the move"."""

    def __init__(self, mentions: Mentions) -> None:
        self._sentences = mentions.sentences
        self._names = mentions.names
        self._under = _under_moves(mentions)
        self._cards = Cards(mentions, self._under)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._under)

    def moves(self, index: int) -> Iterator[tuple[Move, int]]:
        """The moves that sentence `index` notes, each with the token of the name of who moves."""
        if index not in self._under:
            return
        s, names = self._sentences[index], self._names[index]
        card = self._cards.move(index)
        if card is not None:
            yield card, 0
        first = 0
        for last in [*(i for i, word in enumerate(s.words) if word == ";"), len(s.words)]:
            inside = [name for name in names if first <= name.first and name.last <= last]
            note = Note(s, inside, first, last)
            move = note.move() if inside else None
            if move is not None:
                yield move, inside[0].first
            first = last + 1


def _under_moves(mentions: Mentions) -> frozenset[int]:
    """The sentences under a title or heading that says that moves are told; headings that name somebody among them."""
    titled = headed = False
    found: set[int] = set()
    for index, s in enumerate(mentions.sentences):
        if s.kind is SegmentKind.TITLE:
            titled = titled or tells_moves(s)
        elif s.kind is SegmentKind.HEADING and not s.is_lead_in:
            told = tells_moves(s)
            kept = bool(mentions.names[index]) or is_post_alone(s)  # a note, or a line of one, set apart
            if told or not kept:
                headed = told
            elif titled or headed:
                found.add(index)
        elif titled or headed:
            found.add(index)
    return frozenset(found)
