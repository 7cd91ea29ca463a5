"""How sure an event is: plain sentences are told even alone; a long text bears an event out or does not."""

import pytest

import talentscan

FILLER = " ".join(f"The weather in the valley was fine on day {n}." for n in range(6))


@pytest.mark.parametrize(
    "text",
    [
        "Nimbo hired three designers from Orbix.",
        "Nimbo laid off 40 people.",
        "Ana joined Nimbo.",
        "Ana Lind has left Nimbo.",
    ],
)
def test_a_plain_sentence_alone_is_told(text):
    assert talentscan.scan(text)


def test_a_long_text_bears_an_event_out_or_does_not():
    alone = f"Ana Lind has left Plimbor. {FILLER}"
    borne_out = f"Ana Lind has left Plimbor. {FILLER} Lind led sales at Plimbor. She resigned from Plimbor on Friday."
    (weak,), strong = talentscan.scan(alone), talentscan.scan(borne_out)[0]
    assert weak.confidence < strong.confidence


def test_news_of_companies_is_surer_than_news_of_other_sorts():
    told = "Ana Lind has left Plimbor."
    trade = " ".join(f"The firm's revenue and customers grew in market {n}." for n in range(6))
    (elsewhere,), (of_business,) = talentscan.scan(f"{told} {FILLER}"), talentscan.scan(f"{told} {trade}")
    assert elsewhere.confidence < of_business.confidence
