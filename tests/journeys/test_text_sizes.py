"""The window is usable on a small screen at each size of the text: it fits and cuts nothing off."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsreader.paths import sample_files
from newsreader.ui.compare.fitted_label import FittedLabel
from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.main_window import MainWindow
from newsreader.ui.theme.appearance import apply_theme
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import drop, wait_for_pair

WIDTH, HEIGHT = 1024, 700
_PATIENCE = 5.0  # seconds
#: Steps of the command from normal text to 80, 177 and 250 %.
STEPS = {80: -3, 100: 0, 177: 6, 250: 10}


def views(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    places, inspector = window.workplace.places, window.workplace.inspector
    for tab in ("facts", "quotes", "notes", "details"):
        inspector.show_tab(tab)
        yield f"pair with {tab}"
    for name in ("layout_three", "layout_merged", "find", "layout_two"):
        window.actions_by_name[name].trigger()
        qtbot.wait(50)
        yield name
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: places.shows_story, timeout=20_000)
    yield "story"
    window.workplace.library.source_picked.emit("Halyard Press Agency")
    qtbot.waitUntil(places.source_page.isVisible, timeout=20_000)
    yield "outlet"
    places.show_situation("first_start")
    yield "start"
    places.show_situation("pair")


def cut_off(window: MainWindow) -> Iterator[str]:
    """What can be seen, has not the room for its words and no tool tip that has them all."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel | FittedLabel):
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            fits = widget.height() >= needed and widget.width() >= widget.minimumSizeHint().width()
        elif isinstance(widget, QAbstractButton) and widget.text():
            elides = isinstance(widget, QToolButton) and widget.toolTip() != widget.text()
            fits = widget.height() >= widget.fontMetrics().height()
            fits = fits and (elides or widget.width() >= widget.minimumSizeHint().width())
        elif isinstance(widget, QLineEdit | QComboBox):
            fits = widget.height() >= widget.fontMetrics().height()
        elif isinstance(widget, QScrollArea):
            inside = widget.widget()
            fits = inside is None or inside.width() <= widget.viewport().width()
        else:
            fits = True
        if not fits:
            text: Callable[[], str] = getattr(widget, "text", lambda: "")
            yield f"{type(widget).__name__} {widget.objectName()} {text()!r}"


@pytest.fixture(autouse=True)
def normal_text(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize("percent", STEPS)
def test_every_view_fits_a_small_screen_and_cuts_nothing_off(
    open_window: OpenWindow, qtbot: QtBot, percent: int
) -> None:
    window = open_window()
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    window.resize(WIDTH, HEIGHT)
    for _ in range(abs(STEPS[percent])):
        window.actions_by_name["larger" if STEPS[percent] > 0 else "smaller"].trigger()
    for view in views(window, qtbot):
        qtbot.wait(50)
        least = window.minimumSizeHint()
        assert least.expandedTo(window.size()) == QSize(WIDTH, HEIGHT), f"{view}: {least}"
        end = time.monotonic() + _PATIENCE  # parts of a page come one after the other
        while (found := list(cut_off(window))) and time.monotonic() < end:
            qtbot.wait(50)
        assert found == [], view
