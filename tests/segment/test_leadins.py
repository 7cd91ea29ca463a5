"""The labels that open the paragraphs of a roundup."""

import pytest

from talentscan.model import SegmentKind
from talentscan.read import read_text
from talentscan.segment import segment

SECOND = "Quibble – The firm has a new chief, who was its head of sales for years."


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (f"Orbix Labs — Laid off 34 of its 90 people and lost its chief.\n\n{SECOND}", ["Orbix Labs —", "Quibble –"]),
        (
            f"ORBIX CO. (Oslo) -- Directors met and elected a new chairman today.\n\n{SECOND}",
            ["ORBIX CO. (Oslo) --", "Quibble –"],
        ),
        # a lone one, a place, a person, a post, an aside
        ("Orbix Labs — Laid off 34 of its 90 people and lost its chief.\n\nThe firm was sold.", []),
        (f"Oslo – The weather was fine and the market rose by a point or two.\n\n{SECOND}", []),
        (f"Ana Lind – Has been with the firm for years, and sold its first pump.\n\n{SECOND}", []),
        (f"Orbix Labs – Treasurer\n\n{SECOND}", []),
        (f"Orbix Labs – which makes pumps – has sold its second plant in a year.\n\n{SECOND}", []),
    ],
)
def test_labels_are_headings_of_their_paragraphs(text, labels):
    article = read_text(text)
    sentences = segment(article)
    assert [article.text[s.start : s.end] for s in sentences if s.kind is SegmentKind.HEADING] == labels
    assert [s for s in sentences if s.is_lead_in] == [s for s in sentences if s.kind is SegmentKind.HEADING]
