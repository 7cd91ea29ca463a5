"""The days that head the entries of a chronicle are not the day on which it was written."""

from __future__ import annotations

from datetime import date

import pytest

from talentscan.model.article import Article
from talentscan.read import read_bytes

FIRST, LATER = ("1 February 2021", "4 March 2021"), ("February 1, 2021", "March 4, 2021")
SHAPES = [
    "# Hale\n\nIts story.\n\n## {0}\n\nThe site moved.\n\n## {1}\n\nMoor joined Hale.\n",
    "# Hale\n\nIts story.\n\n## A meeting ({0})\n\nThe site moved.\n\n## Another ({1})\n\nMoor joined Hale.\n",
    "# Hale\n\nIts story.\n\n**{0}**\n\nThe site moved.\n\n**{1}**\n\nMoor joined Hale.\n",
    "# Hale\n\nIts story.\n\n{0}\n\nThe site moved.\n\n{1}\n\nMoor joined Hale.\n",
    "# Hale\n\nIts story.\n\n{0} – The site moved.\n\n{1} – Moor joined Hale.\n",
    "# Hale\n\nIts story.\n\n{0}: The site moved.\n\n{1}: Moor joined Hale.\n",
    "# Hale\n\nIts story.\n\n> {0}\n>\n> The site moved.\n>\n> {1}\n>\n> Moor joined Hale.\n",
]
POSTS = [
    # one day above a text is its own, and so is that of the first of several posts
    "# Hale hires Moor\n\n{1}\n\nMoor joined Hale. It is a firm in Oslo.\n",
    "# Hale hires Moor\n\n{1}\n\nMoor joined Hale.\n\n# Hale moves\n\n{0}\n\nThe site moved to Bergen in the end.\n",
]


def published(text: str) -> date | None:
    (article,) = read_bytes(text.encode(), "a.md", ".md")
    assert isinstance(article, Article)
    return article.published


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("days", [FIRST, LATER, ("2021-02-01", "2021-03-04")])
def test_the_days_of_entries_are_not_that_of_the_text(shape: str, days: tuple[str, str]) -> None:
    assert published(shape.format(*days)) is None


@pytest.mark.parametrize("shape", POSTS)
@pytest.mark.parametrize("days", [FIRST, LATER])
def test_the_day_of_a_post_is(shape: str, days: tuple[str, str]) -> None:
    assert published(shape.format(*days)) == date(2021, 3, 4)
