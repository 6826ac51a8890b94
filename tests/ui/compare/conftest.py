"""A pane that shows the invented pair."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.fonts import READING_FAMILY, load_fonts
from tests.ui.compare.invented_pair import Pair

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


@pytest.fixture
def pair() -> Pair:
    return Pair()


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ComparePane:
    """An empty pane in the light theme, as wide as in the design."""
    if READING_FAMILY not in QFontDatabase.families():
        load_fonts(FONTS)
    apply_theme(qapp, "light")
    made = ComparePane()
    qtbot.addWidget(made)
    made.resize(860, 800)
    made.show()
    return made


@pytest.fixture
def shown(pane: ComparePane, pair: Pair, qtbot: QtBot) -> ComparePane:
    """The pane with the invented pair in it."""
    pane.show_pair(pair.a, pair.b, pair.comparison)
    qtbot.wait(1)
    return pane
