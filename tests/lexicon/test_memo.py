"""What is said of a word is worked out once, and only so many words are remembered."""

from talentscan.lexicon import memo
from talentscan.lexicon.memo import Memo


def test_a_word_is_worked_out_once():
    asked = []
    lengths = Memo(lambda word: asked.append(word) or len(word))
    assert [lengths["board"], lengths["team"], lengths["board"]] == [5, 4, 5]
    assert asked == ["board", "team"]


def test_only_so_many_words_are_remembered(monkeypatch):
    monkeypatch.setattr(memo, "MOST", 10)
    lengths = Memo(len)
    assert [lengths["x" * n] for n in range(100)] == list(range(100))
    assert len(lengths) == 10
