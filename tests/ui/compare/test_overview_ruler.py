"""The overview shows every kind of passage."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Kind
from newsreader.ui.theme.appearance import apply_theme
from newsreader.ui.theme.colours import DARK, LIGHT, Colours


def colours_of_kinds(theme: Colours) -> dict[Kind, str]:
    return {
        Kind.SAME: theme.same.bar,
        Kind.EDITED: theme.edited.bar,
        Kind.REWORDED: theme.reworded.bar,
        Kind.MOVED: theme.text,
        Kind.ONLY: theme.only.bar,
    }


def painted(pane: ComparePane, theme: Colours = LIGHT) -> set[Kind]:
    picture = pane.columns.ruler.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    return {
        kind for kind, colour in colours_of_kinds(theme).items() if QColor(colour).name() in seen
    }


def test_every_kind_is_there_and_goes_with_its_chip(shown: ComparePane, qtbot: QtBot) -> None:
    assert painted(shown) == set(Kind)
    for kind in (Kind.MOVED, Kind.ONLY, Kind.REWORDED):
        shown.toolbar.chips[kind].click()
        assert kind not in painted(shown)
        shown.toolbar.chips[kind].click()
    qtbot.wait(1)


def test_it_takes_the_colours_of_another_theme(shown: ComparePane, qapp: QApplication) -> None:
    assert painted(shown) == set(Kind)
    apply_theme(qapp, "dark")
    assert painted(shown, DARK) == set(Kind)
    apply_theme(qapp, "light")
