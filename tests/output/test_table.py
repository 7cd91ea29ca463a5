"""Tables that nothing folds or colours are laid out without rich: letter by letter as rich does it."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.text import Text

from talentscan.output.safe import visible
from talentscan.output.table import Grid, rendered

HEADS = ("date", "who", "語")
WIDE = 10_000
CELLS = st.builds(
    lambda text, justify: Text(visible(text), justify=justify),
    st.text(st.sampled_from("ab— 日é🐝\u0301\u200b\x1b"), max_size=12),
    st.sampled_from([None, "right"]),
)
ROWS = st.lists(st.just(()) | st.tuples(CELLS, CELLS, CELLS), max_size=5)


@settings(deadline=None)
@given(ROWS)
@example([()])
@example([(Text(""), Text(""), Text(""))])
def test_it_is_what_rich_lays_out(rows):
    grid = Grid(HEADS, firm=("date",), rows=rows)
    assert rendered(grid, None, color=False, unicode=True) == rendered(grid, WIDE, color=False, unicode=True)


def test_no_line_is_too_long_for_a_pipe():
    grid = Grid(("title",), rows=[(Text("x" * 300_000),)])
    assert "x" * 300_000 in rendered(grid, None, color=False, unicode=True)
