"""What the style sheet makes of widgets, seen in their pictures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabBar, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.colours import LIGHT


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


def left_edge(image: QImage, top: int, bottom: int) -> int:
    """The first column of pixels, within some rows, that has something dark in it."""
    rows = range(top, bottom)
    dark = (x for x in range(image.width()) if any(_is_dark(image, x, y) for y in rows))
    return next(dark)


def _is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 150


def segment(qtbot: QtBot, place: str) -> QImage:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setText("Stories")
    button.setProperty("role", "segment")
    button.setProperty("place", place)
    button.setCheckable(True)
    button.setChecked(True)
    button.resize(90, 30)
    return button.grab().toImage()


@pytest.mark.parametrize(
    ("place", "left", "right"),
    [("first", True, False), ("middle", False, False), ("last", False, True)],
)
def test_segments_are_round_only_at_the_ends_of_their_row(
    qtbot: QtBot, place: str, left: bool, right: bool
) -> None:
    image = segment(qtbot, place)
    accent = QColor(LIGHT.accent)
    assert (image.pixelColor(0, 0) != accent) is left
    assert (image.pixelColor(image.width() - 1, 0) != accent) is right


def test_two_neighbouring_segments_have_one_line_between_them(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setProperty("role", "segment")
    button.setProperty("place", "middle")
    button.resize(60, 30)
    image = button.grab().toImage()
    assert image.pixelColor(0, 15) == QColor(LIGHT.border)
    assert image.pixelColor(59, 15) == QColor(LIGHT.surface)


def test_the_drop_target_has_dashes_not_dots(qtbot: QtBot) -> None:
    target = QPushButton()
    qtbot.addWidget(target)
    target.setProperty("role", "drop")
    target.resize(200, 60)
    image = target.grab().toImage()
    dash = QColor(LIGHT.ruler_view)
    upper = "".join("#" if image.pixelColor(x, 0) == dash else "." for x in range(20, 180))
    assert "####" in upper
    assert ".." in upper


def test_a_menu_has_a_clear_edge(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Copy")
    menu.resize(menu.sizeHint())
    image = menu.grab().toImage()
    assert image.pixelColor(0, image.height() // 2) == QColor(LIGHT.border_strong)


def test_tabs_stand_on_no_line_of_their_own(qtbot: QtBot) -> None:
    bar = QTabBar()
    qtbot.addWidget(bar)
    bar.addTab("Facts")
    bar.setDrawBase(True)
    bar.ensurePolished()
    assert not bar.drawBase()


def test_header_and_cells_of_a_table_begin_at_the_same_place(qtbot: QtBot) -> None:
    table, model = QTreeView(), QStandardItemModel()
    qtbot.addWidget(table)
    table.setProperty("role", "table")
    table.setRootIsDecorated(False)
    model.setHorizontalHeaderLabels(["HHH"])
    model.appendRow([QStandardItem("HHH")])
    table.setModel(model)
    table.resize(300, 120)
    table.show()
    image = table.grab().toImage()
    head = table.header().height()
    cell = table.visualRect(model.index(0, 0)).translated(
        table.viewport().mapTo(table, QPoint(0, 0))
    )
    edges = left_edge(image, 2, head - 2), left_edge(image, cell.top() + 1, cell.bottom())
    assert abs(edges[0] - edges[1]) <= 1
