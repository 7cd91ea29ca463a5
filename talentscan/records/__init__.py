"""One record for each event of the real world, whoever tells it and however often."""

from talentscan.records.decided import Decided, anchors, anchors_of
from talentscan.records.gather import turns_of
from talentscan.records.keys import move_keys, place_keys
from talentscan.records.merge import drafts, identity_of, link, merge, with_ids
from talentscan.records.moves import join_moves, moves_around, with_moves
from talentscan.records.names import name_parts
from talentscan.records.namesakes import namesake_key, namesakes_among
from talentscan.records.naming import may_be_one, naming_keys, naming_of, turn_key, way_back
from talentscan.records.organizations import organization_words
from talentscan.records.related import relations_of, successions_around
from talentscan.records.select import Selection, days_of, first_day, in_order, is_asked, last_day, shown_date, who_words
from talentscan.records.spelling import fold

__all__ = [
    "Decided",
    "Selection",
    "anchors",
    "anchors_of",
    "days_of",
    "drafts",
    "first_day",
    "fold",
    "identity_of",
    "in_order",
    "is_asked",
    "join_moves",
    "last_day",
    "link",
    "may_be_one",
    "merge",
    "move_keys",
    "moves_around",
    "name_parts",
    "namesake_key",
    "namesakes_among",
    "naming_keys",
    "naming_of",
    "organization_words",
    "place_keys",
    "relations_of",
    "shown_date",
    "successions_around",
    "turn_key",
    "turns_of",
    "way_back",
    "who_words",
    "with_ids",
    "with_moves",
]
