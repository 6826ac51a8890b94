"""Articles that share most stand beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.stories.likeness import by_likeness


def test_a_chain_from_copy_to_copy() -> None:
    shares = [
        [1.0, 0.1, 0.8, 0.1],
        [0.1, 1.0, 0.1, 0.6],
        [0.9, 0.1, 1.0, 0.3],
        [0.1, 0.5, 0.2, 1.0],
    ]
    assert by_likeness(shares) == (0, 2, 3, 1)


@given(st.integers(0, 6).flatmap(lambda n: st.lists(
    st.lists(st.floats(0, 1), min_size=n, max_size=n), min_size=n, max_size=n
)))  # fmt: skip
def test_every_article_has_one_place(shares: list[list[float]]) -> None:
    assert sorted(by_likeness(shares)) == list(range(len(shares)))
