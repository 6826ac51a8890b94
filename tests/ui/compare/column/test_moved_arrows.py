"""Laws of the arrows in the margin: each can be told from its neighbours."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.ui.compare.column.moved_arrows import MovedPassage, lay_arrows

PASSAGES = st.lists(
    st.builds(
        lambda top, height, upwards, changed: MovedPassage(top, top + height, upwards, changed),
        st.integers(0, 300).map(float),
        st.integers(8, 120),
        st.booleans(),
        st.booleans(),
    ),
    max_size=12,
)


def test_neighbours_of_one_direction_share_an_arrow() -> None:
    (arrow,) = lay_arrows(
        [MovedPassage(20, 39, False), MovedPassage(0, 19, False), MovedPassage(40, 59, False)]
    )
    assert (arrow.top, arrow.bottom) == (0.5, 58.5)


def test_another_direction_on_the_same_lines_goes_farther_out() -> None:
    arrows = lay_arrows([MovedPassage(0, 60, False), MovedPassage(40, 80, True)])
    assert [arrow.lane for arrow in arrows] == [0, 1]


def test_between_two_lines_that_point_apart_there_is_room() -> None:
    down, up = lay_arrows([MovedPassage(0, 19, False), MovedPassage(20, 39, True)])
    assert (down.lane, up.lane) == (0, 0)
    assert up.top - down.bottom >= 2


def test_moved_and_edited_is_told_from_moved() -> None:
    arrows = lay_arrows([MovedPassage(0, 19, False), MovedPassage(20, 39, False, changed=True)])
    assert [arrow.changed for arrow in arrows] == [False, True]


def test_paragraphs_keep_their_own_arrows() -> None:
    assert len(lay_arrows([MovedPassage(0, 40, False), MovedPassage(50, 90, False)])) == 2


@given(PASSAGES)
def test_no_two_arrows_lie_on_each_other(passages: list[MovedPassage]) -> None:
    for one, other in combinations(lay_arrows(passages), 2):
        apart = one.bottom < other.top or other.bottom < one.top
        assert apart or one.lane != other.lane


@given(PASSAGES)
def test_every_passage_has_an_arrow_beside_it(passages: list[MovedPassage]) -> None:
    arrows = lay_arrows(passages)
    for top, bottom, upwards, changed in passages:
        assert any(
            (arrow.upwards, arrow.changed) == (upwards, changed)
            and arrow.top <= top + 1
            and arrow.bottom >= bottom - 1
            for arrow in arrows
        )
