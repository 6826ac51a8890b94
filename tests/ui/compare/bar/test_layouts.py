"""The same pair in one column, merged, and side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Kind
from tests.ui.compare.invented_pair import ONLY_B, REWORDED_B, Pair


@pytest.mark.parametrize("layout", [Layout.ONE, Layout.MERGED])
def test_one_text_takes_the_place_of_two_columns(shown: ComparePane, layout: Layout) -> None:
    shown.choose_layout(layout)
    assert shown.woven.isVisible()
    assert shown.columns.isHidden()
    assert f"[B] {ONLY_B}" in shown.woven.toPlainText()
    assert (REWORDED_B in shown.woven.toPlainText()) == (layout is Layout.ONE)
    shown.choose_layout(Layout.TWO)
    assert shown.columns.isVisible()
    assert shown.woven.isHidden()


def test_the_layout_stays_for_the_next_pair_but_not_for_an_article_alone(
    shown: ComparePane, pair: Pair
) -> None:
    shown.choose_layout(Layout.ONE)
    shown.show_article(pair.b)
    assert shown.columns.isVisible()
    shown.show_pair(pair.b, pair.a, pair.comparison)
    assert shown.woven.isVisible()


def test_enter_on_a_passage_leads_to_both_texts(shown: ComparePane, qtbot: QtBot) -> None:
    shown.choose_layout(Layout.ONE)
    shown.woven.setTextCursor(shown.woven.document().find("about five"))
    qtbot.keyClick(shown.woven, Qt.Key.Key_Return)
    assert shown.chosen_layout is Layout.TWO
    assert shown.columns.selected_link == 1


def test_next_difference_is_brought_into_sight(shown: ComparePane) -> None:
    shown.choose_layout(Layout.ONE)
    shown.next_difference()
    assert "three" in shown.woven.textCursor().selectedText() or shown.woven.textCursor().position()
    shown.next_only_here()
    assert shown.woven.textCursor().selectedText().startswith("[")


def test_chips_and_slider_hold_for_it_too(shown: ComparePane) -> None:
    shown.choose_layout(Layout.ONE)
    shown.toolbar.chips[Kind.ONLY].click()
    assert ONLY_B not in shown.woven.toPlainText()


def test_find_stays_in_the_layout(shown: ComparePane) -> None:
    shown.choose_layout(Layout.MERGED)
    shown.find_words()
    assert shown.woven.isVisible()
    assert shown.find_bar.isVisible()


def test_the_toolbar_chooses_the_layout(shown: ComparePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.layout_changed) as changed:
        shown.toolbar.layouts.menu().actions()[1].trigger()
    assert changed.args == [Layout.ONE]
    assert shown.toolbar.layouts.text() == "One column ▼"
