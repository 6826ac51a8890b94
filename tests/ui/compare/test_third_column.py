"""A third article stands beside B as a reference."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from newsreader.compare.mirror import mirrored
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Kind
from newsreader.ui.compare.third_column import ThirdColumn
from tests.ui.compare.invented_pair import Pair, saved


@pytest.fixture
def third(shown: ComparePane, pair: Pair, qtbot: QtBot) -> ThirdColumn:
    """The words of A once more, as the article of another outlet beside B."""
    shown.resize(1100, 800)
    shown.choose_layout(Layout.THREE)
    article = saved(3, replace(pair.a.article, source="West"))
    shown.show_third(article, mirrored(pair.comparison), (replace(pair.a.entry, id=4),))
    qtbot.wait(1)
    return shown.findChildren(ThirdColumn)[0]


def test_it_stands_level_with_b_and_follows_a(shown: ComparePane, third: ThirdColumn) -> None:
    assert third.view.isVisible()
    for value in (0, 300, 700):
        shown.columns.views["a"].scroll_to(value)
        # The third has A's words: what is level with B is level with A.
        assert third.view.scrolled() == pytest.approx(value, abs=90)


def test_scrolling_it_takes_the_others_along(shown: ComparePane, third: ThirdColumn) -> None:
    third.view.scroll_to(600)
    assert shown.columns.views["b"].scrolled() > 300
    assert shown.columns.views["a"].scrolled() > 300


def test_a_click_brings_both_ends_level(shown: ComparePane, third: ThirdColumn) -> None:
    third.show_link(0, "b")
    in_b, in_c = third.sync.extents.of("a"), third.sync.extents.of("b")
    top_b = in_b[0][0] - shown.columns.views["b"].scrolled()
    assert top_b == pytest.approx(in_c[0][0] - third.view.scrolled(), abs=1.5)


def test_chips_hold_for_it(shown: ComparePane, third: ThirdColumn) -> None:
    shown.toolbar.chips[Kind.MOVED].click()
    assert Kind.MOVED not in third.view.shown


def test_another_article_can_be_asked_for(
    shown: ComparePane, third: ThirdColumn, qtbot: QtBot
) -> None:
    menu = third.header.findChildren(type(third._choice))[0].menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(shown.third_wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == [4]


def test_it_leaves_with_the_layout_and_with_the_pair(
    shown: ComparePane, third: ThirdColumn, pair: Pair
) -> None:
    shown.choose_layout(Layout.TWO)
    assert third.view.isHidden()
    shown.choose_layout(Layout.THREE)
    shown.show_third(pair.a, mirrored(pair.comparison), ())
    assert third.view.isVisible()
    shown.show_pair(pair.b, pair.a, mirrored(pair.comparison))
    assert third.view.isHidden()


def test_the_sieve_holds_for_it(shown: ComparePane, third: ThirdColumn) -> None:
    def edits() -> int:
        found = third.view.comparison
        assert found is not None
        return sum(len(link.edits) for link in found.links)

    before = edits()
    shown.toolbar.sieve.slider.setValue(3)
    assert edits() < before
    shown.toolbar.sieve.slider.setValue(0)
    assert edits() == before


def test_choosing_does_not_take_the_open_menu_away(
    shown: ComparePane, third: ThirdColumn, pair: Pair
) -> None:
    menu = third._choice.menu()
    menu.popup(shown.mapToGlobal(QPoint(9, 9)))
    article = saved(3, replace(pair.a.article, source="West"))
    shown.show_third(article, mirrored(pair.comparison), ())
    assert third._choice.menu() is menu
    assert len(menu.actions()) == 1
    menu.close()
