"""What sort of text an article is."""

import pytest

from talentscan.events.articlesort import business
from talentscan.read import read_text
from talentscan.segment import segment


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The company's chief executive told investors that revenue grew.", "much"),
        ("The minister lost the vote, and the crowd went home in the rain.", "none"),
        ("", "none"),
    ],
)
def test_how_much_of_a_text_is_about_companies(text, told):
    assert business(segment(read_text(text))) == told
