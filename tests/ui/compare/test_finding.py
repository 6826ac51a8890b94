"""Words are found in both columns at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.text_finding import find_all
from newsreader.ui.compare.woven_view import WovenView
from newsreader.ui.theme.colours import LIGHT
from tests.ui.compare.invented_pair import Pair, saved


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The pier. THE PIER", "the pier", ["The pier", "THE PIER"]),
        ("it’s “so”", 'it\'s "so"', ["it’s “so”"]),
        ("long\n  pier", "long pier", ["long\n  pier"]),
        ("a–b", "a-b", ["a–b"]),
        ("aaa", "aa", ["aa"]),
        ("1+1 (x)", "+1 (", ["+1 ("]),
        ("anything", "  ", []),
    ],
)
def test_words_are_found_as_they_are_typed(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_all(text, words, case=False, whole=False)] == found


def test_capitals_and_whole_words_can_be_minded() -> None:
    text = "Pier, piers and pier"
    assert len(find_all(text, "pier", case=True, whole=False)) == 2
    assert len(find_all(text, "pier", case=False, whole=True)) == 2
    assert len(find_all(text, "pier", case=True, whole=True)) == 1


@given(st.text(max_size=40), st.integers(0, 40), st.integers(1, 9))
def test_whatever_stands_there_is_found(text: str, start: int, length: int) -> None:
    words = text[start : start + length].strip()
    found = find_all(text, words, case=True, whole=False)
    assert bool(found) == bool(words)


def test_both_columns_are_counted_and_gone_through(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    shown.finding.open()
    qtbot.keyClicks(shown.find_bar.field, "captain")
    assert shown.find_bar.count.text() == "– of 2 (A 1, B 1)"
    sides = []
    for _ in range(3):
        qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Return)
        sides.append(shown.columns.last_side)
    assert sides == ["a", "b", "a"]
    assert shown.find_bar.count.text() == "1 of 2 (A 1, B 1)"
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.columns.last_side == "b"
    shown.show_article(pair.a)
    assert shown.find_bar.count.text() == "– of 1"


def test_what_is_not_there_is_said(shown: ComparePane, qtbot: QtBot) -> None:
    shown.finding.open()
    qtbot.keyClicks(shown.find_bar.field, "submarine")
    assert shown.find_bar.count.text() == "not found"
    shown.finding.step(1)
    assert shown.finding.hits == ()


def test_the_ruler_shows_every_place(shown: ComparePane, qtbot: QtBot) -> None:
    def dark() -> int:
        picture = shown.columns.ruler.grab().toImage()
        ink = QColor(LIGHT.text)
        return sum(picture.pixelColor(3, y) == ink for y in range(picture.height()))

    assert dark() == 0
    shown.finding.open()
    qtbot.keyClicks(shown.find_bar.field, "harbour office")
    assert dark() >= 12
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Escape)
    assert dark() == 0
    assert shown.find_bar.isHidden()
    assert shown.columns.views["a"].hasFocus()


def test_selected_words_are_looked_for(shown: ComparePane) -> None:
    view = shown.columns.views["b"]
    view.setTextCursor(QTextCursor(view.document().find("operator")))
    shown.finding.open()
    assert shown.find_bar.field.text() == "operator"


def lit_words(woven: WovenView) -> list[str]:
    return [each.cursor.selectedText().casefold() for each in woven.extraSelections()]


def test_the_third_article_is_searched_as_well(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    shown.choose_layout(Layout.THREE)
    shown.show_third(saved(3, replace(pair.a.article, source="West")), pair.comparison, ())
    shown.finding.open()
    qtbot.keyClicks(shown.find_bar.field, "captain")
    assert shown.find_bar.count.text() == "– of 3 (A 1, B 1, C 1)"
    shown.choose_layout(Layout.TWO)
    assert shown.find_bar.count.text() == "– of 2 (A 1, B 1)"


@pytest.mark.parametrize("layout", [Layout.ONE, Layout.MERGED])
def test_words_are_found_in_one_text_made_of_both(
    shown: ComparePane, qtbot: QtBot, layout: Layout
) -> None:
    shown.choose_layout(layout)
    shown.find_words()
    qtbot.keyClicks(shown.find_bar.field, "captain")
    woven, places = shown.woven, shown.woven.toPlainText().casefold().count("captain")
    assert shown.find_bar.count.text() == f"– of {places}"
    assert len(woven.extraSelections()) == places
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Return)
    assert shown.find_bar.count.text() == f"1 of {places}"
    assert lit_words(woven) == ["captain"] * places
    first = woven.cursorRect(woven.document().find("captain"))
    assert woven.viewport().rect().contains(first.center())
    qtbot.keyClick(shown.find_bar.field, Qt.Key.Key_Escape)
    assert not woven.extraSelections()
    assert woven.hasFocus()


def test_what_was_found_stays_marked_in_another_size(shown: ComparePane, qtbot: QtBot) -> None:
    shown.choose_layout(Layout.ONE)
    shown.find_words()
    qtbot.keyClicks(shown.find_bar.field, "captain")
    shown.set_reading_scale(1.5)
    assert set(lit_words(shown.woven)) == {"captain"}
