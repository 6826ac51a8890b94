"""The overview shows every kind of passage."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Kind
from newsreader.ui.theme.colours import LIGHT

_COLOURS = {
    Kind.SAME: LIGHT.same.bar,
    Kind.EDITED: LIGHT.edited.bar,
    Kind.REWORDED: LIGHT.reworded.bar,
    Kind.MOVED: LIGHT.text,
    Kind.ONLY: LIGHT.only.bar,
}


def painted(pane: ComparePane) -> set[Kind]:
    picture = pane.columns.ruler.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    return {kind for kind, colour in _COLOURS.items() if QColor(colour).name() in seen}


def test_every_kind_is_there_and_goes_with_its_chip(shown: ComparePane, qtbot: QtBot) -> None:
    assert painted(shown) == set(Kind)
    for kind in (Kind.MOVED, Kind.ONLY, Kind.REWORDED):
        shown.toolbar.chips[kind].click()
        assert kind not in painted(shown)
        shown.toolbar.chips[kind].click()
    qtbot.wait(1)
