"""One record for each event of the real world, whoever tells it and however often."""

from talentscan.records.merge import merge
from talentscan.records.moves import join_moves, with_moves

__all__ = ["join_moves", "merge", "with_moves"]
