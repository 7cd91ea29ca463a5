"""One record for each event of the real world, whoever tells it and however often."""

from talentscan.records.decided import anchors, anchors_of
from talentscan.records.merge import merge
from talentscan.records.moves import join_moves, with_moves
from talentscan.records.select import Selection, in_order, shown_date

__all__ = ["Selection", "anchors", "anchors_of", "in_order", "join_moves", "merge", "shown_date", "with_moves"]
