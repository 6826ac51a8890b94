"""What each column marks for which kind of link."""

from __future__ import annotations

import pytest

from newsreader.domain.comparison import LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.highlights import Shape, highlights, joined_words, links_at
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side
from tests.ui.compare.invented_pair import ONLY_A, ONLY_B, Pair, find


def words_of(pair: Pair, side: Side, shape: Shape, hidden: Kind | None = None) -> list[str]:
    text = (pair.a if side == "a" else pair.b).article.text
    marks = highlights(pair.comparison, side, text, ALL_KINDS - {hidden})
    return [mark.span.of(text) for mark in marks if mark.shape is shape]


def test_each_kind_has_a_wash_of_its_own(pair: Pair) -> None:
    for shape, kind in (
        (Shape.SAME, LinkKind.SAME),
        (Shape.EDITED, LinkKind.EDITED),
        (Shape.REWORDED, LinkKind.REWORDED),
    ):
        expected = sum(link.kind is kind for link in pair.links)
        assert len(words_of(pair, "a", shape)) == len(words_of(pair, "b", shape)) == expected


def test_changed_words_are_boxed_on_their_own_side(pair: Pair) -> None:
    assert words_of(pair, "a", Shape.WORDS) == ["three"]
    assert words_of(pair, "b", Shape.WORDS) == ["about five"]


def test_only_here_is_marked_on_one_side(pair: Pair) -> None:
    assert words_of(pair, "a", Shape.ONLY) == [ONLY_A]
    assert words_of(pair, "b", Shape.ONLY) == [ONLY_B]


def test_a_moved_link_points_towards_its_counterpart(pair: Pair) -> None:
    assert len(words_of(pair, "a", Shape.MOVED_UP)) == 1
    assert len(words_of(pair, "a", Shape.MOVED_DOWN)) == 1
    text = pair.b.article.text
    marks = highlights(pair.comparison, "b", text, ALL_KINDS)
    shapes = {mark.link: mark.shape for mark in marks if mark.shape.startswith("moved")}
    assert shapes == {pair.moved: Shape.MOVED_DOWN, 2: Shape.MOVED_UP}


def test_a_conflict_marks_the_fact_on_both_sides(pair: Pair) -> None:
    assert words_of(pair, "a", Shape.CONFLICT) == ["three"]
    assert words_of(pair, "b", Shape.CONFLICT) == ["about five"]


@pytest.mark.parametrize(
    ("hidden", "shape"),
    [
        (Kind.SAME, Shape.SAME),
        (Kind.EDITED, Shape.EDITED),
        (Kind.EDITED, Shape.WORDS),
        (Kind.EDITED, Shape.CONFLICT),
        (Kind.REWORDED, Shape.REWORDED),
        (Kind.MOVED, Shape.MOVED_UP),
        (Kind.ONLY, Shape.ONLY),
    ],
)
def test_a_hidden_kind_leaves_no_mark(pair: Pair, hidden: Kind, shape: Shape) -> None:
    assert words_of(pair, "a", shape)
    assert not words_of(pair, "a", shape, hidden)


def test_changed_words_side_by_side_make_one_box() -> None:
    text = "a strong wind blew"
    assert joined_words([find(text, "wind"), find(text, "strong")], text) == (Span(2, 13),)
    assert len(joined_words([find(text, "strong"), find(text, "blew")], text)) == 2


def test_the_narrowest_link_is_found_first(pair: Pair) -> None:
    offset = pair.links[1].a[0].start + 2
    assert links_at(pair.comparison, "a", offset) == (1,)
    assert links_at(pair.comparison, "a", pair.comparison.only_a[0].start) == ()
