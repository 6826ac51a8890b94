"""What a reader can do in the compare view."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side
from newsreader.ui.compare.passage_menu import PassageMenu
from newsreader.ui.compare.wording import kind_sign
from tests.ui.compare.invented_pair import ONLY_B, Pair


def height_on_screen(pane: ComparePane, side: Side, link: int) -> float:
    view = pane.columns.views[side]
    extents = pane.columns.sync.extents.of(side)
    return extents[link][0] - view.scrolled()


def middle_of_link(view: ArticleView, link: int) -> QPoint:
    assert view.comparison is not None
    spans = view.comparison.links[link].a if view.side == "a" else view.comparison.links[link].b
    rect = view.places.rects(view.reading.ranges_of(spans[0])[0])[0]
    return QPointF(rect.center().x(), rect.center().y() - view.scrolled()).toPoint()


def counter(pane: ComparePane) -> str:
    return pane.toolbar.findChildren(QLabel)[0].text()


def bands(pane: ComparePane) -> set[int | None]:
    """The links whose bands begin at the edge of the left column."""
    ribbon = pane.columns.ribbon
    return {ribbon.link_at(QPointF(1, y)) for y in range(ribbon.height())}


def click(qtbot: QtBot, view: ArticleView, here: QPoint) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=here)


@pytest.mark.parametrize("link", [0, 1, 2])
def test_a_click_brings_the_counterpart_level(shown: ComparePane, qtbot: QtBot, link: int) -> None:
    view = shown.columns.views["a"]
    with qtbot.waitSignal(shown.link_activated) as told:
        click(qtbot, view, middle_of_link(view, link))
    assert told.args == [link]
    assert height_on_screen(shown, "a", link) == pytest.approx(
        height_on_screen(shown, "b", link), abs=1.5
    )


def test_a_click_on_the_right_brings_the_left_level(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["b"]
    before = view.scrolled()
    click(qtbot, view, middle_of_link(view, 1))
    assert view.scrolled() == pytest.approx(before, abs=60)
    assert height_on_screen(shown, "a", 1) == pytest.approx(
        height_on_screen(shown, "b", 1), abs=1.5
    )


def test_both_halves_of_a_move_stand_face_to_face(shown: ComparePane, pair: Pair) -> None:
    for stay in ("a", "b"):
        shown.select_link(pair.moved, stay)
        assert height_on_screen(shown, "a", pair.moved) == pytest.approx(
            height_on_screen(shown, "b", pair.moved), abs=1.5
        )
        assert 0 <= height_on_screen(shown, "a", pair.moved) < shown.columns.views["a"].height()


def test_enter_on_a_passage_brings_the_counterpart(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    cursor = QTextCursor(view.document())
    assert view.comparison is not None
    cursor.setPosition(view.reading.position_of(view.comparison.links[1].a[0].start + 3))
    view.setTextCursor(cursor)
    with qtbot.waitSignal(shown.link_activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1]


def test_f6_goes_to_the_other_side(shown: ComparePane, qtbot: QtBot) -> None:
    shown.columns.views["a"].setFocus()
    qtbot.keyClick(shown.columns.views["a"], Qt.Key.Key_F6)
    assert shown.columns.views["b"].hasFocus()


def test_next_goes_through_every_difference_in_order_and_round(
    shown: ComparePane, pair: Pair
) -> None:
    seen: list[int] = []
    shown.link_activated.connect(seen.append)
    for _ in range(6):
        shown.next_difference()
    # Edited, reworded; only A; moved; only B is the last of B and level with the end of A.
    assert seen == [1, 2, pair.moved, 1]
    shown.previous_difference()
    shown.previous_difference()
    assert seen[-1] == pair.moved


def test_next_moved_only_here_and_conflict_stop_at_their_own(
    shown: ComparePane, pair: Pair
) -> None:
    seen: list[int] = []
    shown.link_activated.connect(seen.append)
    shown.next_moved()
    shown.next_moved()
    shown.next_conflict()
    assert seen == [2, pair.moved, 1]
    shown.next_only_here()
    assert shown.columns.selected_link is None
    assert seen == [2, pair.moved, 1]


def test_the_counter_tells_where_one_is(shown: ComparePane) -> None:
    assert counter(shown) == "– / 5"
    shown.next_difference()
    assert counter(shown) == "1 / 5"


def test_the_tools_say_what_they_mean(shown: ComparePane) -> None:
    label = shown.toolbar.findChildren(QLabel)[0]
    assert label.toolTip().replace("\n", " ") == (
        "Differences; equal passages in the same place are not counted"
    )
    for kind, chip in shown.toolbar.chips.items():
        assert chip.toolTip().replace("\n", " ") == kind_sign(kind)
    assert shown.toolbar.conflicts.toolTip().startswith("Facts: ")


def test_a_chip_hides_its_kind_everywhere(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    here = middle_of_link(view, 1)
    qtbot.mouseClick(shown.toolbar.chips[Kind.EDITED], Qt.MouseButton.LeftButton)
    clicked: list[int] = []
    shown.link_activated.connect(clicked.append)
    click(qtbot, view, here)
    assert not clicked
    assert view.pointer.tip_at(here) == ""
    assert counter(shown) == "– / 4"
    assert 1 not in bands(shown)
    qtbot.mouseClick(shown.toolbar.chips[Kind.EDITED], Qt.MouseButton.LeftButton)
    assert 1 in bands(shown)


def test_the_moved_chip_hides_moved_links_of_every_kind(shown: ComparePane) -> None:
    shown.toolbar.set_shown(ALL_KINDS - {Kind.MOVED})
    shown.next_moved()
    assert shown.columns.selected_link is None


def test_a_band_means_its_link(shown: ComparePane, qtbot: QtBot) -> None:
    ribbon = shown.columns.ribbon
    with qtbot.waitSignal(shown.link_activated) as told:
        for y in range(2, ribbon.height(), 4):
            if ribbon.link_at(QPointF(1, y)) == 1:
                qtbot.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(1, y))
                break
    assert told.args == [1]


def test_tool_tips_are_plain_text(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    tip = view.pointer.tip_at(middle_of_link(view, 1))
    assert tip.startswith("Edited: 9 of 10 ")
    assert "three hours" in tip
    assert "<b" not in tip  # Qt would take it for HTML


def test_a_selection_is_what_a_note_would_be_pinned_to(shown: ComparePane) -> None:
    assert shown.selected() is None
    view = shown.columns.views["b"]
    assert view.comparison is not None
    span = view.comparison.links[1].b[0]
    start, end = view.reading.range_of(span)
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert shown.selected() == ("b", span)


def test_the_context_menu_asks_for_a_note(shown: ComparePane, qtbot: QtBot, pair: Pair) -> None:
    view = shown.columns.views["a"]
    view.customContextMenuRequested.emit(middle_of_link(view, 1))
    (menu,) = view.findChildren(PassageMenu)
    with qtbot.waitSignal(shown.note_requested) as told:
        menu.note.trigger()
    assert told.args == ["a", pair.links[1].a[0]]
    with qtbot.waitSignal(shown.link_activated):
        menu.level.trigger()
    menu.close()


def test_without_a_selection_the_selected_passage_counts(shown: ComparePane, pair: Pair) -> None:
    shown.select_link(1, "b")
    assert shown.selected() == ("b", pair.links[1].b[0])


def test_the_disc_of_a_note_opens_the_note(pane: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    note = pair.note(7, "calm water")
    pane.show_pair(pair.a, pair.b, pair.comparison, [note], [])
    qtbot.wait(1)
    view = pane.columns.views["a"]
    discs = [
        QPoint(x, y)
        for x in range(0, view.viewport().width(), 3)
        for y in range(0, 300, 3)
        if view.note_at(QPoint(x, y))
    ]
    assert discs
    with qtbot.waitSignal(pane.note_activated) as told:
        click(qtbot, view, discs[len(discs) // 2])
    assert told.args == [7]
    assert "<i" not in view.pointer.tip_at(discs[0])


class Paintings(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_what_is_typed_into_a_note_does_not_touch_the_text(
    pane: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    note = pair.note(7, "calm water")
    pane.show_pair(pair.a, pair.b, pair.comparison, [note], [])
    qtbot.wait(50)
    paintings, viewport = Paintings(), pane.columns.views["a"].viewport()
    viewport.installEventFilter(paintings)
    pane.set_notes([replace(note, text="Ask the operator, and")])
    qtbot.wait(50)
    assert paintings.count == 0
    pane.set_notes([])
    qtbot.wait(50)
    assert paintings.count == 1
    viewport.removeEventFilter(paintings)


def test_show_note_brings_its_passage_into_sight(shown: ComparePane, pair: Pair) -> None:
    shown.show_note(pair.note(3, ONLY_B, side="b"))
    view = shown.columns.views["b"]
    top, bottom = view.extent_of(pair.comparison.only_b[0])
    assert view.scrolled() <= top < bottom <= view.scrolled() + view.viewport().height()


def test_the_state_comes_back_in_a_new_pane(shown: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    shown.columns.views["a"].toggle_fold(0)
    shown.toolbar.set_shown(ALL_KINDS - {Kind.SAME})
    shown.select_link(2, "a")
    shown.columns.views["a"].scroll_to(333)
    kept = json.loads(json.dumps(shown.state()))

    other = ComparePane()
    qtbot.addWidget(other)
    other.resize(shown.size())
    other.show_pair(pair.a, pair.b, pair.comparison)
    other.restore(kept)
    other.show()
    qtbot.wait(1)
    assert other.state() == kept
    for side in ("a", "b"):
        assert other.columns.views[side].scrolled() == shown.columns.views[side].scrolled()


def test_a_damaged_state_does_no_harm(shown: ComparePane) -> None:
    shown.restore(
        {
            "a": {"offset": 10**9, "pixels": 0, "unfolded": [99, "x"]},
            "link": 4711,
            "hidden": ["nonsense"],
            "b": 5,
        }
    )
    assert shown.columns.selected_link is None
    assert shown.toolbar.shown() == ALL_KINDS


def test_the_same_article_stays_where_it_was_read(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    view = shown.columns.views["a"]
    shown.show_article(pair.a)
    qtbot.wait(1)
    view.scroll_to(550)
    before = view.place()
    assert before.offset > 500
    shown.show_pair(pair.a, pair.b, pair.comparison)
    qtbot.wait(1)
    assert view.place() == before


def test_a_new_width_keeps_the_place(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    view.scroll_to(700)
    before = view.place()
    shown.resize(560, 640)
    qtbot.wait(1)
    shown.resize(860, 800)
    qtbot.wait(1)
    assert view.place() == before
    assert view.scrolled() == 700


def test_one_article_alone_fills_the_pane(pane: ComparePane, pair: Pair) -> None:
    pane.show_article(pair.a)
    assert not pane.columns.views["b"].isVisible()
    assert pane.columns.views["a"].toPlainText().count("The ferry left") == 1
    pane.show_pair(pair.a, pair.b, pair.comparison)
    assert pane.columns.views["b"].isVisible()


def test_nothing_is_cut_off_in_a_narrow_window(shown: ComparePane, qtbot: QtBot) -> None:
    shown.resize(480, 640)
    qtbot.wait(1)
    assert shown.width() == 480
    for child in shown.toolbar.children():
        if hasattr(child, "geometry") and hasattr(child, "isVisible") and child.isVisible():
            assert shown.toolbar.rect().contains(child.geometry())


def test_every_part_has_a_name_for_screen_readers(shown: ComparePane) -> None:
    parts = (
        *shown.columns.views.values(),
        *shown.columns.headers.values(),
        shown.columns.ribbon,
        shown.columns.ruler,
        *shown.toolbar.chips.values(),
        shown.toolbar.conflicts,
    )
    assert all(part.accessibleName() for part in parts)


def test_words_are_copied_with_where_they_are_from(
    shown: ComparePane, pair: Pair, qapp: QApplication
) -> None:
    shown.select_link(0, "b")
    shown.copy_with_citation()
    words, source = qapp.clipboard().text().split("\n")
    assert words == f"“{pair.links[0].b[0].of(pair.b.article.text)}”"
    assert source.startswith("(South, ")
    assert "SHA-256" in source


def test_what_is_not_there_is_said(pane: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    pane.show_pair(pair.a, pair.b, replace(pair.comparison, facts=()))
    with qtbot.waitSignal(pane.nothing_there) as said:
        pane.next_conflict()
    assert said.args == ["The two articles tell no fact differently."]


def test_whoever_switches_everything_off_is_told(shown: ComparePane, qtbot: QtBot) -> None:
    *others, last = shown.toolbar.chips.values()
    with qtbot.assertNotEmitted(shown.nothing_there):
        for chip in others:
            chip.setChecked(False)
    with qtbot.waitSignal(shown.nothing_there) as said:
        last.setChecked(False)
    assert said.args == ["Nothing is marked any more: all kinds are switched off."]
