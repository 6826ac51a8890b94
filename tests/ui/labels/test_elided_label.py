"""A label that gives way to a narrow window, and shows where its words go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.theme.appearance import apply_theme

LONG = "Comparing “A headline that is longer than any status bar of a small window”"


@pytest.fixture
def label(qtbot: QtBot, qapp: QApplication) -> Iterator[ElidedLabel]:
    apply_theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    made = ElidedLabel(LONG, window)
    yield made  # and keep the window until then
    made.deleteLater()


def ink(image: QImage, columns: range) -> int:
    return sum(image.pixelColor(x, y).alpha() > 100 for x in columns for y in range(image.height()))


def test_a_long_text_needs_no_wide_window(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < 100
    assert label.sizeHint().width() > 300
    assert label.text() == LONG


def test_what_is_cut_off_ends_inside_the_label(label: ElidedLabel) -> None:
    label.resize(120, 24)
    image = label.grab().toImage()
    dots = range(120 - label.fontMetrics().horizontalAdvance("…"), 120)
    assert ink(image, range(60)) > 20
    # Points on the line alone, nothing above them.
    upper = image.copy(0, 0, 120, image.height() // 2)
    assert ink(image, dots) > 0
    assert ink(upper, dots) == 0


def test_a_text_that_fits_is_not_cut_off(label: ElidedLabel) -> None:
    label.resize(2_000, 24)
    assert not label.is_cut_off


def test_the_tool_tip_has_what_is_cut_off(label: ElidedLabel, qapp: QApplication) -> None:
    label.window().show()
    label.resize(120, 24)
    qapp.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert QToolTip.text().replace("\n", " ") == LONG
    QToolTip.hideText()


def test_an_empty_label_takes_no_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert ElidedLabel("", window).minimumSizeHint().width() == 0
