"""Which passage a note is pinned to, and that asking leaves the reader where he is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsreader.domain.span import Span
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side
from newsreader.ui.compare.passage_menu import PassageMenu
from tests.ui.compare.invented_pair import EDITED_A, ONLY_A, REWORDED_A, SAME, Pair, find


def select(view: ArticleView, words: str, before: int = 0, after: int = 0) -> None:
    """Selects words; the edges may be moved outwards (positive) or inwards."""
    span = find(view.reading.article.text, words)
    start, end = view.reading.range_of(span)
    cursor = QTextCursor(view.document())
    cursor.setPosition(start - before)
    cursor.setPosition(end + after, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def middle(view: ArticleView, words: str) -> QPoint:
    rect = view.places.rects(view.reading.range_of(find(view.reading.article.text, words)))[0]
    return QPoint(int(rect.center().x()), int(rect.center().y()) - view.scrolled())


def asked_for(pane: ComparePane, side: Side, here: QPoint, qtbot: QtBot) -> tuple[str, str]:
    """The side and the words of the note that the menu at a point asks for."""
    view = pane.columns.views[side]
    view.customContextMenuRequested.emit(here)
    menu = view.findChildren(PassageMenu)[-1]
    with qtbot.waitSignal(pane.note_requested) as told:
        menu.note.trigger()
    menu.close()
    at, span = told.args
    return at, span.of(view.reading.article.text)


def places(pane: ComparePane) -> list[int]:
    return [view.scrolled() for view in pane.columns.views.values()]


def test_forgetting_the_selection_leaves_both_columns_where_they_are(shown: ComparePane) -> None:
    shown.columns.views["a"].scroll_to(300)
    select(shown.columns.views["a"], "5 The harbour office")
    shown.columns.views["a"].scroll_to(480)
    before = places(shown)
    assert min(before) > 100
    shown.deselect()
    assert places(shown) == before
    assert shown.columns.views["a"].selected_span() is None


def test_the_menu_is_about_the_selection_that_is_clicked(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    select(view, "captain said")
    assert asked_for(shown, "a", middle(view, "captain said"), qtbot) == ("a", "captain said")


def test_a_click_elsewhere_is_not_about_the_selection(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    select(view, "captain said")
    assert asked_for(shown, "a", middle(view, SAME), qtbot) == ("a", SAME)
    select(shown.columns.views["b"], "The ferry")
    assert asked_for(shown, "a", middle(view, "calm water"), qtbot) == ("a", EDITED_A)


def test_the_menu_knows_what_is_only_here(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    view.scroll_to(view.extent_of(find(view.reading.article.text, ONLY_A))[0] - 200)
    shown.columns.mark_link(1)
    assert asked_for(shown, "a", middle(view, "complained about"), qtbot) == ("a", ONLY_A)


def test_where_nothing_is_marked_it_is_the_paragraph(shown: ComparePane, qtbot: QtBot) -> None:
    shown.toolbar.set_shown(ALL_KINDS - {Kind.REWORDED})
    view = shown.columns.views["a"]
    assert asked_for(shown, "a", middle(view, "on board"), qtbot) == ("a", REWORDED_A)


def test_beside_a_line_it_is_the_passage_of_the_line(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    height = middle(view, SAME).y()
    for x in (2, view.viewport().width() - 2):
        assert asked_for(shown, "a", QPoint(x, height), qtbot) == ("a", SAME)


@pytest.mark.parametrize("words", ["", "captain said"])
def test_below_the_end_there_is_nothing_to_note(shown: ComparePane, words: str) -> None:
    view = shown.columns.views["a"]
    if words:
        select(view, words)
    view.scroll_to(view.verticalScrollBar().maximum())
    view.customContextMenuRequested.emit(QPoint(60, view.viewport().height() - 20))
    menu = view.findChildren(PassageMenu)[-1]
    assert not menu.note.isEnabled()
    menu.close()


def test_on_page_furniture_there_is_nothing_to_note(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    fold = next(block for block in view.reading.blocks if block.fold is not None)
    rect = view.places.rects((fold.position, fold.end))[0]
    view.customContextMenuRequested.emit(rect.center().toPoint() - QPoint(0, view.scrolled()))
    menu = view.findChildren(PassageMenu)[-1]
    assert not menu.note.isEnabled()
    menu.close()


def test_the_passage_is_lit_up_while_the_menu_is_open(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    here = middle(view, SAME)
    dark = view.grab().toImage()
    view.customContextMenuRequested.emit(here)
    assert view.light.span == find(view.reading.article.text, SAME)
    assert view.grab().toImage() != dark
    view.findChildren(PassageMenu)[-1].close()
    assert view.light.span is None


def test_a_selected_link_out_of_sight_is_not_what_a_note_is_about(
    shown: ComparePane, pair: Pair
) -> None:
    shown.select_link(1, "a")
    assert shown.selected() == ("a", pair.links[1].a[0])
    shown.columns.views["a"].scroll_to(700)
    assert shown.selected() is None


@pytest.mark.parametrize(("before", "after"), [(0, 0), (1, 1), (-3, -2), (-3, 1)])
def test_a_note_takes_whole_words_without_the_space_around(
    shown: ComparePane, before: int, after: int
) -> None:
    view = shown.columns.views["a"]
    select(view, "captain said the crossing", before, after)
    span = find(view.reading.article.text, "captain said the crossing")
    assert shown.selected() == ("a", span)


def test_a_selected_space_is_no_passage(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    place = view.reading.position_of(find(view.reading.article.text, " said").start)
    cursor = QTextCursor(view.document())
    cursor.setPosition(place)
    cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() is None


def test_a_selection_over_paragraphs_widens_at_both_ends(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    text = view.reading.article.text
    start = view.reading.position_of(text.index("dawn") + 2)
    end = view.reading.position_of(text.index("captain") + 3)
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    whole = Span(text.index("dawn"), text.index("captain") + len("captain"))
    assert view.selected_span() == whole


def test_only_here_over_paragraphs_is_the_paragraph_that_is_clicked(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    text = pair.a.article.text
    both = Span(text.index(SAME), text.index(EDITED_A) + len(EDITED_A))
    found = replace(pair.comparison, links=(), facts=(), only_a=(both,))
    shown.show_pair(pair.a, pair.b, found)
    here = middle(shown.columns.views["a"], "calm water")
    assert asked_for(shown, "a", here, qtbot) == ("a", EDITED_A)


def test_a_clicked_passage_without_a_link_is_meant_too(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    shown.columns.mark_link(1)
    view.scroll_to(view.extent_of(find(view.reading.article.text, ONLY_A))[0] - 200)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, "complained about")
    )
    meant = shown.selected()
    assert meant is not None
    side, span = meant
    assert (side, span.of(view.reading.article.text)) == ("a", ONLY_A)
    assert shown.columns.selected_link is None
    assert not counted(shown).startswith("–")


def counted(shown: ComparePane) -> str:
    return shown.toolbar.findChildren(QLabel)[0].text()


def test_without_the_keyboard_in_a_column_no_passage_is_meant(
    shown: ComparePane, qtbot: QtBot
) -> None:
    shown.toolbar.chips[Kind.SAME].setFocus()
    with qtbot.waitSignal(shown.nothing_there):
        assert shown.passage_meant() is None
