"""The header of a column: short in a narrow column, and honest when an article is alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.coverage_bar import CoverageBar
from newsreader.ui.compare.fitted_label import FittedLabel
from tests.ui.compare.invented_pair import Pair, saved

LONG = "Ferry between the two islands 😀 runs again after a winter of repairs, company tells riders"


def labels(pane: ComparePane) -> list[FittedLabel]:
    """Of A: about, headline, shares."""
    return pane.columns.headers["a"].findChildren(FittedLabel)


def show_long(pane: ComparePane, pair: Pair, qtbot: QtBot, width: int) -> None:
    pane.show_pair(saved(1, replace(pair.a.article, title=LONG)), pair.b, pair.comparison)
    pane.resize(width, 700)
    qtbot.wait(1)


@pytest.mark.parametrize("width", [440, 500, 560])
def test_a_headline_takes_two_lines_in_a_narrow_column(
    pane: ComparePane, pair: Pair, qtbot: QtBot, width: int
) -> None:
    show_long(pane, pair, qtbot, width)
    headline = labels(pane)[1]
    assert headline.text().endswith("…")
    assert headline.toolTip().replace("\n", " ") == LONG
    assert headline.accessibleName() == LONG
    line = QFontMetricsF(headline.font()).height()
    assert headline.heightForWidth(headline.width()) < 2.6 * line


def test_the_headline_is_whole_where_there_is_room(
    pane: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    show_long(pane, pair, qtbot, 480)
    pane.resize(1000, 700)
    qtbot.wait(1)
    assert labels(pane)[1].text() == LONG
    assert labels(pane)[1].toolTip() == ""


def test_a_large_headline_finds_a_wide_column_narrow(
    pane: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    pane.set_reading_scale(2.0)
    show_long(pane, pair, qtbot, 720)
    headline = labels(pane)[1]
    assert headline.text().endswith("…")
    line = QFontMetricsF(headline.font()).height()
    assert headline.heightForWidth(headline.width()) < 2.6 * line


def test_the_shares_are_short_in_a_narrow_column(shown: ComparePane, qtbot: QtBot) -> None:
    shown.resize(520, 700)
    qtbot.wait(1)
    assert labels(shown)[2].text() == "90% shared · 10% only in A"


def test_an_article_alone_has_no_empty_bar_and_a_hint(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    bar = shown.columns.headers["a"].findChildren(CoverageBar)[0]
    assert bar.isVisible()
    shown.show_article(pair.a)
    qtbot.wait(1)
    assert not bar.isVisible()
    said = [label.text() for label in shown.columns.headers["a"].findChildren(QLabel)]
    assert any(text.startswith("Nothing to lay beside it yet.") for text in said)
    shown.show_pair(pair.a, pair.b, pair.comparison)
    assert bar.isVisible()
    assert "Nothing" not in " ".join(label.text() for label in labels(shown))


def test_an_article_alone_has_the_whole_width(shown: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    shown.show_article(pair.a)
    qtbot.wait(1)
    columns = shown.columns
    assert columns.views["a"].width() == columns.headers["a"].width() == shown.width()
    assert columns.views["a"].side_margin() > 100
    visible = [part for part in (columns.ribbon, columns.ruler) if part.isVisible()]
    rules = [part for part in columns.children() if getattr(part, "height", lambda: 0)() == 1]
    assert not visible
    assert rules
    assert not any(rule.isVisible() for rule in rules if hasattr(rule, "isVisible"))
    shown.show_pair(pair.a, pair.b, pair.comparison)
    qtbot.wait(1)
    assert columns.views["a"].width() == pytest.approx(columns.views["b"].width(), abs=20)
