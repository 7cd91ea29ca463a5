import subprocess
import sys
from datetime import date

import pytest

import talentscan
from talentscan.errors import UnreadableArticleError
from talentscan.model import Article, Event
from tests import toy

TEXT = "Jane Doe leaves Acme for Beta (2025-07)."


def test_scan(monkeypatch):
    monkeypatch.setattr("talentscan.pipeline.extract", toy.extract)
    events = talentscan.scan(TEXT)
    assert [(one.kind.value, one.organization) for one in events] == [("departure", "Acme"), ("hire", "Beta")]
    assert all(isinstance(one, Event) and len(one.id) == 12 for one in events)


@pytest.mark.parametrize("published", ["2025-07-16", date(2025, 7, 16)])
def test_the_date_may_be_text(monkeypatch, published):
    seen = []
    monkeypatch.setattr("talentscan.pipeline.extract", lambda article: seen.append(article.published) or [])
    assert talentscan.scan(TEXT, published=published) == []
    assert seen == [date(2025, 7, 16)]


def test_read_more_than_once(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    for _ in range(2):  # the first call imports the stage of the same name
        (article,) = talentscan.read(str(tmp_path / "a.txt"))
        assert talentscan.read(tmp_path / "a.txt") == [article]
        assert isinstance(article, Article)
        assert article.source == TEXT


def test_what_cannot_be_read_is_raised(tmp_path):
    (tmp_path / "a.txt").write_text("")
    with pytest.raises(UnreadableArticleError, match="empty"):
        talentscan.read(str(tmp_path / "a.txt"))


def test_importing_is_cheap():
    code = "import sys, talentscan; print(sorted(name for name in sys.modules if name.startswith('talentscan')))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "['talentscan']"
