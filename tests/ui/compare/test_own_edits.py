"""Where links overlap, a place shows the changed words of one of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont

from newsreader.domain.comparison import Comparison, Coverage, Edit, EditOp, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.highlights import Shape, highlights
from newsreader.ui.compare.kinds import ALL_KINDS
from tests.ui.compare.invented_pair import article, find, saved

A = "The mayor promised to repair the old harbour wall before winter."
NEAR = "The mayor promised to repair the new harbour wall before winter."
FAR = "Again she promised to mend the old wall soon."
B = f"{NEAR} {FAR}"
NONE = Coverage(same=0, edited=1, reworded=0, only=0)


def changed(words_a: str, words_b: str, where: str) -> Edit:
    span = find(where, words_b)
    start = B.index(where)
    return Edit(EditOp.REPLACE, find(A, words_a), Span(start + span.start, start + span.end))


def edited(score: float, where: str, *edits: Edit, moved: bool = False) -> Link:
    whole = (Span(0, len(A)),)
    return Link(LinkKind.EDITED, moved, score, "", whole, (find(B, where),), edits)


GOOD = edited(0.9, NEAR, changed("old", "new", NEAR))
POOR = edited(0.5, FAR, changed("to repair", "to mend", FAR), changed("winter", "soon", FAR))


def comparison(*links: Link) -> Comparison:
    return Comparison(links, (), (), (), (), (), NONE, NONE, complete=True)


def boxed(found: Comparison, side: str = "a", selected: int | None = None) -> list[str]:
    text = A if side == "a" else B
    marks = highlights(found, "a" if side == "a" else "b", text, ALL_KINDS, selected)
    return [mark.span.of(text) for mark in marks if mark.shape is Shape.WORDS]


def test_only_the_best_link_boxes_its_changed_words() -> None:
    assert boxed(comparison(POOR, GOOD)) == ["old"]
    assert boxed(comparison(GOOD, POOR)) == ["old"]


def test_each_box_stays_where_its_link_is_alone() -> None:
    assert boxed(comparison(GOOD, POOR), "b") == ["new", "to mend", "soon"]


def test_what_has_not_moved_fits_better_than_a_higher_score() -> None:
    moved = replace(GOOD, moved=True)
    assert boxed(comparison(moved, POOR)) == ["to repair", "winter"]


def test_the_selected_link_shows_its_own_edits_and_no_others() -> None:
    assert boxed(comparison(GOOD, POOR), selected=1) == ["to repair", "winter"]


def test_a_gap_inside_a_better_link_is_not_marked() -> None:
    place = A.index("harbour")
    insert = Edit(EditOp.INSERT, Span(place, place), find(B, "soon"))
    found = comparison(GOOD, edited(0.5, FAR, insert))
    shapes = [mark.shape for mark in highlights(found, "a", A, ALL_KINDS)]
    assert Shape.GAP not in shapes
    alone = highlights(comparison(edited(0.5, FAR, insert)), "a", A, ALL_KINDS)
    assert Shape.GAP in [mark.shape for mark in alone]


def test_words_beyond_the_better_link_keep_their_box() -> None:
    short = replace(GOOD, a=(Span(0, A.index(" before")),))
    assert boxed(comparison(short, POOR)) == ["old", "winter"]


def test_words_that_are_the_same_elsewhere_are_not_boxed() -> None:
    same = Link(LinkKind.SAME, False, 1.0, "", (find(A, "to repair"),), (find(B, "to repair"),))
    assert boxed(comparison(POOR, same)) == ["winter"]


def test_a_reworded_link_takes_no_boxes_away() -> None:
    loose = Link(LinkKind.REWORDED, False, 1.0, "", (Span(0, len(A)),), (find(B, NEAR),))
    assert boxed(comparison(POOR, loose)) == ["to repair", "winter"]


def test_bold_words_are_those_of_the_selected_link(pane: ComparePane) -> None:
    pane.show_pair(
        saved(1, article([A], "North")), saved(2, article([B], "South")), comparison(GOOD, POOR)
    )
    view = pane.columns.views["a"]

    def is_bold(words: str) -> bool:
        cursor = view.document().find(words)
        return cursor.charFormat().fontWeight() == QFont.Weight.Bold.value

    assert is_bold("old")
    assert not is_bold("to repair")
    pane.select_link(1)
    assert not is_bold("old")
    assert is_bold("to repair")
